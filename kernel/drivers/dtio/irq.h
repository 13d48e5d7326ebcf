/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Interrupts: a row of the interrupt table, the life of a line, and MSIs.
 */
#ifndef DTIO_IRQ_H
#define DTIO_IRQ_H

#include <linux/mutex.h>
#include <linux/spinlock.h>
#include <linux/types.h>
#include <linux/workqueue.h>
#include <uapi/linux/dtio.h>

struct device;
struct device_node;
struct dtio_device;
struct eventfd_ctx;
struct irq_data;
struct virqfd;

/**
 * struct dtio_irq - one row of the interrupt table, and the line's state
 * @dtio: the device
 * @type: a line of the device's node or of one below it, a GPIO line's, or the one row
 *        for MSIs or for the request interrupt
 * @status: whether the line can be used, as last found out: at bind or on open
 * @features: DTIO_IRQ_*; does not change while the line is requested
 * @trigger_type: DTIO_IRQ_TRIGGER_*; of a GPIO line what the user has chosen
 * @np: the node that a line is an interrupt of, referenced; else NULL
 * @dt_index: entry of that node's interrupts; of a GPIO line its row of the resource
 *            table
 * @same_as: index of the row before it that is the same line, if @status is
 *           %DTIO_IRQ_REPEATED
 * @name: entry of "interrupt-names", what a GPIO line is called, or NULL
 * @virq: the Linux interrupt of a line that can be used, while the device is open;
 *        else 0
 * @action_name: what /proc/interrupts shows; NULL while not requested
 * @trigger: signalled when the line fires; written with the line disabled and
 *           @dtio->lock held, so that the handler may read it freely
 * @mask: masks the line when signalled; guarded by @dtio->lock
 * @unmask: unmasks the line when signalled; guarded by @dtio->lock
 * @forwarded: the line is left active in its controller when it has fired, so that
 *             it need not be disabled; what dtio_irqcore_deactivate() takes, or NULL.
 *             Does not change while the line is requested
 * @can_sleep: enabling and disabling the line may sleep; does not change while the
 *             line is requested
 * @update_work: enables or disables a line that @can_sleep
 * @unmask_work: unmasks the line, see dtio_line_unmask_signalled()
 * @update_lock: serialises enabling and disabling a line that @can_sleep
 * @lock: guards what follows
 * @armed: there is a @trigger
 * @masked: by the user, or by having fired
 * @active: @forwarded, has fired and is still active
 * @latched: an edge has come while the line was not armed
 * @enabled: what the interrupt core was last told
 * @late: the line has been disabled, but a handler may be on its way already: it may
 *        come once more
 * @fired: how often, since the device was opened
 */
struct dtio_irq {
	struct dtio_device *dtio;
	enum dtio_irq_type type;
	enum dtio_irq_status status;
	u32 features;
	u32 trigger_type;
	struct device_node *np;
	u32 dt_index;
	u32 same_as;
	const char *name;
	int virq;
	char *action_name;
	struct eventfd_ctx *trigger;
	struct dtio_irqfd {
		struct virqfd *virqfd;
		struct eventfd_ctx *ctx;
	} mask, unmask;
	struct irq_data *forwarded;
	bool can_sleep;
	struct work_struct update_work;
	struct work_struct unmask_work;
	struct mutex update_lock;	/* serialises enable_irq() and disable_irq() */
	spinlock_t lock;		/* guards all below */
	bool armed;
	bool masked;
	bool active;
	bool latched;
	bool enabled;
	bool late;
	u64 fired;
};

/* irq.c */
int dtio_irqs_init(struct dtio_device *dtio);
void dtio_irqs_exit(struct dtio_device *dtio);
int dtio_irqs_open(struct dtio_device *dtio);
void dtio_irqs_close(struct dtio_device *dtio);
void dtio_irqs_quiesce(struct dtio_device *dtio);
void dtio_irqs_resume(struct dtio_device *dtio);
struct dtio_irq *dtio_irq_get(struct dtio_device *dtio, u32 index);
bool dtio_irqs_request(struct dtio_device *dtio);
int dtio_irq_set(struct dtio_irq *irq, u32 flags, u32 start, u32 count,
		 void *data);

int dtio_irq_state(struct dtio_irq *irq, u32 *state, u64 *fired);

u32 dtio_irq_count(const struct dtio_irq *irq);
u32 dtio_irqs_count_lines(const struct dtio_device *dtio);

/* line.c */
void dtio_line_init(struct dtio_irq *irq);
int dtio_line_request(struct dtio_irq *irq);
int dtio_line_try(struct dtio_irq *irq);
void dtio_line_free(struct dtio_irq *irq);
void dtio_line_set_masked(struct dtio_irq *irq, bool masked);
void dtio_line_unmask_signalled(struct dtio_irq *irq);
void dtio_line_set_armed(struct dtio_irq *irq, bool armed);
bool dtio_line_fire(struct dtio_irq *irq, bool active, bool *handled);
void dtio_line_disarm(struct dtio_irq *irq);
void dtio_line_flush(struct dtio_irq *irq);

/* msi.c */

/* More than any device has; the vectors are allocated as they are used. */
#define DTIO_MSI_MAX	256

bool dtio_msi_possible(struct device *dev);
int dtio_msi_set(struct dtio_device *dtio, u32 flags, u32 start, u32 count,
		 void *data);
void dtio_msi_leave(struct dtio_device *dtio);
int dtio_msi_message(struct dtio_device *dtio, u32 number, u64 *address,
		     u32 *data);
int dtio_msi_doorbell(struct dtio_device *dtio, u64 address);
void dtio_msi_quiesce(struct dtio_device *dtio);
void dtio_msi_resume(struct dtio_device *dtio);
void dtio_msi_release(struct dtio_device *dtio);

#endif /* DTIO_IRQ_H */
