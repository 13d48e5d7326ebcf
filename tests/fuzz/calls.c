// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The calls, one row each: what they are called, what their arguments are about,
 * and how they are made. An argument is most often one that makes sense, or just
 * misses to.
 */
#include <errno.h>
#include <inttypes.h>
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <linux/dtio.h>
#include <linux/vfio.h>

#include "calls.h"
#include "target.h"

#define PAGE		4096ul
#define CANARY		0xa5
#define CANARIES	64

/* SplitMix64: a few lines, and the same numbers everywhere. */
uint64_t next_random(uint64_t *state)
{
	uint64_t z = *state += 0x9e3779b97f4a7c15;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
	z = (z ^ z >> 27) * 0x94d049bb133111eb;
	return z ^ z >> 31;
}

uint64_t below(uint64_t *random, uint64_t limit)
{
	return next_random(random) % limit;
}

bool one_in(uint64_t *random, unsigned int chance)
{
	return !below(random, chance);
}

/*
 * Memory for structures and buffers: two pages, then one that cannot be
 * accessed, then one that cannot be written.
 */
static _Thread_local char *scratch;

enum place {
	PLACE_GOOD,
	PLACE_EDGE,		/* ends where the page that cannot be accessed begins */
	PLACE_SHORT,		/* its last byte is in that page */
	PLACE_READ_ONLY,
	PLACE_NULL,
	PLACE_KERNEL,
	PLACE_DEVICE,		/* in a mapping of the device, if there is one */
	PLACES
};

static char *find_place(uint64_t place, size_t size)
{
	switch (place) {
	case PLACE_EDGE:
		return scratch + 2 * PAGE - (size < PAGE ? size : PAGE);
	case PLACE_SHORT:
		return scratch + 2 * PAGE + 1 - (size < PAGE ? size : PAGE);
	case PLACE_READ_ONLY:
		return scratch + 3 * PAGE;
	case PLACE_NULL:
		return NULL;
	case PLACE_KERNEL:
		return (char *)0xffff800080000000;
	case PLACE_DEVICE:
		return target.windows;
	default:
		return scratch;
	}
}

static bool is_own(uint64_t place)
{
	return place == PLACE_GOOD || place == PLACE_EDGE;
}

static _Thread_local sigjmp_buf recovery;
static _Thread_local volatile sig_atomic_t touching;

static void on_fault(int number)
{
	if (!touching) {
		signal(number, SIG_DFL);
		return;
	}
	siglongjmp(recovery, number);
}

