/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "pack/pack.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/cleanup.h"
#include "base/file.h"
#include "base/log.h"
#include "format/info.h"

int pack_check(const struct elf_object *object, const char *path)
{
	size_t info = elf_object_find(object, KPINFO_SECTION);
	const char *wrong = NULL;

	if (object->h.e_type != ET_REL)
		wrong = "is not relocatable: run kpatch_strip --undo-link";
	else if (!info || !object->sections.v[info].data.n)
		wrong = "holds no patch: it has no entries in "
			KPINFO_SECTION;
	else if (object->sections.v[info].data.n % KPINFO_ENTRY_SIZE)
		wrong = "has a damaged section " KPINFO_SECTION;
	if (!wrong)
		return 0;
	log_error(0, "'%s' %s", path, wrong);
	return -EINVAL;
}

int pack_time(uint64_t *ret_time_s)
{
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	int r;

	if (!epoch || !*epoch) {
		*ret_time_s = (uint64_t)time(NULL);
		return 0;
	}
	r = parse_u64(epoch, 10, INT64_MAX, ret_time_s);
	if (r < 0)
		log_error(0, "SOURCE_DATE_EPOCH '%s' is no number of seconds",
			  epoch);
	return r;
}

/* FNV-1a, 64 bits. */
static uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t n)
{
	const uint8_t *p = bytes;

	while (n--)
		hash = (hash ^ *p++) * 0x100000001b3;
	return hash;
}

static char *default_id(const struct kpfile *file)
{
	uint64_t hash = 0xcbf29ce484222325;
	char *id;

	hash = hash_bytes(hash, file->buildid, file->buildid_n);
	hash = hash_bytes(hash, file->elf.p, file->elf.n);
	return asprintf(&id, "%016llx", (unsigned long long)hash) < 0 ? NULL :
	       id;
}

static char *default_name(const char *stripped)
{
	const char *base = path_basename(stripped);
	const char *dot = strrchr(base, '.');

	return dot && dot != base ? strndup(base, (size_t)(dot - base)) :
	       strdup(base);
}

static int write_out(const struct kpfile *file, const char *out)
{
	_cleanup_str_ struct str bytes = {0};
	int r = kpfile_write(file, &bytes);

	if (r == -EINVAL) {
		log_error(0, "a name, id or description is longer than %d "
			  "bytes", KPFILE_STRING_MAX);
		return r;
	}
	if (!r)
		r = file_write(out, bytes.s, bytes.n, 0666);
	if (r < 0)
		log_error(r, "cannot write '%s'", out);
	return r;
}

int pack_make(struct kpfile *file, const char *stripped, const char *out)
{
	_cleanup_elf_object_ struct elf_object object = {0};
	_cleanup_free_ char *id = NULL, *name = NULL;
	const char *why;
	int r = elf_object_open(stripped, &object, &why);

	if (r < 0 && why) {
		log_error(0, "'%s': %s", stripped, why);
		return r;
	}
	if (r < 0)
		return log_error(r, "cannot read '%s'", stripped);
	r = pack_check(&object, stripped);
	if (r < 0)
		return r;
	file->machine = object.h.e_machine;
	file->elf = (struct span){
		(const uint8_t *)object.bytes.s, object.bytes.n,
	};
	if (!file->id)
		file->id = id = default_id(file);
	if (!file->name)
		file->name = name = default_name(stripped);
	if (!file->id || !file->name)
		return log_error(-ENOMEM, "cannot make '%s'", out);
	return write_out(file, out);
}
