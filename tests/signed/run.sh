#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Signed patches, patches by HTTP(S), and what `info` says of them.
#   run.sh [-v] [PATTERN]
# What is refused is tried with --dry-run: a patient's text is looked at all the
# same. Needs no network but loopback; root for some tests, which say so.
# shellcheck disable=SC2034  # the parts use what is set here
set -u
# shellcheck source=tests/lib/common.sh
. "$(dirname "$0")/../lib/common.sh"
here=$TESTS/signed

verbose=
[ "${1-}" = -v ] && verbose=1 && shift
pattern=${1-}

build_helpers || exit 1
umask 022
work=$(mktemp -d "${TMPDIR:-/tmp}/suture-signed.XXXXXX")
chmod 755 "$work"
pids=()
finish() {
	[ ${#pids[@]} -eq 0 ] || end_patient "${pids[@]}"
	rm -rf "$work"
}
trap finish EXIT
cd "$work" || exit 1

built=$OUT/O2-pie/build/strings
if ! make -s -C "$TESTS" OPT=-O2 PIE=pie build-strings > build 2>&1; then
	tail -n 3 build
	fail "the case 'strings' does not build"
	conclude
	exit 1
fi
gcc -O1 -Wall -Wextra -o httpd "$here/httpd.c" || exit 1
plain=$(ls "$built"/patchroot/*.kpatch)
buildid=$(basename "$plain" .kpatch)
export SUTURE_CACHE_DIR=$work/cache

# -- Programs -----------------------------------------------------------------

# Each sets $status; 124 or 137 is a hang, others from 128 on a signal.
run() {
	timeout -k 2 60 "$@" > stdout 2> stderr < /dev/null
	status=$?
	[ -z "$verbose" ] || sed "s/^/     $(basename "$1"): /" stderr
}
maker() { run "$KPATCH_BIN/kpatch_make" "$@"; }
doctor() { run "$KPATCH_BIN/kpatch_user" "$@"; }
try() { doctor patch --dry-run -p "$pid" "$@"; }

start_patient() {
	: > lines
	LD_PRELOAD=$OUT/lib/fastsleep.so "$built/strings" > lines 2>&1 &
	pid=$!
	pids+=("$pid")
	wait_for "$DEADLINE" has_line lines 0 '^hello' || exit 1
	textsum "$pid" > text
}

has_port() { [ -s port ]; }
start_server() {
	: > port
	./httpd "$work/www" "$work/log" > port &
	server=$!
	pids+=("$server")
	disown "$server"
	wait_for "$DEADLINE" has_port || exit 1
	url=http://127.0.0.1:$(<port)
}

# A server and a cache without a past.
fresh() {
	rm -rf www cache
	mkdir www
	: > log
	unset SUTURE_CACHE_SECONDS
}

# publish LEVEL FILE: as the level, which is the latest.
publish() {
	mkdir -p "www/$buildid/$1"
	cp "$2" "www/$buildid/$1/kpatch.bin.new"
	mv "www/$buildid/$1/kpatch.bin.new" "www/$buildid/$1/kpatch.bin"
	echo "$1" > "www/$buildid/latest"
}

behave() { printf '%s\n' "$@" > www/.behave; }

# -- Checks: each prints why and returns 1 ------------------------------------

is_status() {
	[ "$status" -eq "$1" ] && return
	echo "exit status $status, not $1: $(tail -n 1 stderr)"
	return 1
}

says() {
	grep -qE -e "$1" stderr && return
	echo "'$(<stderr)' does not say '$1'"
	return 1
}

prints() {
	grep -qE -e "$1" stdout && return
	echo "'$(head -c 400 stdout)' does not have '$1'"
	return 1
}

untouched() {
	textsum "$pid" > text.now
	cmp -s text text.now || { echo "the patient's text has changed"; return 1; }
}

taken() { is_status 0 && prints 'could be applied' && untouched; }
refused() { is_status 1 && says "$1" && untouched; }

# How many requests the server had for paths like this.
asked() { grep -cE -e "$1" log; }
asked_times() {
	local n

	n=$(asked "$1")
	[ "$n" -eq "$2" ] && return
	echo "$n requests of '$1', not $2: $(tr '\n' '|' < log)"
	return 1
}

# The bytes that are kept of an answer.
kept() { find cache -name "$1.*" ! -name '*.meta'; }

# result NAME COMMAND...: the test passes if the command prints nothing.
result() {
	local name=$1 why

	shift
	case $name in
	*"$pattern"*) ;;
	*) return 0 ;;
	esac
	if why=$("$@" 2>&1) && [ -z "$why" ]; then
		pass "$name"
	else
		fail "$name: $why"
	fi
}

# -- What they start from -----------------------------------------------------

for name in a b c; do
	maker --keygen "$name" || exit 1
	[ $status -eq 0 ] || { fail "no key can be made: $(<stderr)"; conclude; exit 1; }
	eval "id_$name=\$(<stdout)"
done
# shellcheck disable=SC2154  # set by eval
ids="$id_a $id_b $id_c"
cp "$plain" signed.kpatch
"$KPATCH_BIN/kpatch_make" --sign a.key signed.kpatch || exit 1
plain_size=$(size_of "$plain")

# keys NAME...: a folder `keys` with these.
keys() {
	local name

	rm -rf keys
	mkdir keys
	for name; do
		cp "$name.pub" keys/
	done
}

# make_level LEVEL OUT: the patch with that level, signed by a.
make_level() {
	"$KPATCH_BIN/kpatch_make" --extract "$plain" -o level.o &&
	"$KPATCH_BIN/kpatch_make" -b "$buildid" -l "$1" -i "id$1" level.o \
		-o "$2" &&
	"$KPATCH_BIN/kpatch_make" --sign a.key "$2"
}
make_level 1 level1.kpatch && make_level 2 level2.kpatch || exit 1

# flip FILE OFFSET: changes a byte, and makes the checksum of what it lies in
# right again: that of the trailer, or of what is in front.
flip() {
	perl -e '
		my ($file, $at, $body, $fix) = @ARGV;
		local $/;
		open my $f, "<:raw", $file or die; my $s = <$f>; close $f;
		substr($s, $at, 1) ^= "\x01";
		sub crc { my $c = 0xffffffff;
			for (unpack "C*", $_[0]) { $c ^= $_;
				$c = $c & 1 ? $c >> 1 ^ 0xedb88320 : $c >> 1
					for 1 .. 8 }
			return $c ^ 0xffffffff }
		if ($fix) {
			my $t = substr($s, $body);
			$s = substr($s, 0, $body);
			substr($s, 24, 4) = pack "V",
				crc(substr($s, 0, 24) . substr($s, 28));
			substr($t, 16, 4) = pack "V",
				crc(substr($t, 0, 16) . substr($t, 20));
			$s .= $t;
		}
		open $f, ">:raw", $file or die; print $f $s; close $f' \
		"$1" "$2" "$plain_size" "${3-fix}"
}

for part in sign files http info; do
	# shellcheck source=/dev/null
	. "$here/$part.inc"
done

# -- All of them --------------------------------------------------------------

result "keys are made once, for their owner" test_keys
result "key files that cannot be used" test_key_file
result "sign, show, verify" test_sign
result "what cannot be signed stays as it is" test_sign_whole
result "at most 16 signatures" test_sign_full
if openssl pkeyutl -help 2>&1 | grep -q rawin; then
	result "openssl verifies it too" test_openssl
else
	skip "openssl verifies it too: no openssl with pkeyutl -rawin"
fi

start_patient
start_server
result "signed by a trusted key" test_good
result "unsigned, unknown key, no keys" test_no_key
result "changed: header, strings, ELF" test_changed
result "changed: the trailer" test_trailer
result "a key that was revoked" test_revoked_key
result "a patch that was revoked" test_revoked_patch
result "a list that is not understood" test_revoked_list
result "rotation: two signatures" test_rotation
if [ "$(id -u)" -eq 0 ]; then
	result "keys that others may write" test_writable_keys
else
	skip "keys that others may write: needs root"
fi
rm -rf etc
mkdir etc
if "$work/with-etc" true 2> stderr; then
	result "a machine that demands signatures" test_required
	result "who may not see whether it does" test_required_hidden
else
	skip "a machine that demands signatures: no overlay over /etc: $(<stderr)"
fi
result "hooks of a remote storage are not run" test_hooks

result "by HTTP" test_http
result "by HTTP, unsigned" test_http_unsigned
result "by HTTP, levels" test_http_levels
result "by HTTP, as samples/repository publishes" test_publish
result "a folder with latest as text" test_folder_latest
result "by HTTP, one file" test_http_file
result "by HTTP, for another build-id" test_http_other_buildid
result "by HTTP, none there" test_http_none
result "by HTTP, nothing asked" test_http_not_asked
result "by HTTP, the cache" test_http_cache
result "by HTTP, a damaged cache" test_http_cache_damage
result "by HTTP, truncated" test_http_truncated
result "by HTTP, endless" test_http_endless
result "by HTTP, an endless patch" test_http_endless_patch
result "by HTTP, some page" test_http_page
result "by HTTP, status 500" test_http_500
result "by HTTP, status 403" test_http_403
result "by HTTP, redirected" test_http_redirect
result "by HTTP, redirected to a file" test_http_redirect_file
result "by HTTP, redirected in circles" test_http_redirect_loop
result "by HTTP, an answer that does not come" test_http_stall
result "URLs that are none" test_url
result "the helper that asks" test_helper
if unshare --mount --pid --fork --mount-proc true 2> stderr; then
	result "all processes, one request each" test_all
else
	skip "all processes, one request each: no namespace: $(<stderr)"
fi
result "by HTTP, the server is down" test_http_down
if ! start_tls; then
	skip "by HTTPS: no server by openssl: $(tail -n 1 tls.out 2> /dev/null)"
elif ! "$work/with-etc" true 2> stderr; then
	skip "by HTTPS: no overlay over /etc: $(<stderr)"
else
	result "by HTTPS" test_https
fi

result "info: NONE, VULNERABLE, PATCHED, UNKNOWN" test_info
result "info --metrics" test_metrics
conclude
