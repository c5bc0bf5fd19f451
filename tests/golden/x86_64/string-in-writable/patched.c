/* SPDX-License-Identifier: GPL-2.0-or-later */
static const char *names[] = { "red", "lime" };
int limit = 10;
int get(int i) { return limit + i; }
const char *name(int i, const char *n) { const char *o = names[i]; names[i] = n; return o; }
