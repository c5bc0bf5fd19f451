/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Everything that can be known before a stop is known before. Then the threads
 * that wait in the kernel are stopped and checked; it takes microseconds each,
 * and they would not run anyway. Those that run are stopped last, for as long
 * as it takes to check them and to write, and go first: their pause does not
 * depend on how many threads there are. --stop=all makes it one stop for all.
 */
#include "doctor/stop.h"

#include <errno.h>
#include <inttypes.h>
#include <signal.h>

#include "base/clock.h"
#include "base/log.h"
#include "doctor/busy.h"
#include "doctor/parked.h"
#include "doctor/stop_wait.h"
#include "doctor/unwind.h"

/* How long all wait for a thread that does not stop; longer the next time. */
#define STOP_FIRST_US		30000
#define STOP_THREAD_US		50	/* more for each thread */
#define STOP_MAX_US		240000

/* Memory searched for parked contexts: while the patient runs, and again
 * while it stands. A millisecond is about 4 MiB. */
#define PARKED_RUNNING_MAX	((uint64_t)1 << 30)
#define PARKED_STOPPED_MAX	((uint64_t)4 << 20)
#define PARKED_HELD_MAX		((uint64_t)256 << 10)
#define PARKED_AGAIN_MAX	((uint64_t)64 << 20)

struct attempt {
	struct session *session;
	const struct safety_set *set;
	struct unwind *unwind;
	bool search_stopped;	/* look for parked contexts in the stop */
	bool look_again;	/* something new was found in the stop */
	uint64_t searched;	/* bytes, by the last look ahead */
	struct parked_cleared cleared;
	struct safety_report report;
	struct stop_wait wait;
	pid_t stuck;		/* a thread that did not stop */
	unsigned stop_timeout_us;
	uint64_t held_us;	/* how long the threads that ran stood */
	uint64_t stopped_us;	/* and the others */
	size_t n_threads, n_ran;
};

/* Off the stacks, where a thread cannot tell. */
static int check_parked(struct attempt *a)
{
	struct parked_report parked;
	int r = parked_find(&a->session->process, &a->session->tracees, a->set,
			    a->search_stopped ? PARKED_RUNNING_MAX :
						PARKED_STOPPED_MAX,
			    a->search_stopped ? NULL : &a->cleared, &parked);

	if (r < 0)
		return r;
	if (parked.danger) {
		/* Perhaps only because so little was looked at. */
		a->look_again = !a->search_stopped;
		a->report.verdict = SAFETY_BUSY;
		a->report.tid = 0;
		a->report.n_frames = 0;
		a->report.danger = parked.danger;
		a->report.at = parked.at;
		stop_wait_note(&a->wait, a->session, parked.at);
	}
	return 0;
}

/* Who presses ^C, or closes the terminal, does not want half a change; and no
 * thread can report anything while all stand. */
static void hold_signals(sigset_t *ret_saved)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGHUP);
	sigaddset(&set, SIGQUIT);
	sigaddset(&set, SIGPIPE);
	sigaddset(&set, SIGCHLD);
	sigprocmask(SIG_BLOCK, &set, ret_saved);
}

/* The same code at the same places? */
static bool same_code(const struct maps *a, const struct maps *b)
{
	const struct mapping *m = a->v.v, *n = b->v.v;
	const struct mapping *m_end = m + a->v.n, *n_end = n + b->v.n;

	for (;; m++, n++) {
		while (m < m_end && !m->executable)
			m++;
		while (n < n_end && !n->executable)
			n++;
		if (m == m_end || n == n_end)
			return m == m_end && n == n_end;
		if (m->at.start != n->at.start || m->at.end != n->at.end ||
		    m->inode != n->inode || m->dev != n->dev)
			return false;
	}
}

/*
 * The patient ran until now: stacks were mapped and unmapped. Where code was,
 * rules that were read for it do not hold any more.
 */
static int look_at_maps(struct attempt *a)
{
	struct maps *maps = &a->session->process.maps, before = *maps;
	bool same;
	int r;

	*maps = (struct maps){0};
	r = session_refresh_maps(a->session);
	same = r == 0 && same_code(&before, maps);
	maps_done(&before);
	if (r < 0 || same)
		return r;
	unwind_free(a->unwind);
	a->unwind = NULL;
	return session_make_unwind(a->session, &a->unwind);
}

