/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The kinds of things that drivers need; see kinds.c. */
#ifndef DTIO_PROBE_KINDS_H
#define DTIO_PROBE_KINDS_H

/* Of each a name as tests/corpus/getters.txt has it */
enum need_kind {
	NEED_CLOCK,
	NEED_COMPATIBLE,
	NEED_DMA,
	NEED_ENDPOINT,
	NEED_GPIO,
	NEED_HOST,
	NEED_HWLOCK,
	NEED_INTERRUPT,
	NEED_IO_CHANNEL,
	NEED_MAILBOX,
	NEED_MEMORY_REGION,
	NEED_MESSAGES,
	NEED_NODE,
	NEED_NVMEM,
	NEED_OPTION,
	NEED_PARENT,
	NEED_PHY,
	NEED_PIN_STATE,
	NEED_POWER_DOMAIN,
	NEED_PROPERTY,
	NEED_PULSE,
	NEED_PWM,
	NEED_RATES,
	NEED_REFERENCE,
	NEED_REGION,
	NEED_RESET,
	NEED_SUPPLY,
	NEED_SYSCON,
	NEED_KINDS
};

/*
 * @name: in getters.txt; @words: for people, NULL: what it is says the argument;
 * @property and @names: of a list, what its entries and their names are in
 */
struct need_words {
	const char *name, *words, *property, *names;
};

extern const struct need_words need_words[NEED_KINDS];

#endif /* DTIO_PROBE_KINDS_H */
