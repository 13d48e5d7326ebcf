/*
 * dtio: where a served device is, as the user says it
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See socket-options.c for the concept.
 */

#ifndef HW_VFIO_DTIO_SOCKET_OPTIONS_H
#define HW_VFIO_DTIO_SOCKET_OPTIONS_H

#include "qapi/qapi-types-sockets.h"
#include "qobject/qdict.h"
#include "qom/object.h"

/**
 * DtioSocketOptions: the properties of a device that is served
 *
 * @address: property socket, or NULL; complete after
 *           dtio_socket_options_complete()
 * @members: members of the address that were given one by one, or NULL
 * @tls_creds: property tls-creds: id of the credentials, or NULL
 * @tls_hostname: property tls-hostname: name in the server's certificate, or
 *                NULL for that in the address
 * @reconnect_ms: property reconnect-ms: how long to wait before each try to
 *                find a server again that went away; 0: do not try
 * @timeout_ms: property timeout-ms: how long a server may take to answer
 * @pass_fds: property x-pass-fds: pass file descriptors where the socket can
 */
typedef struct DtioSocketOptions {
    SocketAddress *address;
    QDict *members;
    char *tls_creds;
    char *tls_hostname;
    uint32_t reconnect_ms;
    uint32_t timeout_ms;
    bool pass_fds;
} DtioSocketOptions;

/* Finds an object's options */
typedef DtioSocketOptions *DtioSocketOptionsOf(Object *obj);

/**
 * dtio_socket_options_add_properties: give a class the properties
 *
 * @klass: the class
 * @options_of: finds the options of one of its objects
 */
void dtio_socket_options_add_properties(ObjectClass *klass,
                                        DtioSocketOptionsOf *options_of);

/**
 * dtio_socket_options_init: set what is so without a property
 *
 * @options: the options
 */
void dtio_socket_options_init(DtioSocketOptions *options);

/**
 * dtio_socket_options_given: is the device served?
 *
 * @options: the options
 */
bool dtio_socket_options_given(const DtioSocketOptions *options);

/**
 * dtio_socket_options_complete: see whether the options make sense
 *
 * @options: the options, with an address
 * @errp: where to say what does not
 */
bool dtio_socket_options_complete(DtioSocketOptions *options, Error **errp);

/**
 * dtio_socket_options_name: the address, as users write it
 *
 * @options: the options, complete
 *
 * Returns a string to be released with g_free().
 */
char *dtio_socket_options_name(const DtioSocketOptions *options);

/**
 * dtio_socket_options_clear: release the options
 *
 * @options: the options
 */
void dtio_socket_options_clear(DtioSocketOptions *options);

#endif /* HW_VFIO_DTIO_SOCKET_OPTIONS_H */
