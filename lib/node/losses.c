/*
 * dtio: what the guest's node loses
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * What refers to a node that stays with the host is left out. What that means
 * to the guest's driver depends on what it was: Linux does without most
 * supplies and pin states, but many a driver insists on its reset or its PHY,
 * and one that is not told of its chip selects drives the wrong ones. The table
 * has a rule for each class of property, and those that no row has are told as
 * well.
 *
 * Two classes are not left out alone, as what stays would do harm: the modes of
 * an SD or eMMC host that switch its voltage, and the regulators of a PMIC,
 * which a guest that sees no consumers would switch off.
 */

#include "internal.h"

#include <libfdt.h>
#include <string.h>

typedef enum Loss {
    LOSS_QUIET,  /* Linux does without, and does the same */
    LOSS_TOLD,   /* the guest's driver may not probe, or do less */
    LOSS_REFUSED /* the guest would do something else, if not told */
} Loss;

typedef struct LossRule {
    const char *property; /* all of a name, or how it ends if this begins "-" */
    Loss loss;
    const char *reason;
    const char *beside; /* what the node must have as well, or NULL */
    bool alone;         /* it must have no nodes below it */
    const char *hint;   /* of what is refused */
} LossRule;

#define QUIET(name, why) \
    { .property = (name), .loss = LOSS_QUIET, .reason = (why) }
#define TOLD(name, why) \
    { .property = (name), .loss = LOSS_TOLD, .reason = (why) }
#define REFUSED(name, why, what) \
    { .property = (name), .loss = LOSS_REFUSED, .reason = (why), \
      .hint = (what) }

#define CHIP_SELECT_HINT \
    "Have QEMU offer the device's GPIO lines to the guest (gpios=virtio), pass " \
    "the GPIO controller along, named before it, or have the property dropped " \
    "if the chips are selected without it."
#define NO_CHIPS \
    "no chip of its bus is described; one that is selected by a GPIO of the " \
    "host's cannot be used"
#define PHY_STAYS \
    "its PHY stays with the host, as it is; a driver that insists on it does " \
    "not probe"
#define PHY_ON_ANOTHER_BUS \
    "its PHY is on another device's MDIO bus; drivers take the link for a " \
    "fixed one, or do not probe"

/* The first one that fits. */
static const LossRule rules[] = {
    /* of a bus without chips: what a guest puts there itself is its matter */
    { .property = "cs-gpios", .alone = true, .loss = LOSS_TOLD,
      .reason = NO_CHIPS },
    { .property = "cs-gpio", .alone = true, .loss = LOSS_TOLD,
      .reason = NO_CHIPS },
    /* spi_get_gpio_descs(): without it a chip select is the controller's own */
    REFUSED("cs-gpios",
            "without the GPIOs that select its chips the guest would select "
            "others",
            CHIP_SELECT_HINT),
    REFUSED("cs-gpio",
            "without the GPIO that selects its chip the guest would select "
            "another",
            CHIP_SELECT_HINT),

    /* devm_reset_control_get_exclusive() and the like end with -ENOENT */
    TOLD("resets",
         "the host resets it; a driver that insists on its reset does not "
         "probe"),
    /* devm_phy_get() ends with -ENODEV */
    TOLD("phys", PHY_STAYS),
    TOLD("usb-phy", PHY_STAYS),
    TOLD("phy-handle", PHY_ON_ANOTHER_BUS),
    TOLD("phy-device", PHY_ON_ANOTHER_BUS),
    TOLD("pcs-handle",
         "its PCS stays with the host; a driver that insists on it does not "
         "probe"),
    TOLD("dmas",
         "its DMA channels stay with the host; most drivers do without, "
         "slower"),
    TOLD("memory-region",
         "the memory stays with the host; a driver that insists on it does not "
         "probe"),
    TOLD("nvmem-cells",
         "what they hold (a MAC address, calibration) is not told"),
    TOLD("nvmem", "what it holds is not told"),
    TOLD("cd-gpios",
         "the card detect stays with the host; most drivers poll instead only "
         "with \"broken-cd\""),
    TOLD("wp-gpios",
         "the write protect stays with the host; cards are taken for writable"),
    TOLD("-gpios", "the GPIO stays with the host, as it is"),
    TOLD("-gpio", "the GPIO stays with the host, as it is"),
    TOLD("gpios", "the GPIOs stay with the host, as they are"),
    TOLD("interrupts-extended", "the line stays with the host"),
    QUIET("interrupt-parent", "is said of \"interrupts\""),
    TOLD("operating-points-v2",
         "the table of its rates stays with the host, which keeps one rate"),

    /* regulator_get() gives a dummy; the host holds the device's own */
    QUIET("-supply", "the supply stays with the host"),
    /* dev_pm_domain_attach_by_name() ends with -ENODEV */
    { .property = "power-domains", .beside = "power-domain-names",
      .loss = LOSS_TOLD,
      .reason = "the host keeps its power domains on; a driver that asks for "
                "one by its name does not probe" },
    /* dev_pm_domain_attach(): the driver core does without */
    QUIET("power-domains", "the host keeps its power domain on"),
    QUIET("interconnects", "the host keeps its paths open"),
    QUIET("required-opps", "the host keeps one performance state"),
    QUIET("cooling-device", "the host cools"),
    QUIET("access-controllers", "the host has been given access"),
    QUIET("post-init-providers", "is about the order of probing"),
};

