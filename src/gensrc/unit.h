/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The model of one assembly file that the phases build up, one after another:
 *
 *   source    text, path
 *   lexer     stmts: one per label, directive and instruction
 *   sections  sects, and stmt.sect
 *   symbols   syms: their attributes, .size, aliases
 *   blocks    blocks and refs, stmt.next; symbol.block, symbol.pos
 *   match     block.peer, symbol.same, alias.peer
 *
 * Everything refers to everything by index (NONE: nothing), and to text by
 * offset into the one buffer; nothing is allocated per line. So time and
 * memory are linear in the input.
 */
#ifndef SUTURE_GENSRC_UNIT_H
#define SUTURE_GENSRC_UNIT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/map.h"
#include "base/str.h"
#include "base/vec.h"
#include "gensrc/arch.h"

#define NONE UINT32_MAX

enum stmt_kind {
	STMT_LABEL,		/* name: */
	STMT_NUMBER_LABEL,	/* 1: */
	STMT_DIRECTIVE,
	STMT_INSN,
};

enum directive {
	DIR_UNKNOWN,
	/* sections */
	DIR_SECTION, DIR_PUSHSECTION, DIR_POPSECTION, DIR_PREVIOUS,
	DIR_TEXT, DIR_DATA, DIR_BSS, DIR_SUBSECTION,
	/* symbols */
	DIR_GLOBL, DIR_WEAK, DIR_LOCAL, DIR_HIDDEN, DIR_PROTECTED, DIR_INTERNAL,
	DIR_TYPE, DIR_SIZE, DIR_COMM, DIR_LCOMM, DIR_SET, DIR_SYMVER,
	DIR_WEAKREF,
	/* content */
	DIR_DATUM,		/* .byte ... .octa: asm_data_size() */
	DIR_ZERO, DIR_ASCII, DIR_STRING, DIR_CONTENT,
	DIR_ALIGN, DIR_P2ALIGN, DIR_BALIGN,
	/* unwind tables */
	DIR_CFI, DIR_CFI_START, DIR_CFI_END, DIR_CFI_LSDA,
	DIR_CFI_SECTIONS,
	/* no content */
	DIR_IGNORED, DIR_IDENT, DIR_CLANG,
	/* what we cannot follow */
	DIR_REFUSED,
};

/* There are as many as lines, so they decide how much memory we need. What has
 * fewer bits than its text allows is refused beyond (lexer.c, sections.c). */
#define STMT_SECT_BITS 20
#define STMT_REFS_BITS 12

struct stmt {
	uint32_t off, len;	/* trimmed, without comment */
	uint32_t line;		/* from 1 */
	uint32_t next;		/* in the same block */
	union {
		uint32_t sym;	/* of a label */
		uint32_t ref;	/* of all others: unit.refs */
	};
	uint32_t sect : STMT_SECT_BITS, n_refs : STMT_REFS_BITS;
	uint16_t args;		/* from off to its operands; 0: a label */
	uint8_t kind;
	uint8_t dir : 7;
	bool own_line : 1;	/* the last statement on its line */
};

_Static_assert(sizeof(struct stmt) == 28, "struct stmt has no holes");
_Static_assert(DIR_REFUSED < 1 << 7, "every directive fits stmt.dir");

/* A place in the text that names a symbol. */
struct ref {
	uint32_t off;		/* length: that of the symbol's name */
	uint32_t sym;
};

enum symbol_type { SYM_NOTYPE, SYM_FUNC, SYM_OBJECT, SYM_TLS, SYM_IFUNC };

struct symbol {
	const char *name;	/* not terminated */
	uint32_t n;
	uint32_t block;		/* that defines it */
	uint32_t pos;		/* content statements of the block before it */
	uint32_t addend;	/* bytes behind that, of a literal's second name */
	uint32_t stmt;		/* label, .comm or .set */
	uint32_t size_stmt, type_stmt;
	uint32_t alias;		/* unit.aliases, if made by .set */
	uint32_t same;		/* the symbol of that name in the other file */
	uint32_t n_refs;	/* from allocated sections */
	uint8_t type;
	bool global, weak, local, hidden;
	bool direct;		/* referred to without GOT, PLT or branch */
	bool lsda;		/* named by .cfi_lsda */
};

