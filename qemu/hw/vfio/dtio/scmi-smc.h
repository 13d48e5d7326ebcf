/*
 * SCMI by calls to the hypervisor
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See scmi-smc.c for the concept.
 */

#ifndef HW_VFIO_DTIO_SCMI_SMC_H
#define HW_VFIO_DTIO_SCMI_SMC_H

#include "scmi/scmi.h"
#include "hw/core/sysbus.h"

#define TYPE_SCMI_SMC "scmi-smc"
OBJECT_DECLARE_SIMPLE_TYPE(ScmiSmc, SCMI_SMC)

/**
 * ScmiSmc: the device
 *
 * @memory: what it shares with the guest, region 0 of the device
 * @agent: the guest, as the platform knows it
 */
struct ScmiSmc {
    SysBusDevice parent_obj;

    MemoryRegion memory;
    DtioScmi agent;
};

/**
 * scmi_smc_set_platform: say what there is
 *
 * @scmi: the device
 * @platform: the platform, checked; it has to stay until there is another one
 */
void scmi_smc_set_platform(ScmiSmc *scmi, const DtioScmiPlatform *platform);

#endif /* HW_VFIO_DTIO_SCMI_SMC_H */
