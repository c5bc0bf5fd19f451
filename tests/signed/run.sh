#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Signed patches, patches by HTTP(S), and what `info` says of them.
#   run.sh [-v] [PATTERN]
# What is refused is tried with --dry-run: a patient's text is looked at all the
# same. Needs no network but loopback; root for some tests, which say so.
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

# -- kpatch_make --------------------------------------------------------------

test_keys() {
	[ "$(stat -c %a a.key)" = 600 ] || echo "a.key is not for its owner alone"
	[ "$(stat -c %s a.pub)" -lt 200 ] || echo "a.pub is large"
	cp a.key a.key.was
	maker --keygen a
	is_status 1 && says "'a.key'"
	cmp a.key a.key.was
	# shellcheck disable=SC2086
	[ "$(printf '%s\n' $ids | sort -u | wc -l)" -eq 3 ] ||
		echo "the same key twice: $ids"
}

test_key_file() {
	cp a.key open.key
	chmod 640 open.key
	cp "$plain" x.kpatch
	maker --sign open.key x.kpatch
	is_status 1 && says 'others than its owner'
	maker --sign a.pub x.kpatch
	is_status 1 || return
	cp a.pub secret.key
	chmod 600 secret.key
	maker --sign secret.key x.kpatch
	is_status 1 && says 'does not hold a secret key'
	cmp x.kpatch "$plain"
	maker --sign nowhere.key x.kpatch
	is_status 2
}

test_sign() {
	local name

	cmp -n "$plain_size" "$plain" signed.kpatch
	maker --info signed.kpatch
	is_status 0 && prints "^signed by: +$id_a\$"
	maker --info --json signed.kpatch
	is_status 0 && prints "\"signatures\": \\[\"$id_a\"\\]"
	maker --info "$plain"
	is_status 0 && prints '^signed by: +nobody$'
	cp signed.kpatch again.kpatch
	maker --sign a.key again.kpatch
	is_status 0 && cmp signed.kpatch again.kpatch
	maker --sign b.key signed.kpatch -o both.kpatch
	is_status 0 || return
	for name in a b; do
		maker --verify $name.pub both.kpatch
		is_status 0 && prints "good signature of key [0-9a-f]{16} '$name'"
	done
	maker --verify c.pub both.kpatch
	is_status 1 && says 'not trusted'
	maker --verify a.pub "$plain"
	is_status 1 && says 'not signed'
	keys c a
	maker --verify keys signed.kpatch "$plain"
	is_status 1 && says 'not signed' && prints '^signed.kpatch: good'
	# What is made of a signed file is what is made of an unsigned one.
	maker --extract signed.kpatch -o 1.o
	maker --extract "$plain" -o 2.o
	cmp 1.o 2.o
}

test_sign_whole() {
	cp "$plain" x.kpatch
	maker --sign a.key x.kpatch -o nowhere/x.kpatch
	is_status 2 || is_status 1
	cmp x.kpatch "$plain"
	echo rubbish > rubbish.kpatch
	maker --sign a.key rubbish.kpatch
	is_status 1 && says 'not a .kpatch file'
	[ "$(<rubbish.kpatch)" = rubbish ] || echo "it was written to"
	chmod 640 x.kpatch
	maker --sign a.key x.kpatch
	is_status 0
	[ "$(stat -c %a x.kpatch)" = 640 ] || echo "its mode has changed"
}

test_sign_full() {
	local i

	cp "$plain" x.kpatch
	for i in $(seq 16); do
		[ -e "n$i.key" ] || "$KPATCH_BIN/kpatch_make" --keygen "n$i" > /dev/null
		maker --sign "n$i.key" x.kpatch
		is_status 0 || return
	done
	maker --verify n1.pub x.kpatch
	is_status 0
	cp x.kpatch y.kpatch
	maker --sign a.key x.kpatch
	is_status 1 && says 'no room' && cmp x.kpatch y.kpatch
	maker --sign n7.key x.kpatch
	is_status 0
}

# The signature means the same to another program.
test_openssl() {
	local hex

	hex=$(sed -n 's/^suture-public-key-1 //p' a.pub)
	{ printf '\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00'
	  perl -e 'print pack "H*", $ARGV[0]' "$hex"; } > a.der
	tail -c 64 signed.kpatch > signature
	run openssl pkeyutl -verify -pubin -inkey a.der -keyform DER -rawin \
		-in "$plain" -sigfile signature
	is_status 0
}

