/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A traced thread that is to take a signal stops until its tracer lets it: all
 * the time, also while the doctor reads tables or searches memory. So SIGCHLD
 * is served by a handler, except where the doctor itself waits for threads.
 *
 * To be traced makes even signals that the program ignores end a blocking call;
 * most begin anew by themselves, some return EINTR, which is then hidden.
 *
 * All of this runs in a signal handler: system calls only.
 */
#include "doctor/tracee_signals.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "doctor/arch.h"

enum tracee_event tracee_event_of(int status)
{
	int event, sig;

	if (!WIFSTOPPED(status))
		return EVENT_ENDED;
	event = status >> 16;
	sig = WSTOPSIG(status);
	if (event == PTRACE_EVENT_EXEC)
		return EVENT_EXEC;
	if (event == PTRACE_EVENT_STOP)
		return sig == SIGTRAP ? EVENT_STOPPED : EVENT_GROUP_STOP;
	if (event)
		return EVENT_STOPPED;
	return sig == (SIGTRAP | 0x80) ? EVENT_SYSCALL : EVENT_SIGNAL;
}

/* signal(7), "Interruption of system calls ... by stop signals", and sockets
 * with a timeout. */
bool tracee_call_is_rewindable(long nr)
{
	switch (nr) {
#ifdef SYS_epoll_wait
	case SYS_epoll_wait:
#endif
	case SYS_epoll_pwait:
#ifdef SYS_epoll_pwait2
	case SYS_epoll_pwait2:
#endif
	case SYS_semop:
	case SYS_semtimedop:
	case SYS_msgrcv:
	case SYS_msgsnd:
	case SYS_rt_sigtimedwait:
	case SYS_io_getevents:
	case SYS_io_pgetevents:
	case SYS_io_uring_enter:
	case SYS_connect:
	case SYS_recvfrom:
	case SYS_recvmsg:
	case SYS_recvmmsg:
	case SYS_sendto:
	case SYS_sendmsg:
	case SYS_sendmmsg:
	case SYS_accept:
	case SYS_accept4:
	case SYS_read:
	case SYS_readv:
	case SYS_write:
	case SYS_writev:
		return true;
	}
	return false;
}

/* Has the thread a handler for the signal? If it cannot be told: yes. */
static bool is_caught(pid_t tid, int sig)
{
	static const char field[] = "\nSigCgt:";
	_cleanup_close_ int fd = -1;
	char path[64], text[16384];
	const char *at;
	ssize_t n;

	snprintf(path, sizeof(path), "/proc/%d/status", (int)tid);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	n = fd < 0 ? -1 : read(fd, text, sizeof(text) - 1);
	if (n < 0)
		return true;
	text[n] = '\0';
	at = strstr(text, field);
	return !at || strtoull(at + strlen(field), NULL, 16) >> (sig - 1) & 1;
}

static bool stops_program(int sig)
{
	return sig == SIGSTOP || sig == SIGTSTP || sig == SIGTTIN ||
	       sig == SIGTTOU;
}

/* About to take a signal that the program ignores. */
static void hide_eintr(pid_t tid, int sig)
{
	struct arch_regs regs = {0};
	struct iovec iov = { &regs.gp, sizeof(regs.gp) };

	if (stops_program(sig) || is_caught(tid, sig) ||
	    ptrace(PTRACE_GETREGSET, tid, NT_PRSTATUS, &iov) < 0 ||
	    iov.iov_len != sizeof(regs.gp) ||
	    !tracee_call_is_rewindable(arch_syscall_nr(&regs)) ||
	    arch_syscall_result(&regs) != -EINTR)
		return;
	arch_syscall_rewind(&regs);
	ptrace(PTRACE_SETREGSET, tid, NT_PRSTATUS, &iov);
}

/* False: it is for somebody who waits for it. */
static bool serve(pid_t tid, int status)
{
	int sig = WSTOPSIG(status), how = PTRACE_CONT;

	switch (tracee_event_of(status)) {
	case EVENT_SIGNAL:
		break;
	case EVENT_GROUP_STOP:
		how = PTRACE_LISTEN;
		sig = 0;
		break;
	default:
		return false;
	}
	if (waitpid(tid, &status, __WALL | WNOHANG) != tid)
		return false;
	if (how == PTRACE_CONT)
		hide_eintr(tid, sig);
	ptrace(how, tid, 0, sig);
	return true;
}

void tracee_signals_serve(int sig)
{
	const int flags = WSTOPPED | WNOHANG | WNOWAIT | __WALL;
	int saved = errno;
	siginfo_t info;

	(void)sig;
	do {
		info.si_pid = 0;
		if (waitid(P_ALL, 0, &info, flags) < 0)
			break;
		/* As W_STOPCODE makes a status of what ptrace(2) tells. */
	} while (info.si_pid &&
		 serve(info.si_pid, info.si_status << 8 | 0x7f));
	errno = saved;
}
