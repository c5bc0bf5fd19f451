/* SPDX-License-Identifier: GPL-2.0-or-later */
/* How text_write_arm.c speaks to text_write_monitor.c: what is stored first. */
#ifndef SUTURE_TESTS_VM_TEXT_WRITE_H
#define SUTURE_TESTS_VM_TEXT_WRITE_H

#define TEXT_WRITE_MAGIC	0x7375747572650000u
#define TEXT_WRITE_MASK		0xffffffffffff0000u
#define TEXT_WRITE_PAGE		(TEXT_WRITE_MAGIC + 1)	/* a page: where */
#define TEXT_WRITE_ARM		(TEXT_WRITE_MAGIC + 2)	/* watch it: where */
#define TEXT_WRITE_MARK		(TEXT_WRITE_MAGIC + 3)	/* a number */
/* And the i-th word of 8 bytes of the page. */
#define TEXT_WRITE_WORD		(TEXT_WRITE_MAGIC + 0x1000)

#endif
