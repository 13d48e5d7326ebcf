# SPDX-License-Identifier: GPL-2.0-or-later
# SERVED: what takes part in serving devices to others, json-c and GnuTLS, if they are there.
# SERVED= builds without, and so does a static program.
ifeq ($(origin SERVED),undefined)
SERVED := $(if $(filter -static,$(LDFLAGS)),,$(shell { $(PKG_CONFIG) --exists json-c gnutls; } 2>/dev/null && echo json-c gnutls))
endif
