# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
# Sourced by run.sh, real.sh and startup.sh: the tools, a root folder of Debian's
# packages, an initramfs of it, and a machine that boots Debian's kernel with that.

# set_machine aarch64|x86_64: what follows is for that one.
set_machine() {
	MACHINE=$1
	case $MACHINE in
	aarch64) DEB=arm64 NAME=ARM64 KERNEL_ARCH=arm64 ;;
	x86_64) DEB=amd64 NAME=x86-64 KERNEL_ARCH=x86 ;;
	esac
	CROSS=
	[ "$MACHINE" = "$(uname -m)" ] || CROSS=$MACHINE-linux-gnu-
	CACHE=${SUTURE_CACHE:-/var/cache/suture-tests}/$DEB
	# Of the machine. The libraries are those that the programs name;
	# binutils is what the cases look at programs with.
	PACKAGES=(busybox-static bash libtinfo6 coreutils grep sed findutils
		procps libproc2-0 util-linux mawk diffutils debianutils libc6
		libgcc-s1 libstdc++6 libelf1 zlib1g libjansson4 libunwind8
		liblzma5 libselinux1 libpcre2-8-0 libacl1 libattr1 libgmp10
		libsystemd0 libcap2 libgcrypt20 liblz4-1 libzstd1 libgpg-error0
		libmount1 libblkid1 libsmartcols1 libncursesw6 libcap-ng0
		libudev1 "binutils-${MACHINE//_/-}-linux-gnu" libbinutils
		libctf0 libctf-nobfd0)
}
set_machine aarch64

# The newest kernel of Debian 12.
kernel_package() {
	apt-cache search --names-only "^linux-image-6.1.0-[0-9]*-$DEB\$" |
		awk '{ print $1 }' | sort -V | tail -n 1
}

# fetch NAME...: the packages, unpacked once into $CACHE/NAME.
fetch() {
	local name

	for name; do
		fetch_one "$name" "$DEB" "$CACHE" || return 1
	done
}

# fetch_one NAME ARCHITECTURE FOLDER
fetch_one() {
	local folder

	[ ! -e "$3/$1" ] || return 0
	mkdir -p "$3"
	folder=$(mktemp -d "$3/deb.XXXXXX") || return 1
	if (cd "$folder" && apt-get -q download "$1:$2") \
		> "$3/fetch.log" 2>&1 &&
	   dpkg -x "$folder"/*.deb "$folder/root"; then
		mv -T "$folder/root" "$3/$1" 2> /dev/null
		rm -rf "$folder"
	else
		rm -rf "$folder"
		tail -n 3 "$3/fetch.log"
		echo "cannot download $1:$2"
	fi
	[ -e "$3/$1" ]
}

# make_root FOLDER: what the machine has, but for the tests.
make_root() {
	local name

	rm -rf "$1"
	mkdir -p "$1"/{proc,sys,dev,tmp,run,root,suture}
	for name in "${PACKAGES[@]}"; do
		cp -a "$CACHE/$name/." "$1" || return 1
	done
	rm -rf "$1"/usr/share/{doc,man,info,locale,lintian,perl5}
	mkdir -p "$1/etc"
	echo 'root:x:0:0:root:/root:/bin/bash' > "$1/etc/passwd"
	echo 'root:x:0:' > "$1/etc/group"
	ln -sf bash "$1/bin/sh"
	for name in "$1/usr/bin/$MACHINE-linux-gnu-"*; do
		ln -sf "${name##*/}" \
			"${name%/*}/${name##*/"$MACHINE"-linux-gnu-}"
	done
	ln -sf mawk "$1/usr/bin/awk"
	cp "$TESTS/vm/init" "$1/init"
}

# pack FOLDER FILE: an initramfs; nothing is compressed, as the machine is slow.
pack() {
	(cd "$1" && find . -print0 |
		cpio --null --quiet -R 0:0 -H newc -o) > "$2"
}

# start_machine CPU KERNEL INITRAMFS: becomes the machine. MACHINE_ARGS: what else
# QEMU is told; QEMU: another one.
MACHINE_ARGS=()
start_machine() {
	local args=(-accel tcg -smp 2 -m 2048 -nic none -nographic -no-reboot
		-cpu "$1" -kernel "$2" -initrd "$3") console=ttyS0

	if [ "$MACHINE" = aarch64 ]; then
		args+=(-M virt)
		console=ttyAMA0
	fi
	exec nice -n 10 "${QEMU:-qemu-system-$MACHINE}" "${args[@]}" \
		"${MACHINE_ARGS[@]}" -append "console=$console panic=-1 quiet loglevel=3"
}

