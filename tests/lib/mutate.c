/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * mutate SEED IN OUT: copies a file with a few damages that depend on SEED
 * alone: flipped bits, bytes of special values, a moved or cut off piece.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t state;

static uint64_t draw(uint64_t below)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return below ? (state * UINT64_C(0x2545f4914f6cdd1d) >> 11) % below : 0;
}

static void damage(unsigned char *b, size_t *n)
{
	static const unsigned char special[] = {
		0, 1, 0x7f, 0x80, 0xff, '\n', '"', '.', '%', '('
	};
	size_t at = draw(*n), len, to;

	/* Headers and tables stand at the ends of an ELF file. */
	if (draw(3) == 0)
		at = draw(*n < 1024 ? *n : 1024);
	switch (draw(16)) {
	case 0:
		*n = at;
		return;
	case 1: case 2:
		len = draw(64);
		to = draw(*n);
		if (at + len <= *n && to + len <= *n)
			memmove(b + to, b + at, len);
		return;
	case 3: case 4:
		for (len = 0; len < 8 && at + len < *n; len++)
			b[at + len] = len < 4 ? 0xff : 0x7f;
		return;
	case 5: case 6: case 7: case 8: case 9:
		b[at] = special[draw(sizeof(special))];
		return;
	default:
		b[at] ^= 1 << draw(8);
	}
}

int main(int argc, char **argv)
{
	static unsigned char b[16 << 20];
	FILE *in, *out;
	uint64_t times;
	size_t n;

	if (argc != 4)
		return 2;
	in = fopen(argv[2], "r");
	out = fopen(argv[3], "w");
	if (!in || !out) {
		perror("mutate");
		return 1;
	}
	state = strtoull(argv[1], NULL, 10) * UINT64_C(0x9e3779b97f4a7c15) + 1;
	n = fread(b, 1, sizeof(b), in);
	times = 1 + draw(6);
	while (times-- && n)
		damage(b, &n);
	return fwrite(b, 1, n, out) != n || fclose(out);
}
