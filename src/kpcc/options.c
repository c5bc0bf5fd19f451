/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Options are known by name only where they take a separate word (else that
 * word would pass for an input) or change what the wrapper does. All else is
 * handed on unread. Source: the "Option Summary" and "Overall Options" of the
 * gcc manual, "Clang command line argument reference".
 */
#include "kpcc/options.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/str.h"

#define RESPONSE_DEPTH_MAX	64

void cc_words_done(struct cc_words *words)
{
	char **word;

	vec_foreach(word, &words->words)
		free(*word);
	vec_done(&words->words);
}

int cc_words_add(struct cc_words *words, const char *word)
{
	char *copy = strdup(word);

	if (!copy || vec_push(&words->words, copy) < 0) {
		free(copy);
		return -ENOMEM;
	}
	return 0;
}

static bool is_space(char c)
{
	return c && strchr(" \t\n\v\f\r", c);
}

/* The word at *p into str; *p goes behind it. */
static int split_word(const char **p, struct str *str)
{
	char quote = 0;
	int r = 0;

	for (; **p && !r; (*p)++) {
		if (!quote && is_space(**p))
			break;
		if (**p == '\\')
			r = (*p)[1] ? str_addc(str, *++*p) : 0;
		else if (quote && **p == quote)
			quote = 0;
		else if (!quote && (**p == '\'' || **p == '"'))
			quote = **p;
		else
			r = str_addc(str, **p);
	}
	return r;
}

int cc_words_split(struct cc_words *words, const char *text)
{
	int r = 0;

	while (!r) {
		_cleanup_str_ struct str word = {0};

		while (is_space(*text))
			text++;
		if (!*text)
			break;
		r = split_word(&text, &word);
		if (!r)
			r = cc_words_add(words, str_cstr(&word));
	}
	return r;
}

static int expand_word(struct cc_words *words, const char *word, int depth)
{
	_cleanup_(cc_words_done) struct cc_words more = {0};
	_cleanup_str_ struct str text = {0};
	char **p;
	int r;

	if (word[0] != '@' || file_read(word + 1, &text) < 0)
		return cc_words_add(words, word);
	if (depth >= RESPONSE_DEPTH_MAX)
		return -ELOOP;
	r = cc_words_split(&more, str_cstr(&text));
	if (r < 0)
		return r;
	vec_foreach(p, &more.words) {
		r = expand_word(words, *p, depth + 1);
		if (r < 0)
			return r;
	}
	return 0;
}

int cc_words_expand(struct cc_words *words, char *const argv[])
{
	int r = 0;

	for (; *argv && !r; argv++)
		r = expand_word(words, *argv, 0);
	return r;
}

/*
 * Options whose value may be, or always is, the next word; first those of
 * gcc (`gcc --help=separate`, and what `gcc -###` does with each: to its
 * driver -MD is a flag, -Ttext-segment is "-T text-segment"), then clang's.
 */
static const char *const separate[] = {
	"-o", "-x", "-I", "-D", "-U", "-L", "-l", "-B", "-A", "-F", "-J", "-T",
	"-u", "-z", "-e", "-h", "-R", "-MF", "-MT", "-MQ", "-include",
	"-imacros", "-idirafter", "-iprefix", "-iwithprefix",
	"-iwithprefixbefore", "-isystem", "-isysroot", "-iquote",
	"-imultilib", "-imultiarch", "-Xlinker", "-Xassembler",
	"-Xpreprocessor", "-Xf", "-Hd", "-Hf", "-aux-info", "-wrapper",
	"-specs", "-dumpbase", "-dumpbase-ext", "-dumpdir", "-Tbss", "-Tdata",
	"-Ttext", "-fintrinsic-modules-path", "-gnatO",
	"--output", "--output-pch=", "--language", "--param", "--sysroot",
	"--include", "--imacros", "--define-macro", "--undefine-macro",
	"--assert", "--include-directory", "--include-directory-after",
	"--include-prefix", "--include-with-prefix",
	"--include-with-prefix-after", "--include-with-prefix-before",
	"--library-directory", "--prefix", "--for-assembler", "--for-linker",
	"--force-link", "--entry", "--dump", "--dumpbase", "--dumpdir",
	"--dumpbase-ext", "--specs", "--print-file-name", "--print-prog-name",

	"-b", "-G", "-V", "-MJ", "-arch", "-cxx-isystem", "-framework",
	"-gcc-toolchain", "-iframework", "-include-pch", "-ivfsoverlay",
	"-mllvm", "-rpath", "-serialize-diagnostics", "-target",
	"-working-directory", "-Xanalyzer", "-Xarch_host", "-Xclang",
};

