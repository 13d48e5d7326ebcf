// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Fault injection: each allocation and each copy from or to the user fails once, first
 * the first, then the second, until a run meets no more of them. A run may fail only
 * with the errno of the injected fault, must leave nothing behind, and the next one
 * must work. A run that succeeds must give the same answers as one without faults.
 *
 * Needs a kernel with FAULT_INJECTION, FAILSLAB, FAIL_PAGE_ALLOC and
 * FAULT_INJECTION_USERCOPY; see Documentation/fault-injection.
 */
#include <dirent.h>
#include <inttypes.h>
#include <sys/mman.h>

#include "balance.h"
#include "driver.h"
#include "file.h"
#include "fixture.h"
#include "resource.h"

/* A run with more calls that can fail than this has no end. */
#define MAX_PLACES	2000

/* How the device is opened, where that makes no difference. */
static enum dtio_entry chosen_entry;

FIXTURE(dtio_fail_nth) {
	struct dtio_handle handle;
	char *before;
	int nth;		/* /proc/self/fail-nth */
};

static void set_knob(const char *attribute, const char *knob, const char *value)
{
	char *path;
	int fd;

	if (asprintf(&path, "/sys/kernel/debug/%s/%s", attribute, knob) < 0)
		abort();
	fd = open(path, O_WRONLY | O_CLOEXEC);
	free(path);
	if (fd < 0)
		return;
	if (write(fd, value, strlen(value)) < 0)
		abort();
	close(fd);
}

static void set_address(const char *attribute, const char *knob,
			uint64_t address)
{
	char *value;

	if (asprintf(&value, "%#" PRIx64, address) < 0)
		abort();
	set_knob(attribute, knob, value);
	free(value);
}

static void set_range(const char *knob, uint64_t start, uint64_t end)
{
	static const char *const attributes[] = {
		"failslab", "fail_page_alloc", "fail_usercopy",
	};

	for (int i = 0; i < 3; i++) {
		char name[32];

		snprintf(name, sizeof(name), "%s-start", knob);
		set_address(attributes[i], name, start);
		snprintf(name, sizeof(name), "%s-end", knob);
		set_address(attributes[i], name, end);
	}
}

/*
 * Faults are injected into calls of the driver, not of other code on the same path; for
 * a PCI function, also into those of vfio-pci-core when dtio-pci calls it.
 */
static void require_driver(void)
{
	const char *module = is_function() ? "dtio_pci" : "dtio";
	char *line = NULL;
	size_t room = 0;
	FILE *file = fopen("/proc/modules", "re");

	while (file && getline(&line, &room, file) >= 0) {
		char name[64];
		unsigned long size;
		uint64_t start;

		if (sscanf(line, "%63s %lu %*s %*s %*s %" SCNx64, name, &size,
			   &start) == 3 && !strcmp(name, module))
			set_range("require", start, start + size);
	}
	free(line);
	if (file)
		fclose(file);
}

/*
 * Injects no faults into a function of the kernel that does not survive them:
 * vfio_create_group() puts the group with the IOMMU group still in it, and warns;
 * register_irq_proc() fails in silence, and what undoes it warns.
 */
static void spare(const char *function)
{
	char *line = NULL;
	size_t room = 0;
	uint64_t start = 0, end = 0;
	FILE *file = fopen("/proc/kallsyms", "re");

	while (function && file && !end && getline(&line, &room, file) >= 0) {
		uint64_t address;
		char name[256];

		if (sscanf(line, "%" SCNx64 " %*c %255s", &address, name) != 2)
			continue;
		/* It ends where the next one begins. */
		if (start && address > start)
			end = address;
		else if (!strcmp(name, function))
			start = address;
	}
	set_range("reject", start, end);
	free(line);
	if (file)
		fclose(file);
}

/* Any allocation may fail, also one that could wait; nothing is logged. */
static void prepare_injection(void)
{
	require_driver();
	set_knob("failslab", "ignore-gfp-wait", "N");
	set_knob("fail_page_alloc", "ignore-gfp-wait", "N");
	set_knob("fail_page_alloc", "ignore-gfp-highmem", "N");
	set_knob("failslab", "verbose", "0");
	set_knob("fail_page_alloc", "verbose", "0");
	set_knob("fail_usercopy", "verbose", "0");
}

