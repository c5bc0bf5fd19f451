/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Deflates and inflates at all levels; one line a round. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

static unsigned char plain[20000], packed[30000], again[20000];

static int round_trip(int level, int strategy)
{
	z_stream d, i;

	memset(&d, 0, sizeof(d));
	memset(&i, 0, sizeof(i));
	if (deflateInit2(&d, level, Z_DEFLATED, 31, 8, strategy) != Z_OK)
		return 0;
	d.next_in = plain;
	d.avail_in = sizeof(plain);
	d.next_out = packed;
	d.avail_out = sizeof(packed);
	if (deflate(&d, Z_FINISH) != Z_STREAM_END)
		return 0;
	inflateInit2(&i, 47);
	i.next_in = packed;
	i.avail_in = (uInt)d.total_out;
	i.next_out = again;
	i.avail_out = sizeof(again);
	if (inflate(&i, Z_FINISH) != Z_STREAM_END)
		return 0;
	deflateEnd(&d);
	inflateEnd(&i);
	return !memcmp(plain, again, sizeof(plain));
}

/* The made-up fix. */
static int no_dictionary(void)
{
	z_stream i;
	int r;

	memset(&i, 0, sizeof(i));
	inflateInit2(&i, -15);
	r = inflateSetDictionary(&i, NULL, 0);
	inflateEnd(&i);
	return r;
}

int main(void)
{
	for (size_t n = 0; n < sizeof(plain); n++)
		plain[n] = (unsigned char)((n * n >> 7) ^ (n >> 3));
	for (;;) {
		uLong sum = crc32(0, plain, sizeof(plain));
		uLongf n = sizeof(again);
		int good = 0;

		for (int level = 0; level < 10; level++)
			good += round_trip(level, level % 5);
		uLongf m = sizeof(packed);
		good += compress(packed, &m, plain, sizeof(plain)) == Z_OK;
		good += uncompress(again, &n, packed, m) == Z_OK;
		sum = adler32(sum & 0xffff, again, (uInt)n);
		if (good != 12) {
			printf("wrong %d\n", good);
			return 1;
		}
		printf("round %d %lx dict=%d\n", good, sum, no_dictionary());
		fflush(stdout);
		usleep(2000);
	}
}
