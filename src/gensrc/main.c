/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * kpatch_gensrc: options, the order of the phases, exit status. Exit 0: OUT is
 * written; 1: the change cannot be made safely, or a write failed; 2: usage,
 * or an input that cannot be read.
 */
#include <getopt.h>
#include <stdio.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"
#include "gensrc/alike.h"
#include "gensrc/compare.h"
#include "gensrc/emit.h"
#include "gensrc/match.h"
#include "gensrc/report.h"
#include "gensrc/select.h"

/* The original, the patched one, and --alike. */
enum { ORIGINAL, PATCHED, ALIKE, N_INPUTS };

static const char *arg_inputs[N_INPUTS];
static const char *arg_output;
static const struct asm_arch *arg_arch;
static enum report_format arg_report = REPORT_NONE;
static struct emit_options arg_emit;

static const char help[] =
"Usage: kpatch_gensrc [OPTION...] -i ORIGINAL.s -i PATCHED.s -o OUT.s\n"
"Compare two assembly files of one source and write the original followed by\n"
"what changed, in .kpatch sections.\n"
"\n"
"  -i FILE            input: first the original, then the patched one\n"
"  -o FILE            output; - is standard output\n"
"      --alike=FILE   the original, compiled as PATCHED was, where ORIGINAL was\n"
"                     not (-fno-section-anchors): what changed is found with it\n"
"      --os=OS        accepted for old scripts (rhel6), changes nothing\n"
"      --arch=ARCH    x86_64 or aarch64, instead of what the inputs show\n"
"      --force-gotpcrel\n"
"                     reach every symbol that this file does not define\n"
"                     through the GOT, even where the original does not\n"
"      --force-global make the symbols of replaced functions (NAME.kpatch)\n"
"                     global and hidden instead of local\n"
"      --no-retain    for assemblers before binutils 2.36; ld --gc-sections would\n"
"                     drop the patch\n"
"      --dbg-filter   accepted; debug lines of new code are always left out\n"
"      --report[=FORMAT]\n"
"                     say on standard output what became of each function:\n"
"                     text (default) or json\n"
"  -v                 say more; twice: even more\n"
"  -h, --help         this text\n"
"      --version      the version\n"
"\n"
"Exit status: 0 OUT is written (a copy of ORIGINAL if nothing changed), 1 the\n"
"change cannot be made safely or OUT cannot be written, 2 usage.\n";

enum { OPT_OS = 256, OPT_ARCH, OPT_ALIKE, OPT_GOT, OPT_GLOBAL, OPT_RETAIN,
       OPT_DBG, OPT_REPORT, OPT_VERSION };

static const struct option long_options[] = {
	{ "os", required_argument, NULL, OPT_OS },
	{ "arch", required_argument, NULL, OPT_ARCH },
	{ "alike", required_argument, NULL, OPT_ALIKE },
	{ "force-gotpcrel", no_argument, NULL, OPT_GOT },
	{ "force-global", no_argument, NULL, OPT_GLOBAL },
	{ "no-retain", no_argument, NULL, OPT_RETAIN },
	{ "dbg-filter", no_argument, NULL, OPT_DBG },
	{ "report", optional_argument, NULL, OPT_REPORT },
	{ "help", no_argument, NULL, 'h' },
	{ "version", no_argument, NULL, OPT_VERSION },
	{ NULL, 0, NULL, 0 },
};

static int parse_value(int option)
{
	switch (option) {
	case OPT_OS:
		if (!streq(optarg, "rhel6"))
			return log_error(-EINVAL, "unknown --os '%s'", optarg);
		return 0;
	case OPT_ARCH:
		arg_arch = asm_arch_find(optarg);
		if (!arg_arch)
			return log_error(-EINVAL, "unknown --arch '%s'",
					 optarg);
		return 0;
	case OPT_REPORT:
		if (!optarg || streq(optarg, "text"))
			arg_report = REPORT_TEXT;
		else if (streq(optarg, "json"))
			arg_report = REPORT_JSON;
		else
			return log_error(-EINVAL, "unknown --report '%s'",
					 optarg);
		return 0;
	case OPT_ALIKE:
		arg_inputs[ALIKE] = optarg;
		return 0;
	case 'i':
		if (arg_inputs[PATCHED])
			return log_error(-EINVAL, "more than two -i: '%s'",
					 optarg);
		arg_inputs[arg_inputs[ORIGINAL] ? PATCHED : ORIGINAL] = optarg;
		return 0;
	default:	/* 'o' */
		if (arg_output)
			return log_error(-EINVAL, "more than one -o: '%s'",
					 optarg);
		arg_output = optarg;
		return 0;
	}
}

/* 0, 1 when there is nothing more to do, or -EINVAL (said). */
static int parse_options(int argc, char **argv)
{
	int option, r;

	while ((option = getopt_long(argc, argv, "hi:o:v", long_options,
				     NULL)) >= 0) {
		switch (option) {
		case 'h':
			fputs(help, stdout);
			return 1;
		case OPT_VERSION:
			puts("kpatch_gensrc " SUTURE_VERSION);
			return 1;
		case 'v':
			log_more();
			break;
		case OPT_GOT:
			arg_emit.force_gotpcrel = true;
			break;
		case OPT_GLOBAL:
			arg_emit.force_global = true;
			break;
		case OPT_RETAIN:
			arg_emit.no_retain = true;
			break;
		case OPT_DBG:
			break;
		case '?':
			return -EINVAL;
		default:
			r = parse_value(option);
			if (r < 0)
				return r;
		}
	}
	if (optind < argc)
		return log_error(-EINVAL, "unexpected argument '%s'",
				 argv[optind]);
	if (!arg_inputs[PATCHED] || !arg_output)
		return log_error(-EINVAL, "need -i ORIGINAL.s -i PATCHED.s "
				 "-o OUT.s (see --help)");
	return 0;
}

