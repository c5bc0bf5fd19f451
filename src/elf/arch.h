/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What the build half and the doctor must know of a machine's relocations.
 * Both machines are always built; the input's e_machine chooses.
 * Sources: System V psABI AMD64 table 4.9; ELF for the Arm 64-bit Architecture.
 */
#ifndef SUTURE_ELF_ARCH_H
#define SUTURE_ELF_ARCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

/* How the value of a relocation is formed. S symbol, A addend, P place. */
enum reloc_kind {
	RELOC_NONE,
	RELOC_ABS,		/* S + A */
	RELOC_PCREL,		/* S + A - P */
	RELOC_PLT,		/* S + A - P, S may be a stub that jumps to S */
	RELOC_GOT_PCREL,	/* address of a slot holding S, + A - P */
	RELOC_GOT_TPOFF,	/* address of a slot of TP offset, + A - P */
	RELOC_TPOFF,		/* offset of S from the thread pointer, + A */
	RELOC_TLS_GD,		/* slot pair: module, offset; + A - P */
	RELOC_TLS_LD,		/* slot pair: module, 0; + A - P */
	RELOC_DTPOFF,		/* offset of S in its module's TLS block, + A */
	RELOC_TLSDESC,		/* slot pair of a TLS descriptor; + A - P */
	RELOC_TLSDESC_CALL,	/* marks the call, changes nothing */
	RELOC_SIZE,		/* size of S, + A */

	/* ARM64 only; Page(x) is x with its low 12 bits cleared. */
	RELOC_PAGE,		/* Page(S + A) - Page(P) */
	RELOC_GOT_PAGE,		/* Page(slot holding S, + A) - Page(P) */
	RELOC_GOT_ABS,		/* address of the slot holding S, + A */
	RELOC_GOT_TPOFF_PAGE,	/* Page(slot of TP offset, + A) - Page(P) */
	RELOC_GOT_TPOFF_ABS,	/* address of the slot of TP offset, + A */
	RELOC_TLSDESC_PAGE,	/* Page(descriptor, + A) - Page(P) */
	RELOC_TLSDESC_ABS,	/* address of the descriptor, + A */
};

/* The kind of slot that a relocation of this kind goes by (GOT_PCREL,
 * GOT_TPOFF, TLS_GD, TLS_LD, TLSDESC), RELOC_NONE if by none. */
enum reloc_kind elf_reloc_slot(enum reloc_kind kind);

/* Is it about a thread-local variable? */
bool elf_reloc_is_tls(enum reloc_kind kind);

/* What the linker made of code that reaches a thread-local variable. */
enum tls_form {
	TLS_FORM_KEPT,		/* as the compiler wrote it */
	TLS_FORM_LE,		/* the offset is in the instruction */
	TLS_FORM_IE,		/* the offset is loaded from a GOT slot */
	TLS_FORM_GONE,		/* nothing is left of this instruction */
	TLS_FORM_UNKNOWN,
};

struct tls_site {
	uint64_t ie_offset;	/* TLS_FORM_IE: where the slot is referred to */
	uint32_t ie_type;	/* by this relocation */
	uint64_t call_offset;	/* of the relocation of the call that belongs
				 * to the sequence, 0 if there is none */
};

struct reloc_howto {
	uint32_t type;
	const char *name;	/* as in the psABI */
	enum reloc_kind kind;
	unsigned size;		/* bytes of the field, 0 for none */
};

/*
 * What the linker made of code that reaches something through a GOT slot. GNU
 * ld changes the emitted relocation with the code, gold and lld do not.
 */
enum got_form {
	GOT_FORM_KEPT,		/* it reads the slot */
	GOT_FORM_DIRECT,	/* it holds the address or distance itself */
	GOT_FORM_UNKNOWN,
};

struct got_site {		/* GOT_FORM_DIRECT: the relocation it is now */
	uint32_t type;
	uint64_t offset;
	int64_t addend;
};

struct elf_arch {
	uint16_t machine;	/* EM_* */
	const char *name;	/* "x86_64", "aarch64" */

	/* Types that the code names. */
	uint32_t reloc_none, reloc_abs64, reloc_pcrel32;
	uint32_t reloc_abs32, reloc_abs32s, reloc_pcrel64, reloc_plt32;
	/* Dynamic ones, as ld.so applies them. */
	uint32_t reloc_copy, reloc_glob_dat, reloc_jump_slot, reloc_relative,
		 reloc_irelative, reloc_dtpmod, reloc_dtpoff, reloc_tpoff,
		 reloc_tlsdesc;

	const struct reloc_howto *howtos;
	size_t n_howtos;

	/*
	 * Write value (S + A - P and so on, complete as howto->kind says) into
	 * the field at place, which has at least howto->size bytes. -ERANGE if
	 * it does not fit the field, -EINVAL if it is not aligned as the
	 * instruction needs it, -EOPNOTSUPP for a type that has no field.
	 */
	int (*apply)(const struct reloc_howto *howto, uint8_t *place,
		     uint64_t value);

	/*
	 * The jump that leads an old function to its new code: how many bytes
	 * it takes, and how many bytes at the start of a function must stay in
	 * front of it (endbr64, bti, paciasp), given the n bytes at the entry.
	 */
	size_t jump_size;
	size_t (*entry_skip)(const uint8_t *entry, size_t n);

	/* How many of the n bytes at p, from the start, are padding that a
	 * compiler or linker leaves between functions. */
	size_t (*padding)(const uint8_t *p, size_t n);

	/*
	 * Look at the code around a TLS relocation (GOT_TPOFF, TLS_GD, TLS_LD,
	 * TLSDESC and its call) at off of a linked section: the linker changes
	 * the instructions but, with -q, leaves the relocation as it was.
	 */
	enum tls_form (*tls_form)(const struct reloc_howto *howto,
				  struct span bytes, uint64_t off,
				  struct tls_site *ret_site);

	/* The same for RELOC_GOT_PCREL, _PAGE and _ABS with this addend. */
	enum got_form (*got_form)(const struct reloc_howto *howto,
				  struct span bytes, uint64_t off,
				  int64_t addend, struct got_site *ret_site);
};

/* NULL for a machine that we do not know. */
const struct elf_arch *elf_arch_find(uint16_t machine);

/* NULL for a type that we do not know: an error for the caller to name. */
const struct reloc_howto *elf_arch_howto(const struct elf_arch *arch,
					 uint32_t type);

#endif