# -- The doctor: files --------------------------------------------------------

test_good() {
	keys a
	try --keys keys signed.kpatch
	taken || return
	try --keys a.pub signed.kpatch
	taken || return
	try signed.kpatch
	taken || return
	try "$plain"
	taken
}

test_no_key() {
	keys a
	try --keys keys "$plain"
	refused "'$plain' is not taken: it is not signed" || return
	keys b
	try --keys keys signed.kpatch
	refused "'signed.kpatch' is not taken: it is signed by key $id_a" || return
	keys
	try --keys keys signed.kpatch
	refused "not trusted" || return
	try --keys nowhere signed.kpatch
	refused "nowhere" || return
	mkdir -p storage
	cp "$plain" "storage/$buildid.kpatch"
	keys a
	try --keys keys storage
	refused "is not signed" || return
	cp signed.kpatch "storage/$buildid.kpatch"
	try --keys keys storage
	taken
}

# Header, strings, ELF: with a right checksum, and as it is.
test_changed() {
	local at

	keys a
	for at in 28 33 44 97 161 $((plain_size / 2)) $((plain_size - 1)); do
		cp signed.kpatch x.kpatch
		flip x.kpatch "$at"
		"$KPATCH_BIN/kpatch_make" --verify a.pub x.kpatch > out 2> stderr &&
			echo "byte $at: it is good"
		try --keys keys x.kpatch
		refused "'x.kpatch' is not taken: it does not match its signature|damaged|another machine|no sound" ||
			{ echo "byte $at"; return; }
		cp signed.kpatch x.kpatch
		flip x.kpatch "$at" ""
		try x.kpatch
		refused 'checksum|damaged' || { echo "byte $at"; return; }
	done
	cp signed.kpatch x.kpatch
	flip x.kpatch $((plain_size / 2))
	try --keys keys x.kpatch
	refused "does not match its signature of key $id_a 'a': it was changed"
	try x.kpatch
	is_status 0 || says damaged
}

# The trailer, byte by byte: nothing but what was signed is good.
test_trailer() {
	local at size

	keys a
	size=$(size_of signed.kpatch)
	for ((at = plain_size; at < size; at++)); do
		# The checksum itself, which flip() makes right.
		[ $(((at - plain_size) / 4)) -ne 4 ] || continue
		cp signed.kpatch x.kpatch
		flip x.kpatch $at
		maker --verify keys x.kpatch
		is_status 1 || { echo "byte $((at - plain_size)) of the trailer"; return; }
	done
	cp signed.kpatch x.kpatch
	flip x.kpatch $((size - 1))
	try --keys keys x.kpatch
	refused 'does not match its signature' || return
	cp signed.kpatch x.kpatch
	flip x.kpatch $((size - 1)) ""
	try --keys keys x.kpatch
	refused 'wrong checksum of its signatures' || return
	head -c -1 signed.kpatch > x.kpatch
	try x.kpatch
	refused 'truncated' || return
	{ cat signed.kpatch; printf x; } > x.kpatch
	try x.kpatch
	refused 'bytes behind its signatures' || return
	# Another file's signatures.
	{ cat "$plain"; tail -c +"$(($(size_of level1.kpatch) - (size - plain_size) + 1))" level1.kpatch; } > x.kpatch
	try --keys keys x.kpatch
	refused 'does not match its signature'
}

test_revoked_key() {
	keys a b
	echo "key $id_a stolen in May" > keys/revoked
	try --keys keys signed.kpatch
	refused "signed by key $id_a, which was revoked" || return
	rm keys/a.pub
	try --keys keys signed.kpatch
	refused "which was revoked" || return
	maker --verify keys signed.kpatch
	is_status 1
}

test_revoked_patch() {
	local id

	id=$("$KPATCH_BIN/kpatch_make" --info signed.kpatch | awk '/^id:/ { print $2 }')
	keys a
	printf '# a list\n\npatch other\npatch %s\n' "$id" > keys/revoked
	try --keys keys signed.kpatch
	refused "patch '$id' was revoked" || return
	echo "patch ${id}0" > keys/revoked
	try --keys keys signed.kpatch
	taken
}

