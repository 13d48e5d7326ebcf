// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * --check: for each device the answer, what it rests on, and what to type next; of
 * several, how many got which. What would have to change before is no yes: a script
 * that goes on after a yes can assign the device as it is.
 */
#include <stdio.h>
#include <stdlib.h>

#include "check.h"
#include "dtio-ls.h"
#include "product.h"
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

/* What is to be done with the command: one for another board is not for this shell. */
static const char *command_label(const struct dtio_board *board,
				 const struct dtio_step *step)
{
	if (step->kind == DTIO_STEP_ASSIGN)
		return "QEMU option";
	return dtio_board_source(board) == DTIO_SOURCE_SYSTEM ?
		       "run" : "run on the board";
}

static void print_reasons(const struct dtio_board *board,
			  const struct dtio_verdict *verdict, const char *indent)
{
	const struct dtio_reason *reason;

	for (size_t i = 0; (reason = dtio_verdict_reason(verdict, i)); i++) {
		const struct dtio_step *step = dtio_reason_step(reason);

		print_folded(indent, dtio_reason_text(reason));
		if (!step)
			continue;
		printf("%s  %s: ", indent, command_label(board, step));
		print_text(stdout, dtio_reason_command(reason));
		putchar('\n');
	}
}

/* A function's numbers on its bus say nothing of what it is. */
static void print_product(const struct dtio_board *board,
			  const struct dtio_host_device *device,
			  const char *indent)
{
	char *product = product_text(board, device, false);

	if (product)
		print_folded(indent, product);
	free(product);
}

enum dtio_answer print_verdict(const struct dtio_board *board,
			       const struct dtio_host_device *device,
			       bool product, const char *indent)
{
	struct dtio_verdict *verdict = judge(board, device, true);
	enum dtio_answer answer = dtio_verdict_answer(verdict);

	print_answer(answer);
	if (product)
		print_product(board, device, indent);
	print_reasons(board, verdict, indent);
	dtio_free_verdict(verdict);
	return answer;
}

/* How many got which answer */
struct totals {
	size_t answers[DTIO_ANSWER_NO + 1];
};

static int status_of(const struct totals *totals)
{
	if (totals->answers[DTIO_ANSWER_NO])
		return EXIT_NOTHING;
	return totals->answers[DTIO_ANSWER_CHANGE] ? EXIT_CHANGE : EXIT_FOUND;
}

int print_checks(const struct dtio_board *board,
		 const struct selection *selection)
{
	struct totals totals = { 0 };

	for (size_t i = 0; i < selection->count; i++) {
		const struct dtio_host_device *device = selection->devices[i];

		print_text(stdout, dtio_device_name(device));
		fputs(": ", stdout);
		totals.answers[print_verdict(board, device, true, "\t")]++;
	}
	if (selection->count > 1)
		printf("%zu devices: %zu yes, %zu change, %zu no\n",
		       selection->count, totals.answers[DTIO_ANSWER_YES],
		       totals.answers[DTIO_ANSWER_CHANGE],
		       totals.answers[DTIO_ANSWER_NO]);
	return status_of(&totals);
}

int check_status(const struct dtio_board *board,
		 const struct selection *selection)
{
	struct totals totals = { 0 };

	for (size_t i = 0; i < selection->count; i++) {
		struct dtio_verdict *verdict =
			judge(board, selection->devices[i], false);

		totals.answers[dtio_verdict_answer(verdict)]++;
		dtio_free_verdict(verdict);
	}
	return status_of(&totals);
}
