// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The driver of dtio-shmem, by one peer that rings itself: every promise of
 * <linux/dtio-shmem.h> that needs no other peer. $DTIO_SHMEM is the device's file. What a
 * device does not have is skipped.
 */
#include <fcntl.h>
#include <limits.h>
#include <linux/dtio-shmem.h>
#include <poll.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "kselftest_harness.h"

#include "calls.h"

static const char *device_file(void)
{
	const char *file = getenv("DTIO_SHMEM");

	return file ? file : "/dev/dtio-shmem0";
}

FIXTURE(shmem) {
	int fd;
	struct dtio_shmem_info info;
	long page;
};

FIXTURE_SETUP(shmem)
{
	self->page = sysconf(_SC_PAGESIZE);
	self->fd = open(device_file(), O_RDWR | O_CLOEXEC);
	ASSERT_LE(0, self->fd);
	self->info.size = sizeof(self->info);
	ASSERT_EQ(0, call(self->fd, DTIO_SHMEM_INFO, &self->info));
}

FIXTURE_TEARDOWN(shmem)
{
	close(self->fd);
}

#define NEEDS(_feature)							\
	do {								\
		if (!(self->info.features & (_feature)))		\
			SKIP(return, "the device does not have it: " #_feature); \
	} while (0)

#define NEEDS_VECTORS()							\
	do {								\
		if (!self->info.vectors)				\
			SKIP(return, "the device has no vectors");	\
	} while (0)

TEST_F(shmem, info_is_consistent)
{
	struct dtio_shmem_info *info = &self->info;

	EXPECT_EQ(sizeof(*info), info->size);
	EXPECT_EQ(0, info->common_size & (info->common_size - 1));
	EXPECT_LE(1, info->common_size);
	if (!(info->features & DTIO_SHMEM_TABLE)) {
		EXPECT_EQ(0, info->features);
		EXPECT_EQ(0, info->table_size);
		EXPECT_EQ(0, info->own_size);
		EXPECT_EQ(0, info->peers);
		EXPECT_EQ(0, info->generation);
		return;
	}
	EXPECT_LT(info->identity, info->peers);
	EXPECT_NE(0, info->generation);
	EXPECT_LE(1, info->vectors);
	EXPECT_NE(0, info->table_size);
	if (info->features & DTIO_SHMEM_BLOCKS) {
		EXPECT_NE(0, info->block_size);
		EXPECT_LE(info->block_size, info->own_size);
		EXPECT_LE(info->blocks + info->block_size * info->peers,
			  info->table_size);
		EXPECT_LE(info->section + info->section_size,
			  info->block_size);
	}
	if (info->features & DTIO_SHMEM_PRIVATE)
		EXPECT_LE(info->private_start +
			  info->private_size * info->peers, info->own_size);
	switch (info->interrupts) {
	case DTIO_SHMEM_IRQ_NONE:
		EXPECT_EQ(0, info->num_interrupts);
		break;
	case DTIO_SHMEM_IRQ_INTX:
		EXPECT_EQ(1, info->num_interrupts);
		break;
	case DTIO_SHMEM_IRQ_MSIX:
		EXPECT_EQ(info->vectors + 1, info->num_interrupts);
		break;
	default:
		EXPECT_LE(1, info->num_interrupts);
	}
}

/* Registers by their offsets in docs/specs/dtio-shmem.rst, of a PCI function */
TEST_F(shmem, info_is_what_the_registers_say)
{
	struct dtio_shmem_info *info = &self->info;
	char folder[PATH_MAX], file[PATH_MAX + 16];
	volatile uint32_t *registers;
	int fd;

	NEEDS(DTIO_SHMEM_TABLE);
	ASSERT_EQ(0, device_folder(device_file(), folder, sizeof(folder)));
	snprintf(file, sizeof(file), "%s/resource0", folder);
	fd = open(file, O_RDWR);
	if (fd < 0)
		SKIP(return, "the device is no PCI function");
	registers = map(fd, 0, self->page, PROT_READ);
	ASSERT_NE(MAP_FAILED, registers);
	close(fd);
	EXPECT_EQ(registers[0x08 / 4], info->identity);
	EXPECT_EQ(registers[0x18 / 4], info->features >> 1);
	EXPECT_EQ(registers[0x1c / 4], info->peers);
	EXPECT_EQ(registers[0x20 / 4], info->vectors);
	/* INTx may be enabled, and the driver told not to use it. */
	if (info->interrupts != DTIO_SHMEM_IRQ_NONE)
		EXPECT_EQ(registers[0x24 / 4] & 3, info->interrupts);
	EXPECT_EQ(registers[0x30 / 4], info->generation);
	EXPECT_EQ(registers[0x38 / 4], (uint32_t)info->common_size);
	EXPECT_EQ(registers[0x3c / 4], info->common_size >> 32);
	EXPECT_EQ(registers[0x40 / 4], info->blocks);
	EXPECT_EQ(registers[0x44 / 4], info->block_size);
	EXPECT_EQ(registers[0x48 / 4], info->section);
	EXPECT_EQ(registers[0x4c / 4], info->section_size);
	EXPECT_EQ(registers[0x50 / 4], info->private_start);
	EXPECT_EQ(registers[0x54 / 4], info->private_size);
}

/* What the tests' script says the device is to have */
TEST_F(shmem, interrupts_are_the_ones_expected)
{
	const char *way = getenv("DTIO_SHMEM_WAY");

	if (!way)
		SKIP(return, "$DTIO_SHMEM_WAY is not set");
	EXPECT_EQ(strtoul(way, NULL, 0), self->info.interrupts);
}

static const struct {
	unsigned long cmd;
	size_t size;
	bool has_reserved;
	size_t reserved;
	bool has_flags;
} ioctls[] = {
	{ DTIO_SHMEM_INFO, sizeof(struct dtio_shmem_info), true,
	  offsetof(struct dtio_shmem_info, __reserved), false },
	{ DTIO_SHMEM_RING, sizeof(struct dtio_shmem_ring), false, 0, true },
	{ DTIO_SHMEM_TAKE, sizeof(struct dtio_shmem_take), true,
	  offsetof(struct dtio_shmem_take, __reserved), false },
	{ DTIO_SHMEM_SET_EVENTFD, sizeof(struct dtio_shmem_set_eventfd), false, 0,
	  false },
	{ DTIO_SHMEM_SET_STATE, sizeof(struct dtio_shmem_set_state), true,
	  offsetof(struct dtio_shmem_set_state, __reserved), false },
	{ DTIO_SHMEM_CHANGES, sizeof(struct dtio_shmem_changes), false, 0, false },
	{ DTIO_SHMEM_PEER, sizeof(struct dtio_shmem_peer), false, 0, false },
};

TEST_F(shmem, structures_are_held_to_their_format)
{
	uint32_t buffer[64];

	for (size_t i = 0; i < ARRAY_SIZE(ioctls); i++) {
		size_t size = ioctls[i].size;

		TH_LOG("ioctl %#lx", ioctls[i].cmd);
		memset(buffer, 0, sizeof(buffer));
		buffer[0] = size - 4;
		EXPECT_EQ(-EINVAL, call(self->fd, ioctls[i].cmd, buffer));
		buffer[0] = 0;
		EXPECT_EQ(-EINVAL, call(self->fd, ioctls[i].cmd, buffer));
		buffer[0] = size + 4;
		buffer[size / 4] = 1;
		EXPECT_EQ(-E2BIG, call(self->fd, ioctls[i].cmd, buffer));
		buffer[size / 4] = 0;
		buffer[0] = size;
		buffer[1] = 1u << 31;
		EXPECT_EQ(-EOPNOTSUPP, call(self->fd, ioctls[i].cmd, buffer));
		buffer[1] = 0;
		if (ioctls[i].has_reserved) {
			buffer[ioctls[i].reserved / 4] = 1;
			EXPECT_EQ(-EOPNOTSUPP,
				  call(self->fd, ioctls[i].cmd, buffer));
		}
		EXPECT_EQ(-EFAULT, call(self->fd, ioctls[i].cmd, (void *)8));
	}
	EXPECT_EQ(-ENOTTY, call(self->fd, _IO(DTIO_SHMEM_TYPE, 0x3f), buffer));
	EXPECT_EQ(-ENOTTY, call(self->fd, _IO(DTIO_SHMEM_TYPE, 0x47), buffer));
}

TEST_F(shmem, longer_structure_is_answered)
{
	struct {
		struct dtio_shmem_info info;
		uint64_t more;
	} longer = { .info.size = sizeof(longer) };

	ASSERT_EQ(0, call(self->fd, DTIO_SHMEM_INFO, &longer));
	EXPECT_EQ(sizeof(longer), longer.info.size);
	longer.info.size = sizeof(longer.info);
	EXPECT_EQ(0, memcmp(&longer.info, &self->info, sizeof(self->info)));
}

TEST_F(shmem, common_memory_is_one_memory)
{
	uint64_t size = self->info.common_size;
	uint64_t offset = self->info.common_offset;
	int other = open(device_file(), O_RDWR);
	volatile uint64_t *first, *second;

	first = map(self->fd, offset, size, PROT_READ | PROT_WRITE);
	ASSERT_NE(MAP_FAILED, first);
	second = map(other, offset, size, PROT_READ | PROT_WRITE);
	ASSERT_NE(MAP_FAILED, second);
	for (size_t i = 0; i < size / sizeof(*first); i += self->page / 8)
		first[i] = i + 1;
	first[size / sizeof(*first) - 1] = ~0ull;
	for (size_t i = 0; i < size / sizeof(*first); i += self->page / 8)
		ASSERT_EQ(i + 1, second[i]);
	EXPECT_EQ(~0ull, second[size / sizeof(*first) - 1]);
	EXPECT_EQ(0, munmap((void *)second, size));

	/* One page in the middle is that page. */
	second = map(other, offset + size - self->page, self->page, PROT_READ);
	ASSERT_NE(MAP_FAILED, second);
	EXPECT_EQ(~0ull, second[self->page / 8 - 1]);
	close(other);
}

TEST_F(shmem, mappings_are_refused)
{
	struct dtio_shmem_info *info = &self->info;
	void *table;

	EXPECT_EQ(MAP_FAILED, map(self->fd, info->common_offset,
				  info->common_size + self->page, PROT_READ));
	EXPECT_EQ(EINVAL, errno);
	EXPECT_EQ(MAP_FAILED, map(self->fd,
				  info->common_offset + info->common_size,
				  self->page, PROT_READ));
	EXPECT_EQ(EINVAL, errno);
	EXPECT_EQ(MAP_FAILED, mmap(NULL, self->page, PROT_READ, MAP_PRIVATE,
				   self->fd, info->common_offset));
	EXPECT_EQ(EINVAL, errno);
	EXPECT_EQ(MAP_FAILED, map(self->fd, info->own_offset + info->own_size,
				  self->page, PROT_READ));
	EXPECT_EQ(EINVAL, errno);
	EXPECT_EQ(MAP_FAILED, map(self->fd, 1ull << 62, self->page, PROT_READ));
	if (!info->table_size)
		return;
	EXPECT_EQ(MAP_FAILED, map(self->fd, info->table_offset, self->page,
				  PROT_READ | PROT_WRITE));
	EXPECT_EQ(EACCES, errno);
	table = map(self->fd, info->table_offset, self->page, PROT_READ);
	ASSERT_NE(MAP_FAILED, table);
	EXPECT_EQ(-1, mprotect(table, self->page, PROT_READ | PROT_WRITE));
	EXPECT_EQ(EACCES, errno);
}

TEST_F(shmem, reading_file_only_looks)
{
	int fd = open(device_file(), O_RDONLY);
	void *common;

	ASSERT_LE(0, fd);
	EXPECT_EQ(0, call(fd, DTIO_SHMEM_INFO, &self->info));
	EXPECT_EQ(-EACCES, ring(fd, self->info.identity, 0, 0, NULL));
	EXPECT_EQ(-EACCES, set_state(fd, 1));
	EXPECT_EQ(MAP_FAILED, map(fd, self->info.common_offset, self->page,
				  PROT_READ | PROT_WRITE));
	EXPECT_EQ(EACCES, errno);
	common = map(fd, self->info.common_offset, self->page, PROT_READ);
	ASSERT_NE(MAP_FAILED, common);
	EXPECT_EQ(-1, mprotect(common, self->page, PROT_READ | PROT_WRITE));
	close(fd);
}

TEST_F(shmem, table_is_what_the_ioctls_say)
{
	struct dtio_shmem_changes changes;
	struct dtio_shmem_table *table;
	struct dtio_shmem_row *row;
	struct dtio_shmem_peer peer;

	NEEDS(DTIO_SHMEM_TABLE);
	table = map(self->fd, self->info.table_offset, self->info.table_size,
		    PROT_READ);
	ASSERT_NE(MAP_FAILED, table);
	EXPECT_EQ(0x6d687364, table->signature);
	EXPECT_EQ(1, table->version);
	EXPECT_EQ(self->info.peers, table->peers);
	EXPECT_EQ(self->info.vectors, table->vectors);
	ASSERT_EQ(0, get_changes(self->fd, &changes));
	EXPECT_EQ(changes.changes, table->changes);
	EXPECT_EQ(changes.present, table->present);
	EXPECT_LE(1, table->present);
	for (unsigned int i = 0; i < self->info.peers; i++) {
		row = (void *)table + table->rows + table->row_size * i;
		ASSERT_EQ(0, get_peer(self->fd, i, &peer));
		ASSERT_EQ(peer.generation, row->generation);
		ASSERT_EQ(peer.presence, row->presence);
		ASSERT_EQ(peer.state, row->state);
	}
	ASSERT_EQ(0, get_peer(self->fd, self->info.identity, &peer));
	EXPECT_EQ(self->info.generation, peer.generation);
	EXPECT_EQ(DTIO_SHMEM_PEER_THERE, peer.presence);
	EXPECT_EQ(-EINVAL, get_peer(self->fd, self->info.peers, &peer));
}

TEST_F(shmem, own_section_is_in_the_table)
{
	struct dtio_shmem_info *info = &self->info;
	volatile uint8_t *own;
	uint8_t *table;
	size_t at;

	NEEDS(DTIO_SHMEM_BLOCKS);
	if (!info->section_size)
		SKIP(return, "there are no sections");
	own = map(self->fd, info->own_offset, info->own_size,
		  PROT_READ | PROT_WRITE);
	ASSERT_NE(MAP_FAILED, own);
	table = map(self->fd, info->table_offset, info->table_size, PROT_READ);
	ASSERT_NE(MAP_FAILED, table);
	at = info->blocks + info->block_size * info->identity + info->section;
	for (size_t i = 0; i < info->section_size; i++)
		own[info->section + i] = i * 7 + 1;
	/* A read comes back when the writes have arrived. */
	EXPECT_EQ((uint8_t)((info->section_size - 1) * 7 + 1),
		  own[info->section + info->section_size - 1]);
	for (size_t i = 0; i < info->section_size; i++)
		ASSERT_EQ((uint8_t)(i * 7 + 1), table[at + i]);
}

TEST_F(shmem, private_memory_holds_what_is_written)
{
	struct dtio_shmem_info *info = &self->info;
	volatile uint32_t *own;

	NEEDS(DTIO_SHMEM_PRIVATE);
	own = map(self->fd, info->own_offset, info->own_size,
		  PROT_READ | PROT_WRITE);
	ASSERT_NE(MAP_FAILED, own);
	for (unsigned int i = 0; i < info->peers; i++)
		own[(info->private_start + info->private_size * i) / 4] = i + 5;
	for (unsigned int i = 0; i < info->peers; i++)
		ASSERT_EQ(i + 5, own[(info->private_start +
				      info->private_size * i) / 4]);
}

TEST_F(shmem, rings_are_counted_exactly)
{
	unsigned int last = self->info.vectors - 1;
	struct dtio_shmem_ring answer;

	NEEDS(DTIO_SHMEM_TABLE);
	take_all(self->fd, self->info.vectors);
	for (int i = 0; i < 1000; i++) {
		ASSERT_EQ(0, ring(self->fd, self->info.identity, last, 0,
				  &answer));
		ASSERT_EQ(self->info.interrupts ? DTIO_SHMEM_COUNTED :
						  DTIO_SHMEM_NO_INTERRUPT,
			  answer.status);
		ASSERT_EQ(1, answer.counted);
	}
	EXPECT_EQ(1000, take(self->fd, last));
	EXPECT_EQ(0, take(self->fd, last));
	if (last)
		EXPECT_EQ(0, take(self->fd, 0));
	EXPECT_EQ(-EINVAL, take(self->fd, last + 1));
}

TEST_F(shmem, rings_without_status_are_counted)
{
	struct dtio_shmem_ring answer;

	NEEDS(DTIO_SHMEM_TABLE);
	take_all(self->fd, self->info.vectors);
	for (int i = 0; i < 100; i++)
		ASSERT_EQ(0, ring(self->fd, self->info.identity, 0,
				  DTIO_SHMEM_RING_NO_STATUS, &answer));
	EXPECT_EQ(DTIO_SHMEM_UNKNOWN, answer.status);
	EXPECT_EQ(0, answer.counted);
	/* This one waits for all before it. */
	ASSERT_EQ(0, ring(self->fd, self->info.identity, 0, 0, &answer));
	EXPECT_EQ(101, take(self->fd, 0));
}

TEST_F(shmem, fast_rings_are_counted_exactly)
{
	unsigned int last = self->info.vectors - 1;
	struct dtio_shmem_ring answer;
	uint64_t sum = 0;

	if (!(self->info.features & DTIO_SHMEM_FAST)) {
		/* Not EXPECT: a test that is skipped does not fail. */
		ASSERT_EQ(-EOPNOTSUPP, ring(self->fd, self->info.identity, 0,
					    DTIO_SHMEM_RING_FAST, NULL));
		SKIP(return, "the device has no fast rings");
	}
	take_all(self->fd, self->info.vectors);
	for (int i = 0; i < 1000; i++) {
		ASSERT_EQ(0, ring(self->fd, self->info.identity, last,
				  DTIO_SHMEM_RING_FAST, &answer));
		ASSERT_EQ(DTIO_SHMEM_UNKNOWN, answer.status);
	}
	while (ready(self->fd, POLLIN, 1000) == POLLIN)
		sum += take(self->fd, last);
	EXPECT_EQ(1000, sum);
	EXPECT_EQ(-EINVAL, ring(self->fd, self->info.peers, 0,
				DTIO_SHMEM_RING_FAST, NULL));
	EXPECT_EQ(-EINVAL, ring(self->fd, DTIO_SHMEM_ALL, 0,
				DTIO_SHMEM_RING_FAST, NULL));
	EXPECT_EQ(-EINVAL, ring(self->fd, self->info.identity,
				self->info.vectors, DTIO_SHMEM_RING_FAST, NULL));
}

TEST_F(shmem, status_says_what_became_of_a_ring)
{
	unsigned int absent = self->info.peers;
	struct dtio_shmem_ring answer;
	struct dtio_shmem_peer peer;

	EXPECT_EQ(-EINVAL, ring(self->fd, 0x10000, 0, 0, NULL));
	EXPECT_EQ(-EINVAL, ring(self->fd, 0, 0x10000, 0, NULL));
	if (!(self->info.features & DTIO_SHMEM_TABLE)) {
		EXPECT_EQ(0, ring(self->fd, 0xfffe, 0, 0, &answer));
		EXPECT_EQ(DTIO_SHMEM_UNKNOWN, answer.status);
		EXPECT_EQ(0, answer.counted);
		return;
	}
	while (absent-- > 0)
		if (!get_peer(self->fd, absent, &peer) &&
		    !(peer.presence & DTIO_SHMEM_PEER_THERE))
			break;
	EXPECT_EQ(0, ring(self->fd, 0xfffe, 0, 0, &answer));
	EXPECT_EQ(DTIO_SHMEM_NO_PEER, answer.status);
	EXPECT_EQ(0, answer.counted);
	if (absent < self->info.peers) {
		EXPECT_EQ(0, ring(self->fd, absent, 0, 0, &answer));
		EXPECT_EQ(DTIO_SHMEM_NO_PEER, answer.status);
	}
	EXPECT_EQ(0, ring(self->fd, self->info.identity, self->info.vectors, 0,
			  &answer));
	EXPECT_EQ(DTIO_SHMEM_NO_VECTOR, answer.status);
	EXPECT_EQ(0, answer.counted);
	/* All others: not this one */
	take_all(self->fd, self->info.vectors);
	EXPECT_EQ(0, ring(self->fd, DTIO_SHMEM_ALL, 0, 0, &answer));
	EXPECT_EQ(DTIO_SHMEM_COUNTED, answer.status);
	EXPECT_EQ(0, take(self->fd, 0));
}

TEST_F(shmem, read_returns_all_counts)
{
	unsigned int last = self->info.vectors - 1;
	size_t size = self->info.vectors * sizeof(uint64_t);
	uint64_t counts[USHRT_MAX];
	void *volatile nowhere = (void *)8;

	if (!self->info.vectors) {
		ASSERT_EQ(-1, read(self->fd, counts, sizeof(counts)));
		ASSERT_EQ(EINVAL, errno);
		SKIP(return, "the device has no vectors");
	}
	take_all(self->fd, self->info.vectors);
	EXPECT_EQ(0, fcntl(self->fd, F_SETFL, O_NONBLOCK));
	EXPECT_EQ(-1, read(self->fd, counts, size));
	EXPECT_EQ(EAGAIN, errno);
	EXPECT_EQ(-1, read(self->fd, counts, size - 1));
	EXPECT_EQ(EINVAL, errno);
	EXPECT_EQ(0, ready(self->fd, POLLIN, 0));

	ASSERT_EQ(0, ring(self->fd, self->info.identity, last, 0, NULL));
	EXPECT_EQ(POLLIN, ready(self->fd, POLLIN, 5000));
	EXPECT_EQ(-1, read(self->fd, nowhere, size));
	EXPECT_EQ(EFAULT, errno);
	ASSERT_EQ(size, read(self->fd, counts, sizeof(counts)));
	for (unsigned int v = 0; v < last; v++)
		EXPECT_EQ(0, counts[v]);
	EXPECT_EQ(1, counts[last]);
	EXPECT_EQ(-1, read(self->fd, counts, size));
	EXPECT_EQ(EAGAIN, errno);

	/* Of an ivshmem-doorbell's, some may have fallen together. */
	for (int i = 0; i < 3; i++)
		ASSERT_EQ(0, ring(self->fd, self->info.identity, last, 0, NULL));
	EXPECT_EQ(POLLIN, ready(self->fd, POLLIN, 5000));
	if (self->info.features & DTIO_SHMEM_TABLE) {
		ASSERT_EQ(size, read(self->fd, counts, size));
		EXPECT_EQ(3, counts[last]);
		EXPECT_EQ(-1, read(self->fd, counts, size));
		EXPECT_EQ(EAGAIN, errno);
	}
}

struct reader {
	int fd;
	ssize_t ret;
	int error;
	uint64_t counts[USHRT_MAX];
};

static void *read_once(void *arg)
{
	struct reader *reader = arg;

	reader->ret = read(reader->fd, reader->counts, sizeof(reader->counts));
	reader->error = errno;
	return NULL;
}

TEST_F(shmem, read_waits_for_a_ring)
{
	static struct reader reader;
	pthread_t thread;

	NEEDS_VECTORS();
	take_all(self->fd, self->info.vectors);
	reader.fd = self->fd;
	ASSERT_EQ(0, pthread_create(&thread, NULL, read_once, &reader));
	usleep(100000);
	EXPECT_EQ(EBUSY, pthread_tryjoin_np(thread, NULL));
	ASSERT_EQ(0, ring(self->fd, self->info.identity, 0, 0, NULL));
	EXPECT_EQ(0, pthread_join(thread, NULL));
	EXPECT_EQ(self->info.vectors * sizeof(uint64_t), reader.ret);
	EXPECT_EQ(1, reader.counts[0]);
}

TEST_F(shmem, counts_are_each_files_own)
{
	int other;

	NEEDS_VECTORS();
	other = open(device_file(), O_RDWR);
	ASSERT_LE(0, other);
	take_all(self->fd, self->info.vectors);
	take_all(other, self->info.vectors);
	ASSERT_EQ(0, ring(self->fd, self->info.identity, 0, 0, NULL));
	EXPECT_EQ(POLLIN, ready(self->fd, POLLIN, 5000));
	EXPECT_EQ(1, take(self->fd, 0));
	EXPECT_EQ(POLLIN, ready(other, POLLIN, 0));
	EXPECT_EQ(1, take(other, 0));
	close(other);
	/* A new one has all since the peer arrived. */
	other = open(device_file(), O_RDWR);
	EXPECT_LE(1, take(other, 0));
	close(other);
}

TEST_F(shmem, eventfds_are_signalled)
{
	int first = eventfd(0, EFD_NONBLOCK), second = eventfd(0, EFD_NONBLOCK);
	unsigned int last = self->info.vectors - 1;
	int ms = 5000;

	NEEDS_VECTORS();
	ASSERT_EQ(0, set_eventfd(self->fd, last, first));
	EXPECT_TRUE(reads_signal(first, 0));
	EXPECT_FALSE(reads_signal(first, 50));
	ASSERT_EQ(0, ring(self->fd, self->info.identity, last, 0, NULL));
	EXPECT_TRUE(reads_signal(first, ms));

	/* Another one in its place, and none */
	ASSERT_EQ(0, set_eventfd(self->fd, last, second));
	EXPECT_TRUE(reads_signal(second, 0));
	ASSERT_EQ(0, ring(self->fd, self->info.identity, last, 0, NULL));
	EXPECT_TRUE(reads_signal(second, ms));
	EXPECT_FALSE(reads_signal(first, 0));
	ASSERT_EQ(0, set_eventfd(self->fd, last, -1));
	ASSERT_EQ(0, ring(self->fd, self->info.identity, last, 0, NULL));
	EXPECT_FALSE(reads_signal(second, 100));

	EXPECT_EQ(0, set_eventfd(self->fd, self->info.vectors, second));
	EXPECT_EQ(-EINVAL, set_eventfd(self->fd, self->info.vectors + 1, second));
	EXPECT_EQ(-EINVAL, set_eventfd(self->fd, 0, -2));
	EXPECT_EQ(-EBADF, set_eventfd(self->fd, 0, 1000));
	EXPECT_EQ(-EINVAL, set_eventfd(self->fd, 0, self->fd));
}

TEST_F(shmem, every_vector_leads_to_its_own_eventfd)
{
	int fds[256];

	NEEDS_VECTORS();
	for (unsigned int v = 0; v < self->info.vectors; v++) {
		fds[v] = eventfd(0, EFD_NONBLOCK);
		ASSERT_EQ(0, set_eventfd(self->fd, v, fds[v]));
		EXPECT_TRUE(reads_signal(fds[v], 0));
	}
	for (unsigned int v = 0; v < self->info.vectors; v++) {
		ASSERT_EQ(0, ring(self->fd, self->info.identity, v, 0, NULL));
		EXPECT_TRUE(reads_signal(fds[v], 5000));
		if (self->info.num_interrupts < self->info.vectors)
			continue;
		for (unsigned int i = 0; i < self->info.vectors; i++)
			EXPECT_FALSE(reads_signal(fds[i], 0));
	}
}

TEST_F(shmem, state_is_a_files)
{
	struct dtio_shmem_changes before, after;
	unsigned int identity = self->info.identity;
	struct dtio_shmem_peer row;
	int other, third;

	if (!(self->info.features & DTIO_SHMEM_TABLE)) {
		EXPECT_EQ(-EOPNOTSUPP, set_state(self->fd, 1));
		EXPECT_EQ(-EOPNOTSUPP, get_changes(self->fd, &after));
		EXPECT_EQ(-EOPNOTSUPP, get_peer(self->fd, 0, &row));
		return;
	}
	other = open(device_file(), O_RDWR);
	third = open(device_file(), O_RDWR);
	ASSERT_EQ(0, get_changes(self->fd, &before));
	ASSERT_EQ(0, set_state(other, 0x12345678));
	ASSERT_EQ(0, get_peer(self->fd, identity, &row));
	EXPECT_EQ(0x12345678, row.state);
	EXPECT_EQ(POLLPRI, ready(self->fd, POLLPRI, 0));
	ASSERT_EQ(0, get_changes(self->fd, &after));
	EXPECT_EQ(2, after.changes - before.changes);
	EXPECT_EQ(0, after.changes & 1);
	EXPECT_EQ(0, ready(self->fd, POLLPRI, 0));

	EXPECT_EQ(-EBUSY, set_state(self->fd, 2));
	EXPECT_EQ(-EBUSY, set_state(third, 0));
	close(third);
	ASSERT_EQ(0, get_peer(self->fd, identity, &row));
	EXPECT_EQ(0x12345678, row.state);
	EXPECT_EQ(0, set_state(other, 0xffffffff));
	ASSERT_EQ(0, get_peer(self->fd, identity, &row));
	EXPECT_EQ(0xffffffff, row.state);
	close(other);
	ASSERT_EQ(0, get_peer(self->fd, identity, &row));
	EXPECT_EQ(0, row.state);
	EXPECT_EQ(0, set_state(self->fd, 3));
	EXPECT_EQ(0, set_state(self->fd, 0));
	/* 0 is nobody's, though its file is open. */
	third = open(device_file(), O_RDWR);
	EXPECT_EQ(0, set_state(third, 4));
	close(third);
}

struct poller {
	int fd;
	bool stop;
	uint64_t sum;
};

static void *poll_and_take(void *arg)
{
	struct poller *poller = arg;

	while (!__atomic_load_n(&poller->stop, __ATOMIC_ACQUIRE))
		if (ready(poller->fd, POLLIN, 1) == POLLIN)
			poller->sum += take(poller->fd, 0);
	return NULL;
}

/* Its memory is off meanwhile: one process looks all the time, and another has it mapped. */
TEST_F(shmem, reset_keeps_what_was_set)
{
	char folder[PATH_MAX], file[PATH_MAX + 16];
	struct dtio_shmem_peer row;
	static struct poller poller;
	volatile uint64_t *common;
	pthread_t thread;

	ASSERT_EQ(0, device_folder(device_file(), folder, sizeof(folder)));
	snprintf(file, sizeof(file), "%s/reset", folder);
	if (access(file, W_OK))
		SKIP(return, "the kernel cannot reset the device");
	NEEDS(DTIO_SHMEM_TABLE);
	common = map(self->fd, self->info.common_offset, self->page,
		     PROT_READ | PROT_WRITE);
	ASSERT_NE(MAP_FAILED, common);
	*common = 0x1234567890;
	ASSERT_EQ(0, set_state(self->fd, 77));
	poller.fd = open(device_file(), O_RDWR);
	take_all(self->fd, self->info.vectors);
	take_all(poller.fd, self->info.vectors);
	ASSERT_EQ(0, pthread_create(&thread, NULL, poll_and_take, &poller));
	for (int i = 0; i < 5; i++) {
		ASSERT_EQ(0, write_text(file, "1"));
		ASSERT_EQ(0, get_peer(self->fd, self->info.identity, &row));
		EXPECT_EQ(77, row.state);
		EXPECT_EQ(0x1234567890, *common);
		ASSERT_EQ(0, ring(self->fd, self->info.identity, 0, 0, NULL));
		EXPECT_EQ(POLLIN, ready(self->fd, POLLIN, 5000));
		EXPECT_EQ(1, take(self->fd, 0));
	}
	usleep(100000);
	__atomic_store_n(&poller.stop, true, __ATOMIC_RELEASE);
	EXPECT_EQ(0, pthread_join(thread, NULL));
	EXPECT_EQ(5, poller.sum);
	close(poller.fd);
}

/* pm_test "devices": the kernel suspends devices and resumes them at once. */
TEST_F(shmem, system_sleep_keeps_what_was_set)
{
	struct dtio_shmem_peer row;
	volatile uint64_t *common;

	NEEDS_VECTORS();
	if (write_text("/sys/power/pm_test", "devices"))
		SKIP(return, "the kernel cannot test system sleep: needs PM_DEBUG");
	common = map(self->fd, self->info.common_offset, self->page,
		     PROT_READ | PROT_WRITE);
	ASSERT_NE(MAP_FAILED, common);
	*common = 0x987654321;
	if (self->info.features & DTIO_SHMEM_TABLE)
		ASSERT_EQ(0, set_state(self->fd, 78));
	take_all(self->fd, self->info.vectors);
	EXPECT_EQ(0, write_text("/sys/power/state", "freeze"));
	EXPECT_EQ(0, write_text("/sys/power/pm_test", "none"));
	EXPECT_EQ(0x987654321, *common);
	if (self->info.features & DTIO_SHMEM_TABLE) {
		ASSERT_EQ(0, get_peer(self->fd, self->info.identity, &row));
		EXPECT_EQ(78, row.state);
	}
	ASSERT_EQ(0, ring(self->fd, self->info.identity, 0, 0, NULL));
	EXPECT_EQ(POLLIN, ready(self->fd, POLLIN, 5000));
	EXPECT_EQ(1, take(self->fd, 0));
}

static sigjmp_buf bus_error;

static void on_bus_error(int signal)
{
	(void)signal;
	siglongjmp(bus_error, 1);
}

static bool is_mapped(volatile uint32_t *word)
{
	uint32_t value;

	if (sigsetjmp(bus_error, 1))
		return false;
	value = *word;
	(void)value;
	return true;
}

TEST_F(shmem, unbinding_ends_everything)
{
	char folder[PATH_MAX], driver[PATH_MAX + 16];
	int other, event = eventfd(0, EFD_NONBLOCK), ring_event = eventfd(0, EFD_NONBLOCK);
	struct sigaction action = { .sa_handler = on_bus_error };
	static struct reader reader;
	volatile uint32_t *common, *late, *table = NULL;
	pthread_t thread;
	const char *name;
	char *real;

	ASSERT_EQ(0, device_folder(device_file(), folder, sizeof(folder)));
	snprintf(driver, sizeof(driver), "%s/driver", folder);
	real = realpath(driver, NULL);
	ASSERT_NE(NULL, real);
	name = strrchr(folder, '/') + 1;
	ASSERT_EQ(0, sigaction(SIGBUS, &action, NULL));

	other = open(device_file(), O_RDWR);
	common = map(self->fd, self->info.common_offset, self->page,
		     PROT_READ | PROT_WRITE);
	ASSERT_NE(MAP_FAILED, common);
	late = map(other, self->info.common_offset, self->page, PROT_READ);
	ASSERT_NE(MAP_FAILED, late);
	if (self->info.table_size) {
		table = map(other, self->info.table_offset, self->page,
			    PROT_READ);
		ASSERT_NE(MAP_FAILED, table);
		EXPECT_TRUE(is_mapped(table));
	}
	EXPECT_TRUE(is_mapped(common));
	/* A file that is closed leaves its mappings. */
	close(other);
	EXPECT_TRUE(is_mapped(common));
	if (self->info.vectors) {
		take_all(self->fd, self->info.vectors);
		ASSERT_EQ(0, set_eventfd(self->fd, 0, ring_event));
		EXPECT_TRUE(reads_signal(ring_event, 0));
		ASSERT_EQ(0, set_eventfd(self->fd, self->info.vectors, event));
		EXPECT_TRUE(reads_signal(event, 0));
		reader.fd = self->fd;
		ASSERT_EQ(0, pthread_create(&thread, NULL, read_once, &reader));
		usleep(100000);
	}

	snprintf(driver, sizeof(driver), "%s/unbind", real);
	ASSERT_EQ(0, write_text(driver, name));
	if (self->info.vectors) {
		EXPECT_EQ(0, pthread_join(thread, NULL));
		EXPECT_EQ(-1, reader.ret);
		EXPECT_EQ(ENODEV, reader.error);
		EXPECT_TRUE(reads_signal(ring_event, 0));
		EXPECT_TRUE(reads_signal(event, 0));
	}
	EXPECT_FALSE(is_mapped(common));
	EXPECT_FALSE(is_mapped(late));
	if (table)
		EXPECT_FALSE(is_mapped(table));
	EXPECT_EQ(-ENODEV, call(self->fd, DTIO_SHMEM_INFO, &self->info));
	EXPECT_EQ(-ENODEV, ring(self->fd, 0, 0, 0, NULL));
	EXPECT_EQ(MAP_FAILED, map(self->fd, self->info.common_offset,
				  self->page, PROT_READ));
	EXPECT_EQ(ENODEV, errno);
	EXPECT_EQ(POLLHUP | POLLERR, ready(self->fd, POLLIN | POLLPRI, 0));
	EXPECT_NE(0, access(device_file(), F_OK));

	snprintf(driver, sizeof(driver), "%s/bind", real);
	ASSERT_EQ(0, write_text(driver, name));
	ASSERT_TRUE(appears(device_file()));
	/* The old file stays what it was. */
	EXPECT_EQ(-ENODEV, call(self->fd, DTIO_SHMEM_INFO, &self->info));
	EXPECT_FALSE(is_mapped(common));
	other = open(device_file(), O_RDWR);
	ASSERT_LE(0, other);
	EXPECT_EQ(0, call(other, DTIO_SHMEM_INFO, &self->info));
	if (self->info.vectors) {
		take_all(other, self->info.vectors);
		ASSERT_EQ(0, ring(other, self->info.identity, 0, 0, NULL));
		EXPECT_EQ(POLLIN, ready(other, POLLIN, 5000));
		EXPECT_EQ(1, take(other, 0));
	}
	close(other);
	free(real);
}

TEST_HARNESS_MAIN