struct section {
	const char *name;	/* not terminated */
	uint32_t n;
	const char *group;	/* signature of its COMDAT group, or NULL */
	uint32_t group_n;
	uint32_t unique;	/* the number behind "unique", or NONE */
	uint32_t next;		/* section of the same name */
	uint32_t same;		/* of that name in the other file */
	uint32_t block;		/* that is open now, while blocks are built */
	uint32_t other;		/* block of what belongs to no symbol */
	uint32_t align;		/* pending, for the next block */
	/* Local labels and unwind directives in front of a function. */
	uint32_t pending_first, pending_last;
	uint32_t cfi_open;	/* closed block whose unwind entry is open */
	uint32_t entsize;
	bool alloc, write, exec, tls, nobits, merge;
	bool once;		/* in a COMDAT group, or .gnu.linkonce */
	bool lsda;		/* .gcc_except_table */
};

enum block_kind {
	BLOCK_CODE,	/* a function, or a part of one */
	BLOCK_DATA,	/* a label and what stands behind it */
	BLOCK_COMM,	/* .comm, .lcomm */
	BLOCK_OTHER,	/* what stands in a section and belongs to no symbol */
};

/* What compare and select found out; flags of a block. */
enum block_flag {
	BLOCK_CHANGED = 1 << 0,	/* differs from its peer */
	BLOCK_NEEDED = 1 << 1,	/* to be emitted */
	BLOCK_PUSHED = 1 << 2,	/* inline asm puts content elsewhere */
	BLOCK_CFI_OPEN = 1 << 3,	/* .cfi_startproc without its end yet */
	BLOCK_CLOSED = 1 << 4,	/* its .size was seen behind its content */
	BLOCK_INNER_GLOBAL = 1 << 5,	/* a global label inside */
	BLOCK_AMBIGUOUS = 1 << 6,	/* may be one of several originals */
	BLOCK_REFUSED = 1 << 7,	/* said already */
	BLOCK_VISITED = 1 << 8,
	BLOCK_DEBUG_NOISE = 1 << 9,	/* text differs, meaning does not */
};

struct block {
	uint8_t kind;
	uint16_t flags;
	uint32_t sym;		/* NONE for BLOCK_OTHER */
	uint32_t sect;
	uint32_t first, last;	/* stmts, linked by next */
	uint32_t n_content;	/* statements that count */
	uint32_t align;		/* bytes */
	uint32_t parent, cold;	/* the two parts of one function */
	uint32_t peer;		/* in the other file */
	uint32_t literal_peer;	/* last literal compared with: a cache */
	bool literal_equal;
	bool hashed;
	uint64_t hash;		/* of its content, names made neutral */
	uint32_t why_old, why_new;	/* stmts of the first difference */
	uint64_t comm_size;
};

struct alias {
	uint32_t sym, target;	/* target NONE: an expression */
	uint32_t addend;	/* target + addend, of local labels only */
	uint32_t stmt;
	uint32_t peer;		/* anchors.c: that of the other file */
	bool anchor, exact;
};

struct diag {
	const char *path;
	const struct unit *unit;
	uint32_t off;		/* where in the text, NONE: nowhere */
	uint32_t line;
	char *message;
};

struct diags {
	VEC(struct diag) all;
};

/* names.c: finds a symbol by its name. cap is 0 or a power of two. */
struct name_table {
	struct name_slot {
		uint32_t hash;
		uint32_t number;	/* of the symbol, from 1; 0: free */
	} *slots;
	uint32_t cap;
};

