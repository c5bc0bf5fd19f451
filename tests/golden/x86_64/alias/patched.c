/* SPDX-License-Identifier: GPL-2.0-or-later */
int real(int x) { return x + 9; }
int other(int x) { return x + 2; }
int also(int) __attribute__((alias("real")));
int use(int x) { return also(x); }
