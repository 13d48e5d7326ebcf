// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A host that does anything with a function of an endpoint, which comes and goes:
 * configuration writes in any order, accesses to its BARs, resets.
 *
 * usage: attack-host SEED SECONDS
 * Where messages go stays as it is: they would be written to this machine's memory.
 */
#include <errno.h>
#include <setjmp.h>
#include <signal.h>

#include "epc.h"

static uint64_t state;

/* Whoever has a BAR mapped gets SIGBUS when the function is taken out. */
static sigjmp_buf taken_out;

static void jump(int number)
{
	siglongjmp(taken_out, number);
}

static uint64_t below(uint64_t limit)
{
	return random_bits(&state) % limit;
}

static bool sometimes(unsigned int times)
{
	return below(times) == 0;
}

/* Not what could be the low half of the address of a message in this machine's memory */
static uint32_t value(void)
{
	uint32_t bits = sometimes(2) ? 1u << below(32) : random_bits(&state) >> below(32);

	return bits >= 0x40000000 && bits < 0x80000000 ? bits & 0x3fffffff : bits;
}

/* Where the address and the data of MSI are */
static unsigned int find_msi(int config)
{
	uint8_t next = 0, id;

	pread(config, &next, 1, 0x34);
	for (unsigned int i = 0; i < 48 && next >= 0x40; i++) {
		if (pread(config, &id, 1, next) != 1 || id == 5)
			return id == 5 ? next : 0;
		pread(config, &next, 1, next + 1);
	}
	return 0;
}

static void configure(int config, unsigned int msi)
{
	uint32_t bits = value();
	unsigned int size = 1 << below(3);
	unsigned int offset = (sometimes(2) ? below(4096) : below(256)) & ~(size - 1);

	if (msi && offset + size > msi + 4 && offset < msi + 0x10)
		return;
	if (sometimes(8))
		offset = 4;
	/* Memory accesses are to be on for most of the time. */
	if (offset < 8 && offset >= 4 && !sometimes(8)) {
		bits = 6;
		size = 2;
		offset = 4;
	}
	if (sometimes(4))
		pread(config, &bits, size, offset);
	else
		pwrite(config, &bits, size, offset);
}

static void access_bar(volatile uint8_t *bar, uint64_t length)
{
	uint64_t offset = below(length) & ~3ull;

	switch (below(5)) {
	case 0: (void)*(volatile uint8_t *)(bar + offset); break;
	case 1: (void)*(volatile uint16_t *)(bar + offset); break;
	case 2: (void)*(volatile uint32_t *)(bar + offset); break;
	case 3: (void)*(volatile uint64_t *)(bar + (offset & ~7ull)); break;
	default: *(volatile uint32_t *)(bar + offset) = value(); break;
	}
}

static void tell(const char *function, const char *file)
{
	int fd = open_file(function, file, O_WRONLY);

	if (fd >= 0) {
		write(fd, "1", 1);
		close(fd);
	}
}

static unsigned long long count;
static double end, told, longest;

/* As long as the function is there, or for a number of operations */
static void operate(int config, volatile uint8_t *const *bars, const uint64_t *lengths,
		    unsigned int operations)
{
	unsigned int msi = find_msi(config);
	double before = now(), time;

	for (unsigned int i = 0; i < operations; i++) {
		unsigned int bar = below(6);
		uint32_t id;

		if (bars[bar] && !sometimes(3))
			access_bar(bars[bar], lengths[bar]);
		else
			configure(config, msi);
		count++;
		time = now();
		longest = time - before > longest ? time - before : longest;
		before = time;
		if (time - told >= 1) {
			printf("@told %llu, longest %.0f ms\n", count, longest * 1000);
			fflush(stdout);
			told = time;
			longest = 0;
		}
		if (time > end || pread(config, &id, 4, 0) != 4 || id == ~0u)
			break;
	}
}

static void attack(const char *function, unsigned int operations)
{
	int config = open_file(function, "config", O_RDWR);
	volatile uint8_t *bars[6] = { 0 };
	uint64_t lengths[6];

	if (config < 0)
		return;
	for (unsigned int bar = 0; bar < 6; bar++) {
		bar_of(function, bar, &lengths[bar]);
		if (lengths[bar] >= 4096)
			bars[bar] = map_bar(function, bar, lengths[bar]);
	}
	if (!sigsetjmp(taken_out, 1))
		operate(config, bars, lengths, operations);
	for (unsigned int bar = 0; bar < 6; bar++)
		if (bars[bar])
			munmap((void *)bars[bar], lengths[bar]);
	close(config);
}

int main(int argc, char **argv)
{
	unsigned long long came = 0;

	if (argc != 3)
		errx(2, "usage: attack-host SEED SECONDS");
	signal(SIGBUS, jump);
	state = number(argv[1]) * 2 + 1;
	told = now();
	end = told + number(argv[2]);
	while (now() < end) {
		char *name = find_function(0x1af4, 0x10fd);

		if (!name) {
			usleep(50000);
			if (sometimes(40)) {
				int fd = open("/sys/bus/pci/rescan", O_WRONLY);

				write(fd, "1", 1);
				close(fd);
			}
			continue;
		}
		came++;
		enable(name, 6);
		attack(name, 1 + below(100000));
		if (!sometimes(8))
			tell(name, "reset");
		else if (sometimes(4))
			tell(name, "remove");
		free(name);
	}
	printf("%llu operations, the function was there %llu times\n", count, came);
	return 0;
}
