/* SPDX-License-Identifier: GPL-2.0-or-later */
int counter = 3;
static int hidden_counter;
int step(int x) { hidden_counter += x; return counter += x; }
__attribute__((section("registry"))) int entry = 1;
int get(void) { return counter + hidden_counter; }
