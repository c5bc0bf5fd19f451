/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Each C input becomes two commands: "-S" into a .s file of ours, and, after
 * the diff in stage patched, a compilation of that .s file in place of the
 * source. The second gets the same options as the first, because -Wa, -g, -m
 * and others reach the assembler; gas leaves -g alone where the text brings
 * .file and .loc. When the command also links, the .s files stand in the link
 * command at the place of their sources, so order and messages stay.
 *
 * Products that gcc names after its output (depfile, coverage notes, .dwo,
 * -save-temps) would follow our file's name: -MF, -MQ and -dumpbase restore
 * theirs. Source: gcc manual, "Options Controlling the Kind of Output".
 */
#include "kpcc/plan.h"

#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/str.h"
#include "kpcc/names.h"
#include "kpcc/planner.h"

static void name_files(struct planner *p, const struct cc_arg *input,
		       struct cc_names *names)
{
	if (!p->r)
		p->r = cc_names_make(p->env, p->o, input, p->unique, names);
}

static void add_dump_names(struct planner *p, struct cc_words *argv,
			   const struct cc_names *names)
{
	if (!p->o->wants_names || p->o->names_dumps || p->env->clang || p->r)
		return;
	if (*names->dumpdir) {
		plan_add(p, argv, "-dumpdir");
		plan_add(p, argv, names->dumpdir);
	}
	plan_add(p, argv, "-dumpbase");
	plan_add(p, argv, names->dumpbase);
	if (*names->dumpext) {
		plan_add(p, argv, "-dumpbase-ext");
		plan_add(p, argv, names->dumpext);
	}
}

/* One source to output, which is temporary: mode is -S or -c. */
static void plan_compile(struct planner *p, const struct cc_arg *input,
			 const struct cc_names *names, const char *mode,
			 const char *output)
{
	struct cc_step step = { .kind = CC_RUN };
	const struct cc_arg *arg;

	plan_add_words(p, &step.argv, &p->env->real);
	vec_foreach(arg, &p->o->args) {
		if (arg == input)
			plan_add_input(p, &step.argv, arg->lang, arg->path);
		else if (arg->kind != CC_INPUT && arg->kind != CC_OUTPUT &&
			 arg->kind != CC_LANG && arg->kind != CC_MODE)
			plan_add_arg(p, &step.argv, arg);
	}
	if (p->o->depfile && !p->o->depfile_named) {
		plan_add(p, &step.argv, "-MF");
		plan_add(p, &step.argv, names->depfile);
	}
	if (p->o->depfile && !p->o->target_named) {
		plan_add(p, &step.argv, "-MQ");
		plan_add(p, &step.argv, p->o->output ? p->o->output :
						  names->object);
	}
	add_dump_names(p, &step.argv, names);
	plan_add(p, &step.argv, mode);
	plan_add(p, &step.argv, "-o");
	plan_add(p, &step.argv, output);
	step.made = plan_format(p, "%s", output);
	plan_push(p, step);
}

static void plan_rename(struct planner *p, const char *from, const char *to,
			bool temporary)
{
	plan_push(p, (struct cc_step){ .kind = CC_RENAME,
		.from = plan_format(p, "%s", from),
		.to = plan_format(p, "%s", to),
		.made = temporary ? plan_format(p, "%s", to) : NULL });
}

/* The .s file that -save-temps would have left. */
static void plan_saved(struct planner *p, const char *from,
		       const struct cc_names *names)
{
	const char *base = names->dumpbase;

	if (!p->o->save_temps || p->r)
		return;
	plan_push(p, (struct cc_step){ .kind = CC_COPY,
		.from = plan_format(p, "%s", from),
		.to = plan_format(p, "%s%.*s.s",
			     str_ends(p->o->save_temps, "=cwd") ?
				     path_basename(names->dumpdir) :
				     names->dumpdir, cc_stem_len(base), base) });
}

static const char *product(const struct planner *p,
			   const struct cc_names *names)
{
	if (p->o->output)
		return p->o->output;
	return p->o->mode == CC_LINK ? "a.out" : names->object;
}

static void plan_claim(struct planner *p, const struct cc_arg *input,
		       const struct cc_names *names)
{
	struct cc_step step = { .kind = CC_CLAIM };
	const struct cc_arg *arg;

	plan_add_words(p, &step.argv, &p->env->real);
	vec_foreach(arg, &p->o->args)
		plan_add_arg(p, &step.argv, arg);
	step.source = plan_format(p, "%s", input->path);
	step.to = plan_format(p, "%s", names->claim);
	step.output = plan_format(p, "%s", product(p, names));
	plan_push(p, step);
}

