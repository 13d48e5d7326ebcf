// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What a verdict says of what a guest's stock driver insists on, and of chip selects
 * without which there is no node, of devices that say it themselves, and that it is given or not when memory runs out. TAP.
 *
 * usage: stock-driver_test BOARD, stock-driver.dts flattened
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge.h"
#include "board/types.h"
#include "libdtio.h"
#include "runs-out.h"

static int tests, failed;

static void check(bool good, const char *what)
{
	printf("%sok %d %s\n", good ? "" : "not ", ++tests, what);
	failed += !good;
}

static const char *said_by(const struct dtio_host_device *device,
			   const char *property)
{
	size_t length;

	return dtio_get_property(device, property, &length);
}

/* One reason of this kind or, if @says is NULL, none */
static bool is_right(const struct dtio_verdict *verdict, const char *says,
		     const char *answer)
{
	static const char *const answers[] = {
		[DTIO_ANSWER_YES] = "yes", [DTIO_ANSWER_CHANGE] = "change",
		[DTIO_ANSWER_NO] = "no",
	};
	size_t count = 0;

	for (size_t i = 0; i < dtio_verdict_num_reasons(verdict); i++) {
		const struct dtio_reason *reason =
			dtio_verdict_reason(verdict, i);
		const char *text = dtio_reason_text(reason);

		if (!strstr(text, "stock driver") && !strstr(text, "cs-gpios"))
			continue;
		if (!says || strcmp(text, says) ||
		    strcmp(answers[dtio_reason_answer(reason)], answer)) {
			printf("# says %s: %s\n",
			       answers[dtio_reason_answer(reason)], text);
			return false;
		}
		count++;
	}
	return count == (says ? 1 : 0);
}

/* The last reason's step, as it is typed */
static bool has_option(const struct dtio_verdict *verdict, const char *option)
{
	const struct dtio_reason *last = dtio_verdict_reason(
		verdict, dtio_verdict_num_reasons(verdict) - 1);
	const struct dtio_step *step = dtio_reason_step(last);

	if (step && step->kind == DTIO_STEP_ASSIGN &&
	    !strcmp(dtio_reason_command(last), option))
		return true;
	printf("# last: %s: %s\n", dtio_reason_text(last),
	       dtio_reason_command(last) ?: "no step");
	return false;
}

/* Each allocation in turn is the one that fails. */
static bool survives_without_memory(const struct dtio_board *board,
				    const struct dtio_host_device *device)
{
	size_t allowed = 0;
	int err;

	do {
		struct dtio_verdict *verdict = NULL;
		char *error = NULL;

		memory_left = ++allowed;
		err = dtio_judge(board, device, true, &verdict, &error);
		if (!err)
			dtio_free_verdict(verdict);
		free(error);
		if (err && err != -ENOMEM)
			break;
	} while (!memory_left);
	memory_left = 0;
	return !err;
}

static void test_device(const struct dtio_board *board,
			const struct dtio_host_device *device)
{
	const char *says = said_by(device, "test,says");
	struct dtio_verdict *verdict;

	/* what is there for others */
	if (!says && !said_by(device, "test,silent"))
		return;
	verdict = judge(true, board, device);
	check(is_right(verdict, says, said_by(device, "test,answer")),
	      device->name);
	if (said_by(device, "test,option"))
		check(has_option(verdict, said_by(device, "test,option")),
		      "... and by which option QEMU takes it");
	dtio_free_verdict(verdict);
	check(survives_without_memory(board, device),
	      "each allocation may fail, and is an error");
}

int main(int argc, char **argv)
{
	struct dtio_board *board;
	char *error = NULL;

	if (argc != 2)
		return 2;
	puts("TAP version 13");
	if (dtio_read_dtb_board(argv[1], &board, &error)) {
		printf("Bail out! %s\n", error ?: "out of memory");
		return 1;
	}
	for (size_t i = 0; i < board->num_devices; i++)
		test_device(board, &board->devices[i]);
	check(tests, "there are devices");
	dtio_free_board(board);
	printf("1..%d\n", tests);
	return failed ? 1 : 0;
}
