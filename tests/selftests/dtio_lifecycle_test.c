// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Opening, closing, dying and unbinding: however its user goes, the next one
 * finds a device that is quiet, clean and powered, and the host's clocks and
 * power domains are as they were.
 */
#include <endian.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#include "driver.h"
#include "file.h"
#include "fixture.h"

FIXTURE(dtio_lifecycle) {
	struct dtio_handle handle;
	enum dtio_entry other;
};

ENTRY_VARIANTS(dtio_lifecycle)

FIXTURE_SETUP(dtio_lifecycle)
{
	const char *lack = kernel_lacks(variant->entry);

	if (lack)
		SKIP(return, "the kernel has no %s", lack);
	self->handle = nothing_open;
	self->other = variant->entry == DTIO_ENTRY_GROUP ? DTIO_ENTRY_CDEV :
							   DTIO_ENTRY_GROUP;
}

FIXTURE_TEARDOWN(dtio_lifecycle)
{
	dtio_close(&self->handle);
}

#define RESET_SCRATCH_OR_SKIP(kind)					\
	SCRATCH_OR_SKIP(kind);						\
	if (!strcmp(device->reset, "none"))				\
		SKIP(return, "%s cannot be reset", device->name)

TEST_F(dtio_lifecycle, opens_again_and_again)
{
	struct dtio_device_info info;

	for (int i = 0; i < 20; i++) {
		OPEN(self->handle);
		EXPECT_EQ(0, dtio_get_device(self->handle.device, &info, NULL));
		dtio_close(&self->handle);
	}
}

TEST_F(dtio_lifecycle, one_user_at_a_time)
{
	struct dtio_handle second;

	OPEN(self->handle);
	/* VFIO's own words for a second user of each kind. */
	EXPECT_EQ(variant->entry == DTIO_ENTRY_GROUP ? -EBUSY : -EINVAL,
		  dtio_open(device, variant->entry, &second, NULL));
	EXPECT_EQ(-1, second.device);
	if (!kernel_lacks(self->other)) {
		EXPECT_EQ(-EBUSY, dtio_open(device, self->other, &second,
					    NULL));
	}
	dtio_close(&self->handle);
	OPEN(self->handle);
}

TEST_F(dtio_lifecycle, one_group_two_descriptors)
{
	int second;

	if (variant->entry != DTIO_ENTRY_GROUP)
		SKIP(return, "a character device has one descriptor");
	RESET_SCRATCH_OR_SKIP(kind);

	OPEN(self->handle);
	ASSERT_TRUE(write_register(self->handle.device, kind->scratch,
				   kind->scratch_values[0]));
	second = ioctl(self->handle.group, VFIO_GROUP_GET_DEVICE_FD,
		       device->name);
	ASSERT_LE(0, second);
	for (int i = 0; i < 2; i++) {
		uint32_t value;

		/* The second open is not a first one: no reset. */
		ASSERT_TRUE(read_register(self->handle.device, kind->scratch,
					  &value));
		EXPECT_EQ(kind->scratch_values[0], value);
		if (i == 0)
			close(second);
	}
}

TEST_F(dtio_lifecycle, the_next_user_finds_it_reset)
{
	uint32_t value;

	RESET_SCRATCH_OR_SKIP(kind);
	for (int i = 0; i < 3; i++) {
		OPEN(self->handle);
		ASSERT_TRUE(read_register(self->handle.device, kind->scratch,
					  &value));
		EXPECT_EQ(kind->scratch_reset, value);
		ASSERT_TRUE(write_register(self->handle.device, kind->scratch,
					   kind->scratch_values[0]));
		dtio_close(&self->handle);
	}
}

