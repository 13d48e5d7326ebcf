// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Whether devices can be assigned, word by word: reasons and commands, on a board
 * that has a device for each rule. A device tree alone decides first; then the
 * facts of a running system are laid over it, a few at a time. TAP.
 *
 * usage: verdict_test VERDICT, verdict.dts flattened
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge.h"
#include "libdtio.h"
#include "kind/kinds.h"
#include "verdict/reasons.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static const char *file;
static int tests, failed;

static void check(bool good, const char *what)
{
	printf("%sok %d %s\n", good ? "" : "not ", ++tests, what);
	failed += !good;
}

/* ------------------------------------------------------------------------ */
/* What a verdict looks like                                                 */
/* ------------------------------------------------------------------------ */

static const char *const answers[] = {
	[DTIO_ANSWER_YES] = "yes", [DTIO_ANSWER_CHANGE] = "change", [DTIO_ANSWER_NO] = "no",
};

/* Has a test of its own, judge_missed(); most devices here lack something. */
static bool is_about_missed(const struct dtio_reason *reason)
{
	return strstr(reason->text, "a guest's driver may miss");
}

/* The answer, each reason with its own, each command behind a '$' */
static char *write_down(const struct dtio_verdict *verdict)
{
	char *text = NULL;
	size_t length;
	FILE *stream = open_memstream(&text, &length);

	if (!stream)
		exit(1);
	fprintf(stream, "%s\n", answers[verdict->answer]);
	for (size_t i = 0; i < verdict->num_reasons; i++) {
		const struct dtio_reason *reason = &verdict->reasons[i];

		if (is_about_missed(reason))
			continue;
		fprintf(stream, "%s: %s\n", answers[reason->answer],
			reason->text);
		if (reason->command)
			fprintf(stream, "$ %s\n", reason->command);
	}
	if (fclose(stream))
		exit(1);
	return text;
}

static void print_comment(const char *what, const char *text)
{
	printf("# %s:\n# ", what);
	for (; *text; text++) {
		putchar(*text);
		if (*text == '\n')
			fputs("# ", stdout);
	}
	putchar('\n');
}

/* The device with all the reasons there are */
static void expect(struct dtio_board *board, const char *name, const char *what,
		   const char *wanted)
{
	struct dtio_verdict *verdict = judge(true, board, find(board, name));
	char *text = write_down(verdict), *title;
	bool good = !strcmp(text, wanted);

	if (asprintf(&title, "%s: %s", name, what) < 0)
		exit(1);
	check(good, title);
	if (!good) {
		print_comment("wanted", wanted);
		print_comment("got", text);
	}
	free(title);
	free(text);
	dtio_free_verdict(verdict);
}

/* ------------------------------------------------------------------------ */
/* Words that come often                                                     */
/* ------------------------------------------------------------------------ */

#define MAY_DMA								\
	"change: no IOMMU is in front of it, and nothing tells whether it does DMA: if its manual says that it never does, set the override assume_no_dma; the kernel cannot check it, and DMA would reach all of the host's memory\n"
#define NO_RESET_AS(why)						\
	"change: it cannot be reset: its node names no reset line, no reset by its registers is known, and " \
	why "; if the next user may find what the last one left in it, set the override allow_no_reset\n"
#define NO_RESET	NO_RESET_AS("it has no power domain")
#define NEITHER		MAY_DMA NO_RESET
#define ASK_DMA(name)							\
	MAY_DMA "$ echo " name " > /sys/bus/platform/drivers/dtio-platform/assume_no_dma\n"
#define ASK_RESET_AS(name, why)						\
	NO_RESET_AS(why)						\
	"$ echo " name " > /sys/bus/platform/drivers/dtio-platform/allow_no_reset\n"
#define ASK_RESET(name)	ASK_RESET_AS(name, "it has no power domain")
#define ASK_BOTH(name)	ASK_DMA(name) ASK_RESET(name)
#define STAYS(driver)	STAYS_AS(driver, "")
#define STAYS_AS(driver, why)						\
	"change: its driver " driver " does not support unbinding" why "; build it as a module, and bind the device to dtio before that is loaded, or leave it out of the host's kernel\n"
#define LEAVES(driver)							\
	STAYS_AS(driver, ", as it leaves behind what uses memory that is freed then")
/* A tree that tells of no other way to restart */
#define WATCHDOG							\
	"yes: it is a watchdog: a guest that lets it run out resets the board, not the guest; the device tree tells no other way to restart, and without this one the host may hang when it is to\n"
#define TAKE(name)	"yes: it can be bound to dtio\n$ dtio-ls --bind " name "\n"
#define IOMMU		"yes: its DMA goes through the IOMMU 2003000.iommu\n"
#define LINES		"yes: it is reset by its reset lines\n"
#define GOOD		IOMMU LINES
#define NO_IOMMU	", and no IOMMU is in front of it on this board\n"
#define IOMMU_OFF(iommu, status)					\
	", and the IOMMU " iommu ", which would be in front of it, is not enabled (status \"" \
	status "\"): the board's device tree or firmware has to enable it\n"
#define IN_FRONT ", and the IOMMU 2003000.iommu, which is in front of it, "
#define DOES_DMA_AS(why, iommu)	"no: it does DMA (" why ")" iommu
#define DOES_DMA(property)						\
	DOES_DMA_AS("its node has \"" property "\"", NO_IOMMU)
#define IRQS_OF "no: it is an interrupt controller, which brings the host its interrupts\n"
#define NO_FIT(kind)							\
	"no: its registers are not those of \"" kind "\": its first \"reg\" is too small, or \"reg-shift\" and \"reg-io-width\" do not fit\n"
#define BEHIND(iommu)	"yes: its DMA goes through the IOMMU " iommu "\n"
#define NOT_COHERENT(iommu)						\
	"no: its IOMMU " iommu " does not keep DMA coherent with the caches, and VFIO takes no device behind such an IOMMU\n"
#define NOT_MAPPED	", so that it cannot be mapped and each access traps, which is slow\n"
#define NO_GUEST	"no: its node cannot be recreated for a guest: "

#define KNOWN_UART	"yes: it is known to have no bus master (\"ns16550a\")\n"
#define RESET_UART	"yes: it is reset by its registers (the sequence for \"ns16550a\", from its driver in Linux, not yet tried on such a device)\n"

/* ------------------------------------------------------------------------ */
/* By a device tree alone                                                    */
/* ------------------------------------------------------------------------ */

struct row {
	const char *name, *what, *wanted;
};

