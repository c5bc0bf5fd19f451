/* SPDX-License-Identifier: GPL-2.0-or-later */
int puts(const char *);
int sw(int x)
{
	switch (x) {
	case 1: puts("one"); break;
	case 2: puts("two"); break;
	case 3: puts("three"); break;
	case 4: puts("four"); break;
	case 5: puts("five"); break;
	case 6: return 17;
	}
	return x;
}
int other(int x)
{
	switch (x) {
	case 11: puts("eleven"); break;
	case 12: puts("twelve"); break;
	case 13: puts("thirteen"); break;
	case 14: puts("fourteen"); break;
	case 15: puts("fifteen"); break;
	}
	return -x;
}
