/* SPDX-License-Identifier: GPL-2.0-or-later */
struct base {
	virtual ~base() {}
	virtual int value() { return 1; }
	virtual int other() { return 2; }
};

base *f()
{
	return new base;
}
