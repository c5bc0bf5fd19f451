/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The linked .eh_frame holds final link addresses. Entries whose code lies in
 * .kpatch.text are copied with the CIEs that they need; each pointer in them is
 * cleared and described by a relocation against the section that its value
 * lies in, or against the undefined symbol that has this value (a PLT entry
 * whose address was taken).
 */
#include "kpstrip/ehpick.h"

#include <errno.h>
#include <inttypes.h>

#include "base/log.h"
#include "elf/ehframe.h"

#define EH_PE_BASE	0x70
#define EH_PE_FORMAT	0x0f

struct pick {
	struct image *image;
	const char *path;
	struct span from;		/* .eh_frame */
	struct eh_frame frame;
	struct str out;
	struct elf_relas relas;		/* r_offset from the section's start */
	VEC(uint64_t) cie_at;		/* where a CIE went + 1, 0: not yet */
};

static void pick_done(struct pick *p)
{
	eh_frame_done(&p->frame);
	str_done(&p->out);
	elf_relas_done(&p->relas);
	vec_done(&p->cie_at);
}

/* The relocation that fills a pointer of this encoding; 0: none does. */
static uint32_t pointer_reloc(const struct elf_arch *arch,
			      const struct eh_pointer *pointer)
{
	if ((pointer->encoding & EH_PE_BASE) != 0) {
		if (pointer->size == 4)
			return arch->reloc_pcrel32;
		return pointer->size == 8 ? arch->reloc_pcrel64 : 0;
	}
	if (pointer->size == 4)
		return (pointer->encoding & EH_PE_FORMAT) == 0x0b ?
		       arch->reloc_abs32s : arch->reloc_abs32;
	return pointer->size == 8 ? arch->reloc_abs64 : 0;
}

/* The section or symbol that a link address belongs to. */
static int find_target(struct pick *p, uint64_t value, uint32_t *ret_symbol,
		       int64_t *ret_addend)
{
	size_t i = elf_object_at(&p->image->object, value);
	int r;

	for (size_t s = 1; s < p->image->symbols.all.n; s++) {
		const Elf64_Sym *sym = &p->image->symbols.all.v[s].s;

		if (sym->st_shndx == SHN_UNDEF && sym->st_value == value) {
			*ret_symbol = (uint32_t)s;
			*ret_addend = 0;
			return 0;
		}
	}
	if (!i) {
		log_error(0, "'%s': .eh_frame refers to 0x%" PRIx64
			  ", which is in no section", p->path, value);
		return -EBADMSG;
	}
	r = image_section_symbol(p->image, i, ret_symbol);
	if (!r)
		*ret_addend = (int64_t)
			(value - p->image->sections.v[i].h.sh_addr);
	return r;
}

/* `pointer` was copied; delta leads from its old offset to the new one. */
static int carry_pointer(struct pick *p, const struct eh_pointer *pointer,
			 uint64_t delta)
{
	uint64_t at = pointer->offset + delta;
	uint32_t type, symbol;
	Elf64_Rela rela = { .r_offset = at };
	int r;

	if (!pointer->offset || !pointer->value)
		return 0;
	type = pointer_reloc(p->image->object.arch, pointer);
	if (!type) {
		log_error(0, "'%s': pointer encoding 0x%x in .eh_frame cannot "
			  "be carried", p->path, pointer->encoding);
		return -EOPNOTSUPP;
	}
	r = find_target(p, pointer->value, &symbol, &rela.r_addend);
	if (r < 0)
		return r;
	rela.r_info = ELF64_R_INFO((uint64_t)symbol, type);
	memset(p->out.s + at, 0, pointer->size);
	return vec_push(&p->relas.all, rela);
}

static int carry_cie(struct pick *p, size_t index)
{
	const struct eh_cie *cie = &p->frame.cies.v[index];
	uint64_t at = p->out.n;
	int r;

	if (p->cie_at.v[index])
		return 0;
	p->cie_at.v[index] = at + 1;
	r = str_addn(&p->out, p->from.p + cie->offset, cie->size);
	return r ? r : carry_pointer(p, &cie->personality, at - cie->offset);
}

static int carry_fde(struct pick *p, const struct eh_fde *fde)
{
	uint64_t at, delta;
	uint32_t to_cie;
	int r = carry_cie(p, fde->cie);

	at = p->out.n;
	delta = at - fde->offset;
	if (!r)
		r = str_addn(&p->out, p->from.p + fde->offset, fde->size);
	if (r < 0)
		return r;
	to_cie = (uint32_t)(at + 4 - (p->cie_at.v[fde->cie] - 1));
	memcpy(p->out.s + at + 4, &to_cie, sizeof(to_cie));
	r = carry_pointer(p, &fde->begin, delta);
	return r ? r : carry_pointer(p, &fde->lsda, delta);
}

static int carry_all(struct pick *p, const Elf64_Shdr *text)
{
	static const uint8_t terminator[4];
	const struct eh_fde *fde;
	size_t i;
	int r = 0;

	for (i = 0; !r && i < p->frame.cies.n; i++)
		r = vec_push(&p->cie_at, 0);
	vec_foreach(fde, &p->frame.fdes) {
		if (!r && fde->begin.value >= text->sh_addr &&
		    fde->begin.value - text->sh_addr < text->sh_size)
			r = carry_fde(p, fde);
	}
	if (!r && p->out.n)
		r = str_addn(&p->out, terminator, sizeof(terminator));
	return r;
}

/* It gets an address behind all others, as a linked section has one. */
static uint64_t free_address(const struct image *image)
{
	const struct image_section *section;
	uint64_t end = 0;

	vec_foreach(section, &image->sections) {
		uint64_t to = section->h.sh_addr + section->h.sh_size;

		if (section->h.sh_flags & SHF_ALLOC && to > end)
			end = to;
	}
	return (end + 4095) & ~(uint64_t)4095;
}

static int add_result(struct pick *p)
{
	Elf64_Shdr h = {
		.sh_type = SHT_PROGBITS, .sh_flags = SHF_ALLOC,
		.sh_addralign = 8, .sh_addr = free_address(p->image),
	};
	struct image_section *section;
	Elf64_Rela *rela;
	size_t index;
	int r = image_add_section(p->image, EH_SECTION, &h, &index);

	if (r < 0)
		return r;
	section = &p->image->sections.v[index];
	vec_foreach(rela, &p->relas.all)
		rela->r_offset += h.sh_addr;
	section->relas = p->relas;
	p->relas = (struct elf_relas){0};
	return image_set_data(section, (struct span){
		(const uint8_t *)p->out.s, p->out.n });
}

int ehpick(struct image *image, const char *path)
{
	__attribute__((cleanup(pick_done))) struct pick p = {
		.image = image, .path = path,
	};
	size_t from = image_find(image, ".eh_frame");
	size_t text = image_find(image, ".kpatch.text");
	const char *why;
	int r;

	if (!from || !text)
		return 0;
	p.from = image->sections.v[from].data;
	r = eh_frame_parse(p.from, image->sections.v[from].h.sh_addr,
			   &p.frame, &why);
	if (r < 0) {
		log_error(0, "'%s': %s", path, why);
		return r;
	}
	r = carry_all(&p, &image->sections.v[text].h);
	if (!r && p.out.n)
		r = add_result(&p);
	if (r == -ENOMEM)
		log_error(r, "cannot read '%s'", path);
	return r;
}