test_revoked_list() {
	local text

	for text in 'key 12' 'key' 'patch' 'kez 0123456789abcdef' \
			"key ${id_a}0" "key $id_b"$'\n'rubbish; do
		keys a
		echo "$text" > keys/revoked
		try --keys keys signed.kpatch
		refused "revoked' is not understood" || { echo "'$text'"; return; }
	done
	keys a
	printf 'patch x\n\0key %s\n' "$id_a" > keys/revoked
	try --keys keys signed.kpatch
	refused 'revoked' || return
	keys a
	ln -s nowhere keys/revoked
	try --keys keys signed.kpatch
	refused 'revoked' || return
	keys a
	echo "suture-public-key-1 00" > keys/z.pub
	try --keys keys signed.kpatch
	refused "z.pub' is no key"
}

# Old, both, new: at no time is anything refused that is good.
test_rotation() {
	cp signed.kpatch x.kpatch
	maker --sign b.key x.kpatch
	for set in a b 'a b' 'c b'; do
		# shellcheck disable=SC2086
		keys $set
		try --keys keys x.kpatch
		taken || { echo "keys $set"; return; }
	done
	keys a b
	echo "key $id_a" > keys/revoked
	try --keys keys x.kpatch
	taken || return
	echo "key $id_b" >> keys/revoked
	try --keys keys x.kpatch
	refused revoked
}

test_writable_keys() {
	local mode

	for mode in 777 775 1777; do
		keys a
		chmod $mode keys
		try --keys keys signed.kpatch
		refused "others may write to" || { echo "mode $mode"; return; }
	done
	keys a
	chmod 666 keys/a.pub
	try --keys keys signed.kpatch
	refused "others may write to" || return
	keys a
	: > keys/revoked
	chmod 666 keys/revoked
	try --keys keys signed.kpatch
	refused "others may write to" || return
	rm -rf above
	mkdir -p above/keys
	cp a.pub above/keys/
	chmod 777 above
	try --keys above/keys signed.kpatch
	refused "others may write to" || return
	keys a
	chown 12345 keys
	try --keys keys signed.kpatch
	refused "others may write to" || return
	keys a
	chown 12345 keys/a.pub
	try --keys keys signed.kpatch
	refused "others may write to"
}

# ./with-etc COMMAND...: in a mount namespace, with ./etc laid over /etc.
cat > with-etc <<'EOF2'
#!/bin/sh
here=$(dirname "$0")
[ "${WITH_ETC-}" ] || WITH_ETC=1 exec unshare --mount "$0" "$@"
mkdir -p "$here/over" && mount -t tmpfs -o mode=755 none "$here/over" &&
	mkdir "$here/over/up" "$here/over/work" &&
	cp -rp "$here/etc/." "$here/over/up/" &&
	mount -t overlay -o "lowerdir=/etc,upperdir=$here/over/up,workdir=$here/over/work" \
		none /etc || exit 99
exec "$@"
EOF2
chmod 755 with-etc

test_required() {
	local doctor=$KPATCH_BIN/kpatch_user

	rm -rf etc
	mkdir -p etc/suture/keys
	cp a.pub etc/suture/keys/
	run "$work/with-etc" "$doctor" patch --dry-run -p "$pid" "$plain"
	taken || return
	run "$work/with-etc" "$doctor" patch --dry-run --signed -p "$pid" "$plain"
	refused 'not signed' || return
	run "$work/with-etc" "$doctor" patch --dry-run --signed -p "$pid" signed.kpatch
	taken || return
	touch etc/suture/keys/required
	run "$work/with-etc" "$doctor" patch --dry-run -p "$pid" "$plain"
	refused 'not signed' || return
	run "$work/with-etc" "$doctor" patch --dry-run -p "$pid" signed.kpatch
	taken || return
	cp signed.kpatch x.kpatch
	flip x.kpatch $((plain_size / 2))
	run "$work/with-etc" "$doctor" patch --dry-run -p "$pid" x.kpatch
	refused 'does not match' || return
	# Nobody gets around it by keys of their own.
	keys c
	cp "$plain" x.kpatch
	"$KPATCH_BIN/kpatch_make" --sign c.key x.kpatch
	run "$work/with-etc" "$doctor" patch --dry-run --keys keys -p "$pid" x.kpatch
	refused 'required' || return
	rm etc/suture/keys/a.pub
	run "$work/with-etc" "$doctor" patch --dry-run -p "$pid" signed.kpatch
	refused 'not trusted'
}