static const struct row by_tree[] = {
	/* What the system stands on */
	{ "1000000.interrupt-controller", "the system's interrupt controller",
	  "no\n"
	  IRQS_OF "no: it is the interrupt controller of 2009000.combiner and 6 other devices\n"
	  NEITHER },
	{ "1010000.msi-controller", "a controller of messages",
	  "no\n"
	  "no: it is an MSI controller, which brings the host its interrupts\n"
	  NEITHER },
	{ "2000000.clocks", "a clock controller, of two",
	  "no\n"
	  "no: it is a clock controller\n"
	  "no: it is the clock controller of 200b000.user and 1 other device\n"
	  NEITHER },
	{ "2001000.resets", "a reset controller, of many",
	  "no\n"
	  "no: it is a reset controller\n"
	  "no: it is the reset controller of 3001000.good and 33 other devices\n"
	  NEITHER },
	{ "2002000.power", "a power domain controller",
	  "no\n"
	  "no: it is a power controller\n"
	  "no: it is the power domain controller of 300e000.line-below and 4 other devices\n"
	  NEITHER },
	{ "2003000.iommu", "an IOMMU",
	  "no\n"
	  "no: it is an IOMMU, which keeps the DMA of others in bounds\n"
	  "no: it is the IOMMU of 3001000.good and 35 other devices\n"
	  NEITHER },
	{ "2004000.pins", "a pin controller, of one",
	  "no\n"
	  "no: it is the pin controller of 200b000.user\n"
	  NEITHER },
	{ "2005000.noc", "an interconnect",
	  "no\n"
	  "no: it is an interconnect, which carries the traffic of others\n"
	  "no: it is the interconnect of 200b000.user and 1 other device\n"
	  NEITHER },
	{ "2006000.syscon", "registers that are anybody's",
	  "no\n"
	  "no: it is a \"syscon\": drivers of other devices use its registers\n"
	  NEITHER },
	{ "2007000.firewall", "an access controller",
	  "no\n"
	  "no: it is the access controller of 200b000.user\n"
	  NEITHER },
	{ "2008000.messages", "a message controller of another kind",
	  "no\n"
	  "no: it is the MSI controller of 200b000.user\n"
	  NEITHER },
	{ "2009000.combiner", "an interrupt controller of one device",
	  "no\n"
	  IRQS_OF "no: it is the interrupt controller of 200b000.user\n"
	  NEITHER },
	{ "200b000.user", "who only uses what others are",
	  "change\n" ASK_BOTH("200b000.user") TAKE("200b000.user") },
	{ "3035000.block", "a part of it is what the system stands on",
	  "no\n"
	  "no: it is needed by 3035800.oscillators (it is behind it), which is a clock controller\n"
	  "no: 3035800.oscillators, which is part of it, is the clock controller of 3036000.clocked\n"
	  NEITHER
	  "no: 3035800.oscillators, which is part of it, has a driver of its own; 3035800.oscillators has to keep its driver: it is a clock controller\n"
	  "change: 3035900.inside, which is part of it, has a driver of its own\n" },

	/* DMA and reset */
	{ "3000000.plain", "nothing is known of it",
	  "change\n" ASK_BOTH("3000000.plain") TAKE("3000000.plain") },
	{ "3001000.good", "an IOMMU and a reset line",
	  "yes\n" GOOD TAKE("3001000.good") },
	{ "3002000.known", "a known kind",
	  "yes\n"
	  "yes: it is known to have no bus master (\"fsl,imx8mp-gpt\")\n"
	  "yes: it is reset by its registers (the sequence for \"fsl,imx8mp-gpt\")\n"
	  TAKE("3002000.known") },
	{ "3003000.tiny", "a known kind, with too few registers by one byte",
	  "no\n"
	  "yes: it is known to have no bus master (\"fsl,imx8mp-uart\")\n"
	  NO_FIT("fsl,imx8mp-uart") },
	{ "3014000.fit", "... and with just enough",
	  "yes\n"
	  "yes: it is known to have no bus master (\"fsl,imx8mp-uart\")\n"
	  "yes: it is reset by its registers (the sequence for \"fsl,imx8mp-uart\")\n"
	  TAKE("3014000.fit") },
	{ "3004000.watchdog", "a known kind without a reset",
	  "change\n"
	  "yes: it is known to have no bus master (\"fsl,imx8mp-wdt\")\n"
	  ASK_RESET("3004000.watchdog")
	  WATCHDOG
	  STAYS("drivers/watchdog/imx2_wdt.c") },
	{ "30b0000.stays", "a stock driver that lets go of no device",
	  "change\n"
	  "yes: it is known to have no bus master (\"fsl,imx8mm-gpio\")\n"
	  "yes: it is reset by its registers (the sequence for \"fsl,imx8mm-gpio\")\n"
	  STAYS("drivers/gpio/gpio-mxc.c") },
	{ "30c0000.leaves", "a stock driver that lets go and leaves something behind",
	  "change\n"
	  "yes: it is known to have no bus master (\"ti,am64-gpio\")\n"
	  "yes: it is reset by its registers (the sequence for \"ti,am64-gpio\", from its driver in Linux, not yet tried on such a device)\n"
	  LEAVES("drivers/gpio/gpio-davinci.c") },
	{ "30c1000.lines", "another that needs it, whose driver lets go of no device",
	  "change\n" ASK_BOTH("30c1000.lines")
	  "change: the driver of 30d0000.stays-on-it needs it (test-gpios); its driver drivers/gpio/gpio-mxc.c does not support unbinding: leave that out of the host's kernel, or build it as a module and do not load it\n" },
	{ "30c2000.wakes", "an interrupt that another asks for on demand",
	  "change\n" ASK_BOTH("30c2000.wakes") TAKE("30c2000.wakes") },
	{ "30c4000.rtc", "a clock",
	  "change\n" ASK_BOTH("30c4000.rtc")
	  "yes: it is a clock: the host cannot read the time from it, nor wake up by its alarm\n"
	  TAKE("30c4000.rtc") },
	{ "30c5000.timer", "a watchdog by its stock driver",
	  "change\n"
	  "yes: it is known to have no bus master (\"nvidia,tegra186-timer\")\n"
	  ASK_RESET("30c5000.timer") WATCHDOG TAKE("30c5000.timer") },
	{ "30a2000.wdt", "a watchdog by the shorter name",
	  "yes\n"
	  "yes: it is known to have no bus master (\"fsl,imx8mp-gpt\")\n"
	  "yes: it is reset by its registers (the sequence for \"fsl,imx8mp-gpt\")\n"
	  WATCHDOG
	  TAKE("30a2000.wdt") },
	{ "30a0000.chips", "chips on it that the host would miss",
	  "change\n" ASK_BOTH("30a0000.chips")
	  "yes: the flash memory chip@0 on it goes along: if the board starts from it, a guest can change what it starts with\n"
	  "yes: the TPM tpm@2 on it goes along: the host cannot use its keys and measurements\n"
	  "yes: the charger charger@3 on it goes along: a guest can set how the battery is charged\n"
	  "yes: the fan controller fan@4 on it goes along: a guest can stop the fan\n"
	  "yes: the switch that 30a1000.conduit is connected to goes along: the host loses the network behind it\n"
	  TAKE("30a0000.chips") },
	{ "3005000.similar", "only similar to a known kind",
	  "change\n" ASK_BOTH("3005000.similar") TAKE("3005000.similar") },
	{ "3006000.coherent", "DMA that is coherent",
	  "no\n" DOES_DMA("dma-coherent") LINES },
	{ "3007000.noncoherent", "DMA that is not",
	  "no\n" DOES_DMA("dma-noncoherent") LINES },
	{ "3008000.engine", "DMA for others",
	  "no\n" DOES_DMA("#dma-cells") LINES },
	{ "3009000.memory-path", "DMA over a path of its own",
	  "no\n" DOES_DMA_AS("its node has \"interconnect-names\" with \"dma-mem\"", NO_IOMMU) LINES },
	{ "300a000.iommu-off", "an IOMMU that is not enabled",
	  "no\n" DOES_DMA_AS("its node has \"iommus\"", IOMMU_OFF("off@200a000", "disabled")) LINES },
	{ "5015000.behind-reserved", "an IOMMU that is left reserved",
	  "no\n" DOES_DMA_AS("its node has \"iommus\"", IOMMU_OFF("iommu@5004000", "reserved")) NO_RESET },
	{ "3060000.ethernet", "an Ethernet controller, by its name",
	  "no\n" "no: it is an Ethernet controller and does DMA" NO_IOMMU NO_RESET },
	{ "30a3000.ethernet", "... that moves nothing itself",
	  "change\n" ASK_BOTH("30a3000.ethernet") TAKE("30a3000.ethernet") },
	{ "3061000.usb", "a USB controller, by its name",
	  "no\n" "no: it is a USB controller and does DMA" NO_IOMMU NO_RESET },
	{ "3062000.usb-helper", "only similar to such a name",
	  "change\n" ASK_BOTH("3062000.usb-helper") TAKE("3062000.usb-helper") },
	{ "3063000.streams", "streams of a node below it",
	  "no\n" "no: it does DMA, and no IOMMU is in front of the device itself: nodes below it have \"iommus\"\n"
	  NO_RESET },
	{ "3064000.others-streams", "streams of what is a device of its own",
	  "change\n" ASK_BOTH("3064000.others-streams")
	  TAKE("3064000.others-streams") },
	{ "3065000.engine", "streams of the block around it",
	  "no\n" "no: it does DMA, and no IOMMU is in front of the device itself: its DMA is mapped for the block that it is part of, which has \"iommus\"\n"
	  NO_RESET },
	{ "3066000.known-master", "a kind that is known to do DMA",
	  "no\n" "no: it is known to do DMA (\"actions,s900-dma\")" NO_IOMMU
	  NO_RESET },
	{ "3080000.wrapper", "a node below whose DMA is the device's, and one that has its own",
	  "yes\n" IOMMU
	  "yes: registers of master@3082000 below it are not passed on: its kind is known to do DMA, and no IOMMU is in front of it\n"
	  LINES TAKE("3080000.wrapper") },
	{ "3083000.wrapper", "none below whose registers are passed on",
	  "no\n" IOMMU
	  "no: registers of streams@3084000 below it are not passed on: the IOMMU in front of it is for devices of its own\n"
	  LINES },
	{ "3085000.wrapper", "a node below that may do DMA, of which no word is taken",
	  "no\n" IOMMU
	  "no: registers of part@3086000 below it are not passed on: nothing tells whether it does DMA, and no IOMMU is in front of it\n"
	  LINES },
	{ "3087000.wrapper", "... below one that does none",
	  "change\n" KNOWN_UART
	  "change: nothing tells whether part@3088000 below it does DMA, and registers of those that may are not passed on: if its manual says that it never does, set the override assume_no_dma\n"
	  "$ echo 3087000.wrapper > /sys/bus/platform/drivers/dtio-platform/assume_no_dma\n"
	  RESET_UART TAKE("3087000.wrapper") },
	{ "3070000.bytes", "an 8250 with just enough registers",
	  "yes\n" KNOWN_UART RESET_UART TAKE("3070000.bytes") },
	{ "3071000.bytes", "... and with a byte less",
	  "no\n" KNOWN_UART NO_FIT("ns16550a") },
	{ "3072000.words", "an 8250 of words with just enough",
	  "yes\n" KNOWN_UART RESET_UART TAKE("3072000.words") },
	{ "3073000.words", "... and with a byte less",
	  "no\n" KNOWN_UART NO_FIT("ns16550a") },
	{ "3074000.offset", "an 8250 that begins later, and is a byte too short",
	  "no\n" KNOWN_UART NO_FIT("ns16550a") },
	{ "3075000.width", "registers that are three bytes wide",
	  "no\n" KNOWN_UART NO_FIT("ns16550a") },
	{ "3076000.swapped", "a big-endian 8250",
	  "no\n" KNOWN_UART "no: its registers are big-endian, and the reset that is known of \"ns16550a\" is not\n" },
	{ "5010000.behind-coherent", "an IOMMU that is coherent",
	  "change\n" BEHIND("5000000.iommu") ASK_RESET("5010000.behind-coherent")
	  TAKE("5010000.behind-coherent") },
	{ "5011000.behind-noncoherent", "an IOMMU that is not, whatever the device is",
	  "no\n" NOT_COHERENT("5001000.iommu") NO_RESET },
	{ "5012000.behind-smmu2", "an older IOMMU that is not",
	  "no\n" NOT_COHERENT("5002000.iommu") NO_RESET },
	{ "5013000.coherent-itself", "... where the device is",
	  "change\n" BEHIND("5002000.iommu") ASK_RESET("5013000.coherent-itself")
	  TAKE("5013000.coherent-itself") },
	{ "5014000.behind-rockchip", "an IOMMU whose driver never says so",
	  "no\n" NOT_COHERENT("5003000.iommu") NO_RESET },
	{ "300b000.line-a", "one of two reset lines is another's, too",
	  "change\n" IOMMU
	  "change: its reset line is also that of 300c000.line-b: resetting one would reset both\n"
	  "$ echo 300c000.line-b > /sys/bus/platform/devices/300c000.line-b/driver/unbind\n"
	  TAKE("300b000.line-a") },
	{ "300d000.line-off", "a reset controller that is not enabled",
	  "no\n" IOMMU
	  "no: what its \"resets\" refers to is not enabled, so that dtio would wait for it forever\n" },
	{ "300e000.line-below", "resets and power are a child's",
	  "change\n" IOMMU ASK_RESET("300e000.line-below")
	  TAKE("300e000.line-below") },
	{ "300f000.domain", "a power domain to itself",
	  "yes\n" IOMMU "yes: it is reset by its power domain\n"
	  TAKE("300f000.domain") },
	{ "3010000.domain-a", "a power domain with another",
	  "change\n" IOMMU
	  "change: it can only be reset by its power domain, which does not go off while 3011000.domain-b is on; if the next user may find what the last one left in it, set the override allow_no_reset\n"
	  "$ echo 3010000.domain-a > /sys/bus/platform/drivers/dtio-platform/allow_no_reset\n"
	  TAKE("3010000.domain-a") },
	{ "3011000.domain-b", "reset lines come before power domains",
	  "yes\n" GOOD TAKE("3011000.domain-b") },
	{ "3012000.domains", "several power domains",
	  "change\n" IOMMU
	  ASK_RESET_AS("3012000.domains", "it has several power domains")
	  TAKE("3012000.domains") },
	{ "3013000.domain-off", "a power domain that is not enabled",
	  "no\n" IOMMU
	  "no: what its \"power-domains\" refers to is not enabled, so that dtio would wait for it forever\n" },
	{ "3016000.domain-gated", "a power domain whose node says nothing of itself",
	  "yes\n" IOMMU "yes: it is reset by its power domain\n"
	  TAKE("3016000.domain-gated") },
	{ "3017000.domain-voted", "a power domain that may keep its power",
	  "change\n" IOMMU
	  ASK_RESET_AS("3017000.domain-voted", "its power domain is not known to cut the power when it goes off")
	  TAKE("3017000.domain-voted") },

	{ "3015000.path-off", "an interconnect that is not enabled",
	  "no\n"
	  "no: what its \"interconnects\" refers to is not enabled, so that dtio would wait for it forever\n"
	  GOOD },

	/* Neighbours */
	{ "3020000.stream-a", "the IOMMU cannot tell two apart",
	  "change\n" GOOD
	  "change: it shares its IOMMU group with 3021000.stream-b, which has to lose its driver, too\n"
	  "$ dtio-ls --bind 3020000.stream-a\n" },
	{ "3022000.page-a", "a page with another",
	  "yes\n"
	  "yes: its region 0 (ctrl) shares a page with 3022100.page-b" NOT_MAPPED
	  GOOD TAKE("3022000.page-a") },
	{ "3022100.page-b", "not at the beginning of a page",
	  "yes\n"
	  "yes: its region 0 does not begin on a page" NOT_MAPPED
	  GOOD TAKE("3022100.page-b") },
	{ "3023000.overlap-a", "registers that are another's, too",
	  "change\n"
	  "change: the driver of 3024000.overlap-b holds part of its region 0\n"
	  "$ echo 3024000.overlap-b > /sys/bus/platform/devices/3024000.overlap-b/driver/unbind\n"
	  GOOD TAKE("3023000.overlap-a") },
	{ "3024000.overlap-b", "... and what no change would help",
	  "no\n"
	  "change: the driver of 3023000.overlap-a holds part of its region 0\n"
	  DOES_DMA("dma-coherent") LINES },
	{ "3025000.irq-a", "an interrupt that is another's, too",
	  "change\n"
	  "change: the driver of 3026000.irq-b has its interrupt 0 (shared), which both share\n"
	  "$ echo 3026000.irq-b > /sys/bus/platform/devices/3026000.irq-b/driver/unbind\n"
	  GOOD TAKE("3025000.irq-a") },
	{ "3027000.irq-private", "an interrupt of each processor",
	  "yes\n"
	  "yes: its interrupt 1 cannot be passed on: it is private to a processor, or its controller is not enabled\n"
	  GOOD TAKE("3027000.irq-private") },

	/* Who needs whom */
	{ "3030000.phy", "another needs it, by two properties",
	  "change\n"
	  GOOD
	  "change: the driver of 3031000.host needs it (extcon, phys)\n"
	  "$ dtio-ls --bind 3030000.phy\n" },
	{ "3031000.host", "it needs others",
	  "yes\n" GOOD TAKE("3031000.host") },
	{ "3032000.gpio", "interrupts of a GPIO controller",
	  "change\n"
	  GOOD
	  "change: the driver of 3033000.switch needs it (interrupts)\n"
	  "$ echo 3033000.switch > /sys/bus/platform/devices/3033000.switch/driver/unbind\n"
	  TAKE("3032000.gpio") },
	{ "3034000.mfd", "a part of it is a device",
	  "change\n"
	  GOOD
	  "change: 3034800.part, which is part of it, has a driver of its own\n"
	  "$ dtio-ls --bind 3034000.mfd\n" },
	{ "3037000.glue", "a device that its driver makes",
	  "yes\n" GOOD TAKE("3037000.glue") },

	/* The generator */
	{ "3040000.pcie", "a PCI host bridge",
	  "no\n" GOOD NO_GUEST
	  "device_type: a PCI host bridge cannot be passed as a whole. Pass the PCI devices behind it one by one\n" },
	{ "3041000.stopped", "a clock that does not run",
	  "no\n" GOOD NO_GUEST
	  "clocks: the host does not know the rate of one of its clocks. See \"dtio,clock-rates\" there, and load the driver of the clock's provider on the host\n" },
	{ "3043000.deep", "more levels than a snapshot has",
	  "no\n" GOOD NO_GUEST
	  "/soc@2000000/deep@3043000: what the device tree says of it is too much for a snapshot: more than 1 MiB, or nodes more than 32 levels deep\n" },
	{ "3042000.outside", "a part of it is beside it",
	  "change\n" ASK_BOTH("3042000.outside") TAKE("3042000.outside") },
	{ "soc@2000000:bare", "no registers",
	  "no\nno: it has no registers that could be passed on\n" },
	{ "4000000.uart", "another bus",
	  "yes\n"
	  "yes: it is known to have no bus master (\"arm,pl011\")\n"
	  "yes: it is reset by its registers (the sequence for \"arm,pl011\")\n"
	  TAKE("4000000.uart") },
};

