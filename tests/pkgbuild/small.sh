# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by rpm.sh: a source RPM of a small server. It is asked `N TEXT` and
# answers with N bytes of the text; the flaw is that N may be more than there
# are, so that what lies behind the text goes out too.

small_source() {	# DIR
	mkdir -p "$1"
	cat > "$1/small.c" <<-'EOF'
	/* SPDX-License-Identifier: GPL-2.0-or-later */
	#include <arpa/inet.h>
	#include <stdio.h>
	#include <stdlib.h>
	#include <string.h>
	#include <sys/socket.h>
	#include <unistd.h>
	#include "small.h"

	struct room {
		char text[64];
		char secret[64];
	};

	static struct room room;

	__attribute__((noipa)) static size_t choose(const char *text, size_t n)
	{
		if (n > sizeof(room))
			n = sizeof(room);
		return n;
	}

	__attribute__((noipa)) static void answer(int fd, char *asked)
	{
		char *text;
		size_t n = strtoul(asked, &text, 10);

		if (*text == ' ')
			text++;
		snprintf(room.text, sizeof(room.text), "%s", text);
		n = choose(room.text, n);
		for (size_t i = 0; i < n; i++)
			if (room.text[i] == 0)
				room.text[i] = '.';
		if (write(fd, room.text, n) < 0 || write(fd, "\n", 1) < 0)
			perror("write");
		memset(room.text, 0, sizeof(room.text));
	}

	int main(void)
	{
		struct sockaddr_in at = {
			.sin_family = AF_INET,
			.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
		};
		socklen_t size = sizeof(at);
		int fd = socket(AF_INET, SOCK_STREAM, 0);

		strcpy(room.secret, GREETING);
		if (bind(fd, (void *)&at, size) || listen(fd, 8) ||
		    getsockname(fd, (void *)&at, &size))
			return 1;
		printf("port %d\n", ntohs(at.sin_port));
		fflush(stdout);
		for (;;) {
			char asked[64] = "";
			int client = accept(fd, NULL, NULL);

			if (read(client, asked, sizeof(asked) - 1) > 0) {
				asked[strcspn(asked, "\n")] = 0;
				answer(client, asked);
			}
			close(client);
		}
	}
	EOF
	echo '#define GREETING "plain"' > "$1/small.h"
	cat > "$1/Makefile" <<-'EOF'
	.RECIPEPREFIX = >
	small: small.o
	> $(CC) $(CFLAGS) $(LDFLAGS) -o $@ small.o
	small.o: small.c small.h
	> $(CC) $(CFLAGS) -c small.c
	install: small
	> install -D small $(DESTDIR)/usr/sbin/small
	EOF
}

# small_diff FROM TO FILE: as a patch with -p1.
small_diff() {
	(cd "${1%/*}" && diff -u --label "a/$3" --label "b/$3" "$1/$3" "$2/$3")
}

# small_fix NAME: a patch on stdout.
small_fix() {
	local from=$work/fix/from to=$work/fix/to

	rm -rf "$work/fix"
	small_source "$from"
	small_source "$to"
	case $1 in
	overread) sed -i 's/if (n > sizeof(room))/if (n > strlen(text))/
		s/n = sizeof(room);/n = strlen(text);/' "$to/small.c" ;;
	comment) sed -i 's/^struct room/\/* a room *\/\n&/' "$to/small.c" ;;
	broken) sed -i 's/n = sizeof(room);/n = sizeof(rooms);/' "$to/small.c" ;;
	type) sed -i 's/char text\[64\];/char text[80];/' "$to/small.c" ;;
	unfit) sed -i 's/choose/pick/' "$from/small.c" ;;
	esac
	small_diff "$from" "$to" small.c || :
}

small_spec() {	# LINES of %build
	cat <<-EOF
	Name: suture-small
	Version: 1.0
	Release: 1.el7
	Summary: answers
	License: GPL-2.0-or-later
	Source0: suture-small-1.0.tar.gz
	Patch0: greeting.patch
	%description
	Answers.
	%prep
	%setup -q
	%patch0 -p1
	%build
	$1
	%install
	make install CC=gcc CFLAGS="%{optflags}" DESTDIR=%{buildroot}
	%files
	/usr/sbin/small
	EOF
}

# small_publish [LINES [ARG...]]: the source RPM and the binary one into $archive.
small_publish() {
	local top=$work/top build=${1-}

	[ $# -eq 0 ] || shift
	build=${build:-'make CC=gcc CFLAGS="%{optflags}"'}
	rm -rf "$top"
	mkdir -p "$top/SOURCES" "$archive"
	small_source "$top/suture-small-1.0"
	small_source "$top/patched"
	echo '#define GREETING "secret"' > "$top/patched/small.h"
	small_diff "$top/suture-small-1.0" "$top/patched" small.h \
		> "$top/SOURCES/greeting.patch"
	tar -C "$top" --sort=name --mtime=@0 -czf \
		"$top/SOURCES/suture-small-1.0.tar.gz" suture-small-1.0
	small_spec "$build" > "$top/small.spec"
	rpmbuild --define "_topdir $top" --define 'debug_package %{nil}' "$@" \
		--nodeps -ba "$top/small.spec" > "$work/publish.log" 2>&1 ||
		{ tail "$work/publish.log"; return 1; }
	cp "$top"/SRPMS/*.src.rpm "$top"/RPMS/*/*.rpm "$archive"
}