/* One that has only data may not show the machine that it is for. */
static int find_arch(const struct unit units[N_INPUTS],
		     const struct asm_arch **ret_arch)
{
	const struct asm_arch *arch[N_INPUTS];
	int i, first = -1;

	for (i = 0; i < N_INPUTS; i++) {
		arch[i] = asm_arch_guess(units[i].text.s, units[i].text.n);
		if (first < 0 && arch[i])
			first = i;
		if (arch[i] && arch[i] != arch[first])
			return log_error(-EINVAL, "'%s' is for %s, '%s' for %s "
					 "(see --arch)", arg_inputs[first],
					 arch[first]->name, arg_inputs[i],
					 arch[i]->name);
	}
	*ret_arch = first < 0 ? &asm_arch_x86_64 : arch[first];
	return 0;
}

static int parse_inputs(struct unit units[N_INPUTS], struct diags *diags)
{
	const struct asm_arch *arch = arg_arch;
	int i, r = 0, ret = 0;

	for (i = 0; i < N_INPUTS; i++) {
		r = arg_inputs[i] ?
		    unit_read(&units[i], arg_inputs[i], diags) : 0;
		if (r < 0 && r != -EBADMSG)
			return log_error(r, "cannot read '%s'", arg_inputs[i]);
		ret = ret ?: r;
	}
	if (!ret && !arch)
		ret = find_arch(units, &arch);
	if (ret < 0)
		return ret;
	for (i = 0; i < N_INPUTS; i++) {
		r = arg_inputs[i] ? unit_parse(&units[i], arch) : 0;
		if (r < 0 && r != -EBADMSG)
			return log_error(r, "cannot read '%s'", arg_inputs[i]);
		ret = ret ?: r;
	}
	return ret;
}

/* The original that is compared with. */
static struct unit *old_of(struct unit units[N_INPUTS])
{
	return &units[arg_inputs[ALIKE] ? ALIKE : ORIGINAL];
}

/* -EBADMSG: reasons are in diags. *ret_any: is there something to patch? */
static int diff(struct unit units[N_INPUTS], struct diags *diags,
		struct output *out, bool *ret_any)
{
	struct unit *old = old_of(units), *new = &units[PATCHED];
	int r = 0;

	if (old != &units[ORIGINAL])
		r = alike_check(old, &units[ORIGINAL]);
	r = r ?: match_run(old, new);
	r = r ?: compare_run(old, new);
	r = r ?: select_run(old, new, ret_any);
	if (r == 0 && diags->all.n)
		return -EBADMSG;
	if (r == 0 && *ret_any)
		r = emit_run(old, new, &units[ORIGINAL], &arg_emit, out);
	return r == 0 && diags->all.n ? -EBADMSG : r;
}

static int print_report(struct unit units[N_INPUTS])
{
	_cleanup_str_ struct str out = {0};
	int r;

	if (arg_report == REPORT_NONE)
		return 0;
	r = report_format(old_of(units), &units[PATCHED], arg_report, &out);
	if (r == 0)
		r = write_all(STDOUT_FILENO, out.s, out.n);
	return r;
}

static int print_diags(const struct diags *diags)
{
	_cleanup_str_ struct str out = {0};
	int r = diags_format(diags, &out);

	if (r == 0)
		r = write_all(STDERR_FILENO, out.s, out.n);
	return r;
}

static int write_output(const struct unit *old, const struct output *out,
			bool any)
{
	struct pieces pieces = {0};
	int r;

	if (!any)
		fputs("kpatch_gensrc: no changes\n", stderr);
	r = output_pieces(out, old->text.s, any ? old->text.n : old->file_n,
			  &pieces);
	if (r == 0 && streq(arg_output, "-"))
		r = write_pieces(STDOUT_FILENO, pieces.all.v, pieces.all.n);
	else if (r == 0)
		r = file_write_pieces(arg_output, pieces.all.v, pieces.all.n,
				      0666);
	pieces_done(&pieces);
	return r < 0 ? log_error(r, "cannot write '%s'", arg_output) : 0;
}

static bool are_same(const struct unit *a, const struct unit *b)
{
	return a->text.n == b->text.n &&
	       memcmp(a->text.s, b->text.s, a->text.n) == 0;
}

static int run(struct unit units[N_INPUTS], struct diags *diags,
	       struct output *out)
{
	bool any = false;
	int r;

	r = parse_inputs(units, diags);
	if (r < 0 && r != -EBADMSG)
		return 2;
	if (r == 0 && !are_same(old_of(units), &units[PATCHED])) {
		r = diff(units, diags, out, &any);
		if (r == 0 || r == -EBADMSG)
			r = print_report(units) ?: r;
	}
	if (r == -EBADMSG) {
		print_diags(diags);
		return 1;
	}
	if (r < 0) {
		log_error(r, "cannot compare '%s' with '%s'",
			  arg_inputs[ORIGINAL], arg_inputs[PATCHED]);
		return 1;
	}
	return write_output(&units[ORIGINAL], out, any) < 0 ? 1 : 0;
}

int main(int argc, char **argv)
{
	struct unit units[N_INPUTS] = {0};
	struct diags diags = {0};
	struct output out = {0};
	int r;

	log_init("kpatch_gensrc");
	r = parse_options(argc, argv);
	if (r)
		return r < 0 ? 2 : 0;
	r = run(units, &diags, &out);
	output_done(&out);
	diags_done(&diags);
	unit_done(&units[ORIGINAL]);
	unit_done(&units[PATCHED]);
	unit_done(&units[ALIKE]);
	return r;
}
