/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * GPIO lines: resources with interrupts.
 */
#ifndef DTIO_GPIO_H
#define DTIO_GPIO_H

#include <linux/gpio/consumer.h>
#include <linux/types.h>

struct device_node;
struct dtio_device;
struct dtio_irq;
struct dtio_resource;
struct of_phandle_args;

/**
 * struct dtio_gpio - a GPIO line of the device
 * @desc: the line, requested
 * @rows: how many rows of the resource table name it
 * @virq: its Linux interrupt, or a negative errno if it has none
 * @rests_at: the trigger type that the interrupt has while it is not set up
 * @changed: an act may have left it in another state than it was in, which is noted
 *           below; guarded by &dtio_device.lock
 * @was_driven: it was an output
 * @was_high: at this level
 */
struct dtio_gpio {
	struct gpio_desc *desc;
	unsigned int rows;
	int virq;
	u32 rests_at;
	bool changed;
	bool was_driven;
	bool was_high;
};

/**
 * dtio_gpio_is_driven - whether a GPIO line is an output
 * @gpio: the line
 *
 * Return: whether it is; also if its controller does not tell.
 */
static inline bool dtio_gpio_is_driven(const struct dtio_gpio *gpio)
{
	return gpiod_get_direction(gpio->desc) <= 0;
}

/* gpio-irq.c */
void dtio_gpio_irq_init(struct dtio_irq *irq, struct dtio_device *dtio, u32 resource);
int dtio_gpio_irq_get(const struct dtio_irq *irq);
bool dtio_gpio_irq_is_used(const struct dtio_gpio *gpio);
bool dtio_gpio_irq_is_ours(struct dtio_device *dtio, const struct dtio_gpio *gpio);
int dtio_gpio_irq_choose(struct dtio_device *dtio, struct dtio_resource *row,
			 u64 trigger);
int dtio_gpio_irq_request(struct dtio_irq *irq);
void dtio_gpio_irq_free(struct dtio_irq *irq);
void dtio_gpio_irq_forget(struct dtio_irq *irq);

/* gpio-user.c */
char *dtio_gpio_user(const struct of_phandle_args *line);

/* gpio-sharers.c */
int dtio_gpio_property(const char *property);
unsigned int dtio_gpio_count(struct device_node *np, const char *property);
int dtio_gpio_parse(struct device_node *np, const char *property,
		    unsigned int index, struct of_phandle_args *line);
bool dtio_is_same_gpio(struct device_node *np, const char *property,
		       unsigned int index, const struct of_phandle_args *line);
struct device_node *dtio_sharer_of_gpio(struct dtio_device *dtio,
					const struct of_phandle_args *line);

#endif /* DTIO_GPIO_H */
