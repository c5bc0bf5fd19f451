/* SPDX-License-Identifier: GPL-2.0-or-later */
int puts(const char *);
int first(int x) { if (x > 3) puts("first"); return x; }
int second(int x) { while (x-- > 0) puts("second"); return x; }
int third(int x) { if (x) puts("third"); else puts("first"); /* third */ return 3; }
