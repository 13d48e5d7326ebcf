// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What of a device tree is its owner's business. Firmware writes a board's serial
 * number, its MAC addresses and what it boots with into the tree; who is sent a
 * dump needs none of it. docs/dump.md lists the same for those who give one away.
 */
#include <stdbool.h>
#include <string.h>

#include "board/dump.h"
#include "tree/tree.h"

#define MAC_LENGTH 6

static bool is_one_of(const char *name, const char *const *names)
{
	for (; *names; names++)
		if (!strcmp(name, *names))
			return true;
	return false;
}

static bool ends_in(const char *name, const char *end)
{
	size_t length = strlen(name), end_length = strlen(end);

	return length >= end_length &&
	       !strcmp(name + length - end_length, end);
}

static bool ends_in_one_of(const char *name, const char *const *ends)
{
	for (; *ends; ends++)
		if (ends_in(name, *ends))
			return true;
	return false;
}

/* A word of "vendor,secret-key" */
static bool has_word(const char *name, const char *word)
{
	static const char separators[] = ",-_.";

	while (*name) {
		size_t length = strcspn(name, separators);

		if (length == strlen(word) && !strncmp(name, word, length))
			return true;
		name += length;
		name += strspn(name, separators);
	}
	return false;
}

/*
 * Everything that the bootloader says to the kernel is in /chosen, under any name.
 * These are what else there is.
 */
static bool stays_in_chosen(const char *name)
{
	static const char *const names[] = {
		"#address-cells", "#size-cells", "ranges", "phandle",
		"stdout-path", "linux,stdout-path", "stdin-path",
		"linux,pci-probe-only", NULL
	};

	return is_one_of(name, names);
}

static bool is_top(const struct node *node, const char *name)
{
	return node->parent && !node->parent->parent &&
	       !strcmp(node->name, name);
}

/* What is below it and no device (a framebuffer is one) is more of the same. */
static bool is_told_by_bootloader(const struct node *node,
				  const struct property *property)
{
	if (is_top(node, "chosen"))
		return !stays_in_chosen(property->name);
	for (; node->parent; node = node->parent)
		if (is_top(node->parent, "chosen"))
			return !node_property(node, "compatible");
	return false;
}

/* Names of nodes, which say nothing that the nodes do not */
static bool has_names(const struct node *node)
{
	return is_top(node, "aliases") || is_top(node, "__symbols__") ||
	       is_top(node, "__fixups__");
}

static bool is_mac_address(const struct property *property)
{
	static const char *const ends[] = {
		"mac-address", "mac_address", "bd-address", "-mac", "-guid",
		"sas-addr", NULL
	};

	return ends_in_one_of(property->name, ends) ||
	       (!strcmp(property->name, "address") &&
		property->length == MAC_LENGTH);
}

/* What is made for one board alone, at its factory or at each boot */
static bool is_of_one_board(const char *name)
{
	static const char *const ends[] = {
		"serial-number", "serial_number", "serialno", ",serial",
		"-uuid", "ecid", "-seed", "cal-blob", "calibration-data", NULL
	};
	static const char *const names[] = {
		"uuid", "unique-id", "system-id", "bootargs",
		"bootargs-append", "bootcmd", NULL
	};

	/* only read as root, and so not in everybody's dump either */
	return !strncmp(name, "security-", strlen("security-")) ||
	       is_one_of(name, names) || ends_in_one_of(name, ends);
}

/* A key is secret unless it is one on a keyboard, which has numbers and labels. */
static bool is_secret(const struct property *property)
{
	static const char *const words[] = {
		"password", "passwd", "passphrase", "secret", "psk",
		"credential", "credentials", NULL
	};

	for (const char *const *word = words; *word; word++)
		if (has_word(property->name, *word))
			return true;
	return (!strcmp(property->name, "key") ||
		ends_in(property->name, "-key") ||
		ends_in(property->name, ",key")) &&
	       property->length >= 16;
}

enum mask mask_property(const struct node *node,
			const struct property *property)
{
	if (has_names(node))
		return MASK_KEEP;
	if (is_told_by_bootloader(node, property))
		return MASK_DROP;
	if (is_of_one_board(property->name) || is_secret(property))
		return MASK_DROP;
	return is_mac_address(property) ? MASK_ZERO : MASK_KEEP;
}
