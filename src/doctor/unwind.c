/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Exact unwinding: libunwind evaluates, we decide.
 *
 * Each frame is one fresh libunwind cursor over registers that we hold, for
 * the instruction whose rule counts: ip for a frame that was interrupted, else
 * ip - 1, inside the call. libunwind would make that choice itself, but its
 * cache of rules does not know of it: there an address that is a return
 * address in one thread and where another thread was interrupted has one rule.
 *
 * Before libunwind steps, the entry for that instruction is found and vetted
 * (unwind_cfi.c). No entry, no step: libunwind would guess by the frame
 * pointer, and its guesses look like any other frame. Its result does not tell
 * the end of the chain from a failure either, so the end is taken from the
 * entry: the return address is undefined there, or a proven frame saved a null
 * return address. Whatever libunwind fails to read or to find in a step makes
 * the step a failure, whatever it returns.
 *
 * Tables are read once: rules are kept with the copy that was vetted, and
 * libunwind's own reads of them are served from there. Other addresses are the
 * stack's and come from the callback each time. So an unwind is for a time in
 * which no object comes or goes: whoever saw the patient's maps change must
 * make a new one.
 */
#include "doctor/unwind.h"

#include <errno.h>
#include <libunwind.h>
#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "base/vec.h"
#include "doctor/arch.h"
#include "doctor/arch_unwind.h"
#include "doctor/unwind_cfi.h"

#define PAGE_SIZE_BYTES	4096u	/* of our cache, not of the patient */
#define N_PAGES		64u
#define RULES_MAX	8192u	/* kept; a process has a few hundred */
#define RULE_BYTES_MAX	(16u << 20)

/*
 * Exported by libunwind-<machine>, in no public header; declared as in its own
 * include/dwarf.h. gdb and perf use it in the same way.
 */
extern int UNW_OBJ(dwarf_search_unwind_table)(unw_addr_space_t as,
					      unw_word_t ip,
					      unw_dyn_info_t *di,
					      unw_proc_info_t *pi,
					      int need_unwind_info, void *arg);

enum index_state {
	INDEX_UNREAD,
	INDEX_GOOD,
	INDEX_NONE,
};

struct table {
	struct unwind_table t;
	struct cfi_index index;
	enum index_state state;
};

struct page {
	raddr addr;
	bool valid;
	uint8_t bytes[PAGE_SIZE_BYTES];
};

/* Registers of one frame, by libunwind's numbers. */
struct regs {
	uint64_t value[UNWIND_ARCH_MAX_REGS];
	bool valid[UNWIND_ARCH_MAX_REGS];
};

/* What libunwind's accessors see of the step under way. */
struct step {
	const struct cfi_rule *rule;
	const struct regs *regs;
	raddr ip;		/* what the cursor takes for the ip */
	bool is_searching;	/* inside find_proc_info */
	bool has_failed;
};

struct unwind {
	unwind_read_fn read;
	void *ctx;
	struct table *tables;
	size_t n_tables;
	unw_addr_space_t as;
	struct page *pages[N_PAGES];	/* NULL: not used yet */
	struct map rule_of;	/* ip to rule */
	VEC(struct cfi_rule *) rules;
	size_t rule_bytes;
	struct step step;
};

/* Reading of unwind tables, which do not change. */
static const struct page *get_page(struct unwind *u, raddr addr)
{
	struct page **slot = &u->pages[addr / PAGE_SIZE_BYTES % N_PAGES];
	struct page *page = *slot;

	if (page && page->valid && page->addr == addr)
		return page;
	if (!page)
		page = *slot = calloc(1, sizeof(*page));
	if (!page)
		return NULL;
	page->valid = u->read(u->ctx, addr, page->bytes,
			      sizeof(page->bytes)) == 0;
	page->addr = addr;
	return page->valid ? page : NULL;
}

static int read_table(void *ctx, raddr addr, void *to, size_t n)
{
	struct unwind *u = ctx;
	uint8_t *out = to;
	size_t at, part;
	int r;

	if (addr + n < addr)
		return -EFAULT;
	for (; n > 0; n -= part, addr += part, out += part) {
		const struct page *page;

		at = addr % PAGE_SIZE_BYTES;
		part = PAGE_SIZE_BYTES - at < n ? PAGE_SIZE_BYTES - at : n;
		page = get_page(u, addr - at);
		if (page) {
			memcpy(out, page->bytes + at, part);
			continue;
		}
		/* not to be had by the page: perhaps a snapshot's edge */
		r = u->read(u->ctx, addr, out, part);
		if (r < 0)
			return r;
	}
	return 0;
}

