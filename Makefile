# SPDX-License-Identifier: GPL-2.0-or-later
#
# What people type. The work is in scripts/, which keep all they make in build/
# and say how long it took. The driver alone is built by Kbuild, see there.

VERSION := 6.12
# What the driver is also tested on.
NEWER := 7.2
FLAVOUR := default
SECONDS := 600
OPERATIONS := 10000000
# The fuzzer's flavour: the one with all checks, unless there is a word for another.
FUZZED := $(if $(filter command line,$(origin FLAVOUR)),$(FLAVOUR),debug)
prefix ?= /usr/local
# Where tools and libraries are built
O ?= $(CURDIR)/build
PKG_CONFIG ?= pkg-config
include tools/served.mk
all_programs := dtio-ls dtio-serve dtio-shmem dtio-report
programs := $(if $(SERVED),$(all_programs),dtio-ls dtio-report)
# One after the other, as they build the same libraries
each_program = @for program in $(programs); do \
	$(MAKE) -C tools/$$program O=$(abspath $(O)) prefix=$(prefix) \
		$(filter install uninstall,$@) || exit; \
done
version := $(shell sed -n 's/^.define LIBDTIO_VERSION "\(.*\)"/\1/p' lib/libdtio.h)

export DTIO_START := $(or $(DTIO_START),$(shell date +%s))
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory

help:
	@echo 'make demo      an emulated NXP i.MX 8M Plus gives two of its devices to a KVM guest'
	@echo 'make demo-remote'
	@echo '               that board serves them over TLS, to a guest of this machine'
	@echo 'make demo-shmem'
	@echo '               three guests share memory and pass a token round; one is killed'
	@echo 'make demo-endpoint'
	@echo '               a guest is the PCI device of another: for the kernel'"'"'s tests, and a disk'
	@echo 'make check     build all that the tests need, and run them; SUITES=WORD: those named so'
	@echo 'make check-quick'
	@echo '               a little of everything, after a small change'
	@echo 'make check-all all there is: more kernels, and what takes its time'
	@echo 'make samples   the tests of my_hw, on machine q35, too'
	@echo 'make selftests FLAVOUR=debug'
	@echo '               all selftests of the boards on a kernel with every check, or rt, race'
	@echo 'make fuzz      random calls on every board, by one user and by many that race for'
	@echo '               devices, SECONDS=N of each (default 600); FLAVOUR=rt or race'
	@echo 'make corpus    the generator of guest nodes on every arm64 board of Linux, and'
	@echo '               what of each can be assigned'
	@echo 'make fuzz-snapshot'
	@echo '               device tree snapshots with random changes, for SECONDS=N'
	@echo 'make fuzz-board'
	@echo '               device trees and dumps with random changes, for SECONDS=N'
	@echo 'make fuzz-serve and fuzz-client'
	@echo '               the server of devices and QEMU'"'"'s client under a peer that sends'
	@echo '               anything, for SECONDS=N'
	@echo 'make flood-serve'
	@echo '               both sides of a served device flooding each other, for SECONDS=N'
	@echo 'make attack-endpoint'
	@echo '               an endpoint and its host that do anything with their devices, for SECONDS=N,'
	@echo '               under sanitizers; then by qtest, each OPERATIONS=N times'
	@echo 'make soak      a thousand users killed at random moments'
	@echo 'make coverage  which lines of the driver the tests run'
	@echo 'make vfio-selftests'
	@echo '               the kernel'"'"'s own tests of VFIO, on dtio-pci beside vfio-pci'
	@echo 'make bench     what dtio costs, beside vfio-platform and vfio-pci, in instructions'
	@echo 'make bench-served'
	@echo '               what served devices cost, beside libvfio-user, in time: no guest'
	@echo 'make bench-endpoint'
	@echo '               what a guest that is a PCI endpoint costs, beside memory'
	@echo 'make boards    all that boards/run needs: kernel, qemu, modules, arm64'
	@echo 'make kernel    the kernel of the boards and guests; FLAVOUR=debug for one with checks'
	@echo 'make boards-rt and boards-race'
	@echo '               kernels with PREEMPT_RT, and with the detector of data races (KCSAN)'
	@echo 'make debian    Debian'"'"'s own kernel and a small Debian with systemd, for the boards'
	@echo 'make debian-libvirt  one with libvirt and AppArmor, too'
	@echo 'make modules   the driver for that kernel'
	@echo 'make qemu      QEMU twice: the emulator of the boards, and dtio'"'"'s on them'
	@echo 'make pc        a PC with Debian'"'"'s kernel and QEMU, for dtio-pci there'
	@echo 'make q35       an emulated PC, to show my_hw on x86-64'
	@echo 'make arm64     our own programs for the boards'
	@echo 'make tools     dtio-ls, dtio-serve, dtio-shmem and dtio-report for this machine, in build/'
	@echo 'make install   the four, libdtio and libdtio-serve, to $(prefix); make uninstall'
	@echo 'make dist      all that is committed, as build/dtio-$(version).tar.gz'
	@echo 'make clean     remove what was built; make distclean: and what was fetched'

