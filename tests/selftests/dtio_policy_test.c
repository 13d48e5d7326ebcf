// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The administrator's overrides, without which dtio refuses some devices. The tests
 * unbind the device and bind it again.
 */
#include <fcntl.h>
#include <unistd.h>

#include "driver.h"
#include "file.h"
#include "fixture.h"
#include "log.h"
#include "module.h"

/* One of the device's files that dtio makes, without its newline; NULL: not there. */
static char *read_record(const char *name)
{
	char *path, *text;

	if (asprintf(&path, "/sys/bus/%s/devices/%s/dtio/%s", device->bus,
		     device->name, name) < 0)
		abort();
	text = read_file(path);
	if (text)
		text[strcspn(text, "\n")] = '\0';
	free(path);
	return text;
}

#define EXPECT_RECORD(_name, _text)					\
	do {								\
		char *record = read_record(_name);			\
									\
		EXPECT_STREQ(_text, record ?: "");			\
		free(record);						\
	} while (0)

static bool is_given(int override)
{
	char *text = read_record(overrides[override]);
	bool given = text && !strcmp(text, "1");

	free(text);
	return given;
}

static bool is_tainted(void)
{
	char *text = read_file("/proc/sys/kernel/tainted");
	bool tainted = text && strtoul(text, NULL, 10) & 1 << 6;

	free(text);
	return tainted;
}

/* Writes the text, as a shell's echo would; returns 0 or the errno. */
static int write_override(int override, const char *sign, const char *name)
{
	char *text;
	int err;

	if (asprintf(&text, "%s%s\n", sign, name) < 0)
		abort();
	err = tell_driver(overrides[override], text);
	free(text);
	return err;
}

static int give(int override)
{
	return write_override(override, "", device->name);
}

static int take_back(int override)
{
	return write_override(override, "-", device->name);
}

static int bind_device(void)
{
	int err = dtio_bind(board, device, NULL);

	list_again();
	return err;
}

static int release_device(void)
{
	int err = dtio_release(board, device, NULL);

	list_again();
	return err;
}

FIXTURE(dtio_policy) {
	bool given[NUM_OVERRIDES];
	int log;
};

FIXTURE_SETUP(dtio_policy)
{
	for (int i = 0; i < NUM_OVERRIDES; i++) {
		self->given[i] = is_given(i);
	}
	self->log = open_log();
	ASSERT_LE(0, self->log)
		TH_LOG("/dev/kmsg: %m; run as root");
}

/* The next test finds the device as this one found it. */
/* Bound again if need be, with the overrides that it had before. */
FIXTURE_TEARDOWN(dtio_policy)
{
	bool changed = false;

	close(self->log);
	for (int i = 0; i < NUM_OVERRIDES; i++) {
		if (self->given[i] == is_given(i))
			continue;
		EXPECT_EQ(0, self->given[i] ? give(i) : take_back(i));
		changed = true;
	}
	if (changed && dtio_is_bound(device)) {
		EXPECT_EQ(0, release_device());
	}
	if (!dtio_is_bound(device)) {
		EXPECT_EQ(0, bind_device());
	}
}

/* Without the override the device is refused, and the log names the override. */
static void expect_refusal(struct __test_metadata *_metadata, int log, int override)
{
	char *driver, *verdict;

	EXPECT_EQ(0, release_device());
	driver = device->driver ? strdup(device->driver) : NULL;
	EXPECT_EQ(0, take_back(override));
	EXPECT_FALSE(is_given(override));

	skip_to_end(log);
	EXPECT_EQ(-EPERM, bind_device());
	verdict = read_record("verdict");
	ASSERT_NE(NULL, verdict);
	EXPECT_EQ(0, strncmp(verdict, "refused: ", 9)) TH_LOG("%s", verdict);
	EXPECT_NE(NULL, strstr(verdict, overrides[override])) TH_LOG("%s", verdict);
	EXPECT_EQ(1, count_log(log, device->name, verdict));
	free(verdict);
	EXPECT_RECORD("dma", "");
	EXPECT_RECORD("reset", "");

	/* Back to the driver that had it */
	EXPECT_FALSE(dtio_is_bound(device));
	EXPECT_STREQ(driver ?: "", device->driver ?: "");
	EXPECT_EQ(NULL, device->driver_override);
	free(driver);

	EXPECT_EQ(0, give(override));
	EXPECT_TRUE(is_given(override));
	/* What it was refused for is no longer so. */
	EXPECT_RECORD("verdict", "");
	EXPECT_EQ(0, bind_device());
	EXPECT_TRUE(dtio_is_bound(device));
	EXPECT_TRUE(is_tainted());

	/* The verdict names the override that dtio acts on. */
	verdict = read_record("verdict");
	ASSERT_NE(NULL, verdict);
	EXPECT_EQ(0, strncmp(verdict, "ready, but ", 11)) TH_LOG("%s", verdict);
	EXPECT_NE(NULL, strstr(verdict, "administrator")) TH_LOG("%s", verdict);
	free(verdict);
}

