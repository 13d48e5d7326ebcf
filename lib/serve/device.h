/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A served device in memory: tables of regions and interrupts, from which every question
 * is answered, and what its one user has set up of them.
 */
#ifndef DTIO_SERVE_DEVICE_H
#define DTIO_SERVE_DEVICE_H

#include "dtio/user.h"
#include "serve/serve.h"

struct region {
	struct dtio_serve_region is;	/* with names and areas of our own; no length: none */
	uint32_t bar;
	uint32_t bar_flags;
	uint64_t table_offset, table_length, pba_offset, pba_length;
	struct dtio_serve_doorbell *doorbells;	/* with descriptors of our own */
	size_t num_doorbells;
	uint32_t doorbells_number;	/* of the list; its client has */
	bool doorbells_asked;		/* asked for one, */
	bool doorbells_untold;		/* and not been told of this one */
	bool unmappable;		/* for now, though it has a descriptor */
	uint32_t mapping_number;	/* how often that has changed; its client has */
	bool mapping_told;		/* been told that it may map it, */
	bool mapping_untold;		/* not been told that it has changed, */
	bool mapping_awaited;		/* and not said that it is not mapped any more */
};

/* One sub-index of an interrupt. */
struct vector {
	int trigger;			/* an eventfd of the client's, or -1 */
	bool by_message;
	bool masked;
	bool fired;			/* masked by that, and not by the client */
	bool up;			/* the line is */
	bool latched;			/* raised, and not told yet */
	bool queued;			/* in the device's list of those to tell by message */
	uint32_t unsent;		/* times to tell */
	uint32_t index, sub_index;
	struct vector *next;
};

struct irq {
	struct dtio_serve_irq is;	/* with a name of our own; count 0: none */
	char *dt_path;			/* of the node that has it; NULL: the device's */
	bool level;
	bool line;			/* one that is masked and unmasked */
	struct vector *vectors;
	int mask_fd, unmask_fd;		/* of a line: eventfds of the client's, or -1 */
	uint64_t fired;
};

#define CONFIG_SIZE	4096

struct pci {
	uint8_t config[CONFIG_SIZE];
	uint8_t at_reset[CONFIG_SIZE];
	uint8_t writable[CONFIG_SIZE];
	bool express, realized;
	uint16_t last_capability, free, last_extended, free_extended;
	uint16_t express_capability;
	uint8_t *table;			/* MSI-X */
	uint32_t table_bar;
};

struct dtio_serve_device {
	const struct dtio_serve_ops *ops;
	void *opaque;
	enum dtio_bus bus;
	bool dma, trust_memory;
	uint32_t max_transfer, credits, max_maps, max_descriptors;
	char *name;
	char *dt_path;			/* of the node in the snapshot */
	struct region *regions;
	uint32_t num_regions;
	struct irq *irqs;
	uint32_t num_irqs;
	uint32_t snapshot;		/* index of that region, or DTIO_NO_INDEX */
	void *tree;			/* what is in it */
	struct pci *pci;
	char session[DTIO_USER_SESSION_LENGTH + 1];
	struct dtio_serve_client *user;
	struct dtio_serve_client *clients;
	struct vector *first_unsent, **last_unsent;
	bool doorbells_untold;		/* of a region or more */
	bool mappings_untold;		/* likewise */
};

/* NULL: no such, or it is absent. */
struct region *find_region(struct dtio_serve_device *device, uint32_t index);
struct irq *find_irq(struct dtio_serve_device *device, uint32_t index);
/* All of it mappable, if the list of areas is empty. */
size_t region_areas(const struct region *region, struct dtio_mmap_area *all,
		    const struct dtio_mmap_area **areas);
/* Room for one more behind @count of @size bytes; NULL: no memory. */
void *extend(void *array, size_t count, size_t size);
void free_doorbells(struct region *region);
void say(const struct dtio_serve_device *device, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* An entry of a table, checked and copied */
int fill_region(struct region *region, const struct dtio_serve_region *from,
		char **error);
int fill_irq(struct irq *irq, uint32_t index, const struct dtio_serve_irq *from,
	     char **error);
/* @num entries more, which are absent. */
int grow_tables(struct dtio_serve_device *device, uint32_t regions, uint32_t irqs);

#endif /* DTIO_SERVE_DEVICE_H */
