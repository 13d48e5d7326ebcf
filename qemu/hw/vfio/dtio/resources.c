/*
 * dtio: a device's clocks, reset lines, power domains, supplies and the like
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What a device needs besides its registers is the host's, and is on while the
 * device is open. A guest's driver may insist on more: that it can assert a
 * reset line, set a rate, switch a supply. The host's driver lists what the
 * device's node refers to, and does to each of them what it allows, which is
 * what touches no other device. Which of the ways there are to offer that to
 * a guest is the property "resources".
 *
 * A guest without a driver for what its device's node refers to does not get to
 * drive the device: it waits for ever for a driver that never comes. So what is
 * offered without being asked for has to be of the kind that any guest knows.
 * That is the page of reset lines, whose driver Linux has on all boards for
 * arm64 that are not built for one kind of board only; SCMI over virtio is an
 * option of Linux's that many builds lack. SCMI by calls is in most, but not in
 * all, and there are calls with KVM alone. So is the driver of a controller for
 * GPIO lines an option, which is the property "gpios".
 */

#include "qemu/osdep.h"
#include "resources.h"
#include "qapi/error.h"
#include "qemu/error-report.h"
#include "trace.h"

/* As SCMI can list them */
#define DTIO_MAX_VALUES 65535

bool dtio_resources_parse_mode(const char *text, DtioResourcesMode *mode,
                               Error **errp)
{
    ERRP_GUARD();
    static const struct {
        const char *text;
        DtioResourcesMode mode;
    } modes[] = {
        { "auto", DTIO_RESOURCES_PAGE },
        { "page", DTIO_RESOURCES_PAGE },
        { "scmi", DTIO_RESOURCES_SCMI },
        { "scmi-smc", DTIO_RESOURCES_SCMI_SMC },
        { "none", DTIO_RESOURCES_NONE },
    };

    for (size_t i = 0; i < ARRAY_SIZE(modes); i++) {
        if (!strcmp(text ? text : "auto", modes[i].text)) {
            *mode = modes[i].mode;
            return true;
        }
    }
    error_setg(errp, "invalid value '%s' for resources", text);
    error_append_hint(errp, "Use resources=page, scmi, scmi-smc, none, or "
                      "auto, which is page.\n");
    return false;
}

bool dtio_resources_go_by_scmi(DtioResourcesMode mode)
{
    return mode == DTIO_RESOURCES_SCMI || mode == DTIO_RESOURCES_SCMI_SMC;
}

/* @way or none, which is the default */
static bool dtio_resources_parse_way(const char *property, const char *text,
                                     const char *way, bool *given, Error **errp)
{
    ERRP_GUARD();

    *given = text && !strcmp(text, way);
    if (!text || *given || !strcmp(text, "none")) {
        return true;
    }
    error_setg(errp, "invalid value '%s' for %s", text, property);
    error_append_hint(errp, "Use %s=%s or %s=none.\n", property, way, property);
    return false;
}

bool dtio_resources_parse_gpios(const char *text, bool *gpios, Error **errp)
{
    return dtio_resources_parse_way("gpios", text, "virtio", gpios, errp);
}

bool dtio_resources_parse_pins(const char *text, DtioResourcesMode mode,
                               bool *pins, Error **errp)
{
    ERRP_GUARD();

    if (!dtio_resources_parse_way("pins", text, "scmi", pins, errp)) {
        return false;
    }
    if (*pins && !dtio_resources_go_by_scmi(mode)) {
        error_setg(errp, "pins=scmi without SCMI");
        error_append_hint(errp, "Use resources=scmi or scmi-smc, too.\n");
        return false;
    }
    return true;
}

const char *dtio_resource_type_name(uint32_t type)
{
    switch (type) {
    case DTIO_RESOURCE_CLOCK:
        return "clock";
    case DTIO_RESOURCE_RESET:
        return "reset line";
    case DTIO_RESOURCE_POWER:
        return "power domain";
    case DTIO_RESOURCE_PERFORMANCE:
        return "performance level";
    case DTIO_RESOURCE_SUPPLY:
        return "supply";
    case DTIO_RESOURCE_INTERCONNECT:
        return "interconnect path";
    case DTIO_RESOURCE_PHY:
        return "PHY";
    case DTIO_RESOURCE_GPIO:
        return "GPIO line";
    case DTIO_RESOURCE_PIN_STATE:
        return "pin state";
    default:
        return "resource";
    }
}

