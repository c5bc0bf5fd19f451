/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Writes and reads pictures in memory by both interfaces of libpng, in many
 * formats and with many conversions; one line a round, with a sum of what came
 * out, and with what shows the fixes.
 */
#include <png.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define SIZE	24
#define ROOM	65536

struct file {
	unsigned char bytes[ROOM];
	size_t n, at;
};

static unsigned int sum;

static void add(const void *data, size_t n)
{
	const unsigned char *p = data;

	while (n--)
		sum = sum * 31 + *p++;
}

/* The simplified interface: write in one format, read in all others. */
static int simple(png_uint_32 format)
{
	static const png_uint_32 formats[] = {
		PNG_FORMAT_GRAY, PNG_FORMAT_GA, PNG_FORMAT_RGB, PNG_FORMAT_BGRA,
		PNG_FORMAT_LINEAR_Y, PNG_FORMAT_LINEAR_RGB_ALPHA,
		PNG_FORMAT_RGB_COLORMAP, PNG_FORMAT_RGBA_COLORMAP,
	};
	static unsigned char pixels[SIZE * SIZE * 8], map[256 * 8];
	static struct file f;
	png_color background = { 10, 20, 30 };
	png_image image;
	int good = 0;

	for (size_t i = 0; i < sizeof(pixels); i++)
		pixels[i] = (unsigned char)(i * 7 + i / 64);
	memset(&image, 0, sizeof(image));
	image.version = PNG_IMAGE_VERSION;
	image.width = image.height = SIZE;
	image.format = format;
	f.n = sizeof(f.bytes);
	if (!png_image_write_to_memory(&image, f.bytes, &f.n, 0, pixels, 0,
				       NULL))
		return 0;
	for (size_t i = 0; i < sizeof(formats) / sizeof(*formats); i++) {
		memset(&image, 0, sizeof(image));
		image.version = PNG_IMAGE_VERSION;
		if (!png_image_begin_read_from_memory(&image, f.bytes, f.n))
			return 0;
		image.format = formats[i];
		good += png_image_finish_read(&image, &background, pixels, 0,
					      map);
		add(pixels, PNG_IMAGE_SIZE(image));
	}
	return good;
}

static void put(png_structp png, png_bytep data, size_t n)
{
	struct file *f = png_get_io_ptr(png);

	if (f->n + n > ROOM)
		png_error(png, "full");
	memcpy(f->bytes + f->n, data, n);
	f->n += n;
}

static void get(png_structp png, png_bytep data, size_t n)
{
	struct file *f = png_get_io_ptr(png);

	if (f->at + n > f->n)
		png_error(png, "end");
	memcpy(data, f->bytes + f->at, n);
	f->at += n;
}

static int write_rows(struct file *f, int type, int depth, int interlace)
{
	png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL,
						  NULL, NULL);
	png_infop info = png_create_info_struct(png);
	static png_byte rows[SIZE][SIZE * 8];
	png_bytep row[SIZE];
	png_color palette[16];
	png_byte trans[3] = { 0, 100, 200 };

	f->n = f->at = 0;
	if (setjmp(png_jmpbuf(png))) {
		png_destroy_write_struct(&png, &info);
		return 0;
	}
	for (int i = 0; i < 16; i++)
		palette[i] = (png_color){ (png_byte)(i * 16), (png_byte)i, 99 };
	for (int y = 0; y < SIZE; y++) {
		for (int x = 0; x < SIZE * 8; x++)
			rows[y][x] = (png_byte)(x * y);
		row[y] = rows[y];
	}
	png_set_write_fn(png, f, put, NULL);
	png_set_IHDR(png, info, SIZE, SIZE, depth, type, interlace, 0, 0);
	png_set_gAMA(png, info, 0.5);
	if (type == PNG_COLOR_TYPE_PALETTE) {
		png_set_PLTE(png, info, palette, 16);
		png_set_tRNS(png, info, trans, 3, NULL);
	}
	png_write_info(png, info);
	png_write_image(png, row);
	png_write_end(png, info);
	png_destroy_write_struct(&png, &info);
	return 1;
}

