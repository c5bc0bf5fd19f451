/* SPDX-License-Identifier: GPL-2.0-or-later */
static __attribute__((noinline)) int s(int x) { return x / 7; }
int f(int x) { return s(x); }
