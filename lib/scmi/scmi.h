/*
 * dtio: the platform's side of SCMI
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * The System Control and Management Interface, Arm DEN0056, has an agent, which
 * is a guest's kernel, ask a platform for what it wants of its domains: clocks,
 * reset lines, power domains, performance domains, voltage domains, pins. The owner
 * of a platform describes the domains, and has a function for each thing that
 * can be done to one; how messages get here and responses back is the owner's
 * matter, too. See answer.c for the concept.
 *
 * A domain is known by its number, which is its place in the owner's array. A
 * protocol whose array is empty is not offered.
 */

#ifndef DTIO_SCMI_H
#define DTIO_SCMI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Status codes, DEN0056 4.1.4 */
typedef enum DtioScmiStatus {
    DTIO_SCMI_SUCCESS = 0,
    DTIO_SCMI_NOT_SUPPORTED = -1,
    DTIO_SCMI_INVALID_PARAMETERS = -2,
    DTIO_SCMI_DENIED = -3,
    DTIO_SCMI_NOT_FOUND = -4,
    DTIO_SCMI_OUT_OF_RANGE = -5,
    DTIO_SCMI_BUSY = -6,
    DTIO_SCMI_COMMS_ERROR = -7,
    DTIO_SCMI_GENERIC_ERROR = -8,
    DTIO_SCMI_HARDWARE_ERROR = -9,
    DTIO_SCMI_PROTOCOL_ERROR = -10,
} DtioScmiStatus;

/* Protocol identifiers, as in the "reg" of the guest's protocol nodes */
enum {
    DTIO_SCMI_BASE = 0x10,
    DTIO_SCMI_POWER = 0x11,
    DTIO_SCMI_PERFORMANCE = 0x13,
    DTIO_SCMI_CLOCK = 0x14,
    DTIO_SCMI_RESET = 0x16,
    DTIO_SCMI_VOLTAGE = 0x17,
    DTIO_SCMI_PINCTRL = 0x19,
};

/* How many protocols there are */
#define DTIO_SCMI_NUM_PROTOCOLS 7

/* How many domains a protocol can have, and entries a list of one of them */
#define DTIO_SCMI_MAX_DOMAINS 65535
#define DTIO_SCMI_MAX_VALUES 65535
#define DTIO_SCMI_MAX_PARENTS 255

/* A header and a status; a response of which there is no more is a failure */
#define DTIO_SCMI_LEAST_RESPONSE 8

/**
 * DtioScmiClock: a clock
 *
 * @name: its name, another one for each clock, at best of up to 15 characters
 * @can_switch: it can be turned on and off
 * @can_set_rate: its rate can be set
 * @can_set_parent: its parent can be set
 * @enable_latency: how long it takes at most until it is on, in microseconds;
 *                  0 if that is not known
 * @rates: the rates that it can have, in Hz, ascending; NULL: @lowest to
 *         @highest
 * @num_rates: number of them
 * @lowest: lowest rate in Hz, of one without @rates
 * @highest: highest rate in Hz
 * @step: between rates, in Hz; not 0 if @highest is above @lowest
 * @parents: the numbers of the clocks that it can be made from
 * @num_parents: number of them, 0 if the agent is told nothing of parents
 */
typedef struct DtioScmiClock {
    const char *name;
    bool can_switch;
    bool can_set_rate;
    bool can_set_parent;
    uint32_t enable_latency;
    const uint64_t *rates;
    size_t num_rates;
    uint64_t lowest;
    uint64_t highest;
    uint64_t step;
    const uint32_t *parents;
    size_t num_parents;
} DtioScmiClock;

/**
 * DtioScmiReset: a reset line
 *
 * @name: its name, another one for each
 */
typedef struct DtioScmiReset {
    const char *name;
} DtioScmiReset;

/**
 * DtioScmiPower: a power domain
 *
 * @name: its name, another one for each
 * @can_switch: it can be turned on and off
 */
typedef struct DtioScmiPower {
    const char *name;
    bool can_switch;
} DtioScmiPower;

/**
 * DtioScmiPerformance: a performance domain
 *
 * @name: its name, another one for each
 * @can_set: its level can be set
 * @levels: the levels that it can have, ascending, at least one
 * @num_levels: number of them
 */
typedef struct DtioScmiPerformance {
    const char *name;
    bool can_set;
    const uint32_t *levels;
    size_t num_levels;
} DtioScmiPerformance;

/**
 * DtioScmiVoltage: a voltage domain
 *
 * @name: its name, another one for each
 * @can_switch: it can be turned on and off
 * @can_set: its voltage can be set
 * @levels: the voltages that it can have, in microvolts, ascending; NULL:
 *          @lowest to @highest
 * @num_levels: number of them
 * @lowest: lowest voltage in microvolts, of one without @levels
 * @highest: highest voltage in microvolts
 * @step: between voltages, in microvolts; above 0 if @highest is above @lowest
 */
