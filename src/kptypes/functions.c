/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A declaration is a function if a name and parentheses stand in front of its
 * first brace, and no `=`. Braces of namespaces, classes and `extern "C"` are
 * looked into, all others are passed.
 */
#include "kptypes/functions.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "base/str.h"

struct scanner {
	const char *at;
	const char *token;
	size_t n;
	uint64_t hash;		/* of the declaration up to here */
	const char *name;	/* of the function, if it is one */
	size_t name_n;
	const char *word;	/* the token before, if it is a word */
	size_t word_n;
	int parens;
	bool value, scope;	/* `=`, `class` and the like were seen */
};

static bool is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '$' || c & 0x80;
}

static const char *skip_quoted(const char *p)
{
	char quote = *p++;

	for (; *p && *p != quote && *p != '\n'; p++)
		if (*p == '\\' && p[1])
			p++;
	return *p == quote ? p + 1 : p;
}

/* Spaces, and lines that begin with '#'. */
static const char *skip_space(const char *text, const char *p)
{
	for (;; p++) {
		if (*p == '#' && (p == text || p[-1] == '\n'))
			p = strchrnul(p, '\n');
		if (!isspace((unsigned char)*p))
			return p;
	}
}

static bool next_token(struct scanner *s, const char *text)
{
	const char *p = skip_space(text, s->at);
	size_t i;

	s->token = p;
	if (!*p)
		return false;
	if (*p == '"' || *p == '\'')
		p = skip_quoted(p);
	else if (is_word(*p))
		while (is_word(*p))
			p++;
	else
		p++;
	s->at = p;
	s->n = (size_t)(p - s->token);
	for (i = 0; i < s->n; i++)
		s->hash = (s->hash ^ (unsigned char)s->token[i]) *
			  0x100000001b3u;
	s->hash = (s->hash ^ ' ') * 0x100000001b3u;
	return true;
}

static bool is_one_of(const char *word, size_t n, const char *const *list)
{
	for (; *list; list++)
		if (strlen(*list) == n && memcmp(*list, word, n) == 0)
			return true;
	return false;
}

static void start_declaration(struct scanner *s)
{
	s->hash = 0xcbf29ce484222325u;
	s->name = s->word = NULL;
	s->parens = 0;
	s->value = s->scope = false;
}

/* Up to the brace that closes the one just read. */
static void skip_braces(struct scanner *s, const char *text)
{
	int depth = 1;

	while (depth && next_token(s, text))
		depth += *s->token == '{' ? 1 : *s->token == '}' ? -1 : 0;
}

static int read_brace(struct scanner *s, const char *text,
		      struct functions *out)
{
	struct function function = { s->name, s->name_n, 0 };

	if (s->scope && !s->name && !s->value) {
		start_declaration(s);
		return 0;
	}
	skip_braces(s, text);
	if (!s->name || s->value)
		return 0;	/* what is behind belongs to it */
	function.hash = s->hash;
	start_declaration(s);
	return vec_push(&out->all, function);
}

static void read_word(struct scanner *s)
{
	static const char *const scopes[] = {
		"namespace", "extern", "class", "struct", "union", NULL,
	};
	static const char *const others[] = {
		"__attribute__", "__attribute", "__asm__", "asm", "__asm",
		"_Alignas", "alignas", "decltype", "typeof", "__typeof__",
		"__declspec", "_Static_assert", "static_assert", NULL,
	};

	s->scope |= is_one_of(s->token, s->n, scopes);
	s->word = is_one_of(s->token, s->n, others) ? NULL : s->token;
	s->word_n = s->n;
}

static int read_mark(struct scanner *s, const char *text,
		     struct functions *out)
{
	char c = *s->token;
	int r = 0;

	if (c == '(') {
		if (!s->parens++ && !s->name && s->word) {
			s->name = s->word;
			s->name_n = s->word_n;
		}
	} else if (c == ')' && s->parens) {
		s->parens--;
	} else if (!s->parens && c == '=') {
		s->value = true;
	} else if (!s->parens && (c == ';' || c == '}')) {
		start_declaration(s);
	} else if (c == '{') {
		r = read_brace(s, text, out);
	}
	s->word = NULL;
	return r;
}

int functions_read(const char *text, struct functions *ret_functions)
{
	struct scanner s = { .at = text };
	int r = 0;

	start_declaration(&s);
	while (!r && next_token(&s, text)) {
		if (is_word(*s.token))
			read_word(&s);
		else
			r = read_mark(&s, text, ret_functions);
	}
	return r;
}

static bool find(const struct functions *functions, const char *name,
		 uint64_t *ret_hash)
{
	const struct function *f;
	uint64_t hash = 0;
	bool found = false;

	vec_foreach(f, &functions->all) {
		if (strlen(name) != f->n || memcmp(name, f->name, f->n) != 0)
			continue;
		hash = hash * 31 + f->hash;
		found = true;
	}
	*ret_hash = hash;
	return found;
}

bool functions_differ(const struct functions *old, const struct functions *new,
		      const char *name)
{
	uint64_t a, b;

	return find(old, name, &a) && find(new, name, &b) && a != b;
}
