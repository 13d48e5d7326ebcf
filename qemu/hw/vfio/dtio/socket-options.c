/*
 * dtio: where a served device is, as the user says it
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A socket is given in any of three ways: as a JSON object, which is QEMU's
 * SocketAddress; by its members one by one (socket.type=unix,socket.path=…),
 * for -device without JSON; or as a word (socket=unix:PATH), as servers write
 * it.
 */

#include "qemu/osdep.h"
#include "socket-options.h"
#include "qapi/error.h"
#include "qapi/qapi-visit-sockets.h"
#include "qapi/qobject-input-visitor.h"
#include "qapi/visitor.h"
#include "qemu/sockets.h"

#define DTIO_SOCKET_HINT \
    "Use socket=unix:PATH, socket=tcp:HOST:PORT, socket=vsock:CID:PORT or " \
    "socket=fd:NUMBER.\n"

#define DTIO_SOCKET_TIMEOUT_MS 5000

/* Members of all kinds of SocketAddress that a client has a use for */
static const char *const dtio_socket_members[] = {
    "type", "path", "abstract", "tight", "host", "port", "numeric", "ipv4",
    "ipv6", "keep-alive", "cid", "str",
};

static DtioSocketOptions *dtio_socket_options_of(Object *obj, void *opaque)
{
    DtioSocketOptionsOf *const *options_of = opaque;

    return (*options_of)(obj);
}

/* A word without a colon, or with a slash before the first one, is a path. */
static SocketAddress *dtio_socket_parse(const char *word, Error **errp)
{
    ERRP_GUARD();
    size_t plain = strcspn(word, ":/");
    SocketAddress *address;

    if (word[plain] != ':') {
        address = g_new0(SocketAddress, 1);
        address->type = SOCKET_ADDRESS_TYPE_UNIX;
        address->u.q_unix.path = g_strdup(word);
    } else if (g_str_has_prefix(word, "tls:")) {
        error_setg(errp, "a socket's word does not say whether it is TLS");
        error_append_hint(errp, "Use socket=tcp:%s,tls-creds=ID, and -object "
                          "tls-creds-x509 or tls-creds-psk with that id.\n",
                          word + strlen("tls:"));
        return NULL;
    } else {
        address = socket_parse(word, errp);
        if (!address) {
            error_append_hint(errp, DTIO_SOCKET_HINT);
            return NULL;
        }
    }
    if (address->type == SOCKET_ADDRESS_TYPE_UNIX &&
        address->u.q_unix.path[0] == '@') {
        memmove(address->u.q_unix.path, address->u.q_unix.path + 1,
                strlen(address->u.q_unix.path));
        address->u.q_unix.has_abstract = true;
        address->u.q_unix.abstract = true;
    }
    return address;
}

static void dtio_socket_set(Object *obj, Visitor *v, const char *name,
                            void *opaque, Error **errp)
{
    DtioSocketOptions *options = dtio_socket_options_of(obj, opaque);
    g_autofree char *word = NULL;
    GenericAlternate *either = NULL;
    SocketAddress *address = NULL;
    bool ok;

    if (!visit_start_alternate(v, name, &either, sizeof(*either), errp)) {
        return;
    }
    if (either->type == QTYPE_QSTRING) {
        ok = visit_type_str(v, name, &word, errp);
    } else {
        ok = visit_type_SocketAddress(v, name, &address, errp);
    }
    visit_end_alternate(v, (void **)&either);
    g_free(either);
    if (ok && word) {
        address = dtio_socket_parse(word, errp);
    }
    if (address) {
        qapi_free_SocketAddress(options->address);
        options->address = address;
    }
}

static void dtio_socket_set_member(Object *obj, Visitor *v, const char *name,
                                   void *opaque, Error **errp)
{
    DtioSocketOptions *options = dtio_socket_options_of(obj, opaque);
    g_autofree char *value = NULL;

    if (!visit_type_str(v, name, &value, errp)) {
        return;
    }
    if (!options->members) {
        options->members = qdict_new();
    }
    qdict_put_str(options->members, name + strlen("socket."), value);
}

static char **dtio_socket_string(DtioSocketOptions *options, const char *name)
{
    return g_str_equal(name, "tls-creds") ? &options->tls_creds :
           &options->tls_hostname;
}

static void dtio_socket_get_string(Object *obj, Visitor *v, const char *name,
                                   void *opaque, Error **errp)
{
    char **string = dtio_socket_string(dtio_socket_options_of(obj, opaque),
                                       name);
    char *value = *string ? *string : (char *)"";

    visit_type_str(v, name, &value, errp);
}

static void dtio_socket_set_string(Object *obj, Visitor *v, const char *name,
                                   void *opaque, Error **errp)
{
    char **string = dtio_socket_string(dtio_socket_options_of(obj, opaque),
                                       name);
    char *value;

    if (visit_type_str(v, name, &value, errp)) {
        g_free(*string);
        *string = value;
    }
}

static uint32_t *dtio_socket_number(DtioSocketOptions *options,
                                    const char *name)
{
    return g_str_equal(name, "reconnect-ms") ? &options->reconnect_ms :
           &options->timeout_ms;
}

static void dtio_socket_get_number(Object *obj, Visitor *v, const char *name,
                                   void *opaque, Error **errp)
{
    visit_type_uint32(v, name,
                      dtio_socket_number(dtio_socket_options_of(obj, opaque),
                                         name), errp);
}

static void dtio_socket_set_number(Object *obj, Visitor *v, const char *name,
                                   void *opaque, Error **errp)
{
    uint32_t value;

    if (!visit_type_uint32(v, name, &value, errp)) {
        return;
    }
    if (value > INT32_MAX) {
        error_setg(errp, "%s= is too large", name);
        return;
    }
    *dtio_socket_number(dtio_socket_options_of(obj, opaque), name) = value;
}