struct unit {
	const char *path;
	const struct asm_arch *arch;
	struct str text;
	size_t file_n;		/* text may have a newline more */
	struct diags *diags;
	VEC(struct stmt) stmts;
	VEC(struct ref) refs;
	VEC(struct symbol) syms;
	VEC(struct section) sects;
	VEC(struct block) blocks;
	VEC(struct alias) aliases;
	struct name_table names;
	struct map sect_map, directives;
	bool clang;
	uint32_t n_lines;
};

static inline const char *stmt_text(const struct unit *u, const struct stmt *s)
{
	return u->text.s + s->off;
}

static inline const char *stmt_args(const struct unit *u, const struct stmt *s)
{
	return stmt_text(u, s) + s->args;
}

static inline uint32_t stmt_args_n(const struct stmt *s)
{
	return s->len - s->args;
}

static inline bool sym_is_local_label(const struct symbol *sym)
{
	return sym->n > 2 && sym->name[0] == '.' && sym->name[1] == 'L';
}

/* Defined here: by a label, .comm or .set. */
static inline bool sym_is_defined(const struct symbol *sym)
{
	return sym->block != NONE || sym->alias != NONE;
}

/* Does this statement count when blocks are compared? Labels, debug lines and
 * alignment do not, nor do unwind directives but those that name a table. */
static inline bool stmt_is_content(const struct stmt *s)
{
	switch (s->kind) {
	case STMT_INSN:
	case STMT_NUMBER_LABEL:
		return true;
	case STMT_DIRECTIVE:
		return s->dir == DIR_DATUM || s->dir == DIR_ZERO ||
		       s->dir == DIR_ASCII || s->dir == DIR_STRING ||
		       s->dir == DIR_CONTENT || s->dir == DIR_UNKNOWN ||
		       s->dir == DIR_SYMVER || s->dir == DIR_WEAKREF ||
		       s->dir == DIR_CFI_LSDA;
	default:
		return false;
	}
}

/* The next statement of the block that counts; NONE behind the last. */
static inline uint32_t stmt_content(const struct unit *u, uint32_t i)
{
	while (i != NONE && !stmt_is_content(&u->stmts.v[i]))
		i = u->stmts.v[i].next;
	return i;
}

/* The named symbol of a block of data that cannot be written. */
static inline bool block_is_literal(const struct unit *u, const struct block *b)
{
	return b->kind == BLOCK_DATA &&
	       (u->sects.v[b->sect].lsda ||
		sym_is_local_label(&u->syms.v[b->sym]));
}

static inline bool block_is_writable(const struct unit *u,
				     const struct block *b)
{
	const struct section *s = &u->sects.v[b->sect];

	if (b->kind == BLOCK_COMM)
		return true;
	return s->write && !(s->n >= 12 &&
			     memcmp(s->name, ".data.rel.ro", 12) == 0);
}

/* The symbol of that name, made if need be. NONE: no memory. */
uint32_t unit_intern(struct unit *u, const char *name, size_t n);
/* The same, but NONE if it is not there. */
uint32_t unit_find(const struct unit *u, const char *name, size_t n);

/*
 * A file's text; then all phases up to blocks. 0, -EBADMSG if diagnostics were
 * added to diags, or another negative errno. The unit must be zero-initialised
 * and be ended by unit_done in any case.
 */
int unit_read(struct unit *u, const char *path, struct diags *diags);
int unit_parse(struct unit *u, const struct asm_arch *arch);
void unit_done(struct unit *u);

/* A reason to refuse, at text offset off (NONE: the file as such). */
int diag_at(struct diags *diags, const struct unit *u, uint32_t off,
	    uint32_t line, const char *fmt, ...)
	__attribute__((format(printf, 5, 6)));
int diag_stmt(struct diags *diags, const struct unit *u, uint32_t stmt,
	      const char *fmt, ...) __attribute__((format(printf, 4, 5)));
void diags_done(struct diags *diags);
/* FILE:LINE: message, the line, a caret. Appended to out. */
int diags_format(const struct diags *diags, struct str *out);

#endif
