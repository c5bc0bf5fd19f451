/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Complete the entries of .kpatch.info: where the jump goes, how many bytes it
 * may overwrite, and what stands there in the original. The old function's
 * place comes from the relocation of the entry's first field.
 */
#include "kpstrip/fixup.h"

#include <errno.h>
#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>

#include "base/log.h"
#include "format/info.h"

struct entries {
	struct fixup *f;
	struct image_section *info;
	VEC(uint64_t) olds;	/* link addresses in the original */
};

/* A function of the original. */
struct old {
	const char *name;
	size_t section;		/* in the original object */
	uint64_t offset;	/* in that section */
	uint64_t address;
	uint64_t size;
	struct span bytes;	/* from its start to the end of the section */
};

static const Elf64_Rela *find_rela(const struct image_section *section,
				   uint64_t offset)
{
	const Elf64_Rela *rela;

	vec_foreach(rela, &section->relas.all)
		if (rela->r_offset == section->h.sh_addr + offset)
			return rela;
	return NULL;
}

/* Where a self-relative field leads: a section of the image and an offset. */
static bool find_target(const struct fixup *f, const Elf64_Rela *rela,
			size_t *ret_section, uint64_t *ret_offset)
{
	const struct elf_symbol *symbol;
	uint32_t index;

	if (!rela)
		return false;
	index = ELF64_R_SYM(rela->r_info);
	symbol = &f->image.symbols.all.v[index];
	if (!index || !elf_symbol_in_section(symbol) ||
	    f->image.sections.v[symbol->s.st_shndx].drop)
		return false;
	*ret_section = symbol->s.st_shndx;
	*ret_offset = symbol->s.st_value + (uint64_t)rela->r_addend -
		      f->image.sections.v[symbol->s.st_shndx].h.sh_addr;
	return true;
}

static const char *entry_name(const struct entries *e, uint64_t at)
{
	const Elf64_Rela *rela = find_rela(e->info,
		at + offsetof(struct kpinfo_entry, name_rel));
	const char *name = NULL;
	uint64_t offset;
	size_t section;

	if (find_target(e->f, rela, &section, &offset))
		name = span_str(e->f->image.sections.v[section].data, offset);
	if (!name)
		log_error(0, "'%s': entry %" PRIu64 " of %s has no name",
			  e->f->path, at / KPINFO_ENTRY_SIZE, KPINFO_SECTION);
	return name;
}

/* The place in the original, or -EINVAL and said why. */
static int find_old(struct entries *e, uint64_t at,
		    const struct kpinfo_entry *entry, struct old *ret_old)
{
	struct old old = { .name = entry_name(e, at), .size = entry->old_size };
	struct original *o = &e->f->original;
	const Elf64_Rela *rela = find_rela(e->info, at);
	const struct elf_section *section;
	char who[256];
	size_t anchor;
	int r;

	if (!old.name)
		return -EINVAL;
	if (!find_target(e->f, rela, &anchor, &old.offset)) {
		log_error(0, "function '%s' is not in the patched link",
			  old.name);
		return -EINVAL;
	}
	snprintf(who, sizeof(who), "function '%s'", old.name);
	r = original_check_symbol(o, ELF64_R_SYM(rela->r_info), who);
	if (r < 0)
		return r;
	old.section = original_section(o, anchor);
	section = &o->object.sections.v[old.section];
	old.address = section->h.sh_addr + old.offset;
	if (!(section->h.sh_flags & SHF_EXECINSTR) || !old.size ||
	    !span_has(section->data, old.offset, old.size)) {
		log_error(0, "function '%s' does not lie in the code of '%s'",
			  old.name, o->path);
		return -EINVAL;
	}
	old.bytes = span_sub(section->data, old.offset,
			     section->data.n - old.offset);
	*ret_old = old;
	return 0;
}

static int check_size(const struct entries *e, const struct old *old)
{
	const struct original *o = &e->f->original;
	const struct elf_symbol *s;

	vec_foreach(s, &o->symtab.all) {
		if (s->s.st_shndx != old->section ||
		    s->s.st_value != old->address ||
		    ELF64_ST_TYPE(s->s.st_info) != STT_FUNC ||
		    !s->s.st_size || s->s.st_size == old->size)
			continue;
		log_error(0, "function '%s' has %" PRIu64 " bytes in the "
			  "patched link, %" PRIu64 " in '%s'", old->name,
			  old->size, (uint64_t)s->s.st_size, o->path);
		return -EINVAL;
	}
	return 0;
}

static int check_twice(struct entries *e, const struct old *old)
{
	const uint64_t *seen;

	vec_foreach(seen, &e->olds) {
		if (*seen != old->address)
			continue;
		log_error(0, "function '%s' is replaced twice", old->name);
		return -EINVAL;
	}
	return vec_push(&e->olds, old->address);
}

