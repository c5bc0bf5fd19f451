/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The netlink channel: who waits is announced there, and may be let go. */
#ifndef SUTURE_BINFMT_NOTIFY_H
#define SUTURE_BINFMT_NOTIFY_H

#include <linux/list.h>
#include <linux/types.h>

/* A process that waits; lies on its own stack. */
struct waiter {
	struct list_head list;
	struct task_struct *task;
	u32 pid;
	u64 cookie;
	bool told;	/* somebody heard of it */
	bool go;	/* somebody said that it is to go on */
};

int notify_init(void);
void notify_exit(void);

bool notify_has_listener(void);

/* The current process begins to wait, and ceases to. */
void notify_add(struct waiter *waiter);
void notify_remove(struct waiter *waiter);

/* Tell who listens. 0; or they had no room for it, or are gone. */
int notify_tell(struct waiter *waiter, const char *path);

#endif
