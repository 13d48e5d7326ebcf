/*
 * GPIO lines over virtio
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The virtio device of that name ("GPIO Device" in the specification of virtio
 * 1.2, 5.18) has a queue of requests, each of one line: its direction, its
 * level, what its interrupt is triggered by; and a queue of events: a driver
 * waits for the interrupt of a line by a buffer that it gets back. What becomes
 * of a request is the line's matter (gpio-line.c). One that cannot be carried
 * out, or says nothing that the specification knows, is answered with an error.
 *
 * By itself the device has no lines, or with x-idle-lines some for tests, which
 * are as those of a device that is gone. Assigned devices bring theirs
 * (gpio.c).
 */

#include "qemu/osdep.h"
#include "virtio-gpio.h"
#include "hw/core/qdev-properties.h"
#include "hw/virtio/virtio-bus.h"
#include "migration/vmstate.h"
#include "qapi/error.h"
#include "qemu/iov.h"
#include "qemu/module.h"
#include "standard-headers/linux/virtio_ids.h"
#include "trace.h"

#define VIRTIO_GPIO_QUEUE_SIZE 256
/* A driver waits for many lines, with two descriptors for each. */
#define VIRTIO_GPIO_EVENT_QUEUE_SIZE VIRTQUEUE_MAX_SIZE

static VirtIOGpio *virtio_gpio;

VirtIOGpio *virtio_gpio_find(void)
{
    return virtio_gpio;
}

/* Tells the driver whether what it waits for has come to pass. */
static void virtio_gpio_answer_wait(VirtIOGpio *gpio, VirtQueueElement *element,
                                    uint8_t status)
{
    const struct virtio_gpio_irq_response response = { .status = status };

    virtqueue_push(gpio->events, element,
                   iov_from_buf(element->in_sg, element->in_num, 0, &response,
                                sizeof(response)));
    g_free(element);
}

static bool virtio_gpio_stop_wait(VirtIOGpio *gpio, guint number,
                                  uint8_t status)
{
    VirtQueueElement *element = gpio->waiting->pdata[number];

    if (!element) {
        return false;
    }
    gpio->waiting->pdata[number] = NULL;
    virtio_gpio_answer_wait(gpio, element, status);
    virtio_notify(VIRTIO_DEVICE(gpio), gpio->events);
    return true;
}

static bool virtio_gpio_tell(DtioGpioLine *line)
{
    VirtIOGpio *gpio = line->opaque;
    guint number;

    return g_ptr_array_find(gpio->lines, line, &number) &&
           virtio_gpio_stop_wait(gpio, number, VIRTIO_GPIO_IRQ_STATUS_VALID);
}

void virtio_gpio_return_buffers(VirtIOGpio *gpio)
{
    for (guint i = 0; i < gpio->lines->len; i++) {
        const DtioGpioLine *line = gpio->lines->pdata[i];

        if (!line->irq_type) {
            virtio_gpio_stop_wait(gpio, i, VIRTIO_GPIO_IRQ_STATUS_INVALID);
        }
    }
}

static void virtio_gpio_forget_waits(VirtIOGpio *gpio)
{
    for (guint i = 0; i < gpio->waiting->len; i++) {
        VirtQueueElement *element = gpio->waiting->pdata[i];

        if (element) {
            virtqueue_detach_element(gpio->events, element, 0);
            g_free(element);
            gpio->waiting->pdata[i] = NULL;
        }
    }
}

void virtio_gpio_set_lines(VirtIOGpio *gpio, GPtrArray *lines)
{
    virtio_gpio_forget_waits(gpio);
    g_ptr_array_ref(lines);
    g_ptr_array_unref(gpio->lines);
    gpio->lines = lines;
    g_ptr_array_set_size(gpio->waiting, lines->len);
    g_string_truncate(gpio->names, 0);
    for (guint i = 0; i < lines->len; i++) {
        DtioGpioLine *line = lines->pdata[i];
        const char *name = line->resource ? line->resource->name : "";

        line->tell = virtio_gpio_tell;
        line->opaque = gpio;
        g_string_append_len(gpio->names, name, strlen(name) + 1);
    }
}

static void virtio_gpio_get_config(VirtIODevice *vdev, uint8_t *data)
{
    const VirtIOGpio *gpio = VIRTIO_GPIO(vdev);
    struct virtio_gpio_config config = {
        .ngpio = cpu_to_le16(gpio->lines->len),
        .gpio_names_size = cpu_to_le32(gpio->names->len),
    };

    memcpy(data, &config, sizeof(config));
}

static bool virtio_gpio_set_irq(VirtIOGpio *gpio, guint number, uint32_t type)
{
    DtioGpioLine *line = gpio->lines->pdata[number];
    bool done = virtio_vdev_has_feature(VIRTIO_DEVICE(gpio),
                                        VIRTIO_GPIO_F_IRQ) &&
                dtio_gpio_line_set_irq(line, type);

    if (!line->irq_type) {
        virtio_gpio_stop_wait(gpio, number, VIRTIO_GPIO_IRQ_STATUS_INVALID);
    }
    return done;
}

