// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * PCI functions as the administrator handles them: what dtio-pci refuses, and the
 * reason that it gives; its parameters; unbinding under a user; virtual functions.
 */
#include <dirent.h>
#include <limits.h>
#include <linux/iommufd.h>
#include <linux/pci_regs.h>
#include <sys/wait.h>

#include "../registers.h"
#include "driver.h"
#include "file.h"
#include "fixture.h"
#include "function.h"
#include "log.h"
#include "module.h"

/* The reason of a refusal is in the log. */
#define EXPECT_REFUSED(error, name, reason)				\
	do {								\
		skip_to_end(log);					\
		EXPECT_EQ(error, tell_driver("bind", name));		\
		EXPECT_EQ(1, count_log(log, name, "refused: " reason));	\
	} while (0)

static void bind_again(struct __test_metadata *_metadata)
{
	EXPECT_EQ(0, tell_driver("bind", device->name));
	find_number();
}

static int set_parameter(const char *name, const char *value)
{
	char *path;
	int error;

	if (asprintf(&path, "/sys/module/dtio_pci/parameters/%s", name) < 0)
		abort();
	error = write_file(path, value);
	free(path);
	return error;
}

/* The name of a bridge that some driver has, or that none has; free() it. */
static char *find_bridge(void)
{
	DIR *functions = opendir("/sys/bus/pci/devices");
	struct dirent *entry;
	char *found = NULL;

	while (functions && !found && (entry = readdir(functions))) {
		char *class = *entry->d_name == '.' ? NULL :
			      read_function(entry->d_name, "class");

		if (class && !strncmp(class, "0x0604", 6))
			found = strdup(entry->d_name);
		free(class);
	}
	if (functions)
		closedir(functions);
	return found;
}

TEST(a_bridge_is_refused)
{
	char *bridge = find_bridge(), *driver;
	int log = open_log();

	if (!bridge)
		SKIP(return, "the system has no PCI bridge");
	ASSERT_LE(0, log);
	driver = function_driver(bridge);
	/* What is behind it stays there. */
	take_driver(bridge);
	ASSERT_EQ(0, write_function(bridge, "driver_override", "dtio-pci"));
	EXPECT_REFUSED(EINVAL, bridge, "it is a bridge");

	EXPECT_EQ(0, write_function(bridge, "driver_override", "\n"));
	EXPECT_EQ(0, write_file("/sys/bus/pci/drivers_probe", bridge));
	if (driver) {
		char *now = function_driver(bridge);

		EXPECT_STREQ(driver, now);
		free(now);
	}
	close(log);
	free(driver);
	free(bridge);
}

/* Has the module dtio-test-refused make something of the device under test. */
static int make_refused(const char *how)
{
	char *parameters;
	int error;

	if (asprintf(&parameters, "function=%s %s", device->name, how) < 0)
		abort();
	error = load_module("dtio-test-refused", parameters);
	free(parameters);
	return error;
}

TEST(errata_are_refused)
{
	int log = open_log();

	ASSERT_LE(0, log);
	take_driver(device->name);
	ASSERT_EQ(0, make_refused("denied=1"));
	EXPECT_REFUSED(EINVAL, device->name, "its errata");

	/* Unless disable_denylist is set, when the module is loaded. */
	if (!unload_module("dtio-pci")) {
		ASSERT_EQ(0, load_module("dtio-pci", "disable_denylist=1"));
		skip_to_end(log);
		tell_driver("bind", device->name);
		EXPECT_EQ(0, tell_driver("unbind", device->name));
		EXPECT_EQ(0, unload_module("dtio-pci"));
		EXPECT_EQ(0, load_module("dtio-pci", ""));
		EXPECT_REFUSED(EINVAL, device->name, "its errata");
	}
	ASSERT_EQ(0, unload_module("dtio-test-refused"));
	bind_again(_metadata);
	close(log);
}

