// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * An endpoint and its host that access each other at once, where each access is one that
 * the other's QEMU has to carry out: no one may wait for the other for ever.
 *
 * usage: cross endpoint|host ADDRESS SECONDS
 * ADDRESS is that of a MiB of memory that the kernel leaves alone, the same in both.
 *
 * The endpoint's BAR 0 is its memory there, and its window shows the host's memory there.
 * Either writes words and reads them back; each second it says how many, and how long the
 * longest took. What each writes is its own, so all that it reads has to be right.
 */
#include "epc.h"

#define LENGTH		0x100000
#define VENDOR		0x1af4
#define DEVICE		0x10fe

static struct epc epc;

static void set_up(uint64_t address)
{
	uint64_t *list = map_memory(address + LENGTH, 4096);
	uint32_t bar = EPC_FUNCTION + EPF_BAR;

	epc = epc_open();
	put32(epc.registers, EPC_RESET, 1);
	list[0] = address;
	list[1] = LENGTH;
	put32(epc.registers, EPC_FUNCTION + EPF_ID, DEVICE << 16 | VENDOR);
	put32(epc.registers, EPC_FUNCTION + EPF_CLASS, 0xff000000);
	put32(epc.registers, bar + BAR_FLAGS, 0);
	put32(epc.registers, bar + BAR_COUNT, 1);
	put64(epc.registers, bar + BAR_SIZE, LENGTH);
	put64(epc.registers, bar + BAR_LIST, address + LENGTH);
	put32(epc.registers, bar + BAR_ACTION, 1);
	if ((get32(epc.registers, bar + BAR_STATE) & 0xf) != 2)
		errx(1, "BAR 0 is not forwarded: state %#x", get32(epc.registers, bar + BAR_STATE));
	put32(epc.registers, EPC_CONTROL, 1);
	printf("@there\n");
	fflush(stdout);
	while (!(get32(epc.registers, EPC_FUNCTION + EPF_COMMAND) & 4))
		usleep(10000);
	put64(epc.registers, EPC_TRANSLATION + WINDOW_OFFSET, 0);
	put64(epc.registers, EPC_TRANSLATION + WINDOW_SIZE, LENGTH);
	put64(epc.registers, EPC_TRANSLATION + WINDOW_ADDRESS, address);
	put32(epc.registers, EPC_TRANSLATION + WINDOW_CONTROL, 1);
	if (get32(epc.registers, EPC_TRANSLATION + WINDOW_STATE) != 2)
		errx(1, "the window is not forwarded: state %u",
		     get32(epc.registers, EPC_TRANSLATION + WINDOW_STATE));
}

static volatile void *find_bar(void)
{
	uint64_t length;
	char *name;
	void *bar;

	while (!(name = find_function(VENDOR, DEVICE)))
		usleep(100000);
	enable(name, 6);
	bar_of(name, 0, &length);
	bar = length == LENGTH ? map_bar(name, 0, length) : NULL;
	if (!bar)
		errx(1, "%s has no BAR 0", name);
	free(name);
	return bar;
}

int main(int argc, char **argv)
{
	uint64_t state = 0x9e3779b97f4a7c15ull, count = 0;
	double began, end, told, longest = 0;
	volatile void *other;

	if (argc != 4)
		errx(2, "usage: cross endpoint|host ADDRESS SECONDS");
	if (!strcmp(argv[1], "endpoint")) {
		set_up(number(argv[2]));
		other = epc.window;
	} else {
		other = find_bar();
	}
	began = told = now();
	end = began + number(argv[3]);
	while (now() < end) {
		uint64_t value = random_bits(&state);
		uint64_t offset = (value >> 32) % LENGTH & ~7ull;
		double before = now(), after;

		put32(other, offset, (uint32_t)value);
		if (get32(other, offset) != (uint32_t)value)
			errx(1, "at %#llx: what was read is not what was written",
			     (unsigned long long)offset);
		after = now();
		longest = after - before > longest ? after - before : longest;
		count++;
		if (after - told >= 1) {
			printf("@told %llu, longest %.0f ms\n", (unsigned long long)count,
			       longest * 1000);
			fflush(stdout);
			told = after;
		}
	}
	printf("%llu words written and read, the longest took %.1f ms\n",
	       (unsigned long long)count, longest * 1000);
	return 0;
}