static bool takes_word(const char *word)
{
	size_t i;

	for (i = 0; i < sizeof(separate) / sizeof(*separate); i++)
		if (streq(word, separate[i]))
			return true;
	return false;
}

static enum cc_source source_of_lang(const char *lang)
{
	static const char *const c[] = { "c", "c++", "cpp-output",
		"c++-cpp-output" };
	size_t i;

	for (i = 0; i < sizeof(c) / sizeof(*c); i++)
		if (streq(lang, c[i]))
			return CC_C;
	return str_skip(lang, "assembler") ? CC_ASM : CC_NO_SOURCE;
}

static enum cc_source source_of_path(const char *path)
{
	static const char *const c[] = { ".c", ".i", ".ii", ".cc", ".cp",
		".cxx", ".cpp", ".CPP", ".c++", ".C" };
	const char *dot = strrchr(path_basename(path), '.');
	size_t i;

	if (!dot)
		return CC_NO_SOURCE;
	for (i = 0; i < sizeof(c) / sizeof(*c); i++)
		if (streq(dot, c[i]))
			return CC_C;
	return streq(dot, ".S") || streq(dot, ".sx") || streq(dot, ".s") ?
		       CC_ASM : CC_NO_SOURCE;
}

static void parse_mode(struct cc_options *o, struct cc_arg *arg,
		       enum cc_mode mode)
{
	arg->kind = CC_MODE;
	if (mode < o->mode)
		o->mode = mode;
}

static bool is_one_of(const char *word, const char *a, const char *b)
{
	return streq(word, a) || streq(word, b);
}

/* Options that end the work before an input is read. */
static bool is_question(const char *w)
{
	return streq(w, "-###") || is_one_of(w, "--version", "--help") ||
	       streq(w, "--target-help") || str_skip(w, "--help=") ||
	       (str_skip(w, "-print-") && !streq(w, "-print-")) ||
	       str_skip(w, "--print-") || streq(w, "-dumpversion") ||
	       is_one_of(w, "-dumpmachine", "-dumpspecs") ||
	       streq(w, "-dumpfullversion") || streq(w, "-cc1") ||
	       streq(w, "-cc1as");
}

/* Products beside the object that are named after it, or name it. */
static bool wants_names(const char *w)
{
	return str_skip(w, "-gsplit-dwarf") || str_skip(w, "-save-temps") ||
	       str_skip(w, "--save-temps") || streq(w, "--coverage") ||
	       streq(w, "-coverage") || streq(w, "-ftest-coverage") ||
	       str_skip(w, "-fprofile") || str_skip(w, "-fauto-profile") ||
	       str_skip(w, "-fdump-") || str_skip(w, "-fstack-usage") ||
	       str_skip(w, "-fcallgraph-info") ||
	       str_skip(w, "-fopt-info") || str_skip(w, "-fsave-optim") ||
	       str_skip(w, "-fdiagnostics-format=") ||
	       (w[0] == '-' && w[1] == 'd' && w[2] && !str_skip(w, "-dump"));
}

static void parse_depend(struct cc_options *o, struct cc_arg *arg)
{
	const char *w = arg->text;

	if (streq(w, "-M") || streq(w, "-MM") ||
	    is_one_of(w, "--dependencies", "--user-dependencies")) {
		parse_mode(o, arg, CC_PREPROCESS);
		return;
	}
	arg->kind = CC_DEPEND;
	if (is_one_of(w, "-MD", "-MMD") ||
	    is_one_of(w, "--write-dependencies", "--write-user-dependencies"))
		o->depfile = true;
	else if (str_skip(w, "-MF"))
		o->depfile_named = true;
	else if (str_skip(w, "-MT") || str_skip(w, "-MQ"))
		o->target_named = true;
}

static void parse_output(struct cc_options *o, struct cc_arg *arg)
{
	const char *joined = str_skip(arg->text, "--output=");

	arg->kind = CC_OUTPUT;
	if (!joined && !streq(arg->text, "--output") && arg->text[2])
		joined = arg->text + 2;
	arg->path = joined ? joined : arg->value;
	o->output = arg->path;
}

/* One word for the linker. */
static bool is_relocatable(const char *word, size_t n)
{
	return (n == 2 && memcmp(word, "-r", n) == 0) ||
	       (n == 13 && memcmp(word, "--relocatable", n) == 0);
}