TEST(no_reset_is_refused_if_the_administrator_says_so)
{
	char *methods = read_function(device->name, "reset_method");
	bool resets = methods && *methods;
	int log = open_log();

	ASSERT_LE(0, log);
	free(methods);
	ASSERT_EQ(0, set_parameter("require_reset", "1"));
	take_driver(device->name);
	if (resets) {
		EXPECT_EQ(0, tell_driver("bind", device->name));
		take_driver(device->name);
		/* As if it could not */
		ASSERT_EQ(0, write_function(device->name, "reset_method",
					    "\n"));
	}
	EXPECT_REFUSED(EPERM, device->name, "it cannot be reset by itself");

	/* As vfio-pci does, but the log says so */
	ASSERT_EQ(0, set_parameter("require_reset", "0"));
	skip_to_end(log);
	EXPECT_EQ(0, tell_driver("bind", device->name));
	EXPECT_EQ(1, count_log(log, device->name, "cannot be reset by itself"));
	methods = read_function(device->name, "dtio/reset");
	EXPECT_STREQ("none", methods);
	free(methods);
	if (resets) {
		EXPECT_EQ(0, write_function(device->name, "reset_method",
					    "default"));
		methods = read_function(device->name, "dtio/reset");
		EXPECT_STREQ("pci", methods);
		free(methods);
	}
	find_number();
	close(log);
}

TEST(idle_power)
{
	int error;

	/* It is closed. */
	EXPECT_TRUE(attribute_becomes("power/runtime_status", "suspended"));
	error = set_parameter("disable_idle_d3", "1");
	if (error == EOPNOTSUPP)
		SKIP(return, "the kernel has one disable_idle_d3 for all drivers");
	ASSERT_EQ(0, error);
	/* Those that are bound keep what they were bound with. */
	usleep(NEVER_MS * 1000);
	EXPECT_TRUE(attribute_becomes("power/runtime_status", "suspended"));
	take_driver(device->name);
	bind_again(_metadata);
	usleep(NEVER_MS * 1000);
	EXPECT_TRUE(attribute_becomes("power/runtime_status", "active"));
	ASSERT_EQ(0, set_parameter("disable_idle_d3", "0"));
	take_driver(device->name);
	bind_again(_metadata);
	EXPECT_TRUE(attribute_becomes("power/runtime_status", "suspended"));
}

FIXTURE(dtio_pci_host) {
	struct dtio_handle handle;
};

ENTRY_VARIANTS(dtio_pci_host)

FIXTURE_SETUP(dtio_pci_host)
{
	const char *lack = kernel_lacks(variant->entry);

	if (lack)
		SKIP(return, "the kernel has no %s", lack);
	memset(&self->handle, -1, sizeof(self->handle));
}

FIXTURE_TEARDOWN(dtio_pci_host)
{
	dtio_close(&self->handle);
}

/* Whether the function itself masks its pin when it has fired */
static bool masks_its_pin(struct __test_metadata *_metadata, int fd)
{
	int trigger = eventfd(0, EFD_CLOEXEC);
	bool masks;

	ASSERT_LE(0, trigger);
	ASSERT_EQ(0, set_irq_eventfd(fd, VFIO_PCI_INTX_IRQ_INDEX,
				     VFIO_IRQ_SET_ACTION_TRIGGER, trigger));
	ASSERT_TRUE(write_register(fd, EDU_IRQ_RAISE, 1));
	EXPECT_EQ(1, wait_eventfd(trigger, SOON_MS));
	EXPECT_EQ(0, wait_eventfd(trigger, NEVER_MS));
	masks = config(PCI_COMMAND, 2) & PCI_COMMAND_INTX_DISABLE;

	/* Either way it fires again if it is still up. */
	EXPECT_EQ(0, set_irq_now(fd, VFIO_PCI_INTX_IRQ_INDEX,
				 VFIO_IRQ_SET_ACTION_UNMASK));
	EXPECT_EQ(1, wait_eventfd(trigger, SOON_MS));
	EXPECT_TRUE(write_register(fd, EDU_IRQ_ACKNOWLEDGE, 1));
	close(trigger);
	return masks;
}

TEST_F(dtio_pci_host, nointxmask)
{
	if (config(PCI_VENDOR_ID, 4) != EDU_ID)
		SKIP(return, "%s is not QEMU's edu", device->name);
	OPEN(self->handle);
	EXPECT_TRUE(masks_its_pin(_metadata, self->handle.device));
	dtio_close(&self->handle);

	ASSERT_EQ(0, set_parameter("nointxmask", "1"));
	take_driver(device->name);
	bind_again(_metadata);
	ASSERT_EQ(0, set_parameter("nointxmask", "0"));
	OPEN(self->handle);
	EXPECT_FALSE(masks_its_pin(_metadata, self->handle.device));
	dtio_close(&self->handle);

	take_driver(device->name);
	bind_again(_metadata);
	OPEN(self->handle);
	EXPECT_TRUE(masks_its_pin(_metadata, self->handle.device));
}

