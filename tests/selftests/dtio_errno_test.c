// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Every errno that include/uapi/linux/dtio.h promises, for every dtio ioctl, and
 * that a refused call leaves the caller's memory alone.
 */
#include <stddef.h>
#include <sys/mman.h>

#include "fixture.h"

/* Each ioctl with a valid argument, and where that has to hold zeros. */
struct question {
	const char *name;
	unsigned long request;
	uint32_t size;
	uint32_t first;		/* as first published, where it has grown; or 0 */
	int reserved;		/* offset, or -1 */
	int answer;		/* errno of the question as it stands */
	union {
		uint32_t size;
		struct dtio_device_info device;
		struct dtio_region_info region;
		struct dtio_irq_info irq;
		struct dtio_string string;
		struct dtio_irq_state state;
		struct dtio_msi_message message;
		struct dtio_msi_doorbell doorbell;
		struct dtio_resource_info resource;
		struct dtio_resource_act act;
		unsigned char bytes[128];
	} good;
};

static char string_buffer[4096];

static const struct question questions[] = {
	{
		"DTIO_DEVICE_INFO", DTIO_DEVICE_INFO,
		sizeof(struct dtio_device_info), 0, -1,
		.good.device = { .size = sizeof(struct dtio_device_info) },
	}, {
		"DTIO_REGION_INFO", DTIO_REGION_INFO,
		sizeof(struct dtio_region_info),
		offsetof(struct dtio_region_info, pci_bar), -1,
		.good.region = { .size = sizeof(struct dtio_region_info) },
	}, {
		"DTIO_IRQ_INFO", DTIO_IRQ_INFO, sizeof(struct dtio_irq_info), 0, -1,
		.good.irq = { .size = sizeof(struct dtio_irq_info) },
	}, {
		"DTIO_STRING", DTIO_STRING, sizeof(struct dtio_string), 0, -1,
		.good.string = {
			.size = sizeof(struct dtio_string),
			.object = DTIO_OBJECT_DEVICE,
			.kind = DTIO_STRING_NAME,
			.length = sizeof(string_buffer),
		},
	}, {
		"DTIO_IRQ_STATE", DTIO_IRQ_STATE,
		sizeof(struct dtio_irq_state), 0, -1,
		.good.state = { .size = sizeof(struct dtio_irq_state) },
	}, {
		"DTIO_MSI_MESSAGE", DTIO_MSI_MESSAGE,
		sizeof(struct dtio_msi_message), 0,
		offsetof(struct dtio_msi_message, __reserved),
		.good.message = { .size = sizeof(struct dtio_msi_message) },
	}, {
		"DTIO_MSI_DOORBELL", DTIO_MSI_DOORBELL,
		sizeof(struct dtio_msi_doorbell), 0,
		offsetof(struct dtio_msi_doorbell, __reserved),
		.good.doorbell = { .size = sizeof(struct dtio_msi_doorbell) },
	}, {
		"DTIO_RESOURCE_INFO", DTIO_RESOURCE_INFO,
		sizeof(struct dtio_resource_info), 0,
		offsetof(struct dtio_resource_info, __reserved),
		.good.resource = { .size = sizeof(struct dtio_resource_info) },
	}, {
		"DTIO_RESOURCE_ACT", DTIO_RESOURCE_ACT,
		sizeof(struct dtio_resource_act), 0, -1,
		.good.act = {
			.size = sizeof(struct dtio_resource_act),
			.action = DTIO_RESOURCE_SWITCH,
			.value = 1,
		},
	},
};

/* Where they are in the table. */
enum { REGION_INFO = 1, IRQ_INFO, STRING, IRQ_STATE, MSI_MESSAGE, MSI_DOORBELL,
       RESOURCE_INFO, RESOURCE_ACT };

DEVICE_FIXTURE(dtio_errno);

