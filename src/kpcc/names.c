/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Our files lie beside the object, or in KPATCH_ASM_DIR, and are called after
 * the object, or after the source where there is none. Source for gcc's own:
 * gcc manual, "Options Controlling the Kind of Output", -dumpbase.
 */
#include "kpcc/names.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/str.h"

struct namer {
	const struct cc_env *env;
	const struct cc_options *o;
	unsigned long unique;
	int r;		/* the first error */
};

static char *format(struct namer *p, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

static char *format(struct namer *p, const char *fmt, ...)
{
	char *s = NULL;
	va_list ap;

	va_start(ap, fmt);
	if (vasprintf(&s, fmt, ap) < 0) {
		s = NULL;
		p->r = -ENOMEM;
	}
	va_end(ap);
	return s;
}

/* Bytes of path up to and with the last slash. */
static int dir_len(const char *path)
{
	return (int)(path_basename(path) - path);
}

int cc_stem_len(const char *base)
{
	const char *dot = strrchr(base, '.');

	return (int)(dot && dot != base ? (size_t)(dot - base) : strlen(base));
}

const char *cc_suffix_of(const char *path)
{
	const char *base = path_basename(path);

	return base + cc_stem_len(base);
}

static bool same_stem(const char *a, const char *b)
{
	int n = cc_stem_len(a);

	return n == cc_stem_len(b) && strncmp(a, b, (size_t)n) == 0;
}

/* Another input of this command would claim the same file name. */
static bool is_ambiguous(const struct cc_options *o, const struct cc_arg *input)
{
	const struct cc_arg *arg;

	vec_foreach(arg, &o->args)
		if (arg->kind == CC_INPUT && arg->source != CC_NO_SOURCE &&
		    arg != input && same_stem(path_basename(arg->path),
					      path_basename(input->path)))
			return true;
	return false;
}

/* "NAME", from -o NAME.o or else from the source. */
static char *name_stem(struct namer *p, const struct cc_arg *input)
{
	const struct cc_options *o = p->o;
	const char *from = input->path;
	char *name, *c;

	if (o->mode == CC_COMPILE && o->output)
		from = o->output;
	if (from == input->path && o->mode == CC_LINK &&
	    is_ambiguous(o, input)) {
		name = format(p, "%.*s%.*s", dir_len(from), from,
			      cc_stem_len(path_basename(from)),
			      path_basename(from));
		for (c = name; c && *c; c++)
			if (*c == '/')
				*c = '_';
		return name;
	}
	from = path_basename(from);
	return format(p, "%.*s", cc_stem_len(from), from);
}

/* As gcc 11 and later name auxiliary files. */
static void name_dumps(struct namer *p, const struct cc_arg *input,
		       struct cc_names *names)
{
	const char *base = path_basename(input->path);
	const char *out = p->o->output, *out_base;
	int n;

	names->dumpext = format(p, "%s", cc_suffix_of(input->path));
	if (p->o->mode == CC_COMPILE) {
		out = out ? out : base;
		out_base = path_basename(out);
		names->dumpdir = format(p, "%.*s", dir_len(out), out);
		names->dumpbase = format(p, "%.*s%s", cc_stem_len(out_base),
					 out_base, cc_suffix_of(base));
		return;
	}
	out = out ? out : "a.out";
	out_base = path_basename(out);
	n = str_ends(out_base, ".out") || str_ends(out_base, ".exe") ?
		    (int)strlen(out_base) - 4 : (int)strlen(out_base);
	names->dumpbase = format(p, "%s", base);
	if (p->o->inputs_n == 1 && n == cc_stem_len(base) &&
	    strncmp(out_base, base, (size_t)n) == 0)
		names->dumpdir = format(p, "%.*s", dir_len(out), out);
	else
		names->dumpdir = format(p, "%.*s%.*s-", dir_len(out), out, n,
					out_base);
}

static void name_files(struct namer *p, const struct cc_arg *input,
		       struct cc_names *names)
{
	const char *out = p->o->output, *asm_dir = p->env->asm_dir;
	_cleanup_free_ char *name = name_stem(p, input);
	const char *stage = p->env->stage == CC_STAGE_ORIGINAL ? "original" :
								 "patched";
	const char *d;

	if (asm_dir)
		names->dir = format(p, "%s/", asm_dir);
	else
		names->dir = format(p, "%.*s", out ? dir_len(out) : 0,
				    out ? out : "");
	if (p->r)
		return;
	d = names->dir;
	names->temp = format(p, "%s.kpatch_%s.%lu.tmp.s", d, name, p->unique);
	names->temp_object = format(p, "%s.kpatch_%s.%lu.tmp.o", d, name,
				    p->unique);
	names->original = format(p, "%s.kpatch_%s.original.s", d, name);
	names->compiled = format(p, "%s.kpatch_%s.original.compiled.s", d,
				 name);
	names->patched = format(p, "%s.kpatch_%s.patched.s", d, name);
	names->merged = format(p, "%s.kpatch_%s.s", d, name);
	names->report = format(p, "%s.kpatch_%s.report.json", d, name);
	names->temp_i = format(p, "%s.kpatch_%s.%lu.tmp.i", d, name, p->unique);
	names->original_i = format(p, "%s.kpatch_%s.original.i", d, name);
	names->inlined = format(p, "%s.kpatch_%s.inlined.json", d, name);
	names->claim = format(p, "%s.kpatch_%s.%s.cmd", d, name, stage);
	names->object = format(p, "%.*s.o",
			       cc_stem_len(path_basename(input->path)),
			       path_basename(input->path));
	name_dumps(p, input, names);
	if (p->r)
		return;
	if (out)
		names->depfile = format(p, "%.*s%.*s.d", dir_len(out), out,
					cc_stem_len(path_basename(out)),
					path_basename(out));
	else
		names->depfile = format(p, "%s%.*s.d",
					p->env->clang ? "" : names->dumpdir,
					cc_stem_len(names->dumpbase),
					names->dumpbase);
}

void cc_names_done(struct cc_names *names)
{
	free(names->dir);
	free(names->temp);
	free(names->original);
	free(names->compiled);
	free(names->patched);
	free(names->merged);
	free(names->report);
	free(names->temp_i);
	free(names->original_i);
	free(names->inlined);
	free(names->claim);
	free(names->dumpdir);
	free(names->dumpbase);
	free(names->dumpext);
	free(names->depfile);
	free(names->object);
	free(names->temp_object);
}

int cc_names_make(const struct cc_env *env, const struct cc_options *options,
		  const struct cc_arg *input, unsigned long unique,
		  struct cc_names *ret_names)
{
	struct namer p = { env, options, unique, 0 };
	struct cc_names names = {0};

	name_files(&p, input, &names);
	if (p.r) {
		cc_names_done(&names);
		return p.r;
	}
	*ret_names = names;
	return 0;
}
