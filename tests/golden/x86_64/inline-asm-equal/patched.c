/* SPDX-License-Identifier: GPL-2.0-or-later */
int f(int x)
{
	asm volatile("1:\n\tdec %0; jnz 1b" : "+r"(x) : : "cc");
	return x + 1;
}
int g(int x)
{
	asm volatile("jmp 2f\n\t.byte 0x90; /* other; */ .byte 0x91\n2:" : "+r"(x));
	return x;
}