static void forget_rules(struct unwind *u)
{
	struct cfi_rule **rule;

	vec_foreach(rule, &u->rules)
		cfi_rule_free(*rule);
	vec_done(&u->rules);
	map_done(&u->rule_of);
	u->rule_of = (struct map){0};
	u->rule_bytes = 0;
	/* libunwind's rules point into the entries that we just dropped */
	if (u->as)
		unw_flush_cache(u->as, 0, 0);
}

static int find_index(struct unwind *u, raddr ip, struct cfi_index **ret_index)
{
	struct table *t;
	int r;

	for (t = u->tables; t < u->tables + u->n_tables; t++)
		if (range_has(t->t.text, ip))
			break;
	if (t == u->tables + u->n_tables || !t->t.eh_frame_hdr)
		return -ENOENT;
	if (t->state == INDEX_UNREAD) {
		r = cfi_index_read(t->t.eh_frame_hdr, t->t.eh_frame_hdr_size,
				   read_table, u, &t->index);
		if (r < 0 && r != -ENOEXEC)
			return r;
		t->state = r < 0 ? INDEX_NONE : INDEX_GOOD;
	}
	if (t->state == INDEX_NONE)
		return -ENOEXEC;
	*ret_index = &t->index;
	return 0;
}

static int keep_rule(struct unwind *u, struct cfi_rule *rule)
{
	size_t bytes = sizeof(*rule) + rule->fde.n + rule->cie.n;
	int r;

	if (u->rules.n >= RULES_MAX || u->rule_bytes > RULE_BYTES_MAX)
		forget_rules(u);
	r = vec_push(&u->rules, rule);
	if (r < 0)
		return r;
	r = map_setn(&u->rule_of, (const char *)&rule->ip, sizeof(rule->ip),
		     rule);
	if (r < 0)
		u->rules.n--;
	else
		u->rule_bytes += bytes;
	return r;
}

/* The rule at ip; u owns it, until the next call. As cfi_rule_read. */
static int get_rule(struct unwind *u, raddr ip,
		    const struct cfi_rule **ret_rule)
{
	struct cfi_index *index;
	struct cfi_rule *rule;
	int r;

	rule = map_getn(&u->rule_of, (const char *)&ip, sizeof(ip));
	if (!rule) {
		r = find_index(u, ip, &index);
		if (r < 0)
			return r;
		r = cfi_rule_read(index, ip, read_table, u, &rule);
		if (r < 0)
			return r;
		r = keep_rule(u, rule);
		if (r < 0) {
			cfi_rule_free(rule);
			return r;
		}
	}
	*ret_rule = rule;
	return 0;
}

/* libunwind's accessors; libunwind-common.h, unw_create_addr_space(3). */

static int step_failed(struct unwind *u, int error)
{
	u->step.has_failed = true;
	return error;
}

/*
 * Hand libunwind a table of the one entry that was vetted. Only when its cache
 * does not know the ip; any other ip than ours is a misunderstanding.
 */
static int find_proc_info(unw_addr_space_t as, unw_word_t ip,
			  unw_proc_info_t *info, int need_unwind_info,
			  void *arg)
{
	struct unwind *u = arg;
	unw_dyn_info_t di = {
		.start_ip = ip,
		.end_ip = ip + 1,
		.format = UNW_INFO_FORMAT_REMOTE_TABLE,
	};
	struct cfi_index *index;
	int r;

	if (ip != u->step.ip || find_index(u, ip, &index) < 0)
		return step_failed(u, -UNW_EINVAL);
	di.u.rti.segbase = index->hdr;
	di.u.rti.table_data = u->step.rule->entry_addr;
	di.u.rti.table_len = 1;		/* in words, as an entry is one */
	u->step.is_searching = true;
	r = UNW_OBJ(dwarf_search_unwind_table)(as, ip, &di, info,
					       need_unwind_info, arg);
	u->step.is_searching = false;
	return r < 0 ? step_failed(u, r) : r;
}

static void put_unwind_info(unw_addr_space_t as, unw_proc_info_t *info,
			    void *arg)
{
	(void)as;
	(void)info;
	(void)arg;
}

