# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154,SC2116
packages='tcl autoconf automake libtool'

# The one large source is made here; the fix of ours is for that.
project_configure() {
	export_flags 'hardening=+all future=+lfs'
	CFLAGS="$CFLAGS -O2 -fno-strict-aliasing -DSQLITE_SECURE_DELETE
		-DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_FTS3
		-DSQLITE_ENABLE_FTS3_TOKENIZER -DSQLITE_ENABLE_FTS5
		-DSQLITE_ENABLE_RTREE -DSQLITE_SOUNDEX
		-DSQLITE_ENABLE_UNLOCK_NOTIFY -DSQLITE_ENABLE_DBSTAT_VTAB
		-DALLOW_COVERING_INDEX_SCAN -DSQLITE_ENABLE_SESSION
		-DSQLITE_ENABLE_PREUPDATE_HOOK -DSQLITE_MAX_VARIABLE_NUMBER=250000
		-DSQLITE_LIKE_DOESNT_MATCH_BLOBS -DHAVE_ISNAN=1"
	# shellcheck disable=SC2086  # one line
	CFLAGS=$(echo $CFLAGS)
	autoreconf -fi &&
	./configure --prefix=/usr --libdir=/usr/lib --disable-static \
		--disable-tcl --disable-readline --enable-threadsafe &&
	make sqlite3.c
}

project_clean() {
	rm -rf .libs ./*.o ./*.lo ./*.la sqlite3
}

project_start() { start_driver "$1" -lsqlite3; }
