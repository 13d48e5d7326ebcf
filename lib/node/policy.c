/*
 * dtio: properties that the user drops and sets
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * What is dropped or set is not looked at on the host, so it can be no reason
 * to refuse the device either: it is blotted out in a copy of the snapshot, and
 * the generator goes on with that. What says how other properties are to be
 * read ("#gpio-cells") stays there, and is only not written. What is set comes
 * last in its node.
 */

#include "internal.h"

#include <ctype.h>
#include <errno.h>
#include <libfdt.h>
#include <stdlib.h>
#include <string.h>

/* What a property's name is made of, Devicetree Specification v0.4, 2.2.4.1 */
#define NAME_CHARACTERS "0123456789abcdefghijklmnopqrstuvwxyz" \
                        "ABCDEFGHIJKLMNOPQRSTUVWXYZ,._+*#?-"
/* The path before it has these as well. */
#define PATH_CHARACTERS NAME_CHARACTERS "/@"

#define BLANKS " \t\r\n"

const DtioGenChange *dtio_gen_find_change(const DtioGen *g, int node,
                                          const char *name)
{
    for (size_t i = 0; i < g->num_changes; i++) {
        if (g->changes[i].node == node && !strcmp(g->changes[i].name, name)) {
            return &g->changes[i];
        }
    }
    return NULL;
}

bool dtio_gen_is_set(const DtioGen *g, int node, const char *name)
{
    const DtioGenChange *change = dtio_gen_find_change(g, node, name);

    return change && change->set;
}

void dtio_gen_put_changes(DtioGen *g, int node)
{
    for (size_t i = 0; i < g->num_changes; i++) {
        const DtioGenChange *change = &g->changes[i];

        if (change->node == node && change->set) {
            dtio_gen_put(g, change->name, change->value.length ?
                         (void *)change->value.data : "",
                         change->value.length);
        }
    }
}

void dtio_gen_clear_changes(DtioGen *g)
{
    for (size_t i = 0; i < g->num_changes; i++) {
        free(g->changes[i].name);
        free(g->changes[i].value.data);
    }
    free(g->changes);
    free(g->edited);
}

/* The device's node or one below it; < 0: there is none */
static int find_node(DtioGen *g, const char *path, size_t length)
{
    int node = dtio_gen_offset(g, g->device);

    while (node >= 0 && length) {
        size_t name = strcspn(path, "/");

        name = name < length ? name : length;
        node = fdt_subnode_offset_namelen(g->host, node, path, name);
        name += name < length;
        path += name;
        length -= name;
    }
    return node < 0 ? node : dtio_gen_at(g, node);
}

/* What the device's place in the guest makes it */
static bool is_given(const DtioGen *g, const DtioGenChange *change)
{
    static const char *const of_device[] = {
        "interrupt-parent", "interrupts", "interrupts-extended",
    };
    const char *name = change->name;

    if (!strcmp(name, "phandle") || !strcmp(name, "linux,phandle")) {
        return true;
    }
    if (change->node != g->device) {
        return false;
    }
    for (size_t i = 0; change->set && i < ARRAY_LENGTH(of_device); i++) {
        if (!strcmp(name, of_device[i])) {
            return true;
        }
    }
    return !strcmp(name, "reg");
}

/*
 * Adds a change of the property "PATH/NAME" or "NAME"; NULL: refused. Its value
 * is still empty.
 */