FIXTURE_SETUP(dtio_fail_nth)
{
	self->nth = -1;
	chosen_entry = kernel_lacks(DTIO_ENTRY_GROUP) ? DTIO_ENTRY_CDEV :
							DTIO_ENTRY_GROUP;
	if (access("/sys/kernel/debug/failslab", F_OK))
		SKIP(return, "the kernel has no fault injection, or debugfs is not mounted");
	prepare_injection();
	self->nth = open("/proc/self/fail-nth", O_RDWR | O_CLOEXEC);
	ASSERT_LE(0, self->nth);
	self->before = read_balance();
}

FIXTURE_TEARDOWN(dtio_fail_nth)
{
	if (self->nth >= 0)
		close(self->nth);
	free(self->before);
}

static bool write_nth(int nth, unsigned int value)
{
	char text[16];
	int length = snprintf(text, sizeof(text), "%u", value);

	return pwrite(nth, text, length, 0) == length;
}

/*
 * Ends what write_nth() began. Both the read and the write copy from or to the
 * user, so they may be what fails.
 */
static bool was_injected(int nth)
{
	char text[16] = "";
	bool injected;

	/* If this itself fails, no call was left to fail in the run. */
	injected = pread(nth, text, sizeof(text) - 1, 0) > 0 &&
		   !strtoul(text, NULL, 10);
	if (!write_nth(nth, 0) && !write_nth(nth, 0))
		abort();
	return injected;
}

/* The errnos of an injected fault */
static bool is_made_up(int error)
{
	return error == ENOMEM || error == EFAULT;
}

/* All that the device has answered in a run, one thing after the other. */
static struct answers {
	size_t length;
	char data[1 << 18];
} answers, undisturbed;

static void add_answer(const void *data, size_t length)
{
	if (answers.length + length > sizeof(answers.data))
		abort();
	memcpy(answers.data + answers.length, data, length);
	answers.length += length;
}

/* Where there is none, that is an answer, too. */
static void add_text(const char *text)
{
	add_answer(text ?: "", text ? strlen(text) + 1 : 0);
	add_answer(&(bool){ text }, sizeof(bool));
}

/*
 * One way to go: @go returns 0 or an errno, and adds what it was answered. @look, if
 * there is one, adds what there is to see when a way has been gone to its end and
 * nothing fails any more, or returns an errno. @back, if there is one, brings the
 * start back after a way that was gone to its end. @others are errnos that may
 * stand for a failure that was made up: request_mem_region() only says that the
 * region was not to be had, and the MSI core does not hand ENOMEM on. @spared is
 * for spare().
 */
struct way {
	const char *name;
	int (*go)(struct dtio_handle *handle);
	int (*look)(struct dtio_handle *handle);
	void (*back)(struct dtio_handle *handle);
	int others[2];
	const char *spared;
	bool may_be_easy;	/* of some devices it takes nothing that can fail */
};

static bool may_answer(const struct way *way, int error)
{
	return is_made_up(error) || error == way->others[0] ||
	       error == way->others[1];
}

/* Goes, and has a look if that went well; @error is that of the way alone. */
static void go_and_look(struct __test_metadata *_metadata,
			struct dtio_handle *handle, const struct way *way,
			int nth, int *error, bool *injected)
{
	answers.length = 0;
	*error = way->go(handle);
	*injected = nth >= 0 && was_injected(nth);
	if (!*error && way->look)
		ASSERT_EQ(0, way->look(handle))
			TH_LOG("%s went well, and there is nothing to see",
			       way->name);
}

/* What the device answers when nothing fails */
static void go_undisturbed(struct __test_metadata *_metadata,
			   struct dtio_handle *handle, const struct way *way)
{
	bool injected;
	int error;

	go_and_look(_metadata, handle, way, -1, &error, &injected);
	ASSERT_EQ(0, error)
		TH_LOG("%s: %s", way->name, strerror(error));
	undisturbed = answers;
	if (way->back)
		way->back(handle);
}

