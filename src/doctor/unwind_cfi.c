/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Finding call frame information. Each entry is copied, parsed and vetted
 * (unwind_vet.c), and what libunwind gets to read is this copy. What is broken
 * or does not pass is no rule.
 */
#include "doctor/unwind_cfi.h"

#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "base/span.h"
#include "doctor/arch_unwind.h"
#include "doctor/unwind_vet.h"

#define CIE_MAX		4096u		/* bytes; real ones have about 30 */
#define FDE_MAX		(64u << 10)	/* bytes; real ones up to about 4 K */
#define ENTRIES_MAX	(1u << 27)	/* entries that span 2 GiB of text */
#define ENTRY_SIZE	8u
#define WORD		8u
#define CODE_ALIGN_MAX	16u

/* Pointer encodings, LSB 10.5.1. */
#define PE_OMIT		0xff
#define PE_FORMAT	0x0f
#define PE_APPLICATION	0x70
#define PE_INDIRECT	0x80
#define PE_PCREL	0x10
#define PE_DATAREL_SDATA4 0x3b

/* Bytes of an encoded pointer, 0 if its format is none of the fixed ones. */
static size_t pointer_size(uint8_t encoding)
{
	switch (encoding & PE_FORMAT) {
	case 0x0:	/* absptr */
	case 0x4:	/* udata8 */
	case 0xc:	/* sdata8 */
		return 8;
	case 0x3:	/* udata4 */
	case 0xb:	/* sdata4 */
		return 4;
	default:
		return 0;
	}
}

/* Absolute or relative to its own place, of a fixed size. */
static bool is_plain_pointer(uint8_t encoding)
{
	uint8_t application = encoding & PE_APPLICATION;

	return pointer_size(encoding) && !(encoding & PE_INDIRECT) &&
	       (application == 0 || application == PE_PCREL);
}

static uint64_t sign_extend(uint64_t value, size_t size, uint8_t encoding)
{
	if (size == 4 && encoding & 0x8)
		return (uint64_t)(int64_t)(int32_t)value;
	return value;
}

int cfi_index_read(raddr hdr, size_t hdr_size, cfi_read_fn read, void *ctx,
		   struct cfi_index *ret_index)
{
	uint8_t bytes[4 + 8 + 8] = {0};
	struct cfi_reader r = { .s = { bytes, sizeof(bytes) } };
	size_t ptr_size, count_size;
	struct cfi_index index = { .hdr = hdr };
	uint8_t count_encoding;
	int ret;

	ret = read(ctx, hdr, bytes, 4);
	if (ret < 0)
		return ret;
	ptr_size = pointer_size(bytes[1]);
	count_encoding = bytes[2];
	count_size = pointer_size(count_encoding);
	if (bytes[0] != 1 || !ptr_size || !count_size ||
	    count_encoding & (PE_APPLICATION | PE_INDIRECT) ||
	    bytes[3] != PE_DATAREL_SDATA4)
		return -ENOEXEC;
	ret = read(ctx, hdr + 4, bytes + 4, ptr_size + count_size);
	if (ret < 0)
		return ret;
	r.off = 4 + ptr_size;
	index.n = cfi_get_fixed(&r, count_size);
	index.entries = hdr + r.off;
	if (index.n > ENTRIES_MAX || index.entries < hdr ||
	    index.entries + index.n * ENTRY_SIZE < index.entries)
		return -ENOEXEC;
	if (hdr_size && (hdr_size < r.off ||
			 index.n > (hdr_size - r.off) / ENTRY_SIZE))
		return -ENOEXEC;
	*ret_index = index;
	return 0;
}

/* The last entry that starts at or before ip. */
static int find_entry(const struct cfi_index *index, raddr ip,
		      cfi_read_fn read, void *ctx, raddr *ret_entry)
{
	int64_t wanted = (int64_t)(ip - index->hdr);
	uint64_t lo = 0, hi = index->n;

	while (lo < hi) {
		uint64_t mid = lo + (hi - lo) / 2;
		int32_t start;
		int ret;

		ret = read(ctx, index->entries + mid * ENTRY_SIZE, &start,
			   sizeof(start));
		if (ret < 0)
			return ret;
		if (wanted < start)
			hi = mid;
		else
			lo = mid + 1;
	}
	if (lo == 0)
		return -ENOENT;
	*ret_entry = index->entries + (lo - 1) * ENTRY_SIZE;
	return 0;
}

int cfi_index_begins(const struct cfi_index *index, raddr addr,
		     cfi_read_fn read, void *ctx)
{
	int32_t start;
	raddr entry;
	int r = find_entry(index, addr, read, ctx, &entry);

	if (r == 0)
		r = read(ctx, entry, &start, sizeof(start));
	if (r < 0)
		return r == -ENOENT ? 0 : r;
	return start == (int64_t)(addr - index->hdr);
}

