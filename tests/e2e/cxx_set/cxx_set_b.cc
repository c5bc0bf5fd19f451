/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "cxx_set.h"

__attribute__((noipa)) int other_file(int x)
{
	return plain(x) + choose(1) + caught(x) + typed(x) + (int)typed(2L);
}
