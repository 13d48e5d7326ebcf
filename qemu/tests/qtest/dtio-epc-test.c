/*
 * QTest testcase for dtio-epc
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What docs/specs/dtio-epc.rst promises to both sides: the test writes the
 * registers as software of the machine does, and is the host that comes by
 * vfio-user. The controller is in slot 1 of machine virt.
 */

#include "qemu/osdep.h"
#include <linux/vfio.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/un.h>
#include "dtio/user.h"
#include "hw/misc/dtio-epc-regs.h"
#include "hw/pci/pci_regs.h"
#include "libqtest.h"
#include "qemu/bswap.h"
#include "qemu/units.h"

#define MACHINE "-nodefaults -machine virt,highmem-ecam=off -m 64M "

#define CONFIG      (0x3f000000 + (1 << 15))
#define REGISTERS   0x10000000
#define WINDOW      0x11000000
#define WINDOW_SIZE 0x01000000

/* In RAM: what is used, and where lists and rings are */
#define RAM         0x40000000
#define PIECES      (RAM + 0x100000)
#define LIST        (RAM + 0x200000)
#define RING        (RAM + 0x210000)
#define BUFFERS     (RAM + 0x300000)

#define PAGE        0x1000
#define PATTERN(i)  (0x9e3779b9u * ((i) + 1))

/* What is on the wire, see docs/interop/vfio-user.rst */
enum {
    VERSION = 1, DMA_MAP, DMA_UNMAP, GET_INFO, GET_REGION_INFO,
    GET_REGION_IO_FDS, GET_IRQ_INFO, SET_IRQS, REGION_READ, REGION_WRITE,
    DMA_READ, DMA_WRITE, DEVICE_RESET,
};

typedef struct Header {
    uint16_t id;
    uint16_t command;
    uint32_t size;
    uint32_t flags;
    uint32_t error;
} Header;

typedef struct RegionAccess {
    uint64_t offset;
    uint32_t region;
    uint32_t count;
} RegionAccess;

typedef struct DmaMap {
    uint32_t argsz;
    uint32_t flags;
    uint64_t offset;
    uint64_t address;
    uint64_t size;
} DmaMap;

typedef struct DmaUnmap {
    uint32_t argsz;
    uint32_t flags;
    uint64_t address;
    uint64_t size;
} DmaUnmap;

/* A machine with a controller, and the path of function 0 */
typedef struct Machine {
    QTestState *qts;
    char *folder;
    char *path;
} Machine;

#define MAX_FDS 16

/* A host, connected; @fds: what came with the last reply */
typedef struct Host {
    int socket;
    uint16_t id;
    int fds[MAX_FDS];
    size_t num_fds;
    uint8_t message[65536 + sizeof(Header) + 4096];
    uint8_t *memory;
    uint64_t memory_address;
    unsigned num_asked;
} Host;

/* The machine */

static uint32_t reg(Machine *m, uint32_t offset)
{
    return qtest_readl(m->qts, REGISTERS + offset);
}

static void set_reg(Machine *m, uint32_t offset, uint32_t value)
{
    qtest_writel(m->qts, REGISTERS + offset, value);
}

static void set_reg64(Machine *m, uint32_t offset, uint64_t value)
{
    set_reg(m, offset, value);
    set_reg(m, offset + 4, value >> 32);
}

static uint32_t function_reg(uint32_t function, uint32_t offset)
{
    return EPC_FUNCTIONS + function * EPC_FUNCTION_STRIDE + offset;
}

static uint32_t bar_reg(uint32_t bar, uint32_t offset)
{
    return function_reg(0, EPC_BARS + bar * EPC_BAR_STRIDE + offset);
}

static void start_machine(Machine *m, const char *properties)
{
    m->folder = g_dir_make_tmp("dtio-epc-XXXXXX", NULL);
    g_assert_nonnull(m->folder);
    m->path = g_strdup_printf("%s/socket", m->folder);
    m->qts = qtest_initf(MACHINE "-device dtio-epc-pci,addr=1,id=epc,"
                         "socket=unix:%s,window-size=16M%s", m->path,
                         properties);
    qtest_writel(m->qts, CONFIG + PCI_BASE_ADDRESS_0, REGISTERS);
    qtest_writel(m->qts, CONFIG + PCI_BASE_ADDRESS_2, WINDOW);
    qtest_writel(m->qts, CONFIG + PCI_BASE_ADDRESS_3, 0);
    qtest_writew(m->qts, CONFIG + PCI_COMMAND, PCI_COMMAND_MEMORY |
                 PCI_COMMAND_MASTER);
}

static void stop_machine(Machine *m)
{
    g_autofree char *command = g_strdup_printf("rm -rf '%s'", m->folder);

    qtest_quit(m->qts);
    g_assert_cmpint(system(command), ==, 0);
    g_free(m->folder);
    g_free(m->path);
}

/* What is in memory that the test has mapped */
static uint32_t peek(const void *at)
{
    return ldl_le_p(at);
}

/* It is that soon, when it takes the main loop to see to. */
static void wait_for_reg(Machine *m, uint32_t offset, uint32_t value)
{
    for (int i = 0; i < 1000 && reg(m, offset) != value; i++) {
        g_usleep(10000);
    }
    g_assert_cmphex(reg(m, offset), ==, value);
}

typedef struct Piece {
    uint64_t address;
    uint64_t size;
} Piece;

static uint32_t set_bar(Machine *m, uint32_t bar, uint32_t flags,
                        uint64_t size, const Piece *pieces, uint32_t num)
{
    for (uint32_t i = 0; i < num; i++) {
        qtest_writeq(m->qts, LIST + 16 * i, pieces[i].address);
        qtest_writeq(m->qts, LIST + 16 * i + 8, pieces[i].size);
    }
    set_reg(m, bar_reg(bar, EPC_BAR_FLAGS), flags);
    set_reg(m, bar_reg(bar, EPC_BAR_COUNT), num);
    set_reg64(m, bar_reg(bar, EPC_BAR_SIZE), size);
    set_reg64(m, bar_reg(bar, EPC_BAR_LIST), LIST);
    set_reg(m, bar_reg(bar, EPC_BAR_ACTION), EPC_BAR_SET);
    return reg(m, bar_reg(bar, EPC_BAR_STATE));
}

static uint32_t bar_error(uint32_t state, uint32_t error)
{
    return state | error << EPC_BAR_ERROR_SHIFT;
}

static void set_one_piece(Machine *m, uint32_t bar, uint64_t address,
                          uint64_t size, uint32_t state)
{
    const Piece piece = { address, size };

    g_assert_cmphex(set_bar(m, bar, 0, size, &piece, 1), ==, state);
}

/* A function with memory behind BAR 0, 32 messages of MSI and 8 of MSI-X */
static void describe(Machine *m)
{
    set_reg(m, function_reg(0, EPC_ID), 0xb500104c);
    set_reg(m, function_reg(0, EPC_CLASS), 0xff000003);
    set_reg(m, function_reg(0, EPC_SUBSYSTEM), 0x56781234);
    set_reg(m, function_reg(0, EPC_PIN), 1);
    set_reg(m, function_reg(0, EPC_CACHE_LINE), 0x10);
    set_reg(m, function_reg(0, EPC_MSI), 32);
    set_reg(m, function_reg(0, EPC_MSIX), 8);
    set_reg(m, function_reg(0, EPC_MSIX_TABLE), 0x800);
    set_one_piece(m, 0, PIECES, 4 * PAGE, EPC_BAR_MAPPED);
}

/* The host */

static int connect_host(const char *path)
{
    struct sockaddr_un address = { .sun_family = AF_UNIX };
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);

    g_strlcpy(address.sun_path, path, sizeof(address.sun_path));
    g_assert_cmpint(fd, >=, 0);
    g_assert_cmpint(connect(fd, (struct sockaddr *)&address, sizeof(address)),
                    ==, 0);
    return fd;
}

static void send_message(Host *h, const Header *header, const void *payload,
                         const int *fds, size_t num_fds)
{
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(MAX_FDS * sizeof(int))];
    } control = { .header.cmsg_level = SOL_SOCKET };
    struct iovec iov[] = {
        { (void *)header, sizeof(*header) },
        { (void *)payload, header->size - sizeof(*header) },
    };
    struct msghdr message = { .msg_iov = iov, .msg_iovlen = 2 };

    if (num_fds) {
        message.msg_control = &control;
        message.msg_controllen = CMSG_SPACE(num_fds * sizeof(int));
        control.header.cmsg_type = SCM_RIGHTS;
        control.header.cmsg_len = CMSG_LEN(num_fds * sizeof(int));
        memcpy(CMSG_DATA(&control.header), fds, num_fds * sizeof(int));
    }
    /* If the controller has closed the connection, that is found by reading. */
    if (sendmsg(h->socket, &message, MSG_NOSIGNAL) != header->size) {
        g_assert_true(errno == EPIPE || errno == ECONNRESET);
    }
}

/* False: the controller has closed the connection. */
static bool read_some(Host *h, void *data, size_t size)
{
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(MAX_FDS * sizeof(int))];
    } control;
    uint8_t *at = data;

    while (size) {
        struct iovec iov = { at, size };
        struct msghdr message = {
            .msg_iov = &iov,
            .msg_iovlen = 1,
            .msg_control = &control,
            .msg_controllen = sizeof(control),
        };
        struct cmsghdr *first;
        ssize_t got = recvmsg(h->socket, &message, 0);

        if (got <= 0) {
            return false;
        }
        first = CMSG_FIRSTHDR(&message);
        if (first) {
            size_t length = first->cmsg_len - CMSG_LEN(0);

            g_assert_cmpuint(h->num_fds, ==, 0);
            memcpy(h->fds, CMSG_DATA(first), length);
            h->num_fds = length / sizeof(int);
        }
        at += got;
        size -= got;
    }
    return true;
}

