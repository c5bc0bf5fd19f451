/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A reference to another object goes through a slot that holds the address; a
 * call goes through a stub that jumps by its slot. Only what the patched object
 * itself holds is reached directly: place.c guarantees that it is near.
 */
#include "doctor/link.h"

#include <elf.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/log.h"
#include "doctor/arch.h"
#include "doctor/link_eh.h"
#include "doctor/link_hunks.h"
#include "doctor/link_layout.h"
#include "doctor/resolve.h"

/* The image's bytes before relocation: sections where they belong. */
static int fill_sections(struct image *image)
{
	size_t size = image->parts[IMAGE_NEAR].end, i;

	str_done(&image->bytes);
	image->bytes.s = calloc(1, size + 1);
	if (!image->bytes.s)
		return -ENOMEM;
	image->bytes.n = image->bytes.cap = size;
	for (i = 0; i < image->patch->sections.n; i++) {
		const struct patch_section *s = &image->patch->sections.v[i];

		if (s->ours && s->bytes.n)
			memcpy(image->bytes.s + image->section_offsets.v[i],
			       s->bytes.p, s->bytes.n);
	}
	return 0;
}

/* What a linking error is about. */
struct linking {
	struct image *image;
	struct process *process;
	struct object *object;
};

static const char *symbol_name(const struct linking *l, uint32_t symbol)
{
	const struct patch_symbol *s = &l->image->patch->symbols.v[symbol];

	return *s->name || s->undefined || s->section == SHN_ABS ? s->name :
	       l->image->patch->sections.v[s->section].name;
}

static int resolve_error(const struct linking *l, int r, uint32_t symbol)
{
	const char *name = symbol_name(l, symbol);

	switch (r) {
	case -ENOENT:
		return log_error(r, "'%s': no object of process %d defines "
				 "'%s'", l->image->patch->path,
				 (int)l->process->pid, name);
	case -ENOTSUP:
		return log_error(r, "'%s': nothing in process %d tells what "
				 "'%s' became", l->image->patch->path,
				 (int)l->process->pid, name);
	}
	return log_error(r, "'%s': cannot resolve '%s'",
			 l->image->patch->path, name);
}

/* S of a relocation; TLS symbols have none. */
static int symbol_address(const struct linking *l, uint32_t symbol,
			  raddr *ret_addr)
{
	const struct patch *patch = l->image->patch;
	const struct patch_symbol *s = &patch->symbols.v[symbol];
	const struct patch_section *section;
	int r;

	if (s->undefined) {
		r = resolve_address(l->process, l->object, s->name, s->version,
				    ret_addr);
		if (r == -ENOENT && (s->bind == STB_WEAK || !*s->name)) {
			*ret_addr = 0;
			return 0;
		}
		return r;
	}
	if (s->section == SHN_ABS) {
		*ret_addr = s->value;
		return 0;
	}
	section = &patch->sections.v[s->section];
	if (section->ours) {
		*ret_addr = l->image->base + s->value +
			    l->image->section_offsets.v[s->section];
		return 0;
	}
	if (s->type == STT_GNU_IFUNC)
		return resolve_ifunc(l->process, l->object,
				     section->addr + s->value, s->name,
				     ret_addr);
	*ret_addr = l->object->load_bias + section->addr + s->value;
	return 0;
}

static int tls_symbol(const struct linking *l, uint32_t symbol,
		      struct tls_place *ret_place)
{
	const struct patch_symbol *s = &l->image->patch->symbols.v[symbol];

	/* In the object itself: its block is an image of PT_TLS. */
	if (!s->undefined) {
		if (s->section == SHN_ABS)
			return -EINVAL;
		*ret_place = (struct tls_place){ l->object, s->value +
			l->image->patch->sections.v[s->section].addr -
			l->object->tls_vaddr };
		return 0;
	}
	return resolve_tls(l->process, l->object, s->name, s->version,
			   ret_place);
}

/* Of a variable in static TLS: our own code, which gives the offset. Else as
 * the object's others. */
static int fill_descriptor(const struct linking *l,
			   const struct image_slot *slot,
			   const struct tls_place *place,
			   uint64_t ret_words[LINK_SLOT_WORDS])
{
	struct tls_descriptor d;
	int64_t base;
	int r = resolve_tls_base(l->process, place->object, &base);

	if (r == 0) {
		ret_words[0] = l->image->base + l->image->tlsdesc_code;
		ret_words[1] = (uint64_t)base + place->offset;
	}
	if (r != -ENOTSUP)
		return r;
	r = resolve_tls_descriptor(l->process, place->object, place->offset,
				   &d);
	if (r < 0)
		return r;
	ret_words[0] = d.code;
	ret_words[1] = l->image->base + slot->offset + 2 * sizeof(uint64_t);
	memcpy(ret_words + 2, d.argument, sizeof(d.argument));
	return 0;
}

