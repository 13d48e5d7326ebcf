# SPDX-License-Identifier: GPL-2.0-or-later
# Where programs and what belongs to them are installed. The folders of other programs
# differ between distributions: Debian's zsh looks for what packages bring in
# $(prefix)/share/zsh/vendor-completions.
share := $(DESTDIR)$(prefix)/share
bashdir ?= $(prefix)/share/bash-completion/completions
zshdir ?= $(prefix)/share/zsh/site-functions
fishdir ?= $(prefix)/share/fish/vendor_completions.d
unitdir ?= $(prefix)/lib/systemd/system
udevdir ?= $(prefix)/lib/udev
completions := $(bashdir:%=$(DESTDIR)%) $(zshdir:%=$(DESTDIR)%) $(fishdir:%=$(DESTDIR)%)
units := $(unitdir:%=$(DESTDIR)%)
rules := $(udevdir:%=$(DESTDIR)%/rules.d)

# $(call filled,SED-SCRIPT,FILE,INSTALLED): a file that is complete when it is installed
filled = sed '$(1)' $(2) >$(O)/$(notdir $(3)) && \
	install -m 644 $(O)/$(notdir $(3)) $(3) && rm $(O)/$(notdir $(3))
