/*
 * QTest testcase for virtio-gpio-device
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Lines that lead to no device of the host: their directions are told, and no
 * more than "none" is taken. So this is about what carries requests: messages
 * of any length and content, in chains of any form, each of which is answered
 * with an error if it is none that there is; buffers for events that wait for
 * nothing; resets in between; and that the next request is answered as if
 * nothing had been. What lines do is tested in guests.
 */

#include "qemu/osdep.h"
#include "libqtest.h"
#include "libqos/libqos-malloc.h"
#include "libqos/virtio-mmio.h"
#include "qemu/bswap.h"
#include "standard-headers/linux/virtio_config.h"
#include "standard-headers/linux/virtio_gpio.h"
#include "standard-headers/linux/virtio_ids.h"

#define LINES 3
#define MACHINE "-nodefaults -machine virt,gic-version=3 -m 64M " \
    "-device virtio-gpio-device,x-idle-lines=" stringify(LINES)

/* Of machine virt: the virtio-mmio devices, and RAM */
#define TRANSPORTS 0x0a000000
#define TRANSPORT_SIZE 0x200
#define NUM_TRANSPORTS 32
#define RAM 0x40000000
#define RAM_END (RAM + 64 * 1024 * 1024)

#define REQUEST (RAM + 0x100000)
#define RESPONSE (RAM + 0x200000)
#define HEAP (RAM + 0x1000000)
#define PAGE 4096

#define UNTOUCHED 0xa5
#define OK VIRTIO_GPIO_STATUS_OK
#define ERR VIRTIO_GPIO_STATUS_ERR

/* A machine with the device, and its queues */
typedef struct Machine {
    QTestState *qts;
    QVirtioMMIODevice gpio;
    QGuestAllocator heap;
    QVirtQueue *requests;
    QVirtQueue *events;
} Machine;

static void start_driver(Machine *m)
{
    QVirtioDevice *dev = &m->gpio.vdev;

    alloc_init(&m->heap, 0, HEAP, RAM_END, PAGE);
    qvirtio_start_device(dev);
    qvirtio_set_features(dev, 1u << VIRTIO_GPIO_F_IRQ);
    m->requests = qvirtqueue_setup(dev, &m->heap, 0);
    m->events = qvirtqueue_setup(dev, &m->heap, 1);
    qvirtio_set_driver_ok(dev);
}

static void stop_driver(Machine *m)
{
    qvirtio_reset(&m->gpio.vdev);
    qvirtqueue_cleanup(m->gpio.vdev.bus, m->requests, &m->heap);
    qvirtqueue_cleanup(m->gpio.vdev.bus, m->events, &m->heap);
    alloc_destroy(&m->heap);
}

static void start_machine(Machine *m)
{
    uint64_t base = TRANSPORTS;

    m->qts = qtest_init(MACHINE);
    while (qtest_readl(m->qts, base + QVIRTIO_MMIO_DEVICE_ID) !=
           VIRTIO_ID_GPIO) {
        base += TRANSPORT_SIZE;
        g_assert(base < TRANSPORTS + NUM_TRANSPORTS * TRANSPORT_SIZE);
    }
    qvirtio_mmio_init_device(&m->gpio, m->qts, base, PAGE);
    start_driver(m);
}

static void stop_machine(Machine *m)
{
    stop_driver(m);
    qtest_quit(m->qts);
}

/**
 * Exchange: a request, and what comes back
 *
 * @name: of the test
 * @type: VIRTIO_GPIO_MSG_*, or any other number
 * @line: its line
 * @given: its value
 * @length: of the request; a good one has 8
 * @room: for the response
 * @answered: length of the response
 * @status: in it, if there is one
 */
typedef struct Exchange {
    const char *name;
    uint16_t type;
    uint16_t line;
    uint32_t given;
    uint32_t length;
    uint32_t room;
    uint32_t answered;
    uint8_t status;
} Exchange;

