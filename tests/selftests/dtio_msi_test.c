// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * MSIs of a device that is no PCI device (platform MSIs), and the second address of
 * their doorbell. For QEMU's dtio-testdev, which writes any data to any address.
 */
#include <glob.h>
#include <pthread.h>
#include <stdatomic.h>

#include <linux/iommufd.h>

#include "fixture.h"
#include "log.h"
#include "testdev.h"

#define VECTORS	4

/*
 * A doorbell at a second address, as a guest's interrupt controller has one:
 * QEMU's machine "virt", at the offset within its page where all ITS have it.
 */
#define SECOND_DOORBELL	UINT64_C(0x8090040)
#define SECOND_PAGE	UINT64_C(0x8090000)
#define THIRD_DOORBELL	UINT64_C(0x80a0040)

struct sender {
	int fd;				/* -1: closed */
	uint32_t id;			/* as iommufd numbers it */
	struct offsets at;
	uint32_t index;			/* of the row for MSIs */
	int32_t events[VECTORS];
};

static bool find_all(struct sender *sender)
{
	sender->index = find_irq(sender->fd, DTIO_IRQ_MSI);
	return sender->index != ~0u && find_offsets(sender->fd, &sender->at);
}

/* Allocates vectors; the device has no messages yet. Returns 0 or the errno. */
static int set_messages(struct sender *sender)
{
	for (int i = 0; i < VECTORS; i++) {
		sender->events[i] = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
		if (sender->events[i] < 0)
			return errno;
	}
	return set_irqs(sender->fd, sender->index, VFIO_IRQ_SET_DATA_EVENTFD |
			VFIO_IRQ_SET_ACTION_TRIGGER, 0, VECTORS, sender->events,
			sizeof(sender->events));
}

static void close_events(struct sender *sender)
{
	for (int i = 0; i < VECTORS; i++)
		close(sender->events[i]);
}

static int ask_message(struct sender *sender, uint32_t number,
		       struct dtio_msi_message *message)
{
	*message = (struct dtio_msi_message) {
		.size = sizeof(*message),
		.index = sender->index,
		.sub_index = number,
	};
	return ioctl_errno(sender->fd, DTIO_MSI_MESSAGE, message);
}

static int set_doorbell(struct sender *sender, uint64_t address)
{
	struct dtio_msi_doorbell doorbell = {
		.size = sizeof(doorbell),
		.index = sender->index,
		.address = address,
	};

	return ioctl_errno(sender->fd, DTIO_MSI_DOORBELL, &doorbell);
}

/* The device sends message @number. Whether only that arrives */
static bool arrives(struct sender *sender, uint32_t number, uint64_t address)
{
	const uint64_t at = sender->at.msi + number * TESTDEV_MSI_STRIDE;
	bool right = true;

	put64(sender->fd, at + TESTDEV_MSI_ADDRESS, address);
	put(sender->fd, at + TESTDEV_MSI_DATA, number);
	put(sender->fd, at + TESTDEV_MSI_CONTROL,
	    TESTDEV_MSI_ENABLE | TESTDEV_MSI_TRIGGER);
	for (uint32_t i = 0; i < VECTORS; i++)
		right &= (i == number) ==
			 wait_eventfd(sender->events[i],
				      i == number ? SOON_MS : 0);
	return right;
}

/* The device sends a message to where no doorbell is: its IOMMU stops it. */
static bool faults(struct sender *sender, uint64_t address)
{
	const uint64_t at = sender->at.control + TESTDEV_MSI_FAULTS;
	const uint32_t before = get(sender->fd, at);

	put64(sender->fd, sender->at.msi + TESTDEV_MSI_ADDRESS, address);
	put(sender->fd, sender->at.msi + TESTDEV_MSI_DATA, 0);
	put(sender->fd, sender->at.msi + TESTDEV_MSI_CONTROL,
	    TESTDEV_MSI_ENABLE | TESTDEV_MSI_TRIGGER);
	return get(sender->fd, at) == before + 1 &&
	       !wait_eventfd(sender->events[0], NEVER_MS);
}

FIXTURE(msi) {
	struct dtio_handle handle;
	struct sender sender;
};

ENTRY_VARIANTS(msi)

FIXTURE_SETUP(msi)
{
	const char *lack = kernel_lacks(variant->entry);

	if (lack)
		SKIP(return, "the kernel has no %s", lack);
	OPEN(self->handle);
	self->sender.fd = self->handle.device;
	ASSERT_TRUE(find_all(&self->sender));
	EXPECT_EQ(ENXIO, set_doorbell(&self->sender, SECOND_DOORBELL));
	ASSERT_EQ(0, set_messages(&self->sender));
}

