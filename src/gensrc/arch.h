/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Facts of one machine's assembler syntax as the GNU assembler reads it.
 * Sources: the gas manual ("Machine Dependencies"), System V psABI AMD64 and
 * AAPCS64. Tables and tiny functions only; the algorithms stand elsewhere.
 */
#ifndef SUTURE_GENSRC_ARCH_H
#define SUTURE_GENSRC_ARCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

/* How the frame address is computed where an instruction stands. */
enum asm_cfa {
	ASM_CFA_NONE,	/* no unwind table here */
	ASM_CFA_SP,	/* from the stack pointer: pushes must be told */
	ASM_CFA_OTHER,	/* from another register: pushes make no difference */
	ASM_CFA_UNKNOWN,	/* an expression we did not read */
};

struct asm_arch {
	const char *name;
	char comment;		/* starts a comment anywhere, or 0 */
	char line_comment;	/* starts one as first byte of a line, or 0 */
	bool slash_comment;	/* "//" starts one */
	char register_prefix;	/* of register names, or 0 */
	bool literal_pools;	/* constants may stand between functions */
	bool align_is_log2;	/* the operand of .align */
	const char *type_prefix;	/* in front of progbits, function */
	const char *table_base;	/* the compiler's labels that entries of jump
				 * tables count from begin so; NULL: none */

	/* Is this line, a directive or an instruction, one of this machine and
	 * of no other? */
	bool (*is_own_line)(const char *line, size_t n);
	/* A word in front of the mnemonic proper (lock, rep). */
	bool (*is_prefix)(const char *s, size_t n);
	/* Is the word of n bytes at off of a statement no symbol, but a bare
	 * operand word (a register without prefix)? */
	bool (*is_operand_word)(const char *insn, size_t off, size_t n);
	/* A direct branch: the linker may lead it through a stub. */
	bool (*is_branch)(const char *mnemonic, size_t n, const char *operands,
			  size_t operands_n);
	/* A branch that comes back: call, bl. */
	bool (*is_call)(const char *mnemonic, size_t n);
	/* Of a whole instruction: does it return to the caller; jump to where a
	 * register or memory says; act on memory atomically? */
	bool (*is_return)(const char *insn, size_t n);
	bool (*is_indirect_jump)(const char *insn, size_t n);
	bool (*is_atomic)(const char *insn, size_t n);
	/* Does the reference at sym_off need the symbol itself within reach,
	 * not a GOT or PLT entry or a thread's offset? */
	bool (*is_direct)(const char *insn, size_t n, size_t sym_off,
			  size_t sym_n);
	/* The number of the DWARF register that is the stack pointer. */
	unsigned dwarf_sp;
	const char *sp_name;	/* in unwind directives; NULL: never by name */

	/*
	 * Append to out what does the same as the instruction (insn, n), but
	 * takes the address of the symbol at [sym_off, sym_off + sym_n) from
	 * its GOT slot. Flags, the red zone and all other registers are kept.
	 * -ENOTSUP if that is not possible. cfa as above.
	 */
	int (*through_got)(const char *insn, size_t n, size_t sym_off,
			   size_t sym_n, enum asm_cfa cfa, struct str *out);
};

extern const struct asm_arch asm_arch_x86_64, asm_arch_aarch64;

/* By its name; NULL if we do not know it. */
const struct asm_arch *asm_arch_find(const char *name);

/* The machine that an assembly file is for, by its first directives and
 * instructions; NULL if they show none. */
const struct asm_arch *asm_arch_guess(const char *text, size_t n);

/* Bytes of one operand of a data directive (".long" without the dot), 0 if it
 * is none. The same on all our machines, but for the word sizes told apart. */
unsigned asm_data_size(const struct asm_arch *arch, const char *s, size_t n);

#endif
