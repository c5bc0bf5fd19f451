/* SPDX-License-Identifier: GPL-2.0-or-later */
extern int use(int *, int), more(int);
extern int ready;

int f(int n)
{
	static int seen;

	if (!ready)
		return 0;
	for (int i = 0; i < n; i++)
		seen += use(&seen, i) + more(n) * more(i) + more(n * i);
	for (int i = 0; i < n; i++)
		seen += use(&seen, i) ^ more(n + 5) * more(i - 3);
	return seen + more(seen);
}

int g(int n)
{
	return f(n) + 1;
}

int h(int n)
{
	static int seen;

	return use(&seen, n) + f(n + 1);
}
