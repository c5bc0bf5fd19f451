/* SPDX-License-Identifier: GPL-2.0-or-later */
static __thread int t = 3;
int f(int x) { return t += x; }
int g(int x) { return x; }