static struct dtio_board *read_board(void)
{
	struct dtio_board *board;
	char *error = NULL;

	if (dtio_read_dtb_board(file, &board, &error)) {
		printf("Bail out! %s\n", error ? error : "out of memory");
		exit(1);
	}
	return board;
}

static void judge_tree(void)
{
	struct dtio_board *board = read_board();

	for (size_t i = 0; i < COUNT(by_tree); i++)
		expect(board, by_tree[i].name, by_tree[i].what,
		       by_tree[i].wanted);
	dtio_free_board(board);
}

/* The short way comes to the same answer, and to a reason for it. */
static void judge_shortly(void)
{
	struct dtio_board *board = read_board();
	bool same = true, reasoned = true;

	for (size_t i = 0; i < board->num_devices; i++) {
		struct dtio_verdict *shortly = judge(false, board, &board->devices[i]);
		struct dtio_verdict *in_full = judge(true, board,
							  &board->devices[i]);
		bool found = false;

		same = same && shortly->answer == in_full->answer;
		for (size_t j = 0; j < shortly->num_reasons; j++)
			found = found || shortly->reasons[j].answer ==
					 shortly->answer;
		reasoned = reasoned && found;
		dtio_free_verdict(shortly);
		dtio_free_verdict(in_full);
	}
	check(same, "the short way comes to the same answers");
	check(reasoned, "... and to a reason for each");
	dtio_free_verdict(NULL);
	dtio_free_board(board);
}

