// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A dynamic linker is a shared object without an interpreter of its own
 * (PT_INTERP). So is a static-pie program; one that was given the path of a
 * listed program as its first argument is taken for a linker. Its doctor then
 * finds nothing to do.
 *
 * By now the arguments lie on the new stack, in the process's own memory. What
 * they say is held against nothing but the list.
 */
#include <linux/elf.h>
#include <linux/err.h>
#include <linux/fs.h>
#include <linux/limits.h>
#include <linux/mm_types.h>
#include <linux/namei.h>
#include <linux/path.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/uaccess.h>

#include "ldso.h"

#define MAX_HEADERS	64
#define MAX_ARGUMENTS	64	/* that are looked at */

/* 1, 0, or a negative errno: cannot tell. */
static int has_interpreter(struct file *file, const struct elfhdr *header)
{
	size_t i, n = header->e_phnum * sizeof(struct elf_phdr);
	loff_t at = header->e_phoff;
	struct elf_phdr *headers;
	int found = 0;

	headers = kmalloc(n, GFP_KERNEL);
	if (!headers)
		return -ENOMEM;
	if (kernel_read(file, headers, n, &at) != n)
		found = -EIO;
	for (i = 0; found == 0 && i < header->e_phnum; i++)
		found = headers[i].p_type == PT_INTERP;
	kfree(headers);
	return found;
}

static bool is_linker(struct linux_binprm *bprm)
{
	struct elfhdr header;

	BUILD_BUG_ON(sizeof(header) > BINPRM_BUF_SIZE);
	memcpy(&header, bprm->buf, sizeof(header));
	return header.e_type == ET_DYN && header.e_phnum &&
	       header.e_phnum <= MAX_HEADERS &&
	       header.e_phentsize == sizeof(struct elf_phdr) &&
	       has_interpreter(bprm->file, &header) == 0;
}

/* Options of ld.so(8) and of musl's that have a value behind them. */
static bool takes_value(const char *option)
{
	static const char *const with_value[] = {
		"--library-path", "--inhibit-rpath", "--audit", "--preload",
		"--argv0", "--glibc-hwcaps-prepend", "--glibc-hwcaps-mask",
	};
	size_t i;

	for (i = 0; i < ARRAY_SIZE(with_value); i++)
		if (strcmp(option, with_value[i]) == 0)
			return true;
	return false;
}

/* The argument that names the program, into buffer; false: there is none. */
static bool read_program(struct linux_binprm *bprm, char *buffer)
{
	unsigned long at = current->mm->arg_start, end = current->mm->arg_end;
	int i, n = min(bprm->argc, MAX_ARGUMENTS);
	bool skip = true;	/* the name of ld.so, the value of an option */

	for (i = 0; i < n && at < end; i++) {
		const char __user *argument = (const char __user *)at;
		long size = strnlen_user(argument, end - at);

		if (size <= 0 || size > end - at)
			return false;
		at += size;
		if (skip) {
			skip = false;
			continue;
		}
		if (size > PATH_MAX || copy_from_user(buffer, argument, size))
			return false;
		buffer[size - 1] = '\0';
		if (strncmp(buffer, "--", 2) != 0)
			return true;
		skip = takes_value(buffer);
	}
	return false;
}

const char *ldso_program(struct linux_binprm *bprm, char *buffer)
{
	const char *name;
	struct path path;

	if (!is_linker(bprm) || !read_program(bprm, buffer))
		return NULL;
	/* Without a slash it would be looked for as a library is. */
	if (!strchr(buffer, '/') || kern_path(buffer, LOOKUP_FOLLOW, &path))
		return NULL;
	name = d_path(&path, buffer, PATH_MAX);
	path_put(&path);
	return IS_ERR(name) ? NULL : name;
}
