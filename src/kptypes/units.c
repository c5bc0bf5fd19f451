/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "kptypes/units.h"

#include <errno.h>
#include <stdbool.h>
#include <unistd.h>

#include "base/log.h"

/* Nothing is looked for elsewhere, least of all on the network. */
static int find_nothing(Dwfl_Module *mod, void **data, const char *name,
			Dwarf_Addr base, const char *file, const char *link,
			GElf_Word crc, char **ret_name)
{
	(void)mod;
	(void)data;
	(void)name;
	(void)base;
	(void)file;
	(void)link;
	(void)crc;
	*ret_name = NULL;
	return -1;
}

static const Dwfl_Callbacks callbacks = {
	.find_debuginfo = find_nothing,
	.section_address = dwfl_offline_section_address,
};

static int read_from(Dwfl *dwfl, const char *path,
		     int (*fn)(Dwarf_Die *unit, void *data), void *data)
{
	Dwfl_Module *module;
	Dwarf_Die *unit = NULL;
	Dwarf_Addr bias;
	bool any = false;
	int r = 0;

	module = dwfl_report_offline(dwfl, path, path, -1);
	dwfl_report_end(dwfl, NULL, NULL);
	if (!module)
		return log_error(0, "cannot read '%s': %s", path,
				 dwfl_errmsg(-1)), -EBADMSG;
	while (!r && (unit = dwfl_module_nextcu(module, unit, &bias))) {
		any = true;
		r = fn(unit, data);
	}
	if (!any)
		return log_error(0, "'%s' has no debug information", path),
		       -ENODATA;
	return r;
}

int units_read(const char *path, int (*fn)(Dwarf_Die *unit, void *data),
	       void *data)
{
	Dwfl *dwfl;
	int r;

	if (access(path, R_OK) < 0)
		return log_error(-errno, "cannot read '%s'", path);
	dwfl = dwfl_begin(&callbacks);
	if (!dwfl)
		return log_error(-ENOMEM, "cannot read '%s'", path);
	r = read_from(dwfl, path, fn, data);
	dwfl_end(dwfl);
	if (r == -ENOMEM)
		log_error(r, "cannot read '%s'", path);
	return r;
}
