/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "elf/ehframe.h"

#include <errno.h>

/* Encodings: the low four bits are the format, the next three what it is
 * relative to, the highest bit says that the pointer stands at the value. */
#define EH_PE_FORMAT	0x0f
#define EH_PE_BASE	0x70
#define EH_PE_PCREL	0x10

struct parser {
	struct span bytes;
	uint64_t address;
	const char *why;
	struct eh_frame frame;
};

void eh_frame_done(struct eh_frame *frame)
{
	vec_done(&frame->cies);
	vec_done(&frame->fdes);
}

static int damaged(struct parser *p)
{
	p->why = "damaged .eh_frame";
	return -EBADMSG;
}

static bool read_uleb(struct span bytes, uint64_t *off, uint64_t *ret_value)
{
	uint64_t value = 0;
	unsigned shift = 0;
	uint8_t byte;

	do {
		if (!span_u8(bytes, *off, &byte) || shift > 63)
			return false;
		(*off)++;
		value |= (uint64_t)(byte & 0x7f) << shift;
		shift += 7;
	} while (byte & 0x80);
	*ret_value = value;
	return true;
}

/* The number at off in the format of an encoding. */
static int read_format(struct parser *p, struct span record, uint64_t off,
		       uint8_t encoding, uint64_t *ret_value,
		       unsigned *ret_size)
{
	uint32_t v32;
	uint64_t v64;
	uint16_t v16;

	switch (encoding & EH_PE_FORMAT) {
	case 0x00:	/* absptr */
	case 0x04:	/* udata8 */
	case 0x0c:	/* sdata8 */
		if (!span_u64(record, off, &v64))
			return damaged(p);
		*ret_value = v64;
		*ret_size = 8;
		return 0;
	case 0x03:	/* udata4 */
	case 0x0b:	/* sdata4 */
		if (!span_u32(record, off, &v32))
			return damaged(p);
		*ret_value = (encoding & EH_PE_FORMAT) == 0x0b ?
			     (uint64_t)(int64_t)(int32_t)v32 : v32;
		*ret_size = 4;
		return 0;
	case 0x02:	/* udata2 */
	case 0x0a:	/* sdata2 */
		if (!span_u16(record, off, &v16))
			return damaged(p);
		*ret_value = (encoding & EH_PE_FORMAT) == 0x0a ?
			     (uint64_t)(int64_t)(int16_t)v16 : v16;
		*ret_size = 2;
		return 0;
	default:
		p->why = "unknown pointer encoding in .eh_frame";
		return -EBADMSG;
	}
}

static int read_pointer(struct parser *p, struct span record, uint64_t off,
			uint8_t encoding, struct eh_pointer *ret_pointer)
{
	struct eh_pointer pointer = { .offset = off, .encoding = encoding };
	uint8_t base = encoding & EH_PE_BASE;
	int r;

	r = read_format(p, record, off, encoding, &pointer.value,
			&pointer.size);
	if (r < 0)
		return r;
	if (base != 0 && base != EH_PE_PCREL) {
		p->why = "unknown pointer encoding in .eh_frame";
		return -EBADMSG;
	}
	/* Zero is "none" in every encoding. */
	if (pointer.value && base == EH_PE_PCREL)
		pointer.value += p->address + off;
	*ret_pointer = pointer;
	return 0;
}

/* The augmentation data, letter by letter; `off` is behind its length. */
static int parse_augmentation(struct parser *p, struct span record,
			      const char *letters, uint64_t off,
			      struct eh_cie *cie)
{
	uint8_t encoding;
	int r;

	for (; *letters; letters++) {
		switch (*letters) {
		case 'S':
		case 'B':
		case 'G':
			continue;
		case 'L':
		case 'R':
			if (!span_u8(record, off++, &encoding))
				return damaged(p);
			if (*letters == 'L')
				cie->lsda_encoding = encoding;
			else
				cie->fde_encoding = encoding;
			continue;
		case 'P':
			if (!span_u8(record, off++, &encoding))
				return damaged(p);
			r = read_pointer(p, record, off, encoding,
					 &cie->personality);
			if (r < 0)
				return r;
			off += cie->personality.size;
			continue;
		default:
			p->why = "unknown augmentation in .eh_frame";
			return -EBADMSG;
		}
	}
	return 0;
}

