#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# The kernel module of binfmt/ in a machine with Debian's kernel: it is built
# against that kernel's headers and loaded; programs are patched as they start
# (the flavours test_patch_startup, test_patch_startup_ld_linux); tests/binfmt does
# to the module what it must bear; it is unloaded, and the kernel's log is read.
# Then the server, with fanotify as that kernel has it.
#   startup.sh [-s] [-m MACHINE]... [-f FLAVOR] [CASE...]
#     -s   short: x86-64 only, some cases
#     -m   x86_64 or aarch64 (default: both)
#     -f   as run_tests.sh
#     -i   a script that is run there instead, to look around
# KEEP=1 leaves the machines' output in the folder that it names.
set -u
. "$(dirname "$0")/../lib/common.sh"
. "$TESTS/vm/lib.sh"

SHORT_CASES=(strings both newdata tls_exe busy_thread cxx_throw static_exe
	loader_constructor nothing)

short='' script='' machines=() variants=O2-pie
flavours='test_patch_startup test_patch_startup_ld_linux'
while getopts sm:f:i:h option; do
	case $option in
	i) script=$OPTARG ;;
	s) short=1 ;;
	m) machines+=("$OPTARG") ;;
	f) flavours=$OPTARG ;;
	*) sed -n '7,12p' "$0" | cut -c 3- >&2; exit 2 ;;
	esac
