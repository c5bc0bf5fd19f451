/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "pack/show.h"

#include <errno.h>
#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>
#include <time.h>

#include "base/file.h"
#include "base/log.h"
#include "elf/symbols.h"
#include "format/info.h"
#include "format/kpfile.h"
#include "format/signature.h"

struct patch {
	struct str bytes;
	struct kpfile file;
	struct elf_object object;
	struct elf_symbols symbols;
	struct elf_relas relas;		/* of .kpatch.info */
	struct span info;
};

static void patch_done(struct patch *p)
{
	str_done(&p->bytes);
	elf_object_done(&p->object);
	elf_symbols_done(&p->symbols);
	elf_relas_done(&p->relas);
}

static int open_file(const char *path, struct patch *p)
{
	const char *why;
	int r = file_read(path, &p->bytes);

	if (r < 0)
		return log_error(r, "cannot read '%s'", path);
	r = kpfile_read((struct span){ (uint8_t *)p->bytes.s, p->bytes.n },
			&p->file, &why);
	if (r < 0)
		log_error(0, "'%s': %s", path, why);
	return r;
}

static int read_relas(struct patch *p, size_t info)
{
	size_t i;

	for (i = 1; i < p->object.sections.n; i++) {
		const Elf64_Shdr *h = &p->object.sections.v[i].h;

		if (h->sh_type == SHT_RELA && h->sh_info == info)
			return elf_relas_read(&p->object, i,
					      p->symbols.all.n, &p->relas);
	}
	return 0;
}

static int open_elf(const char *path, struct patch *p)
{
	const char *why;
	size_t info;
	int r = elf_object_parse(p->file.elf, &p->object, &why);

	if (r < 0) {
		log_error(why ? 0 : r, "'%s': %s", path,
			  why ? why : "cannot read the ELF in it");
		return r;
	}
	info = elf_object_find(&p->object, KPINFO_SECTION);
	r = elf_symbols_read(&p->object, SHT_SYMTAB, &p->symbols);
	if (!r)
		r = read_relas(p, info);
	if (!r && info)
		p->info = p->object.sections.v[info].data;
	if (r < 0)
		log_error(0, "'%s': damaged ELF in it", path);
	return r;
}

/* The entry's name: its relocation leads into .kpatch.strtab. */
static const char *entry_name(const struct patch *p, uint64_t at)
{
	uint64_t field = at + offsetof(struct kpinfo_entry, name_rel);
	const char *name = NULL;
	const Elf64_Rela *rela;

	vec_foreach(rela, &p->relas.all) {
		uint32_t index = ELF64_R_SYM(rela->r_info);
		const struct elf_symbol *s;

		if (rela->r_offset != field || !index)
			continue;
		s = &p->symbols.all.v[index];
		if (elf_symbol_in_section(s))
			name = span_str(p->object.sections
					.v[s->s.st_shndx].data,
					s->s.st_value +
					(uint64_t)rela->r_addend);
	}
	return name ? name : "?";
}

static const char *kind_name(uint32_t kind)
{
	switch (kind) {
	case KPINFO_REPLACE:
		return "replace";
	case KPINFO_NEW:
		return "new";
	case KPINFO_WATCH:
		return "watch";
	default:
		return "unknown";
	}
}

static void format_time(uint64_t time_s, char *buf, size_t n)
{
	time_t t = (time_t)time_s;
	struct tm tm;

	if (time_s > INT64_MAX || !gmtime_r(&t, &tm) ||
	    !strftime(buf, n, "%Y-%m-%dT%H:%M:%SZ", &tm))
		snprintf(buf, n, "%" PRIu64, time_s);
}

/* A string of the file on a terminal: control characters do nothing. */
static void print_plain(const char *label, const char *s)
{
	printf("%-12s ", label);
	for (; *s; s++)
		putchar((unsigned char)*s < ' ' || *s == 127 ? '?' : *s);
	putchar('\n');
}

/* Length of a sound UTF-8 sequence at s, 0 if it is none. */
static size_t utf8_length(const unsigned char *s)
{
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	size_t n = *s < 0xc2 ? 0 : *s < 0xe0 ? 2 : *s < 0xf0 ? 3 :
		   *s < 0xf5 ? 4 : 0, i;
	uint32_t c = n ? *s & (0xff >> (n + 1)) : 0;

	for (i = 1; i < n; i++) {
		if ((s[i] & 0xc0) != 0x80)
			return 0;
		c = c << 6 | (s[i] & 0x3f);
	}
	if (n && (c < least[n] || c > 0x10ffff || (c >= 0xd800 && c < 0xe000)))
		return 0;
	return n;
}

