# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
case_start() {
	bin=$run/bin
	mkdir "$bin"
	cp "$built/$name" "$built/lib$name.so" "$bin"
	[ ! -e "$applist" ] || echo "$(realpath "$bin")/$name" > "$applist"
	start_patient
}

case_ready() {
	wait_before "before the patch"
	rm "$bin/$name"
	cp /bin/true "$bin/$name"
	rm "$bin/lib$name.so"
	cp "$(ls /lib*/*/libm.so.6 | head -n 1)" "$bin/lib$name.so"
}