/* ------------------------------------------------------------------------ */
/* A running system                                                          */
/* ------------------------------------------------------------------------ */

#define GROUP		"yes: its DMA goes through an IOMMU, as group 4\n"
#define READY		GROUP LINES
#define ASK_QEMU(name)							\
	"yes: it is bound to dtio: QEMU takes it by this option\n"		\
	"$ -device dtio-platform,host=" name "\n"

#define ALL_DRIVERS (1u << DTIO_BUS_PLATFORM | 1u << DTIO_BUS_AMBA |	\
		     1u << DTIO_BUS_PCI)

/* Nobody has a driver; good has an IOMMU */
static struct dtio_board *read_system(void)
{
	struct dtio_board *board = read_board();

	board->source = DTIO_SOURCE_SYSTEM;
	board->drivers = ALL_DRIVERS;
	find(board, "3001000.good")->iommu_group = "4";
	return board;
}

static void bind(struct dtio_board *board, const char *name, const char *dma,
		 const char *reset)
{
	struct dtio_host_device *device = find(board, name);

	device->driver = "dtio-platform";
	device->dma = dma;
	device->reset = reset;
}

static void judge_drivers(void)
{
	struct dtio_board *board = read_system();

	expect(board, "3001000.good", "no driver",
	       "yes\n" READY TAKE("3001000.good"));
	find(board, "3001000.good")->driver = "good-driver";
	expect(board, "3001000.good", "a driver",
	       "yes\n" READY "yes: its driver is good-driver; it can be bound to dtio\n"
	       "$ dtio-ls --bind 3001000.good\n");
	find(board, "3001000.good")->driver_stays = true;
	expect(board, "3001000.good", "a driver that stays",
	       "change\n" READY "change: its driver good-driver does not support unbinding; build it as a module, and bind the device to dtio before that is loaded, or leave it out of the host's kernel\n");
	find(board, "3001000.good")->driver_stays = false;
	board->drivers = 1u << DTIO_BUS_PCI;
	expect(board, "3001000.good", "dtio is not loaded for its bus",
	       "yes\n" "yes: dtio's driver is not loaded\n"
	       "$ modprobe dtio-platform\n"
	       READY "yes: its driver is good-driver; it can be bound to dtio\n"
	       "$ dtio-ls --bind 3001000.good\n");
	expect(board, "4000000.uart", "dtio is not loaded for another bus",
	       "yes\n" "yes: dtio's driver is not loaded\n"
	       "$ modprobe dtio-amba\n"
	       "yes: it is known to have no bus master (\"arm,pl011\")\n"
	       "yes: it is reset by its registers (the sequence for \"arm,pl011\")\n"
	       TAKE("4000000.uart"));
	find(board, "3001000.good")->iommu_group = NULL;
	board->drivers = ALL_DRIVERS;
	board->source = DTIO_SOURCE_DUMP;
	expect(board, "3001000.good", "its IOMMU is not at work, in a dump",
	       "no\n" DOES_DMA_AS("its node has \"iommus\"",
			IN_FRONT "has no driver: the kernel needs the one for it\n")
	       LINES);
	find(board, "2003000.iommu")->driver = "arm-smmu";
	expect(board, "3001000.good", "its driver did without the IOMMU",
	       "no\n" DOES_DMA_AS("its node has \"iommus\"",
			IN_FRONT "translates nothing for it: its driver was not there when the device's was loaded; build it into the kernel, or load it first\n")
	       LINES);
	find(board, "3001000.good")->driver = NULL;
	expect(board, "3001000.good", "it had no driver to be put behind the IOMMU for",
	       "yes\n" GOOD TAKE("3001000.good"));
	dtio_free_board(board);
}

static void judge_bound(void)
{
	static const struct {
		const char *dma, *reset, *wanted;
	} rows[] = {
		{ "iommu", "controller",
		  "yes: its DMA goes through an IOMMU\n" LINES },
		{ "none", "registers",
		  "yes: it has no bus master of its own\n"
		  "yes: it is reset by its registers\n" },
		{ "assumed-none", "power",
		  "yes: it is taken to do no DMA, by the override assume_no_dma\n"
		  "yes: it is reset by its power domain\n" },
		{ "none", "none",
		  "yes: it has no bus master of its own\n"
		  "yes: it cannot be reset, which the override allow_no_reset accepts\n" },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct dtio_board *board = read_system();
		char *wanted;

		/* VFIO makes groups for others, too. */
		find(board, "3000000.plain")->iommu_group = "9";
		bind(board, "3000000.plain", rows[i].dma, rows[i].reset);
		if (asprintf(&wanted, "yes\n%s" ASK_QEMU("3000000.plain"),
			     rows[i].wanted) < 0)
			exit(1);
		expect(board, "3000000.plain", "dtio has it", wanted);
		free(wanted);
		dtio_free_board(board);
	}
}

