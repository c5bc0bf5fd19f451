/* SPDX-License-Identifier: GPL-2.0-or-later */
struct base {
	virtual ~base() {}
	virtual int value() { return 1; }
};

base *f()
{
	return new base;
}