static DtioGenChange *add_change(DtioGen *g, const char *text, size_t length,
                                 bool set)
{
    size_t path = length, back;
    DtioGenChange change = { .set = set };
    char *node;

    while (path && text[path - 1] != '/') {
        path--;
    }
    change.name = strndup(text + path, length - path);
    node = strndup(text, path ? path - 1 : 0);
    if (!change.name || !node ||
        !dtio_gen_make_room(g, (void **)&g->changes, g->num_changes,
                            sizeof(*g->changes))) {
        g->err = -ENOMEM;
        goto out;
    }
    change.node = find_node(g, node, strlen(node));
    back = *node ? dtio_gen_enter(g, node) : 0;
    if (change.node < 0) {
        dtio_gen_refuse(g, change.name, "Look it up below /proc/device-tree on "
                        "the host.", "the host has no such node");
    } else if (is_given(g, &change)) {
        dtio_gen_refuse(g, change.name, "Where registers and interrupts are in "
                        "the guest is for other options to say.",
                        "it cannot be %s: the guest gives it",
                        set ? "set" : "dropped");
    } else if (!set && !dtio_gen_get(g, change.node, change.name, NULL)) {
        dtio_gen_refuse(g, change.name, "Look it up below /proc/device-tree on "
                        "the host.", "there is no such property to drop");
    } else if (dtio_gen_find_change(g, change.node, change.name)) {
        dtio_gen_refuse(g, change.name, NULL,
                        "it is dropped or set more than once");
    }
    if (back) {
        dtio_gen_leave(g, back);
    }
out:
    free(node);
    if (g->err) {
        free(change.name);
        return NULL;
    }
    g->changes[g->num_changes] = change;
    return &g->changes[g->num_changes++];
}

static void read_drops(DtioGen *g, const char *drops)
{
    while (*drops && !g->err) {
        size_t length = strcspn(drops, ":");
        const char *next = drops + length + (drops[length] == ':');
        size_t blanks = strspn(drops, BLANKS);

        drops += blanks < length ? blanks : length;
        length -= blanks < length ? blanks : length;
        while (length && strchr(BLANKS, drops[length - 1])) {
            length--;
        }
        if (length) {
            add_change(g, drops, length, false);
        } else {
            g->err = dtio_fdt_refuse(g->result, NULL, "among the properties to "
                                     "drop there is one without a name");
        }
        drops = next;
    }
}

typedef struct Parser {
    DtioGen *g;
    const char *text;
    const char *at;
} Parser;

static void skip_blanks(Parser *parser)
{
    parser->at += strspn(parser->at, BLANKS);
}

static void expected(Parser *parser, const char *what)
{
    DtioGen *g = parser->g;

    if (!g->err) {
        g->err = dtio_fdt_refuse(
            g->result, "Write NAME or NAME = VALUE, and ';' between several. "
            "VALUE is as in a device tree source: <1 0x2>, \"text\", [00 ff].",
            "the properties to set: %s is expected at character %zu, %s%.20s",
            what, parser->at - parser->text + 1,
            *parser->at ? "before " : "where they end", parser->at);
    }
}

/* Whether a character comes next, which is passed over then */
static bool accept(Parser *parser, char wanted)
{
    skip_blanks(parser);
    if (parser->g->err || *parser->at != wanted) {
        return false;
    }
    parser->at++;
    return true;
}