static void parse_linker(struct cc_options *o, const struct cc_arg *arg)
{
	const char *list = str_skip(arg->text, "-Wl,");
	const char *word = str_skip(arg->text, "--for-linker=");
	size_t n;

	if (is_one_of(arg->text, "-Xlinker", "--for-linker"))
		word = arg->value;
	if (streq(arg->text, "-r") ||
	    (word && is_relocatable(word, strlen(word))))
		o->relocatable = true;
	for (; list; list = list[n] ? list + n + 1 : NULL) {
		n = strcspn(list, ",");
		if (is_relocatable(list, n))
			o->relocatable = true;
	}
}

static void parse_flag(struct cc_options *o, struct cc_arg *arg)
{
	const char *w = arg->text;

	parse_linker(o, arg);
	if (str_skip(w, "-flto"))
		o->lto = true;
	else if (streq(w, "-fno-lto"))
		o->lto = false;
	if (wants_names(w))
		o->wants_names = true;
	if (is_one_of(w, "-pipe", "--pipe")) {
		arg->kind = CC_PIPE;
	} else if (str_skip(w, "-save-temps") || str_skip(w, "--save-temps")) {
		arg->kind = CC_SAVE;
		o->save_temps = w;
	} else if (str_skip(w, "-dumpbase") || str_skip(w, "-dumpdir")) {
		arg->kind = CC_DUMP;
		o->names_dumps = true;
	} else if (str_skip(w, "-Wp,")) {
		arg->kind = CC_PREPROC;
	} else if (str_skip(w, "-fdebug-prefix-map=") ||
		   str_skip(w, "-ffile-prefix-map=")) {
		arg->kind = CC_MAP;
	}
}

static void parse_option(struct cc_options *o, struct cc_arg *arg)
{
	const char *w = arg->text;

	if (is_question(w))
		parse_mode(o, arg, CC_OTHER);
	else if (is_one_of(w, "-E", "--preprocess") ||
		 is_one_of(w, "-fsyntax-only", "--analyze"))
		parse_mode(o, arg, CC_PREPROCESS);
	else if (is_one_of(w, "-S", "--assemble") || streq(w, "-emit-llvm"))
		parse_mode(o, arg, CC_ASSEMBLY);
	else if (is_one_of(w, "-c", "--compile"))
		parse_mode(o, arg, CC_COMPILE);
	else if (streq(w, "--output") || str_skip(w, "--output=") ||
		 (str_skip(w, "-o") && !str_skip(w, "-objc")))
		parse_output(o, arg);
	else if (str_skip(w, "-M") || str_skip(w, "--dependencies") ||
		 str_skip(w, "--user-dependencies") ||
		 str_skip(w, "--write-"))
		parse_depend(o, arg);
	else
		parse_flag(o, arg);
}

/* The language of an -x option, "" for none; NULL if it is another option. */
static const char *parse_lang(const struct cc_arg *arg)
{
	const char *joined = str_skip(arg->text, "--language=");

	if (!joined && str_skip(arg->text, "-x") && arg->text[2])
		joined = arg->text + 2;
	if (!joined && is_one_of(arg->text, "-x", "--language"))
		joined = arg->value ? arg->value : "";
	if (!joined)
		return NULL;
	return streq(joined, "none") ? "" : joined;
}

static void parse_input(struct cc_options *o, struct cc_arg *arg,
			const char *lang)
{
	arg->kind = CC_INPUT;
	arg->path = arg->text;
	arg->lang = lang && *lang ? lang : NULL;
	arg->source = arg->lang ? source_of_lang(lang) :
				  source_of_path(arg->text);
	o->inputs_n++;
	if (arg->source == CC_C)
		o->has_c = true;
	else if (arg->source == CC_ASM)
		o->has_asm = true;
}

int cc_options_parse(const struct cc_words *words,
		     struct cc_options *ret_options)
{
	struct cc_options o = { .mode = CC_LINK };
	const char *lang = NULL, *said;
	size_t i, n = words->words.n;

	for (i = 0; i < n; i++) {
		struct cc_arg arg = { .text = words->words.v[i] };

		if (arg.text[0] != '-' || !arg.text[1]) {
			parse_input(&o, &arg, lang);
		} else {
			if (takes_word(arg.text) && i + 1 < n)
				arg.value = words->words.v[++i];
			said = parse_lang(&arg);
			if (said) {
				arg.kind = CC_LANG;
				lang = said;
			} else {
				parse_option(&o, &arg);
			}
		}
		if (vec_push(&o.args, arg) < 0) {
			cc_options_done(&o);
			return -ENOMEM;
		}
	}
	if (!o.inputs_n)
		o.mode = CC_OTHER;
	*ret_options = o;
	return 0;
}

void cc_options_done(struct cc_options *options)
{
	vec_done(&options->args);
}