/* Is it C++, and what is it called when it is preprocessed? */
static const char *preprocessed_lang(const struct planner *p,
				     const struct cc_arg *input)
{
	static const char *const suffixes[] = {
		".ii", ".cc", ".cp", ".cxx", ".cpp", ".CPP", ".c++", ".C",
	};
	const char *suffix = cc_suffix_of(input->path);
	bool cplusplus = p->env->cplusplus;
	size_t i;

	for (i = 0; i < sizeof(suffixes) / sizeof(*suffixes); i++)
		if (streq(suffix, suffixes[i]))
			cplusplus = true;
	if (input->lang)
		cplusplus = str_skip(input->lang, "c++");
	return cplusplus ? "c++-cpp-output" : "cpp-output";
}

/* Options that make something else besides, under a name of their own. */
static bool makes_more(const struct cc_arg *arg)
{
	return arg->kind == CC_DEPEND || arg->kind == CC_SAVE ||
	       arg->kind == CC_DUMP || str_skip(arg->text, "-Wp,-M");
}

/* The options of the command, for a compilation that nobody hears of. */
static void add_quiet_args(struct planner *p, struct cc_words *argv)
{
	const struct cc_arg *arg;

	plan_add_words(p, argv, &p->env->real);
	vec_foreach(arg, &p->o->args)
		if (arg->kind != CC_INPUT && arg->kind != CC_OUTPUT &&
		    arg->kind != CC_LANG && arg->kind != CC_MODE &&
		    !makes_more(arg))
			plan_add_arg(p, argv, arg);
	plan_add(p, argv, "-w");
}

/* For the comparison of types: what the compiler has read. */
static void plan_preprocess(struct planner *p, const struct cc_arg *input,
			    const struct cc_names *names)
{
	struct cc_step step = { .kind = CC_RUN };

	add_quiet_args(p, &step.argv);
	plan_add(p, &step.argv, "-E");
	plan_add_input(p, &step.argv, input->lang, input->path);
	plan_add(p, &step.argv, "-o");
	plan_add(p, &step.argv, names->temp_i);
	step.made = plan_format(p, "%s", names->temp_i);
	plan_push(p, step);
}

static void plan_types(struct planner *p, const struct cc_arg *input,
		       const struct cc_names *names)
{
	struct cc_step step = { .kind = CC_TYPES };

	plan_preprocess(p, input, names);
	if (p->env->stage == CC_STAGE_ORIGINAL) {
		plan_rename(p, names->temp_i, names->original_i, false);
		return;
	}
	add_quiet_args(p, &step.argv);
	step.source = plan_format(p, "%s", input->path);
	step.dir = plan_format(p, "%s", names->dir);
	step.from = plan_format(p, "%s", names->original_i);
	step.with = plan_format(p, "%s", names->temp_i);
	step.inlined = plan_format(p, "%s", names->inlined);
	step.lang = plan_format(p, "%s", preprocessed_lang(p, input));
	plan_push(p, step);
}

/* What comes from a pipe can be read but once. */
static bool wants_types(const struct planner *p, const struct cc_arg *input)
{
	return p->env->types && !streq(input->path, "-");
}

static void plan_diff(struct planner *p, const struct cc_arg *input,
		      const struct cc_names *names)
{
	struct cc_step step = { .kind = CC_DIFF };
	bool kept = wants_types(p, input);

	step.source = plan_format(p, "%s", input->path);
	step.dir = plan_format(p, "%s", names->dir);
	step.from = plan_format(p, "%s", names->original);
	step.with = plan_format(p, "%s", names->patched);
	step.to = plan_format(p, "%s", names->merged);
	step.compiled = plan_format(p, "%s", names->compiled);
	step.output = plan_format(p, "%s", product(p, names));
	step.report = plan_format(p, "%s", names->report);
	step.inlined = plan_format(p, "%s", names->inlined);
	if (kept) {
		add_quiet_args(p, &step.argv);
		step.original_i = plan_format(p, "%s", names->original_i);
		step.patched_i = plan_format(p, "%s", names->temp_i);
		step.lang = plan_format(p, "%s", preprocessed_lang(p, input));
	}
	plan_push(p, step);
	if (kept)
		plan_push(p, (struct cc_step){ .kind = CC_REMOVE,
			.from = plan_format(p, "%s", names->temp_i) });
}