test_required_hidden() {
	rm -rf etc
	mkdir -p etc/suture/keys
	chmod 711 etc etc/suture
	chmod 700 etc/suture/keys
	chmod 711 "$work"
	run "$work/with-etc" setpriv --reuid 65534 --clear-groups \
		"$KPATCH_BIN/kpatch_user" patch --dry-run -p "$pid" "$plain"
	is_status 1 && says 'cannot be told who signed|not taken'
	chmod 755 "$work"
}

test_hooks() {
	rm -rf hooked
	mkdir hooked
	cp signed.kpatch "hooked/$buildid.kpatch"
	printf '#!/bin/sh\n: > %s/hook.ran\n' "$work" > hooked/before
	chmod 755 hooked/before
	fresh
	cp -r hooked/. www/
	keys a
	doctor patch -p "$pid" --keys keys "$url"
	is_status 0 || return
	[ ! -e hook.ran ] || echo "a program of a remote storage was run"
	doctor unpatch -p "$pid"
	is_status 0 || return
	asked_times '/(before|after)' 0
}

# -- The doctor: HTTP ---------------------------------------------------------

test_http() {
	local mark

	fresh
	cp signed.kpatch "www/$buildid.kpatch"
	keys a
	mark=$(size_of lines)
	doctor patch -p "$pid" --keys keys "$url/"
	is_status 0 && prints 'successfully applied' || return
	wait_for "$DEADLINE" has_line lines "$mark" '[Bb]ye' ||
		echo "the new code does not run: $(tail -n 1 lines)"
	doctor unpatch -p "$pid"
	is_status 0 && untouched
	[ -z "$(find cache -perm /022 ! -type l)" ] ||
		echo "others may write to the cache"
}

test_http_unsigned() {
	fresh
	cp "$plain" "www/$buildid.kpatch"
	keys a
	try --keys keys "$url"
	refused "'$url/$buildid.kpatch' is not taken: it is not signed" || return
	try "$url"
	refused "not taken" || return
	# Nor from the cache, where somebody may have put it.
	cp signed.kpatch "www/$buildid.kpatch"
	export SUTURE_CACHE_SECONDS=0
	try --keys keys "$url"
	taken || return
	flip "$(kept "$buildid.kpatch")" $((plain_size / 2))
	export SUTURE_CACHE_SECONDS=1000
	try --keys keys "$url"
	refused 'does not match its signature'
}

test_http_levels() {
	fresh
	keys a
	export SUTURE_CACHE_SECONDS=0
	publish 1 level1.kpatch
	cp "$plain" "www/$buildid.kpatch"
	doctor patch -p "$pid" --keys keys "$url"
	is_status 0 || return
	doctor list -p "$pid"
	prints ' id1 .* level 1 ' || return
	doctor info -p "$pid" --keys keys -s "$url" -b "$buildid"
	is_status 0 && prints ' PATCHED: id1 level 1$' || return
	publish 2 level2.kpatch
	doctor info -p "$pid" --keys keys -s "$url" -b "$buildid"
	is_status 0 && prints ' OUTDATED: id1 level 1, the storage has id2 level 2$' ||
		return
	doctor patch -p "$pid" --keys keys "$url"
	is_status 0 || return
	doctor list -p "$pid"
	prints ' id2 .* level 2 ' || return
	# An old answer takes nothing back.
	publish 1 level1.kpatch
	doctor patch -p "$pid" --keys keys "$url"
	is_status 0 && prints 'already applied' || return
	doctor list -p "$pid"
	prints ' id2 .* level 2 ' || return
	doctor unpatch -p "$pid"
	untouched || return
	# The header has the last word.
	publish 3 level2.kpatch
	try --keys keys "$url"
	refused 'says level 2, its folder says 3' || return
	echo rubbish > "www/$buildid/latest"
	rm -rf cache
	try --keys keys "$url"
	refused "latest' does not say a level" || return
	echo 7 > "www/$buildid/latest"
	try --keys keys "$url"
	refused "/7/kpatch.bin' is not there"
}

# The same folder, looked at without a server.
test_folder_latest() {
	fresh
	keys a
	publish 2 level2.kpatch
	try --keys keys www
	taken || return
	chmod 666 "www/$buildid/latest"
	try --keys keys www
	refused 'others may write'
}