/* A user with all that a VMM has: mappings, an armed interrupt, the line up. */
static void use_fully(int fd, const struct known_kind *kind, int pipe)
{
	struct dtio_region_info info;
	struct dtio_mmap_area *areas;
	volatile uint32_t *reg;
	char *mapping;

	if (dtio_get_region(fd, 0, &info, &areas, NULL))
		_exit(1);
	if (areas) {
		mapping = mmap(NULL, areas[0].length, PROT_READ | PROT_WRITE,
			       MAP_SHARED, fd,
			       (off_t)(info.offset + areas[0].offset));
		if (mapping == MAP_FAILED)
			_exit(1);
		if (kind && kind->has_scratch) {
			reg = (volatile uint32_t *)
				(mapping + kind->scratch - areas[0].offset);
			*reg = htole32(kind->scratch_values[1]);
		}
	}
	if (device->num_irqs) {
		int trigger = eventfd(0, 0), unmask = eventfd(0, 0);

		if (set_irq_eventfd(fd, 0, VFIO_IRQ_SET_ACTION_TRIGGER,
				    trigger))
			_exit(1);
		/* An edge has no mask. */
		set_irq_eventfd(fd, 0, VFIO_IRQ_SET_ACTION_UNMASK, unmask);
		if (kind && kind->raise)
			kind->raise(fd, info.offset);
	}
	if (write(pipe, "", 1) != 1)
		_exit(1);
	pause();
	_exit(1);
}

TEST_F(dtio_lifecycle, survives_the_kill_of_its_user)
{
	const struct known_kind *kind = device_kind();

	for (int i = 0; i < 3; i++) {
		int ready[2], status;
		char byte;
		pid_t child;

		ASSERT_EQ(0, pipe(ready));
		child = fork();
		ASSERT_LE(0, child);
		if (!child) {
			struct dtio_handle handle;

			if (dtio_open(device, variant->entry, &handle, NULL))
				_exit(1);
			use_fully(handle.device, kind, ready[1]);
		}
		close(ready[1]);
		EXPECT_EQ(1, read(ready[0], &byte, 1))
			TH_LOG("the user failed before it was killed");
		close(ready[0]);
		ASSERT_EQ(0, kill(child, SIGKILL));
		ASSERT_EQ(child, waitpid(child, &status, 0));

		OPEN(self->handle);
		if (kind && kind->has_scratch && strcmp(device->reset, "none")) {
			uint32_t value;

			ASSERT_TRUE(read_register(self->handle.device,
						  kind->scratch, &value));
			EXPECT_EQ(kind->scratch_reset, value);
		}
		if (kind && kind->raise && strcmp(device->reset, "none")) {
			int trigger = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);

			ASSERT_EQ(0, set_irq_eventfd(self->handle.device, 0,
						     VFIO_IRQ_SET_ACTION_TRIGGER,
						     trigger));
			EXPECT_EQ(0, wait_eventfd(trigger, NEVER_MS));
			close(trigger);
		}
		dtio_close(&self->handle);
	}
}

/* Clocks by name with their enable and prepare counts; free() it. */
static char *read_clocks(void)
{
	FILE *file = fopen("/sys/kernel/debug/clk/clk_summary", "re"), *out;
	char *line = NULL, *text = NULL;
	size_t room = 0, length;

	if (!file)
		return NULL;
	out = open_memstream(&text, &length);
	if (!out)
		abort();
	while (getline(&line, &room, file) >= 0) {
		char name[128];
		int enabled, prepared;

		/* Lines of further consumers have no counts. */
		if (sscanf(line, "%127s %d %d", name, &enabled, &prepared) == 3)
			fprintf(out, "%s %d %d\n", name, enabled, prepared);
	}
	free(line);
	fclose(file);
	fclose(out);
	return text;
}

static char *read_domains(void)
{
	return read_file("/sys/kernel/debug/pm_genpd/pm_genpd_summary");
}

/* The rest of the system moves too: give it time to come back to rest. */
static bool comes_back(const char *before, char *(*read)(void))
{
	bool same = false;

	for (int i = 0; i < 20 && !same; i++) {
		char *now = read();

		same = now && !strcmp(before, now);
		free(now);
		if (!same)
			usleep(100000);
	}
	return same;
}

