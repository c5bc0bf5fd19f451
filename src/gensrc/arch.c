/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The list of machines, and what they have in common. */
#include "gensrc/arch.h"

#include <string.h>

static const struct asm_arch *const arches[] = {
	&asm_arch_x86_64, &asm_arch_aarch64,
};

const struct asm_arch *asm_arch_find(const char *name)
{
	size_t i;

	for (i = 0; i < sizeof(arches) / sizeof(*arches); i++)
		if (streq(arches[i]->name, name))
			return arches[i];
	return NULL;
}

const struct asm_arch *asm_arch_guess(const char *text, size_t n)
{
	const char *end = text + n, *line, *next;
	size_t i;

	for (line = text; line < end; line = next + 1) {
		next = memchr(line, '\n', (size_t)(end - line)) ?: end;
		for (i = 0; i < sizeof(arches) / sizeof(*arches); i++)
			if (arches[i]->is_own_line(line,
						   (size_t)(next - line)))
				return arches[i];
	}
	return NULL;
}

unsigned asm_data_size(const struct asm_arch *arch, const char *s, size_t n)
{
	static const struct {
		const char *name;
		unsigned size;
	} sizes[] = {
		{ "byte", 1 }, { "value", 2 }, { "short", 2 }, { "hword", 2 },
		{ "2byte", 2 }, { "long", 4 }, { "int", 4 }, { "4byte", 4 },
		{ "float", 4 }, { "single", 4 }, { "quad", 8 }, { "8byte", 8 },
		{ "xword", 8 }, { "double", 8 }, { "octa", 16 },
	};
	size_t i;

	for (i = 0; i < sizeof(sizes) / sizeof(*sizes); i++)
		if (strlen(sizes[i].name) == n &&
		    memcmp(sizes[i].name, s, n) == 0)
			return sizes[i].size;
	if (n == 5 && memcmp(s, "dword", 5) == 0)
		return arch == &asm_arch_aarch64 ? 8 : 0;
	if (n == 4 && memcmp(s, "word", 4) == 0)
		return arch == &asm_arch_aarch64 ? 4 : 2;
	return 0;
}