static void dtio_socket_get_pass_fds(Object *obj, Visitor *v, const char *name,
                                     void *opaque, Error **errp)
{
    visit_type_bool(v, name, &dtio_socket_options_of(obj, opaque)->pass_fds,
                    errp);
}

static void dtio_socket_set_pass_fds(Object *obj, Visitor *v, const char *name,
                                     void *opaque, Error **errp)
{
    visit_type_bool(v, name, &dtio_socket_options_of(obj, opaque)->pass_fds,
                    errp);
}

void dtio_socket_options_add_properties(ObjectClass *klass,
                                        DtioSocketOptionsOf *options_of)
{
    /* For as long as the class, which is for ever */
    DtioSocketOptionsOf **opaque = g_new(DtioSocketOptionsOf *, 1);

    *opaque = options_of;
    object_class_property_add(klass, "socket", "SocketAddress", NULL,
                              dtio_socket_set, NULL, opaque);
    object_class_property_set_description(klass, /* 11.2 */
        "socket", "Served device: socket of its server, as a SocketAddress, by "
        "its members (socket.type, ...), or as unix:PATH, tcp:HOST:PORT, "
        "vsock:CID:PORT or fd:NUMBER");
    for (size_t i = 0; i < ARRAY_SIZE(dtio_socket_members); i++) {
        g_autofree char *name = g_strconcat("socket.", dtio_socket_members[i],
                                            NULL);

        object_class_property_add(klass, name, "str", NULL,
                                  dtio_socket_set_member, NULL, opaque);
        object_class_property_set_description(klass, /* 11.2 */
            name, "Served device: that member of its server's SocketAddress");
    }
    object_class_property_add(klass, "tls-creds", "str", dtio_socket_get_string,
                              dtio_socket_set_string, NULL, opaque);
    object_class_property_set_description(klass, /* 11.2 */
        "tls-creds", "Served device: id of the TLS credentials object to "
        "connect with");
    object_class_property_add(klass, "tls-hostname", "str",
                              dtio_socket_get_string, dtio_socket_set_string,
                              NULL, opaque);
    object_class_property_set_description(klass, /* 11.2 */
        "tls-hostname", "Served device: name that the server's certificate has "
        "to be for (default: the host in its address)");
    object_class_property_add(klass, "reconnect-ms", "uint32",
                              dtio_socket_get_number, dtio_socket_set_number,
                              NULL, opaque);
    object_class_property_set_description(klass, /* 11.2 */
        "reconnect-ms", "Served device: when its server goes away, look for it "
        "again every so many milliseconds (default: 0, do not)");
    object_class_property_add(klass, "timeout-ms", "uint32",
                              dtio_socket_get_number, dtio_socket_set_number,
                              NULL, opaque);
    object_class_property_set_description(klass, /* 11.2 */
        "timeout-ms", "Served device: its server has gone away if it takes "
        "more milliseconds to answer than this (default: 5000; 0: it may take "
        "as long as it likes)");
    object_class_property_add(klass, "x-pass-fds", "bool",
                              dtio_socket_get_pass_fds,
                              dtio_socket_set_pass_fds, NULL, opaque);
    object_class_property_set_description(klass, /* 11.2 */
        "x-pass-fds", "Served device: share memory and pass eventfds where the "
        "socket can (debug)");
}

void dtio_socket_options_init(DtioSocketOptions *options)
{
    options->timeout_ms = DTIO_SOCKET_TIMEOUT_MS;
    options->pass_fds = true;
}

bool dtio_socket_options_given(const DtioSocketOptions *options)
{
    return options->address || options->members;
}

static bool dtio_socket_options_join(DtioSocketOptions *options, Error **errp)
{
    ERRP_GUARD();
    Visitor *v = qobject_input_visitor_new_keyval(QOBJECT(options->members));

    visit_type_SocketAddress(v, NULL, &options->address, errp);
    visit_free(v);
    if (!options->address) {
        error_prepend(errp, "socket: ");
        error_append_hint(errp, "Use for example "
                          "socket.type=unix,socket.path=PATH.\n");
        return false;
    }
    qobject_unref(options->members);
    options->members = NULL;
    return true;
}

bool dtio_socket_options_complete(DtioSocketOptions *options, Error **errp)
{
    ERRP_GUARD();

    if (options->members && options->address) {
        error_setg(errp, "socket= and socket.%s= are two addresses",
                   qdict_first(options->members)->key);
        error_append_hint(errp, DTIO_SOCKET_HINT);
        return false;
    }
    if (options->members && !dtio_socket_options_join(options, errp)) {
        return false;
    }
    if (options->tls_hostname && !options->tls_creds) {
        error_setg(errp, "tls-hostname= is of no use without TLS");
        error_append_hint(errp, "Add tls-creds=ID.\n");
        return false;
    }
    if (options->address->type == SOCKET_ADDRESS_TYPE_FD &&
        options->reconnect_ms) {
        error_setg(errp, "a passed file descriptor cannot be connected again");
        error_append_hint(errp, "Leave out reconnect-ms=.\n");
        return false;
    }
    return true;
}

char *dtio_socket_options_name(const DtioSocketOptions *options)
{
    return socket_uri(options->address);
}

void dtio_socket_options_clear(DtioSocketOptions *options)
{
    g_clear_pointer(&options->address, qapi_free_SocketAddress);
    qobject_unref(options->members);
    options->members = NULL;
    g_clear_pointer(&options->tls_creds, g_free);
    g_clear_pointer(&options->tls_hostname, g_free);
}