# boot CPU KERNEL INITRAMFS LOG SECONDS: the machine, until it is off. 1 if it
# had to be ended.
boot() {
	local machine left=$5

	(start_machine "$1" "$2" "$3") > "$4" 2>&1 < /dev/null &
	machine=$!
	while kill -0 "$machine" 2> /dev/null; do
		if [ $((left -= 1)) -lt 0 ]; then
			kill -KILL "$machine"
			wait "$machine" 2> /dev/null
			return 1
		fi
		sleep 1
	done
	wait "$machine"
}

# What is missing here; empty if nothing is.
missing() {
	local command purpose=vm

	[ -z "$CROSS" ] || purpose=arm64
	for command in "qemu-system-$MACHINE" "${CROSS}gcc" cpio dpkg apt-get; do
		command -v "$command" > /dev/null || {
			echo "no $command here: scripts/install-deps $purpose"
			return
		}
	done
	[ -e "/usr/lib/$MACHINE-linux-gnu/libunwind-$MACHINE.so" ] ||
		echo "no libraries for $NAME here: scripts/install-deps $purpose"
}

# Closes the test where something is.
skip_if_missing() {
	local why

	why=$(missing)
	[ "$why" ] || return 0
	skip "$NAME: $why"
	conclude
	exit
}

# The doctor and kpatch_make, which run there.
build_tools() {
	make -s -C "$TESTS/../src" CROSS="$CROSS" OUT="$OUT/tools" -j2 \
		> "$OUT/tools.log" 2>&1 || {
		tail -n 5 "$OUT/tools.log"
		return 1
	}
}

# cflags_of VARIANT BUILD. gcc reaches variables by their distance to an anchor
# on ARM64, where new ones would change that distance: kpatch_cc compiles once
# more without, who builds by hand must do so. Programs that may lie anywhere are
# built as careful distributions do: with landing places and signed return
# addresses.
cflags_of() {
	[ "$MACHINE" = aarch64 ] || return 0
	[ "$2" = kpmake ] || echo -fno-section-anchors
	case $1 in *-pie) echo -mbranch-protection=standard ;; esac
}

# build_cases VARIANTS BUILDS CASE...: by the tools of this machine.
build_cases() {
	local variant build variants=$1 builds=$2

	shift 2
	(
		export TESTS_OUT=$OUT MORE_CFLAGS
		[ -z "$CROSS" ] ||
			export CC=${CROSS}gcc CXX=${CROSS}g++ STRIP=${CROSS}strip
		make -s -C "$TESTS" helpers || exit 1
		for variant in $variants; do
			for build in $builds; do
				MORE_CFLAGS=$(cflags_of "$variant" "$build" |
					xargs)
				nice -n 10 make -s -k -j2 -C "$TESTS" \
					OPT=-"${variant%-*}" \
					PIE="${variant#*-}" \
					"${@/#/$build-}" > /dev/null 2>&1
			done
		done
		exit 0
	)
}

# copy_cases FOLDER: programs, libraries and patches of the cases, and the notes
# of how their builds ended; not what was on the way.
copy_cases() {
	(cd "$OUT" && find lib O*-* -name .src -prune -o -type f \
		! -name '*.s' ! -name '*.linked' ! -name '*.stripped' \
		! -path '*/original/*' ! -path '*/patched/*' -print0 |
		cpio --null --quiet -pdm "$1")
}

# fill_root FOLDER: the tests, their cases and the tools.
fill_root() {
	local to=$1/suture

	mkdir -p "$to/bin" "$to/tests" "$to/out" &&
	cp "$OUT"/tools/kpatch_{user,make} "$to/bin" &&
	cp -r "$TESTS"/{e2e,fault,lib,run_tests.sh} "$to/tests" &&
	copy_cases "$to/out"
}

# Sets $kernel; closes the test if the packages cannot be had.
fetch_machine() {
	kernel=$(kernel_package)
	fetch "$kernel" "${PACKAGES[@]}" && return
	fail "$NAME: the machine's packages cannot be downloaded"
	conclude
	exit 1
}

# judge CPU LOG STATUS: the lines of a machine, counted here.
judge() {
	local line

	while IFS= read -r line; do
		line=${line%$'\r'}
		case $line in
		'ok '*) pass "$1: ${line#ok   }" ;;
		'FAIL '*) fail "$1: ${line#FAIL }" ;;
		'skip '*) skip "$1: ${line#skip }" ;;
		'     '*) echo "$line" ;;
		esac
	done < "$2"
	if [ "$3" -ne 0 ]; then
		fail "$1: the machine did not come to its end in time"
		tail -n 5 "$2"
	elif ! grep -Eq '^[0-9]+ passed, ' "$2"; then
		fail "$1: the tests did not come to their end"
		tail -n 20 "$2"
	fi
}