typedef struct DtioScmiVoltage {
    const char *name;
    bool can_switch;
    bool can_set;
    const int32_t *levels;
    size_t num_levels;
    int32_t lowest;
    int32_t highest;
    int32_t step;
} DtioScmiVoltage;

/**
 * DtioScmiPinGroup: pins that have one state at a time, as those of a device
 *
 * @name: its name, another one for each
 */
typedef struct DtioScmiPinGroup {
    const char *name;
} DtioScmiPinGroup;

/**
 * DtioScmiPinState: a state that a group of pins can have
 *
 * @name: its name, another one for each of all groups
 * @group: the number of the group
 */
typedef struct DtioScmiPinState {
    const char *name;
    uint32_t group;
} DtioScmiPinState;

/* Which rate a clock gets instead of one that it cannot have */
typedef enum DtioScmiRounding {
    DTIO_SCMI_ROUND_DOWN,
    DTIO_SCMI_ROUND_UP,
    DTIO_SCMI_ROUND_NEAREST,
} DtioScmiRounding;

typedef enum DtioScmiResetAction {
    DTIO_SCMI_RESET_DEASSERT,
    DTIO_SCMI_RESET_ASSERT,
    DTIO_SCMI_RESET_PULSE, /* assert and deassert again */
} DtioScmiResetAction;

/**
 * DtioScmiOps: what the owner does
 *
 * Each function gets the owner's pointer and the number of a domain that there
 * is. What sets something is called for domains only whose description allows
 * it, and with a value that the description has. Each returns a status; if that
 * is not DTIO_SCMI_SUCCESS, what it gives back is not looked at. A function
 * that no domain has need of may be NULL.
 *
 * @clock_rate: tell the rate in Hz
 * @clock_set_rate: set it, or the nearest that there is, as @rounding says
 * @clock_state: tell whether the agent has it on
 * @clock_switch: turn it on or off
 * @clock_parent: tell the number of the clock that it is made from
 * @clock_set_parent: set it, one of the clock's parents
 * @reset: assert, deassert or pulse a reset line
 * @power_state: tell whether the agent has a power domain on
 * @power_switch: turn it on or off
 * @performance_level: tell the level of a performance domain
 * @performance_set_level: set it
 * @voltage_state: tell whether the agent has a voltage domain on
 * @voltage_switch: turn it on or off
 * @voltage_level: tell its voltage in microvolts
 * @voltage_set_level: set it
 * @pin_state: tell the number of the state that a group of pins has, or
 *             UINT32_MAX if it is none of them
 * @pin_select: give a group of pins the state that has this number
 * @forget: bring all domains to the state that they had when the agent began
 */
typedef struct DtioScmiOps {
    DtioScmiStatus (*clock_rate)(void *opaque, uint32_t clock, uint64_t *rate);
    DtioScmiStatus (*clock_set_rate)(void *opaque, uint32_t clock,
                                     uint64_t rate, DtioScmiRounding rounding);
    DtioScmiStatus (*clock_state)(void *opaque, uint32_t clock, bool *on);
    DtioScmiStatus (*clock_switch)(void *opaque, uint32_t clock, bool on);
    DtioScmiStatus (*clock_parent)(void *opaque, uint32_t clock,
                                   uint32_t *parent);
    DtioScmiStatus (*clock_set_parent)(void *opaque, uint32_t clock,
                                       uint32_t parent);
    DtioScmiStatus (*reset)(void *opaque, uint32_t domain,
                            DtioScmiResetAction action);
    DtioScmiStatus (*power_state)(void *opaque, uint32_t domain, bool *on);
    DtioScmiStatus (*power_switch)(void *opaque, uint32_t domain, bool on);
    DtioScmiStatus (*performance_level)(void *opaque, uint32_t domain,
                                        uint32_t *level);
    DtioScmiStatus (*performance_set_level)(void *opaque, uint32_t domain,
                                            uint32_t level);
    DtioScmiStatus (*voltage_state)(void *opaque, uint32_t domain, bool *on);
    DtioScmiStatus (*voltage_switch)(void *opaque, uint32_t domain, bool on);
    DtioScmiStatus (*voltage_level)(void *opaque, uint32_t domain,
                                    int32_t *microvolts);
    DtioScmiStatus (*voltage_set_level)(void *opaque, uint32_t domain,
                                        int32_t microvolts);
    DtioScmiStatus (*pin_state)(void *opaque, uint32_t group,
                                uint32_t *state);
    DtioScmiStatus (*pin_select)(void *opaque, uint32_t state);
    DtioScmiStatus (*forget)(void *opaque);
} DtioScmiOps;

