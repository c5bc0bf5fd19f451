/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What the dynamic section of an object leads to (gABI, "Dynamic Section";
 * symbol versions as in the LSB): its symbols, relocations, name and needs, read
 * from the patient's memory as ld.so left them.
 */
#include "doctor/object.h"

#include <elf.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/file.h"

#define OBJECT_MAX_DYNAMIC	65536		/* bytes */
#define OBJECT_MAX_TABLE	((uint64_t)256 << 20)	/* bytes of one table */
#define OBJECT_MAX_NAME		4096

void object_forget_symbols(struct object *object)
{
	str_done(&object->dynsym);
	str_done(&object->dynstr);
	str_done(&object->versym);
	str_done(&object->verdef);
	vec_done(&object->symbols);
	vec_done(&object->relocs);
	map_done(&object->by_name);
}

/* What we want of the dynamic section; addresses as ld.so left them. */
struct dynamic {
	raddr symtab, strtab, versym, verdef, rela, jmprel, gnu_hash, hash;
	uint64_t strsz, relasz, pltrelsz, verdefnum;
};

/* ld.so turns these into addresses, but not in every object (the vDSO). */
static raddr dynamic_address(const struct object *object, uint64_t value)
{
	return value && value < object->base ? value + object->load_bias :
					       value;
}

static int read_dynamic_bytes(const struct object *object,
			      const struct memory *memory, struct str *bytes)
{
	if (!object->dynamic || object->dynamic_size > OBJECT_MAX_DYNAMIC)
		return -ENODATA;
	return memory_read_append(memory, object->dynamic,
				  object->dynamic_size, bytes);
}

static int read_dynamic(const struct object *object,
			const struct memory *memory, struct dynamic *ret)
{
	_cleanup_str_ struct str bytes = {0};
	struct dynamic d = {0};
	struct span s;
	uint64_t at, tag, value;
	int r;

	r = read_dynamic_bytes(object, memory, &bytes);
	if (r < 0)
		return r;
	s = (struct span){ (uint8_t *)bytes.s, bytes.n };
	for (at = 0; span_u64(s, at, &tag) && span_u64(s, at + 8, &value) &&
	     tag != DT_NULL; at += 16) {
		raddr addr = dynamic_address(object, value);

		switch (tag) {
		case DT_SYMTAB: d.symtab = addr; break;
		case DT_STRTAB: d.strtab = addr; break;
		case DT_STRSZ: d.strsz = value; break;
		case DT_VERSYM: d.versym = addr; break;
		case DT_VERDEF: d.verdef = addr; break;
		case DT_VERDEFNUM: d.verdefnum = value; break;
		case DT_RELA: d.rela = addr; break;
		case DT_RELASZ: d.relasz = value; break;
		case DT_JMPREL: d.jmprel = addr; break;
		case DT_PLTRELSZ: d.pltrelsz = value; break;
		case DT_GNU_HASH: d.gnu_hash = addr; break;
		case DT_HASH: d.hash = addr; break;
		}
	}
	*ret = d;
	return 0;
}

static int take_link(struct object *object, uint64_t tag, const char *name)
{
	char *copy;
	int r;

	if (tag == DT_SONAME && object->soname)
		return 0;
	copy = strdup(name);
	if (!copy)
		return -ENOMEM;
	if (tag == DT_SONAME) {
		object->soname = copy;
		return 0;
	}
	r = vec_push(&object->needed, copy);
	if (r < 0)
		free(copy);
	return r;
}

int object_load_links(struct object *object, const struct memory *memory)
{
	_cleanup_str_ struct str bytes = {0};
	char name[OBJECT_MAX_NAME];
	uint64_t at, tag, value;
	struct dynamic d;
	struct span s;
	int r = 0;

	if (object->links_loaded)
		return 0;
	r = read_dynamic(object, memory, &d);
	if (!r)
		r = read_dynamic_bytes(object, memory, &bytes);
	s = (struct span){ (uint8_t *)bytes.s, bytes.n };
	for (at = 0; !r && span_u64(s, at, &tag) &&
	     span_u64(s, at + 8, &value) && tag != DT_NULL; at += 16) {
		if (tag != DT_NEEDED && tag != DT_SONAME)
			continue;
		r = memory_read_str(memory, d.strtab + value, name,
				    sizeof(name));
		if (!r)
			r = take_link(object, tag, name);
		else if (memory_is_absent(r) || r == -ENAMETOOLONG)
			r = 0;
	}
	object->links_loaded = !r || r == -ENODATA || memory_is_absent(r);
	return object->links_loaded ? 0 : r;
}

