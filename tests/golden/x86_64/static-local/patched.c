/* SPDX-License-Identifier: GPL-2.0-or-later */
int h(int x) { static int first; return x + first++; }
int g(int x) { static int n = 3; n ^= x; return n; }
int f(int x) { static int n = 3; n += 2 * x; return n; }