FIXTURE_TEARDOWN(msi)
{
	close_events(&self->sender);
	dtio_close(&self->handle);
	EXPECT_EQ(0, monitor_read(TESTDEV_STATE));
}

TEST_F(msi, each_vector_fires_its_own_eventfd)
{
	const uint32_t before = monitor_read(TESTDEV_MSI_COUNT);
	const uint32_t faults = monitor_read(TESTDEV_MSI_FAULTS);
	struct sender *sender = &self->sender;
	struct dtio_msi_message message;

	for (uint32_t i = 0; i < VECTORS; i++) {
		const uint64_t at = sender->at.msi + i * TESTDEV_MSI_STRIDE;

		ASSERT_EQ(0, ask_message(sender, i, &message));
		put64(sender->fd, at + TESTDEV_MSI_ADDRESS, message.address);
		put(sender->fd, at + TESTDEV_MSI_DATA, message.data);
		put(sender->fd, at + TESTDEV_MSI_CONTROL, TESTDEV_MSI_ENABLE);
	}
	for (uint32_t i = 0; i < VECTORS; i++) {
		put(sender->fd, sender->at.msi + i * TESTDEV_MSI_STRIDE +
		    TESTDEV_MSI_CONTROL,
		    TESTDEV_MSI_ENABLE | TESTDEV_MSI_TRIGGER);
		EXPECT_EQ(1, wait_eventfd(sender->events[i], SOON_MS));
		for (uint32_t j = 0; j < VECTORS; j++)
			EXPECT_EQ(0, wait_eventfd(sender->events[j], 0));
	}
	EXPECT_EQ(before + VECTORS, monitor_read(TESTDEV_MSI_COUNT));
	EXPECT_EQ(faults, monitor_read(TESTDEV_MSI_FAULTS));

	/* The reset has cleared the messages in the device; nothing arrives. */
	ASSERT_EQ(0, ioctl_errno(sender->fd, VFIO_DEVICE_RESET, NULL));
	put(sender->fd, sender->at.msi + TESTDEV_MSI_CONTROL,
	    TESTDEV_MSI_TRIGGER);
	EXPECT_EQ(0, wait_eventfd(sender->events[0], NEVER_MS));
}

/* A write that is no MSI of this device is stopped by the IOMMU. */
TEST_F(msi, made_up_address_is_not_reached)
{
	const uint32_t before = monitor_read(TESTDEV_MSI_COUNT);

	EXPECT_TRUE(faults(&self->sender, 0x123450000));
	EXPECT_EQ(before, monitor_read(TESTDEV_MSI_COUNT));
}

TEST_F(msi, second_doorbell)
{
	static const uint64_t wrong[] = {
		SECOND_DOORBELL + 4,	/* another offset */
		0x8010040,		/* the kernel's own half */
		0x7fff040, 0x8100040,	/* just outside */
		0x40000040,		/* for user memory */
		0x40, UINT64_MAX - 0xfff + 0x40,
	};
	struct sender *sender = &self->sender;
	struct dtio_msi_message message;

	for (size_t i = 0; i < ARRAY_SIZE(wrong); i++) {
		EXPECT_EQ(EINVAL, set_doorbell(sender, wrong[i]))
			TH_LOG("0x%llx", (unsigned long long)wrong[i]);
	}
	ASSERT_EQ(0, set_doorbell(sender, SECOND_DOORBELL));
	EXPECT_EQ(0, set_doorbell(sender, SECOND_DOORBELL));

	for (uint32_t i = 0; i < VECTORS; i++) {
		ASSERT_EQ(0, ask_message(sender, i, &message));
		EXPECT_NE(SECOND_DOORBELL, message.address);
		EXPECT_EQ(i, message.data);
		EXPECT_TRUE(arrives(sender, i, SECOND_DOORBELL));
		EXPECT_TRUE(arrives(sender, i, message.address));
	}
}

TEST_F(msi, one_second_doorbell_at_a_time)
{
	ASSERT_EQ(0, set_doorbell(&self->sender, SECOND_DOORBELL));
	ASSERT_EQ(0, set_doorbell(&self->sender, THIRD_DOORBELL));
	EXPECT_TRUE(arrives(&self->sender, 0, THIRD_DOORBELL));
	EXPECT_TRUE(faults(&self->sender, SECOND_DOORBELL));
	ASSERT_EQ(0, set_doorbell(&self->sender, SECOND_DOORBELL));
	EXPECT_TRUE(arrives(&self->sender, 0, SECOND_DOORBELL));
	EXPECT_TRUE(faults(&self->sender, THIRD_DOORBELL));
}