/*
 * How many dynamic symbols there are, by the GNU hash table: the highest index
 * that a bucket starts at, and from there to the end of its chain.
 */
static int count_by_gnu_hash(const struct memory *memory, raddr at,
			     uint64_t *ret_n)
{
	_cleanup_free_ uint32_t *buckets = NULL;
	uint32_t head[4], i, last = 0, chain;
	raddr chains;
	int r;

	r = memory_read(memory, at, head, sizeof(head));
	if (r < 0)
		return r;
	if (head[0] > OBJECT_MAX_TABLE / 4 || head[2] > OBJECT_MAX_TABLE / 8)
		return -EBADMSG;
	buckets = malloc((size_t)head[0] * 4 + 1);
	if (!buckets)
		return -ENOMEM;
	at += sizeof(head) + (raddr)head[2] * 8;
	r = memory_read(memory, at, buckets, (size_t)head[0] * 4);
	if (r < 0)
		return r;
	for (i = 0; i < head[0]; i++)
		if (buckets[i] > last)
			last = buckets[i];
	if (last < head[1]) {
		*ret_n = head[1];
		return 0;
	}
	chains = at + (raddr)head[0] * 4;
	do {
		r = memory_read(memory, chains + (raddr)(last - head[1]) * 4,
				&chain, sizeof(chain));
		if (r < 0)
			return r;
		if (++last > OBJECT_MAX_TABLE / sizeof(Elf64_Sym))
			return -EBADMSG;
	} while (!(chain & 1));
	*ret_n = last;
	return 0;
}

static int count_symbols(const struct memory *memory, const struct dynamic *d,
			 uint64_t *ret_n)
{
	uint32_t head[2];
	int r;

	/* DT_HASH says it in plain, but a prelinked file may lack it. */
	if (d->hash) {
		r = memory_read(memory, d->hash, head, sizeof(head));
		*ret_n = r < 0 ? 0 : head[1];
		return r;
	}
	if (d->gnu_hash)
		return count_by_gnu_hash(memory, d->gnu_hash, ret_n);
	*ret_n = 0;
	return 0;
}

static int read_table(const struct memory *memory, raddr at, uint64_t n,
		      struct str *to)
{
	if (n > OBJECT_MAX_TABLE)
		return -EBADMSG;
	return at && n ? memory_read_append(memory, at, n, to) : 0;
}

static struct span str_span(const struct str *str)
{
	return (struct span){ (const uint8_t *)str->s, str->n };
}

/* Version definitions: index (below 0x8000) -> name, elf.h Elf64_Verdef. */
static int read_verdef(struct object *object, const struct memory *memory,
		       const struct dynamic *d, const char ***ret_names)
{
	struct span strings = str_span(&object->dynstr);
	const char **names;
	raddr at = d->verdef;
	uint64_t i;
	int r = 0;

	names = calloc(0x8000, sizeof(*names));
	if (!names)
		return -ENOMEM;
	for (i = 0; at && i < d->verdefnum && i < 0x8000; i++) {
		Elf64_Verdef def;
		Elf64_Verdaux aux;

		r = memory_read(memory, at, &def, sizeof(def));
		if (!r)
			r = memory_read(memory, at + def.vd_aux, &aux,
					sizeof(aux));
		if (r < 0)
			break;
		if (def.vd_ndx < 0x8000)
			names[def.vd_ndx] = span_str(strings, aux.vda_name);
		if (!def.vd_next)
			break;
		at += def.vd_next;
	}
	*ret_names = names;
	return r;
}

static int add_symbols(struct object *object, const char **versions,
		       uint64_t n)
{
	struct span strings = str_span(&object->dynstr);
	struct span versym = str_span(&object->versym);
	uint64_t i;
	int r;

	for (i = 0; i < n; i++) {
		struct object_symbol symbol = { .version = "" };
		Elf64_Sym sym;
		uint16_t v = 1;

		if (!span_get(str_span(&object->dynsym), i * sizeof(sym), &sym,
			      sizeof(sym)))
			return -EBADMSG;
		symbol.name = span_str(strings, sym.st_name);
		if (!symbol.name)
			symbol.name = "";
		span_u16(versym, i * 2, &v);
		symbol.hidden_version = v & 0x8000;
		/* Index 1 is the object itself: no version. */
		if ((v & 0x7fff) > 1 && versions[v & 0x7fff])
			symbol.version = versions[v & 0x7fff];
		symbol.value = sym.st_value;
		symbol.size = sym.st_size;
		symbol.type = ELF64_ST_TYPE(sym.st_info);
		symbol.bind = ELF64_ST_BIND(sym.st_info);
		symbol.defined = sym.st_shndx != SHN_UNDEF;
		r = vec_push(&object->symbols, symbol);
		if (r < 0)
			return r;
	}
	return 0;
}

