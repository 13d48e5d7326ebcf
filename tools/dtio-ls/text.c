// SPDX-License-Identifier: GPL-2.0-or-later
/* What a device has, in words. */
#include <inttypes.h>
#include <string.h>

#include "board/types.h"
#include "text.h"

/* ------------------------------------------------------------------------ */
/* Text of others                                                            */
/* ------------------------------------------------------------------------ */

/* How many bytes a character has that begins with this one; 0: none does. */
static size_t character_length(unsigned char first)
{
	if (first < 0x80)
		return 1;
	if (first >= 0xc2 && first < 0xe0)
		return 2;
	if (first >= 0xe0 && first < 0xf0)
		return 3;
	return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

size_t next_character(const char *text, uint32_t *code)
{
	/* Below these, a shorter sequence would have done. */
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	const unsigned char *bytes = (const unsigned char *)text;
	size_t length = character_length(*bytes);

	if (!length)
		return 0;
	*code = length == 1 ? *bytes : *bytes & (0x7fu >> length);
	for (size_t i = 1; i < length; i++) {
		if ((bytes[i] & 0xc0) != 0x80)
			return 0;
		*code = *code << 6 | (bytes[i] & 0x3f);
	}
	if (*code < least[length] || *code > 0x10ffff ||
	    (*code >= 0xd800 && *code < 0xe000))
		return 0;
	return length;
}

bool is_control(uint32_t code)
{
	return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

size_t plain_length(const char *text)
{
	size_t length = 0;

	while (text[length] >= ' ' && text[length] <= '~')
		length++;
	return length;
}

void print_text(FILE *stream, const char *text)
{
	while (*text) {
		size_t plain = plain_length(text), length;
		uint32_t code;

		fwrite(text, 1, plain, stream);
		text += plain;
		if (!*text)
			break;
		length = next_character(text, &code);
		if (length && !is_control(code)) {
			fwrite(text, 1, length, stream);
			text += length;
			continue;
		}
		for (const char *end = text + (length ? length : 1);
		     text < end; text++)
			fprintf(stream, "\\x%02x", (unsigned char)*text);
	}
}

size_t text_width(const char *text)
{
	size_t width = plain_length(text);

	text += width;
	while (*text) {
		uint32_t code;
		size_t length = next_character(text, &code);

		width += length && !is_control(code) ? 1 :
			 4 * (length ? length : 1);
		text += length ? length : 1;
	}
	return width;
}

const char *last_component(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash && slash[1] ? slash + 1 : path;
}

/* ------------------------------------------------------------------------ */
/* Words                                                                     */
/* ------------------------------------------------------------------------ */

void print_size(FILE *stream, uint64_t size, bool bytes)
{
	static const char units[] = "BKMGTPE";
	unsigned int unit = 0, shift;
	uint64_t whole, tenths;

	while (unit + 1 < sizeof(units) - 1 && size >> 10 * (unit + 1))
		unit++;
	if (bytes || !unit) {
		fprintf(stream, "%" PRIu64 "%s", size, bytes ? "" : "B");
		return;
	}
	shift = 10 * unit;
	whole = size >> shift;
	/* Rounded; there is room for ten times what is left of the largest unit. */
	tenths = ((size - (whole << shift)) * 10 + (1ull << (shift - 1))) >> shift;
	if (tenths == 10) {
		whole++;
		tenths = 0;
	}
	if (tenths)
		fprintf(stream, "%" PRIu64 ".%" PRIu64 "%c", whole, tenths,
			units[unit]);
	else
		fprintf(stream, "%" PRIu64 "%c", whole, units[unit]);
}

const char *state_word(const struct dtio_board *board,
		       const struct dtio_host_device *device)
{
	if (dtio_board_source(board) == DTIO_SOURCE_DTB)
		return NULL;
	if (dtio_device_num_users(device) || device->in_use)
		return "open";
	if (dtio_is_bound(device))
		return "dtio";
	return dtio_device_driver(device) ? "host" : "free";
}

const char *verdict_word(enum dtio_answer answer)
{
	switch (answer) {
	case DTIO_ANSWER_YES:
		return "yes";
	case DTIO_ANSWER_CHANGE:
		return "change";
	default:
		return "no";
	}
}

const char *step_word(enum dtio_step_kind kind)
{
	static const char *const words[] = {
		[DTIO_STEP_LOAD] = "load",
		[DTIO_STEP_RELOAD] = "reload",
		[DTIO_STEP_SET_PARAMETER] = "set-parameter",
		[DTIO_STEP_OVERRIDE] = "override",
		[DTIO_STEP_UNBIND] = "unbind",
		[DTIO_STEP_BIND] = "bind",
		[DTIO_STEP_BIND_GROUP] = "bind-group",
		[DTIO_STEP_RELEASE] = "release",
		[DTIO_STEP_END_VFS] = "end-vfs",
		[DTIO_STEP_END_PROCESS] = "end-process",
		[DTIO_STEP_UNMOUNT] = "unmount",
		[DTIO_STEP_SWAPOFF] = "swapoff",
		[DTIO_STEP_LINK_DOWN] = "link-down",
		[DTIO_STEP_ASSIGN] = "assign",
		[DTIO_STEP_ALLOW_UNSAFE_INTERRUPTS] = "allow-unsafe-interrupts",
	};

	return words[kind];
}

const char *override_word(unsigned int override)
{
	switch (override) {
	case DTIO_OVERRIDE_ASSUME_NO_DMA:
		return "assume_no_dma";
	case DTIO_OVERRIDE_ALLOW_NO_RESET:
		return "allow_no_reset";
	default:
		return NULL;
	}
}

const char *mmap_word(enum dtio_mmap_reason reason)
{
	switch (reason) {
	case DTIO_MMAP_OK:
		return "yes";
	case DTIO_MMAP_NOT_PAGES:
		return "not-pages";
	case DTIO_MMAP_SHARED_PAGE:
		return "shared-page";
	default:
		return "not-memory";
	}
}

const char *region_word(enum dtio_region_type type)
{
	switch (type) {
	case DTIO_REGION_PCI_BAR:
		return "pci-bar";
	case DTIO_REGION_PCI_ROM:
		return "pci-rom";
	case DTIO_REGION_PCI_CONFIG:
		return "pci-config";
	default:
		return "mmio";
	}
}

const char *irq_word(enum dtio_irq_type type)
{
	switch (type) {
	case DTIO_IRQ_PCI_INTX:
		return "intx";
	case DTIO_IRQ_PCI_MSI:
	case DTIO_IRQ_MSI:
		return "msi";
	case DTIO_IRQ_PCI_MSIX:
		return "msix";
	default:
		return "wired";
	}
}

/* A PCI function has but one of its ways at a time. */
uint32_t count_irqs(const struct dtio_host_device *device)
{
	const struct dtio_host_irq *irq;
	uint32_t most = 0;

	if (strcmp(dtio_device_bus(device), "pci"))
		return (uint32_t)(dtio_device_num_irqs(device) +
				  dtio_device_num_child_irqs(device));
	for (size_t i = 0; (irq = dtio_device_irq(device, i)); i++)
		if (irq->count > most)
			most = irq->count;
	return most;
}

const struct dtio_host_device *
next_virtual(const struct dtio_board *board,
	     const struct dtio_host_device *physical,
	     const struct dtio_host_device *last)
{
	size_t i = last ? dtio_board_index(board, last) + 1 : 0;
	const struct dtio_host_device *device;

	for (; (device = dtio_board_device(board, i)); i++) {
		const char *physfn = dtio_device_physfn(device);

		if (physfn && !strcmp(physfn, dtio_device_name(physical)))
			break;
	}
	return device;
}

const char *use_word(enum dtio_use_kind kind)
{
	switch (kind) {
	case DTIO_USE_CONSOLE:
		return "console";
	case DTIO_USE_MOUNT:
		return "mount";
	case DTIO_USE_SWAP:
		return "swap";
	case DTIO_USE_NETWORK:
		return "network";
	case DTIO_USE_WATCHDOG:
		return "watchdog";
	case DTIO_USE_DISPLAY:
		return "display";
	case DTIO_USE_TERMINAL:
		return "terminal";
	case DTIO_USE_OTHER_MOUNT:
		return "other-mount";
	case DTIO_USE_LOGIN:
		return "login";
	}
	/* What a later library knows. */
	return "other";
}

void print_provider(FILE *stream, const struct dtio_host_reference *reference,
		    bool whole)
{
	fputs(whole ? reference->provider :
		      last_component(reference->provider), stream);
	for (size_t i = 0; i < reference->num_args; i++)
		fprintf(stream, ":%" PRIu32, reference->args[i]);
}