typedef struct DmaAccess {
    uint64_t address;
    uint64_t count;
} DmaAccess;

/* What the controller asks for: memory of the host's that is not shared */
static void take_request(Host *h, const Header *header)
{
    Header reply = {
        .id = header->id,
        .command = header->command,
        .size = sizeof(reply) + sizeof(DmaAccess),
        .flags = 1,
    };
    DmaAccess access;
    uint8_t *at;

    memcpy(&access, h->message, sizeof(access));
    at = h->memory + (access.address - h->memory_address);
    h->num_asked++;
    if (header->command == DMA_WRITE) {
        memcpy(at, h->message + sizeof(access), access.count);
    } else {
        g_assert_cmphex(header->command, ==, DMA_READ);
        memcpy(h->message + sizeof(access), at, access.count);
        reply.size += access.count;
    }
    send_message(h, &reply, h->message, NULL, 0);
}

/* One message; its payload is in h->message. False: there is no connection. */
static bool take_message(Host *h, Header *header)
{
    if (!read_some(h, header, sizeof(*header))) {
        return false;
    }
    g_assert_cmpuint(header->size, <=, sizeof(h->message));
    g_assert_true(read_some(h, h->message, header->size - sizeof(*header)));
    return true;
}

/* Returns the errno of the reply. */
static int request(Host *h, uint16_t command, const void *payload, size_t size,
                   const int *fds, size_t num_fds)
{
    Header header = {
        .id = ++h->id,
        .command = command,
        .size = sizeof(header) + size,
    };

    h->num_fds = 0;
    send_message(h, &header, payload, fds, num_fds);
    for (;;) {
        g_assert_true(take_message(h, &header));
        if (header.flags & 1) {
            break;
        }
        take_request(h, &header);
    }
    g_assert_cmpuint(header.id, ==, h->id);
    return header.flags & 1 << 5 ? header.error : 0;
}

static Host *new_host(Machine *m)
{
    Host *h = g_new0(Host, 1);

    h->socket = connect_host(m->path);
    return h;
}

static void greet(Host *h, const char *capabilities)
{
    g_autofree char *json = g_strdup_printf("{\"capabilities\":{%s}}",
                                            capabilities);
    g_autofree uint8_t *payload = g_malloc0(4 + strlen(json) + 1);

    memcpy(payload + 4, json, strlen(json) + 1);
    g_assert_cmpint(request(h, VERSION, payload, 4 + strlen(json) + 1, NULL, 0),
                    ==, 0);
}

static void leave(Host *h)
{
    close(h->socket);
    g_free(h);
}

static void host_read(Host *h, uint32_t region, uint64_t offset, void *data,
                      uint32_t count)
{
    const RegionAccess access = { offset, region, count };

    g_assert_cmpint(request(h, REGION_READ, &access, sizeof(access), NULL, 0),
                    ==, 0);
    memcpy(data, h->message + sizeof(access), count);
}

static void host_write(Host *h, uint32_t region, uint64_t offset,
                       const void *data, uint32_t count)
{
    const RegionAccess access = { offset, region, count };
    g_autofree uint8_t *payload = g_malloc(sizeof(access) + count);

    memcpy(payload, &access, sizeof(access));
    memcpy(payload + sizeof(access), data, count);
    g_assert_cmpint(request(h, REGION_WRITE, payload, sizeof(access) + count,
                            NULL, 0), ==, 0);
}

static uint32_t host_readl(Host *h, uint32_t region, uint64_t offset)
{
    uint32_t value;

    host_read(h, region, offset, &value, sizeof(value));
    return le32_to_cpu(value);
}

static void host_writel(Host *h, uint32_t region, uint64_t offset,
                        uint32_t value)
{
    value = cpu_to_le32(value);
    host_write(h, region, offset, &value, sizeof(value));
}

static uint32_t config(Host *h, uint32_t offset)
{
    return host_readl(h, VFIO_PCI_CONFIG_REGION_INDEX, offset);
}

static void set_config(Host *h, uint32_t offset, uint32_t value)
{
    host_writel(h, VFIO_PCI_CONFIG_REGION_INDEX, offset, value);
}

static uint32_t capability(Host *h, uint8_t id)
{
    uint32_t at = config(h, PCI_CAPABILITY_LIST) & 0xff;

    while (at && (config(h, at) & 0xff) != id) {
        at = config(h, at) >> 8 & 0xff;
    }
    g_assert_cmphex(at, !=, 0);
    return at;
}

/* Where the host has a BAR mapped; NULL: it is not to be */
static uint8_t *map_region(Host *h, uint32_t index, size_t size)
{
    const struct vfio_region_info question = {
        .argsz = sizeof(question) + 4096,
        .index = index,
    };
    struct vfio_region_info info;
    void *memory;

    g_assert_cmpint(request(h, GET_REGION_INFO, &question, sizeof(question),
                            NULL, 0), ==, 0);
    memcpy(&info, h->message, sizeof(info));
    g_assert_cmphex(info.size, ==, size);
    if (!(info.flags & VFIO_REGION_INFO_FLAG_MMAP)) {
        g_assert_cmpuint(h->num_fds, ==, 0);
        return NULL;
    }
    g_assert_cmpuint(h->num_fds, ==, 1);
    memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, h->fds[0],
                  info.offset);
    g_assert_true(memory != MAP_FAILED);
    g_assert_cmpint(fcntl(h->fds[0], F_GET_SEALS) & F_SEAL_SHRINK, !=, 0);
    close(h->fds[0]);
    return memory;
}

static uint8_t *share_memory(Host *h, uint64_t address, size_t size)
{
    const DmaMap map = {
        .argsz = sizeof(map), .flags = 3, .address = address, .size = size,
    };
    int fd = memfd_create("host", MFD_ALLOW_SEALING | MFD_CLOEXEC);
    void *memory;

    g_assert_cmpint(ftruncate(fd, size), ==, 0);
    g_assert_cmpint(fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK), ==, 0);
    memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    g_assert_true(memory != MAP_FAILED);
    g_assert_cmpint(request(h, DMA_MAP, &map, sizeof(map), &fd, 1), ==, 0);
    close(fd);
    return memory;
}

static void take_memory_away(Host *h, uint64_t address, uint64_t size)
{
    const DmaUnmap unmap = {
        .argsz = sizeof(unmap), .address = address, .size = size,
    };

    g_assert_cmpint(request(h, DMA_UNMAP, &unmap, sizeof(unmap), NULL, 0),
                    ==, 0);
}

static int set_irq(Host *h, uint32_t index, uint32_t start)
{
    int fd = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    const struct vfio_irq_set set = {
        .argsz = sizeof(set),
        .flags = VFIO_IRQ_SET_DATA_EVENTFD | VFIO_IRQ_SET_ACTION_TRIGGER,
        .index = index,
        .start = start,
        .count = 1,
    };

    g_assert_cmpint(request(h, SET_IRQS, &set, sizeof(set), &fd, 1), ==, 0);
    return fd;
}

static void unmask_intx(Host *h)
{
    const struct vfio_irq_set set = {
        .argsz = sizeof(set),
        .flags = VFIO_IRQ_SET_DATA_NONE | VFIO_IRQ_SET_ACTION_UNMASK,
        .index = VFIO_PCI_INTX_IRQ_INDEX,
        .count = 1,
    };

    g_assert_cmpint(request(h, SET_IRQS, &set, sizeof(set), NULL, 0), ==, 0);
}

/* How often it was signalled since the last time */
static uint64_t raised(int fd)
{
    uint64_t count = 0;

    return read(fd, &count, sizeof(count)) == sizeof(count) ? count : 0;
}

static uint32_t raise_irq(Machine *m, uint32_t what, uint32_t message)
{
    set_reg(m, function_reg(0, EPC_RAISE), what | message << 16);
    return reg(m, function_reg(0, EPC_RAISED));
}

/* A machine whose function a host uses */
static Host *link_up(Machine *m, const char *properties)
{
    Host *h;

    start_machine(m, properties);
    describe(m);
    set_reg(m, EPC_CONTROL, EPC_CONTROL_ON);
    h = new_host(m);
    greet(h, "");
    return h;
}

static void link_down(Machine *m, Host *h)
{
    leave(h);
    wait_for_reg(m, EPC_STATUS, 0);
    stop_machine(m);
}

/* Tests */

static void assert_reset_values(Machine *m, uint32_t features)
{
    g_assert_cmphex(reg(m, EPC_MAGIC), ==, 0x63706564);
    g_assert_cmphex(reg(m, EPC_VERSION), ==, 1);
    g_assert_cmphex(reg(m, EPC_FEATURES), ==, features);
    g_assert_cmphex(reg(m, EPC_NUM_FUNCTIONS), ==, 0x0302);
    g_assert_cmpuint(reg(m, EPC_NUM_TRANSLATIONS), ==, 64);
    g_assert_cmpuint(reg(m, EPC_NUM_DOORBELLS), ==, 8);
    g_assert_cmphex(reg(m, EPC_WINDOW_SIZE), ==, WINDOW_SIZE);
    g_assert_cmphex(reg(m, EPC_WINDOW_SIZE + 4), ==, 0);
    g_assert_cmphex(reg(m, EPC_PAGE_SIZE), ==, PAGE);
    g_assert_cmpuint(reg(m, EPC_NUM_PIECES), ==, 256);
    g_assert_cmpuint(reg(m, EPC_NUM_CHANNELS), ==, 2);
    for (uint32_t at = EPC_CONTROL; at < EPC_EVENT_FIRST; at += 4) {
        g_assert_cmphex(reg(m, at), ==, 0);
    }
    g_assert_cmphex(reg(m, EPC_EVENT_FIRST), ==, 0xffffffff);
    g_assert_cmphex(reg(m, EPC_DMA_STATUS), ==, 0);
    g_assert_cmphex(reg(m, EPC_DOORBELL_STATUS), ==, 0);
    g_assert_cmphex(reg(m, EPC_DOORBELL_DATA), ==, 1);
    for (uint32_t function = 0; function < 8; function++) {
        g_assert_cmphex(reg(m, function_reg(function, EPC_ID)), ==,
                        0xffffffff);
        for (uint32_t at = EPC_CLASS; at < 0x140; at += 4) {
            g_assert_cmphex(reg(m, function_reg(function, at)), ==, 0);
        }
        g_assert_cmphex(reg(m, EPC_CONFIG + function * EPC_FUNCTION_STRIDE),
                        ==, 0xffffffff);
    }
    for (uint32_t at = 0; at < 64 * EPC_TRANSLATION_STRIDE; at += 4) {
        g_assert_cmphex(reg(m, EPC_TRANSLATIONS + at), ==, 0);
    }
}