static int slot_value(const struct linking *l, const struct image_slot *slot,
		      uint64_t ret_words[LINK_SLOT_WORDS])
{
	struct tls_place place = { l->object, 0 };
	int64_t base = 0;
	int r = 0;

	if (slot->kind == RELOC_GOT_PCREL)
		return symbol_address(l, slot->symbol, &ret_words[0]);
	if (slot->kind != RELOC_TLS_LD)
		r = tls_symbol(l, slot->symbol, &place);
	if (r < 0)
		return r;
	if (slot->kind == RELOC_TLSDESC)
		return fill_descriptor(l, slot, &place, ret_words);
	if (slot->kind == RELOC_GOT_TPOFF) {
		r = resolve_tls_base(l->process, place.object, &base);
		ret_words[0] = (uint64_t)base + place.offset;
		return r;
	}
	ret_words[1] = place.offset;
	return resolve_tls_module(l->process, place.object, &ret_words[0]);
}

static int fill_slots(const struct linking *l)
{
	const struct image_slot *slot;
	int r;

	vec_foreach(slot, &l->image->slots) {
		uint64_t words[LINK_SLOT_WORDS] = {0};

		r = slot_value(l, slot, words);
		if (r < 0)
			return resolve_error(l, r, slot->symbol);
		memcpy(l->image->bytes.s + slot->offset, words,
		       link_slot_size(slot->kind));
	}
	return 0;
}

/*
 * Out and back: where the object's code is guarded (BTI) only a direct branch
 * may enter a function that has no landing place. The jump near it is one.
 */
static int fill_far_stub(const struct linking *l, const struct image_stub *stub)
{
	struct image *image = l->image;
	uint8_t *bytes = (uint8_t *)image->bytes.s;
	raddr jump = image->near + stub->near_offset -
		     image->parts[IMAGE_NEAR].start;
	raddr symbol;
	int r;

	r = symbol_address(l, stub->symbol, &symbol);
	if (r < 0)
		return resolve_error(l, r, stub->symbol);
	r = arch_jump_encode(jump, symbol + stub->addend,
			     bytes + stub->near_offset);
	return r < 0 ? r : arch_far_jump_encode(image->base + stub->offset,
						jump, bytes + stub->offset);
}

static int fill_stub(const struct linking *l, const struct image_stub *stub)
{
	struct image *image = l->image;
	const struct image_slot *slot = link_find_slot(image, stub->symbol,
						       RELOC_GOT_PCREL);

	return arch_stub_encode(image->base + stub->offset,
				image->base + slot->offset,
				(uint8_t *)image->bytes.s + stub->offset);
}

static int fill_stubs(const struct linking *l)
{
	const struct image_stub *stub;
	int r = 0;

	vec_foreach(stub, &l->image->stubs)
		if (!r)
			r = stub->far ? fill_far_stub(l, stub) :
					fill_stub(l, stub);
	return r;
}

/* How an address is given there: as it is, by its page, by its distance. */
static uint64_t seen_from(enum reloc_kind kind, raddr addr, raddr place)
{
	const raddr page = ~(raddr)0xfff;

	switch (kind) {
	case RELOC_ABS:
	case RELOC_GOT_ABS:
	case RELOC_GOT_TPOFF_ABS:
	case RELOC_TLSDESC_ABS:
		return addr;
	case RELOC_PAGE:
	case RELOC_GOT_PAGE:
	case RELOC_GOT_TPOFF_PAGE:
	case RELOC_TLSDESC_PAGE:
		return (addr & page) - (place & page);
	default:
		return addr - place;
	}
}

/* The value that the field gets: howto->kind says how it is formed. */
static int reloc_value(const struct linking *l, const struct patch_reloc *rel,
		       raddr place, uint64_t *ret_value)
{
	const struct image *image = l->image;
	enum reloc_kind kind = rel->howto->kind;
	const struct image_stub *stub;
	struct tls_place tls;
	raddr symbol;
	int64_t base;
	int r;

	if (elf_reloc_slot(kind) != RELOC_NONE) {
		*ret_value = seen_from(kind, image->base + rel->addend +
				link_find_slot(image, rel->symbol,
					       elf_reloc_slot(kind))->offset,
				place);
		return 0;
	}
	switch (kind) {
	case RELOC_PLT:
		stub = link_find_stub(image, rel);
		if (stub) {
			*ret_value = image->base + stub->offset - place +
				     (stub->far ? 0 : rel->addend);
			return 0;
		}
		/* fall through */
	case RELOC_ABS:
	case RELOC_PCREL:
	case RELOC_PAGE:
		r = symbol_address(l, rel->symbol, &symbol);
		*ret_value = seen_from(kind, symbol + rel->addend, place);
		return r;
	case RELOC_TPOFF:
	case RELOC_DTPOFF:
		r = tls_symbol(l, rel->symbol, &tls);
		base = 0;
		if (!r && kind == RELOC_TPOFF)
			r = resolve_tls_base(l->process, tls.object, &base);
		*ret_value = tls.offset + rel->addend + (uint64_t)base;
		return r;
	case RELOC_TLSDESC_CALL:
		*ret_value = 0;
		return 0;
	default:
		return -EOPNOTSUPP;
	}
}

