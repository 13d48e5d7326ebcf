// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The driver of dtio-shmem, by two peers of one ring that one guest has: $DTIO_SHMEM and
 * $DTIO_SHMEM_OTHER. What one does, the other is to see. $DTIO_SHMEM_RINGS is how many
 * rings come back to back.
 */
#include <limits.h>
#include <sys/eventfd.h>
#include <time.h>

#include "kselftest_harness.h"

#include "calls.h"

FIXTURE(peers) {
	int fd;
	int other;
	struct dtio_shmem_info info;
	struct dtio_shmem_info other_info;
};

FIXTURE_SETUP(peers)
{
	ASSERT_NE(NULL, getenv("DTIO_SHMEM"));
	ASSERT_NE(NULL, getenv("DTIO_SHMEM_OTHER"));
	self->fd = open(getenv("DTIO_SHMEM"), O_RDWR | O_CLOEXEC);
	self->other = open(getenv("DTIO_SHMEM_OTHER"), O_RDWR | O_CLOEXEC);
	ASSERT_LE(0, self->fd);
	ASSERT_LE(0, self->other);
	self->info.size = sizeof(self->info);
	self->other_info.size = sizeof(self->other_info);
	ASSERT_EQ(0, call(self->fd, DTIO_SHMEM_INFO, &self->info));
	ASSERT_EQ(0, call(self->other, DTIO_SHMEM_INFO, &self->other_info));
	ASSERT_NE(self->info.identity, self->other_info.identity);
	take_all(self->other, self->other_info.vectors);
}

FIXTURE_TEARDOWN(peers)
{
	close(self->fd);
	close(self->other);
}

