/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "kptypes/model.h"

#include <stdlib.h>

#include "base/cleanup.h"

#define USERS_SHOWN	20

/* How a type has to do with another. */
enum reach { REACH_NOT, REACH_POINTER, REACH_DIRECT };

void model_done(struct model *model)
{
	struct type *type;
	struct type_user *user;
	char **s;

	vec_foreach(type, &model->types) {
		vec_done(&type->members);
		vec_done(&type->values);
		vec_done(&type->links);
	}
	vec_foreach(user, &model->users)
		vec_done(&user->links);
	vec_foreach(s, &model->strings)
		free(*s);
	vec_done(&model->types);
	vec_done(&model->users);
	vec_done(&model->strings);
	map_done(&model->by_key);
}

const struct type *model_find(const struct model *model, const char *key)
{
	size_t index = (size_t)map_get(&model->by_key, key);

	return index ? &model->types.v[index - 1] : NULL;
}

/* What of `links` leads to a marked type, at best. */
static enum reach links_reach(const struct map *by_id, const enum reach *marks,
			      const struct type_link *links, size_t n)
{
	enum reach best = REACH_NOT, mark;
	size_t i, index;

	for (i = 0; i < n; i++) {
		index = (size_t)map_getn(by_id, (const char *)&links[i].to,
					 sizeof(links[i].to));
		mark = index ? marks[index - 1] : REACH_NOT;
		if (mark == REACH_DIRECT && links[i].pointer)
			mark = REACH_POINTER;
		if (mark > best)
			best = mark;
	}
	return best;
}

/* Mark what holds or reaches the type. Few rounds: types do not nest deeply. */
static void spread_marks(const struct model *model, const struct map *by_id,
			 enum reach *marks)
{
	bool changed = true;
	enum reach mark;
	size_t i;

	while (changed) {
		changed = false;
		for (i = 0; i < model->types.n; i++) {
			mark = links_reach(by_id, marks,
					   model->types.v[i].links.v,
					   model->types.v[i].links.n);
			if (mark > marks[i]) {
				marks[i] = mark;
				changed = true;
			}
		}
	}
}

static int add_names(const struct model *model, const enum reach *reach,
		     enum reach wanted, bool variables, const char *intro,
		     struct str *out)
{
	size_t i, n = 0;
	int r = 0;

	for (i = 0; i < model->users.n && !r; i++) {
		if (reach[i] != wanted ||
		    model->users.v[i].variable != variables)
			continue;
		if (n < USERS_SHOWN)
			r = str_addf(out, "%s%s", n ? ", " : intro,
				     model->users.v[i].name);
		n++;
	}
	if (n > USERS_SHOWN && !r)
		r = str_addf(out, " and %zu more", n - USERS_SHOWN);
	return r ? r : n > 0;
}

int model_add_users(const struct model *model, const struct type *type,
		    struct str *out)
{
	_cleanup_free_ enum reach *marks = NULL, *reach = NULL;
	_cleanup_(map_done) struct map by_id = {0};
	size_t i;
	int r = 0;

	marks = calloc(model->types.n + 1, sizeof(*marks));
	reach = calloc(model->users.n + 1, sizeof(*reach));
	if (!marks || !reach)
		return -ENOMEM;
	for (i = 0; i < model->types.n && !r; i++)
		r = map_setn(&by_id, (const char *)&model->types.v[i].id,
			     sizeof(model->types.v[i].id), (void *)(i + 1));
	if (r < 0)
		return r;
	marks[type - model->types.v] = REACH_DIRECT;
	spread_marks(model, &by_id, marks);
	for (i = 0; i < model->users.n; i++)
		reach[i] = links_reach(&by_id, marks,
				       model->users.v[i].links.v,
				       model->users.v[i].links.n);
	r = add_names(model, reach, REACH_DIRECT, false,
		      "; functions that use it: ", out);
	if (r == 0)
		r = add_names(model, reach, REACH_POINTER, false,
			      "; functions that can reach it: ", out);
	if (r >= 0)
		r = add_names(model, reach, REACH_DIRECT, true,
			      "; variables: ", out);
	return r < 0 ? r : 0;
}
