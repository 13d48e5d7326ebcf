// SPDX-License-Identifier: GPL-2.0-or-later
/* The PCI function in slot 1, as a guest that is one small program sees it. */
#include "function.h"

#define SPI		80	/* the first one of the frame that takes MSIs */
#define CAP_MSI		0x05
#define CAP_MSIX	0x11

/* Addresses, from start.S */
extern volatile uint32_t ECAM[], BAR[], UART[], GICD[], GICC[], GICV2M[];

uint32_t bars[6];

volatile uint32_t *word(uint32_t bar, uint32_t offset)
{
	return (volatile uint32_t *)(uintptr_t)(bars[bar] + offset);
}

static volatile uint32_t *config(uint32_t offset)
{
	return &ECAM[offset / 4];
}

void place(void)
{
	uint32_t at = (uint32_t)(uintptr_t)BAR, bar, size;

	for (bar = 0; bar < 6; bar++) {
		volatile uint32_t *base = config(0x10 + 4 * bar);

		*base = 0xffffffff;
		size = -(*base & ~15u);
		if (!size)
			continue;
		at = (at + size - 1) & -size;
		bars[bar] = at;
		at += size;
		if ((*base & 6) == 4) {
			*base = bars[bar];
			bar++;
			*config(0x10 + 4 * bar) = 0;
		} else {
			*base = bars[bar];
		}
	}
	*config(4) = 6;
}

/* Offset of a capability, or 0 */
static uint32_t capability(uint32_t id)
{
	uint32_t at = *config(0x34) & 0xff;

	while (at && (*config(at) & 0xff) != id)
		at = *config(at) >> 8 & 0xff;
	return at;
}

static void enable_msix(uint32_t at)
{
	volatile uint32_t *entry = word(*config(at + 4) & 7, *config(at + 4) & ~7u);

	*config(at) = *config(at) | 1u << 31;
	entry[0] = (uint32_t)(uintptr_t)GICV2M + 0x40;
	entry[1] = 0;
	entry[2] = SPI;
	entry[3] = 0;
}

/* Of 64 bits */
static void enable_msi(uint32_t at)
{
	*config(at + 4) = (uint32_t)(uintptr_t)GICV2M + 0x40;
	*config(at + 8) = 0;
	*config(at + 12) = SPI;
	*config(at) = *config(at) | 1u << 16;
}

void enable_interrupt(void)
{
	uint32_t msix = capability(CAP_MSIX);

	GICD[0] = 1;
	((volatile uint8_t *)GICD)[0x800 + SPI] = 1;
	GICD[0xc00 / 4 + SPI / 16] = 2u << SPI % 16 * 2;
	GICD[0x100 / 4 + SPI / 32] = 1u << SPI % 32;
	GICC[1] = 0xff;
	GICC[0] = 1;
	__asm__ volatile("msr daifclr, #2");
	if (msix)
		enable_msix(msix);
	else
		enable_msi(capability(CAP_MSI));
}

uint32_t begin_interrupt(void)
{
	return GICC[0xc / 4];
}

void end_interrupt(uint32_t number)
{
	GICC[0x10 / 4] = number;
}

uint64_t now(void)
{
	uint64_t ticks;

	__asm__ volatile("isb\n mrs %0, cntvct_el0" : "=r" (ticks) : : "memory");
	return ticks;
}

void say(const char *what, uint64_t number)
{
	int shift;

	for (; *what; what++)
		*UART = *what;
	*UART = ' ';
	for (shift = 60; shift >= 0; shift -= 4)
		*UART = "0123456789abcdef"[number >> shift & 15];
	*UART = '\n';
}
