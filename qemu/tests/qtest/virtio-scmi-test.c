/*
 * QTest testcase for virtio-scmi-device
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Without an assigned device it is a platform without domains. So this is about
 * what carries messages: chains of descriptors of any form, with messages in
 * them of any content, each of which is answered as the specification of SCMI
 * has it, or not at all if there is no header or no room; and that the next one
 * is answered as if nothing had been. What protocols answer is tested without
 * QEMU.
 */

#include "qemu/osdep.h"
#include "libqtest.h"
#include "qobject/qdict.h"
#include "qemu/bswap.h"
#include "standard-headers/linux/virtio_config.h"
#include "standard-headers/linux/virtio_ids.h"
#include "standard-headers/linux/virtio_mmio.h"
#include "standard-headers/linux/virtio_ring.h"

#define MACHINE "-nodefaults -machine virt,gic-version=3 -m 64M " \
    "-global virtio-mmio.force-legacy=false "
#define SCMI "-device virtio-scmi-device "

/* Of machine virt: the virtio-mmio devices, and RAM */
#define TRANSPORTS 0x0a000000
#define TRANSPORT_SIZE 0x200
#define NUM_TRANSPORTS 32
#define RAM 0x40000000
#define RAM_END (RAM + 64 * 1024 * 1024)

#define QUEUE_SIZE 256
#define DESCRIPTORS (RAM + 0x100000)
#define AVAILABLE (RAM + 0x110000)
#define USED (RAM + 0x120000)
#define REQUEST (RAM + 0x200000)
#define RESPONSE (RAM + 0x300000)
#define BUFFER_SIZE 0x100000

#define WRITTEN 0xa5

/* Header of a message, and the status of its response */
#define HEADER(protocol, message, type, token) \
    ((token) << 18 | (protocol) << 10 | (type) << 8 | (message))
#define BASE 0x10
#define CLOCK 0x14

enum {
    SUCCESS = 0, NOT_SUPPORTED = -1, INVALID_PARAMETERS = -2, NOT_FOUND = -4,
    PROTOCOL_ERROR = -10,
};

/* A machine with the device, and where it is in its queue */
typedef struct Machine {
    QTestState *qts;
    uint64_t base;
    uint16_t next;
} Machine;

static uint32_t reg(const Machine *m, uint32_t offset)
{
    return qtest_readl(m->qts, m->base + offset);
}

static void set_reg(const Machine *m, uint32_t offset, uint32_t value)
{
    qtest_writel(m->qts, m->base + offset, value);
}

static void set_ring(const Machine *m, uint32_t offset, uint64_t address)
{
    set_reg(m, offset, address);
    set_reg(m, offset + 4, address >> 32);
}

static void start_driver(Machine *m)
{
    m->next = 0;
    qtest_memset(m->qts, DESCRIPTORS, 0, USED + 0x10000 - DESCRIPTORS);
    set_reg(m, VIRTIO_MMIO_STATUS, 0);
    set_reg(m, VIRTIO_MMIO_STATUS, VIRTIO_CONFIG_S_ACKNOWLEDGE |
            VIRTIO_CONFIG_S_DRIVER);
    set_reg(m, VIRTIO_MMIO_DRIVER_FEATURES_SEL, 1);
    set_reg(m, VIRTIO_MMIO_DRIVER_FEATURES, 1 << (VIRTIO_F_VERSION_1 - 32));
    set_reg(m, VIRTIO_MMIO_STATUS, VIRTIO_CONFIG_S_ACKNOWLEDGE |
            VIRTIO_CONFIG_S_DRIVER | VIRTIO_CONFIG_S_FEATURES_OK);
    set_reg(m, VIRTIO_MMIO_QUEUE_SEL, 0);
    g_assert_cmpint(reg(m, VIRTIO_MMIO_QUEUE_NUM_MAX), ==, QUEUE_SIZE);
    set_reg(m, VIRTIO_MMIO_QUEUE_NUM, QUEUE_SIZE);
    set_ring(m, VIRTIO_MMIO_QUEUE_DESC_LOW, DESCRIPTORS);
    set_ring(m, VIRTIO_MMIO_QUEUE_AVAIL_LOW, AVAILABLE);
    set_ring(m, VIRTIO_MMIO_QUEUE_USED_LOW, USED);
    set_reg(m, VIRTIO_MMIO_QUEUE_READY, 1);
    set_reg(m, VIRTIO_MMIO_STATUS, VIRTIO_CONFIG_S_ACKNOWLEDGE |
            VIRTIO_CONFIG_S_DRIVER | VIRTIO_CONFIG_S_FEATURES_OK |
            VIRTIO_CONFIG_S_DRIVER_OK);
}