/* Definitions by name; a version's default comes before its old ones. */
static int index_symbols(struct object *object)
{
	struct object_symbol *s, *known;
	int r;

	vec_foreach(s, &object->symbols) {
		if (!*s->name || s->bind == STB_LOCAL)
			continue;
		/* An undefined function with a value is the PLT entry that an
		 * executable passes as the function's address. */
		if (!s->defined && !s->value)
			continue;
		known = map_get(&object->by_name, s->name);
		if (known && !known->hidden_version)
			continue;
		r = map_set(&object->by_name, s->name, s);
		if (r < 0)
			return r;
	}
	return 0;
}

static int add_relocs(struct object *object, const struct memory *memory,
		      raddr at, uint64_t n_bytes)
{
	_cleanup_str_ struct str bytes = {0};
	uint64_t i;
	int r;

	r = read_table(memory, at, n_bytes, &bytes);
	for (i = 0; !r && (i + 1) * sizeof(Elf64_Rela) <= bytes.n; i++) {
		Elf64_Rela rela;

		memcpy(&rela, bytes.s + i * sizeof(rela), sizeof(rela));
		r = vec_push(&object->relocs, (struct object_reloc){
			.offset = rela.r_offset,
			.type = (uint32_t)ELF64_R_TYPE(rela.r_info),
			.symbol = (uint32_t)ELF64_R_SYM(rela.r_info),
			.addend = (uint64_t)rela.r_addend });
	}
	return r;
}

static int load_symbols(struct object *object, const struct memory *memory)
{
	_cleanup_free_ const char **versions = NULL;
	struct dynamic d;
	uint64_t n;
	int r;

	r = read_dynamic(object, memory, &d);
	if (r == -ENODATA)
		return 0;	/* static: nothing that others could use */
	if (!r)
		r = count_symbols(memory, &d, &n);
	if (!r)
		r = read_table(memory, d.symtab, n * sizeof(Elf64_Sym),
			       &object->dynsym);
	if (!r)
		r = read_table(memory, d.strtab, d.strsz, &object->dynstr);
	if (!r)
		r = read_table(memory, d.versym, n * 2, &object->versym);
	if (!r)
		r = read_verdef(object, memory, &d, &versions);
	if (!r)
		r = add_symbols(object, versions, n);
	if (!r)
		r = index_symbols(object);
	if (!r)
		r = add_relocs(object, memory, d.rela, d.relasz);
	if (!r)
		r = add_relocs(object, memory, d.jmprel, d.pltrelsz);
	return r;
}

int object_load_symbols(struct object *object, const struct memory *memory)
{
	int r;

	if (object->loaded)
		return 0;
	r = load_symbols(object, memory);
	object->loaded = r == 0;
	/* The next try must not find half of this one. */
	if (r < 0)
		object_forget_symbols(object);
	return r;
}

static bool version_matches(const struct object_symbol *s, const char *version)
{
	/* A definition without version satisfies every reference. */
	return !*version ? !s->hidden_version :
	       !*s->version || streq(s->version, version);
}

const struct object_symbol *object_find_symbol(const struct object *object,
					       const char *name,
					       const char *version)
{
	const struct object_symbol *s = map_get(&object->by_name, name);

	if (!s || version_matches(s, version))
		return s;
	/* Several versions of one name are rare: look at all. */
	vec_foreach(s, &object->symbols)
		if (s->defined && streq(s->name, name) &&
		    version_matches(s, version))
			return s;
	return NULL;
}

const char *object_function_at(const struct object *object, raddr addr)
{
	const struct object_symbol *s, *best = NULL;
	uint64_t link_addr = addr - object->load_bias;

	vec_foreach(s, &object->symbols)
		if (s->defined && s->type == STT_FUNC &&
		    s->value <= link_addr && link_addr - s->value < s->size &&
		    (!best || s->value > best->value))
			best = s;
	return best ? best->name : NULL;
}
