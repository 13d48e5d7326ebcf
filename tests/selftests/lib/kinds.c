// SPDX-License-Identifier: GPL-2.0-or-later
/* Kinds of device whose interrupt the tests can raise, or one register of which they know. */
#include <linux/pci_regs.h>

#include "../../registers.h"
#include "file.h"
#include "function.h"
#include "selftest.h"

/* The i.MX UART's region has 64 KiB, of which QEMU answers in the first four. */
#define UART_HOLE	0x1000

static void imx_uart_raise(int fd, uint64_t region)
{
	if (!write_at(fd, region + UCR2, UCR2_SRST | UCR2_TXEN) ||
	    !write_at(fd, region + UCR1, UCR1_UARTEN | UCR1_TRDYEN))
		abort();
}

static void imx_uart_lower(int fd, uint64_t region)
{
	if (!write_at(fd, region + UCR1, 0))
		abort();
}

/*
 * PL011's transmit interrupt comes when a byte is sent: here in loopback, for what is
 * connected not to get it, and with the shortest divisor.
 */
static void pl011_raise(int fd, uint64_t region)
{
	uint32_t raised = 0;

	if (!write_at(fd, region + UARTIBRD, 1) ||
	    !write_at(fd, region + UARTCR,
		      UARTCR_UARTEN | UARTCR_LBE | UARTCR_TXE) ||
	    !write_at(fd, region + UARTIMSC, UART_TXI) ||
	    !write_at(fd, region + UARTDR, 0))
		abort();
	while (!(raised & UART_TXI))
		if (!read_at(fd, region + UARTRIS, &raised))
			abort();
}

static void pl011_lower(int fd, uint64_t region)
{
	if (!write_at(fd, region + UARTIMSC, 0) ||
	    !write_at(fd, region + UARTICR, UART_TXI) ||
	    !write_at(fd, region + UARTCR, 0))
		abort();
}

static void mini_uart_raise(int fd, uint64_t region)
{
	if (!write_at(fd, region + MU_IER, MU_IER_TX))
		abort();
}

static void mini_uart_lower(int fd, uint64_t region)
{
	if (!write_at(fd, region + MU_IER, 0))
		abort();
}

static void cdns_uart_raise(int fd, uint64_t region)
{
	if (!write_at(fd, region + CDNS_UART_IER, CDNS_UART_TXEMPTY))
		abort();
}

static void cdns_uart_lower(int fd, uint64_t region)
{
	if (!write_at(fd, region + CDNS_UART_IDR, CDNS_UART_TXEMPTY))
		abort();
}

static void cdns_spi_raise(int fd, uint64_t region)
{
	if (!write_at(fd, region + CDNS_SPI_IER, CDNS_SPI_TXNFULL))
		abort();
}

static void cdns_spi_lower(int fd, uint64_t region)
{
	if (!write_at(fd, region + CDNS_SPI_IDR, CDNS_SPI_TXNFULL))
		abort();
}

static void zynq_can_raise(int fd, uint64_t region)
{
	if (!write_at(fd, region + ZYNQ_CAN_IER, ZYNQ_CAN_TXFEMP))
		abort();
}

static void zynq_can_lower(int fd, uint64_t region)
{
	if (!write_at(fd, region + ZYNQ_CAN_IER, 0) ||
	    !write_at(fd, region + ZYNQ_CAN_ICR, ZYNQ_CAN_TXFEMP))
		abort();
}

/*
 * PL031's alarm. QEMU raises the line as soon as the alarm is set to the present
 * time; hardware does when the clock next ticks.
 */
static void pl031_raise(int fd, uint64_t region)
{
	uint32_t now, raised = 0;

	if (!write_at(fd, region + RTCIMSC, 1))
		abort();
	for (int i = 0; !raised; i++) {
		/* The clock may tick between reading it and setting the alarm. */
		if (!read_at(fd, region + RTCDR, &now) ||
		    !write_at(fd, region + RTCMR, i ? now + 1 : now))
			abort();
		for (int j = 0; !raised && j < 20 * i + 1; j++) {
			if (!read_at(fd, region + RTCRIS, &raised))
				abort();
			if (!raised && i)
				usleep(100000);
		}
	}
}

static void pl031_lower(int fd, uint64_t region)
{
	if (!write_at(fd, region + RTCIMSC, 0) ||
	    !write_at(fd, region + RTCICR, 1))
		abort();
}

/*
 * The made-up device of modules/dtio_test_nested_irqs.c, whose line 0 the module raises
 * and lowers. Of its other interrupts only one can be used.
 */
#define TEST_LEVEL	"/sys/kernel/debug/dtio-test-nested-irqs/level"

static void test_device_set(const char *level)
{
	if (write_file(TEST_LEVEL, level))
		abort();
}

static void test_device_raise(int fd, uint64_t region)
{
	(void)fd;
	(void)region;
	test_device_set("1");
}

static void test_device_lower(int fd, uint64_t region)
{
	(void)fd;
	(void)region;
	test_device_set("0");
}

static const enum dtio_irq_status test_device_irqs[] = {
	DTIO_IRQ_OK, DTIO_IRQ_ABSENT, DTIO_IRQ_OK, DTIO_IRQ_SHARED,
	DTIO_IRQ_DEFERRED,
};

/* That of modules/dtio_test_hard_irqs.c, likewise. */
#define TEST_FIRST	"/sys/kernel/debug/dtio-test-hard-irqs/first"