static void test_reset(void)
{
    Machine m;

    start_machine(&m, ",functions=2,virtual-functions=3");
    assert_reset_values(&m, 0x1f);
    /* What is there to read stays, and what is not there reads as 0. */
    for (uint32_t at = 0; at < EPC_CONTROL; at += 4) {
        set_reg(&m, at, 0xffffffff);
    }
    set_reg(&m, EPC_STATUS, 0xffffffff);
    set_reg(&m, EPC_EVENT_FIRST, 0);
    set_reg(&m, 0x800, 0xffffffff);
    g_assert_cmphex(reg(&m, 0x800), ==, 0);
    assert_reset_values(&m, 0x1f);

    describe(&m);
    set_reg(&m, EPC_INTR_MASK, 7);
    set_reg(&m, function_reg(7, EPC_ID), 0x12341234);
    set_reg(&m, EPC_TRANSLATIONS, 0x1000);
    set_reg(&m, EPC_CONTROL, 1);
    set_reg(&m, EPC_RESET, 1);
    assert_reset_values(&m, 0x1f);
    stop_machine(&m);
}

static void test_access_widths(void)
{
    Machine m;

    start_machine(&m, "");
    g_assert_cmphex(qtest_readq(m.qts, REGISTERS), ==, 0x163706564ULL);
    g_assert_cmphex(qtest_readw(m.qts, REGISTERS), ==, 0);
    g_assert_cmphex(qtest_readb(m.qts, REGISTERS + 1), ==, 0);
    qtest_writeq(m.qts, REGISTERS + bar_reg(0, EPC_BAR_SIZE), 0x1122334455ULL);
    g_assert_cmphex(reg(&m, bar_reg(0, EPC_BAR_SIZE)), ==, 0x22334455);
    g_assert_cmphex(reg(&m, bar_reg(0, EPC_BAR_SIZE + 4)), ==, 0x11);
    qtest_writew(m.qts, REGISTERS + bar_reg(0, EPC_BAR_SIZE), 0xffff);
    g_assert_cmphex(reg(&m, bar_reg(0, EPC_BAR_SIZE)), ==, 0x22334455);
    stop_machine(&m);
}

static void test_config_space(void)
{
    static const uint8_t ids[] = {
        PCI_CAP_ID_EXP, PCI_CAP_ID_PM, PCI_CAP_ID_MSI, PCI_CAP_ID_MSIX,
    };
    Machine m;
    Host *h;
    uint32_t at;

    h = link_up(&m, "");
    g_assert_cmphex(config(h, PCI_VENDOR_ID), ==, 0xb500104c);
    g_assert_cmphex(config(h, PCI_CLASS_REVISION), ==, 0xff000003);
    g_assert_cmphex(config(h, PCI_SUBSYSTEM_VENDOR_ID), ==, 0x56781234);
    g_assert_cmphex(config(h, PCI_CACHE_LINE_SIZE) & 0xff, ==, 0x10);
    g_assert_cmphex(config(h, PCI_INTERRUPT_LINE) >> 8, ==, 1);
    set_config(h, PCI_BASE_ADDRESS_0, 0xffffffff);
    g_assert_cmphex(config(h, PCI_BASE_ADDRESS_0), ==, (uint32_t)-4 * PAGE);
    for (size_t i = 0; i < G_N_ELEMENTS(ids); i++) {
        g_assert_cmphex(capability(h, ids[i]), >=, 0x40);
    }
    at = capability(h, PCI_CAP_ID_EXP);
    g_assert_cmphex(config(h, at) >> 16, ==, 2);
    g_assert_cmphex(config(h, at + PCI_EXP_DEVCAP) & PCI_EXP_DEVCAP_FLR, !=, 0);
    at = capability(h, PCI_CAP_ID_MSI);
    g_assert_cmphex(config(h, at) >> 16, ==, PCI_MSI_FLAGS_64BIT |
                    PCI_MSI_FLAGS_MASKBIT | 5 << 1);
    at = capability(h, PCI_CAP_ID_MSIX);
    g_assert_cmphex(config(h, at) >> 16, ==, 7);
    g_assert_cmphex(config(h, at + PCI_MSIX_TABLE), ==, 0x800);
    g_assert_cmphex(config(h, at + PCI_MSIX_PBA), ==, 0x880);
    /* As this machine sees it, too */
    for (at = 0; at < 4096; at += 4) {
        g_assert_cmphex(reg(&m, EPC_CONFIG + at), ==, config(h, at));
    }
    link_down(&m, h);
}

static void test_not_there(void)
{
    Machine m;
    Header header;
    Host *h;

    /* None, and one whose table of MSI-X is not within a register */
    start_machine(&m, "");
    for (int i = 0; i < 2; i++) {
        set_reg(&m, EPC_CONTROL, EPC_CONTROL_ON);
        h = new_host(&m);
        g_assert_false(take_message(h, &header));
        leave(h);
        set_reg(&m, EPC_CONTROL, 0);
        describe(&m);
        set_reg(&m, function_reg(0, EPC_MSIX_TABLE), 1);
    }
    set_reg(&m, function_reg(0, EPC_MSIX_TABLE), 0);
    set_reg(&m, EPC_CONTROL, EPC_CONTROL_ON);
    h = new_host(&m);
    greet(h, "");
    link_down(&m, h);
}

static void test_host_first(void)
{
    Machine m;
    Header header = {
        .id = 7, .command = VERSION, .size = sizeof(header) + 4,
    };
    const uint32_t version = 0;
    Host *h;

    start_machine(&m, "");
    h = new_host(&m);
    send_message(h, &header, &version, NULL, 0);
    describe(&m);
    g_assert_cmphex(reg(&m, EPC_STATUS), ==, 0);
    set_reg(&m, EPC_CONTROL, EPC_CONTROL_ON);
    g_assert_true(take_message(h, &header));
    g_assert_cmpuint(header.id, ==, 7);
    g_assert_cmphex(header.flags, ==, 1);
    g_assert_cmphex(reg(&m, EPC_STATUS), ==, 1);
    link_down(&m, h);
}

static void test_link(void)
{
    Machine m;
    Header header;
    Host *h, *other;

    h = link_up(&m, "");
    g_assert_cmphex(reg(&m, EPC_STATUS), ==, 1);
    g_assert_cmphex(reg(&m, EPC_INTR_STATUS), ==, EPC_INTR_LINK_UP);
    set_reg(&m, EPC_INTR_STATUS, EPC_INTR_LINK_UP);
    set_config(h, PCI_COMMAND, PCI_COMMAND_MASTER);
    g_assert_cmphex(reg(&m, function_reg(0, EPC_COMMAND)), ==,
                    PCI_COMMAND_MASTER);

    /* There is one host at a time, and then the next one. */
    other = new_host(&m);
    g_assert_cmpint(request(other, VERSION, "\0\0\0\0", 4, NULL, 0), ==, EBUSY);
    leave(other);
    leave(h);
    wait_for_reg(&m, EPC_STATUS, 0);
    g_assert_cmphex(reg(&m, EPC_INTR_STATUS), ==, EPC_INTR_LINK_DOWN);
    g_assert_cmphex(reg(&m, function_reg(0, EPC_COMMAND)), ==, 0);
    h = new_host(&m);
    greet(h, "");
    g_assert_cmphex(config(h, PCI_COMMAND) & 0xffff, ==, 0);
    g_assert_cmphex(reg(&m, EPC_INTR_STATUS), ==,
                    EPC_INTR_LINK_DOWN | EPC_INTR_LINK_UP);

    /* CONTROL takes it down, and what is set up stays. */
    set_reg(&m, EPC_CONTROL, 0);
    g_assert_cmphex(reg(&m, EPC_STATUS), ==, 0);
    g_assert_false(take_message(h, &header));
    leave(h);
    g_assert_cmphex(reg(&m, function_reg(0, EPC_ID)), ==, 0xb500104c);
    g_assert_cmphex(reg(&m, bar_reg(0, EPC_BAR_STATE)), ==, EPC_BAR_MAPPED);
    set_reg(&m, EPC_CONTROL, EPC_CONTROL_ON);
    h = new_host(&m);
    greet(h, "");
    link_down(&m, h);
}

