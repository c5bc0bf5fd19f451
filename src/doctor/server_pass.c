/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A pass: a worker goes over all processes. It says in a page of both where it
 * is. A process that holds it up (its memory lies on a file system that does not
 * answer, say) must not keep all others from being patched: the worker is ended,
 * the next one leaves that process out.
 */
#include <errno.h>
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "doctor/each.h"
#include "doctor/server_state.h"

/* More than a busy process takes, with its libraries. */
static uint64_t limit_us(const struct server *server)
{
	return (uint64_t)server->options->session.timeout_ms * 4000 + 10000000;
}

/* In a worker: all processes, and what there is to say of them then. */
static void go_over_all(const struct server_view *view,
			struct each_watch *watch)
{
	struct command command = { .metrics = view->options->metrics,
				   .watch = watch };
	struct storage storage;

	server_patch_all(view, watch);
	if (!command.metrics)
		return;
	worker_silence();
	if (server_open_storage(view, &storage) == 0)
		command_info(&command, &storage, NULL, NULL);
	storage_done(&storage);
}

static void make_page(struct server *server)
{
	void *page = mmap(NULL, sizeof(struct each_watch),
			  PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS,
			  -1, 0);

	server->place = page == MAP_FAILED ? NULL : page;
}

void pass_start(struct server *server)
{
	uint64_t now = clock_us();
	struct server_view view;
	pid_t pid;

	server->next_pass_us = now +
			       (uint64_t)server->options->interval_s * 1000000;
	if (server->pass) {
		/* What made us begin came too late for the one that goes on. */
		server->next_pass_us = now + AGAIN_US;
		return;
	}
	if (!server->place)
		make_page(server);
	if (server->place)
		server->place->pid = 0;
	pid = worker_start(server, -1);
	if (pid != 0) {
		server->pass = pid > 0 ? pid : 0;
		return;
	}
	view = worker_view(server);
	go_over_all(&view, server->place);
	_exit(OUTCOME_DONE);
}

static bool is_at_process(const struct server *server)
{
	return server->pass && server->place && server->place->pid;
}

uint64_t pass_deadline(const struct server *server)
{
	uint64_t still_us;

	/* Where it goes next is not told to us: look at times. */
	if (server->pass && server->place) {
		still_us = (is_at_process(server) ? server->place->since_us :
			    clock_us()) + limit_us(server);
		return still_us < server->next_pass_us ? still_us :
							 server->next_pass_us;
	}
	return server->next_pass_us;
}

static void end_still(struct server *server, pid_t pid)
{
	each_shun(server->place, pid);
	log_warn(0, "process %d holds up the others, it is left alone from "
		 "here on", (int)pid);
	kill(server->pass, SIGKILL);
	server->place->pid = 0;
	server->next_pass_us = clock_us() + AGAIN_US;
}

void pass_look_after(struct server *server, uint64_t now_us)
{
	pid_t pid = is_at_process(server) ? server->place->pid : 0;

	if (pid && now_us >= server->place->since_us + limit_us(server))
		end_still(server, pid);
	if (server->next_pass_us <= now_us)
		pass_start(server);
}

void pass_done(struct server *server)
{
	if (server->place)
		munmap(server->place, sizeof(*server->place));
	server->place = NULL;
}