static void test_wired_raise(int fd, uint64_t region)
{
	(void)fd;
	(void)region;
	if (write_file(TEST_FIRST, "1"))
		abort();
}

static void test_wired_lower(int fd, uint64_t region)
{
	(void)fd;
	(void)region;
	if (write_file(TEST_FIRST, "0"))
		abort();
}

static const enum dtio_irq_status test_wired_irqs[] = {
	DTIO_IRQ_OK, DTIO_IRQ_OK, DTIO_IRQ_SHARED, DTIO_IRQ_REPEATED,
};

/* QEMU's dtio-testdev: the line is a register. */
static void testdev_raise(int fd, uint64_t region)
{
	if (!write_at(fd, region + TESTDEV_LEVEL, 1))
		abort();
}

static void testdev_lower(int fd, uint64_t region)
{
	if (!write_at(fd, region + TESTDEV_LEVEL, 0))
		abort();
}

/*
 * QEMU's "edu", a PCI function. Its line is up until it is acknowledged; an MSI is sent
 * each time, if the function is a bus master.
 */
static void edu_raise(int fd, uint64_t region)
{
	if (set_command(fd, PCI_COMMAND_MASTER) ||
	    !write_at(fd, region + EDU_IRQ_RAISE, 1))
		abort();
}

static void edu_lower(int fd, uint64_t region)
{
	if (!write_at(fd, region + EDU_IRQ_ACKNOWLEDGE, 1))
		abort();
}

static const struct known_kind kinds[] = {
	{
		.vendor_device = EDU_ID,
		.raise = edu_raise,
		.lower = edu_lower,
	},
	{
		.compatible = "dtio,testdev",
		.has_scratch = true,
		.scratch = TESTDEV_SCRATCH,
		.scratch_reset = 0,
		.scratch_values = { 0x12345678, 0xfedcba98 },
		.raise = testdev_raise,
		.lower = testdev_lower,
	},
	{
		.compatible = "dtio-test,device",
		.raise = test_device_raise,
		.lower = test_device_lower,
		.nested = true,
		.irqs = test_device_irqs,
	},
	{
		.compatible = "dtio-test,wired",
		.raise = test_wired_raise,
		.lower = test_wired_lower,
		.irqs = test_wired_irqs,
	},
	{
		.compatible = "fsl,imx6q-uart",
		.has_scratch = true,
		.scratch = UFCR,
		.scratch_reset = UFCR_RESET,
		.scratch_values = { 0x0a03, 0x0404 },
		.has_hole = true,
		.hole = UART_HOLE,
		.raise = imx_uart_raise,
		.lower = imx_uart_lower,
	},
	{
		.compatible = "arm,pl011",
		.has_scratch = true,
		.scratch = UARTIFLS,
		.scratch_reset = UARTIFLS_RESET,
		.scratch_values = { 0x09, 0x24 },
		.raise = pl011_raise,
		.lower = pl011_lower,
	},
	{
		.compatible = "brcm,bcm2835-aux-uart",
		.raise = mini_uart_raise,
		.lower = mini_uart_lower,
	},
	{
		.compatible = "cdns,uart-r1p12",
		.has_scratch = true,
		.scratch = CDNS_UART_RXWM,
		.scratch_reset = CDNS_UART_RXWM_RESET,
		.scratch_values = { 0x15, 0x2a },
		.raise = cdns_uart_raise,
		.lower = cdns_uart_lower,
	},
	{
		.compatible = "cdns,spi-r1p6",
		.has_scratch = true,
		.scratch = CDNS_SPI_SICR,
		.scratch_reset = CDNS_SPI_SICR_RESET,
		.scratch_values = { 0x55, 0xaa },
		.raise = cdns_spi_raise,
		.lower = cdns_spi_lower,
	},
	{
		.compatible = "xlnx,zynq-can-1.0",
		.has_scratch = true,
		.scratch = ZYNQ_CAN_BRPR,
		.scratch_reset = 0,
		.scratch_values = { 0x55, 0xaa },
		.raise = zynq_can_raise,
		.lower = zynq_can_lower,
	},
	{
		.compatible = "brcm,bcm2835-system-timer",
		.has_scratch = true,
		.scratch = SYSTIMER_C1,
		.scratch_values = { 0x12345678, 0xfedcba98 },
	},
	{
		.compatible = "xlnx,zynqmp-rtc",
		.has_scratch = true,
		.scratch = ZYNQMP_RTC_ALARM,
		.scratch_reset = 0,
		.scratch_values = { 0xfffffff0, 0xffffff0f },
	},
	{
		.compatible = "arm,pl031",
		.has_scratch = true,
		.scratch = RTCMR,
		.scratch_reset = 0,
		.scratch_values = { 0xfffffff0, 0xffffff0f },
		.raise = pl031_raise,
		.lower = pl031_lower,
	},
	{
		/* MagicValue, "virt", and Version, 1 where QEMU emulates it. */
		.compatible = "virtio,mmio",
		.has_constants = true,
		.constants = { 0x74726976, 1 },
	},
};

const struct known_kind *device_kind(void)
{
	const uint32_t id = is_function() ? config(PCI_VENDOR_ID, 4) : 0;

	for (const char *const *name = device->compatible; *name; name++)
		for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
			if (kinds[i].compatible &&
			    !strcmp(*name, kinds[i].compatible))
				return &kinds[i];
	for (size_t i = 0; id && i < sizeof(kinds) / sizeof(*kinds); i++)
		if (kinds[i].vendor_device == id)
			return &kinds[i];
	return NULL;
}
