/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <stddef.h>
#include <string>
#include <vector>

template <class T> __attribute__((noinline)) T sum(const T *v, size_t n)
{
	T all = T();

	for (size_t i = 0; i < n; i++)
		all += v[i];
	return all;
}

template <class T> __attribute__((noinline)) T largest(const T *v, size_t n)
{
	T best = v[0];

	for (size_t i = 1; i < n; i++)
		if (best < v[i])
			best = v[i];
	return best;
}

long elsewhere(long x);
