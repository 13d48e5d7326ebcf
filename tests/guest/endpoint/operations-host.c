// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Anything that a host can do with a function of an endpoint, by qtest: configuration writes
 * in any order, accesses to its BARs, messages anywhere, resets of each kind, memory that is
 * taken away under a window. There is no kernel that could be harmed.
 *
 * The port's slot is kept as Linux keeps it: powered while there is a function in it.
 */
#include "operations-host.h"

#include "epc.h"

#define PORT		ECAM_FUNCTION(0, 1)
#define EXTRA		ECAM_FUNCTION(0, 2)
#define FUNCTION	ECAM_FUNCTION(1, 0)

/* Where BARs are put, one of 16 MiB each, and memory that comes and goes */
#define BARS		0x10000000ull
#define STRIDE		0x01000000ull
#define EXTRA_MEMORY	0x24000000ull
#define RAM		0x40000000ull

/* Of configuration space */
enum {
	COMMAND = 0x04, BAR0 = 0x10, CAPABILITIES = 0x34, BRIDGE_CONTROL = 0x3e,
	BUSES = 0x18, MEMORY_WINDOW = 0x20,
	CAP_PM = 0x01, CAP_MSI = 0x05, CAP_EXPRESS = 0x10, CAP_MSIX = 0x11,
	DEVICE_CONTROL = 0x08, SLOT_CONTROL = 0x18, SLOT_STATUS = 0x1a,
};

#define POWER_ON	0x0100		/* and its indicator */
#define POWER_OFF	0x0700
#define PRESENT		0x0040

static uint64_t state;
static struct host_counts counts;
static uint64_t slot;			/* the port's capability */
static uint64_t msi, msix, power, express;
static uint32_t wide;			/* a bit for each BAR that has 64 bits */

static uint64_t below(uint64_t limit)
{
	return random_bits(&state) % limit;
}

static bool sometimes(unsigned int times)
{
	return below(times) == 0;
}

static uint64_t value(void)
{
	switch (below(4)) {
	case 0: return 1ull << below(64);
	case 1: return RAM + below(0x10000000);
	case 2: return ~0ull << below(64);
	default: return random_bits(&state) >> below(64);
	}
}

static uint64_t find_capability(uint64_t config, uint8_t id)
{
	uint64_t at = machine_read(config + CAPABILITIES, 1);

	for (unsigned int i = 0; i < 48 && at >= 0x40; i++) {
		if (machine_read(config + at, 1) == id)
			return config + at;
		at = machine_read(config + at + 1, 1);
	}
	return 0;
}

static void set_up_port(void)
{
	machine_write(PORT + BUSES, 4, 0x00010100);
	machine_write(PORT + MEMORY_WINDOW, 4, 0x1ff01000);
	machine_write(PORT + BRIDGE_CONTROL, 2, 0);
	machine_write(PORT + COMMAND, 2, 7);
}

static void set_up_extra(bool on)
{
	machine_write(EXTRA + BAR0 + 8, 4, EXTRA_MEMORY);
	machine_write(EXTRA + BAR0 + 12, 4, 0);
	machine_write(EXTRA + COMMAND, 2, on ? 6 : 0);
}

static void set_up_bars(void)
{
	for (unsigned int bar = 0; bar < 6; bar++) {
		machine_write(FUNCTION + BAR0 + 4 * bar, 4, BARS + STRIDE * bar);
		if (wide >> bar & 1)
			machine_write(FUNCTION + BAR0 + 4 * ++bar, 4, 0);
	}
	machine_write(FUNCTION + COMMAND, 2, 6 | below(2) << 10);
}

/* Whether there is a function, which is set up then */
static bool find_function(void)
{
	bool present = machine_read(slot + SLOT_STATUS, 2) & PRESENT;

	machine_write(slot + SLOT_STATUS, 2, 0xffff);
	machine_write(slot + SLOT_CONTROL, 2, present ? POWER_ON : POWER_OFF);
	if (!present || machine_read(FUNCTION, 4) == 0xffffffff)
		return false;
	wide = 0;
	for (unsigned int bar = 0; bar < 5; bar++)
		if ((machine_read(FUNCTION + BAR0 + 4 * bar, 4) & 7) == 4)
			wide |= 1u << bar++;
	msi = find_capability(FUNCTION, CAP_MSI);
	msix = find_capability(FUNCTION, CAP_MSIX);
	power = find_capability(FUNCTION, CAP_PM);
	express = find_capability(FUNCTION, CAP_EXPRESS);
	set_up_bars();
	return true;
}

static void configure(void)
{
	unsigned int size = 1u << below(3);
	uint64_t at = FUNCTION + (below(sometimes(2) ? 4096 : 256) & ~(uint64_t)(size - 1));

	if (sometimes(4))
		machine_look(at, size);
	else
		machine_write(at, size, value());
}

static void access_bar(void)
{
	unsigned int size = 1u << below(4);
	uint64_t at = BARS + STRIDE * below(6) +
		      (below(1ull << below(21)) & ~(uint64_t)(size - 1));

	if (sometimes(2))
		machine_write(at, size, value());
	else
		machine_look(at, size);
}

/* As a driver enables them, or nearly so */
static void set_up_messages(void)
{
	if (msi && sometimes(2)) {
		machine_write(msi + 4, 4, RAM + (below(0x10000000) & ~3ull));
		machine_write(msi + 2, 2, (below(6) << 4) | !sometimes(3));
		if (sometimes(4))
			machine_write(msi + 0x10, 4, value());
	} else if (msix) {
		uint64_t table = BARS + STRIDE * below(6) + 16 * below(32);

		machine_write(msix + 2, 2, !sometimes(3) << 15 | sometimes(4) << 14);
		machine_write(table, 8, RAM + (below(0x10000000) & ~3ull));
		machine_write(table + 8, 8, value() & (sometimes(2) ? ~0ull : ~0ull >> 32));
	}
}

static void reset(void)
{
	switch (below(4)) {
	case 0:
		if (express)
			machine_write(express + DEVICE_CONTROL, 2, 0x8000);
		break;
	case 1:
		if (power) {
			machine_write(power + 4, 2, 3);
			machine_write(power + 4, 2, 0);
		}
		break;
	case 2:
		machine_write(PORT + BRIDGE_CONTROL, 2, 0x40);
		machine_write(PORT + BRIDGE_CONTROL, 2, 0);
		break;
	default:
		machine_write(PORT + 0x10 + (below(0x30) & ~3ull), 4, value());
		set_up_port();
		break;
	}
}

void host_begin(uint64_t seed)
{
	state = seed * 2 + 1;
	set_up_port();
	set_up_extra(true);
	slot = find_capability(PORT, CAP_EXPRESS);
	if (!slot)
		errx(2, "there is no pcie-root-port at device 1");
}

void host_operation(void)
{
	if (!counts.there || sometimes(1000)) {
		bool was = counts.there;

		counts.there = find_function();
		counts.found += counts.there && !was;
		if (!counts.there) {
			usleep(20000);
			return;
		}
	}
	counts.operations++;
	/* What changes the layout of memory takes long. */
	switch (below(64)) {
	case 0 ... 11: configure(); break;
	case 12 ... 13: set_up_messages(); break;
	case 14: set_up_bars(); break;
	case 15:
		if (sometimes(2))
			set_up_extra(sometimes(2));
		else
			reset();
		break;
	default: access_bar(); break;
	}
}

struct host_counts host_counts(void)
{
	return counts;
}
