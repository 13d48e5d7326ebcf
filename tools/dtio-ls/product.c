// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * PCI functions by the names of their makers, from the list that lspci has, too (pci.ids).
 * A board's numbers are looked up where dtio-ls runs, or, of a system in a folder, in the
 * list of that system. Without libpci, or without a list, numbers are all there is.
 */
#include <err.h>
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#ifdef HAVE_LIBPCI
#include <pci/pci.h>
#endif

#include "dtio-ls.h"
#include "product.h"

static uint32_t vendor_of(const struct dtio_host_device *function)
{
	return dtio_device_pci_id(function) >> 16;
}

static uint32_t number_of(const struct dtio_host_device *function)
{
	return dtio_device_pci_id(function) & 0xffff;
}

/* Base class and subclass */
static uint32_t class_of(const struct dtio_host_device *function)
{
	return dtio_device_pci_class(function) >> 8;
}

/* ------------------------------------------------------------------------ */
/* The list                                                                  */
/* ------------------------------------------------------------------------ */

#ifdef HAVE_LIBPCI

/* Longer names are cut; the longest of the list's has 130 characters. */
#define MAX_NAME 512

/* Opened when the first name is asked for */
static struct {
	struct pci_access *access;
	bool failed;
	jmp_buf out;
} list;

/* libpci says of an error no more than this, and does not expect to go on. */
static __attribute__((noreturn, format(printf, 1, 2)))
void give_up(char *message, ...)
{
	char *text;
	va_list args;

	va_start(args, message);
	if (vasprintf(&text, message, args) < 0)
		err(EXIT_TROUBLE, NULL);
	va_end(args);
	text[strcspn(text, "\n")] = '\0';
	warnx("no names of PCI functions: %s", text);
	free(text);
	list.failed = true;
	longjmp(list.out, 1);
}

static __attribute__((format(printf, 1, 2)))
void stay_silent(char *message, ...)
{
	(void)message;
}

/* Where distributions have it */
static char *find_list_of(const char *sysroot)
{
	static const char *const places[] = {
		"/usr/share/misc/pci.ids", "/usr/share/hwdata/pci.ids",
	};

	for (size_t i = 0; i < sizeof(places) / sizeof(*places); i++) {
		char *path = format("%s%s", sysroot, places[i]);

		if (!access(path, R_OK))
			return path;
		free(path);
	}
	return NULL;
}

/* No bus is looked at: names are all that is wanted of libpci. */
static void open_list(const struct dtio_board *board)
{
	static char parameter[] = "hwdb.disable", yes[] = "1";
	char *path = NULL;

	if (dtio_board_source(board) == DTIO_SOURCE_SYSTEM &&
	    *dtio_board_origin(board))
		path = find_list_of(dtio_board_origin(board));
	list.access = pci_alloc();
	list.access->error = give_up;
	list.access->warning = stay_silent;
	list.access->debug = stay_silent;
	/* Nothing is asked for by way of the network, or kept of that. */
	list.access->id_lookup_mode = 0;
	/* It has the same names, of this system alone. */
	pci_set_param(list.access, parameter, yes);
	if (path)
		pci_set_name_list_path(list.access, path, 1);
}

/* @flags: PCI_LOOKUP_CLASS, _VENDOR or _DEVICE, which is of a vendor's */
static char *look_up(const struct dtio_board *board, int flags, uint32_t first,
		     uint32_t second)
{
	char name[MAX_NAME];
	char *found = NULL;

	if (list.failed || setjmp(list.out))
		return NULL;
	if (!list.access)
		open_list(board);
	found = pci_lookup_name(list.access, name, sizeof(name),
				flags | PCI_LOOKUP_NO_NUMBERS, first, second);
	return found ? copy_string(found) : NULL;
}

struct product find_product(const struct dtio_board *board,
			    const struct dtio_host_device *function)
{
	uint32_t vendor = vendor_of(function), number = number_of(function);
	uint32_t class = class_of(function);
	struct product product = { 0 };

	if (class)
		product.class = look_up(board, PCI_LOOKUP_CLASS, class, 0);
	if (!dtio_device_pci_id(function))
		return product;
	product.vendor = look_up(board, PCI_LOOKUP_VENDOR, vendor, number);
	product.device = look_up(board, PCI_LOOKUP_DEVICE, vendor, number);
	return product;
}

void close_products(void)
{
	if (list.access)
		pci_cleanup(list.access);
	list.access = NULL;
}

#else

struct product find_product(const struct dtio_board *board,
			    const struct dtio_host_device *function)
{
	(void)board;
	(void)function;
	return (struct product) { 0 };
}

void close_products(void)
{
}

#endif

void free_product(struct product *product)
{
	free(product->class);
	free(product->vendor);
	free(product->device);
}

/* ------------------------------------------------------------------------ */
/* In words                                                                  */
/* ------------------------------------------------------------------------ */

char *product_text(const struct dtio_board *board,
		   const struct dtio_host_device *device, bool numeric)
{
	struct product product = { 0 };
	char *text = NULL;
	size_t length;
	FILE *stream;

	if (!dtio_device_pci_id(device))
		return NULL;
	if (!numeric)
		product = find_product(board, device);
	stream = open_memstream(&text, &length);
	if (!stream)
		err(EXIT_TROUBLE, NULL);
	if (product.class)
		fprintf(stream, "%s: ", product.class);
	else
		fprintf(stream, "%04" PRIx32 ": ", class_of(device));
	if (product.vendor && product.device)
		fprintf(stream, "%s %s", product.vendor, product.device);
	else if (product.vendor)
		fprintf(stream, "%s device %04" PRIx32, product.vendor,
			number_of(device));
	else
		fprintf(stream, "%04" PRIx32 ":%04" PRIx32, vendor_of(device),
			number_of(device));
	if (fclose(stream))
		err(EXIT_TROUBLE, NULL);
	free_product(&product);
	return text;
}
