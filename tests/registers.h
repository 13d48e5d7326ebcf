/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Registers of the devices that tests and benchmarks drive, under the names that
 * the manuals give them, as offsets into the region that holds them. Both programs
 * and kernel modules include this file. dtio-testdev's are in QEMU's header.
 */
#ifndef DTIO_TEST_REGISTERS_H
#define DTIO_TEST_REGISTERS_H

#include "../qemu/include/hw/misc/dtio-testdev-regs.h"

/*
 * i.MX UART (i.MX 8M Plus reference manual, chapter UART). With the transmitter
 * enabled and nothing to send, "transmitter ready" is always true: the enable bit of
 * its interrupt then sets the level of the line.
 */
#define UCR1			0x80
#define   UCR1_UARTEN		(1 << 0)
#define   UCR1_TRDYEN		(1 << 13)
#define UCR2			0x84
#define   UCR2_SRST		(1 << 0)
#define   UCR2_TXEN		(1 << 2)
#define UFCR			0x90
#define   UFCR_RESET		0x801

/* Arm PL031, a real time clock (Arm DDI 0224) */
#define RTCDR			0x00
#define RTCMR			0x04
#define RTCIMSC			0x10
#define RTCRIS			0x14
#define RTCICR			0x1c

/* Arm PL011, a UART (Arm DDI 0183) */
#define UARTDR			0x00
#define UARTIBRD		0x24
#define UARTCR			0x30
#define   UARTCR_UARTEN		(1 << 0)
#define   UARTCR_LBE		(1 << 7)
#define   UARTCR_TXE		(1 << 8)
#define UARTIFLS		0x34
#define   UARTIFLS_RESET	0x12
#define UARTIMSC		0x38
#define UARTRIS			0x3c
#define   UART_TXI		(1 << 5)	/* in both, and in UARTICR */
#define UARTICR			0x44

/*
 * System timer of BCM2835 (BCM2835 ARM peripherals, chapter 12): what its second channel
 * is compared with
 */
#define SYSTIMER_C1		0x10

/*
 * Mini UART of BCM2835 (BCM2835 ARM peripherals, chapter 2), from AUX_MU_IO_REG on. With
 * nothing to send, the enable bit of its transmit interrupt sets the level of the line.
 */
#define MU_IER			0x04
#define   MU_IER_TX		(1 << 1)

/*
 * UART of Zynq and ZynqMP (UG1087). An interrupt's status is set again as long as its
 * cause lasts: with nothing to send, the mask sets the level of the line.
 */
#define CDNS_UART_IER		0x08
#define CDNS_UART_IDR		0x0c
#define   CDNS_UART_TXEMPTY	(1 << 3)
#define CDNS_UART_RXWM		0x20
#define   CDNS_UART_RXWM_RESET	0x20

/* SPI of ZynqMP (UG1087), by Cadence: a FIFO that is empty has room. */
#define CDNS_SPI_IER		0x08
#define CDNS_SPI_IDR		0x0c
#define   CDNS_SPI_TXNFULL	(1 << 2)
#define CDNS_SPI_SICR		0x24
#define   CDNS_SPI_SICR_RESET	0xff

/* CAN of Zynq and ZynqMP (UG1087). The prescaler can be set while it is off. */
#define ZYNQ_CAN_BRPR		0x08
#define ZYNQ_CAN_IER		0x20
#define   ZYNQ_CAN_TXFEMP	(1 << 14)
#define ZYNQ_CAN_ICR		0x24

/* Real time clock of ZynqMP (UG1087) */
#define ZYNQMP_RTC_ALARM	0x18

/* QEMU's "edu", a PCI function (QEMU's docs/specs/edu.rst): region BAR 0 */
#define EDU_VENDOR		0x1234
#define EDU_DEVICE		0x11e8
#define EDU_IDENTIFICATION	0x00
#define   EDU_IDENTIFICATION_LOW	0xed
#define EDU_LIVENESS		0x04	/* reads as what was written, inverted */
#define EDU_FACTORIAL		0x08
#define EDU_STATUS		0x20
#define   EDU_STATUS_COMPUTING	(1 << 0)
#define EDU_IRQ_STATUS		0x24
#define   EDU_IRQ_STATUS_DMA	(1 << 8)
#define EDU_IRQ_RAISE		0x60
#define EDU_IRQ_ACKNOWLEDGE	0x64
#define EDU_DMA_SOURCE		0x80
#define EDU_DMA_DESTINATION	0x88
#define EDU_DMA_COUNT		0x90
#define EDU_DMA_COMMAND		0x98
#define   EDU_DMA_RUNS		(1 << 0)
/* Both raise the interrupt when the transfer is complete. */
#define   EDU_DMA_FROM_MEMORY	(EDU_DMA_RUNS | 1 << 2)
#define   EDU_DMA_TO_MEMORY	(EDU_DMA_RUNS | 1 << 1 | 1 << 2)
/* The function's own buffer, as a DMA address of the function */
#define EDU_BUFFER		0x40000
#define EDU_BUFFER_LENGTH	4096

/* The DMA engine of samples/dma: region BAR 0; its buffer is BAR 2 */
#define ENGINE_VENDOR		0x4c52
#define ENGINE_DEVICE		0x6c73
#define ENGINE_STATUS		0x04
#define   ENGINE_STATUS_BUSY	(1 << 0)
#define   ENGINE_STATUS_DONE	(1 << 1)
#define   ENGINE_STATUS_RAISED	(1 << 2)
#define   ENGINE_STATUS_ERROR	0xffff0000
#define ENGINE_ADDRESS		0x08	/* 64 bits, as two of 32 */
#define ENGINE_LENGTH		0x10
#define ENGINE_VECTOR		0x14
#define ENGINE_START		0x18
#define   ENGINE_START_WRITE	(1 << 0)	/* to the guest's memory */
#define   ENGINE_START_MAPPED	(1 << 1)	/* in memory that is shared, or not at all */
#define ENGINE_ACKNOWLEDGE	0x1c
#define ENGINE_VECTORS		8
#define ENGINE_BUFFER_LENGTH	0x10000

/* Intel 82574 ("e1000e"): region BAR 0 */
#define E1000E_VENDOR		0x8086
#define E1000E_DEVICE		0x10d3
#define E1000E_VET		0x38
#define   E1000E_VET_RESET	0x8100

/* Intel 82576 ("igb"): region BAR 0. Bit n stands for vector n. */
#define IGB_VENDOR		0x8086
#define IGB_DEVICE		0x10c9
#define IGB_GPIE		0x1514
#define   IGB_GPIE_MSIX		(1 << 4)
#define IGB_EICS		0x1520	/* sends the vectors written */
#define IGB_EIMS		0x1524	/* enables them */
#define IGB_EIAC		0x152c	/* clears their cause when they are sent */

/* The first four bytes of the configuration space, as a program reads them */
#define PCI_ID(vendor, device)	((unsigned int)(device) << 16 | (vendor))
#define EDU_ID			PCI_ID(EDU_VENDOR, EDU_DEVICE)
#define E1000E_ID		PCI_ID(E1000E_VENDOR, E1000E_DEVICE)
#define IGB_ID			PCI_ID(IGB_VENDOR, IGB_DEVICE)

#endif /* DTIO_TEST_REGISTERS_H */
