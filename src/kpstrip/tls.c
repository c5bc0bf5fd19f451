/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Thread-local variables. The linker has changed the code of an executable to
 * the cheapest form that it could prove, but with -q leaves the relocations of
 * the old form: what the code is now, its bytes tell. Offsets that are in the
 * code already stay right if the TLS segments of both links are laid out alike.
 */
#include "kpstrip/fixup.h"

#include <errno.h>
#include <inttypes.h>

#include "base/log.h"

void fixup_clear(const struct fixup *f, Elf64_Rela *rela)
{
	rela->r_info = ELF64_R_INFO(0, f->image.object.arch->reloc_none);
	rela->r_addend = 0;
}

struct tls_segment {
	uint64_t start, end, align;
};

static void segment_add(struct tls_segment *segment, const Elf64_Shdr *h)
{
	if (!(h->sh_flags & SHF_TLS))
		return;
	if (!segment->end || h->sh_addr < segment->start)
		segment->start = h->sh_addr;
	if (h->sh_addr + h->sh_size > segment->end)
		segment->end = h->sh_addr + h->sh_size;
	if (h->sh_addralign > segment->align)
		segment->align = h->sh_addralign;
}

/* By the sections on both sides: linkers round the segment differently. */
static int check_segments(const struct fixup *f, const char *who)
{
	struct tls_segment ours = { .align = 1 }, theirs = { .align = 1 };
	const struct image_section *s;
	const struct elf_section *o;

	vec_foreach(s, &f->image.sections)
		segment_add(&ours, &s->h);
	vec_foreach(o, &f->original.object.sections)
		segment_add(&theirs, &o->h);
	if (ours.end - ours.start == theirs.end - theirs.start &&
	    ours.align == theirs.align)
		return 0;
	log_error(0, "%s: thread-local storage has %" PRIu64 " bytes aligned "
		  "to %" PRIu64 " in the patched link, %" PRIu64 " aligned to %"
		  PRIu64 " in '%s'", who, ours.end - ours.start, ours.align,
		  theirs.end - theirs.start, theirs.align, f->original.path);
	return -EINVAL;
}

/* The linker wrote an offset into this program's own TLS block. */
static int keep_offset(struct fixup *f, const struct image_section *section,
		       Elf64_Rela *rela, const struct reloc_howto *howto)
{
	uint32_t index = ELF64_R_SYM(rela->r_info);
	const struct elf_symbol *symbol = &f->image.symbols.all.v[index];
	char who[256];
	int r;

	image_where(section, rela, who, sizeof(who));
	if (!index || !elf_symbol_in_section(symbol)) {
		log_error(0, "%s: %s against '%s', which is a thread-local "
			  "variable of another object", who, howto->name,
			  index ? symbol->name : "");
		return -EINVAL;
	}
	r = check_segments(f, who);
	if (!r)
		r = original_check_symbol(&f->original, index, who);
	if (!r)
		fixup_clear(f, rela);
	return r;
}

static void clear_call(const struct fixup *f, struct image_section *section,
		       uint64_t offset)
{
	Elf64_Rela *rela;

	vec_foreach(rela, &section->relas.all)
		if (rela->r_offset == section->h.sh_addr + offset)
			fixup_clear(f, rela);
}

static int refuse_form(const struct image_section *section,
		       const Elf64_Rela *rela, const struct reloc_howto *howto,
		       const char *name)
{
	char who[256];

	log_error(0, "%s: %s against '%s': unknown form of access to a "
		  "thread-local variable", image_where(section, rela, who,
		  sizeof(who)), howto->name, name);
	return -EINVAL;
}

/* In a library such a word is filled when it is loaded, not by the linker. */
static int check_static(const struct fixup *f,
			const struct image_section *section,
			const Elf64_Rela *rela, const struct reloc_howto *howto)
{
	if (howto->kind != RELOC_TPOFF || !f->original.is_library)
		return 0;
	return refuse_form(section, rela, howto, f->image.symbols.all
			   .v[ELF64_R_SYM(rela->r_info)].name);
}

int fixup_tls(struct fixup *f, struct image_section *section, Elf64_Rela *rela,
	      const struct reloc_howto *howto, bool *ret_done)
{
	const struct elf_arch *arch = f->image.object.arch;
	uint64_t offset = rela->r_offset - section->h.sh_addr;
	struct tls_site site = {0};
	int r;

	*ret_done = true;
	if (howto->kind == RELOC_TPOFF || howto->kind == RELOC_DTPOFF) {
		r = check_static(f, section, rela, howto);
		return r ? r : keep_offset(f, section, rela, howto);
	}
	switch (arch->tls_form(howto, section->data, offset, &site)) {
	case TLS_FORM_KEPT:
		*ret_done = false;
		return 0;
	case TLS_FORM_LE:
		if (site.call_offset)
			clear_call(f, section, site.call_offset);
		if (howto->kind == RELOC_TLSDESC_CALL ||
		    howto->kind == RELOC_TLS_LD) {
			fixup_clear(f, rela);
			return 0;
		}
		return keep_offset(f, section, rela, howto);
	case TLS_FORM_GONE:
		fixup_clear(f, rela);
		return 0;
	case TLS_FORM_IE:
		if (site.call_offset)
			clear_call(f, section, site.call_offset);
		rela->r_offset = section->h.sh_addr + site.ie_offset;
		rela->r_info = ELF64_R_INFO(
			(uint64_t)ELF64_R_SYM(rela->r_info), site.ie_type);
		*ret_done = false;
		return 0;
	case TLS_FORM_UNKNOWN:
		break;
	}
	return refuse_form(section, rela, howto,
			   f->image.symbols.all
			   .v[ELF64_R_SYM(rela->r_info)].name);
}
