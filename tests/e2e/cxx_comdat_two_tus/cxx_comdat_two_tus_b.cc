/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "cxx_comdat_two_tus.h"

__attribute__((noipa)) int there_number(int x)
{
	return number(x);
}
