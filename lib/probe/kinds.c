// SPDX-License-Identifier: LGPL-2.1-or-later
/* The kinds of things that drivers need, in a device tree's words and in people's. */
#include "probe/kinds.h"

#include <stddef.h>

const struct need_words need_words[NEED_KINDS] = {
	[NEED_CLOCK] = { "clock", "clock", "clocks", "clock-names" },
	[NEED_COMPATIBLE] = { "compatible", NULL, "compatible", NULL },
	[NEED_DMA] = { "dma", "DMA channel", "dmas", "dma-names" },
	[NEED_ENDPOINT] = { "endpoint", "other end of a graph",
			    "remote-endpoint", NULL },
	[NEED_GPIO] = { "gpio", "GPIO", NULL, NULL },
	[NEED_HOST] = { "host", NULL, NULL, NULL },
	[NEED_HWLOCK] = { "hwlock", "hardware lock", "hwlocks",
			  "hwlock-names" },
	[NEED_INTERRUPT] = { "interrupt", "interrupt", NULL,
			     "interrupt-names" },
	[NEED_IO_CHANNEL] = { "io-channel", "IIO channel", "io-channels",
			      "io-channel-names" },
	[NEED_MAILBOX] = { "mailbox", "mailbox", "mboxes", "mbox-names" },
	[NEED_MEMORY_REGION] = { "memory-region", "reserved memory",
				 "memory-region", "memory-region-names" },
	[NEED_MESSAGES] = { "messages", "messages", "msi-parent", NULL },
	[NEED_NODE] = { "node", "node of the host's", NULL, NULL },
	[NEED_NVMEM] = { "nvmem", "NVMEM cell", "nvmem-cells",
			 "nvmem-cell-names" },
	[NEED_OPTION] = { "option", "kernel option", NULL, NULL },
	[NEED_PARENT] = { "parent", "parent's data", NULL, NULL },
	[NEED_PHY] = { "phy", "PHY", "phys", "phy-names" },
	[NEED_PIN_STATE] = { "pin-state", "pin state", "pinctrl-0",
			     "pinctrl-names" },
	[NEED_POWER_DOMAIN] = { "power-domain", "power domain",
				"power-domains", "power-domain-names" },
	[NEED_PROPERTY] = { "property", NULL, NULL, NULL },
	[NEED_PWM] = { "pwm", "PWM", "pwms", "pwm-names" },
	[NEED_RATES] = { "rates", "other rates of its clock", "clocks",
			 "clock-names" },
	[NEED_REFERENCE] = { "reference", NULL, NULL, NULL },
	[NEED_REGION] = { "region", "registers", NULL, "reg-names" },
	[NEED_RESET] = { "reset", "reset", "resets", "reset-names" },
	[NEED_SUPPLY] = { "supply", "supply", NULL, NULL },
	[NEED_SYSCON] = { "syscon", "syscon", NULL, NULL },
};
