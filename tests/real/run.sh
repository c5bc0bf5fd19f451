#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Real projects, built from Debian's source packages: an original built with
# kpatch_cc is what a plain build is; each fix of corpus.tsv becomes a patch
# that is applied to a process that runs the code and taken out again, or there
# is nothing to patch, or it is refused for the reason that is expected.
#   run.sh [--short] [-v] [-k] [-r=DIR] [PACKAGE[/PATTERN]...]
#     --short   some fixes of expat only, under two minutes
#     -v        show what kpmake and the doctor say where a row fails
#     -k        keep the build trees
#     -r=DIR    go on with the trees that an earlier run kept in DIR
#     -c=DIR    crossed, for ARM64: nothing is run, what is to be run there is
#               collected in DIR (tests/vm/real.sh)
# PATTERN is for the name of the patch. All that is loaded is kept in
# SUTURE_CACHE (/var/cache/suture-tests), the trees are built in there as well.
# shellcheck disable=SC1090,SC1091,SC2034,SC2154,SC2209
set -u
umask 022
. "$(dirname "$0")/../lib/common.sh"
. "$TESTS/real/lib.sh"
. "$TESTS/real/process.sh"

here=$TESTS/real
verbose='' keep='' short='' reuse='' collect=''
wanted=()
for arg; do
	case $arg in
	--short) short=1 ;;
	-v) verbose=1 ;;
	-k) keep=1 ;;
	-r=*) reuse=${arg#-r=} keep=1 ;;
	-c=*) collect=${arg#-c=} ;;
	-*) sed -n '7,15s/^# \{0,1\}//p' "$0"; exit 2 ;;
	*) wanted+=("$arg") ;;
	esac
done
# The real fixes, and one made up for each project that has none there.
rows() { tail -q -n +2 "$here/corpus.tsv" "$here/more.tsv"; }
[ ! "$short" ] || wanted=('expat/CVE-2024-4549[01].patch'
	'expat/*-2024-50602.patch' 'expat/*-2024-8176.patch')
JOBS=${JOBS:-2}

mkdir -p "$CACHE" || exit 1
if [ "$collect" ]; then
	mkdir -p "$collect" && collect=$(cd "$collect" && pwd) || exit 1
	export CROSS=aarch64-linux-gnu-
	export KPCCREAL=${CROSS}gcc KPCXXREAL=${CROSS}g++ STRIP=${CROSS}strip
fi
if [ "$reuse" ]; then
	base=$(cd "$reuse" && pwd) || exit 1
else
	base=$(mktemp -d "$CACHE/run.XXXXXX") || exit 1
fi
patients=()
finish() {
	end_patients
	[ "$keep" ] || rm -rf "$base"
}
trap finish EXIT
build_helpers || exit 1

# -- Results -------------------------------------------------------------------

row() {
	printf '%-4s %-10s %-16s %-26s %.200s\n' "$1" "$project" "$2" "$3" "$4"
}
row_pass() { n_passed=$((n_passed + 1)); row ok "$@"; }
row_skip() { n_skipped=$((n_skipped + 1)); row skip "$@"; }
row_fail() {
	n_failed=$((n_failed + 1))
	row FAIL "$@"
	[ -z "$verbose" ] || [ "$project" = all ] || [ ! -s "$work/log" ] ||
		tail -n 12 "$work/log" | cut -c -300 | sed 's/^/       | /'
}

# -- A fix ---------------------------------------------------------------------

