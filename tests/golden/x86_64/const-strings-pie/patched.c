/* SPDX-License-Identifier: GPL-2.0-or-later */
static const int table[] = { 1, 2, 3, 4 };
static const char *const names[] = { "red", "green", "cyan", "black" };
static const char *const *const both[] = { names, names + 1 };
int number(int i) { return table[i & 3]; }
const char *name(int i) { return names[i & 3]; }
const char *deep(int i, int k) { return both[i & 1][k & 1]; }
int other(int i) { return i + 3; }