static bool virtio_gpio_set_direction(VirtIOGpio *gpio, guint number,
                                      uint32_t direction)
{
    DtioGpioLine *line = gpio->lines->pdata[number];
    bool done = dtio_gpio_line_set_direction(line, direction);

    if (!line->irq_type) {
        virtio_gpio_stop_wait(gpio, number, VIRTIO_GPIO_IRQ_STATUS_INVALID);
    }
    return done;
}

/* Of one line; @value takes what the driver asks for. */
static bool virtio_gpio_do(VirtIOGpio *gpio, uint16_t type, uint16_t number,
                           uint32_t given, uint8_t *value)
{
    DtioGpioLine *line = number < gpio->lines->len ?
                         gpio->lines->pdata[number] : NULL;

    if (!line) {
        return false;
    }
    switch (type) {
    case VIRTIO_GPIO_MSG_GET_DIRECTION:
        *value = line->direction;
        return true;
    case VIRTIO_GPIO_MSG_SET_DIRECTION:
        return virtio_gpio_set_direction(gpio, number, given);
    case VIRTIO_GPIO_MSG_GET_VALUE:
        return dtio_gpio_line_get_level(line, value);
    case VIRTIO_GPIO_MSG_SET_VALUE:
        return dtio_gpio_line_set_level(line, given);
    case VIRTIO_GPIO_MSG_IRQ_TYPE:
        return virtio_gpio_set_irq(gpio, number, given);
    default:
        return false;
    }
}

/* Returns the length of the response. */
static size_t virtio_gpio_give_names(const VirtIOGpio *gpio,
                                     const VirtQueueElement *element)
{
    const uint8_t status = VIRTIO_GPIO_STATUS_OK;

    iov_from_buf(element->in_sg, element->in_num, 0, &status, 1);
    return 1 + iov_from_buf(element->in_sg, element->in_num, 1,
                            gpio->names->str, gpio->names->len);
}

/* Returns the length of the response. */
static size_t virtio_gpio_answer(VirtIOGpio *gpio,
                                 const VirtQueueElement *element)
{
    struct virtio_gpio_request request = { 0 };
    struct virtio_gpio_response response = { 0 };
    size_t room = iov_size(element->in_sg, element->in_num);
    size_t length = iov_size(element->out_sg, element->out_num);
    bool done = false;
    uint16_t type;

    iov_to_buf(element->out_sg, element->out_num, 0, &request, sizeof(request));
    type = le16_to_cpu(request.type);
    if (length == sizeof(request) && type == VIRTIO_GPIO_MSG_GET_NAMES) {
        if (gpio->names->len && room >= 1 + gpio->names->len) {
            return virtio_gpio_give_names(gpio, element);
        }
    } else if (length == sizeof(request) && room >= sizeof(response)) {
        done = virtio_gpio_do(gpio, type, le16_to_cpu(request.gpio),
                              le32_to_cpu(request.value), &response.value);
    }
    response.status = done ? VIRTIO_GPIO_STATUS_OK : VIRTIO_GPIO_STATUS_ERR;
    trace_virtio_gpio_answer(type, le16_to_cpu(request.gpio),
                             le32_to_cpu(request.value), response.status,
                             response.value);
    return iov_from_buf(element->in_sg, element->in_num, 0, &response,
                        sizeof(response));
}

static void virtio_gpio_handle_requests(VirtIODevice *vdev, VirtQueue *vq)
{
    VirtIOGpio *gpio = VIRTIO_GPIO(vdev);
    bool any = false;

    for (;;) {
        g_autofree VirtQueueElement *element =
            virtqueue_pop(vq, sizeof(VirtQueueElement));

        if (!element) {
            break;
        }
        virtqueue_push(vq, element, virtio_gpio_answer(gpio, element));
        any = true;
    }
    if (any) {
        virtio_notify(vdev, vq);
    }
}

/* Whether the driver is to wait; it gets the buffer back at once otherwise. */
static bool virtio_gpio_wait(VirtIOGpio *gpio, VirtQueueElement *element,
                             uint8_t *status)
{
    struct virtio_gpio_irq_request request = { 0 };
    size_t length = iov_size(element->out_sg, element->out_num);
    DtioGpioLine *line;
    uint16_t number;

    iov_to_buf(element->out_sg, element->out_num, 0, &request, sizeof(request));
    number = le16_to_cpu(request.gpio);
    line = number < gpio->lines->len ? gpio->lines->pdata[number] : NULL;
    *status = VIRTIO_GPIO_IRQ_STATUS_INVALID;
    if (length != sizeof(request) || !element->in_num || !line ||
        !line->irq_type || gpio->waiting->pdata[number]) {
        return false;
    }
    if (dtio_gpio_line_wait(line)) {
        *status = VIRTIO_GPIO_IRQ_STATUS_VALID;
        return false;
    }
    gpio->waiting->pdata[number] = element;
    return true;
}

