/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The listener's end of the netlink channel (ucare.h), on libnl. */
#ifndef SUTURE_BINFMT_CHANNEL_H
#define SUTURE_BINFMT_CHANNEL_H

#include <stdint.h>
#include <sys/types.h>

/* A program that was started and waits. */
struct start {
	pid_t pid;
	uint64_t cookie;
	pid_t command;		/* what runs for it; 0: nothing yet */
	uint64_t end_us;	/* when that is killed; 0: it was */
};

struct nl_sock;

struct channel {
	struct nl_sock *events;		/* in the group; NULL: not any more */
	struct nl_sock *answers;
	int family;
	/* Called by channel_receive for each start; a negative errno ends it. */
	int (*on_start)(void *ctx, pid_t pid, uint64_t cookie,
			const char *path);
	void *ctx;
	int failure;			/* of a message that came */
};

/* Errors of all are logged. on_start and ctx are set by the caller. */
int channel_open(struct channel *channel);
void channel_close(struct channel *channel);

/* From now on nobody listens: the module does not let programs wait for us. */
void channel_leave(struct channel *channel);

/* To poll(2) for messages; -1 after channel_leave. */
int channel_fd(const struct channel *channel);

/* Take what is there. -ENODEV: the module was unloaded. */
int channel_receive(struct channel *channel);

/* Let it go on, if it still waits. */
void channel_let_go(struct channel *channel, const struct start *start);

#endif