static void expect_undisturbed(struct __test_metadata *_metadata,
			       const struct way *way, unsigned int place)
{
	size_t at = 0;

	while (at < answers.length && at < undisturbed.length &&
	       answers.data[at] == undisturbed.data[at])
		at++;
	EXPECT_TRUE(at == answers.length && at == undisturbed.length)
		TH_LOG("%s, place %u: answers %zu bytes, %zu when nothing fails; they differ from byte %zu on",
		       way->name, place, answers.length, undisturbed.length,
		       at);
}

/* Goes until nothing is left to fail; @check looks after each. */
/*
 * What fails: small allocations, or pages. One at a time: how many pages a way takes
 * depends on what is left of former ones, and would have places of the others move, so
 * that some were never tried.
 */
enum kind { SMALL, PAGES, KINDS };

static void choose_kind(enum kind kind)
{
	set_knob("failslab", "cache-filter", kind == SMALL ? "N" : "Y");
	set_knob("fail_page_alloc", "min-order", kind == PAGES ? "0" : "64");
}

/* How many calls could fail; *@failed of them made the run fail. */
static unsigned int sweep_kind(struct __test_metadata *_metadata, int nth,
			       struct dtio_handle *handle, const struct way *way,
			       void (*check)(struct __test_metadata *_metadata,
					     struct dtio_handle *handle),
			       unsigned int *failed)
{
	bool injected = true;
	unsigned int place;

	for (place = 1; injected && place < MAX_PLACES; place++) {
		int error;

		ASSERT_TRUE(write_nth(nth, place));
		go_and_look(_metadata, handle, way, nth, &error, &injected);
		if (!error)
			expect_undisturbed(_metadata, way, place);
		if (error) {
			++*failed;
			ASSERT_TRUE(injected)
				TH_LOG("%s fails (%s) with nothing injected",
				       way->name, strerror(error));
			EXPECT_TRUE(may_answer(way, error))
				TH_LOG("%s, place %u: failed with %s",
				       way->name, place, strerror(error));
		}
		if (!error && way->back)
			way->back(handle);
		if (check)
			check(_metadata, handle);
	}
	ASSERT_GT(MAX_PLACES, place)
		TH_LOG("%s never gets through", way->name);
	return place - 2;
}

static void sweep(struct __test_metadata *_metadata, int nth,
		  struct dtio_handle *handle, const struct way *way,
		  void (*check)(struct __test_metadata *_metadata,
				struct dtio_handle *handle))
{
	unsigned int places = 0, failed = 0;

	go_undisturbed(_metadata, handle, way);
	spare(way->spared);
	for (enum kind kind = SMALL; kind < KINDS; kind++) {
		choose_kind(kind);
		places += sweep_kind(_metadata, nth, handle, way, check, &failed);
	}
	TH_LOG("%s: %u places, %u made it fail", way->name, places, failed);
	/* Or nothing was injected at all. */
	if (!way->may_be_easy) {
		EXPECT_LT(0, places)
			TH_LOG("%s: nothing was there to fail", way->name);
	}
}

/* Of a PCI function, dtio's own part is to bind it, to open it and to answer. */
#define NOT_VFIOS_OR_SKIP						\
	if (is_function())						\
		SKIP(return, "that is VFIO's part of a PCI function")

/* What there is no string for is an answer. */
static int ask_string(int fd, enum dtio_object object, uint32_t index,
		      enum dtio_string_kind kind)
{
	char *text = NULL;
	int ret = dtio_get_string(fd, object, index, kind, &text, NULL);

	if (ret && ret != -ENOENT)
		return ret;
	add_text(ret ? NULL : text);
	if (!ret)
		free(text);
	return 0;
}

static int ask_region(int fd, uint32_t index)
{
	struct vfio_region_info vfio = { .argsz = sizeof(vfio), .index = index };
	struct dtio_mmap_area *areas = NULL;
	struct dtio_region_info region;
	int ret;

	ret = dtio_get_region(fd, index, &region, &areas, NULL);
	/* Not every function has each BAR: that is an answer, too. */
	if (ret == -ENOENT && is_function()) {
		add_answer(&ret, sizeof(ret));
		return 0;
	}
	if (ret)
		return ret;
	if (areas)
		add_answer(areas, region.num_areas * sizeof(*areas));
	free(areas);
	/* Where the library had them put, and how large it made itself */
	region.areas_uptr = 0;
	add_answer(&region, sizeof(region));

	ret = -ioctl_errno(fd, VFIO_DEVICE_GET_REGION_INFO, &vfio);
	if (ret)
		return ret;
	add_answer(&vfio, sizeof(vfio));

	for (int kind = DTIO_STRING_NAME; !ret && kind <= DTIO_STRING_MMAP_OWNER;
	     kind++)
		ret = ask_string(fd, DTIO_OBJECT_REGION, index, kind);
	return ret;
}