TEST_F(dtio_policy, dma_is_refused_without_an_override)
{
	if (strcmp(device->dma, "assumed-none"))
		SKIP(return, "%s needs no override about DMA: %s", device->name,
		     device->dma);
	expect_refusal(_metadata, self->log, NO_DMA);
	EXPECT_STREQ("assumed-none", device->dma);
}

TEST_F(dtio_policy, no_reset_is_refused_without_an_override)
{
	if (strcmp(device->reset, "none"))
		SKIP(return, "%s needs no override about reset: %s", device->name,
		     device->reset);
	expect_refusal(_metadata, self->log, NO_RESET);
	EXPECT_STREQ("none", device->reset);
}

TEST_F(dtio_policy, known_devices_need_no_override)
{
	if (!strcmp(device->dma, "assumed-none") ||
	    !strcmp(device->reset, "none"))
		SKIP(return, "%s does", device->name);
	EXPECT_EQ(0, release_device());
	for (int i = 0; i < NUM_OVERRIDES; i++) {
		if (is_given(i)) {
			EXPECT_EQ(0, take_back(i));
		}
	}
	EXPECT_EQ(0, bind_device());
	EXPECT_RECORD("verdict", "ready");
	EXPECT_RECORD("dma", device->dma);
	EXPECT_RECORD("reset", device->reset);
}

/* The host's driver would find a refusal of long ago in its device's folder. */
TEST_F(dtio_policy, record_ends_with_the_binding)
{
	for (int i = 0; i < NUM_OVERRIDES; i++) {
		if (is_given(i)) {
			EXPECT_EQ(0, take_back(i));
		}
	}
	EXPECT_EQ(0, release_device());
	EXPECT_RECORD("verdict", "");
	EXPECT_RECORD("dma", "");
	EXPECT_RECORD("reset", "");

	/* Overrides stay. */
	EXPECT_EQ(0, give(NO_DMA));
	EXPECT_EQ(0, give(NO_RESET));
	EXPECT_EQ(0, bind_device());
	EXPECT_EQ(0, release_device());
	EXPECT_TRUE(is_given(NO_DMA));
	EXPECT_TRUE(is_given(NO_RESET));
	EXPECT_EQ(0, bind_device());
}

/* The device's files show them, one each. */
TEST_F(dtio_policy, overrides_cannot_be_read_from_the_driver)
{
	for (int i = 0; i < NUM_OVERRIDES; i++) {
		char *path = driver_file(overrides[i]);

		EXPECT_EQ(-1, open(path, O_RDONLY | O_CLOEXEC));
		EXPECT_EQ(EACCES, errno);
		free(path);
	}
}

TEST_F(dtio_policy, overrides_are_set_and_taken_back)
{
	for (int i = 0; i < NUM_OVERRIDES; i++) {
		EXPECT_EQ(0, give(i));
		EXPECT_TRUE(is_given(i));
		/* Setting it twice is the same as once. */
		EXPECT_EQ(0, give(i));
		EXPECT_EQ(0, take_back(i));
		EXPECT_FALSE(is_given(i));
		EXPECT_EQ(ENOENT, take_back(i));
	}
}

/* An override ends with the device: the name may later be another device's. */
TEST(overrides_end_with_their_device)
{
	static const char made[] = "/sys/bus/platform/devices/dtio-test-device",
		given[] = "/sys/bus/platform/devices/dtio-test-device/dtio/allow_no_reset",
		override_file[] = "/sys/bus/platform/drivers/dtio-platform/allow_no_reset";

	if (access(override_file, F_OK))
		SKIP(return, "dtio-platform is not there");
	if (!access(made, F_OK) || load_module("dtio-test-nested-irqs", ""))
		SKIP(return, "the module dtio-test-nested-irqs cannot be loaded");
	EXPECT_EQ(0, write_file(override_file, "dtio-test-device"));
	EXPECT_EQ(0, access(given, F_OK));
	EXPECT_EQ(0, unload_module("dtio-test-nested-irqs"));
	EXPECT_EQ(ENODEV, write_file(override_file, "dtio-test-device"));
	ASSERT_EQ(0, load_module("dtio-test-nested-irqs", ""));
	EXPECT_EQ(0, access(made, F_OK));
	EXPECT_NE(0, access(given, F_OK));
	EXPECT_EQ(ENOENT, write_file(override_file, "-dtio-test-device"));
	EXPECT_EQ(0, unload_module("dtio-test-nested-irqs"));
}

TEST_F(dtio_policy, overrides_are_logged)
{
	skip_to_end(self->log);
	EXPECT_EQ(0, give(NO_RESET));
	EXPECT_EQ(0, take_back(NO_RESET));
	EXPECT_EQ(2, count_log(self->log, device->name, overrides[NO_RESET]));
}

TEST_F(dtio_policy, overrides_without_a_device_are_refused)
{
	for (int i = 0; i < NUM_OVERRIDES; i++) {
		EXPECT_EQ(ENODEV, write_override(i, "", "no-such-device"));
		EXPECT_EQ(ENODEV, write_override(i, "", ""));
		EXPECT_EQ(ENODEV, write_override(i, "-", "no-such-device"));
	}
}

SELFTEST_MAIN