static int get_dyn_info_list_addr(unw_addr_space_t as, unw_word_t *ret_addr,
				  void *arg)
{
	(void)as;
	(void)ret_addr;
	(void)arg;
	return -UNW_ENOINFO;	/* run-time registered procedures: none */
}

static int access_mem(unw_addr_space_t as, unw_word_t addr, unw_word_t *word,
		      int is_write, void *arg)
{
	struct unwind *u = arg;

	(void)as;
	if (is_write)
		return step_failed(u, -UNW_EREADONLYREG);
	if (cfi_rule_word(u->step.rule, addr, word))
		return 0;
	if (u->step.is_searching) {
		/* the personality's slot: nobody wants to know */
		*word = 0;
		return 0;
	}
	/* never -UNW_ENOINFO: on that libunwind would start guessing */
	if (u->read(u->ctx, addr, word, sizeof(*word)) < 0)
		return step_failed(u, -UNW_EINVAL);
	return 0;
}

static int access_reg(unw_addr_space_t as, unw_regnum_t reg, unw_word_t *value,
		      int is_write, void *arg)
{
	struct unwind *u = arg;

	(void)as;
	if (is_write)
		return step_failed(u, -UNW_EREADONLYREG);
	if (reg == unwind_arch.ip) {
		*value = u->step.ip;
		return 0;
	}
	if (reg < 0 || reg >= unwind_arch.n_regs || !u->step.regs->valid[reg])
		return step_failed(u, -UNW_EBADREG);
	*value = u->step.regs->value[reg];
	return 0;
}

static int access_fpreg(unw_addr_space_t as, unw_regnum_t reg,
			unw_fpreg_t *value, int is_write, void *arg)
{
	(void)as;
	(void)reg;
	(void)value;
	(void)is_write;
	return step_failed(arg, -UNW_EBADREG);
}

static int resume(unw_addr_space_t as, unw_cursor_t *cursor, void *arg)
{
	(void)as;
	(void)cursor;
	(void)arg;
	return -UNW_EINVAL;
}

static int get_proc_name(unw_addr_space_t as, unw_word_t ip, char *name,
			 size_t size, unw_word_t *ret_offset, void *arg)
{
	(void)as;
	(void)ip;
	(void)name;
	(void)size;
	(void)ret_offset;
	(void)arg;
	return -UNW_ENOINFO;
}

static int create_addr_space(struct unwind *u)
{
	unw_accessors_t accessors = {
		.find_proc_info = find_proc_info,
		.put_unwind_info = put_unwind_info,
		.get_dyn_info_list_addr = get_dyn_info_list_addr,
		.access_mem = access_mem,
		.access_reg = access_reg,
		.access_fpreg = access_fpreg,
		.resume = resume,
		.get_proc_name = get_proc_name,
	};

	u->as = unw_create_addr_space(&accessors, 0);
	if (!u->as)
		return -ENOMEM;
	/* not UNW_CACHE_PER_THREAD: that one cache is shared by all patients */
	if (unw_set_caching_policy(u->as, UNW_CACHE_GLOBAL) < 0)
		return -ENOMEM;
	return 0;
}

int unwind_new(const struct unwind_table *tables, size_t n_tables,
	       unwind_read_fn read, void *ctx, struct unwind **ret_unwind)
{
	struct unwind *u = calloc(1, sizeof(*u));
	size_t i;

	if (!u)
		return -ENOMEM;
	u->read = read;
	u->ctx = ctx;
	u->n_tables = n_tables;
	u->tables = calloc(n_tables + 1, sizeof(*u->tables));
	if (!u->tables || create_addr_space(u) < 0) {
		unwind_free(u);
		return -ENOMEM;
	}
	for (i = 0; i < n_tables; i++)
		u->tables[i].t = tables[i];
	*ret_unwind = u;
	return 0;
}

void unwind_free(struct unwind *u)
{
	size_t i;

	if (!u)
		return;
	forget_rules(u);
	if (u->as)
		unw_destroy_addr_space(u->as);
	for (i = 0; i < N_PAGES; i++)
		free(u->pages[i]);
	free(u->tables);
	free(u);
}

/*
 * The caller's registers, out of a cursor that stepped. A register that the
 * entry calls undefined is not valid from here on.
 */
static int get_regs(struct unwind *u, unw_cursor_t *cursor,
		    struct regs *ret_regs)
{
	int i, r;

