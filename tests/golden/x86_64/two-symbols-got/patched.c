/* SPDX-License-Identifier: GPL-2.0-or-later */
extern void (*hook)(int), callback(int);
int f(int x) { hook = callback; return x + 1; }
