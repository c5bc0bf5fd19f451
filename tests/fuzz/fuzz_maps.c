/* SPDX-License-Identifier: GPL-2.0-or-later */
/* doctor/maps: what /proc/PID/maps says; paths are the patient's. */
#include "doctor/maps.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	const struct mapping *m;
	struct str text = {0};
	struct maps maps;

	require(str_addn(&text, bytes, n) == 0);
	if (maps_parse(&text, &maps) < 0)
		return 0;
	require(!text.s);
	vec_foreach(m, &maps.v) {
		require(m->at.start < m->at.end);
		require(m->path >= maps.text.s &&
			m->path + strlen(m->path) < maps.text.s + maps.text.n);
		maps_find(&maps, m->at.start);
		require(maps_find_path(&maps, m->path));
	}
	maps_find(&maps, 0);
	maps_find(&maps, UINT64_MAX);
	maps_done(&maps);
	return 0;
}
