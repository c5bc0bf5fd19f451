/* SPDX-License-Identifier: GPL-2.0-or-later */
struct base {
	virtual ~base() {}
	virtual int value() { return 1; }
};

int f(base *b)
{
	return b->value();
}

int g()
{
	base b;

	return f(&b);
}
