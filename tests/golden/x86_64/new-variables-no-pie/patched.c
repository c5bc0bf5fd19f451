/* SPDX-License-Identifier: GPL-2.0-or-later */
int counter = 3;
static int hidden_counter;
int new_global = 5;
int new_zero;
static int new_static = 7;
static long new_bss[4];
static const int new_table[] = { 1, 2, 4, 8 };
static const char *const new_names[] = { "zero", "one" };
int puts(const char *);
int unused_new_global;
static int new_function(int x)
{
	static int calls;

	puts(new_names[x & 1]);
	new_bss[x & 3]++;
	return ++calls + new_table[x & 3];
}
int new_exported(void) { return new_zero + new_global; }
int step(int x)
{
	new_static += new_function(x) + new_function(x + 1);
	hidden_counter += x;
	return counter += new_static + new_exported();
}
int get(void) { return counter + hidden_counter; }
