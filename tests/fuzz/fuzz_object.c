/* SPDX-License-Identifier: GPL-2.0-or-later */
/* doctor/object: the input is the memory of a patient with one object. */
#include "doctor/object.h"
#include "fake_memory.h"
#include "fuzz.h"

#define BASE	0x400000u
#define PAGE	4096u

static void look_up(const struct object *object)
{
	const struct object_symbol *s;
	size_t n = 0;

	vec_foreach(s, &object->symbols) {
		require(s->name && s->version);
		if (++n > 64)
			break;
		object_find_symbol(object, s->name, s->version);
		object_find_symbol(object, s->name, "V_1");
		object_function_at(object, object->load_bias + s->value);
	}
	object_find_symbol(object, "", "");
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct mapping mapping = {
		.at = { BASE, BASE + (n + PAGE) / PAGE * PAGE },
		.readable = true, .executable = true, .inode = 1,
		.path = "/lib/libx.so",
	};
	struct maps maps = {0};
	struct objects objects = {0};
	struct memory memory;
	struct object *object;

	fake_memory_put(0, BASE, (struct span){ bytes, n });
	require(memory_open(&memory, 1) == 0);
	require(vec_push(&maps.v, mapping) == 0);
	require(objects_read(&memory, &maps, &objects) == 0);
	vec_foreach(object, &objects.v) {
		require(object->buildid_n <= OBJECT_BUILDID_MAX);
		object_name(object);
		objects_find(&objects, BASE);
		if (object_load_symbols(object, &memory) == 0)
			look_up(object);
	}
	objects_done(&objects);
	maps_done(&maps);
	return 0;
}
