/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "cxx_template.h"

/* largest() is instantiated here, in the last file of the link. */
__attribute__((noipa)) long elsewhere(long x)
{
	long all[] = { x, x - 1, 5 };

	return largest(all, 3) - x;
}
