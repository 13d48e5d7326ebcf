// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * --check: for each device the answer, what it rests on, and what to type next.
 * What would have to change before is no yes: a script that goes on after a yes
 * can assign the device as it is.
 */
#include <stdio.h>

#include "check.h"
#include "dtio-ls.h"
#include "terminal.h"
#include "text.h"

static void print_answer(enum verdict_answer answer)
{
	if (is_colour_wanted())
		printf("%s%s%s\n", verdict_colour(answer),
		       verdict_word(answer), COLOUR_END);
	else
		puts(verdict_word(answer));
}

static void print_reasons(const struct verdict *verdict, const char *indent)
{
	for (size_t i = 0; i < verdict->num_reasons; i++) {
		const struct verdict_reason *reason = &verdict->reasons[i];

		print_folded(indent, reason->text);
		if (!reason->command)
			continue;
		printf("%s  run: ", indent);
		print_text(stdout, reason->command);
		putchar('\n');
	}
}

enum verdict_answer print_verdict(const struct dtio_board *board,
				  const struct dtio_host_device *device,
				  const char *indent)
{
	struct verdict *verdict = verdict_in_full(board, device);
	enum verdict_answer answer = verdict->answer;

	print_answer(answer);
	print_reasons(verdict, indent);
	verdict_free(verdict);
	return answer;
}

int print_checks(const struct dtio_board *board,
		 const struct selection *selection)
{
	int status = EXIT_FOUND;

	for (size_t i = 0; i < selection->count; i++) {
		const struct dtio_host_device *device = selection->devices[i];

		print_text(stdout, device->name);
		fputs(": ", stdout);
		if (print_verdict(board, device, "\t") != VERDICT_YES)
			status = EXIT_NOTHING;
	}
	return status;
}

int check_status(const struct dtio_board *board,
		 const struct selection *selection)
{
	int status = EXIT_FOUND;

	for (size_t i = 0; i < selection->count; i++) {
		struct verdict *verdict = verdict_of(board,
						     selection->devices[i]);

		if (verdict->answer != VERDICT_YES)
			status = EXIT_NOTHING;
		verdict_free(verdict);
	}
	return status;
}