# What the patches hold: `NAMES (replaced R, new N)`; sets $replaced.
describe_patches() {
	local file

	for file in "$1"/*.kpatch; do
		"$KPATCH_BIN/kpatch_make" --info "$file"
	done > "$work/info"
	# A function that two libraries hold is one change.
	sed -n 's/^hunk: *//; T; h; n; s/,.*//; G; s/^ *//; s/\n/ /p' \
		"$work/info" | sort -u > "$work/hunks"
	replaced=$(grep -c '^replace ' "$work/hunks")
	added=$(grep -c '^new ' "$work/hunks")
	names=$(sed 's/^[a-z]* //' "$work/hunks" | tr '\n' ' ')
	[ ${#names} -le 130 ] || names="${names:0:127}..."
}

# Over all fixes, for those that were measured.
sum_replaced=0 sum_measured=0
check_sums() {
	local project=all off=$((sum_replaced - sum_measured))

	[ $sum_measured -ge 10 ] || return
	if [ $((${off#-} * 10)) -le $sum_measured ]; then
		row_pass - 'functions' "$sum_replaced replaced, measured $sum_measured"
	else
		row_fail - 'functions' "$sum_replaced replaced, measured $sum_measured"
	fi
}

# How the fix came out: sets $result and $detail.
make_fix() {
	local status

	rm -rf "$tree/$makedir/patchroot"
	(cd "$tree/$makedir" && project_env &&
	"$KPATCH_BIN/kpmake" -s "$tree" -d "$destvar" -j "$JOBS" "$1") \
		> "$work/log" 2>&1
	status=$?
	case $status in
	0)	result=patch
		describe_patches "$tree/$makedir/patchroot"
		detail="$replaced replaced, $added new: $names" ;;
	3)	result=nothing detail='nothing to patch' ;;
	*)	result=refuse
		detail=$(grep -hE -m 1 'changed its (layout|values)' "$work/log" ||
			grep -hE '^kpatch_[a-z]*: |[.]s:[0-9]+: ' "$work/log" |
			grep -v 'no changes$' | head -n 1)
		detail=${detail:-kpmake: exit status $status} ;;
	esac
}

# What is refused because of a type is assembly that as(1) takes all the same.
still_assembles() {
	grep -q 'changed its \(layout\|values\)' "$work/log" || return 0
	(cd "$tree/$makedir" && project_env && export KPATCH_TYPES=0 &&
	"$KPATCH_BIN/kpmake" -u -s "$tree" -d "$destvar" -j "$JOBS" "$1") \
		> "$work/log.types" 2>&1
	rm -rf "$tree/$makedir/patchroot"
	! grep -q 'Assembler messages\|s:[0-9]*: Error: ' "$work/log.types"
}

use_patch() {
	if [ "$collect" ]; then
		why='it cannot be collected'
		collect_fix "$@"
	else
		apply_patch "$@"
	fi
}

# collect_fix PATCHROOT ROOT: instead of starting it.
collect_fix() (
	to=$collect/$project.${name##*/}
	start_driver() { build_driver "$1" "$to/driver" "${@:2}"; }
	start() { :; }
	mkdir -p "$to" && cp -r "$1" "$to/patchroot" && cp -r "$2" "$to/root" &&
	printf '%s\t%s\n' "$project" "$name" > "$to/fix" &&
	project_start "$to/root" >> "$work/log" 2>&1
)

# measured NOTES: how many functions differ, by the corpus.
measured() {
	local n=${1##*asm-changed=}

	[ "$n" != "$1" ] && echo "${n%% *}" || echo '?'
}

# fix CVE PATCH EXPECTED NOTES
fix() {
	local cve=${1%%,*} name=$2 expected=$3 label file differ

	label=${name##*/}
	label=${label%.patch}
	label=${label:0:26}
	[ "$expected" != 'patch?' ] || expected=$(verdict "$name")
	: > "$work/log"
	: > "$tree.out"
	file=$tree/debian/patches/$name
	case $name in
	fixes/*) file=$here/$name ;;
	esac
	if [ "$file" != "$here/$name" ] && ! take_out "$tree" "$name"; then
		row_fail "$cve" "$label" 'the fix cannot be taken out'
		return
	fi
	make_fix "$file"
	if [ "$result" = patch ]; then
		differ=$(measured "$4")
		detail+="(measured: $differ)"
		[ "$differ" = '?' ] || {
			sum_replaced=$((sum_replaced + replaced))
			sum_measured=$((sum_measured + ${differ%%+*}))
		}
	fi
	case $expected in
	refuse:*)
		if [ "$result" != refuse ] ||
				! grep -q -- "${expected#refuse:}" "$work/log"; then
			row_fail "$cve" "$label" "$result, not $expected: $detail"
		elif still_assembles "$file"; then
			row_pass "$cve" "$label" "refused: $detail"
		else
			row_fail "$cve" "$label" "no assembly, see log.types"
		fi ;;
	"$result")
		if [ "$result" != patch ] ||
				use_patch "$tree/$makedir/patchroot" \
				"$tree/$makedir/kpmake"; then
			row_pass "$cve" "$label" "$detail"
		else
			row_fail "$cve" "$label" "$why; $detail"
		fi ;;
	*)	row_fail "$cve" "$label" "$result, not $expected: $detail" ;;
	esac
	put_back "$tree" || row_fail "$cve" "$label" 'cannot be put back'
}

# -- A project -----------------------------------------------------------------

configure() {
	export PATH="$KPATCH_BIN:$PATH" KPATCH_PATH="$KPATCH_BIN"
	KPATCH_STAGE=configure project_configure
}

in_tree() {
	(cd "$tree/$makedir" && project_env && "$@") > "$work/log" 2>&1
}

# The compiler is called kpatch_cc in every build, since libtool remembers the
# one it was configured with. In the plain build it is gcc under that name.
plain_compilers() {
	mkdir -p "$work/bin"
	printf '#!/bin/sh\nexec gcc "$@"\n' > "$work/bin/kpatch_cc"
	printf '#!/bin/sh\nexec g++ "$@"\n' > "$work/bin/kpatch_c++"
	chmod +x "$work"/bin/*
}

# in_stage STAGE COMMAND...: with our compilers, or plainly (`plain`).
in_stage() {
	local stage=$1

	shift
	if [ "$stage" = plain ]; then
		in_tree env PATH="$work/bin:$PATH" "$@"
	else
		in_tree env PATH="$KPATCH_BIN:$PATH" KPATCH_PATH="$KPATCH_BIN" \
			KPATCH_STAGE="$stage" KPATCH_TYPES=1 "$@"
	fi
}

# build STAGE INSTALLED
build() {
	local compilers='CC=kpatch_cc CXX=kpatch_c++'

	# shellcheck disable=SC2086  # two words
	in_stage "$1" make -j"$JOBS" $compilers &&
	in_stage "$1" make $compilers "$destvar=$2" install
}

# Each translation unit against itself: a copy, and nothing said to be new.
diff_units() {
	local file n=0 bad=0

	while IFS= read -r file; do
		n=$((n + 1))
		"$KPATCH_BIN/kpatch_gensrc" -i "$file" -i "$file" \
			-o "$work/self.s" >> "$work/log" 2>&1 &&
			cmp -s "$file" "$work/self.s" && continue
		bad=$((bad + 1))
		echo "differs from itself: $file" >> "$work/log"
	done < <(find "$tree" -name '.kpatch_*.original.s')
	detail="$n translation units"
	[ $bad -eq 0 ] || detail+=", $bad differ from themselves"
	[ $n -gt 0 ] && [ $bad -eq 0 ]
}

check_original() {
	local detail

	if [ "$collect" ]; then
		build original "$work/original" ||
			{ row_fail - 'original stage' 'does not build'; return 1; }
		return 0
	fi
	build plain "$work/plain" ||
		{ row_fail - 'plain build' 'does not build'; return 1; }
	in_tree project_clean ||
		{ row_fail - 'make clean' 'fails'; return 1; }
	build original "$work/original" ||
		{ row_fail - 'original stage' 'does not build'; return 1; }
	if detail=$(same_objects "$work/plain" "$work/original"); then
		row_pass - 'as a plain build' "$detail"
	else
		row_fail - 'as a plain build' "$detail"
	fi
	if diff_units; then
		row_pass - 'against itself' "$detail"
	else
		row_fail - 'against itself' "$detail"
	fi
	return 0
}

# The trees of a package up to the original build. Says what failed.
prepare() {
	local version=$1

	mkdir -p "$work"
	# shellcheck disable=SC2086  # a list of names
	if ! why=$(fetch "$project" "$version" &&
			install_packages $packages); then
		row_skip - 'source' "$why"
		return 1
	fi
	if ! unpack "$project" "$version" "$tree" ||
			! why=$(apply_series "$tree"); then
		row_fail - 'source' "$why"
		return 1
	fi
	plain_compilers
	export CC=kpatch_cc CXX=kpatch_c++
	if ! in_tree configure; then
		row_fail - 'configure' 'fails'
		return 1
	fi
	check_original
}

# A run that was ended left the sources of a kept tree anyhow. What configure
# made stays.
refresh() {
	local file

	rm -rf "$tree/.kpmake" "$work/fresh"
	unpack "$project" "$1" "$work/fresh" &&
		apply_series "$work/fresh" || return 1
	while IFS= read -r file; do
		cmp -s "$work/fresh/$file" "$tree/$file" ||
			cp "$work/fresh/$file" "$tree/$file" || return 1
	done < <(cd "$work/fresh" && find . -name '*.[ch]' ! -path './.pc/*')
	rm -rf "$work/fresh"
}

# All rows of one package.
run_project() {
	local version=$2 why detail result replaced added names

	project=$1
	work=$base/$project tree=$base/$project/tree
	project_defaults
	. "$here/projects/$project.sh"

	if [ ! "$reuse" ] || [ ! -d "$work/original" ]; then
		prepare "$version" || return
	elif ! why=$(refresh "$version"); then
		row_fail - 'source' "$why"
		return
	fi
	export CC=kpatch_cc CXX=kpatch_c++
	while IFS=$'\t' read -r cve package _ name _ _ expected notes; do
		[ "$package" = "$project" ] && is_wanted "$package" "$name" &&
			fix "$cve" "$name" "$expected" "$notes"
	done < <(rows)
}

# Each package once, in a subshell's environment of its own.
projects=$(rows | awk -F'\t' '!seen[$2]++ { print $2 "\t" $3 }')
while IFS=$'\t' read -r name version <&3; do
	[ ${#wanted[@]} -eq 0 ] ||
		[[ " ${wanted[*]}" =~ " $name"(/| |$) ]] || continue
	if [ ! -e "$here/projects/$name.sh" ]; then
		project=$name
		row_skip - - "no projects/$name.sh"
		continue
	fi
	run_project "$name" "$version"
	unset CC CXX CFLAGS CPPFLAGS LDFLAGS MAKEFLAGS
	[ "$keep" ] || rm -rf "${base:?}/$name"
done 3<<< "$projects"
check_sums
conclude