/* The threads that stand: 0, or -EBUSY: one of them is inside. */
static int check_threads(struct attempt *a, bool running)
{
	struct session *session = a->session;
	int r;

	r = safety_check(&session->process, &session->tracees, a->set,
			 a->unwind, &a->report);
	if (!r && a->report.verdict != SAFETY_SAFE)
		r = -EBUSY;
	if (!r)
		r = parked_take_threads(&session->process, &session->tracees,
					running, &session->last_stop);
	return r;
}

/* A context that was parked since the last search, where none was then: only
 * programs that switch stacks can have one, and most do not. A search of little
 * memory is made anyway. */
static bool must_search_stopped(const struct attempt *a)
{
	return a->search_stopped || a->report.off_stack || a->cleared.v.n ||
	       a->session->options.stop_all ||
	       a->searched <= PARKED_HELD_MAX;
}

static int stop_waiting(struct attempt *a)
{
	struct tracees *tracees = &a->session->tracees;
	int r;

	if (a->session->options.stop_all)
		return 0;
	r = tracees_stop_waiting(tracees, a->stop_timeout_us, &a->stuck);
	if (!r)
		r = check_threads(a, false);
	/* What these have parked since the look ahead. They stand now, and who
	 * runs is not held yet. */
	if (!r && !must_search_stopped(a))
		r = check_parked(a);
	if (!r && a->report.verdict != SAFETY_SAFE)
		r = -EBUSY;
	return r;
}

/* 0: committed; -EBUSY: not now; else failed. */
static int hold_and_commit(struct attempt *a, stop_commit_fn commit, void *ctx)
{
	struct session *session = a->session;
	int r;

	r = tracees_stop(&session->tracees, a->stop_timeout_us, &a->stuck);
	if (!r && session->options.stop_all)
		r = check_threads(a, false);
	if (!r)
		r = check_threads(a, true);
	if (!r && must_search_stopped(a))
		r = check_parked(a);
	if (!r && a->report.verdict != SAFETY_SAFE)
		r = -EBUSY;
	return r < 0 ? r : commit(ctx, session);
}

/* As hold_and_commit. All run again afterwards. */
static int stop_all(struct attempt *a, stop_commit_fn commit, void *ctx)
{
	struct tracees *tracees = &a->session->tracees;
	struct safety_report before = a->report;
	uint64_t start = clock_us(), held;
	int r, r2;

	a->report = (struct safety_report){0};
	a->stuck = 0;
	parked_stop_begin(&a->session->last_stop);
	r = stop_waiting(a);
	held = clock_us();
	if (!r)
		r = hold_and_commit(a, commit, ctx);
	a->n_threads = tracees->threads.n;
	a->n_ran = tracees_count_running(tracees);
	tracees_keep_none(tracees);
	r2 = tracees_resume_running(tracees);
	a->held_us = clock_us() - held;
	if (!r2)
		r2 = tracees_resume(tracees);
	a->stopped_us = clock_us() - start;
	if (r == -ETIMEDOUT) {
		/* An earlier attempt may have seen what keeps it. */
		a->report = before;
		if (a->stop_timeout_us < STOP_MAX_US)
			a->stop_timeout_us *= 2;
	}
	/* No reason to call a change that was made a failure. */
	if (r2 < 0)
		log_warn(r2, "process %d: a thread could not be resumed at "
			 "once", (int)tracees->pid);
	return r;
}

static int attempt(struct attempt *a, stop_commit_fn commit, void *ctx)
{
	sigset_t saved;
	int r = look_at_maps(a);

	if (r < 0)
		return r;
	if (a->session->options.stop_all)
		tracees_note_running(&a->session->tracees);
	hold_signals(&saved);
	r = stop_all(a, commit, ctx);
	sigprocmask(SIG_SETMASK, &saved, NULL);
	return r;
}

/* Before a stop: is there a sign of coroutines at all? Then the search of all
 * memory is repeated in the stop, however long it takes. */
