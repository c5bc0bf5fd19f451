/* SPDX-License-Identifier: GPL-2.0-or-later */
static int impl_a(int x) { return x + 1; }
static int impl_b(int x) { return x + 2; }
static void *choose(void) { return impl_a; }
int f(int) __attribute__((ifunc("choose")));
int g(int x) { return f(x) + impl_b(x); }
