/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What link.c asks of the layout of an image. */
#ifndef SUTURE_DOCTOR_LINK_LAYOUT_H
#define SUTURE_DOCTOR_LINK_LAYOUT_H

#include "doctor/link.h"

/* How large a slot of this kind is, in bytes. */
#define LINK_SLOT_WORDS	6	/* at most */
size_t link_slot_size(enum reloc_kind kind);

/* Bytes of the code that an entry of .kpatch.info may need: its switch stub, and
 * what undoes before its new code (arch_undo_encode). */
size_t link_switch_room(void);

/* The slot of a symbol, the stub of a reference; or NULL. */
struct image_slot *link_find_slot(const struct image *image, uint32_t symbol,
				  enum reloc_kind kind);
struct image_stub *link_find_stub(const struct image *image,
				  const struct patch_reloc *rel);

/* Where the i-th entry of .kpatch.info has its two jumps near the object, to its
 * new code and to its stub: offset in the image. */
size_t link_near_jumps(const struct image *image, size_t i);

const struct patch_section *link_find_section(const struct patch *patch,
					      const char *name,
					      size_t *ret_index);

#endif
