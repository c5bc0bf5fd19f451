/* SPDX-License-Identifier: GPL-2.0-or-later */
int f(int x) { static int n = 3; n += x; return n; }
int g(int x) { static int n = 3; n ^= x; return n; }
int h(int x) { return x; }
