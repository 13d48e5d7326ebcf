// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Child IRQs, lines of nodes below the device's: which of them belong to the device,
 * and that they work. For the device that modules/dtio_test_hard_irqs.c makes up.
 */
#include "driver.h"
#include "file.h"
#include "fixture.h"
#include "log.h"

#define TRIGGER	VFIO_IRQ_SET_ACTION_TRIGGER
#define UNMASK	VFIO_IRQ_SET_ACTION_UNMASK

#define LINES	"/sys/kernel/debug/dtio-test-hard-irqs/"

#define OWN	0

/*
 * All IRQs of the device; @line is the number that raises it. The kernel chooses the
 * order of nodes that an overlay adds.
 */
static const struct row {
	const char *node;	/* below the device's; NULL: its own */
	uint32_t index;
	const char *name;
	enum dtio_irq_status status;
	const char *line;
} rows[] = {
	{ NULL, 0, "own", DTIO_IRQ_OK, "3" },
	{ "part", 0, "part", DTIO_IRQ_OK, "4" },
	{ "part", 1, "hole", DTIO_IRQ_ABSENT, NULL },
	{ "part", 2, "held", DTIO_IRQ_SHARED, NULL },
	{ "part", 3, "again", DTIO_IRQ_REPEATED, NULL },
	/* The fifth is of a controller that is part of the device. */
	{ "part", 5, "last", DTIO_IRQ_OK, "5" },
	{ "part/below", 0, NULL, DTIO_IRQ_OK, "6" },
	{ "late", 0, NULL, DTIO_IRQ_OK, "7" },
};

#define NUM_ROWS	(sizeof(rows) / sizeof(*rows))

DEVICE_FIXTURE(child_irq)

static char *row_path(const struct row *row)
{
	char *path;

	if (asprintf(&path, "%s%s%s", device->dt_path, row->node ? "/" : "",
		     row->node ?: "") < 0)
		abort();
	return path;
}

static const struct row *find_row(const char *path, uint32_t dt_index)
{
	for (size_t i = 0; i < NUM_ROWS; i++) {
		char *wanted = row_path(&rows[i]);
		bool same = !strcmp(wanted, path);

		free(wanted);
		if (same && rows[i].index == dt_index)
			return &rows[i];
	}
	return NULL;
}

/* The row for an interrupt; NULL: there is no such row, or no such interrupt. */
static const struct row *row_of(int fd, uint32_t index)
{
	const struct row *row;
	struct dtio_irq_info info;
	char *path;

	if (dtio_get_irq(fd, index, &info, NULL) ||
	    dtio_get_string(fd, DTIO_OBJECT_IRQ, index, DTIO_STRING_DT_PATH,
			    &path, NULL))
		return NULL;
	row = find_row(path, info.dt_index);
	free(path);
	return row;
}

static void expect_irq(struct __test_metadata *_metadata, int fd, uint32_t i)
{
	const struct row *row = row_of(fd, i);
	struct dtio_irq_info info;
	char *name;
	int err;

	ASSERT_NE(NULL, row)
		TH_LOG("interrupt %u", i);
	ASSERT_EQ(0, dtio_get_irq(fd, i, &info, NULL));
	EXPECT_EQ(row->node ? DTIO_IRQ_CHILD : DTIO_IRQ_WIRED, info.type);
	EXPECT_EQ(row->status, info.status)
		TH_LOG("%s %u", row->node ?: "own", row->index);
	EXPECT_EQ(row->status == DTIO_IRQ_OK, info.count);
	EXPECT_EQ(row->status == DTIO_IRQ_REPEATED ? OWN : DTIO_NO_INDEX,
		  info.same_as);
	if (row->status == DTIO_IRQ_OK) {
		EXPECT_EQ(DTIO_IRQ_TRIGGER_LEVEL_HIGH, info.trigger);
		EXPECT_EQ(DTIO_IRQ_EVENTFD | DTIO_IRQ_MASKABLE |
			  DTIO_IRQ_AUTOMASKED, info.features);
	}
	err = dtio_get_string(fd, DTIO_OBJECT_IRQ, i, DTIO_STRING_NAME, &name,
			      NULL);
	EXPECT_EQ(row->name ? 0 : -ENOENT, err);
	if (!err) {
		EXPECT_STREQ(row->name ?: "", name);
		free(name);
	}
}

/* Not those of the host's devices, nor of a controller that is part of the device. */
TEST_F(child_irq, of_nodes_without_a_device)
{
	struct dtio_device_info info;
	struct dtio_irq_info last;

	ASSERT_EQ(0, dtio_get_device(self->fd, &info, NULL));
	ASSERT_EQ(NUM_ROWS + 1, info.num_irqs);
	for (uint32_t i = 0; i < NUM_ROWS; i++) {
		expect_irq(_metadata, self->fd, i);
		for (uint32_t j = 0; j < i; j++)
			EXPECT_NE(row_of(self->fd, i), row_of(self->fd, j));
	}
	EXPECT_EQ(&rows[OWN], row_of(self->fd, OWN));
	ASSERT_EQ(0, dtio_get_irq(self->fd, NUM_ROWS, &last, NULL));
	EXPECT_EQ(DTIO_IRQ_REQUEST, last.type);
}