static void start_machine(Machine *m)
{
    m->qts = qtest_init(MACHINE SCMI);
    m->base = 0;
    for (int i = 0; i < NUM_TRANSPORTS && !m->base; i++) {
        uint64_t base = TRANSPORTS + i * TRANSPORT_SIZE;

        if (qtest_readl(m->qts, base + VIRTIO_MMIO_DEVICE_ID) ==
            VIRTIO_ID_SCMI) {
            m->base = base;
        }
    }
    g_assert_cmphex(m->base, !=, 0);
    start_driver(m);
}

static void set_descriptor(const Machine *m, int index, uint64_t address,
                           uint32_t length, uint16_t flags, uint16_t next)
{
    const struct vring_desc descriptor = {
        .addr = cpu_to_le64(address),
        .len = cpu_to_le32(length),
        .flags = cpu_to_le16(flags),
        .next = cpu_to_le16(next),
    };

    qtest_memwrite(m->qts, DESCRIPTORS + index * sizeof(descriptor),
                   &descriptor, sizeof(descriptor));
}

/* Puts a chain into the queue. */
static void submit(Machine *m, uint16_t head)
{
    qtest_writew(m->qts, AVAILABLE + 4 + 2 * (m->next % QUEUE_SIZE), head);
    qtest_writew(m->qts, AVAILABLE + 2, ++m->next);
    set_reg(m, VIRTIO_MMIO_QUEUE_NOTIFY, 0);
}

/* Whether the last chain is used: of how many bytes */
static bool take(const Machine *m, uint32_t *length)
{
    uint64_t entry = USED + 4 + 8 * ((uint16_t)(m->next - 1) % QUEUE_SIZE);

    /* The queue may be looked at by QEMU's main loop, after the write */
    for (int i = 0; i < 1000; i++) {
        if (qtest_readw(m->qts, USED + 2) == m->next) {
            *length = qtest_readl(m->qts, entry + 4);
            return true;
        }
        g_usleep(1000);
    }
    return false;
}

/**
 * Exchange: a message, and what comes back
 *
 * @name: of the test
 * @length: of the request, from @words
 * @room: for the response
 * @piece: bytes in each descriptor, 0: as many as there are
 * @answered: length of the response
 * @status: of a response that is not empty
 * @words: of the request
 */
typedef struct Exchange {
    const char *name;
    uint32_t length;
    uint32_t room;
    uint32_t piece;
    uint32_t answered;
    int32_t status;
    uint32_t words[4];
} Exchange;

static int add_pieces(const Machine *m, int index, uint64_t address,
                      uint32_t length, uint32_t piece, uint16_t flags,
                      bool last)
{
    while (length) {
        uint32_t part = piece ? MIN(piece, length) : length;
        bool ends = last && part == length;

        set_descriptor(m, index, address, part,
                       flags | (ends ? 0 : VRING_DESC_F_NEXT), index + 1);
        index++;
        address += part;
        length -= part;
    }
    return index;
}

static void put_request(const Machine *m, const uint32_t *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        qtest_writel(m->qts, REQUEST + 4 * i, words[i]);
    }
}

static void exchange(Machine *m, const Exchange *x)
{
    uint32_t answered;
    uint8_t after;
    int index;

    put_request(m, x->words, ARRAY_SIZE(x->words));
    qtest_memset(m->qts, RESPONSE, WRITTEN, 4096);
    index = add_pieces(m, 0, REQUEST, x->length, x->piece, 0, !x->room);
    add_pieces(m, index, RESPONSE, x->room, x->piece, VRING_DESC_F_WRITE, true);
    submit(m, 0);
    g_assert(take(m, &answered));
    g_assert_cmpint(answered, ==, x->answered);
    if (answered) {
        g_assert_cmphex(qtest_readl(m->qts, RESPONSE), ==, x->words[0]);
        g_assert_cmpint((int32_t)qtest_readl(m->qts, RESPONSE + 4), ==,
                        x->status);
    }
    /* Nothing is written beyond it */
    qtest_memread(m->qts, RESPONSE + answered, &after, 1);
    g_assert_cmphex(after, ==, WRITTEN);
}

#define VERSION_REQUEST { HEADER(BASE, 0, 0, 0x155) }

static const Exchange good = {
    .length = 4, .room = 128, .answered = 12, .words = VERSION_REQUEST,
};

