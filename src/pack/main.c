/* SPDX-License-Identifier: GPL-2.0-or-later */
/* kpatch_make: write, print and take apart .kpatch files. */
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/log.h"
#include "pack/pack.h"
#include "pack/show.h"
#include "pack/sign.h"

#define EXIT_USAGE 2

enum { OPT_INFO = 256, OPT_JSON, OPT_EXTRACT, OPT_KEYGEN, OPT_SIGN, OPT_VERIFY,
       OPT_VERSION };

static struct kpfile arg_file;
static const char *arg_output, *arg_sign, *arg_verify;
static bool arg_info, arg_json, arg_extract, arg_keygen;

static const char help[] =
"usage: kpatch_make -b BUILDID [-n NAME] [-l LEVEL] [-i ID] [-d TEXT]\n"
"                   [-t TARGET] STRIPPED -o OUT.kpatch\n"
"       kpatch_make --info FILE.kpatch [--json]\n"
"       kpatch_make --extract FILE.kpatch -o FILE.o\n"
"       kpatch_make --keygen NAME\n"
"       kpatch_make --sign KEY FILE.kpatch... [-o OUT]\n"
"       kpatch_make --verify KEYS FILE.kpatch...\n"
"\n"
"Put what kpatch_strip left and what it is for into one file.\n"
"\n"
"  -b, --buildid BUILDID     of the file to be patched, hex digits\n"
"  -n, --name NAME           of the patch (default: of STRIPPED)\n"
"  -l, --level LEVEL         a higher one replaces a lower one (default: 0)\n"
"  -i, --id ID               default: derived from the content\n"
"  -d, --description TEXT    what the patch is for\n"
"  -t, --target TARGET       file name of what is patched\n"
"  -o, --output FILE         where to write\n"
"      --info                print what is in a .kpatch\n"
"      --json                print it as JSON\n"
"      --extract             write the ELF that is in a .kpatch\n"
"      --keygen              make a pair of keys, NAME.key and NAME.pub\n"
"      --sign KEY            add a signature by NAME.key, in place or to OUT\n"
"      --verify KEYS         did one of these keys sign it? NAME.pub, or a\n"
"                            folder of such files\n"
"  -v, --verbose             say more\n"
"  -h, --help                print this\n"
"      --version             print the version\n";

static const struct option options[] = {
	{ "buildid", required_argument, NULL, 'b' },
	{ "name", required_argument, NULL, 'n' },
	{ "level", required_argument, NULL, 'l' },
	{ "id", required_argument, NULL, 'i' },
	{ "description", required_argument, NULL, 'd' },
	{ "target", required_argument, NULL, 't' },
	{ "output", required_argument, NULL, 'o' },
	{ "info", no_argument, NULL, OPT_INFO },
	{ "json", no_argument, NULL, OPT_JSON },
	{ "extract", no_argument, NULL, OPT_EXTRACT },
	{ "keygen", no_argument, NULL, OPT_KEYGEN },
	{ "sign", required_argument, NULL, OPT_SIGN },
	{ "verify", required_argument, NULL, OPT_VERIFY },
	{ "verbose", no_argument, NULL, 'v' },
	{ "help", no_argument, NULL, 'h' },
	{ "version", no_argument, NULL, OPT_VERSION },
	{ NULL, 0, NULL, 0 },
};

static void parse_buildid(const char *hex)
{
	if (parse_hex(hex, arg_file.buildid, KPFILE_BUILDID_MAX,
		      &arg_file.buildid_n) == 0 && arg_file.buildid_n)
		return;
	log_error(0, "'%s' is no build-id: hex digits, at most %d bytes", hex,
		  KPFILE_BUILDID_MAX);
	exit(EXIT_USAGE);
}

static void parse_level(const char *text)
{
	uint64_t level;

	if (parse_u64(text, 10, UINT32_MAX, &level) < 0) {
		log_error(0, "'%s' is no patch level", text);
		exit(EXIT_USAGE);
	}
	arg_file.level = (uint32_t)level;
}

