/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * ld.so's answers are read rather than computed wherever they stand in memory:
 * a slot that a dynamic relocation filled holds the address of a symbol, the
 * implementation of an IFUNC, the TLS offset or the module id of an object.
 */
#include "doctor/resolve.h"

#include <dlfcn.h>
#include <elf.h>
#include <errno.h>
#include <link.h>
#include <string.h>
#include <sys/auxv.h>

#include "elf/arch.h"
#include "doctor/arch.h"

static const struct elf_arch *machine(void)
{
	return elf_arch_find(arch_machine);
}

/* First definition in the order in which object's references are searched. */
static const struct object_symbol *find(struct process *process,
					struct object *object,
					const char *name, const char *version,
					struct object **ret_object)
{
	const struct object_symbol *s;
	struct object **o;

	if (process_search_order(process, object) < 0)
		return NULL;
	vec_foreach(o, &process->search) {
		if (object_load_symbols(*o, &process->memory) < 0)
			continue;
		s = object_find_symbol(*o, name, version);
		if (s) {
			*ret_object = *o;
			return s;
		}
	}
	return NULL;
}

static bool in_text(const struct object *object, raddr addr)
{
	const struct range *range;

	vec_foreach(range, &object->text)
		if (range_has(*range, addr))
			return true;
	return false;
}

static int read_slot(const struct process *process, const struct object *object,
		     const struct object_reloc *reloc, uint64_t *ret_value)
{
	return memory_read(&process->memory,
			   object->load_bias + reloc->offset, ret_value,
			   sizeof(*ret_value));
}

static const struct object_symbol *reloc_symbol(const struct object *object,
						const struct object_reloc *rel)
{
	return rel->symbol && rel->symbol < object->symbols.n ?
	       &object->symbols.v[rel->symbol] : NULL;
}

static const struct object *find_vdso(const struct process *process)
{
	const struct object *object;

	vec_foreach(object, &process->objects.v)
		if (object->is_vdso)
			return object;
	return NULL;
}

/* An IFUNC may choose code of its own object, or of the vDSO (time(2)). */
static bool is_implementation(const struct process *process,
			      const struct object *definer, raddr addr)
{
	const struct object *vdso = find_vdso(process);

	return in_text(definer, addr) || (vdso && in_text(vdso, addr));
}

/* A slot of `user` that holds the resolved implementation, or 0. */
static raddr ifunc_in_slots(struct process *process, struct object *user,
			    const struct object *definer, uint64_t link_addr,
			    const char *name)
{
	const struct elf_arch *arch = machine();
	const struct object_reloc *rel;

	if (object_load_symbols(user, &process->memory) < 0)
		return 0;
	vec_foreach(rel, &user->relocs) {
		const struct object_symbol *s = reloc_symbol(user, rel);
		bool own = user == definer &&
			   rel->type == arch->reloc_irelative &&
			   rel->addend == link_addr;
		bool other = (rel->type == arch->reloc_jump_slot ||
			      rel->type == arch->reloc_glob_dat) &&
			     s && *name && streq(s->name, name);
		uint64_t value;

		/* A slot not bound yet leads into the user's own PLT. */
		if ((own || other) &&
		    read_slot(process, user, rel, &value) == 0 &&
		    is_implementation(process, definer, value) &&
		    value != definer->load_bias + link_addr)
			return value;
	}
	return 0;
}

struct own_object {
	const struct object *like;	/* one with this build-id */
	uintptr_t base, end;
};

/* dl_iterate_phdr callback: is this object of ours the same file? */
static int find_own(struct dl_phdr_info *info, size_t size, void *data)
{
	struct own_object *own = data;
	uintptr_t end = 0;
	bool same = false;
	int i;

	(void)size;
	for (i = 0; i < info->dlpi_phnum; i++) {
		const ElfW(Phdr) *p = &info->dlpi_phdr[i];

		if (p->p_type == PT_LOAD && p->p_vaddr + p->p_memsz > end)
			end = p->p_vaddr + p->p_memsz;
		if (p->p_type == PT_NOTE && own->like->buildid_n &&
		    memmem((void *)(info->dlpi_addr + p->p_vaddr), p->p_memsz,
			   own->like->buildid, own->like->buildid_n))
			same = true;
	}
	if (!same)
		return 0;
	own->base = info->dlpi_addr;
	own->end = info->dlpi_addr + end;
	return 1;
}

