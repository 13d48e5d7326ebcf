// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * ARM's PL011, a UART, whose line is a pseudo-terminal, as a platform device. A guest's
 * own driver (amba-pl011) has it as one of its ttyAMA:
 *
 *	pl011 --listen unix:/tmp/uart --link /tmp/terminal
 *	qemu-system-aarch64 -M virt ... -device dtio-platform,socket=unix:/tmp/uart
 *	picocom /tmp/terminal
 *
 * A guest may number it before the machine's own: with QEMU's virt it is ttyAMA0, and the
 * console is console=ttyAMA1.
 *
 * As fast as it goes, whatever the rate that is set. What is sent waits in the terminal
 * until somebody reads it. When that is full, the transmitter waits with hardware flow
 * control (stty crtscts in the guest); without it the bytes are lost, as on a wire.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/timerfd.h>
#include <termios.h>
#include <unistd.h>

#include "../sample.h"

#define FIFO		16
#define RETRY_NS	10000000

/* Registers */
enum {
	DATA = 0x00,
	FLAGS = 0x18,
	IRDA = 0x20, RATE = 0x24, RATE_FRACTION = 0x28, LINE_CONTROL = 0x2c,
	CONTROL = 0x30,
	LEVELS = 0x34,			/* how full FIFOs are when they interrupt */
	MASK = 0x38,
	RAW_STATUS = 0x3c,
	MASKED_STATUS = 0x40,
	CLEAR = 0x44,
	DMA_CONTROL = 0x48,
	STORED_END = 0x4c,
};

#define FLAGS_CTS		(1 << 0)
#define FLAGS_DSR		(1 << 1)
#define FLAGS_DCD		(1 << 2)
#define FLAGS_RX_EMPTY		(1 << 4)
#define FLAGS_TX_FULL		(1 << 5)
#define FLAGS_RX_FULL		(1 << 6)
#define FLAGS_TX_EMPTY		(1 << 7)
#define LINE_CONTROL_FIFOS	(1 << 4)
#define CONTROL_ENABLE		(1 << 0)
#define CONTROL_TX		(1 << 8)
#define CONTROL_RX		(1 << 9)
#define CONTROL_CTS		(1 << 15)
#define LEVELS_HALF		0x12
#define RX			(1 << 4)
#define TX			(1 << 5)
#define RX_TIMEOUT		(1 << 6)

static const char node[] =
	"serial {\n"
	"	compatible = \"arm,pl011\", \"arm,primecell\";\n"
	"	reg = <0 0 0 0x1000>;\n"
	"	interrupts = <0 0 4>;\n"
	"	clocks = <&clock>, <&clock>;\n"
	"	clock-names = \"uartclk\", \"apb_pclk\";\n"
	"};\n"
	"clock: clock {\n"
	"	compatible = \"fixed-clock\";\n"
	"	#clock-cells = <0>;\n"
	"	clock-frequency = <24000000>;\n"
	"};\n";

/* Revision 1, whose FIFOs have 16 bytes */
static const uint8_t ids[PRIMECELL_IDS] = { 0x11, 0x10, 0x14, 0, 0x0d, 0xf0, 0x05, 0xb1 };

struct fifo {
	uint8_t bytes[FIFO];
	size_t first, count;
};

struct pl011 {
	struct dtio_serve_device *device;
	struct dtio_loop *loop;
	int terminal;			/* this end of it */
	int other_end;			/* open, so that it stays as it is with no user */
	int timer;			/* to try again what the terminal did not take */
	const char *link;		/* name for the other end; NULL: none */
	bool watching;			/* the terminal, as there is room for more */
	struct fifo rx, tx;
	uint32_t stored[STORED_END / 4];	/* registers that are as written */
	uint32_t raw;
};

static uint32_t *stored(struct pl011 *uart, uint64_t offset)
{
	return &uart->stored[offset / 4];
}

static void push(struct fifo *fifo, uint8_t byte)
{
	fifo->bytes[(fifo->first + fifo->count++) % FIFO] = byte;
}

static uint8_t pop(struct fifo *fifo)
{
	uint8_t byte = fifo->bytes[fifo->first];

	fifo->first = (fifo->first + 1) % FIFO;
	fifo->count--;
	return byte;
}

