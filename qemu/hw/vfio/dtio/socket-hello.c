/*
 * dtio: what client and server agree on
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The first message of either side says which version it speaks and what it
 * can take. It is exchanged before anything else is, so by one thread that
 * waits, and without the machinery that is there for all other messages.
 */

#include "qemu/osdep.h"
#include "socket-hello.h"
#include "hw/vfio-user/protocol.h"
#include "qapi/error.h"
#include "qemu/cutils.h"
#include "qemu/iov.h"
#include "qemu/units.h"
#include "qobject/qdict.h"
#include "qobject/qjson.h"
#include "qobject/qnum.h"
#include "qobject/qstring.h"
#include "trace.h"

#define DTIO_HELLO_MAX (64 * KiB)

/* More requests on their way make nothing faster */
#define DTIO_HELLO_MAX_CREDITS 256

/* The newest minor version of vfio-user that there is */
#define DTIO_HELLO_MINOR 2

#define DTIO_HELLO_HINT \
    "A server of dtio or of vfio-user has to listen there.\n"

/* @session: NULL to observe */
static GString *dtio_hello_capabilities(const char *session)
{
    GString *json = g_string_new(NULL);

    g_string_printf(json, "{\"capabilities\":{\"max_msg_fds\":%d,"
                    "\"max_data_xfer_size\":%d,\"" DTIO_USER_CAPABILITY "\":"
                    "{\"version\":%d,\"credits\":%d,\"mappings\":true",
                    DTIO_CHANNEL_MAX_FDS, DTIO_SOCKET_MAX_XFER,
                    DTIO_USER_VERSION, DTIO_SOCKET_CREDITS);
    if (!session) {
        g_string_append(json, ",\"observe\":true");
    } else if (*session) {
        g_string_append_printf(json, ",\"session\":\"%s\"", session);
    }
    return g_string_append(json, "}}}");
}

static bool dtio_hello_write(DtioChannel *channel, const char *session,
                             Error **errp)
{
    g_autoptr(GString) json = dtio_hello_capabilities(session);
    VFIOUserVersion version = {
        .hdr.command = VFIO_USER_VERSION,
        .hdr.size = sizeof(version) + json->len + 1,
        .minor = DTIO_HELLO_MINOR,
    };
    struct iovec iov[2] = {
        { &version, sizeof(version) },
        { json->str, json->len + 1 },
    };
    struct iovec *left = iov;
    unsigned num_left = 2;

    while (num_left) {
        ssize_t put = dtio_channel_write(channel, left, num_left, NULL, 0);

        if (put == -EAGAIN) {
            put = dtio_channel_wait(channel, true) ? 0 : -ETIMEDOUT;
        }
        if (put < 0) {
            error_setg_errno(errp, -put, "failed to write to the socket");
            return false;
        }
        iov_discard_front(&left, &num_left, put);
    }
    return true;
}

static bool dtio_hello_read(DtioChannel *channel, GByteArray *reply,
                            size_t size, Error **errp)
{
    ERRP_GUARD();
    int64_t end = channel->timeout_ms < 0 ? INT64_MAX :
                  g_get_monotonic_time() + channel->timeout_ms * INT64_C(1000);
    int fds[DTIO_CHANNEL_MAX_FDS];
    size_t num_fds;

    while (reply->len < size) {
        g_autofree uint8_t *data = g_malloc(size + 16 * KiB);
        /* No more than this message, but that TLS wants room for a record */
        size_t room = channel->tls ? size + 16 * KiB : size - reply->len;
        ssize_t got = dtio_channel_read(channel, data, room, fds, &num_fds,
                                        true);

        while (num_fds) {
            close(fds[--num_fds]);
        }
        /* One that sends a byte now and then has not answered, either. */
        if (got > 0 && g_get_monotonic_time() > end) {
            got = -EAGAIN;
        }
        if (got <= 0) {
            error_setg(errp, got == -EAGAIN ?
                       "the server has not answered in time" :
                       "the server has closed the connection");
            error_append_hint(errp, DTIO_HELLO_HINT);
            return false;
        }
        g_byte_array_append(reply, data, got);
    }
    return true;
}

