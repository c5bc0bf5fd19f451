/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * One walk over the DIEs of all units. Each structure, union and enumeration
 * becomes a type; what has no name of its own gets that of the typedef or of
 * the variable that it was made for, when all is read. A name is told apart by
 * its scope, "space::" or "function()::", and the second of a scope by "#2".
 * Source: DWARF 5, chapters 3 and 5.
 */
#include "kptypes/read.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "kptypes/describe.h"
#include "kptypes/units.h"

#define DEPTH_MAX	64

/* A name for a type that has none. */
struct naming {
	uint64_t id;
	const char *key, *name;
};

struct reader {
	struct model *model;
	VEC(struct naming) namings;
	int r;		/* the first error; all that follows does nothing */
};

static const char *keep(struct reader *rd, char *s)
{
	if (s && vec_push(&rd->model->strings, s) == 0)
		return s;
	free(s);
	rd->r = -ENOMEM;
	return "";
}

static const char *format(struct reader *rd, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

static const char *format(struct reader *rd, const char *fmt, ...)
{
	char *s = NULL;
	va_list ap;

	va_start(ap, fmt);
	if (vasprintf(&s, fmt, ap) < 0)
		s = NULL;
	va_end(ap);
	return keep(rd, s);
}

static const char *describe(struct reader *rd, Dwarf_Die *type, bool canonical)
{
	_cleanup_str_ struct str text = {0};

	if (dwarf_describe(type, canonical, &text) < 0)
		rd->r = -ENOMEM;
	return format(rd, "%s", str_cstr(&text));
}

static bool has_flag(Dwarf_Die *die, unsigned int name)
{
	Dwarf_Attribute attr;
	bool value = false;

	return dwarf_attr(die, name, &attr) &&
	       (dwarf_formflag(&attr, &value) < 0 || value);
}

static bool get_number(Dwarf_Die *die, unsigned int name, uint64_t *ret_value)
{
	Dwarf_Attribute attr;
	Dwarf_Op *ops;
	Dwarf_Word value;
	size_t n;

	if (!dwarf_attr(die, name, &attr))
		return false;
	if (dwarf_formudata(&attr, &value) == 0) {
		*ret_value = value;
		return true;
	}
	/* DW_OP_plus_uconst N, DW_OP_constu N */
	if (dwarf_getlocation(&attr, &ops, &n) < 0 || n < 1)
		return false;
	*ret_value = ops[0].number;
	return true;
}

/* What is behind pointers, arrays and typedefs, if it has members. */
static void add_link(struct reader *rd, Dwarf_Die *of, bool count_pointers,
		     struct type_link **v, size_t *n, size_t *cap)
{
	struct type_link link = {0};
	Dwarf_Die type;
	int depth, tag;

	if (rd->r || !dwarf_type_of(of, &type))
		return;
	for (depth = 0; depth < DEPTH_MAX; depth++) {
		tag = dwarf_tag(&type);
		if (dwarf_is_record(tag) || tag == DW_TAG_enumeration_type)
			break;
		if (tag == DW_TAG_pointer_type ||
		    tag == DW_TAG_reference_type ||
		    tag == DW_TAG_rvalue_reference_type)
			link.pointer = count_pointers;
		else if (tag != DW_TAG_typedef && tag != DW_TAG_array_type &&
			 !dwarf_is_qualifier(tag))
			return;
		if (!dwarf_type_of(&type, &type))
			return;
	}
	link.to = dwarf_dieoffset(&type);
	rd->r = vec_grow_raw((void **)v, *n, cap, 1, sizeof(link));
	if (!rd->r)
		(*v)[(*n)++] = link;
}

#define ADD_LINK(rd, of, count, links) \
	add_link(rd, of, count, &(links)->v, &(links)->n, &(links)->cap)

static uint64_t size_bits(Dwarf_Die *member, Dwarf_Die *type)
{
	uint64_t bits;
	Dwarf_Word bytes;

	if (get_number(member, DW_AT_bit_size, &bits))
		return bits;
	return dwarf_aggregate_size(type, &bytes) == 0 ? bytes * 8 : 0;
}

static uint64_t offset_bits(Dwarf_Die *member, Dwarf_Die *type)
{
	uint64_t bytes = 0, bits, size, storage;
	Dwarf_Word type_size = 0;

	if (get_number(member, DW_AT_data_bit_offset, &bits))
		return bits;
	get_number(member, DW_AT_data_member_location, &bytes);
	/* DWARF 3: from the high end of the storage unit. */
	if (!get_number(member, DW_AT_bit_offset, &bits) ||
	    !get_number(member, DW_AT_bit_size, &size))
		return bytes * 8;
	if (!get_number(member, DW_AT_byte_size, &storage)) {
		dwarf_aggregate_size(type, &type_size);
		storage = type_size;
	}
	return bytes * 8 + storage * 8 - bits - size;
}

static void add_members(struct reader *rd, struct type *type, Dwarf_Die *record,
			const char *prefix, uint64_t base, int depth);

static void push_member(struct reader *rd, struct type *type,
			struct type_member member)
{
	if (!rd->r)
		rd->r = vec_push(&type->members, member);
}

static void add_data_member(struct reader *rd, struct type *type,
			    Dwarf_Die *die, const char *prefix, uint64_t base,
			    int depth)
{
	const char *name = dwarf_diename(die);
	struct type_member member = {0};
	Dwarf_Die of, inner;
	bool array = false, unnamed;

	/* A static one stands elsewhere. */
	if (has_flag(die, DW_AT_external) || has_flag(die, DW_AT_declaration) ||
	    !dwarf_type_of(die, &of))
		return;
	if (dwarf_tag(die) == DW_TAG_inheritance)
		name = describe(rd, &of, false);
	ADD_LINK(rd, die, true, &type->links);
	member.offset_bits = base + offset_bits(die, &of);
	member.size_bits = size_bits(die, &of);
	unnamed = dwarf_unnamed_below(&of, &inner, &array) &&
		  dwarf_is_record(dwarf_tag(&inner));
	if (name) {
		member.name = format(rd, "%s%s", prefix, name);
		member.type = describe(rd, &of, true);
		member.shown = describe(rd, &of, false);
		push_member(rd, type, member);
		prefix = format(rd, "%s%s.", member.name, array ? "[]" : "");
	}
	if (unnamed)
		add_members(rd, type, &inner, prefix, member.offset_bits,
			    depth + 1);
}

static void add_virtual(struct reader *rd, struct type *type, Dwarf_Die *die)
{
	struct type_member member = { .type = "", .shown = "", .slot = true };
	Dwarf_Attribute attr;
	const char *name;

	if (!get_number(die, DW_AT_vtable_elem_location, &member.offset_bits))
		return;
	name = dwarf_formstring(dwarf_attr(die, DW_AT_linkage_name, &attr));
	if (!name)
		name = dwarf_diename(die);
	if (!name)
		return;
	member.name = format(rd, "%s", name);
	push_member(rd, type, member);
}

static void add_members(struct reader *rd, struct type *type, Dwarf_Die *record,
			const char *prefix, uint64_t base, int depth)
{
	Dwarf_Die child;
	bool more;

	if (depth > DEPTH_MAX)
		return;
	for (more = dwarf_child(record, &child) == 0; more && !rd->r;
	     more = dwarf_siblingof(&child, &child) == 0) {
		int tag = dwarf_tag(&child);

		if (tag == DW_TAG_member || tag == DW_TAG_inheritance)
			add_data_member(rd, type, &child, prefix, base, depth);
		else if (tag == DW_TAG_subprogram)
			add_virtual(rd, type, &child);
	}
}

static void add_values(struct reader *rd, struct type *type, Dwarf_Die *die)
{
	struct type_value value;
	Dwarf_Attribute attr;
	Dwarf_Sword number;
	Dwarf_Die child;
	const char *name;
	bool more;

	for (more = dwarf_child(die, &child) == 0; more && !rd->r;
	     more = dwarf_siblingof(&child, &child) == 0) {
		name = dwarf_diename(&child);
		if (dwarf_tag(&child) != DW_TAG_enumerator || !name ||
		    dwarf_formsdata(dwarf_attr(&child, DW_AT_const_value,
					       &attr), &number) < 0)
			continue;
		value = (struct type_value){ format(rd, "%s", name), number };
		if (!rd->r)
			rd->r = vec_push(&type->values, value);
	}
}

static void read_type(struct reader *rd, Dwarf_Die *die, const char *scope)
{
	struct type type = { .id = dwarf_dieoffset(die) };
	const char *name = dwarf_diename(die);
	int tag = dwarf_tag(die), bytes = dwarf_bytesize(die);

	if (has_flag(die, DW_AT_declaration))
		return;
	type.kind = tag == DW_TAG_enumeration_type ? TYPE_ENUM :
		    tag == DW_TAG_union_type ? TYPE_UNION : TYPE_STRUCT;
	type.size = bytes > 0 ? (uint64_t)bytes : 0;
	get_number(die, DW_AT_alignment, &type.align);
	if (name) {
		type.name = format(rd, "%s%s", scope, name);
		type.key = type.name;
	}
	if (type.kind == TYPE_ENUM)
		add_values(rd, &type, die);
	else
		add_members(rd, &type, die, "", 0, 0);
	if (!rd->r)
		rd->r = vec_push(&rd->model->types, type);
	if (rd->r) {
		vec_done(&type.members);
		vec_done(&type.values);
		vec_done(&type.links);
	}
}

/* A typedef or a variable may be all the name that its type has. */
static void read_naming(struct reader *rd, Dwarf_Die *die, const char *scope,
			const char *what)
{
	const char *name = dwarf_diename(die);
	struct naming naming;
	Dwarf_Die type, unnamed;
	bool array;

	if (!name || !dwarf_type_of(die, &type) ||
	    !dwarf_unnamed_below(&type, &unnamed, &array))
		return;
	naming.id = dwarf_dieoffset(&unnamed);
	naming.name = format(rd, "%s%s", scope, name);
	naming.key = format(rd, "%s %s", what, naming.name);
	if (!rd->r)
		rd->r = vec_push(&rd->namings, naming);
}

static void walk(struct reader *rd, Dwarf_Die *parent, const char *scope,
		 struct type_user *user, int depth);

/* Only functions that are there as code are users. */
static void read_function(struct reader *rd, Dwarf_Die *die, const char *scope,
			  int depth)
{
	const char *name = dwarf_diename(die);
	struct type_user user = {0};
	bool code;

	if (!name || has_flag(die, DW_AT_declaration))
		return;
	code = dwarf_hasattr(die, DW_AT_low_pc) ||
	       dwarf_hasattr(die, DW_AT_ranges);
	user.name = format(rd, "%s%s", scope, name);
	ADD_LINK(rd, die, false, &user.links);
	walk(rd, die, format(rd, "%s()::", user.name), &user, depth + 1);
	if (code && !rd->r)
		rd->r = vec_push(&rd->model->users, user);
	if (!code || rd->r)
		vec_done(&user.links);
}

static void read_variable(struct reader *rd, Dwarf_Die *die, const char *scope,
			  struct type_user *user)
{
	const char *name = dwarf_diename(die);
	struct type_user self = { .variable = true };

	if (user) {
		ADD_LINK(rd, die, false, &user->links);
		return;
	}
	if (!name || has_flag(die, DW_AT_declaration))
		return;
	read_naming(rd, die, scope, "variable");
	self.name = format(rd, "%s%s", scope, name);
	ADD_LINK(rd, die, true, &self.links);
	if (!rd->r)
		rd->r = vec_push(&rd->model->users, self);
	if (rd->r)
		vec_done(&self.links);
}

static void read_die(struct reader *rd, Dwarf_Die *die, const char *scope,
		     struct type_user *user, int depth)
{
	const char *name;

	switch (dwarf_tag(die)) {
	case DW_TAG_structure_type:
	case DW_TAG_union_type:
	case DW_TAG_class_type:
		read_type(rd, die, scope);
		name = dwarf_diename(die);
		walk(rd, die, name ? format(rd, "%s%s::", scope, name) : scope,
		     NULL, depth + 1);
		break;
	case DW_TAG_namespace:
		name = dwarf_diename(die);
		walk(rd, die, name ? format(rd, "%s%s::", scope, name) : scope,
		     NULL, depth + 1);
		break;
	case DW_TAG_enumeration_type:
		read_type(rd, die, scope);
		break;
	case DW_TAG_typedef:
		read_naming(rd, die, scope, "typedef");
		break;
	case DW_TAG_subprogram:
		read_function(rd, die, scope, depth);
		break;
	case DW_TAG_lexical_block:
	case DW_TAG_inlined_subroutine:
		walk(rd, die, scope, user, depth + 1);
		break;
	case DW_TAG_formal_parameter:
	case DW_TAG_variable:
		read_variable(rd, die, scope, user);
		break;
	}
}

static void walk(struct reader *rd, Dwarf_Die *parent, const char *scope,
		 struct type_user *user, int depth)
{
	Dwarf_Die child;
	bool more;

	if (depth > DEPTH_MAX)
		return;
	for (more = dwarf_child(parent, &child) == 0; more && !rd->r;
	     more = dwarf_siblingof(&child, &child) == 0)
		read_die(rd, &child, scope, user, depth);
}

static int name_types(struct reader *rd)
{
	_cleanup_(map_done) struct map by_id = {0};
	struct naming *naming;
	struct type *type;
	int r = 0;

	vec_foreach(type, &rd->model->types)
		if (!r)
			r = map_setn(&by_id, (const char *)&type->id,
				     sizeof(type->id), type);
	vec_foreach(naming, &rd->namings) {
		type = r ? NULL : map_getn(&by_id, (const char *)&naming->id,
					   sizeof(naming->id));
		if (type && !type->key) {
			type->key = naming->key;
			type->name = naming->name;
		}
	}
	return r;
}

static int index_types(struct reader *rd)
{
	struct model *model = rd->model;
	unsigned int n;
	size_t i;
	int r = 0;

	for (i = 0; i < model->types.n && !r; i++) {
		const char *key = model->types.v[i].key, *unique = key;

		for (n = 2; unique && map_get(&model->by_key, unique); n++)
			unique = format(rd, "%s#%u", key, n);
		if (!unique || rd->r)
			continue;
		model->types.v[i].key = unique;
		r = map_set(&model->by_key, unique, (void *)(i + 1));
	}
	return r ? r : rd->r;
}

static int read_unit(Dwarf_Die *unit, void *data)
{
	struct reader *rd = data;

	walk(rd, unit, "", NULL, 0);
	return rd->r;
}

int model_read(const char *path, struct model *ret_model)
{
	struct model model = {0};
	struct reader rd = { .model = &model };
	int r = units_read(path, read_unit, &rd);

	r = r ? r : name_types(&rd);
	r = r ? r : index_types(&rd);
	vec_done(&rd.namings);
	if (r < 0)
		model_done(&model);
	else
		*ret_model = model;
	return r;
}
