# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2034,SC2086,SC2154,SC2317
# Sourced by run.sh: the packages' own test suites, where they have one that can
# be run with the distribution's files. A process of it is patched before its
# main (hold.c), or is a client of a server that is patched, and what it says of
# itself must be as good as without.
#
# suite_PACKAGE sets up what is run; it is given the tree of the original as it
# was built and the root of what is installed, and calls suite_run, or
# suite_served for a server. The patch is of all fixes of the package that make
# one.

suite_libraries() { library_dirs "$1" | paste -sd :; }

# suite_compile FILE SOURCE ARGS...: a program of the suite.
suite_compile() {
	gcc -w -O1 -o "$work/suite/$1" "${@:2}" -lpthread >> "$work/log" 2>&1
}

# suite_run ROOT PROGRAM ARGS...: in the folder suite/, once as it is and once
# patched. Sets $suite_said, the line that $suite_sum finds. 1: $why not.
suite_run() {
	local root=$1 way plain=''

	shift
	for way in plain patched; do
		"suite_$way" "$root" "$@" || return
		[ "$suite_said" ] || { why="$way it does not say how many"; return 1; }
		[ $way = patched ] || plain=$suite_said
	done
	[ "$plain" = "$suite_said" ] ||
		{ why="patched '$suite_said', else '$plain'"; return 1; }
}

suite_judge() {
	suite_said=$(sed 's/\x1b\[[0-9;]*m//g' "$work/suite/out" |
		grep -aE -e "$suite_sum" | tail -n 1)
	[ "$1" -eq 0 ] || { why="$2: status $1, $(tail -n 1 "$work/suite/out")"; return 1; }
}

suite_plain() {
	(cd "$work/suite" && LD_LIBRARY_PATH=$(suite_libraries "$1") \
		nice timeout 900 "./$2" "${@:3}" > out 2>&1 < /dev/null)
	suite_judge $? 'as it is'
}

# Only the program itself is to wait, so nothing is started around it.
suite_patched() {
	local hold=$work/suite/hold

	rm -f "$hold" "$hold.here"
	mkfifo "$hold" || return
	(cd "$work/suite" && LD_LIBRARY_PATH=$(suite_libraries "$1") \
		SUTURE_HOLD=$hold LD_PRELOAD=$work/suite/hold.so \
		exec "./$2" "${@:3}" > out 2>&1 < /dev/null) &
	pid=$!
	patients+=("$pid")
	why='it does not wait'
	wait_for 30 test -e "$hold.here" || return
	why='the doctor does not patch it'
	suite_patch || return
	: > "$hold"
	wait_for 900 is_gone "$pid" || { why='it does not end'; return 1; }
	wait "$pid"
	suite_judge $? patched
}

is_gone() { ! kill -0 "$1" 2> /dev/null || grep -q '^State:.*Z' "/proc/$1/status"; }

suite_patch() {
	local one

	for one in $(project_pids); do
		doctor patch -p "$one" "$work/patches" &&
			tail -n 1 "$work/log" | grep -q '^[1-9][0-9]* patch hunk' ||
			return
	done
}

# suite_served COMMAND...: the client of a server that suite_server starts, in the
# folder of the sources, without the patch and, of another server, with it.
suite_served() {
	local way

	for way in plain patched; do
		why='it does not start'
		suite_server || return
		why='the doctor does not patch it'
		[ $way = plain ] || suite_patch || return
		(cd "$work/suite/source" && timeout 1800 "$@") \
			> "$work/suite/out" 2>&1 < /dev/null
		suite_judge $? "$way" || return
		[ "$suite_said" ] || { why="$way it does not say how many"; return 1; }
		end_patients
	done
}

