# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154,SC2116
works='a program with an HTTP server and its client in one loop, buffers and tagged data in between'
packages='libssl-dev zlib1g-dev pkg-config autoconf automake libtool'

# A patch of the series is for Makefile.am's sources.
project_configure() {
	export_flags
	autoreconf -fi &&
	./configure --prefix=/usr --libdir=/usr/lib --disable-static \
		--disable-libevent-regress --disable-samples
}

project_start() { start_driver "$1" -levent; }