static void convert(png_structp png, int way)
{
	static png_color palette[4] = { { 0, 0, 0 }, { 255, 0, 0 },
					{ 0, 255, 0 }, { 255, 255, 255 } };
	static png_uint_16 histogram[4] = { 1, 2, 3, 4 };
	png_color_16 background = { 1, 100, 100, 100, 100 };

	switch (way) {
	case 0:
		png_set_expand(png);
		png_set_scale_16(png);
		png_set_rgb_to_gray(png, 1, 0.2, 0.7);
		break;
	case 1:
		png_set_expand(png);
		png_set_background(png, &background,
				   PNG_BACKGROUND_GAMMA_SCREEN, 0, 1.0);
		png_set_gamma(png, 2.2, 0.5);
		break;
	case 2:
		png_set_strip_16(png);
		png_set_strip_alpha(png);
		png_set_quantize(png, palette, 4, 2, histogram, 1);
		break;
	case 3:
		png_set_alpha_mode(png, PNG_ALPHA_PREMULTIPLIED, 2.2);
		png_set_expand_16(png);
		png_set_gray_to_rgb(png);
		png_set_swap_alpha(png);
		break;
	}
}

static void be_silent(png_structp png, png_const_charp text)
{
	(void)png;
	(void)text;
}

static int read_rows(struct file *f, int way)
{
	png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, NULL,
						 NULL, be_silent);
	png_infop info = png_create_info_struct(png);
	static png_byte rows[SIZE][SIZE * 16];
	png_bytep row[SIZE];

	if (setjmp(png_jmpbuf(png))) {
		png_destroy_read_struct(&png, &info, NULL);
		return 0;
	}
	f->at = 0;
	memset(rows, 0, sizeof(rows));
	for (int y = 0; y < SIZE; y++)
		row[y] = rows[y];
	png_set_read_fn(png, f, get);
	png_read_info(png, info);
	convert(png, way);
	png_set_interlace_handling(png);
	png_read_update_info(png, info);
	png_read_image(png, row);
	png_read_end(png, info);
	add(rows, sizeof(rows));
	png_destroy_read_struct(&png, &info, NULL);
	return 1;
}

static int rows(void)
{
	static const struct { int type, depth; } kinds[] = {
		{ PNG_COLOR_TYPE_GRAY, 8 }, { PNG_COLOR_TYPE_GRAY, 16 },
		{ PNG_COLOR_TYPE_GRAY_ALPHA, 8 }, { PNG_COLOR_TYPE_RGB, 8 },
		{ PNG_COLOR_TYPE_RGB, 16 }, { PNG_COLOR_TYPE_RGB_ALPHA, 16 },
		{ PNG_COLOR_TYPE_PALETTE, 4 },
	};
	static struct file f;
	int good = 0;

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		if (!write_rows(&f, kinds[i].type, kinds[i].depth, i % 2))
			return -1;
		for (int way = 0; way < 4; way++)
			good += read_rows(&f, way);
	}
	return good;
}

/* CVE-2025-64506: what has 8 bits is to be written with 8 bits. */
static const char *eight_bits(void)
{
	static unsigned char pixels[SIZE * SIZE * 8];
	static struct file f[2];
	png_image image;

	for (size_t i = 0; i < sizeof(pixels); i++)
		pixels[i] = (unsigned char)(i * 11);
	for (int convert = 0; convert < 2; convert++) {
		memset(&image, 0, sizeof(image));
		image.version = PNG_IMAGE_VERSION;
		image.width = image.height = SIZE;
		image.format = PNG_FORMAT_RGB;
		f[convert].n = ROOM;
		if (!png_image_write_to_memory(&image, f[convert].bytes,
					       &f[convert].n, convert, pixels,
					       0, NULL))
			return "none";
	}
	return f[0].n == f[1].n && !memcmp(f[0].bytes, f[1].bytes, f[0].n) ?
		"same" : "other";
}

/* Memory with more behind it than was asked for, so that nothing is hurt. */
static png_voidp roomy(png_structp png, png_alloc_size_t n)
{
	unsigned char *p = malloc(n + 512);

	(void)png;
	return p ? memset(p, 0xee, n + 512) : NULL;
}

