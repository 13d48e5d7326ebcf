/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of a verdict, and what they share; see verdict.c. */
#ifndef DTIO_VERDICT_INTERNAL_H
#define DTIO_VERDICT_INTERNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "board/board.h"
#include "libdtio.h"
#include "tree/predict.h"
#include "verdict/guest.h"
#include "verdict/reasons.h"
#include "verdict/steps.h"

/*
 * Entries of @property that are the device's own and not of a node below it: how
 * many from *@first on.
 */
size_t own_references(const struct dtio_host_device *device,
		      const char *property,
		      const struct dtio_host_reference **first);
/*
 * The next device after @last, NULL for the first, of which @wanted() holds and
 * which refers to the very same; NULL: there are no more.
 */
typedef bool is_wanted(const struct dtio_board *board,
		       const struct dtio_host_device *device);
const struct dtio_host_device *
next_sharer(const struct judge *judge,
	    const struct dtio_host_reference *reference, is_wanted *wanted,
	    const struct dtio_host_device *last);

/* Whether one of the device's own interrupts is a line of the controller */
bool has_irq_of(const struct dtio_host_device *device,
		const struct dtio_host_device *controller);

/* Whether the property's providers are not enabled, which is a reason given. */
bool leads_nowhere(struct judge *judge, const char *property);

/*
 * What of the system stands on a device that loses its driver, once, however many reasons
 * there are for that
 */
void judge_uses_of(struct judge *judge, const struct dtio_host_device *device);

/*
 * Of the driver that has the device, or that a bare tree's is taken to have, why it does not
 * let go: "NAME does not support unbinding"; NULL: it does, or there is none
 */
const char *driver_that_stays(struct judge *judge,
			      const struct dtio_host_device *device);

/*
 * A reason that takes another device from its driver, after what stands on that one. If
 * the system itself does, there is no step, and the answer is no. Nor is there a step if
 * that driver stays.
 */
__attribute__((format(printf, 4, 5)))
void give_taking(struct judge *judge, const struct dtio_host_device *other,
		 const struct dtio_step *step, const char *format, ...);

/* Of PCI */
bool is_function(const struct dtio_host_device *device);
bool has_bar(const struct dtio_host_device *device);
/* By what a function's DMA is told from that of others: bus, device, function */
bool find_requester(const struct dtio_host_device *function, uint32_t *requester);
/* What a function is behind; of any other device itself. NULL: none is known. */
const struct dtio_host_device *find_host_bridge(const struct dtio_host_device *device);
bool is_behind_bridge(const struct dtio_host_device *function);
/* What QEMU has to be told besides to take the judged device; NULL: nothing */
const char *function_properties(const struct judge *judge);

/* Whether dtio's driver has said that it has no isolated MSIs, and what to do about it */
bool is_said_to_be_exposed(const struct dtio_host_device *device);
const struct dtio_step *allow_interrupts_step(struct judge *judge);

/*
 * What a guest's driver insists on and the nodes that were made for it lack, or that none
 * were made. If QEMU can be told to make them otherwise, that is said. The device as it is
 * then, in @other; or as it was, if there are no nodes either way.
 */
const struct dtio_guest_device *
judge_stock_driver(struct judge *judge, const struct dtio_guest_device *device,
		   struct dtio_guest *other);

/* The rules, each with what it has to say. */
void judge_loading(struct judge *judge);
void judge_providing(struct judge *judge);
void judge_users(struct judge *judge);
void judge_uses(struct judge *judge);
void judge_consumers(struct judge *judge);
void judge_providers(struct judge *judge);
void judge_children(struct judge *judge);
void judge_regions(struct judge *judge);
void judge_irqs(struct judge *judge);
void judge_dma(struct judge *judge);
/* Of one behind an IOMMU, for judge_dma() */
void judge_messages(struct judge *judge);
void judge_reset(struct judge *judge);
void judge_group(struct judge *judge);
void judge_clockwork(struct judge *judge);
void judge_going_along(struct judge *judge);
void judge_errata(struct judge *judge);
void judge_virtual(struct judge *judge);
void judge_token(struct judge *judge);
void judge_function_reset(struct judge *judge);
void judge_guest_node(struct judge *judge);
void judge_function_node(struct judge *judge);
void judge_next_step(struct judge *judge);
/* The only one of a served device */
void judge_served(struct judge *judge);

#endif /* DTIO_VERDICT_INTERNAL_H */
