/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Command lines of a compiler. Where options take their value as a word of its
 * own is compared with what gcc, asked by -###, does with the same words.
 */
#include "kpcc/options.h"

#include <ctype.h>
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/spawn.h"

/* The words of one command line and what was made of them. */
struct line {
	struct cc_words words;
	struct cc_options o;
};

static void line_done(struct line *line)
{
	cc_options_done(&line->o);
	cc_words_done(&line->words);
}

/* text as in a response file. */
static struct line parse(const char *text)
{
	struct line line = {0};

	assert_int_equal(cc_words_split(&line.words, text), 0);
	assert_int_equal(cc_options_parse(&line.words, &line.o), 0);
	return line;
}

/* The words split and, after `|`, each argument: KIND:text[=value]. */
static void assert_args(const char *text, const char *expected)
{
	static const char kinds[] = "-ioxmpdPMsD?";
	struct line line = parse(text);
	struct str got = {0};
	const struct cc_arg *arg;

	vec_foreach(arg, &line.o.args) {
		str_addf(&got, "%s%c:%s", got.n ? " " : "", kinds[arg->kind],
			 arg->text);
		if (arg->value)
			str_addf(&got, "=%s", arg->value);
		if (arg->kind == CC_INPUT && arg->lang)
			str_addf(&got, "(%s)", arg->lang);
		if (arg->kind == CC_INPUT)
			str_addc(&got, "!sc"[arg->source]);
	}
	assert_string_equal(str_cstr(&got), expected);
	str_done(&got);
	line_done(&line);
}

static void assert_mode(const char *text, enum cc_mode mode)
{
	struct line line = parse(text);

	if (line.o.mode != mode)
		fail_msg("'%s': mode %d, not %d", text, (int)line.o.mode,
			 (int)mode);
	line_done(&line);
}

static void assert_output(const char *text, const char *output)
{
	struct line line = parse(text);

	if (!output)
		assert_null(line.o.output);
	else
		assert_string_equal(line.o.output, output);
	line_done(&line);
}

/* Words with `|` between them. */
static void assert_words(const struct cc_words *words, const char *expected)
{
	struct str got = {0};
	char *const *word;

	vec_foreach(word, &words->words)
		str_addf(&got, "%s|", *word);
	assert_string_equal(str_cstr(&got), expected);
	str_done(&got);
}

static void assert_split(const char *text, const char *expected)
{
	struct cc_words words = {0};

	assert_int_equal(cc_words_split(&words, text), 0);
	assert_words(&words, expected);
	cc_words_done(&words);
}

static void test_split(void **state)
{
	(void)state;
	assert_split("", "");
	assert_split(" \t\n\v\f\r ", "");
	assert_split("a b\tc\nd", "a|b|c|d|");
	assert_split("a 'b c' \"d e\"f", "a|b c|d ef|");
	assert_split("'' \"\"", "||");
	assert_split("'a\"b' \"a'b\"", "a\"b|a'b|");
	assert_split("a\\ b \\\"c\\\" '\\'' \"\\\\\"", "a b|\"c\"|'|\\|");
	assert_split("'open", "open|");
	assert_split("end\\", "end|");
	assert_split("-DX=\\\"a\\ b\\\"", "-DX=\"a b\"|");
}

static char *temp_file(const char *text)
{
	char path[] = "/tmp/test_kpcc_options.XXXXXX";
	int fd = mkstemp(path);

	assert_true(fd >= 0);
	assert_int_equal(write_all(fd, text, strlen(text)), 0);
	close(fd);
	return strdup(path);
}

static void test_response_files(void **state)
{
	struct cc_words words = {0};
	struct str text = {0}, at = {0};
	char *inner = temp_file("x \"y z\"\n@/nonexistent/file");
	char *outer, *loop;

	(void)state;
	str_addf(&text, "1 @%s 2", inner);
	outer = temp_file(str_cstr(&text));
	str_addf(&at, "@%s", outer);
	char *argv[] = { "-c", at.s, "@/tmp", "@", "end", NULL };

	assert_int_equal(cc_words_expand(&words, argv), 0);
	assert_words(&words, "-c|1|x|y z|@/nonexistent/file|2|@/tmp|@|end|");
	cc_words_done(&words);

	/* One that includes itself ends, with an error. */
	loop = temp_file("");
	text.n = at.n = 0;
	str_addf(&text, "a @%s", loop);
	assert_int_equal(file_write(loop, text.s, text.n, 0600), 0);
	str_addf(&at, "@%s", loop);
	char *again[] = { at.s, NULL };
	struct cc_words more = {0};

	assert_int_equal(cc_words_expand(&more, again), -ELOOP);
	cc_words_done(&more);
	unlink(inner);
	unlink(outer);
	unlink(loop);
	free(inner);
	free(outer);
	free(loop);
	str_done(&text);
	str_done(&at);
}