static void release(png_structp png, png_voidp p)
{
	(void)png;
	free(p);
}

/* An indexed picture whose every point is INDEX of a palette of 16. */
static int write_indexed(struct file *f, int index)
{
	png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL,
						  NULL, NULL);
	png_infop info = png_create_info_struct(png);
	png_byte row[SIZE], trans[16];
	png_color palette[16];

	f->n = f->at = 0;
	if (setjmp(png_jmpbuf(png))) {
		png_destroy_write_struct(&png, &info);
		return 0;
	}
	for (int i = 0; i < 16; i++) {
		palette[i] = (png_color){ 250, (png_byte)(i * 16), 120 };
		trans[i] = (png_byte)(i * 16);
	}
	png_set_write_fn(png, f, put, NULL);
	png_set_check_for_invalid_index(png, 0);
	png_set_IHDR(png, info, SIZE, SIZE, 8, PNG_COLOR_TYPE_PALETTE, 0, 0, 0);
	png_set_gAMA(png, info, 0.5);
	png_set_PLTE(png, info, palette, 16);
	png_set_tRNS(png, info, trans, 16, NULL);
	png_write_info(png, info);
	for (int y = 0; y < SIZE; y++) {
		for (int x = 0; x < SIZE; x++)
			row[x] = (png_byte)(index < 0 ? x % 16 : index);
		png_write_row(png, row);
	}
	png_write_end(png, info);
	png_destroy_write_struct(&png, &info);
	return 1;
}

/* CVE-2025-64505: an index beyond the palette, beyond the table too? */
static const char *beyond_palette(void)
{
	png_structp png;
	png_infop info;
	static struct file f;
	png_color palette[16] = { { 1, 2, 3 } };
	png_byte row[SIZE * 4] = { 0 };

	if (!write_indexed(&f, 200))
		return "none";
	png = png_create_read_struct_2(PNG_LIBPNG_VER_STRING, NULL, NULL,
				       be_silent, NULL, roomy, release);
	info = png_create_info_struct(png);
	if (setjmp(png_jmpbuf(png))) {
		png_destroy_read_struct(&png, &info, NULL);
		return "none";
	}
	png_set_read_fn(png, &f, get);
	png_set_check_for_invalid_index(png, 0);
	png_read_info(png, info);
	png_set_quantize(png, palette, 16, 16, NULL, 0);
	png_read_update_info(png, info);
	png_read_row(png, row, NULL);
	png_destroy_read_struct(&png, &info, NULL);
	return row[0] == 200 ? "inside" : row[0] == 0xee ? "outside" : "none";
}

/*
 * CVE-2025-66293: a palette with transparency, on black. No point can be
 * brighter than its color, some for gamma.
 */
static const char *on_black(void)
{
	static unsigned char pixels[SIZE * SIZE * 3];
	static struct file f;
	png_image image;
	int bright = 0;

	memset(&image, 0, sizeof(image));
	memset(pixels, 0, sizeof(pixels));
	image.version = PNG_IMAGE_VERSION;
	if (!write_indexed(&f, -1) ||
	    !png_image_begin_read_from_memory(&image, f.bytes, f.n))
		return "none";
	image.format = PNG_FORMAT_RGB;
	if (!png_image_finish_read(&image, NULL, pixels, 0, NULL))
		return "none";
	for (int x = 0; x < SIZE; x++)
		bright += pixels[x * 3 + 1] > x % 16 * 16 + 24 ||
			pixels[x * 3 + 2] > 120 + 24;
	return bright ? "bright" : "dark";
}

int main(void)
{
	for (;;) {
		int a, b, c;

		sum = 0;
		a = simple(PNG_FORMAT_RGBA);
		b = simple(PNG_FORMAT_LINEAR_RGB);
		c = rows();
		/* One fix, superseded by the next, refuses some. */
		if (a < 6 || b < 2 || c < 20) {
			printf("wrong %d %d %d\n", a, b, c);
			return 1;
		}
		printf("round %d %d %d %08x eight=%s index=%s black=%s\n",
		       a, b, c, sum, eight_bits(), beyond_palette(),
		       on_black());
		fflush(stdout);
		usleep(2000);
	}
}
