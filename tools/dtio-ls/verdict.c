// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Whether a device can be assigned, why, and what to type next.
 *
 * There are three judges, and this asks all of them. The driver refuses a device
 * for what it may do to others (verdict-dma.c, verdict-reset.c), for what others
 * have of it (verdict-neighbours.c) and, of PCI, for what it is
 * (verdict-function.c); the system wants to go on working without it
 * (verdict-needs.c, verdict-use.c); and a guest has to be told of it, which is for
 * the generator of its node to say. What the driver has said of a device, when it
 * took it or refused it, is not foretold but reported.
 *
 * Nothing is opened or changed: what is looked at is the board that was read.
 */
#include <err.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dtio-ls.h"
#include "generate.h"
#include "verdict-internal.h"

void give_reason(struct judge *judge, enum verdict_answer answer, char *command,
		 const char *format, ...)
{
	struct verdict *verdict = judge->verdict;
	struct verdict_reason *reason;
	va_list args;

	verdict->reasons = extend(verdict->reasons, &verdict->num_reasons,
				  sizeof(*verdict->reasons));
	reason = &verdict->reasons[verdict->num_reasons - 1];
	va_start(args, format);
	if (vasprintf(&reason->text, format, args) < 0)
		err(EXIT_TROUBLE, NULL);
	va_end(args);
	reason->answer = answer;
	reason->command = command;
	if (answer > verdict->answer)
		verdict->answer = answer;
}

bool has_host_driver(const struct dtio_board *board,
		     const struct dtio_host_device *device)
{
	if (board->source == DTIO_SOURCE_DTB)
		return true;
	return device->driver && !dtio_is_bound(device);
}

bool is_below(const struct dtio_host_device *device,
	      const struct dtio_host_device *above)
{
	do
		device = device->parent;
	while (device && device != above);
	return device;
}

/* ------------------------------------------------------------------------ */
/* What to type                                                              */
/* ------------------------------------------------------------------------ */

char *shell_word(const char *text)
{
	static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				    "abcdefghijklmnopqrstuvwxyz"
				    "0123456789,._+:@/-";
	char *word, *at;

	if (*text && !text[strspn(text, plain)])
		return copy_string(text);
	/* A quote takes four characters: '\'' */
	word = allocate(4 * strlen(text) + 3, 1);
	at = stpcpy(word, "'");
	for (; *text; text++) {
		if (*text == '\'')
			at = stpcpy(at, "'\\''");
		else
			*at++ = *text;
	}
	strcpy(at, "'");
	return word;
}

char *unbind_command(const struct dtio_host_device *device)
{
	char *name = shell_word(device->name);
	char *command = format("echo %s > /sys/bus/%s/devices/%s/driver/unbind",
			       name, device->bus, name);

	free(name);
	return command;
}

char *own_command(const char *option, const struct dtio_host_device *device)
{
	char *name = shell_word(device->name);
	char *command = format("dtio-ls %s %s", option, name);

	free(name);
	return command;
}

char *word_command(const char *word, const struct dtio_host_device *device)
{
	char *name = shell_word(device->name);
	char *command = format("echo %s > /sys/bus/%s/drivers/dtio-%s/%s", name,
			       device->bus, device->bus, word);

	free(name);
	return command;
}

/* ------------------------------------------------------------------------ */
/* The generator                                                             */
/* ------------------------------------------------------------------------ */

/* @after ends what is said. */
static void tell_refusal(struct judge *judge, enum verdict_answer answer,
			 const DtioFdt *made, const char *after)
{
	bool elsewhere = made->node &&
			 strcmp(made->node, judge->device->dt_path);
	size_t hint = made->hint ? strlen(made->hint) : 0;

	if (!made->reason)
		errx(EXIT_TROUBLE, "out of memory");
	if (hint && made->hint[hint - 1] == '.')
		hint--;
	give_reason(judge, answer, NULL,
		    "a guest cannot be told of it: %s%s%s%s%s%s%.*s%s",
		    elsewhere ? made->node : "", elsewhere ? ": " : "",
		    made->property ? made->property : "",
		    made->property ? ": " : "", made->reason,
		    hint ? ". " : "", (int)hint, hint ? made->hint : "",
		    after);
}

/* What the generator would say, too, but only after a long time for a large bus */
static bool has_registers(const struct dtio_host_device *device)
{
	if (is_function(device))
		return has_bar(device);
	for (size_t i = 0; i < device->num_regions; i++)
		if (device->regions[i].length)
			return true;
	return false;
}

/* The properties that a guest's driver may miss, each once */
static void tell_missed(struct judge *judge, const DtioFdt *made)
{
	char *list = NULL;
	size_t size;
	FILE *stream;

	/* No guest gets it. */
	if (judge->verdict->answer == VERDICT_NO)
		return;
	stream = open_memstream(&list, &size);
	if (!stream)
		err(EXIT_TROUBLE, NULL);
	for (size_t i = 0; i < made->num_notes; i++) {
		const char *property = made->notes[i].property;
		size_t before = 0;

		while (before < i && (!made->notes[before].missed ||
				      strcmp(made->notes[before].property,
					     property)))
			before++;
		if (made->notes[i].missed && before == i)
			fprintf(stream, "%s%s", ftell(stream) ? ", " : "",
				property);
	}
	if (fclose(stream))
		err(EXIT_TROUBLE, NULL);
	if (*list)
		give_reason(judge, VERDICT_YES, NULL,
			    "a guest's driver may miss what stays with the host: %s (dtio-ls --guest-node says more)",
			    list);
	free(list);
}

