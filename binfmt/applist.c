// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The list is a hash table that execve(2) reads without a lock, and a list in
 * the order of its lines, for readers of the file. Both change under `lock`.
 *
 * What is written is lines. A line that one write(2) leaves unfinished is gone on
 * with by the next on the same descriptor; closing it finishes the last line,
 * so that a newline behind it may be missing. What is certain to be wrong is
 * refused at once, also of an unfinished line: closing has no result. A write
 * that fails in its second or a later line says that it wrote what stands before
 * (write(2)); the next one, which begins with that line, fails.
 */
#include <linux/capability.h>
#include <linux/hashtable.h>
#include <linux/jhash.h>
#include <linux/limits.h>
#include <linux/list.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/proc_fs.h>
#include <linux/rcupdate.h>
#include <linux/seq_file.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

#include "applist.h"

#define TABLE_BITS	12

struct entry {
	struct hlist_node in_bucket;
	struct list_head in_list;
	struct rcu_head rcu;
	char path[];
};

/* A descriptor's unfinished line: perhaps a minus sign, then a path. */
struct input {
	size_t n;
	char line[PATH_MAX + 1];
};

static unsigned int max_entries = 100000;
module_param(max_entries, uint, 0644);
MODULE_PARM_DESC(max_entries, "how many programs may be listed (100000)");

static DEFINE_HASHTABLE(buckets, TABLE_BITS);
static LIST_HEAD(entries);
static unsigned int n_entries;
static DEFINE_MUTEX(lock);
static struct proc_dir_entry *folder;

static u32 hash_of(const char *path)
{
	return jhash(path, strlen(path), 0);
}

static struct entry *find(const char *path)
{
	struct entry *entry;

	hash_for_each_possible_rcu(buckets, entry, in_bucket, hash_of(path),
				   lockdep_is_held(&lock))
		if (strcmp(entry->path, path) == 0)
			return entry;
	return NULL;
}

bool applist_is_empty(void)
{
	return READ_ONCE(n_entries) == 0;
}

bool applist_has(const char *path)
{
	bool has;

	rcu_read_lock();
	has = find(path) != NULL;
	rcu_read_unlock();
	return has;
}

static int add(const char *path)
{
	size_t n = strlen(path) + 1;
	struct entry *entry;

	if (find(path))
		return 0;
	if (n_entries >= READ_ONCE(max_entries))
		return -ENOSPC;
	entry = kmalloc(sizeof(*entry) + n, GFP_KERNEL_ACCOUNT);
	if (!entry)
		return -ENOMEM;
	memcpy(entry->path, path, n);
	hash_add_rcu(buckets, &entry->in_bucket, hash_of(path));
	list_add_tail(&entry->in_list, &entries);
	WRITE_ONCE(n_entries, n_entries + 1);
	return 0;
}

static void drop(struct entry *entry)
{
	hash_del_rcu(&entry->in_bucket);
	list_del(&entry->in_list);
	WRITE_ONCE(n_entries, n_entries - 1);
	kfree_rcu(entry, rcu);
}

static int remove(const char *path)
{
	struct entry *entry = find(path);

	if (!entry)
		return -ENOENT;
	drop(entry);
	return 0;
}

static void clear(void)
{
	struct entry *entry, *next;

	list_for_each_entry_safe(entry, next, &entries, in_list)
		drop(entry);
}

/* A real path: from the root, no part empty, `.` or `..`. Of one that is not
 * whole the last part may become anything yet. */
static int check_path(const char *path, size_t n, bool whole)
{
	size_t start = 1, i;

	if (n >= PATH_MAX)
		return -ENAMETOOLONG;
	if (n == 0)
		return whole ? -EINVAL : 0;
	if (path[0] != '/' || memchr(path, '\0', n))
		return -EINVAL;
	for (i = 1; i < n || (i == n && whole); i++) {
		size_t part_n = i - start;

		if (i < n && path[i] != '/')
			continue;
		if (part_n == 0 || (part_n == 1 && path[start] == '.') ||
		    (part_n == 2 && !memcmp(path + start, "..", 2)))
			return -EINVAL;
		start = i + 1;
	}
	return 0;
}

static bool is_clear(const struct input *input)
{
	return input->n == 2 && !memcmp(input->line, "-*", 2);
}

