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

static void print_answer(enum dtio_answer answer)
{
	if (is_colour_wanted())
		printf("%s%s%s\n", verdict_colour(answer),
		       verdict_word(answer), COLOUR_END);
	else
		puts(verdict_word(answer));
}

static void print_reasons(const struct dtio_verdict *verdict, const char *indent)
{
	const struct dtio_reason *reason;

	for (size_t i = 0; (reason = dtio_verdict_reason(verdict, i)); i++) {
		const char *command = dtio_reason_command(reason);

		print_folded(indent, dtio_reason_text(reason));
		if (!command)
			continue;
		printf("%s  run: ", indent);
		print_text(stdout, command);
		putchar('\n');
	}
}

enum dtio_answer print_verdict(const struct dtio_board *board,
				  const struct dtio_host_device *device,
				  const char *indent)
{
	struct dtio_verdict *verdict = judge(board, device, true);
	enum dtio_answer answer = dtio_verdict_answer(verdict);

	print_answer(answer);
	print_reasons(verdict, indent);
	dtio_free_verdict(verdict);
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
		if (print_verdict(board, device, "\t") != DTIO_ANSWER_YES)
			status = EXIT_NOTHING;
	}
	return status;
}

int check_status(const struct dtio_board *board,
		 const struct selection *selection)
{
	int status = EXIT_FOUND;

	for (size_t i = 0; i < selection->count; i++) {
		struct dtio_verdict *verdict =
			judge(board, selection->devices[i], false);

		if (dtio_verdict_answer(verdict) != DTIO_ANSWER_YES)
			status = EXIT_NOTHING;
		dtio_free_verdict(verdict);
	}
	return status;
}
