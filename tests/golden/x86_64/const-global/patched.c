/* SPDX-License-Identifier: GPL-2.0-or-later */
const int table[] = { 1, 2, 3, 5 };
static const char *const names[] = { "red", "green", "blue", "black" };
static const char *const *const both[] = { names, names + 1 };

const char *name(int i) { return names[i & 3]; }
const char *deep(int i, int k) { return both[i & 1][k & 1]; }
int other(int i) { return i + 3; }
