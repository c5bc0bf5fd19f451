/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * kcare_genl_sink COMMAND: the listener of the kernel module. For each start
 * that the module tells of it runs COMMAND, several at a time; when that has
 * ended, it says that the program may go on, if that still waits.
 *
 * One loop over a netlink socket and a signalfd(2). Starts that come while all
 * places are taken are kept in a queue; when that is full as well, the program
 * goes on at once: too late is better than never. A start of a process that we
 * started ourselves goes on at once too: a listed shell, or a listed doctor,
 * would wait for the command that it is part of.
 *
 * A command has its time: a process can be made so that whoever reads its memory
 * waits for ever, and as many of these as there are places would end all patching.
 *
 * Sources: signalfd(2), wait(2).
 */
#include <errno.h>
#include <getopt.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/str.h"
#include "base/vec.h"
#include "channel.h"

#define MAX_JOBS	1024
#define MAX_TIMEOUT_S	86400
#define MAX_QUEUE	4096
#define MAX_ANCESTORS	64

struct sink {
	struct channel channel;
	int signals;		/* a signalfd */
	VEC(struct start) starts;	/* running and waiting, in order */
	size_t n_running;
};

static unsigned arg_jobs = 8, arg_timeout_s = 30;
static char **arg_command;
static sigset_t saved_mask;

static const char help[] =
"Usage: kcare_genl_sink [OPTION...] COMMAND\n"
"       kcare_genl_sink [OPTION...] COMMAND ARGUMENT...\n"
"Run COMMAND for each listed program that starts, while that waits. %pid in it\n"
"is replaced by the number of the process. A single word is a line for the\n"
"shell, several are executed as they are.\n"
"\n"
"  -j, --jobs=N   at most N at a time (default 8)\n"
"  -t, --timeout=SEC\n"
"                 kill a command that takes longer (default 30)\n"
"  -v             say what is done; twice: more\n"
"  -h, --help     this text\n"
"      --version  the version\n"
"\n"
"Exit status: 0 ended by SIGTERM or SIGINT, 1 failed, 2 usage.\n";

/* --- The commands ------------------------------------------------------- */

/* The word with each %pid replaced. */
static char *expand(const char *word, pid_t pid)
{
	struct str out = {0};
	const char *at;
	int r = str_add(&out, "");

	while (!r && (at = strstr(word, "%pid"))) {
		r = str_addn(&out, word, (size_t)(at - word));
		if (!r)
			r = str_addf(&out, "%d", (int)pid);
		word = at + strlen("%pid");
	}
	if (!r)
		r = str_add(&out, word);
	if (r < 0) {
		str_done(&out);
		return NULL;
	}
	return out.s;
}

/* Becomes the command. */
static void execute(pid_t pid)
{
	VEC(char *) argv = {0};
	char **word;
	int r = 0;

	if (!arg_command[1]) {
		r = vec_push(&argv, (char *)"/bin/sh");
		if (!r)
			r = vec_push(&argv, (char *)"-c");
	}
	for (word = arg_command; !r && *word; word++) {
		char *expanded = expand(*word, pid);

		r = expanded ? vec_push(&argv, expanded) : -ENOMEM;
	}
	if (!r)
		r = vec_push(&argv, NULL);
	if (!r) {
		execvp(argv.v[0], argv.v);
		r = -errno;
	}
	log_error(r, "cannot run '%s'", arg_command[0]);
	_exit(127);
}

static int run_command(struct sink *sink, struct start *start)
{
	pid_t child = fork();

	if (child < 0)
		return log_error(-errno, "cannot run the command for process "
				 "%d", (int)start->pid);
	if (child == 0) {
		/* All that it starts is killed with it. */
		setpgid(0, 0);
		sigprocmask(SIG_SETMASK, &saved_mask, NULL);
		execute(start->pid);
	}
	setpgid(child, child);
	log_debug("process %d: the command is process %d", (int)start->pid,
		  (int)child);
	start->command = child;
	start->end_us = clock_us() + (uint64_t)arg_timeout_s * 1000000;
	sink->n_running++;
	return 0;
}

