// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Anything that an endpoint can do with its controller: registers in any order with values
 * that are likely and values that are not, lists and descriptors that are nonsense. In a
 * guest, or by qtest.
 *
 * What the controller is told to write lies in an area that the kernels of both sides leave
 * alone, or where no memory is, so that both go on. What comes first in it is lists of
 * pieces, and rings, and nothing else writes to it.
 */
#include "operations.h"

#include "epc.h"

#define LISTS	0x100000
/* From behind the lists on. A ring of 65,536 that begins in the first half ends within. */
#define RINGS	0x400000
#define DATA	(LISTS + RINGS)

static struct epc epc;
static uint64_t state, area, length;
static volatile uint8_t *memory;
static uint32_t functions, translations, channels;

static uint64_t below(uint64_t limit)
{
	return random_bits(&state) % limit;
}

static bool sometimes(unsigned int times)
{
	return below(times) == 0;
}

/* A number that has a meaning somewhere, more often than not */
static uint64_t likely(void)
{
	switch (below(6)) {
	case 0: return below(8);
	case 1: return 1ull << below(64);
	case 2: return (1ull << below(40)) - below(3);
	case 3: return 0x1000 * below(64);
	case 4: return ~0ull >> below(64);
	default: return random_bits(&state);
	}
}

/* Of memory that may be written, or of none */
static uint64_t address(void)
{
	switch (below(8)) {
	/* Where devices may be, but not those that this machine needs */
	case 0: return 0x20000000 + below(0x1e000000);
	case 1: return ~0ull - below(0x10000);
	case 2: return epc.window_bus + below(epc.window_size + 0x2000) - 0x1000;
	case 3: return epc.registers_bus + below(EPC_LENGTH);
	case 4: return 1ull << (40 + below(20));
	default: break;
	}
	return area + DATA + (below(length - DATA) & (sometimes(2) ? ~0xfffull : ~7ull));
}

static uint64_t list(void)
{
	return sometimes(16) ? address() : area + (below(LISTS - 4096) & ~7ull);
}

static uint64_t ring(void)
{
	return area + LISTS + (below(RINGS / 2) & (sometimes(16) ? ~7ull : ~31ull));
}

/* A list where it is looked for */
static void fill(void)
{
	uint64_t offset = below(LISTS - 4096) & ~7ull;

	for (unsigned int i = below(16); i > 0; i--, offset += 16) {
		put64(memory, offset, address());
		put64(memory, offset + 8, sometimes(4) ? likely() : 0x1000ull << below(8));
	}
}

static void descriptor(uint64_t offset)
{
	put64(memory, offset, address());
	put64(memory, offset + 8, address());
	put32(memory, offset + 16, sometimes(4) ? likely() : below(0x20000));
	put32(memory, offset + 20, below(8) | below(16) << 8);
	put64(memory, offset + 24, 0);
}

static void bar(uint32_t page)
{
	uint32_t base = page + EPF_BAR + 0x20 * below(6);

	put32(epc.registers, base + BAR_FLAGS, sometimes(8) ? likely() : below(4) << 2);
	put32(epc.registers, base + BAR_COUNT, sometimes(8) ? likely() : 1 + below(3));
	put64(epc.registers, base + BAR_SIZE, sometimes(8) ? likely() : 0x10ull << below(16));
	put64(epc.registers, base + BAR_LIST, list());
	put32(epc.registers, base + BAR_ACTION, 1 + below(2));
	look32(epc.registers, base + BAR_STATE);
}

/* One that the host can have: it would see nothing otherwise */
static void good_function(uint32_t page)
{
	unsigned int number = below(6);
	uint32_t base = page + EPF_BAR + 0x20 * number;
	uint64_t size = 0x1000ull << below(8), offset = below(LISTS - 4096) & ~7ull;

	put64(memory, offset, area + DATA + (below(length - DATA - size) & ~0xfffull));
	put64(memory, offset + 8, size);
	put32(epc.registers, page + EPF_ID, 0x10fd1af4);
	put32(epc.registers, page + EPF_CLASS, 0xff000000);
	put32(epc.registers, page + EPF_PIN, below(5));
	put32(epc.registers, page + EPF_MSI, 1 << below(6));
	put32(epc.registers, page + EPF_MSIX, below(32));
	put32(epc.registers, page + EPF_MSIX_TABLE, number);
	put32(epc.registers, base + BAR_FLAGS, 0);
	put32(epc.registers, base + BAR_COUNT, 1);
	put64(epc.registers, base + BAR_SIZE, size);
	put64(epc.registers, base + BAR_LIST, area + offset);
	put32(epc.registers, base + BAR_ACTION, 1);
}

