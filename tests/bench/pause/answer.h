/* SPDX-License-Identifier: GPL-2.0-or-later */
int answer(int i);