/* Copy the words that hold [start, start + n). */
static int copy_bytes(raddr start, size_t n, cfi_read_fn read, void *ctx,
		      struct cfi_bytes *ret)
{
	_cleanup_free_ uint8_t *p = NULL;
	raddr lo = start & ~(raddr)(WORD - 1);
	size_t size = ((size_t)(start - lo) + n + WORD - 1) &
		      ~(size_t)(WORD - 1);
	int r;

	if (lo + size < lo)
		return -ENOEXEC;
	p = malloc(size);
	if (!p)
		return -ENOMEM;
	r = read(ctx, lo, p, size);
	if (r < 0)
		return r;
	*ret = (struct cfi_bytes){ lo, steal_ptr(p), size };
	return 0;
}

/* The part of a copy that starts at addr. */
static struct span span_at(const struct cfi_bytes *bytes, raddr addr, size_t n)
{
	return span_sub((struct span){ bytes->p, bytes->n },
			addr - bytes->start, n);
}

/* Copy a CIE or FDE: its length, then that many bytes, at most max in all. */
static int copy_record(raddr addr, size_t max, cfi_read_fn read, void *ctx,
		       struct cfi_bytes *copy, struct span *ret_span)
{
	uint32_t length;
	size_t n;
	int r;

	r = read(ctx, addr, &length, sizeof(length));
	if (r < 0)
		return r;
	/* 0 ends the section, UINT32_MAX is 64-bit DWARF: nobody emits it */
	if (length < sizeof(uint32_t) || length > max - sizeof(length))
		return -ENOEXEC;
	n = length + sizeof(length);
	r = copy_bytes(addr, n, read, ctx, copy);
	if (r < 0)
		return r;
	*ret_span = span_at(copy, addr, n);
	/* the length may be another by now: it is the copy that counts */
	if (!ret_span->p || memcmp(ret_span->p, &length, sizeof(length)) != 0)
		return -ENOEXEC;
	return 0;
}

struct cie {
	struct span span;
	uint64_t program;	/* offset of the instructions */
	uint64_t code_align;
	uint8_t pc_encoding;
	bool has_augmentation;	/* its FDEs have one as well */
	bool is_signal;
};

/* The body of the augmentation, as its string says. LSB 10.6.1.1.1. */
static bool parse_augmentation(struct cfi_reader *r, const char *s,
			       struct cie *cie)
{
	uint64_t end, size;
	uint8_t encoding;

	size = cfi_get_leb(r, false);
	if (r->bad || !span_has(r->s, r->off, size))
		return false;
	end = r->off + size;
	for (; *s; s++) {
		switch (*s) {
		case 'L':
			encoding = (uint8_t)cfi_get_fixed(r, 1);
			if (encoding != PE_OMIT && !is_plain_pointer(encoding))
				return false;
			break;
		case 'P':
			encoding = (uint8_t)cfi_get_fixed(r, 1);
			if (!is_plain_pointer(encoding & ~PE_INDIRECT))
				return false;
			cfi_get_fixed(r, pointer_size(encoding));
			break;
		case 'R':
			cie->pc_encoding = (uint8_t)cfi_get_fixed(r, 1);
			if (!is_plain_pointer(cie->pc_encoding))
				return false;
			break;
		case 'S':
			cie->is_signal = true;
			break;
		case 'B':	/* the other key; libunwind stops reading */
			if (!unwind_arch.sign_op || s[1])
				return false;
			break;
		default:
			return false;
		}
	}
	/* libunwind starts its program here, and not behind `size` bytes */
	return !r->bad && r->off == end;
}

static int parse_cie(struct span span, struct cie *ret_cie)
{
	struct cie cie = { .span = span };
	struct cfi_reader r = { .s = span, .off = sizeof(uint32_t) };
	const char *augmentation;
	uint64_t column;
	uint8_t version;

	if (cfi_get_fixed(&r, 4) != 0)	/* CIE id */
		return -ENOEXEC;
	version = (uint8_t)cfi_get_fixed(&r, 1);
	augmentation = span_str(span, r.off);
	if ((version != 1 && version != 3) || !augmentation ||
	    (*augmentation && *augmentation != 'z'))
		return -ENOEXEC;
	r.off += strlen(augmentation) + 1;
	cie.code_align = cfi_get_leb(&r, false);
	cfi_get_leb(&r, true);		/* data alignment */
	column = version == 1 ? cfi_get_fixed(&r, 1) : cfi_get_leb(&r, false);
	if (r.bad || cie.code_align == 0 || cie.code_align > CODE_ALIGN_MAX ||
	    column != unwind_arch.return_column)
		return -ENOEXEC;
	cie.has_augmentation = *augmentation;
	if (cie.has_augmentation &&
	    !parse_augmentation(&r, augmentation + 1, &cie))
		return -ENOEXEC;
	cie.program = r.off;
	*ret_cie = cie;
	return 0;
}

/* The FDE: where its text is, where its program is, what holds at ip. */
static int parse_fde(struct span span, raddr addr, const struct cie *cie,
		     struct cfi_rule *rule)
{
	struct cfi_reader r = { .s = span, .off = 2 * sizeof(uint32_t) };
	size_t size = pointer_size(cie->pc_encoding);
	raddr at = addr + r.off, start, n;
	struct cfi_reader program = { .s = cie->span, .off = cie->program };
	struct cfi_row row;
	int ret;