#define ASKED_AGAIN_MS		15000

TEST_F(dtio_pci_host, unbinding_asks_the_user)
{
	int trigger = eventfd(0, EFD_CLOEXEC), status;
	uint32_t id = 0;
	pid_t child;

	ASSERT_LE(0, trigger);
	OPEN(self->handle);
	ASSERT_EQ(0, set_irq_eventfd(self->handle.device,
				     VFIO_PCI_REQ_IRQ_INDEX,
				     VFIO_IRQ_SET_ACTION_TRIGGER, trigger));
	child = fork();
	ASSERT_LE(0, child);
	if (!child) {
		/* It has no part in what its parent has open. */
		dtio_close(&self->handle);
		_exit(tell_driver("unbind", device->name));
	}
	EXPECT_EQ(1, wait_eventfd(trigger, SOON_MS));
	EXPECT_EQ(0, waitpid(child, &status, WNOHANG));
	/* Once is enough to see that it keeps the function and is asked again. */
	if (variant->entry == DTIO_ENTRY_CDEV) {
		EXPECT_EQ(1, wait_eventfd(trigger, ASKED_AGAIN_MS));
		EXPECT_EQ(0, waitpid(child, &status, WNOHANG));
		EXPECT_EQ(sizeof(id), pread(self->handle.device, &id,
					    sizeof(id), CONFIG_OFFSET));
		EXPECT_EQ(config(PCI_VENDOR_ID, 4), le32toh(id));
	}
	dtio_close(&self->handle);
	ASSERT_EQ(child, waitpid(child, &status, 0));
	EXPECT_TRUE(WIFEXITED(status));
	EXPECT_EQ(0, WEXITSTATUS(status));
	close(trigger);
	bind_again(_metadata);
	OPEN(self->handle);
}

#define PHYSICAL_OR_SKIP						\
	do {								\
		char *total = read_function(device->name,		\
					    "sriov_totalvfs");		\
									\
		if (!total || !atoi(total))				\
			SKIP(return, "%s has no virtual functions",	\
			     device->name);				\
		free(total);						\
	} while (0)

TEST(with_virtual_functions_it_is_refused)
{
	int log = open_log();

	PHYSICAL_OR_SKIP;
	ASSERT_LE(0, log);
	take_driver(device->name);
	ASSERT_EQ(0, make_refused("vfs=1"));
	EXPECT_REFUSED(EBUSY, device->name, "it has virtual functions");
	ASSERT_EQ(0, unload_module("dtio-test-refused"));
	bind_again(_metadata);
	close(log);
}

static const char token[] = "bd8d9d2b-5a5f-4f5a-a211-f591514ba1f3";
static const char wrong_token[] = "00000000-5a5f-4f5a-a211-f591514ba1f3";

/* As the kernel has a UUID, its bytes in the order in which they are written */
static void parse_token(const char *text, unsigned char bytes[16])
{
	for (int i = 0; i < 16; i++) {
		text += *text == '-';
		if (sscanf(text, "%2hhx", &bytes[i]) != 1)
			abort();
		text += 2;
	}
}

static int set_token(int fd, const char *text)
{
	struct {
		struct vfio_device_feature feature;
		unsigned char token[16];
	} feature = {
		.feature.argsz = sizeof(feature),
		.feature.flags = VFIO_DEVICE_FEATURE_SET |
				 VFIO_DEVICE_FEATURE_PCI_VF_TOKEN,
	};

	parse_token(text, feature.token);
	return ioctl_errno(fd, VFIO_DEVICE_FEATURE, &feature);
}

/* Of the physical function; the same IOMMU group is no more than one way in. */
static const struct dtio_handle *physical;
static bool shares_group;

/* A way to a virtual function; the descriptor or a negative errno */
typedef int (*way_in)(const char *function, const char *vf_token,
		      struct dtio_handle *handle);