/* A vector without a trigger has no message. */
TEST_F(msi, needs_a_trigger)
{
	struct sender *sender = &self->sender;
	struct dtio_msi_message message, again;
	int32_t none = -1;

	ASSERT_EQ(0, ask_message(sender, 0, &message));
	ASSERT_EQ(0, set_irqs(sender->fd, sender->index,
			      VFIO_IRQ_SET_DATA_EVENTFD |
			      VFIO_IRQ_SET_ACTION_TRIGGER, 0, 1, &none,
			      sizeof(none)));
	EXPECT_EQ(ENXIO, ask_message(sender, 0, &again));
	EXPECT_EQ(0, ask_message(sender, 1, &again));
	EXPECT_EQ(message.address, again.address);
	/* Another one's leads to the same doorbell. */
	EXPECT_EQ(0, set_doorbell(sender, SECOND_DOORBELL));

	ASSERT_EQ(0, set_irqs(sender->fd, sender->index,
			      VFIO_IRQ_SET_DATA_EVENTFD |
			      VFIO_IRQ_SET_ACTION_TRIGGER, 0, 1, sender->events,
			      sizeof(*sender->events)));
	ASSERT_EQ(0, ask_message(sender, 0, &again));
	EXPECT_EQ(message.address, again.address);
	EXPECT_EQ(message.data, again.data);
	EXPECT_TRUE(arrives(sender, 0, SECOND_DOORBELL));
}

TEST(container_loses_the_second_doorbell_at_close)
{
	struct sender sender = { 0 };
	struct dtio_handle handle;
	char *error = NULL;

	ASSERT_EQ(0, dtio_open(device, DTIO_ENTRY_GROUP, &handle, &error))
		TH_LOG("%s", error);
	sender.fd = handle.device;
	ASSERT_TRUE(find_all(&sender));
	ASSERT_EQ(0, set_messages(&sender));
	ASSERT_EQ(0, set_doorbell(&sender, SECOND_DOORBELL));
	EXPECT_TRUE(arrives(&sender, 0, SECOND_DOORBELL));
	close_events(&sender);
	close(handle.device);

	handle.device = ioctl(handle.group, VFIO_GROUP_GET_DEVICE_FD,
			      device->name);
	ASSERT_LE(0, handle.device);
	sender.fd = handle.device;
	ASSERT_EQ(0, set_messages(&sender));
	EXPECT_TRUE(faults(&sender, SECOND_DOORBELL));
	close_events(&sender);
	dtio_close(&handle);
}

/*
 * @hwpt is a domain that stays when no device is attached, and that has what is
 * mapped in @ioas; @other is a space of its own.
 */
FIXTURE(doorbell) {
	int iommufd;
	uint32_t ioas, hwpt, other;
	struct sender sender;
	int warnings, bugs;		/* logs, one for each text */
};

static int attach(int fd, uint32_t space)
{
	struct vfio_device_attach_iommufd_pt attach = {
		.argsz = sizeof(attach),
		.pt_id = space,
	};

	return ioctl_errno(fd, VFIO_DEVICE_ATTACH_IOMMUFD_PT, &attach);
}

static int detach(int fd)
{
	struct vfio_device_detach_iommufd_pt detach = {
		.argsz = sizeof(detach),
	};

	return ioctl_errno(fd, VFIO_DEVICE_DETACH_IOMMUFD_PT, &detach);
}

/* Opens without attaching. */
static int open_sender(const char *vfio_name, int iommufd,
		       struct sender *sender)
{
	struct vfio_device_bind_iommufd bind = {
		.argsz = sizeof(bind),
		.iommufd = iommufd,
	};
	char path[64];

	snprintf(path, sizeof(path), "/dev/vfio/devices/%s", vfio_name);
	sender->fd = open(path, O_RDWR | O_CLOEXEC);
	if (sender->fd < 0 || ioctl(sender->fd, VFIO_DEVICE_BIND_IOMMUFD, &bind))
		return errno;
	sender->id = bind.out_devid;
	return find_all(sender) ? 0 : ENXIO;
}

static uint32_t new_ioas(int iommufd)
{
	struct iommu_ioas_alloc alloc = { .size = sizeof(alloc) };

	return ioctl(iommufd, IOMMU_IOAS_ALLOC, &alloc) ? 0 : alloc.out_ioas_id;
}

