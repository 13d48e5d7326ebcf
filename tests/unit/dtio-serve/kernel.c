// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A made-up kernel with one device, in the place of the real one: what dtio-serve asks of
 * its device is answered here. Registers are a file in memory, and a thread is the
 * hardware: it looks at them and raises interrupts. serve_test.py has the same registers.
 *
 * BOARD is the folder of a made-up board, SNAPSHOT a file. DEVICE has words: "unknown", the
 * interrupt controller does not tell whether a line is held; "dma"; "noreset"; "busy".
 */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <linux/vfio.h>

#include <libdtio.h>

/* Where regions are in the file. That of registers has a page, a gap, and a page that is beyond the end. */
#define SMALL		0x10000
#define SNAPSHOT	0x20000
#define REGISTERS	0x40000
#define PAGE		0x1000

enum {
	LEVEL = 0x00 / 4,		/* the line is held while it is not 0 */
	EDGE = 0x04 / 4,		/* so many edges come */
	REQUEST = 0x08 / 4,		/* the kernel wants the device back */
	CHILD = 0x0c / 4,		/* as LEVEL, of the node below */
	RESETS = 0x10 / 4,		/* stays as it is over a reset */
	DMA_ADDRESS = 0x20 / 4,
	DMA_GO = 0x24 / 4,		/* becomes 0 when the word there is in DMA_DATA */
	DMA_DATA = 0x28 / 4,
	MAPS = 0x2c / 4,		/* how many pieces of memory there are */
};

enum { IRQ_LEVEL, IRQ_EDGE, IRQ_ABSENT, IRQ_MSI, IRQ_CHILD, IRQ_REQUEST, IRQS };

#define MOST_MAPS	16
#define NOT_MAPPED	0xdeadbeef

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static volatile uint32_t *registers;
static int device = -1;
static size_t snapshot_size;
static int triggers[IRQS] = { -1, -1, -1, -1, -1, -1 };
static bool masked[IRQS];
static uint64_t fired[IRQS];
static struct vfio_iommu_type1_dma_map maps[MOST_MAPS];
static size_t num_maps;

static bool is(const char *word)
{
	const char *words = getenv("DEVICE");

	return words && strstr(words, word);
}

static void signal_eventfd(int irq, uint64_t times)
{
	fired[irq] += times;
	if (triggers[irq] >= 0 && write(triggers[irq], &times, sizeof(times)) < 0)
		abort();
}

static void look_at_line(int irq, uint32_t held)
{
	if (!held || masked[irq] || triggers[irq] < 0)
		return;
	masked[irq] = true;
	signal_eventfd(irq, 1);
}

static uint32_t read_memory(uint64_t address)
{
	size_t i;

	for (i = 0; i < num_maps; i++)
		if (address >= maps[i].iova && address - maps[i].iova < maps[i].size)
			return *(uint32_t *)(uintptr_t)(maps[i].vaddr + address -
							maps[i].iova);
	return NOT_MAPPED;
}

static void *run_hardware(void *opaque)
{
	(void)opaque;
	for (;;) {
		pthread_mutex_lock(&lock);
		look_at_line(IRQ_LEVEL, registers[LEVEL]);
		look_at_line(IRQ_CHILD, registers[CHILD]);
		if (registers[EDGE])
			signal_eventfd(IRQ_EDGE, __sync_fetch_and_and(&registers[EDGE], 0));
		if (__sync_fetch_and_and(&registers[REQUEST], 0))
			signal_eventfd(IRQ_REQUEST, 1);
		if (registers[DMA_GO]) {
			registers[DMA_DATA] = read_memory(registers[DMA_ADDRESS]);
			registers[DMA_GO] = 0;
		}
		registers[MAPS] = (uint32_t)num_maps;
		pthread_mutex_unlock(&lock);
		usleep(50);
	}
	return NULL;
}

static void make_device(void)
{
	int snapshot = open(getenv("SNAPSHOT"), O_RDONLY);
	char content[PAGE];
	pthread_t hardware;
	ssize_t size;

	size = read(snapshot, content, sizeof(content));
	device = memfd_create("device", MFD_CLOEXEC);
	if (size <= 0 || device < 0 || ftruncate(device, REGISTERS + PAGE) ||
	    pwrite(device, content, (size_t)size, SNAPSHOT) != size)
		abort();
	close(snapshot);
	snapshot_size = (size_t)size;
	registers = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, device, REGISTERS);
	if (registers == MAP_FAILED || pthread_create(&hardware, NULL, run_hardware, NULL))
		abort();
	pthread_detach(hardware);
}

