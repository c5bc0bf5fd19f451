/* SPDX-License-Identifier: GPL-2.0-or-later */
struct base {
	virtual ~base() {}
	virtual int value() { return 1; }
};

struct derived : base {
	int x;

	__attribute__((noinline)) explicit derived(int i) : x(i) {}
	int value() override { return x; }
};

int f(base *b)
{
	return b->value();
}

int g()
{
	derived b(2);

	return f(&b);
}
