// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * dtio-serve: serves a device of this board, which dtio has, to a guest elsewhere. It
 * opens the device, tells libdtio-serve what it is, and listens, until a signal ends it
 * or the kernel wants the device back.
 */
#include <err.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <dtio/loop.h>

#include "dtio-serve.h"
#include "options.h"
#include "served.h"
#include "tls/tls.h"

static volatile sig_atomic_t ended;

struct service {
	const struct options *options;
	struct served *served;
	bool wanted;			/* back, by the kernel */
};

static void end(int signal_number)
{
	(void)signal_number;
	ended = 1;
}

/* One that is in use is given, too: the peer may only want to look at it. */
static int accept_peer(void *opaque, const struct dtio_loop_peer *peer,
		       struct dtio_serve_device **device)
{
	const struct service *service = opaque;
	int err = check_peer(&service->options->allowed, peer);

	if (!err)
		*device = service->served->device;
	return err;
}

static void device_wanted(void *opaque, int fd)
{
	struct service *service = opaque;

	(void)fd;
	service->wanted = true;
}

static bool is_local(const char *address)
{
	const char *colon = strchr(address, ':'), *slash = strchr(address, '/');

	return !strncmp(address, "unix:", 5) || !colon || (slash && slash < colon);
}

/* What the library does not know: that this device is one with DMA, and is the board's. */
static void check_address(const struct options *options, const struct served *served,
			  const char *address)
{
	if (does_dma(served) && !is_local(address))
		errx(EXIT_NOT_SERVED, "%s: it does DMA, through the IOMMU of this machine, so only to guests of this machine: --listen unix:PATH, not %s",
		     served->host->name, address);
	if (!strncmp(address, "vsock:", 6) && !options->anybody)
		errx(EXIT_USAGE, "%s: any virtual machine here could use the device: say --anybody if that is meant",
		     address);
	if (!strncmp(address, "tls:", 4) && !options->tls_creds)
		errx(EXIT_USAGE, "%s: TLS needs keys: --tls-creds DIR, with a keys.psk as psktool makes it, or certificates",
		     address);
}

static void listen_at(struct dtio_loop *loop, const struct options *options,
		      const struct dtio_loop_service *service, const char *address)
{
	/* Connecting takes the right to write; who may stay is said by check_peer(). */
	mode_t mask = umask(allows_others(&options->allowed) ? 0 : 0077);
	char *error = NULL;
	int fd;

	fd = dtio_loop_listen(loop, address, options->anybody ? DTIO_LOOP_ANYBODY : 0,
			      service, &error);
	if (fd == -EPERM && !options->anybody && !strncmp(address, "tcp:", 4))
		errx(EXIT_NOT_SERVED, "%s (--anybody)", error ?: "out of memory");
	if (fd < 0)
		errx(EXIT_NOT_SERVED, "%s", error ?: "out of memory");
	umask(mask);
}

/* Connections end first: until then a client has the device. */
static int serve(struct dtio_loop *loop, struct service *service)
{
	int err = 0;

	while (!ended && !service->wanted && !err) {
		err = dtio_loop_run(loop, -1);
		err = err == -EINTR ? 0 : err;
	}
	if (err)
		errx(EXIT_NOT_SERVED, "%s", strerror(-err));
	dtio_loop_free(loop);
	if (!service->wanted)
		return EXIT_SERVED;
	warnx("%s: the kernel has been told to take it back", service->served->host->name);
	return EXIT_NOT_SERVED;
}

static int run(const struct options *options)
{
	struct host host;
	struct served served;
	struct service own = { .options = options, .served = &served };
	const struct dtio_loop_service service = {
		.accept = accept_peer, .opaque = &own,
	};
	struct dtio_loop *loop;
	char *error = NULL;
	size_t i;
	int status;

	open_host(&host, options->device);
	open_served(&served, &host);
	for (i = 0; i < options->num_sockets; i++)
		check_address(options, &served, options->sockets[i]);
	if (dtio_loop_new(&loop, &error) ||
	    (options->tls_creds && dtio_tls_use_keys(loop, options->tls_creds, &error)))
		errx(EXIT_NOT_SERVED, "%s", error ?: "out of memory");
	start_lines(&served.lines, served.device, loop, device_wanted, &own);
	for (i = 0; i < options->num_sockets; i++)
		listen_at(loop, options, &service, options->sockets[i]);
	for (i = 0; i < options->num_sockets; i++)
		printf("%s is served at %s\n", host.name, options->sockets[i]);
	fflush(stdout);
	status = serve(loop, &own);
	close_served(&served);
	close_host(&host);
	return status;
}

int main(int argc, char **argv)
{
	const struct sigaction action = { .sa_handler = end };
	struct options options = { 0 };
	int status;

	sigaction(SIGTERM, &action, NULL);
	sigaction(SIGINT, &action, NULL);
	/* What reads the output may end before the device does. */
	signal(SIGPIPE, SIG_IGN);
	status = parse_options(argc, argv, &options);
	if (status < 0)
		status = run(&options);
	free_options(&options);
	return status;
}
