/*
 * dtio: a device's GPIO line, as a guest's driver has it
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Levels are those of the wire on either side. A driver says at which level it
 * will drive the line before it makes it an output; to the host these are one,
 * so that the wire never has another level in between.
 *
 * The interrupt is the host's, triggered by what the driver chooses. An edge
 * that comes while the driver does not wait is kept until it does. Of a level
 * the host tells once, and does so again after it was unmasked, which it is
 * when the driver waits: one that has gone is not told of.
 */

#include "qemu/osdep.h"
#include "gpio-line.h"
#include "eventfd.h"
#include "qapi/error.h"
#include "qemu/error-report.h"
#include "qemu/main-loop.h"
#include "trace.h"

static bool dtio_gpio_line_is_gone(const DtioGpioLine *line)
{
    return !line->resource || line->resource->resources->is_gone;
}

static VFIODevice *dtio_gpio_line_device(const DtioGpioLine *line)
{
    return line->resource->resources->vbasedev;
}

DtioGpioLine *dtio_gpio_line_new(DtioResource *resource)
{
    DtioGpioLine *line = g_new0(DtioGpioLine, 1);

    line->resource = resource;
    return line;
}

void dtio_gpio_line_free(DtioGpioLine *line)
{
    g_free(line);
}

static bool dtio_gpio_line_act(DtioGpioLine *line, uint32_t action,
                               uint64_t value)
{
    return line->resource && !dtio_resource_act(line->resource, action, value);
}

bool dtio_gpio_line_set_direction(DtioGpioLine *line, uint32_t direction)
{
    bool done;

    switch (direction) {
    case VIRTIO_GPIO_DIRECTION_NONE:
        dtio_gpio_line_reset(line);
        return true;
    case VIRTIO_GPIO_DIRECTION_OUT:
        done = !line->irq_type &&
               dtio_gpio_line_act(line, DTIO_RESOURCE_SET, line->level);
        break;
    case VIRTIO_GPIO_DIRECTION_IN:
        done = dtio_gpio_line_act(line, DTIO_RESOURCE_INPUT, 0);
        break;
    default:
        return false;
    }
    if (done) {
        line->direction = direction;
    }
    return done;
}

bool dtio_gpio_line_set_level(DtioGpioLine *line, uint32_t level)
{
    if (level > 1 || (line->direction == VIRTIO_GPIO_DIRECTION_OUT &&
                      !dtio_gpio_line_act(line, DTIO_RESOURCE_SET, level))) {
        return false;
    }
    line->level = level;
    return true;
}

bool dtio_gpio_line_get_level(const DtioGpioLine *line, uint8_t *level)
{
    struct dtio_resource_info info;

    if (!line->resource || dtio_resource_state(line->resource, &info)) {
        return false;
    }
    *level = !!info.value;
    return true;
}

static bool dtio_gpio_line_is_level(const DtioGpioLine *line)
{
    return line->irq_type == VIRTIO_GPIO_IRQ_TYPE_LEVEL_HIGH ||
           line->irq_type == VIRTIO_GPIO_IRQ_TYPE_LEVEL_LOW;
}

static void dtio_gpio_line_handle(EventNotifier *notifier)
{
    DtioGpioLine *line = container_of(notifier, DtioGpioLine, event);

    if (!dtio_eventfd_take(notifier)) {
        return;
    }
    line->fired++;
    line->masked = dtio_gpio_line_is_level(line);
    trace_dtio_gpio_fired(dtio_gpio_line_device(line)->name,
                          line->resource->name);
    line->latched = !line->tell(line) && !line->masked;
}

bool dtio_gpio_line_wait(DtioGpioLine *line)
{
    bool latched = line->latched;

    line->latched = false;
    if (line->masked && !dtio_gpio_line_is_gone(line)) {
        line->masked = false;
        vfio_device_irq_unmask(dtio_gpio_line_device(line),
                               line->resource->irq);
    }
    return latched;
}

