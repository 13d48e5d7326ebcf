// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Reads configuration space as PCs have done from the beginning, without help of
 * the kernel: the address goes to I/O port 0xcf8, and the data comes from 0xcfc.
 * There are 8 bits for the offset, so what PCI Express has added behind the
 * first 256 bytes is out of reach.
 */
#include <err.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/io.h>

#define CONFIG_ADDRESS	0xcf8
#define CONFIG_DATA	0xcfc
#define CONFIG_ENABLE	0x80000000u

struct function {
	unsigned int bus, slot, number;
};

/* As lspci -D writes it; false if it is none that the ports can reach */
static int parse_function(const char *text, struct function *function)
{
	unsigned int domain;
	int end = 0;

	return sscanf(text, "%x:%x:%x.%x%n", &domain, &function->bus,
		      &function->slot, &function->number, &end) == 4 &&
	       !text[end] && domain == 0 && function->bus < 256 &&
	       function->slot < 32 && function->number < 8;
}

static int parse_offset(const char *text, unsigned int *offset)
{
	unsigned long value;
	char *end;

	errno = 0;
	value = strtoul(text, &end, 0);
	*offset = (unsigned int)value;
	return end != text && !*end && !errno && value < 256 && value % 4 == 0;
}

int main(int argc, char **argv)
{
	struct function function;
	unsigned int offset;

	if (argc != 3 || !parse_function(argv[1], &function) ||
	    !parse_offset(argv[2], &offset))
		errx(2, "usage: pci-ports 0000:BUS:SLOT.FUNCTION OFFSET\n"
			"OFFSET is that of 4 bytes, below 256");
	if (iopl(3))
		err(1, "iopl");
	outl(CONFIG_ENABLE | function.bus << 16 | function.slot << 11 |
	     function.number << 8 | offset, CONFIG_ADDRESS);
	printf("%08x\n", (unsigned int)inl(CONFIG_DATA));
	return 0;
}