/* The value of a digit, 36 of what is none */
static int digit_value(char digit)
{
    static const char digits[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    const char *found = strchr(digits, tolower((unsigned char)digit));

    return found ? found - digits : 36;
}

/* As C writes numbers; NULL: this is none, or it has more than 32 bits. */
static const char *read_number(const char *text, uint64_t *number)
{
    int base = *text != '0' ? 10 : tolower((unsigned char)text[1]) == 'x' ? 16 :
               8;

    text += base == 16 ? 2 : 0;
    if (digit_value(*text) >= base) {
        return NULL;
    }
    for (*number = 0; digit_value(*text) < base; text++) {
        *number = *number * base + digit_value(*text);
        if (*number > UINT32_MAX) {
            return NULL;
        }
    }
    return digit_value(*text) == 36 ? text : NULL;
}

static void read_cells(Parser *parser, DtioGenBuffer *value)
{
    while (!parser->g->err && !accept(parser, '>')) {
        uint64_t number;
        const char *end = read_number(parser->at, &number);

        if (!end) {
            expected(parser, "a number of 32 bits or '>'");
            return;
        }
        parser->at = end;
        dtio_gen_append_cells(parser->g, value, number, 1);
    }
}

static void read_bytes(Parser *parser, DtioGenBuffer *value)
{
    while (!parser->g->err && !accept(parser, ']')) {
        int high = digit_value(parser->at[0]);
        int low = high < 16 ? digit_value(parser->at[1]) : 36;
        uint8_t byte = high << 4 | low;

        if (low >= 16) {
            expected(parser, "a byte of two hexadecimal digits or ']'");
            return;
        }
        parser->at += 2;
        dtio_gen_append(parser->g, value, &byte, 1);
    }
}

static void read_string(Parser *parser, DtioGenBuffer *value)
{
    for (; !parser->g->err && *parser->at != '"'; parser->at++) {
        if (*parser->at == '\\' &&
            (parser->at[1] == '"' || parser->at[1] == '\\')) {
            parser->at++;
        } else if (!*parser->at || *parser->at == '\\') {
            expected(parser, "'\"', or \\\" or \\\\ in the text,");
            return;
        }
        dtio_gen_append(parser->g, value, parser->at, 1);
    }
    parser->at += !parser->g->err;
    dtio_gen_append(parser->g, value, "", 1);
}

static void read_value(Parser *parser, DtioGenBuffer *value)
{
    do {
        if (accept(parser, '<')) {
            read_cells(parser, value);
        } else if (accept(parser, '[')) {
            read_bytes(parser, value);
        } else if (accept(parser, '"')) {
            read_string(parser, value);
        } else {
            expected(parser, "'<', '[' or '\"'");
        }
    } while (accept(parser, ','));
}

static void read_sets(DtioGen *g, const char *sets)
{
    Parser parser = { g, sets, sets };

    for (skip_blanks(&parser); *parser.at && !g->err; skip_blanks(&parser)) {
        size_t length = strspn(parser.at, PATH_CHARACTERS);
        DtioGenChange *change;

        if (!length || parser.at[length - 1] == '/') {
            parser.at += length;
            expected(&parser, "the name of a property");
            return;
        }
        change = add_change(g, parser.at, length, true);
        parser.at += length;
        if (change && accept(&parser, '=')) {
            read_value(&parser, &change->value);
        }
        skip_blanks(&parser);
        if (*parser.at && !accept(&parser, ';')) {
            expected(&parser, change && change->value.length ? "',' or ';'" :
                     "'=' or ';'");
        }
    }
}

/* The property that names the entries of another, or NULL */
static const char *names_of(const char *name)
{
    const DtioFdtReference *reference = dtio_fdt_find_reference(name);

    if (!strcmp(name, "reg")) {
        return "reg-names";
    }
    if (!strcmp(name, "interrupts")) {
        return "interrupt-names";
    }
    if (reference && reference->kind == DTIO_FDT_PIN_STATES) {
        return "pinctrl-names";
    }
    return reference ? reference->names : NULL;
}

/* What says how other properties are to be read */
static bool is_about_others(const char *name)
{
    return *name == '#' || !strcmp(name, "interrupt-parent") ||
           !strcmp(name, "gpio-hog");
}

/* What is not there does not matter. */
static void blot_out(DtioGen *g, const DtioGenChange *change)
{
    const char *names = names_of(change->name);
    int node = dtio_gen_offset(g, change->node);

    if (!is_about_others(change->name)) {
        fdt_nop_property(g->edited, node, change->name);
    }
    if (!change->set && names) {
        fdt_nop_property(g->edited, node, names);
    }
}

void dtio_gen_read_changes(DtioGen *g)
{
    const DtioFdtPolicy *policy = g->policy;

    if (policy->drop) {
        read_drops(g, policy->drop);
    }
    if (policy->set && !g->err) {
        read_sets(g, policy->set);
    }
    if (g->err || !g->num_changes) {
        return;
    }
    g->edited = malloc(fdt_totalsize(g->host));
    if (!g->edited) {
        g->err = -ENOMEM;
        return;
    }
    memcpy(g->edited, g->host, fdt_totalsize(g->host));
    for (size_t i = 0; i < g->num_changes; i++) {
        blot_out(g, &g->changes[i]);
    }
    g->host = g->edited;
    dtio_gen_read_host(g);
}
