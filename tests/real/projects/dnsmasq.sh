# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154,SC2116
works='a client asks for an address and a text over UDP'
packages='pkg-config nettle-dev libidn2-dev libdbus-1-dev libnftables-dev
	libnetfilter-conntrack-dev'

# Fewer libraries for another machine: those that its fixes need.
[ -z "${CROSS-}" ] || packages='nettle-dev:arm64 libgmp-dev:arm64'

project_configure() { :; }

# As debian/rules; a word's spaces are escaped in MAKEFLAGS.
project_env() {
	local copts='-DHAVE_DBUS -DHAVE_LIBIDN2 -DHAVE_NFTSET -DHAVE_CONNTRACK
		-DHAVE_DNSSEC'
	[ -z "${CROSS-}" ] || copts=-DHAVE_DNSSEC

	export_flags
	# shellcheck disable=SC2086  # words
	copts=$(echo $copts)
	MAKEFLAGS="-- PREFIX=/usr COPTS=${copts// /\\ }"
	MAKEFLAGS+=" CFLAGS=$(escape "$CFLAGS $CPPFLAGS")"
	MAKEFLAGS+=" LDFLAGS=$(escape "$LDFLAGS")"
	export MAKEFLAGS
}

escape() { echo "${1// /\\ }"; }

project_start() {
	port=$(free_port)
	start "$1/usr/sbin/dnsmasq" --no-daemon --conf-file=/dev/null \
		--port="$port" --listen-address=127.0.0.1 --bind-interfaces \
		--no-resolv --server="127.0.0.1#$((port + 1))" \
		--add-subnet=32,128 --cache-size=0 --no-hosts \
		--user=root --pid-file= \
		--address=/t.test/192.0.2.7 --txt-record=t.test,word
}

project_ask() { "$here/drivers/ask-dnsmasq" "$port" t.test 192.0.2.7; }

# What it says to one thing of a fix.
project_say() { "$here/drivers/ask-dnsmasq" "$port" "$1"; }