static void test_events(void)
{
    Machine m;
    Host *h = link_up(&m, "");
    uint32_t events = function_reg(0, EPC_EVENTS);
    uint32_t power, msi, express;

    set_reg(&m, EPC_INTR_STATUS, EPC_INTR_LINK_UP);
    g_assert_cmphex(reg(&m, events), ==, 0);
    set_config(h, PCI_COMMAND, PCI_COMMAND_MASTER | PCI_COMMAND_MEMORY);
    g_assert_cmphex(reg(&m, events), ==, EPC_EVENT_MASTER_ON);
    /* Those that do not interrupt are not told of. */
    g_assert_cmphex(reg(&m, EPC_INTR_STATUS), ==, 0);
    g_assert_cmphex(reg(&m, EPC_EVENT_FIRST), ==, 0xffffffff);
    set_reg(&m, function_reg(0, EPC_EVENTS_MASK), 0xffffffff);
    g_assert_cmphex(reg(&m, function_reg(0, EPC_EVENTS_MASK)), ==,
                    EPC_EVENTS_ALL);
    g_assert_cmphex(reg(&m, EPC_INTR_STATUS), ==, EPC_INTR_FUNCTIONS);
    g_assert_cmphex(reg(&m, EPC_EVENT_FIRST), ==, 0);
    g_assert_cmphex(qtest_readw(m.qts, CONFIG + PCI_STATUS) &
                    PCI_STATUS_INTERRUPT, ==, 0);
    set_reg(&m, EPC_INTR_MASK, EPC_INTR_FUNCTIONS);
    g_assert_cmphex(qtest_readw(m.qts, CONFIG + PCI_STATUS) &
                    PCI_STATUS_INTERRUPT, !=, 0);
    set_reg(&m, EPC_INTR_STATUS, EPC_INTR_FUNCTIONS);
    g_assert_cmphex(reg(&m, EPC_INTR_STATUS), ==, EPC_INTR_FUNCTIONS);
    set_reg(&m, events, EPC_EVENT_MASTER_ON);
    g_assert_cmphex(reg(&m, EPC_INTR_STATUS), ==, 0);
    g_assert_cmphex(qtest_readw(m.qts, CONFIG + PCI_STATUS) &
                    PCI_STATUS_INTERRUPT, ==, 0);

    set_config(h, PCI_COMMAND, PCI_COMMAND_MEMORY);
    g_assert_cmphex(reg(&m, events), ==, EPC_EVENT_MASTER_OFF);
    set_reg(&m, events, EPC_EVENTS_ALL);
    power = capability(h, PCI_CAP_ID_PM);
    set_config(h, power + PCI_PM_CTRL, 3);
    g_assert_cmphex(reg(&m, events), ==, EPC_EVENT_POWER);
    g_assert_cmphex(reg(&m, function_reg(0, EPC_COMMAND)), ==,
                    3 << 16 | PCI_COMMAND_MEMORY);
    set_config(h, power + PCI_PM_CTRL, 0);
    set_reg(&m, events, EPC_EVENTS_ALL);
    msi = capability(h, PCI_CAP_ID_MSI);
    set_config(h, msi, 3 << 20 | PCI_MSI_FLAGS_ENABLE << 16);
    g_assert_cmphex(reg(&m, events), ==, EPC_EVENT_INTERRUPTS);
    g_assert_cmpuint(reg(&m, function_reg(0, EPC_MSI_ENABLED)), ==, 8);
    set_reg(&m, events, EPC_EVENTS_ALL);

    /* Function level reset, and one by message */
    set_config(h, PCI_COMMAND, PCI_COMMAND_MASTER);
    set_reg(&m, events, EPC_EVENTS_ALL);
    express = capability(h, PCI_CAP_ID_EXP);
    set_config(h, express + PCI_EXP_DEVCTL, PCI_EXP_DEVCTL_BCR_FLR);
    g_assert_cmphex(reg(&m, events), ==, EPC_EVENT_RESET |
                    EPC_EVENT_MASTER_OFF | EPC_EVENT_INTERRUPTS);
    g_assert_cmphex(reg(&m, function_reg(0, EPC_COMMAND)), ==, 0);
    g_assert_cmpuint(reg(&m, function_reg(0, EPC_MSI_ENABLED)), ==, 0);
    g_assert_cmphex(reg(&m, EPC_STATUS), ==, 1);
    set_reg(&m, events, EPC_EVENTS_ALL);
    g_assert_cmpint(request(h, DEVICE_RESET, NULL, 0, NULL, 0), ==, 0);
    g_assert_cmphex(reg(&m, events), ==, EPC_EVENT_RESET);
    link_down(&m, h);
}

static void test_raise(void)
{
    Machine m;
    Host *h = link_up(&m, "");
    uint32_t msi = capability(h, PCI_CAP_ID_MSI);
    uint32_t msix = capability(h, PCI_CAP_ID_MSIX);
    int one, other;

    g_assert_cmpuint(reg(&m, function_reg(0, EPC_RAISED)), ==, 0);
    g_assert_cmpuint(raise_irq(&m, EPC_RAISE_MSI, 0), ==, EPC_RAISED_DISABLED);
    g_assert_cmpuint(raise_irq(&m, EPC_RAISE_MSI, 32), ==,
                     EPC_RAISED_NO_MESSAGE);
    g_assert_cmpuint(raise_irq(&m, EPC_RAISE_MSIX, 8), ==,
                     EPC_RAISED_NO_MESSAGE);
    g_assert_cmpuint(raise_irq(&m, 0, 0), ==, EPC_RAISED_NONE);

    /* What is written now counts from the next time on. */
    set_reg(&m, function_reg(0, EPC_MSI), 0xffffffff);
    set_reg(&m, function_reg(0, EPC_MSIX), 0xffffffff);
    set_config(h, msi, 1 << 20 | PCI_MSI_FLAGS_ENABLE << 16);
    g_assert_cmpuint(reg(&m, function_reg(0, EPC_MSI_ENABLED)), ==, 2);
    one = set_irq(h, VFIO_PCI_MSI_IRQ_INDEX, 1);
    g_assert_cmpuint(raise_irq(&m, EPC_RAISE_MSI, 1), ==, EPC_RAISED_SENT);
    g_assert_cmpuint(raised(one), ==, 1);
    g_assert_cmpuint(raise_irq(&m, EPC_RAISE_MSI, 2), ==, EPC_RAISED_DISABLED);
    g_assert_cmpuint(raised(one), ==, 0);
    set_config(h, msi, 0);
    g_assert_cmpuint(raise_irq(&m, EPC_RAISE_MSI, 1), ==, EPC_RAISED_DISABLED);
    g_assert_cmpuint(raised(one), ==, 0);
    close(one);

    set_config(h, msix, PCI_MSIX_FLAGS_ENABLE << 16);
    g_assert_cmpuint(reg(&m, function_reg(0, EPC_MSIX_ENABLED)), ==, 8);
    one = set_irq(h, VFIO_PCI_MSIX_IRQ_INDEX, 0);
    for (int i = 0; i < 3; i++) {
        g_assert_cmpuint(raise_irq(&m, EPC_RAISE_MSIX, 0), ==,
                         EPC_RAISED_SENT);
    }
    g_assert_cmpuint(raised(one), ==, 3);
    /* One that is masked is kept, once. */
    g_assert_cmpuint(raise_irq(&m, EPC_RAISE_MSIX, 7), ==, EPC_RAISED_SENT);
    g_assert_cmpuint(raise_irq(&m, EPC_RAISE_MSIX, 7), ==, EPC_RAISED_SENT);
    other = set_irq(h, VFIO_PCI_MSIX_IRQ_INDEX, 7);
    g_assert_cmpuint(raised(other), ==, 1);
    close(one);
    close(other);
    link_down(&m, h);
}

static void test_intx(void)
{
    Machine m;
    Host *h = link_up(&m, "");
    int fd;

    g_assert_cmpuint(raise_irq(&m, EPC_RAISE_INTX, 0), ==,
                     EPC_RAISED_DISABLED);
    fd = set_irq(h, VFIO_PCI_INTX_IRQ_INDEX, 0);
    g_assert_cmpuint(raised(fd), ==, 0);
    /* A pulse is one interrupt, whatever the host says. */
    g_assert_cmpuint(raise_irq(&m, EPC_RAISE_INTX, 0), ==, EPC_RAISED_SENT);
    g_assert_cmpuint(raised(fd), ==, 1);
    unmask_intx(h);
    g_assert_cmpuint(raised(fd), ==, 0);
    /* A line is up until it is lowered. */
    set_reg(&m, function_reg(0, EPC_INTX), 1);
    g_assert_cmphex(reg(&m, function_reg(0, EPC_INTX)), ==, 1);
    g_assert_cmpuint(raised(fd), ==, 1);
    unmask_intx(h);
    g_assert_cmpuint(raised(fd), ==, 1);
    g_assert_cmphex(config(h, PCI_COMMAND) >> 16 & PCI_STATUS_INTERRUPT, !=, 0);
    set_reg(&m, function_reg(0, EPC_INTX), 0);
    unmask_intx(h);
    g_assert_cmpuint(raised(fd), ==, 0);
    set_config(h, PCI_COMMAND, PCI_COMMAND_INTX_DISABLE);
    g_assert_cmpuint(raise_irq(&m, EPC_RAISE_INTX, 0), ==,
                     EPC_RAISED_DISABLED);
    close(fd);
    link_down(&m, h);
}

static void fill(Machine *m, uint64_t address, uint32_t pages)
{
    for (uint32_t i = 0; i < pages; i++) {
        qtest_writel(m->qts, address + i * PAGE, PATTERN(i));
    }
}

static void test_bar_memory(void)
{
    Machine m;
    uint8_t *memory;
    Host *h;

    start_machine(&m, "");
    fill(&m, PIECES, 4);
    describe(&m);
    set_reg(&m, EPC_CONTROL, EPC_CONTROL_ON);
    h = new_host(&m);
    greet(h, "");
    memory = map_region(h, 0, 4 * PAGE);
    g_assert_nonnull(memory);
    for (int i = 0; i < 4; i++) {
        g_assert_cmphex(peek(memory + i * PAGE), ==, PATTERN(i));
        g_assert_cmphex(host_readl(h, 0, i * PAGE), ==, PATTERN(i));
    }
    qtest_writel(m.qts, PIECES + PAGE + 4, 0x11111111);
    g_assert_cmphex(peek(memory + PAGE + 4), ==, 0x11111111);
    stl_le_p(memory + 2 * PAGE + 8, 0x22222222);
    g_assert_cmphex(qtest_readl(m.qts, PIECES + 2 * PAGE + 8), ==, 0x22222222);
    host_writel(h, 0, 3 * PAGE, 0x33333333);
    g_assert_cmphex(qtest_readl(m.qts, PIECES + 3 * PAGE), ==, 0x33333333);
    /* What is beside it is not the host's. */
    qtest_writel(m.qts, PIECES + 4 * PAGE, 0x44444444);

    set_reg(&m, bar_reg(0, EPC_BAR_ACTION), EPC_BAR_CLEAR);
    g_assert_cmphex(reg(&m, bar_reg(0, EPC_BAR_STATE)), ==, 0);
    g_assert_cmphex(qtest_readl(m.qts, PIECES), ==, PATTERN(0));
    g_assert_cmphex(qtest_readl(m.qts, PIECES + PAGE + 4), ==, 0x11111111);
    g_assert_cmphex(qtest_readl(m.qts, PIECES + 2 * PAGE + 8), ==, 0x22222222);
    stl_le_p(memory, 0x55555555);
    g_assert_cmphex(qtest_readl(m.qts, PIECES), ==, PATTERN(0));
    munmap(memory, 4 * PAGE);
    link_down(&m, h);
}

