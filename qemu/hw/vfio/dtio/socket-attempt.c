/*
 * dtio: to look for a server without waiting for it
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A server may take long to answer, or not listen at all. A thread of its own
 * connects and says hello, with copies of all that it needs, so that the one
 * that has asked may be gone meanwhile.
 */

#include "qemu/osdep.h"
#include "socket-attempt.h"
#include "qapi/clone-visitor.h"
#include "qapi/error.h"
#include "qapi/qapi-visit-sockets.h"
#include "qemu/cutils.h"
#include "qemu/main-loop.h"
#include "qemu/thread.h"

/**
 * DtioSocketAttempt: one attempt
 *
 * @done: whom to tell, or NULL if it is to be forgotten
 * @opaque: what to call @done with
 * @options: copies of what is needed of the options
 * @creds: credentials, or NULL
 * @look: only look
 * @session: the state that the device was last known to be in
 * @channel: the stream, if it worked
 * @terms: what was agreed on
 * @err: why it did not work, or NULL
 */
struct DtioSocketAttempt {
    DtioSocketAttempted *done;
    void *opaque;
    DtioSocketOptions options;
    QCryptoTLSCreds *creds;
    bool look;
    char session[DTIO_USER_SESSION_LENGTH + 1];
    DtioChannel channel;
    DtioSocketTerms terms;
    Error *err;
};

static void dtio_socket_attempted(void *opaque)
{
    DtioSocketAttempt *attempt = opaque;

    if (attempt->done) {
        attempt->done(attempt->opaque, &attempt->channel, &attempt->terms,
                      attempt->err);
    }
    dtio_channel_close(&attempt->channel);
    if (attempt->creds) {
        object_unref(OBJECT(attempt->creds));
    }
    dtio_socket_options_clear(&attempt->options);
    error_free(attempt->err);
    g_free(attempt);
}

static void dtio_socket_attempt_end(DtioSocketAttempt *attempt)
{
    aio_bh_schedule_oneshot(qemu_get_aio_context(), dtio_socket_attempted,
                            attempt);
}

static void *dtio_socket_attempt_run(void *opaque)
{
    DtioSocketAttempt *attempt = opaque;

    if (dtio_channel_connect(&attempt->channel, &attempt->options,
                             attempt->creds, &attempt->err)) {
        if (attempt->look) {
            dtio_socket_look(&attempt->channel, &attempt->terms,
                             &attempt->err);
        } else {
            dtio_socket_hello(&attempt->channel, attempt->session,
                              &attempt->terms, &attempt->err);
        }
    }
    dtio_socket_attempt_end(attempt);
    return NULL;
}

DtioSocketAttempt *dtio_socket_attempt(const DtioSocketOptions *options,
                                       const char *session,
                                       DtioSocketAttempted *done, void *opaque)
{
    DtioSocketAttempt *attempt = g_new0(DtioSocketAttempt, 1);
    QemuThread thread;

    attempt->done = done;
    attempt->opaque = opaque;
    attempt->channel.fd = -1;
    attempt->options.address = QAPI_CLONE(SocketAddress, options->address);
    attempt->options.tls_hostname = g_strdup(options->tls_hostname);
    attempt->options.timeout_ms = options->timeout_ms;
    attempt->options.pass_fds = options->pass_fds;
    attempt->look = !session;
    pstrcpy(attempt->session, sizeof(attempt->session), session ?: "");
    if (dtio_channel_find_creds(options, &attempt->creds, &attempt->err)) {
        qemu_thread_create(&thread, "dtio-connect", dtio_socket_attempt_run,
                           attempt, QEMU_THREAD_DETACHED);
    } else {
        dtio_socket_attempt_end(attempt);
    }
    return attempt;
}

void dtio_socket_attempt_forget(DtioSocketAttempt *attempt)
{
    if (attempt) {
        attempt->done = NULL;
    }
}