static int ask_irq(int fd, uint32_t index)
{
	struct vfio_irq_info vfio = { .argsz = sizeof(vfio), .index = index };
	struct dtio_irq_state state = { .size = sizeof(state), .index = index };
	struct dtio_irq_info irq;
	int ret;

	ret = dtio_get_irq(fd, index, &irq, NULL);
	if (ret)
		return ret;
	add_answer(&irq, sizeof(irq));

	if (irq.status == DTIO_IRQ_OK) {
		ret = -ioctl_errno(fd, VFIO_DEVICE_GET_IRQ_INFO, &vfio);
		if (ret)
			return ret;
		add_answer(&vfio, sizeof(vfio));
	}
	/* Whether its line is up at the moment is no answer to compare. */
	if (!is_function())
		ret = -ioctl_errno(fd, DTIO_IRQ_STATE, &state);
	if (!ret)
		ret = ask_string(fd, DTIO_OBJECT_IRQ, index, DTIO_STRING_NAME);
	return ret;
}

/* Every question there is. */
static int go_ask(struct dtio_handle *handle)
{
	struct dtio_device_info info;
	int ret = dtio_get_device(handle->device, &info, NULL);

	if (!ret)
		add_answer(&info, sizeof(info));
	for (uint32_t i = 0; !ret && i < info.num_regions; i++)
		ret = ask_region(handle->device, i);
	for (uint32_t i = 0; !ret && i < info.num_irqs; i++)
		ret = ask_irq(handle->device, i);
	return -ret;
}

static int go_open(struct dtio_handle *handle)
{
	return -dtio_open(device, chosen_entry, handle, NULL);
}

static void check_works(struct __test_metadata *_metadata,
			struct dtio_handle *handle)
{
	struct dtio_device_info info;
	char *error = NULL;
	int trigger;

	ASSERT_EQ(0, dtio_open(device, chosen_entry, handle, &error))
		TH_LOG("%s", error);
	EXPECT_EQ(0, dtio_get_device(handle->device, &info, NULL));
	if (device->num_irqs) {
		trigger = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
		EXPECT_EQ(0, set_irq_eventfd(handle->device, 0,
					     VFIO_IRQ_SET_ACTION_TRIGGER,
					     trigger));
		EXPECT_EQ(0, set_irq_now(handle->device, 0,
					 VFIO_IRQ_SET_ACTION_TRIGGER));
		EXPECT_EQ(1, wait_eventfd(trigger, SOON_MS));
		close(trigger);
	}
	dtio_close(handle);
}

#define EXPECT_BALANCED()						\
	do {								\
		char *difference;					\
									\
		EXPECT_TRUE(balance_comes_back(self->before,		\
					       &difference))		\
			TH_LOG("%s", difference);			\
	} while (0)

static void sweep_open(struct __test_metadata *_metadata, int nth,
		       struct dtio_handle *handle, enum dtio_entry entry)
{
	const struct way way = {
		.name = "open", .go = go_open, .look = go_ask,
		.back = dtio_close, .may_be_easy = !device->num_irqs,
	};

	chosen_entry = entry;
	sweep(_metadata, nth, handle, &way, check_works);
}

TEST_F(dtio_fail_nth, open_by_group)
{
	const char *lack = kernel_lacks(DTIO_ENTRY_GROUP);

	if (lack)
		SKIP(return, "the kernel has no %s", lack);
	sweep_open(_metadata, self->nth, &self->handle, DTIO_ENTRY_GROUP);
	EXPECT_BALANCED();
}