/**
 * DtioScmiPlatform: what there is, as the owner describes it
 *
 * @vendor: who made it, of up to 15 characters
 * @sub_vendor: the same, may be empty
 * @implementation: version of the implementation, any number
 * @clocks: clocks, @num_clocks of them
 * @resets: reset lines
 * @powers: power domains
 * @performances: performance domains
 * @voltages: voltage domains
 * @pin_groups: groups of pins
 * @pin_states: the states of all of them
 * @ops: what the owner does
 * @opaque: passed to each of @ops
 */
typedef struct DtioScmiPlatform {
    const char *vendor;
    const char *sub_vendor;
    uint32_t implementation;
    const DtioScmiClock *clocks;
    size_t num_clocks;
    const DtioScmiReset *resets;
    size_t num_resets;
    const DtioScmiPower *powers;
    size_t num_powers;
    const DtioScmiPerformance *performances;
    size_t num_performances;
    const DtioScmiVoltage *voltages;
    size_t num_voltages;
    const DtioScmiPinGroup *pin_groups;
    size_t num_pin_groups;
    const DtioScmiPinState *pin_states;
    size_t num_pin_states;
    const DtioScmiOps *ops;
    void *opaque;
} DtioScmiPlatform;

/**
 * DtioScmi: an agent's dealings with a platform
 *
 * @platform: the platform, which stays as it is
 * @versions: of each protocol, the version that both speak
 */
typedef struct DtioScmi {
    const DtioScmiPlatform *platform;
    uint32_t versions[DTIO_SCMI_NUM_PROTOCOLS];
} DtioScmi;

/**
 * dtio_scmi_check: see whether a platform is described as it has to be
 *
 * @platform: the platform
 *
 * Returns NULL, or in a few words what is wrong. No other function here may
 * get a platform with something wrong.
 */
const char *dtio_scmi_check(const DtioScmiPlatform *platform);

/**
 * dtio_scmi_begin: begin with an agent that has said nothing yet
 *
 * @scmi: its state; there is nothing to be released later
 * @platform: the platform
 */
void dtio_scmi_begin(DtioScmi *scmi, const DtioScmiPlatform *platform);

/**
 * dtio_scmi_answer: do what a message asks for, and answer it
 *
 * @scmi: state of the agent
 * @request: the message, header and parameters, of any content
 * @length: its length in bytes
 * @response: takes the response: header, status and return values. It may
 *            not overlap @request
 * @room: how many bytes there is room for, at best DTIO_SCMI_LEAST_RESPONSE
 *        and those of all return values. An agent of an older version gives
 *        less: it does not get the values that it does not know
 *
 * Returns the length of the response, at most @room; 0 if there is no header
 * to answer, or no room for DTIO_SCMI_LEAST_RESPONSE bytes. Nothing is done
 * then.
 */
size_t dtio_scmi_answer(DtioScmi *scmi, const void *request, size_t length,
                        void *response, size_t room);

/* Messages in shared memory: channel.c */

/*
 * What a channel takes of the memory, in bytes, and a message of that. Agents
 * have at least as much room, as Linux: it keeps 104 bytes of a response from
 * version 6.13 on, and more before that. Lists come in parts.
 */
#define DTIO_SCMI_CHANNEL_SIZE 128
#define DTIO_SCMI_CHANNEL_ROOM 104

/**
 * dtio_scmi_channel_begin: make a channel without a message
 *
 * @area: DTIO_SCMI_CHANNEL_SIZE bytes of the memory, from a multiple of 4 on
 */
void dtio_scmi_channel_begin(void *area);

/**
 * dtio_scmi_channel_take: take the message that is in a channel
 *
 * @area: the channel, of any content, which may change meanwhile
 * @request: takes a copy of the message, DTIO_SCMI_CHANNEL_ROOM bytes; of a
 *           longer one its begin, which is more than any request has
 * @length: takes its length
 *
 * Returns false if there is none, as the channel is free.
 */
bool dtio_scmi_channel_take(const void *area, void *request, size_t *length);

/**
 * dtio_scmi_channel_give: answer the message that is in a channel
 *
 * @area: the channel, which is free then
 * @response: the response, with room up to a multiple of 4
 * @length: its length, a multiple of 4 and at most DTIO_SCMI_CHANNEL_ROOM; 0:
 *          there is none, and the agent is told of an error
 */
void dtio_scmi_channel_give(void *area, const void *response, size_t length);

#endif /* DTIO_SCMI_H */
