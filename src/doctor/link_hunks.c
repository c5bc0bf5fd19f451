/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Of each entry of .kpatch.info a hunk: where its function, its new code and
 * the copy of the old are, what is written at the entry, and the stub of the
 * switch. A function that keeps something in front of the jump (arch.h) has its
 * new code entered by code that first undoes it.
 */
#include "doctor/link_hunks.h"

#include <errno.h>
#include <string.h>

#include "base/log.h"
#include "doctor/arch.h"
#include "doctor/link_layout.h"
#include "format/info.h"

/* The i-th entry, and its offset in the image. */
struct info {
	struct kpinfo_entry e;
	size_t i, at;
};

/* Where a self-relative field of an entry points; 0 if it is empty. */
static raddr target(const struct image *image, const struct info *info,
		    size_t field, int32_t rel)
{
	return rel ? image->base + info->at + field + (raddr)(int64_t)rel : 0;
}

static int bad_hunk(const struct image *image, const char *name,
		    const char *why)
{
	return log_error(-EBADMSG, "'%s' is damaged: function '%s' %s",
			 image->patch->path, name, why);
}

static bool is_in_text(const struct image *image, raddr addr, size_t size)
{
	struct range text = image->parts[IMAGE_TEXT];
	raddr start = image->base + text.start, room = text.end - text.start;

	return addr >= start && size <= room && addr - start <= room - size;
}

/* Code for an entry; see link_switch_room. */
static size_t entry_code(const struct image *image, const struct info *info)
{
	return image->switch_stubs + info->i * link_switch_room();
}

/* What stays in front of the jump is undone by code of its own. */
static size_t undo(const struct kpinfo_entry *e, uint8_t *code)
{
	struct span kept = { e->old_bytes, e->entry_offset };

	return kept.n <= sizeof(e->old_bytes) ? arch_undo_encode(kept, code) :
						0;
}

/* Where a jump leads to new code: there, or to code that first undoes. */
static raddr way_in(struct image *image, const struct info *info,
		    const struct record_hunk *hunk)
{
	size_t code = entry_code(image, info) + arch_switch_size +
		      arch_undo_size, n;
	uint8_t *bytes = (uint8_t *)image->bytes.s + code;

	n = undo(&info->e, bytes);
	if (!n || arch_jump_encode(image->base + code + n, hunk->new_addr,
				   bytes + n) < 0)
		return hunk->new_addr;
	return image->base + code;
}

/* Names, addresses and sizes. */
static int describe(const struct image *image, const struct info *info,
		    struct record_hunk *hunk)
{
	struct span bytes = { (uint8_t *)image->bytes.s, image->bytes.n };
	const struct kpinfo_entry *e = &info->e;
	raddr name = target(image, info, offsetof(struct kpinfo_entry,
						  name_rel), e->name_rel);

	*hunk = (struct record_hunk){
		.old_addr = target(image, info, offsetof(struct kpinfo_entry,
							 old_rel), e->old_rel),
		.old_size = e->old_size, .new_size = e->new_size,
		.new_addr = target(image, info, offsetof(struct kpinfo_entry,
							 new_rel), e->new_rel),
		.kind = e->kind, .name = span_str(bytes, name - image->base),
	};
	if (!hunk->name)
		return bad_hunk(image, "?", "has no name");
	if (e->kind == KPINFO_NEW)
		hunk->old_addr = hunk->old_size = 0;
	if (e->kind == KPINFO_WATCH)
		hunk->new_addr = hunk->new_size = 0;
	if (e->kind != KPINFO_NEW &&
	    (hunk->old_addr < image->object->base ||
	     hunk->old_addr > image->object->end ||
	     hunk->old_size > image->object->end - hunk->old_addr ||
	     !hunk->old_size))
		return bad_hunk(image, hunk->name, "lies outside the object");
	if ((hunk->new_addr || e->kind == KPINFO_REPLACE) &&
	    !is_in_text(image, hunk->new_addr, hunk->new_size ?: 1))
		return bad_hunk(image, hunk->name, "has no new code");
	return 0;
}

