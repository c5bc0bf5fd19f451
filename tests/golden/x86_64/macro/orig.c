/* SPDX-License-Identifier: GPL-2.0-or-later */
asm(".macro twice\n\tnop\n\tnop\n.endm");
int f(void) { asm("twice"); return 1; }
