// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What an access to a register costs that is mapped into the program's memory, in
 * instructions. The same program runs on the host and in a guest that the device
 * is assigned to.
 *
 * The device has a register that can be read, and one that can be written, without
 * side effects: a PL031, or QEMU's "edu".
 *
 * With MARK, an address of a device that QEMU emulates for the guest, a register
 * there is read before and after each access, so that count-exits on the host knows
 * what belongs to one. Each figure has a register of its own.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "counter.h"
#include "physical.h"

static const struct kind {
	uint32_t id_offset, id;
	uint32_t read_offset, write_offset;
} kinds[] = {
	{ 0xfe0, 0x31, 0x000, 0x004 },		/* PL031: data, match */
	{ 0x000, 0x010000ed, 0x004, 0x004 },	/* edu: a check of being alive */
};

static volatile uint32_t *register_to_read, *register_to_write, *mark;

static void read_mark(void)
{
	(void)*mark;
}

static bool find_registers(volatile uint32_t *registers)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		if (registers[kinds[i].id_offset / 4] != kinds[i].id)
			continue;
		register_to_read = registers + kinds[i].read_offset / 4;
		register_to_write = registers + kinds[i].write_offset / 4;
		return true;
	}
	return false;
}

static void read_4_bytes(void)
{
	(void)*register_to_read;
}

static void write_4_bytes(void)
{
	*register_to_write = 0;
}

static void measure(const char *name, void (*run)(void))
{
	struct operation operation = { .run = run };

	if (mark) {
		operation.before = read_mark;
		operation.after = read_mark;
	}
	printf("%s instructions %.0f\n", name, count_instructions(&operation));
	if (mark)
		mark++;
}

int main(int argc, char **argv)
{
	if (argc != 2 && argc != 3) {
		fprintf(stderr, "Usage: access ADDRESS [MARK]\n");
		return 2;
	}
	if (!find_registers(map_physical(argv[1]))) {
		fprintf(stderr, "access: no device that is known here is at %s\n",
			argv[1]);
		return 1;
	}
	if (argc == 3)
		mark = map_physical(argv[2]);
	measure("read-4-bytes", read_4_bytes);
	measure("write-4-bytes", write_4_bytes);
	return 0;
}
