/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Second phase: the text becomes statements. One pass over the bytes; a
 * statement is a label, a directive or an instruction, given as offset and
 * length. Comments, blank lines and the surrounding white space are gone.
 *
 * Strings ("..." with backslashes), character constants ('x), block comments
 * and the ';' that separates statements of inline assembly are understood;
 * macros are not (.macro and the like are refused where they stand).
 *
 * Invariant: statements are in the order of the text and do not overlap.
 */
#include "gensrc/lexer.h"

#include "gensrc/source.h"

#define MAX_REFS ((1u << STMT_REFS_BITS) - 1)

static const struct {
	const char *name;
	uint8_t dir;
} directive_names[] = {
	{ ".section", DIR_SECTION }, { ".pushsection", DIR_PUSHSECTION },
	{ ".popsection", DIR_POPSECTION }, { ".previous", DIR_PREVIOUS },
	{ ".text", DIR_TEXT }, { ".data", DIR_DATA }, { ".bss", DIR_BSS },
	{ ".subsection", DIR_REFUSED },
	{ ".globl", DIR_GLOBL }, { ".global", DIR_GLOBL },
	{ ".weak", DIR_WEAK }, { ".local", DIR_LOCAL },
	{ ".hidden", DIR_HIDDEN }, { ".protected", DIR_PROTECTED },
	{ ".internal", DIR_INTERNAL }, { ".type", DIR_TYPE },
	{ ".size", DIR_SIZE }, { ".comm", DIR_COMM }, { ".lcomm", DIR_LCOMM },
	{ ".set", DIR_SET }, { ".equ", DIR_SET }, { ".equiv", DIR_SET },
	{ ".symver", DIR_SYMVER }, { ".weakref", DIR_WEAKREF },
	{ ".byte", DIR_DATUM }, { ".value", DIR_DATUM },
	{ ".long", DIR_DATUM }, { ".quad", DIR_DATUM },
	{ ".zero", DIR_ZERO }, { ".skip", DIR_ZERO }, { ".space", DIR_ZERO },
	{ ".ascii", DIR_ASCII }, { ".string", DIR_STRING },
	{ ".asciz", DIR_STRING },
	{ ".fill", DIR_CONTENT }, { ".uleb128", DIR_CONTENT },
	{ ".sleb128", DIR_CONTENT }, { ".incbin", DIR_CONTENT },
	{ ".dc.a", DIR_CONTENT }, { ".inst", DIR_CONTENT },
	{ ".tlsdesccall", DIR_CONTENT }, { ".tlsdescadd", DIR_CONTENT },
	{ ".tlsdescldr", DIR_CONTENT }, { ".reloc", DIR_CONTENT },
	{ ".nops", DIR_CONTENT },
	{ ".align", DIR_ALIGN }, { ".p2align", DIR_P2ALIGN },
	{ ".balign", DIR_BALIGN },
	{ ".cfi_startproc", DIR_CFI_START }, { ".cfi_endproc", DIR_CFI_END },
	{ ".cfi_lsda", DIR_CFI_LSDA }, { ".cfi_personality", DIR_CFI_LSDA },
	{ ".cfi_sections", DIR_CFI_SECTIONS },
	{ ".cfi_def_cfa", DIR_CFI }, { ".cfi_def_cfa_offset", DIR_CFI },
	{ ".cfi_def_cfa_register", DIR_CFI }, { ".cfi_offset", DIR_CFI },
	{ ".cfi_adjust_cfa_offset", DIR_CFI }, { ".cfi_restore", DIR_CFI },
	{ ".cfi_rel_offset", DIR_CFI }, { ".cfi_register", DIR_CFI },
	{ ".cfi_undefined", DIR_CFI }, { ".cfi_same_value", DIR_CFI },
	{ ".cfi_remember_state", DIR_CFI }, { ".cfi_restore_state", DIR_CFI },
	{ ".cfi_return_column", DIR_CFI }, { ".cfi_signal_frame", DIR_CFI },
	{ ".cfi_window_save", DIR_CFI }, { ".cfi_escape", DIR_CFI },
	{ ".cfi_val_encoded_addr", DIR_CFI }, { ".cfi_label", DIR_CFI },
	{ ".cfi_negate_ra_state", DIR_CFI }, { ".cfi_b_key_frame", DIR_CFI },
	{ ".file", DIR_IGNORED }, { ".loc", DIR_IGNORED },
	{ ".line", DIR_IGNORED }, { ".ln", DIR_IGNORED },
	{ ".loc_mark_labels", DIR_IGNORED }, { ".ident", DIR_IDENT },
	{ ".version", DIR_IGNORED }, { ".title", DIR_IGNORED },
	{ ".arch", DIR_IGNORED }, { ".cpu", DIR_IGNORED },
	{ ".arch_extension", DIR_IGNORED }, { ".variant_pcs", DIR_IGNORED },
	{ ".att_syntax", DIR_IGNORED }, { ".code64", DIR_IGNORED },
	{ ".addrsig", DIR_CLANG }, { ".addrsig_sym", DIR_CLANG },
	{ ".macro", DIR_REFUSED }, { ".endm", DIR_REFUSED },
	{ ".rept", DIR_REFUSED }, { ".irp", DIR_REFUSED },
	{ ".irpc", DIR_REFUSED }, { ".endr", DIR_REFUSED },
	{ ".if", DIR_REFUSED }, { ".ifdef", DIR_REFUSED },
	{ ".ifndef", DIR_REFUSED }, { ".ifc", DIR_REFUSED },
	{ ".ifeq", DIR_REFUSED }, { ".ifne", DIR_REFUSED },
	{ ".else", DIR_REFUSED }, { ".elseif", DIR_REFUSED },
	{ ".endif", DIR_REFUSED }, { ".include", DIR_REFUSED },
	{ ".altmacro", DIR_REFUSED }, { ".org", DIR_REFUSED },
	{ ".intel_syntax", DIR_REFUSED }, { ".code32", DIR_REFUSED },
	{ ".code16", DIR_REFUSED }, { ".end", DIR_REFUSED },
	{ ".linkonce", DIR_REFUSED }, { ".eqv", DIR_REFUSED },
	{ ".ltorg", DIR_REFUSED }, { ".pool", DIR_REFUSED },
	{ ".req", DIR_REFUSED }, { ".bundle_align_mode", DIR_REFUSED },
};

static int fill_directives(struct unit *u)
{
	size_t i, n = sizeof(directive_names) / sizeof(*directive_names);
	uintptr_t value;
	int r = 0;

	for (i = 0; i < n; i++) {
		value = directive_names[i].dir + 1u;
		r = r ?: map_set(&u->directives, directive_names[i].name,
				 (void *)value);
	}
	return r;
}

static uint8_t directive_of(const struct unit *u, const char *s, size_t n)
{
	void *p = map_getn(&u->directives, s, n);

	if (p)
		return (uint8_t)((uintptr_t)p - 1);
	if (asm_data_size(u->arch, s + 1, n - 1))
		return DIR_DATUM;
	return DIR_UNKNOWN;
}

size_t lexer_name(const char *s, const char *end)
{
	const char *p = s;

	if (p == end || !lexer_is_name_start(*p))
		return 0;
	while (p < end && lexer_is_name(*p))
		p++;
	return (size_t)(p - s);
}

static const char *skip_space(const char *p, const char *end)
{
	while (p < end && (*p == ' ' || *p == '\t' || *p == '\r' ||
			   *p == '\f'))
		p++;
	return p;
}

/* Behind the closing quote, or at the end of the line. */
static const char *skip_string(const char *p, const char *end)
{
	for (p++; p < end && *p != '\n'; p++) {
		if (*p == '"')
			return p + 1;
		if (*p == '\\' && p + 1 < end && p[1] != '\n')
			p++;
	}
	return p;
}

/* Behind the closing mark; end if there is none. *line counts on. */
static const char *skip_comment(const char *p, const char *end, uint32_t *line)
{
	for (p += 2; p < end; p++) {
		if (*p == '\n')
			(*line)++;
		if (*p == '*' && p + 1 < end && p[1] == '/')
			return p + 2;
	}
	return end;
}

/* Where the statement at p ends: at ';', a comment or a newline. */
static const char *stmt_end(const struct unit *u, const char *p,
			    const char *end)
{
	while (p < end) {
		unsigned char c = (unsigned char)*p;

		if (c > '/' && c != ';') {
			p++;
			continue;
		}
		if (c == '\n' || c == ';' || (c && c == u->arch->comment))
			return p;
		if (c == '"') {
			p = skip_string(p, end);
			continue;
		}
		if (c == '\'' && p + 2 < end && p[1] != '\n') {
			p += p[1] == '\\' && p[2] != '\n' ? 3 : 2;
			continue;
		}
		if (c == '/' && p + 1 < end &&
		    (p[1] == '*' || (p[1] == '/' && u->arch->slash_comment)))
			return p;
		p++;
	}
	return p;
}

static int add_label(struct unit *u, const char *p, size_t n, uint32_t line)
{
	struct stmt s = {
		.off = (uint32_t)(p - u->text.s), .len = (uint32_t)n + 1,
		.line = line, .next = NONE, .kind = STMT_NUMBER_LABEL,
	};

	if (lexer_is_name_start(*p)) {
		s.kind = STMT_LABEL;
		s.sym = unit_intern(u, p, n);
		if (s.sym == NONE)
			return -ENOMEM;
	}
	return vec_push(&u->stmts, s);
}

/* name, or digits, directly before a ':'. */
static size_t label_len(const char *p, const char *end)
{
	const char *q = p;

	if (*p >= '0' && *p <= '9')
		while (q < end && *q >= '0' && *q <= '9')
			q++;
	else
		q += lexer_name(p, end);
	return q > p && q < end && *q == ':' ? (size_t)(q - p) : 0;
}

static int add_stmt(struct unit *u, const char *p, const char *end,
		    uint32_t line)
{
	struct stmt s = {
		.off = (uint32_t)(p - u->text.s), .line = line, .next = NONE,
		.kind = STMT_INSN,
	};
	const char *q = p;
	size_t n;
	int r;

	while (end > p && (end[-1] == ' ' || end[-1] == '\t' ||
			   end[-1] == '\r'))
		end--;
	s.len = (uint32_t)(end - p);
	while (q < end && *q != ' ' && *q != '\t' && *q != '=')
		q++;
	n = (size_t)(q - p);
	q = skip_space(q, end);
	if (*p == '.') {
		s.kind = STMT_DIRECTIVE;
		s.dir = directive_of(u, p, n);
	}
	/* "name = value" is .set. */
	if (q < end && *q == '=' && n && lexer_name(p, end) == n) {
		s.kind = STMT_DIRECTIVE;
		s.dir = DIR_SET;
		q = p;
	}
	if (q - p > UINT16_MAX) {
		r = diag_at(u->diags, u, s.off, line, "more than %u bytes in "
			    "front of the operands", UINT16_MAX);
		return r == -EBADMSG ? 0 : r;
	}
	s.args = (uint16_t)(q - p);
	return vec_push(&u->stmts, s);
}

static bool is_switch(const struct stmt *s)
{
	return s->kind == STMT_DIRECTIVE && s->dir >= DIR_SECTION &&
	       s->dir <= DIR_SUBSECTION;
}

/* Does the last statement lead into a section of debug information? */
static bool enters_debug(const struct unit *u)
{
	const struct stmt *s = &u->stmts.v[u->stmts.n - 1];

	return s->dir == DIR_SECTION && s->kind == STMT_DIRECTIVE &&
	       strncmp(stmt_args(u, s), ".debug_", 7) == 0;
}

/* The first letters of a directive that leads to another section. */
static bool may_switch(const char *s)
{
	return (s[0] == 's' && (s[1] == 'e' || s[1] == 'u')) ||
	       (s[0] == 't' && s[1] == 'e') || (s[0] == 'd' && s[1] == 'a') ||
	       (s[0] == 'b' && s[1] == 's') ||
	       (s[0] == 'p' && (s[1] == 'u' || s[1] == 'o' || s[1] == 'r'));
}

/* Debug information is most of the text under -g and none of our concern:
 * skip it line by line, up to one that may lead out of it. */
static void skip_debug(struct unit *u, const char **pp, const char *end,
		       uint32_t *line)
{
	const char *p = *pp, *word, *newline;
	uint8_t dir;

	for (; p < end; p = newline + 1, (*line)++) {
		newline = memchr(p, '\n', (size_t)(end - p));
		if (!newline)
			break;
		word = skip_space(p, newline);
		if (memchr(p, ';', (size_t)(newline - p)) ||
		    memchr(p, '*', (size_t)(newline - p)))
			break;
		if (*word != '.' || !may_switch(word + 1))
			continue;
		dir = directive_of(u, word, lexer_name(word, newline));
		if ((dir >= DIR_SECTION && dir <= DIR_SUBSECTION) ||
		    dir == DIR_REFUSED)
			break;
	}
	*pp = p;
}

/* All statements of one line; *pp moves behind its newline. */
static int lex_line(struct unit *u, const char **pp, const char *end,
		    uint32_t *line)
{
	const char *p = skip_space(*pp, end), *q;
	size_t before = u->stmts.n, n;
	int r = 0;

	if (p < end && u->arch->line_comment && *p == u->arch->line_comment) {
		q = memchr(p, '\n', (size_t)(end - p));
		p = q ? q : end;
	}
	while (!r && p < end && *p != '\n') {
		if (*p == ' ' || *p == '\t' || *p == ';' || *p == '\r' ||
		    *p == '\f') {
			p++;
			continue;
		}
		if (*p == '/' && p + 1 < end && p[1] == '*') {
			p = skip_comment(p, end, line);
			continue;
		}
		if ((u->arch->comment && *p == u->arch->comment) ||
		    (u->arch->slash_comment && *p == '/' && p + 1 < end &&
		     p[1] == '/')) {
			q = memchr(p, '\n', (size_t)(end - p));
			p = q ? q : end;
			continue;
		}
		n = label_len(p, end);
		if (n) {
			r = add_label(u, p, n, *line);
			p += n + 1;
			continue;
		}
		q = stmt_end(u, p, end);
		if (q == p)	/* a byte that starts nothing */
			q = p + 1;
		r = add_stmt(u, p, q, *line);
		p = q;
	}
	if (!r && u->stmts.n > before)
		u->stmts.v[u->stmts.n - 1].own_line = true;
	(*line)++;
	*pp = p < end ? p + 1 : end;
	return r;
}

int lexer_run(struct unit *u)
{
	const char *p = u->text.s, *end = p + u->text.n;
	uint32_t line = 1;
	bool debug = false;
	size_t before;
	int r;

	r = fill_directives(u);
	/* gcc's lines have about 18 bytes; saves copying while it grows. */
	r = r ?: vec_reserve(&u->stmts, u->text.n / 20 + 16);
	while (!r && p < end) {
		before = u->stmts.n;
		r = lex_line(u, &p, end, &line);
		for (; !r && before < u->stmts.n; before++)
			if (is_switch(&u->stmts.v[before]))
				debug = enters_debug(u);
		if (debug)
			skip_debug(u, &p, end, &line);
	}
	u->n_lines = line;
	return r;
}

bool lexer_operand(const char **p, const char *end, const char **ret_s,
		   size_t *ret_n)
{
	const char *s = skip_space(*p, end), *q = s, *stop;
	int depth = 0;

	if (s >= end)
		return false;
	while (q < end && (*q != ',' || depth > 0)) {
		if (*q == '"') {
			q = skip_string(q, end);
			continue;
		}
		depth += *q == '(' ? 1 : *q == ')' ? -1 : 0;
		q++;
	}
	*p = q < end ? q + 1 : end;
	for (stop = q; stop > s && (stop[-1] == ' ' || stop[-1] == '\t');)
		stop--;
	*ret_s = s;
	*ret_n = (size_t)(stop - s);
	return true;
}

int lexer_number(const char *s, size_t n, uint64_t *ret_value)
{
	char digits[24];

	if (n == 0 || n >= sizeof(digits))
		return -EINVAL;
	memcpy(digits, s, n);
	digits[n] = 0;
	if (n > 2 && s[0] == '0' && (s[1] == 'x' || s[1] == 'X'))
		return parse_u64(digits + 2, 16, UINT64_MAX, ret_value);
	return parse_u64(digits, 10, UINT64_MAX, ret_value);
}

/* Behind a token at p that names no symbol, or p itself if it may name one. */
static const char *skip_other(const struct unit *u, const char *p,
			      const char *end)
{
	char c = *p;

	if (c == '"')
		return skip_string(p, end);
	if (c == '\'')
		return p + 2 < end ? p + 2 : end;
	if (c == '{') {		/* AVX-512 {%k1}{z} */
		while (p < end && *p != '}')
			p++;
		return p < end ? p + 1 : end;
	}
	if (c == '@' || (c >= '0' && c <= '9') ||
	    (c && c == u->arch->register_prefix)) {
		for (p++; p < end && lexer_is_name(*p);)
			p++;
		return p;
	}
	if (!lexer_is_name_start(c))
		return p + 1;
	return p;
}

/* The operands proper of an instruction: behind lock, rep and so on. */
static const char *skip_prefixes(const struct unit *u, const struct stmt *s,
				 const char *p, const char *end)
{
	const char *word = stmt_text(u, s);
	size_t n = 0;

	while (word + n < end && lexer_is_name(word[n]))
		n++;
	while (p < end && u->arch->is_prefix(word, n)) {
		word = p;
		for (n = 0; p < end && *p != ' ' && *p != '\t'; p++)
			n++;
		p = skip_space(p, end);
	}
	return p;
}

int lexer_refs(struct unit *u, uint32_t i)
{
	const char *p = stmt_args(u, &u->stmts.v[i]), *q;
	const char *text = stmt_text(u, &u->stmts.v[i]);
	const char *end = text + u->stmts.v[i].len;
	size_t first = u->refs.n, n;
	struct ref ref;
	int r = 0;

	if (u->stmts.v[i].kind == STMT_INSN)
		p = skip_prefixes(u, &u->stmts.v[i], p, end);
	u->stmts.v[i].ref = (uint32_t)first;
	while (!r && p < end) {
		q = skip_other(u, p, end);
		if (q != p) {
			p = q;
			continue;
		}
		n = lexer_name(p, end);
		if ((n == 1 && *p == '.') ||
		    u->arch->is_operand_word(text, (size_t)(p - text), n)) {
			p += n;
			continue;
		}
		ref.off = (uint32_t)(p - u->text.s);
		ref.sym = unit_intern(u, p, n);
		if (ref.sym == NONE)
			return -ENOMEM;
		r = vec_push(&u->refs, ref);
		p += n;
	}
	if (u->refs.n - first > MAX_REFS)
		return diag_stmt(u->diags, u, i, "more than %u symbols in one "
				 "statement", MAX_REFS);
	u->stmts.v[i].n_refs = (uint32_t)(u->refs.n - first);
	return r;
}
