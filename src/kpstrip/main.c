/* SPDX-License-Identifier: GPL-2.0-or-later */
/* kpatch_strip: from a linked file that holds a patch to the ET_REL of it. */
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/log.h"
#include "kpstrip/fixup.h"
#include "kpstrip/select.h"
#include "kpstrip/undo_link.h"

#define EXIT_USAGE 2

enum mode { MODE_NONE, MODE_STRIP, MODE_FIXUP, MODE_UNDO };

static enum mode arg_mode;

static const char help[] =
"usage: kpatch_strip --strip IN OUT\n"
"       kpatch_strip --rel-fixup ORIGINAL FILE\n"
"       kpatch_strip --undo-link [ORIGINAL] FILE\n"
"\n"
"Make a relocatable patch of a linked file (gcc -Wl,-q) that holds one.\n"
"\n"
"  -s, --strip       keep the patch of IN, and the outline of the rest\n"
"  -r, --rel-fixup   lead relocations to ORIGINAL, in place\n"
"  -u, --undo-link   make FILE relocatable, in place\n"
"  -v, --verbose     say more\n"
"  -h, --help        print this\n"
"      --version     print the version\n";

static const struct option options[] = {
	{ "strip", no_argument, NULL, 's' },
	{ "rel-fixup", no_argument, NULL, 'r' },
	{ "undo-link", no_argument, NULL, 'u' },
	{ "verbose", no_argument, NULL, 'v' },
	{ "help", no_argument, NULL, 'h' },
	{ "version", no_argument, NULL, 'V' },
	{ NULL, 0, NULL, 0 },
};

static void set_mode(enum mode mode)
{
	if (arg_mode != MODE_NONE && arg_mode != mode) {
		log_error(0, "more than one of --strip, --rel-fixup and "
			  "--undo-link");
		exit(EXIT_USAGE);
	}
	arg_mode = mode;
}

static void parse_options(int argc, char **argv)
{
	int c;

	while ((c = getopt_long(argc, argv, "sruvh", options, NULL)) != -1) {
		switch (c) {
		case 's':
			set_mode(MODE_STRIP);
			break;
		case 'r':
			set_mode(MODE_FIXUP);
			break;
		case 'u':
			set_mode(MODE_UNDO);
			break;
		case 'v':
			log_more();
			break;
		case 'h':
			fputs(help, stdout);
			exit(EXIT_SUCCESS);
		case 'V':
			puts("kpatch_strip " SUTURE_VERSION);
			exit(EXIT_SUCCESS);
		default:
			exit(EXIT_USAGE);
		}
	}
}

static void need_files(int n, int min, int max)
{
	if (n >= min && n <= max)
		return;
	log_error(0, n < min ? "too few files, see --help" :
		  "too many files, see --help");
	exit(EXIT_USAGE);
}

int main(int argc, char **argv)
{
	char **files;
	int r = 0, n;

	log_init("kpatch_strip");
	parse_options(argc, argv);
	files = argv + optind;
	n = argc - optind;
	switch (arg_mode) {
	case MODE_NONE:
		log_error(0, "one of --strip, --rel-fixup and --undo-link is "
			  "needed, see --help");
		return EXIT_USAGE;
	case MODE_STRIP:
		need_files(n, 2, 2);
		r = strip_select(files[0], files[1]);
		break;
	case MODE_FIXUP:
		need_files(n, 2, 2);
		r = strip_fixup(files[0], files[1]);
		break;
	case MODE_UNDO:
		need_files(n, 1, 2);
		r = strip_undo_link(n == 2 ? files[0] : NULL, files[n - 1]);
		break;
	}
	if (r == -ENOENT)
		return EXIT_USAGE;
	return r < 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