/* Filler behind the function, up to what is known to start next. */
static uint64_t proven_padding(const struct entries *e, const struct old *old)
{
	uint64_t end = old->address + old->size, next, n;

	next = original_next_start(&e->f->original, old->section, old->address,
				   end);
	if (next <= end)
		return 0;
	n = next - end;
	if (!span_has(old->bytes, old->size, n) ||
	    e->f->image.object.arch->padding(old->bytes.p + old->size, n) != n)
		return 0;
	return n;
}

static void put_le32(uint8_t *p, uint64_t value)
{
	unsigned i;

	for (i = 0; i < 4; i++)
		p[i] = (uint8_t)(value >> 8 * i);
}

static int fill_entry(struct entries *e, uint64_t at, const struct old *old)
{
	const struct elf_arch *arch = e->f->image.object.arch;
	size_t skip = arch->entry_skip(old->bytes.p, old->size);
	uint64_t room = old->size + proven_padding(e, old) - skip;
	size_t n = old->bytes.n < KPINFO_OLD_BYTES ? old->bytes.n :
		   KPINFO_OLD_BYTES;
	uint8_t *bytes;

	if (room < arch->jump_size) {
		log_error(0, "function '%s' is too short for the jump (%" PRIu64
			  " bytes, %zu needed)", old->name, room,
			  arch->jump_size);
		return -EINVAL;
	}
	if (original_relocated(&e->f->original, old->address, n)) {
		log_error(0, "function '%s' has a relocation at its entry in "
			  "'%s'", old->name, e->f->original.path);
		return -EINVAL;
	}
	bytes = image_bytes(e->info);
	if (!bytes)
		return -ENOMEM;
	bytes += at;
	put_le32(bytes + offsetof(struct kpinfo_entry, entry_offset), skip);
	put_le32(bytes + offsetof(struct kpinfo_entry, entry_room), room);
	put_le32(bytes + offsetof(struct kpinfo_entry, old_bytes_len), n);
	memcpy(bytes + offsetof(struct kpinfo_entry, old_bytes), old->bytes.p,
	       n);
	log_info("'%s' at 0x%" PRIx64 ": %" PRIu64 " bytes for the jump",
		 old->name, old->address + skip, room);
	return 0;
}

/* Code that an entry names, by the field at `field`, is in the patch. */
static int check_code(struct entries *e, uint64_t at, uint64_t field,
		      uint32_t size, const char *what)
{
	const Elf64_Rela *rela = find_rela(e->info, at + field);
	const char *name = entry_name(e, at);
	size_t section;
	uint64_t offset;

	if (!name)
		return -EINVAL;
	if (find_target(e->f, rela, &section, &offset) &&
	    e->f->image.sections.v[section].is_patch &&
	    span_has(e->f->image.sections.v[section].data, offset, size))
		return 0;
	log_error(0, "the %s of '%s' is not in the patch", what, name);
	return -EINVAL;
}

static int check_new(struct entries *e, uint64_t at,
		     const struct kpinfo_entry *entry)
{
	return check_code(e, at, offsetof(struct kpinfo_entry, new_rel),
			  entry->new_size, "new code");
}

/* There need not be a copy of the old code. */
static int check_copy(struct entries *e, uint64_t at,
		      const struct kpinfo_entry *entry)
{
	const uint64_t field = offsetof(struct kpinfo_entry, copy_rel);

	if (!entry->copy_size && !find_rela(e->info, at + field))
		return 0;
	return check_code(e, at, field, entry->copy_size, "copy");
}

static int fix_entry(struct entries *e, uint64_t at)
{
	struct kpinfo_entry entry;
	struct old old;
	int r;

	span_get(e->info->data, at, &entry, sizeof(entry));
	switch (entry.kind) {
	case KPINFO_REPLACE:
	case KPINFO_WATCH:
		r = find_old(e, at, &entry, &old);
		if (!r)
			r = check_copy(e, at, &entry);
		if (!r && entry.kind == KPINFO_WATCH)
			return 0;
		if (!r)
			r = check_size(e, &old);
		if (!r)
			r = check_new(e, at, &entry);
		if (!r)
			r = check_twice(e, &old);
		return r ? r : fill_entry(e, at, &old);
	case KPINFO_NEW:
		return check_new(e, at, &entry);
	default:
		log_error(0, "'%s': entry %" PRIu64 " of %s has the unknown "
			  "kind %" PRIu32, e->f->path, at / KPINFO_ENTRY_SIZE,
			  KPINFO_SECTION, entry.kind);
		return -EINVAL;
	}
}

int fixup_entries(struct fixup *f)
{
	struct entries e = { .f = f };
	uint64_t at;
	int r = 0;

	e.info = &f->image.sections.v[image_find(&f->image, KPINFO_SECTION)];
	if (e.info->data.n % KPINFO_ENTRY_SIZE) {
		log_error(0, "'%s': %s has no whole number of entries", f->path,
			  KPINFO_SECTION);
		return -EBADMSG;
	}
	for (at = 0; !r && at < e.info->data.n; at += KPINFO_ENTRY_SIZE)
		r = fix_entry(&e, at);
	vec_done(&e.olds);
	return r;
}