static int look_ahead(struct attempt *a)
{
	struct parked_report parked;
	int r = parked_find(&a->session->process, &a->session->tracees, a->set,
			    PARKED_RUNNING_MAX, &a->cleared, &parked);

	if (r < 0)
		return r;
	a->look_again = false;
	a->searched = parked.bytes;
	a->search_stopped |= parked.danger != NULL;
	log_debug("process %d: %" PRIu64 " KiB searched for parked contexts%s",
		  (int)a->session->process.pid, parked.bytes / 1024,
		  parked.whole ? "" : ", not all");
	return 0;
}

static enum outcome give_up(struct attempt *a, int r)
{
	struct session *session = a->session;
	int pid = (int)session->process.pid;

	if (r == -ETIMEDOUT && a->report.verdict != SAFETY_SAFE)
		r = -EBUSY;
	if (r == -ETIMEDOUT) {
		log_error(0, "process %d: thread %d did not stop in %u ms, it "
			  "may be in '%s' of '%s'", pid, (int)a->stuck,
			  session->options.timeout_ms,
			  a->set->v.n ? a->set->v.v[0].function : "?",
			  a->set->v.n ? a->set->v.v[0].object : "?");
		return OUTCOME_BUSY;
	}
	if (r == -EBUSY) {
		busy_describe(session, &a->report, a->set);
		return OUTCOME_BUSY;
	}
	if (r == -ESRCH) {
		session->ended = true;
		log_error(0, "process %d ended meanwhile", pid);
	} else if (r == -ESTALE) {
		session->ended = true;
		log_error(0, "process %d executed another program meanwhile",
			  pid);
	} else {
		log_error(r, "process %d: the change failed", pid);
	}
	return OUTCOME_FAILED;
}

static void report_stop(const struct attempt *a, unsigned n)
{
	int pid = (int)a->session->process.pid;

	if (a->session->options.stop_all)
		log_info("process %d: stopped for %" PRIu64 " us (all of %zu "
			 "threads, %zu unwound, attempt %u)", pid,
			 a->stopped_us, a->n_threads, a->report.n_unwound, n);
	else
		log_info("process %d: stopped for %" PRIu64 " us (%zu of %zu "
			 "threads ran; the others %" PRIu64 " us; %zu unwound, "
			 "attempt %u)", pid, a->held_us, a->n_ran,
			 a->n_threads, a->stopped_us, a->report.n_unwound, n);
}

static enum outcome run_attempts(struct attempt *a, stop_commit_fn commit,
				 void *ctx)
{
	struct session *session = a->session;
	unsigned n;
	int r;

	for (n = 1;; n++) {
		r = attempt(a, commit, ctx);
		if (r == 0) {
			report_stop(a, n);
			return OUTCOME_DONE;
		}
		if (r == -EBUSY && session->once)
			return OUTCOME_BUSY;
		if ((r != -EBUSY && r != -ETIMEDOUT) ||
		    clock_us() >= session->deadline_us)
			return give_up(a, r);
		if (n == 1)
			log_info("process %d: busy, waiting",
				 (int)session->process.pid);
		stop_wait(&a->wait, session, a->set, a->unwind, &a->report);
		/* What was parked in the meantime is not known, and what was
		 * cleared may be a context by now. */
		r = a->look_again || a->cleared.v.n ||
		    a->searched <= PARKED_AGAIN_MAX ? look_ahead(a) : 0;
		if (r < 0)
			return give_up(a, r);
	}
}

enum outcome stop_and_commit(struct session *session,
			     const struct safety_set *set,
			     stop_commit_fn commit, void *ctx)
{
	struct attempt a = { .session = session, .set = set,
			     .stop_timeout_us = STOP_FIRST_US +
				STOP_THREAD_US *
				(unsigned)session->tracees.threads.n };
	enum outcome outcome = OUTCOME_FAILED;
	int r;

	stop_wait_begin(&a.wait);
	r = session_make_unwind(session, &a.unwind);
	if (!r)
		r = look_ahead(&a);
	if (r < 0)
		log_error(r, "process %d: cannot prepare the stop",
			  (int)session->process.pid);
	else
		outcome = run_attempts(&a, commit, ctx);
	unwind_free(a.unwind);
	vec_done(&a.cleared.v);
	return outcome;
}