packages:
	@scripts/packages

sysroot: packages
	@scripts/sysroot

kernel-source: packages
	@scripts/kernel-source $(VERSION)

kernel: kernel-source
	@scripts/build-kernel $(VERSION) $(FLAVOUR)

modules: kernel
	@scripts/build-modules $(VERSION) $(FLAVOUR)

qemu: sysroot
	@scripts/qemu-source
	@scripts/build-qemu outer
	@scripts/build-qemu inner

arm64: sysroot kernel-source
	@scripts/build-programs

boards: modules qemu arm64
	@scripts/build-rootfs

boards-default: boards

boards-debug boards-rt boards-race: boards-%: boards
	@scripts/build-kernel $(VERSION) $*
	@scripts/build-modules $(VERSION) $*

debian: boards
	@scripts/build-debian

pc: packages
	@scripts/build-pc

debian-libvirt: boards
	@scripts/build-debian libvirt

q35: qemu kernel-source
	@scripts/build-q35

demo: boards
	@tests/guest/platform/demo

demo-remote: boards
	@tests/guest/served/demo-remote

demo-shmem: boards
	@tests/guest/shmem/demo

demo-endpoint: boards endpoint-programs
	@$(MAKE) modules VERSION=$(NEWER) FLAVOUR=debug
	@tests/guest/endpoint/demo

check:
	@tests/run --build --level check $(SUITES)

check-all:
	@tests/run --build $(SUITES)

check-quick:
	@tests/run --build --level quick $(SUITES)

samples:
	@tests/run --build my-hw

selftests: boards-$(FLAVOUR)
	@tests/run --flavour $(FLAVOUR) $(SUITES)

vfio-selftests-programs: sysroot
	@scripts/build-vfio-selftests

endpoint-programs: sysroot
	@scripts/build-endpoint-tests

vfio-selftests: boards vfio-selftests-programs
	@$(MAKE) modules VERSION=$(NEWER)
	@tests/vfio-selftests/run --kernel $(NEWER)

fuzz: boards-$(FUZZED)
	@scripts/fuzz $(SECONDS) $(FUZZED)

corpus: kernel-source
	@$(MAKE) -C tests/corpus

fuzz-snapshot: kernel-source
	@$(MAKE) -C tests/corpus fuzz SECONDS=$(SECONDS)

fuzz-board: kernel-source
	@$(MAKE) -C tests/corpus fuzz-board SECONDS=$(SECONDS)

fuzz-serve: kernel-source
	@scripts/packages clang
	@$(MAKE) -C tests/unit/serve libfuzzer SECONDS=$(SECONDS)

fuzz-client: qemu
	@scripts/packages clang
	@$(MAKE) -C tests/unit/client libfuzzer SECONDS=$(SECONDS)

flood-serve: kernel-source
	@$(MAKE) -C tests/unit/serve flood SECONDS=$(SECONDS)

attack-endpoint: boards
	@scripts/build-qemu sanitized
	@tests/guest/endpoint/attack --sanitized --seconds $(SECONDS)
	@tests/guest/endpoint/attack-by-qtest --sanitized $(OPERATIONS)

soak: boards-debug
	@scripts/soak

coverage: boards
	@scripts/coverage

bench: boards
	@scripts/packages gnuplot-nox
	@scripts/bench

# The other one is in QEMU's sources.
bench-served: packages
	@scripts/qemu-source
	@$(MAKE) -s -C bench/served
	@bench/served/run

bench-endpoint: boards endpoint-programs
	@bench/endpoint/run

tools:
	$(each_program)
	@$(if $(SERVED),:,echo 'dtio-serve and dtio-shmem are not built: they take json-c and GnuTLS')

install: tools
	@$(MAKE) -C lib O=$(abspath $(O))/lib prefix=$(prefix) install
	$(if $(SERVED),@$(MAKE) -C lib/serve O=$(abspath $(O))/lib prefix=$(prefix) install)
	$(each_program)

# Whatever an earlier install has left
uninstall: programs := $(all_programs)
uninstall:
	@$(MAKE) -C lib prefix=$(prefix) uninstall
	@$(MAKE) -C lib/serve prefix=$(prefix) uninstall
	$(each_program)

# All that is committed, as one file
dist:
	@mkdir -p build
	@git archive --prefix=dtio-$(version)/ -o build/dtio-$(version).tar.gz HEAD
	@echo build/dtio-$(version).tar.gz

clean:
	@scripts/clean

distclean:
	@scripts/clean --all

.PHONY: help packages sysroot kernel-source kernel modules qemu arm64 boards debian debian-libvirt pc \
	boards-default boards-debug boards-rt boards-race q35 demo demo-remote demo-shmem \
	demo-endpoint endpoint-programs attack-endpoint bench-endpoint \
	check selftests check-quick check-all samples fuzz corpus fuzz-snapshot fuzz-board fuzz-serve fuzz-client \
	flood-serve soak \
	coverage vfio-selftests vfio-selftests-programs bench tools install uninstall \
	dist clean distclean
