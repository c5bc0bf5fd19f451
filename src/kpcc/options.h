/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What a compiler command line says, as far as the wrapper must know it.
 * Pure: it reads nothing but the words (and the response files they name).
 */
#ifndef SUTURE_CC_OPTIONS_H
#define SUTURE_CC_OPTIONS_H

#include <stdbool.h>

#include "base/vec.h"

/* How far the driver goes; the earliest one named wins. */
enum cc_mode {
	CC_OTHER,	/* nothing to compile: --version, -###, -print-* */
	CC_PREPROCESS,	/* -E, -M, -MM, -fsyntax-only */
	CC_ASSEMBLY,	/* -S */
	CC_COMPILE,	/* -c */
	CC_LINK,
};

enum cc_kind {
	CC_ARG,		/* an option that is only handed on */
	CC_INPUT,
	CC_OUTPUT,	/* -o */
	CC_LANG,	/* -x */
	CC_MODE,	/* -c, -S, -E, ... */
	CC_PIPE,	/* -pipe */
	CC_DEPEND,	/* -MD, -MF FILE, ... */
	CC_PREPROC,	/* -Wp,... */
	CC_MAP,		/* -fdebug-prefix-map=, -ffile-prefix-map= */
	CC_SAVE,	/* -save-temps */
	CC_DUMP,	/* -dumpbase, -dumpdir, -dumpbase-ext */
};

enum cc_source {
	CC_NO_SOURCE,	/* object, archive, anything else */
	CC_ASM,		/* .s, .S: not ours */
	CC_C,		/* C or C++: compiled to assembly */
};

/* One option with its separate value, or one input. */
struct cc_arg {
	enum cc_kind kind;
	const char *text;
	const char *value;	/* the separate word, or NULL */
	const char *path;	/* CC_INPUT, CC_OUTPUT: the file */
	const char *lang;	/* CC_INPUT: -x in effect, or NULL */
	enum cc_source source;	/* CC_INPUT */
};

struct cc_options {
	VEC(struct cc_arg) args;
	enum cc_mode mode;
	const char *output;	/* -o, or NULL */
	const char *save_temps;	/* the option, or NULL */
	bool has_c;		/* some input is C or C++ */
	bool has_asm;
	bool lto, depfile, depfile_named, target_named;
	bool relocatable;	/* -r */
	bool names_dumps;	/* the caller gives -dumpbase or -dumpdir */
	bool wants_names;	/* some product is named after the object */
	size_t inputs_n;
};

/* Owned words. */
struct cc_words {
	VEC(char *) words;
};

void cc_words_done(struct cc_words *words);
int cc_words_add(struct cc_words *words, const char *word);

/*
 * Split text as gcc splits a response file: white space separates, quotes of
 * both kinds and backslashes protect. Appends. 0 or -ENOMEM.
 */
int cc_words_split(struct cc_words *words, const char *text);

/*
 * Append argv with each readable @FILE replaced by its words, recursively;
 * what cannot be read stays as it is. -ELOOP when files include each other
 * too deeply, as with gcc an error.
 */
int cc_words_expand(struct cc_words *words, char *const argv[]);

/* Read words[0..]; pointers into it are kept. 0 or -ENOMEM. */
int cc_options_parse(const struct cc_words *words,
		     struct cc_options *ret_options);
void cc_options_done(struct cc_options *options);

#endif