done
shift $((OPTIND - 1))
cases=("$@")
if [ -n "$short" ]; then
	[ ${#machines[@]} -gt 0 ] || machines=(x86_64)
	[ ${#cases[@]} -gt 0 ] || cases=("${SHORT_CASES[@]}")
fi
[ ${#machines[@]} -gt 0 ] || machines=(x86_64 aarch64)
if [ ${#cases[@]} -eq 0 ]; then
	for desc in "$TESTS"/e2e/*/desc; do
		cases+=("$(basename "$(dirname "$desc")")")
	done
fi

# Headers and build tools of the kernel; the latter run here, so they are of this
# machine.
fetch_headers() {
	local version=${kernel#linux-image-} common here

	version=${version%-"$DEB"}
	here=$(dpkg --print-architecture)
	common=linux-headers-$version-common
	headers=linux-headers-$version-$DEB
	fetch "$headers" && fetch_one "$common" all "$CACHE" &&
	fetch_one linux-kbuild-6.1 "$here" "$CACHE/on-$here" &&
	lay_headers "$CACHE/$headers" "$CACHE/$common" \
		"$CACHE/on-$here/linux-kbuild-6.1" "$CACHE/$headers.build"
}

# lay_headers HEADERS COMMON KBUILD TO: as if they were installed below TO. They
# name each other from the root.
lay_headers() {
	local makefile

	[ ! -e "$4" ] || return 0
	rm -rf "$4.new"
	mkdir "$4.new" && cp -a "$1/." "$2/." "$3/." "$4.new" || return 1
	for makefile in "$4.new"/usr/src/linux-headers-*/Makefile; do
		sed -i "s,/usr/src/linux-headers,$4/usr/src/linux-headers,g" \
			"$makefile"
	done
	mv -T "$4.new" "$4"
}

# $OUT/module/ucare.ko
build_module() {
	rm -rf "$OUT/module"
	mkdir -p "$OUT/module"
	cp "$TESTS"/../binfmt/{Kbuild,*.[ch]} "$OUT/module"
	make -C "$CACHE/$headers.build/usr/src/$headers" M="$OUT/module" \
		ARCH="$KERNEL_ARCH" CROSS_COMPILE="$CROSS" WERROR=1 modules \
		> "$OUT/module.log" 2>&1 && [ -e "$OUT/module/ucare.ko" ] || {
		tail -n 10 "$OUT/module.log"
		return 1
	}
}

NL=(libnl-3-200 libnl-genl-3-200)
NL_DEV=(libnl-3-dev libnl-genl-3-dev)
SODIUM=libsodium23

# The listener, and what tests/binfmt needs.
build_listener() {
	local lib=usr/lib/$MACHINE-linux-gnu libs=() name

	fetch "${NL[@]}" "${NL_DEV[@]}" "$SODIUM" || return 1
	# The links of the packages for developers lead into the others.
	rm -rf "$OUT/nl"
	mkdir -p "$OUT/nl"
	for name in "${NL[@]}" "${NL_DEV[@]}"; do
		cp -a "$CACHE/$name/." "$OUT/nl"
	done
	libs=("-L$OUT/nl/$lib" "-L$OUT/nl/lib/$MACHINE-linux-gnu"
		"-Wl,-rpath-link,$OUT/nl/lib/$MACHINE-linux-gnu")
	make -s -C "$TESTS/../binfmt" CROSS="$CROSS" OUT="$OUT/tools" WERROR=1 \
		NL_CFLAGS="-I$OUT/nl/usr/include/libnl3" LDFLAGS="${libs[*]}" \
		"$OUT/tools/kcare_genl_sink" &&
	make -s -C "$TESTS/binfmt" CC="${CROSS}gcc" OUT="$OUT/lib"
}

# What tests/server starts (nothing static: its lib.sh says why), and the shim.
build_server() {
	local args=(-s OPT=-O2 "MORE_CFLAGS=$(cflags_of '' build | xargs)")

	[ -z "$CROSS" ] || args+=("CC=${CROSS}gcc" "STRIP=${CROSS}strip")
	make -C "$TESTS/server/born" O="$OUT/server/born" PIE=pie "${args[@]}" &&
	make -C "$TESTS/server/lone" O="$OUT/server/lone" PIE=nopie \
		TEST_LDFLAGS= "${args[@]}" &&
	make -C "$TESTS/server/chosen" O="$OUT/server/chosen" PIE=nopie \
		TEST_LDFLAGS= "${args[@]}" &&
	make -s -C "$TESTS/../binfmt" CROSS="$CROSS" OUT="$OUT/tools" shim
}

# The module lets a program wait for as long as it takes: on a busy host a doctor
# in such a machine may need more than 10 s.
write_inside() {
	local to=$1/suture name

	for name in "${NL[@]}" "$SODIUM"; do
		cp -a "$CACHE/$name/." "$1" || return 1
	done
	ln -s busybox "$1/bin/insmod"
	ln -s busybox "$1/bin/rmmod"
	cp "$OUT/module/ucare.ko" "$to"
	cp "$OUT/tools/kcare_genl_sink" "$to/bin"
	cp "$OUT/tools/libsuture-exec.so" "$to/bin"
	cp -r "$TESTS"/{binfmt,server} "$to/tests"
	cp -r "$OUT/server" "$to/out"
	cat > "$to/inside" <<-END
	export KPATCH_BIN=/suture/bin TESTS_OUT=/suture/out TESTS_BUILT=yes
	export DEADLINE=${DEADLINE_THERE:-90} SLOW=5 TESTS_VERBOSE=${TESTS_VERBOSE-}
	export UCARE_MODULE=/suture/ucare.ko
	cd /suture/tests
	insmod \$UCARE_MODULE timeout=3600 ||
		echo "FAIL the module cannot be loaded"
	lib/sum-results \
		'./run_tests.sh -V "$variants" -f "$flavours" ${cases[*]}' \
		binfmt/run.sh server/run.sh
	END
	[ -z "$script" ] || cp "$script" "$to/inside"
}

# The whole of it for the machine that is set.
test_machine() {
	local status cpu=max

	[ "$MACHINE" = x86_64 ] || cpu=max,pauth-impdef=on
	OUT=${TESTS_OUT:-$TESTS/out}/$DEB
	mkdir -p "$OUT"
	fetch_machine
	if ! { fetch_headers && build_module && build_tools &&
	       build_cases "$variants" build "${cases[@]}" && build_listener &&
	       build_server > "$OUT/server.log" 2>&1 &&
	       make_root "$work/root" && fill_root "$work/root" &&
	       write_inside "$work/root" &&
	       pack "$work/root" "$work/initramfs"; }; then
		fail "$NAME: the machine's root cannot be made"
		return
	fi
	boot "$cpu" "$CACHE/$kernel"/boot/vmlinuz-* "$work/initramfs" \
		"$work/log.$MACHINE" "${LIMIT:-5400}"
	status=$?
	if [ -n "$script" ]; then
		cat "$work/log.$MACHINE"
	else
		judge "$MACHINE" "$work/log.$MACHINE" "$status"
	fi
}

work=$(mktemp -d "${TMPDIR:-/tmp}/suture-startup.XXXXXX")
trap '[ -n "${KEEP-}" ] && echo "kept: $work" || rm -rf "$work"' EXIT
for machine in "${machines[@]}"; do
	set_machine "$machine"
	why=$(missing)
	if [ -n "$why" ]; then
		skip "$NAME: $why"
		continue
	fi
	test_machine
done
conclude
