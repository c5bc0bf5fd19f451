/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Each relocation of the patch refers to one of these afterwards:
 *
 *   the patch itself          as it was
 *   a place of the original   the anchor's section symbol and the offset; a
 *                             named symbol in the anchor where the addend says
 *                             something else (slots) or the type matters
 *   another object            the undefined symbol
 *   nothing                   the bytes are right already: NONE
 */
#include "kpstrip/fixup.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>

#include "base/log.h"

/* A relocation on its way. */
struct site {
	struct fixup *f;
	struct image_section *section;
	Elf64_Rela *rela;
	const struct reloc_howto *howto;
	uint32_t index;				/* of the symbol */
	const struct elf_symbol *symbol;
	char who[256];				/* SECTION+0xOFFSET */
};

/* The call of a descriptor belongs to its slot. */
static bool has_slot(const struct reloc_howto *howto)
{
	return elf_reloc_slot(howto->kind) != RELOC_NONE ||
	       howto->kind == RELOC_TLSDESC_CALL;
}

static bool is_abs64(const struct reloc_howto *howto)
{
	return howto->kind == RELOC_ABS && howto->size == 8;
}

/* An address of 32 bits or less cannot hold what is loaded anywhere. On ARM64
 * the low bits of an address are absolute relocations as well. */
static bool is_short_address(const struct site *s)
{
	return s->howto->kind == RELOC_ABS && s->howto->size < 8 &&
	       s->f->image.object.h.e_machine == EM_X86_64;
}

static void set_reloc(struct site *s, uint32_t symbol, uint32_t type,
		      int64_t addend)
{
	s->rela->r_info = ELF64_R_INFO((uint64_t)symbol, type);
	s->rela->r_addend = addend;
}

static int refuse(const struct site *s, const char *why)
{
	log_error(0, "%s: %s against '%s': %s", s->who, s->howto->name,
		  s->symbol->name, why);
	return -EINVAL;
}

/* --- undefined symbols --- */

/* A symbol that the link defined (pre-emptible, copied) is looked for. */
static int make_undefined(struct site *s)
{
	struct elf_symbol symbol = *s->symbol;
	const char *twice = strstr(symbol.name, "@@");
	struct image *image = &s->f->image;
	size_t i;
	int r;

	if (twice) {
		char *name = NULL;

		if (asprintf(&name, "%.*s%s", (int)(twice - symbol.name),
			     symbol.name, twice + 1) < 0)
			return -ENOMEM;
		symbol.name = name;
		r = vec_push(&image->strings, name);
		if (r < 0) {
			free(name);
			return r;
		}
	}
	symbol.s.st_shndx = SHN_UNDEF;
	symbol.s.st_value = 0;
	symbol.s.st_size = 0;
	for (i = image->keep.n; i-- > s->f->original.n_image_symbols;)
		if (image->symbols.all.v[i].s.st_shndx == SHN_UNDEF &&
		    streq(image->symbols.all.v[i].name, symbol.name) &&
		    image->symbols.all.v[i].s.st_info == symbol.s.st_info)
			break;
	if (i < s->f->original.n_image_symbols || i == SIZE_MAX) {
		r = vec_push(&image->symbols.all, symbol);
		if (!r)
			r = vec_push(&image->keep, false);
		if (r < 0)
			return r;
		i = image->symbols.all.n - 1;
	}
	set_reloc(s, (uint32_t)i, s->howto->type, s->rela->r_addend);
	return 0;
}

/* call and jmp, jcc: code that only wants to get there */
static bool is_call(const struct site *s)
{
	uint64_t off = s->rela->r_offset - s->section->h.sh_addr;
	uint8_t op, before = 0;

	if (!off || !(s->section->h.sh_flags & SHF_EXECINSTR) ||
	    !span_u8(s->section->data, off - 1, &op))
		return false;
	if (op == 0xe8 || op == 0xe9)
		return true;
	return off >= 2 && span_u8(s->section->data, off - 2, &before) &&
	       before == 0x0f && (op & 0xf0) == 0x80;
}

