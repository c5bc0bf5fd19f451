#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# The table: each fix of tests/real/corpus.tsv by `pkgbuild --fix`, for the files
# that Debian's own packages install (targets.tsv); where these have the fix
# already the patch takes it out. A process that runs the distribution's file is
# patched and unpatched. Writes docs/CVE-RESULTS.md, with what argued.tsv says of
# rows that come out otherwise than expected.
#   run.sh [-v] [-n] [-s|-S] [PACKAGE[/PATTERN]...]
#     -v   show what pkgbuild and the doctor say where a row fails
#     -n   run nothing, only write the page from what was run before
#     -s   the packages' own test suites as well (suites.sh); -S these alone
# PATTERN is for the name of the patch. What is loaded and built is kept as
# pkgbuild keeps it, in SUTURE_DATA; the rows that were run in
# SUTURE_DATA/cve-results.tsv.
# shellcheck disable=SC1090,SC1091,SC2001,SC2015,SC2016,SC2034,SC2154
set -u
umask 022
. "$(dirname "$0")/../lib/common.sh"
. "$TESTS/real/lib.sh"
. "$TESTS/real/process.sh"
. "$TESTS/cve/suites.sh"

here=$TESTS/real
TOP=$(cd "$TESTS/.." && pwd)
DATA=${SUTURE_DATA:-/var/cache/suture}
CACHE=$DATA
RESULTS=$DATA/cve-results.tsv
PAGE=${CVE_PAGE:-$TOP/docs/CVE-RESULTS.md}
verbose='' norun='' suites='' rows=1
wanted=()
for arg; do
	case $arg in
	-v) verbose=1 ;;
	-n) norun=1 ;;
	-s) suites=1 ;;
	-S) suites=1 rows='' ;;
	-*) sed -n '8,14s/^# \{0,1\}//p' "$0"; exit 2 ;;
	*) wanted+=("$arg") ;;
	esac
done

mkdir -p "$DATA" || exit 1
base=$(mktemp -d "$DATA/cve.XXXXXX") || exit 1
chmod 755 "$base"
patients=()
finish() {
	end_patients
	rm -rf "$base"
}
trap finish EXIT
# The corpus, and what else the security archive has for these packages.
rows() { tail -q -n +2 "$here/corpus.tsv" "$TESTS/cve/more.tsv"; }

# -- The distribution's files --------------------------------------------------