static int open_link(const char *function, const char *link, const char *format)
{
	char *path = function_file(function, link), target[PATH_MAX], *file;
	ssize_t length = readlink(path, target, sizeof(target) - 1);
	int fd;

	free(path);
	if (length < 0)
		return -errno;
	target[length] = '\0';
	if (asprintf(&file, format, strrchr(target, '/') + 1) < 0)
		abort();
	fd = open(file, O_RDWR | O_CLOEXEC);
	free(file);
	return fd < 0 ? -errno : fd;
}

static int get_from_group(const char *function, const char *vf_token,
			  struct dtio_handle *handle)
{
	char *name;
	int fd;

	handle->group = shares_group ? dup(physical->group) :
			open_link(function, "iommu_group", "/dev/vfio/%s");
	if (handle->group < 0)
		return handle->group;
	if (!shares_group &&
	    (ioctl(handle->group, VFIO_GROUP_SET_CONTAINER,
		   &handle->container) ||
	     (handle->iommufd < 0 &&
	      ioctl(handle->container, VFIO_SET_IOMMU, VFIO_TYPE1v2_IOMMU))))
		return -errno;
	if (asprintf(&name, vf_token ? "%s vf_token=%s" : "%s", function,
		     vf_token) < 0)
		abort();
	fd = ioctl(handle->group, VFIO_GROUP_GET_DEVICE_FD, name);
	free(name);
	return fd < 0 ? -errno : fd;
}

static int open_by_group(const char *function, const char *vf_token,
			 struct dtio_handle *handle)
{
	handle->container = open("/dev/vfio/vfio", O_RDWR | O_CLOEXEC);
	return get_from_group(function, vf_token, handle);
}

/* An iommufd in the container's place */
static int open_by_group_and_iommufd(const char *function, const char *vf_token,
				     struct dtio_handle *handle)
{
	handle->container = open("/dev/iommu", O_RDWR | O_CLOEXEC);
	handle->iommufd = dup(handle->container);
	return get_from_group(function, vf_token, handle);
}

/* As newer kernels have it, from Linux 6.17 on */
struct bind_with_token {
	struct vfio_device_bind_iommufd bind;
	uint64_t token;
};

#define BIND_FLAG_TOKEN	(1 << 0)

static char *character_device(const char *function)
{
	char *path = function_file(function, "vfio-dev"), *found = NULL;
	DIR *folder = opendir(path);
	struct dirent *entry;

	free(path);
	while (folder && !found && (entry = readdir(folder)))
		if (*entry->d_name != '.' &&
		    asprintf(&found, "/dev/vfio/devices/%s", entry->d_name) < 0)
			abort();
	if (folder)
		closedir(folder);
	return found;
}

static int open_by_cdev(const char *function, const char *vf_token,
			struct dtio_handle *handle)
{
	char *path = character_device(function);
	struct bind_with_token with = {
		.bind.argsz = vf_token ? sizeof(with) : sizeof(with.bind),
		.bind.flags = vf_token ? BIND_FLAG_TOKEN : 0,
	};
	unsigned char bytes[16];
	int fd, error;

	if (!path)
		abort();
	if (vf_token) {
		parse_token(vf_token, bytes);
		with.token = (uintptr_t)bytes;
	}
	handle->iommufd = shares_group ? dup(physical->iommufd) :
			  open("/dev/iommu", O_RDWR | O_CLOEXEC);
	with.bind.iommufd = handle->iommufd;
	fd = open(path, O_RDWR | O_CLOEXEC);
	free(path);
	if (fd < 0)
		return -errno;
	error = ioctl_errno(fd, VFIO_DEVICE_BIND_IOMMUFD, &with);
	if (error)
		close(fd);
	return error ? -error : fd;
}

/* The result of opening it; an open device has to answer. */
static int come_in(struct __test_metadata *_metadata, way_in open_function,
		   const char *function, const char *vf_token)
{
	struct dtio_handle handle;

	memset(&handle, -1, sizeof(handle));
	handle.device = open_function(function, vf_token, &handle);
	int result = handle.device < 0 ? -handle.device : 0;

	if (!result) {
		struct dtio_device_info info;
		struct dtio_region_info region;

		EXPECT_EQ(0, dtio_get_device(handle.device, &info, NULL));
		EXPECT_EQ(DTIO_BUS_PCI, info.bus);
		EXPECT_EQ(0, dtio_get_region(handle.device,
					     VFIO_PCI_BAR0_REGION_INDEX,
					     &region, NULL, NULL));
		EXPECT_EQ(DTIO_REGION_PCI_BAR, region.type);
		EXPECT_EQ(DTIO_MMAP_OK, region.mmap_reason);
	}
	dtio_close(&handle);
	return result;
}