/* Puts a chain into a queue, with @room to write; in two pieces if there is both */
static void submit(Machine *m, QVirtQueue *queue, uint32_t length,
                   uint32_t room)
{
    uint32_t head = queue->free_head;

    if (length) {
        qvirtqueue_add(m->qts, queue, REQUEST, length, false, room);
    }
    if (room) {
        qvirtqueue_add(m->qts, queue, RESPONSE, room, true, false);
    }
    qvirtqueue_kick(m->qts, &m->gpio.vdev, queue, head);
}

/* Waits for the chain to be used, and returns of how many bytes. */
static uint32_t take(Machine *m, QVirtQueue *queue)
{
    uint32_t length;

    for (int i = 0; i < 1000; i++) {
        if (qvirtqueue_get_buf(m->qts, queue, NULL, &length)) {
            qvirtqueue_reset_pool(queue);
            return length;
        }
        g_usleep(1000);
    }
    g_assert_not_reached();
}

static void exchange(Machine *m, const Exchange *x)
{
    const struct virtio_gpio_request request = {
        .type = cpu_to_le16(x->type),
        .gpio = cpu_to_le16(x->line),
        .value = cpu_to_le32(x->given),
    };

    qtest_memwrite(m->qts, REQUEST, &request, sizeof(request));
    qtest_memset(m->qts, RESPONSE, UNTOUCHED, PAGE);
    submit(m, m->requests, x->length, x->room);
    g_assert_cmpint(take(m, m->requests), ==, x->answered);
    if (x->answered) {
        g_assert_cmpint(qtest_readb(m->qts, RESPONSE), ==, x->status);
    }
    /* Nothing is written beyond it. */
    g_assert_cmphex(qtest_readb(m->qts, RESPONSE + x->answered), ==, UNTOUCHED);
}

#define DIRECTION VIRTIO_GPIO_MSG_GET_DIRECTION
#define SET_DIRECTION VIRTIO_GPIO_MSG_SET_DIRECTION
#define NAMES VIRTIO_GPIO_MSG_GET_NAMES
#define SET_VALUE VIRTIO_GPIO_MSG_SET_VALUE
#define IRQ VIRTIO_GPIO_MSG_IRQ_TYPE

static const Exchange good = { NULL, DIRECTION, 0, 0, 8, 2, 2, OK };

static const Exchange exchanges[] = {
    { "direction", DIRECTION, LINES - 1, 0, 8, 2, 2, OK },
    { "more-room-than-is-used", DIRECTION, 0, 0, 8, PAGE - 1, 2, OK },
    { "no-direction", SET_DIRECTION, 0, VIRTIO_GPIO_DIRECTION_NONE, 8, 2, 2,
      OK },
    { "direction-there-is-not", SET_DIRECTION, 0, 3, 8, 2, 2, ERR },
    { "direction-with-more-bits", SET_DIRECTION, 0, 0x100, 8, 2, 2, ERR },
    { "output-of-nothing", SET_DIRECTION, 0, VIRTIO_GPIO_DIRECTION_OUT, 8, 2, 2,
      ERR },
    { "value", SET_VALUE, 0, 1, 8, 2, 2, OK },
    { "value-there-is-not", SET_VALUE, 0, 2, 8, 2, 2, ERR },
    { "value-with-more-bits", SET_VALUE, 0, 0x10001, 8, 2, 2, ERR },
    { "level-of-nothing", VIRTIO_GPIO_MSG_GET_VALUE, 0, 0, 8, 2, 2, ERR },
    { "no-interrupt", IRQ, 0, VIRTIO_GPIO_IRQ_TYPE_NONE, 8, 2, 2, OK },
    { "interrupt-there-is-not", IRQ, 0, 5, 8, 2, 2, ERR },
    { "interrupt-of-nothing", IRQ, 0, VIRTIO_GPIO_IRQ_TYPE_EDGE_RISING, 8, 2, 2,
      ERR },
    { "line-after-the-last", DIRECTION, LINES, 0, 8, 2, 2, ERR },
    { "last-number-of-a-line", DIRECTION, UINT16_MAX, 0, 8, 2, 2, ERR },
    { "interrupt-after-the-last", IRQ, LINES, VIRTIO_GPIO_IRQ_TYPE_NONE, 8, 2,
      2, ERR },
    { "no-type", 0, 0, 0, 8, 2, 2, ERR },
    { "unknown-type", IRQ + 1, 0, 0, 8, 2, 2, ERR },
    { "last-type", UINT16_MAX, 0, 0, 8, 2, 2, ERR },
    { "names", NAMES, 0, 0, 8, 1 + LINES, 1 + LINES, OK },
    { "names-do-not-fit", NAMES, 0, 0, 8, LINES, 2, ERR },
    { "short-names", NAMES, 0, 0, 7, 1 + LINES, 2, ERR },
    { "no-request", DIRECTION, 0, 0, 0, 2, 2, ERR },
    { "part-of-a-type", DIRECTION, 0, 0, 1, 2, 2, ERR },
    { "no-line", DIRECTION, 0, 0, 2, 2, 2, ERR },
    { "part-of-a-value", DIRECTION, 0, 0, 7, 2, 2, ERR },
    { "longer-than-a-request", DIRECTION, 0, 0, 9, 2, 2, ERR },
    { "much-longer", DIRECTION, 0, 0, 100000, 2, 2, ERR },
    { "only-a-status-fits", DIRECTION, 0, 0, 8, 1, 1, ERR },
    { "no-room", DIRECTION, 0, 0, 8, 0, 0, 0 },
};

