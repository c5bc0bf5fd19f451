/* SPDX-License-Identifier: GPL-2.0-or-later */
double d(double x) { return x * 1.5; }
float f(float x) { return -x * 2.5f; }
