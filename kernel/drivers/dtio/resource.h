/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The resource table: what drivers operate beside registers and interrupts, one row for
 * each entry of "clocks", "resets", "power-domains" and the like.
 */
#ifndef DTIO_RESOURCE_H
#define DTIO_RESOURCE_H

#include <linux/ratelimit.h>
#include <linux/string.h>
#include <linux/types.h>

#include <uapi/linux/dtio.h>

struct clk;
struct device;
struct device_node;
struct dtio_clock_guard;
struct dtio_clock_state;
struct dtio_device;
struct dtio_resource;
struct dtio_gpio;
struct icc_path;
struct phy;
struct pinctrl;
struct pinctrl_state;
struct regulator;
struct reset_control;
struct task_struct;

/**
 * struct dtio_resource_ops - what a type of resource can do
 * @type: one of &enum dtio_resource_type
 * @touches: the actions that nothing else may be in the way of, a set of
 *           DTIO_RESOURCE_CAN(...)
 * @costly: those that cost the host time
 * @info: tell the state of one; or NULL if there is nothing more to tell than what
 *        &struct dtio_resource has
 * @act: one of its actions; the value may be changed. Returns 0 or a negative errno
 * @open: bring one into the state that a user finds; or NULL
 * @restore: bring one back into that state, after acts of a user; or NULL
 * @close: undo @open, after @restore; or NULL
 * @holder: the node that is in the way of the acts of one, with a reference, or NULL; or
 *          NULL if there can be none
 * @release: let go of one; or NULL
 */
struct dtio_resource_ops {
	enum dtio_resource_type type;
	u32 touches;
	u32 costly;
	void (*info)(struct dtio_device *dtio, struct dtio_resource *resource,
		     struct dtio_resource_info *info);
	int (*act)(struct dtio_device *dtio, struct dtio_resource *resource,
		   enum dtio_resource_action action, u64 *value);
	int (*open)(struct dtio_device *dtio, struct dtio_resource *resource);
	void (*restore)(struct dtio_device *dtio, struct dtio_resource *resource);
	void (*close)(struct dtio_device *dtio, struct dtio_resource *resource);
	struct device_node *(*holder)(struct dtio_device *dtio,
				      struct dtio_resource *resource);
	void (*release)(struct dtio_resource *resource);
};

/**
 * struct dtio_resource - a row of the resource table
 * @ops: what its type can do
 * @np: the node that has the property, the device's or one below
 * @property: the property
 * @name: what the node calls the entry, or NULL
 * @dt_index: which entry
 * @own: @np is the device's node
 * @needed: it is, or one below with registers that are the device's, see child-region.c
 * @held: the device's registers need it to answer: on while the device is open
 * @opens_on: it is on when the device is opened
 * @opened: opening the device has brought it into that state; guarded by
 *          &dtio_device.lock
 * @error: why nothing can be done with it, a positive errno, or 0
 * @actions: a set of DTIO_RESOURCE_CAN(...)
 * @on: the user has it on; guarded by &dtio_device.lock, as all below to @holder
 * @asserted: the user has asserted it
 * @changed: an act may have left it in another state than opening did
 * @failed: what a provider was asked for has failed, see dtio_resource_may_fail()
 * @value: what it has been set to last, where the provider does not tell
 * @lowest: what it can be set to, at least
 * @highest: at most; 0: not known
 * @step: from one value to the next; 0: not the same for all
 * @values: what it can be set to, ascending, or NULL if that is not listed
 * @num_values: how many
 * @opens_at: the value that it has when the device is opened
 * @rests_at: the value that it has while the device is closed
 * @generation: of the device tree that @holder was looked for in, or 0
 * @holder: the node that is in the way, or NULL
 * @user: what is in the way if that is no node, or NULL
 * @clk: a clock: one of &dtio_rates.clks
 * @line: a reset line
 * @borrowed: the line is another row's, or the device's for its resets
 * @pulses_only: the line can only be given a pulse
 * @supply: a supply
 * @setter: the same once more, for its voltage, or NULL as long as that was not set
 * @path: an interconnect path
 * @phy: a PHY
 * @domain: the device that is in a power domain
 * @gpio: a GPIO line, maybe of other rows, too
 * @pins: a pin state
 */
struct dtio_resource {
	const struct dtio_resource_ops *ops;
	struct device_node *np;
	char *property;
	char *name;
	u32 dt_index;
	bool own;
	bool needed;
	bool held;
	bool opens_on;
	bool opened;
	u32 error;
	u32 actions;
	bool on;
	bool asserted;
	bool changed;
	bool failed;
	u64 value;
	u64 lowest;
	u64 highest;
	u64 step;
	u64 *values;
	unsigned int num_values;
	u64 opens_at;
	u64 rests_at;
	unsigned int generation;
	struct device_node *holder;
	char *user;
	union {
		struct clk *clk;
		struct {
			struct reset_control *line;
			bool borrowed;
			bool pulses_only;
		};
		struct {
			struct regulator *supply;
			struct regulator *setter;
		};
		struct icc_path *path;
		struct phy *phy;
		struct device *domain;
		struct dtio_gpio *gpio;
		struct pinctrl_state *pins;
	};
};