static void dtio_hello_refused(uint32_t error, Error **errp)
{
    ERRP_GUARD();

    switch (error) {
    case EBUSY:
        error_setg(errp, "the server's device has a client already");
        error_append_hint(errp, "Leave it to that one, or have the server "
                          "serve one more.\n");
        break;
    case EPERM:
        error_setg(errp, "the server does not let this client use the device");
        error_append_hint(errp, "Run QEMU as the user that the server serves, "
                          "or add tls-creds=ID of one that may.\n");
        break;
    case ENODEV:
        error_setg(errp, "the server has no device for this client");
        error_append_hint(errp, "Name the socket of one that it serves.\n");
        break;
    case ENOTSUP:
        error_setg(errp, "the server does not speak vfio-user 0.%d",
                   DTIO_HELLO_MINOR);
        error_append_hint(errp, "Use a server that does: one of vfio-user's "
                          "major version 0.\n");
        break;
    default:
        error_setg_errno(errp, error, "the server has refused the connection");
        error_append_hint(errp, DTIO_HELLO_HINT);
    }
}

/* A number among @dict's members; @otherwise if it is not there */
static bool dtio_hello_number(const QDict *dict, const char *name,
                              uint64_t min, uint64_t max, uint64_t otherwise,
                              uint64_t *value, Error **errp)
{
    QObject *object = qdict_get(dict, name);
    QNum *number = qobject_to(QNum, object);

    *value = otherwise;
    if (!object) {
        return true;
    }
    if (!number || !qnum_get_try_uint(number, value) || *value < min) {
        error_setg(errp, "the server's capability %s is out of range", name);
        return false;
    }
    *value = MIN(*value, max);
    return true;
}

static bool dtio_hello_take_session(const QDict *dtio, DtioSocketTerms *terms,
                                    Error **errp)
{
    const char *session = qdict_get_try_str(dtio, "session");
    size_t length = session ? strlen(session) : 0;

    if (session && (!length || length > DTIO_USER_SESSION_LENGTH)) {
        error_setg(errp, "the server's session is out of range");
        return false;
    }
    for (size_t i = 0; i < length; i++) {
        if (!g_ascii_isprint(session[i]) || strchr("\"\\", session[i])) {
            error_setg(errp, "the server's session has a character that it "
                       "must not have");
            return false;
        }
    }
    pstrcpy(terms->session, sizeof(terms->session), session ? session : "");
    return true;
}

static bool dtio_hello_take_dtio(const QDict *capabilities,
                                 DtioSocketTerms *terms, Error **errp)
{
    ERRP_GUARD();
    QDict *dtio = qobject_to(QDict, qdict_get(capabilities,
                                              DTIO_USER_CAPABILITY));
    uint64_t version, credits;

    terms->credits = DTIO_USER_DEFAULT_CREDITS;
    if (!dtio) {
        return true;
    }
    if (!dtio_hello_number(dtio, "version", 0, UINT32_MAX, 0, &version, errp) ||
        !dtio_hello_number(dtio, "credits", DTIO_USER_MIN_CREDITS,
                           DTIO_HELLO_MAX_CREDITS, DTIO_USER_DEFAULT_CREDITS,
                           &credits, errp) ||
        !dtio_hello_take_session(dtio, terms, errp)) {
        return false;
    }
    if (!version || version > DTIO_USER_VERSION) {
        error_setg(errp, "the server speaks version %" PRIu64 " of the "
                   "capability " DTIO_USER_CAPABILITY ", this QEMU up to %d",
                   version, DTIO_USER_VERSION);
        error_append_hint(errp, "Use a QEMU and a server that are of the same "
                          "release of dtio.\n");
        return false;
    }
    terms->dtio = true;
    terms->credits = credits;
    return true;
}

