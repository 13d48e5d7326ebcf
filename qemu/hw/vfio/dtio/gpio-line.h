/*
 * dtio: a device's GPIO line, as a guest's driver has it
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See gpio-line.c for the concept.
 */

#ifndef HW_VFIO_DTIO_GPIO_LINE_H
#define HW_VFIO_DTIO_GPIO_LINE_H

#include "resources.h"
#include "qemu/event_notifier.h"
#include "standard-headers/linux/virtio_gpio.h"

typedef struct DtioGpioLine DtioGpioLine;

/**
 * DtioGpioLine: the line
 *
 * @resource: the line on the host, or NULL if its device is gone
 * @direction: as the driver set it, VIRTIO_GPIO_DIRECTION_*
 * @level: what the driver last set, for when it is an output
 * @irq_type: by what its interrupt is triggered, VIRTIO_GPIO_IRQ_TYPE_*
 * @event: signalled by the host when it fires, while @irq_type is not NONE
 * @latched: an edge that the driver has not been told of
 * @masked: a level that the host has told of, and tells of no more
 * @fired: how often it has, since the driver last chose a type
 * @tell: called when the driver is to be told of it; see dtio_gpio_line_wait()
 * @opaque: for @tell
 */
struct DtioGpioLine {
    DtioResource *resource;
    uint8_t direction;
    uint8_t level;
    uint8_t irq_type;
    EventNotifier event;
    bool latched;
    bool masked;
    uint64_t fired;
    bool (*tell)(DtioGpioLine *line);
    void *opaque;
};

/**
 * dtio_gpio_line_new: make the line of a resource
 *
 * @resource: the resource
 *
 * To be released with dtio_gpio_line_free().
 */
DtioGpioLine *dtio_gpio_line_new(DtioResource *resource);

/**
 * dtio_gpio_line_free: release a line, whose interrupt is disabled
 *
 * @line: the line, or NULL
 */
void dtio_gpio_line_free(DtioGpioLine *line);

/**
 * dtio_gpio_line_set_direction: make it an input, an output or neither
 *
 * @line: the line
 * @direction: VIRTIO_GPIO_DIRECTION_*; with NONE the line is as it was before
 *             the guest had it
 *
 * Returns whether it is so.
 */
bool dtio_gpio_line_set_direction(DtioGpioLine *line, uint32_t direction);

/**
 * dtio_gpio_line_set_level: drive it at another level, when it is an output
 *
 * @line: the line
 * @level: 0 or 1
 *
 * Returns whether it is so.
 */
bool dtio_gpio_line_set_level(DtioGpioLine *line, uint32_t level);

/**
 * dtio_gpio_line_get_level: tell the level of the wire
 *
 * @line: the line
 * @level: takes it
 *
 * Returns whether it is known.
 */
bool dtio_gpio_line_get_level(const DtioGpioLine *line, uint8_t *level);

/**
 * dtio_gpio_line_set_irq: choose what its interrupt is triggered by
 *
 * @line: the line
 * @type: VIRTIO_GPIO_IRQ_TYPE_*; NONE disables it
 *
 * Returns whether it is so; otherwise it is disabled.
 */
bool dtio_gpio_line_set_irq(DtioGpioLine *line, uint32_t type);

/**
 * dtio_gpio_line_wait: the driver waits for the interrupt, and did not before
 *
 * @line: the line, whose interrupt is not disabled
 *
 * Returns true if it has fired: the driver is to be told now. Otherwise @tell
 * will be called; it returns false if the driver does not wait.
 */
bool dtio_gpio_line_wait(DtioGpioLine *line);

/**
 * dtio_gpio_line_reset: forget what the driver has chosen
 *
 * @line: the line, which is as it was before the guest had it, or is made so
 */
void dtio_gpio_line_reset(DtioGpioLine *line);

/**
 * dtio_gpio_line_disable: disable the interrupt
 *
 * @line: the line
 */
void dtio_gpio_line_disable(DtioGpioLine *line);

#endif /* HW_VFIO_DTIO_GPIO_LINE_H */
