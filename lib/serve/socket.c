// SPDX-License-Identifier: LGPL-2.1-or-later
/* Sockets: made from addresses, and read and written with descriptors. */
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <linux/vm_sockets.h>

#include "base/text.h"
#include "serve/socket.h"

#define BACKLOG		128
/* How long a server that is still there may take to say so */
#define LEFT_OVER_SECONDS	5
/* The kernel passes no more at once (SCM_MAX_FD). */
#define MAX_FDS		253

typedef int use_address(int fd, const struct sockaddr *address, socklen_t length);

static int use_bind(int fd, const struct sockaddr *address, socklen_t length)
{
	int on = 1;

	/* A server that is started again finds its port in use by old connections. */
	if (address->sa_family != AF_UNIX)
		setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
	return bind(fd, address, length) || listen(fd, BACKLOG) ? -errno : 0;
}

static int use_connect(int fd, const struct sockaddr *address, socklen_t length)
{
	return connect(fd, address, length) ? -errno : 0;
}

/* A descriptor or a negative errno; connecting takes @seconds at most, 0: as it takes. */
static int open_socket(int family, const struct sockaddr *address, socklen_t length,
		       use_address *use, unsigned int seconds)
{
	const struct timeval limit = { .tv_sec = seconds };
	int fd = socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0), err;

	if (fd < 0)
		return -errno;
	setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof(limit));
	err = use(fd, address, length);
	if (!err)
		return fd;
	close(fd);
	/* So says connect(2) when that time is over. */
	return err == -EINPROGRESS || err == -EAGAIN ? -ETIMEDOUT : err;
}

static int unix_address(const struct address *from, const char *text,
			struct sockaddr_un *to, socklen_t *length, char **error)
{
	size_t size = strlen(from->name);

	*to = (struct sockaddr_un){ .sun_family = AF_UNIX };
	if (size >= sizeof(to->sun_path))
		return fail(error, ENAMETOOLONG, "%s: the path of a socket has at most %zu characters; use a shorter one",
			    text, sizeof(to->sun_path) - 1);
	memcpy(to->sun_path, from->name, size);
	*length = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + size + 1);
	if (*from->name == '@') {
		to->sun_path[0] = 0;
		*length -= 1;
	}
	return 0;
}

/* What a server has left that was killed */
static bool is_left_over(const struct sockaddr_un *address, socklen_t length)
{
	struct stat status;
	int fd;

	if (!address->sun_path[0] || stat(address->sun_path, &status) ||
	    !S_ISSOCK(status.st_mode))
		return false;
	fd = open_socket(AF_UNIX, (const struct sockaddr *)address, length, use_connect,
			 LEFT_OVER_SECONDS);
	if (fd >= 0)
		close(fd);
	return fd == -ECONNREFUSED;
}

static int listen_unix(const struct address *from, const char *text, bool *made,
		       char **error)
{
	struct sockaddr_un address;
	socklen_t length;
	int fd, err;

	err = unix_address(from, text, &address, &length, error);
	if (err)
		return err;
	fd = open_socket(AF_UNIX, (struct sockaddr *)&address, length, use_bind, 0);
	if (fd == -EADDRINUSE && is_left_over(&address, length)) {
		unlink(address.sun_path);
		fd = open_socket(AF_UNIX, (struct sockaddr *)&address, length, use_bind, 0);
	}
	if (fd == -EADDRINUSE)
		return fail(error, EADDRINUSE, "%s: another server listens there; stop it, or choose another path",
			    text);
	if (fd < 0)
		return fail(error, -fd, "%s: %s", text, strerror(-fd));
	*made = *from->name != '@';
	return fd;
}

static int cannot_connect(const char *text, int err, char **error)
{
	if (err == -ECONNREFUSED || err == -ENOENT)
		return fail(error, -err, "%s: no server listens there; start it first",
			    text);
	if (err == -EACCES || err == -EPERM)
		return fail(error, -err, "%s: %s: become the user whose socket it is, or root",
			    text, strerror(-err));
	if (err == -ETIMEDOUT)
		return fail(error, -err, "%s: no answer: is the server busy, or its machine off?",
			    text);
	return fail(error, -err, "%s: %s", text, strerror(-err));
}

