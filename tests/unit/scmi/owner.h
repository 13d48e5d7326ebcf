/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * An owner of SCMI domains whose functions keep what they are told, and abort if they
 * are called for what the description does not allow.
 */
#ifndef OWNER_H
#define OWNER_H

#include "scmi/scmi.h"

#define OWNER_DOMAINS	16

struct owner {
	DtioScmiPlatform platform;
	DtioScmiStatus answer;		/* what each function returns */
	unsigned long long calls;
	struct {
		uint64_t rate;
		DtioScmiRounding rounding;
		bool on;
		uint32_t parent;
	} clocks[OWNER_DOMAINS];
	struct {
		unsigned int asserts, deasserts, pulses;
	} resets[OWNER_DOMAINS];
	bool powers[OWNER_DOMAINS];
	uint32_t levels[OWNER_DOMAINS];
	struct {
		int32_t level;
		bool on;
	} voltages[OWNER_DOMAINS];
	uint32_t pin_states[OWNER_DOMAINS];
	unsigned int forgotten;
};

extern const DtioScmiOps owner_ops;

#endif
