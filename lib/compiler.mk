# SPDX-License-Identifier: LGPL-2.1-or-later
# What libdtio and libdtio-serve are built with, and where they are installed, where the
# command line or the environment does not say otherwise. $(top) is the source tree.
O ?= $(top)/build/lib
override O := $(abspath $(O))
prefix ?= /usr/local
libdir ?= $(prefix)/lib

CC ?= cc
ifeq ($(origin AR),default)
AR := $(shell $(CC) -print-prog-name=ar)
endif
OBJCOPY ?= $(shell $(CC) -print-prog-name=objcopy)
PKG_CONFIG ?= pkg-config
CFLAGS ?= -O2 -g
given_flags := $(CFLAGS)
# What the builder asks for comes last: it has the last word.
override CFLAGS := -std=c17 -D_GNU_SOURCE -Wall -Wextra $(WERROR) -MD -MP -fPIC \
	-I$(top)/lib -I$(top)/kernel/drivers -I$(top)/include \
	-idirafter $(top)/include/uapi $(if $(KHDR),-isystem $(KHDR)) $(CPPFLAGS) $(CFLAGS)

# $(call filled,FILE,INSTALLED): a file whose @words@ are known when it is installed
filled = sed 's|@prefix@|$(prefix)|; s|@libdir@|$(libdir)|; s|@version@|$(version)|' \
	$(1) >$(O)/$(notdir $(2)) && \
	install -m 644 $(O)/$(notdir $(2)) $(2) && rm $(O)/$(notdir $(2))

version := $(shell sed -n 's/^.define LIBDTIO_VERSION "\(.*\)"/\1/p' $(top)/lib/libdtio.h)
installed := $(O)/installed
