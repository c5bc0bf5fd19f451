/* SPDX-License-Identifier: GPL-2.0-or-later */
int run(const unsigned char *p)
{
	static const void *const ops[] = { &&inc, &&dec, &&end };
	int x = 0;

	goto *ops[*p++];
inc:	x += 2;
	goto *ops[*p++];
dec:	x--;
	goto *ops[*p++];
end:	return x;
}
int other(int x) { return x; }
