/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The image holds, in this order: the record, read-only sections, slots and
 * the search table of the unwind entries (r--); code and stubs (r-x); data
 * (rw-); what lies near the object, if all of that does not (r-x). How large all of it is is known before where it will lie.
 */
#include "doctor/link_layout.h"

#include <elf.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "doctor/arch.h"
#include "doctor/link_eh.h"
#include "format/info.h"

#define PAGE		((size_t)4096)
#define MAX_IMAGE	((size_t)512 << 20)
#define FRAME_OBJECT_SIZE 128	/* libgcc's struct object: 48, and room */
#define STRING_ROOM	256	/* names in the record, beside the hunks' own */

void image_done(struct image *image)
{
	str_done(&image->bytes);
	vec_done(&image->section_offsets);
	vec_done(&image->slots);
	vec_done(&image->stubs);
	record_done(&image->record);
}

static size_t align_up(size_t n, size_t align)
{
	return (n + align - 1) & ~(align - 1);
}

static enum image_part part_of(const struct patch_section *section)
{
	if (section->flags & SHF_EXECINSTR)
		return IMAGE_TEXT;
	/* Addresses in there are final once we have relocated it. */
	if (!(section->flags & SHF_WRITE) ||
	    str_skip(section->name, ".kpatch.data.rel.ro"))
		return IMAGE_RO;
	return IMAGE_DATA;
}

size_t link_slot_size(enum reloc_kind kind)
{
	switch (kind) {
	case RELOC_TLS_GD:
	case RELOC_TLS_LD:
		return 2 * sizeof(uint64_t);
	case RELOC_TLSDESC:	/* and what it may point to */
		return LINK_SLOT_WORDS * sizeof(uint64_t);
	default:
		return sizeof(uint64_t);
	}
}

size_t link_switch_room(void)
{
	return arch_undo_size ? arch_switch_size + 2 * arch_undo_size +
				ARCH_MAX_JUMP : arch_switch_size;
}

struct image_slot *link_find_slot(const struct image *image, uint32_t symbol,
				  enum reloc_kind kind)
{
	struct image_slot *slot;

	vec_foreach(slot, &image->slots)
		if (slot->symbol == symbol && slot->kind == kind)
			return slot;
	return NULL;
}

struct image_stub *link_find_stub(const struct image *image,
				  const struct patch_reloc *rel)
{
	struct image_stub *stub;

	vec_foreach(stub, &image->stubs)
		if (stub->symbol == rel->symbol &&
		    (!stub->far || stub->addend == rel->addend))
			return stub;
	return NULL;
}

size_t link_near_jumps(const struct image *image, size_t i)
{
	return image->parts[IMAGE_NEAR].start + i * 2 * arch_far_jump_size;
}

size_t image_size(const struct image *image)
{
	return image->parts[IMAGE_DATA].end;
}

static int want_slot(struct image *image, uint32_t symbol,
		     enum reloc_kind kind)
{
	if (link_find_slot(image, symbol, kind))
		return 0;
	return vec_push(&image->slots, (struct image_slot){ symbol, kind, 0 });
}

/* A call that may have to leave the object needs a stub and its slot. */
static bool leaves_object(const struct patch *patch, const struct patch_reloc *rel)
{
	const struct patch_symbol *s = &patch->symbols.v[rel->symbol];

	return rel->howto->kind == RELOC_PLT &&
	       (s->undefined || s->type == STT_GNU_IFUNC);
}

/* A call to the object from where it is out of reach. */
static bool goes_far(const struct image *image, const struct patch_reloc *rel)
{
	const struct patch *patch = image->patch;
	const struct patch_symbol *s = &patch->symbols.v[rel->symbol];

	return image->far && rel->howto->kind == RELOC_PLT && !s->undefined &&
	       s->section != SHN_ABS && !patch->sections.v[s->section].ours;
}

static int want_stub(struct image *image, const struct patch_reloc *rel)
{
	struct image_stub stub = { .symbol = rel->symbol };
	int r = 0;

	if (link_find_stub(image, rel))
		return 0;
	if (leaves_object(image->patch, rel))
		r = want_slot(image, rel->symbol, RELOC_GOT_PCREL);
	else if (goes_far(image, rel))
		stub = (struct image_stub){ .symbol = rel->symbol, .far = true,
					    .addend = rel->addend };
	else
		return 0;
	return r < 0 ? r : vec_push(&image->stubs, stub);
}

static int collect_slots(struct image *image)
{
	const struct elf_arch *arch = image->patch->arch;
	const struct patch_reloc *rel;
	int r = 0;

	vec_foreach(rel, &image->patch->relocs) {
		enum reloc_kind slot = elf_reloc_slot(rel->howto->kind);

		if (slot != RELOC_NONE)
			r = want_slot(image, rel->symbol, slot);
		if (!r)
			r = want_stub(image, rel);
		if (rel->howto->type == arch->reloc_abs32 ||
		    rel->howto->type == arch->reloc_abs32s)
			image->low = true;
		if (r < 0)
			return r;
	}
	return 0;
}

static size_t place_sections(struct image *image, enum image_part part,
			     size_t at)
{
	size_t i;

	for (i = 0; i < image->patch->sections.n; i++) {
		const struct patch_section *s = &image->patch->sections.v[i];

		if (!s->ours || part_of(s) != part)
			continue;
		at = align_up(at, s->align);
		image->section_offsets.v[i] = at;
		at += s->size;
	}
	return at;
}

