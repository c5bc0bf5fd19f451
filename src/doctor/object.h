/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * An object: an ELF file as it is loaded in the patient. Everything here comes
 * from the patient's memory (program headers, dynamic section, symbols), so it
 * makes no difference what became of the file. All of it is hostile input.
 * Sources: System V gABI (ELF, dynamic linking), GNU hash and symbol
 * versioning as in the LSB core specification, elf(5).
 */
#ifndef SUTURE_DOCTOR_OBJECT_H
#define SUTURE_DOCTOR_OBJECT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/map.h"
#include "base/span.h"
#include "base/str.h"
#include "base/vec.h"
#include "doctor/maps.h"
#include "doctor/memory.h"
#include "doctor/raddr.h"

#define OBJECT_BUILDID_MAX 64

/* One entry of the dynamic symbol table. */
struct object_symbol {
	const char *name;	/* lives in the object's dynstr */
	const char *version;	/* "" if none; of its definition */
	uint64_t value;		/* link address; TLS: offset in the block */
	uint64_t size;
	uint8_t type, bind;	/* STT_*, STB_* */
	bool defined;		/* else only referred to */
	bool hidden_version;	/* not the default one of its name */
};

/* One dynamic relocation. */
struct object_reloc {
	uint64_t offset;	/* link address */
	uint32_t type;
	uint32_t symbol;	/* index into symbols, 0 for none */
	uint64_t addend;
};

struct object {
	char *path;		/* as in maps, made printable; owned */
	raddr base;		/* where its first byte is mapped */
	raddr end;		/* behind its last mapped byte */
	raddr load_bias;	/* add to a link address */
	raddr dynamic;		/* 0 if there is none */
	size_t dynamic_size;	/* bytes */
	raddr eh_frame_hdr;	/* 0 if there is none */
	size_t eh_frame_hdr_size;
	raddr entry;		/* e_entry, loaded */
	uint16_t type;		/* ET_EXEC or ET_DYN */
	bool has_tls;
	uint64_t tls_size, tls_align;	/* of PT_TLS */
	uint64_t tls_vaddr;
	bool is_vdso;
	VEC(struct range) text;	/* executable segments */
	uint8_t buildid[OBJECT_BUILDID_MAX];
	size_t buildid_n;	/* 0: none */

	/* Filled by object_load_links; owned. */
	bool links_loaded;
	char *soname;		/* NULL: none */
	VEC(char *) needed;	/* DT_NEEDED */
	bool is_listed;		/* process_search_order's mark */

	/* Filled by object_load_symbols. */
	bool loaded;
	struct str dynsym, dynstr, versym, verdef;
	VEC(struct object_symbol) symbols;
	VEC(struct object_reloc) relocs;	/* of DT_RELA and DT_JMPREL */
	struct map by_name;	/* name -> first symbol of that name */
};

struct objects {
	VEC(struct object) v;
};

/*
 * All objects among the mappings. A file that is mapped as plain data, without
 * its code where its program headers want it, is none. Negative errno only if
 * memory or the patient ran out.
 */
int objects_read(const struct memory *memory, const struct maps *maps,
		 struct objects *ret_objects);
void objects_done(struct objects *objects);

/* Whose mapped bytes hold addr, or NULL. */
struct object *objects_find(const struct objects *objects, raddr addr);

/* Read the object's name and the names of those it needs, once. What cannot be
 * read is left out; -ENOMEM. */
int object_load_links(struct object *object, const struct memory *memory);

/* Read dynamic symbols and relocations, once. -EBADMSG if they are unsound. */
int object_load_symbols(struct object *object, const struct memory *memory);

/* Free what it loaded. */
void object_forget_symbols(struct object *object);

/*
 * The definition of name at version ("" for the default one), or NULL. Symbols
 * must be loaded.
 */
const struct object_symbol *object_find_symbol(const struct object *object,
					       const char *name,
					       const char *version);

/* Name for messages: the last part of the path. */
const char *object_name(const struct object *object);

/* The function that holds addr, by the dynamic symbols; NULL if none tells. */
const char *object_function_at(const struct object *object, raddr addr);

#endif
