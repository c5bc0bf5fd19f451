/* SPDX-License-Identifier: GPL-2.0-or-later */
double n(double x) { return -x; }
double z(int c, double x) { return c ? -0.0 : x; }