static void translation(void)
{
	uint32_t base = EPC_TRANSLATION + 0x20 * below(translations);

	put32(epc.registers, base + WINDOW_CONTROL, 0);
	put64(epc.registers, base + WINDOW_OFFSET,
	      sometimes(8) ? likely() : below(epc.window_size) & ~0xfffull);
	put64(epc.registers, base + WINDOW_SIZE, sometimes(8) ? likely() : 0x1000ull << below(12));
	put64(epc.registers, base + WINDOW_ADDRESS, address());
	put32(epc.registers, base + WINDOW_CONTROL, 1 | below(sometimes(8) ? 256 : functions) << 8);
	look32(epc.registers, base + WINDOW_STATE);
}

static void window(void)
{
	touch(epc.window, below(epc.window_size) & ~7ull, 1u << below(4), sometimes(2),
	      likely());
}

static void channel(void)
{
	uint32_t base = EPC_CHANNEL + 0x40 * below(channels);

	if (sometimes(4)) {
		put32(epc.registers, base + 0x0c, 0);
		put64(epc.registers, base, ring());
		put32(epc.registers, base + 8, sometimes(8) ? likely() : 2ull << below(8));
		put32(epc.registers, base + 0x0c, 1 | (sometimes(8) ? 2 : 0));
	}
	put32(epc.registers, base + 0x10, sometimes(8) ? likely() : below(512));
	look32(epc.registers, base + 0x14);
}

/* Any register but those that say where something is */
static void any_register(uint32_t page)
{
	static const uint16_t controller[] = { 0x34, 0x38, 0x40, 0x44, 0x48, 0x08, 0x50 };
	uint32_t offset;

	if (sometimes(2))
		offset = controller[below(sizeof(controller) / sizeof(*controller))];
	else
		offset = page + (below(EPF_BAR) & ~3u);
	put32(epc.registers, offset, likely());
	look32(epc.registers, below(EPC_LENGTH) & ~3ull);
}

static void flood(uint32_t page)
{
	for (unsigned int i = below(64); i > 0; i--)
		put32(epc.registers, page + EPF_RAISE,
		      sometimes(16) ? likely() : below(4) | below(32) << 16);
}

void operations_restart(void)
{
	if (sometimes(16))
		put32(epc.registers, EPC_RESET, 1);
	put32(epc.registers, EPC_CONTROL, 0);
	for (uint32_t f = 0; f < functions; f++) {
		put32(epc.registers, EPC_FUNCTION + 0x1000 * f + EPF_ID, 0xffffffff);
		for (uint32_t b = 0; b < 6; b++)
			put32(epc.registers, EPC_FUNCTION + 0x1000 * f + EPF_BAR + 0x20 * b +
			      BAR_ACTION, 2);
	}
	good_function(EPC_FUNCTION);
	put32(epc.registers, EPC_CONTROL, 1);
	/* Base address registers may be anything as long as there is no host. */
	for (unsigned int i = 0; i < 1000 && !(get32(epc.registers, EPC_STATUS) & 1); i++)
		usleep(10000);
}

void operation(void)
{
	uint32_t page = EPC_FUNCTION + 0x1000 * (sometimes(4) ? below(functions + 1) : 0);

	/* Long enough for a host to come */
	if (sometimes(200000)) {
		operations_restart();
		return;
	}
	switch (below(10)) {
	case 0:
		fill();
		descriptor(LISTS + (below(RINGS) & ~31ull));
		break;
	case 1: bar(page); break;
	case 2: translation(); break;
	case 3: channel(); break;
	case 4: any_register(page); break;
	case 5: flood(page); break;
	case 6: put32(epc.registers, EPC_DOORBELL + 4 * below(1024), likely()); break;
	case 7: look32(epc.registers, below(EPC_LENGTH) & ~3ull); break;
	default: window(); break;
	}
}

void operations_begin(uint64_t address, uint64_t size, uint64_t seed)
{
	area = address;
	length = size;
	state = seed * 2 + 1;
	memory = map_memory(area, DATA);
	epc = epc_open();
	functions = get32(epc.registers, EPC_FUNCTIONS);
	functions = (functions & 0xff) * (1 + (functions >> 8 & 0xff));
	translations = get32(epc.registers, EPC_TRANSLATIONS);
	channels = get32(epc.registers, EPC_CHANNELS);
	for (uint64_t offset = LISTS; offset < DATA; offset += 32)
		descriptor(offset);
	operations_restart();
}

bool operations_link(void)
{
	return get32(epc.registers, EPC_STATUS) & 1;
}
