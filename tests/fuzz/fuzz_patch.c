/* SPDX-License-Identifier: GPL-2.0-or-later */
/* doctor/patch: the ELF in a .kpatch file; then the layout of its image. */
#include <elf.h>

#include "doctor/arch.h"
#include "doctor/link.h"
#include "doctor/patch.h"
#include "fuzz.h"

static void put_patch(struct span elf)
{
	struct kpfile file = {
		.machine = arch_machine, .buildid = { 1, 2 }, .buildid_n = 2,
		.target = "x", .name = "", .id = "i", .description = "",
		.elf = elf,
	};
	struct str bytes = {0};

	require(kpfile_write(&file, &bytes) == 0);
	fuzz_put("f.kpatch", (struct span){ (uint8_t *)bytes.s, bytes.n });
	str_done(&bytes);
}

static void check(const struct patch *patch)
{
	const struct patch_symbol *symbol;
	const struct patch_section *section;
	const struct patch_reloc *reloc;

	require(patch->info_section < patch->sections.n);
	vec_foreach(section, &patch->sections)
		require(fuzz_sum(section->bytes.p, section->bytes.n) <
			SIZE_MAX);
	vec_foreach(symbol, &patch->symbols) {
		require(symbol->name && symbol->version);
		require(symbol->undefined || symbol->section == SHN_ABS ||
			symbol->section < patch->sections.n);
	}
	vec_foreach(reloc, &patch->relocs) {
		require(reloc->section < patch->sections.n);
		section = &patch->sections.v[reloc->section];
		require(section->ours && reloc->howto);
		require(span_has(section->bytes, reloc->offset,
				 reloc->howto->size));
		require(reloc->symbol < patch->symbols.n);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct patch *patch;
	struct image image = {0};

	put_patch((struct span){ bytes, n });
	if (patch_load("f.kpatch", &patch) < 0)
		return 0;
	check(patch);
	if (image_layout(patch, &image) == 0) {
		require(image.section_offsets.n == patch->sections.n);
		image_done(&image);
	}
	patch_free(patch);
	return 0;
}
