/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "kpstrip/original.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/log.h"

void original_done(struct original *o)
{
	elf_object_done(&o->object);
	elf_symbols_done(&o->symtab);
	elf_symbols_done(&o->dynsym);
	eh_frame_done(&o->unwind);
	vec_done(&o->layouts);
	vec_done(&o->counterparts);
	vec_done(&o->by_name);
	vec_done(&o->by_place);
}

static size_t name_length(const char *name)
{
	return strcspn(name, "@");
}

bool symbol_names_equal(const char *a, const char *b)
{
	size_t n = name_length(a);

	return n == name_length(b) && memcmp(a, b, n) == 0;
}

/* --- reading --- */

static void resolve_tls(struct original *o, struct elf_symbols *symbols)
{
	const Elf64_Phdr *tls = elf_object_segment(&o->object, PT_TLS);
	struct elf_symbol *symbol;

	if (!tls)
		return;
	vec_foreach(symbol, &symbols->all)
		if (ELF64_ST_TYPE(symbol->s.st_info) == STT_TLS &&
		    elf_symbol_in_section(symbol))
			symbol->s.st_value += tls->p_vaddr;
}

/* An executable has an interpreter or, if it is static-pie, says so. */
static void classify(struct original *o)
{
	uint64_t flags = 0;
	bool symbolic;

	o->is_pic = o->object.h.e_type == ET_DYN;
	symbolic = elf_object_dynamic(&o->object, DT_SYMBOLIC, &flags);
	if (elf_object_dynamic(&o->object, DT_FLAGS, &flags))
		symbolic |= (flags & DF_SYMBOLIC) != 0;
	flags = 0;
	elf_object_dynamic(&o->object, DT_FLAGS_1, &flags);
	o->is_library = o->is_pic && !symbolic && !(flags & DF_1_PIE) &&
			!elf_object_segment(&o->object, PT_INTERP);
}

static void read_unwind(struct original *o)
{
	size_t i = elf_object_find(&o->object, ".eh_frame");
	const char *why;

	if (i && eh_frame_parse(o->object.sections.v[i].data,
				o->object.sections.v[i].h.sh_addr,
				&o->unwind, &why) < 0)
		log_debug("'%s': %s", o->path, why);
}

/* Sections have a counterpart of equal name; the n-th one for the n-th. */
static int match_sections(struct original *o)
{
	size_t i, j, nth, r = 0;

	for (i = 0; i < o->image->sections.n; i++) {
		const struct image_section *s = &o->image->sections.v[i];
		size_t found = 0;

		nth = 0;
		for (j = 1; j < i; j++)
			nth += !o->image->sections.v[j].is_patch &&
			       streq(o->image->sections.v[j].name, s->name);
		for (j = 1; !found && !s->is_patch && i > 0 &&
		     j < o->object.sections.n; j++)
			if (streq(o->object.sections.v[j].name, s->name) &&
			    nth-- == 0)
				found = j;
		if (vec_push(&o->counterparts, found) < 0 ||
		    vec_push(&o->layouts, LAYOUT_UNKNOWN) < 0)
			r = 1;
	}
	return r ? -ENOMEM : 0;
}

static int compare_names(const void *a, const void *b, void *image)
{
	const struct elf_symbol *v =
		((const struct image *)image)->symbols.all.v;

	return strcmp(v[*(const uint32_t *)a].name,
		      v[*(const uint32_t *)b].name);
}

static int compare_places(const void *a, const void *b)
{
	uint64_t x = (*(const struct elf_symbol *const *)a)->s.st_value;
	uint64_t y = (*(const struct elf_symbol *const *)b)->s.st_value;

	return x < y ? -1 : x > y;
}

static int collect_places(struct original *o, const struct elf_symbols *from)
{
	const struct elf_symbol *symbol;
	int r = 0;

	vec_foreach(symbol, &from->all)
		if (!r && elf_symbol_in_section(symbol) &&
		    ELF64_ST_TYPE(symbol->s.st_info) != STT_SECTION)
			r = vec_push(&o->by_place, symbol);
	return r;
}

static int index_symbols(struct original *o)
{
	uint32_t i;
	int r = 0;

	o->n_image_symbols = o->image->symbols.all.n;
	for (i = 1; !r && i < o->n_image_symbols; i++)
		if (elf_symbol_in_section(&o->image->symbols.all.v[i]))
			r = vec_push(&o->by_name, i);
	if (o->by_name.n)
		qsort_r(o->by_name.v, o->by_name.n, sizeof(*o->by_name.v),
			compare_names, (void *)o->image);
	if (!r)
		r = collect_places(o, &o->symtab);
	if (!r)
		r = collect_places(o, &o->dynsym);
	if (o->by_place.n)
		qsort(o->by_place.v, o->by_place.n, sizeof(*o->by_place.v),
		      compare_places);
	return r;
}