static bool is_loopback(const struct sockaddr *address)
{
	const struct sockaddr_in6 *six = (const void *)address;
	const struct sockaddr_in *four = (const void *)address;

	if (address->sa_family == AF_INET)
		return ntohl(four->sin_addr.s_addr) >> 24 == 127;
	return address->sa_family == AF_INET6 && IN6_IS_ADDR_LOOPBACK(&six->sin6_addr);
}

static int open_tcp(const struct address *from, const char *text, use_address *use,
		    bool anybody, unsigned int seconds, char **error)
{
	const struct addrinfo hints = {
		.ai_socktype = SOCK_STREAM,
		.ai_flags = use == use_bind ? AI_PASSIVE : 0,
	};
	struct addrinfo *found, *one;
	int fd = -ENOENT, err;

	err = getaddrinfo(from->name, from->port, &hints, &found);
	if (err)
		return fail(error, ENOENT, "%s: %s", text, gai_strerror(err));
	for (one = found; one && fd < 0; one = one->ai_next) {
		if (use == use_bind && !anybody && !is_loopback(one->ai_addr)) {
			freeaddrinfo(found);
			return fail(error, EPERM, "%s: whoever reaches this address could use the device: use TLS (tls:...), a loopback address behind ssh, or say that anybody may",
				    text);
		}
		fd = open_socket(one->ai_family, one->ai_addr, one->ai_addrlen, use,
				 seconds);
	}
	freeaddrinfo(found);
	if (fd < 0 && use == use_connect)
		return cannot_connect(text, fd, error);
	if (fd == -EADDRINUSE)
		return fail(error, -fd, "%s: the port is in use; choose another one", text);
	return fd < 0 ? fail(error, -fd, "%s: %s", text, strerror(-fd)) : fd;
}

static int open_vsock(const struct address *from, const char *text, use_address *use,
		      unsigned int seconds, char **error)
{
	const struct sockaddr_vm address = {
		.svm_family = AF_VSOCK, .svm_cid = from->cid, .svm_port = from->number,
	};
	int fd;

	fd = open_socket(AF_VSOCK, (const struct sockaddr *)&address, sizeof(address), use,
			 seconds);
	if (fd == -EAFNOSUPPORT)
		return fail(error, -fd, "%s: the kernel has no vsock; modprobe vsock", text);
	if (fd < 0 && use == use_connect)
		return cannot_connect(text, fd, error);
	return fd < 0 ? fail(error, -fd, "%s: %s", text, strerror(-fd)) : fd;
}

static int take_fd(const struct address *from, const char *text, bool *connected,
		   char **error)
{
	int fd = (int)from->number, listens, type;
	socklen_t length = sizeof(type);

	if (getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &length))
		return fail(error, errno, "%s: %s: the program that starts this one passes a socket there",
			    text, strerror(errno));
	if (type != SOCK_STREAM)
		return fail(error, EINVAL, "%s: the socket is not one of a stream", text);
	length = sizeof(listens);
	if (getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &listens, &length))
		return fail(error, errno, "%s: %s", text, strerror(errno));
	*connected = !listens;
	return fd;
}

int socket_listen(const struct address *address, const char *text, bool anybody,
		  bool *connected, bool *made, char **error)
{
	*connected = false;
	*made = false;
	switch (address->kind) {
	case ADDRESS_UNIX:
		return listen_unix(address, text, made, error);
	case ADDRESS_TCP:
		return open_tcp(address, text, use_bind, anybody, 0, error);
	case ADDRESS_TLS:
		return open_tcp(address, text, use_bind, true, 0, error);
	case ADDRESS_VSOCK:
		return open_vsock(address, text, use_bind, 0, error);
	case ADDRESS_FD:
		return take_fd(address, text, connected, error);
	}
	return -EINVAL;
}

