# SPDX-License-Identifier: GPL-2.0-or-later
# With copies of all of them the change is one write.
case_patched() {
	"$KPATCH_BIN/kpatch_make" --info --json "$built/patchroot/"*.kpatch |
		grep -q '"copy_size": 0[,}]' && die "a function has no copy"
	:
}