/* Another order, while the host has it mapped: contents go with the pages. */
static void test_bar_set_again(void)
{
    static const Piece pieces[] = {
        { PIECES + 2 * PAGE, 2 * PAGE },
        { PIECES + 0x10000, PAGE },
        { PIECES, PAGE },
    };
    static const uint32_t there[] = { 2, 3, 100, 0 };
    Machine m;
    uint8_t *memory;
    Host *h;

    start_machine(&m, "");
    fill(&m, PIECES, 4);
    qtest_writel(m.qts, PIECES + 0x10000, PATTERN(100));
    describe(&m);
    set_reg(&m, EPC_CONTROL, EPC_CONTROL_ON);
    h = new_host(&m);
    greet(h, "");
    memory = map_region(h, 0, 4 * PAGE);
    g_assert_cmphex(set_bar(&m, 0, 0, 4 * PAGE, pieces, 3), ==, EPC_BAR_MAPPED);
    for (int i = 0; i < 4; i++) {
        g_assert_cmphex(peek(memory + i * PAGE), ==, PATTERN(there[i]));
    }
    for (int i = 0; i < 4; i++) {
        g_assert_cmphex(qtest_readl(m.qts, PIECES + i * PAGE), ==, PATTERN(i));
    }
    stl_le_p(memory + 3 * PAGE, 0x66666666);
    g_assert_cmphex(qtest_readl(m.qts, PIECES), ==, 0x66666666);
    munmap(memory, 4 * PAGE);
    link_down(&m, h);
}

static void test_bar_errors(void)
{
    const Piece piece = { PIECES, 4 * PAGE };
    const Piece empty[] = { { PIECES, 0 }, { PIECES, 4 * PAGE } };
    const Piece large = { PIECES, 8 * PAGE };
    uint32_t flags = bar_error(0, EPC_BAR_ERROR_FLAGS);
    uint32_t list = bar_error(0, EPC_BAR_ERROR_LIST);
    uint32_t wrong = bar_error(0, EPC_BAR_ERROR_PIECES);
    Machine m;
    Host *h;

    start_machine(&m, "");
    g_assert_cmphex(set_bar(&m, 0, 0, 3 * PAGE, &piece, 1), ==, flags);
    g_assert_cmphex(set_bar(&m, 0, 0, 8, &piece, 1), ==, flags);
    g_assert_cmphex(set_bar(&m, 0, 0, 4 * PAGE, &piece, 0), ==, flags);
    g_assert_cmphex(set_bar(&m, 0, EPC_BAR_IO, PAGE, &piece, 1), ==, flags);
    g_assert_cmphex(set_bar(&m, 5, EPC_BAR_64BIT, 4 * PAGE, &piece, 1), ==,
                    flags);
    g_assert_cmphex(set_bar(&m, 0, 0, 4 * PAGE, empty, 2), ==, wrong);
    g_assert_cmphex(set_bar(&m, 0, 0, 2 * PAGE, &piece, 1), ==, wrong);
    g_assert_cmphex(set_bar(&m, 0, 0, 8 * PAGE, &piece, 1), ==, wrong);
    set_reg64(&m, bar_reg(0, EPC_BAR_SIZE), 4 * PAGE);
    set_reg64(&m, bar_reg(0, EPC_BAR_LIST), 1ULL << 50);
    set_reg(&m, bar_reg(0, EPC_BAR_ACTION), EPC_BAR_SET);
    g_assert_cmphex(reg(&m, bar_reg(0, EPC_BAR_STATE)), ==, list);
    set_reg(&m, EPC_RESET, 1);

    describe(&m);
    g_assert_cmphex(set_bar(&m, 2, EPC_BAR_64BIT, 4 * PAGE, &large, 1), ==,
                    wrong);
    set_one_piece(&m, 3, PIECES + 0x10000, PAGE, EPC_BAR_MAPPED);
    g_assert_cmphex(set_bar(&m, 2, EPC_BAR_64BIT, 4 * PAGE, &piece, 1), ==,
                    flags);
    set_reg(&m, EPC_CONTROL, EPC_CONTROL_ON);
    h = new_host(&m);
    greet(h, "");
    munmap(map_region(h, 0, 4 * PAGE), 4 * PAGE);
    g_assert_cmphex(set_bar(&m, 0, 0, 8 * PAGE, &large, 1), ==,
                    bar_error(EPC_BAR_MAPPED, EPC_BAR_ERROR_LINK));
    g_assert_cmphex(set_bar(&m, 1, 0, 4 * PAGE, &piece, 1), ==,
                    bar_error(0, EPC_BAR_ERROR_LINK));
    /* This host has it mapped, and does not know that it may not. */
    set_one_piece(&m, 0, REGISTERS, 4 * PAGE,
                  bar_error(EPC_BAR_MAPPED, EPC_BAR_ERROR_HOST));
    set_one_piece(&m, 0, PIECES, 4 * PAGE, EPC_BAR_MAPPED);
    link_down(&m, h);
}

static void ring_by_host(Machine *m, Host *h, uint32_t bar, uint32_t doorbell)
{
    host_writel(h, bar, 4 * doorbell, reg(m, EPC_DOORBELL_DATA));
    g_assert_cmphex(reg(m, EPC_DOORBELL_STATUS), ==, 1 << doorbell);
    g_assert_cmphex(qtest_readw(m->qts, CONFIG + PCI_STATUS) &
                    PCI_STATUS_INTERRUPT, !=, 0);
    set_reg(m, EPC_DOORBELL_STATUS, 1 << doorbell);
    g_assert_cmphex(qtest_readw(m->qts, CONFIG + PCI_STATUS) &
                    PCI_STATUS_INTERRUPT, ==, 0);
}

/* By eventfds, in the place of writes */
static void ring_by_eventfds(Machine *m, Host *h, uint32_t bar, uint64_t page)
{
    const uint32_t question[4] = { 4096, 0, bar, 0 };
    const uint64_t once = 1;

    g_assert_cmpint(request(h, GET_REGION_IO_FDS, question, sizeof(question),
                            NULL, 0), ==, 0);
    g_assert_cmpuint(h->num_fds, ==, 8);
    for (uint32_t i = 0; i < 8; i++) {
        /* Where, how wide, which descriptor, and that it is an ioeventfd */
        const uint8_t *entry = h->message + 16 + 40 * i;

        g_assert_cmphex(ldq_le_p(entry), ==, page + 4 * i);
        g_assert_cmpuint(ldq_le_p(entry + 8), ==, 4);
        g_assert_cmpuint(peek(entry + 16), ==, i);
        g_assert_cmpuint(peek(entry + 20), ==, 0);
        g_assert_cmpint(write(h->fds[i], &once, sizeof(once)), ==,
                        sizeof(once));
        wait_for_reg(m, EPC_DOORBELL_STATUS, 1 << i);
        set_reg(m, EPC_DOORBELL_STATUS, 1 << i);
        close(h->fds[i]);
    }
}

static void test_bar_forwarded(void)
{
    static const Piece pieces[] = {
        { PIECES + 0x20000, PAGE },
        { REGISTERS + EPC_DOORBELLS, PAGE },
        { REGISTERS, PAGE },
        { PIECES + 0x30004, PAGE },
    };
    uint8_t *memory;
    Machine m;
    Host *h;

    start_machine(&m, "");
    describe(&m);
    qtest_writel(m.qts, PIECES + 0x20000, 0x77777777);
    g_assert_cmphex(set_bar(&m, 1, 0, 4 * PAGE, pieces, 4), ==,
                    EPC_BAR_FORWARDED);
    set_reg(&m, EPC_CONTROL, EPC_CONTROL_ON);
    h = new_host(&m);
    greet(h, "\"max_msg_fds\":16");
    memory = map_region(h, 1, 4 * PAGE);
    g_assert_nonnull(memory);
    g_assert_cmphex(peek(memory), ==, 0x77777777);
    munmap(memory, 4 * PAGE);
    host_writel(h, 1, PAGE + 12, 1);
    g_assert_cmphex(reg(&m, EPC_DOORBELL_STATUS), ==, 8);
    set_reg(&m, EPC_DOORBELL_STATUS, 8);
    ring_by_eventfds(&m, h, 1, PAGE);
    g_assert_cmphex(host_readl(h, 1, PAGE + 12), ==, 0);
    /* Other registers are not the host's. */
    g_assert_cmphex(host_readl(h, 1, 2 * PAGE), ==, 0xffffffff);
    host_writel(h, 1, 2 * PAGE + EPC_CONTROL, 0);
    g_assert_cmphex(reg(&m, EPC_CONTROL), ==, 1);
    qtest_writel(m.qts, PIECES + 0x30008, 0x88888888);
    g_assert_cmphex(host_readl(h, 1, 3 * PAGE + 4), ==, 0x88888888);
    host_writel(h, 1, 3 * PAGE + 8, 0x99999999);
    g_assert_cmphex(qtest_readl(m.qts, PIECES + 0x3000c), ==, 0x99999999);
    link_down(&m, h);
}