/* Is it a descendant of ours? */
static bool is_ours(pid_t pid)
{
	const pid_t self = getpid();
	int i;

	for (i = 0; i < MAX_ANCESTORS && pid > 1; i++) {
		_cleanup_fclose_ FILE *stat = NULL;
		char path[64], line[512], *end;
		int parent;

		snprintf(path, sizeof(path), "/proc/%d/stat", (int)pid);
		stat = fopen(path, "re");
		if (!stat || !fgets(line, sizeof(line), stat))
			return false;
		end = strrchr(line, ')');
		if (!end || sscanf(end + 1, " %*c %d", &parent) != 1)
			return false;
		if (parent == self)
			return true;
		pid = parent;
	}
	return false;
}

/* --- The starts --------------------------------------------------------- */

static bool is_known(const struct sink *sink, uint64_t cookie)
{
	const struct start *start;

	vec_foreach(start, &sink->starts)
		if (start->cookie == cookie)
			return true;
	return false;
}

static int on_start(void *ctx, pid_t pid, uint64_t cookie, const char *path)
{
	struct start start = { .pid = pid, .cookie = cookie };
	struct sink *sink = ctx;

	if (is_known(sink, cookie))
		return 0;
	log_info("process %d: '%s' starts", (int)pid, path);
	if (is_ours(pid)) {
		log_info("process %d: a part of our own command", (int)pid);
		channel_let_go(&sink->channel, &start);
		return 0;
	}
	if (sink->starts.n - sink->n_running >= MAX_QUEUE) {
		log_warn(0, "process %d: too many programs start, it goes on",
			 (int)pid);
		channel_let_go(&sink->channel, &start);
		return 0;
	}
	return vec_push(&sink->starts, start);
}

static void forget(struct sink *sink, struct start *start)
{
	size_t i = (size_t)(start - sink->starts.v);

	memmove(start, start + 1,
		(sink->starts.n - i - 1) * sizeof(*start));
	sink->starts.n--;
}

static void command_ended(struct sink *sink, pid_t child, int status)
{
	struct start *start;

	vec_foreach(start, &sink->starts)
		if (start->command == child)
			break;
	if (start == sink->starts.v + sink->starts.n)
		return;
	if (WIFSIGNALED(status))
		log_warn(0, "process %d: the command was ended by signal %d",
			 (int)start->pid, WTERMSIG(status));
	else if (WEXITSTATUS(status))
		log_warn(0, "process %d: the command ended with status %d",
			 (int)start->pid, WEXITSTATUS(status));
	channel_let_go(&sink->channel, start);
	sink->n_running--;
	forget(sink, start);
}

static void reap(struct sink *sink)
{
	pid_t child;
	int status;

	while ((child = waitpid(-1, &status, WNOHANG)) > 0)
		command_ended(sink, child, status);
}

/* Nothing new is taken on; what waits in the queue goes on. Closing the socket
 * tells the module. */
static void leave(struct sink *sink)
{
	size_t i = 0;

	if (channel_fd(&sink->channel) < 0)
		return;
	log_info("ending: %zu command(s) run", sink->n_running);
	channel_leave(&sink->channel);
	while (i < sink->starts.n) {
		struct start *start = &sink->starts.v[i];

		if (start->command) {
			i++;
			continue;
		}
		channel_let_go(&sink->channel, start);
		forget(sink, start);
	}
}

static void take_signals(struct sink *sink)
{
	struct signalfd_siginfo info;

	while (read(sink->signals, &info, sizeof(info)) == sizeof(info)) {
		if (info.ssi_signo == SIGCHLD)
			reap(sink);
		else
			leave(sink);
	}
}

static void start_commands(struct sink *sink)
{
	size_t i = 0;

	while (i < sink->starts.n && sink->n_running < arg_jobs) {
		struct start *start = &sink->starts.v[i];

		if (start->command || run_command(sink, start) == 0) {
			i++;
			continue;
		}
		channel_let_go(&sink->channel, start);
		forget(sink, start);
	}
}

