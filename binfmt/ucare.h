/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What module and listeners say to each other: a family of generic netlink
 * (Documentation/userspace-api/netlink/intro.rst). Who is in the group hears
 * START of each listed program that was started and now waits; the program goes
 * on when somebody says GO. Used by the kernel and by programs alike.
 */
#ifndef SUTURE_BINFMT_UCARE_H
#define SUTURE_BINFMT_UCARE_H

#define UCARE_FAMILY	"ucare"
#define UCARE_VERSION	1
#define UCARE_GROUP	"start"

enum ucare_command {
	UCARE_CMD_UNSPEC,
	UCARE_CMD_START,	/* from the kernel: PID, COOKIE, PATH */
	UCARE_CMD_GO,		/* to the kernel: PID, perhaps COOKIE */
};

enum ucare_attribute {
	UCARE_ATTR_UNSPEC,
	UCARE_ATTR_PID,		/* u32: the process, in the first namespace */
	UCARE_ATTR_COOKIE,	/* u64: this start, no other has it */
	UCARE_ATTR_PATH,	/* string: as it is listed */
	UCARE_ATTR_PAD,
	UCARE_ATTR_COUNT
};

#endif
