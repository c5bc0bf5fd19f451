/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Notes: elf(5) and gABI, "Note Section"; the build-id is NT_GNU_BUILD_ID. */
#ifndef SUTURE_ELF_NOTES_H
#define SUTURE_ELF_NOTES_H

#include <stdint.h>

#include "base/span.h"
#include "elf/object.h"

/*
 * The build-id in the bytes of a note section or segment, whose notes are
 * aligned to `align` (4 or 8; anything else counts as 4). An empty span if
 * there is none, or if it is empty.
 */
struct span elf_notes_buildid(struct span notes, uint64_t align);

/* That of an object's SHT_NOTE sections. */
struct span elf_object_buildid(const struct elf_object *object);

#endif
