/* SPDX-License-Identifier: GPL-2.0-or-later */
char library_room[64 << 20];

#define ONE(n) \
	__attribute__((noipa)) int f##n(int x) \
	{ \
		library_room[x * 4096] = 1; \
		return x + library_room[x * 4096] - 1; \
	}
#define TEN(n) \
	ONE(n##0) ONE(n##1) ONE(n##2) ONE(n##3) ONE(n##4) \
	ONE(n##5) ONE(n##6) ONE(n##7) ONE(n##8) ONE(n##9)
#define HUNDRED(n) \
	TEN(n##0) TEN(n##1) TEN(n##2) TEN(n##3) TEN(n##4) \
	TEN(n##5) TEN(n##6) TEN(n##7) TEN(n##8) TEN(n##9)

__attribute__((noipa)) const char *library_word(void)
{
	return "base";
}

HUNDRED(1) HUNDRED(2)

__attribute__((noipa)) static int late(int x)
{
	return f299(x);
}

HUNDRED(3)

__attribute__((noipa)) static int early(int x)
{
	return f100(x);
}

int library_call(int n)
{
	return n > 100 ? late(n) : early(n);
}