static bool dtio_hello_take(const char *json, DtioSocketTerms *terms,
                            Error **errp)
{
    ERRP_GUARD();
    QObject *object = qobject_from_json(json, errp);
    g_autoptr(QDict) dict = qobject_to(QDict, object);
    g_autoptr(QDict) none = qdict_new();
    const QDict *capabilities;
    uint64_t fds, xfer, maps, sizes;

    if (!object) {
        error_prepend(errp, "the server's capabilities: ");
        return false;
    }
    if (!dict) {
        qobject_unref(object);
        error_setg(errp, "the server's capabilities are no JSON object");
        return false;
    }
    capabilities = qobject_to(QDict, qdict_get(dict, "capabilities"));
    if (!capabilities) {
        capabilities = none;
    }
    if (!dtio_hello_number(capabilities, "max_msg_fds", 0,
                           DTIO_CHANNEL_MAX_FDS, 1, &fds, errp) ||
        !dtio_hello_number(capabilities, "max_data_xfer_size", 4096,
                           DTIO_SOCKET_MAX_XFER, DTIO_SOCKET_MAX_XFER, &xfer,
                           errp) ||
        !dtio_hello_number(capabilities, "max_dma_maps", 1, UINT32_MAX,
                           UINT16_MAX, &maps, errp) ||
        !dtio_hello_number(capabilities, "pgsizes", 1, UINT64_MAX, 4096,
                           &sizes, errp)) {
        return false;
    }
    terms->max_fds = fds;
    terms->max_xfer = xfer;
    terms->max_maps = maps;
    terms->page_sizes = sizes;
    return dtio_hello_take_dtio(capabilities, terms, errp);
}

static bool dtio_hello_check(const VFIOUserHdr *header, Error **errp)
{
    ERRP_GUARD();

    if (header->command != VFIO_USER_VERSION || header->id ||
        (header->flags & VFIO_USER_TYPE) != VFIO_USER_REPLY ||
        header->size < sizeof(*header) || header->size > DTIO_HELLO_MAX) {
        error_setg(errp, "what listens there does not speak vfio-user");
        error_append_hint(errp, DTIO_HELLO_HINT);
        return false;
    }
    if (header->flags & VFIO_USER_ERROR) {
        dtio_hello_refused(header->error_reply, errp);
        return false;
    }
    if (header->size <= sizeof(VFIOUserVersion)) {
        error_setg(errp, "the server's version is too short");
        return false;
    }
    return true;
}

static bool dtio_hello_exchange(DtioChannel *channel, const char *session,
                                DtioSocketTerms *terms, Error **errp)
{
    ERRP_GUARD();
    g_autoptr(GByteArray) reply = g_byte_array_new();
    VFIOUserVersion version;
    VFIOUserHdr header;

    *terms = (DtioSocketTerms) { .dtio = false };
    if (!dtio_hello_write(channel, session, errp) ||
        !dtio_hello_read(channel, reply, sizeof(header), errp)) {
        return false;
    }
    memcpy(&header, reply->data, sizeof(header));
    if (!dtio_hello_check(&header, errp) ||
        !dtio_hello_read(channel, reply, header.size, errp)) {
        return false;
    }
    memcpy(&version, reply->data, sizeof(version));
    if (version.major || version.minor > DTIO_HELLO_MINOR) {
        error_setg(errp, "the server speaks vfio-user %u.%u, this QEMU 0.0 to "
                   "0.%d", version.major, version.minor, DTIO_HELLO_MINOR);
        error_append_hint(errp, "Use a server that speaks one of these.\n");
        return false;
    }
    if (reply->len != header.size || reply->data[reply->len - 1]) {
        error_setg(errp, "the server's capabilities do not end where its "
                   "message does");
        return false;
    }
    if (!dtio_hello_take((char *)reply->data + sizeof(version), terms, errp)) {
        return false;
    }
    trace_dtio_socket_hello(version.minor,
                            (char *)reply->data + sizeof(version));
    return true;
}

bool dtio_socket_hello(DtioChannel *channel, const char *session,
                       DtioSocketTerms *terms, Error **errp)
{
    return dtio_hello_exchange(channel, session, terms, errp);
}

bool dtio_socket_look(DtioChannel *channel, DtioSocketTerms *terms,
                      Error **errp)
{
    return dtio_hello_exchange(channel, NULL, terms, errp);
}