static bool share_group(const char *function, const char *other)
{
	char *path = function_file(function, "iommu_group/devices"), *device;
	bool share;

	if (asprintf(&device, "%s/%s", path, other) < 0)
		abort();
	share = !access(device, F_OK);
	free(device);
	free(path);
	return share;
}

static char *first_virtual_function(void)
{
	char *path = function_file(device->name, "virtfn0"), target[PATH_MAX];
	ssize_t length = readlink(path, target, sizeof(target) - 1);

	free(path);
	if (length < 0)
		return NULL;
	target[length] = '\0';
	return strdup(strrchr(target, '/') + 1);
}

/*
 * Without a token the reason is in the log. The kernel says so no more than ten times
 * in five seconds, so @log is -1 if it may have been too often.
 */
static void try_without(struct __test_metadata *_metadata, int log, way_in way,
			const char *function)
{
	if (log >= 0)
		skip_to_end(log);
	EXPECT_EQ(EACCES, come_in(_metadata, way, function, NULL));
	if (log >= 0) {
		EXPECT_EQ(1, count_log(log, function, "VF token required"));
	}
}

/* Opening it this way takes the token, and nothing else. */
static void try_way(struct __test_metadata *_metadata, int log, way_in way,
		    const char *function)
{
	try_without(_metadata, log, way, function);
	EXPECT_EQ(EACCES, come_in(_metadata, way, function, wrong_token));
	if (log >= 0) {
		EXPECT_EQ(1, count_log(log, function, "Incorrect VF token"));
	}
	EXPECT_EQ(0, come_in(_metadata, way, function, token));
	/* Having been let in once does not count. */
	EXPECT_EQ(EACCES, come_in(_metadata, way, function, NULL));
}

TEST_F(dtio_pci_host, virtual_functions)
{
	const bool by_group = variant->entry == DTIO_ENTRY_GROUP;
	char *function, *driver;
	int log = open_log();

	PHYSICAL_OR_SKIP;
	ASSERT_LE(0, log);
	EXPECT_EQ(ENOENT, write_function(device->name, "sriov_numvfs", "1"));
	EXPECT_EQ(1, count_log(log, device->name, "enable_sriov"));

	OPEN(self->handle);
	ASSERT_EQ(0, set_token(self->handle.device, token));
	ASSERT_EQ(0, set_parameter("enable_sriov", "1"));
	ASSERT_EQ(0, write_function(device->name, "sriov_numvfs", "1"));
	ASSERT_EQ(0, set_parameter("enable_sriov", "0"));

	/* No driver but dtio gets it. */
	function = first_virtual_function();
	ASSERT_TRUE(function);
	driver = function_driver(function);
	EXPECT_STREQ("dtio-pci", driver);
	free(driver);

	if (!by_group && !kernel_lacks(DTIO_ENTRY_GROUP)) {
		close(log);
		log = -1;
	}
	physical = &self->handle;
	shares_group = share_group(device->name, function);
	if (!kernel_lacks(DTIO_ENTRY_GROUP) && (by_group || !shares_group))
		try_way(_metadata, log, open_by_group, function);
	if (!kernel_lacks(DTIO_ENTRY_CDEV) && !shares_group)
		try_way(_metadata, log, open_by_group_and_iommufd, function);
	if (!kernel_lacks(DTIO_ENTRY_CDEV) && (!by_group || !shares_group)) {
		if (come_in(_metadata, open_by_cdev, function, token) !=
		    EINVAL) {
			try_way(_metadata, log, open_by_cdev, function);
		} else {
			/* This kernel takes no token here, so every open is refused. */
			try_without(_metadata, log, open_by_cdev, function);
		}
	}

	/* They go with the driver of the physical function. */
	dtio_close(&self->handle);
	take_driver(device->name);
	free(function);
	function = first_virtual_function();
	EXPECT_EQ(NULL, function);
	free(function);
	bind_again(_metadata);
	if (log >= 0)
		close(log);
}

SELFTEST_MAIN_FOR(choose_function)