/* What the first resource answers to being turned on, or to questions; ENOENT: none. */
static int resource_answer(int fd, unsigned long request)
{
	struct dtio_resource_info info = { .size = sizeof(info) };
	int error = ioctl_errno(fd, DTIO_RESOURCE_INFO, &info);

	if (!error && request == DTIO_RESOURCE_ACT &&
	    !(info.actions & DTIO_RESOURCE_CAN(DTIO_RESOURCE_SWITCH)))
		error = EPERM;
	return error;
}

static struct question ask(int fd, size_t i)
{
	struct question question = questions[i];

	if (question.request == DTIO_STRING)
		question.good.string.uptr = (uintptr_t)string_buffer;
	/* The one interrupt that can always be used. */
	if (question.request == DTIO_IRQ_STATE)
		question.good.state.index = find_irq(fd, DTIO_IRQ_REQUEST);
	/* The row for MSIs exists where the device can have some; none is allocated. */
	if (question.request == DTIO_MSI_MESSAGE ||
	    question.request == DTIO_MSI_DOORBELL) {
		question.good.message.index = find_irq(fd, DTIO_IRQ_MSI);
		question.answer = question.good.message.index == UINT32_MAX ?
				  ENOENT : ENXIO;
	}
	if (i == RESOURCE_INFO || i == RESOURCE_ACT)
		question.answer = resource_answer(fd, question.request);
	return question;
}

#define for_each_question(question)					\
	for (size_t i_ = 0;						\
	     i_ < ARRAY_SIZE(questions) && (question = ask(self->fd, i_), true); \
	     i_++)

#define EXPECT_ERRNO(wanted, fd, question)				\
	EXPECT_EQ(wanted, ioctl_errno(fd, (question).request,		\
				      &(question).good))		\
		TH_LOG("%s", (question).name)

TEST_F(dtio_errno, the_questions_have_answers)
{
	struct question question;

	for_each_question(question) {
		EXPECT_ERRNO(question.answer, self->fd, question);
	}
}

TEST_F(dtio_errno, enotty_for_unknown_ioctls)
{
	char room[256] = { 0 };

	for (unsigned int nr = DTIO_CMD_RESOURCE_ACT + 1; nr < 256; nr++) {
		EXPECT_EQ(ENOTTY, ioctl_errno(self->fd, _IO(DTIO_TYPE, nr),
					      room))
			TH_LOG("number %#x", nr);
	}
	/* A known number with a size in it is another number. */
	EXPECT_EQ(ENOTTY, ioctl_errno(self->fd,
				      _IOWR(DTIO_TYPE, DTIO_CMD_DEVICE_INFO,
					    struct dtio_device_info), room));
	EXPECT_EQ(ENOTTY, ioctl_errno(self->fd, _IO(DTIO_TYPE + 1, 0), room));
	EXPECT_EQ(ENOTTY, ioctl_errno(self->fd, _IO(VFIO_TYPE, 0xff), room));
}

TEST_F(dtio_errno, a_longer_structure_with_zeros)
{
	struct question question;

	for_each_question(question) {
		question.good.size = sizeof(question.good);
		EXPECT_ERRNO(question.answer, self->fd, question);
		EXPECT_EQ(sizeof(question.good), question.good.size);
	}
}

TEST_F(dtio_errno, e2big_for_an_unknown_tail)
{
	struct question question;

	for_each_question(question) {
		const struct question fresh = question;

		/* The first and the last byte that this kernel does not know. */
		question.good.size = sizeof(question.good);
		question.good.bytes[question.size] = 1;
		EXPECT_ERRNO(E2BIG, self->fd, question);

		question = fresh;
		question.good.size = sizeof(question.good);
		question.good.bytes[sizeof(question.good) - 1] = 1;
		EXPECT_ERRNO(E2BIG, self->fd, question);

		/* Behind the end that the caller names, nothing counts. */
		question = fresh;
		question.good.bytes[question.size] = 1;
		EXPECT_ERRNO(question.answer, self->fd, question);
	}
}

