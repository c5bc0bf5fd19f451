# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154,SC2116
works='a program that parses a document with entities, attributes and name spaces, in pieces and as a whole, and counts'
packages='autoconf automake libtool'
makedir=expat

project_configure() {
	export_flags ''
	LDFLAGS="-Wl,-Bsymbolic-functions $LDFLAGS"
	CFLAGS="$CFLAGS -Wall"
	./buildconf.sh &&
	./configure ${CROSS:+--host=${CROSS%-}} --prefix=/usr --libdir=/usr/lib --without-docbook \
		--without-examples --without-tests --disable-static
}

project_start() { start_driver "$1" -lexpat; }