/* Kills what is late; milliseconds until the next is, or -1. */
static int end_late(struct sink *sink)
{
	uint64_t now = clock_us(), next = UINT64_MAX;
	struct start *start;

	vec_foreach(start, &sink->starts) {
		if (!start->command || !start->end_us)
			continue;
		if (start->end_us <= now) {
			log_warn(0, "process %d: the command took more than %u s",
				 (int)start->pid, arg_timeout_s);
			kill(-start->command, SIGKILL);
			start->end_us = 0;
		} else if (start->end_us < next) {
			next = start->end_us;
		}
	}
	return next == UINT64_MAX ? -1 : (int)((next - now) / 1000 + 1);
}

/* --- The loop ----------------------------------------------------------- */

/* Until a signal ends it and the last command has ended. */
static int loop(struct sink *sink)
{
	while (channel_fd(&sink->channel) >= 0 || sink->n_running) {
		struct pollfd fds[] = {
			{ .fd = sink->signals, .events = POLLIN },
			{ .fd = channel_fd(&sink->channel), .events = POLLIN },
		};
		int r = 0;

		if (poll(fds, 2, end_late(sink)) < 0 && errno != EINTR)
			return log_error(-errno, "cannot wait for messages");
		if (fds[1].revents)
			r = channel_receive(&sink->channel);
		if (r < 0)
			return r;
		if (fds[0].revents)
			take_signals(sink);
		if (channel_fd(&sink->channel) >= 0)
			start_commands(sink);
	}
	return 0;
}

static int open_signals(struct sink *sink)
{
	sigset_t set;

	/* Who started us may have ignored it: then nobody could be reaped. */
	signal(SIGCHLD, SIG_DFL);
	sigemptyset(&set);
	sigaddset(&set, SIGCHLD);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGINT);
	sigprocmask(SIG_BLOCK, &set, &saved_mask);
	sink->signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
	return sink->signals < 0 ? log_error(-errno, "cannot take signals") : 0;
}

static int run(void)
{
	struct sink sink = { .signals = -1, .channel.on_start = on_start };
	int r;

	sink.channel.ctx = &sink;
	r = open_signals(&sink);
	if (!r)
		r = channel_open(&sink.channel);
	if (!r) {
		log_info("listening");
		r = loop(&sink);
	}
	channel_close(&sink.channel);
	cleanup_close(&sink.signals);
	vec_done(&sink.starts);
	return r;
}

/* --- Options ------------------------------------------------------------ */

enum { OPT_VERSION = 256 };

static const struct option long_options[] = {
	{ "jobs", required_argument, NULL, 'j' },
	{ "timeout", required_argument, NULL, 't' },
	{ "help", no_argument, NULL, 'h' },
	{ "version", no_argument, NULL, OPT_VERSION },
	{ NULL, 0, NULL, 0 },
};

static int parse_number(const char *name, const char *text, uint64_t max,
			unsigned *ret_number)
{
	uint64_t n;

	if (parse_u64(text, 10, max, &n) < 0 || n == 0)
		return log_error(-EINVAL, "--%s is 1 to %d, not '%s'", name,
				 (int)max, text);
	*ret_number = (unsigned)n;
	return 0;
}

/* 0, 1 when there is nothing more to do, or -EINVAL (said). */
static int parse_options(int argc, char **argv)
{
	int option, r = 0;

	/* What stands behind COMMAND belongs to it. */
	while ((option = getopt_long(argc, argv, "+hj:t:v", long_options,
				     NULL)) >= 0) {
		switch (option) {
		case 'j':
			r = parse_number("jobs", optarg, MAX_JOBS, &arg_jobs);
			break;
		case 't':
			r = parse_number("timeout", optarg, MAX_TIMEOUT_S,
					 &arg_timeout_s);
			break;
		case 'v':
			log_more();
			break;
		case 'h':
			fputs(help, stdout);
			return 1;
		case OPT_VERSION:
			puts("kcare_genl_sink " SUTURE_VERSION);
			return 1;
		default:
			return -EINVAL;
		}
		if (r < 0)
			return r;
	}
	if (optind == argc)
		return log_error(-EINVAL, "no COMMAND");
	arg_command = argv + optind;
	return 0;
}

int main(int argc, char **argv)
{
	int r;

	log_init("kcare_genl_sink");
	r = parse_options(argc, argv);
	if (r)
		return r < 0 ? 2 : 0;
	return run() < 0 ? 1 : 0;
}
