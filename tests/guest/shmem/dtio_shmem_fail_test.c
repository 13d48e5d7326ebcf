// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The driver of dtio-shmem on a device that fails, which test-shmem-unplug sees to: one test
 * for each way, to be run by its name. $DTIO_SHMEM is the device's file.
 */
#include "kselftest_harness.h"

#include "calls.h"

FIXTURE(fail) {
	int fd;
};

FIXTURE_SETUP(fail)
{
	ASSERT_NE(NULL, getenv("DTIO_SHMEM"));
	self->fd = open(getenv("DTIO_SHMEM"), O_RDWR | O_CLOEXEC);
	ASSERT_LE(0, self->fd);
}

FIXTURE_TEARDOWN(fail)
{
	close(self->fd);
}

/* CHANGES stays odd: a row is being changed for ever. */
TEST_F(fail, table_never_keeps_still)
{
	struct dtio_shmem_changes changes = {};
	struct dtio_shmem_peer row;

	for (int i = 0; i < 200 && !(changes.changes & 1); i++) {
		usleep(50000);
		ASSERT_EQ(0, get_changes(self->fd, &changes));
	}
	EXPECT_EQ(1, changes.changes & 1);
	EXPECT_EQ(-EAGAIN, get_peer(self->fd, 0, &row));
}

/* Its registers read as ones. */
TEST_F(fail, device_does_not_answer)
{
	struct dtio_shmem_ring answer;

	EXPECT_EQ(-EIO, ring(self->fd, 0, 0, 0, &answer));
	EXPECT_EQ(0, ring(self->fd, 0, 0, DTIO_SHMEM_RING_NO_STATUS, &answer));
	EXPECT_EQ(DTIO_SHMEM_UNKNOWN, answer.status);
}

TEST_HARNESS_MAIN
