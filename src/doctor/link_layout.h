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

/* The slot or stub of a symbol, or NULL. */
struct image_slot *link_find_slot(const struct image *image, uint32_t symbol,
				  enum reloc_kind kind);
struct image_stub *link_find_stub(const struct image *image, uint32_t symbol);

const struct patch_section *link_find_section(const struct patch *patch,
					      const char *name,
					      size_t *ret_index);

#endif