TEST_F(dtio_fail_nth, open_by_cdev)
{
	const char *lack = kernel_lacks(DTIO_ENTRY_CDEV);

	if (lack)
		SKIP(return, "the kernel has no %s", lack);
	sweep_open(_metadata, self->nth, &self->handle, DTIO_ENTRY_CDEV);
	EXPECT_BALANCED();
}

static int go_snapshot(struct dtio_handle *handle)
{
	size_t size;
	void *fdt;
	int ret;

	/* It is made once for each open. */
	ret = dtio_open(device, chosen_entry, handle, NULL);
	if (ret)
		return -ret;
	ret = dtio_get_snapshot(handle->device, &fdt, &size, NULL);
	if (!ret) {
		add_answer(fdt, size);
		free(fdt);
	}
	dtio_close(handle);
	return -ret;
}

/* The triggers of the tests below; made before anything fails. */
static int eventfds[3];

static int go_interrupts(struct dtio_handle *handle)
{
	static const uint32_t actions[] = {
		VFIO_IRQ_SET_ACTION_TRIGGER,
		VFIO_IRQ_SET_ACTION_MASK,
		VFIO_IRQ_SET_ACTION_UNMASK,
	};
	struct dtio_device_info info;
	int error = -dtio_get_device(handle->device, &info, NULL);

	for (uint32_t i = 0; !error && i < info.num_irqs; i++) {
		struct dtio_irq_info irq;

		error = -dtio_get_irq(handle->device, i, &irq, NULL);
		if (!error)
			add_answer(&irq, sizeof(irq));
		for (int j = 0; !error && irq.count && j < 3; j++) {
			if (j && !(irq.features & DTIO_IRQ_MASKABLE))
				break;
			error = set_irq_eventfd(handle->device, i, actions[j],
						eventfds[j]);
		}
	}
	return error;
}

static void back_interrupts(struct dtio_handle *handle)
{
	struct dtio_device_info info;

	if (dtio_get_device(handle->device, &info, NULL))
		abort();
	for (uint32_t i = 0; i < info.num_irqs; i++) {
		set_irqs(handle->device, i, VFIO_IRQ_SET_DATA_NONE |
			 VFIO_IRQ_SET_ACTION_TRIGGER, 0, 0, NULL, 0);
		set_irq_eventfd(handle->device, i, VFIO_IRQ_SET_ACTION_MASK,
				-1);
		set_irq_eventfd(handle->device, i, VFIO_IRQ_SET_ACTION_UNMASK,
				-1);
	}
}

/* What was set up half-way is taken back, and all of it can be set up. */
static void check_interrupts(struct __test_metadata *_metadata,
			     struct dtio_handle *handle)
{
	back_interrupts(handle);
	EXPECT_EQ(0, go_interrupts(handle));
	back_interrupts(handle);
}

static int go_access(struct dtio_handle *handle)
{
	struct dtio_region_info info;
	int ret = dtio_get_region(handle->device, 0, &info, NULL, NULL);
	uint64_t data;

	if (ret || !kernel_reads(&info))
		return -ret;
	if (pread(handle->device, &data, 4, (off_t)info.offset) < 0 ||
	    pwrite(handle->device, &data, 4, (off_t)info.offset) < 0)
		return errno;
	return 0;
}

static int go_map(struct dtio_handle *handle)
{
	struct dtio_mmap_area *areas;
	struct dtio_region_info info;
	int ret = dtio_get_region(handle->device, 0, &info, &areas, NULL);
	void *mapping;

	if (ret || !areas)
		return -ret;
	mapping = mmap(NULL, areas[0].length, PROT_READ | PROT_WRITE,
		       MAP_SHARED, handle->device,
		       (off_t)(info.offset + areas[0].offset));
	if (mapping == MAP_FAILED) {
		free(areas);
		return errno;
	}
	/* A page table that cannot be had is tried for again. */
	(void)*(volatile uint32_t *)mapping;
	munmap(mapping, areas[0].length);
	free(areas);
	return 0;
}

static int go_reset(struct dtio_handle *handle)
{
	struct dtio_device_info info;
	int ret = dtio_get_device(handle->device, &info, NULL);

	if (ret || info.reset == DTIO_RESET_NONE)
		return -ret;
	return ioctl_errno(handle->device, VFIO_DEVICE_RESET, NULL);
}