static int check_line(const struct input *input, bool whole)
{
	size_t sign = input->n && input->line[0] == '-';

	return is_clear(input) ? 0 :
	       check_path(input->line + sign, input->n - sign, whole);
}

/* What a whole line says. Empty ones say nothing. */
static int take_line(struct input *input)
{
	int r = input->n ? check_line(input, true) : 0;

	if (input->n && !r) {
		input->line[input->n] = '\0';
		if (is_clear(input))
			clear();
		else if (input->line[0] == '-')
			r = remove(input->line + 1);
		else
			r = add(input->line);
	}
	input->n = 0;
	return r;
}

static int take_byte(struct input *input, char c)
{
	if (c == '\n')
		return take_line(input);
	/* One byte is kept for the end of the string. */
	if (input->n + 1 >= sizeof(input->line))
		return -ENAMETOOLONG;
	input->line[input->n++] = c;
	return 0;
}

/* Sets *ret_whole to the bytes of whole lines that were taken. */
static int take_bytes(struct input *input, const char __user *from, size_t n,
		      char *chunk, size_t *ret_whole)
{
	size_t done = 0;
	int r = 0;

	while (done < n) {
		size_t at, step = min_t(size_t, n - done, PAGE_SIZE);

		if (copy_from_user(chunk, from + done, step))
			return -EFAULT;
		for (at = 0; at < step; at++) {
			r = take_byte(input, chunk[at]);
			if (r < 0)
				return r;
			if (chunk[at] == '\n')
				*ret_whole = done + at + 1;
		}
		done += step;
		cond_resched();
	}
	return check_line(input, false);
}

static ssize_t list_write(struct file *file, const char __user *from,
			  size_t n, loff_t *offset)
{
	struct seq_file *seq = file->private_data;
	struct input *input = seq->private;
	char *chunk = kmalloc(PAGE_SIZE, GFP_KERNEL);
	size_t whole = 0;
	int r;

	if (!chunk)
		return -ENOMEM;
	mutex_lock(&lock);
	r = take_bytes(input, from, n, chunk, &whole);
	if (r < 0)
		input->n = 0;
	mutex_unlock(&lock);
	kfree(chunk);
	if (r < 0)
		return whole ? whole : r;
	return n;
}

static void *list_start(struct seq_file *seq, loff_t *at)
{
	mutex_lock(&lock);
	return seq_list_start(&entries, *at);
}

static void *list_next(struct seq_file *seq, void *entry, loff_t *at)
{
	return seq_list_next(entry, &entries, at);
}

static void list_stop(struct seq_file *seq, void *entry)
{
	mutex_unlock(&lock);
}

static int list_show(struct seq_file *seq, void *entry)
{
	seq_puts(seq, list_entry(entry, struct entry, in_list)->path);
	seq_putc(seq, '\n');
	return 0;
}

static const struct seq_operations list_lines = {
	.start = list_start,
	.next = list_next,
	.stop = list_stop,
	.show = list_show,
};

/* Root of a container without rights is root to the mode of the file. */
static int list_open(struct inode *inode, struct file *file)
{
	if (!capable(CAP_SYS_ADMIN))
		return -EPERM;
	return seq_open_private(file, &list_lines, sizeof(struct input));
}

static int list_release(struct inode *inode, struct file *file)
{
	struct seq_file *seq = file->private_data;
	int r;

	mutex_lock(&lock);
	r = take_line(seq->private);
	mutex_unlock(&lock);
	if (r < 0)
		pr_warn_ratelimited("ucare: applist: the last line, without a newline, was refused: %d\n",
				    r);
	return seq_release_private(inode, file);
}

static const struct proc_ops list_ops = {
	.proc_open = list_open,
	.proc_read = seq_read,
	.proc_write = list_write,
	.proc_lseek = seq_lseek,
	.proc_release = list_release,
};

int applist_init(void)
{
	folder = proc_mkdir("ucare", NULL);
	if (!folder)
		return -ENOMEM;
	if (proc_create("applist", 0600, folder, &list_ops))
		return 0;
	proc_remove(folder);
	return -ENOMEM;
}

void applist_exit(void)
{
	proc_remove(folder);
	mutex_lock(&lock);
	clear();
	mutex_unlock(&lock);
}