/* Where an entry is led that is to get to `to`: there, or to its which-th jump
 * near the object. */
static int lead(struct image *image, const struct info *info, unsigned which,
		raddr *to)
{
	size_t at = link_near_jumps(image, info->i) +
		    which * arch_far_jump_size;
	raddr jump = image->near + at - image->parts[IMAGE_NEAR].start;
	int r;

	if (!image->far)
		return 0;
	r = arch_far_jump_encode(jump, *to, (uint8_t *)image->bytes.s + at);
	if (!r)
		*to = jump;
	return r;
}

/* What is written at the entry. */
static int make_jump(struct image *image, const struct info *info,
		     struct record_hunk *hunk)
{
	const struct kpinfo_entry *e = &info->e;
	raddr to = way_in(image, info, hunk);
	int n;

	hunk->write_addr = hunk->old_addr + e->entry_offset;
	n = lead(image, info, 0, &to);
	if (n >= 0)
		n = arch_jump_encode(hunk->write_addr, to, hunk->new_bytes);
	if (n < 0 || e->entry_room < (unsigned)n || e->entry_offset > 64 ||
	    e->old_bytes_len > KPINFO_OLD_BYTES ||
	    e->entry_offset + (unsigned)n > e->old_bytes_len)
		return bad_hunk(image, hunk->name, "has no room for the jump");
	hunk->write_size = (uint32_t)n;
	memcpy(hunk->old_bytes, e->old_bytes + e->entry_offset, (size_t)n);
	return 0;
}

/* The stub, if there is a copy of the old function, and the slot that it goes
 * by when the switch is off: to the copy. */
static int make_switch_stub(struct image *image, const struct info *info,
			    struct record_hunk *hunk)
{
	size_t stub = entry_code(image, info);
	size_t slot = image->switch_block + sizeof(struct record_switch) +
		      8 * info->i;
	raddr block = image->base + image->switch_block;
	int r;

	hunk->copy_addr = target(image, info, offsetof(struct kpinfo_entry,
						       copy_rel),
				 info->e.copy_rel);
	if (!hunk->copy_addr)
		return 0;
	if (!is_in_text(image, hunk->copy_addr, 1))
		return bad_hunk(image, hunk->name, "has its copy elsewhere");
	hunk->stub_addr = image->base + stub;
	hunk->slot_addr = image->base + slot;
	r = lead(image, info, 1, &hunk->stub_addr);
	if (r < 0)
		return r;
	memcpy(image->bytes.s + slot, &hunk->copy_addr, 8);
	stub += undo(&info->e, (uint8_t *)image->bytes.s + stub);
	return arch_switch_encode(image->base + stub,
			block + offsetof(struct record_switch, generation),
			block + offsetof(struct record_switch, want),
			hunk->new_addr, hunk->slot_addr,
			(uint8_t *)image->bytes.s + stub);
}

static int make_hunk(struct image *image, const struct info *info,
		     struct record_hunk *hunk)
{
	int r;

	if (info->e.kind < KPINFO_REPLACE || info->e.kind > KPINFO_WATCH)
		return bad_hunk(image, "?", "is of an unknown kind");
	r = describe(image, info, hunk);
	if (r < 0 || info->e.kind != KPINFO_REPLACE)
		return r;
	r = make_jump(image, info, hunk);
	return r < 0 ? r : make_switch_stub(image, info, hunk);
}

int image_make_hunks(struct image *image)
{
	size_t start = image->section_offsets.v[image->patch->info_section];
	struct info info;
	int r = 0;

	image->record.hunks.n = 0;
	for (info.i = 0; info.i < image->n_infos && !r; info.i++) {
		struct record_hunk hunk;

		info.at = start + info.i * KPINFO_ENTRY_SIZE;
		memcpy(&info.e, image->bytes.s + info.at, sizeof(info.e));
		r = make_hunk(image, &info, &hunk);
		if (!r)
			r = vec_push(&image->record.hunks, hunk);
	}
	return r;
}