/* The address that the original itself uses for a function elsewhere. */
static int use_canonical_plt(struct site *s, uint64_t address)
{
	struct original *o = &s->f->original;
	size_t section = elf_object_at(&o->object, address), anchor;
	uint32_t symbol;
	int r;

	anchor = section ? image_find(&s->f->image,
				      o->object.sections.v[section].name) : 0;
	if (!anchor)
		return refuse(s, "the original's address of it is nowhere");
	r = image_section_symbol(&s->f->image, anchor, &symbol);
	if (r < 0)
		return r;
	set_reloc(s, symbol, s->howto->type, s->rela->r_addend + (int64_t)
		  (address - o->object.sections.v[section].h.sh_addr));
	return 0;
}

/* A reference that is neither a slot, nor a stub, nor 64 bits wide. */
static int fix_near_undefined(struct site *s)
{
	const struct elf_arch *arch = s->f->image.object.arch;
	int type = ELF64_ST_TYPE(s->symbol->s.st_info);

	if (s->howto->kind == RELOC_PCREL &&
	    s->howto->type == arch->reloc_pcrel32 &&
	    (type == STT_FUNC || type == STT_GNU_IFUNC || is_call(s))) {
		set_reloc(s, s->index, arch->reloc_plt32, s->rela->r_addend);
		return 0;
	}
	/* The link resolved it to nothing, once and for all. */
	if (ELF64_ST_BIND(s->symbol->s.st_info) == STB_WEAK &&
	    s->howto->kind == RELOC_ABS) {
		fixup_clear(s->f, s->rela);
		return 0;
	}
	return refuse(s, "what is in another object can be far away");
}

static int fix_undefined(struct site *s)
{
	uint64_t plt;

	switch (s->howto->kind) {
	case RELOC_TPOFF:
	case RELOC_DTPOFF:
		return refuse(s, "a thread-local variable of another object");
	case RELOC_PLT:
	case RELOC_SIZE:
		return 0;
	default:
		break;
	}
	if (has_slot(s->howto))
		return 0;
	plt = original_canonical_plt(&s->f->original, s->symbol->name);
	if (plt && !is_call(s))
		return use_canonical_plt(s, plt);
	if (is_abs64(s->howto))
		return 0;
	return fix_near_undefined(s);
}

/* --- places of the original --- */

/*
 * What the linker wrote has to be what the relocation says, or it changed the
 * code in a way that is not known here. Absolute addresses in a file that is
 * loaded anywhere are written when it is loaded.
 */
static int check_bytes(const struct site *s)
{
	const struct elf_arch *arch = s->f->image.object.arch;
	uint64_t offset = s->rela->r_offset - s->section->h.sh_addr;
	uint64_t value = s->symbol->s.st_value + (uint64_t)s->rela->r_addend;
	uint8_t is[8] = {0}, should[8] = {0};

	switch (s->howto->kind) {
	case RELOC_PLT:
	case RELOC_PCREL:
		value -= s->rela->r_offset;
		break;
	case RELOC_ABS:
		if (!s->f->original.is_pic)
			break;
		return 0;
	default:
		return 0;
	}
	if (streq(s->section->name, EH_SECTION) ||
	    ELF64_ST_TYPE(s->symbol->s.st_info) == STT_GNU_IFUNC)
		return 0;
	if (!span_get(s->section->data, offset, is, s->howto->size))
		return refuse(s, "it is outside of its section");
	memcpy(should, is, sizeof(should));
	if (arch->apply(s->howto, should, value) < 0 ||
	    memcmp(is, should, sizeof(is)))
		return refuse(s, "the linker wrote something else there");
	return 0;
}

/* Does the patched link hold there a copy of another object's variable? */
static bool is_copied(const struct site *s)
{
	struct link_copy copy;
	uint64_t off;

	if (ELF64_ST_TYPE(s->symbol->s.st_info) == STT_SECTION)
		return false;
	for (off = 0; span_get(s->f->copies, off, &copy, sizeof(copy));
	     off += sizeof(copy))
		if (s->symbol->s.st_value >= copy.address &&
		    s->symbol->s.st_value - copy.address <
		    (copy.size ? copy.size : 1))
			return true;
	return false;
}

