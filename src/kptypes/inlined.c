/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Source: DWARF 5, section 3.3.8, "Inlinable and Inlined Subroutines". */
#include "kptypes/inlined.h"

#include <errno.h>
#include <dwarf.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "kptypes/units.h"

#define DEPTH_MAX	64

struct pair {
	char *callee, *caller;
};

struct finder {
	const struct functions *old, *new;
	VEC(struct pair) pairs;
};

/* Also if the abstract instance, or a declaration, has it. */
static const char *name_by(Dwarf_Die *die, unsigned int attribute)
{
	Dwarf_Attribute attr;

	return dwarf_formstring(dwarf_attr_integrate(die, attribute, &attr));
}

static const char *linkage_name(Dwarf_Die *die)
{
	const char *name = name_by(die, DW_AT_linkage_name);

	return name ? name : name_by(die, DW_AT_name);
}

static bool has_code(Dwarf_Die *die)
{
	return dwarf_hasattr(die, DW_AT_low_pc) ||
	       dwarf_hasattr(die, DW_AT_ranges);
}

static int add_pair(struct finder *f, const char *callee, const char *caller)
{
	struct pair pair = { strdup(callee), strdup(caller) };
	int r = pair.callee && pair.caller ? vec_push(&f->pairs, pair) :
					     -ENOMEM;

	if (r < 0) {
		free(pair.callee);
		free(pair.caller);
	}
	return r;
}

/* caller: the function that the parent is part of, or NULL. */
static int walk(struct finder *f, Dwarf_Die *parent, const char *caller,
		int depth)
{
	Dwarf_Die die;
	const char *name;
	int r = 0;

	if (depth > DEPTH_MAX || dwarf_child(parent, &die) != 0)
		return 0;
	do {
		const char *inside = caller;

		switch (dwarf_tag(&die)) {
		case DW_TAG_subprogram:
			inside = has_code(&die) ? linkage_name(&die) : NULL;
			break;
		case DW_TAG_inlined_subroutine:
			name = name_by(&die, DW_AT_name);
			if (name && caller &&
			    functions_differ(f->old, f->new, name))
				r = add_pair(f, name, caller);
			break;
		}
		r = r ? r : walk(f, &die, inside, depth + 1);
	} while (!r && dwarf_siblingof(&die, &die) == 0);
	return r;
}

static int read_unit(Dwarf_Die *unit, void *data)
{
	return walk(data, unit, NULL, 0);
}

static int compare(const void *pa, const void *pb)
{
	const struct pair *a = pa, *b = pb;
	int c = strcmp(a->callee, b->callee);

	return c ? c : strcmp(a->caller, b->caller);
}

static int add_string(struct str *out, const char *s)
{
	int r = str_addc(out, '"');

	for (; *s && !r; s++)
		r = *s == '"' || *s == '\\' ? str_addf(out, "\\%c", *s) :
		    (unsigned char)*s < ' ' ? str_addc(out, '?') :
		    str_addc(out, *s);
	return r ? r : str_addc(out, '"');
}

static int format(const struct finder *f, struct str *out)
{
	const struct pair *pair, *last = NULL;
	int r = str_addc(out, '[');

	vec_foreach(pair, &f->pairs) {
		if (last && compare(pair, last) == 0)
			continue;
		if (!last || !streq(pair->callee, last->callee)) {
			r = r ? r : str_add(out, last ? "]}, " : "");
			r = r ? r : str_add(out, "{\"function\": ");
			r = r ? r : add_string(out, pair->callee);
			r = r ? r : str_add(out, ", \"into\": [");
		} else {
			r = r ? r : str_add(out, ", ");
		}
		r = r ? r : add_string(out, pair->caller);
		last = pair;
	}
	return r ? r : str_add(out, last ? "]}]" : "]");
}

int inlined_format(const char *original, const char *patched,
		   const struct functions *old, const struct functions *new,
		   struct str *out)
{
	struct finder f = { .old = old, .new = new };
	struct pair *pair;
	int r;

	r = units_read(original, read_unit, &f);
	r = r ? r : units_read(patched, read_unit, &f);
	if (f.pairs.n > 1)
		qsort(f.pairs.v, f.pairs.n, sizeof(*f.pairs.v), compare);
	r = r ? r : format(&f, out);
	vec_foreach(pair, &f.pairs) {
		free(pair->callee);
		free(pair->caller);
	}
	vec_done(&f.pairs);
	return r;
}
