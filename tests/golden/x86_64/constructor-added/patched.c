/* SPDX-License-Identifier: GPL-2.0-or-later */
int a;
__attribute__((constructor)) void start(void) { a = 1; }
__attribute__((constructor)) void second(void) { a = 2; }
int f(void) { return a; }