/* Without FIFOs there is room for one byte. */
static size_t depth(struct pl011 *uart)
{
	return *stored(uart, LINE_CONTROL) & LINE_CONTROL_FIFOS ? FIFO : 1;
}

static size_t level(struct pl011 *uart, unsigned int shift)
{
	static const uint8_t eighths[8] = { 1, 2, 4, 6, 7, 7, 7, 7 };
	size_t at = depth(uart) * eighths[*stored(uart, LEVELS) >> shift & 7] / 8;

	return at ? at : 1;
}

static bool works(struct pl011 *uart, uint32_t direction)
{
	uint32_t bits = CONTROL_ENABLE | direction;

	return (*stored(uart, CONTROL) & bits) == bits;
}

static void terminal_ready(void *opaque, int fd);

/*
 * After any change. The terminal is watched while there is room: the rest of what was
 * typed waits in it.
 */
static void update(struct pl011 *uart)
{
	bool room = works(uart, CONTROL_RX) && uart->rx.count < depth(uart);

	if (!room && uart->watching)
		dtio_loop_unwatch(uart->loop, uart->terminal);
	if (room != uart->watching)
		uart->watching = room && !dtio_loop_watch(uart->loop, uart->terminal,
							  terminal_ready, uart);
	dtio_serve_set_line(uart->device, 0, uart->raw & *stored(uart, MASK));
}

/*
 * A receive FIFO that is not full enough to interrupt does so when nothing has come for a
 * while; here, when the terminal has no more at once.
 */
static void terminal_ready(void *opaque, int fd)
{
	struct pl011 *uart = opaque;
	uint8_t bytes[FIFO];
	ssize_t count = read(fd, bytes, depth(uart) - uart->rx.count), i;

	for (i = 0; i < count; i++)
		push(&uart->rx, bytes[i]);
	if (count > 0)
		uart->raw |= uart->rx.count >= level(uart, 3) ? RX : RX_TIMEOUT;
	update(uart);
}

/* To the terminal, as much as it takes */
static void transmit(struct pl011 *uart)
{
	bool waits = *stored(uart, CONTROL) & CONTROL_CTS;

	while (uart->tx.count && works(uart, CONTROL_TX)) {
		const uint8_t *byte = &uart->tx.bytes[uart->tx.first];

		if (write(uart->terminal, byte, 1) != 1 && waits) {
			sample_timer(uart->timer, RETRY_NS);
			break;
		}
		pop(&uart->tx);
	}
	if (uart->tx.count <= level(uart, 0))
		uart->raw |= TX;
}

static void try_again(void *opaque, int fd)
{
	struct pl011 *uart = opaque;
	uint64_t times;

	if (read(fd, &times, sizeof(times)) != sizeof(times))
		return;
	transmit(uart);
	update(uart);
}

static uint32_t receive(struct pl011 *uart)
{
	uint32_t byte = uart->rx.count ? pop(&uart->rx) : 0;

	if (uart->rx.count < level(uart, 3))
		uart->raw &= ~RX;
	if (!uart->rx.count)
		uart->raw &= ~RX_TIMEOUT;
	update(uart);
	return byte;
}

/* The other end is always there, and ready. */
static uint32_t flags(struct pl011 *uart)
{
	return FLAGS_CTS | FLAGS_DSR | FLAGS_DCD |
	       (uart->rx.count ? 0 : FLAGS_RX_EMPTY) |
	       (uart->rx.count >= depth(uart) ? FLAGS_RX_FULL : 0) |
	       (uart->tx.count ? 0 : FLAGS_TX_EMPTY) |
	       (uart->tx.count >= depth(uart) ? FLAGS_TX_FULL : 0);
}

static int uart_read(void *opaque, uint32_t region, uint64_t offset, void *to, size_t count)
{
	struct pl011 *uart = opaque;
	uint32_t value = 0;

	(void)region;
	switch (offset) {
	case DATA:
		value = receive(uart);
		break;
	case FLAGS:
		value = flags(uart);
		break;
	case RAW_STATUS:
		value = uart->raw;
		break;
	case MASKED_STATUS:
		value = uart->raw & *stored(uart, MASK);
		break;
	case IRDA: case RATE: case RATE_FRACTION: case LINE_CONTROL: case CONTROL:
	case LEVELS: case MASK: case DMA_CONTROL:
		value = *stored(uart, offset);
		break;
	default:
		if (offset >= PRIMECELL_ID)
			value = primecell_id(ids, offset);
	}
	memcpy(to, &value, count);
	return 0;
}

