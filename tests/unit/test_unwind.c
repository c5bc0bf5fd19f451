/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * doctor/unwind. Two kinds of patients: real children, stopped in known
 * places (the truth is the program itself and libgcc's backtrace(3)); and a
 * made-up one of a few hundred bytes, whose unwind entries say what no
 * compiler writes.
 */
#include <elf.h>
#include <errno.h>
#include <execinfo.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

#include <cmocka.h>

#include "doctor/unwind.h"

#define MAX_FRAMES	256
#define MAX_TABLES	64

/* What a walk saw. */
struct walked {
	struct unwind_frame frames[MAX_FRAMES];
	size_t n;
	int result;
	enum unwind_verdict verdict;
};

static int remember(void *ctx, const struct unwind_frame *frame)
{
	struct walked *w = ctx;

	assert_true(w->n < MAX_FRAMES);
	w->frames[w->n++] = *frame;
	return 0;
}

static struct walked walk(struct unwind *u, const void *regs, size_t n)
{
	struct walked w = { .verdict = (enum unwind_verdict)-1 };

	w.result = unwind_walk(u, regs, n, MAX_FRAMES, remember, &w,
			       &w.verdict);
	return w;
}

/*
 * Real patients: functions in sections of their own, so that the linker says
 * where they start and end.
 */
#define KNOWN(name) \
	extern const char __start_uw_##name[], __stop_uw_##name[]; \
	__attribute__((noinline, noclone, no_reorder, section("uw_" #name)))
#define RANGE(name) ((struct range){ (raddr)__start_uw_##name, \
				     (raddr)__stop_uw_##name })
#define DECLARE_ASM(name) \
	extern const char __start_uw_##name[], __stop_uw_##name[]; \
	void name(void (*fn)(void))

/* Shared with the children. */
struct shared {
	volatile int tid;	/* set when the thread is where it should be */
	int n_ips;		/* by libgcc, from the caller of park on */
	void *ips[MAX_FRAMES];
};

static struct shared *shared;
static volatile int keep;	/* what is set behind a call makes it no jump */

KNOWN(park) static void park(void)
{
	void *ips[MAX_FRAMES];
	int n = backtrace(ips, MAX_FRAMES), i = 0;

	/* sanitizers have a frame of their own before */
	while (i < n && !range_has(RANGE(park), (raddr)ips[i]))
		i++;
	shared->n_ips = n - ++i;
	if (i < n)
		memcpy(shared->ips, ips + i, (size_t)(n - i) * sizeof(*ips));
	shared->tid = (int)syscall(SYS_gettid);
	while (keep >= 0)	/* always, but the compiler must not know */
		pause();
}

KNOWN(spin_vdso) static void spin_vdso(void)
{
	struct timespec t;

	shared->tid = (int)syscall(SYS_gettid);
	for (;;)
		clock_gettime(CLOCK_MONOTONIC, &t);
}

KNOWN(outer) static void outer(void (*fn)(void))
{
	fn();
	keep = 1;
}

KNOWN(recurse) static int recurse(int n)
{
	int r;

	if (n == 0) {
		park();
		return keep;
	}
	r = recurse(n - 1);
	keep = r;
	return r + n;
}

KNOWN(recurse_entry) static void recurse_entry(void)
{
	recurse(50);
	keep = 2;
}

KNOWN(big_frame) static void big_frame(void)
{
	volatile char room[100000];

	room[0] = 1;
	park();
	keep = room[99999];
}

/* A frame that grows at run time is addressed by the frame pointer. */
KNOWN(dynamic_frame) static void dynamic_frame(void)
{
	volatile char *room = __builtin_alloca(100 + (size_t)getpid() % 100);

	room[0] = 1;
	park();
	keep = room[0];
}

/* Realigned: the CFA is an expression or a saved register. */
KNOWN(aligned_frame) static void aligned_frame(void)
{
	volatile char room[256] __attribute__((aligned(128)));

	room[0] = 1;
	park();
	keep = room[1];
}

KNOWN(compare) static int compare(const void *a, const void *b)
{
	if (a != b)
		park();
	keep = 3;
	return 1;
}

KNOWN(sort) static void sort(void)
{
	int numbers[16] = { 3, 1, 2 };

	qsort(numbers, 16, sizeof(*numbers), compare);
	keep = numbers[0];
}

KNOWN(handler) static void handler(int sig)
{
	park();
	keep = sig;
}

#ifdef __x86_64__
/*
 * no_cfi: a frame pointer chain that would even be right, but no entry.
 * fault: is interrupted by a signal at its first instruction, where the
 * instruction before belongs to another function.
 * call_last, behind_call: the return address of the first is the start of the
 * second, which has another frame size.
 */
__asm__(
"	.pushsection uw_no_cfi,\"ax\",@progbits\n"
"	.type no_cfi, @function\n"
"	.balign 16\n"
"no_cfi:	push %rbp\n"
"	mov %rsp, %rbp\n"
"	call *%rdi\n"
"	pop %rbp\n"
"	ret\n"
"	.popsection\n"

"	.pushsection uw_before_fault,\"ax\",@progbits\n"
"	.balign 16\n"
"before_fault:	.cfi_startproc\n"
"	.cfi_def_cfa_offset 4096\n"
"	ret\n"
"	.cfi_endproc\n"
"	.type fault, @function\n"
"fault:	.cfi_startproc\n"
"	ud2\n"
"	ret\n"
"	.cfi_endproc\n"
"	.popsection\n"

"	.pushsection uw_call_last,\"ax\",@progbits\n"
"	.type call_last, @function\n"
"	.balign 16\n"
"call_last:	.cfi_startproc\n"
"	sub $88, %rsp\n"
"	.cfi_adjust_cfa_offset 88\n"
"	call *%rdi\n"
"	.cfi_endproc\n"
"	.type behind_call, @function\n"
"behind_call:	.cfi_startproc\n"
"	nop\n"
"	ret\n"
"	.cfi_endproc\n"
"	.popsection\n"

"	.pushsection uw_register,\"ax\",@progbits\n"
"	.type in_register, @function\n"
"	.balign 16\n"
"in_register:	.cfi_startproc\n"
"	pop %rdx\n"
"	.cfi_adjust_cfa_offset -8\n"
"	.cfi_register %rip, %rdx\n"
"	nop\n"
"1:	jmp 1b\n"
"	.cfi_endproc\n"
"	.popsection\n"
);
DECLARE_ASM(no_cfi);
DECLARE_ASM(call_last);
void fault(void);
void behind_call(void);
void in_register(void);
extern const char __start_uw_before_fault[], __stop_uw_before_fault[];
extern const char __start_uw_register[], __stop_uw_register[];
#endif

KNOWN(call_no_cfi) static void call_no_cfi(void)
{
	no_cfi(park);
	keep = 4;
}

KNOWN(call_call_last) static void call_call_last(void)
{
	call_last(park);
	keep = 5;
}

KNOWN(enter_behind_call) static void enter_behind_call(void)
{
	behind_call();
	keep = 6;
}

KNOWN(enter_register) static void enter_register(void)
{
	shared->tid = (int)syscall(SYS_gettid);
	in_register();
	keep = 6;
}

KNOWN(run_fault) static void run_fault(void)
{
	signal(SIGILL, handler);
	fault();
	keep = 7;
}

KNOWN(run_null) static void run_null(void)
{
	void (*volatile null)(void) = NULL;

	signal(SIGSEGV, handler);
	null();
	keep = 7;
}

/* The handler's stack lies above the one that was interrupted. */
static void *thread_on_low_stack(void *room)
{
	stack_t alt = {
		.ss_sp = (char *)room + (1 << 20),
		.ss_size = 1 << 20,
	};
	struct sigaction action = {
		.sa_handler = handler,
		.sa_flags = SA_ONSTACK,
	};

	sigaltstack(&alt, NULL);
	sigaction(SIGILL, &action, NULL);
	fault();
	keep = 8;
	return NULL;
}

static void signal_on_alt_stack(void)
{
	void *room = mmap(NULL, 2 << 20, PROT_READ | PROT_WRITE,
			  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	pthread_attr_t attr;
	pthread_t thread;

	pthread_attr_init(&attr);
	pthread_attr_setstack(&attr, room, 1 << 20);
	pthread_create(&thread, &attr, thread_on_low_stack, room);
	pthread_join(thread, NULL);
}

KNOWN(thread_main) static void *thread_main(void *arg)
{
	outer(park);
	return arg;
}

static void run_thread(void)
{
	pthread_t thread;

	pthread_create(&thread, NULL, thread_main, NULL);
	pthread_join(thread, NULL);
}

static ucontext_t back, there;

static void run_coroutine(void)
{
	static char stack[65536];

	getcontext(&there);
	there.uc_stack.ss_sp = stack;
	there.uc_stack.ss_size = sizeof(stack);
	there.uc_link = &back;
	makecontext(&there, park, 0);
	swapcontext(&back, &there);
}

/* A stopped child, and reads of it that can be made to fail or to lie. */
struct patient {
	pid_t pid, tid;
	struct user_regs_struct regs;
	struct unwind_table tables[MAX_TABLES];
	size_t n_tables;
	struct unwind *unwind;
	struct range denied;	/* reading it fails */
	struct range mutated;	/* reading it gives flipped bits */
	unsigned int seed, one_in;
	size_t n_reads;
};

static int read_patient(void *ctx, raddr addr, void *to, size_t n)
{
	struct patient *p = ctx;
	struct iovec local = { to, n };
	struct iovec remote = { (void *)(uintptr_t)addr, n };
	uint8_t *bytes = to, bit;
	size_t i;

	p->n_reads++;
	if (addr < p->denied.end && addr + n > p->denied.start)
		return -EFAULT;
	if (process_vm_readv(p->pid, &local, 1, &remote, 1, 0) != (ssize_t)n)
		return -EFAULT;
	if (p->one_in)
		for (i = 0; i < n; i++) {
			bit = (uint8_t)(1u << rand_r(&p->seed) % 8);
			if (range_has(p->mutated, addr + i) &&
			    rand_r(&p->seed) % p->one_in == 0)
				bytes[i] ^= bit;
		}
	return 0;
}

static void add_tables(struct patient *p, raddr start)
{
	Elf64_Ehdr ehdr;
	Elf64_Phdr phdrs[32];
	raddr bias, hdr = 0;
	size_t i, hdr_size = 0;
	bool has_load = false;

	if (read_patient(p, start, &ehdr, sizeof(ehdr)) < 0 ||
	    memcmp(ehdr.e_ident, ELFMAG, SELFMAG) != 0 || ehdr.e_phnum > 32 ||
	    read_patient(p, start + ehdr.e_phoff, phdrs,
			 ehdr.e_phnum * sizeof(*phdrs)) < 0)
		return;
	bias = start;
	for (i = 0; i < ehdr.e_phnum; i++) {
		if (phdrs[i].p_type == PT_LOAD && !has_load) {
			bias = start - (phdrs[i].p_vaddr & ~0xfffULL);
			has_load = true;
		}
		if (phdrs[i].p_type == PT_GNU_EH_FRAME) {
			hdr = bias + phdrs[i].p_vaddr;
			hdr_size = phdrs[i].p_memsz;
		}
	}
	for (i = 0; i < ehdr.e_phnum; i++)
		if (phdrs[i].p_type == PT_LOAD && phdrs[i].p_flags & PF_X) {
			raddr text = bias + phdrs[i].p_vaddr;

			assert_true(p->n_tables < MAX_TABLES);
			p->tables[p->n_tables++] = (struct unwind_table){
				.text = { text, text + phdrs[i].p_memsz },
				.eh_frame_hdr = hdr,
				.eh_frame_hdr_size = hdr_size,
				.load_bias = bias,
			};
		}
}

/* Children that a failed test left behind end with it. */
static pid_t children[8];

static int end_children(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(children) / sizeof(*children); i++) {
		if (children[i])
			kill(children[i], SIGKILL);
		children[i] = 0;
	}
	/* traced threads as well: their leader is not reaped before them */
	while (waitpid(-1, NULL, __WALL) > 0)
		;
	return 0;
}

static void remember_child(pid_t pid, pid_t instead_of)
{
	size_t i;

	for (i = 0; i < sizeof(children) / sizeof(*children); i++)
		if (children[i] == instead_of) {
			children[i] = pid;
			return;
		}
}

/* The tables of all objects but those whose paths hold `without`. */
static void find_tables(struct patient *p, const char *without)
{
	char path[64], line[512];
	FILE *f;

	p->n_tables = 0;
	snprintf(path, sizeof(path), "/proc/%d/maps", (int)p->pid);
	f = fopen(path, "r");
	assert_non_null(f);
	while (fgets(line, sizeof(line), f)) {
		unsigned long start, end, offset;
		char perms[5];

		if (sscanf(line, "%lx-%lx %4s %lx", &start, &end, perms,
			   &offset) == 4 && perms[0] == 'r' && offset == 0 &&
		    !(without && strstr(line, without)))
			add_tables(p, start);
	}
	fclose(f);
}

static void get_regs(struct patient *p)
{
	struct iovec regs = { &p->regs, sizeof(p->regs) };

	assert_int_equal(ptrace(PTRACE_GETREGSET, p->tid, NT_PRSTATUS, &regs),
			 0);
}

static void stop(struct patient *p)
{
	int status;

	assert_int_equal(ptrace(PTRACE_INTERRUPT, p->tid, 0, 0), 0);
	assert_int_equal(waitpid(p->tid, &status, __WALL), p->tid);
	assert_true(WIFSTOPPED(status));
	get_regs(p);
}

static void new_unwind(struct patient *p)
{
	unwind_free(p->unwind);
	p->unwind = NULL;
	assert_int_equal(unwind_new(p->tables, p->n_tables, read_patient, p,
				    &p->unwind), 0);
}

/* A child that runs scenario under outer(), stopped where that settles. */
static struct patient *start_patient(void (*scenario)(void))
{
	struct patient *p = calloc(1, sizeof(*p));

	assert_non_null(p);
	shared->tid = 0;
	p->pid = fork();
	assert_true(p->pid >= 0);
	if (p->pid == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		outer(scenario);
		_exit(1);
	}
	remember_child(p->pid, 0);
	while (shared->tid == 0) {
		assert_int_equal(waitpid(p->pid, NULL, WNOHANG), 0);
		sched_yield();
	}
	p->tid = shared->tid;
	assert_int_equal(ptrace(PTRACE_SEIZE, p->tid, 0, 0), 0);
	stop(p);
	find_tables(p, NULL);
	new_unwind(p);
	return p;
}

static void end_patient(struct patient *p)
{
	unwind_free(p->unwind);
	kill(p->pid, SIGKILL);
	if (p->tid != p->pid)
		waitpid(p->tid, NULL, __WALL);
	waitpid(p->pid, NULL, __WALL);
	remember_child(0, p->pid);
	free(p);
}

static struct walked walk_patient(struct patient *p)
{
	return walk(p->unwind, &p->regs, sizeof(p->regs));
}

/* The next frame from *at on that stands in the range. */
static const struct unwind_frame *expect_frame(const struct walked *w,
					       size_t *at, struct range range)
{
	for (; *at < w->n; ++*at) {
		const struct unwind_frame *f = &w->frames[*at];

		if (range_has(range, f->ip - (f->is_return ? 1 : 0)))
			return &w->frames[(*at)++];
	}
	fail_msg("no frame in %#lx to %#lx", range.start, range.end);
	return NULL;
}

static bool has_frame(const struct walked *w, struct range range)
{
	size_t i;

	for (i = 0; i < w->n; i++)
		if (range_has(range, w->frames[i].ip))
			return true;
	return false;
}

/* From the caller of park on, libgcc saw the same. */
static void expect_as_libgcc(const struct walked *w)
{
	size_t at = 0, i;

	expect_frame(w, &at, RANGE(park));
	assert_true(shared->n_ips > 0);
	for (i = 0; i < (size_t)shared->n_ips; i++) {
		/* libgcc shows the null frame as well, or not */
		if (at + i == w->n && !shared->ips[i])
			break;
		assert_true(at + i < w->n);
		assert_int_equal(w->frames[at + i].ip, (raddr)shared->ips[i]);
	}
	assert_int_equal(at + i, w->n);
}

static void print_frames(const struct patient *p, const struct walked *w)
{
	size_t i, t;

	for (i = 0; i < w->n; i++) {
		const struct unwind_frame *f = &w->frames[i];

		for (t = 0; t < p->n_tables; t++)
			if (range_has(p->tables[t].text, f->ip))
				break;
		print_message("#%zu ip %#lx (table %zu + %#lx) sp %#lx%s%s\n",
			      i, f->ip, t, t < p->n_tables ?
			      f->ip - p->tables[t].load_bias : 0, f->sp,
			      f->is_return ? "" : " exact",
			      f->is_signal ? " signal" : "");
	}
}

static struct walked expect_complete(struct patient *p)
{
	struct walked w = walk_patient(p);

	assert_int_equal(w.result, 0);
	if (w.verdict != UNWIND_COMPLETE)
		print_frames(p, &w);
	assert_int_equal(w.verdict, UNWIND_COMPLETE);
	assert_false(w.frames[0].is_return);
	assert_int_equal(w.frames[0].ip, p->regs.rip);
	assert_int_equal(w.frames[0].sp, p->regs.rsp);
	return w;
}

static void expect_truncated(const struct walked *w)
{
	assert_int_equal(w->result, 0);
	assert_int_equal(w->verdict, UNWIND_TRUNCATED);
}

/* Frames stand in order: park, what called it, outer. */
static void check_plain(void (*scenario)(void), struct range inner)
{
	struct patient *p = start_patient(scenario);
	struct walked w = expect_complete(p);
	size_t at = 0;

	assert_true(expect_frame(&w, &at, RANGE(park))->is_return ==
		    !range_has(RANGE(park), p->regs.rip));
	assert_true(expect_frame(&w, &at, inner)->is_return);
	assert_true(expect_frame(&w, &at, RANGE(outer))->is_return);
	expect_as_libgcc(&w);
	end_patient(p);
}

static void test_frames(void **state)
{
	(void)state;
	check_plain(big_frame, RANGE(big_frame));
	check_plain(dynamic_frame, RANGE(dynamic_frame));
	check_plain(aligned_frame, RANGE(aligned_frame));
}

static void test_recursion(void **state)
{
	struct patient *p = start_patient(recurse_entry);
	struct walked w = expect_complete(p);
	size_t at = 0;
	int i;

	(void)state;
	for (i = 0; i <= 50; i++)
		expect_frame(&w, &at, RANGE(recurse));
	expect_frame(&w, &at, RANGE(recurse_entry));
	expect_frame(&w, &at, RANGE(outer));
	expect_as_libgcc(&w);
	end_patient(p);
}

static void test_callback_from_libc(void **state)
{
	struct patient *p = start_patient(sort);
	struct walked w = expect_complete(p);
	size_t at = 0;

	(void)state;
	expect_frame(&w, &at, RANGE(compare));
	expect_frame(&w, &at, RANGE(sort));
	expect_as_libgcc(&w);
	end_patient(p);
}

static void test_thread(void **state)
{
	struct patient *p = start_patient(run_thread);
	struct walked w = expect_complete(p);
	size_t at = 0;

	(void)state;
	assert_int_not_equal(p->tid, p->pid);
	expect_frame(&w, &at, RANGE(park));
	expect_frame(&w, &at, RANGE(outer));
	expect_frame(&w, &at, RANGE(thread_main));
	expect_as_libgcc(&w);
	end_patient(p);
}

#ifdef __x86_64__
/*
 * The interrupted frame is not a return: it stands at the first instruction,
 * and the one before belongs to another function.
 */
static void check_signal(const struct walked *w)
{
	const struct unwind_frame *f;
	size_t at = 0;

	expect_frame(w, &at, RANGE(park));
	expect_frame(w, &at, RANGE(handler));
	assert_true(w->frames[at].is_signal);
	assert_true(w->frames[at].is_return);
	assert_false(w->frames[at - 1].is_signal);
	f = expect_frame(w, &at, RANGE(before_fault));
	assert_int_equal(f->ip, (raddr)fault);
	assert_false(f->is_return);
	assert_false(f->is_signal);
	assert_true(w->frames[at].is_return);
}

static void test_signal(void **state)
{
	struct patient *p = start_patient(run_fault);
	struct walked w = expect_complete(p);
	size_t at = 0;

	(void)state;
	check_signal(&w);
	expect_frame(&w, &at, RANGE(run_fault));
	expect_as_libgcc(&w);
	end_patient(p);
}

static void test_signal_on_alt_stack(void **state)
{
	struct patient *p = start_patient(signal_on_alt_stack);
	struct walked w = expect_complete(p);
	size_t i;
	bool goes_down = false;

	(void)state;
	check_signal(&w);
	for (i = 1; i < w.n; i++)
		goes_down |= w.frames[i].sp < w.frames[i - 1].sp;
	assert_true(goes_down);
	expect_as_libgcc(&w);
	end_patient(p);
}

/* A signal interrupted a jump to null: that is not the end of the chain. */
static void test_signal_at_null(void **state)
{
	struct patient *p = start_patient(run_null);
	struct walked w = walk_patient(p);
	size_t at = 0;

	(void)state;
	expect_frame(&w, &at, RANGE(handler));
	expect_truncated(&w);
	end_patient(p);
}

/* The frame pointer chain is right, but nothing says so. */
static void test_no_cfi(void **state)
{
	struct patient *p = start_patient(call_no_cfi);
	struct walked w = walk_patient(p);
	size_t at = 0;

	(void)state;
	expect_truncated(&w);
	expect_frame(&w, &at, RANGE(park));
	expect_frame(&w, &at, RANGE(no_cfi));
	assert_int_equal(at, w.n);
	assert_false(has_frame(&w, RANGE(call_no_cfi)));
	end_patient(p);
}

/* Let it run to addr. */
static void run_to(struct patient *p, raddr addr)
{
	long old, trap;
	int status;

	errno = 0;
	old = ptrace(PTRACE_PEEKTEXT, p->tid, addr, 0);
	assert_int_equal(errno, 0);
	trap = (old & ~0xffL) | 0xcc;
	assert_int_equal(ptrace(PTRACE_POKETEXT, p->tid, addr, trap), 0);
	assert_int_equal(ptrace(PTRACE_CONT, p->tid, 0, 0), 0);
	assert_int_equal(waitpid(p->tid, &status, __WALL), p->tid);
	assert_true(WIFSTOPPED(status) && WSTOPSIG(status) == SIGTRAP);
	assert_int_equal(ptrace(PTRACE_POKETEXT, p->tid, addr, old), 0);
	get_regs(p);
	assert_int_equal(p->regs.rip, addr + 1);
	p->regs.rip = addr;
}

static volatile int go;

KNOWN(wait_and_enter) static void wait_and_enter(void)
{
	shared->tid = (int)syscall(SYS_gettid);
	while (!go)
		usleep(100);
	enter_behind_call();
	keep = 9;
}

static struct patient *start_at_first_instruction(void)
{
	struct patient *p = start_patient(wait_and_enter);
	long one = 1;

	assert_int_equal(ptrace(PTRACE_POKEDATA, p->tid, &go, one), 0);
	run_to(p, (raddr)behind_call);
	return p;
}

static void test_first_instruction(void **state)
{
	struct patient *p = start_at_first_instruction();
	struct walked w = expect_complete(p);
	size_t at = 1;

	(void)state;
	assert_int_equal(w.frames[0].ip, (raddr)behind_call);
	expect_frame(&w, &at, RANGE(enter_behind_call));
	assert_int_equal(at, 2);
	expect_frame(&w, &at, RANGE(wait_and_enter));
	end_patient(p);
}

/*
 * One address, once returned to and once stood at: two functions, two rules.
 * In both orders over one unwind, the children having the same layout.
 */
static void test_return_to_next_function(void **state)
{
	struct patient *under = start_patient(call_call_last);
	struct patient *at_entry = start_at_first_instruction();
	int round;

	(void)state;
	for (round = 0; round < 4; round++) {
		/* both orders; an unwind for both: it reads whom we say */
		struct patient *via = round < 2 ? under : at_entry;
		struct patient *p = (round == 0 || round == 3) ? under :
								 at_entry;
		pid_t own = via->pid;
		struct walked w;
		size_t at = 0;

		via->pid = p->pid;
		w = walk(via->unwind, &p->regs, sizeof(p->regs));
		via->pid = own;
		assert_int_equal(w.verdict, UNWIND_COMPLETE);
		if (p == under) {
			expect_frame(&w, &at, RANGE(park));
			assert_int_equal(w.frames[at].ip, (raddr)behind_call);
			expect_frame(&w, &at, RANGE(call_last));
			expect_frame(&w, &at, RANGE(call_call_last));
		} else {
			expect_frame(&w, &at, RANGE(enter_behind_call));
		}
		expect_frame(&w, &at, RANGE(outer));
	}
	end_patient(under);
	end_patient(at_entry);
}

/* As in glibc's vfork: the return address is in a register for a while. */
static void test_return_in_register(void **state)
{
	struct patient *p = start_patient(enter_register);
	struct walked w;
	size_t at = 0;

	(void)state;
	while (!range_has(RANGE(register), p->regs.rip)) {
		ptrace(PTRACE_CONT, p->tid, 0, 0);
		usleep(1000);
		stop(p);
	}
	w = expect_complete(p);
	expect_frame(&w, &at, RANGE(register));
	expect_frame(&w, &at, RANGE(enter_register));
	assert_int_equal(at, 2);
	end_patient(p);
}
#endif

static struct range vdso_text(const struct patient *p)
{
	char path[64], line[512];
	struct range range = {0};
	FILE *f;

	snprintf(path, sizeof(path), "/proc/%d/maps", (int)p->pid);
	f = fopen(path, "r");
	assert_non_null(f);
	while (fgets(line, sizeof(line), f))
		if (strstr(line, "[vdso]"))
			assert_int_equal(sscanf(line, "%lx-%lx", &range.start,
						&range.end), 2);
	fclose(f);
	return range;
}

static void test_vdso(void **state)
{
	struct patient *p = start_patient(spin_vdso);
	struct range vdso = vdso_text(p);
	int tries, seen = 0;

	(void)state;
	for (tries = 0; tries < 2000 && seen < 20; tries++) {
		if (range_has(vdso, p->regs.rip)) {
			struct walked w = expect_complete(p);
			size_t at = 0;

			expect_frame(&w, &at, vdso);
			expect_frame(&w, &at, RANGE(spin_vdso));
			expect_frame(&w, &at, RANGE(outer));
			seen++;
		}
		ptrace(PTRACE_CONT, p->tid, 0, 0);
		usleep(100);
		stop(p);
	}
	assert_true(seen > 0);
	end_patient(p);
}

/*
 * Step through a stretch of real code, instruction by instruction: prologues,
 * epilogues, PLT stubs, libc. Every walk must find its way to the start.
 */
static void test_every_instruction(void **state)
{
	struct patient *p = start_patient(spin_vdso);
	int i, status;

	(void)state;
	for (i = 0; i < 1500; i++) {
		struct walked w = expect_complete(p);
		size_t at = 0;

		expect_frame(&w, &at, RANGE(spin_vdso));
		expect_frame(&w, &at, RANGE(outer));
		assert_int_equal(ptrace(PTRACE_SINGLESTEP, p->tid, 0, 0), 0);
		assert_int_equal(waitpid(p->tid, &status, __WALL), p->tid);
		get_regs(p);
	}
	end_patient(p);
}

/*
 * A coroutine's start is no function that returns: whether its libc says so
 * or not, the walk must not invent callers.
 */
static void test_coroutine(void **state)
{
	struct patient *p = start_patient(run_coroutine);
	struct walked w = walk_patient(p);
	size_t at = 0;

	(void)state;
	assert_int_equal(w.result, 0);
	expect_frame(&w, &at, RANGE(park));
	assert_false(has_frame(&w, RANGE(outer)));
	end_patient(p);
}

static void test_no_table(void **state)
{
	struct patient *p = start_patient(sort);
	struct walked w;
	size_t i;

	(void)state;
	find_tables(p, "libc.so");
	new_unwind(p);
	w = walk_patient(p);
	expect_truncated(&w);
	assert_false(has_frame(&w, RANGE(sort)));

	/* the object is known, but has no header */
	find_tables(p, NULL);
	for (i = 0; i < p->n_tables; i++)
		p->tables[i].eh_frame_hdr = 0;
	new_unwind(p);
	w = walk_patient(p);
	expect_truncated(&w);
	assert_int_equal(w.n, 1);
	end_patient(p);
}

/* From each frame's stack on, in turn, nothing can be read any more. */
static void test_unreadable_stack(void **state)
{
	struct patient *p = start_patient(sort);
	struct walked all = expect_complete(p);
	size_t i;

	(void)state;
	for (i = 0; i + 1 < all.n; i++) {
		struct walked w;

		p->denied = (struct range){ all.frames[i].sp, UINT64_MAX };
		w = walk_patient(p);
		expect_truncated(&w);
		assert_int_equal(w.n, i + 1);
	}
	p->denied = (struct range){0};
	assert_int_equal(expect_complete(p).n, all.n);
	end_patient(p);
}

static void test_unreadable_tables(void **state)
{
	struct patient *p = start_patient(sort);
	size_t i;

	(void)state;
	for (i = 0; i < p->n_tables; i++) {
		raddr hdr = p->tables[i].eh_frame_hdr;
		struct walked w;

		p->denied = (struct range){ hdr, hdr + 1 };
		new_unwind(p);
		w = walk_patient(p);
		assert_int_equal(w.result, 0);
		assert_true(w.n > 0);
	}
	/* what failed once is not remembered */
	p->denied = (struct range){ p->tables[0].eh_frame_hdr, UINT64_MAX };
	new_unwind(p);
	expect_truncated(&(struct walked){
		.verdict = walk_patient(p).verdict });
	p->denied = (struct range){0};
	expect_complete(p);
	end_patient(p);
}

static void test_max_frames(void **state)
{
	struct patient *p = start_patient(recurse_entry);
	struct walked all = expect_complete(p);
	size_t max;

	(void)state;
	for (max = 0; max <= all.n; max++) {
		struct walked w = {0};

		assert_int_equal(unwind_walk(p->unwind, &p->regs,
					     sizeof(p->regs), max, remember,
					     &w, &w.verdict), 0);
		assert_int_equal(w.n, max);
		assert_int_equal(w.verdict, max < all.n ? UNWIND_TRUNCATED :
				 UNWIND_COMPLETE);
	}
	end_patient(p);
}

/* Headers and entries with flipped bits: any answer, but an answer. */
static void test_mutated_tables(void **state)
{
	struct patient *p = start_patient(run_fault);
	size_t good = expect_complete(p).n;
	unsigned int round;
	size_t i;

	(void)state;
	for (round = 0; round < 3000; round++) {
		i = round % p->n_tables;
		p->mutated = (struct range){
			.start = p->tables[i].eh_frame_hdr,
			.end = p->tables[i].eh_frame_hdr + (round & 1 ? 64 :
							   1 << 20),
		};
		p->seed = round;
		p->one_in = round & 1 ? 20 : 1u << (2 + round % 10);
		new_unwind(p);
		assert_int_equal(walk_patient(p).result, 0);
	}
	p->one_in = 0;
	new_unwind(p);
	assert_int_equal(expect_complete(p).n, good);
	end_patient(p);
}

/* When all is warm, what is read is the stack's, a few words a frame. */
static void test_warm(void **state)
{
	struct patient *p = start_patient(recurse_entry);
	struct walked w = expect_complete(p);

	(void)state;
	p->n_reads = 0;
	expect_complete(p);
	assert_true(p->n_reads <= 8 * w.n);
	end_patient(p);
}

#ifdef __x86_64__
/*
 * The made-up patient: one function at TEXT, described by one CIE and one FDE,
 * and a stack. Numbers as in the LSB and in DWARF.
 */
#define TEXT		0x100000ULL
#define TEXT_SIZE	0x100u
#define HDR		0x200000ULL
#define TABLE_SIZE	1024u
#define CIE_AT		64u
#define FDE_AT		512u
#define STACK		0x300000ULL
#define STACK_WORDS	64u
#define IP		(TEXT + 0x10)

#define RSP		7
#define RBP		6
#define RIP		16

/* CIE: the CFA is rsp + 8, the return address is at CFA - 8. */
#define USUAL		0x0c, RSP, 8, 0x80 | RIP, 1
#define BYTES(...)	(const uint8_t[]){ __VA_ARGS__ }, \
			sizeof((const uint8_t[]){ __VA_ARGS__ })
#define NO_BYTES	(const uint8_t *)"", 0

struct fake {
	uint8_t table[TABLE_SIZE];
	uint64_t stack[STACK_WORDS];
	size_t n_table_reads;
	struct unwind_table t;
	struct user_regs_struct regs;
	struct unwind *unwind;
};

static int read_fake(void *ctx, raddr addr, void *to, size_t n)
{
	struct fake *f = ctx;

	if (addr >= HDR && addr - HDR < TABLE_SIZE && n <= TABLE_SIZE &&
	    addr - HDR <= TABLE_SIZE - n) {
		memcpy(to, f->table + (addr - HDR), n);
		f->n_table_reads++;
	} else if (addr >= STACK && addr - STACK < sizeof(f->stack) &&
		   n <= sizeof(f->stack) &&
		   addr - STACK <= sizeof(f->stack) - n) {
		memcpy(to, (uint8_t *)f->stack + (addr - STACK), n);
	} else {
		return -EFAULT;
	}
	return 0;
}

static size_t put(struct fake *f, size_t at, uint64_t value, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		f->table[at + i] = (uint8_t)(value >> (8 * i));
	return at + n;
}

static size_t put_bytes(struct fake *f, size_t at, const uint8_t *p, size_t n)
{
	memcpy(f->table + at, p, n);
	return at + n;
}

/* The length of the record that starts at `at`, padded with nops. */
static void put_length(struct fake *f, size_t at, size_t end)
{
	put(f, at, (end - at + 7) / 8 * 8 - 4, 4);
}

static struct fake *new_fake(const char *augmentation,
			     const uint8_t *cie, size_t cie_n,
			     const uint8_t *fde, size_t fde_n)
{
	struct fake *f = calloc(1, sizeof(*f));
	size_t at;

	assert_non_null(f);
	at = put(f, 0, 0x3b031b01, 4);	/* encodings, version */
	at = put(f, at, CIE_AT - at, 4);
	at = put(f, at, 1, 4);
	at = put(f, at, TEXT - HDR, 4);
	put(f, at, FDE_AT, 4);

	at = put(f, CIE_AT + 4, 0, 4);
	at = put(f, at, 1, 1);
	at = put_bytes(f, at, (const uint8_t *)augmentation,
		       strlen(augmentation) + 1);
	at = put(f, at, 1, 1);		/* code alignment */
	at = put(f, at, 0x78, 1);	/* data alignment -8 */
	at = put(f, at, RIP, 1);
	at = put(f, at, strchr(augmentation, 'P') ? 6 : 1, 1);
	if (strchr(augmentation, 'P')) {
		at = put(f, at, 0x9b, 1);	/* as R, and indirect */
		at = put(f, at, 0x12345678, 4);
	}
	at = put(f, at, 0x1b, 1);	/* R: pcrel, sdata4 */
	put_length(f, CIE_AT, put_bytes(f, at, cie, cie_n));

	at = put(f, FDE_AT + 4, FDE_AT + 4 - CIE_AT, 4);
	at = put(f, at, TEXT - (HDR + at), 4);
	at = put(f, at, TEXT_SIZE, 4);
	at = put(f, at, 0, 1);
	put_length(f, FDE_AT, put_bytes(f, at, fde, fde_n));

	f->t.text = (struct range){ TEXT, TEXT + TEXT_SIZE };
	f->t.eh_frame_hdr = HDR;
	f->regs.rip = IP;
	f->regs.rsp = STACK;
	f->stack[0] = TEXT + 0x20;
	f->stack[1] = TEXT + 0x30;
	/* and the null return address */
	return f;
}

static void free_fake(struct fake *f)
{
	unwind_free(f->unwind);
	free(f);
}

static struct walked walk_fake(struct fake *f)
{
	if (!f->unwind)
		assert_int_equal(unwind_new(&f->t, 1, read_fake, f, &f->unwind),
				 0);
	return walk(f->unwind, &f->regs, sizeof(f->regs));
}

static void check_fake(struct fake *f, enum unwind_verdict verdict, size_t n)
{
	struct walked w = walk_fake(f);

	assert_int_equal(w.result, 0);
	assert_int_equal(w.n, n);
	assert_int_equal(w.verdict, verdict);
	free_fake(f);
}

/* One entry: the usual CIE and this program. */
static void check_fde(const uint8_t *fde, size_t n, enum unwind_verdict verdict,
		      size_t frames)
{
	check_fake(new_fake("zR", BYTES(USUAL), fde, n), verdict, frames);
}

static void test_null_frame(void **state)
{
	(void)state;
	check_fde(NO_BYTES, UNWIND_COMPLETE, 3);
}

static void test_undefined_return(void **state)
{
	(void)state;
	check_fde(BYTES(0x07, RIP), UNWIND_COMPLETE, 1);
	/* only from the 0x21st byte on; the second frame is at 0x1f */
	check_fde(BYTES(0x40 | 0x21, 0x07, RIP), UNWIND_COMPLETE, 3);
	check_fde(BYTES(0x40 | 0x10, 0x07, RIP), UNWIND_COMPLETE, 1);
	check_fde(BYTES(0x40 | 0x11, 0x07, RIP), UNWIND_COMPLETE, 2);
	check_fde(BYTES(0x02, 0x11, 0x07, RIP), UNWIND_COMPLETE, 2);
	check_fde(BYTES(0x03, 0x11, 0, 0x07, RIP), UNWIND_COMPLETE, 2);
	check_fde(BYTES(0x04, 0x11, 0, 0, 0, 0x07, RIP), UNWIND_COMPLETE, 2);
	/* taken back: by restore, by restore_state, by another rule */
	check_fde(BYTES(0x07, RIP, 0xc0 | RIP), UNWIND_COMPLETE, 3);
	check_fde(BYTES(0x07, RIP, 0x06, RIP), UNWIND_COMPLETE, 3);
	check_fde(BYTES(0x0a, 0x07, RIP, 0x0b), UNWIND_COMPLETE, 3);
	check_fde(BYTES(0x07, RIP, 0x80 | RIP, 1), UNWIND_COMPLETE, 3);
	/* in the CIE */
	check_fake(new_fake("zR", BYTES(USUAL, 0x07, RIP), NO_BYTES),
		   UNWIND_COMPLETE, 1);
	check_fake(new_fake("zR", BYTES(USUAL, 0x07, RIP),
			    BYTES(0x80 | RIP, 1, 0xc0 | RIP)),
		   UNWIND_COMPLETE, 1);
}

/* libunwind takes an undefined frame pointer for the end of the chain. */
static void test_undefined_frame_pointer(void **state)
{
	(void)state;
	check_fde(BYTES(0x07, RBP), UNWIND_TRUNCATED, 1);
	check_fde(BYTES(0x40 | 0x11, 0x07, RBP), UNWIND_TRUNCATED, 2);
	/* the same by way of another register, or of address 0 */
	check_fde(BYTES(0x07, 0, 0x09, RBP, 0), UNWIND_TRUNCATED, 1);
	check_fde(BYTES(0x10, RBP, 1, 0x30), UNWIND_TRUNCATED, 1);
	/* any other may be lost, until somebody counts on it */
	check_fde(BYTES(0x07, 3), UNWIND_COMPLETE, 3);
	check_fde(BYTES(0x07, 3, 0x40 | 0x11, 0x0d, 3), UNWIND_TRUNCATED, 2);
}

/*
 * A program is refused: as it is, where libunwind would follow it into the
 * wild; and if it goes on to say that this frame is the last.
 */
static void check_refused(const uint8_t *fde, size_t n)
{
	uint8_t and_last[64];

	check_fde(fde, n, UNWIND_TRUNCATED, 1);
	assert_true(n + 2 <= sizeof(and_last));
	memcpy(and_last, fde, n);
	and_last[n] = 0x07;
	and_last[n + 1] = RIP;
	check_fde(and_last, n + 2, UNWIND_TRUNCATED, 1);
}

static void test_refused_programs(void **state)
{
	static const uint8_t huge[] = { 0xff, 0xff, 0xff, 0xff, 0x0f };

	(void)state;
	/* rip is in register 2^32 - 1, in 17; 2^64 + 2 as an overlong number */
	check_refused(BYTES(0x09, RIP, huge[0], huge[1], huge[2], huge[3],
			huge[4]));
	check_refused(BYTES(0x09, RIP, 17));
	check_refused(BYTES(0x09, RIP, 0x82, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80,
			0x80, 0x80, 0x02));
	/* registers beyond the table */
	check_refused(BYTES(0x80 | 40, 1));
	check_refused(BYTES(0xc0 | 40));
	check_refused(BYTES(0x0c, 99, 8));
	/* INT64_MIN / -1 */
	check_refused(BYTES(0x16, 3, 12, 0x0e, 0, 0, 0, 0, 0, 0, 0, 0x80, 0x09,
			0xff, 0x1b));
	/* a loop: skip -3 */
	check_refused(BYTES(0x16, 3, 3, 0x2f, 0xfd, 0xff));
	/* a register that libunwind would take for rax */
	check_refused(BYTES(0x0f, 2, 0x70 + 20, 8));
	/* val_offset: libunwind skips the opcode but not its operands */
	check_refused(BYTES(0x14, 0x40 | 0x20, 0x07, RIP));
	/* set_loc, an opcode of nobody, a missing operand */
	check_refused(BYTES(0x01, 0, 0, 0, 0));
	check_refused(BYTES(0x3f));
	check_refused(BYTES(0x0f, 0x7f));
	check_refused(BYTES(0x06, 40));
	/* restore_state without its other half */
	check_refused(BYTES(0x0b));
	check_refused(BYTES(10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
			    10, 10, 10, 10));
	/* no CFA at all, or the offset of what has none */
	check_fake(new_fake("zR", BYTES(0x80 | RIP, 1), NO_BYTES),
		   UNWIND_TRUNCATED, 1);
	check_fake(new_fake("zR", BYTES(0x07, RIP), NO_BYTES),
		   UNWIND_TRUNCATED, 1);
	check_refused(BYTES(0x0f, 2, 0x77, 8, 0x0e, 8));
	/* the return address is where it was: nothing was called */
	check_fde(BYTES(0x08, RIP), UNWIND_TRUNCATED, 1);
	/* the caller's stack pointer comes from memory: another stack */
	check_fde(BYTES(0x80 | RSP, 1), UNWIND_TRUNCATED, 1);
}

/* An entry that would be taken for the last frame's, were it not refused. */
#define LAST	0x07, RIP

static void test_refused_cie(void **state)
{
	static const struct {
		size_t at;	/* in the CIE */
		uint8_t value;
	} changes[] = {
		{ 8, 9 },	/* version */
		{ 4, 1 },	/* id */
		{ 9, 'x' },	/* augmentation "xR" */
		{ 10, 'Q' },	/* "zQ" */
		{ 12, 0 },	/* code alignment */
		{ 14, 200 },	/* column of the return address */
		{ 14, RBP },
		{ 8, 2 },
		{ 15, 0 },	/* size of the augmentation */
		{ 15, 0x7f },
		{ 16, 0x9b },	/* encoding: indirect */
		{ 16, 0x50 },	/* aligned */
		{ 0, 2 },	/* length */
		{ 1, 0xff },
		{ 0, 12 },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(changes) / sizeof(*changes); i++) {
		struct fake *f = new_fake("zR", BYTES(USUAL), BYTES(LAST));

		f->table[CIE_AT + changes[i].at] = changes[i].value;
		check_fake(f, UNWIND_TRUNCATED, 1);
	}
	/* a property that we do not know of */
	check_fake(new_fake("zRQ", BYTES(USUAL), BYTES(LAST)),
		   UNWIND_TRUNCATED, 1);
	check_fake(new_fake("zR", BYTES(USUAL), BYTES(LAST)), UNWIND_COMPLETE,
		   1);
}

static void test_refused_fde(void **state)
{
	static const struct {
		size_t at;
		uint32_t value;
	} changes[] = {
		{ 0, 0 }, { 0, UINT32_MAX }, { 0, UINT32_MAX - 1 },
		{ 0, 3 }, { 0, 9 }, { 0, 1 << 20 },
		{ 4, 0 }, { 4, UINT32_MAX }, { 4, 0x80000000 }, { 4, 1 << 30 },
		{ 12, 0x10 },	/* ends right before ip */
		{ 8, 0x1000 },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(changes) / sizeof(*changes); i++) {
		struct fake *f = new_fake("zR", BYTES(USUAL), BYTES(LAST));

		put(f, FDE_AT + changes[i].at, changes[i].value, 4);
		check_fake(f, UNWIND_TRUNCATED, 1);
	}
}

static void test_refused_header(void **state)
{
	static const struct {
		size_t at, n;
		uint32_t value;
	} changes[] = {
		{ 0, 1, 2 }, { 1, 1, 0xff }, { 1, 1, 0x01 }, { 2, 1, 0xff },
		{ 2, 1, 0x33 }, { 3, 1, 0x1b }, { 3, 1, 0x3c }, { 3, 1, 0xff },
		{ 8, 4, 0 }, { 8, 4, UINT32_MAX }, { 8, 4, 2 },
	};
	struct fake *f;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(changes) / sizeof(*changes); i++) {
		f = new_fake("zR", BYTES(USUAL), BYTES(LAST));
		f->t.eh_frame_hdr_size = 20;
		put(f, changes[i].at, changes[i].value, changes[i].n);
		check_fake(f, UNWIND_TRUNCATED, 1);
	}
	f = new_fake("zR", BYTES(USUAL), BYTES(LAST));
	f->t.eh_frame_hdr_size = 20;
	check_fake(f, UNWIND_COMPLETE, 1);
	f = new_fake("zR", BYTES(USUAL), BYTES(LAST));
	f->t.eh_frame_hdr_size = 19;
	check_fake(f, UNWIND_TRUNCATED, 1);
	/* without a size: entries that nobody can read */
	f = new_fake("zR", BYTES(USUAL), BYTES(LAST));
	put(f, 8, 1 << 26, 4);
	check_fake(f, UNWIND_TRUNCATED, 1);
}

/* The CFA is rsp, the return address at it: the stack does not grow. */
static void test_stack_does_not_grow(void **state)
{
	struct fake *f = new_fake("zR", BYTES(0x0c, RSP, 0, 0x80 | RIP, 0),
				  NO_BYTES);

	(void)state;
	/* the innermost may have no stack, but not its caller */
	check_fake(f, UNWIND_TRUNCATED, 2);

	/* downwards, to where a null frame waits */
	f = new_fake("zR", BYTES(0x12, RSP, 1, 0x80 | RIP, 0), NO_BYTES);
	f->regs.rsp = STACK + 64;
	check_fake(f, UNWIND_TRUNCATED, 1);

	/* two frames that are each other's caller: rbp is the CFA */
	f = new_fake("zR", BYTES(0x0c, RBP, 0, 0x80 | RIP, 0, 0x80 | RBP, 1),
		     NO_BYTES);
	f->regs.rsp = STACK + 8;
	f->regs.rbp = STACK + 32;
	f->stack[4] = TEXT + 0x20;
	f->stack[3] = STACK + 16;
	f->stack[2] = TEXT + 0x30;
	f->stack[1] = STACK + 32;
	check_fake(f, UNWIND_TRUNCATED, 2);
}

/* Signal frames may lead anywhere, also in circles. */
static void test_signal_circle(void **state)
{
	struct fake *f = new_fake("zRS", BYTES(0x0c, RBP, 0, 0x80 | RIP, 0,
					       0x80 | RBP, 1), NO_BYTES);
	struct walked w = {0};

	(void)state;
	/* "zRS" is one byte longer, but the layout is by put_length */
	f->regs.rbp = STACK + 32;
	f->stack[4] = TEXT + 0x20;
	f->stack[3] = STACK + 16;
	f->stack[2] = TEXT + 0x30;
	f->stack[1] = STACK + 32;
	assert_int_equal(unwind_new(&f->t, 1, read_fake, f, &f->unwind), 0);
	assert_int_equal(unwind_walk(f->unwind, &f->regs, sizeof(f->regs), 100,
				     remember, &w, &w.verdict), 0);
	assert_int_equal(w.n, 100);
	assert_int_equal(w.verdict, UNWIND_TRUNCATED);
	assert_true(w.frames[50].is_signal);
	assert_false(w.frames[50].is_return);
	free_fake(f);
}

static void test_signal_null(void **state)
{
	struct fake *f = new_fake("zRS", BYTES(USUAL), NO_BYTES);

	(void)state;
	f->stack[0] = 0;
	check_fake(f, UNWIND_TRUNCATED, 1);
}

#define PLT	0x0f, 11, 0x77, 8, 0x80, 0, 0x3f, 0x1a, 0x3b, 0x2a, 0x33, \
		0x24, 0x22

static void test_expressions(void **state)
{
	struct fake *f;

	(void)state;
	/* as in a PLT, which calls nobody: rsp + 8 + ((rip & 15) >= 11) * 8 */
	f = new_fake("zR", BYTES(USUAL), BYTES(PLT));
	f->stack[0] = 0;
	check_fake(f, UNWIND_COMPLETE, 1);
	f = new_fake("zR", BYTES(USUAL), BYTES(PLT));
	f->regs.rip += 11;
	f->stack[1] = 0;
	check_fake(f, UNWIND_COMPLETE, 1);
	check_fde(BYTES(PLT), UNWIND_TRUNCATED, 2);
	/* through memory that cannot be read */
	check_fde(BYTES(0x0f, 3, 0x71, 0, 0x06), UNWIND_TRUNCATED, 1);
	/* nothing on the evaluation's stack */
	check_fde(BYTES(0x0f, 2, 0x22, 0x22), UNWIND_TRUNCATED, 1);
	/* the CFA out of memory: as DWARF says, without the return address */
	f = new_fake("zR", BYTES(0x0f, 3, 0x76, 0, 0x06, 0x80 | RIP, 1),
		     NO_BYTES);
	f->regs.rbp = STACK + 80;
	f->stack[10] = STACK + 24;
	f->stack[2] = 0;
	check_fake(f, UNWIND_COMPLETE, 1);
}

/* C++: where the personality routine is, cannot be read and does not matter. */
static void test_personality(void **state)
{
	(void)state;
	check_fake(new_fake("zPR", BYTES(USUAL), NO_BYTES), UNWIND_COMPLETE, 3);
}

/* Two patients with the same addresses and other rules. */
static void test_two_patients(void **state)
{
	struct fake *a = new_fake("zR", BYTES(USUAL), NO_BYTES);
	struct fake *b = new_fake("zR", BYTES(USUAL), BYTES(0x0e, 16));
	int i;

	(void)state;
	b->stack[0] = 0x1234;
	b->stack[1] = 0;
	for (i = 0; i < 3; i++) {
		struct walked w = walk_fake(a);

		assert_int_equal(w.n, 3);
		w = walk_fake(b);
		assert_int_equal(w.n, 1);
		assert_int_equal(w.verdict, UNWIND_COMPLETE);
	}
	free_fake(a);
	free_fake(b);
}

/* Tables are read once, the stack each time. */
static void test_caching(void **state)
{
	struct fake *f = new_fake("zR", BYTES(USUAL), NO_BYTES);
	size_t n;

	(void)state;
	assert_int_equal(walk_fake(f).n, 3);
	n = f->n_table_reads;
	assert_true(n > 0);
	assert_int_equal(walk_fake(f).n, 3);
	f->stack[2] = TEXT + 0x30;	/* an address that is known */
	assert_int_equal(walk_fake(f).n, 4);
	assert_int_equal(f->n_table_reads, n);
	f->stack[1] = 0;
	assert_int_equal(walk_fake(f).n, 2);
	free_fake(f);
}

static int stop_at_second(void *ctx, const struct unwind_frame *frame)
{
	(void)frame;
	return ++*(int *)ctx == 2 ? 42 : 0;
}

static void test_results(void **state)
{
	struct fake *f = new_fake("zR", BYTES(USUAL), NO_BYTES);
	enum unwind_verdict verdict = (enum unwind_verdict)77;
	struct unwind *u = NULL;
	int n = 0;

	(void)state;
	walk_fake(f);
	assert_int_equal(unwind_walk(f->unwind, &f->regs, sizeof(f->regs), 9,
				     stop_at_second, &n, &verdict), 42);
	assert_int_equal(verdict, 77);
	assert_int_equal(unwind_walk(f->unwind, &f->regs, sizeof(f->regs) - 1,
				     9, stop_at_second, &n, &verdict),
			 -EINVAL);
	assert_int_equal(n, 2);
	free_fake(f);

	unwind_free(NULL);
	assert_int_equal(unwind_new(NULL, 0, read_fake, NULL, &u), 0);
	unwind_free(u);
}

/* Every byte of the tables with every bit flipped, and at random. */
static void test_mutated_fake(void **state)
{
	size_t at;
	unsigned int seed = 1;
	int i;

	(void)state;
	for (at = 0; at < 8 * TABLE_SIZE; at++) {
		struct fake *f = new_fake("zR", BYTES(USUAL),
					  BYTES(0x0f, 2, 0x77, 8, 0x0a, 0x07, 3,
						0x0b, 0x10, 3, 2, 0x77, 8));

		f->table[at / 8] ^= (uint8_t)(1u << at % 8);
		assert_int_equal(walk_fake(f).result, 0);
		free_fake(f);
	}
	for (i = 0; i < 30000; i++) {
		struct fake *f = new_fake("zR", BYTES(USUAL), NO_BYTES);
		size_t from = FDE_AT + 17, n = 40;

		put_length(f, FDE_AT, from + n);
		for (at = from; at < from + n; at++)
			f->table[at] = (uint8_t)(rand_r(&seed) >> 8) %
				       (rand_r(&seed) & 256 ? 0x20 : 0xff);
		assert_int_equal(walk_fake(f).result, 0);
		free_fake(f);
	}
}
#endif

#define T(test)	cmocka_unit_test_teardown(test, end_children)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(test_frames),
		T(test_recursion),
		T(test_callback_from_libc),
		T(test_thread),
		T(test_vdso),
		T(test_every_instruction),
		T(test_coroutine),
		T(test_no_table),
		T(test_unreadable_stack),
		T(test_unreadable_tables),
		T(test_max_frames),
		T(test_mutated_tables),
		T(test_warm),
#ifdef __x86_64__
		T(test_signal),
		T(test_signal_on_alt_stack),
		T(test_signal_at_null),
		T(test_no_cfi),
		T(test_first_instruction),
		T(test_return_to_next_function),
		T(test_return_in_register),
		T(test_null_frame),
		T(test_undefined_return),
		T(test_undefined_frame_pointer),
		T(test_refused_programs),
		T(test_refused_cie),
		T(test_refused_fde),
		T(test_refused_header),
		T(test_stack_does_not_grow),
		T(test_signal_circle),
		T(test_signal_null),
		T(test_expressions),
		T(test_personality),
		T(test_two_patients),
		T(test_caching),
		T(test_results),
		T(test_mutated_fake),
#endif
	};

	shared = mmap(NULL, sizeof(*shared), PROT_READ | PROT_WRITE,
		      MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (shared == MAP_FAILED)
		return 1;
	return cmocka_run_group_tests(tests, NULL, NULL);
}