#define BOTH_NEED(_feature)						\
	do {								\
		if (!(self->info.features & self->other_info.features & \
		      (_feature)))					\
			SKIP(return, "not both have it: " #_feature);	\
	} while (0)

/* Takes until nothing comes for some time. */
static uint64_t take_more(int fd, unsigned int vector)
{
	uint64_t sum = 0;

	while (ready(fd, POLLIN, 1000) == POLLIN)
		sum += take(fd, vector);
	return sum;
}

TEST_F(peers, common_memory_is_the_same)
{
	volatile uint64_t *mine, *others;

	ASSERT_EQ(self->info.common_size, self->other_info.common_size);
	mine = map(self->fd, self->info.common_offset, self->info.common_size,
		   PROT_READ | PROT_WRITE);
	others = map(self->other, self->other_info.common_offset,
		     self->info.common_size, PROT_READ);
	ASSERT_NE(MAP_FAILED, mine);
	ASSERT_NE(MAP_FAILED, others);
	for (uint64_t i = 0; i < self->info.common_size / 8; i++)
		mine[i] = i ^ 0x5a5a;
	for (uint64_t i = 0; i < self->info.common_size / 8; i++)
		ASSERT_EQ(i ^ 0x5a5a, others[i]);
}

TEST_F(peers, other_is_rung)
{
	unsigned int last = self->other_info.vectors - 1;
	struct dtio_shmem_ring answer;

	ASSERT_EQ(0, ring(self->fd, self->other_info.identity, last, 0, &answer));
	EXPECT_EQ(POLLIN, ready(self->other, POLLIN, 5000));
	EXPECT_EQ(1, take(self->other, last));
	if (self->info.features & self->other_info.features & DTIO_SHMEM_TABLE)
		EXPECT_EQ(1, answer.counted);
}

static long how_many(void)
{
	const char *rings = getenv("DTIO_SHMEM_RINGS");

	return rings ? atol(rings) : 1000;
}

/* More than fit into any queue, and faster than they are looked at */
TEST_F_TIMEOUT(peers, rings_back_to_back_are_counted, 200)
{
	long rings = how_many();
	struct dtio_shmem_ring answer;

	BOTH_NEED(DTIO_SHMEM_TABLE);
	for (int i = 0; i < rings - 1; i++)
		ASSERT_EQ(0, ring(self->fd, self->other_info.identity, 0,
				  DTIO_SHMEM_RING_NO_STATUS, NULL));
	/* This one waits for all before it. */
	ASSERT_EQ(0, ring(self->fd, self->other_info.identity, 0, 0, &answer));
	EXPECT_EQ(1, answer.counted);
	EXPECT_EQ(rings, take_more(self->other, 0));
}

TEST_F_TIMEOUT(peers, fast_rings_are_counted, 200)
{
	long rings = how_many();
	uint64_t sum;

	BOTH_NEED(DTIO_SHMEM_FAST);
	for (int i = 0; i < rings; i++)
		ASSERT_EQ(0, ring(self->fd, self->other_info.identity, 0,
				  DTIO_SHMEM_RING_FAST, NULL));
	sum = take_more(self->other, 0);
	EXPECT_EQ(rings, sum);
	/* Mixed with the others */
	ASSERT_EQ(0, ring(self->fd, self->other_info.identity, 0, 0, NULL));
	ASSERT_EQ(0, ring(self->fd, self->other_info.identity, 0,
			  DTIO_SHMEM_RING_FAST, NULL));
	EXPECT_EQ(2, take_more(self->other, 0));
}

TEST_F(peers, broadcast_rings_all_others)
{
	struct dtio_shmem_changes changes;
	struct dtio_shmem_ring answer;

	BOTH_NEED(DTIO_SHMEM_TABLE);
	take_all(self->fd, self->info.vectors);
	ASSERT_EQ(0, get_changes(self->fd, &changes));
	ASSERT_EQ(0, ring(self->fd, DTIO_SHMEM_ALL, 0, 0, &answer));
	EXPECT_EQ(DTIO_SHMEM_COUNTED, answer.status);
	EXPECT_EQ(changes.present - 1, answer.counted);
	EXPECT_EQ(POLLIN, ready(self->other, POLLIN, 5000));
	EXPECT_EQ(1, take(self->other, 0));
	EXPECT_EQ(0, take(self->fd, 0));
}

static int64_t now_ms(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

TEST_F(peers, state_is_an_event_to_the_other)
{
	int event = eventfd(0, EFD_NONBLOCK);
	struct dtio_shmem_changes changes;
	struct dtio_shmem_peer row;
	int64_t began;

	BOTH_NEED(DTIO_SHMEM_TABLE);
	ASSERT_EQ(0, set_eventfd(self->other, self->other_info.vectors, event));
	EXPECT_TRUE(reads_signal(event, 0));
	for (uint32_t state = 1; state < 10; state++) {
		ASSERT_EQ(0, get_changes(self->other, &changes));
		EXPECT_EQ(0, ready(self->other, POLLPRI, 0));
		began = now_ms();
		ASSERT_EQ(0, set_state(self->fd, state));
		EXPECT_TRUE(reads_signal(event, 5000));
		EXPECT_GT(100, now_ms() - began);
		EXPECT_EQ(POLLPRI, ready(self->other, POLLPRI, 0));
		ASSERT_EQ(0, get_peer(self->other, self->info.identity, &row));
		EXPECT_EQ(state, row.state);
	}
	/* A process that dies is one that closes its file. */
	close(self->fd);
	EXPECT_TRUE(reads_signal(event, 5000));
	ASSERT_EQ(0, get_peer(self->other, self->info.identity, &row));
	EXPECT_EQ(0, row.state);
	EXPECT_EQ(DTIO_SHMEM_PEER_THERE, row.presence);
	self->fd = open(getenv("DTIO_SHMEM"), O_RDWR);
}

TEST_F(peers, private_memory_is_the_pairs)
{
	struct dtio_shmem_info *info = &self->info, *other = &self->other_info;
	volatile uint32_t *mine, *others;
	uint32_t value;

	BOTH_NEED(DTIO_SHMEM_PRIVATE);
	mine = map(self->fd, info->own_offset, info->own_size,
		   PROT_READ | PROT_WRITE);
	others = map(self->other, other->own_offset, other->own_size,
		     PROT_READ | PROT_WRITE);
	ASSERT_NE(MAP_FAILED, mine);
	ASSERT_NE(MAP_FAILED, others);
	mine += (info->private_start + info->private_size * other->identity) / 4;
	others += (other->private_start + other->private_size * info->identity) / 4;
	*mine = 0xabcdef01;
	value = *mine;
	EXPECT_EQ(0xabcdef01, value);
	EXPECT_EQ(0xabcdef01, *others);
	*others = 0x10203040;
	value = *others;
	EXPECT_EQ(0x10203040, value);
	EXPECT_EQ(0x10203040, *mine);
}

TEST_F(peers, section_is_read_by_the_other)
{
	struct dtio_shmem_info *info = &self->info;
	volatile uint32_t *mine;
	const uint8_t *table;
	uint32_t value;

	BOTH_NEED(DTIO_SHMEM_BLOCKS);
	if (!info->section_size)
		SKIP(return, "there are no sections");
	mine = map(self->fd, info->own_offset, info->own_size,
		   PROT_READ | PROT_WRITE);
	table = map(self->other, self->other_info.table_offset,
		    self->other_info.table_size, PROT_READ);
	ASSERT_NE(MAP_FAILED, mine);
	ASSERT_NE(MAP_FAILED, table);
	mine += info->section / 4;
	*mine = 0x55aa1234;
	value = *mine;
	EXPECT_EQ(0x55aa1234, value);
	EXPECT_EQ(0x55aa1234, *(uint32_t *)(table + info->blocks + info->section +
					    info->block_size * info->identity));
}

/* No driver: no interrupt is enabled, and nothing looks. */
TEST_F(peers, rings_before_the_driver_are_counted)
{
	const char *device = getenv("DTIO_SHMEM_OTHER");
	char folder[PATH_MAX], link[PATH_MAX + 16], file[PATH_MAX + 16];
	struct dtio_shmem_ring answer;
	int64_t before;
	char *driver;
	int fd;

	BOTH_NEED(DTIO_SHMEM_TABLE);
	fd = open(device, O_RDWR);
	before = take(fd, 0);
	close(fd);
	close(self->other);
	ASSERT_EQ(0, device_folder(device, folder, sizeof(folder)));
	snprintf(link, sizeof(link), "%s/driver", folder);
	driver = realpath(link, NULL);
	ASSERT_NE(NULL, driver);
	snprintf(file, sizeof(file), "%s/unbind", driver);
	ASSERT_EQ(0, write_text(file, strrchr(folder, '/') + 1));
	for (int i = 0; i < 100; i++) {
		ASSERT_EQ(0, ring(self->fd, self->other_info.identity, 0, 0,
				  &answer));
		ASSERT_EQ(1, answer.counted);
	}
	snprintf(file, sizeof(file), "%s/bind", driver);
	ASSERT_EQ(0, write_text(file, strrchr(folder, '/') + 1));
	ASSERT_TRUE(appears(device));
	self->other = open(device, O_RDWR);
	ASSERT_LE(0, self->other);
	EXPECT_EQ(before + 100, take(self->other, 0));
	free(driver);
}

TEST_HARNESS_MAIN
