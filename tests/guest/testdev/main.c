// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * In a guest: the test device (docs/specs/dtio-testdev.rst) at work. It
 * copies memory by DMA, with the physical addresses that the guest's kernel has
 * for it; it is told to reach for memory that is not the guest's; it interrupts.
 */
#include <err.h>
#include <inttypes.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../../registers.h"
#include "pages.h"
#include "uio.h"

#define COPIES		256
#define INTERRUPTS	50

static const char usage[] =
	"usage: testdev copy [BEGIN END]    copy between pages, in that range\n"
	"       testdev fault ADDRESS...    read and write where nothing may be\n"
	"       testdev interrupt           raise the level line, many times\n";

/* Copies, and returns whether that went without a fault. */
static bool dma(const struct uio *uio, uint64_t source, uint64_t destination,
		uint32_t length)
{
	uint32_t status;

	uio_put64(uio, TESTDEV_DMA_SOURCE, source);
	uio_put64(uio, TESTDEV_DMA_DESTINATION, destination);
	uio_put(uio, TESTDEV_DMA_LENGTH, length);
	uio_put(uio, TESTDEV_DMA_CONTROL, TESTDEV_DMA_START);
	for (int i = 0; i < 5000; i++) {
		status = uio_get(uio, TESTDEV_DMA_STATUS);
		if (!(status & TESTDEV_DMA_BUSY))
			return !(status & TESTDEV_DMA_FAULT);
		usleep(1000);
	}
	errx(1, "the device copies from 0x%" PRIx64 " to 0x%" PRIx64 " for ever",
	     source, destination);
}

static void fill(struct page *page)
{
	for (size_t i = 0; i < PAGE; i++)
		page->data[i] = (uint8_t)random();
}

/* A part of one page to a part of another; the rest of both stays. */
static void copy_part(const struct uio *uio, struct page *from, struct page *to)
{
	uint8_t source[PAGE], expected[PAGE];
	uint32_t length = 1 + (uint32_t)random() % PAGE;
	uint32_t offset = (uint32_t)random() % (PAGE - length + 1);
	uint32_t target = (uint32_t)random() % (PAGE - length + 1);

	fill(from);
	fill(to);
	memcpy(source, from->data, PAGE);
	memcpy(expected, to->data, PAGE);
	memcpy(expected + target, source + offset, length);
	if (!dma(uio, from->address + offset, to->address + target, length))
		errx(1, "a fault at 0x%" PRIx64 ", copying 0x%" PRIx32
		     " bytes from 0x%" PRIx64 " to 0x%" PRIx64,
		     uio_get64(uio, TESTDEV_DMA_FAULT_ADDRESS), length,
		     from->address + offset, to->address + target);
	if (memcmp(from->data, source, PAGE) || memcmp(to->data, expected, PAGE))
		errx(1, "0x%" PRIx32 " bytes from 0x%" PRIx64 " to 0x%" PRIx64
		     " went wrong", length, from->address + offset,
		     to->address + target);
}

static void copy(const struct uio *uio, struct range range)
{
	static struct page pages[2 * COPIES];

	pages_find(pages, 2 * COPIES, range);
	for (size_t i = 0; i < COPIES; i++)
		copy_part(uio, &pages[i], &pages[COPIES + i]);
	pages_check(pages, 2 * COPIES);
	printf("copied %d times, the first time from 0x%" PRIx64 "\n", COPIES,
	       pages[0].address);
}

static void expect_fault(const struct uio *uio, uint64_t source,
			 uint64_t destination, uint64_t at)
{
	if (dma(uio, source, destination, 16))
		errx(1, "no fault from 0x%" PRIx64 " to 0x%" PRIx64, source,
		     destination);
	if (uio_get64(uio, TESTDEV_DMA_FAULT_ADDRESS) != at)
		errx(1, "a fault at 0x%" PRIx64 " instead of 0x%" PRIx64,
		     uio_get64(uio, TESTDEV_DMA_FAULT_ADDRESS), at);
}

static void fault(const struct uio *uio, uint64_t address)
{
	struct page page;
	uint8_t before[PAGE];

	pages_find(&page, 1, (struct range) { 0, UINT64_MAX });
	fill(&page);
	memcpy(before, page.data, PAGE);
	expect_fault(uio, address, page.address, address);
	expect_fault(uio, page.address, address, address);
	if (memcmp(page.data, before, PAGE))
		errx(1, "the device has read something at 0x%" PRIx64, address);
	printf("fault 0x%" PRIx64 "\n", address);
}

/*
 * UIO's driver masks the line when it fires, until it is told to go on. A line that
 * rises while it is masked arrives afterwards even if it has fallen by then, as KVM
 * keeps its level until the guest has acknowledged it: so the last user may have left
 * one more, and the line masked.
 */
static void begin(const struct uio *uio)
{
	struct pollfd poller = { .fd = uio->fd, .events = POLLIN };
	uint32_t on = 1, count;

	do
		if (write(uio->fd, &on, sizeof(on)) != sizeof(on))
			err(1, "cannot unmask the interrupt");
	while (poll(&poller, 1, 100) == 1 &&
	       read(uio->fd, &count, sizeof(count)) == sizeof(count));
}

static void interrupt(const struct uio *uio)
{
	uint32_t on = 1, first = 0, count;

	begin(uio);
	for (uint32_t i = 0; i < INTERRUPTS; i++) {
		struct pollfd poller = { .fd = uio->fd, .events = POLLIN };

		uio_put(uio, TESTDEV_LEVEL, 1);
		if (poll(&poller, 1, 5000) != 1 ||
		    read(uio->fd, &count, sizeof(count)) != sizeof(count))
			errx(1, "interrupt %" PRIu32 " has not come", i);
		uio_put(uio, TESTDEV_LEVEL, 0);
		if (!i)
			first = count;
		else if (count != first + i)
			errx(1, "%" PRIu32 " interrupts instead of %" PRIu32,
			     count - first, i);
		if (write(uio->fd, &on, sizeof(on)) != sizeof(on))
			err(1, "cannot unmask the interrupt");
	}
	printf("%d interrupts\n", INTERRUPTS);
}

int main(int argc, char *argv[])
{
	struct range range = { 0, UINT64_MAX };
	struct uio uio;

	uio_open(&uio);
	if ((argc == 2 || argc == 4) && !strcmp(argv[1], "copy")) {
		if (argc == 4) {
			range.begin = strtoull(argv[2], NULL, 0);
			range.end = strtoull(argv[3], NULL, 0);
		}
		copy(&uio, range);
	} else if (argc > 2 && !strcmp(argv[1], "fault")) {
		for (int i = 2; i < argc; i++)
			fault(&uio, strtoull(argv[i], NULL, 0));
	} else if (argc == 2 && !strcmp(argv[1], "interrupt")) {
		interrupt(&uio);
	} else {
		fputs(usage, stderr);
		return 2;
	}
	return 0;
}
