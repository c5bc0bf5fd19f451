/* SPDX-License-Identifier: GPL-2.0-or-later */
static __thread int t = 3;
int f(int x) { return t += x; }
static __thread int u; int g(int x) { return u += x; }