static bool fits(DtioGen *g, const LossRule *rule, int node, const char *name)
{
    size_t length = strlen(rule->property), name_length = strlen(name);

    if (rule->beside && !dtio_gen_get(g, node, rule->beside, NULL)) {
        return false;
    }
    if (rule->alone && dtio_gen_first_child(g, node) >= 0) {
        return false;
    }
    if (rule->property[0] == '-') {
        return name_length > length &&
               !strcmp(name + name_length - length, rule->property);
    }
    return !strcmp(name, rule->property);
}

static const LossRule *find_rule(DtioGen *g, int node, const char *name)
{
    static const LossRule other = {
        .loss = LOSS_TOLD,
        .reason = "refers to what stays with the host; a driver that insists "
                  "on it does not probe",
    };

    for (size_t i = 0; i < ARRAY_LENGTH(rules); i++) {
        if (fits(g, &rules[i], node, name)) {
            return &rules[i];
        }
    }
    return &other;
}

void dtio_gen_lose(DtioGen *g, DtioGenNode *node, const char *name)
{
    const LossRule *rule = find_rule(g, node->number, name);

    switch (rule->loss) {
    case LOSS_QUIET:
        dtio_gen_note(g, name, rule->reason);
        return;
    case LOSS_REFUSED:
        if (node->is_device) {
            dtio_gen_refuse(g, name, rule->hint, "%s", rule->reason);
            return;
        }
        node->disabled = true;
        /* fall through */
    case LOSS_TOLD:
        dtio_gen_tell(g, name, rule->reason);
        return;
    }
}

#define VOLTAGE "vqmmc-supply"
#define NO_VOLTAGE "no-1-8-v"

/* Modes whose signals have another voltage than the 3.3 V of the beginning */
static bool switches_voltage(const char *name)
{
    return !strncmp(name, "sd-uhs-", strlen("sd-uhs-")) ||
           !strncmp(name, "mmc-ddr-1_", strlen("mmc-ddr-1_")) ||
           !strncmp(name, "mmc-hs200-", strlen("mmc-hs200-")) ||
           !strncmp(name, "mmc-hs400-", strlen("mmc-hs400-"));
}

/*
 * The guest would have the card change its voltage, and the supply of its
 * signals would stay as it is.
 */
static bool voltage_stays(DtioGen *g, int node)
{
    return dtio_gen_is_left_out(g, node, VOLTAGE);
}

bool dtio_gen_lose_mode(DtioGen *g, const DtioGenNode *node, const char *name)
{
    if (!switches_voltage(name) || !voltage_stays(g, node->number)) {
        return false;
    }
    dtio_gen_tell(g, name, "the supply that its voltage would come from stays "
                  "with the host, as it is");
    return true;
}

#define ALWAYS_ON "regulator-always-on"

static bool is_regulator(DtioGen *g, int node)
{
    int parent = dtio_gen_parent(g, node);
    const char *above = parent > 0 ? dtio_gen_name(g, parent) : NULL;
    size_t count;
    const DtioGenProperty *properties = dtio_gen_properties(g, node, &count);

    for (size_t i = 0; i < count; i++) {
        if (!strncmp(properties[i].name, "regulator-", strlen("regulator-"))) {
            return true;
        }
    }
    /* with no constraints written down, as of a chip's that are all alike */
    return above && node != g->device && !strcmp(above, "regulators");
}

void dtio_gen_put_precautions(DtioGen *g, const DtioGenNode *node)
{
    int at = node->number;

    /* controllers find such modes in their registers, too */
    if (voltage_stays(g, at) && !dtio_gen_get(g, at, NO_VOLTAGE, NULL) &&
        !dtio_gen_find_change(g, at, NO_VOLTAGE)) {
        dtio_gen_put(g, NO_VOLTAGE, "", 0);
    }
    /* regulator_late_cleanup() switches off what nobody in the guest uses */
    if (is_regulator(g, at) && !dtio_gen_get(g, at, ALWAYS_ON, NULL) &&
        !dtio_gen_find_change(g, at, ALWAYS_ON)) {
        dtio_gen_tell(g, ALWAYS_ON,
                      "is added: what else the regulator feeds is the host's");
        dtio_gen_put(g, ALWAYS_ON, "", 0);
    }
}