static int uart_write(void *opaque, uint32_t region, uint64_t offset, const void *from,
		      size_t count)
{
	struct pl011 *uart = opaque;
	uint32_t value = 0;

	(void)region;
	memcpy(&value, from, count);
	switch (offset) {
	case DATA:
		/* One that the FIFO has no room for is lost. */
		if (uart->tx.count < depth(uart)) {
			push(&uart->tx, (uint8_t)value);
			if (uart->tx.count > level(uart, 0))
				uart->raw &= ~TX;
		}
		transmit(uart);
		break;
	case CLEAR:
		uart->raw &= ~value;
		break;
	case IRDA: case RATE: case RATE_FRACTION: case LINE_CONTROL: case LEVELS:
	case MASK: case DMA_CONTROL:
		*stored(uart, offset) = value;
		break;
	case CONTROL:
		*stored(uart, offset) = value;
		transmit(uart);
		break;
	}
	update(uart);
	return 0;
}

static int uart_reset(void *opaque)
{
	struct pl011 *uart = opaque;

	sample_timer(uart->timer, 0);
	uart->rx.count = 0;
	uart->tx.count = 0;
	uart->raw = 0;
	memset(uart->stored, 0, sizeof(uart->stored));
	*stored(uart, CONTROL) = CONTROL_TX | CONTROL_RX;
	*stored(uart, LEVELS) = LEVELS_HALF;
	update(uart);
	return 0;
}

static const struct dtio_serve_ops ops = {
	.read = uart_read,
	.write = uart_write,
	.reset = uart_reset,
	.say = sample_say,
};

static bool take_link(void *opaque, const char *argument)
{
	struct pl011 *uart = opaque;

	uart->link = argument;
	return true;
}

/* Bytes go through as they are: no echo, no lines, no signals. */
static int open_terminal(struct pl011 *uart)
{
	struct termios mode;
	const char *name;

	uart->terminal = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
	if (uart->terminal < 0 || grantpt(uart->terminal) || unlockpt(uart->terminal))
		return -errno;
	name = ptsname(uart->terminal);
	uart->other_end = name ? open(name, O_RDWR | O_NOCTTY | O_CLOEXEC) : -1;
	if (uart->other_end < 0 || tcgetattr(uart->other_end, &mode))
		return -errno;
	cfmakeraw(&mode);
	if (tcsetattr(uart->other_end, TCSANOW, &mode))
		return -errno;
	fprintf(stderr, "pl011: the terminal is %s\n", name);
	if (uart->link && symlink(name, uart->link)) {
		int err = -errno;

		fprintf(stderr, "pl011: --link %s cannot be made\n", uart->link);
		uart->link = NULL;
		return err;
	}
	return 0;
}

static int start(struct sample *sample, char **error)
{
	struct pl011 *uart = sample->opaque;
	int err;

	uart->loop = sample->loop;
	uart->timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
	err = uart->timer < 0 ? -errno :
	      dtio_loop_watch(uart->loop, uart->timer, try_again, uart);
	if (!err)
		err = open_terminal(uart);
	if (!err)
		err = primecell_new("serial", &ops, uart, node, &uart->device, error);
	if (!err)
		err = uart_reset(uart);
	sample->device = uart->device;
	return err;
}

static void end(struct sample *sample)
{
	struct pl011 *uart = sample->opaque;

	dtio_serve_device_free(uart->device);
	if (uart->other_end >= 0 && uart->link)
		unlink(uart->link);
	if (uart->other_end >= 0)
		close(uart->other_end);
	if (uart->terminal >= 0)
		close(uart->terminal);
	if (uart->timer >= 0)
		close(uart->timer);
}

int main(int argc, char **argv)
{
	static const struct sample_option options[] = {
		{ "link", "PATH", take_link },
	};
	struct pl011 uart = { .terminal = -1, .other_end = -1, .timer = -1 };
	struct sample sample = {
		.name = "pl011", .options = options, .num_options = 1,
		.opaque = &uart, .start = start, .end = end,
	};

	return sample_main(&sample, argc, argv);
}