# run_suite: of $project, where there is one.
run_suite() {
	local names way='' why='' suite_name='' suite_sum='' suite_said='' began

	declare -F "suite_$project" > /dev/null || return 0
	mapfile -t names < <(suite_fixes '')
	[ ${#names[@]} -gt 0 ] || { way=--reverse; mapfile -t names < <(suite_fixes 'taken out'); }
	[ ${#names[@]} -gt 0 ] || { skip "$project: its suite needs a row that was run"; return; }
	began=$SECONDS
	if suite_prepare && "suite_$project" "$work/suite/source" "$work/root"; then
		pass "$project's own suite, $suite_name: $suite_said"
		note_row "$project" suite "$suite_name" "$version" \
			"${way:+taken out}" patch patch 1 "${#names[@]}" '' '' \
			$((SECONDS - began)) '' "$suite_said" '' "$(date -u +%Y-%m-%d)"
	else
		fail "$project's own suite, $suite_name: $why"
		[ ! "$verbose" ] || tail -n 15 "$work/log" | sed 's/^/       | /'
	fi
	end_patients
}

# suite_fixes WAY: those of the rows that made a patch that way.
suite_fixes() {
	awk -F'\t' -v p="$project" -v v="$version" -v w="$1" \
		'$1 == p && $4 == v && $5 == w && $6 == "patch" && $8 == 1 &&
		$2 != "suite" { print $3 }' "$RESULTS"
}

suite_prepare() {
	local file

	why='no patch of all fixes'
	rm -rf "$work/patches" "$work/suite"
	mkdir -p "$work/suite/source" &&
	"$TOP/scripts/pkgbuild" --fix "${names[@]}" $way -o "$work/patches" \
		"$project=$version" > "$work/log" 2>&1 || return
	why='the suite does not build'
	file=$DATA/build.orig-$project-${version#*:}.$(dpkg \
		--print-architecture).deb.tgz
	tar -C "$work/suite/source" --strip-components=3 -xzf "$file" \
		build/reproducible-path &&
	gcc -O2 -shared -fPIC -o "$work/suite/hold.so" "$TESTS/cve/hold.c" -ldl
}

# -- Packages ------------------------------------------------------------------

suite_libxml2() {
	suite_name='testapi, each function with all kinds of values'
	suite_sum='^Total: .* 0 errors'
	: > "$work/suite/config.h"
	suite_compile testapi -I"$work/suite" -I"$1" -I"$2/usr/include/libxml2" \
		"$1/testapi.c" -L"$2/usr/lib/$(gcc -print-multiarch)" -lxml2 &&
	suite_run "$2" testapi
}

suite_libpng1.6() {
	local dir

	dir=$2/usr/lib/$(gcc -print-multiarch)
	suite_name='pngvalid --strict'
	suite_sum='^PASS'
	suite_compile pngvalid -DPNG_FREESTANDING_TESTS \
		-I"$2/usr/include/libpng16" -I"$1/contrib/visupng" \
		"$1/contrib/libtests/pngvalid.c" "$dir/libpng16.so" -lm -lz &&
	suite_run "$2" pngvalid --strict
}

# Without what looks inside of the library, by functions that it does not export,
# and without the tests that come with the fixes that are taken out.
suite_expat() {
	local from=$1/expat/tests out

	out=$(sed -n 's/^+START_TEST(\(.*\)).*/\1/p' \
		"${names[@]/#/$1/debian/patches/}" | paste -sd '|')
	out+='|test_(utf8_auto_align|varying_buffer_fills|accounting_precision)'
	out+='|test_helper_unsigned_char_to_printable'
	suite_sum='^[0-9]+%: Checks: [0-9]+, Failed: 0$'
	sed -E "/tcase_add_test[a-z_]*\([a-z_]+, (${out#|})\)/d" \
		"$from/runtests.c" > "$work/suite/runtests.c" || return
	suite_name="runtests, all but $(diff "$from/runtests.c" \
		"$work/suite/runtests.c" | grep -c '^<')"
	cat > "$work/suite/inside.c" <<-'END'
		#include "expat_config.h"
		#include "expat.h"
		#include "internal.h"
		XML_Bool g_reparseDeferralEnabledDefault = XML_TRUE;
		unsigned int g_parseAttempts;
	END
	suite_compile runtests -I"$1/build" -I"$from" -I"$2/usr/include" \
		-I"$1/expat/lib" "$work/suite"/{runtests,inside}.c \
		"$from"/{minicheck,memcheck,chardata,structdata}.c \
		"$2/lib/$(gcc -print-multiarch)/libexpat.so.1" -lm &&
	suite_run "$2" runtests
}

# The tests of TLS know no OpenSSL 3; those that measure time fail on a busy
# machine.
suite_libevent() {
	local dir one libraries=()

	dir=$2/usr/lib/$(gcc -print-multiarch)
	suite_name='regress, all but ssl, https, main, bufferevent and thread'
	suite_sum='^[0-9]+ tests ok'
	for one in core extra openssl pthreads; do
		libraries+=("$dir/libevent_$one.so")
	done
	suite_compile regress -DHAVE_CONFIG_H=1 -I"$1" -I"$1/include" -I"$1/test" \
		"$1"/test/regress.c "$1"/test/regress.gen.c \
		"$1"/test/regress_{buffer,bufferevent,dns,et,finalize,http}.c \
		"$1"/test/regress_{listener,main,minheap,rpc,ssl,testutils}.c \
		"$1"/test/regress_{thread,util,zlib}.c "$1/test/tinytest.c" \
		"${libraries[@]}" -lssl -lcrypto -lz &&
	suite_run "$2" regress evbuffer/.. evtag/.. rpc/.. http/.. \
		dns/.. util/.. finalize/.. :http/https_..
}

suite_redis() {
	local one single=()

	suite_name='runtest against the server: the tests of types, of dumps, of scripts and of access lists'
	suite_sum='All tests passed'
	for one in type/{string,list,hash,set,zset,stream} dump scripting \
			hyperloglog acl; do
		single+=(--single "unit/$one")
	done
	port=$(free_port)
	for one in server cli benchmark; do
		ln -sf "$2/usr/bin/redis-$one" "$1/src/redis-$one"
	done
	suite_server() {
		start "$work/root/usr/bin/redis-server" --port "$port" \
			--bind 127.0.0.1 --dir "$work" --save '' \
			--daemonize no --enable-debug-command local
		wait_for 10 project_ask
	}
	suite_served ./runtest --host 127.0.0.1 \
		--port "$port" --tags '-slow -needs:repl' "${single[@]}"
}
