/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Layout: struct wire_head, then wire_hunks, then the strings. State and time
 * of change lie outside the checksum: they are written later, in place. A
 * record without memory near the object is of version 2, whose head ends
 * before that.
 * Numbers are little-endian, which both machines are.
 */
#include "format/record.h"

#include <errno.h>
#include <string.h>
#include <zlib.h>

#include "format/info.h"

#define RECORD_MAGIC	"SUTUREC"	/* and its NUL: 8 bytes */
#define VERSION_PLAIN	2
#define VERSION_NEAR	3

struct wire_head {
	char magic[8];
	uint32_t version;
	uint32_t size;		/* of the whole record, bytes */
	uint32_t crc;		/* CRC-32 of all from loaded_s to the end */
	uint32_t n_hunks;
	uint32_t state;
	uint32_t frames;
	uint64_t enabled_s, disabled_s;
	uint64_t loaded_s;	/* the checksum begins here */
	uint64_t region_start, region_size;
	uint64_t text_start, text_size;
	uint64_t eh_frame_hdr, eh_frame_hdr_size;
	uint64_t eh_frame, frame_object;
	uint64_t switch_addr;
	uint64_t object_base;
	uint64_t patch_time_s;
	uint32_t level;
	uint32_t buildid_n;
	uint8_t buildid[RECORD_BUILDID_MAX];
	uint32_t id, name, target, description;	/* offsets of strings */
	uint64_t near_start, near_size;		/* from version 3 on */
};

struct wire_hunk {
	uint64_t old_addr, old_size, new_addr, new_size, write_addr;
	uint64_t copy_addr, stub_addr, slot_addr;
	uint32_t write_size, kind, name, pad;
	uint8_t old_bytes[RECORD_JUMP_MAX], new_bytes[RECORD_JUMP_MAX];
};

_Static_assert(offsetof(struct wire_head, state) == RECORD_STATE_OFFSET, "");
_Static_assert(offsetof(struct wire_head, frames) == RECORD_FRAMES_OFFSET, "");
_Static_assert(offsetof(struct wire_head, n_hunks) < RECORD_HEAD_SIZE, "");

#define CRC_FROM offsetof(struct wire_head, loaded_s)

static size_t head_size(uint32_t version)
{
	return version == VERSION_PLAIN ?
	       offsetof(struct wire_head, near_start) :
	       sizeof(struct wire_head);
}

static uint32_t version_of(const struct record *record)
{
	return record->near_size ? VERSION_NEAR : VERSION_PLAIN;
}

void record_done(struct record *record)
{
	vec_done(&record->hunks);
}

const char *record_state_name(uint32_t state)
{
	switch (state) {
	case RECORD_STAGED: return "staged";
	case RECORD_CHANGING: return "changing";
	case RECORD_ENABLED: return "enabled";
	case RECORD_DISABLED: return "disabled";
	case RECORD_RETIRED: return "retired";
	}
	return "unknown";
}

size_t record_size(const struct record *record)
{
	size_t n = head_size(version_of(record)) + strlen(record->id) +
		   strlen(record->name) + strlen(record->target) +
		   strlen(record->description) + 4;
	const struct record_hunk *hunk;

	vec_foreach(hunk, &record->hunks)
		n += sizeof(struct wire_hunk) + strlen(hunk->name) + 1;
	return n;
}

/* Append a string behind `strings` and tell its offset. */
static uint32_t put_string(struct str *strings, size_t base, const char *s)
{
	uint32_t at = (uint32_t)(base + strings->n);

	/* A failure shows in the final size. */
	if (str_addn(strings, s, strlen(s) + 1) < 0)
		return 0;
	return at;
}

static int put_hunk(struct str *bytes, struct str *strings, size_t base,
		    const struct record_hunk *hunk)
{
	struct wire_hunk wire = {
		.old_addr = hunk->old_addr, .old_size = hunk->old_size,
		.new_addr = hunk->new_addr, .new_size = hunk->new_size,
		.write_addr = hunk->write_addr, .write_size = hunk->write_size,
		.copy_addr = hunk->copy_addr, .stub_addr = hunk->stub_addr,
		.slot_addr = hunk->slot_addr, .kind = hunk->kind,
		.name = put_string(strings, base, hunk->name),
	};

	memcpy(wire.old_bytes, hunk->old_bytes, sizeof(wire.old_bytes));
	memcpy(wire.new_bytes, hunk->new_bytes, sizeof(wire.new_bytes));
	return str_addn(bytes, &wire, sizeof(wire));
}

