/*
 * dtio: QEMU's client of served devices under a server that sends anything
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The files that take what a server sends are QEMU's, with QEMU's own headers, JSON and
 * object model. The stream below them (socket-channel.c) and VFIO's and the memory's code
 * above them is made up here: an input of bytes says what the guest does and what the
 * server sends, most of which is nearly right, so that it gets far. Under sanitizers;
 * besides, what the client sends has to be whole messages, within its credits, and each
 * descriptor that is passed has to be closed once.
 *
 * A message is one that the server sends and the client takes.
 *
 * usage: fuzz SECONDS [SEED]
 *        fuzz /FILE...			these inputs alone
 *        libfuzzer ...			as libFuzzer has it
 */

#include "qemu/osdep.h"
#include <sys/eventfd.h>
#include <linux/vfio.h>
#include "hw/vfio/pci.h"
#include "hw/vfio-user/protocol.h"
#include "hw/vfio/dtio/doorbell.h"
#include "hw/vfio/dtio/io.h"
#include "hw/vfio/dtio/pci-served-config.h"
#include "hw/vfio/dtio/served.h"
#include "hw/vfio/dtio/snapshot.h"
#include "hw/vfio/dtio/socket-io.h"
#include "hw/vfio/vfio-listener.h"
#include "qapi/error.h"
#include "qemu/main-loop.h"
#include "qemu/rcu.h"
#include "system/kvm.h"
#include "system/ramblock.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MEMORY 65536
#define RAM 0x40000000
#define ASKED 512
#define NOTED 64

