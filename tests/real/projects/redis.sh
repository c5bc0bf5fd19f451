# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154,SC2116
works='a client sets, counts, counts by HyperLogLog and runs a script'
packages='libjemalloc-dev liblzf-dev libssl-dev pkg-config'
destvar=PREFIX

# Its makefile looks at deps/ only when flags have changed; ours always does.
project_configure() {
	cat > GNUmakefile <<-'END'
		.RECIPEPREFIX = >
		DEPS = deps/lua/src/liblua.a deps/hiredis/libhiredis.a \
		  deps/hdr_histogram/libhdrhistogram.a
		PROGRAMS = $(addprefix src/redis-,server cli benchmark)
		all install: deps
		> $(MAKE) -C src $@
		deps:
		> $(MAKE) -C src .make-prerequisites
		> $(MAKE) -C deps lua hiredis linenoise hdr_histogram
		> for lib in $(DEPS); do for one in $(PROGRAMS); do \
		>   [ $$one -nt $$lib ] || rm -f $$one; done; done
		clean:
		> $(MAKE) -C src distclean
		.PHONY: all install deps clean
	END
}

# Its release.h holds the time.
project_env() {
	export SOURCE_DATE_EPOCH=1700000000
	export DEB_CFLAGS_MAINT_APPEND=-I/usr/include/liblzf
	export DEB_LDFLAGS_MAINT_APPEND='-Wl,-no-as-needed -ldl -latomic -llzf'
	export_flags
	export BUILD_TLS=yes USE_SYSTEM_JEMALLOC=yes USE_JEMALLOC=yes
}

project_start() {
	port=$(free_port)
	start "$1/bin/redis-server" --port "$port" --bind 127.0.0.1 \
		--dir "$work" --save '' --daemonize no
}

project_ask() {
	local line

	exec 9<> "/dev/tcp/127.0.0.1/$port" || return 1
	printf 'PING\r\nSET k 7\r\nINCR k\r\nPFADD h a b c\r\nPFCOUNT h\r\n' >&9
	printf 'EVAL "return 40+2" 0\r\nECHO done\r\n' >&9
	while IFS= read -r -t 2 -u 9 line; do
		case $line in
		-*) break ;;
		done?) exec 9>&-; return 0 ;;
		esac
	done
	exec 9>&-
	return 1
} 2> /dev/null

# What it says to one thing of a fix.
project_say() { "$here/drivers/ask-redis" "$port" "$1"; }