static void judge_words(void)
{
	struct dtio_board *board = read_system();
	struct dtio_host_device *plain = find(board, "3000000.plain");

	plain->assume_no_dma = true;
	expect(board, "3000000.plain", "a word for its DMA",
	       "change\n" "yes: it is taken to do no DMA, by the override assume_no_dma\n"
	       ASK_RESET("3000000.plain") TAKE("3000000.plain"));
	plain->allow_no_reset = true;
	expect(board, "3000000.plain", "... and for its reset",
	       "yes\n" "yes: it is taken to do no DMA, by the override assume_no_dma\n"
	       "yes: it cannot be reset, which the override allow_no_reset accepts\n"
	       TAKE("3000000.plain"));
	find(board, "3060000.ethernet")->assume_no_dma = true;
	expect(board, "3060000.ethernet", "a word against its name",
	       "change\n" "yes: it is taken to do no DMA, by the override assume_no_dma, although it is an Ethernet controller\n"
	       ASK_RESET("3060000.ethernet") TAKE("3060000.ethernet"));
	find(board, "3006000.coherent")->assume_no_dma = true;
	expect(board, "3006000.coherent", "a word against its node",
	       "yes\n" "yes: it is taken to do no DMA, by the override assume_no_dma, although its node has \"dma-coherent\"\n"
	       LINES TAKE("3006000.coherent"));
	find(board, "3066000.known-master")->assume_no_dma = true;
	expect(board, "3066000.known-master", "a word against what is known of its kind",
	       "no\n" "no: it is known to do DMA (\"actions,s900-dma\")" NO_IOMMU
	       NO_RESET);
	plain = find(board, "3010000.domain-a");
	plain->iommu_group = "4";
	plain->allow_no_reset = true;
	find(board, "3011000.domain-b")->driver = "other";
	find(board, "3001000.good")->iommu_group = NULL;
	expect(board, "3010000.domain-a", "a word for a power domain",
	       "yes\n" GROUP
	       "yes: it cannot be reset, which the override allow_no_reset accepts\n"
	       TAKE("3010000.domain-a"));
	dtio_free_board(board);
}

/* What the driver said itself comes first. */
static void judge_record(void)
{
	struct dtio_board *board = read_system();
	struct dtio_host_device *plain = find(board, "3000000.plain");

	plain->assume_no_dma = true;
	plain->allow_no_reset = true;
	plain->verdict = "refused: VFIO did not take the device: -EINVAL";
	expect(board, "3000000.plain", "what dtio's driver said of it",
	       "change\n"
	       "change: dtio's driver said when it was last to take it: refused: VFIO did not take the device: -EINVAL\n"
	       "yes: it is taken to do no DMA, by the override assume_no_dma\n"
	       "yes: it cannot be reset, which the override allow_no_reset accepts\n"
	       TAKE("3000000.plain"));
	dtio_free_board(board);

	board = read_system();
	bind(board, "3000000.plain", "none", "registers");
	find(board, "3000000.plain")->verdict = "ready, but it lacks a lot";
	expect(board, "3000000.plain", "... and of one that it has",
	       "yes\n"
	       "yes: dtio's driver says: ready, but it lacks a lot\n"
	       "yes: it has no bus master of its own\n"
	       "yes: it is reset by its registers\n"
	       ASK_QEMU("3000000.plain"));
	find(board, "3000000.plain")->verdict = "ready";
	expect(board, "3000000.plain", "... without anything to add",
	       "yes\n"
	       "yes: it has no bus master of its own\n"
	       "yes: it is reset by its registers\n"
	       ASK_QEMU("3000000.plain"));
	dtio_free_board(board);
}

/* What others have only matters if they are at work. */
static void judge_others(void)
{
	struct dtio_board *board = read_system();

	find(board, "3001000.good")->iommu_group = NULL;
	find(board, "300b000.line-a")->iommu_group = "4";
	expect(board, "300b000.line-a", "nobody has the reset line",
	       "yes\n" READY TAKE("300b000.line-a"));
	bind(board, "300c000.line-b", "iommu", "controller");
	expect(board, "300b000.line-a", "dtio has the reset line",
	       "change\n" GROUP
	       "change: its reset line is also that of 300c000.line-b: resetting one would reset both\n"
	       "$ dtio-ls --release 300c000.line-b\n"
	       TAKE("300b000.line-a"));
	find(board, "300b000.line-a")->iommu_group = NULL;

	find(board, "3010000.domain-a")->iommu_group = "4";
	expect(board, "3010000.domain-a", "nobody is in the power domain",
	       "yes\n" GROUP "yes: it is reset by its power domain\n"
	       TAKE("3010000.domain-a"));
	find(board, "3010000.domain-a")->iommu_group = NULL;

	find(board, "3023000.overlap-a")->iommu_group = "4";
	expect(board, "3023000.overlap-a", "nobody holds the registers",
	       "yes\n"
	       "yes: its region 0 shares a page with 3024000.overlap-b"
	       NOT_MAPPED READY TAKE("3023000.overlap-a"));
	find(board, "3023000.overlap-a")->iommu_group = NULL;

	find(board, "3025000.irq-a")->iommu_group = "4";
	expect(board, "3025000.irq-a", "nobody has the interrupt",
	       "yes\n"
	       "yes: its interrupt 0 (shared) is also that of 3026000.irq-b: only one of them can have it at a time\n"
	       READY TAKE("3025000.irq-a"));
	dtio_free_board(board);
}

static void judge_needs(void)
{
	struct dtio_board *board = read_system();

	find(board, "3001000.good")->iommu_group = NULL;
	find(board, "3030000.phy")->iommu_group = "4";
	expect(board, "3030000.phy", "who needs it has no driver",
	       "yes\n" READY TAKE("3030000.phy"));
	find(board, "3031000.host")->driver = "host-driver";
	expect(board, "3030000.phy", "who needs it has a driver",
	       "change\n" READY
	       "change: the driver of 3031000.host needs it (extcon, phys)\n"
	       "$ dtio-ls --bind 3030000.phy\n");
	bind(board, "3030000.phy", "iommu", "controller");
	expect(board, "3030000.phy", "... and dtio has it already",
	       "change\n" "yes: its DMA goes through an IOMMU\n" LINES
	       "change: the driver of 3031000.host needs it (extcon, phys)\n"
	       "$ echo 3031000.host > /sys/bus/platform/devices/3031000.host/driver/unbind\n"
	       ASK_QEMU("3030000.phy"));
	find(board, "3030000.phy")->iommu_group = NULL;
	find(board, "3031000.host")->driver = NULL;
	find(board, "3031000.host")->iommu_group = "4";
	bind(board, "2000000.clocks", "none", "none");
	expect(board, "3031000.host", "dtio has what it needs",
	       "change\n"
	       "change: it needs 2000000.clocks (clocks), which is bound to dtio\n"
	       "$ dtio-ls --release 2000000.clocks\n"
	       READY TAKE("3031000.host"));
	find(board, "3031000.host")->iommu_group = NULL;
	find(board, "2000000.clocks")->driver = NULL;
	find(board, "2000000.clocks")->dma = NULL;
	find(board, "2000000.clocks")->reset = NULL;

	expect(board, "2000000.clocks", "clocks for nobody that the tree names",
	       "no\n" "no: it is a clock controller\n" NEITHER);
	expect(board, "2007000.firewall", "nobody whose accesses it controls is at work",
	       "change\n" ASK_BOTH("2007000.firewall")
	       TAKE("2007000.firewall"));
	bind(board, "200b000.user", "iommu", "controller");
	expect(board, "2007000.firewall", "it controls the accesses of what dtio has",
	       "no\n" "no: it is the access controller of 200b000.user\n"
	       NEITHER);
	find(board, "3034000.mfd")->iommu_group = "4";
	expect(board, "3034000.mfd", "a part of it has no driver",
	       "yes\n" READY TAKE("3034000.mfd"));
	dtio_free_board(board);
}