static size_t place_slots(struct image *image, size_t at)
{
	struct image_slot *slot;

	at = align_up(at, 16);
	vec_foreach(slot, &image->slots) {
		slot->offset = at;
		at += link_slot_size(slot->kind);
	}
	return at;
}

static size_t place_stubs(struct image *image, size_t at)
{
	struct image_stub *stub;

	at = align_up(at, 16);
	vec_foreach(stub, &image->stubs) {
		stub->offset = at;
		at += arch_stub_size;
	}
	return at;
}

/* Two jumps for each entry, one for each function that is called. */
static size_t place_near(struct image *image, size_t at)
{
	struct image_stub *stub;

	if (!image->far)
		return at;
	at += image->n_infos * 2 * arch_far_jump_size;
	vec_foreach(stub, &image->stubs) {
		if (!stub->far)
			continue;
		stub->near_offset = at;
		at += ARCH_MAX_JUMP;
	}
	return at;
}

const struct patch_section *link_find_section(const struct patch *patch,
					      const char *name,
					      size_t *ret_index)
{
	size_t i;

	for (i = 0; i < patch->sections.n; i++)
		if (patch->sections.v[i].ours &&
		    streq(patch->sections.v[i].name, name)) {
			*ret_index = i;
			return &patch->sections.v[i];
		}
	return NULL;
}

/* An unwind entry takes at least 16 bytes, its place in the table 8. */
static size_t eh_frame_hdr_room(const struct patch *patch)
{
	size_t index;
	const struct patch_section *s;

	s = link_find_section(patch, ".kpatch.eh_frame", &index);
	return s ? 12 + s->size / 2 : 0;
}

/* Upper bound of the record: the names are all in .kpatch.strtab. */
static size_t record_room(const struct patch *patch)
{
	size_t index, strings = 0;
	const struct patch_section *s = link_find_section(patch,
					KPINFO_STRTAB_SECTION, &index);
	size_t hunks = patch->sections.v[patch->info_section].size /
		       KPINFO_ENTRY_SIZE;

	if (s)
		strings = s->size;
	return 512 + hunks * 160 + strings + strlen(patch->file.id) +
	       strlen(patch->file.name) + strlen(patch->file.target) +
	       strlen(patch->file.description) + STRING_ROOM;
}

static void end_part(struct image *image, enum image_part part, size_t start,
		     size_t end)
{
	image->parts[part] = (struct range){ start, align_up(end, PAGE) };
}

static int layout(struct image *image)
{
	const struct patch *patch = image->patch;
	size_t i, at;
	int r;

	if (patch->sections.v[patch->info_section].size % KPINFO_ENTRY_SIZE ||
	    !patch->sections.v[patch->info_section].bytes.p)
		return log_error(-EBADMSG, "'%s' is damaged: " KPINFO_SECTION
				 " has no whole entries", patch->path);
	r = collect_slots(image);
	for (i = 0; !r && i < patch->sections.n; i++)
		r = vec_push(&image->section_offsets, (size_t)0);
	if (r < 0)
		return r;

	image->n_infos = patch->sections.v[patch->info_section].size /
			 KPINFO_ENTRY_SIZE;
	image->record_room = record_room(patch);
	at = place_sections(image, IMAGE_RO, image->record_room);
	image->eh_frame_hdr = align_up(at, 8);
	image->eh_frame_hdr_room = eh_frame_hdr_room(patch);
	at = place_slots(image, image->eh_frame_hdr +
				image->eh_frame_hdr_room);
	image->switch_block = align_up(at, 16);
	at = image->switch_block + sizeof(struct record_switch) +
	     8 * image->n_infos;
	end_part(image, IMAGE_RO, 0, at);

	at = place_sections(image, IMAGE_TEXT, image->parts[IMAGE_RO].end);
	at = place_stubs(image, at);
	image->switch_stubs = align_up(at, 16);
	at = image->switch_stubs + link_switch_room() * image->n_infos;
	image->tlsdesc_code = align_up(at, 16);
	at = image->tlsdesc_code + arch_tlsdesc_size;
	end_part(image, IMAGE_TEXT, image->parts[IMAGE_RO].end, at);

	at = place_sections(image, IMAGE_DATA, image->parts[IMAGE_TEXT].end);
	if (image->eh_frame_hdr_room) {
		image->frame_object = align_up(at, 16);
		at = image->frame_object + FRAME_OBJECT_SIZE;
	}
	end_part(image, IMAGE_DATA, image->parts[IMAGE_TEXT].end, at);
	at = image->parts[IMAGE_DATA].end;
	end_part(image, IMAGE_NEAR, at, place_near(image, at));
	if (image->parts[IMAGE_NEAR].end > MAX_IMAGE)
		return log_error(-EFBIG, "'%s' is too large", patch->path);
	return 0;
}

int image_layout(const struct patch *patch, bool far, struct image *ret_image)
{
	struct image image = { .patch = patch, .far = far };
	int r = layout(&image);

	if (r == -ENOMEM)
		log_error(r, "cannot lay out '%s'", patch->path);
	if (r < 0) {
		image_done(&image);
		return r;
	}
	*ret_image = image;
	return 0;
}