static uint32_t new_hwpt(int iommufd, uint32_t ioas, uint32_t device_id)
{
	struct iommu_hwpt_alloc alloc = {
		.size = sizeof(alloc),
		.dev_id = device_id,
		.pt_id = ioas,
	};

	return ioctl(iommufd, IOMMU_HWPT_ALLOC, &alloc) ? 0 : alloc.out_hwpt_id;
}

/* Maps memory where the second doorbell would be, and takes it back. */
static int map_there(int iommufd, uint32_t ioas)
{
	static uint8_t *memory;
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	struct iommu_ioas_map map = {
		.size = sizeof(map),
		.flags = IOMMU_IOAS_MAP_FIXED_IOVA | IOMMU_IOAS_MAP_READABLE |
			 IOMMU_IOAS_MAP_WRITEABLE,
		.ioas_id = ioas,
		.length = page,
		.iova = SECOND_PAGE,
	};
	struct iommu_ioas_unmap unmap = {
		.size = sizeof(unmap),
		.ioas_id = ioas,
		.length = page,
		.iova = SECOND_PAGE,
	};
	int error;

	if (!memory)
		memory = new_pages(1, 0);
	map.user_va = (uintptr_t)memory;
	error = ioctl_errno(iommufd, IOMMU_IOAS_MAP, &map);
	return error ?: ioctl_errno(iommufd, IOMMU_IOAS_UNMAP, &unmap);
}

FIXTURE_SETUP(doorbell)
{
	const char *lack = kernel_lacks(DTIO_ENTRY_CDEV);

	if (lack)
		SKIP(return, "the kernel has no %s", lack);
	self->iommufd = open("/dev/iommu", O_RDWR | O_CLOEXEC);
	ASSERT_LE(0, self->iommufd);
	ASSERT_EQ(0, open_sender(device->vfio_name, self->iommufd, &self->sender));
	self->ioas = new_ioas(self->iommufd);
	self->other = new_ioas(self->iommufd);
	self->hwpt = new_hwpt(self->iommufd, self->ioas, self->sender.id);
	ASSERT_NE(0, self->hwpt) TH_LOG("%s", strerror(errno));
	self->warnings = open_log();
	self->bugs = open_log();
	ASSERT_LE(0, self->warnings);
	ASSERT_LE(0, self->bugs);

	ASSERT_EQ(0, attach(self->sender.fd, self->hwpt));
	ASSERT_EQ(0, set_messages(&self->sender));
	ASSERT_EQ(0, set_doorbell(&self->sender, SECOND_DOORBELL));
	EXPECT_TRUE(arrives(&self->sender, 0, SECOND_DOORBELL));
	/* As long as a device is there, it is kept free. */
	EXPECT_NE(0, map_there(self->iommufd, self->ioas));
}

FIXTURE_TEARDOWN(doorbell)
{
	close_events(&self->sender);
	if (self->sender.fd >= 0)
		close(self->sender.fd);
	close(self->iommufd);
	EXPECT_EQ(0, count_log(self->warnings, "cut here", ""));
	EXPECT_EQ(0, count_log(self->bugs, "BUG:", ""));
	close(self->warnings);
	close(self->bugs);
}

/* Nothing is left of it in the domain; asked for again, it is there again. */
static bool is_gone_and_comes_back(struct sender *sender, uint32_t hwpt)
{
	return !attach(sender->fd, hwpt) && faults(sender, SECOND_DOORBELL) &&
	       !set_doorbell(sender, SECOND_DOORBELL) &&
	       arrives(sender, 0, SECOND_DOORBELL);
}

TEST_F(doorbell, goes_at_detach)
{
	ASSERT_EQ(0, detach(self->sender.fd));
	EXPECT_EQ(0, map_there(self->iommufd, self->ioas));
	EXPECT_EQ(ENXIO, set_doorbell(&self->sender, SECOND_DOORBELL));
	EXPECT_TRUE(is_gone_and_comes_back(&self->sender, self->hwpt));
}

TEST_F(doorbell, goes_when_the_space_is_replaced)
{
	ASSERT_EQ(0, attach(self->sender.fd, self->other));
	EXPECT_EQ(0, map_there(self->iommufd, self->ioas));
	EXPECT_TRUE(faults(&self->sender, SECOND_DOORBELL));
	EXPECT_TRUE(is_gone_and_comes_back(&self->sender, self->hwpt));
}

