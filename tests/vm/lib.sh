# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
# Sourced by run.sh and real.sh: the tools, a root folder of Debian's ARM64 packages, an initramfs of
# it, and a machine that boots Debian's ARM64 kernel with that.

CACHE=${SUTURE_CACHE:-/var/cache/suture-tests}/arm64
CROSS=aarch64-linux-gnu-

# Of the machine. The libraries are those that the programs name; binutils is
# what the cases look at programs with.
PACKAGES=(busybox-static bash libtinfo6 coreutils grep sed findutils procps
	libproc2-0 util-linux mawk diffutils debianutils libc6 libgcc-s1
	libstdc++6 libelf1 zlib1g libjansson4 libunwind8 liblzma5 libselinux1
	libpcre2-8-0 libacl1 libattr1 libgmp10 libsystemd0 libcap2 libgcrypt20
	liblz4-1 libzstd1 libgpg-error0 libmount1 libblkid1 libsmartcols1
	libncursesw6 libcap-ng0 libudev1 binutils-aarch64-linux-gnu libbinutils
	libctf0 libctf-nobfd0)

# The newest kernel of Debian 12.
kernel_package() {
	apt-cache search --names-only '^linux-image-6.1.0-[0-9]*-arm64$' |
		awk '{ print $1 }' | sort -V | tail -n 1
}

# fetch NAME...: the packages, unpacked once into $CACHE/NAME.
fetch() {
	local name folder=$CACHE/deb

	for name; do
		[ ! -e "$CACHE/$name" ] || continue
		rm -rf "$folder"
		mkdir -p "$folder" "$CACHE"
		(cd "$folder" && apt-get -q download "$name:arm64") \
			> "$CACHE/fetch.log" 2>&1 || {
			tail -n 3 "$CACHE/fetch.log"
			echo "cannot download $name:arm64"
			return 1
		}
		rm -rf "$CACHE/$name.new"
		dpkg -x "$folder"/*.deb "$CACHE/$name.new" &&
			mv "$CACHE/$name.new" "$CACHE/$name" || return 1
	done
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
	for name in "$1"/usr/bin/aarch64-linux-gnu-*; do
		ln -sf "${name##*/}" \
			"${name%/*}/${name##*/aarch64-linux-gnu-}"
	done
	ln -sf mawk "$1/usr/bin/awk"
	cp "$TESTS/vm/init" "$1/init"
}

# pack FOLDER FILE: an initramfs; nothing is compressed, as the machine is slow.
pack() {
	(cd "$1" && find . -print0 |
		cpio --null --quiet -R 0:0 -H newc -o) > "$2"
}

# boot CPU KERNEL INITRAMFS LOG SECONDS: the machine, until it is off. 1 if it
# had to be ended.
boot() {
	local machine left=$5

	nice -n 10 qemu-system-aarch64 -M virt -accel tcg -cpu "$1" -smp 2 \
		-m 2048 -nic none -nographic -no-reboot -kernel "$2" -initrd "$3" \
		-append 'console=ttyAMA0 panic=-1 quiet loglevel=3' \
		> "$4" 2>&1 < /dev/null &
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
	local command

	for command in qemu-system-aarch64 "${CROSS}gcc" cpio dpkg apt-get; do
		command -v "$command" > /dev/null || {
			echo "no $command here: scripts/install-deps arm64"
			return
		}
	done
	[ -e /usr/lib/aarch64-linux-gnu/libunwind-aarch64.so ] ||
		echo "no libraries for ARM64 here: scripts/install-deps arm64"
}

# Closes the test where something is.
skip_if_missing() {
	local why

	why=$(missing)
	[ "$why" ] || return 0
	skip "ARM64: $why"
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

# Sets $kernel; closes the test if the packages cannot be had.
fetch_machine() {
	kernel=$(kernel_package)
	fetch "$kernel" "${PACKAGES[@]}" && return
	fail "ARM64: the machine's packages cannot be downloaded"
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
