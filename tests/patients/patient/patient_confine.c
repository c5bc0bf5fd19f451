/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the program forbids itself. */
#include "patient.h"

#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef PR_SET_MDWE
#define PR_SET_MDWE	65
#endif

#define ALLOW(name) \
	BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##name, 0, 1), \
	BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)

static void trapped(int signo)
{
	(void)signo;
	write(1, "wrong: SIGSYS\n", 14);
}

/* errno, trap, thread (which it kills) or process. */
static void prepare_seccomp(const char *arg)
{
	unsigned int verdict = SECCOMP_RET_ERRNO | EPERM;

	if (arg && !strcmp(arg, "trap"))
		verdict = SECCOMP_RET_TRAP;
	else if (arg && !strcmp(arg, "thread"))
		verdict = SECCOMP_RET_KILL_THREAD;
	else if (arg && !strcmp(arg, "process"))
		verdict = SECCOMP_RET_KILL_PROCESS;
	struct sock_filter filter[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS,
			 offsetof(struct seccomp_data, nr)),
		ALLOW(write),
		ALLOW(writev),
		ALLOW(clock_nanosleep),
		ALLOW(restart_syscall),
		BPF_STMT(BPF_RET | BPF_K, verdict),
	};
	struct sock_fprog program = { sizeof(filter) / sizeof(*filter),
				      filter };

	signal(SIGSYS, trapped);
	puts("start");
	fflush(stdout);
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0 ||
	    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) < 0)
		cannot("install a seccomp filter");
}

/* What is forbidden must stay so, also while somebody traces us. */
static void say_and_try(void)
{
	int i;

	for (i = 0; i < 20000; i++)
		if (syscall(SYS_getppid) >= 0) {
			puts("wrong: a forbidden call passed");
			break;
		}
	puts(word());
}

static void prepare_mdwe(const char *arg)
{
	(void)arg;
	if (prctl(PR_SET_MDWE, 1, 0, 0, 0) < 0)
		cannot("PR_SET_MDWE");
}

static void prepare_undumpable(const char *arg)
{
	(void)arg;
	if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) < 0)
		cannot("PR_SET_DUMPABLE");
}

const struct mode confine_modes[] = {
	{ .name = "seccomp", .prepare = prepare_seccomp },
	{ .name = "seccomp-try", .prepare = prepare_seccomp,
	  .say = say_and_try },
	{ .name = "mdwe", .prepare = prepare_mdwe },
	{ .name = "undumpable", .prepare = prepare_undumpable },
	{ 0 },
};