static void test_modes(void **state)
{
	(void)state;
	assert_mode("a.c", CC_LINK);
	assert_mode("-c a.c", CC_COMPILE);
	assert_mode("--compile a.c", CC_COMPILE);
	assert_mode("-S a.c", CC_ASSEMBLY);
	assert_mode("-c -S a.c", CC_ASSEMBLY);
	assert_mode("-S -c a.c -E", CC_PREPROCESS);
	assert_mode("-M a.c", CC_PREPROCESS);
	assert_mode("-MM -c a.c", CC_PREPROCESS);
	assert_mode("--dependencies a.c", CC_PREPROCESS);
	assert_mode("--user-dependencies a.c", CC_PREPROCESS);
	assert_mode("-fsyntax-only -c a.c", CC_PREPROCESS);
	assert_mode("-MD -c a.c", CC_COMPILE);
	assert_mode("--write-dependencies -c a.c", CC_COMPILE);
	assert_mode("-c", CC_OTHER);
	assert_mode("", CC_OTHER);
	assert_mode("--version -c a.c", CC_OTHER);
	assert_mode("-### -c a.c", CC_OTHER);
	assert_mode("-print-prog-name=ld a.c", CC_OTHER);
	assert_mode("--print-file-name libc.so", CC_OTHER);
	assert_mode("-dumpmachine", CC_OTHER);
	assert_mode("-v", CC_OTHER);
	assert_mode("-v -c a.c", CC_COMPILE);
	assert_mode("-Xlinker -c a.o", CC_LINK);
	assert_mode("-o -c a.o", CC_LINK);
	assert_mode("-shared -r a.o", CC_LINK);
}

static void test_output(void **state)
{
	(void)state;
	assert_output("-c a.c", NULL);
	assert_output("-c a.c -o x.o", "x.o");
	assert_output("-c a.c -ox.o", "x.o");
	assert_output("-c a.c --output x.o", "x.o");
	assert_output("-c a.c --output=x.o", "x.o");
	assert_output("-c a.c -o -E", "-E");
	assert_output("a.c '-o' 'a b'", "a b");
	assert_output("-c a.c -o", NULL);
}

static void test_inputs(void **state)
{
	(void)state;
	assert_args("a.c b.o -lc lib.a", "i:a.cc i:b.o! -:-lc i:lib.a!");
	assert_args("a.S b.s c.sx d.i e.ii",
		    "i:a.Ss i:b.ss i:c.sxs i:d.ic i:e.iic");
	assert_args("a.cc a.cp a.cxx a.cpp a.CPP a.c++ a.C",
		    "i:a.ccc i:a.cpc i:a.cxxc i:a.cppc i:a.CPPc i:a.c++c "
		    "i:a.Cc");
	assert_args("a.h a.hh a.m a.f90 a.go a a.c.o .c x.d/c",
		    "i:a.h! i:a.hh! i:a.m! i:a.f90! i:a.go! i:a! i:a.c.o! "
		    "i:.cc i:x.d/c!");
	assert_args("-", "i:-!");
	assert_args("-x c -", "x:-x=c i:-(c)c");
	assert_args("-xc a.txt -xnone b.c -x none c.txt",
		    "x:-xc i:a.txt(c)c x:-xnone i:b.cc x:-x=none i:c.txt!");
	assert_args("--language=c++ a --language assembler b",
		    "x:--language=c++ i:a(c++)c x:--language=assembler "
		    "i:b(assembler)s");
	assert_args("-x c-header a.h", "x:-x=c-header i:a.h(c-header)!");
	assert_args("-x cpp-output a.i -x c++-cpp-output b",
		    "x:-x=cpp-output i:a.i(cpp-output)c x:-x=c++-cpp-output "
		    "i:b(c++-cpp-output)c");
	assert_args("-x assembler-with-cpp a.c",
		    "x:-x=assembler-with-cpp i:a.c(assembler-with-cpp)s");
	assert_args("-x", "x:-x");
	assert_args("\"\"", "i:!");
	assert_args("-Xlinker a.c -I b.c -include c.c -Wl,d.c -Wa,e.c",
		    "-:-Xlinker=a.c -:-I=b.c -:-include=c.c -:-Wl,d.c "
		    "-:-Wa,e.c");
	assert_args("-Ib.c -Dx.c -includea.c", "-:-Ib.c -:-Dx.c -:-includea.c");
	assert_args("-I", "-:-I");
}

