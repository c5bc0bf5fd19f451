/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the harnesses share. Each defines LLVMFuzzerTestOneInput, as libFuzzer
 * wants it; driver.c calls the same for each file of a corpus. */
#ifndef SUTURE_FUZZ_H
#define SUTURE_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/span.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

/* What must hold whatever the input is. */
#define require(condition) do { \
	if (!(condition)) { \
		fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, \
			#condition); \
		abort(); \
	} } while (0)

#define FUZZ_FILES 4

/* A file that file_read() gives and file_write() makes; path is kept. */
void fuzz_put(const char *path, struct span bytes);
struct span fuzz_get(const char *path);

/* Reads all bytes, for the sanitizers to see. */
size_t fuzz_sum(const void *bytes, size_t n);

/* A copy in a block of exactly that size, so that reading beyond is seen. */
uint8_t *fuzz_copy(struct span bytes);

#endif