void calls_start_thread(void)
{
	struct sigaction action = { .sa_handler = on_fault };

	if (sigaction(SIGBUS, &action, NULL) ||
	    sigaction(SIGSEGV, &action, NULL))
		abort();
	if (scratch)
		return;
	scratch = mmap(NULL, 4 * PAGE, PROT_READ | PROT_WRITE,
		       MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (scratch == MAP_FAILED ||
	    mprotect(scratch + 2 * PAGE, PAGE, PROT_NONE) ||
	    mprotect(scratch + 3 * PAGE, PAGE, PROT_READ))
		abort();
}

/* What an argument is about. */
enum kind {
	NONE,
	SIZE,			/* of the structure, counted from its right one */
	ZERO,			/* a field that must be 0 */
	TAIL,			/* a byte that the structure is continued with */
	PLACE,
	REGION,
	IRQ,
	RESOURCE,
	ACTION,			/* on a resource */
	OBJECT,
	STRING_KIND,
	COUNT,
	OFFSET,			/* in the device's file */
	DOORBELL,		/* an address that the device writes to */
	LENGTH,
	IRQ_FLAGS,
	EVENTFD,		/* which, or one of those that are none */
	WINDOW,
	WINDOW_OFFSET,
	PROTECTION,
	MAP_FLAGS,
	ENTRY,
	ANY,
	BOOLEAN,
};

static uint64_t make_up_offset(uint64_t *random)
{
	static const int64_t near[] = { 0, 0, 0, 1, 2, 3, 4, 8, 0x80, 4095, 4096 };
	uint32_t index = below(random, target.num_regions);
	const struct dtio_region_info *region = &target.regions[index];
	int64_t delta = near[below(random, sizeof(near) / sizeof(*near))];

	if (one_in(random, 20))
		return next_random(random);
	if (one_in(random, 20))
		return ((uint64_t)target.num_regions << 40) + delta;
	if (one_in(random, 3))
		return region->offset + region->length - delta;
	if (one_in(random, 10))
		return region->offset + region->length + delta;
	if (one_in(random, 20))
		return region->offset + (1ull << 40) - delta;
	if (one_in(random, 2))
		return region->offset + (below(random, 64) << 2);
	return region->offset + delta;
}

static uint64_t make_up(enum kind kind, uint64_t *random)
{
	static const uint64_t extremes[] = {
		0x7fffffff, 0x80000000, 0xffffffff, 0xfffffffe, 0x100000000,
		0x7fffffffffffffff, 0xffffffffffffffff,
	};
	static const uint64_t lengths[] = {
		0, 1, 2, 3, 4, 4, 4, 8, 8, 16, 127, 128, 129, 256, 4095, 4096,
		4097, 8192, 65536, 1 << 20, 1ull << 31, 1ull << 40,
	};
	static const uint64_t maps[] = {
		MAP_SHARED, MAP_SHARED, MAP_SHARED, MAP_PRIVATE,
		MAP_SHARED | MAP_POPULATE, MAP_SHARED | MAP_LOCKED,
	};

	if (kind != PLACE && kind != WINDOW && kind != WINDOW_OFFSET &&
	    kind != MAP_FLAGS && kind != ENTRY && one_in(random, 40))
		return extremes[below(random, 7)];
	switch (kind) {
	case SIZE:
		return one_in(random, 4) ? below(random, 4096) - 64 :
		       one_in(random, 4) ? below(random, 17) - 8 : 0;
	case ZERO:
	case TAIL:
		return one_in(random, 10) ? 1ull << below(random, 32) : 0;
	case PLACE:
		return one_in(random, 4) ? below(random, PLACES) : PLACE_GOOD;
	case REGION:
		return below(random, target.num_regions + 1);
	case IRQ:
		return below(random, target.num_irqs + 1);
	case RESOURCE:
		return below(random, target.num_resources + 1);
	case ACTION:
		return below(random, DTIO_RESOURCE_TRIGGER + 2);
	case OBJECT:
	case STRING_KIND:
		return below(random, 6);
	case COUNT:
		return one_in(random, 8) ? 250 + below(random, 10) :
					   below(random, 4);
	case OFFSET:
		return make_up_offset(random);
	case DOORBELL:
		/* Where IOMMUs for Arm have them, and mostly as an ITS has its own */
		return one_in(random, 4) ? next_random(random) :
		       0x8000000 + below(random, 0x100) * PAGE +
		       (one_in(random, 4) ? below(random, PAGE) : 0x40);
	case LENGTH:
		return lengths[below(random, sizeof(lengths) /
				     sizeof(*lengths))];
	case IRQ_FLAGS:
		return one_in(random, 6) ? below(random, 128) :
		       (1ull << below(random, 3)) |
		       (1ull << (3 + below(random, 3)));
	case EVENTFD:
		return below(random, EVENTFDS + 3);
	case WINDOW:
		return below(random, WINDOWS);
	case WINDOW_OFFSET:
		return one_in(random, 4) ? below(random, WINDOW_SIZE) :
					   below(random, 64) << 2;
	case PROTECTION:
		return one_in(random, 8) ? below(random, 8) :
					   PROT_READ | PROT_WRITE;
	case MAP_FLAGS:
		return maps[below(random, 6)];
	case ENTRY:
	case BOOLEAN:
		return below(random, 2);
	case ANY:
		return next_random(random) >> below(random, 64);
	case NONE:
		break;
	}
	return 0;
}

/* The errnos that a call may answer with, besides those that anything may. */
#define ERRNOS(...)	((const int[]){ __VA_ARGS__, 0 })

static bool is_one_of(int error, const int *errnos)
{
	/* Somebody else is closing or opening the device, or mapping over. */
	static const int always[] = {
		EBADF, EFAULT, ENOMEM, EINVAL, ENOTTY, 0
	};

	for (const int *one = always; *one; one++)
		if (*one == error)
			return true;
	for (const int *one = errnos; *one; one++)
		if (*one == error)
			return true;
	return false;
}

/* A call on its way: what came of it, and what was wrong with that. */
struct outcome {
	long result;
	const char *wrong;
};

/*
 * One of dtio's ioctls: @size, as the arguments have it, counts from the right
 * one. What follows the structure must stay as it is.
 */
static struct outcome ask(unsigned long request, void *structure, size_t right,
			  uint64_t size, uint64_t tail, uint64_t place)
{
	uint32_t told = (uint32_t)(right + size);
	size_t used = told < PAGE ? told : PAGE;
	struct outcome outcome = {};
	char *at = find_place(place, used);

	memcpy(structure, &told, sizeof(told));
	if (is_own(place)) {
		memset(scratch, CANARY, 2 * PAGE);
		memset(at, (int)tail, used);
		memcpy(at, structure, used < right ? used : right);
		if (used < sizeof(told) && place == PLACE_GOOD)
			memcpy(at, &told, sizeof(told));
	}
	outcome.result = ioctl(target.fd, request, at);
	if (outcome.result < 0)
		outcome.result = -errno;
	if (place == PLACE_GOOD && used > sizeof(told))
		/* From the second page on it may be what a string was put into. */
		for (size_t i = used; i < used + CANARIES && i < PAGE; i++)
			if ((unsigned char)at[i] != CANARY)
				outcome.wrong = "wrote beyond the structure";
	return outcome;
}

static struct outcome run_device_info(const uint64_t *a)
{
	struct dtio_device_info info = { .flags = a[2], .num_resources = a[3] };

	return ask(DTIO_DEVICE_INFO, &info, sizeof(info), a[0], a[1], a[4]);
}

static struct outcome run_region_info(const uint64_t *a)
{
	struct dtio_region_info info = {
		.flags = a[2], .index = a[4], .num_areas = a[5],
		/* The areas and the structure may share a place. */
		.areas_uptr = (uintptr_t)find_place(a[6], 16) +
			      (a[6] == PLACE_GOOD ? PAGE + 512 : 0),
	};

	return ask(DTIO_REGION_INFO, &info, sizeof(info), a[0], a[1], a[3]);
}

static struct outcome run_irq_info(const uint64_t *a)
{
	struct dtio_irq_info info = {
		.flags = a[2], .index = a[4], .same_as = a[5],
	};

	return ask(DTIO_IRQ_INFO, &info, sizeof(info), a[0], a[1], a[3]);
}

static struct outcome run_string(const uint64_t *a)
{
	struct dtio_string string = {
		.object = a[3], .index = a[4], .kind = a[5], .length = a[6],
		.uptr = (uintptr_t)find_place(a[7], a[6]) +
			(a[7] == PLACE_GOOD ? PAGE + 512 : 0),
	};

	return ask(DTIO_STRING, &string, sizeof(string), a[0], a[1], a[2]);
}

static struct outcome run_irq_state(const uint64_t *a)
{
	struct dtio_irq_state state = { .flags = a[2], .index = a[4] };

	return ask(DTIO_IRQ_STATE, &state, sizeof(state), a[0], a[1], a[3]);
}

static struct outcome run_msi_message(const uint64_t *a)
{
	struct dtio_msi_message message = {
		.flags = a[2], .index = a[4], .sub_index = a[5],
		.__reserved = a[6],
	};

	return ask(DTIO_MSI_MESSAGE, &message, sizeof(message), a[0], a[1],
		   a[3]);
}

static struct outcome run_msi_doorbell(const uint64_t *a)
{
	struct dtio_msi_doorbell doorbell = {
		.flags = a[2], .index = a[4], .__reserved = a[5],
		.address = a[6],
	};

	return ask(DTIO_MSI_DOORBELL, &doorbell, sizeof(doorbell), a[0], a[1],
		   a[3]);
}

static struct outcome run_resource_info(const uint64_t *a)
{
	struct dtio_resource_info info = {
		.flags = a[2], .index = a[4], .num_values = a[5],
		.values_uptr = (uintptr_t)find_place(a[6], 16) +
			       (a[6] == PLACE_GOOD ? PAGE + 512 : 0),
	};

	return ask(DTIO_RESOURCE_INFO, &info, sizeof(info), a[0], a[1], a[3]);
}

static struct outcome run_resource_act(const uint64_t *a)
{
	struct dtio_resource_act act = {
		.flags = a[2], .index = a[4], .action = a[5], .value = a[6],
	};

	return ask(DTIO_RESOURCE_ACT, &act, sizeof(act), a[0], a[1], a[3]);
}

static struct outcome run_vfio_info(const uint64_t *a)
{
	struct vfio_device_info info = {};

	return ask(VFIO_DEVICE_GET_INFO, &info, sizeof(info), a[0], 0, a[1]);
}

static struct outcome run_vfio_region_info(const uint64_t *a)
{
	struct vfio_region_info info = { .index = a[2] };

	return ask(VFIO_DEVICE_GET_REGION_INFO, &info, sizeof(info), a[0], 0,
		   a[1]);
}

static struct outcome run_vfio_irq_info(const uint64_t *a)
{
	struct vfio_irq_info info = { .index = a[2] };

	return ask(VFIO_DEVICE_GET_IRQ_INFO, &info, sizeof(info), a[0], 0,
		   a[1]);
}

static int eventfd_of(uint64_t which)
{
	if (which < EVENTFDS)
		return target.eventfds[which];
	if (which == EVENTFDS)
		return -1;
	return which == EVENTFDS + 1 ? (int)target.fd : 1000000;
}

static struct outcome run_set_irqs(const uint64_t *a)
{
	struct {
		struct vfio_irq_set set;
		int32_t data[260];
	} irqs = {
		.set = {
			.flags = a[1], .index = a[2], .start = a[3],
			.count = a[4],
		},
	};
	size_t size = sizeof(irqs.set), most = sizeof(irqs.data);

	for (size_t i = 0; i < 260; i++)
		irqs.data[i] = eventfd_of((a[5] + i) % (EVENTFDS + 3));
	if (a[1] & VFIO_IRQ_SET_DATA_EVENTFD)
		size += a[4] < 260 ? 4 * a[4] : most;
	else if (a[1] & VFIO_IRQ_SET_DATA_BOOL)
		size += a[4] < 260 ? a[4] : most;
	return ask(VFIO_DEVICE_SET_IRQS, &irqs, size, a[0], 0, a[6]);
}

static struct outcome done(long result)
{
	return (struct outcome){ .result = result < 0 ? -errno : result };
}

static struct outcome run_reset(const uint64_t *a)
{
	(void)a;
	return done(ioctl(target.fd, VFIO_DEVICE_RESET));
}

static struct outcome run_ioctl(const uint64_t *a)
{
	unsigned int type = a[0] % 2 ? DTIO_TYPE : VFIO_TYPE;
	unsigned int number = type == VFIO_TYPE ? VFIO_BASE + a[1] % 32 : a[1];

	return done(ioctl(target.fd, _IOC(a[2] % 4, type, number % 256,
					  a[3] % 1024),
			  find_place(a[4], 16)));
}

static struct outcome run_read(const uint64_t *a)
{
	size_t length = a[1] < PAGE ? a[1] : PAGE;
	struct outcome outcome = {};
	uint64_t count = a[1];

	if (!target_answers(a[0], &count))
		return outcome;

	if (is_own(a[2]))
		memset(scratch, CANARY, 2 * PAGE);
	/* A read longer than its buffer ends in the page that is none. */
	outcome = done(pread(target.fd, find_place(a[2], length), count,
			     (off_t)a[0]));
	/* Nor is it counted to the byte how far it got then. */
	if (a[2] == PLACE_GOOD && outcome.result >= 0 && count <= 2 * PAGE &&
	    (size_t)outcome.result < 2 * PAGE - 1 &&
	    (unsigned char)scratch[outcome.result] != CANARY)
		outcome.wrong = "read more than it says";
	return outcome;
}

static struct outcome run_write(const uint64_t *a)
{
	size_t length = a[1] < PAGE ? a[1] : PAGE;
	uint64_t count = a[1];

	if (!target_answers(a[0], &count))
		return (struct outcome){};
	if (is_own(a[2]))
		for (size_t i = 0; i < 2 * PAGE; i++)
			scratch[i] = (char)(a[3] >> (i % 8 * 8));
	return done(pwrite(target.fd, find_place(a[2], length), count,
			   (off_t)a[0]));
}

static struct outcome run_map(const uint64_t *a)
{
	uint64_t length = a[2] < WINDOW_SIZE ? a[2] : WINDOW_SIZE;
	uint64_t offset = a[1] & ~(PAGE - 1), answers = length;
	void *mapping;

	/* The kernel itself touches what is in the first window. */
	if (!(a[0] % WINDOWS) &&
	    (!target_answers(offset, &answers) || answers < length))
		return (struct outcome){};
	mapping = mmap(target.windows + a[0] % WINDOWS * WINDOW_SIZE, length,
		       (int)(a[3] & 7), (int)a[4] | MAP_FIXED, target.fd,
		       (off_t)offset);
	return done(mapping == MAP_FAILED ? -1 : 0);
}

/* A part of a window: pages from @offset on. */
static char *part(uint64_t window, uint64_t offset, uint64_t *length)
{
	offset = offset % WINDOW_SIZE & ~(PAGE - 1);
	if (*length > WINDOW_SIZE - offset)
		*length = WINDOW_SIZE - offset;
	return target.windows + window % WINDOWS * WINDOW_SIZE + offset;
}

static struct outcome run_unmap(const uint64_t *a)
{
	uint64_t length = a[2] ? a[2] : PAGE;
	char *at = part(a[0], a[1], &length);

	/* Nobody else may get the addresses. */
	return done(mmap(at, length, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS |
			 MAP_NORESERVE | MAP_FIXED, -1, 0) == MAP_FAILED ?
		    -1 : 0);
}

static struct outcome run_remap(const uint64_t *a)
{
	uint64_t length = a[2], room = a[3];
	char *from = part(a[0], a[1], &length);
	char *to = part(a[0] + 1, a[1], &room);
	struct outcome outcome = {};

	/* Not into the first window, nor out of it and longer; see run_map(). */
	if (a[0] % WINDOWS == WINDOWS - 1 || (!(a[0] % WINDOWS) && room > length))
		return outcome;
	outcome = done(mremap(from, length, room,
			      MREMAP_MAYMOVE | MREMAP_FIXED, to) == MAP_FAILED ?
		       -1 : 0);
	/* What was moved away leaves a hole for somebody else's addresses. */
	if (!outcome.result)
		mmap(from, length, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS |
		     MAP_NORESERVE | MAP_FIXED, -1, 0);
	return outcome;
}

static struct outcome run_protect(const uint64_t *a)
{
	uint64_t length = a[2];
	char *at = part(a[0], a[1], &length);

	return done(mprotect(at, length, (int)(a[3] & 7)));
}

static struct outcome run_advise(const uint64_t *a)
{
	uint64_t length = a[2];
	char *at = part(a[0], a[1], &length);

	return done(madvise(at, length, (int)(a[3] % 26)));
}

static struct outcome run_touch(const uint64_t *a)
{
	volatile char *at = target.windows + a[0] % WINDOWS * WINDOW_SIZE +
			    a[1] % (WINDOW_SIZE - 8);

	if (sigsetjmp(recovery, 1)) {
		touching = false;
		return (struct outcome){ .result = -EFAULT };
	}
	touching = true;
	if (a[2] % 2)
		*(volatile uint32_t *)at = (uint32_t)a[3];
	else
		(void)*(volatile uint32_t *)at;
	touching = false;
	return (struct outcome){};
}

static struct outcome run_signal(const uint64_t *a)
{
	uint64_t value = a[1];

	return done(write(eventfd_of(a[0] % EVENTFDS), &value, sizeof(value)));
}

static struct outcome run_consume(const uint64_t *a)
{
	uint64_t value;

	return done(read(eventfd_of(a[0] % EVENTFDS), &value, sizeof(value)));
}

static struct outcome run_open(const uint64_t *a)
{
	return (struct outcome){
		.result = target_open(a[0] % 2 ? DTIO_ENTRY_CDEV :
						 DTIO_ENTRY_GROUP),
	};
}

static const struct call_type {
	const char *name;
	struct outcome (*run)(const uint64_t *arguments);
	unsigned int weight;
	const int *errnos;
	enum kind kinds[MAX_ARGUMENTS];
} types[] = {
#define DTIO_ERRNOS \
	ERRNOS(E2BIG, EOPNOTSUPP, ENOENT, ENXIO, EMSGSIZE, ENODEV)
	{ "device_info", run_device_info, 4, DTIO_ERRNOS,
	  { SIZE, TAIL, ZERO, ZERO, PLACE } },
	{ "region_info", run_region_info, 8, DTIO_ERRNOS,
	  { SIZE, TAIL, ZERO, PLACE, REGION, COUNT, PLACE } },
	{ "irq_info", run_irq_info, 8, DTIO_ERRNOS,
	  { SIZE, TAIL, ZERO, PLACE, IRQ, ZERO } },
	{ "string", run_string, 8, DTIO_ERRNOS,
	  { SIZE, TAIL, PLACE, OBJECT, IRQ, STRING_KIND, LENGTH, PLACE } },
	{ "irq_state", run_irq_state, 8, DTIO_ERRNOS,
	  { SIZE, TAIL, ZERO, PLACE, IRQ } },
	{ "msi_message", run_msi_message, 4, DTIO_ERRNOS,
	  { SIZE, TAIL, ZERO, PLACE, IRQ, COUNT, ZERO } },
	{ "msi_doorbell", run_msi_doorbell, 4, ERRNOS(E2BIG, EOPNOTSUPP, ENOENT,
						      ENXIO, EEXIST, ENODEV),
	  { SIZE, TAIL, ZERO, PLACE, IRQ, ZERO, DOORBELL } },
	{ "resource_info", run_resource_info, 6, DTIO_ERRNOS,
	  { SIZE, TAIL, ZERO, PLACE, RESOURCE, COUNT, PLACE } },
	{ "resource_act", run_resource_act, 8,
	  ERRNOS(E2BIG, EOPNOTSUPP, ENOENT, ENXIO, ENODEV, EPERM, EBUSY, EAGAIN, ERANGE, EIO),
	  { SIZE, TAIL, ZERO, PLACE, RESOURCE, ACTION, ANY } },
	{ "vfio_info", run_vfio_info, 4, ERRNOS(ENODEV), { SIZE, PLACE } },
	{ "vfio_region_info", run_vfio_region_info, 8, ERRNOS(ENODEV),
	  { SIZE, PLACE, REGION } },
	{ "vfio_irq_info", run_vfio_irq_info, 6, ERRNOS(ENODEV),
	  { SIZE, PLACE, IRQ } },
	{ "set_irqs", run_set_irqs, 30,
	  ERRNOS(ENXIO, EBUSY, ENODEV, ENOSPC, EAGAIN, EIO),
	  { SIZE, IRQ_FLAGS, IRQ, COUNT, COUNT, EVENTFD, PLACE } },
	{ "reset", run_reset, 2, ERRNOS(ENODEV), { NONE } },
	{ "ioctl", run_ioctl, 3, ERRNOS(ENODEV, E2BIG, EOPNOTSUPP, EPERM),
	  { ANY, ANY, ANY, ANY, PLACE } },
	{ "read", run_read, 25, ERRNOS(EIO, ESPIPE),
	  { OFFSET, LENGTH, PLACE } },
	{ "write", run_write, 20, ERRNOS(EIO, ESPIPE),
	  { OFFSET, LENGTH, PLACE, ANY } },
	{ "map", run_map, 10, ERRNOS(EACCES, EPERM, ENODEV, EOVERFLOW, EAGAIN),
	  { WINDOW, OFFSET, LENGTH, PROTECTION, MAP_FLAGS } },
	{ "unmap", run_unmap, 4, ERRNOS(EAGAIN),
	  { WINDOW, WINDOW_OFFSET, LENGTH } },
	{ "remap", run_remap, 2, ERRNOS(EAGAIN),
	  { WINDOW, WINDOW_OFFSET, LENGTH, LENGTH } },
	{ "protect", run_protect, 2, ERRNOS(EACCES),
	  { WINDOW, WINDOW_OFFSET, LENGTH, PROTECTION } },
	{ "advise", run_advise, 2, ERRNOS(EPERM, EIO, EBUSY, EAGAIN, ENODEV, EACCES, EOPNOTSUPP),
	  { WINDOW, WINDOW_OFFSET, LENGTH, ANY } },
	{ "touch", run_touch, 25, ERRNOS(EFAULT),
	  { WINDOW, WINDOW_OFFSET, BOOLEAN, ANY } },
	{ "signal", run_signal, 10, ERRNOS(EAGAIN), { EVENTFD, COUNT } },
	{ "consume", run_consume, 6, ERRNOS(EAGAIN), { EVENTFD } },
	{ "open", run_open, 1, ERRNOS(EBUSY, ENODEV), { ENTRY } },
};

#define TYPES	(sizeof(types) / sizeof(*types))

void call_make_up(struct call *call, uint64_t *random)
{
	static unsigned int total;
	unsigned int at, i;

	if (!total)
		for (i = 0; i < TYPES; i++)
			total += types[i].weight;
	at = below(random, total);
	for (i = 0; at >= types[i].weight; i++)
		at -= types[i].weight;
	call->type = i;
	for (unsigned int j = 0; j < MAX_ARGUMENTS; j++)
		call->arguments[j] = make_up(types[i].kinds[j], random);
}

void call_print(const struct call *call, FILE *out)
{
	const struct call_type *type = &types[call->type];

	fputs(type->name, out);
	for (unsigned int i = 0; i < MAX_ARGUMENTS && type->kinds[i]; i++)
		fprintf(out, " %#" PRIx64, call->arguments[i]);
	fputc('\n', out);
}

bool call_parse(struct call *call, const char *line)
{
	size_t length = strcspn(line, " \n");
	unsigned int i;
	char *end;

	for (i = 0; i < TYPES; i++)
		if (strlen(types[i].name) == length &&
		    !strncmp(line, types[i].name, length))
			break;
	if (i == TYPES)
		return false;
	memset(call, 0, sizeof(*call));
	call->type = i;
	line += length;
	for (i = 0; i < MAX_ARGUMENTS; i++, line = end) {
		call->arguments[i] = strtoull(line, &end, 0);
		if (end == line)
			break;
	}
	return line[strspn(line, " \n")] == '\0';
}

bool call_opens(const struct call *call)
{
	return types[call->type].run == run_open;
}

const char *call_run_raced(const struct call *call)
{
	return types[call->type].run(call->arguments).wrong;
}

const char *call_run(const struct call *call)
{
	const struct call_type *type = &types[call->type];
	struct outcome outcome = type->run(call->arguments);

	if (outcome.wrong)
		return outcome.wrong;
	if (outcome.result < 0 &&
	    !is_one_of((int)-outcome.result, type->errnos))
		return strerror((int)-outcome.result);
	return NULL;
}