static void test_exchange(const void *data)
{
    Machine m;

    start_machine(&m);
    exchange(&m, data);
    exchange(&m, &good);
    stop_machine(&m);
}

/* More than the ring has, one after the other */
static void test_many(void)
{
    Machine m;

    start_machine(&m);
    for (int i = 0; i < 3 * m.requests->size; i++) {
        exchange(&m, &exchanges[i % ARRAY_SIZE(exchanges)]);
    }
    stop_machine(&m);
}

static void test_config(void)
{
    Machine m;

    start_machine(&m);
    g_assert_cmpint(qvirtio_config_readw(&m.gpio.vdev, 0), ==, LINES);
    g_assert_cmpint(qvirtio_config_readl(&m.gpio.vdev, 4), ==, LINES);
    stop_machine(&m);
}

/* What waits for nothing comes back at once. */
static void wait_for_nothing(Machine *m, uint16_t line, uint32_t length,
                             uint32_t room)
{
    qtest_writew(m->qts, REQUEST, line);
    qtest_memset(m->qts, RESPONSE, UNTOUCHED, PAGE);
    submit(m, m->events, length, room);
    g_assert_cmpint(take(m, m->events), ==, MIN(room, 1));
    if (room) {
        g_assert_cmpint(qtest_readb(m->qts, RESPONSE), ==,
                        VIRTIO_GPIO_IRQ_STATUS_INVALID);
    }
    g_assert_cmphex(qtest_readb(m->qts, RESPONSE + MIN(room, 1)), ==,
                    UNTOUCHED);
}

static void test_events(void)
{
    static const uint16_t lines[] = { 0, LINES - 1, LINES, UINT16_MAX };
    static const uint32_t lengths[] = { 0, 1, 2, 3, 8, 100000 };
    static const uint32_t rooms[] = { 0, 1, 2, 100 };
    Machine m;

    start_machine(&m);
    for (size_t i = 0; i < ARRAY_SIZE(lines); i++) {
        for (size_t j = 0; j < ARRAY_SIZE(lengths); j++) {
            for (size_t k = 0; k < ARRAY_SIZE(rooms); k++) {
                /* A chain of nothing is none. */
                if (lengths[j] || rooms[k]) {
                    wait_for_nothing(&m, lines[i], lengths[j], rooms[k]);
                }
            }
        }
        exchange(&m, &good);
    }
    /* Those of a line without an interrupt do not wait for one another. */
    for (int i = 0; i < 2 * m.events->size; i++) {
        wait_for_nothing(&m, 0, 2, 1);
    }
    exchange(&m, &good);
    stop_machine(&m);
}