/* Also when what comes is what was, or nothing comes. */
TEST_F(doorbell, goes_when_attaching_fails)
{
	EXPECT_EQ(ENOENT, attach(self->sender.fd, 0xdead));
	EXPECT_TRUE(is_gone_and_comes_back(&self->sender, self->hwpt));
	EXPECT_TRUE(is_gone_and_comes_back(&self->sender, self->hwpt));
}

TEST_F(doorbell, goes_at_close)
{
	close(self->sender.fd);
	EXPECT_EQ(0, map_there(self->iommufd, self->ioas));
	close_events(&self->sender);
	ASSERT_EQ(0, open_sender(device->vfio_name, self->iommufd, &self->sender));
	ASSERT_EQ(0, attach(self->sender.fd, self->hwpt));
	ASSERT_EQ(0, set_messages(&self->sender));
	EXPECT_TRUE(is_gone_and_comes_back(&self->sender, self->hwpt));
}

/* How VFIO names another device of this kind that dtio has; false: none */
static bool find_other(char *name, size_t length)
{
	bool found = false;
	glob_t paths;

	glob("/sys/bus/platform/drivers/dtio-platform/*.testdev/vfio-dev/vfio*",
	     0, NULL, &paths);
	for (size_t i = 0; !found && i < paths.gl_pathc; i++) {
		snprintf(name, length, "%s", strrchr(paths.gl_pathv[i], '/') + 1);
		found = strcmp(name, device->vfio_name);
	}
	globfree(&paths);
	return found;
}

TEST_F(doorbell, stays_for_another_device_in_the_space)
{
	struct sender other;
	char name[32];

	if (!find_other(name, sizeof(name)))
		SKIP(return, "dtio has no second dtio-testdev");
	ASSERT_EQ(0, open_sender(name, self->iommufd, &other));
	ASSERT_EQ(0, attach(other.fd, self->hwpt));
	ASSERT_EQ(0, set_messages(&other));
	EXPECT_TRUE(arrives(&other, 0, SECOND_DOORBELL));
	ASSERT_EQ(0, set_doorbell(&other, SECOND_DOORBELL));

	ASSERT_EQ(0, detach(self->sender.fd));
	EXPECT_TRUE(arrives(&other, 0, SECOND_DOORBELL));
	EXPECT_NE(0, map_there(self->iommufd, self->ioas));
	ASSERT_EQ(0, detach(other.fd));
	EXPECT_EQ(0, map_there(self->iommufd, self->ioas));
	EXPECT_TRUE(is_gone_and_comes_back(&other, self->hwpt));

	ASSERT_EQ(0, attach(self->sender.fd, self->hwpt));
	ASSERT_EQ(0, set_doorbell(&self->sender, SECOND_DOORBELL));
	close_events(&other);
	close(other.fd);
	EXPECT_TRUE(arrives(&self->sender, 0, SECOND_DOORBELL));
}

/* Gives message 0 a trigger anew, or with -1 takes it away. Returns 0 or the errno. */
static int set_trigger(struct sender *sender, int32_t event)
{
	return set_irqs(sender->fd, sender->index, VFIO_IRQ_SET_DATA_EVENTFD |
			VFIO_IRQ_SET_ACTION_TRIGGER, 0, 1, &event,
			sizeof(event));
}

static int free_messages(struct sender *sender)
{
	return set_irqs(sender->fd, sender->index, VFIO_IRQ_SET_DATA_NONE |
			VFIO_IRQ_SET_ACTION_TRIGGER, 0, 0, NULL, 0);
}

/* The interrupt core keeps the domain in which a vector was allocated. */
static bool is_of_another_space(struct sender *sender)
{
	return !set_trigger(sender, -1) &&
	       set_trigger(sender, sender->events[0]) == EBUSY &&
	       !set_trigger(sender, -1) && !free_messages(sender);
}

TEST_F(doorbell, msi_is_of_a_space_that_is_replaced)
{
	struct sender *sender = &self->sender;

	ASSERT_EQ(0, set_trigger(sender, -1));
	ASSERT_EQ(0, set_trigger(sender, sender->events[0]));
	ASSERT_EQ(0, attach(sender->fd, self->other));
	EXPECT_TRUE(is_of_another_space(sender));
	close_events(sender);
	ASSERT_EQ(0, set_messages(sender));
	EXPECT_EQ(0, set_doorbell(sender, SECOND_DOORBELL));
	EXPECT_TRUE(arrives(sender, 0, SECOND_DOORBELL));
}