/* The same place in the patient's vDSO: one kernel gives all the same. */
static raddr vdso_as_here(const struct process *process, uintptr_t addr)
{
	uintptr_t own = getauxval(AT_SYSINFO_EHDR);
	const struct object *vdso = find_vdso(process);

	if (!own || !vdso || addr < own || addr - own >= vdso->end - vdso->base)
		return 0;
	return vdso->base + (addr - own);
}

/* What this very program's copy of the same library chose on this machine. */
static raddr ifunc_as_here(const struct process *process,
			   const struct object *definer, const char *name)
{
	struct own_object own = { .like = definer };
	uintptr_t addr;

	if (!*name || !dl_iterate_phdr(find_own, &own))
		return 0;
	addr = (uintptr_t)dlsym(RTLD_DEFAULT, name);
	if (addr < own.base || addr >= own.end)
		return vdso_as_here(process, addr);
	return definer->load_bias + (addr - own.base);
}

int resolve_ifunc(struct process *process, struct object *object,
		  uint64_t link_addr, const char *name, raddr *ret_addr)
{
	raddr addr = ifunc_in_slots(process, object, object, link_addr, name);
	struct object *user;

	vec_foreach(user, &process->objects.v)
		if (!addr && user != object)
			addr = ifunc_in_slots(process, user, object, link_addr,
					      name);
	if (!addr)
		addr = resolve_static_ifunc(process, object, link_addr);
	if (!addr)
		addr = ifunc_as_here(process, object, name);
	if (!addr || !is_implementation(process, object, addr))
		return -ENOTSUP;
	*ret_addr = addr;
	return 0;
}

/* Is this the reference of a non-PIE program whose PLT entry all take for the
 * function's address? */
static bool is_canonical_plt(struct process *process, const char *name)
{
	const struct object_symbol *s;

	if (!process->program ||
	    object_load_symbols(process->program, &process->memory) < 0)
		return false;
	s = object_find_symbol(process->program, name, "");
	return s && !s->defined;
}

/*
 * What ld.so bound a reference of the object itself to. It knows more than we:
 * RTLD_GLOBAL, RTLD_DEEPBIND, namespaces.
 */
static bool bound_slot(struct process *process, struct object *object,
		       const char *name, raddr *ret_addr)
{
	const struct elf_arch *arch = machine();
	const struct object_reloc *rel;
	uint64_t value;

	if (!*name || object_load_symbols(object, &process->memory) < 0)
		return false;
	vec_foreach(rel, &object->relocs) {
		const struct object_symbol *s = reloc_symbol(object, rel);
		const struct object *target;
		bool jump = rel->type == arch->reloc_jump_slot;

		if (!s || (!jump && rel->type != arch->reloc_glob_dat) ||
		    !streq(s->name, name) ||
		    read_slot(process, object, rel, &value) < 0)
			continue;
		target = objects_find(&process->objects, value);
		/* One not bound yet leads into the object's own PLT. */
		if (!target || (jump && (target == object ||
					 is_canonical_plt(process, name))))
			continue;
		*ret_addr = value;
		return true;
	}
	return false;
}

int resolve_address(struct process *process, struct object *object,
		    const char *name, const char *version, raddr *ret_addr)
{
	struct object *definer;
	const struct object_symbol *s;

	if (bound_slot(process, object, name, ret_addr))
		return 0;
	s = find(process, object, name, version, &definer);
	if (!s)
		return -ENOENT;
	if (s->type == STT_TLS)
		return -EINVAL;
	if (s->type == STT_GNU_IFUNC && s->defined)
		return resolve_ifunc(process, definer, s->value, s->name,
				     ret_addr);
	*ret_addr = definer->load_bias + s->value;
	return 0;
}

int resolve_tls(struct process *process, struct object *object,
		const char *name, const char *version,
		struct tls_place *ret_place)
{
	struct object *definer;
	const struct object_symbol *s = find(process, object, name, version,
					     &definer);