static char *dtio_resource_string(const DtioResource *resource, uint32_t kind)
{
    const DtioResources *resources = resource->resources;

    return dtio_io_string(resources->ops, resources->vbasedev,
                          DTIO_OBJECT_RESOURCE, resource->info.index, kind);
}

/* Reads the values that it can have, of which @info has the number. */
static int dtio_resource_read_values(DtioResource *resource)
{
    const DtioResources *resources = resource->resources;
    uint32_t count = resource->info.num_values;

    if (count > DTIO_MAX_VALUES) {
        return -E2BIG;
    }
    resource->values = g_new0(uint64_t, count);
    resource->info.values_uptr = (uintptr_t)resource->values;
    return resources->ops->resource_info(resources->vbasedev, &resource->info);
}

/* Domains of SCMI are known by their names, and so are they to Linux. */
static char *dtio_resource_make_name(const DtioResource *resource)
{
    const DtioResources *resources = resource->resources;
    g_autofree char *given = dtio_resource_string(resource, DTIO_STRING_NAME);
    g_autofree char *name = g_strdup_printf(
        "%s.%s", given && *given ? given : resource->property,
        resources->vbasedev->name);

    for (uint32_t i = 0; i < resource->info.index; i++) {
        const DtioResource *other = &resources->list[i];

        if (other->info.type == resource->info.type &&
            !strcmp(other->name, name)) {
            return g_strdup_printf("%s#%u", name, resource->info.index);
        }
    }
    return g_steal_pointer(&name);
}

static bool dtio_resource_init(DtioResource *resource, uint32_t index,
                               Error **errp)
{
    const DtioResources *resources = resource->resources;
    int ret;

    resource->info.size = sizeof(resource->info);
    resource->info.index = index;
    ret = resources->ops->resource_info(resources->vbasedev, &resource->info);
    if ((!ret || ret == -EMSGSIZE) && resource->info.num_values) {
        ret = dtio_resource_read_values(resource);
    }
    if (ret) {
        error_setg_errno(errp, -ret, "failed to get resource %u info", index);
        return false;
    }
    resource->path = dtio_resource_string(resource, DTIO_STRING_DT_PATH);
    resource->property = dtio_resource_string(resource, DTIO_STRING_PROPERTY);
    if (!resource->path || !resource->property) {
        error_setg(errp, "failed to get what refers to resource %u", index);
        return false;
    }
    resource->name = dtio_resource_make_name(resource);
    resource->is_asserted = resource->info.state & DTIO_RESOURCE_ASSERTED;
    trace_dtio_resource(resources->vbasedev->name, resource->name,
                        dtio_resource_type_name(resource->info.type),
                        resource->info.actions, resource->info.error);
    return true;
}

bool dtio_resources_init(DtioResources *resources, VFIODevice *vbasedev,
                         const DtioIOOps *ops, uint32_t count, Error **errp)
{
    resources->vbasedev = vbasedev;
    resources->ops = ops;
    /* A device that is served has none, whatever its server says. */
    if ((resources->mode == DTIO_RESOURCES_NONE && !resources->gpios) ||
        !ops->resource_info) {
        return true;
    }
    if (count > DTIO_MAX_RESOURCES) {
        error_setg(errp, "too many resources: %u", count);
        return false;
    }
    resources->path = dtio_io_string(ops, vbasedev, DTIO_OBJECT_DEVICE, 0,
                                     DTIO_STRING_DT_PATH);
    resources->list = g_new0(DtioResource, count);
    while (resources->count < count) {
        DtioResource *resource = &resources->list[resources->count];

        resource->resources = resources;
        if (!dtio_resource_init(resource, resources->count++, errp)) {
            return false;
        }
    }
    return true;
}

void dtio_resources_finalize(DtioResources *resources)
{
    for (uint32_t i = 0; i < resources->count; i++) {
        DtioResource *resource = &resources->list[i];

        g_free(resource->values);
        g_free(resource->path);
        g_free(resource->property);
        g_free(resource->name);
    }
    g_clear_pointer(&resources->list, g_free);
    g_clear_pointer(&resources->path, g_free);
    resources->count = 0;
}

void dtio_resources_set_irq(DtioResources *resources, uint32_t index,
                            uint32_t irq)
{
    if (index < resources->count) {
        resources->list[index].has_irq = true;
        resources->list[index].irq = irq;
    }
}

