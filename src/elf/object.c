/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "elf/object.h"

#include <errno.h>
#include <gelf.h>
#include <libelf.h>

#include "base/file.h"

static void cleanup_elf(Elf **elf)
{
	if (*elf)
		elf_end(*elf);
}

void elf_object_done(struct elf_object *object)
{
	vec_done(&object->segments);
	vec_done(&object->sections);
	str_done(&object->bytes);
}

/* The name of a section, or NULL if it is not in the string table. */
static const char *section_name(const struct elf_object *object, Elf *elf,
				size_t shstrndx, const Elf64_Shdr *h)
{
	Elf_Scn *scn = elf_getscn(elf, shstrndx);
	struct span file = {
		(const uint8_t *)object->bytes.s, object->bytes.n,
	};
	GElf_Shdr strings;

	if (shstrndx == SHN_UNDEF)
		return "";
	if (!scn || !gelf_getshdr(scn, &strings) ||
	    strings.sh_type == SHT_NOBITS)
		return NULL;
	file = span_sub(file, strings.sh_offset, strings.sh_size);
	return file.p ? span_str(file, h->sh_name) : NULL;
}

static int read_section(struct elf_object *object, Elf *elf, Elf_Scn *scn,
			size_t shstrndx)
{
	struct elf_section section = { .name = "" };
	struct span file = {
		(const uint8_t *)object->bytes.s, object->bytes.n,
	};
	uint64_t end;

	if (!gelf_getshdr(scn, &section.h))
		return -EBADMSG;
	if (elf_ndxscn(scn) != 0) {
		section.name = section_name(object, elf, shstrndx, &section.h);
		if (!section.name ||
		    __builtin_add_overflow(section.h.sh_addr,
					   section.h.sh_size, &end))
			return -EBADMSG;
	}
	if (section.h.sh_type != SHT_NOBITS && section.h.sh_type != SHT_NULL) {
		section.data = span_sub(file, section.h.sh_offset,
					section.h.sh_size);
		if (!section.data.p)
			return -EBADMSG;
	}
	return vec_push(&object->sections, section);
}

static int read_sections(struct elf_object *object, Elf *elf)
{
	size_t n, shstrndx, i;
	int r;

	if (elf_getshdrnum(elf, &n) < 0 ||
	    elf_getshdrstrndx(elf, &shstrndx) < 0)
		return -EBADMSG;
	for (i = 0; i < n; i++) {
		Elf_Scn *scn = elf_getscn(elf, i);

		if (!scn)
			return -EBADMSG;
		r = read_section(object, elf, scn, shstrndx);
		if (r < 0)
			return r;
	}
	return 0;
}

static int read_segments(struct elf_object *object, Elf *elf)
{
	size_t n, i;
	int r;

	if (elf_getphdrnum(elf, &n) < 0 || n > INT32_MAX)
		return -EBADMSG;
	for (i = 0; i < n; i++) {
		GElf_Phdr segment;

		if (!gelf_getphdr(elf, (int)i, &segment))
			return -EBADMSG;
		r = vec_push(&object->segments, segment);
		if (r < 0)
			return r;
	}
	return 0;
}

static const char *check_header(struct elf_object *object, Elf *elf)
{
	if (elf_kind(elf) != ELF_K_ELF || !gelf_getehdr(elf, &object->h))
		return "not an ELF file";
	if (gelf_getclass(elf) != ELFCLASS64 ||
	    object->h.e_ident[EI_DATA] != ELFDATA2LSB)
		return "not a 64-bit little-endian ELF file";
	object->arch = elf_arch_find(object->h.e_machine);
	if (!object->arch)
		return "an ELF file for a machine that is not supported";
	return NULL;
}

/* object->bytes is filled; the rest is read from it. */
static int object_read(struct elf_object *object, const char **ret_why)
{
	__attribute__((cleanup(cleanup_elf))) Elf *elf = NULL;
	const char *why;
	int r;

	if (elf_version(EV_CURRENT) == EV_NONE)
		return -ENOSYS;
	if (object->bytes.n < EI_NIDENT) {
		*ret_why = "not an ELF file";
		return -EBADMSG;
	}
	elf = elf_memory(object->bytes.s, object->bytes.n);
	why = elf ? check_header(object, elf) : "not an ELF file";
	if (why) {
		*ret_why = why;
		return -EBADMSG;
	}
	r = read_segments(object, elf);
	if (r == -EBADMSG)
		*ret_why = "damaged ELF file: its program headers";
	if (r < 0)
		return r;
	r = read_sections(object, elf);
	if (r == -EBADMSG)
		*ret_why = "damaged ELF file: its section headers";
	if (r < 0)
		return r;
	if (object->sections.n < 2 || object->sections.n >= SHN_LORESERVE) {
		*ret_why = "an ELF file without section headers";
		return -EBADMSG;
	}
	return 0;
}

int elf_object_open(const char *path, struct elf_object *ret_object,
		    const char **ret_why)
{
	_cleanup_elf_object_ struct elf_object object = {0};
	int r;

	*ret_why = NULL;
	r = file_read(path, &object.bytes);
	if (!r)
		r = object_read(&object, ret_why);
	if (r < 0)
		return r;
	*ret_object = object;
	object = (struct elf_object){0};
	return 0;
}

int elf_object_parse(struct span bytes, struct elf_object *ret_object,
		     const char **ret_why)
{
	_cleanup_elf_object_ struct elf_object object = {0};
	int r;

	*ret_why = NULL;
	r = str_addn(&object.bytes, bytes.p, bytes.n);
	if (!r)
		r = object_read(&object, ret_why);
	if (r < 0)
		return r;
	*ret_object = object;
	object = (struct elf_object){0};
	return 0;
}

size_t elf_object_find(const struct elf_object *object, const char *name)
{
	size_t i;

	for (i = 1; i < object->sections.n; i++)
		if (streq(object->sections.v[i].name, name))
			return i;
	return 0;
}

size_t elf_object_find_type(const struct elf_object *object, uint32_t type)
{
	size_t i;

	for (i = 1; i < object->sections.n; i++)
		if (object->sections.v[i].h.sh_type == type)
			return i;
	return 0;
}

size_t elf_object_at(const struct elf_object *object, uint64_t address)
{
	size_t i;

	for (i = 1; i < object->sections.n; i++) {
		const Elf64_Shdr *h = &object->sections.v[i].h;

		/* .tbss takes no addresses: others lie there too. */
		if (!(h->sh_flags & SHF_ALLOC) ||
		    (h->sh_flags & SHF_TLS && h->sh_type == SHT_NOBITS))
			continue;
		if (address >= h->sh_addr && address - h->sh_addr < h->sh_size)
			return i;
	}
	return 0;
}

const Elf64_Phdr *elf_object_segment(const struct elf_object *object,
				     uint32_t type)
{
	const Elf64_Phdr *p;

	vec_foreach(p, &object->segments)
		if (p->p_type == type)
			return p;
	return NULL;
}

bool elf_object_dynamic(const struct elf_object *object, int64_t tag,
			uint64_t *ret_value)
{
	size_t i = elf_object_find_type(object, SHT_DYNAMIC);
	struct span data;
	Elf64_Dyn dyn;
	uint64_t off;

	if (!i)
		return false;
	data = object->sections.v[i].data;
	for (off = 0; span_get(data, off, &dyn, sizeof(dyn));
	     off += sizeof(dyn)) {
		if (dyn.d_tag == DT_NULL)
			return false;
		if (dyn.d_tag == tag) {
			*ret_value = dyn.d_un.d_val;
			return true;
		}
	}
	return false;
}