	if (!s)
		return -ENOENT;
	if (s->type != STT_TLS || !s->defined)
		return -EINVAL;
	*ret_place = (struct tls_place){ definer, s->value };
	return 0;
}

/*
 * Which object's TLS block a relocation of `user` speaks of: with no symbol, or
 * one that it defines itself first in the scope, its own.
 */
static struct object *tls_owner(struct process *process, struct object *user,
				const struct object_reloc *rel,
				uint64_t *ret_offset)
{
	const struct object_symbol *s = reloc_symbol(user, rel);
	struct tls_place place;

	*ret_offset = rel->addend;
	if (!s || s->bind == STB_LOCAL) {
		*ret_offset += s ? s->value : 0;
		return user;
	}
	if (resolve_tls(process, user, s->name, "", &place) < 0)
		return NULL;
	*ret_offset += place.offset;
	return place.object;
}

/* The n words of the first slot of this relocation type that speaks of object,
 * and the offset in its block that they are for. */
static int slot_of_module(struct process *process, struct object *object,
			  uint32_t type, uint64_t *ret_words, size_t n,
			  uint64_t *ret_offset)
{
	const struct object_reloc *rel;
	struct object *user;

	vec_foreach(user, &process->objects.v) {
		if (object_load_symbols(user, &process->memory) < 0)
			continue;
		vec_foreach(rel, &user->relocs)
			if (rel->type == type &&
			    tls_owner(process, user, rel, ret_offset) ==
				    object &&
			    memory_read(&process->memory,
					user->load_bias + rel->offset,
					ret_words, n * sizeof(*ret_words)) == 0)
				return 0;
	}
	return -ENOTSUP;
}

/* Does this code of a descriptor give the word behind it, as in static TLS?
 * There may be a landing place in front. */
static bool gives_offset(const struct process *process, raddr code)
{
	uint8_t bytes[32];
	size_t n = arch_tlsdesc_size + 4;

	return memory_read(&process->memory, code, bytes, n) == 0 &&
	       memmem(bytes, n, arch_tlsdesc, arch_tlsdesc_size);
}

int resolve_tls_base(struct process *process, struct object *object,
		     int64_t *ret_offset)
{
	uint64_t value, offset, words[2];
	int r;

	if (object == process->program) {
		*ret_offset = arch_program_tls_offset(object->tls_size,
						      object->tls_align,
						      object->tls_vaddr);
		return 0;
	}
	r = slot_of_module(process, object, machine()->reloc_tpoff, &value, 1,
			   &offset);
	if (r == -ENOTSUP) {
		r = slot_of_module(process, object, machine()->reloc_tlsdesc,
				   words, 2, &offset);
		value = words[1];
		if (!r && !gives_offset(process, words[0]))
			r = -ENOTSUP;
	}
	if (!r)
		*ret_offset = (int64_t)(value - offset);
	return r;
}

/* glibc's struct tlsdesc_dynamic_arg: module, offset, generation; musl's is the
 * first two. */
int resolve_tls_descriptor(struct process *process, struct object *object,
			   uint64_t offset,
			   struct tls_descriptor *ret_descriptor)
{
	struct tls_descriptor d;
	uint64_t words[2], theirs;
	int r;

	r = slot_of_module(process, object, machine()->reloc_tlsdesc, words, 2,
			   &theirs);
	if (!r)
		r = memory_read(&process->memory, words[1], d.argument,
				sizeof(d.argument));
	if (r < 0)
		return memory_is_absent(r) ? -ENOTSUP : r;
	if (d.argument[1] != theirs)
		return -ENOTSUP;
	d.argument[1] = offset;
	d.code = words[0];
	*ret_descriptor = d;
	return 0;
}

int resolve_tls_module(struct process *process, struct object *object,
		       uint64_t *ret_module)
{
	uint64_t offset;

	/* The program's block is always the first. */
	if (object == process->program) {
		*ret_module = 1;
		return 0;
	}
	return slot_of_module(process, object, machine()->reloc_dtpmod,
			      ret_module, 1, &offset);
}