static int act_if_offered(int fd, const struct dtio_resource_info *info,
				  enum dtio_resource_action action, uint64_t value)
{
	if (!(info->actions & DTIO_RESOURCE_CAN(action)) || info->error)
		return 0;
	return act_on_resource(fd, info->index, action, &value);
}

static int go_resource(int fd, struct dtio_resource_info *info)
{
	int error = -ask_string(fd, DTIO_OBJECT_RESOURCE, info->index,
				DTIO_STRING_PROPERTY);

	for (int on = 1; !error && on >= 0; on--)
		error = act_if_offered(fd, info, DTIO_RESOURCE_SWITCH, on);
	if (!error)
		error = act_if_offered(fd, info, DTIO_RESOURCE_PULSE, 0);
	if (!error)
		error = act_if_offered(fd, info, DTIO_RESOURCE_SET, info->lowest);
	/* Others may have what its rate is made from, and there is a limit. */
	return error == EBUSY || error == EAGAIN ? 0 : error;
}

/* One of each type of the device's node, and of each node below, is changed. */
static int go_resources(struct dtio_handle *handle)
{
	struct dtio_resource_info info = { .size = sizeof(info) };
	uint32_t last = 0;
	int error;

	while (!(error = ioctl_errno(handle->device, DTIO_RESOURCE_INFO, &info))) {
		add_answer(&info, sizeof(info));
		if (info.type != last)
			error = go_resource(handle->device, &info);
		if (error)
			break;
		last = info.type;
		info = (struct dtio_resource_info) {
			.size = sizeof(info), .index = info.index + 1,
		};
	}
	return error == ENOENT ? 0 : error;
}

/* What was done half-way is taken back, or the next run would be another one. */
static void check_resources(struct __test_metadata *_metadata,
			    struct dtio_handle *handle)
{
	EXPECT_EQ(0, go_reset(handle));
}

TEST_F(dtio_fail_nth, resources)
{
	const struct way way = {
		.name = "resources", .go = go_resources,
		.spared = "devlink_add_symlinks", .may_be_easy = true,
	};

	NOT_VFIOS_OR_SKIP;
	ASSERT_EQ(0, dtio_open(device, chosen_entry, &self->handle, NULL));
	sweep(_metadata, self->nth, &self->handle, &way, check_resources);
	dtio_close(&self->handle);
	EXPECT_BALANCED();
}

TEST_F(dtio_fail_nth, ask)
{
	const struct way way = { .name = "ask", .go = go_ask };

	ASSERT_EQ(0, dtio_open(device, chosen_entry, &self->handle, NULL));
	sweep(_metadata, self->nth, &self->handle, &way, NULL);
	dtio_close(&self->handle);
	EXPECT_BALANCED();
}

TEST_F(dtio_fail_nth, snapshot)
{
	const struct way way = { .name = "snapshot", .go = go_snapshot };

	sweep(_metadata, self->nth, &self->handle, &way, NULL);
	EXPECT_BALANCED();
}

TEST_F(dtio_fail_nth, interrupts)
{
	const struct way way = {
		.name = "interrupts", .go = go_interrupts,
		.others = { ENODEV, ENOSPC }, .spared = "register_irq_proc",
	};

	NOT_VFIOS_OR_SKIP;
	for (int i = 0; i < 3; i++)
		eventfds[i] = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	ASSERT_EQ(0, dtio_open(device, chosen_entry, &self->handle, NULL));
	sweep(_metadata, self->nth, &self->handle, &way, check_interrupts);
	dtio_close(&self->handle);
	for (int i = 0; i < 3; i++)
		close(eventfds[i]);
	EXPECT_BALANCED();
}

TEST_F(dtio_fail_nth, registers)
{
	const struct way access = { .name = "access", .go = go_access };
	const struct way map = { .name = "map", .go = go_map };
	const struct way reset = { .name = "reset", .go = go_reset };

	NOT_VFIOS_OR_SKIP;
	if (!strncmp(*device->compatible, "dtio-test,", strlen("dtio-test,")))
		SKIP(return, "nothing is where a made-up device has its registers");
	ASSERT_EQ(0, dtio_open(device, chosen_entry, &self->handle, NULL));
	sweep(_metadata, self->nth, &self->handle, &access, NULL);
	sweep(_metadata, self->nth, &self->handle, &map, NULL);
	sweep(_metadata, self->nth, &self->handle, &reset, NULL);
	dtio_close(&self->handle);
	EXPECT_BALANCED();
}