TEST_F(dtio_errno, einval_for_a_short_structure)
{
	struct question question;

	for_each_question(question) {
		uint32_t first = question.first ?: question.size;

		for (uint32_t size = 0; size < first; size++) {
			struct question shorter = question;

			shorter.good.size = size;
			EXPECT_ERRNO(EINVAL, self->fd, shorter);
		}
	}
}

/* A program built with a shorter structure gets that much, and no more. */
TEST_F(dtio_errno, a_structure_as_first_published)
{
	struct question question;

	for_each_question(question) {
		for (uint32_t size = question.first ?: question.size;
		     size < question.size; size++) {
			struct question old = question;

			old.good.size = size;
			memset(old.good.bytes + size, 0xa5,
			       question.size - size);
			EXPECT_ERRNO(question.answer, self->fd, old);
			EXPECT_EQ(size, old.good.size);
			for (uint32_t i = size; i < question.size; i++) {
				EXPECT_EQ(0xa5, old.good.bytes[i]);
			}
		}
	}
}

TEST_F(dtio_errno, eopnotsupp_for_flags)
{
	struct question question;

	for_each_question(question) {
		for (int bit = 0; bit < 32; bit++) {
			struct question flagged = question;

			/* flags is the second member everywhere. */
			flagged.good.device.flags = UINT32_C(1) << bit;
			EXPECT_ERRNO(EOPNOTSUPP, self->fd, flagged);
		}
	}
}

TEST_F(dtio_errno, eopnotsupp_for_reserved_fields)
{
	struct question question;

	for_each_question(question) {
		if (question.reserved < 0)
			continue;
		for (int byte = 0; byte < 4; byte++) {
			struct question filled = question;

			filled.good.bytes[filled.reserved + byte] = 0x80;
			EXPECT_ERRNO(EOPNOTSUPP, self->fd, filled);
		}
	}
}

TEST_F(dtio_errno, eopnotsupp_for_unknown_strings)
{
	static const uint32_t strange[] = { 0, 6, 0x80000000, UINT32_MAX };

	for (size_t i = 0; i < ARRAY_SIZE(strange); i++) {
		struct question question = ask(self->fd, STRING);

		question.good.string.object = strange[i];
		EXPECT_ERRNO(EOPNOTSUPP, self->fd, question);
		question = ask(self->fd, STRING);
		question.good.string.kind = strange[i];
		EXPECT_ERRNO(EOPNOTSUPP, self->fd, question);
	}
}

TEST_F(dtio_errno, enoent_for_what_is_not_there)
{
	struct dtio_device_info info;
	struct question question;

	ASSERT_EQ(0, dtio_get_device(self->fd, &info, NULL));

	const struct {
		uint32_t object;
		uint32_t count;
	} objects[] = {
		{ DTIO_OBJECT_DEVICE, 1 },
		{ DTIO_OBJECT_REGION, info.num_regions },
		{ DTIO_OBJECT_IRQ, info.num_irqs },
		{ DTIO_OBJECT_RESOURCE, info.num_resources },
	};
	const struct {
		size_t question;
		uint32_t count;
	} indexed[] = {
		{ REGION_INFO, info.num_regions },
		{ IRQ_INFO, info.num_irqs },
		{ IRQ_STATE, info.num_irqs },
		{ MSI_MESSAGE, info.num_irqs },
		{ MSI_DOORBELL, info.num_irqs },
		{ RESOURCE_INFO, info.num_resources },
		{ RESOURCE_ACT, info.num_resources },
	};

	for (size_t i = 0; i < ARRAY_SIZE(objects); i++) {
		const uint32_t indexes[] = {
			objects[i].count, INT32_MAX, UINT32_MAX,
		};

		for (size_t j = 0; j < ARRAY_SIZE(indexes); j++) {
			question = ask(self->fd, STRING);
			question.good.string.object = objects[i].object;
			question.good.string.index = indexes[j];
			EXPECT_ERRNO(ENOENT, self->fd, question);
		}
	}
	for (size_t i = 0; i < ARRAY_SIZE(indexed); i++) {
		const uint32_t indexes[] = {
			indexed[i].count, INT32_MAX, UINT32_MAX,
		};

		for (size_t j = 0; j < ARRAY_SIZE(indexes); j++) {
			/* index is the third member of all. */
			question = ask(self->fd, indexed[i].question);
			question.good.region.index = indexes[j];
			EXPECT_ERRNO(ENOENT, self->fd, question);
		}
	}
}