/* With requests and buffers in the queues of which the device was told, or not */
static void test_reset(void)
{
    const bool told[] = { false, true };
    Machine m;

    start_machine(&m);
    for (size_t i = 0; i < 20; i++) {
        QVirtQueue *queue = i & 1 ? m.events : m.requests;

        qvirtqueue_add(m.qts, queue, REQUEST, 8, false, true);
        qvirtqueue_add(m.qts, queue, RESPONSE, 2, true, false);
        qtest_writew(m.qts, queue->avail + 4, 0);
        qvirtqueue_set_avail_idx(m.qts, &m.gpio.vdev, queue, 1);
        if (told[i / 2 % 2]) {
            m.gpio.vdev.bus->virtqueue_kick(&m.gpio.vdev, queue);
        }
        stop_driver(&m);
        /* Of queues that there are no more */
        qtest_writel(m.qts, m.gpio.addr + QVIRTIO_MMIO_QUEUE_NOTIFY, i & 1);
        start_driver(&m);
        exchange(&m, &good);
        wait_for_nothing(&m, 0, 2, 1);
    }
    stop_machine(&m);
}

/* Any request and buffer in chains of any form, within and outside of memory */
static void test_random(void)
{
    static const uint64_t addresses[] = {
        REQUEST, RESPONSE, RAM_END - 2, 0, UINT64_MAX - 1,
    };
    GRand *random = g_rand_new_with_seed(29);
    Machine m;

    start_machine(&m);
    for (int i = 0; i < 2000; i++) {
        QVirtQueue *queue = g_rand_boolean(random) ? m.requests : m.events;
        const struct virtio_gpio_request request = {
            .type = cpu_to_le16(g_rand_int_range(random, 0, 8)),
            .gpio = cpu_to_le16(g_rand_int_range(random, 0, LINES + 2)),
            .value = cpu_to_le32(g_rand_int_range(random, 0, 10)),
        };
        int count = g_rand_int_range(random, 1, 6);

        qtest_memwrite(m.qts, REQUEST, &request, sizeof(request));
        qvirtqueue_reset_pool(queue);
        for (int j = 0; j < count; j++) {
            bool odd = !g_rand_int_range(random, 0, 20);
            uint64_t address = addresses[odd ? g_rand_int_range(random, 0, 5) :
                                         j > 0];

            qvirtqueue_add(m.qts, queue, address,
                           g_rand_int_range(random, 0, 20),
                           odd ? g_rand_boolean(random) : j > 0, j + 1 < count);
        }
        qvirtqueue_kick(m.qts, &m.gpio.vdev, queue, 0);
        if (m.gpio.vdev.bus->get_status(&m.gpio.vdev) &
            VIRTIO_CONFIG_S_NEEDS_RESET) {
            stop_driver(&m);
            start_driver(&m);
        }
    }
    stop_driver(&m);
    start_driver(&m);
    exchange(&m, &good);
    g_rand_free(random);
    stop_machine(&m);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);

    if (!qtest_has_device("virtio-gpio-device")) {
        g_test_skip("no virtio-gpio-device in this QEMU");
        return 0;
    }
    for (size_t i = 0; i < ARRAY_SIZE(exchanges); i++) {
        g_autofree char *path = g_strdup_printf("/virtio-gpio/%s",
                                                exchanges[i].name);

        qtest_add_data_func(path, &exchanges[i], test_exchange);
    }
    qtest_add_func("/virtio-gpio/many", test_many);
    qtest_add_func("/virtio-gpio/config", test_config);
    qtest_add_func("/virtio-gpio/events", test_events);
    qtest_add_func("/virtio-gpio/reset", test_reset);
    qtest_add_func("/virtio-gpio/random", test_random);
    return g_test_run();
}