TEST_F(dtio_lifecycle, clocks_are_balanced)
{
	char *before = read_clocks(), *open;
	size_t length;
	void *clocks = read_property("clocks", &length);

	if (!before)
		SKIP(return, "no clk_summary: mount debugfs");
	OPEN(self->handle);
	open = read_clocks();
	ASSERT_NE(NULL, open);
	if (clocks) {
		EXPECT_STRNE(before, open);
	}
	dtio_close(&self->handle);
	EXPECT_TRUE(comes_back(before, read_clocks));

	/* The same if it does not get to close. */
	for (int i = 0; i < 3; i++) {
		int ready[2];
		char byte;
		pid_t child;

		ASSERT_EQ(0, pipe(ready));
		child = fork();
		ASSERT_LE(0, child);
		if (!child) {
			if (dtio_open(device, variant->entry, &self->handle,
				      NULL))
				_exit(1);
			use_fully(self->handle.device, device_kind(),
				  ready[1]);
		}
		close(ready[1]);
		EXPECT_EQ(1, read(ready[0], &byte, 1));
		close(ready[0]);
		ASSERT_EQ(0, kill(child, SIGKILL));
		ASSERT_EQ(child, waitpid(child, NULL, 0));
	}
	EXPECT_TRUE(comes_back(before, read_clocks));
	free(clocks);
	free(before);
	free(open);
}

TEST_F(dtio_lifecycle, power_domains_are_balanced)
{
	char *before = read_domains();

	if (!before)
		SKIP(return, "no pm_genpd_summary: mount debugfs");
	OPEN(self->handle);
	dtio_close(&self->handle);
	EXPECT_TRUE(comes_back(before, read_domains));
	free(before);
}

static char *read_status(void)
{
	char *path, *status;

	if (asprintf(&path, "/sys/bus/%s/devices/%s/power/runtime_status",
		     device->bus, device->name) < 0)
		abort();
	status = read_file(path);
	free(path);
	return status;
}

TEST_F(dtio_lifecycle, is_powered_only_while_open)
{
	char *status = read_status();

	if (!status)
		SKIP(return, "the kernel has no runtime power management");
	EXPECT_STREQ("suspended\n", status);
	free(status);
	OPEN(self->handle);
	status = read_status();
	EXPECT_STREQ("active\n", status);
	free(status);
	dtio_close(&self->handle);
	EXPECT_TRUE(comes_back("suspended\n", read_status));
}

/*
 * Unbinds in another program, as it waits for this process to let go of the
 * device; a mere child would have descriptors and mappings of its own.
 */
static pid_t start_unbind(void)
{
	char *command;
	pid_t child;

	if (asprintf(&command, "echo %s > /sys/bus/%s/drivers/dtio-%s/unbind",
		     device->name, device->bus, device->bus) < 0)
		abort();
	child = fork();
	if (!child) {
		execl("/bin/sh", "sh", "-c", command, NULL);
		_exit(127);
	}
	free(command);
	return child;
}

static void expect_unbound(struct __test_metadata *_metadata, pid_t child)
{
	int status;

	ASSERT_EQ(child, waitpid(child, &status, 0));
	EXPECT_TRUE(WIFEXITED(status));
	EXPECT_EQ(0, WEXITSTATUS(status));
	list_again();
	EXPECT_EQ(NULL, device->driver);

	ASSERT_EQ(0, tell_driver("bind", device->name));
	list_again();
	ASSERT_TRUE(dtio_is_bound(device));
}

/*
 * Whether the host has taken the device from its user: asked by taking away a
 * trigger that is not there.
 */
static bool wait_withdrawn(int fd, int seconds)
{
	for (int i = 0; i < 10 * seconds; i++) {
		if (is_withdrawn(fd))
			return true;
		usleep(100000);
	}
	return false;
}