static int put_head(struct str *bytes, struct str *strings, size_t base,
		    const struct record *record)
{
	struct wire_head wire = {
		.magic = RECORD_MAGIC, .version = version_of(record),
		.size = (uint32_t)record_size(record),
		.n_hunks = (uint32_t)record->hunks.n,
		.state = record->state, .enabled_s = record->enabled_s,
		.disabled_s = record->disabled_s, .loaded_s = record->loaded_s,
		.region_start = record->region_start,
		.region_size = record->region_size,
		.near_start = record->near_start,
		.near_size = record->near_size,
		.text_start = record->text_start,
		.text_size = record->text_size,
		.eh_frame_hdr = record->eh_frame_hdr,
		.eh_frame_hdr_size = record->eh_frame_hdr_size,
		.eh_frame = record->eh_frame, .frames = record->frames,
		.frame_object = record->frame_object,
		.switch_addr = record->switch_addr,
		.object_base = record->object_base,
		.patch_time_s = record->patch_time_s,
		.level = record->level, .buildid_n = record->buildid_n,
		.id = put_string(strings, base, record->id),
		.name = put_string(strings, base, record->name),
		.target = put_string(strings, base, record->target),
		.description = put_string(strings, base, record->description),
	};

	memcpy(wire.buildid, record->buildid, sizeof(wire.buildid));
	return str_addn(bytes, &wire, head_size(wire.version));
}

int record_write(const struct record *record, struct str *bytes)
{
	_cleanup_str_ struct str strings = {0};
	size_t start = bytes->n, size = record_size(record);
	size_t base = head_size(version_of(record)) +
		      record->hunks.n * sizeof(struct wire_hunk);
	const struct record_hunk *hunk;
	uint32_t crc;
	int r;

	if (size > RECORD_MAX_SIZE)
		return -EFBIG;
	r = put_head(bytes, &strings, base, record);
	vec_foreach(hunk, &record->hunks)
		if (!r)
			r = put_hunk(bytes, &strings, base, hunk);
	if (!r)
		r = str_addn(bytes, strings.s, strings.n);
	if (r < 0 || bytes->n - start != size)
		return r < 0 ? r : -ENOMEM;
	crc = (uint32_t)crc32(0, (Bytef *)bytes->s + start + CRC_FROM,
			      (uInt)(size - CRC_FROM));
	memcpy(bytes->s + start + offsetof(struct wire_head, crc), &crc,
	       sizeof(crc));
	return 0;
}

size_t record_peek_size(struct span head)
{
	uint32_t version, size;

	if (!span_has(head, 0, 16) ||
	    memcmp(head.p, RECORD_MAGIC, sizeof(RECORD_MAGIC)) != 0 ||
	    !span_u32(head, 8, &version) ||
	    (version != VERSION_PLAIN && version != VERSION_NEAR) ||
	    !span_u32(head, 12, &size) || size < head_size(version) ||
	    size > RECORD_MAX_SIZE)
		return 0;
	return size;
}

/* Does [addr, addr + size) lie in the region? */
static bool in_region(const struct wire_head *head, uint64_t addr,
		      uint64_t size)
{
	return addr >= head->region_start && size <= head->region_size &&
	       addr - head->region_start <= head->region_size - size;
}

/* The jumps near the object; not for a record that has none. */
static bool near_is_sound(const struct wire_head *head)
{
	return head->version == VERSION_PLAIN ||
	       head->near_start + head->near_size > head->near_start;
}

/* Where an entry may be led: into the region, or to the jumps. */
static bool in_reach(const struct wire_head *head, uint64_t addr)
{
	return in_region(head, addr, 1) ||
	       addr - head->near_start < head->near_size;
}

/* The strings begin behind the hunks: so their number, which the checksum
 * leaves out, is right. */
static bool head_is_sound(const struct wire_head *head)
{
	return head->id == head_size(head->version) +
			   (uint64_t)head->n_hunks *
			   sizeof(struct wire_hunk) &&
	       near_is_sound(head) &&
	       head->region_start + head->region_size > head->region_start &&
	       in_region(head, head->text_start, head->text_size) &&
	       (!head->eh_frame_hdr ||
		in_region(head, head->eh_frame_hdr, head->eh_frame_hdr_size)) &&
	       (!head->eh_frame ||
		(in_region(head, head->eh_frame, 4) &&
		 in_region(head, head->frame_object, 8))) &&
	       head->frames <= RECORD_FRAMES_KNOWN &&
	       in_region(head, head->switch_addr,
			 sizeof(struct record_switch)) &&
	       head->buildid_n <= RECORD_BUILDID_MAX &&
	       head->state >= RECORD_STAGED && head->state <= RECORD_RETIRED;
}