static void judge_supplies(void)
{
	static const char *modules[] = { "fixed" };
	struct dtio_board *board = read_system();
	struct dtio_host_device *supply = find(board, "soc@2000000:bare");

	find(board, "3001000.good")->iommu_group = NULL;
	find(board, "3044000.supplied")->iommu_group = "4";
	expect(board, "3044000.supplied", "its supply has no driver",
	       "change\n"
	       "change: its supply soc@2000000:bare (vcc-supply) has no driver yet\n"
	       "change: its supply soc@2000000:bare (vio-supply) has no driver yet\n"
	       READY TAKE("3044000.supplied"));
	supply->modules = modules;
	supply->num_modules = 1;
	expect(board, "3044000.supplied", "its supply has no driver, but a module",
	       "change\n"
	       "change: its supply soc@2000000:bare (vcc-supply) has no driver yet\n"
	       "$ modprobe fixed\n"
	       "change: its supply soc@2000000:bare (vio-supply) has no driver yet\n"
	       "$ modprobe fixed\n"
	       READY TAKE("3044000.supplied"));
	supply->driver = "reg-fixed-voltage";
	expect(board, "3044000.supplied", "its supply has a driver",
	       "yes\n" READY TAKE("3044000.supplied"));
	supply->driver = NULL;
	find(board, "3044000.supplied")->iommu_group = NULL;
	find(board, "3045000.below")->iommu_group = "4";
	expect(board, "3045000.below", "what is below it has a supply, which dtio does not ask for",
	       "yes\n" READY TAKE("3045000.below"));
	dtio_free_board(board);
}

#define SHARES "it shares the IOMMU group 4 with 3000000.plain"
#define TOGETHER "yes: " SHARES ": they can only be assigned together\n"

static void judge_group(void)
{
	static const char *const may_stay[] = {
		NULL, "vfio-platform", "dtio-platform",
	};
	struct dtio_board *board = read_system();
	struct dtio_host_device *plain = find(board, "3000000.plain");

	plain->iommu_group = "4";
	for (size_t i = 0; i < COUNT(may_stay); i++) {
		plain->driver = may_stay[i];
		expect(board, "3001000.good", may_stay[i] ?: "a free neighbour",
		       "yes\n" READY TOGETHER TAKE("3001000.good"));
	}
	plain->driver = "plain-driver";
	expect(board, "3001000.good", "a busy neighbour",
	       "change\n" READY
	       "change: " SHARES ", which has to lose its driver, too\n"
	       "$ dtio-ls --bind 3001000.good\n");
	bind(board, "3001000.good", "iommu", "controller");
	expect(board, "3001000.good", "... of what dtio has already",
	       "change\n"
	       "yes: its DMA goes through an IOMMU\n" LINES
	       "change: " SHARES ", which has to lose its driver, too\n"
	       "$ dtio-ls --bind 3000000.plain\n"
	       ASK_QEMU("3001000.good"));
	dtio_free_board(board);
}

/* ------------------------------------------------------------------------ */
/* In use                                                                    */
/* ------------------------------------------------------------------------ */

static void judge_uses(void)
{
	static const struct {
		const char *what;
		struct dtio_host_use use;
		const char *wanted;
	} rows[] = {
		{ "a console", { .kind = DTIO_USE_CONSOLE, .what = "ttymxc1" },
		  "change\n" READY
		  "change: the system's console ttymxc1 is on it; if there is another way in, it can be taken all the same\n"
		  "$ dtio-ls --bind --force 3001000.good\n" },
		{ "a file system", { .kind = DTIO_USE_MOUNT, .what = "/home" },
		  "change\n" READY "change: /home is mounted from it\n"
		  "$ umount /home\n" TAKE("3001000.good") },
		{ "a file system with a strange name",
		  { .kind = DTIO_USE_MOUNT, .what = "/it's; reboot" },
		  "change\n" READY
		  "change: /it's; reboot is mounted from it\n"
		  "$ umount '/it'\\''s; reboot'\n" TAKE("3001000.good") },
		{ "the root file system", { .kind = DTIO_USE_MOUNT, .what = "/" },
		  "no\n" READY "no: the root file system is on it\n" },
		{ "swap", { .kind = DTIO_USE_SWAP, .what = "/dev/mmcblk2p3" },
		  "change\n" READY
		  "change: the system swaps to /dev/mmcblk2p3 on it\n"
		  "$ swapoff /dev/mmcblk2p3\n" TAKE("3001000.good") },
		{ "a network", { .kind = DTIO_USE_NETWORK, .what = "eth0" },
		  "change\n" READY
		  "change: the network interface eth0 is up on it\n"
		  "$ ip link set eth0 down\n" TAKE("3001000.good") },
	};
	struct dtio_board *board = read_system();
	struct dtio_host_device *good = find(board, "3001000.good");

	good->num_uses = 1;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct dtio_host_use use = rows[i].use;

		good->uses = &use;
		expect(board, "3001000.good", rows[i].what, rows[i].wanted);
	}
	dtio_free_board(board);
}

/* So may what has to lose its driver before, whatever it shares with the device. */
static void judge_uses_of_sharers(void)
{
#define ON_LOGIN(name)							\
	"no: you are logged in through the network interface eth0 of " name "\n"
#define UNBIND(name)							\
	"$ echo " name " > /sys/bus/platform/devices/" name "/driver/unbind\n"
	static const struct {
		const char *device, *sharer, *taken, *unbind;
	} rows[] = {
		{ "300b000.line-a", "300c000.line-b",
		  "change: its reset line is also that of 300c000.line-b: resetting one would reset both\n",
		  UNBIND("300c000.line-b") },
		{ "3023000.overlap-a", "3024000.overlap-b",
		  "change: the driver of 3024000.overlap-b holds part of its region 0\n",
		  UNBIND("3024000.overlap-b") },
		{ "3025000.irq-a", "3026000.irq-b",
		  "change: the driver of 3026000.irq-b has its interrupt 0 (shared), which both share\n",
		  UNBIND("3026000.irq-b") },
	};
	struct dtio_board *board = read_system();

	find(board, "3001000.good")->iommu_group = NULL;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct dtio_host_device *device = find(board, rows[i].device);
		struct dtio_host_device *sharer = find(board, rows[i].sharer);
		struct dtio_host_use use = {
			.kind = DTIO_USE_NETWORK, .what = "eth0",
		};
		bool by_line = strstr(rows[i].taken, "reset line");
		char *up, *login;

		device->iommu_group = "4";
		sharer->driver = "sharer-driver";
		sharer->uses = &use;
		sharer->num_uses = 1;
		if (asprintf(&up, "change\n%s" "change: the network interface eth0 is up on %s\n"
			     "$ ip link set eth0 down\n" "%s%s%s" TAKE("%s"),
			     by_line ? GROUP : "", rows[i].sharer, rows[i].taken,
			     rows[i].unbind, by_line ? "" : READY,
			     rows[i].device) < 0 ||
		    asprintf(&login, "no\n%s" ON_LOGIN("%s") "%s%s",
			     by_line ? GROUP : "", rows[i].sharer, rows[i].taken,
			     by_line ? "" : READY) < 0)
			exit(1);
		expect(board, rows[i].device, "who shares with it is in use", up);
		use.kind = DTIO_USE_LOGIN;
		expect(board, rows[i].device, "... by one's own login", login);
		free(login);
		free(up);
		device->iommu_group = NULL;
		sharer->driver = NULL;
		sharer->num_uses = 0;
	}
	dtio_free_board(board);
#undef ON_LOGIN
#undef UNBIND
}

/* What loses its driver along with it may be in use. */
static void judge_uses_of_others(void)
{
	struct dtio_host_use console = {
		.kind = DTIO_USE_CONSOLE, .what = "ttyS0",
	};
	struct dtio_host_use use = {
		.kind = DTIO_USE_NETWORK, .what = "eth0",
	};
	struct dtio_host_use root = { .kind = DTIO_USE_MOUNT, .what = "/" };
	struct dtio_board *board = read_system();
	struct dtio_host_device *host = find(board, "3031000.host");
	struct dtio_host_device *phy = find(board, "3030000.phy");

	phy->iommu_group = "4";
	find(board, "3001000.good")->iommu_group = NULL;
	host->driver = "host-driver";
	host->uses = &use;
	host->num_uses = 1;
	expect(board, "3030000.phy", "who needs it is in use",
	       "change\n" READY
	       "change: the network interface eth0 is up on 3031000.host\n"
	       "$ ip link set eth0 down\n"
	       "change: the driver of 3031000.host needs it (extcon, phys)\n"
	       "$ dtio-ls --bind 3030000.phy\n");
	phy->uses = &console;
	phy->num_uses = 1;
	expect(board, "3030000.phy", "... and it is the console itself",
	       "change\n" READY
	       "change: the system's console ttyS0 is on it; if there is another way in, it can be taken all the same\n"
	       "$ dtio-ls --bind --force 3030000.phy\n"
	       "change: the network interface eth0 is up on 3031000.host\n"
	       "$ ip link set eth0 down\n"
	       "change: the driver of 3031000.host needs it (extcon, phys)\n"
	       "$ dtio-ls --bind --force 3030000.phy\n");
	phy->iommu_group = NULL;
	find(board, "3001000.good")->iommu_group = "4";
	host->uses = &root;
	host->iommu_group = "4";
	expect(board, "3001000.good", "a neighbour is in use",
	       "no\n" READY
	       "no: the root file system is on 3031000.host\n"
	       "change: it shares the IOMMU group 4 with 3031000.host, which has to lose its driver, too\n");
	dtio_free_board(board);
}