/* The list, too, which does not open the device */
TEST_F(child_irq, is_listed)
{
	ASSERT_EQ(1, device->num_irqs);
	ASSERT_EQ(NUM_ROWS - 1, device->num_child_irqs);
	for (uint32_t i = 0; i < device->num_child_irqs; i++) {
		const struct dtio_host_irq *irq = &device->child_irqs[i];
		const struct row *row = find_row(irq->child, irq->index);

		ASSERT_NE(NULL, row)
			TH_LOG("%s %u", irq->child, irq->index);
		EXPECT_STREQ(row->name ?: "", irq->name ?: "");
		EXPECT_EQ(row->status == DTIO_IRQ_REPEATED, irq->repeated);
	}
}

/* Users of plain VFIO connect all lines that they see. */
TEST_F(child_irq, is_not_in_plain_vfio)
{
	struct vfio_device_info info = { .argsz = sizeof(info) };

	ASSERT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_GET_INFO, &info));
	EXPECT_EQ(1, info.num_irqs);
}

/* Each signals its own eventfd, and again if it is unmasked while it is up. */
static void expect_arrival(struct __test_metadata *_metadata, int fd,
			   const int *events, uint32_t index, const char *line)
{
	ASSERT_EQ(0, write_file(LINES "up", line));
	EXPECT_EQ(1, wait_eventfd(events[index], SOON_MS))
		TH_LOG("line %s", line);
	EXPECT_EQ(0, wait_eventfd(events[index], NEVER_MS));
	ASSERT_EQ(0, set_irq_now(fd, index, UNMASK));
	EXPECT_EQ(1, wait_eventfd(events[index], SOON_MS))
		TH_LOG("line %s", line);
	ASSERT_EQ(0, write_file(LINES "down", line));
	ASSERT_EQ(0, set_irq_now(fd, index, UNMASK));
	for (uint32_t i = 0; i < NUM_ROWS; i++) {
		EXPECT_EQ(0, wait_eventfd(events[i], 0))
			TH_LOG("interrupt %u of line %s", i, line);
	}
}

TEST_F(child_irq, fires)
{
	int events[NUM_ROWS];

	for (uint32_t i = 0; i < NUM_ROWS; i++) {
		const struct row *row = row_of(self->fd, i);

		ASSERT_NE(NULL, row);
		events[i] = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
		ASSERT_LE(0, events[i]);
		EXPECT_EQ(row->line ? 0 : ENXIO,
			  set_irq_eventfd(self->fd, i, TRIGGER, events[i]));
	}
	for (uint32_t i = 0; i < NUM_ROWS; i++) {
		const struct row *row = row_of(self->fd, i);

		if (row->line)
			expect_arrival(_metadata, self->fd, events, i,
				       row->line);
	}
	for (uint32_t i = 0; i < NUM_ROWS; i++)
		close(events[i]);
}

static uint32_t find_late(int fd)
{
	for (uint32_t i = 0; i < NUM_ROWS; i++) {
		const struct row *row = row_of(fd, i);

		if (row && row->node && !strcmp(row->node, "late"))
			return i;
	}
	return UINT32_MAX;
}

/* Checked anew on each open: devices of the host come first. */
TEST(goes_to_a_device_of_the_host)
{
	struct dtio_handle handle;
	struct dtio_irq_info info;
	const enum dtio_irq_status wanted[] = {
		DTIO_IRQ_OK, DTIO_IRQ_SHARED, DTIO_IRQ_OK,
	};
	int log = open_log();

	ASSERT_LE(0, log);
	for (int i = 0; i < 3; i++) {
		ASSERT_EQ(0, write_file(LINES "late", i == 1 ? "1" : "0"));
		ASSERT_EQ(0, dtio_open(device, kernel_lacks(DTIO_ENTRY_CDEV) ?
				       DTIO_ENTRY_GROUP : DTIO_ENTRY_CDEV,
				       &handle, NULL));
		EXPECT_EQ(0, dtio_get_irq(handle.device,
					  find_late(handle.device), &info,
					  NULL));
		EXPECT_EQ(wanted[i], info.status);
		dtio_close(&handle);
	}
	EXPECT_EQ(1, count_log(log, "/late cannot be used",
			       "the host has made a device of its node"));
	close(log);
}

/* The log names the line's node on bind, before there is a user. */
TEST(log_names_the_holder_of_a_line)
{
	char *verdict;
	int log = open_log();

	ASSERT_LE(0, log);
	ASSERT_EQ(0, dtio_release(board, device, NULL));
	list_again();
	skip_to_end(log);
	ASSERT_EQ(0, dtio_bind(board, device, NULL));
	list_again();
	EXPECT_EQ(1, count_log(log, "interrupt 2 (held) of ",
			       "/part cannot be used: taken by \"dtio-test-hard-irqs\""));
	verdict = read_verdict();
	ASSERT_NE(NULL, verdict);
	EXPECT_NE(NULL, strstr(verdict, "interrupt 2 (held) of "));
	EXPECT_EQ(NULL, strstr(verdict, "interrupt 1 (hole)"));
	free(verdict);
	close(log);
}

int main(int argc, char **argv)
{
	choose_device(&argc, argv);
	if (device && !is_compatible("dtio-test,parent")) {
		printf("TAP version 13\n1..0 # SKIP %s is not the one with children that dtio-test-hard-irqs makes up\n",
		       device->name);
		return KSFT_SKIP;
	}
	return test_harness_run(argc, argv);
}
