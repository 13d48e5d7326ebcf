/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Whether a device can be assigned to a guest, why not, and what to type; see
 * verdict.c. For tools, and for whoever else shows people their boards.
 */
#ifndef DTIO_VERDICT_H
#define DTIO_VERDICT_H

#include <stddef.h>

#include "libdtio.h"

#ifdef __cplusplus
extern "C" {
#endif

/* With a device tree alone, all devices are taken to have their drivers. */
enum dtio_answer {
	/*
	 * The steps that all devices take will do: load dtio's driver, give it the
	 * device (dtio-ls --bind), name it to QEMU.
	 */
	DTIO_ANSWER_YES,
	/*
	 * Something else has to change before: the administrator has to say a word
	 * for the device, another device has to lose its driver, what uses it has to
	 * stop.
	 */
	DTIO_ANSWER_CHANGE,
	/* Nothing that can be typed makes it assignable on this system. */
	DTIO_ANSWER_NO,
};

struct dtio_verdict;
struct dtio_reason;

/* What a reason asks for. Later versions may know more of them. */
enum dtio_step_kind {
	/* load the kernel module @what: dtio's driver, or that of what @device needs */
	DTIO_STEP_LOAD,
	/* load it anew, with @what, a parameter that is read then: "disable_denylist=1" */
	DTIO_STEP_RELOAD,
	/* give a parameter of dtio-pci, which is loaded, a value: "require_reset=0" */
	DTIO_STEP_SET_PARAMETER,
	/* set @override for @device: dtio_set_overrides() */
	DTIO_STEP_OVERRIDE,
	/* take @device from its driver */
	DTIO_STEP_UNBIND,
	/* give @device to dtio, by a plan, which takes along what has to go with it */
	DTIO_STEP_BIND,
	/* the same, where the reason is that its IOMMU group goes as one */
	DTIO_STEP_BIND_GROUP,
	/* take @device from dtio, by a plan */
	DTIO_STEP_RELEASE,
	/* end the virtual functions of @device */
	DTIO_STEP_END_VFS,
	/* end @process, which has @device open */
	DTIO_STEP_END_PROCESS,
	DTIO_STEP_UNMOUNT,	/* @what: where @device is mounted */
	DTIO_STEP_SWAPOFF,	/* @what: the block device */
	DTIO_STEP_LINK_DOWN,	/* @what: the network interface */
	/*
	 * name @device to QEMU; @what: further properties, "vf-token=UUID" or
	 * "resources=scmi-smc", or NULL
	 */
	DTIO_STEP_ASSIGN,
	/* set VFIO's parameter allow_unsafe_interrupts, which is for all devices */
	DTIO_STEP_ALLOW_UNSAFE_INTERRUPTS,
};

/* It has fields as a change of a plan has; see libdtio.h. */
struct dtio_step {
	enum dtio_step_kind kind;
	/* With which it is done, not always the judged one; NULL: with none */
	const struct dtio_host_device *device;
	const char *what;	/* as the kind says; NULL otherwise */
	pid_t process;		/* of DTIO_STEP_END_PROCESS; 0 otherwise */
	unsigned int override;	/* of DTIO_STEP_OVERRIDE: DTIO_OVERRIDE_*; 0 otherwise */
	/* Of DTIO_STEP_BIND: the plan has to be forced, as something stands on it */
	bool force;
};

/*
 * Come to the verdict on a device of @board, which has to outlive it; nothing is opened
 * or changed. With @in_full all reasons are found, otherwise none after one that is
 * DTIO_ANSWER_NO. Only memory can be wanting: -ENOMEM, and no *@verdict.
 */
int dtio_judge(const struct dtio_board *board,
	       const struct dtio_host_device *device, bool in_full,
	       struct dtio_verdict **verdict, char **error);
void dtio_free_verdict(struct dtio_verdict *verdict);

/* The worst of the reasons' */
enum dtio_answer dtio_verdict_answer(const struct dtio_verdict *verdict);

/*
 * The reasons, in the order in which things are to be done. What a reason notes without
 * standing in the way is DTIO_ANSWER_YES. A reason that there is not is NULL.
 */
size_t dtio_verdict_num_reasons(const struct dtio_verdict *verdict);
const struct dtio_reason *
dtio_verdict_reason(const struct dtio_verdict *verdict, size_t number);

/* What this reason alone would make of the device */
enum dtio_answer dtio_reason_answer(const struct dtio_reason *reason);
/* One line, no full stop */
const char *dtio_reason_text(const struct dtio_reason *reason);
/* What to do next, for a program; NULL: nothing that could be done by a command */
const struct dtio_step *dtio_reason_step(const struct dtio_reason *reason);
/*
 * The same for people: what to type, as root, or of DTIO_STEP_ASSIGN an option of
 * QEMU's. NULL where there is no step.
 */
const char *dtio_reason_command(const struct dtio_reason *reason);

/*
 * Whether it asks for another driver to be kept out of the host's kernel, or for this
 * device's, which can be unbound and leaves behind what uses freed memory. Until then no
 * binding is of use, and some would harm the host.
 */
bool dtio_reason_is_stuck(const struct dtio_reason *reason);

#ifdef __cplusplus
}
#endif

#endif /* DTIO_VERDICT_H */
