#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# `make demo` in a Debian for ARM64, on its own kernel: there all is built by
# ARM64's own compiler, and nothing is crossed.
#   native.sh [-i SCRIPT]
#     -i   a script that is run there instead, to look around
# The root is made once by debootstrap and kept in SUTURE_CACHE. Its packages are
# unpacked here, as their own scripts would take an hour in the machine.
# KEEP=1 leaves the machine's output in the folder that it names.
set -u
. "$(dirname "$0")/../lib/common.sh"
. "$TESTS/vm/lib.sh"

CPU=max,pauth-impdef=on
TOP=$(cd "$TESTS/.." && pwd)
# What the disk needs of the kernel, in this order.
# shellcheck disable=SC2034,SC2154  # lib.sh uses these, sets those
MODULES=(virtio_pci_modern_dev virtio_pci_legacy_dev virtio_pci virtio_blk crc16
	mbcache jbd2 crc32c_generic ext4)
# What `scripts/install-deps build demo` would install, but for what is there.
IN_ROOT=gcc,libc6-dev,make,binutils,pkg-config,libelf-dev,libunwind-dev
IN_ROOT+=,zlib1g-dev,libjansson-dev,libdw-dev,libsodium-dev,libcurl4-openssl-dev
IN_ROOT+=,patch,diffutils,procps,perl-base,mawk,netcat-openbsd
MIRROR=${SUTURE_MIRROR:-http://deb.debian.org/debian}

script=
while getopts i: option; do
	case $option in
	i) script=$OPTARG ;;
	*) sed -n '5,6p' "$0" | cut -c 3- >&2; exit 2 ;;
	esac
done

# initramfs INSIDE FILE: one that mounts the disk and runs INSIDE in it, with the
# sources in /suture.
initramfs() {
	local root=$work/initramfs module

	rm -rf "$root"
	mkdir -p "$root"/{bin,disk,modules,proc,suture}
	cp "$CACHE/busybox-static/bin/busybox" "$root/bin"
	for module in "${MODULES[@]}"; do
		find "$CACHE/$kernel/lib/modules" -name "$module.ko" \
			-exec cp {} "$root/modules" \;
	done
	cp "$1" "$root/suture/inside"
	tar -C "$TOP" -cf - --exclude='.[a-z]*' --exclude=./tests/out \
		--exclude=./build --exclude='./src/kpatch_*' . |
		tar -C "$root/suture" -xf - || return 1
	cat > "$root/init" <<-END
	#!/bin/busybox sh
	b=/bin/busybox
	for module in ${MODULES[*]}; do
		\$b insmod /modules/\$module.ko
	done
	\$b mkdir -p /dev
	\$b mount -t devtmpfs devtmpfs /dev
	\$b mount -t ext4 /dev/vda /disk || echo "FAIL no disk"
	\$b mount -t proc proc /disk/proc
	\$b mount -t sysfs sysfs /disk/sys
	\$b mount -t devtmpfs devtmpfs /disk/dev
	\$b mount -t tmpfs -o mode=1777 tmpfs /disk/tmp
	\$b ln -sf /proc/self/fd /disk/dev/fd
	\$b ip link set lo up
	\$b cp -a /suture /disk/tmp
	export PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C
	\$b chroot /disk /bin/bash /tmp/suture/inside < /dev/null
	echo "inside: \$?"
	\$b umount /disk/tmp /disk/dev /disk/sys /disk/proc /disk
	\$b poweroff -f
	END
	chmod +x "$root/init"
	pack "$root" "$2"
}

# unpack_root FOLDER: what debootstrap fetched, and what scripts of packages make
# that matters here.
unpack_root() {
	local deb

	for deb in "$1"/var/cache/apt/archives/*.deb; do
		dpkg -x "$deb" "$1" || return 1
	done
	rm -rf "$1"/var/cache/apt/archives/*.deb "$1/debootstrap"
	cp "$1/usr/share/base-passwd/passwd.master" "$1/etc/passwd" &&
	cp "$1/usr/share/base-passwd/group.master" "$1/etc/group" &&
	ln -sf mawk "$1/usr/bin/awk" && ln -sf gcc "$1/usr/bin/cc" &&
	ln -sf nc.openbsd "$1/bin/nc"
}

# $CACHE/native.img; what is half made has another name.
make_disk() {
	local disk=$work/disk

	[ ! -e "$CACHE/native.img" ] || return 0
	debootstrap --foreign --arch="$DEB" --variant=minbase \
		--include="$IN_ROOT" bookworm "$disk" "$MIRROR" \
		> "$work/log.root" 2>&1 &&
	unpack_root "$disk" >> "$work/log.root" 2>&1 &&
	truncate -s 2G "$work/disk.img" &&
	mke2fs -q -t ext4 -d "$disk" "$work/disk.img" \
		>> "$work/log.root" 2>&1 || {
		tail -n 3 "$work/log.root"
		return 1
	}
	rm -rf "$disk"
	cp --sparse=always "$work/disk.img" "$CACHE/native.img.$$" &&
	mv "$CACHE/native.img.$$" "$CACHE/native.img"
}

# In the machine: the line that the demonstration closes with says that each
# step was as announced.
write_demo() {
	cat > "$work/demo" <<-'END'
	cd /tmp/suture
	. tests/lib/common.sh
	make demo > /tmp/log 2>&1
	status=$?
	if [ $status -eq 0 ] && [ "$(uname -m)" = aarch64 ] &&
	   [ -x src/kpatch_user ] && grep -q '^Done: hacked, healed' /tmp/log; then
		pass "make demo, built by $(gcc --version | head -n 1)"
	else
		fail "make demo: exit status $status"
		tail -n 40 /tmp/log | sed 's/^/     /'
	fi
	conclude
	END
}

skip_if_missing
for command in debootstrap mke2fs; do
	[ -e "$CACHE/native.img" ] || command -v $command > /dev/null || {
		skip "native ARM64: no $command here"
		conclude
		exit
	}
done
[ -e "$CACHE/native.img" ] || [ "$(id -u)" -eq 0 ] || {
	skip "native ARM64: only root can make a root by debootstrap"
	conclude
	exit
}
work=$(mktemp -d "${TMPDIR:-/tmp}/suture-native.XXXXXX")
trap '[ -n "${KEEP-}" ] && echo "kept: $work" || rm -rf "$work"' EXIT
PACKAGES=(busybox-static)
fetch_machine
if ! make_disk; then
	fail "native ARM64: the root cannot be made"
	conclude
	exit
fi
write_demo
initramfs "${script:-$work/demo}" "$work/initramfs.cpio"
MACHINE_ARGS=(-drive "if=virtio,format=raw,snapshot=on,file=$CACHE/native.img")
boot "$CPU" "$CACHE/$kernel"/boot/vmlinuz-* "$work/initramfs.cpio" \
	"$work/log" "${LIMIT:-3600}"
status=$?
if [ -n "$script" ]; then
	cat "$work/log"
else
	judge native "$work/log" $status
fi
conclude