#define CHECK(what) \
    do { \
        if (!(what)) { \
            fprintf(stderr, "line %d: %s\n", __LINE__, #what); \
            abort(); \
        } \
    } while (0)

typedef struct Asked {
    VFIOUserHdr header;
    uint8_t payload[NOTED];
} Asked;

static struct {
    const uint8_t *at, *end;
} input;

static struct {
    DtioServed served;
    VFIODevice vbasedev;
    Asked asked[ASKED];         /* by the client, and not replied to */
    size_t num_asked;
    uint64_t outstanding;       /* requests, of which some want no reply */
    uint8_t head[16 + NOTED];   /* of the message that the client is sending */
    size_t sent;
    uint8_t *out;               /* what the server sends */
    size_t out_at, out_end, out_room;
    bool over;
    bool lost;
} world;

static uint8_t ram[MEMORY];
static RAMBlock block;
static MemoryRegion ram_region;
static int sealed, loose, event;
static bool locked;
static QEMUBHFunc *later;
static void *later_opaque;
static unsigned long long num_messages;

static uint32_t take(size_t bytes)
{
    uint32_t value = 0;

    for (; bytes && input.at < input.end; bytes--) {
        value = value << 8 | *input.at++;
    }
    return value;
}

/* Mostly what makes sense, sometimes anything */
static uint32_t near(uint32_t most)
{
    uint32_t byte = take(1);

    if (byte < 248) {
        return most ? byte % most : 0;
    }
    return byte < 252 ? take(4) : byte == 252 ? 0xffffffff :
           byte == 253 ? 0x7fffffff : byte == 254 ? most : most - 1;
}

static uint64_t near64(uint32_t most)
{
    uint32_t byte = take(1);

    return byte < 240 ? near(most) : byte < 248 ? UINT64_MAX - near(most) :
           (uint64_t)take(4) << 32 | take(4);
}

/* What the client sends */

static void take_sent(void)
{
    VFIOUserHdr header;
    Asked *asked;

    memcpy(&header, world.head, sizeof(header));
    CHECK((header.flags & VFIO_USER_TYPE) <= VFIO_USER_REPLY);
    if (header.flags & VFIO_USER_REPLY) {
        CHECK(!(header.flags & VFIO_USER_ERROR) ||
              (header.size == sizeof(header) && header.error_reply));
        return;
    }
    CHECK(!(header.flags & VFIO_USER_ERROR));
    if (header.flags & VFIO_USER_NO_REPLY || world.num_asked == ASKED) {
        return;
    }
    asked = &world.asked[world.num_asked++];
    asked->header = header;
    memcpy(asked->payload, world.head + sizeof(header), NOTED);
}

static void take_bytes(const uint8_t *data, size_t size)
{
    VFIOUserHdr header = { .size = sizeof(header) };

    while (size) {
        size_t goal = sizeof(header), part, noted;

        if (world.sent >= sizeof(header)) {
            memcpy(&header, world.head, sizeof(header));
            CHECK(header.size >= sizeof(header) && header.size < 2 << 20);
            goal = header.size;
        }
        part = MIN(size, goal - world.sent);
        if (world.sent < sizeof(world.head)) {
            noted = MIN(part, sizeof(world.head) - world.sent);
            memcpy(world.head + world.sent, data, noted);
        }
        world.sent += part;
        data += part;
        size -= part;
        if (world.sent >= sizeof(header)) {
            memcpy(&header, world.head, sizeof(header));
            if (world.sent == header.size) {
                take_sent();
                world.sent = 0;
                memset(world.head, 0, sizeof(world.head));
            }
        }
    }
}

ssize_t dtio_channel_write(DtioChannel *channel, const struct iovec *iov,
                           size_t num_iov, const int *fds, size_t num_fds)
{
    uint32_t how = take(1);
    size_t put = 0, most = SIZE_MAX;

    if (how < 4) {
        return -EPIPE;
    }
    if (how < 16) {
        return -EAGAIN;
    }
    if (how < 32) {
        most = 1 + take(1);
    }
    for (size_t i = 0; i < num_fds; i++) {
        CHECK(fcntl(fds[i], F_GETFD) >= 0);
    }
    for (size_t i = 0; i < num_iov && most; i++) {
        size_t part = MIN(iov[i].iov_len, most);

        take_bytes(iov[i].iov_base, part);
        put += part;
        most -= part;
    }
    return put;
}

/* What the server sends */

static void put(const void *data, size_t size)
{
    if (world.out_end + size > world.out_room) {
        world.out_room = 2 * (world.out_end + size);
        world.out = g_realloc(world.out, world.out_room);
    }
    if (size && data) {
        memcpy(world.out + world.out_end, data, size);
    } else {
        memset(world.out + world.out_end, 0x5a, size);
    }
    world.out_end += size;
}

static void put32(uint32_t value)
{
    put(&value, sizeof(value));
}

static void put64(uint64_t value)
{
    put(&value, sizeof(value));
}

static void put_caps(uint32_t index)
{
    uint32_t count = near(3) % 8;

    while (count--) {
        uint32_t areas = near(3);
        uint16_t id = 1 + near(3);

        put32(id | 1 << 16);
        put32(count ? world.out_end + 4 + (id == 1 ? 8 + 16 * areas : 8) : 0);
        put32(id == 1 ? areas : 0x6474696f);
        put32(id == 1 ? 0 : 7);
        for (; id == 1 && areas && areas < 8; areas--) {
            put64(near64(16) << 12);
            put64(near64(16) << 12);
        }
    }
}

/* @at: where its header is */
static void put_reply(const Asked *asked, size_t at)
{
    const uint32_t *word = (const uint32_t *)asked->payload;
    uint32_t count;
    size_t begin;

    switch (asked->header.command) {
    case VFIO_USER_DEVICE_GET_INFO:
        put32(16);
        put32(near(16));
        put32(near(10));
        put32(near(6));
        break;
    case VFIO_USER_DEVICE_GET_REGION_INFO:
        begin = world.out_end;
        put32(32);
        put32(near(16));
        put32(take(1) < 240 ? word[2] : near(9));
        put32(near(3) ? 0 : 32);
        put64(near(3) ? near(17) << 12 : near64(17));
        put64(near(3) ? 0 : near64(16) << 12);
        if (near(2)) {
            put_caps(word[2]);
        }
        count = world.out_end - begin;
        if (take(1) < 240) {
            memcpy(world.out + begin, &count, sizeof(count));
        }
        if (word[0] < count && take(1) < 240) {
            world.out_end = begin + 32;
        }
        break;
    case VFIO_USER_DEVICE_GET_IRQ_INFO:
        put32(16);
        put32(near(16));
        put32(take(1) < 240 ? word[2] : near(9));
        put32(near(64));
        break;
    case VFIO_USER_DEVICE_GET_REGION_IO_FDS:
        count = near(4);
        put32(16 + 40 * count);
        put32(0);
        put32(word[2]);
        put32(near(8) ? count : near(100));
        for (; count && count < 70; count--) {
            put64(near64(64));
            put64(near(2) ? 4 : near64(9));
            put32(near(4));
            put32(near(2) ? 0 : near(3));
            put32(near(3));
            put32(0);
            put64(near64(9));
        }
        break;
    case VFIO_USER_REGION_READ:
    case VFIO_USER_REGION_WRITE:
        put(asked->payload, 12);
        count = take(1) < 240 ? word[3] : near(word[3]);
        put32(count);
        if (asked->header.command == VFIO_USER_REGION_READ) {
            put(NULL, MIN(count, 70000));
        }
        break;
    case DTIO_USER_DEVICE_INFO:
    case DTIO_USER_IRQ_INFO:
    case DTIO_USER_REGION_INFO:
        put(asked->payload, 12);
        count = asked->header.command == DTIO_USER_REGION_INFO ? 112 : 40;
        for (begin = 12; begin < count; begin += 4) {
            put32(near(9));
        }
        break;
    case DTIO_USER_STRING:
        put(asked->payload, 20);
        count = near(12);
        put32(count);
        put64(near64(1));
        put(near(3) ? "name of it\0x" : NULL, MIN(count, 12));
        break;
    case DTIO_USER_IRQ_STATE:
        put(asked->payload, 12);
        put32(near(8));
        put64(near64(9));
        break;
    case VFIO_USER_DMA_UNMAP:
        put(asked->payload, 24);
        break;
    }
    count = take(1);
    if (count < 8) {
        put(NULL, count);
    } else if (count < 16 && world.out_end - at > 16 + count) {
        world.out_end -= count;
    }
}

static void put_message(void)
{
    static const uint16_t requests[] = {
        DTIO_USER_IRQ_RAISED, DTIO_USER_IRQ_RAISED, VFIO_USER_DMA_READ,
        VFIO_USER_DMA_WRITE, VFIO_USER_DMA_WRITE, VFIO_USER_DEVICE_RESET,
    };
    size_t at = world.out_end, index;
    uint32_t how = take(1), count;
    VFIOUserHdr header = { .size = sizeof(header) };
    Asked *asked;

    put(&header, sizeof(header));
    if (how < 200 && world.num_asked) {
        index = take(1) < 224 ? 0 : near(world.num_asked) % world.num_asked;
        asked = &world.asked[index];
        header.id = take(1) < 250 ? asked->header.id : take(2);
        header.command = take(1) < 250 ? asked->header.command : near(20);
        header.flags = VFIO_USER_REPLY;
        if (take(1) < 16) {
            header.flags |= VFIO_USER_ERROR;
            header.error_reply = near(120);
        } else {
            put_reply(asked, at);
        }
        memmove(asked, asked + 1,
                (world.num_asked - index - 1) * sizeof(*asked));
        world.num_asked--;
    } else if (how < 250) {
        header.command = requests[near(ARRAY_SIZE(requests)) %
                                  ARRAY_SIZE(requests)];
        header.id = take(1);
        header.flags = take(1) < 64 ? VFIO_USER_NO_REPLY : 0;
        if (header.command == DTIO_USER_IRQ_RAISED) {
            for (count = near(4); count && count < 5000; count--) {
                put32(near(5));
                put32(near(5));
                put32(near(3));
                put32(0);
            }
        } else {
            put64(RAM + near64(17) * 4096);
            count = near(200);
            put64(count);
            if (header.command == VFIO_USER_DMA_WRITE) {
                put(NULL, MIN(count, 70000));
            }
        }
        count = take(1);
        if (count < 8) {
            put(NULL, count);
        }
    }
    header.size = take(1) < 252 ? world.out_end - at : near(64);
    if (!take(1)) {
        header.flags = take(1);
    }
    memcpy(world.out + at, &header, sizeof(header));
    num_messages++;
}

ssize_t dtio_channel_read(DtioChannel *channel, void *data, size_t size,
                          int *fds, size_t *num_fds, bool wait)
{
    static const int *const all[] = { &event, &sealed, &loose };
    uint32_t how = take(1);
    size_t part, more;

    *num_fds = 0;
    if (how < 2 || input.at == input.end) {
        return 0;
    }
    if (how < 4) {
        return -ECONNRESET;
    }
    if (how < 8) {
        return -EAGAIN;
    }
    if (world.out_at == world.out_end) {
        world.out_at = 0;
        world.out_end = 0;
        for (part = 1 + (how < 64 ? take(1) % 8 : 0); part; part--) {
            put_message();
        }
    }
    part = MIN(size, world.out_end - world.out_at);
    if (how < 32) {
        part = MIN(part, 1 + take(1));
    }
    CHECK(part);
    memcpy(data, world.out + world.out_at, part);
    world.out_at += part;
    if (how < 128 && channel->passes_fds) {
        for (more = take(1) % 4; more; more--) {
            fds[*num_fds] = fcntl(*all[take(1) % 3], F_DUPFD_CLOEXEC, 3);
            CHECK(fds[*num_fds] >= 0);
            ++*num_fds;
        }
    }
    return part;
}

bool dtio_channel_wait(DtioChannel *channel, bool write)
{
    return take(1) > 4;
}

void dtio_channel_shutdown(DtioChannel *channel)
{
}

void dtio_channel_close(DtioChannel *channel)
{
}

/* QEMU above and around it */

void qemu_set_fd_handler(int fd, IOHandler *fd_read, IOHandler *fd_write,
                         void *opaque)
{
}

void event_notifier_set_handler(EventNotifier *e, EventNotifierHandler *handler)
{
}

AioContext *qemu_get_aio_context(void)
{
    return NULL;
}

void aio_bh_schedule_oneshot_full(AioContext *ctx, QEMUBHFunc *cb, void *opaque,
                                  const char *name)
{
    CHECK(!later);
    later = cb;
    later_opaque = opaque;
}

bool __wrap_bql_locked(void);

bool __wrap_bql_locked(void)
{
    return locked;
}

/* Nothing runs beside. */
void __wrap_call_rcu1(struct rcu_head *head, RCUCBFunc *func);

void __wrap_call_rcu1(struct rcu_head *head, RCUCBFunc *func)
{
    func(head);
}

/* Each lie of the server's would be a line. */
void __wrap_warn_report(const char *fmt, ...);

void __wrap_warn_report(const char *fmt, ...)
{
}

MemTxResult address_space_rw(const AddressSpace *as, hwaddr addr,
                             MemTxAttrs attrs, void *buf, hwaddr len, bool is_write)
{
    CHECK(addr >= RAM && addr < RAM + MEMORY && len <= RAM + MEMORY - addr);
    CHECK(attrs.memory);
    memcpy(is_write ? ram + (addr - RAM) : buf,
           is_write ? buf : ram + (addr - RAM), len);
    return MEMTX_OK;
}

bool memory_region_is_ram_device(const MemoryRegion *mr)
{
    return false;
}

int memory_region_get_fd(const MemoryRegion *mr)
{
    return sealed;
}

bool qemu_ram_is_shared(const RAMBlock *rb)
{
    return true;
}

ram_addr_t qemu_ram_block_host_offset(const RAMBlock *rb, void *host)
{
    return (uint8_t *)host - ram;
}

int ram_block_uncoordinated_discard_disable(bool state)
{
    return 0;
}

void memory_region_transaction_begin(void)
{
}

void memory_region_transaction_commit(void)
{
}

/* KVM takes no others. */
void memory_region_add_eventfd(MemoryRegion *mr, hwaddr addr, unsigned size,
                               bool match_data, uint64_t data, EventNotifier *e)
{
    CHECK(size == 1 || size == 2 || size == 4 || size == 8);
    CHECK(!(addr % size) && addr + size <= 65536);
}

void memory_region_del_eventfd(MemoryRegion *mr, hwaddr addr, unsigned size,
                               bool match_data, uint64_t data, EventNotifier *e)
{
}

VFIOAddressSpace *vfio_address_space_get(AddressSpace *as)
{
    static VFIOAddressSpace space;

    space.as = as;
    return &space;
}

void vfio_address_space_put(VFIOAddressSpace *space)
{
}

void vfio_address_space_insert(VFIOAddressSpace *space,
                               VFIOContainer *bcontainer)
{
    bcontainer->space = space;
}

bool vfio_listener_register(VFIOContainer *bcontainer, Error **errp)
{
    VFIOIOMMUClass *vioc = VFIO_IOMMU_GET_CLASS(bcontainer);

    vioc->listener_begin(bcontainer);
    vioc->dma_map(bcontainer, RAM, MEMORY / 2, ram, false, &ram_region);
    vioc->dma_map(bcontainer, RAM + MEMORY / 2, MEMORY / 2, ram + MEMORY / 2,
                  take(1) & 1, &ram_region);
    vioc->listener_commit(bcontainer);
    if (bcontainer->error) {
        error_propagate(errp, bcontainer->error);
        bcontainer->error = NULL;
        return false;
    }
    return true;
}

void vfio_listener_unregister(VFIOContainer *bcontainer)
{
}

void vfio_device_prepare(VFIODevice *vbasedev, VFIOContainer *bcontainer,
                         struct vfio_device_info *info)
{
    vbasedev->num_irqs = info->num_irqs;
    vbasedev->num_initial_regions = info->num_regions;
    vbasedev->bcontainer = bcontainer;
}

void vfio_device_unprepare(VFIODevice *vbasedev)
{
    vbasedev->bcontainer = NULL;
}

int vfio_device_get_region_info_type(VFIODevice *vbasedev, uint32_t type,
                                     uint32_t subtype,
                                     struct vfio_region_info **info)
{
    static struct vfio_region_info snapshot;

    snapshot = (struct vfio_region_info) {
        .index = near(10),
        .size = near64(4096),
    };
    *info = &snapshot;
    return 0;
}

static void was_lost(void *opaque)
{
    world.lost = true;
}

/* What VFIO's code does, step by step */

static void run_later(void)
{
    QEMUBHFunc *cb = later;

    later = NULL;
    if (cb) {
        cb(later_opaque);
    }
}

static DtioChannel new_channel(void)
{
    return (DtioChannel) {
        .fd = -1,
        .passes_fds = take(1) & 1,
        .timeout_ms = take(1) < 8 ? 0 : 100000,
    };
}

static DtioSocketTerms new_terms(void)
{
    return (DtioSocketTerms) {
        .dtio = take(1) > 16,
        .credits = 2 + near(20) % 255,
        .max_fds = near(17) % 17,
        .max_xfer = 4096 + near(4) * 4096 % (1 << 20),
        .max_maps = 65535,
        .page_sizes = 4096,
    };
}

static void forget_stream(void)
{
    world.num_asked = 0;
    world.sent = 0;
    world.out_at = world.out_end = 0;
    memset(world.head, 0, sizeof(world.head));
}

static void start(void)
{
    DtioChannel channel = new_channel();
    DtioSocketTerms terms = new_terms();
    DtioServed *served = &world.served;

    served->vbasedev = &world.vbasedev;
    served->may_post = take(1) & 1;
    world.vbasedev.name = (char *)"fuzzed";
    world.vbasedev.io_ops = &dtio_socket_vfio_ops;
    served->socket = dtio_socket_new(&channel, &terms, was_lost, NULL);
    if (dtio_socket_get_info(served->socket, &served->info) ||
        !dtio_socket_irqs_init(&served->irqs, served->socket, NULL)) {
        return;
    }
    served->container = dtio_container_attach(served->socket, &world.vbasedev,
                                              &served->info, NULL, NULL);
    if (served->container) {
        served->container->opaque = served;
    }
}

static void stop(void)
{
    DtioServed *served = &world.served;

    if (served->container) {
        VFIO_IOMMU_GET_CLASS(VFIO_IOMMU(served->container))
            ->detach_device(&world.vbasedev);
    }
    dtio_socket_free(served->socket);
    run_later();
    dtio_socket_irqs_exit(&served->irqs);
    dtio_doorbells_remove(&served->doorbells);
    forget_stream();
    memset(served, 0, sizeof(*served));
}

static void renew(void)
{
    DtioChannel channel = new_channel();
    DtioSocketTerms terms = new_terms();

    if (dtio_socket_is_connected(world.served.socket)) {
        return;
    }
    run_later();
    forget_stream();
    dtio_socket_renew(world.served.socket, &channel, &terms);
    dtio_container_restore(world.served.container);
    dtio_socket_irqs_restore(&world.served.irqs);
}

/* As vfio_device_get_region_info() and vfio_setup_region_sparse_mmaps() do */
static void ask_region(void)
{
    size_t argsz = sizeof(struct vfio_region_info);
    struct vfio_region_info *info = g_malloc0(argsz);
    uint32_t index = near(10), offset;
    int fd = -1, tries;

    info->index = index;
    for (tries = 0;; tries++) {
        CHECK(tries < 2);
        info->argsz = argsz;
        if (world.vbasedev.io_ops->get_region_info(&world.vbasedev, info, &fd)) {
            g_free(info);
            return;
        }
        if (info->argsz <= argsz) {
            break;
        }
        argsz = info->argsz;
        info = g_realloc(info, argsz);
        if (fd != -1) {
            close(fd);
            fd = -1;
        }
    }
    offset = info->flags & VFIO_REGION_INFO_FLAG_CAPS ? info->cap_offset : 0;
    while (offset) {
        struct vfio_region_info_cap_sparse_mmap *cap = (void *)info + offset;

        for (uint32_t i = 0; cap->header.id == 1 && i < cap->nr_areas; i++) {
            CHECK(cap->areas[i].offset <= info->size &&
                  cap->areas[i].size <= info->size - cap->areas[i].offset);
        }
        offset = cap->header.next;
    }
    if (fd != -1) {
        struct stat st;

        CHECK(!fstat(fd, &st) && info->offset + info->size <= st.st_size);
        CHECK(fcntl(fd, F_GET_SEALS) & F_SEAL_SHRINK);
        close(fd);
    }
    g_free(info);
}

static void access_region(bool write)
{
    uint32_t size = near(2) ? 1 << near(4) % 4 : 1 + near(9000) % 70000;
    uint8_t *data = g_malloc0(size);
    uint8_t nr = near(10);
    off_t offset = near64(4096);
    int ret;

    ret = write ? dtio_socket_vfio_ops.region_write(&world.vbasedev, nr, offset,
                                                    size, data, take(1) & 1) :
          dtio_socket_vfio_ops.region_read(&world.vbasedev, nr, offset, size,
                                           data);
    CHECK(ret <= (int)size && ret != -EAGAIN && ret != -EINTR);
    g_free(data);
}

static void set_irqs(void)
{
    uint32_t count = near(6) % 40, kind = near(3);
    size_t argsz = sizeof(struct vfio_irq_set) + count * sizeof(int32_t);
    g_autofree struct vfio_irq_set *set = g_malloc0(argsz);
    int32_t *fds = (int32_t *)set->data;

    set->argsz = kind == 2 ? argsz : sizeof(*set);
    set->flags = (kind == 2 ? VFIO_IRQ_SET_DATA_EVENTFD :
                  VFIO_IRQ_SET_DATA_NONE) | 8U << near(3) % 3;
    set->index = near(5);
    set->start = near(3);
    set->count = count;
    for (uint32_t i = 0; kind == 2 && i < count; i++) {
        fds[i] = take(1) & 1 ? event : -1;
    }
    dtio_socket_vfio_ops.set_irqs(&world.vbasedev, set);
}

static void ask_dtio(void)
{
    VFIODevice *vbasedev = &world.vbasedev;
    struct dtio_device_info device = { .size = sizeof(device) };
    struct dtio_region_info region = { .size = sizeof(region) };
    struct dtio_irq_info irq = { .size = sizeof(irq), .index = near(5) };
    struct dtio_irq_state state = { .size = sizeof(state), .index = near(5) };
    g_autofree char *string = NULL;

    switch (take(1) % 6) {
    case 0:
        dtio_io_ops_socket.device_info(vbasedev, &device);
        break;
    case 1:
        region.index = near(5);
        dtio_io_ops_socket.region_info(vbasedev, &region);
        break;
    case 2:
        dtio_io_ops_socket.irq_info(vbasedev, &irq);
        break;
    case 3:
        dtio_io_ops_socket.irq_state(vbasedev, &state);
        break;
    case 4:
        dtio_io_ops_socket.reset(vbasedev);
        break;
    default:
        string = dtio_io_string(&dtio_io_ops_socket, vbasedev, near(3), near(3),
                                near(3));
        CHECK(!string || strlen(string) <= 1 << 20);
    }
}

static void step(void)
{
    VFIOIOMMUClass *vioc = VFIO_IOMMU_GET_CLASS(VFIO_IOMMU(world.served.container));
    struct vfio_irq_info irq = { .argsz = sizeof(irq), .index = near(5) };
    VFIORegion region = { .mem = &ram_region, .size = 65536, .nr = near(5) };
    void *snapshot;
    size_t size;

    locked = take(1) & 1;
    switch (take(1) % 16) {
    case 0:
        ask_region();
        break;
    case 1:
        dtio_socket_vfio_ops.get_irq_info(&world.vbasedev, &irq);
        break;
    case 2: case 3: case 4:
        access_region(false);
        break;
    case 5: case 6:
        access_region(true);
        break;
    case 7: case 8:
        set_irqs();
        break;
    case 9: case 10:
        ask_dtio();
        break;
    case 11:
        if (dtio_snapshot_read(&world.vbasedev, &snapshot, &size, NULL)) {
            g_free(snapshot);
        }
        break;
    case 12:
        vioc->dma_unmap(VFIO_IOMMU(world.served.container), RAM,
                        near(2) ? MEMORY / 2 : MEMORY, NULL, false);
        break;
    case 13:
        vioc->dma_unmap(VFIO_IOMMU(world.served.container), RAM, MEMORY, NULL,
                        true);
        vfio_listener_register(VFIO_IOMMU(world.served.container), NULL);
        break;
    case 14:
        dtio_doorbells_update(&world.served.doorbells, world.served.socket,
                              &region);
        dtio_doorbells_ring(&world.served.doorbells, near(5), near(64), 4, ram);
        if (take(1) & 1) {
            dtio_doorbells_remove(&world.served.doorbells);
        }
        break;
    default:
        renew();
    }
}

/* The first message of both sides, which another part of the code takes */
static void hello(void)
{
    static const char *const texts[] = {
        "{\"capabilities\":{\"max_msg_fds\":8,\"dtio\":{\"version\":1,"
        "\"credits\":4,\"session\":\"abc\"}}}",
        "{\"capabilities\":{\"max_data_xfer_size\":65536,\"pgsizes\":4096}}",
        "{}", "[]", "{\"capabilities\":[]}",
    };
    DtioChannel channel = new_channel();
    VFIOUserVersion version = {
        .hdr = { .command = VFIO_USER_VERSION, .flags = VFIO_USER_REPLY },
        .minor = near(3),
    };
    const char *text = texts[near(5) % 5];
    size_t size = strlen(text) + 1, from = near(size) % size, to = take(1);
    DtioSocketTerms terms;
    bool ok;

    if (!take(1)) {
        version.hdr.flags = take(1);
        version.hdr.error_reply = take(1);
    }
    version.hdr.size = sizeof(version) + size;
    if (take(1) < 8) {
        version.hdr.size = near(300);
    }
    put(&version, sizeof(version));
    put(text, size);
    if (to < 200 && from < size - 1) {
        world.out[sizeof(version) + from] = to;
    }
    ok = dtio_socket_hello(&channel, "", &terms, NULL);
    CHECK(!ok || (terms.credits >= 2 && terms.max_fds <= DTIO_CHANNEL_MAX_FDS &&
                  terms.max_xfer >= 4096));
    forget_stream();
}

static void config(void)
{
    g_autofree VFIOPCIDevice *vdev = g_new0(VFIOPCIDevice, 1);
    g_autofree uint8_t *bytes = g_malloc0(4096);

    vdev->config_size = take(1) & 1 ? 4096 : 256;
    for (int i = 0; i < PCI_ROM_SLOT; i++) {
        vdev->bars[i].region.size = near(2) ? 1 << near(21) % 31 : near64(2);
    }
    bytes[PCI_STATUS] = PCI_STATUS_CAP_LIST;
    bytes[PCI_CAPABILITY_LIST] = 0x40;
    while (input.at < input.end) {
        uint32_t at = take(2) % vdev->config_size;

        bytes[at] = take(1);
    }
    /* Exactly as large as what is looked at */
    if (vdev->config_size == 256) {
        bytes = g_realloc(bytes, 256);
    }
    dtio_pci_config_check(vdev, bytes, NULL);
}

static int count_fds(void)
{
    int count = 0;

    for (int fd = 0; fd < 128; fd++) {
        count += fcntl(fd, F_GETFD) >= 0;
    }
    return count;
}

static const TypeInfo vfio_iommu = {
    .name = TYPE_VFIO_IOMMU,
    .parent = TYPE_OBJECT,
    .instance_size = sizeof(VFIOContainer),
    .class_size = sizeof(VFIOIOMMUClass),
    .abstract = true,
};

static void set_up(void)
{
    module_call_init(MODULE_INIT_QOM);
    type_register_static(&vfio_iommu);
    event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    sealed = memfd_create("sealed", MFD_ALLOW_SEALING | MFD_CLOEXEC);
    loose = memfd_create("loose", MFD_CLOEXEC);
    CHECK(!ftruncate(sealed, MEMORY) && !ftruncate(loose, MEMORY));
    CHECK(!fcntl(sealed, F_ADD_SEALS, F_SEAL_SHRINK));
    ram_region.ram_block = &block;
    /* KVM takes doorbells. */
    kvm_allowed = true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    int fds;

    if (!event) {
        set_up();
    }
    input.at = data;
    input.end = data + size;
    fds = count_fds();
    switch (take(1) % 8) {
    case 0:
        hello();
        break;
    case 1:
        config();
        break;
    default:
        start();
        while (input.at < input.end && world.served.container) {
            step();
        }
        stop();
    }
    run_later();
    CHECK(count_fds() == fds);
    return 0;
}

#include "../inputs.h"