static void print_json(const char *s)
{
	const unsigned char *p = (const unsigned char *)s;

	putchar('"');
	while (*p) {
		size_t n = *p < 0x80 ? 1 : utf8_length(p);

		if (n > 1)
			fwrite(p, 1, n, stdout);
		else if (*p == '"' || *p == '\\')
			printf("\\%c", *p);
		else if (*p < ' ' || *p >= 127)
			printf("\\u%04x", n ? *p : 0xfffd);
		else
			putchar(*p);
		p += n ? n : 1;
	}
	putchar('"');
}

static void key_hex(const struct patch *p, size_t i, char *hex)
{
	struct signature s = signatures_get(p->file.signatures, i);

	format_hex(s.key_id, sizeof(s.key_id), hex);
}

/* Whose they say they are: --verify tells whether it is so. */
static void show_signatures(const struct patch *p, bool as_json)
{
	size_t i, n = signatures_n(p->file.signatures);
	char hex[KEY_ID_HEX_N];

	for (i = 0; i < n; i++) {
		key_hex(p, i, hex);
		if (as_json)
			printf("%s\"%s\"", i ? ", " : "", hex);
		else
			print_plain("signed by:", hex);
	}
	if (!n && !as_json)
		print_plain("signed by:", "nobody");
}

static void show_plain(const struct patch *p)
{
	char hex[2 * KPFILE_BUILDID_MAX + 1], when[64];
	struct kpinfo_entry e;
	uint64_t at;

	kpfile_buildid_hex(&p->file, hex);
	format_time(p->file.time_s, when, sizeof(when));
	print_plain("build-id:", hex);
	print_plain("target:", p->file.target);
	print_plain("name:", p->file.name);
	print_plain("id:", p->file.id);
	printf("%-12s %" PRIu32 "\n", "level:", p->file.level);
	print_plain("time:", when);
	print_plain("description:", p->file.description);
	print_plain("machine:", p->object.arch->name);
	show_signatures(p, false);
	for (at = 0; span_get(p->info, at, &e, sizeof(e)); at += sizeof(e)) {
		print_plain("hunk:", entry_name(p, at));
		printf("%12s %s, %" PRIu32 " bytes old, %" PRIu32
		       " bytes new", "", kind_name(e.kind), e.old_size,
		       e.new_size);
		if (e.copy_size)
			printf(", %" PRIu32 " bytes copy of the old",
			       e.copy_size);
		putchar('\n');
	}
}

static void show_json_string(const char *key, const char *value)
{
	printf("\"%s\": ", key);
	print_json(value);
	fputs(", ", stdout);
}

static void show_json(const struct patch *p)
{
	char hex[2 * KPFILE_BUILDID_MAX + 1];
	struct kpinfo_entry e;
	uint64_t at;

	kpfile_buildid_hex(&p->file, hex);
	putchar('{');
	show_json_string("buildid", hex);
	show_json_string("target", p->file.target);
	show_json_string("name", p->file.name);
	show_json_string("id", p->file.id);
	printf("\"level\": %" PRIu32 ", \"time\": %" PRIu64 ", ",
	       p->file.level, p->file.time_s);
	show_json_string("description", p->file.description);
	show_json_string("machine", p->object.arch->name);
	printf("\"signatures\": [");
	show_signatures(p, true);
	printf("], \"hunks\": [");
	for (at = 0; span_get(p->info, at, &e, sizeof(e)); at += sizeof(e)) {
		printf("%s{", at ? ", " : "");
		show_json_string("function", entry_name(p, at));
		show_json_string("kind", kind_name(e.kind));
		printf("\"old_size\": %" PRIu32 ", \"new_size\": %" PRIu32
		       ", \"entry_offset\": %" PRIu32 ", \"entry_room\": %"
		       PRIu32 ", \"copy_size\": %" PRIu32 "}", e.old_size,
		       e.new_size, e.entry_offset, e.entry_room,
		       e.copy_size);
	}
	printf("]}\n");
}

int show_info(const char *path, bool as_json)
{
	__attribute__((cleanup(patch_done))) struct patch p = {0};
	int r = open_file(path, &p);

	if (!r)
		r = open_elf(path, &p);
	if (r < 0)
		return r;
	if (as_json)
		show_json(&p);
	else
		show_plain(&p);
	if (fflush(stdout) != 0)
		return log_error(-errno, "cannot write to stdout");
	return 0;
}

int show_extract(const char *path, const char *out)
{
	__attribute__((cleanup(patch_done))) struct patch p = {0};
	int r = open_file(path, &p);

	if (r < 0)
		return r;
	r = file_write(out, p.file.elf.p, p.file.elf.n, 0666);
	if (r < 0)
		log_error(r, "cannot write '%s'", out);
	return r;
}