/**
 * struct dtio_resources - the resource table
 * @rows: the resources
 * @count: how many
 * @parts: devices that stand for nodes below the device's, since power domains,
 *         supplies and paths are found for a device alone
 * @num_parts: how many
 * @pins: the pin states of the device, or NULL
 * @default_pins: the one of them that is selected first, or an ERR_PTR
 * @changed: the user may have changed something; guarded by &dtio_device.lock, as all
 *           below to @limit
 * @stateful: some rows have an @open or a @close
 * @allow_shared: the administrator allowed to change what others have, too
 * @asserted: how many lines that registers of the device's need the user has asserted
 * @limit: how often a user may change something that takes the host time
 * @states: of the clocks, from before the user changed one, or NULL
 * @guards: what keeps the rates of clocks that others have, see clock-guard.c
 * @num_guards: how many
 * @guards_generation: of the device tree that they are for, or 0
 * @guards_missing: some clocks had no driver then
 * @changer: the task that is changing a rate for the user; read by notifiers in any
 *           context
 * @in_the_way: the node that its change would touch, or NULL; written by notifiers in
 *              the context of @changer
 */
struct dtio_resources {
	struct dtio_resource *rows;
	unsigned int count;
	struct device **parts;
	unsigned int num_parts;
	struct pinctrl *pins;
	struct pinctrl_state *default_pins;
	bool changed;
	bool stateful;
	bool allow_shared;
	unsigned int asserted;
	struct ratelimit_state limit;
	struct dtio_clock_state *states;
	struct dtio_clock_guard **guards;
	unsigned int num_guards;
	unsigned int guards_generation;
	bool guards_missing;
	struct task_struct *changer;
	struct device_node *in_the_way;
};

/* A hundred changes in a second */
#define DTIO_ACT_INTERVAL	HZ
#define DTIO_ACT_BURST		100

/* resource.c: rows of the table */
struct dtio_resource *dtio_resource_add(struct dtio_device *dtio,
					const struct dtio_resource_ops *ops,
					struct device_node *np,
					const char *property,
					const char *names, unsigned int index);
unsigned int dtio_values_sort(u64 *values, unsigned int count);
void dtio_resource_lacks(struct dtio_resource *resource, int error);
bool dtio_resource_may_fail(struct dtio_device *dtio,
			    const struct dtio_resource *resource);
struct device *dtio_resource_part(struct dtio_device *dtio,
				  struct device_node *np);

/* resource-life.c: the table on the device's way through dtio */
int dtio_resources_init(struct dtio_device *dtio);
void dtio_resources_release(struct dtio_device *dtio);
int dtio_resources_open(struct dtio_device *dtio);
void dtio_resources_restore(struct dtio_device *dtio);
void dtio_resources_close(struct dtio_device *dtio);
void dtio_parts_off(struct dtio_device *dtio);
int dtio_parts_on(struct dtio_device *dtio);

/* resource-answers.c: the ioctls */
int dtio_resource_error(struct dtio_device *dtio, struct dtio_resource *row);
int dtio_resource_info(struct dtio_device *dtio, struct dtio_resource_info *info);
int dtio_resource_act(struct dtio_device *dtio, struct dtio_resource_act *act);
int dtio_resource_string(struct dtio_device *dtio, struct dtio_string *cmd);

/* Whether a property names a supply, which has the property's name without "-supply" */
static inline bool dtio_is_supply(const char *property)
{
	size_t length = strlen(property);

	return length > strlen("-supply") &&
	       !strcmp(property + length - strlen("-supply"), "-supply");
}

/* sharers.c: which other nodes name the same */
unsigned int dtio_tree_generation(void);
void dtio_tree_watch(void);
void dtio_tree_unwatch(void);
bool dtio_sharer_counts(struct dtio_device *dtio, struct device_node *np);
bool dtio_is_same_line(struct device_node *a, unsigned int index_a,
		       struct device_node *b, unsigned int index_b);
struct device_node *dtio_sharer_of_line(struct dtio_device *dtio,
					struct device_node *np, unsigned int index);
struct device_node *dtio_sharer_of_supply(struct dtio_device *dtio,
					  struct device_node *np,
					  const char *property);

/* One file for each of these, which finds a node's entries. */
int dtio_clocks_add(struct dtio_device *dtio, struct device_node *np);
int dtio_lines_add(struct dtio_device *dtio, struct device_node *np);
int dtio_domains_add(struct dtio_device *dtio, struct device_node *np);
int dtio_supplies_add(struct dtio_device *dtio, struct device_node *np);
int dtio_paths_add(struct dtio_device *dtio, struct device_node *np);
int dtio_phys_add(struct dtio_device *dtio, struct device_node *np);
int dtio_gpios_add(struct dtio_device *dtio, struct device_node *np);
int dtio_pins_add(struct dtio_device *dtio, struct device_node *np);

/* clock.c */
u32 dtio_clock_parent_index(struct dtio_device *dtio,
			    const struct dtio_resource *resource,
			    unsigned int parent);
void dtio_clocks_restore(struct dtio_device *dtio);

/* reset-lines.c */
int dtio_part_lines_pulse(struct dtio_device *dtio);

/* pin-state.c */
void dtio_pins_release(struct dtio_device *dtio);

/* supply.c */
bool dtio_supply_is_off(struct dtio_device *dtio, const struct regulator *supply);

/* clock-guard.c */
int dtio_clock_guards_update(struct dtio_device *dtio);
void dtio_clock_guards_release(struct dtio_device *dtio);
struct device_node *dtio_clock_guard_holder(const struct dtio_resources *all,
					    struct clk *clk);

#endif /* DTIO_RESOURCE_H */