test_http_file() {
	fresh
	keys a
	cp signed.kpatch www/any.kpatch
	try --keys keys "$url/any.kpatch"
	taken || return
	try --keys keys "$url/other.kpatch"
	refused "'$url/other.kpatch' is not there"
}

test_http_other_buildid() {
	fresh
	keys a
	"$KPATCH_BIN/kpatch_make" -b 0123456789 level.o -o other.kpatch
	"$KPATCH_BIN/kpatch_make" --sign a.key other.kpatch
	cp other.kpatch "www/$buildid.kpatch"
	try --keys keys "$url"
	refused 'for another build-id' || return
	cp other.kpatch www/any.kpatch
	try --keys keys "$url/any.kpatch"
	is_status 4
}

test_http_none() {
	local n

	fresh
	keys a
	try --keys keys "$url"
	is_status 4 || return
	n=$(asked .)
	[ "$n" -ge 4 ] || echo "$n requests"
	try --keys keys "$url"
	is_status 4 && asked_times . "$n" || return
	cp signed.kpatch "www/$buildid.kpatch"
	SUTURE_CACHE_SECONDS=0 try --keys keys "$url"
	taken
}

test_http_cache() {
	fresh
	keys a
	publish 1 level1.kpatch
	try --keys keys "$url"
	taken && asked_times 'kpatch.bin 200$' 1 || return
	try --keys keys "$url"
	taken && asked_times "$buildid" 2 || return
	SUTURE_CACHE_SECONDS=0 try --keys keys "$url"
	taken && asked_times 'kpatch.bin 304 conditional$' 1 &&
		asked_times 'latest 304 conditional$' 1 || return
	# A new one of the same level.
	"$KPATCH_BIN/kpatch_make" --sign b.key "www/$buildid/1/kpatch.bin"
	keys b
	SUTURE_CACHE_SECONDS=0 try --keys keys "$url"
	taken && asked_times 'kpatch.bin 200 conditional$' 1 || return
	[ "$(kept "$buildid.1" | wc -l)" -eq 1 ] ||
		echo "the old file is still there"
}