static int original_read(struct original *o)
{
	int r = elf_symbols_read(&o->object, SHT_SYMTAB, &o->symtab);

	if (!r)
		r = elf_symbols_read(&o->object, SHT_DYNSYM, &o->dynsym);
	if (r < 0)
		return r;
	resolve_tls(o, &o->symtab);
	resolve_tls(o, &o->dynsym);
	classify(o);
	read_unwind(o);
	r = match_sections(o);
	return r ? r : index_symbols(o);
}

int original_open(const char *path, const struct image *image,
		  struct original *ret_original)
{
	_cleanup_original_ struct original o = { .path = path, .image = image };
	const char *why;
	int r = elf_object_open(path, &o.object, &why);

	if (r < 0 && why) {
		log_error(0, "'%s': %s", path, why);
		return r;
	}
	if (r < 0)
		return log_error(r, "cannot read '%s'", path);
	if (o.object.h.e_type != ET_EXEC && o.object.h.e_type != ET_DYN) {
		log_error(0, "'%s' is not an executable or a library", path);
		return -EINVAL;
	}
	if (o.object.h.e_machine != image->object.h.e_machine ||
	    o.object.h.e_type != image->object.h.e_type) {
		log_error(0, "'%s' was linked for another machine or as "
			  "another type of file than the patch", path);
		return -EINVAL;
	}
	r = original_read(&o);
	if (r < 0)
		return log_error(r, "'%s': cannot read its symbols", path);
	*ret_original = o;
	o = (struct original){0};
	return 0;
}

/* --- comparing --- */

size_t original_section(const struct original *o, size_t anchor)
{
	return anchor < o->counterparts.n ? o->counterparts.v[anchor] : 0;
}

/* What the linker itself makes: its contents depend on the whole link. */
static bool is_linker_made(const char *name)
{
	static const char *const names[] = {
		".interp", ".hash", ".gnu.hash", ".dynsym", ".dynstr",
		".gnu.version", ".gnu.version_d", ".gnu.version_r", ".plt",
		".plt.got", ".plt.sec", ".plt.bnd", ".iplt", ".got", ".got.plt",
		".dynamic", ".eh_frame", ".eh_frame_hdr", ".relr.dyn",
		".gnu_debuglink",
	};
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (streq(name, names[i]))
			return true;
	return str_skip(name, ".rela") || str_skip(name, ".note.gnu.");
}

