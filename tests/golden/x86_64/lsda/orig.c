/* SPDX-License-Identifier: GPL-2.0-or-later */
void g(int *); void h(void);
int f(void) { __attribute__((cleanup(g))) int x = 1; h(); return x; }