# All of the packages of PROJECT VERSION in one folder, as if installed. The
# projects look for programs where `make install` puts them.
install_distribution() {
	local root=$1 one link to

	rm -rf "$root"
	mkdir -p "$root"
	for one in "$DATA"/debs/*_"${version//:/%3a}"_*.deb \
			"$DATA"/debs/*_"${version//:/%3a}"+b[0-9]_*.deb; do
		[ -s "$one" ] || continue
		[ "$(dpkg-deb -f "$one" Source | cut -d ' ' -f 1)" = "$project" ] ||
			[ "$(dpkg-deb -f "$one" Package)" = "$project" ] || continue
		dpkg-deb -x "$one" "$root" || return
	done
	# Links are to lead to what lies in this folder.
	find "$root" -type l -lname '/*' | while IFS= read -r link; do
		to=$root$(readlink "$link")
		[ ! -e "$to" ] || ln -sfr "$to" "$link"
	done
	mkdir -p "$root/usr/share/nginx/sbin"
	ln -sf ../../../sbin/nginx "$root/usr/share/nginx/sbin/nginx"
	[ -e "$root/bin" ] || ln -s usr/bin "$root/bin"
}

# -- A row ---------------------------------------------------------------------

# has_fix NAME: is it in the series of the version that is patched?
has_fix() {
	local part

	part=$(find_debian "$project" "$version") || return 1
	tar -xOf "$part" debian/patches/series |
		grep -qxE -e "$(sed 's/[.[\*^$+?(){|]/\\&/g' <<< "$1")([[:space:]].*)?"
}

# build_fix NAME: sets $result, $detail, $seconds, $way.
build_fix() {
	local status began=$SECONDS

	rm -rf "$work/patches"
	"$TOP/scripts/pkgbuild" --fix "$1" $way -o "$work/patches" \
		"$project=$version" > "$work/log" 2>&1
	status=$?
	seconds=$((SECONDS - began))
	case $status in
	0)	result='patch'
		detail=$(sed -n 's/^patch for //p' "$work/log") ;;
	3)	result=nothing detail='the code stays the same' ;;
	*)	result=refuse
		detail=$(grep -hoE -m 1 "[^:]*'?[A-Za-z_0-9 ]*'? changed its (layout|values).*" "$work/log" ||
			grep -h '^  ' "$work/log" | tail -n 1) ;;
	esac
}

# How near our build came to the files that are patched: the least.
how_near() {
	local word

	for word in 'same layout' 'all that is loaded' 'the same)'; do
		grep -qF "$word" <<< "$detail" && { echo "$word"; return; }
	done
}

# note_row FIELDS...: one of the table, instead of what was there of it.
note_row() {
	local new

	new=$(printf '%s\t' "$@")
	{
		[ ! -f "$RESULTS" ] || awk -F'\t' -v a="$1" -v b="$2" -v c="$3" \
			-v d="$4" '!($1 == a && $2 == b && $3 == c && $4 == d)' \
			"$RESULTS"
		printf '%s\n' "${new%$'\t'}"
	} > "$RESULTS.$$" && mv "$RESULTS.$$" "$RESULTS"
}

run_row() {
	local cve=$1 name=$2 expected=$3 result detail seconds way='' label
	local near='' hunks='' size='' applied='' checks='' ok=1 why=''

	label=${name##*/}
	label=${label%.patch}
	label="$project ${label:0:40}"
	[ "$expected" != 'patch?' ] || expected=$(verdict "$name")
	! has_fix "$name" || way=--reverse
	build_fix "$name"
	case $result in
	patch)
		near=$(how_near)
		hunks=$(awk '{
			for (i = 2; i <= NF; i++) {
				if ($i ~ /^replaced/) r += $(i - 1)
				if ($i ~ /^new/) n += $(i - 1)
			} } END { print r " replaced, " n + 0 " new" }' <<< "$detail")
		size=$(cat "$work"/patches/*/latest/kpatch.bin | wc -c)
		if apply_patch "$work/patches" "$work/root" $way; then
			applied=$process_name
			checks=$checks_done
		else
			ok=0
			end_patients
		fi ;;
	esac
	case $expected in
	refuse:*)
		[ "$result" = refuse ] &&
			grep -q -- "${expected#refuse:}" "$work/log" || ok=0 ;;
	*)	[ "$result" = "$expected" ] || ok=0 ;;
	esac
	note_row "$project" "$cve" "$name" "$version" \
		"${way:+taken out}" "$result" "$expected" "$ok" "$near" \
		"$hunks" "$size" "$seconds" "$applied" "$checks" \
		"${why:+FAILED: $why }$([ "$result" = patch ] || echo "$detail")" \
		"$(date -u +%Y-%m-%d)"
	if [ $ok = 1 ]; then
		pass "$label $result ${way:+reverse }$near $hunks ${seconds} s $checks"
	else
		fail "$label $result, expected $expected: $why $detail"
		[ ! "$verbose" ] || tail -n 15 "$work/log" | sed 's/^/       | /'
	fi
}

# -- A package -----------------------------------------------------------------

# run_project NAME VERSION
run_project() {
	local version=$2 root

	project=$1
	work=$base/$project-$version
	mkdir -p "$work"
	project_defaults
	. "$here/projects/$project.sh"
	# shellcheck disable=SC2086  # a list of names
	install_packages $packages ||
		{ skip "$project: cannot install what it needs"; return; }
	fetch "$project" "$version" > /dev/null
	[ "$rows" ] || { prebuild; run_suite; return; }
	# The binaries come with the first fix.
	while IFS=$'\t' read -r cve package _ name _ _ expected _; do
		[ "$package" = "$project" ] && is_wanted "$package" "$name" ||
			continue
		[ -d "$work/root/usr" ] || prebuild || return
		run_row "$cve" "$name" "$expected"
	done < <(rows)
	[ ! "$suites" ] || run_suite
}

# The original, whose time is apart from that of the fixes.
prebuild() {
	local began=$SECONDS options=(-p) first

	first=$(first_patch)
	! has_fix "$first" || options+=(--reverse)
	if ! "$TOP/scripts/pkgbuild" "${options[@]}" --fix "$first" \
			"$project=$version" > "$work/log" 2>&1; then
		fail "$project: the original is not built: $(grep -m 1 \
			'^pkgbuild:' "$work/log")"
		[ ! "$verbose" ] || tail -n 15 "$work/log" | sed 's/^/       | /'
		return 1
	fi
	install_distribution "$work/root"
	printf '%s\n' "$(sed -n 's/^of \(.*\)/\1/p' "$work/log")"
	# One that is kept was built before.
	if grep -q 'is there already$' "$work/log" &&
			grep -q "^$project"$'\toriginal\t-\t'"$version"$'\t' \
			"$RESULTS" 2> /dev/null; then
		return
	fi
	note_row "$project" original - "$version" '' '' '' 1 \
		"$(sed -n 's/^of \(.*\)/\1/p' "$work/log")" '' '' \
		$((SECONDS - began)) '' '' '' "$(date -u +%Y-%m-%d)"
}

first_patch() { rows | awk -F'\t' -v p="$project" '$2 == p { print $4; exit }'; }

# -- The page ------------------------------------------------------------------

# The rows of targets.tsv's versions: those that count, or those that stand
# `apart`.
rows_run() {
	awk -F'\t' -v want="${1-}" '
		FNR == NR { if (!/^#/) third[$1 FS $2] = $3; next }
		$2 != "original" && $2 != "suite" && third[$1 FS $4] == want' \
		"$TESTS/cve/targets.tsv" "$RESULTS" | sort
}

count_rows() { rows_run | awk -F'\t' "$1" | wc -l; }

write_page() {
	[ -f "$RESULTS" ] || return 0
	{
		page_head
		page_originals
		page_works
		page_rows
		page_apart
	} > "$PAGE.$$" && mv "$PAGE.$$" "$PAGE"
}

page_head() {
	local run ok

	run=$(count_rows 1)
	ok=$(count_rows '$8 == 1')
	cat <<-END
		<!-- SPDX-License-Identifier: GPL-2.0-or-later -->
		<!-- Written by tests/cve/run.sh from its runs. -->
		# Fixes of Debian packages, for the distribution's own files

		Of the $(rows | wc -l) fixes of \`tests/real/corpus.tsv\` and \`tests/cve/more.tsv\` $run were run;
		$ok ended as expected, $((ok * 100 / (run > 0 ? run : 1))) %:

		| as expected | |
		|---|---|
		| patches, put into a process and taken out | $(count_rows '$8 == 1 && $6 == "patch"') |
		| nothing to patch | $(count_rows '$8 == 1 && $6 == "nothing"') |
		| refused | $(count_rows '$8 == 1 && $6 == "refuse"') |
		| **otherwise** | $(count_rows '$8 != 1') |

		For $(count_rows '$8 == 1 && $14 ~ /,/') of the patches the process shows the flaw itself: present, gone and present
		again, or the other way round.

	END
}

page_originals() {
	cat <<-'END'
		## The originals

		| package | version | linked files of the distribution, and how they were met | built, or loaded where it was kept, in |
		|---|---|---|---|
	END
	sort "$RESULTS" | awk -F'\t' '
		FNR == NR { if ($3 == "original") note[$1 FS $2] = ". " $4; next }
		$2 == "original" { printf "| %s | %s | of %s%s | %s s |\n", $1, $4,
			$9, note[$1 FS $4], $12 }' "$TESTS/cve/argued.tsv" -
	echo
}

page_works() {
	local file project

	cat <<-'END'
		## That the package still works

		Each row that makes a patch asks a process that runs the distribution's file
		before, twice with the patch and once without again:

		| package | who asks, and for what |
		|---|---|
	END
	for file in "$here"/projects/*.sh; do
		project=${file##*/}
		project=${project%.sh}
		grep -q "^$project"$'\t' "$TESTS/cve/targets.tsv" || continue
		works=
		. "$file"
		echo "| $project | $works |"
	done
	cat <<-'END'

		Own test suites, as the package's sources have them, in a process that has all
		of the package's patches above from before its main on, or at a server that
		has them (`tests/cve/run.sh -S`). nginx and dnsmasq come without one, and
		libssh2's needs a server in a container.

		| package | suite | fixes in the patch | way | what it says, as without the patch | run |
		|---|---|---|---|---|---|
	END
	sort "$RESULTS" | awk -F'\t' '$2 == "suite" {
		printf "| %s %s | %s | %s | %s | %s | %s |\n", $1, $4, $3, $9,
			$5 == "" ? "fix" : "take out", $14, $16 }'
	echo
}