	for (i = 0; i < unwind_arch.n_regs; i++) {
		unw_word_t value;

		r = unw_get_reg(cursor, i, &value);
		ret_regs->valid[i] = r == 0;
		if (r == 0)
			ret_regs->value[i] = value;
		else if (r != -UNW_EBADREG)
			return -EFAULT;
	}
	i = u->step.rule->is_signal ? unwind_arch.ip : unwind_arch.return_reg;
	if (!ret_regs->valid[i] || !ret_regs->valid[unwind_arch.sp])
		return -EFAULT;
	/* having lost that one, libunwind gave 0 for the return address */
	if (unwind_arch.end_reg >= 0 && !ret_regs->valid[unwind_arch.end_reg])
		return -ENOEXEC;
	ret_regs->value[unwind_arch.ip] = ret_regs->value[i] &
					  arch_code_mask();
	ret_regs->valid[unwind_arch.ip] = true;
	return 0;
}

/* From a frame to its caller's registers. Negative: cannot be proved. */
static int step_frame(struct unwind *u, const struct cfi_rule *rule,
		      const struct regs *regs, struct regs *ret_regs)
{
	bool by_code = rule->is_signal && unwind_arch.signal_by_code;
	unw_cursor_t cursor;

	u->step = (struct step){
		.rule = rule,
		.regs = regs,
		.ip = by_code ? regs->value[unwind_arch.ip] : rule->ip,
	};
	if (unw_init_remote(&cursor, u->as, u) < 0)
		return -EINVAL;
	if (by_code && unw_is_signal_frame(&cursor) <= 0)
		return -ENOEXEC;
	/* 0 is a null return address; the undefined one was seen before */
	if (unw_step(&cursor) < 0 || u->step.has_failed)
		return -EFAULT;
	return get_regs(u, &cursor, ret_regs);
}

static int take_regs(const void *regs, size_t regs_size, struct regs *ret_regs)
{
	int i, r;

	for (i = 0; i < unwind_arch.n_regs; i++) {
		r = unwind_arch_reg(regs, regs_size, i, &ret_regs->value[i]);
		if (r < 0)
			return r;
		ret_regs->valid[i] = true;
	}
	return 0;
}

/*
 * A caller's frame lies above its callee's. A frame that was interrupted may
 * have no stack yet or any more, the return address being in a register. And
 * across a signal frame anything goes: the handler may have had its own stack.
 */
static bool is_above(raddr sp, const struct unwind_frame *callee)
{
	if (callee->is_signal)
		return true;
	return callee->is_return ? sp > callee->sp : sp >= callee->sp;
}

int unwind_walk(struct unwind *u, const void *regs, size_t regs_size,
		size_t max_frames,
		int (*visit)(void *ctx, const struct unwind_frame *frame),
		void *visit_ctx, enum unwind_verdict *ret_verdict)
{
	enum unwind_verdict verdict = UNWIND_TRUNCATED;
	struct regs at = {0}, up = {0};
	bool is_return = false;
	size_t n;
	int r;

	r = take_regs(regs, regs_size, &at);
	if (r < 0)
		return r;
	for (n = 0; n < max_frames; n++) {
		const struct cfi_rule *rule = NULL;
		struct unwind_frame frame = {
			.ip = at.value[unwind_arch.ip],
			.sp = at.value[unwind_arch.sp],
			.is_return = is_return,
		};

		r = get_rule(u, frame.ip - (is_return ? 1 : 0), &rule);
		if (r == -ENOMEM)
			return r;
		/* such an entry wants ip, and libunwind would give ip - 1 */
		if (rule && rule->uses_ip && is_return)
			rule = NULL;
		frame.is_signal = rule && rule->is_signal;
		r = visit(visit_ctx, &frame);
		if (r)
			return r;
		if (rule && rule->is_outermost)
			verdict = UNWIND_COMPLETE;
		if (!rule || rule->is_outermost ||
		    step_frame(u, rule, &at, &up) < 0 ||
		    !is_above(up.value[unwind_arch.sp], &frame))
			break;
		if (up.value[unwind_arch.ip] == 0) {
			/* a signal may well have interrupted a jump to null */
			if (!frame.is_signal)
				verdict = UNWIND_COMPLETE;
			break;
		}
		at = up;
		is_return = !frame.is_signal;
	}
	*ret_verdict = verdict;
	return 0;
}