static const char *parse_text(const char *what, const char *text)
{
	if (strlen(text) <= KPFILE_STRING_MAX)
		return text;
	log_error(0, "the %s is longer than %d bytes", what,
		  KPFILE_STRING_MAX);
	exit(EXIT_USAGE);
}

static void parse_option(int c)
{
	switch (c) {
	case 'b':
		parse_buildid(optarg);
		break;
	case 'n':
		arg_file.name = parse_text("name", optarg);
		break;
	case 'l':
		parse_level(optarg);
		break;
	case 'i':
		arg_file.id = parse_text("id", optarg);
		break;
	case 'd':
		arg_file.description = parse_text("description", optarg);
		break;
	case 't':
		arg_file.target = parse_text("target", optarg);
		break;
	case 'o':
		arg_output = optarg;
		break;
	case OPT_INFO:
		arg_info = true;
		break;
	case OPT_JSON:
		arg_json = true;
		break;
	case OPT_EXTRACT:
		arg_extract = true;
		break;
	case OPT_KEYGEN:
		arg_keygen = true;
		break;
	case OPT_SIGN:
		arg_sign = optarg;
		break;
	case OPT_VERIFY:
		arg_verify = optarg;
		break;
	case 'v':
		log_more();
		break;
	case 'h':
		fputs(help, stdout);
		exit(EXIT_SUCCESS);
	case OPT_VERSION:
		puts("kpatch_make " SUTURE_VERSION);
		exit(EXIT_SUCCESS);
	default:
		exit(EXIT_USAGE);
	}
}

static void check_usage(int n_files)
{
	int n_modes = arg_info + arg_extract + arg_keygen + !!arg_sign +
		      !!arg_verify;
	const char *wrong = NULL;

	if (n_modes > 1)
		wrong = "--info, --extract, --keygen, --sign and --verify "
			"exclude each other";
	else if (arg_json && !arg_info)
		wrong = "--json is for --info";
	else if (n_files < 1)
		wrong = "no file given, see --help";
	else if (n_files > 1 && !arg_verify && (!arg_sign || arg_output))
		wrong = "more than one file given, see --help";
	else if (arg_output && (arg_info || arg_keygen || arg_verify))
		wrong = "-o has no meaning here";
	else if (!arg_output && (arg_extract || !n_modes))
		wrong = "no output file given (-o)";
	else if (!n_modes && !arg_file.buildid_n)
		wrong = "no build-id given (-b)";
	if (!wrong)
		return;
	log_error(0, "%s", wrong);
	exit(EXIT_USAGE);
}

/* Each of the files; the first failure counts. */
static int each_file(char *const files[], int n)
{
	int i, r = 0;

	for (i = 0; i < n; i++) {
		int one = arg_verify ? sign_verify(arg_verify, files[i]) :
			  sign_file(arg_sign, files[i],
				    arg_output ? arg_output : files[i]);

		if (!r)
			r = one;
	}
	return r;
}

static int run(char *const files[], int n)
{
	if (arg_info)
		return show_info(files[0], arg_json);
	if (arg_extract)
		return show_extract(files[0], arg_output);
	if (arg_keygen)
		return sign_keygen(files[0]);
	if (arg_sign || arg_verify)
		return each_file(files, n);
	if (pack_time(&arg_file.time_s) < 0)
		exit(EXIT_USAGE);
	return pack_make(&arg_file, files[0], arg_output);
}

int main(int argc, char **argv)
{
	int c, r;

	log_init("kpatch_make");
	while ((c = getopt_long(argc, argv, "b:n:l:i:d:t:o:vh", options,
				NULL)) != -1)
		parse_option(c);
	check_usage(argc - optind);
	r = run(argv + optind, argc - optind);
	if (r == -ENOENT)
		return EXIT_USAGE;
	return r < 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
