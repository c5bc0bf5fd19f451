/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The record: what a patch leaves in the patient, at the start of its memory,
 * so that any later doctor can list, check or remove it. Read back from a
 * process that may be hostile: every field is checked. The layout is written
 * down in docs/PATCH-FORMAT.md.
 */
#ifndef SUTURE_FORMAT_RECORD_H
#define SUTURE_FORMAT_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"
#include "base/str.h"
#include "base/vec.h"

#define RECORD_BUILDID_MAX	64
#define RECORD_JUMP_MAX		16	/* bytes that a hunk may write */
#define RECORD_MAX_SIZE		((size_t)64 << 20)

/* Where the field of the state lies: the doctor writes it alone, at once. */
#define RECORD_STATE_OFFSET	24
#define RECORD_FRAMES_OFFSET	28
#define RECORD_HEAD_SIZE	24	/* enough to learn the whole size */

enum record_state {
	RECORD_STAGED = 1,	/* mapped, no hunk was ever written */
	RECORD_CHANGING = 2,	/* hunks are being written or put back */
	RECORD_ENABLED = 3,
	RECORD_DISABLED = 4,	/* loaded, all hunks put back */
	RECORD_RETIRED = 5,	/* removed, but something may still point into
				 * it: its memory stays, nothing leads there */
};

/* Does the patient's own unwinder (libgcc) know the unwind table? */
enum record_frames {
	RECORD_FRAMES_UNKNOWN = 0,	/* it was never told */
	RECORD_FRAMES_MAYBE = 1,	/* told or withdrawn, not known to be
					 * done: the memory must stay */
	RECORD_FRAMES_KNOWN = 2,
};

/* A function and what is written at its entry. Addresses are the patient's. */
struct record_hunk {
	uint64_t old_addr, old_size;	/* bytes */
	uint64_t new_addr, new_size;	/* 0 for a part that is only watched */
	uint64_t write_addr;		/* where the jump stands */
	uint32_t write_size;		/* 0: nothing is written */
	uint32_t kind;			/* enum kpinfo_kind */
	uint8_t old_bytes[RECORD_JUMP_MAX];
	uint8_t new_bytes[RECORD_JUMP_MAX];
	uint64_t copy_addr;		/* exact copy of the old function; 0 */
	uint64_t stub_addr;		/* leads on as the switch says; 0 if
					 * there is no copy */
	uint64_t slot_addr;		/* where the stub leads when it is off */
	const char *name;
};

/*
 * The switch of a patch, at switch_addr in its read-only memory: its stubs lead
 * to new code if the word that `generation` points to equals `want`, else to
 * where each stub's slot says. The words of several patches become one by
 * letting all of them point to the same.
 */
struct record_switch {
	uint64_t generation;	/* address of a word */
	uint32_t want;
	uint32_t word;		/* one to point to */
};

struct record {
	uint32_t state;			/* enum record_state */
	/* Seconds since the epoch; 0: never. */
	uint64_t enabled_s, disabled_s;	/* the last time each */
	uint64_t loaded_s;
	/* All memory of the patch, but a page or more near the object where
	 * the rest lies out of a jump's reach: what entries lead to (0: none). */
	uint64_t region_start, region_size;
	uint64_t near_start, near_size;
	uint64_t text_start, text_size;
	uint64_t eh_frame_hdr, eh_frame_hdr_size;
	uint64_t eh_frame;		/* 0: the patch has no unwind table */
	uint64_t frame_object;		/* room for libgcc's struct object */
	uint32_t frames;		/* enum record_frames */
	uint64_t switch_addr;		/* struct record_switch */
	uint64_t object_base;		/* where the patched object lies */
	uint64_t patch_time_s;		/* of the .kpatch */
	uint32_t level;
	uint8_t buildid[RECORD_BUILDID_MAX];
	uint32_t buildid_n;
	const char *id, *name, *target, *description;
	VEC(struct record_hunk) hunks;
};

/* Frees the array; strings belong to whoever made them. */
void record_done(struct record *record);

/* The size of record_write's output, for these strings and hunks. */
size_t record_size(const struct record *record);

/* Append the record. -ENOMEM, -EFBIG. */
int record_write(const struct record *record, struct str *bytes);

/*
 * How many bytes the record that begins with head (RECORD_HEAD_SIZE) takes;
 * 0 if it is none.
 */
size_t record_peek_size(struct span head);

/*
 * Read a whole record; strings point into bytes. -EBADMSG if it is unsound
 * (magic, version, checksum, bounds, an address outside its region).
 */
int record_read(struct span bytes, struct record *ret_record);

const char *record_state_name(uint32_t state);

#endif