TEST_F(dtio_errno, enxio_for_the_state_of_an_unusable_interrupt)
{
	bool tried = false;

	for (uint32_t i = 0; i < device->num_irqs; i++) {
		struct question question = ask(self->fd, IRQ_STATE);
		struct dtio_irq_info info;

		ASSERT_EQ(0, dtio_get_irq(self->fd, i, &info, NULL));
		question.good.state.index = i;
		EXPECT_ERRNO(info.status == DTIO_IRQ_OK ? 0 : ENXIO, self->fd,
			     question);
		tried |= info.status != DTIO_IRQ_OK;
	}
	if (!tried)
		SKIP(return, "%s has no interrupt that cannot be used",
		     device->name);
}

TEST_F(dtio_errno, enoent_for_messages_of_another_interrupt)
{
	struct question question = ask(self->fd, MSI_MESSAGE);

	question.good.message.index = find_irq(self->fd, DTIO_IRQ_REQUEST);
	EXPECT_ERRNO(ENOENT, self->fd, question);
	question = ask(self->fd, MSI_DOORBELL);
	question.good.doorbell.index = find_irq(self->fd, DTIO_IRQ_REQUEST);
	EXPECT_ERRNO(ENOENT, self->fd, question);
}

TEST_F(dtio_errno, emsgsize_says_how_long_a_string_is)
{
	struct dtio_string query = {
		.size = sizeof(query),
		.object = DTIO_OBJECT_DEVICE,
		.kind = DTIO_STRING_DT_PATH,
	};
	const uint32_t needed = strlen(device->dt_path) + 1;
	char *room = malloc(needed + 16), *untouched = malloc(needed + 16);

	ASSERT_TRUE(room && untouched);
	memset(untouched, 0xa5, needed + 16);

	for (uint32_t length = 0; length < needed; length++) {
		memcpy(room, untouched, needed + 16);
		query.uptr = length ? (uintptr_t)room : 0;
		query.length = length;
		EXPECT_EQ(EMSGSIZE, ioctl_errno(self->fd, DTIO_STRING, &query));
		EXPECT_EQ(needed, query.length);
		EXPECT_EQ(0, memcmp(room, untouched, needed + 16));
	}

	/* Exactly enough room: nothing behind it is written. */
	query.uptr = (uintptr_t)room;
	for (uint32_t spare = 0; spare < 16; spare++) {
		memcpy(room, untouched, needed + 16);
		query.length = needed + spare;
		EXPECT_EQ(0, ioctl_errno(self->fd, DTIO_STRING, &query));
		EXPECT_EQ(needed, query.length);
		EXPECT_EQ(0, memcmp(room, device->dt_path, needed));
		EXPECT_EQ(0, memcmp(room + needed, untouched, 16));
	}
	free(room);
	free(untouched);
}

