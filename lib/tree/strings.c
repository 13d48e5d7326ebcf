// SPDX-License-Identifier: LGPL-2.1-or-later
/* A property that is a list of strings. */
#include <string.h>

#include "tree/strings.h"
#include "tree/tree.h"

struct strings string_list(const struct node *node, const char *name)
{
	const struct property *property = node_property(node, name);

	if (!property || !property->length ||
	    property->data[property->length - 1])
		return (struct strings){ 0 };
	return (struct strings){ (const char *)property->data,
				 property->length };
}

const char *next_string(struct strings *strings)
{
	const char *string = strings->data;
	size_t length;

	if (!strings->left)
		return NULL;
	length = strlen(string) + 1;
	strings->data += length;
	strings->left -= length;
	return string;
}

/* An empty name is none. */
const char *next_name(struct strings *strings)
{
	const char *name = next_string(strings);

	return name && *name ? name : NULL;
}
