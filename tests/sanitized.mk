# SPDX-License-Identifier: GPL-2.0-or-later
# The library and the tools under sanitizers, built once for all tests on the build
# machine: $(sanitized)/lib/libdtio.a, $(sanitized)/lib/libdtio-serve.a,
# $(sanitized)/dtio-ls and $(sanitized)/dtio-shmem. Include it after `top` is set, and after the first target.
sanitized := $(top)/build/sanitized
sanitize := -O2 -g -fno-omit-frame-pointer -fsanitize=address,undefined \
	-fno-sanitize-recover=all
# For dtio-ls linked once more, with something made up in it
dtio_ls_libs = $(patsubst %,$(sanitized)/lib/libdtio-%.a,observe tls serve) \
	$(sanitized)/lib/libdtio.a \
	$(shell pkg-config --libs smartcols json-c gnutls $$(pkg-config --exists libpci && \
	echo libpci)) -lfdt
# For programs that look inside
flags := $(sanitize) -std=c17 -D_GNU_SOURCE -Wall -Wextra -Werror \
	-I$(top)/lib -idirafter $(top)/include/uapi

# Not two at once: suites run side by side.
$(sanitized)/dtio-ls $(sanitized)/lib/libdtio.a &: FORCE
	@mkdir -p $(sanitized)
	@flock $(sanitized) $(MAKE) --no-print-directory -s -j$(shell nproc) \
		-C $(top)/tools/dtio-ls O=$(sanitized) WERROR=-Werror CFLAGS='$(sanitize)'

$(sanitized)/lib/libdtio-tls.a: FORCE
	@mkdir -p $(sanitized)
	@flock $(sanitized) $(MAKE) --no-print-directory -s -C $(top)/lib/tls \
		O=$(sanitized)/lib WERROR=-Werror CFLAGS='$(sanitize)'

$(sanitized)/lib/libdtio-serve.a: $(sanitized)/lib/libdtio.a FORCE
	@flock $(sanitized) $(MAKE) --no-print-directory -s -j$(shell nproc) \
		-C $(top)/lib/serve O=$(sanitized)/lib WERROR=-Werror CFLAGS='$(sanitize)'

$(sanitized)/dtio-shmem: $(sanitized)/lib/libdtio-serve.a FORCE
	@flock $(sanitized) $(MAKE) --no-print-directory -s -j$(shell nproc) \
		-C $(top)/tools/dtio-shmem O=$(sanitized) WERROR=-Werror \
		CFLAGS='$(sanitize)'

FORCE:
.PHONY: FORCE