static int connect_unix(const struct address *from, const char *text,
			unsigned int seconds, char **error)
{
	struct sockaddr_un address;
	socklen_t length;
	int fd, err;

	err = unix_address(from, text, &address, &length, error);
	if (err)
		return err;
	fd = open_socket(AF_UNIX, (struct sockaddr *)&address, length, use_connect,
			 seconds);
	return fd < 0 ? cannot_connect(text, fd, error) : fd;
}

int socket_connect(const struct address *address, const char *text,
		   unsigned int seconds, char **error)
{
	bool connected;
	int fd;

	switch (address->kind) {
	case ADDRESS_UNIX:
		return connect_unix(address, text, seconds, error);
	case ADDRESS_TCP:
	case ADDRESS_TLS:
		return open_tcp(address, text, use_connect, true, seconds, error);
	case ADDRESS_VSOCK:
		return open_vsock(address, text, use_connect, seconds, error);
	case ADDRESS_FD:
		fd = take_fd(address, text, &connected, error);
		if (fd >= 0 && !connected)
			return fail(error, EINVAL, "%s: the socket listens; a connection is needed",
				    text);
		return fd;
	}
	return -EINVAL;
}

static int family_of(int fd)
{
	socklen_t length = sizeof(int);
	int family;

	return getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &family, &length) ? -1 : family;
}

bool socket_passes_fds(int fd)
{
	return family_of(fd) == AF_UNIX;
}

void socket_set_up(int fd)
{
	int family = family_of(fd), on = 1;

	if (family != AF_INET && family != AF_INET6)
		return;
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	/* A machine that has gone says nothing. */
	setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof(on));
}

ssize_t socket_receive(int fd, void *data, size_t room, int *fds, size_t *num_fds,
		       bool wait)
{
	union {
		struct cmsghdr header;
		char space[CMSG_SPACE(MAX_FDS * sizeof(int))];
	} control;
	struct iovec iov = { .iov_base = data, .iov_len = room };
	struct msghdr message = {
		.msg_iov = &iov, .msg_iovlen = 1,
		.msg_control = &control, .msg_controllen = sizeof(control),
	};
	size_t room_fds = *num_fds, size;
	int flags = wait ? 0 : MSG_DONTWAIT;
	struct cmsghdr *header;
	ssize_t count;

	*num_fds = 0;
	if (!room_fds)
		return recv(fd, data, room, flags);
	count = recvmsg(fd, &message, flags | MSG_CMSG_CLOEXEC);
	if (count <= 0)
		return count;
	for (header = CMSG_FIRSTHDR(&message); header;
	     header = CMSG_NXTHDR(&message, header)) {
		if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS)
			continue;
		size = header->cmsg_len - CMSG_LEN(0);
		memcpy(fds + *num_fds, CMSG_DATA(header), size);
		*num_fds += size / sizeof(int);
	}
	if (message.msg_flags & MSG_CTRUNC)
		fds[(*num_fds)++] = -1;
	return count;
}

ssize_t socket_send(int fd, const void *data, size_t length, const int *fds,
		    size_t num_fds)
{
	union {
		struct cmsghdr header;
		char space[CMSG_SPACE(MAX_FDS * sizeof(int))];
	} control;
	struct iovec iov = { .iov_base = (void *)data, .iov_len = length };
	struct msghdr message = {
		.msg_iov = &iov, .msg_iovlen = 1, .msg_control = &control,
		.msg_controllen = CMSG_SPACE(num_fds * sizeof(int)),
	};

	if (!num_fds)
		return send(fd, data, length, MSG_DONTWAIT | MSG_NOSIGNAL);
	/* The kernel copies what is between the descriptors and the next header, too. */
	memset(&control, 0, CMSG_SPACE(num_fds * sizeof(int)));
	control.header = (struct cmsghdr){
		.cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS,
		.cmsg_len = CMSG_LEN(num_fds * sizeof(int)),
	};
	memcpy(CMSG_DATA(&control.header), fds, num_fds * sizeof(int));
	return sendmsg(fd, &message, MSG_DONTWAIT | MSG_NOSIGNAL);
}
