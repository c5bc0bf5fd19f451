#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# try.sh: the role on this machine, into a folder that is removed again: what it
# writes is looked at, nothing is started or installed. Needs ansible-playbook and
# the programs (KPATCH_BIN, else ../../src). Exit 0 if all is as it should be.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
tools=${KPATCH_BIN:-$(cd "$here/../../src" && pwd)}
command -v ansible-playbook > /dev/null ||
	{ echo "ansible-playbook is missing: apt-get install ansible-core" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
"$tools/kpatch_make" --keygen release > id
"$tools/kpatch_make" --keygen old > /dev/null
mkdir -p root/etc/suture/keys
cp old.pub root/etc/suture/keys/

cat > vars.json <<EOF2
{ "suture_root": "$work/root", "suture_programs": "$tools",
  "suture_keys": ["$work/release.pub"], "suture_storage": "http://127.0.0.1:1/p",
  "suture_revoked": ["key 0123456789abcdef stolen", "patch b18767cd3a88cd7d"] }
EOF2
run() {
	ANSIBLE_LOCALHOST_WARNING=0 ANSIBLE_ROLES_PATH=$here/roles ANSIBLE_NOCOWS=1 \
		ANSIBLE_LOCAL_TEMP=$work/tmp ANSIBLE_REMOTE_TEMP=$work/tmp \
		ansible-playbook -i patched, -c local -e ansible_become=false \
		-e ansible_python_interpreter=/usr/bin/python3 \
		-e "@$work/vars.json" "$@" "$here/site.yml"
}
run --syntax-check > /dev/null
ANSIBLE_INVENTORY_ENABLED=ini ansible-inventory -i "$here/inventory.ini" --list \
	> /dev/null
# Our one host is called as the group is in site.yml.
run > first || { cat first; exit 1; }
run > second || { cat second; exit 1; }
grep -q 'changed=0 ' second || { echo "a second run changes something:"; cat second; exit 1; }

cd root
keys=etc/suture/keys
want() { "$@" || { echo "not so: $*"; find . -type f | sort; exit 1; }; }
want cmp "$keys/release.pub" ../release.pub
want test ! -e "$keys/old.pub"
want test -e "$keys/required"
want grep -qx 'patch b18767cd3a88cd7d' "$keys/revoked"
want cmp usr/local/sbin/kpatch_user "$tools/kpatch_user"
want sh -n usr/local/sbin/suture-patch
want grep -q "http://127.0.0.1:1/p" usr/local/sbin/suture-patch
# Their program and its page are not where they will find them.
if command -v systemd-analyze > /dev/null; then
	units=$(systemd-analyze verify "$PWD"/etc/systemd/system/suture-patch.* 2>&1 |
		grep suture-patch | grep -vE 'is not executable|man kpatch_user' || true)
	want test -z "$units"
fi

# The doctor takes these keys as they lie there.
want test "$(stat -c '%u %a' $keys)" = "$(id -u) 755"
"$tools/kpatch_make" --verify $keys "$tools/kpatch_make" 2>&1 |
	grep -q 'not a .kpatch file' || { echo "the keys cannot be read"; exit 1; }
echo "all as it should be"
