// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * That somebody listens is the membership in the multicast group, so a listener
 * that dies is none at once. Joining takes rights, as who listens makes
 * programs wait. A message that finds no room at one who asked for
 * NETLINK_BROADCAST_ERROR (netlink(7)) is an error here, and is sent again: who
 * hears of a start twice knows it by its cookie.
 */
#include <linux/atomic.h>
#include <linux/errno.h>
#include <linux/sched.h>
#include <linux/spinlock.h>
#include <linux/string.h>
#include <net/genetlink.h>
#include <net/net_namespace.h>

#include "notify.h"
#include "ucare.h"

#ifndef GENL_MCAST_CAP_SYS_ADMIN
#error "in this kernel anybody may join a multicast group: 6.1.68 or 6.7 at least"
#endif

static LIST_HEAD(waiting);
static DEFINE_SPINLOCK(lock);	/* of waiting */
static atomic64_t last_cookie;

static int let_go(struct sk_buff *skb, struct genl_info *info)
{
	struct nlattr *pid = info->attrs[UCARE_ATTR_PID];
	struct nlattr *cookie = info->attrs[UCARE_ATTR_COOKIE];
	struct waiter *waiter;
	int r = -ESRCH;

	if (!pid)
		return -EINVAL;
	spin_lock(&lock);
	list_for_each_entry(waiter, &waiting, list) {
		if (waiter->pid != nla_get_u32(pid) ||
		    (cookie && waiter->cookie != nla_get_u64(cookie)))
			continue;
		WRITE_ONCE(waiter->go, true);
		wake_up_process(waiter->task);
		r = 0;
	}
	spin_unlock(&lock);
	return r;
}

static const struct nla_policy policy[UCARE_ATTR_COUNT] = {
	[UCARE_ATTR_PID] = { .type = NLA_U32 },
	[UCARE_ATTR_COOKIE] = { .type = NLA_U64 },
	[UCARE_ATTR_PATH] = { .type = NLA_REJECT },
};

static const struct genl_small_ops operations[] = {
	{ .cmd = UCARE_CMD_GO, .flags = GENL_ADMIN_PERM, .doit = let_go },
};

static const struct genl_multicast_group groups[] = {
	{ .name = UCARE_GROUP, .flags = GENL_MCAST_CAP_SYS_ADMIN },
};

static struct genl_family family = {
	.name = UCARE_FAMILY,
	.version = UCARE_VERSION,
	.module = THIS_MODULE,
	.maxattr = UCARE_ATTR_COUNT - 1,
	.policy = policy,
	.small_ops = operations,
	.n_small_ops = ARRAY_SIZE(operations),
	.mcgrps = groups,
	.n_mcgrps = ARRAY_SIZE(groups),
};

bool notify_has_listener(void)
{
	return genl_has_listeners(&family, &init_net, 0);
}

void notify_add(struct waiter *waiter)
{
	*waiter = (struct waiter){
		.task = current,
		.pid = task_tgid_nr(current),
		.cookie = atomic64_inc_return(&last_cookie),
	};
	spin_lock(&lock);
	list_add_tail(&waiter->list, &waiting);
	spin_unlock(&lock);
}

void notify_remove(struct waiter *waiter)
{
	spin_lock(&lock);
	list_del(&waiter->list);
	spin_unlock(&lock);
}

static int fill(struct sk_buff *skb, const struct waiter *waiter,
		const char *path)
{
	void *header = genlmsg_put(skb, 0, 0, &family, 0, UCARE_CMD_START);

	if (!header || nla_put_u32(skb, UCARE_ATTR_PID, waiter->pid) ||
	    nla_put_u64_64bit(skb, UCARE_ATTR_COOKIE, waiter->cookie,
			      UCARE_ATTR_PAD) ||
	    nla_put_string(skb, UCARE_ATTR_PATH, path))
		return -EMSGSIZE;
	genlmsg_end(skb, header);
	return 0;
}

int notify_tell(struct waiter *waiter, const char *path)
{
	size_t n = nla_total_size(sizeof(u32)) +
		   nla_total_size_64bit(sizeof(u64)) +
		   nla_total_size(strlen(path) + 1);
	struct sk_buff *skb = genlmsg_new(n, GFP_KERNEL);
	int r;

	if (!skb)
		return -ENOMEM;
	r = fill(skb, waiter, path);
	if (r < 0) {
		nlmsg_free(skb);
		return r;
	}
	return genlmsg_multicast(&family, skb, 0, 0, GFP_KERNEL);
}

int notify_init(void)
{
	return genl_register_family(&family);
}

void notify_exit(void)
{
	genl_unregister_family(&family);
}