GArray *dtio_resources_place(const DtioResources *resources)
{
    GArray *places = g_array_new(false, false, sizeof(DtioFdtResource));

    for (uint32_t i = 0; i < resources->count; i++) {
        const DtioResource *resource = &resources->list[i];
        DtioFdtResource place = {
            .path = resource->path,
            .property = resource->property,
            /* A pin state is all of its property. */
            .index = resource->info.type == DTIO_RESOURCE_PIN_STATE ? 0 :
                     resource->info.dt_index,
            .phandle = resource->phandle,
            /* A supply is a node of its own. */
            .has_number = resource->info.type != DTIO_RESOURCE_SUPPLY,
            .number = resource->number,
            .has_flags = resource->info.type == DTIO_RESOURCE_GPIO,
        };

        if (resource->offered) {
            g_array_append_val(places, place);
        }
    }
    return places;
}

bool dtio_resource_can(const DtioResource *resource, uint32_t action)
{
    return resource->info.actions & DTIO_RESOURCE_CAN(action);
}

bool dtio_resource_can_set(const DtioResource *resource)
{
    return dtio_resource_can(resource, DTIO_RESOURCE_SET) &&
           !resource->info.error;
}

const DtioResource *dtio_resource_parent(const DtioResource *clock,
                                         uint32_t index)
{
    const DtioResources *resources = clock->resources;
    const DtioResource *parent = index < clock->info.num_values &&
                                 clock->values[index] < resources->count ?
                                 &resources->list[clock->values[index]] : NULL;

    return parent && parent->offered && parent != clock &&
           parent->info.type == DTIO_RESOURCE_CLOCK ? parent : NULL;
}

int dtio_resource_state(const DtioResource *resource,
                        struct dtio_resource_info *info)
{
    const DtioResources *resources = resource->resources;
    int ret;

    if (resources->is_gone) {
        return -ENODEV;
    }
    *info = (struct dtio_resource_info) {
        .size = sizeof(*info),
        .index = resource->info.index,
    };
    ret = resources->ops->resource_info(resources->vbasedev, info);
    return ret == -EMSGSIZE ? 0 : ret;
}

/* A guest can be refused as often as it likes: say it once. */
static void dtio_resource_refused(DtioResource *resource, int ret)
{
    const char *device = resource->resources->vbasedev->name;
    g_autofree char *holder = NULL;

    if (resource->refusals++) {
        return;
    }
    if (ret == -EBUSY) {
        holder = dtio_resource_string(resource, DTIO_STRING_HOLDER);
    }
    warn_report(VFIO_MSG_PREFIX "what the guest wants of %s %s is refused: "
                "%s%s%s", device, dtio_resource_type_name(resource->info.type),
                resource->name, strerror(-ret), holder ? ", for " : "",
                holder ? holder : "");
}

static int dtio_resource_do(DtioResource *resource, uint32_t action,
                            uint64_t value)
{
    const DtioResources *resources = resource->resources;
    struct dtio_resource_act act = {
        .size = sizeof(act),
        .index = resource->info.index,
        .action = action,
        .value = value,
    };
    int ret = resources->ops->resource_act(resources->vbasedev, &act);

    trace_dtio_resource_act(resources->vbasedev->name, resource->name, action,
                            value, ret);
    return ret;
}

/*
 * A line that can keep the device in reset. One of a node below resets what is
 * behind the device, and a pulse is over when it has been asked for.
 */
static bool dtio_resource_is_own_reset(const DtioResource *resource)
{
    return resource->info.type == DTIO_RESOURCE_RESET &&
           dtio_resource_can(resource, DTIO_RESOURCE_ASSERT) &&
           !g_strcmp0(resource->path, resource->resources->path);
}

/* Holds the registers while one of the device's own reset lines is asserted. */
static void dtio_resources_update_hold(DtioResources *resources)
{
    bool held = false;

    for (uint32_t i = 0; i < resources->count; i++) {
        held |= dtio_resource_is_own_reset(&resources->list[i]) &&
                resources->list[i].is_asserted;
    }
    resources->hold(resources, held);
}

/* The registers are out of reach before they stop to answer. */
static int dtio_resource_act_reset(DtioResource *line, uint32_t action)
{
    int ret;

    if (action == DTIO_RESOURCE_ASSERT && dtio_resource_is_own_reset(line)) {
        line->resources->hold(line->resources, true);
    }
    ret = dtio_resource_do(line, action, 0);
    if (!ret) {
        line->is_asserted = action == DTIO_RESOURCE_ASSERT;
    }
    dtio_resources_update_hold(line->resources);
    return ret;
}