/* forward-bars=1: the doorbells come later, and any host is told of nothing. */
static void test_bar_forward_always(void)
{
    Machine m;
    Host *h;

    start_machine(&m, ",forward-bars=1");
    set_reg(&m, function_reg(0, EPC_ID), 0xb500104c);
    fill(&m, PIECES, 1);
    set_one_piece(&m, 0, PIECES, PAGE, EPC_BAR_FORWARDED);
    set_reg(&m, EPC_CONTROL, EPC_CONTROL_ON);
    h = new_host(&m);
    greet(h, "");
    g_assert_null(map_region(h, 0, PAGE));
    g_assert_cmphex(host_readl(h, 0, 0), ==, PATTERN(0));
    set_one_piece(&m, 0, REGISTERS + EPC_DOORBELLS, PAGE, EPC_BAR_FORWARDED);
    ring_by_host(&m, h, 0, 7);
    set_one_piece(&m, 0, PIECES, PAGE, EPC_BAR_FORWARDED);
    g_assert_cmphex(host_readl(h, 0, 0), ==, PATTERN(0));
    link_down(&m, h);
}

#define HOST_ADDRESS 0x80000000ULL
#define HOST_SIZE    0x100000

static uint32_t translate(Machine *m, uint32_t number, uint64_t offset,
                          uint64_t address, uint64_t size)
{
    uint32_t at = EPC_TRANSLATIONS + number * EPC_TRANSLATION_STRIDE;

    set_reg(m, at + EPC_TRANSLATION_CONTROL, 0);
    set_reg64(m, at + EPC_TRANSLATION_OFFSET, offset);
    set_reg64(m, at + EPC_TRANSLATION_SIZE, size);
    set_reg64(m, at + EPC_TRANSLATION_ADDRESS, address);
    set_reg(m, at + EPC_TRANSLATION_CONTROL, EPC_TRANSLATION_ON);
    return reg(m, at + EPC_TRANSLATION_STATE);
}

static uint32_t translation_state(Machine *m, uint32_t number)
{
    return reg(m, EPC_TRANSLATIONS + number * EPC_TRANSLATION_STRIDE +
               EPC_TRANSLATION_STATE);
}

static void set_master(Host *h, bool on)
{
    set_config(h, PCI_COMMAND, on ? PCI_COMMAND_MASTER : 0);
}

static void test_window(void)
{
    Machine m;
    uint8_t *memory;
    Host *h = link_up(&m, "");

    g_assert_cmphex(qtest_readl(m.qts, WINDOW), ==, 0xffffffff);
    memory = share_memory(h, HOST_ADDRESS, HOST_SIZE);
    stl_le_p(memory + 0x3000, PATTERN(3));
    g_assert_cmpuint(translate(&m, 0, 0, HOST_ADDRESS + 0x3000, PAGE), ==,
                     EPC_TRANSLATION_NO_MASTER);
    g_assert_cmphex(qtest_readl(m.qts, WINDOW), ==, 0xffffffff);
    set_master(h, true);
    g_assert_cmpuint(translation_state(&m, 0), ==, EPC_TRANSLATION_MAPPED);
    g_assert_cmphex(qtest_readl(m.qts, WINDOW), ==, PATTERN(3));
    qtest_writel(m.qts, WINDOW + 4, 0x12345678);
    g_assert_cmphex(peek(memory + 0x3004), ==, 0x12345678);
    /* No further than it is said */
    g_assert_cmphex(qtest_readl(m.qts, WINDOW + PAGE), ==, 0xffffffff);
    g_assert_cmpuint(translate(&m, 1, WINDOW_SIZE - 2 * PAGE,
                               HOST_ADDRESS + HOST_SIZE - PAGE, 2 * PAGE), ==,
                     EPC_TRANSLATION_NO_MEMORY);
    stl_le_p(memory + HOST_SIZE - PAGE, PATTERN(9));
    g_assert_cmphex(qtest_readl(m.qts, WINDOW + WINDOW_SIZE - 2 * PAGE), ==,
                    PATTERN(9));
    g_assert_cmphex(qtest_readl(m.qts, WINDOW + WINDOW_SIZE - PAGE), ==,
                    0xffffffff);

    /* It is gone when bus mastering is, when it is reset, and by the host. */
    set_master(h, false);
    g_assert_cmpuint(translation_state(&m, 0), ==, EPC_TRANSLATION_NO_MASTER);
    g_assert_cmphex(qtest_readl(m.qts, WINDOW), ==, 0xffffffff);
    qtest_writel(m.qts, WINDOW, 0);
    g_assert_cmphex(peek(memory + 0x3000), ==, PATTERN(3));
    set_master(h, true);
    g_assert_cmphex(qtest_readl(m.qts, WINDOW), ==, PATTERN(3));
    g_assert_cmpint(request(h, DEVICE_RESET, NULL, 0, NULL, 0), ==, 0);
    g_assert_cmphex(qtest_readl(m.qts, WINDOW), ==, 0xffffffff);
    set_master(h, true);
    g_assert_cmphex(qtest_readl(m.qts, WINDOW), ==, PATTERN(3));
    take_memory_away(h, HOST_ADDRESS, HOST_SIZE);
    g_assert_cmpuint(translation_state(&m, 0), ==, EPC_TRANSLATION_NO_MEMORY);
    g_assert_cmphex(qtest_readl(m.qts, WINDOW), ==, 0xffffffff);
    munmap(memory, HOST_SIZE);
    memory = share_memory(h, HOST_ADDRESS, HOST_SIZE);
    g_assert_cmpuint(translation_state(&m, 0), ==, EPC_TRANSLATION_MAPPED);
    g_assert_cmphex(qtest_readl(m.qts, WINDOW), ==, 0);

    leave(h);
    wait_for_reg(&m, EPC_STATUS, 0);
    g_assert_cmpuint(translation_state(&m, 0), ==, EPC_TRANSLATION_NO_MASTER);
    g_assert_cmphex(qtest_readl(m.qts, WINDOW), ==, 0xffffffff);
    munmap(memory, HOST_SIZE);
    stop_machine(&m);
}

static void test_window_impossible(void)
{
    Machine m;
    Host *h = link_up(&m, "");
    uint32_t at = EPC_TRANSLATIONS;

    set_master(h, true);
    g_assert_cmpuint(translate(&m, 0, 0x800, 0, PAGE), ==,
                     EPC_TRANSLATION_IMPOSSIBLE);
    g_assert_cmpuint(translate(&m, 0, 0, 0x10, PAGE), ==,
                     EPC_TRANSLATION_IMPOSSIBLE);
    g_assert_cmpuint(translate(&m, 0, 0, 0, 0x10), ==,
                     EPC_TRANSLATION_IMPOSSIBLE);
    g_assert_cmpuint(translate(&m, 0, 0, 0, 0), ==, EPC_TRANSLATION_IMPOSSIBLE);
    g_assert_cmpuint(translate(&m, 0, WINDOW_SIZE, 0, PAGE), ==,
                     EPC_TRANSLATION_IMPOSSIBLE);
    g_assert_cmpuint(translate(&m, 0, PAGE, 0, WINDOW_SIZE), ==,
                     EPC_TRANSLATION_IMPOSSIBLE);
    g_assert_cmpuint(translate(&m, 0, PAGE, -(uint64_t)PAGE, 2 * PAGE), ==,
                     EPC_TRANSLATION_IMPOSSIBLE);
    g_assert_cmpuint(translate(&m, 0, 0, 0, 2 * PAGE), ==,
                     EPC_TRANSLATION_NO_MEMORY);
    g_assert_cmpuint(translate(&m, 1, PAGE, 0, PAGE), ==,
                     EPC_TRANSLATION_IMPOSSIBLE);
    /* One that is on stays what it is. */
    set_reg(&m, at + EPC_TRANSLATION_SIZE, PAGE);
    g_assert_cmphex(reg(&m, at + EPC_TRANSLATION_SIZE), ==, 2 * PAGE);
    set_reg(&m, at + EPC_TRANSLATION_CONTROL, EPC_TRANSLATION_ON | 1 << 8);
    g_assert_cmpuint(translation_state(&m, 0), ==, EPC_TRANSLATION_IMPOSSIBLE);
    link_down(&m, h);
}

typedef struct Descriptor {
    uint64_t source;
    uint64_t destination;
    uint32_t length;
    uint32_t flags;
    uint32_t status;
    uint32_t copied;
} Descriptor;

static uint32_t dma_reg(uint32_t offset)
{
    return EPC_DMA + EPC_DMA_STRIDE + offset;
}

static void start_channel(Machine *m)
{
    set_reg(m, dma_reg(EPC_DMA_CONTROL), 0);
    set_reg64(m, dma_reg(EPC_DMA_RING), RING);
    set_reg(m, dma_reg(EPC_DMA_ENTRIES), 4);
    set_reg(m, dma_reg(EPC_DMA_CONTROL), EPC_DMA_ON);
    g_assert_cmpuint(reg(m, dma_reg(EPC_DMA_STATE)), ==, EPC_DMA_STATE_ON);
}

/* Returns the status. */
static uint32_t copy(Machine *m, uint64_t source, uint64_t destination,
                     uint32_t length, uint32_t flags)
{
    uint32_t produced = reg(m, dma_reg(EPC_DMA_PRODUCED));
    uint64_t at = RING + produced % 4 * sizeof(Descriptor);
    Descriptor d = {
        .source = cpu_to_le64(source),
        .destination = cpu_to_le64(destination),
        .length = cpu_to_le32(length),
        .flags = cpu_to_le32(flags),
    };

    qtest_memwrite(m->qts, at, &d, sizeof(d));
    set_reg(m, dma_reg(EPC_DMA_PRODUCED), produced + 1);
    wait_for_reg(m, dma_reg(EPC_DMA_FINISHED), produced + 1);
    qtest_memread(m->qts, at, &d, sizeof(d));
    g_assert_cmpuint(le32_to_cpu(d.copied), <=, length);
    if (le32_to_cpu(d.status) == 1) {
        g_assert_cmpuint(le32_to_cpu(d.copied), ==, length);
    }
    return le32_to_cpu(d.status);
}