static bool may_be_symbolic(const struct reloc_howto *howto)
{
	return has_slot(howto) || howto->kind == RELOC_PLT || is_abs64(howto);
}

/* An anchor's section symbol and the offset. */
static int use_anchor(struct site *s, const struct elf_symbol *to)
{
	const struct elf_arch *arch = s->f->image.object.arch;
	uint64_t offset = to->s.st_value -
		s->f->image.sections.v[to->s.st_shndx].h.sh_addr;
	uint32_t type = s->howto->type, symbol;
	int r;

	r = image_section_symbol(&s->f->image, to->s.st_shndx, &symbol);
	if (r < 0)
		return r;
	/* The patch lies near the original: no stub is needed. */
	if (type == arch->reloc_plt32)
		type = arch->reloc_pcrel32;
	set_reloc(s, symbol, type, s->rela->r_addend + (int64_t)offset);
	return 0;
}

/* Its resolver has to be known by name and type; calls may need a stub. */
static int fix_ifunc(struct site *s)
{
	const struct elf_arch *arch = s->f->image.object.arch;

	if (s->howto->type == arch->reloc_pcrel32 && is_call(s))
		set_reloc(s, s->index, arch->reloc_plt32, s->rela->r_addend);
	return 0;
}

static int fix_original(struct site *s)
{
	int type = ELF64_ST_TYPE(s->symbol->s.st_info);
	struct elf_symbol copy = *s->symbol;	/* the table may move */
	int r;

	if (is_copied(s) && !original_exports(&s->f->original,
					      s->symbol->name)) {
		if (has_slot(s->howto) || is_abs64(s->howto))
			return make_undefined(s);
		return refuse(s, "the original holds no copy of this variable "
			      "of another object");
	}
	if (type != STT_SECTION && may_be_symbolic(s->howto) &&
	    original_preemptible(&s->f->original, s->symbol->name))
		return make_undefined(s);
	if (s->howto->kind == RELOC_SIZE) {
		fixup_clear(s->f, s->rela);
		return 0;
	}
	r = original_check_symbol(&s->f->original, s->index, s->who);
	if (!r)
		r = check_bytes(s);
	if (r < 0)
		return r;
	if (is_short_address(s) && s->f->original.is_pic)
		return refuse(s, "an address of 32 bits in a file that is "
			      "loaded anywhere");
	if (type == STT_GNU_IFUNC)
		return fix_ifunc(s);
	if (!has_slot(s->howto))
		return use_anchor(s, &copy);
	if (type == STT_SECTION && s->howto->kind != RELOC_TLS_LD &&
	    s->howto->kind != RELOC_TLSDESC_CALL)
		return refuse(s, "a slot for something without a name");
	return 0;
}

/* --- one relocation --- */

/* gold and lld leave the relocation of a slot on code that reads none. */
static int fix_form(struct site *s)
{
	const struct elf_arch *arch = s->f->image.object.arch;
	struct got_site site;

	if (s->howto->kind != RELOC_GOT_PCREL &&
	    s->howto->kind != RELOC_GOT_PAGE &&
	    s->howto->kind != RELOC_GOT_ABS)
		return 0;
	if (!(s->section->h.sh_flags & SHF_EXECINSTR))
		return 0;
	switch (arch->got_form(s->howto, s->section->data,
			       s->rela->r_offset - s->section->h.sh_addr,
			       s->rela->r_addend, &site)) {
	case GOT_FORM_KEPT:
		return 0;
	case GOT_FORM_DIRECT:
		s->rela->r_offset = s->section->h.sh_addr + site.offset;
		set_reloc(s, s->index, site.type, site.addend);
		s->howto = elf_arch_howto(arch, site.type);
		return 0;
	case GOT_FORM_UNKNOWN:
		break;
	}
	return refuse(s, "unknown form of access through a slot");
}