	start = sign_extend(cfi_get_fixed(&r, size), size, cie->pc_encoding);
	if (cie->pc_encoding & PE_PCREL)
		start += at;
	n = sign_extend(cfi_get_fixed(&r, size), size, cie->pc_encoding);
	if (cie->has_augmentation)
		cfi_get_block(&r);
	if (r.bad)
		return -ENOEXEC;
	if (rule->ip < start || rule->ip - start >= n)
		return -ENOENT;
	r.own = rule->fde.p + (r.s.p - rule->fde.p);
	ret = cfi_vet(program, r, cie->code_align, start, rule->ip, &row);
	if (ret < 0)
		return ret;
	rule->is_signal = cie->is_signal;
	rule->uses_ip = row.uses_ip;
	rule->is_outermost = row.ret == RETURN_UNDEFINED;
	if (rule->is_outermost)
		return 0;
	if (unwind_arch.call_pushes && row.ret != RETURN_SAVED)
		return -ENOEXEC;
	/* a stack pointer out of memory is usual only in a signal frame */
	return row.sp_saved && !cie->is_signal ? -ENOEXEC : 0;
}

static bool bytes_word(const struct cfi_bytes *bytes, raddr addr,
		       uint64_t *ret_word)
{
	return addr >= bytes->start &&
	       span_get((struct span){ bytes->p, bytes->n },
			addr - bytes->start, ret_word, sizeof(*ret_word));
}

/*
 * The copies are whole words and may share some. They were read one after the
 * other: what was vetted in one must not stand otherwise in another.
 */
static bool copies_agree(const struct cfi_bytes *a, const struct cfi_bytes *b)
{
	uint64_t x, y;
	size_t off;

	for (off = 0; off < a->n; off += WORD)
		if (bytes_word(b, a->start + off, &y) &&
		    bytes_word(a, a->start + off, &x) && x != y)
			return false;
	return true;
}

static int read_rule(const struct cfi_index *index, raddr ip, cfi_read_fn read,
		     void *ctx, struct cfi_rule *rule)
{
	struct span span, cie_span;
	uint64_t fde_offset, back;
	struct cfi_reader r = {0};
	struct cie cie;
	raddr fde;
	int ret;

	rule->ip = ip;
	ret = find_entry(index, ip, read, ctx, &rule->entry_addr);
	if (ret < 0)
		return ret;
	ret = copy_bytes(rule->entry_addr, ENTRY_SIZE, read, ctx, &rule->entry);
	if (ret < 0)
		return ret;
	r.s = span_at(&rule->entry, rule->entry_addr, ENTRY_SIZE);
	r.off = sizeof(int32_t);
	fde_offset = cfi_get_fixed(&r, sizeof(int32_t));
	fde = index->hdr + (uint64_t)(int64_t)(int32_t)fde_offset;

	ret = copy_record(fde, FDE_MAX, read, ctx, &rule->fde, &span);
	if (ret < 0)
		return ret;
	r = (struct cfi_reader){ .s = span, .off = sizeof(uint32_t) };
	back = cfi_get_fixed(&r, sizeof(uint32_t));
	/* 0 would be a CIE; beyond INT32_MAX libunwind reads it as negative */
	if (r.bad || back == 0 || back > INT32_MAX || back > fde + r.off)
		return -ENOEXEC;
	ret = copy_record(fde + sizeof(uint32_t) - back, CIE_MAX, read, ctx,
			  &rule->cie, &cie_span);
	if (ret < 0)
		return ret;
	if (!copies_agree(&rule->fde, &rule->cie) ||
	    !copies_agree(&rule->entry, &rule->cie) ||
	    !copies_agree(&rule->entry, &rule->fde))
		return -ENOEXEC;
	ret = parse_cie(cie_span, &cie);
	if (ret < 0)
		return ret;
	return parse_fde(span, fde, &cie, rule);
}

int cfi_rule_read(const struct cfi_index *index, raddr ip, cfi_read_fn read,
		  void *ctx, struct cfi_rule **ret_rule)
{
	struct cfi_rule *rule = calloc(1, sizeof(*rule));
	int r;

	if (!rule)
		return -ENOMEM;
	r = read_rule(index, ip, read, ctx, rule);
	if (r < 0)
		cfi_rule_free(rule);
	else
		*ret_rule = rule;
	return r;
}

void cfi_rule_free(struct cfi_rule *rule)
{
	if (!rule)
		return;
	free(rule->entry.p);
	free(rule->cie.p);
	free(rule->fde.p);
	free(rule);
}

bool cfi_rule_word(const struct cfi_rule *rule, raddr addr, uint64_t *ret_word)
{
	return bytes_word(&rule->fde, addr, ret_word) ||
	       bytes_word(&rule->cie, addr, ret_word) ||
	       bytes_word(&rule->entry, addr, ret_word);
}
