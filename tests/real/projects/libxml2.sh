# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154,SC2116
works='a program that parses (at once, in pieces, HTML), validates, searches and writes documents'
packages='zlib1g-dev liblzma-dev libicu-dev autoconf automake libtool pkg-config'

project_configure() {
	export DEB_CFLAGS_MAINT_APPEND='-Wall -O3'
	export_flags
	autoreconf -fi &&
	./configure --prefix=/usr --libdir=/usr/lib --disable-static \
		--without-python --with-icu --with-history --with-legacy
}

project_start() {
	start_driver "$1" -I"$1/usr/include/libxml2" -lxml2
}
