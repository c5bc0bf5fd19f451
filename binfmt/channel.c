/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * One socket hears, another answers, so that answers to our own messages do not
 * come among the starts. That the module goes away is said by generic netlink's
 * own family, to whoever is in its group.
 *
 * Sources: netlink(7), the libnl manual, <linux/genetlink.h>.
 */
#include "channel.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/netlink.h>
#include <netlink/genl/ctrl.h>
#include <netlink/genl/genl.h>
#include <stdbool.h>
#include <string.h>
#include <sys/socket.h>

#include "base/log.h"
#include "ucare.h"

#define RECEIVE_BYTES	(1 << 20)

static int nl_failed(int r, const char *what)
{
	log_error(0, "%s: %s", what, nl_geterror(r));
	return -EIO;
}

void channel_let_go(struct channel *channel, const struct start *start)
{
	struct nl_msg *msg = nlmsg_alloc();
	int r = -NLE_NOMEM;

	if (msg && genlmsg_put(msg, NL_AUTO_PORT, NL_AUTO_SEQ, channel->family,
			       0, 0, UCARE_CMD_GO, UCARE_VERSION) &&
	    nla_put_u32(msg, UCARE_ATTR_PID, (uint32_t)start->pid) == 0 &&
	    nla_put_u64(msg, UCARE_ATTR_COOKIE, start->cookie) == 0) {
		/* Frees the message. */
		r = nl_send_sync(channel->answers, msg);
		msg = NULL;
	}
	nlmsg_free(msg);
	/* It does not wait any more: its doctor had it. */
	if (r < 0 && r != -NLE_OBJ_NOTFOUND)
		log_warn(0, "cannot let process %d go on: %s", (int)start->pid,
			 nl_geterror(r));
}

/* Is it us whom generic netlink takes from its families? */
static bool is_farewell(const struct channel *channel, struct nlmsghdr *header)
{
	const struct genlmsghdr *genl = nlmsg_data(header);
	struct nlattr *attrs[CTRL_ATTR_MAX + 1];

	return header->nlmsg_type == GENL_ID_CTRL &&
	       genl->cmd == CTRL_CMD_DELFAMILY &&
	       genlmsg_parse(header, 0, attrs, CTRL_ATTR_MAX, NULL) >= 0 &&
	       attrs[CTRL_ATTR_FAMILY_ID] &&
	       nla_get_u16(attrs[CTRL_ATTR_FAMILY_ID]) == channel->family;
}

static int take_start(struct channel *channel, struct nlmsghdr *header)
{
	const struct genlmsghdr *genl = nlmsg_data(header);
	struct nlattr *attrs[UCARE_ATTR_COUNT];

	if (header->nlmsg_type != channel->family ||
	    genl->cmd != UCARE_CMD_START ||
	    genlmsg_parse(header, 0, attrs, UCARE_ATTR_COUNT - 1, NULL) < 0 ||
	    !attrs[UCARE_ATTR_PID] || !attrs[UCARE_ATTR_COOKIE] ||
	    !attrs[UCARE_ATTR_PATH])
		return 0;
	return channel->on_start(channel->ctx,
				 (pid_t)nla_get_u32(attrs[UCARE_ATTR_PID]),
				 nla_get_u64(attrs[UCARE_ATTR_COOKIE]),
				 nla_get_string(attrs[UCARE_ATTR_PATH]));
}

/* Messages that the kernel did not send count for nothing. */
static int on_message(struct nl_msg *msg, void *ctx)
{
	struct nlmsghdr *header = nlmsg_hdr(msg);
	struct channel *channel = ctx;
	int r;

	if (nlmsg_get_src(msg)->nl_pid != 0)
		return NL_OK;
	r = is_farewell(channel, header) ? -ENODEV :
					   take_start(channel, header);
	if (r < 0 && !channel->failure)
		channel->failure = r;
	return NL_OK;
}

static int open_socket(struct nl_sock **ret_socket)
{
	int r;

	*ret_socket = nl_socket_alloc();
	if (!*ret_socket)
		return log_error(-ENOMEM, "cannot make a netlink socket");
	r = genl_connect(*ret_socket);
	if (r < 0)
		return nl_failed(r, "cannot connect to generic netlink");
	fcntl(nl_socket_get_fd(*ret_socket), F_SETFD, FD_CLOEXEC);
	return 0;
}

/* Messages that find no room are then kept by the module, which tries again. */
static void set_room(struct nl_sock *socket)
{
	int fd = nl_socket_get_fd(socket), bytes = RECEIVE_BYTES, on = 1;

	if (setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &bytes,
		       sizeof(bytes)) < 0)
		log_debug("the socket keeps its room");
	setsockopt(fd, SOL_NETLINK, NETLINK_BROADCAST_ERROR, &on, sizeof(on));
}

static int join(struct channel *channel)
{
	int group, control, r;

	channel->family = genl_ctrl_resolve(channel->answers, UCARE_FAMILY);
	group = channel->family < 0 ? -1 :
		genl_ctrl_resolve_grp(channel->answers, UCARE_FAMILY,
				      UCARE_GROUP);
	if (group < 0) {
		log_error(0, "the kernel has no netlink family '%s' (is the "
			  "module loaded?)", UCARE_FAMILY);
		return -ENOENT;
	}
	control = genl_ctrl_resolve_grp(channel->answers, "nlctrl", "notify");
	set_room(channel->events);
	nl_socket_disable_seq_check(channel->events);
	nl_socket_modify_cb(channel->events, NL_CB_VALID, NL_CB_CUSTOM,
			    on_message, channel);
	r = nl_socket_set_nonblocking(channel->events);
	if (!r && control >= 0)
		r = nl_socket_add_membership(channel->events, control);
	if (!r)
		r = nl_socket_add_membership(channel->events, group);
	return r < 0 ? nl_failed(r, "cannot listen") : 0;
}

int channel_open(struct channel *channel)
{
	int r = open_socket(&channel->answers);

	if (!r)
		r = open_socket(&channel->events);
	if (!r)
		r = join(channel);
	if (r < 0)
		channel_close(channel);
	return r;
}

void channel_leave(struct channel *channel)
{
	nl_socket_free(channel->events);
	channel->events = NULL;
}

void channel_close(struct channel *channel)
{
	channel_leave(channel);
	nl_socket_free(channel->answers);
	channel->answers = NULL;
}

int channel_fd(const struct channel *channel)
{
	return channel->events ? nl_socket_get_fd(channel->events) : -1;
}

int channel_receive(struct channel *channel)
{
	int r = nl_recvmsgs_default(channel->events);

	if (channel->failure == -ENODEV)
		return log_error(0, "the module was unloaded"), -ENODEV;
	if (channel->failure < 0)
		return log_error(channel->failure, "cannot note a start");
	/* Room ran out (ENOBUFS): the module tries again. */
	if (r == -NLE_NOMEM || r == -NLE_AGAIN || r == -NLE_INTR)
		return 0;
	return r < 0 ? nl_failed(r, "cannot receive from the module") : 0;
}
