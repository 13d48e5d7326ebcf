/*
 * SCMI by calls to the hypervisor
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The guest writes a request into memory that it shares with QEMU, and makes a
 * call, by HVC or SMC as it calls PSCI (Linux's binding "arm,scmi-smc"). When
 * the call returns, the response is in the memory (scmi/channel.c). A request
 * is one exit, without an interrupt, and needs no driver but that of SCMI.
 *
 * Linux maps the memory as a device's, and QEMU as any other: what QEMU has in
 * caches goes out before it looks and after it has written.
 */

#include "qemu/osdep.h"
#include "scmi-smc.h"
#include "host/cache-clean.h"
#include "migration/vmstate.h"
#include "node/node.h"
#include "qapi/error.h"
#include "qemu/bswap.h"
#include "qemu/module.h"
#include "system/kvm-arm-hypercall.h"
#include "trace.h"

void scmi_smc_set_platform(ScmiSmc *scmi, const DtioScmiPlatform *platform)
{
    dtio_scmi_begin(&scmi->agent, platform);
}

/*
 * A call without a message does nothing, as that of a vCPU whose message
 * another one's call has taken. No response comes for what has no header.
 */
static uint64_t scmi_smc_answer(void *opaque)
{
    ScmiSmc *scmi = opaque;
    uint8_t *channel = memory_region_get_ram_ptr(&scmi->memory);
    uint8_t request[DTIO_SCMI_CHANNEL_ROOM];
    uint8_t response[DTIO_SCMI_CHANNEL_ROOM];
    size_t length, answered;

    host_cache_clean(channel, DTIO_SCMI_CHANNEL_SIZE);
    if (!dtio_scmi_channel_take(channel, request, &length)) {
        trace_scmi_smc_free();
        return 0;
    }
    answered = dtio_scmi_answer(&scmi->agent, request, length, response,
                                sizeof(response));
    trace_scmi_smc_answer(length >= 4 ? ldl_le_p(request) : 0, length,
                          answered >= DTIO_SCMI_LEAST_RESPONSE ?
                          (int32_t)ldl_le_p(response + 4) : 0, answered);
    dtio_scmi_channel_give(channel, response, answered);
    host_cache_clean(channel, DTIO_SCMI_CHANNEL_SIZE);
    return 0;
}

/* An agent that comes anew knows nothing of what was agreed on. */
static void scmi_smc_reset_hold(Object *obj, ResetType type)
{
    ScmiSmc *scmi = SCMI_SMC(obj);
    uint8_t *channel = memory_region_get_ram_ptr(&scmi->memory);

    host_cache_clean(channel, DTIO_SCMI_CHANNEL_SIZE);
    dtio_scmi_channel_begin(channel);
    host_cache_clean(channel, DTIO_SCMI_CHANNEL_SIZE);
    dtio_scmi_begin(&scmi->agent, scmi->agent.platform);
}

static void scmi_smc_realize(DeviceState *dev, Error **errp)
{
    ScmiSmc *scmi = SCMI_SMC(dev);

    /* KVM maps whole pages of the host's. */
    if (!memory_region_init_ram(&scmi->memory, OBJECT(dev), TYPE_SCMI_SMC,
                                qemu_real_host_page_size(), errp) ||
        !kvm_arm_set_hypercall(DTIO_FDT_SCMI_CALL, scmi_smc_answer, scmi,
                               errp)) {
        return;
    }
    sysbus_init_mmio(SYS_BUS_DEVICE(dev), &scmi->memory);
}

static void scmi_smc_unrealize(DeviceState *dev)
{
    kvm_arm_set_hypercall(DTIO_FDT_SCMI_CALL, NULL, NULL, NULL);
}

static const VMStateDescription scmi_smc_vmstate = {
    .name = TYPE_SCMI_SMC,
    .unmigratable = 1,
};

static void scmi_smc_class_init(ObjectClass *klass, const void *data)
{
    DeviceClass *dc = DEVICE_CLASS(klass);
    ResettableClass *rc = RESETTABLE_CLASS(klass);

    dc->desc = "Clocks, reset lines, power domains and supplies of assigned "
        "devices by SCMI, with calls to the hypervisor";
    dc->vmsd = &scmi_smc_vmstate;
    /* It comes with the first device that has resources=scmi-smc. */
    dc->user_creatable = false;
    dc->realize = scmi_smc_realize;
    dc->unrealize = scmi_smc_unrealize;
    set_bit(DEVICE_CATEGORY_MISC, dc->categories);
    rc->phases.hold = scmi_smc_reset_hold;
}

static const TypeInfo scmi_smc_types[] = {
    {
        .name = TYPE_SCMI_SMC,
        .parent = TYPE_SYS_BUS_DEVICE,
        .instance_size = sizeof(ScmiSmc),
        .class_init = scmi_smc_class_init,
    },
};

DEFINE_TYPES(scmi_smc_types)