static void test_dma(void)
{
    Machine m;
    uint8_t *memory;
    Host *h = link_up(&m, ",dma=both");

    g_assert_cmphex(reg(&m, EPC_FEATURES), ==, 0x3f);
    memory = share_memory(h, HOST_ADDRESS, HOST_SIZE);
    set_master(h, true);
    g_assert_cmpuint(translate(&m, 0, 0, HOST_ADDRESS, HOST_SIZE), ==,
                     EPC_TRANSLATION_MAPPED);
    start_channel(&m);
    fill(&m, BUFFERS, 4);

    /* Within this machine, to the window, and to a host address */
    g_assert_cmpuint(copy(&m, BUFFERS, BUFFERS + 0x200001, 4 * PAGE, 0), ==, 1);
    g_assert_cmphex(qtest_readl(m.qts, BUFFERS + 0x200001 + 3 * PAGE), ==,
                    PATTERN(3));
    g_assert_cmphex(reg(&m, EPC_DMA_STATUS), ==, 0);
    g_assert_cmpuint(copy(&m, BUFFERS, WINDOW, 4 * PAGE, 4), ==, 1);
    g_assert_cmphex(peek(memory + 2 * PAGE), ==, PATTERN(2));
    g_assert_cmphex(reg(&m, EPC_DMA_STATUS), ==, 2);
    g_assert_cmphex(qtest_readw(m.qts, CONFIG + PCI_STATUS) &
                    PCI_STATUS_INTERRUPT, !=, 0);
    set_reg(&m, EPC_DMA_STATUS, 2);
    g_assert_cmphex(reg(&m, EPC_DMA_STATUS), ==, 0);
    g_assert_cmphex(qtest_readw(m.qts, CONFIG + PCI_STATUS) &
                    PCI_STATUS_INTERRUPT, ==, 0);
    g_assert_cmpuint(copy(&m, HOST_ADDRESS + PAGE, BUFFERS + 0x100000, PAGE, 1),
                     ==, 1);
    g_assert_cmphex(qtest_readl(m.qts, BUFFERS + 0x100000), ==, PATTERN(1));
    g_assert_cmpuint(copy(&m, BUFFERS, HOST_ADDRESS + 0x8000, PAGE, 2), ==, 1);
    g_assert_cmphex(peek(memory + 0x8000), ==, PATTERN(0));

    /* The same memory may be in the window more than once. */
    g_assert_cmpuint(translate(&m, 1, HOST_SIZE, HOST_ADDRESS, HOST_SIZE), ==,
                     EPC_TRANSLATION_MAPPED);
    for (uint32_t i = 0; i < 8; i++) {
        g_assert_cmpuint(copy(&m, WINDOW + i % 4 * PAGE,
                              WINDOW + HOST_SIZE + 0x10000 + i * PAGE, PAGE, 0),
                         ==, 1);
        g_assert_cmphex(peek(memory + 0x10000 + i * PAGE), ==, PATTERN(i % 4));
    }
    set_reg(&m, EPC_TRANSLATIONS + EPC_TRANSLATION_STRIDE +
            EPC_TRANSLATION_CONTROL, 0);
    g_assert_cmphex(qtest_readl(m.qts, WINDOW + HOST_SIZE), ==, 0xffffffff);
    g_assert_cmphex(qtest_readl(m.qts, WINDOW), ==, PATTERN(0));

    /* What is not there; the channel goes on. */
    g_assert_cmpuint(copy(&m, BUFFERS, HOST_ADDRESS + HOST_SIZE - 4, 8, 2),
                     ==, 2);
    g_assert_cmpuint(copy(&m, 1ULL << 50, BUFFERS, 8, 0), ==, 2);
    g_assert_cmpuint(copy(&m, BUFFERS, HOST_ADDRESS, 8, 2 | 1 << 8), ==, 2);
    set_master(h, false);
    g_assert_cmpuint(copy(&m, BUFFERS, HOST_ADDRESS, 8, 2), ==, 2);
    set_master(h, true);
    /* More than a piece at a time */
    g_assert_cmpuint(copy(&m, BUFFERS, BUFFERS + 0x800000, 0x500000, 0), ==, 1);
    g_assert_cmphex(qtest_readl(m.qts, BUFFERS + 0x800000 + 0x200001), ==,
                    PATTERN(0));
    munmap(memory, HOST_SIZE);
    link_down(&m, h);
}

/* The host has a thread of its own for what it is asked. */
static void *answer(void *opaque)
{
    Host *h = opaque;
    Header header;

    while (take_message(h, &header)) {
        take_request(h, &header);
    }
    return NULL;
}

static void test_dma_messages(void)
{
    const DmaMap map = {
        sizeof(map), 3, 0, HOST_ADDRESS, HOST_SIZE,
    };
    g_autofree uint8_t *memory = g_malloc0(HOST_SIZE);
    GThread *thread;
    Machine m;
    Host *h;

    start_machine(&m, ",dma=both");
    describe(&m);
    set_reg(&m, EPC_CONTROL, EPC_CONTROL_ON);
    h = new_host(&m);
    greet(h, "\"max_data_xfer_size\":65536,\"dtio\":{\"version\":1}");
    h->memory = memory;
    h->memory_address = HOST_ADDRESS;
    g_assert_cmpint(request(h, DMA_MAP, &map, sizeof(map), NULL, 0), ==, 0);
    set_master(h, true);
    thread = g_thread_new("host", answer, h);
    g_assert_cmpuint(translate(&m, 0, 0, HOST_ADDRESS, HOST_SIZE), ==,
                     EPC_TRANSLATION_FORWARDED);
    start_channel(&m);
    fill(&m, BUFFERS, 64);
    /* By host addresses, and by the window; there and back, more than once */
    g_assert_cmpuint(copy(&m, BUFFERS, HOST_ADDRESS, 64 * PAGE, 2), ==, 1);
    g_assert_cmphex(peek(memory + 63 * PAGE), ==, PATTERN(63));
    g_assert_cmpuint(copy(&m, WINDOW, WINDOW + 64 * PAGE, 64 * PAGE, 0), ==, 1);
    g_assert_cmphex(peek(memory + 127 * PAGE), ==, PATTERN(63));
    g_assert_cmpuint(copy(&m, WINDOW + 64 * PAGE, BUFFERS + 0x100000,
                          64 * PAGE, 0), ==, 1);
    for (int i = 0; i < 64; i++) {
        g_assert_cmphex(qtest_readl(m.qts, BUFFERS + 0x100000 + i * PAGE), ==,
                        PATTERN(i));
    }
    g_assert_cmpuint(h->num_asked, ==, 4 * 4);
    g_assert_cmpuint(copy(&m, BUFFERS, HOST_ADDRESS + HOST_SIZE - 8, 16, 2),
                     ==, 2);
    /* Such memory is a message, for which a vCPU can wait, and this cannot. */
    g_assert_cmphex(qtest_readl(m.qts, WINDOW), ==, 0xffffffff);
    shutdown(h->socket, SHUT_RDWR);
    g_thread_join(thread);
    link_down(&m, h);
}

static void test_dma_stops(void)
{
    Machine m;

    start_machine(&m, "");
    /* A descriptor without a length, more than there are, a ring that is not */
    start_channel(&m);
    qtest_memset(m.qts, RING, 0, 4 * sizeof(Descriptor));
    set_reg(&m, dma_reg(EPC_DMA_PRODUCED), 1);
    wait_for_reg(&m, dma_reg(EPC_DMA_STATE), EPC_DMA_STATE_STOPPED);
    g_assert_cmpuint(reg(&m, dma_reg(EPC_DMA_FINISHED)), ==, 0);
    g_assert_cmphex(reg(&m, EPC_DMA_STATUS), ==, 2);
    start_channel(&m);
    set_reg(&m, dma_reg(EPC_DMA_PRODUCED), 5);
    wait_for_reg(&m, dma_reg(EPC_DMA_STATE), EPC_DMA_STATE_STOPPED);
    set_reg(&m, dma_reg(EPC_DMA_CONTROL), 0);
    g_assert_cmpuint(reg(&m, dma_reg(EPC_DMA_STATE)), ==, EPC_DMA_STATE_OFF);
    set_reg64(&m, dma_reg(EPC_DMA_RING), RING + 8);
    set_reg(&m, dma_reg(EPC_DMA_CONTROL), EPC_DMA_ON);
    g_assert_cmpuint(reg(&m, dma_reg(EPC_DMA_STATE)), ==,
                     EPC_DMA_STATE_STOPPED);
    /* Own registers are not within reach. */
    start_channel(&m);
    fill(&m, BUFFERS, 1);
    copy(&m, BUFFERS, REGISTERS + EPC_INTR_MASK, 4, 0);
    g_assert_cmphex(reg(&m, EPC_INTR_MASK), ==, 0);
    copy(&m, BUFFERS, REGISTERS + EPC_DOORBELLS + 8, 4, 0);
    g_assert_cmphex(reg(&m, EPC_DOORBELL_STATUS), ==, 4);
    stop_machine(&m);
}

