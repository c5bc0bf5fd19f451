/* SPDX-License-Identifier: GPL-2.0-or-later */
__attribute__((noinline)) static int helper(int a, int b, int c) { return a * b - c; }
int one(int x) { return helper(x, 3, 1) + helper(x, 3, 2); }
int two(int x) { return helper(x + 1, 3, 5); }