int dtio_resource_act(DtioResource *resource, uint32_t action, uint64_t value)
{
    int ret;

    if (resource->resources->is_gone) {
        return -ENODEV;
    }
    resource->is_changed = true;
    ret = resource->info.type == DTIO_RESOURCE_RESET ?
          dtio_resource_act_reset(resource, action) :
          dtio_resource_do(resource, action, value);
    if (ret) {
        dtio_resource_refused(resource, ret);
    }
    return ret;
}

static int dtio_resource_restore_reset(DtioResource *line)
{
    bool was_asserted = line->info.state & DTIO_RESOURCE_ASSERTED;
    int ret = 0;

    if (line->is_asserted != was_asserted &&
        dtio_resource_can(line, DTIO_RESOURCE_DEASSERT)) {
        ret = dtio_resource_act_reset(line, was_asserted ?
                                      DTIO_RESOURCE_ASSERT :
                                      DTIO_RESOURCE_DEASSERT);
    } else {
        /* A line that takes no more than pulses */
        line->is_asserted = was_asserted;
    }
    return ret;
}

/* Selecting the one that was is the way back from all others. */
static int dtio_resource_restore_pins(DtioResource *state)
{
    const DtioResources *resources = state->resources;

    for (uint32_t i = 0; i < resources->count; i++) {
        DtioResource *other = &resources->list[i];

        if (other->info.type == DTIO_RESOURCE_PIN_STATE &&
            other->info.state & DTIO_RESOURCE_ON) {
            return dtio_resource_do(other, DTIO_RESOURCE_SWITCH, 1);
        }
    }
    return 0;
}

static int dtio_resource_restore_gpio(DtioResource *line)
{
    bool output = line->info.state & DTIO_RESOURCE_OUTPUT;

    return dtio_resource_do(line, output ? DTIO_RESOURCE_SET :
                            DTIO_RESOURCE_INPUT,
                            output ? line->info.value : 0);
}

int dtio_resource_restore(DtioResource *resource)
{
    const struct dtio_resource_info *info = &resource->info;
    int first = 0, ret;

    if (!resource->is_changed || resource->resources->is_gone) {
        return 0;
    }
    resource->is_changed = false;
    if (info->type == DTIO_RESOURCE_RESET) {
        return dtio_resource_restore_reset(resource);
    }
    if (info->type == DTIO_RESOURCE_GPIO) {
        return dtio_resource_restore_gpio(resource);
    }
    if (info->type == DTIO_RESOURCE_PIN_STATE) {
        return dtio_resource_restore_pins(resource);
    }
    if (dtio_resource_can(resource, DTIO_RESOURCE_SWITCH)) {
        first = dtio_resource_do(resource, DTIO_RESOURCE_SWITCH,
                                 !!(info->state & DTIO_RESOURCE_ON));
    }
    if (dtio_resource_can(resource, DTIO_RESOURCE_PARENT) &&
        info->parent != DTIO_NO_INDEX) {
        ret = dtio_resource_do(resource, DTIO_RESOURCE_PARENT, info->parent);
        first = first ? first : ret;
    }
    if (dtio_resource_can_set(resource) &&
        info->value != DTIO_CLOCK_RATE_UNKNOWN) {
        ret = dtio_resource_do(resource, DTIO_RESOURCE_SET, info->value);
        first = first ? first : ret;
    }
    return first;
}

void dtio_resources_restore(DtioResources *resources)
{
    for (uint32_t i = 0; i < resources->count; i++) {
        DtioResource *resource = &resources->list[i];
        int ret = dtio_resource_restore(resource);

        if (ret) {
            warn_report(VFIO_MSG_PREFIX "%s %s is not as it was before the "
                        "guest had it: %s", resources->vbasedev->name,
                        dtio_resource_type_name(resource->info.type),
                        resource->name, strerror(-ret));
        }
        resource->refusals = 0;
    }
}

void dtio_resources_forget(DtioResources *resources)
{
    for (uint32_t i = 0; i < resources->count; i++) {
        DtioResource *resource = &resources->list[i];

        resource->is_changed = false;
        resource->is_asserted = resource->info.state & DTIO_RESOURCE_ASSERTED;
        resource->refusals = 0;
    }
    dtio_resources_update_hold(resources);
}

void dtio_resources_gone(DtioResources *resources)
{
    resources->is_gone = true;
}