/* Everything up to the .s file that is to be assembled. */
static void plan_source(struct planner *p, const struct cc_arg *input,
			const struct cc_names *names)
{
	bool original = p->env->stage == CC_STAGE_ORIGINAL;

	plan_claim(p, input, names);
	if (original)
		plan_push(p, (struct cc_step){ .kind = CC_NOTE,
			.source = plan_format(p, "%s", input->path),
			.dir = plan_format(p, "%s", names->dir) });
	plan_compile(p, input, names, "-S", names->temp);
	if (original) {
		plan_rename(p, names->temp, names->original, true);
		if (p->env->asm_given)
			plan_push(p, (struct cc_step){ .kind = CC_GIVEN,
				.to = plan_format(p, "%s", names->original),
				.compiled = plan_format(p, "%s",
							names->compiled) });
		if (wants_types(p, input))
			plan_types(p, input, names);
		plan_saved(p, names->original, names);
		return;
	}
	plan_rename(p, names->temp, names->patched, false);
	if (wants_types(p, input))
		plan_types(p, input, names);
	plan_diff(p, input, names);
	plan_saved(p, names->merged, names);
}

static const char *final_assembly(const struct planner *p,
				  const struct cc_names *names)
{
	return p->env->stage == CC_STAGE_ORIGINAL ? names->original :
						    names->merged;
}

/*
 * Options that say what was done already are left out of later commands. gcc
 * gives the prefix maps to the assembler only for sources in assembly, where
 * they would map once more what the compiler has mapped.
 */
static bool is_for_source(const struct cc_arg *arg)
{
	return arg->kind == CC_DEPEND || arg->kind == CC_PREPROC ||
	       arg->kind == CC_MAP;
}

/* One .s file to an object, in place of its source. */
static void plan_assemble(struct planner *p, const struct cc_arg *input,
			  const struct cc_names *names, const char *output,
			  bool temporary)
{
	struct cc_step step = { .kind = CC_RUN };
	const struct cc_arg *arg;

	plan_add_words(p, &step.argv, &p->env->real);
	vec_foreach(arg, &p->o->args) {
		if (arg == input)
			plan_add(p, &step.argv, final_assembly(p, names));
		else if (arg->kind != CC_INPUT && arg->kind != CC_OUTPUT &&
			 arg->kind != CC_LANG && arg->kind != CC_MODE &&
			 !is_for_source(arg))
			plan_add_arg(p, &step.argv, arg);
	}
	add_dump_names(p, &step.argv, names);
	if (p->env->clang)
		plan_add(p, &step.argv, "-Wno-unused-command-line-argument");
	plan_add(p, &step.argv, "-c");
	plan_add(p, &step.argv, "-o");
	plan_add(p, &step.argv, output);
	step.output = plan_format(p, "%s", output);
	if (temporary)
		step.made = plan_format(p, "%s", output);
	plan_push(p, step);
}

static void plan_compile_only(struct planner *p)
{
	struct cc_step rest = { .kind = CC_RUN };
	const struct cc_arg *arg;
	bool others = false;

	vec_foreach(arg, &p->o->args) {
		struct cc_names names = {0};

		if (arg->kind != CC_INPUT || arg->source != CC_C)
			continue;
		name_files(p, arg, &names);
		if (!p->r)
			plan_source(p, arg, &names);
		if (!p->r)
			plan_assemble(p, arg, &names, p->o->output ?
				      p->o->output : names.object, false);
		cc_names_done(&names);
	}
	plan_add_words(p, &rest.argv, &p->env->real);
	vec_foreach(arg, &p->o->args) {
		if (arg->kind == CC_INPUT && arg->source == CC_C)
			continue;
		others |= arg->kind == CC_INPUT;
		plan_add_arg(p, &rest.argv, arg);
	}
	if (others)
		plan_push(p, rest);
	else
		plan_step_done(&rest);
}

static bool is_strip(const char *word)
{
	return streq(word, "-s") || streq(word, "--strip-all");
}

/* -Wl,LIST without what strips. */
static void add_link_list(struct planner *p, struct cc_words *argv,
			  const char *list)
{
	_cleanup_free_ char *copy = plan_format(p, "%s", list);
	_cleanup_str_ struct str kept = {0};
	char *item, *rest = copy;

	while (!p->r && (item = strsep(&rest, ",")))
		if (!is_strip(item))
			p->r = str_addf(&kept, "%s%s", kept.n ? "," : "-Wl,",
					item);
	if (kept.n)
		plan_add(p, argv, str_cstr(&kept));
}

/*
 * The linker must keep the symbols that kpatch_strip reads; the object that is
 * linked here is never run.
 */
