/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The search table of a patch's unwind entries, as the linker makes one for
 * an object (.eh_frame_hdr; LSB core, "Exception Frames"): so that unwinding
 * through new code takes the same way as through any other.
 */
#include "doctor/link_eh.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/vec.h"

/* DWARF exception header encodings, LSB core table 10.5. */
#define EH_ABSPTR	0x00
#define EH_UDATA4	0x03
#define EH_PCREL_SDATA4	0x1b
#define EH_DATAREL_SDATA4 0x3b

struct entry {
	raddr pc, fde;
};

static bool skip_leb(struct span s, uint64_t *at)
{
	uint8_t byte;

	do {
		if (!span_u8(s, (*at)++, &byte))
			return false;
	} while (byte & 0x80);
	return true;
}

/* The pointer encoding that a CIE gives its FDEs: augmentation letter R. */
static int cie_encoding(struct span frame, uint64_t at, uint8_t *ret_encoding)
{
	const char *augmentation = span_str(frame, at + 9);
	uint64_t p;

	if (!augmentation)
		return -EBADMSG;
	*ret_encoding = EH_ABSPTR;
	if (*augmentation != 'z')
		return *augmentation ? -EBADMSG : 0;
	p = at + 9 + strlen(augmentation) + 1;
	/* Code and data alignment, return address column, length. */
	if (!skip_leb(frame, &p) || !skip_leb(frame, &p) ||
	    !skip_leb(frame, &p) || !skip_leb(frame, &p))
		return -EBADMSG;
	for (augmentation++; *augmentation; augmentation++) {
		uint8_t encoding;

		switch (*augmentation) {
		case 'R':
			return span_u8(frame, p, ret_encoding) ? 0 : -EBADMSG;
		case 'L':
			p++;
			break;
		case 'P':
			if (!span_u8(frame, p, &encoding))
				return -EBADMSG;
			p += 1 + ((encoding & 7) == EH_UDATA4 ? 4 : 8);
			break;
		case 'S':
		case 'B':
			break;
		default:
			return -EBADMSG;
		}
	}
	return 0;
}

/* The code that the FDE at `at` describes. */
static int fde_pc(struct span frame, raddr base, uint64_t at,
		  uint32_t cie_distance, raddr *ret_pc)
{
	uint64_t absolute;
	uint8_t encoding;
	uint32_t rel;
	int r;

	if (cie_distance > at + 4)
		return -EBADMSG;
	r = cie_encoding(frame, at + 4 - cie_distance, &encoding);
	if (r < 0)
		return r;
	if (encoding == EH_PCREL_SDATA4 && span_u32(frame, at + 8, &rel))
		*ret_pc = base + at + 8 + (raddr)(int64_t)(int32_t)rel;
	else if (encoding == EH_ABSPTR && span_u64(frame, at + 8, &absolute))
		*ret_pc = absolute;
	else
		return -EBADMSG;
	return 0;
}

static int by_pc(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;

	return x->pc < y->pc ? -1 : x->pc > y->pc;
}

static int put_word(uint8_t *table, size_t room, size_t at, raddr value)
{
	int32_t word = (int32_t)value;

	if (at + 4 > room)
		return -ENOSPC;
	if ((raddr)(int64_t)word != value)
		return -ERANGE;
	memcpy(table + at, &word, sizeof(word));
	return 0;
}

int eh_frame_hdr_build(struct span frame, raddr frame_addr, raddr table_addr,
		       uint8_t *table, size_t room, size_t *ret_size)
{
	VEC(struct entry) entries = {0};
	uint32_t length, distance;
	uint64_t at;
	size_t i;
	int r = 0;

	for (at = 0; !r && span_u32(frame, at, &length) && length;
	     at += 4 + (uint64_t)length) {
		struct entry e = { 0, frame_addr + at };

		if (length == UINT32_MAX || !span_has(frame, at + 4, length) ||
		    !span_u32(frame, at + 4, &distance))
			r = -EBADMSG;
		if (!r && distance) {
			r = fde_pc(frame, frame_addr, at, distance, &e.pc);
			if (!r)
				r = vec_push(&entries, e);
		}
	}
	if (!r && room < 12)
		r = -ENOSPC;
	if (!r) {
		if (entries.n)
			qsort(entries.v, entries.n, sizeof(*entries.v), by_pc);
		memcpy(table, (uint8_t[]){ 1, EH_PCREL_SDATA4, EH_UDATA4,
					   EH_DATAREL_SDATA4 }, 4);
		r = put_word(table, room, 4, frame_addr - (table_addr + 4));
	}
	if (!r)
		r = put_word(table, room, 8, entries.n);
	for (i = 0; !r && i < entries.n; i++) {
		r = put_word(table, room, 12 + 8 * i,
			     entries.v[i].pc - table_addr);
		if (!r)
			r = put_word(table, room, 16 + 8 * i,
				     entries.v[i].fde - table_addr);
	}
	if (!r)
		*ret_size = 12 + 8 * entries.n;
	vec_done(&entries);
	return r;
}
