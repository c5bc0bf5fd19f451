/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What tells how a function behaves when it is replaced in a running program. */
#ifndef SUTURE_GENSRC_FACTS_H
#define SUTURE_GENSRC_FACTS_H

#include "gensrc/copy.h"

/* In the order of fact_names; facts_name() gives the report's word. */
enum fact {
	FACT_COLD,		/* has a part that is split off */
	FACT_CONSTPROP,		/* made by the compiler from another function */
	FACT_ISRA,
	FACT_PART,
	FACT_TAIL_CALL,		/* ends by a jump to another function */
	FACT_ATOMIC,		/* has instructions that are atomic */
	FACT_EXCEPTIONS,	/* has an exception table */
	FACT_COMDAT,		/* other files may hold it too */
	FACT_STARTUP,		/* runs when the program starts, or ends */
	FACT_NO_RETURN,		/* has no way out */
	FACT_FOREVER,		/* is main(), or loops without a way out */
	N_FACTS,
};

struct facts {
	unsigned flags;			/* 1 << enum fact */
	VEC(uint32_t) tail_calls;	/* symbols, each once */
	VEC(uint32_t) data;		/* variables of this file, writable */
};

/* What is needed to find the facts of any function of a file. */
struct fact_finder {
	const struct unit *u;
	struct copies copies;
	bool *startup;			/* by block */
};

int fact_finder_init(const struct unit *u, struct fact_finder *ret_finder);
void fact_finder_done(struct fact_finder *finder);

/* Of a function, its .cold part included. -ENOMEM. */
int facts_find(const struct fact_finder *finder, uint32_t function,
	       struct facts *ret_facts);
void facts_done(struct facts *facts);
#define _cleanup_facts_ __attribute__((cleanup(facts_done)))

const char *fact_name(enum fact fact);

/* Length of the name that the source gave: without .constprop.0, .part.1. */
size_t fact_source_name(const struct symbol *sym);

static inline bool facts_have(const struct facts *facts, enum fact fact)
{
	return facts->flags & 1u << fact;
}

#endif
