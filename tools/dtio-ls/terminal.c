// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What people look at. Colours are three for the verdict and two for what is
 * assigned.
 */
#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "dtio-ls.h"
#include "terminal.h"
#include "text.h"

static size_t find_width(void)
{
	const char *columns = getenv("COLUMNS");
	unsigned long width = columns ? strtoul(columns, NULL, 10) : 0;
	struct winsize size;

	if (!isatty(STDOUT_FILENO))
		return 0;
	if (!ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) && size.ws_col)
		return size.ws_col;
	return width ? width : 80;
}

/* Of each paragraph, the kernel is not asked anew. */
size_t terminal_width(void)
{
	static size_t width;
	static bool is_known;

	if (!is_known)
		width = find_width();
	is_known = true;
	return width;
}

bool is_colour_wanted(void)
{
	const char *refused = getenv("NO_COLOR"), *terminal = getenv("TERM");

	return terminal_width() && !(refused && *refused) && terminal &&
	       strcmp(terminal, "dumb");
}

const char *verdict_colour(enum dtio_answer answer)
{
	switch (answer) {
	case DTIO_ANSWER_YES:
		return "\033[32m";
	case DTIO_ANSWER_CHANGE:
		return "\033[33m";
	default:
		return "\033[31m";
	}
}

const char *state_colour(const char *state)
{
	if (state && !strcmp(state, "dtio"))
		return "\033[36m";
	return state && !strcmp(state, "open") ? "\033[35m" : "";
}

/* How much of @text fits into @room: up to a blank, but one word at least. */
static size_t fold(const char *text, size_t room)
{
	size_t length = strlen(text), end = strcspn(text, " ");

	if (length <= room)
		return length;
	for (size_t next = end; next < length && next <= room;
	     next += 1 + strcspn(text + next + 1, " "))
		end = next;
	return end;
}

static size_t indent_width(const char *indent)
{
	size_t width = 0;

	for (; *indent; indent++)
		width = *indent == '\t' ? width / 8 * 8 + 8 : width + 1;
	return width;
}

void print_folded(const char *indent, const char *text)
{
	size_t width = terminal_width(), taken = indent_width(indent);
	size_t room = width > taken ? width - taken : 0;

	do {
		size_t length = width ? fold(text, room) : strlen(text);
		char *line = strndup(text, length);

		if (!line)
			err(EXIT_TROUBLE, NULL);
		fputs(indent, stdout);
		print_text(stdout, line);
		putchar('\n');
		free(line);
		text += length;
		text += strspn(text, " ");
	} while (*text);
}
