/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "kptypes/describe.h"

#include <inttypes.h>

/* Types that nest more deeply are cut off, to the same text for equal ones. */
#define DEPTH_MAX	64

bool dwarf_type_of(Dwarf_Die *die, Dwarf_Die *ret_type)
{
	Dwarf_Attribute attr;

	return dwarf_attr_integrate(die, DW_AT_type, &attr) &&
	       dwarf_formref_die(&attr, ret_type);
}

bool dwarf_is_record(int tag)
{
	return tag == DW_TAG_structure_type || tag == DW_TAG_union_type ||
	       tag == DW_TAG_class_type;
}

bool dwarf_is_qualifier(int tag)
{
	return tag == DW_TAG_const_type || tag == DW_TAG_volatile_type ||
	       tag == DW_TAG_restrict_type || tag == DW_TAG_atomic_type;
}

bool dwarf_unnamed_below(Dwarf_Die *type, Dwarf_Die *ret_die, bool *ret_array)
{
	Dwarf_Die die = *type;
	bool array = false;
	int depth, tag;

	for (depth = 0; depth < DEPTH_MAX; depth++) {
		tag = dwarf_tag(&die);
		if (tag == DW_TAG_array_type)
			array = true;
		else if (!dwarf_is_qualifier(tag))
			break;
		if (!dwarf_type_of(&die, &die))
			return false;
	}
	if ((!dwarf_is_record(tag) && tag != DW_TAG_enumeration_type) ||
	    dwarf_diename(&die))
		return false;
	*ret_die = die;
	*ret_array = array;
	return true;
}

static int describe(Dwarf_Die *type, bool canonical, int depth,
		    struct str *out);

static int describe_base(Dwarf_Die *type, bool canonical, struct str *out)
{
	Dwarf_Attribute attr;
	Dwarf_Word encoding = 0;
	int bytes = dwarf_bytesize(type);
	const char *name = dwarf_diename(type);

	if (!canonical)
		return str_add(out, name ? name : "?");
	dwarf_formudata(dwarf_attr(type, DW_AT_encoding, &attr), &encoding);
	switch (encoding) {
	case DW_ATE_signed:
	case DW_ATE_unsigned:
	case DW_ATE_signed_char:
	case DW_ATE_unsigned_char:
	case DW_ATE_UTF:
		return str_addf(out, "integer:%d", bytes);
	case DW_ATE_boolean:
		return str_addf(out, "boolean:%d", bytes);
	default:
		return str_addf(out, "%s:%d", name ? name : "?", bytes);
	}
}

/* The last dimension first is enough: equal arrays give equal texts. */
static int describe_array(Dwarf_Die *type, bool canonical, int depth,
			  struct str *out)
{
	Dwarf_Die element, child;
	Dwarf_Attribute attr;
	Dwarf_Word n;
	bool more;
	int r;

	r = describe(dwarf_type_of(type, &element) ? &element : NULL,
		     canonical, depth + 1, out);
	for (more = dwarf_child(type, &child) == 0; more && !r;
	     more = dwarf_siblingof(&child, &child) == 0) {
		if (dwarf_tag(&child) != DW_TAG_subrange_type)
			continue;
		n = 0;
		if (dwarf_formudata(dwarf_attr(&child, DW_AT_upper_bound,
					       &attr), &n) == 0)
			r = str_addf(out, "[%" PRIu64 "]", (uint64_t)n + 1);
		else if (dwarf_formudata(dwarf_attr(&child, DW_AT_count,
						    &attr), &n) == 0)
			r = str_addf(out, "[%" PRIu64 "]", (uint64_t)n);
		else
			r = str_add(out, "[]");
	}
	return r;
}

static int describe_function(Dwarf_Die *type, bool canonical, int depth,
			     struct str *out)
{
	Dwarf_Die other, child;
	bool more, first = true;
	int r, tag;