static int fix_patch(struct site *s)
{
	int r = check_bytes(s);

	if (r < 0)
		return r;
	if (is_short_address(s) && s->f->original.is_pic)
		return refuse(s, "an address of 32 bits in a file that is "
			      "loaded anywhere");
	return 0;
}

static int fix_symbol(struct site *s)
{
	switch (ELF64_ST_TYPE(s->symbol->s.st_info)) {
	case STT_NOTYPE:
	case STT_OBJECT:
	case STT_FUNC:
	case STT_SECTION:
	case STT_TLS:
	case STT_GNU_IFUNC:
		break;
	default:
		log_error(0, "%s: '%s' has the unknown symbol type %d", s->who,
			  s->symbol->name,
			  ELF64_ST_TYPE(s->symbol->s.st_info));
		return -EINVAL;
	}
	if (s->symbol->s.st_shndx == SHN_UNDEF)
		return s->index ? fix_undefined(s) :
		       refuse(s, "the link dropped what it refers to");
	if (s->symbol->s.st_shndx == SHN_ABS && s->howto->kind == RELOC_ABS) {
		fixup_clear(s->f, s->rela);
		return 0;
	}
	if (!elf_symbol_in_section(s->symbol))
		return refuse(s, "neither in a section nor undefined");
	if (s->f->image.sections.v[s->symbol->s.st_shndx].drop)
		return refuse(s, "it is in no section that is loaded");
	return s->f->image.sections.v[s->symbol->s.st_shndx].is_patch ?
	       fix_patch(s) : fix_original(s);
}

static int fix_one(struct fixup *f, struct image_section *section,
		   Elf64_Rela *rela, const struct reloc_howto *howto)
{
	struct site s = { .f = f, .section = section, .rela = rela };
	uint64_t offset = rela->r_offset - section->h.sh_addr;
	bool done = false;
	int r = 0;

	image_where(section, rela, s.who, sizeof(s.who));
	if (!span_has(section->data, offset, howto->size)) {
		log_error(0, "%s: %s outside of its section", s.who,
			  howto->name);
		return -EBADMSG;
	}
	if (elf_reloc_is_tls(howto->kind))
		r = fixup_tls(f, section, rela, howto, &done);
	if (r < 0 || done)
		return r;
	s.howto = elf_arch_howto(f->image.object.arch,
				 ELF64_R_TYPE(rela->r_info));
	s.index = ELF64_R_SYM(rela->r_info);
	if (s.index >= f->image.symbols.all.n)
		return -EBADMSG;
	s.symbol = &f->image.symbols.all.v[s.index];
	r = fix_form(&s);
	return r ? r : fix_symbol(&s);
}

static int find_howto(const struct fixup *f,
		      const struct image_section *section,
		      const Elf64_Rela *rela,
		      const struct reloc_howto **ret_howto)
{
	uint32_t type = ELF64_R_TYPE(rela->r_info);
	char who[256];

	*ret_howto = elf_arch_howto(f->image.object.arch, type);
	if (*ret_howto)
		return 0;
	log_error(0, "%s: unknown relocation type %" PRIu32 " against '%s'",
		  image_where(section, rela, who, sizeof(who)), type,
		  f->image.symbols.all.v[ELF64_R_SYM(rela->r_info)].name);
	return -EINVAL;
}

/* Thread-local ones first: they take the relocation of their call along. */
int fixup_relocs(struct fixup *f, struct image_section *section)
{
	const struct reloc_howto *howto;
	int pass, r = 0;
	size_t i;

	for (pass = 0; pass < 2; pass++) {
		for (i = 0; !r && i < section->relas.all.n; i++) {
			Elf64_Rela *rela = &section->relas.all.v[i];

			r = find_howto(f, section, rela, &howto);
			if (r < 0)
				return r;
			if (elf_reloc_is_tls(howto->kind) != (pass == 0))
				continue;
			if (howto->kind == RELOC_NONE)
				fixup_clear(f, rela);
			else
				r = fix_one(f, section, rela, howto);
		}
	}
	return r;
}