static void test_depend(void **state)
{
	struct line line = parse("-MMD -MP -MF a.d -MTx -MQ y -MG -c a.c");

	(void)state;
	assert_true(line.o.depfile && line.o.depfile_named &&
		    line.o.target_named);
	line_done(&line);
	assert_args("-MMD -MP -MF a.d -MTx -MQ y -MG",
		    "d:-MMD d:-MP d:-MF=a.d d:-MTx d:-MQ=y d:-MG");
	assert_args("-MD a.c -MFx", "d:-MD i:a.cc d:-MFx");
	assert_args("--write-dependencies a.c", "d:--write-dependencies i:a.cc");
	line = parse("-c --write-user-dependencies a.c");
	assert_true(line.o.depfile && !line.o.depfile_named);
	line_done(&line);
	assert_args("-Wp,-MD,a.d -Wpedantic", "P:-Wp,-MD,a.d -:-Wpedantic");
}

static void test_flags(void **state)
{
	struct line line = parse("-flto=auto -fno-lto -r -pipe "
				 "-save-temps=cwd -dumpbase x -c a.c b.S");

	(void)state;
	assert_true(!line.o.lto && line.o.relocatable && line.o.has_c &&
		    line.o.has_asm && line.o.names_dumps);
	assert_string_equal(line.o.save_temps, "-save-temps=cwd");
	assert_int_equal(line.o.inputs_n, 2);
	line_done(&line);
	line = parse("-fno-lto -flto a.c");
	assert_true(line.o.lto);
	line_done(&line);
	assert_args("-pipe --pipe -ffile-prefix-map=a=b -dumpdir x -dumpbase-ext"
		    " .c", "p:-pipe p:--pipe M:-ffile-prefix-map=a=b "
		    "D:-dumpdir=x D:-dumpbase-ext=.c");
}

static void test_relocatable(void **state)
{
	static const char *const yes[] = { "-r a.o", "-Wl,-r a.o",
		"-Wl,-x,-r,-z,now a.o", "-Xlinker -r a.o",
		"-Wl,--relocatable a.o", "-Xlinker --relocatable a.o",
		"--for-linker -r a.o", "--for-linker=-r a.o" };
	static const char *const no[] = { "-rdynamic a.o", "-Wl,-rpath,x a.o",
		"-Wl,-rpath,-x a.o", "-Xlinker -rpath a.o", "a.o" };
	struct line line;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(yes) / sizeof(*yes); i++) {
		line = parse(yes[i]);
		if (!line.o.relocatable)
			fail_msg("'%s' is relocatable", yes[i]);
		line_done(&line);
	}
	for (i = 0; i < sizeof(no) / sizeof(*no); i++) {
		line = parse(no[i]);
		if (line.o.relocatable)
			fail_msg("'%s' is not relocatable", no[i]);
		line_done(&line);
	}
}

/* Do we take the word behind `option` for its value? */
static bool we_take(const char *option)
{
	struct cc_words words = {0};
	struct cc_options o;
	bool taken;

	assert_int_equal(cc_words_add(&words, option), 0);
	assert_int_equal(cc_words_add(&words, "zzz.c"), 0);
	assert_int_equal(cc_options_parse(&words, &o), 0);
	taken = o.inputs_n == 0;
	cc_options_done(&o);
	cc_words_done(&words);
	return taken;
}