# One that is damaged on the disk is not used for ever.
test_http_cache_damage() {
	fresh
	keys a
	publish 1 level1.kpatch
	try --keys keys "$url"
	taken || return
	: > "$(kept "$buildid.1")"
	try --keys keys "$url"
	taken || return
	find cache -name '*.meta' | while read -r f; do echo rubbish > "$f"; done
	try --keys keys "$url"
	taken || return
	chmod 777 cache/*
	try --keys keys "$url"
	refused 'others may write'
	chmod 755 cache/*
}

# What answers oddly is refused in one line that names it, and soon.
odd() {
	local what=$1 says=$2

	fresh
	keys a
	publish 1 level1.kpatch
	behave "$what"
	try --keys keys "$url"
	refused "$says" || { echo "$what, nothing kept"; return; }
	[ "$(wc -l < stderr)" -eq 1 ] || { echo "$what: $(<stderr)"; return; }
	# What is kept is used.
	rm www/.behave
	try --keys keys "$url"
	taken || return
	behave "$what"
	SUTURE_CACHE_SECONDS=0 try -v --keys keys "$url"
	taken || { echo "$what, something kept"; return; }
	says "$says"
}

test_http_truncated() { odd 'kpatch.bin truncate' 'cannot get .*kpatch.bin'; }
test_http_endless() { odd 'latest endless' 'cannot get .*latest.*more than 64 bytes'; }
test_http_page() { odd 'kpatch.bin html' 'is no sound .kpatch file'; }
test_http_500() { odd "$buildid status 500 Error" 'the server says 500'; }
test_http_403() { odd "$buildid status 403 No" 'the server says 403'; }
test_http_redirect_file() {
	odd "latest redirect file://$work/www/$buildid/latest" 'cannot get'
}
test_http_redirect_loop() { odd "latest redirect $url/$buildid/latest" 'cannot get'; }

test_http_endless_patch() {
	fresh
	keys a
	publish 1 level1.kpatch
	behave 'kpatch.bin endless'
	run /usr/bin/time -f %M "$KPATCH_BIN/kpatch_user" patch --dry-run \
		-p "$pid" --keys keys "$url"
	refused 'more than 268435456 bytes'
}

test_http_redirect() {
	fresh
	keys a
	publish 1 level1.kpatch
	behave "^/old/(.*) redirect $url/$buildid/latest"
	mkdir -p "www/old/$buildid/1"
	mv "www/$buildid/1/kpatch.bin" "www/old/$buildid/1/"
	behave "^/old/$buildid/latest redirect $url/$buildid/latest"
	try --keys keys "$url/old"
	taken
}

test_http_down() {
	local dead=http://127.0.0.1:1

	fresh
	keys a
	try --keys keys "$dead"
	refused "cannot get '$dead" || return
	[ "$(grep -c 'cannot get' stderr)" -eq 1 ] || echo "$(<stderr)"
	publish 1 level1.kpatch
	try --keys keys "$url"
	taken || return
	end_patient "$server" 2> /dev/null
	try --keys keys "$url"
	taken || return
	SUTURE_CACHE_SECONDS=0 try -v --keys keys "$url"
	taken && says "cannot get .*; what was kept is used"
}

test_url() {
	local bad

	for bad in http:// 'http://a b' http://u:p@h/ 'http://h/?q' 'http://h#f'; do
		try "$bad"
		is_status 2 && says 'not taken' || { echo "'$bad'"; return; }
	done
	try ftp://h/
	is_status 2
}

# All that asks is a helper, of no rights, while nobody is held.
test_helper() {
	local doctor helper

	fresh
	keys a
	publish 1 level1.kpatch
	behave 'kpatch.bin stall'
	"$KPATCH_BIN/kpatch_user" patch -p "$pid" --keys keys "$url" \
		> stdout 2> stderr &
	doctor=$!
	wait_for "$DEADLINE" grep -q stall log || echo "nothing was asked"
	helper=$(pgrep -P $doctor)
	[ "$helper" ] || { echo "there is no helper"; return; }
	if [ "$(id -u)" -eq 0 ]; then
		grep -qE '^Uid:\s65534\s65534\s65534\s65534$' "/proc/$helper/status" ||
			grep ^Uid: "/proc/$helper/status"
	fi
	grep -q '^NoNewPrivs:\s1' "/proc/$helper/status" || echo "it may get rights"
	grep -q '^TracerPid:\s0' "/proc/$pid/status" || echo "the patient is traced"
	is_in_state "$pid" T && echo "the patient is stopped"
	find "/proc/$helper/fd" -type l -lname "/proc/$pid/*" | grep .
	# A doctor that is killed leaves no helper.
	kill -KILL $doctor
	wait $doctor 2> /dev/null
	gone() { ! is_alive "$helper"; }
	wait_for "$DEADLINE" gone || echo "the helper lives on"
	untouched
}

test_http_stall() {
	local begin=$SECONDS

	fresh
	keys a
	publish 1 level1.kpatch
	behave 'kpatch.bin stall'
	try --keys keys "$url"
	refused 'cannot get' || return
	[ $((SECONDS - begin)) -le 40 ] || echo "it took $((SECONDS - begin)) s"
}

# Two programs of one build-id: what they need is asked for once.
test_all() {
	fresh
	keys a
	publish 1 level1.kpatch
	export SUTURE_CACHE_SECONDS=0
	# shellcheck disable=SC2016
	run unshare --mount --pid --fork --mount-proc bash -c '
		for i in 1 2 3; do
			LD_PRELOAD=$2/lib/fastsleep.so "$1" > all.$i & done
		for i in 1 2 3; do
			until grep -q ^hello all.$i; do sleep 0.02; done; done
		"$KPATCH_BIN/kpatch_user" patch -p all --keys keys "$3"; r=$?
		"$KPATCH_BIN/kpatch_user" list >&2
		"$KPATCH_BIN/kpatch_user" info --metrics all.prom --keys keys -s "$3"
		exit $r' sh "$built/strings" "$OUT" "$url"
	is_status 0 || return
	[ "$(grep -c 'successfully applied' stdout)" -eq 3 ] || cat stdout
	[ "$(grep -c ' id1 .*enabled' stderr)" -eq 3 ] || cat stderr
	# By patch, and by info: no more than twice for anything.
	sort log | sed 's/ .*//' | uniq -c | awk '$1 > 2' | grep .
	asked_times "$buildid/latest" 2
	grep -qx 'suture_objects{state="patched"} 3' all.prom || cat all.prom
	grep -q '^suture_patches_applied{id="id1".*} 3$' all.prom || cat all.prom
}