static const Exchange exchanges[] = {
    { "version", 4, 128, 0, 12, SUCCESS, VERSION_REQUEST },
    { "version-in-bytes", 4, 40, 1, 12, SUCCESS, VERSION_REQUEST },
    { "no-value-fits", 4, 8, 0, 8, SUCCESS, VERSION_REQUEST },
    { "part-of-a-value-fits", 4, 11, 0, 8, SUCCESS, VERSION_REQUEST },
    { "no-status-fits", 4, 7, 0, 0, 0, VERSION_REQUEST },
    { "no-room", 4, 0, 0, 0, 0, VERSION_REQUEST },
    { "no-request", 0, 128, 0, 0, 0, VERSION_REQUEST },
    { "part-of-a-header", 3, 128, 0, 0, 0, VERSION_REQUEST },
    { "part-of-a-parameter", 6, 128, 0, 8, PROTOCOL_ERROR,
      { HEADER(BASE, 2, 0, 1) } },
    { "too-few-parameters", 4, 128, 0, 8, PROTOCOL_ERROR,
      { HEADER(BASE, 2, 0, 2) } },
    { "too-many-parameters", 12, 128, 0, 8, PROTOCOL_ERROR,
      { HEADER(BASE, 2, 0, 3) } },
    { "longer-than-is-read", 100000, 128, 0, 8, PROTOCOL_ERROR,
      { HEADER(BASE, 2, 0, 4) } },
    { "more-room-than-is-used", 4, BUFFER_SIZE, 0, 12, SUCCESS,
      VERSION_REQUEST },
    { "delayed-response", 4, 128, 0, 8, PROTOCOL_ERROR,
      { HEADER(BASE, 0, 2, 5) } },
    { "notification", 4, 128, 0, 8, PROTOCOL_ERROR,
      { HEADER(BASE, 0, 3, 6) } },
    { "unknown-message", 4, 128, 0, 8, NOT_SUPPORTED,
      { HEADER(BASE, 0xff, 0, 7) } },
    { "unknown-protocol", 4, 128, 0, 8, NOT_SUPPORTED,
      { HEADER(0xff, 0, 0, 8) } },
    { "no-clocks", 4, 128, 0, 8, NOT_SUPPORTED, { HEADER(CLOCK, 0, 0, 9) } },
    { "no-protocols", 8, 128, 0, 12, SUCCESS, { HEADER(BASE, 6, 0, 10), 0 } },
    { "protocols-after-the-last", 8, 128, 0, 8, INVALID_PARAMETERS,
      { HEADER(BASE, 6, 0, 11), 1 } },
    { "forget", 12, 128, 0, 8, SUCCESS, { HEADER(BASE, 0xb, 0, 12), 1, 1 } },
    { "forget-another-agent", 12, 128, 0, 8, NOT_FOUND,
      { HEADER(BASE, 0xb, 0, 13), 2, 1 } },
};

static void test_exchange(const void *data)
{
    Machine m;

    start_machine(&m);
    exchange(&m, data);
    exchange(&m, &good);
    qtest_quit(m.qts);
}

/* More than the ring has, one after the other */
static void test_many(void)
{
    Machine m;

    start_machine(&m);
    for (int i = 0; i < 3 * QUEUE_SIZE; i++) {
        exchange(&m, &exchanges[i % ARRAY_SIZE(exchanges)]);
    }
    qtest_quit(m.qts);
}

/* The version that was agreed on is that of the driver that agreed. */
static void test_reset(void)
{
    static const Exchange agree = {
        .length = 8, .room = 128, .answered = 8,
        .words = { HEADER(BASE, 0x10, 0, 1), 0x10000 },
    };
    /* There since version 2.0 */
    static const Exchange without_forget = {
        .length = 12, .room = 128, .answered = 8, .status = NOT_SUPPORTED,
        .words = { HEADER(BASE, 0xb, 0, 2), 1, 0 },
    };
    static const Exchange forget = {
        .length = 12, .room = 128, .answered = 8,
        .words = { HEADER(BASE, 0xb, 0, 3), 1, 0 },
    };
    Machine m;

    start_machine(&m);
    exchange(&m, &agree);
    exchange(&m, &without_forget);
    start_driver(&m);
    exchange(&m, &forget);
    qtest_quit(m.qts);
}

/* A chain that no driver makes: the device wants a reset, and works then. */
static void check_broken(void (*make)(Machine *m))
{
    Machine m;
    uint32_t length;

    start_machine(&m);
    make(&m);
    submit(&m, 0);
    for (int i = 0; i < 1000 && !(reg(&m, VIRTIO_MMIO_STATUS) &
                                  VIRTIO_CONFIG_S_NEEDS_RESET); i++) {
        g_usleep(1000);
    }
    g_assert(reg(&m, VIRTIO_MMIO_STATUS) & VIRTIO_CONFIG_S_NEEDS_RESET);
    g_assert_cmpint(qtest_readw(m.qts, USED + 2), ==, 0);
    start_driver(&m);
    exchange(&m, &good);
    g_assert(take(&m, &length));
    qtest_quit(m.qts);
}

static void make_loop(Machine *m)
{
    set_descriptor(m, 0, REQUEST, 4, VRING_DESC_F_NEXT, 1);
    set_descriptor(m, 1, REQUEST, 4, VRING_DESC_F_NEXT, 0);
}