static void judge_users(void)
{
	struct dtio_host_user users[] = { { 345, "qemu" }, { 12, NULL } };
	struct dtio_board *board = read_system();
	struct dtio_host_device *good = find(board, "3001000.good");

	bind(board, "3001000.good", "iommu", "controller");
	good->users = users;
	good->num_users = COUNT(users);
	expect(board, "3001000.good", "it is open",
	       "change\n" "change: process 345 (qemu) has it open: shut its guest down, or end it\n"
	       "$ kill 345\n"
	       "change: process 12 has it open: shut its guest down, or end it\n"
	       "$ kill 12\n"
	       "yes: its DMA goes through an IOMMU\n" LINES
	       ASK_QEMU("3001000.good"));
	dtio_free_board(board);
}

/* Names are anybody's: a command has to be what it looks like. */
static void judge_names(void)
{
	struct dtio_board *board = read_system();
	struct dtio_host_device *plain = find(board, "3000000.plain");

	plain->name = "$(reboot)";
	plain->assume_no_dma = true;
	expect(board, "$(reboot)", "a name that is no word",
	       "change\n" "yes: it is taken to do no DMA, by the override assume_no_dma\n"
	       ASK_RESET("'$(reboot)'") TAKE("'$(reboot)'"));
	dtio_free_board(board);
}

/* ------------------------------------------------------------------------ */
/* PCI functions                                                             */
/* ------------------------------------------------------------------------ */

#define NAME "0000:01:00.0"
#define BEHIND_IOMMU "yes: its DMA goes through an IOMMU, as group 7\n"
#define RESET_BY(method) "yes: it is reset as PCI has it (" method ")\n"
#define FIT BEHIND_IOMMU RESET_BY("flr bus")
#define BOUND "yes: its DMA goes through an IOMMU\n"
#define NO_METHOD "yes: it cannot be reset by itself: the next user may find what the last one left in it\n"
#define TAKE_FUNCTION "yes: it can be bound to dtio\n$ dtio-ls --bind " NAME "\n"
#define IN_QEMU(more)							\
	"yes: it is bound to dtio: QEMU takes it by this option\n"		\
	"$ -device dtio-pci,host=" NAME more "\n"
#define NO_IOMMU_KNOWN "no: it does DMA, and no IOMMU is in front of it; have the firmware or the kernel's command line turn on that of its host bridge, if there is one\n"

/* In the place of a device that is of no interest: an NVMe disk, free */
static struct dtio_host_device *add_function(struct dtio_board *board,
					     const char *place)
{
	static const char *const nvme[] = {
		"pci1b36,10", "pciclass,010802", NULL
	};
	static struct dtio_host_region bar;
	struct dtio_host_device *function = find(board, place);

	bar = (struct dtio_host_region) {
		.type = DTIO_REGION_PCI_BAR, .address = 0x10000000,
		.length = 0x4000, .name = "BAR 0",
	};
	*function = (struct dtio_host_device) {
		.name = NAME, .bus = "pci", .compatible = nvme,
		.regions = &bar, .num_regions = 1, .iommu_group = "7",
		.pci_id = 0x1b360010, .reset_method = "flr bus",
	};
	return function;
}

static void give_to_dtio(struct dtio_host_device *function)
{
	function->driver = "dtio-pci";
	function->dma = "iommu";
	function->reset = "pci";
}

static void judge_functions(void)
{
	struct dtio_board *board = read_system();
	struct dtio_host_device *function =
		add_function(board, "3000000.plain");

	expect(board, NAME, "a free function", "yes\n" FIT TAKE_FUNCTION);
	board->drivers = 1u << DTIO_BUS_PLATFORM;
	expect(board, NAME, "a function, and only another driver is loaded",
	       "yes\n" "yes: dtio's driver is not loaded\n"
	       "$ modprobe dtio-pci\n" FIT TAKE_FUNCTION);
	board->drivers = ALL_DRIVERS;
	function->driver = "vfio-pci";
	expect(board, NAME, "a function that vfio-pci has",
	       "yes\n" FIT "yes: its driver is vfio-pci; it can be bound to dtio\n"
	       "$ dtio-ls --bind " NAME "\n");
	function->driver = NULL;
	function->reset_method = "";
	expect(board, NAME, "a function that nothing resets",
	       "yes\n" BEHIND_IOMMU NO_METHOD TAKE_FUNCTION);
	board->require_reset = true;
	expect(board, NAME, "a function that nothing resets, where that is asked for",
	       "change\n" BEHIND_IOMMU
	       "change: it cannot be reset by itself, and dtio-pci's parameter require_reset wants that of all functions; if the next user may find what the last one left in it, clear the parameter\n"
	       "$ echo 0 > /sys/module/dtio_pci/parameters/require_reset\n"
	       TAKE_FUNCTION);
	function->reset_method = "flr";
	expect(board, NAME, "a function that can be reset, where that is asked for",
	       "yes\n" BEHIND_IOMMU RESET_BY("flr") TAKE_FUNCTION);
	board->require_reset = false;
	function->reset_method = NULL;
	expect(board, NAME, "a function of which a dump of before tells no reset",
	       "yes\n" BEHIND_IOMMU TAKE_FUNCTION);

	give_to_dtio(function);
	expect(board, NAME, "a function that dtio has",
	       "yes\n" BOUND "yes: it is reset as PCI has it\n" IN_QEMU(""));
	function->reset = "none";
	expect(board, NAME, "a function that dtio has, which nothing resets",
	       "yes\n" BOUND NO_METHOD IN_QEMU(""));
	dtio_free_board(board);
}

static void judge_what_is_not_taken(void)
{
	struct dtio_board *board = read_system();
	struct dtio_host_device *function =
		add_function(board, "3000000.plain");

	function->iommu_group = NULL;
	expect(board, NAME, "a function without an IOMMU",
	       "no\n" NO_IOMMU_KNOWN RESET_BY("flr bus"));
	function->iommu_group = "7";
	function->is_bridge = true;
	expect(board, NAME, "a bridge",
	       "no\n" "no: it is a bridge; what is behind it can be passed on, function by function\n");
	function->num_regions = 0;
	expect(board, NAME, "a bridge without registers",
	       "no\n" "no: it is a bridge; what is behind it can be passed on, function by function\n");
	function->is_bridge = false;
	expect(board, NAME, "a function without registers",
	       "no\n" "no: it has no registers that could be passed on\n");
	function->num_regions = 1;
	function->pci_id = 0x808619e3;
	expect(board, NAME, "a function with errata",
	       "change\n" "change: its errata let a user of it harm the host; if all its users are trusted, load the driver anew with disable_denylist; functions that it has are without it meanwhile\n"
	       "$ modprobe -r dtio-pci; modprobe dtio-pci disable_denylist=1\n"
	       FIT TAKE_FUNCTION);
	board->disable_denylist = true;
	expect(board, NAME, "a function with errata that are allowed",
	       "yes\n" "yes: its errata let a user of it harm the host, which dtio-pci's parameter disable_denylist accepts\n"
	       FIT TAKE_FUNCTION);
	dtio_free_board(board);
}

