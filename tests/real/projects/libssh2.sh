# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154,SC2116
works='a program that opens sessions, up to the silence of a peer that only says its banner'
packages='libgcrypt20-dev zlib1g-dev autoconf automake libtool'

project_configure() {
	export_flags
	autoreconf -fi &&
	./configure --prefix=/usr --libdir=/usr/lib --disable-static \
		--with-crypto=libgcrypt --without-openssl --with-libgcrypt \
		--with-libz --disable-examples-build
}

project_start() { start_driver "$1" -lssh2; }
