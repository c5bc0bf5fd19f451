/* SPDX-License-Identifier: GPL-2.0-or-later */
extern int v, w[8];
int f(int x) { volatile int a[8]; for (int i = 0; i < 8; i++) a[i] = x * i; v += a[x]; w[x] = a[3]; return a[x] + (v < 3); }
