/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Whether the guest's driver would probe; see probe.c. */
#ifndef DTIO_CORPUS_PROBE_H
#define DTIO_CORPUS_PROBE_H

#include "node/node.h"
#include "getters.h"
#include "references.h"

/* What it is asked about; @guest: what the generator has made */
struct probe {
	const struct getters *getters;
	const struct references *references;
	const struct tree *host;
	const struct node *device;
	const DtioFdtPlacement *placement;
	const DtioFdt *guest;
};

/*
 * @lacks: what the guest's node lacks for the driver, @num_lacks of them; @absent:
 * what the host's node does not have either
 */
struct probe_result {
	const struct driver *driver;	/* NULL: Linux has none */
	const struct need **lacks, **absent;
	size_t num_lacks, num_absent;
};

/*
 * Of several drivers for the device, the one that lacks least. To be released with
 * probe_clear().
 */
struct probe_result probe_device(const struct probe *probe);
void probe_clear(struct probe_result *result);

/* In words, to be freed: "reset", "parent's data", "`memory-region`" */
char *probe_words(const struct need *need);

#endif
