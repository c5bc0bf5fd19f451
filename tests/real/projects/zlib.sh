# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154,SC2116

project_configure() {
	export_flags ''
	CFLAGS="$CFLAGS $CPPFLAGS -Wall -D_REENTRANT -O3 -DUNALIGNED_OK" \
		uname=GNU ./configure --shared --prefix=/usr --libdir=/usr/lib
}

project_start() { start_driver "$1" -lz; }