enum gcc_says { GCC_REFUSES, GCC_TAKES, GCC_COMPILES };

static enum gcc_says ask_gcc(const char *option)
{
	struct str command = {0}, out = {0};
	enum gcc_says says;
	char *argv[] = { "sh", "-c", NULL, NULL };

	str_addf(&command, "cd / && LC_ALL=C exec gcc -### -c '%s' zzz.c 2>&1",
		 option);
	argv[2] = command.s;
	assert_true(spawn_run(argv, &out) >= 0);
	if (strstr(str_cstr(&out), "unrecognized command-line option") ||
	    strstr(str_cstr(&out), "missing argument"))
		says = GCC_REFUSES;
	else
		says = strstr(str_cstr(&out), " zzz.c -quiet") ||
		       strstr(str_cstr(&out), "-dumpbase zzz.c") ?
			       GCC_COMPILES : GCC_TAKES;
	str_done(&out);
	str_done(&command);
	return says;
}

static void compare_with_gcc(const char *option)
{
	enum gcc_says says = ask_gcc(option);

	/* It would name the dumps, and is in the output for that. */
	if (str_skip(option, "-dumpbase") || str_skip(option, "--dumpbase"))
		says = GCC_TAKES;
	if (says == GCC_REFUSES)
		return;
	if (we_take(option) != (says == GCC_TAKES))
		fail_msg("'%s': gcc %s the next word, we do not agree", option,
			 says == GCC_TAKES ? "takes" : "compiles");
}

/* Every option that gcc says takes a word, and those that look as if. */
static void test_separate_as_gcc(void **state)
{
	static const char *const more[] = { "-o", "-x", "-I", "-D", "-U", "-L",
		"-l", "-B", "-A", "-F", "-J", "-T", "-u", "-z", "-e", "-h",
		"-R", "-Xlinker", "-Xassembler", "-Xpreprocessor", "-Tbss",
		"-Tdata", "-Ttext", "-Ttext-segment", "-dynamic-linker",
		"-undefined", "-isystem-after", "-wrapper", "-s", "-t", "-n",
		"-N", "-g", "-O", "-W", "-H", "-C", "-p", "-Q", "-P", "-I-",
		"-MD", "-MMD", "-MP", "-MG", "-MF", "-MT", "-MQ", "-ansi",
		"-static", "-shared", "-rdynamic", "-pthread", "-pie",
		"-nostdlib", "-nostdinc", "-remap", "-undef", "-trigraphs",
		"--sysroot", "--sysroot=", "--language", "--library-directory",
		"--prefix", "--for-assembler", "--for-linker", "--force-link",
		"--entry", "--specs", "--debug", "--optimize", "--profile",
		"--comments", "--trace-includes", "--no-sysroot-suffix",
		"--include-barrier", "--write-dependencies",
		"--write-user-dependencies", "--static", "--shared", "--pipe",
		"--save-temps", "--verbose", "--coverage", "-save-temps" };
	static const char ask[] = "gcc -v --help=separate 2> /dev/null; "
		"gcc -v --help=separate,undocumented 2> /dev/null";
	char *argv[] = { "sh", "-c", (char *)ask, NULL };
	struct str out = {0};
	char *line, *rest;
	size_t i, n = 0;

	(void)state;
	for (i = 0; i < sizeof(more) / sizeof(*more); i++)
		compare_with_gcc(more[i]);
	assert_int_equal(spawn_run(argv, &out), 0);
	rest = out.s;
	while ((line = strsep(&rest, "\n"))) {
		line += strspn(line, " ");
		line[strcspn(line, " \t<'")] = '\0';
		if (line[0] != '-' || !line[1])
			continue;
		/* "-aux-info FILE" is listed as "-aux-info", -Dx as -D<x>. */
		compare_with_gcc(line);
		n++;
	}
	assert_true(n > 20);
	str_done(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_split),
		cmocka_unit_test(test_response_files),
		cmocka_unit_test(test_modes),
		cmocka_unit_test(test_output),
		cmocka_unit_test(test_inputs),
		cmocka_unit_test(test_depend),
		cmocka_unit_test(test_flags),
		cmocka_unit_test(test_relocatable),
		cmocka_unit_test(test_separate_as_gcc),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
