// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A binary format in front of the kernel's own for ELF. It has that one do all
 * the work, and when that is done, and the program is a listed one, it lets the
 * process wait until its doctor has it.
 *
 * Why behind the load and not before: execve(2) holds cred_guard_mutex up to
 * setup_new_exec(), which the ELF loader calls, and ptrace(2) needs it to
 * attach. Behind the load the new program is there, none of it was executed,
 * the registers lead to its dynamic linker, and no lock is held. What is left
 * of execve(2) is its report to a tracer (PTRACE_EVENT_EXEC) and the return.
 *
 * What its doctor does to a process (PTRACE_INTERRUPT) wakes an interruptible
 * sleep, and so do signals. Those that kill end the wait; others are none of our
 * business and delivered behind it, but as long as one is due such a sleep would
 * end at once: then the process looks about from time to time instead. It does so
 * anyway, as nobody wakes it when the last listener leaves.
 *
 * While a process waits the module is in use: rmmod(8) says so.
 */
#include <linux/binfmts.h>
#include <linux/elf.h>
#include <linux/fs.h>
#include <linux/jiffies.h>
#include <linux/module.h>
#include <linux/sched.h>
#include <linux/sched/jobctl.h>
#include <linux/sched/signal.h>
#include <linux/slab.h>

#include "applist.h"
#include "ldso.h"
#include "notify.h"

#define MAX_TIMEOUT	3600	/* seconds */
#define LOOK_MS		20

/* Who is frozen meanwhile (suspend) need not come to the end of the wait. */
#ifndef TASK_FREEZABLE
#define TASK_FREEZABLE	0
#endif

static unsigned int timeout = 10;
module_param(timeout, uint, 0644);
MODULE_PARM_DESC(timeout, "seconds that a started program waits for its doctor (10)");

/* Set once, when we are in front of it. */
static const struct linux_binfmt *elf_format;

/*
 * Did the tracer ask it to stop? That it traces is not enough: by PTRACE_SEIZE
 * the process would run on, and the doctor's PTRACE_INTERRUPT find it anywhere.
 */
static bool is_to_stop(void)
{
	return READ_ONCE(current->ptrace) &&
	       (READ_ONCE(current->jobctl) & JOBCTL_TRAP_STOP ||
		sigismember(&current->pending.signal, SIGSTOP));
}

static bool may_go(const struct waiter *waiter)
{
	return READ_ONCE(waiter->go) || is_to_stop() ||
	       fatal_signal_pending(current) || !notify_has_listener();
}

/* A change that comes between the look and the sleep ends the sleep. */
static void sleep(const struct waiter *waiter)
{
	set_current_state((signal_pending(current) ? TASK_KILLABLE :
			   TASK_INTERRUPTIBLE) | TASK_FREEZABLE);
	if (!may_go(waiter))
		schedule_timeout(msecs_to_jiffies(LOOK_MS));
	__set_current_state(TASK_RUNNING);
}

static void wait_for_doctor(const char *path)
{
	unsigned long seconds = min_t(unsigned int, timeout, MAX_TIMEOUT);
	unsigned long end = jiffies + seconds * HZ;
	struct waiter waiter;

	notify_add(&waiter);
	while (!may_go(&waiter) && time_before(jiffies, end)) {
		/* A listener that has no room now may have it in a moment. */
		if (!waiter.told)
			waiter.told = notify_tell(&waiter, path) == 0;
		sleep(&waiter);
	}
	notify_remove(&waiter);
}

/* The path by which the process is listed, in buffer; NULL: it is not. */
static const char *find_listed(struct linux_binprm *bprm, char *buffer)
{
	const char *path = d_path(&bprm->file->f_path, buffer, PATH_MAX);

	if (!IS_ERR(path) && applist_has(path))
		return path;
	path = ldso_program(bprm, buffer);
	return path && applist_has(path) ? path : NULL;
}

/* What is traced has a tracer that knows what it does, such as strace(1). */
static void after_load(struct linux_binprm *bprm)
{
	const char *path;
	char *buffer;

	if (applist_is_empty() || READ_ONCE(current->ptrace) ||
	    !notify_has_listener())
		return;
	buffer = kmalloc(PATH_MAX, GFP_KERNEL);
	if (!buffer)
		return;
	path = find_listed(bprm, buffer);
	if (path)
		wait_for_doctor(path);
	kfree(buffer);
}

static int load_binary(struct linux_binprm *bprm)
{
	const struct linux_binfmt *elf = READ_ONCE(elf_format);
	int r;

	/* Not set up yet: the next format is asked, as without us. */
	if (!elf)
		return -ENOEXEC;
	r = elf->load_binary(bprm);
	if (r == 0)
		after_load(bprm);
	return r;
}

static struct linux_binfmt our_format = {
	.module = THIS_MODULE,
	.load_binary = load_binary,
};

static bool is_elf(const struct linux_binfmt *format)
{
	char name[64];

	if (!format->load_binary)
		return false;
	snprintf(name, sizeof(name), "%ps", (void *)format->load_binary);
	return strcmp(name, "load_elf_binary") == 0;
}

/*
 * The format for ELF is not exported, but it is in the list behind ours, the
 * native one before the compatible one (fs/Makefile has them in this order).
 * What stands in front of us in a ring of which we are the first is its head,
 * which is no format. The list's lock is not exported either. ELF's entry is
 * part of the kernel and stays; that another module leaves in the very moment
 * in which we are loaded is left to who loads modules.
 */
static const struct linux_binfmt *find_elf(void)
{
	const struct list_head *head = our_format.lh.prev, *at;

	for (at = our_format.lh.next; at != head && at != &our_format.lh;
	     at = at->next) {
		const struct linux_binfmt *format =
			list_entry(at, struct linux_binfmt, lh);

		if (is_elf(format))
			return format;
	}
	return NULL;
}

static int take_front(void)
{
	insert_binfmt(&our_format);
	WRITE_ONCE(elf_format, find_elf());
	if (elf_format)
		return 0;
	unregister_binfmt(&our_format);
	/* The first reference is that of the loading itself; who else holds one
	 * is just leaving load_binary. */
	while (module_refcount(THIS_MODULE) > 1)
		schedule_timeout_uninterruptible(1);
	pr_err("ucare: no format load_elf_binary in this kernel\n");
	return -ENOENT;
}

static int __init ucare_init(void)
{
	int r = applist_init();

	if (r < 0)
		return r;
	r = notify_init();
	if (r < 0)
		goto no_notify;
	r = take_front();
	if (r < 0)
		goto no_front;
	return 0;

no_front:
	notify_exit();
no_notify:
	applist_exit();
	return r;
}

static void __exit ucare_exit(void)
{
	unregister_binfmt(&our_format);
	notify_exit();
	applist_exit();
}

module_init(ucare_init);
module_exit(ucare_exit);
MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("Tells of listed programs that start, before they run");
