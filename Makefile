# SPDX-License-Identifier: GPL-2.0-or-later
#   make            the programs, into src/
#   make demo       patch the server of samples/server while it runs
#   make check      what needs no root and under a minute: sanitizers, unit and
#                   golden tests, the rules of the house
#   make tests      everything, as root; installs what it needs
#   make tests-real fixes of Debian packages, as root, much of an hour
#   make tests-pkgbuild patches for distributions' packages, in a clean root
#   make tests-cve  real fixes for Debian's own binaries; writes docs/CVE-RESULTS.md
#   make tests-load nginx and redis, patched 200 times while they serve
#   make tests-load-debian Debian's own, with fixes of its security archive
#   make tests-arm64 the end-to-end cases, and fixes of Debian packages, on a real
#                   ARM64 kernel in QEMU, what is written to text seen from outside,
#                   make demo there; hours; SHORT=1 one boot, some minutes
#   make tests-vm   the kernel module of binfmt/ in QEMU: built for Debian's kernel,
#                   programs patched as they start; SHORT=1 some minutes
#   make tests-storm  thousands of programs that start, under a server
#   make fuzz       libFuzzer on each parser; FUZZ=NAME, SECONDS=60
#   make bench      pauses and costs, measured against references
#   make install    PREFIX, DESTDIR
#   make clean

PREFIX ?= /usr/local
DESTDIR ?=
BINDIR := $(DESTDIR)$(PREFIX)/bin
SBINDIR := $(DESTDIR)$(PREFIX)/sbin
LIBDIR = $(DESTDIR)$(PREFIX)/lib/suture
MANDIR := $(DESTDIR)$(PREFIX)/share/man
DATADIR := $(DESTDIR)$(PREFIX)/share/suture
JOBS ?= 2
CHECK := $(CURDIR)/build/check

PROGRAMS := kpatch_cc kpatch_gensrc kpatch_strip kpatch_make kpatch_types \
	kpatch_user kpmake

all:
	@$(MAKE) --no-print-directory -C src -j$(JOBS)

demo:
	@scripts/demo

# A second build, with ASan, UBSan and -Werror, apart from the programs.
check-build:
	@$(MAKE) --no-print-directory -s -C src -j$(JOBS) \
		OUT=$(CHECK) SANITIZE=1 WERROR=1
	@! pkg-config --exists libnl-genl-3.0 || \
		$(MAKE) --no-print-directory -s -C binfmt OUT=$(CHECK) \
			SANITIZE=1 WERROR=1 $(CHECK)/kcare_genl_sink

CHECKS = scripts/check-layers scripts/check-spdx 'scripts/check-man $(CHECK)' \
	'$(MAKE) --no-print-directory -s -C tests/unit OUT=$(CHECK) WERROR=1' \
	'KPATCH_BIN=$(CHECK) tests/golden/run.sh' \
	'$(MAKE) --no-print-directory -s -C tests/fuzz OUT=$(CHECK) WERROR=1 check'

check: check-build
	@tests/lib/sum-results $(CHECKS)

# The ARM64 machine needs packages of another architecture; where they cannot be
# had its tests say so and are skipped.
tests:
	@scripts/install-deps
	@scripts/install-deps arm64 || true
	@scripts/install-deps vm || true
	@$(MAKE) --no-print-directory all check-build
	@tests/lib/sum-results $(CHECKS) \
		tests/cc/run.sh \
		'$(MAKE) --no-print-directory -s -C tests e2e' \
		'$(MAKE) --no-print-directory -s -C tests robust' \
		'$(MAKE) --no-print-directory -s -C tests signed' \
		'$(MAKE) --no-print-directory -s -C tests server' \
		'STARTS=400 ROUNDS=1 tests/server/storm.sh' \
		'$(MAKE) --no-print-directory -s -C tests patients' \
		'$(MAKE) --no-print-directory -s -C tests fault FAULT_STEP=61' \
		'tests/real/run.sh --short' \
		'tests/pkgbuild/run.sh --short' \
		'tests/vm/run.sh -s' \
		'tests/vm/startup.sh -s' \
		$(if $(STRESS),'$(MAKE) --no-print-directory -s -C tests stress')

tests-real: all
	@tests/real/run.sh $(REAL)

tests-pkgbuild: all
	@scripts/install-deps pkgbuild rpm
	@tests/lib/sum-results tests/pkgbuild/run.sh tests/pkgbuild/rpm.sh

tests-cve: all
	@scripts/install-deps tests pkgbuild
	@tests/cve/run.sh $(CVE)

# Thousands of programs start at once; how long a start takes.
tests-storm: all
	@tests/server/storm.sh

tests-load: all
	@scripts/install-deps load
	@tests/load/run.sh

tests-load-debian: all
	@scripts/install-deps load pkgbuild
	@tests/load/debian.sh

tests-arm64: all
	@scripts/install-deps arm64
	@$(if $(SHORT),tests/vm/run.sh -s,\
		tests/lib/sum-results tests/vm/run.sh tests/vm/real.sh \
			tests/vm/text_write.sh tests/vm/native.sh)

tests-vm: all
	@scripts/install-deps vm
	@$(if $(SHORT),true,scripts/install-deps arm64 || true)
	@$(if $(SHORT),tests/vm/startup.sh -s,\
		tests/lib/sum-results tests/vm/startup.sh tests/vm/systemd.sh)

fuzz:
	@scripts/install-deps fuzz
	@$(MAKE) --no-print-directory -s -C tests/fuzz fuzz

bench: all
	@tests/bench/run.sh

install: all
	install -d $(BINDIR) $(MANDIR)/man1 $(DATADIR)
	install -m 755 $(addprefix src/,$(PROGRAMS)) $(BINDIR)
	$(MAKE) --no-print-directory -s -C binfmt shim OUT=$(abspath build)
	install -d $(LIBDIR)
	install -m 755 build/libsuture-exec.so $(LIBDIR)
	! pkg-config --exists libnl-genl-3.0 || { \
		$(MAKE) --no-print-directory -s -C binfmt OUT=$(abspath build) \
			$(abspath build)/kcare_genl_sink && \
		install -d $(SBINDIR) && \
		install -m 755 build/kcare_genl_sink $(SBINDIR); }
	ln -sf kpatch_user $(BINDIR)/kpatch_ctl
	ln -sf kpatch_cc $(BINDIR)/kpatch_c++
	for page in $(wildcard docs/man/*.[1-8]); do \
		dir=$(MANDIR)/man$${page##*.}; \
		install -d $$dir && install -m 644 $$page $$dir || exit 1; \
	done
	for script in scripts/patch-lines scripts/patch-report \
		$(wildcard scripts/pkgbuild scripts/pkgbuild.d); do \
		cp -r $$script $(DATADIR) || exit 1; \
	done

clean:
	@$(MAKE) --no-print-directory -C src clean
	@$(MAKE) --no-print-directory -C tests clean
	@$(MAKE) --no-print-directory -s -C binfmt clean
	rm -rf build

.PHONY: all demo check check-build tests tests-real tests-load tests-storm \
	tests-load-debian tests-arm64 tests-vm tests-pkgbuild tests-cve fuzz bench install clean
