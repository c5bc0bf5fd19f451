/* SPDX-License-Identifier: GPL-2.0-or-later */
asm(".globl raw\nraw:\n\tret");
int f(void) { return 1; }