/* The signal that touching the mapping ends a process with, or 0. */
static int touch(const void *mapping)
{
	pid_t child = fork();
	int status;

	if (!child) {
		*(volatile const uint32_t *)mapping;
		_exit(0);
	}
	if (child < 0 || waitpid(child, &status, 0) != child)
		return -1;
	return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

TEST_F(dtio_lifecycle, unbinding_takes_it_from_who_is_not_asked)
{
	struct dtio_mmap_area *areas = NULL;
	struct dtio_device_info device_info;
	struct dtio_region_info info;
	void *mapping = MAP_FAILED;
	uint32_t value;
	pid_t child;

	OPEN(self->handle);
	ASSERT_EQ(0, dtio_get_region(self->handle.device, 0, &info, &areas,
				     NULL));
	if (areas) {
		mapping = mmap(NULL, areas[0].length, PROT_READ, MAP_SHARED,
			       self->handle.device,
			       (off_t)(info.offset + areas[0].offset));
		ASSERT_NE(MAP_FAILED, mapping);
		EXPECT_EQ(0, touch(mapping));
	}
	EXPECT_FALSE(is_withdrawn(self->handle.device));

	child = start_unbind();
	ASSERT_LE(0, child);
	EXPECT_TRUE(wait_withdrawn(self->handle.device, 5));

	errno = 0;
	EXPECT_EQ(-1, pread(self->handle.device, &value, 4,
			    (off_t)info.offset));
	EXPECT_EQ(access_errno(&info, EIO), errno);
	EXPECT_EQ(-1, pwrite(self->handle.device, &value, 4,
			     (off_t)info.offset));
	EXPECT_EQ(access_errno(&info, EIO), errno);
	if (strcmp(device->reset, "none")) {
		EXPECT_EQ(ENODEV, ioctl_errno(self->handle.device,
					      VFIO_DEVICE_RESET, NULL));
	}
	if (areas) {
		EXPECT_EQ(SIGBUS, touch(mapping));
		munmap(mapping, areas[0].length);
	}
	free(areas);

	/* It still waits for the descriptor, and that still tells what it is. */
	EXPECT_EQ(0, waitpid(child, NULL, WNOHANG));
	EXPECT_EQ(0, dtio_get_device(self->handle.device, &device_info, NULL));
	dtio_close(&self->handle);
	expect_unbound(_metadata, child);
	OPEN(self->handle);
}

TEST_F(dtio_lifecycle, unbinding_asks_its_user)
{
	int request = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	pid_t child;

	OPEN(self->handle);
	ASSERT_EQ(0, set_irq_eventfd(self->handle.device,
				     find_irq(self->handle.device,
					      DTIO_IRQ_REQUEST),
				     VFIO_IRQ_SET_ACTION_TRIGGER, request));
	EXPECT_EQ(0, wait_eventfd(request, NEVER_MS));
	child = start_unbind();
	ASSERT_LE(0, child);
	EXPECT_EQ(1, wait_eventfd(request, SOON_MS));
	EXPECT_FALSE(is_withdrawn(self->handle.device));
	dtio_close(&self->handle);
	expect_unbound(_metadata, child);
	close(request);
}

TEST_F(dtio_lifecycle, unbinding_loses_patience)
{
	int request = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	pid_t child;

	OPEN(self->handle);
	ASSERT_EQ(0, set_irq_eventfd(self->handle.device,
				     find_irq(self->handle.device,
					      DTIO_IRQ_REQUEST),
				     VFIO_IRQ_SET_ACTION_TRIGGER, request));
	child = start_unbind();
	ASSERT_LE(0, child);
	EXPECT_EQ(1, wait_eventfd(request, SOON_MS));
	usleep(1000000);
	EXPECT_EQ(0, waitpid(child, NULL, WNOHANG));
	EXPECT_TRUE(wait_withdrawn(self->handle.device, 20));
	dtio_close(&self->handle);
	expect_unbound(_metadata, child);
	close(request);
}

TEST_F(dtio_lifecycle, the_module_stays_while_open)
{
	char *module;
	int fd;

	OPEN(self->handle);
	ASSERT_LT(0, asprintf(&module, "/sys/module/dtio_%s/refcnt",
			      device->bus));
	fd = open(module, O_RDONLY | O_CLOEXEC);
	free(module);
	if (fd < 0)
		SKIP(return, "the driver is not a module");
	close(fd);

	ASSERT_LT(0, asprintf(&module, "dtio_%s", device->bus));
	EXPECT_EQ(-1, syscall(SYS_delete_module, module, O_NONBLOCK));
	EXPECT_EQ(EWOULDBLOCK, errno);
	free(module);
}

SELFTEST_MAIN
