# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
case_patch() {
	local files

	mapfile -t files < <(patch_files)
	"$KPATCH_BIN/kpatch_make" --extract "${files[0]}" -o "$run/other.o" ||
		die "kpatch_make --extract failed"
	"$KPATCH_BIN/kpatch_make" -b 00112233445566778899aabbccddeeff00112233 \
		-n other "$run/other.o" -o "$run/other.kpatch" ||
		die "kpatch_make failed"
	doctor_patch "$run/other.kpatch"
}