static int relocate_one(const struct linking *l, const struct patch_reloc *rel)
{
	struct image *image = l->image;
	size_t at = image->section_offsets.v[rel->section] + rel->offset;
	uint64_t value = 0;
	int r;

	r = reloc_value(l, rel, image->base + at, &value);
	if (r == -EOPNOTSUPP)
		return log_error(-EBADMSG, "'%s': relocation %s is not "
				 "supported here", image->patch->path,
				 rel->howto->name);
	if (r < 0)
		return resolve_error(l, r, rel->symbol);
	r = image->patch->arch->apply(rel->howto,
				      (uint8_t *)image->bytes.s + at, value);
	if (r < 0)
		return log_error(-ERANGE, "'%s': relocation %s cannot reach "
				 "'%s' from the patch", image->patch->path,
				 rel->howto->name,
				 symbol_name(l, rel->symbol));
	return 0;
}

static int relocate(const struct linking *l)
{
	const struct patch_reloc *rel;
	int r;

	r = fill_sections(l->image);
	if (!r)
		memcpy(l->image->bytes.s + l->image->tlsdesc_code,
		       arch_tlsdesc, arch_tlsdesc_size);
	if (!r)
		r = fill_slots(l);
	if (!r)
		r = fill_stubs(l);
	vec_foreach(rel, &l->image->patch->relocs)
		if (!r)
			r = relocate_one(l, rel);
	return r;
}

static int add_unwind_table(struct image *image)
{
	size_t index, at, size = 0;
	const struct patch_section *s = link_find_section(image->patch,
					".kpatch.eh_frame", &index);
	int r;

	if (!s)
		return 0;
	at = image->section_offsets.v[index];
	r = eh_frame_hdr_build((struct span){ (uint8_t *)image->bytes.s + at,
					      s->size },
			       image->base + at,
			       image->base + image->eh_frame_hdr,
			       (uint8_t *)image->bytes.s + image->eh_frame_hdr,
			       image->eh_frame_hdr_room, &size);
	if (r < 0)
		return log_error(r, "'%s' is damaged: its unwind table cannot "
				 "be read", image->patch->path);
	image->record.eh_frame_hdr = image->base + image->eh_frame_hdr;
	image->record.eh_frame_hdr_size = size;
	image->record.eh_frame = image->base + at;
	image->record.frame_object = image->base + image->frame_object;
	return 0;
}

/* The record goes to the start of the image. */
static int add_record(struct image *image)
{
	_cleanup_str_ struct str bytes = {0};
	int r = record_write(&image->record, &bytes);

	if (!r && bytes.n > image->record_room)
		r = -ENOSPC;
	if (r < 0)
		return log_error(r, "'%s': cannot make the record",
				 image->patch->path);
	memcpy(image->bytes.s, bytes.s, bytes.n);
	return 0;
}

int image_link(struct image *image, struct process *process,
	       struct object *object, raddr base)
{
	struct linking l = { image, process, object };
	const struct kpfile *file = &image->patch->file;
	struct record *record = &image->record;
	struct range text = image->parts[IMAGE_TEXT];
	int r;

	image->base = base;
	image->object = object;
	r = relocate(&l);
	if (!r)
		r = image_make_hunks(image);
	if (r < 0)
		return r;
	record->state = RECORD_STAGED;
	record->loaded_s = (uint64_t)time(NULL);
	record->region_start = base;
	record->region_size = image_size(image);
	record->near_start = image->near;
	record->near_size = image->parts[IMAGE_NEAR].end -
			    image->parts[IMAGE_NEAR].start;
	record->text_start = base + text.start;
	record->text_size = text.end - text.start;
	record->object_base = object->base;
	record->switch_addr = base + image->switch_block;
	record->patch_time_s = file->time_s;
	record->level = file->level;
	record->buildid_n = (uint32_t)file->buildid_n;
	memcpy(record->buildid, file->buildid, file->buildid_n);
	record->id = file->id;
	record->name = file->name;
	record->target = file->target;
	record->description = file->description;
	r = add_unwind_table(image);
	return r < 0 ? r : add_record(image);
}