page_rows() {
	cat <<-'END'
		## The fixes

		*Way*: `fix` puts it into the distribution's file that lacks it; `take out`
		takes it out of the one that has it (`--reverse`). *Met*: how near our build
		came to the files that are patched. *Before*, *patched*: what the process
		said; unpatched it said again what it did before. `works`: no more than that
		was looked at, before, meanwhile and after.

	END
	table_head
	rows_run | table_rows
}

page_apart() {
	[ "$(rows_run apart | wc -l)" -gt 0 ] || return 0
	cat <<-'END'

		## Apart

		Other versions of the same packages, which are not counted above.

	END
	table_head
	rows_run apart | table_rows
}

table_head() {
	cat <<-'END'
		| package | CVE, patch | way | outcome | met | functions | bytes | built in | process | before | patched | run |
		|---|---|---|---|---|---|---|---|---|---|---|---|
	END
}

# What argued.tsv says stands behind an outcome that was not expected.
table_rows() {
	awk -F'\t' '
		FNR == NR {
			if (!/^#/)
				argued[$1 FS $2 FS $3] = $4
			next
		}
		{
			sub(/^ +/, "", $15)
			way = $5 == "" ? "fix" : "take out"
			out = $6 == "refuse" ? "refused: " $15 : $6
			if ($6 == "nothing")
				out = "nothing to patch"
			if ($6 == "patch" && $15 != "")
				out = $15
			if ($8 != 1)
				out = "**not as expected (" $7 ")**: " out
			why = argued[$1 FS $4 FS $3]
			if (why == "")
				why = argued[$1 FS $4 FS "*"]
			if ($8 != 1 && why != "")
				out = out ". " why
			near = $9 == "the same)" ? "BuildID" : \
				$9 == "all that is loaded" ? "loaded sections" : \
				$9 == "same layout" ? "layout" : ""
			split($14, said, ", ")
			gsub(/\|/, "\\|", out)
			printf "| %s %s | %s, `%s` | %s | %s | %s | %s | %s | %s s | %s | %s | %s | %s |\n",
				$1, $4, $2, $3, way, out, near, $10, $11, $12,
				$13, said[1], said[2] == "" ? said[1] : said[2],
				$16
		}' "$TESTS/cve/argued.tsv" -
}

# -- All of it -----------------------------------------------------------------

if [ "$norun" ]; then
	write_page
	exit
fi
build_helpers || exit 1
export KPATCH_PATH=$KPATCH_BIN
while IFS=$'\t' read -r package version _ <&3; do
	case $package in '#'*) continue ;; esac
	[ ${#wanted[@]} -eq 0 ] ||
		[[ " ${wanted[*]}" =~ " $package"(/| |$) ]] || continue
	run_project "$package" "$version"
done 3< "$TESTS/cve/targets.tsv"
write_page
conclude