	r = describe(dwarf_type_of(type, &other) ? &other : NULL, canonical,
		     depth + 1, out);
	if (!r)
		r = str_add(out, " (");
	for (more = dwarf_child(type, &child) == 0; more && !r;
	     more = dwarf_siblingof(&child, &child) == 0) {
		tag = dwarf_tag(&child);
		if (tag != DW_TAG_formal_parameter &&
		    tag != DW_TAG_unspecified_parameters)
			continue;
		r = str_add(out, first ? "" : ", ");
		first = false;
		if (!r && tag == DW_TAG_unspecified_parameters)
			r = str_add(out, "...");
		else if (!r)
			r = describe(dwarf_type_of(&child, &other) ? &other :
				     NULL, canonical, depth + 1, out);
	}
	return r ? r : str_addc(out, ')');
}

static int describe_pointer(Dwarf_Die *type, bool canonical, int depth,
			    struct str *out)
{
	int tag = dwarf_tag(type), r;
	Dwarf_Die to;

	r = describe(dwarf_type_of(type, &to) ? &to : NULL, canonical,
		     depth + 1, out);
	if (!r)
		r = str_add(out, tag == DW_TAG_reference_type ? " &" :
			    tag == DW_TAG_rvalue_reference_type ? " &&" :
			    tag == DW_TAG_ptr_to_member_type ? " ::*" : " *");
	return r;
}

static int describe_record(Dwarf_Die *type, struct str *out)
{
	const char *name = dwarf_diename(type);
	int tag = dwarf_tag(type);

	return str_addf(out, "%s %s", tag == DW_TAG_union_type ? "union" :
			tag == DW_TAG_class_type ? "class" : "struct",
			name ? name : "{...}");
}

/* A typedef is its target, unless that has no name. */
static int describe_typedef(Dwarf_Die *type, bool canonical, int depth,
			    struct str *out)
{
	const char *name = dwarf_diename(type);
	Dwarf_Die to, unnamed;
	bool array;

	if (!canonical && name)
		return str_add(out, name);
	if (!dwarf_type_of(type, &to))
		return str_add(out, "void");
	if (name && dwarf_unnamed_below(&to, &unnamed, &array) && !array &&
	    dwarf_is_record(dwarf_tag(&unnamed)))
		return str_addf(out, "typedef %s", name);
	return describe(&to, canonical, depth + 1, out);
}

static int describe(Dwarf_Die *type, bool canonical, int depth,
		    struct str *out)
{
	const char *name;
	Dwarf_Die to;

	if (!type)
		return str_add(out, "void");
	if (depth > DEPTH_MAX)
		return str_add(out, "...");
	switch (dwarf_tag(type)) {
	case DW_TAG_base_type:
		return describe_base(type, canonical, out);
	case DW_TAG_enumeration_type:
		name = dwarf_diename(type);
		return canonical ?
			str_addf(out, "integer:%d", dwarf_bytesize(type)) :
			str_addf(out, "enum %s", name ? name : "{...}");
	case DW_TAG_structure_type:
	case DW_TAG_union_type:
	case DW_TAG_class_type:
		return describe_record(type, out);
	case DW_TAG_typedef:
		return describe_typedef(type, canonical, depth, out);
	case DW_TAG_array_type:
		return describe_array(type, canonical, depth, out);
	case DW_TAG_subroutine_type:
		return describe_function(type, canonical, depth, out);
	case DW_TAG_pointer_type:
	case DW_TAG_reference_type:
	case DW_TAG_rvalue_reference_type:
	case DW_TAG_ptr_to_member_type:
		return describe_pointer(type, canonical, depth, out);
	default:
		if (dwarf_is_qualifier(dwarf_tag(type)))
			return describe(dwarf_type_of(type, &to) ? &to : NULL,
					canonical, depth + 1, out);
		name = dwarf_diename(type);
		return str_add(out, name ? name : "?");
	}
}

int dwarf_describe(Dwarf_Die *type, bool canonical, struct str *out)
{
	return describe(type, canonical, 0, out);
}
