/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * kpatch_types: has a type another layout after the patch? A running program
 * is full of the old one, so such a patch must not be applied.
 */
#include <errno.h>
#include <getopt.h>
#include <stdio.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"
#include "kptypes/compare.h"
#include "kptypes/inlined.h"
#include "kptypes/read.h"

static VEC(const char *) arg_allowed;
static bool arg_inlined, arg_reverse;

static const char help[] =
"Usage: kpatch_types [OPTION...] ORIGINAL.o PATCHED.o\n"
"Compare the types of two object files by their debug information: structures,\n"
"unions and enumerations of one name that are used in both.\n"
"\n"
"      --allow NAME   this type may have changed; can be given more than once\n"
"      --reverse      PATCHED.o is the older state: constants of an enumeration\n"
"                     that only ORIGINAL.o has are no change\n"
"      --inlined ORIGINAL.i PATCHED.i\n"
"                     instead print, as JSON, which functions that differ in\n"
"                     these preprocessed sources were made part of others\n"
"  -v                 say more\n"
"  -h, --help         this text\n"
"      --version      the version\n"
"\n"
"Exit status: 0 no type changed, 1 some did: each is named with what changed\n"
"and the functions that use it, 2 usage, or a file cannot be read.\n";

enum { OPT_ALLOW = 256, OPT_INLINED, OPT_REVERSE, OPT_VERSION };

static const struct option long_options[] = {
	{ "allow", required_argument, NULL, OPT_ALLOW },
	{ "inlined", no_argument, NULL, OPT_INLINED },
	{ "reverse", no_argument, NULL, OPT_REVERSE },
	{ "help", no_argument, NULL, 'h' },
	{ "version", no_argument, NULL, OPT_VERSION },
	{ NULL, 0, NULL, 0 },
};

static bool is_allowed(const struct type *type)
{
	const char **name;

	vec_foreach(name, &arg_allowed)
		if (streq(*name, type->name))
			return true;
	return false;
}

/* "structure 'x' changed its layout (...); functions that use it: f" */
static int format_type(const struct model *old, const struct type *was,
		       const struct model *new, const struct type *type,
		       const struct str *what, struct str *out)
{
	_cleanup_str_ struct str users = {0};
	const char *variable = str_skip(type->key, "variable ");
	int r;

	r = str_addf(out, "%s%s '%s' changed its %s (%s)",
		     type_kind_name(type->kind), variable ? " of variable" : "",
		     type->name, type->kind == TYPE_ENUM ? "values" : "layout",
		     str_cstr(what));
	r = r ? r : model_add_users(old, was, &users);
	if (!r && !users.n)
		r = model_add_users(new, type, &users);
	return r ? r : str_add(out, str_cstr(&users));
}

/* 1: refused. */
static int check_type(const struct model *old, const struct model *new,
		      const struct type *type)
{
	_cleanup_str_ struct str what = {0}, text = {0};
	const struct type *was = type_peer(old, type);
	int r;

	if (!was)
		return 0;
	r = arg_reverse && type->kind == TYPE_ENUM && was->kind == TYPE_ENUM ?
		type_compare(type, was, &what) :
		type_compare(was, type, &what);
	if (r < 0 || !what.n)
		return r;
	r = format_type(old, was, new, type, &what, &text);
	if (r < 0)
		return r;
	if (is_allowed(type)) {
		log_warn(0, "allowed: %s", str_cstr(&text));
		return 0;
	}
	log_error(0, "refused: %s", str_cstr(&text));
	return 1;
}

static int run(const char *original, const char *patched)
{
	_cleanup_(model_done) struct model old = {0}, new = {0};
	const struct type *type;
	int r, refused = 0;

	r = model_read(original, &old);
	if (!r)
		r = model_read(patched, &new);
	if (r < 0)
		return 2;
	vec_foreach(type, &new.types) {
		r = check_type(&old, &new, type);
		if (r < 0)
			return log_error(r, "cannot compare the types"), 2;
		refused += r;
	}
	log_info("%zu types, %d changed", new.types.n, refused);
	return refused ? 1 : 0;
}

static int read_functions(const char *path, struct str *text,
			  struct functions *ret_functions)
{
	int r = file_read(path, text);

	r = r ? r : functions_read(str_cstr(text), ret_functions);
	return r < 0 ? log_error(r, "cannot read '%s'", path) : 0;
}

/* paths: two sources, two objects. */
static int run_inlined(char *const paths[4])
{
	_cleanup_str_ struct str a = {0}, b = {0}, out = {0};
	struct functions old = {0}, new = {0};
	int r;

	r = read_functions(paths[0], &a, &old);
	r = r ? r : read_functions(paths[1], &b, &new);
	r = r ? r : inlined_format(paths[2], paths[3], &old, &new, &out);
	r = r ? r : puts(out.s) == EOF ? -EIO : 0;
	vec_done(&old.all);
	vec_done(&new.all);
	return r < 0 ? 2 : 0;
}

int main(int argc, char **argv)
{
	int option, r;

	log_init("kpatch_types");
	while ((option = getopt_long(argc, argv, "hv", long_options,
				     NULL)) >= 0) {
		switch (option) {
		case 'h':
			return fputs(help, stdout) == EOF;
		case OPT_VERSION:
			return puts("kpatch_types " SUTURE_VERSION) == EOF;
		case 'v':
			log_more();
			break;
		case OPT_INLINED:
			arg_inlined = true;
			break;
		case OPT_REVERSE:
			arg_reverse = true;
			break;
		case OPT_ALLOW:
			if (vec_push(&arg_allowed, optarg) < 0)
				return log_error(2, "out of memory");
			break;
		default:
			return 2;
		}
	}
	if (argc - optind != (arg_inlined ? 4 : 2))
		return log_error(2, "%sORIGINAL.o and PATCHED.o are needed "
				 "(see --help)", arg_inlined ?
				 "ORIGINAL.i, PATCHED.i, " : "");
	r = arg_inlined ? run_inlined(argv + optind) :
			  run(argv[optind], argv[optind + 1]);
	vec_done(&arg_allowed);
	return r;
}
