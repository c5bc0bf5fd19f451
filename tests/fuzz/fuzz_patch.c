/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * doctor/patch and doctor/link: the size of an ELF file in 2 bytes, that file
 * (which comes in a .kpatch), and the memory of a patient, to which the patch
 * is linked.
 */
#include <elf.h>

#include "doctor/arch.h"
#include "doctor/link.h"
#include "doctor/patch.h"
#include "fake_memory.h"
#include "fuzz.h"

#define BASE	0x400000u	/* of the object */
#define PLACE	0x10000000u	/* of the patch */
#define PAGE	4096u

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

static void link_image(struct image *image, struct span memory)
{
	struct mapping mapping = {
		.at = { BASE, BASE + (memory.n + PAGE) / PAGE * PAGE },
		.readable = true, .executable = true, .inode = 1, .path = "x",
	};
	struct process process = { .pid = 1, .tid = 1 };
	struct record again;
	struct span bytes;

	fake_memory_put(0, BASE, memory);
	require(memory_open(&process.memory, 1) == 0);
	require(vec_push(&process.maps.v, mapping) == 0);
	require(objects_read(&process.memory, &process.maps,
			     &process.objects) == 0);
	if (process.objects.v.n) {
		process.program = process.objects.v.v;
		require(vec_push(&process.scope, process.program) == 0);
		if (image_link(image, &process, process.program, PLACE) == 0) {
			/* What we leave in a patient, we can read. */
			bytes = (struct span){ (uint8_t *)image->bytes.s,
					       image->bytes.n };
			bytes = span_sub(bytes, 0, record_peek_size(bytes));
			require(record_read(bytes, &again) == 0);
			record_done(&again);
		}
	}
	process_close(&process);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct span input = { bytes, n }, elf;
	struct patch *patch;
	struct image image = {0};
	uint16_t size;

	if (!span_u16(input, 0, &size))
		return 0;
	elf = span_sub(input, 2, size);
	if (!elf.p)
		return 0;
	put_patch(elf);
	if (patch_load("f.kpatch", "f.kpatch", &patch) < 0)
		return 0;
	check(patch);
	if (image_layout(patch, true, &image) == 0) {
		require(image.parts[IMAGE_NEAR].end >= image_size(&image));
		image_done(&image);
	}
	if (image_layout(patch, false, &image) == 0) {
		require(image.section_offsets.n == patch->sections.n);
		link_image(&image, span_sub(input, 2 + size, n - 2 - size));
		image_done(&image);
	}
	patch_free(patch);
	return 0;
}