static int go_bind(struct dtio_handle *handle)
{
	(void)handle;
	return tell_driver("bind", device->name);
}

static int go_unbind(struct dtio_handle *handle)
{
	(void)handle;
	return tell_driver("unbind", device->name);
}

static void back_bind(struct dtio_handle *handle)
{
	if (go_unbind(handle))
		abort();
}

static void back_unbind(struct dtio_handle *handle)
{
	if (go_bind(handle))
		abort();
}

/* All that a device says when it has been bound: to the host, and to its user */
static int look_at_bound(struct dtio_handle *handle)
{
	static const char *const attributes[] = { "dma", "reset" };
	int error;

	for (int i = 0; i < 2; i++) {
		char *path, *text;

		if (asprintf(&path, "/sys/bus/%s/devices/%s/dtio/%s",
			     device->bus, device->name, attributes[i]) < 0)
			abort();
		text = read_file(path);
		add_text(text);
		free(text);
		free(path);
	}
	find_number();
	error = go_open(handle);
	/* device_add() goes on when there was no memory for the node in /dev. */
	if (error == ENOENT && chosen_entry == DTIO_ENTRY_CDEV) {
		list_again();
		error = -dtio_open(device, DTIO_ENTRY_GROUP, handle, NULL);
	}
	if (error)
		return error;
	error = go_ask(handle);
	dtio_close(handle);
	return error;
}

static bool has_supplies(void)
{
	static const char suffix[] = "-supply";
	struct dirent *entry;
	bool has = false;
	char *path;
	DIR *node;

	if (asprintf(&path, "/sys/firmware/devicetree/base%s",
		     device->dt_path) < 0)
		abort();
	node = opendir(path);
	free(path);
	while (node && !has && (entry = readdir(node))) {
		size_t length = strlen(entry->d_name);

		has = length >= strlen(suffix) &&
		      !strcmp(entry->d_name + length - strlen(suffix), suffix);
	}
	if (node)
		closedir(node);
	return has;
}

TEST_F_TIMEOUT(dtio_fail_nth, bind_and_unbind, 1200)
{
	const struct way bind = {
		.name = "bind", .go = go_bind, .look = look_at_bound,
		.back = back_bind,
		.others = { EBUSY }, .spared = "vfio_create_group",
	};
	const struct way unbind = {
		.name = "unbind", .go = go_unbind, .back = back_unbind,
	};

	if (device->dt_path && has_supplies())
		SKIP(return, "the driver core warns when a link to a supplier fails, and so does VFIO; only one can be spared");
	/* A group gets a new number each time, which takes long to find. */
	if (!kernel_lacks(DTIO_ENTRY_CDEV))
		chosen_entry = DTIO_ENTRY_CDEV;
	ASSERT_EQ(0, go_unbind(NULL));
	sweep(_metadata, self->nth, &self->handle, &bind, NULL);
	ASSERT_EQ(0, go_bind(NULL));
	sweep(_metadata, self->nth, &self->handle, &unbind, NULL);
	find_number();
	check_works(_metadata, &self->handle);
	EXPECT_BALANCED();
}

/* An override that changes nothing, as the device is bound already. */
static int go_overrides(struct dtio_handle *handle)
{
	(void)handle;
	return tell_driver("allow_no_reset", device->name);
}

static void back_overrides(struct dtio_handle *handle)
{
	(void)handle;
	if (take_back_override("allow_no_reset"))
		abort();
}

TEST_F(dtio_fail_nth, overrides)
{
	const struct way way = {
		.name = "overrides", .go = go_overrides, .back = back_overrides,
	};

	NOT_VFIOS_OR_SKIP;
	if (!strcmp(device->reset, "none"))
		SKIP(return, "the override is set, and needed");
	sweep(_metadata, self->nth, &self->handle, &way, NULL);
}

SELFTEST_MAIN_FOR(choose_any)
