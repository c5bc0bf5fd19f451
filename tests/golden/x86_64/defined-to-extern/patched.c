/* SPDX-License-Identifier: GPL-2.0-or-later */
int s(int);
int f(int x) { return s(x); }
