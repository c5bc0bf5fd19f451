/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A row of the report, and how it is written. */
#ifndef SUTURE_GENSRC_REPORT_ROW_H
#define SUTURE_GENSRC_REPORT_ROW_H

#include "gensrc/callers.h"
#include "gensrc/facts.h"

struct verdict {
	const char *word, *advice;
};

struct row {
	const char *what;
	const struct symbol *sym;
	const struct unit *old, *new;	/* NULL: not there */
	uint32_t why_old, why_new;	/* statements */
	const char *reason;		/* why nothing is done, or NULL */
	const struct verdict *verdict;
	unsigned flags;			/* 1 << enum fact */
	/* Of the code that runs now, and of that which will. NULL: of none. */
	const struct facts *running, *facts;
	const struct callers *callers;	/* of the file that sym is of */
	uint32_t block;			/* of sym */
	uint32_t old_block;
	bool copied;
};

/* Appended to out; 0 or -ENOMEM. */
int report_row_text(const struct row *row, struct str *out);
int report_row_json(const struct row *row, bool first, struct str *out);
int report_refusals_json(const struct diags *diags, struct str *out);

#endif
