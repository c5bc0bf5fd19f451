/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A changed function in a COMDAT group comes with its new code and its entry
 * in that very group, so the linker keeps or drops them together: of many
 * files' copies exactly one is replaced, the one in use. What is left to prove
 * is that it comes from a file that was patched. Each such file names the
 * function outside of the group, in KPINFO_COMDAT_SECTION; there has to be an
 * entry of that name.
 */
#include "kpstrip/comdat.h"

#include <errno.h>
#include <stddef.h>

#include "base/log.h"
#include "base/map.h"
#include "format/info.h"

/* The name of the entry at `at` of the linked .kpatch.info. */
static const char *entry_name(const struct image *image,
			      const struct image_section *info, uint64_t at,
			      const struct kpinfo_entry *entry)
{
	uint64_t address = info->h.sh_addr + at +
		offsetof(struct kpinfo_entry, name_rel) +
		(uint64_t)(int64_t)entry->name_rel;
	size_t i = image_find(image, KPINFO_STRTAB_SECTION);
	const struct image_section *names = &image->sections.v[i];

	return i && address >= names->h.sh_addr ?
	       span_str(names->data, address - names->h.sh_addr) : NULL;
}

static int collect_replaced(const struct image *image, struct map *ret_names)
{
	size_t i = image_find(image, KPINFO_SECTION);
	const struct image_section *info = &image->sections.v[i];
	struct kpinfo_entry entry;
	uint64_t at;
	int r = 0;

	for (at = 0; !r && span_get(info->data, at, &entry, sizeof(entry));
	     at += sizeof(entry)) {
		const char *name = entry_name(image, info, at, &entry);

		if (name && entry.kind == KPINFO_REPLACE)
			r = map_set(ret_names, name, ret_names);
	}
	return r;
}

static int check_names(struct span wanted, const struct map *names,
		       const char *path)
{
	const char *name;
	uint64_t at;
	int r = 0;

	for (at = 0; at < wanted.n; at += strlen(name) + 1) {
		name = span_str(wanted, at);
		if (!name) {
			log_error(0, "'%s': %s is damaged", path,
				  KPINFO_COMDAT_SECTION);
			return -EBADMSG;
		}
		if (!*name || map_get(names, name))
			continue;
		log_error(0, "'%s': function '%s' changed, but the link keeps "
			  "the copy of a file whose one did not", path, name);
		r = -EINVAL;
	}
	return r;
}

int comdat_check(struct image *image, const char *path)
{
	struct map names = {0};
	size_t i = image_find(image, KPINFO_COMDAT_SECTION);
	int r;

	if (!i)
		return 0;
	r = collect_replaced(image, &names);
	if (r < 0)
		log_error(r, "cannot read '%s'", path);
	else
		r = check_names(image->sections.v[i].data, &names, path);
	image->sections.v[i].drop = true;
	map_done(&names);
	return r;
}