int __real_dtio_read_board(const char *, struct dtio_board **, char **);
int __wrap_dtio_read_board(const char *sysroot, struct dtio_board **board, char **error);
int __wrap_dtio_open(const struct dtio_host_device *host, enum dtio_entry entry,
		     struct dtio_handle *handle, char **error);
int __wrap_ioctl(int fd, unsigned long request, ...);

int __wrap_dtio_read_board(const char *sysroot, struct dtio_board **board, char **error)
{
	(void)sysroot;
	return __real_dtio_read_board(getenv("BOARD"), board, error);
}

int __wrap_dtio_open(const struct dtio_host_device *host, enum dtio_entry entry,
		     struct dtio_handle *handle, char **error)
{
	(void)host;
	(void)entry;
	(void)error;
	if (is("busy"))
		return -EBUSY;
	make_device();
	*handle = (struct dtio_handle){
		.entry = DTIO_ENTRY_GROUP, .device = device, .group = -1,
		.container = open("/dev/null", O_RDWR | O_CLOEXEC), .iommufd = -1,
	};
	return 0;
}

static int tell_device(struct dtio_device_info *info)
{
	info->bus = DTIO_BUS_PLATFORM;
	info->dma = is("dma") ? DTIO_DMA_IOMMU : DTIO_DMA_NONE;
	info->reset = is("noreset") ? DTIO_RESET_NONE : DTIO_RESET_CONTROLLER;
	info->features = is("incoherent") ? 0 : DTIO_DEVICE_DMA_COHERENT;
	info->num_regions = 3;
	info->num_irqs = IRQS;
	info->snapshot_index = 2;
	return 0;
}

static int tell_region(struct dtio_region_info *info)
{
	static const struct dtio_mmap_area areas[] = { { 0, PAGE }, { 2 * PAGE, PAGE } };
	uint32_t room = info->num_areas;

	info->num_areas = 0;
	info->dt_index = info->index;
	switch (info->index) {
	case 0:
		info->type = DTIO_REGION_MMIO;
		info->access = DTIO_REGION_MMAP;
		info->access_widths = 1 | 2 | 4 | 8;
		info->length = 3 * PAGE;
		info->offset = REGISTERS;
		info->num_areas = 2;
		if (room >= 2)
			memcpy((void *)(uintptr_t)info->areas_uptr, areas, sizeof(areas));
		return 0;
	case 1:
		info->type = DTIO_REGION_MMIO;
		info->access = DTIO_REGION_READ | DTIO_REGION_WRITE;
		info->access_widths = 4;
		info->length = 0x100;
		info->offset = SMALL;
		return 0;
	case 2:
		info->type = DTIO_REGION_DT_SNAPSHOT;
		info->access = DTIO_REGION_READ;
		info->dt_index = DTIO_NO_INDEX;
		info->length = snapshot_size;
		info->offset = SNAPSHOT;
		return 0;
	default:
		errno = ENOENT;
		return -1;
	}
}

static int tell_irq(struct dtio_irq_info *info)
{
	static const struct dtio_irq_info irqs[IRQS] = {
		[IRQ_LEVEL] = { .type = DTIO_IRQ_WIRED,
			.features = DTIO_IRQ_EVENTFD | DTIO_IRQ_MASKABLE | DTIO_IRQ_AUTOMASKED,
			.trigger = DTIO_IRQ_TRIGGER_LEVEL_HIGH, .count = 1 },
		/* Both edges */
		[IRQ_EDGE] = { .type = DTIO_IRQ_WIRED, .dt_index = 1,
			.features = DTIO_IRQ_EVENTFD | DTIO_IRQ_MASKABLE,
			.trigger = DTIO_IRQ_TRIGGER_EDGE_RISING |
				   DTIO_IRQ_TRIGGER_EDGE_FALLING, .count = 1 },
		[IRQ_ABSENT] = { .type = DTIO_IRQ_WIRED, .dt_index = 2,
			.status = DTIO_IRQ_ABSENT },
		[IRQ_MSI] = { .type = DTIO_IRQ_MSI, .features = DTIO_IRQ_EVENTFD,
			.count = 4, .dt_index = DTIO_NO_INDEX },
		[IRQ_CHILD] = { .type = DTIO_IRQ_CHILD,
			.features = DTIO_IRQ_EVENTFD | DTIO_IRQ_MASKABLE | DTIO_IRQ_AUTOMASKED,
			.trigger = DTIO_IRQ_TRIGGER_LEVEL_LOW, .count = 1 },
		[IRQ_REQUEST] = { .type = DTIO_IRQ_REQUEST, .features = DTIO_IRQ_EVENTFD,
			.count = 1, .dt_index = DTIO_NO_INDEX },
	};
	uint32_t size = info->size, index = info->index;

	*info = irqs[index];
	info->size = size;
	info->index = index;
	info->same_as = DTIO_NO_INDEX;
	return 0;
}

