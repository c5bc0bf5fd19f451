/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * verify: the code of each object in memory against the file that it came
 * from, and what became of it: our jumps, a breakpoint, the jump of another
 * tool, a relocation, or nobody knows.
 */
#include <elf.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "doctor/arch.h"
#include "doctor/commands.h"
#include "doctor/each.h"
#include "doctor/show_view.h"

#define CHUNK	((size_t)65536)
#define GAP	8	/* equal bytes that do not end a difference */

struct difference {
	raddr at;
	size_t size;
	const uint8_t *memory, *file;	/* size bytes each */
};

struct verify {
	const struct command *command;
	const struct view *view;
	const struct object *object;
	json_t *list;		/* NULL: print */
	size_t n, n_unknown;
};

/* Is the whole difference inside what a hunk of ours writes? */
static bool explain_hunk(const struct verify *v, const struct difference *d,
			 struct str *why)
{
	const struct journal_entry *entry;
	const struct record_hunk *hunk;

	vec_foreach(entry, &v->view->journal.v)
		vec_foreach(hunk, &entry->record.hunks)
			if (hunk->write_size && d->at >= hunk->write_addr &&
			    d->at + d->size <=
				    hunk->write_addr + hunk->write_size &&
			    journal_hunk_state(&v->view->process, hunk) ==
				    HUNK_NEW)
				return str_addf(why, "patch %s replaces %s",
						entry->record.id,
						hunk->name) == 0;
	return false;
}

static bool explain_reloc(const struct verify *v, const struct difference *d,
			  struct str *why)
{
	const struct object_reloc *rel;

	vec_foreach(rel, &v->object->relocs) {
		raddr at = v->object->load_bias + rel->offset;

		if (at <= d->at && d->at + d->size <= at + 8)
			return str_add(why, "relocation in code") == 0;
	}
	return false;
}

static const char *function_of(const struct verify *v, raddr at)
{
	const char *name = object_function_at(v->object, at);

	return name ? name : "?";
}

/* true: somebody known did it. */
static bool explain(const struct verify *v, const struct difference *d,
		    struct str *why)
{
	if (explain_hunk(v, d, why) || explain_reloc(v, d, why))
		return true;
	if (d->size == arch_breakpoint_size &&
	    memcmp(d->memory, arch_breakpoint, d->size) == 0)
		return str_addf(why, "breakpoint in %s",
				function_of(v, d->at)) == 0;
	if (arch_is_jump(d->memory, d->size))
		return str_addf(why, "jump of another tool in %s",
				function_of(v, d->at)) == 0;
	str_addf(why, "unknown, in %s", function_of(v, d->at));
	return false;
}

static void report(struct verify *v, const struct difference *d)
{
	_cleanup_str_ struct str why = {0};
	bool known = explain(v, d, &why);

	v->n++;
	v->n_unknown += !known;
	if (v->list)
		json_array_append_new(v->list, json_pack(
			"{s:s, s:I, s:I, s:b, s:s}", "object",
			v->object->path, "address", (json_int_t)d->at, "bytes",
			(json_int_t)d->size, "explained", (int)known, "why",
			str_cstr(&why)));
	else
		printf("%d %s 0x%" PRIx64 " %zu byte(s) %s\n",
		       (int)v->view->process.pid, object_name(v->object),
		       d->at, d->size, str_cstr(&why));
}

/* Differences with few equal bytes between them are one, of whole instructions
 * where these have one size. */
static void compare(struct verify *v, raddr at, const uint8_t *memory,
		    const uint8_t *file, size_t n)
{
	size_t i = 0, end, last, before;

	while (i < n) {
		if (memory[i] == file[i]) {
			i++;
			continue;
		}
		last = i;
		for (end = i + 1; end < n && end - last <= GAP; end++)
			if (memory[end] != file[end])
				last = end;
		/* A file may say that its code begins anywhere. */
		before = (at + i) % arch_insn_unit;
		i -= before < i ? before : i;
		end = last + arch_insn_unit - (at + last) % arch_insn_unit;
		end = end < n ? end : n;
		report(v, &(struct difference){ at + i, end - i, memory + i,
						file + i });
		i = end;
	}
}

static int verify_segment(struct verify *v, const struct elf_object *file,
			  const Elf64_Phdr *p)
{
	struct span bytes = span_sub((struct span){ (uint8_t *)file->bytes.s,
						    file->bytes.n },
				     p->p_offset, p->p_filesz);
	raddr start = v->object->load_bias + p->p_vaddr;
	_cleanup_free_ uint8_t *memory = malloc(CHUNK);
	size_t at, n;
	int r;

	if (!memory)
		return -ENOMEM;
	if (!bytes.p)
		return -EBADMSG;
	for (at = 0; at < bytes.n; at += n) {
		n = bytes.n - at < CHUNK ? bytes.n - at : CHUNK;
		r = memory_read(&v->view->process.memory, start + at, memory,
				n);
		if (r < 0)
			return r;
		compare(v, start + at, memory, bytes.p + at, n);
	}
	return 0;
}

static int verify_object(struct verify *v)
{
	_cleanup_elf_object_ struct elf_object file = {0};
	const Elf64_Phdr *p;
	int r;

	r = process_open_file(&v->view->process, v->object, &file);
	if (!r)
		r = object_load_symbols((struct object *)(uintptr_t)v->object,
					&v->view->process.memory);
	if (r < 0)
		return r;
	vec_foreach(p, &file.segments)
		if (p->p_type == PT_LOAD && (p->p_flags & PF_X) && !r)
			r = verify_segment(v, &file, p);
	return r;
}

static enum outcome verify_one(const struct command *command, pid_t pid,
			       void *ctx)
{
	struct verify v = { .command = command };
	enum outcome outcome;
	struct view view;
	int r;

	(void)ctx;
	outcome = view_open(pid, &view);
	if (outcome != OUTCOME_DONE)
		return outcome;
	v.view = &view;
	v.list = command->json ? json_array() : NULL;
	vec_foreach(v.object, &view.process.objects.v) {
		if (v.object->is_vdso)
			continue;
		r = verify_object(&v);
		if (r < 0) {
			log_warn(r, "process %d: '%s' cannot be held against "
				 "its file", (int)pid, object_name(v.object));
			outcome = OUTCOME_FAILED;
		}
	}
	if (command->json &&
	    view_print_json(json_pack("{s:i, s:s, s:O}", "pid", (int)pid,
				      "comm", view.comm, "differences",
				      v.list)) < 0)
		outcome = OUTCOME_FAILED;
	if (!command->json && !v.n && outcome == OUTCOME_DONE)
		printf("%d no difference\n", (int)pid);
	if (v.n_unknown)
		outcome = OUTCOME_FAILED;
	json_decref(v.list);
	view_close(&view);
	return outcome;
}

enum outcome command_verify(const struct command *command)
{
	return each_process(command, verify_one, NULL);
}
