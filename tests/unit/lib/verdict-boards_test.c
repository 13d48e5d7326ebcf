// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Verdicts on the devices of real boards, all of Linux's. What has to be true of any:
 * a device is not assignable for want of a guest node if and only if the generator
 * makes none, for which it is asked here as --guest-node asks it; and whoever can
 * have a device is told what to type. TAP.
 *
 * usage: verdict-boards_test DIRECTORY, with flattened trees in it and below
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge.h"
#include "kind/kinds.h"
#include "rules.h"
#include "tree/tree.h"
#include "verdict/guest.h"
#include "verdict/reasons.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static struct rule is_refused = {
	"no guest node, no verdict but no, unless QEMU can offer what is missing", 0
};
static struct rule is_offered = { "... by the options that the verdict names", 0 };
static struct rule is_told = { "... which says why, in the generator's words", 0 };
static struct rule is_short = { "the short way comes to the same answers", 0 };
static struct rule has_command = { "what can be assigned can be bound, or its driver stays, and nothing else", 0 };
static struct rule is_line = { "a reason is one line", 0 };

static struct rule is_unasked = {
	"nobody is asked to say that what does DMA does none", 0
};
static struct rule fits = {
	"the registers that a kind's reset takes are there on some board", 0
};

static size_t words, kinds_there, devices, refusals, given[DTIO_ANSWER_NO + 1];
static double taken;

static const char *text_with(const struct dtio_verdict *verdict, const char *begin)
{
	for (size_t i = 0; i < verdict->num_reasons; i++)
		if (!strncmp(verdict->reasons[i].text, begin, strlen(begin)))
			return verdict->reasons[i].text;
	return NULL;
}

/* How QEMU has to be told to offer what is missing, as a verdict says; 0: it does not */
static unsigned int ways_said(const struct dtio_verdict *verdict)
{
	static const char words[] = "QEMU offers what is missing with ";
	const char *said = NULL;

	for (size_t i = 0; i < verdict->num_reasons && !said; i++)
		said = strstr(verdict->reasons[i].text, words);
	if (!said)
		return 0;
	return (strstr(said, "resources=scmi") ? OFFER_SCMI : OFFER_PAGE) |
	       (strstr(said, "gpios=virtio") ? OFFER_GPIO : 0) |
	       (strstr(said, "pins=scmi") ? OFFER_PINS : 0);
}

/*
 * The generator, with the device's own nodes for peers, in a guest with what QEMU is told
 * to offer: NULL, it makes a node; or why it does not, to be freed
 */
static char *refusal(const struct dtio_board *board,
		     const struct dtio_host_device *device, unsigned int ways)
{
	struct dtio_guest guest = { .is_alone = ways, .ways = ways };
	struct dtio_guest_device *assigned =
		dtio_guest_add(&guest, device->dt_path);
	char *why = NULL;

	if (!dtio_guest_ask_tree(assigned, board->tree, &why)) {
		dtio_guest_generate(&guest);
		if (!assigned->made.fdt)
			why = strdup(assigned->made.reason);
	}
	dtio_guest_clear(&guest);
	return why;
}

static void check_node(const struct dtio_board *board,
		       const struct dtio_host_device *device,
		       const struct dtio_verdict *verdict)
{
	const char *bare = text_with(verdict, "it has no registers that");
	const char *refused = text_with(verdict, "its node cannot be recreated for a guest");
	unsigned int ways = ways_said(verdict);
	char *why = refusal(board, device, 0);
	char *still = ways ? refusal(board, device, ways) : NULL;

	refusals += why != NULL;
	hold(&is_refused, !why == (!bare && !refused) || (ways && !refused),
	     board, device->dt_path, why ? why : "it makes one");
	hold(&is_refused, !why || ways || verdict->answer == DTIO_ANSWER_NO,
	     board, device->dt_path, why);
	hold(&is_offered, !still, board, device->dt_path, still);
	hold(&is_told, bare || !why || ways || (refused && strstr(refused, why)),
	     board, device->dt_path, why);
	free(still);
	free(why);
}

static bool binds(const struct dtio_reason *reason)
{
	return reason->step && (reason->step->kind == DTIO_STEP_BIND ||
				reason->step->kind == DTIO_STEP_BIND_GROUP);
}

/* Names of nodes whose devices do DMA of their own accord, in all trees there are */
static bool has_dma_name(const struct node *node)
{
	static const char *const names[] = {
		"crypto@", "dma-controller@", "ethernet@", "gpu@", "mmc@", "pcie@",
		"sata@", "ufs@", "usb@", "video-codec@",
	};

	/* ... but for those that move nothing themselves, whatever they are called */
	static const char *const others[] = {
		"arm,pl180", "brcm,bcm2835-sdhost", "fsl,fman-memac",
		"qcom,inline-crypto-engine", "smsc,lan9115", "smsc,lan9118",
		"smsc,lan91c111",
	};

	for (size_t i = 0; i < COUNT(others); i++)
		if (node_has_string(node, "compatible", others[i]))
			return false;
	for (size_t i = 0; i < COUNT(names); i++)
		if (!strncmp(node->name, names[i], strlen(names[i])))
			return true;
	return false;
}

