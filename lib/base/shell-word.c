// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Names of devices and of where something is mounted are anybody's: what a shell makes of
 * a command has to be what was meant.
 */
#include <stdlib.h>
#include <string.h>

#include "base/shell-word.h"

char *shell_word(const char *name)
{
	static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				    "abcdefghijklmnopqrstuvwxyz"
				    "0123456789,._+:@/-";
	char *word, *at;

	if (*name && !name[strspn(name, plain)])
		return strdup(name);
	/* A quote takes four characters: '\'' */
	word = malloc(4 * strlen(name) + 3);
	if (!word)
		return NULL;
	at = stpcpy(word, "'");
	for (; *name; name++) {
		if (*name == '\'')
			at = stpcpy(at, "'\\''");
		else
			*at++ = *name;
	}
	strcpy(at, "'");
	return word;
}
