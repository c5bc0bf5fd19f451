#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# The units of samples/systemd under Debian's systemd, in a machine with Debian's
# kernel: the server is started by its socket, patches a listed program as it
# starts, reloads, is stopped and started anew (vm/systemd-inside does that there).
#   systemd.sh [-i SCRIPT]
#     -i   a script that is run there instead, to look around
# KEEP=1 leaves the machine's output in the folder that it names.
# shellcheck disable=SC1091,SC2154
set -u
. "$(dirname "$0")/../lib/common.sh"
. "$TESTS/vm/lib.sh"

script=$TESTS/vm/systemd-inside look=
while getopts i:h option; do
	case $option in
	i) script=$OPTARG look=1 ;;
	*) sed -n '3,9p' "$0" | cut -c 3- >&2; exit 2 ;;
	esac
done

set_machine x86_64
# What systemd is linked with, and the libraries of those.
PACKAGES+=(systemd libsystemd-shared mount libapparmor1 libaudit1 libseccomp2
	libcrypt1 libcryptsetup12 libdevmapper1.02.1 libargon2-1 libjson-c5
	libuuid1 libssl3 libfdisk1 libkmod2 libip4tc2 libpam0g libp11-kit0
	libffi8 libsodium23)

# Nothing of it is for a machine without disks and users.
write_systemd() {
	local units=$1/etc/systemd/system name

	ln -sf /lib/systemd/systemd "$1/init"
	mkdir -p "$units/multi-user.target.wants" "$1/var/lib" "$1/var/log" \
		"$1/var/tmp" "$1/usr/local/bin" "$1/etc/suture"
	ln -sfn /run "$1/var/run"
	: > "$1/etc/machine-id"
	printf 'ID=debian\nVERSION_ID=12\nNAME=Debian\n' > "$1/etc/os-release"
	printf 'nobody:x:65534:65534::/:/bin/false\n' >> "$1/etc/passwd"
	printf 'nogroup:x:65534:\n' >> "$1/etc/group"
	printf '[Manager]\nShowStatus=no\nDefaultTimeoutStartSec=300\n' \
		> "$1/etc/systemd/system.conf"
	for name in systemd-udevd.service systemd-udev-trigger.service \
			systemd-logind.service getty.target systemd-pstore.service \
			systemd-networkd.service systemd-resolved.service \
			systemd-timesyncd.service systemd-firstboot.service \
			systemd-remount-fs.service remote-fs.target; do
		ln -sf /dev/null "$units/$name"
	done
	ln -sf /lib/systemd/system/multi-user.target "$units/default.target"
	cat > "$units/suture-test.service" <<-'END'
	[Service]
	Type=simple
	ExecStart=/bin/bash /suture/inside
	ExecStopPost=/bin/systemctl --force --force poweroff
	StandardOutput=tty
	StandardError=tty
	TTYPath=/dev/console
	END
	ln -s ../suture-test.service "$units/multi-user.target.wants"
}

write_inside() {
	local to=$1/suture

	cp "$OUT"/tools/kpatch_{user,make} "$1/usr/local/bin" &&
	cp "$TESTS"/../samples/systemd/suture.{service,socket} "$to" &&
	cp -r "$TESTS/lib" "$to/tests" &&
	cp "$OUT/server/born/born" "$OUT"/server/born/libborn.so "$to" &&
	cp "$OUT"/server/born/patchroot/*.kpatch "$to" &&
	cp "$script" "$to/run" || return
	cat > "$to/inside" <<-END
	export DEADLINE=${DEADLINE_THERE:-180} TESTS_OUT=/suture/out
	export TESTS_BUILT=yes KPATCH_BIN=/usr/local/bin PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin
	cd /suture && bash ./run
	END
}

build_born() {
	make -C "$TESTS/server/born" O="$OUT/server/born" PIE=pie -s OPT=-O2 \
		> "$OUT/born.log" 2>&1
}

skip_if_missing
OUT=${TESTS_OUT:-$TESTS/out}/$DEB
mkdir -p "$OUT"
work=$(mktemp -d "${TMPDIR:-/tmp}/suture-systemd.XXXXXX")
trap '[ -n "${KEEP-}" ] && echo "kept: $work" || rm -rf "$work"' EXIT
fetch_machine
if ! { build_tools && build_born && make_root "$work/root" &&
       mkdir -p "$work/root/suture/tests" && write_systemd "$work/root" &&
       write_inside "$work/root" && pack "$work/root" "$work/initramfs"; }; then
	fail "$NAME: the machine's root cannot be made"
	conclude
	exit 1
fi
boot max "$CACHE/$kernel"/boot/vmlinuz-* "$work/initramfs" "$work/log" \
	"${LIMIT:-1800}"
status=$?
if [ "$look" ]; then
	cat "$work/log"
else
	judge "$NAME" "$work/log" "$status"
fi
conclude