# -- HTTPS --------------------------------------------------------------------

start_tls() {
	openssl req -x509 -newkey rsa:2048 -nodes -keyout tls.key -out tls.pem \
		-days 2 -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1 \
		2> /dev/null || return
	fresh
	cp "$plain" www/any.kpatch
	(cd www && exec openssl s_server -accept 127.0.0.1:0 -naccept 99 \
		-key ../tls.key -cert ../tls.pem -HTTP) > tls.out 2>&1 &
	tls=$!
	pids+=("$tls")
	wait_for 5 grep -q ACCEPT tls.out || return
	tls_port=$(sed -n 's/^ACCEPT .*:\([0-9]*\)$/\1/p' tls.out)
}

# The server's certificate stands for the patch, if it is a good one.
test_https() {
	printf 'HTTP/1.0 200 OK\r\n\r\n' > www/any.kpatch
	cat "$plain" >> www/any.kpatch
	try "https://127.0.0.1:$tls_port/any.kpatch"
	refused 'cannot get .*(certificate|SSL)' || return
	rm -rf etc
	mkdir -p etc/ssl/certs
	cp tls.pem etc/ssl/certs/ca-certificates.crt
	run "$work/with-etc" "$KPATCH_BIN/kpatch_user" patch --dry-run -p "$pid" \
		"https://127.0.0.1:$tls_port/any.kpatch"
	taken || return
	rm -rf cache
	keys a
	run "$work/with-etc" "$KPATCH_BIN/kpatch_user" patch --dry-run -p "$pid" --keys keys \
		"https://127.0.0.1:$tls_port/any.kpatch"
	refused 'not signed'
}

# -- info ---------------------------------------------------------------------

state_is() {
	doctor info -p "$pid" -b "$buildid" "${@:2}"
	prints "^$pid strings $buildid [^ ]*/strings $1\$" || return
	doctor info --json -p "$pid" -b "$buildid" "${@:2}"
	prints "\"state\":\"${1%%:*}\""
}

test_info() {
	local id

	rm -rf storage
	mkdir storage
	state_is NONE -s storage || return
	cp "$plain" "storage/$buildid.kpatch"
	id=$("$KPATCH_BIN/kpatch_make" --info "$plain" | awk '/^id:/ { print $2 }')
	state_is "VULNERABLE: $id level 0" -s storage || return
	doctor patch -p "$pid" storage
	is_status 0 || return
	state_is "PATCHED: $id level 0" -s storage || return
	doctor disable -p "$pid" "$id"
	state_is "VULNERABLE: $id level 0" -s storage || return
	doctor unpatch -p "$pid"
	keys b
	state_is "UNKNOWN: .*" -s storage --keys keys || return
	doctor info -p "$pid" -b "$buildid" -s storage --keys keys
	is_status 1 && says 'not signed'
}

test_metrics() {
	rm -rf storage
	mkdir storage
	cp "$plain" "storage/$buildid.kpatch"
	doctor info -p "$pid" -s storage --metrics out.prom
	is_status 0 || return
	[ ! -s stdout ] || echo "it prints $(<stdout)"
	grep -qx 'suture_objects{state="vulnerable"} 1' out.prom &&
		grep -qx 'suture_processes{state="vulnerable"} 1' out.prom &&
		grep -qx 'suture_scan_failures 0' out.prom || cat out.prom
	# Each sample has its HELP and TYPE in front, each line its form.
	perl -ne '
		if (/^# HELP (\w+) \S/) { $help = $1 }
		elsif (/^# TYPE (\w+) gauge$/) { print "TYPE $1\n" if $1 ne $help; $type = $1 }
		elsif (/^(\w+)(\{\w+="[^"]*"(,\w+="[^"]*")*\})? \d+$/) { print if $1 ne $type }
		else { print }' out.prom
	ls out.prom.* 2> /dev/null
	cp out.prom was.prom
	doctor info -p "$pid" -s storage --metrics nowhere/out.prom
	is_status 1 && says nowhere
	doctor list --metrics out.prom
	is_status 2 && cmp out.prom was.prom
}

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
result "a folder with latest as text" test_folder_latest
result "by HTTP, one file" test_http_file
result "by HTTP, for another build-id" test_http_other_buildid
result "by HTTP, none there" test_http_none
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