TEST_F(doorbell, msi_is_of_a_space_that_is_left)
{
	struct sender *sender = &self->sender;

	ASSERT_EQ(0, detach(sender->fd));
	EXPECT_TRUE(is_of_another_space(sender));
}

TEST_F(doorbell, msi_needs_a_space)
{
	struct sender *sender = &self->sender;

	ASSERT_EQ(0, detach(sender->fd));
	ASSERT_EQ(0, free_messages(sender));
	close_events(sender);
	ASSERT_EQ(ENXIO, set_messages(sender));
	close_events(sender);
	ASSERT_EQ(0, attach(sender->fd, self->hwpt));
	ASSERT_EQ(0, set_messages(sender));
	EXPECT_EQ(0, set_doorbell(sender, SECOND_DOORBELL));
	EXPECT_TRUE(arrives(sender, 0, SECOND_DOORBELL));
}

struct racer {
	struct sender *sender;
	const uint32_t *spaces;
	atomic_bool *stop;
	unsigned int successes;
	unsigned int wrong;		/* an errno that is no answer to this */
};

static void count(struct racer *racer, int error, int allowed)
{
	racer->successes += !error;
	if (error && error != allowed)
		racer->wrong = (unsigned int)error;
}

/* Attaches, or replaces what is attached. */
static void *race_to_attach(void *data)
{
	struct racer *racer = data;

	for (unsigned int i = 0; !*racer->stop; i++)
		count(racer, attach(racer->sender->fd, racer->spaces[i % 3]), 0);
	return NULL;
}

static void *race_to_detach(void *data)
{
	struct racer *racer = data;

	while (!*racer->stop)
		count(racer, detach(racer->sender->fd), 0);
	return NULL;
}

static void *race_to_set_doorbell(void *data)
{
	struct racer *racer = data;

	while (!*racer->stop)
		count(racer, set_doorbell(racer->sender, SECOND_DOORBELL),
		      ENXIO);
	return NULL;
}

static void *race_to_set_messages(void *data)
{
	struct racer *racer = data;
	struct sender *sender = racer->sender;

	for (unsigned int i = 0; !*racer->stop; i++) {
		int error = set_irqs(sender->fd, sender->index,
				     VFIO_IRQ_SET_DATA_EVENTFD |
				     VFIO_IRQ_SET_ACTION_TRIGGER, 0, VECTORS,
				     sender->events, sizeof(sender->events));

		/* Of a space that was left, or without any */
		count(racer, error, error == ENXIO ? ENXIO : EBUSY);
		if (i % 2)
			count(racer, free_messages(sender), 0);
	}
	return NULL;
}

/* KASAN looks on: what a thread has looked up another one may have freed. */
TEST_F(doorbell, is_set_while_the_domain_goes)
{
	static void *(*const races[])(void *) = {
		race_to_attach, race_to_attach, race_to_detach,
		race_to_set_doorbell, race_to_set_messages,
	};
	const uint32_t spaces[3] = { self->ioas, self->hwpt, self->other };
	struct racer racers[ARRAY_SIZE(races)];
	pthread_t threads[ARRAY_SIZE(races)];
	atomic_bool stop = false;

	for (size_t i = 0; i < ARRAY_SIZE(races); i++) {
		racers[i] = (struct racer) {
			.sender = &self->sender,
			.spaces = spaces,
			.stop = &stop,
		};
		ASSERT_EQ(0, pthread_create(&threads[i], NULL, races[i],
					    &racers[i]));
	}
	sleep_ms(8000);
	stop = true;
	for (size_t i = 0; i < ARRAY_SIZE(races); i++) {
		ASSERT_EQ(0, pthread_join(threads[i], NULL));
		EXPECT_LT(0, racers[i].successes) TH_LOG("thread %zu", i);
		EXPECT_EQ(0, racers[i].wrong) TH_LOG("thread %zu", i);
		TH_LOG("thread %zu: %u times", i, racers[i].successes);
	}
	detach(self->sender.fd);
	EXPECT_EQ(0, map_there(self->iommufd, self->ioas));
	EXPECT_EQ(0, free_messages(&self->sender));
	close_events(&self->sender);
	EXPECT_EQ(0, attach(self->sender.fd, self->hwpt));
	EXPECT_EQ(0, set_messages(&self->sender));
	EXPECT_TRUE(is_gone_and_comes_back(&self->sender, self->hwpt));
}

SELFTEST_MAIN_FOR(choose_testdev)
