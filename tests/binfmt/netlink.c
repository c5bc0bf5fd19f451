/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What the listener would never do to the module of binfmt/, without libnl:
 *   ucare-netlink listen         hears of starts, prints them, never answers
 *   ucare-netlink deaf           joins with next to no room, reads nothing
 *   ucare-netlink join           joins: prints the result
 *   ucare-netlink go PID [COOKIE]    lets it go: prints the result
 *   ucare-netlink garble N SEED  N messages of nonsense
 * Results are names such as EPERM, or OK.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <linux/genetlink.h>
#include <linux/netlink.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "ucare.h"

struct message {
	struct nlmsghdr nl;
	struct genlmsghdr genl;
	char attrs[2048];
};

static int fd;
static uint16_t family;
static uint32_t group;

static void add(struct message *m, int type, const void *bytes, size_t n)
{
	char *at = (char *)m + NLMSG_ALIGN(m->nl.nlmsg_len);
	struct nlattr attr = { .nla_len = (uint16_t)(NLA_HDRLEN + n),
			       .nla_type = (uint16_t)type };

	memcpy(at, &attr, sizeof(attr));
	memcpy(at + NLA_HDRLEN, bytes, n);
	m->nl.nlmsg_len = NLMSG_ALIGN(m->nl.nlmsg_len) +
			  NLA_ALIGN(attr.nla_len);
}

static struct message make(uint16_t type, uint8_t cmd)
{
	struct message m = {
		.nl = { .nlmsg_len = NLMSG_HDRLEN + GENL_HDRLEN,
			.nlmsg_type = type,
			.nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK },
		.genl = { .cmd = cmd, .version = 1 },
	};

	return m;
}

/* The errno that the kernel answered with, or 0 and its message. */
static int ask(struct message *m, struct message *answer)
{
	struct nlmsgerr error;
	ssize_t n;

	if (send(fd, m, m->nl.nlmsg_len, 0) < 0)
		return errno;
	n = recv(fd, answer, sizeof(*answer), 0);
	if (n < (ssize_t)NLMSG_HDRLEN)
		return n < 0 ? errno : EBADMSG;
	if (answer->nl.nlmsg_type != NLMSG_ERROR)
		return 0;
	memcpy(&error, (char *)answer + NLMSG_HDRLEN, sizeof(error));
	return -error.error;
}

static struct nlattr *next(struct nlattr *at)
{
	return (struct nlattr *)((char *)at + NLA_ALIGN(at->nla_len));
}

/* The attribute in [at, end). */
static struct nlattr *find(void *at, void *end, int type)
{
	struct nlattr *a;

	for (a = at; (void *)(a + 1) <= end && a->nla_len >= NLA_HDRLEN;
	     a = next(a))
		if ((a->nla_type & NLA_TYPE_MASK) == type)
			return a;
	return NULL;
}

static void *data(struct nlattr *attr)
{
	return (char *)attr + NLA_HDRLEN;
}

static void *end_of(struct nlattr *attr)
{
	return (char *)attr + attr->nla_len;
}

static int resolve(void)
{
	struct message m = make(GENL_ID_CTRL, CTRL_CMD_GETFAMILY), answer;
	struct nlattr *attr, *groups;
	char *end;
	int r;

	add(&m, CTRL_ATTR_FAMILY_NAME, UCARE_FAMILY, sizeof(UCARE_FAMILY));
	r = ask(&m, &answer);
	if (r)
		return r;
	end = (char *)&answer + answer.nl.nlmsg_len;
	attr = find(answer.attrs, end, CTRL_ATTR_FAMILY_ID);
	groups = find(answer.attrs, end, CTRL_ATTR_MCAST_GROUPS);
	if (!attr || !groups)
		return EBADMSG;
	memcpy(&family, data(attr), sizeof(family));
	attr = data(groups);
	attr = find(data(attr), end_of(attr), CTRL_ATTR_MCAST_GRP_ID);
	if (!attr)
		return EBADMSG;
	memcpy(&group, data(attr), sizeof(group));
	recv(fd, &answer, sizeof(answer), 0);	/* the answer's end */
	return 0;
}

static int join(void)
{
	return setsockopt(fd, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, &group,
			  sizeof(group)) < 0 ? errno : 0;
}

static void print(struct message *m)
{
	char *end = (char *)m + m->nl.nlmsg_len;
	struct nlattr *pid = find(m->attrs, end, UCARE_ATTR_PID);
	struct nlattr *cookie = find(m->attrs, end, UCARE_ATTR_COOKIE);
	struct nlattr *path = find(m->attrs, end, UCARE_ATTR_PATH);
	uint64_t number;

	if (m->nl.nlmsg_type != family || !pid || !cookie || !path)
		return;
	memcpy(&number, data(cookie), sizeof(number));
	printf("start %u %llu %s\n", *(uint32_t *)data(pid),
	       (unsigned long long)number, (char *)data(path));
	fflush(stdout);
}

static int listen_for_ever(int deaf)
{
	struct message m;
	int bytes = 1, r;

	if (deaf)
		setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof(bytes));
	r = join();
	if (r)
		return r;
	puts("listening");
	fflush(stdout);
	while (deaf)
		pause();
	while (recv(fd, &m, sizeof(m), 0) >= 0)
		print(&m);
	return errno;
}

static int go(char **argv)
{
	uint32_t pid = (uint32_t)strtoul(argv[0], NULL, 10);
	struct message m = make(family, UCARE_CMD_GO), answer;
	uint64_t cookie;

	add(&m, UCARE_ATTR_PID, &pid, sizeof(pid));
	if (argv[1]) {
		cookie = strtoull(argv[1], NULL, 10);
		add(&m, UCARE_ATTR_COOKIE, &cookie, sizeof(cookie));
	}
	return ask(&m, &answer);
}

/* Sound in front, nonsense behind, of any length; answers are thrown away. */
static int garble(unsigned long n, unsigned seed)
{
	struct message m, answer;

	srand(seed);
	while (n--) {
		size_t i, length = (size_t)rand() % 256;

		m = make(family, (uint8_t)(rand() % 4));
		for (i = 0; i < length; i++)
			m.attrs[i] = (char)(rand() % (rand() % 2 ? 12 : 256));
		m.nl.nlmsg_len += (uint32_t)length;
		m.nl.nlmsg_flags |= rand() % 2 ? NLM_F_DUMP : 0;
		m.genl.reserved = (uint16_t)(rand() % 2);
		if (send(fd, &m, m.nl.nlmsg_len, 0) < 0)
			return errno;
		while (recv(fd, &answer, sizeof(answer), MSG_DONTWAIT) >= 0)
			;
	}
	return 0;
}

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "";
	int r;

	fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_GENERIC);
	r = fd < 0 ? errno : resolve();
	if (r)
		;
	else if (strcmp(what, "listen") == 0 || strcmp(what, "deaf") == 0)
		r = listen_for_ever(*what == 'd');
	else if (strcmp(what, "join") == 0)
		r = join();
	else if (strcmp(what, "go") == 0 && argc > 2)
		r = go(argv + 2);
	else if (strcmp(what, "garble") == 0 && argc == 4)
		r = garble(strtoul(argv[2], NULL, 10),
			   (unsigned)strtoul(argv[3], NULL, 10));
	else
		return 2;
	puts(r ? strerrorname_np(r) : "OK");
	return r != 0;
}
