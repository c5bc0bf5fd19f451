/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stdio.h>
int a(int x) { printf("%s %d\n", __func__, x); return 1; }
int b(int x) { printf("%s %d\n", __func__, x); return 2; }
