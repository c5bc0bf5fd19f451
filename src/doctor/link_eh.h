/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The unwinder's search table for new code. */
#ifndef SUTURE_DOCTOR_LINK_EH_H
#define SUTURE_DOCTOR_LINK_EH_H

#include <stddef.h>
#include <stdint.h>

#include "base/span.h"
#include "doctor/raddr.h"

/*
 * Write the .eh_frame_hdr of a relocated .eh_frame that will lie at
 * frame_addr, for a table at table_addr, into table[0..room). -EBADMSG if the
 * frame section is unsound, -ENOSPC if room does not do.
 */
int eh_frame_hdr_build(struct span frame, raddr frame_addr, raddr table_addr,
		       uint8_t *table, size_t room, size_t *ret_size);

#endif