static void judge_node(struct judge *judge, enum verdict_answer answer,
		       const char *after)
{
	struct assigned device = {
		.path = copy_string(judge->device->dt_path),
	};
	struct guest guest = { 0 };
	char *error = NULL;

	if (ask_tree(&device, judge->board->tree, &error)) {
		give_reason(judge, answer, NULL,
			    "a guest cannot be told of it: %s%s",
			    error ?: "out of memory", after);
		free(error);
	} else {
		generate(&guest, &device);
		if (!device.made.fdt)
			tell_refusal(judge, answer, &device.made, after);
		else
			tell_missed(judge, &device.made);
	}
	clear_assigned(&device);
}

static void judge_guest_node(struct judge *judge)
{
	judge_node(judge, VERDICT_NO, "");
}

/* A guest finds a function by itself; its node goes along where that can be told. */
static void judge_function_node(struct judge *judge)
{
	if (judge->device->dt_path && judge->board->tree)
		judge_node(judge, VERDICT_CHANGE,
			   "; QEMU's vfio-pci passes it on without its node");
}

/* ------------------------------------------------------------------------ */
/* What dtio's driver said itself                                            */
/* ------------------------------------------------------------------------ */

/* It knows more than can be foretold, but it may be a while since it was asked. */
static void judge_record(struct judge *judge)
{
	const char *said = judge->device->verdict;

	if (!said || !strcmp(said, "ready"))
		return;
	if (!strncmp(said, "ready", strlen("ready")))
		give_reason(judge, VERDICT_YES, NULL, "dtio's driver says: %s",
			    said);
	else
		give_reason(judge, VERDICT_CHANGE, NULL,
			    "dtio's driver said when it was last to take it: %s",
			    said);
}

/* ------------------------------------------------------------------------ */
/* The verdict                                                               */
/* ------------------------------------------------------------------------ */

/* Of what would help if something else were not in the way for good. */
static void drop_commands(struct verdict *verdict)
{
	for (size_t i = 0; i < verdict->num_reasons; i++) {
		struct verdict_reason *reason = &verdict->reasons[i];

		if (reason->answer == VERDICT_NO)
			continue;
		free(reason->command);
		reason->command = NULL;
	}
}

typedef void rule(struct judge *judge);

static rule *const device_rules[] = {
	judge_record, judge_providing, judge_loading, judge_users, judge_providers,
	judge_regions, judge_irqs, judge_dma, judge_reset, judge_uses,
	judge_consumers, judge_children, judge_group, judge_guest_node, NULL
};

/* What it needs of others is the bus's. */
static rule *const function_rules[] = {
	judge_record, judge_errata, judge_providing, judge_loading, judge_users,
	judge_virtual, judge_regions, judge_dma, judge_function_reset,
	judge_uses, judge_consumers, judge_group, judge_token,
	judge_function_node, NULL
};

static void judge_all(struct judge *judge, bool in_full)
{
	rule *const *rules = is_function(judge->device) ? function_rules :
							  device_rules;
	const struct verdict *verdict = judge->verdict;

	if (judge->device->is_bridge) {
		give_reason(judge, VERDICT_NO, NULL,
			    "it is a bridge; what is behind it can be passed on, function by function");
		return;
	}
	if (!has_registers(judge->device)) {
		give_reason(judge, VERDICT_NO, NULL,
			    "it has no registers that could be passed on");
		return;
	}
	for (; *rules; rules++)
		if (in_full || verdict->answer != VERDICT_NO)
			(*rules)(judge);
	if (verdict->answer != VERDICT_NO)
		judge_next_step(judge);
	else
		drop_commands(judge->verdict);
}

static struct verdict *judge_device(const struct dtio_board *board,
				    const struct dtio_host_device *device,
				    bool in_full)
{
	struct judge judge = {
		.board = board,
		.device = device,
		.verdict = allocate(1, sizeof(*judge.verdict)),
	};

	judge_all(&judge, in_full);
	return judge.verdict;
}

struct verdict *verdict_of(const struct dtio_board *board,
			   const struct dtio_host_device *device)
{
	return judge_device(board, device, false);
}

struct verdict *verdict_in_full(const struct dtio_board *board,
				const struct dtio_host_device *device)
{
	return judge_device(board, device, true);
}

void verdict_free(struct verdict *verdict)
{
	if (!verdict)
		return;
	for (size_t i = 0; i < verdict->num_reasons; i++) {
		free(verdict->reasons[i].text);
		free(verdict->reasons[i].command);
	}
	free(verdict->reasons);
	free(verdict);
}