/* Symbols of the image with this name: a range of by_name. */
static size_t find_name(const struct original *o, const char *name)
{
	size_t low = 0, high = o->by_name.n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;
		uint32_t i = o->by_name.v[mid];

		if (strcmp(o->image->symbols.all.v[i].name, name) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/* 0 if the image has none of that name, 1 if at that place, -1 if elsewhere */
static int image_has_symbol(const struct original *o, const char *name,
			    size_t anchor, uint64_t offset)
{
	size_t i = find_name(o, name);
	int verdict = 0;

	for (; i < o->by_name.n; i++) {
		const struct elf_symbol *s =
			&o->image->symbols.all.v[o->by_name.v[i]];

		if (!streq(s->name, name))
			break;
		if (s->s.st_shndx == anchor &&
		    s->s.st_value - o->image->sections.v[anchor].h.sh_addr ==
		    offset)
			return 1;
		verdict = -1;
	}
	return verdict;
}

/*
 * Names of code and variables only: those that mark the ends of sections
 * (_edata, _end) move when the patch adds sections behind them.
 */
static bool is_compared(const struct elf_symbol *symbol, uint64_t offset,
			uint64_t section_size)
{
	switch (ELF64_ST_TYPE(symbol->s.st_info)) {
	case STT_FUNC:
	case STT_GNU_IFUNC:
	case STT_TLS:
	case STT_OBJECT:
		return offset < section_size;
	default:
		return false;
	}
}

static int compare_symbols(const struct original *o, size_t anchor)
{
	size_t section = o->counterparts.v[anchor], i;
	const Elf64_Shdr *h = &o->object.sections.v[section].h;

	for (i = 0; i < o->by_place.n; i++) {
		const struct elf_symbol *s = o->by_place.v[i];
		uint64_t offset = s->s.st_value - h->sh_addr;

		if (s->s.st_shndx != section ||
		    !is_compared(s, offset, h->sh_size) ||
		    image_has_symbol(o, s->name, anchor, offset) >= 0)
			continue;
		log_error(0, "'%s': '%s' stands at %s+0x%" PRIx64
			  ", but elsewhere in the patched link", o->path,
			  s->name, o->image->sections.v[anchor].name, offset);
		return -EINVAL;
	}
	return 0;
}

/* What the patch refers to in a section, and the original has nowhere. */
static const char *find_newcomer(const struct original *o, size_t anchor)
{
	const struct image_section *section;
	const struct elf_symbol *s, *own;
	const Elf64_Rela *rela;

	vec_foreach(section, &o->image->sections) {
		vec_foreach(rela, &section->relas.all) {
			s = &o->image->symbols.all.v[ELF64_R_SYM(rela->r_info)];
			if (s->s.st_shndx != anchor ||
			    ELF64_ST_BIND(s->s.st_info) == STB_LOCAL)
				continue;
			own = NULL;
			vec_foreach(own, &o->symtab.all)
				if (streq(own->name, s->name))
					break;
			if (own == o->symtab.all.v + o->symtab.all.n)
				return s->name;
		}
	}
	return NULL;
}

static int refuse_size(const struct original *o, size_t anchor,
		       const char *who)
{
	const struct image_section *s = &o->image->sections.v[anchor];
	const Elf64_Shdr *h =
		&o->object.sections.v[original_section(o, anchor)].h;
	const char *new = o->symtab.all.n ? find_newcomer(o, anchor) : NULL;

	log_error(0, "%s: section '%s' has %" PRIu64 " bytes in the patched "
		  "link, %" PRIu64 " in '%s'%s%s%s", who, s->name,
		  s->h.sh_size, h->sh_size, o->path,
		  new ? ", which lacks '" : "", new ? new : "",
		  new ? "'" : "");
	return -EINVAL;
}

/*
 * GNU ld's script ends .bss at the next multiple of 8, counted from address 0:
 * its size depends on where it starts, the places inside of it do not.
 */
static bool is_same_size(const struct image_section *patched,
			 const Elf64_Shdr *original)
{
	uint64_t a = patched->h.sh_size, b = original->sh_size;

	if (original->sh_type == SHT_NOBITS && streq(patched->name, ".bss"))
		return (a > b ? a - b : b - a) < 8;
	return a == b;
}

static int compare_section(struct original *o, size_t anchor, const char *who)
{
	const struct image_section *s = &o->image->sections.v[anchor];
	size_t section = original_section(o, anchor);

	if (is_linker_made(s->name)) {
		log_error(0, "%s: reference into '%s', which the linker made "
			  "anew", who, s->name);
		return -EINVAL;
	}
	if (!section) {
		log_error(0, "%s: '%s' has no section '%s'", who, o->path,
			  s->name);
		return -EINVAL;
	}
	if (!is_same_size(s, &o->object.sections.v[section].h))
		return refuse_size(o, anchor, who);
	return compare_symbols(o, anchor);
}

int original_check_section(struct original *o, size_t anchor, const char *who)
{
	int r;

	if (anchor >= o->layouts.n)
		return -EINVAL;
	if (o->layouts.v[anchor] == LAYOUT_EQUAL)
		return 0;
	r = compare_section(o, anchor, who);
	o->layouts.v[anchor] = r < 0 ? LAYOUT_DIFFERS : LAYOUT_EQUAL;
	return r;
}

/* Index of the first symbol at or behind address. */
static size_t find_place(const struct original *o, uint64_t address)
{
	size_t low = 0, high = o->by_place.n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (o->by_place.v[mid]->s.st_value < address)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/*
 * A global name must be there, in .symtab if there is one. A local one may be
 * an alias that the patch made for something that has another name, or an
 * assembler's own label (clang's assembler refers to those by name).
 */
static bool original_has(const struct original *o,
			 const struct elf_symbol *wanted, size_t section,
			 uint64_t address)
{
	bool local = ELF64_ST_BIND(wanted->s.st_info) == STB_LOCAL;
	size_t i;

	if (local && (ELF64_ST_TYPE(wanted->s.st_info) == STT_NOTYPE ||
		      str_skip(wanted->name, ".L")))
		return true;
	for (i = find_place(o, address); i < o->by_place.n; i++) {
		const struct elf_symbol *s = o->by_place.v[i];

		if (s->s.st_value != address)
			break;
		if (s->s.st_shndx == section &&
		    (local || symbol_names_equal(s->name, wanted->name)))
			return true;
	}
	return false;
}

int original_check_symbol(struct original *o, uint32_t index, const char *who)
{
	const struct elf_symbol *s = &o->image->symbols.all.v[index];
	size_t anchor = s->s.st_shndx, section;
	uint64_t offset;
	char named[512];
	int r;

	snprintf(named, sizeof(named), *s->name ? "%s against '%s'" : "%s",
		 who, s->name);
	r = original_check_section(o, anchor, named);
	if (r < 0)
		return r;
	if (ELF64_ST_TYPE(s->s.st_info) == STT_SECTION || !o->symtab.all.n)
		return 0;
	section = original_section(o, anchor);
	offset = s->s.st_value - o->image->sections.v[anchor].h.sh_addr;
	if (original_has(o, s, section,
			 o->object.sections.v[section].h.sh_addr + offset))
		return 0;
	log_error(0, "%s: '%s' is in %s of the patched link, but not of '%s'",
		  who, s->name, o->image->sections.v[anchor].name, o->path);
	return -EINVAL;
}

static const struct elf_symbol *find_dynamic(const struct original *o,
					     const char *name)
{
	const struct elf_symbol *s;

	vec_foreach(s, &o->dynsym.all)
		if (symbol_names_equal(s->name, name) && *s->name)
			return s;
	return NULL;
}

bool original_exports(const struct original *o, const char *name)
{
	const struct elf_symbol *s = find_dynamic(o, name);

	return s && s->s.st_shndx != SHN_UNDEF;
}

bool original_preemptible(const struct original *o, const char *name)
{
	const struct elf_symbol *s;

	if (!o->is_library)
		return false;
	s = find_dynamic(o, name);
	return s && s->s.st_shndx != SHN_UNDEF &&
	       ELF64_ST_BIND(s->s.st_info) != STB_LOCAL &&
	       ELF64_ST_VISIBILITY(s->s.st_other) == STV_DEFAULT;
}

uint64_t original_canonical_plt(const struct original *o, const char *name)
{
	const struct elf_symbol *s;

	if (o->is_library)
		return 0;
	s = find_dynamic(o, name);
	return s && s->s.st_shndx == SHN_UNDEF ? s->s.st_value : 0;
}

/* --- what is around a function --- */

static uint64_t next_symbol(const struct original *o, size_t section,
			    uint64_t start, uint64_t end, bool *ret_known)
{
	size_t i;

	for (i = find_place(o, start); i < o->by_place.n; i++) {
		const struct elf_symbol *s = o->by_place.v[i];

		if (s->s.st_shndx != section)
			continue;
		if (s->s.st_value == start &&
		    ELF64_ST_TYPE(s->s.st_info) == STT_FUNC)
			*ret_known = o->symtab.all.n != 0;
		else if (s->s.st_value > start)
			return s->s.st_value;
	}
	return end;
}

static uint64_t next_unwind(const struct original *o, uint64_t start,
			    uint64_t end, bool *ret_known)
{
	const struct eh_fde *fde;
	uint64_t next = end;

	vec_foreach(fde, &o->unwind.fdes) {
		if (fde->begin.value == start)
			*ret_known = true;
		else if (fde->begin.value > start && fde->begin.value < next)
			next = fde->begin.value;
	}
	return next;
}

uint64_t original_next_start(const struct original *o, size_t section,
			     uint64_t start, uint64_t end)
{
	const Elf64_Shdr *h = &o->object.sections.v[section].h;
	uint64_t section_end = h->sh_addr + h->sh_size, a, b;
	bool known = false;

	a = next_symbol(o, section, start, section_end, &known);
	b = next_unwind(o, start, section_end, &known);
	if (!known || a < end || b < end)
		return 0;
	return a < b ? a : b;
}

bool original_relocated(const struct original *o, uint64_t address, uint64_t n)
{
	const struct elf_section *section;

	vec_foreach(section, &o->object.sections) {
		Elf64_Rela rela;
		uint64_t off;

		if (section->h.sh_type != SHT_RELA ||
		    !(section->h.sh_flags & SHF_ALLOC))
			continue;
		for (off = 0; span_get(section->data, off, &rela, sizeof(rela));
		     off += sizeof(rela))
			if (rela.r_offset + 8 > address &&
			    rela.r_offset < address + n)
				return true;
	}
	return false;
}
