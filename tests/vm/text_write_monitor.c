/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A plugin of QEMU's translator (since 9.1): what is stored into the physical
 * pages that text_write_arm.c names, by whatever virtual address, the kernel's
 * too. It has a copy of each page, so that it tells what a store changes:
 *
 *   change PHYSICAL OLD NEW    an aligned word of 4 bytes
 *   same PHYSICAL BYTES        a store that changed nothing
 *   mark N                     the program in the machine said so
 *
 * That program speaks by pairs of registers that it stores: a number that
 * nothing else stores, and a word for us. The kernel stores them once more where
 * it interrupts the program, so all that is said may be said twice. Sources: QEMU's documentation of its
 * plugins, docs/devel/tcg-plugins; what is used of the interface is declared
 * here, as Debian ships no header of it.
 *   -plugin FILE,log=PATH
 */
#include <inttypes.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text_write.h"

/* --- the interface of QEMU, version 4 ----------------------------------- */

#define WRITES		2	/* enum qemu_plugin_mem_rw */
#define NO_REGISTERS	0	/* enum qemu_plugin_cb_flags */

struct qemu_plugin_tb;
struct qemu_plugin_insn;
struct qemu_plugin_hwaddr;

enum value_type { VALUE_U8, VALUE_U16, VALUE_U32, VALUE_U64, VALUE_U128 };

struct value {
	enum value_type type;
	union {
		uint8_t bytes[16];
		struct {
			uint64_t low, high;
		} pair;
	} data;
};

typedef void on_tb(uint64_t id, struct qemu_plugin_tb *tb);
typedef void on_store(unsigned cpu, uint32_t info, uint64_t vaddr, void *ctx);

void qemu_plugin_register_vcpu_tb_trans_cb(uint64_t id, on_tb *cb);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *tb);
struct qemu_plugin_insn *qemu_plugin_tb_get_insn(
	const struct qemu_plugin_tb *tb, size_t i);
void qemu_plugin_register_vcpu_mem_cb(struct qemu_plugin_insn *insn,
				      on_store *cb, int flags, int rw,
				      void *ctx);
unsigned qemu_plugin_mem_size_shift(uint32_t info);
struct value qemu_plugin_mem_get_value(uint32_t info);
struct qemu_plugin_hwaddr *qemu_plugin_get_hwaddr(uint32_t info,
						  uint64_t vaddr);
bool qemu_plugin_hwaddr_is_io(const struct qemu_plugin_hwaddr *hwaddr);
uint64_t qemu_plugin_hwaddr_phys_addr(const struct qemu_plugin_hwaddr *hwaddr);

/* What QEMU looks for. */
extern int qemu_plugin_version;
int qemu_plugin_version = 4;
int qemu_plugin_install(uint64_t id, const void *info, int argc, char **argv);

/* --- ours ---------------------------------------------------------------- */

#define PAGE		4096u
#define N_PAGES		(1u << 20)	/* 4 GiB of physical addresses */

static struct {
	FILE *log;
	pthread_mutex_t lock;
	uint8_t *pages[N_PAGES];	/* copies of those that are armed */
	bool armed;			/* any of them */
	uint64_t page;			/* that is being told of, */
	uint8_t *filling;		/* its content, */
	size_t n_words;			/* so much of it */
	uint64_t mark;
} monitor = { .lock = PTHREAD_MUTEX_INITIALIZER };

static void begin_page(uint64_t page)
{
	if (page == monitor.page)
		return;
	monitor.page = page;
	monitor.filling = calloc(1, PAGE);
	monitor.n_words = 0;
}

static void take_word(uint64_t i, uint64_t word)
{
	if (!monitor.filling || i != monitor.n_words || i >= PAGE / 8)
		return;
	memcpy(monitor.filling + 8 * i, &word, sizeof(word));
	monitor.n_words++;
}

static void arm_page(uint64_t page)
{
	if (!monitor.filling || page != monitor.page)
		return;
	if (monitor.n_words != PAGE / 8 || page / PAGE >= N_PAGES) {
		fprintf(monitor.log, "damaged %" PRIx64 "\n", page);
		return;
	}
	monitor.pages[page / PAGE] = monitor.filling;
	monitor.filling = NULL;
	monitor.armed = true;
}

static void listen_to(uint64_t what, uint64_t word)
{
	switch (what) {
	case TEXT_WRITE_PAGE:
		begin_page(word);
		break;
	case TEXT_WRITE_ARM:
		arm_page(word);
		break;
	case TEXT_WRITE_MARK:
		if (word != monitor.mark)
			fprintf(monitor.log, "mark %" PRIu64 "\n", word);
		monitor.mark = word;
		break;
	default:
		take_word(what - TEXT_WRITE_WORD, word);
	}
}

static void see_store(uint64_t at, const uint8_t *bytes, size_t n)
{
	uint8_t *page = monitor.pages[at / PAGE];
	size_t offset = at % PAGE, word, i;
	uint8_t now[PAGE];
	bool changed = false;

	memcpy(now, page, PAGE);
	for (i = 0; i < n && offset + i < PAGE; i++)
		now[offset + i] = bytes[i];
	for (word = offset & ~3ul; word < offset + n && word < PAGE; word += 4) {
		uint32_t from, to;

		memcpy(&from, page + word, 4);
		memcpy(&to, now + word, 4);
		if (from == to)
			continue;
		changed = true;
		fprintf(monitor.log, "change %" PRIx64 " %08x %08x\n",
			at - offset + word, from, to);
	}
	if (!changed)
		fprintf(monitor.log, "same %" PRIx64 " %zu\n", at, n);
	memcpy(page, now, PAGE);
}

static void stored(unsigned cpu, uint32_t info, uint64_t vaddr, void *ctx)
{
	struct value value = qemu_plugin_mem_get_value(info);
	struct qemu_plugin_hwaddr *hwaddr;
	uint64_t at;

	(void)cpu, (void)ctx;
	if (value.type == VALUE_U128 &&
	    (value.data.pair.low & TEXT_WRITE_MASK) == TEXT_WRITE_MAGIC) {
		pthread_mutex_lock(&monitor.lock);
		listen_to(value.data.pair.low, value.data.pair.high);
		fflush(monitor.log);
		pthread_mutex_unlock(&monitor.lock);
	}
	if (!monitor.armed)
		return;
	hwaddr = qemu_plugin_get_hwaddr(info, vaddr);
	if (!hwaddr || qemu_plugin_hwaddr_is_io(hwaddr))
		return;
	at = qemu_plugin_hwaddr_phys_addr(hwaddr);
	if (at / PAGE >= N_PAGES || !monitor.pages[at / PAGE])
		return;
	pthread_mutex_lock(&monitor.lock);
	see_store(at, value.data.bytes,
		  (size_t)1 << qemu_plugin_mem_size_shift(info));
	pthread_mutex_unlock(&monitor.lock);
}

static void translated(uint64_t id, struct qemu_plugin_tb *tb)
{
	size_t i, n = qemu_plugin_tb_n_insns(tb);

	(void)id;
	for (i = 0; i < n; i++)
		qemu_plugin_register_vcpu_mem_cb(qemu_plugin_tb_get_insn(tb, i),
						 stored, NO_REGISTERS, WRITES,
						 NULL);
}

__attribute__((visibility("default")))
int qemu_plugin_install(uint64_t id, const void *info, int argc, char **argv)
{
	(void)info;
	if (argc != 1 || strncmp(argv[0], "log=", 4) != 0)
		return -1;
	monitor.log = fopen(argv[0] + 4, "w");
	if (!monitor.log)
		return -1;
	qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
	return 0;
}