static void judge_virtual_functions(void)
{
	struct dtio_board *board = read_system();
	struct dtio_host_device *function =
		add_function(board, "3000000.plain");
	struct dtio_host_device *physical = find(board, "3001000.good");

	function->driver = "igb";
	function->num_vfs = 2;
	function->total_vfs = 7;
	expect(board, NAME, "a function that has virtual ones",
	       "change\n" "change: it has 2 virtual functions, which others may use; assign those, or end them\n"
	       "$ echo 0 > /sys/bus/pci/devices/" NAME "/sriov_numvfs\n"
	       FIT "yes: its driver is igb; it can be bound to dtio\n$ dtio-ls --bind " NAME "\n");
	give_to_dtio(function);
	expect(board, NAME, "one that has them by dtio",
	       "yes\n" BOUND RESET_BY("flr bus") IN_QEMU(""));

	add_function(board, NAME);
	*physical = *function;
	physical->name = "0000:02:00.0";
	/* The table of names does not have this one. */
	board->by_name = NULL;
	physical->iommu_group = "8";
	function->physfn = "0000:02:00.0";
	physical->driver = "igb";
	expect(board, NAME, "a virtual function of the host's",
	       "yes\n" FIT TAKE_FUNCTION);
#define GUARDED(driver) "yes: its physical function 0000:02:00.0 is bound to " driver ": opening it takes the token that the user of that one has set (vf-token=)\n"
	physical->driver = "vfio-pci";
	expect(board, NAME, "a virtual function of vfio-pci's",
	       "yes\n" FIT GUARDED("vfio-pci") TAKE_FUNCTION);
	physical->driver = "dtio-pci";
	give_to_dtio(function);
	expect(board, NAME, "a virtual function of dtio's",
	       "yes\n" BOUND RESET_BY("flr bus") GUARDED("dtio-pci")
	       IN_QEMU(",vf-token=UUID"));
	function->physfn = "0000:03:00.0";
	expect(board, NAME, "a virtual function of one that is not known",
	       "yes\n" BOUND RESET_BY("flr bus") IN_QEMU(""));
	dtio_free_board(board);
}

static void judge_function_groups(void)
{
	struct dtio_board *board = read_system();
	struct dtio_host_device *function =
		add_function(board, "3000000.plain");
	struct dtio_host_device *member = find(board, "3001000.good");

	*member = *function;
	member->name = "0000:01:00.1";
	member->driver = "e1000e";
	expect(board, NAME, "a function whose group the host drives",
	       "change\n" FIT
	       "change: it shares the IOMMU group 7 with 0000:01:00.1, which has to lose its driver, too\n"
	       "$ dtio-ls --bind " NAME "\n");
	give_to_dtio(function);
	expect(board, NAME, "a function that dtio has, whose group the host drives",
	       "change\n" BOUND RESET_BY("flr bus")
	       "change: it shares the IOMMU group 7 with 0000:01:00.1, which has to lose its driver, too\n"
	       "$ dtio-ls --bind 0000:01:00.1\n" IN_QEMU(""));
	member->driver = NULL;
	expect(board, NAME, "a function whose group has one that is free",
	       "yes\n" BOUND RESET_BY("flr bus")
	       "yes: it shares the IOMMU group 7 with 0000:01:00.1: they can only be assigned together\n"
	       IN_QEMU(""));
	member->is_bridge = true;
	member->driver = "pcieport";
	expect(board, NAME, "a function behind the bridge of its group",
	       "yes\n" BOUND RESET_BY("flr bus") IN_QEMU(""));
	member->driver = "bridge-driver";
	expect(board, NAME, "a function behind a bridge that another driver has",
	       "change\n" BOUND RESET_BY("flr bus")
	       "change: it shares the IOMMU group 7 with 0000:01:00.1, which has to lose its driver, too\n"
	       "$ echo 0000:01:00.1 > /sys/bus/pci/devices/0000:01:00.1/driver/unbind\n"
	       IN_QEMU(""));
	dtio_free_board(board);
}

static void judge_pci(void)
{
	judge_functions();
	judge_what_is_not_taken();
	judge_virtual_functions();
	judge_function_groups();
}

/* ------------------------------------------------------------------------ */
/* Known kinds                                                               */
/* ------------------------------------------------------------------------ */

/* The rows of the driver's table, in other words */
#define NO_BUS_MASTER	false
#define BUS_MASTER	true
#define DTIO_KIND(compatible, bus_master, recipe)	\
	{ compatible, bus_master, #recipe },

static const struct {
	const char *compatible;
	bool bus_master;
	const char *recipe;
} kinds[] = {
#include "dtio/kinds/all.h"

};

#undef DTIO_KIND

#define DTIO_DOMAIN(compatible)	compatible,

static const char *const domains[] = {
#include "dtio/kinds/all.h"

};

/* What stays with the host and a guest's driver may insist on, if a guest gets it */
static void judge_missed(void)
{
	static const struct {
		const char *device, *missed;
	} devices[] = {
		{ "3000000.plain", NULL },
		{ "3001000.good", NULL },	/* QEMU offers its reset lines */
		{ "300b000.line-a", "resets" },	/* not one that another has */
		{ "3031000.host", "phys, extcon" },
		{ "3006000.coherent", NULL },	/* no guest gets it */
	};
	struct dtio_board *board = read_board();

	for (size_t i = 0; i < COUNT(devices); i++) {
		struct dtio_verdict *verdict = judge(true,
			board, find(board, devices[i].device));
		const char *said = NULL;
		char *wanted = NULL;

		for (size_t j = 0; j < verdict->num_reasons; j++)
			if (is_about_missed(&verdict->reasons[j]))
				said = verdict->reasons[j].text;
		if (devices[i].missed &&
		    asprintf(&wanted, "a guest's driver may miss what stays with the host: %s (dtio-ls --guest-node says more)",
			     devices[i].missed) < 0)
			exit(1);
		check(wanted ? said && !strcmp(said, wanted) : !said,
		      "what a guest's driver may miss is said");
		free(wanted);
		dtio_free_verdict(verdict);
	}
	dtio_free_board(board);
}

static void judge_kinds(void)
{
	/* One of each width at the end of a recipe */
	static const struct {
		const char *compatible;
		uint64_t length;
	} lengths[] = {
		{ "fsl,imx8mp-uart", 0xb4 }, { "fsl,imx8mp-i2c", 0xd },
		{ "arm,pl061", 0x424 }, { "fsl,imx8mp-wdt", 0 },
	};
	struct known known;
	bool good = COUNT(kinds);

	for (size_t i = 0; i < COUNT(kinds); i++)
		good = good && known_find(kinds[i].compatible, &known) &&
		       known.bus_master == kinds[i].bus_master &&
		       !known.has_reset == !strcmp(kinds[i].recipe, "NULL");
	check(good, "what the driver knows of each kind is known");
	good = true;
	for (size_t i = 0; i < COUNT(kinds); i++) {
		for (size_t j = 0; j < i; j++) {
			if (strcmp(kinds[i].compatible, kinds[j].compatible))
				continue;
			printf("# %s is in two rows\n", kinds[i].compatible);
			good = false;
		}
		if (known_never(kinds[i].compatible)) {
			printf("# %s is never given, and known\n",
			       kinds[i].compatible);
			good = false;
		}
	}
	check(good, "... and each is in one row");
	good = COUNT(domains);
	for (size_t i = 0; i < COUNT(domains); i++)
		good = good && known_domain(domains[i]);
	check(good && !known_domain("vendor,votes"),
	      "... and which power domains cut the power");
	good = true;
	for (size_t i = 0; i < COUNT(lengths); i++)
		good = good && known_find(lengths[i].compatible, &known) &&
		       known.reset_length == lengths[i].length;
	check(good, "... and what of their registers a reset takes");
	check(!known_find("vendor,unknown", &known) && !known_find("", &known),
	      "of others nothing is known");
}

int main(int argc, char **argv)
{
	if (argc != 2) {
		fprintf(stderr, "usage: verdict_test VERDICT\n");
		return 2;
	}
	file = argv[1];
	setvbuf(stdout, NULL, _IOLBF, 0);
	puts("TAP version 13");
	judge_tree();
	judge_shortly();
	judge_drivers();
	judge_bound();
	judge_words();
	judge_record();
	judge_others();
	judge_needs();
	judge_supplies();
	judge_group();
	judge_uses();
	judge_uses_of_sharers();
	judge_uses_of_others();
	judge_users();
	judge_names();
	judge_pci();
	judge_missed();
	judge_kinds();
	printf("1..%d\n", tests);
	return failed ? 1 : 0;
}