static void add_link_arg(struct planner *p, struct cc_words *argv,
			 const struct cc_arg *arg)
{
	const char *list = str_skip(arg->text, "-Wl,");
	const char *word = arg->value ? arg->value :
			   str_skip(arg->text, "--for-linker=");

	if (p->env->stage != CC_STAGE_PATCHED)
		plan_add_arg(p, argv, arg);
	else if (list)
		add_link_list(p, argv, list);
	else if (!streq(arg->text, "-s") &&
		 !(word && is_strip(word) &&
		   (streq(arg->text, "-Xlinker") ||
		    str_skip(arg->text, "--for-linker"))))
		plan_add_arg(p, argv, arg);
}

/*
 * The link command can be given the .s files themselves, unless options mean
 * one thing for them and another for the rest of the command.
 */
static bool needs_objects(const struct cc_options *o)
{
	return o->has_asm || (o->wants_names && o->inputs_n > 1);
}

/* An input that a link command compiles; temps go after the link. */
static void plan_linked_source(struct planner *p, const struct cc_arg *input,
			       struct cc_words *link, struct cc_words *temps)
{
	struct cc_names names = {0};

	name_files(p, input, &names);
	if (!p->r && input->source == CC_C)
		plan_source(p, input, &names);
	if (!p->r && needs_objects(p->o)) {
		if (input->source == CC_C)
			plan_assemble(p, input, &names, names.temp_object,
				      true);
		else
			plan_compile(p, input, &names, "-c",
				     names.temp_object);
		plan_add(p, link, names.temp_object);
		plan_add(p, temps, names.temp_object);
	} else if (!p->r) {
		plan_add(p, link, final_assembly(p, &names));
		add_dump_names(p, link, &names);
	}
	cc_names_done(&names);
}

static void plan_link(struct planner *p)
{
	_cleanup_(cc_words_done) struct cc_words temps = {0};
	struct cc_step link = { .kind = CC_RUN };
	const struct cc_arg *arg;
	char **temp;

	plan_add_words(p, &link.argv, &p->env->real);
	vec_foreach(arg, &p->o->args) {
		if (arg->kind == CC_INPUT && p->o->has_c &&
		    arg->source != CC_NO_SOURCE)
			plan_linked_source(p, arg, &link.argv, &temps);
		else if (arg->kind == CC_INPUT)
			plan_add_input(p, &link.argv, arg->lang, arg->path);
		else if (arg->kind != CC_LANG &&
			 (!is_for_source(arg) || !p->o->has_c))
			add_link_arg(p, &link.argv, arg);
	}
	if (p->env->clang && p->o->has_c)
		plan_add(p, &link.argv, "-Wno-unused-command-line-argument");
	if (p->env->stage == CC_STAGE_PATCHED && !p->o->relocatable)
		plan_add(p, &link.argv, "-Wl,-q");
	link.output = plan_format(p, "%s",
				  p->o->output ? p->o->output : "a.out");
	plan_push(p, link);
	vec_foreach(temp, &temps.words)
		plan_push(p, (struct cc_step){ .kind = CC_REMOVE,
			.from = plan_format(p, "%s", *temp) });
}

bool cc_plan_needed(const struct cc_env *env, const struct cc_options *options)
{
	const struct cc_options *o = options;

	if (env->stage == CC_STAGE_NONE || o->mode < CC_COMPILE)
		return false;
	if (o->mode == CC_COMPILE) {
		/* gcc refuses several inputs with -o: let it say so. */
		return o->has_c && !(o->output && o->inputs_n > 1);
	}
	return o->has_c || (env->stage == CC_STAGE_PATCHED && !o->relocatable);
}

int cc_plan_make(const struct cc_env *env, const struct cc_options *options,
		 unsigned long unique, struct cc_plan *ret_plan)
{
	struct cc_plan plan = {0};
	struct planner p = { env, options, &plan, unique, 0 };

	if (options->mode == CC_COMPILE)
		plan_compile_only(&p);
	else
		plan_link(&p);
	if (!p.r && env->asm_dir && options->has_c)
		plan.asm_dir = plan_format(&p, "%s", env->asm_dir);
	if (p.r) {
		cc_plan_done(&plan);
		return p.r;
	}
	*ret_plan = plan;
	return 0;
}

void cc_plan_done(struct cc_plan *plan)
{
	struct cc_step *step;

	vec_foreach(step, &plan->steps)
		plan_step_done(step);
	vec_done(&plan->steps);
	free(plan->asm_dir);
}