TEST_F(dtio_errno, emsgsize_says_how_many_areas_there_are)
{
	struct dtio_mmap_area areas[2], untouched[2];
	struct dtio_region_info info;
	bool tried = false;

	memset(untouched, 0xa5, sizeof(untouched));
	for (uint32_t i = 0; i <= device->num_regions; i++) {
		uint32_t count;

		ASSERT_EQ(0, dtio_get_region(self->fd, i, &info, NULL, NULL));
		count = info.num_areas;
		if (count < 2)
			continue;
		tried = true;
		memcpy(areas, untouched, sizeof(areas));
		info = (struct dtio_region_info){
			.size = sizeof(info),
			.index = i,
			.num_areas = 1,
			.areas_uptr = (uintptr_t)areas,
		};
		EXPECT_EQ(EMSGSIZE, ioctl_errno(self->fd, DTIO_REGION_INFO,
						&info));
		EXPECT_EQ(count, info.num_areas);
		EXPECT_EQ(device->regions[i].length, info.length);
		EXPECT_EQ(0, memcmp(areas, untouched, sizeof(areas)));
	}
	if (!tried)
		SKIP(return, "%s has no region with two areas to map",
		     device->name);
}

TEST_F(dtio_errno, areas_fill_no_more_than_they_are)
{
	struct dtio_mmap_area areas[8], untouched[8];
	struct dtio_region_info info = {
		.size = sizeof(info),
		.num_areas = ARRAY_SIZE(areas),
		.areas_uptr = (uintptr_t)areas,
	};

	memset(untouched, 0xa5, sizeof(untouched));
	memcpy(areas, untouched, sizeof(areas));
	ASSERT_EQ(0, ioctl_errno(self->fd, DTIO_REGION_INFO, &info));
	ASSERT_LT(info.num_areas, ARRAY_SIZE(areas));
	EXPECT_EQ(0, memcmp(areas + info.num_areas, untouched,
			    sizeof(*areas) *
			    (ARRAY_SIZE(areas) - info.num_areas)));
}

TEST_F(dtio_errno, efault_for_structures)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	struct question question;
	char *pages;

	/* A page, and nothing behind it. */
	pages = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE,
		     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	ASSERT_NE(MAP_FAILED, pages);
	ASSERT_EQ(0, munmap(pages + page, page));

	for_each_question(question) {
		char *end = pages + page;

		EXPECT_EQ(EFAULT, ioctl_errno(self->fd, question.request,
					      NULL));
		EXPECT_EQ(EFAULT, ioctl_errno(self->fd, question.request,
					      end));
		/* It fits exactly, then its last bytes do not. */
		memcpy(end - question.size, &question.good, question.size);
		EXPECT_EQ(question.answer, ioctl_errno(self->fd,
						       question.request,
						       end - question.size));
		memcpy(end - question.size + 4, &question.good,
		       question.size - 4);
		EXPECT_EQ(EFAULT, ioctl_errno(self->fd, question.request,
					      end - question.size + 4));
	}

	for_each_question(question) {
		if (question.answer)
			continue;
		ASSERT_EQ(0, mprotect(pages, page, PROT_READ | PROT_WRITE));
		memcpy(pages, &question.good, question.size);
		ASSERT_EQ(0, mprotect(pages, page, PROT_READ));
		EXPECT_EQ(EFAULT, ioctl_errno(self->fd, question.request,
					      pages))
			TH_LOG("%s to where nothing can be written",
			       question.name);
	}
	munmap(pages, page);
}

TEST_F(dtio_errno, efault_for_buffers)
{
	struct question question = ask(self->fd, STRING);
	struct dtio_region_info info;

	question.good.string.uptr = 0;
	EXPECT_ERRNO(EFAULT, self->fd, question);
	question.good.string.uptr = UINT64_MAX - 64;
	EXPECT_ERRNO(EFAULT, self->fd, question);

	ASSERT_EQ(0, dtio_get_region(self->fd, 0, &info, NULL, NULL));
	if (!info.num_areas)
		SKIP(return, "region 0 of %s has no areas to map; DTIO_STRING was tried",
		     device->name);
	question = ask(self->fd, REGION_INFO);
	question.good.region.num_areas = info.num_areas;
	question.good.region.areas_uptr = 0;
	EXPECT_ERRNO(EFAULT, self->fd, question);
}

SELFTEST_MAIN
