/* SPDX-License-Identifier: GPL-2.0-or-later */
static int __attribute__((noinline)) s(int x) { return x + 1; }
int f(int x) { return s(x); }