static int read_hunk(struct span bytes, const struct wire_head *head,
		     uint64_t at, struct record_hunk *ret_hunk)
{
	struct wire_hunk wire;

	if (!span_get(bytes, at, &wire, sizeof(wire)))
		return -EBADMSG;
	*ret_hunk = (struct record_hunk){
		.old_addr = wire.old_addr, .old_size = wire.old_size,
		.new_addr = wire.new_addr, .new_size = wire.new_size,
		.write_addr = wire.write_addr, .write_size = wire.write_size,
		.copy_addr = wire.copy_addr, .stub_addr = wire.stub_addr,
		.slot_addr = wire.slot_addr, .kind = wire.kind,
		.name = span_str(bytes, wire.name),
	};
	memcpy(ret_hunk->old_bytes, wire.old_bytes, sizeof(wire.old_bytes));
	memcpy(ret_hunk->new_bytes, wire.new_bytes, sizeof(wire.new_bytes));
	if (!ret_hunk->name || wire.write_size > RECORD_JUMP_MAX ||
	    wire.old_addr + wire.old_size < wire.old_addr)
		return -EBADMSG;
	if ((wire.write_size || wire.new_addr) &&
	    !in_region(head, wire.new_addr, wire.new_size ?: 1))
		return -EBADMSG;
	if (wire.write_size && (wire.write_addr < wire.old_addr ||
				wire.write_addr - wire.old_addr > 64))
		return -EBADMSG;
	if ((wire.stub_addr || wire.copy_addr) &&
	    (!in_reach(head, wire.stub_addr) ||
	     !in_region(head, wire.copy_addr, 1) ||
	     !in_region(head, wire.slot_addr, 8)))
		return -EBADMSG;
	return 0;
}

static int read_hunks(struct span bytes, const struct wire_head *head,
		      struct record *record)
{
	uint32_t i;
	int r;

	for (i = 0; i < head->n_hunks; i++) {
		struct record_hunk hunk;

		r = read_hunk(bytes, head, head_size(head->version) +
			      (uint64_t)i * sizeof(struct wire_hunk), &hunk);
		if (!r)
			r = vec_push(&record->hunks, hunk);
		if (r < 0)
			return r;
	}
	return 0;
}

int record_read(struct span bytes, struct record *ret_record)
{
	struct record record = {0};
	struct wire_head head = { .version = VERSION_PLAIN };
	int r;

	if (record_peek_size(bytes) != bytes.n ||
	    !span_u32(bytes, 8, &head.version) ||
	    !span_get(bytes, 0, &head, head_size(head.version)) ||
	    head.crc != (uint32_t)crc32(0, bytes.p + CRC_FROM,
					(uInt)(bytes.n - CRC_FROM)) ||
	    !head_is_sound(&head))
		return -EBADMSG;
	record = (struct record){
		.state = head.state, .enabled_s = head.enabled_s,
		.disabled_s = head.disabled_s, .loaded_s = head.loaded_s,
		.region_start = head.region_start,
		.region_size = head.region_size,
		.near_start = head.near_start, .near_size = head.near_size,
		.text_start = head.text_start,
		.text_size = head.text_size, .eh_frame_hdr = head.eh_frame_hdr,
		.eh_frame_hdr_size = head.eh_frame_hdr_size,
		.eh_frame = head.eh_frame, .frames = head.frames,
		.frame_object = head.frame_object,
		.switch_addr = head.switch_addr,
		.object_base = head.object_base,
		.patch_time_s = head.patch_time_s, .level = head.level,
		.buildid_n = head.buildid_n,
		.id = span_str(bytes, head.id),
		.name = span_str(bytes, head.name),
		.target = span_str(bytes, head.target),
		.description = span_str(bytes, head.description),
	};
	memcpy(record.buildid, head.buildid, sizeof(record.buildid));
	if (!record.id || !record.name || !record.target ||
	    !record.description)
		return -EBADMSG;
	r = read_hunks(bytes, &head, &record);
	if (r < 0) {
		record_done(&record);
		return r;
	}
	*ret_record = record;
	return 0;
}