static int tell_string(struct dtio_string *string)
{
	const char *found = NULL;
	uint32_t room = string->length;

	if (string->object == DTIO_OBJECT_REGION && string->kind == DTIO_STRING_NAME &&
	    !string->index)
		found = "control";
	if (string->object == DTIO_OBJECT_IRQ && string->kind == DTIO_STRING_NAME &&
	    string->index == IRQ_EDGE)
		found = "edge";
	if (string->object == DTIO_OBJECT_IRQ && string->kind == DTIO_STRING_DT_PATH)
		found = string->index == IRQ_CHILD ? "/gpio@20/port" : "/gpio@20";
	errno = found ? EMSGSIZE : ENOENT;
	if (!found)
		return -1;
	string->length = (uint32_t)strlen(found) + 1;
	if (room < string->length)
		return -1;
	memcpy((void *)(uintptr_t)string->uptr, found, string->length);
	return 0;
}

static int tell_state(struct dtio_irq_state *state)
{
	uint32_t held = registers[state->index == IRQ_LEVEL ? LEVEL : CHILD];

	state->state = is("unknown") ? DTIO_IRQ_STATE_UNKNOWN :
		       (held ? DTIO_IRQ_STATE_PENDING : 0) |
		       (masked[state->index] ? DTIO_IRQ_STATE_MASKED : 0);
	state->fired = fired[state->index];
	return 0;
}

static int set_irqs(const struct vfio_irq_set *set)
{
	int32_t fd;

	if (set->count != 1 || set->start)
		abort();
	if (set->flags == (VFIO_IRQ_SET_DATA_EVENTFD | VFIO_IRQ_SET_ACTION_TRIGGER)) {
		memcpy(&fd, set->data, sizeof(fd));
		triggers[set->index] = fd;
	} else if (set->flags == (VFIO_IRQ_SET_DATA_NONE | VFIO_IRQ_SET_ACTION_UNMASK)) {
		masked[set->index] = false;
		look_at_line((int)set->index,
			     registers[set->index == IRQ_LEVEL ? LEVEL : CHILD]);
	} else {
		abort();
	}
	return 0;
}

static int reset(void)
{
	uint32_t resets = registers[RESETS];

	if (is("noreset"))
		abort();
	memset((void *)registers, 0, PAGE);
	registers[RESETS] = resets + 1;
	return 0;
}

static int map(const struct vfio_iommu_type1_dma_map *wanted)
{
	if (num_maps == MOST_MAPS)
		abort();
	maps[num_maps++] = *wanted;
	return 0;
}

static int unmap(const struct vfio_iommu_type1_dma_unmap *wanted)
{
	size_t i, kept = 0;

	for (i = 0; i < num_maps; i++)
		if (!(wanted->flags & VFIO_DMA_UNMAP_FLAG_ALL) &&
		    maps[i].iova != wanted->iova)
			maps[kept++] = maps[i];
	num_maps = kept;
	return 0;
}

static int answer(unsigned long request, void *argument)
{
	switch (request) {
	case DTIO_DEVICE_INFO:
		return tell_device(argument);
	case DTIO_REGION_INFO:
		return tell_region(argument);
	case DTIO_IRQ_INFO:
		return tell_irq(argument);
	case DTIO_STRING:
		return tell_string(argument);
	case DTIO_IRQ_STATE:
		return tell_state(argument);
	case VFIO_DEVICE_SET_IRQS:
		return set_irqs(argument);
	case VFIO_DEVICE_RESET:
		return reset();
	case VFIO_IOMMU_MAP_DMA:
		return map(argument);
	case VFIO_IOMMU_UNMAP_DMA:
		return unmap(argument);
	default:
		abort();
	}
}

int __wrap_ioctl(int fd, unsigned long request, ...)
{
	void *argument;
	va_list list;
	int result;

	(void)fd;
	va_start(list, request);
	argument = va_arg(list, void *);
	va_end(list);
	pthread_mutex_lock(&lock);
	result = answer(request, argument);
	pthread_mutex_unlock(&lock);
	return result;
}
