/*
 * GPIO lines over virtio
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See virtio-gpio.c for the concept.
 */

#ifndef HW_VFIO_DTIO_VIRTIO_GPIO_H
#define HW_VFIO_DTIO_VIRTIO_GPIO_H

#include "gpio-line.h"
#include "hw/virtio/virtio.h"

#define TYPE_VIRTIO_GPIO "virtio-gpio-device"
OBJECT_DECLARE_SIMPLE_TYPE(VirtIOGpio, VIRTIO_GPIO)

/**
 * VirtIOGpio: the device
 *
 * @requests: the queue of requests
 * @events: the queue of buffers by which the driver waits for interrupts
 * @lines: array of DtioGpioLine, by their numbers
 * @waiting: array of VirtQueueElement: for each line the buffer by which the
 *           driver waits, or NULL
 * @names: the names of all, each ended by a NUL
 * @num_idle: how many lines it has without a device
 */
struct VirtIOGpio {
    VirtIODevice parent_obj;

    VirtQueue *requests;
    VirtQueue *events;
    GPtrArray *lines;
    GPtrArray *waiting;
    GString *names;
    uint16_t num_idle;
};

/**
 * virtio_gpio_find: find the virtual machine's
 *
 * Returns the only one that there is, or NULL.
 */
VirtIOGpio *virtio_gpio_find(void);

/**
 * virtio_gpio_set_lines: say what lines there are, before a driver asks
 *
 * @gpio: the device
 * @lines: array of DtioGpioLine
 */
void virtio_gpio_set_lines(VirtIOGpio *gpio, GPtrArray *lines);

/**
 * virtio_gpio_return_buffers: a driver waits no more where nothing will come
 *
 * @gpio: the device; interrupts of some of its lines have been disabled
 */
void virtio_gpio_return_buffers(VirtIOGpio *gpio);

#endif /* HW_VFIO_DTIO_VIRTIO_GPIO_H */
