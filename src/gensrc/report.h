/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What became of each function. */
#ifndef SUTURE_GENSRC_REPORT_H
#define SUTURE_GENSRC_REPORT_H

#include "gensrc/unit.h"

enum report_format { REPORT_NONE, REPORT_TEXT, REPORT_JSON };

/* Append the report to out: a line a function that is changed, new, removed,
 * or differs in noise only; with the first difference. 0 or -ENOMEM. */
int report_format(const struct unit *old, const struct unit *new,
		  enum report_format format, struct str *out);

#endif
