/* SPDX-License-Identifier: GPL-2.0-or-later */
int run(const unsigned char *p)
{
	static const void *ops[] = { &&inc, &&dec, &&end };
	int x = 0;

	goto *ops[*p++];
inc:	x += 2;
	goto *ops[*p++];
dec:	x--;
	goto *ops[*p++];
end:	ops[0] = ops[1]; return x;
}
int other(int x) { return x; }