void dtio_gpio_line_disable(DtioGpioLine *line)
{
    if (!line->irq_type) {
        return;
    }
    if (!dtio_gpio_line_is_gone(line)) {
        vfio_device_irq_disable(dtio_gpio_line_device(line),
                                line->resource->irq);
    }
    event_notifier_set_handler(&line->event, NULL);
    event_notifier_cleanup(&line->event);
    line->irq_type = VIRTIO_GPIO_IRQ_TYPE_NONE;
    line->latched = false;
    line->masked = false;
}

/* As the host has it; 0: there is no such type */
static uint64_t dtio_gpio_line_trigger(uint32_t type)
{
    switch (type) {
    case VIRTIO_GPIO_IRQ_TYPE_EDGE_RISING:
        return DTIO_IRQ_TRIGGER_EDGE_RISING;
    case VIRTIO_GPIO_IRQ_TYPE_EDGE_FALLING:
        return DTIO_IRQ_TRIGGER_EDGE_FALLING;
    case VIRTIO_GPIO_IRQ_TYPE_EDGE_BOTH:
        return DTIO_IRQ_TRIGGER_EDGE_RISING | DTIO_IRQ_TRIGGER_EDGE_FALLING;
    case VIRTIO_GPIO_IRQ_TYPE_LEVEL_HIGH:
        return DTIO_IRQ_TRIGGER_LEVEL_HIGH;
    case VIRTIO_GPIO_IRQ_TYPE_LEVEL_LOW:
        return DTIO_IRQ_TRIGGER_LEVEL_LOW;
    default:
        return 0;
    }
}

static bool dtio_gpio_line_enable(DtioGpioLine *line, uint8_t type)
{
    VFIODevice *vbasedev = dtio_gpio_line_device(line);
    Error *err = NULL;

    if (event_notifier_init(&line->event, 0)) {
        return false;
    }
    /* What fires at once finds all of it in place. */
    line->irq_type = type;
    line->fired = 0;
    event_notifier_set_handler(&line->event, dtio_gpio_line_handle);
    if (vfio_device_irq_set_signaling(vbasedev, line->resource->irq, 0,
                                      VFIO_IRQ_SET_ACTION_TRIGGER,
                                      event_notifier_get_fd(&line->event),
                                      &err)) {
        return true;
    }
    if (!line->resource->refusals++) {
        warn_reportf_err(err, VFIO_MSG_PREFIX "%s: ", vbasedev->name,
                         line->resource->name);
    } else {
        error_free(err);
    }
    event_notifier_set_handler(&line->event, NULL);
    event_notifier_cleanup(&line->event);
    line->irq_type = VIRTIO_GPIO_IRQ_TYPE_NONE;
    return false;
}

bool dtio_gpio_line_set_irq(DtioGpioLine *line, uint32_t type)
{
    uint64_t trigger = dtio_gpio_line_trigger(type);
    bool done;

    dtio_gpio_line_disable(line);
    if (type == VIRTIO_GPIO_IRQ_TYPE_NONE) {
        return true;
    }
    done = trigger && !dtio_gpio_line_is_gone(line) &&
           line->resource->has_irq &&
           line->direction != VIRTIO_GPIO_DIRECTION_OUT &&
           dtio_gpio_line_act(line, DTIO_RESOURCE_TRIGGER, trigger) &&
           dtio_gpio_line_enable(line, type);
    if (line->resource) {
        trace_dtio_gpio_irq(dtio_gpio_line_device(line)->name,
                            line->resource->name, type, done);
    }
    return done;
}

void dtio_gpio_line_reset(DtioGpioLine *line)
{
    dtio_gpio_line_disable(line);
    line->direction = VIRTIO_GPIO_DIRECTION_NONE;
    line->level = 0;
    if (!dtio_gpio_line_is_gone(line)) {
        dtio_resource_restore(line->resource);
    }
}