static void make_beyond(Machine *m)
{
    set_descriptor(m, 0, REQUEST, 4, VRING_DESC_F_NEXT, QUEUE_SIZE);
}

static void make_in_before_out(Machine *m)
{
    set_descriptor(m, 0, RESPONSE, 128, VRING_DESC_F_NEXT | VRING_DESC_F_WRITE,
                   1);
    set_descriptor(m, 1, REQUEST, 4, 0, 0);
}

static void test_loop(void)
{
    check_broken(make_loop);
}

static void test_beyond(void)
{
    check_broken(make_beyond);
}

static void test_in_before_out(void)
{
    check_broken(make_in_before_out);
}

/* Any message in chains of any form, within and outside of memory */
static void test_random(void)
{
    GRand *random = g_rand_new_with_seed(19);
    Machine m;

    start_machine(&m);
    for (int i = 0; i < 2000; i++) {
        int count = g_rand_int_range(random, 1, 6);
        uint32_t words[4] = {
            HEADER(g_rand_boolean(random) ? BASE : g_rand_int_range(random, 0,
                                                                    256),
                   g_rand_int_range(random, 0, 32),
                   g_rand_int_range(random, 0, 32) ? 0 : 2, i % 1024),
            g_rand_int(random), g_rand_int_range(random, 0, 3), 0,
        };

        put_request(&m, words, ARRAY_SIZE(words));
        for (int j = 0; j < count; j++) {
            static const uint64_t addresses[] = {
                REQUEST, RESPONSE, RAM_END - 2, 0, UINT64_MAX - 1,
            };
            uint64_t address = addresses[g_rand_int_range(random, 0, 20) ?
                                         j && g_rand_boolean(random) :
                                         g_rand_int_range(random, 0, 5)];

            set_descriptor(&m, j, address, g_rand_int_range(random, 0, 200),
                           g_rand_int_range(random, 0, 4) |
                           (j + 1 < count ? VRING_DESC_F_NEXT : 0),
                           g_rand_int_range(random, 0, 10) ? j + 1 : j);
        }
        submit(&m, 0);
        if (reg(&m, VIRTIO_MMIO_STATUS) & VIRTIO_CONFIG_S_NEEDS_RESET) {
            start_driver(&m);
        }
    }
    start_driver(&m);
    exchange(&m, &good);
    g_rand_free(random);
    qtest_quit(m.qts);
}

static void test_no_hotplug(void)
{
    QTestState *qts = qtest_init(MACHINE);
    QDict *error = qtest_qmp_assert_failure_ref(
        qts, "{ 'execute': 'device_add', 'arguments': {"
        " 'driver': 'virtio-scmi-device' } }");

    g_assert_nonnull(strstr(qdict_get_str(error, "desc"), "hotplug"));
    qobject_unref(error);
    qtest_quit(qts);
}

/* Linux knows one such device: a second one is refused. */
static void test_one_only(void)
{
    g_autofree char *line = g_strdup_printf(
        "%s -display none -accel qtest " MACHINE SCMI SCMI,
        getenv("QTEST_QEMU_BINARY"));
    g_auto(GStrv) arguments = g_strsplit(g_strchomp(line), " ", -1);
    g_autofree char *said = NULL;
    int status;

    g_assert(g_spawn_sync(NULL, arguments, NULL, G_SPAWN_SEARCH_PATH, NULL,
                          NULL, NULL, &said, &status, NULL));
    g_test_message("%s", said);
    g_assert(WIFEXITED(status) && WEXITSTATUS(status) == 1);
    g_assert_nonnull(strstr(said, "there can be one virtio-scmi-device only"));
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);

    if (!qtest_has_device("virtio-scmi-device")) {
        g_test_skip("no virtio-scmi-device in this QEMU");
        return 0;
    }
    for (size_t i = 0; i < ARRAY_SIZE(exchanges); i++) {
        g_autofree char *path = g_strdup_printf("/virtio-scmi/%s",
                                                exchanges[i].name);

        qtest_add_data_func(path, &exchanges[i], test_exchange);
    }
    qtest_add_func("/virtio-scmi/many", test_many);
    qtest_add_func("/virtio-scmi/reset", test_reset);
    qtest_add_func("/virtio-scmi/loop", test_loop);
    qtest_add_func("/virtio-scmi/beyond-the-ring", test_beyond);
    qtest_add_func("/virtio-scmi/in-before-out", test_in_before_out);
    qtest_add_func("/virtio-scmi/random", test_random);
    qtest_add_func("/virtio-scmi/no-hotplug", test_no_hotplug);
    qtest_add_func("/virtio-scmi/one-only", test_one_only);
    return g_test_run();
}
