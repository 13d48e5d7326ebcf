/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a device has, in words: the same ones in tables, details and JSON. */
#ifndef DTIO_LS_TEXT_H
#define DTIO_LS_TEXT_H

#include <stdbool.h>
#include <stdio.h>

#include "libdtio.h"
#include "verdict/verdict.h"

/* Text of others, harmless to a terminal: what is no character is \xNN. */
void print_text(FILE *stream, const char *text);

/*
 * How many bytes of @text are its next character, in *@code; 0: its next byte is
 * of none. @text is not empty.
 */
size_t next_character(const char *text, uint32_t *code);
bool is_control(uint32_t code);

/* The bytes before the first that is no printable character of ASCII */
size_t plain_length(const char *text);
/* On a terminal, with what print_text() would make of it; one cell a character. */
size_t text_width(const char *text);

/*
 * As lsblk(8) does: 36B, 64K, 36.8K, in units of 1024 and to a tenth; or @bytes as a
 * number.
 */
void print_size(FILE *stream, uint64_t size, bool bytes);

/* The last component of a path. */
const char *last_component(const char *path);

/* "host", "free", "dtio" or "open"; NULL if there is no system to tell. */
const char *state_word(const struct dtio_board *board,
		       const struct dtio_host_device *device);
/* "yes", "change" or "no" */
const char *verdict_word(enum dtio_answer answer);
/* "yes", or why a region cannot be mapped */
const char *mmap_word(enum dtio_mmap_reason reason);
/* "load", "unbind" */
const char *step_word(enum dtio_step_kind kind);
/* "assume_no_dma"; NULL: none */
const char *override_word(unsigned int override);
/* "mmio", "pci-bar", "pci-rom" or "pci-config" */
const char *region_word(enum dtio_region_type type);
/* "wired", "intx", "msi" or "msix" */
const char *irq_word(enum dtio_irq_type type);
/* How many interrupts the device can have; of PCI, in the way that has most. */
uint32_t count_irqs(const struct dtio_host_device *device);
/* The next virtual function of @physical after @last, NULL for the first. */
const struct dtio_host_device *
next_virtual(const struct dtio_board *board,
	     const struct dtio_host_device *physical,
	     const struct dtio_host_device *last);
/* "console" */
const char *use_word(enum dtio_use_kind kind);

/* PROVIDER:ARGUMENT:...; the provider's whole path if @whole. */
void print_provider(FILE *stream, const struct dtio_host_reference *reference,
		    bool whole);

#endif /* DTIO_LS_TEXT_H */
