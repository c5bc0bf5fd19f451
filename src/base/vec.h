/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The growing array: struct { VEC(struct foo) foos; }. Zero-initialised is
 * empty. v points to n elements; pointers into it end with the next push.
 */
#ifndef SUTURE_BASE_VEC_H
#define SUTURE_BASE_VEC_H

#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#define VEC(type) struct { type *v; size_t n, cap; }

/* Room for `more` elements beyond n. -ENOMEM (also on overflow). */
static inline int vec_grow_raw(void **v, size_t n, size_t *cap, size_t more,
			       size_t elem_size)
{
	size_t want, bytes;
	void *p;

	if (__builtin_add_overflow(n, more, &want))
		return -ENOMEM;
	if (want <= *cap)
		return 0;
	if (want < *cap * 2)
		want = *cap * 2;
	if (want < 8)
		want = 8;
	if (__builtin_mul_overflow(want, elem_size, &bytes))
		return -ENOMEM;
	p = realloc(*v, bytes);
	if (!p)
		return -ENOMEM;
	*v = p;
	*cap = want;
	return 0;
}

#define vec_reserve(vec, more) \
	vec_grow_raw((void **)&(vec)->v, (vec)->n, &(vec)->cap, (more), \
		     sizeof(*(vec)->v))

/* Append a copy of the value. 0 or -ENOMEM. */
#define vec_push(vec, ...) ({ \
	int _r = vec_reserve(vec, 1); \
	if (!_r) \
		(vec)->v[(vec)->n++] = (__VA_ARGS__); \
	_r; })

/* Free the array, not what its elements own. */
#define vec_done(vec) do { \
	free((vec)->v); \
	(vec)->v = NULL; \
	(vec)->n = (vec)->cap = 0; \
	} while (0)

#define vec_foreach(p, vec) \
	for (p = (vec)->v; p && p < (vec)->v + (vec)->n; p++)

#endif