static bool says_dma(const struct node *node)
{
	return node_property(node, "iommus") || node_property(node, "dma-coherent") ||
	       node_property(node, "dma-noncoherent") ||
	       node_property(node, "#dma-cells") || has_dma_name(node);
}

/* Nobody is asked to say that a device does no DMA which says that it does. */
static void check_word(const struct dtio_board *board,
		       const struct dtio_host_device *device,
		       const struct dtio_reason *reason)
{
	if (!reason->step ||
	    reason->step->override != DTIO_OVERRIDE_ASSUME_NO_DMA)
		return;
	words++;
	hold(&is_unasked, !device->node || !says_dma(device->node), board,
	     device->dt_path, reason->text);
}

/* Kinds that have a reset by their registers: whether one of the boards' has them all */
#define DTIO_KIND(compatible, dma, recipe)	{ compatible, false, false },

static struct {
	const char *compatible;
	bool is_there, fits;
} kinds[] = {
#include "dtio/kinds/all.h"
};

static uint64_t reset_end(const struct node *node, const struct known *known)
{
	uint32_t offset = 0, shift = 0, width = 1;
	uint64_t end = 0;

	node_u32(node, "reg-offset", &offset);
	node_u32(node, "reg-shift", &shift);
	node_u32(node, "reg-io-width", &width);
	if (known->uart_registers)
		end = offset + ((known->uart_registers - 1ull) << shift) + width;
	return end > known->reset_length ? end : known->reset_length;
}

static void look_at_kind(const struct dtio_host_device *device)
{
	struct known known;
	size_t i = 0;

	if (!device->node || !*device->compatible || !device->num_regions ||
	    !known_find(*device->compatible, &known) || !known.has_reset)
		return;
	while (strcmp(kinds[i].compatible, *device->compatible))
		i++;
	kinds[i].is_there = true;
	if (reset_end(device->node, &known) <= device->regions[0].length)
		kinds[i].fits = true;
}

static void check_kinds(void)
{
	for (size_t i = 0; i < COUNT(kinds); i++) {
		kinds_there += kinds[i].is_there;
		if (kinds[i].is_there && !kinds[i].fits)
			printf("# no board has all registers of the reset of \"%s\"\n",
			       kinds[i].compatible);
		fits.broken += kinds[i].is_there && !kinds[i].fits;
	}
}

static void check_device(const struct dtio_board *board,
			 const struct dtio_host_device *device)
{
	struct dtio_verdict *verdict = judge(true, board, device);
	double begin = seconds();
	struct dtio_verdict *shortly = judge(false, board, device);
	bool typed = false, stays = false;

	taken += seconds() - begin;
	devices++;
	given[verdict->answer]++;
	check_node(board, device, verdict);
	look_at_kind(device);
	hold(&is_short, shortly->answer == verdict->answer, board,
	     device->dt_path, NULL);
	for (size_t i = 0; i < verdict->num_reasons; i++) {
		const char *text = verdict->reasons[i].text;

		typed = typed || binds(&verdict->reasons[i]);
		stays = stays || strstr(text, "does not support unbinding");
		check_word(board, device, &verdict->reasons[i]);
		hold(&is_line, *text && !strchr(text, '\n') &&
			       text[strlen(text) - 1] != '.',
		     board, device->dt_path, text);
	}
	/* Of what cannot be assigned, another's driver may stay. */
	hold(&has_command, verdict->answer == DTIO_ANSWER_NO ? !typed : typed || stays,
	     board, device->dt_path, NULL);
	dtio_free_verdict(shortly);
	dtio_free_verdict(verdict);
}

static void check_board(struct dtio_board *board)
{
	for (size_t i = 0; i < board->num_devices; i++)
		check_device(board, &board->devices[i]);
}

int main(int argc, char **argv)
{
	static const struct rule *const rules[] = {
		&is_refused, &is_offered, &is_told, &is_short, &has_command, &is_line,
		&is_unasked, &fits,
	};

	if (argc != 2) {
		fprintf(stderr, "usage: %s DIRECTORY\n", argv[0]);
		return 2;
	}
	if (!each_board(argv[1], check_board))
		return 0;
	check_kinds();
	printf("# %zu kinds with a reset by their registers, %zu questions for DMA\n",
	       kinds_there, words);
	printf("# %zu devices: %zu yes, %zu change, %zu no; %zu without a guest node\n",
	       devices, given[DTIO_ANSWER_YES], given[DTIO_ANSWER_CHANGE],
	       given[DTIO_ANSWER_NO], refusals);
	printf("# %.2f s for all verdicts\n", taken);
	return report(rules, COUNT(rules), refusals && given[DTIO_ANSWER_YES] &&
					   given[DTIO_ANSWER_CHANGE] &&
					   words && kinds_there);
}