static int parse_cie(struct parser *p, struct span record, uint64_t start)
{
	struct eh_cie cie = {
		.offset = start, .size = record.n - start,
		.lsda_encoding = EH_PE_OMIT,
	};
	uint64_t off = start + 8, ignored;
	const char *letters;
	uint8_t version;
	int r;

	if (!span_u8(record, off++, &version))
		return damaged(p);
	letters = span_str(record, off);
	if (!letters || (version != 1 && version != 3))
		return damaged(p);
	off += strlen(letters) + 1;
	/* Code and data alignment (a signed one has the same length). */
	if (!read_uleb(record, &off, &ignored) ||
	    !read_uleb(record, &off, &ignored))
		return damaged(p);
	if (version == 1)
		off++;
	else if (!read_uleb(record, &off, &ignored))
		return damaged(p);
	if (*letters == 'z') {
		cie.has_data = true;
		if (!read_uleb(record, &off, &ignored))
			return damaged(p);
		r = parse_augmentation(p, record, letters + 1, off, &cie);
		if (r < 0)
			return r;
	} else if (*letters) {
		p->why = "unknown augmentation in .eh_frame";
		return -EBADMSG;
	}
	return vec_push(&p->frame.cies, cie);
}

/* CIEs are pushed in the order of their offsets. */
static bool find_cie(const struct parser *p, uint64_t offset, size_t *ret_index)
{
	size_t low = 0, high = p->frame.cies.n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (p->frame.cies.v[mid].offset < offset)
			low = mid + 1;
		else
			high = mid;
	}
	if (low == p->frame.cies.n || p->frame.cies.v[low].offset != offset)
		return false;
	*ret_index = low;
	return true;
}

static int parse_fde(struct parser *p, struct span record, uint64_t start,
		     uint32_t cie_delta)
{
	struct eh_fde fde = { .offset = start, .size = record.n - start };
	const struct eh_cie *cie;
	uint64_t off = start + 8, ignored;
	unsigned size;
	int r;

	if (cie_delta > start + 4 ||
	    !find_cie(p, start + 4 - cie_delta, &fde.cie))
		return damaged(p);
	cie = &p->frame.cies.v[fde.cie];
	r = read_pointer(p, record, off, cie->fde_encoding, &fde.begin);
	if (r < 0)
		return r;
	off += fde.begin.size;
	r = read_format(p, record, off, cie->fde_encoding & EH_PE_FORMAT,
			&fde.range, &size);
	if (r < 0)
		return r;
	off += size;
	if (cie->has_data && !read_uleb(record, &off, &ignored))
		return damaged(p);
	if (cie->has_data && cie->lsda_encoding != EH_PE_OMIT) {
		r = read_pointer(p, record, off, cie->lsda_encoding, &fde.lsda);
		if (r < 0)
			return r;
	}
	return vec_push(&p->frame.fdes, fde);
}

/* One record at *off, which is moved behind it; 1 at the terminator. */
static int parse_record(struct parser *p, uint64_t *off)
{
	uint32_t length, id;
	struct span record;

	if (!span_u32(p->bytes, *off, &length))
		return damaged(p);
	if (!length)
		return 1;
	if (length == UINT32_MAX) {
		p->why = "64-bit records in .eh_frame";
		return -EBADMSG;
	}
	/* From the section's start, so that offsets are those of the section;
	 * it ends with the record. */
	record = span_sub(p->bytes, 0, *off + 4 + length);
	if (!record.p || length < 4 || !span_u32(record, *off + 4, &id))
		return damaged(p);
	length += 4;
	*off += length;
	return id ? parse_fde(p, record, *off - length, id) :
		    parse_cie(p, record, *off - length);
}

int eh_frame_parse(struct span bytes, uint64_t address,
		   struct eh_frame *ret_frame, const char **ret_why)
{
	struct parser p = { .bytes = bytes, .address = address };
	uint64_t off = 0;
	int r = 0;

	while (!r && off < bytes.n)
		r = parse_record(&p, &off);
	if (r < 0) {
		eh_frame_done(&p.frame);
		*ret_why = p.why ? p.why : "out of memory";
		return r;
	}
	*ret_frame = p.frame;
	return 0;
}