static void test_functions(void)
{
    Machine m;
    g_autofree char *path = NULL;
    Header header;
    Host *h, *second;

    start_machine(&m, ",functions=2");
    describe(&m);
    set_reg(&m, function_reg(1, EPC_ID), 0xb501104c);
    set_reg(&m, EPC_CONTROL, EPC_CONTROL_ON);
    second = g_new0(Host, 1);
    path = g_strdup_printf("%s.1", m.path);
    second->socket = connect_host(path);
    greet(second, "");
    g_assert_cmphex(config(second, 0), ==, 0xb501104c);
    g_assert_cmphex(reg(&m, EPC_STATUS), ==, 0);
    h = new_host(&m);
    greet(h, "");
    g_assert_cmphex(config(h, 0), ==, 0xb500104c);
    g_assert_cmphex(reg(&m, EPC_STATUS), ==, 1);
    set_reg(&m, function_reg(1, EPC_EVENTS_MASK), EPC_EVENTS_ALL);
    set_master(second, true);
    g_assert_cmphex(reg(&m, EPC_EVENT_FIRST), ==, 1);
    /* The link is one, and function 0's. */
    leave(h);
    wait_for_reg(&m, EPC_STATUS, 0);
    g_assert_false(take_message(second, &header));
    g_assert_cmphex(reg(&m, function_reg(1, EPC_COMMAND)), ==, 0);
    leave(second);
    stop_machine(&m);
}

static void test_host_unknown(void)
{
    Machine m;
    Header header = { .size = 3 };
    Host *h = link_up(&m, "");

    send_message(h, &(Header) { .size = sizeof(header) }, NULL, NULL, 0);
    g_assert_true(take_message(h, &header));
    g_assert_cmphex(header.flags, ==, 1 | 1 << 5);
    header.size = 0;
    g_assert_cmpint(write(h->socket, &header, sizeof(header)), ==,
                    sizeof(header));
    g_assert_false(take_message(h, &header));
    link_down(&m, h);
}

/* Values that mean something somewhere, and any */
static uint64_t random_value(void)
{
    static const uint64_t values[] = {
        0, 1, 2, 3, 4, 5, 8, 16, PAGE, 4 * PAGE, PIECES, PIECES + PAGE,
        PIECES + 0x10000, LIST, RING, BUFFERS, REGISTERS,
        REGISTERS + EPC_DOORBELLS, WINDOW, WINDOW_SIZE, HOST_ADDRESS,
        HOST_ADDRESS + HOST_SIZE - PAGE, HOST_SIZE, RAM, 64 * MiB, 0x101, 0x201,
        0xb500104c, UINT32_MAX, UINT64_MAX, 1ULL << 40, 1ULL << 63,
    };

    return g_test_rand_int_range(0, 8) ?
           values[g_test_rand_int_range(0, G_N_ELEMENTS(values))] :
           (uint64_t)g_test_rand_int() << 32 | (uint32_t)g_test_rand_int();
}

static void random_register(Machine *m)
{
    static const uint32_t blocks[] = {
        0, EPC_DMA, EPC_DMA + EPC_DMA_STRIDE, EPC_DOORBELLS, EPC_TRANSLATIONS,
        EPC_TRANSLATIONS + EPC_TRANSLATION_STRIDE, EPC_FUNCTIONS,
        EPC_FUNCTIONS + EPC_BARS, EPC_FUNCTIONS + EPC_BARS + EPC_BAR_STRIDE,
        EPC_FUNCTIONS + EPC_FUNCTION_STRIDE, EPC_CONFIG,
    };
    uint32_t at = blocks[g_test_rand_int_range(0, G_N_ELEMENTS(blocks))] +
                  g_test_rand_int_range(0, 24) * 4;

    /* Not RESET each time */
    if (at == EPC_RESET && g_test_rand_int_range(0, 16)) {
        return;
    }
    switch (g_test_rand_int_range(0, 8)) {
    case 0:
        qtest_writeq(m->qts, REGISTERS + (at & ~7U), random_value());
        break;
    case 1:
        reg(m, at);
        break;
    case 2:
        qtest_writeq(m->qts, LIST + g_test_rand_int_range(0, 8) * 8,
                     random_value());
        break;
    case 3:
        qtest_writeq(m->qts, RING + g_test_rand_int_range(0, 16) * 8,
                     random_value());
        break;
    case 4:
        qtest_writel(m->qts, WINDOW + g_test_rand_int_range(0, 64) * 1024,
                     random_value());
        break;
    default:
        set_reg(m, at, random_value());
        break;
    }
}

/* What is sound, so that something is there for the rest to be done to */
static void random_set_up(Machine *m)
{
    const Piece pieces[] = {
        { PIECES + g_test_rand_int_range(0, 8) * PAGE, 2 * PAGE },
        { g_test_rand_int_range(0, 2) ? REGISTERS + EPC_DOORBELLS :
          PIECES + 0x20000, 2 * PAGE },
    };

    switch (g_test_rand_int_range(0, 4)) {
    case 0:
        set_reg(m, function_reg(0, EPC_ID), 0xb500104c);
        set_reg(m, function_reg(0, EPC_MSI), 4);
        set_reg(m, function_reg(0, EPC_MSIX), 0);
        break;
    case 1:
        set_bar(m, 0, 0, 4 * PAGE, pieces, 2);
        break;
    case 2:
        translate(m, g_test_rand_int_range(0, 3), 0,
                  HOST_ADDRESS + g_test_rand_int_range(0, 4) * PAGE,
                  HOST_SIZE / 2);
        break;
    default:
        set_reg(m, EPC_CONTROL, EPC_CONTROL_ON);
        break;
    }
}

/* Requests whose replies nobody waits for */
static void random_host(Machine *m, Host *h)
{
    uint32_t region = g_test_rand_int_range(0, 10);
    struct {
        RegionAccess access;
        uint64_t data;
    } write = {
        { random_value() % 8192, region, 8 }, random_value(),
    };
    DmaMap map = {
        sizeof(map), 3, 0, HOST_ADDRESS + region * HOST_SIZE, HOST_SIZE,
    };
    DmaUnmap unmap = { sizeof(unmap), 0, map.address, map.size };
    Header header = { .id = ++h->id, .size = sizeof(header) };
    void *payload = &write;
    size_t num_fds = 0;
    int fd = -1;

    switch (g_test_rand_int_range(0, 6)) {
    case 0:
        header.command = DMA_MAP;
        header.size += sizeof(map);
        payload = &map;
        fd = memfd_create("host", MFD_ALLOW_SEALING | MFD_CLOEXEC);
        g_assert_cmpint(ftruncate(fd, HOST_SIZE), ==, 0);
        if (region % 2) {
            fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK);
        }
        num_fds = 1;
        break;
    case 1:
        header.command = DMA_UNMAP;
        header.size += sizeof(unmap);
        payload = &unmap;
        break;
    case 2:
        header.command = DEVICE_RESET;
        break;
    case 3:
        write.access.region = VFIO_PCI_CONFIG_REGION_INDEX;
        write.access.offset = PCI_COMMAND;
        write.data = PCI_COMMAND_MASTER | PCI_COMMAND_MEMORY;
        /* fall through */
    default:
        header.command = REGION_WRITE;
        header.size += sizeof(write);
        break;
    }
    send_message(h, &header, payload, &fd, num_fds);
    if (fd >= 0) {
        close(fd);
    }
}

/* Takes what has come, and sees whether the connection is there. */
static bool random_take(Host *h)
{
    ssize_t got;

    do {
        got = recv(h->socket, h->message, sizeof(h->message), MSG_DONTWAIT);
    } while (got > 0);
    return got < 0;
}

/* Anything in any order: the controller is as it was after RESET. */
static void test_random(void)
{
    int steps = g_test_slow() ? 1000000 : 20000;
    Header hello = { 1, VERSION, sizeof(hello) + 4, 0, 0 };
    Host *h = NULL;
    Machine m;

    start_machine(&m, ",functions=2,virtual-functions=3,dma=both");
    for (int i = 0; i < steps; i++) {
        if (h && !random_take(h)) {
            leave(h);
            h = NULL;
        }
        switch (g_test_rand_int_range(0, 16)) {
        case 0:
            random_set_up(&m);
            break;
        case 1:
            if (!h) {
                h = new_host(&m);
                send_message(h, &hello, "\0\0\0", NULL, 0);
            } else if (!g_test_rand_int_range(0, 64)) {
                leave(h);
                h = NULL;
            }
            break;
        case 2 ... 5:
            if (h) {
                random_host(&m, h);
            }
            break;
        default:
            random_register(&m);
            break;
        }
    }
    if (h) {
        leave(h);
    }
    set_reg(&m, EPC_RESET, 1);
    wait_for_reg(&m, EPC_STATUS, 0);
    set_reg(&m, EPC_RESET, 1);
    assert_reset_values(&m, 0x3f);
    stop_machine(&m);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    qtest_add_func("/dtio-epc/reset", test_reset);
    qtest_add_func("/dtio-epc/access-widths", test_access_widths);
    qtest_add_func("/dtio-epc/config-space", test_config_space);
    qtest_add_func("/dtio-epc/not-there", test_not_there);
    qtest_add_func("/dtio-epc/host-first", test_host_first);
    qtest_add_func("/dtio-epc/link", test_link);
    qtest_add_func("/dtio-epc/events", test_events);
    qtest_add_func("/dtio-epc/raise", test_raise);
    qtest_add_func("/dtio-epc/intx", test_intx);
    qtest_add_func("/dtio-epc/bar/memory", test_bar_memory);
    qtest_add_func("/dtio-epc/bar/set-again", test_bar_set_again);
    qtest_add_func("/dtio-epc/bar/errors", test_bar_errors);
    qtest_add_func("/dtio-epc/bar/forwarded", test_bar_forwarded);
    qtest_add_func("/dtio-epc/bar/forward-always", test_bar_forward_always);
    qtest_add_func("/dtio-epc/window", test_window);
    qtest_add_func("/dtio-epc/window/impossible", test_window_impossible);
    qtest_add_func("/dtio-epc/dma", test_dma);
    qtest_add_func("/dtio-epc/dma/messages", test_dma_messages);
    qtest_add_func("/dtio-epc/dma/stops", test_dma_stops);
    qtest_add_func("/dtio-epc/functions", test_functions);
    qtest_add_func("/dtio-epc/host/unknown", test_host_unknown);
    qtest_add_func("/dtio-epc/random", test_random);
    return g_test_run();
}