static void virtio_gpio_handle_events(VirtIODevice *vdev, VirtQueue *vq)
{
    VirtIOGpio *gpio = VIRTIO_GPIO(vdev);
    VirtQueueElement *element;
    bool any = false;
    uint8_t status;

    while ((element = virtqueue_pop(vq, sizeof(VirtQueueElement)))) {
        if (!virtio_gpio_wait(gpio, element, &status)) {
            virtio_gpio_answer_wait(gpio, element, status);
            any = true;
        }
    }
    if (any) {
        virtio_notify(vdev, vq);
    }
}

static uint64_t virtio_gpio_get_features(VirtIODevice *vdev, uint64_t features,
                                         Error **errp)
{
    virtio_add_feature(&features, VIRTIO_GPIO_F_IRQ);
    return features;
}

/* What a driver has done ends with it. */
static void virtio_gpio_reset(VirtIODevice *vdev)
{
    VirtIOGpio *gpio = VIRTIO_GPIO(vdev);

    virtio_gpio_forget_waits(gpio);
    g_ptr_array_foreach(gpio->lines, (GFunc)dtio_gpio_line_reset, NULL);
}

static void virtio_gpio_free_line(void *line)
{
    dtio_gpio_line_free(line);
}

static void virtio_gpio_add_idle(VirtIOGpio *gpio)
{
    g_autoptr(GPtrArray) lines =
        g_ptr_array_new_with_free_func(virtio_gpio_free_line);

    for (unsigned int i = 0; i < gpio->num_idle; i++) {
        g_ptr_array_add(lines, dtio_gpio_line_new(NULL));
    }
    virtio_gpio_set_lines(gpio, lines);
}

static void virtio_gpio_realize(DeviceState *dev, Error **errp)
{
    ERRP_GUARD();
    VirtIODevice *vdev = VIRTIO_DEVICE(dev);
    VirtIOGpio *gpio = VIRTIO_GPIO(dev);

    if (virtio_gpio) {
        error_setg(errp, "there can be one %s only", TYPE_VIRTIO_GPIO);
        error_append_hint(errp, "Assigned devices bring it.\n");
        return;
    }
    virtio_gpio = gpio;
    virtio_init(vdev, VIRTIO_ID_GPIO, sizeof(struct virtio_gpio_config));
    gpio->requests = virtio_add_queue(vdev, VIRTIO_GPIO_QUEUE_SIZE,
                                      virtio_gpio_handle_requests);
    gpio->events = virtio_add_queue(vdev, VIRTIO_GPIO_EVENT_QUEUE_SIZE,
                                    virtio_gpio_handle_events);
    gpio->lines = g_ptr_array_new();
    gpio->waiting = g_ptr_array_new();
    gpio->names = g_string_new("");
    if (gpio->num_idle) {
        virtio_gpio_add_idle(gpio);
    }
}

static void virtio_gpio_unrealize(DeviceState *dev)
{
    VirtIODevice *vdev = VIRTIO_DEVICE(dev);
    VirtIOGpio *gpio = VIRTIO_GPIO(dev);

    virtio_gpio = NULL;
    virtio_gpio_forget_waits(gpio);
    g_ptr_array_unref(gpio->waiting);
    g_ptr_array_unref(gpio->lines);
    g_string_free(gpio->names, true);
    virtio_delete_queue(gpio->requests);
    virtio_delete_queue(gpio->events);
    virtio_cleanup(vdev);
}

static const VMStateDescription virtio_gpio_vmstate = {
    .name = TYPE_VIRTIO_GPIO,
    .unmigratable = 1,
};

static const Property virtio_gpio_properties[] = {
    DEFINE_PROP_UINT16("x-idle-lines", VirtIOGpio, num_idle, 0),
};

static void virtio_gpio_class_init(ObjectClass *klass, const void *data)
{
    DeviceClass *dc = DEVICE_CLASS(klass);
    VirtioDeviceClass *vdc = VIRTIO_DEVICE_CLASS(klass);

    dc->desc = "GPIO lines of assigned devices";
    dc->vmsd = &virtio_gpio_vmstate;
    device_class_set_props(dc, virtio_gpio_properties);
    object_class_property_set_description(klass, "x-idle-lines",
        "How many lines there are, for tests, without an assigned device");
    /* What is found in the device tree is there from the start. */
    dc->hotpluggable = false;
    set_bit(DEVICE_CATEGORY_MISC, dc->categories);
    vdc->realize = virtio_gpio_realize;
    vdc->unrealize = virtio_gpio_unrealize;
    vdc->get_config = virtio_gpio_get_config;
    vdc->get_features = virtio_gpio_get_features;
    vdc->reset = virtio_gpio_reset;
}

static const TypeInfo virtio_gpio_types[] = {
    {
        .name = TYPE_VIRTIO_GPIO,
        .parent = TYPE_VIRTIO_DEVICE,
        .instance_size = sizeof(VirtIOGpio),
        .class_init = virtio_gpio_class_init,
    },
};

DEFINE_TYPES(virtio_gpio_types)
