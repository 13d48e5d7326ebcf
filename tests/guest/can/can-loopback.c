// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A CAN controller that hears itself: sends frames with its loopback on, and tells how many
 * of them it received again, which takes its registers, its message memory and its
 * interrupt.
 *
 *	can-loopback INTERFACE FRAMES
 *
 * The interface is down before and after.
 */
#include <err.h>
#include <errno.h>
#include <linux/can.h>
#include <linux/can/netlink.h>
#include <linux/can/raw.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { BITRATE = 500000, TIMEOUT_MS = 2000 };

/* A request for a link with its attributes, as the kernel wants it */
struct request {
	struct nlmsghdr head;
	struct ifinfomsg info;
	char attributes[256];
};

static struct rtattr *begin(struct request *request, int type, const void *data, size_t size)
{
	struct rtattr *attribute = (void *)((char *)request + NLMSG_ALIGN(request->head.nlmsg_len));

	attribute->rta_type = type;
	attribute->rta_len = RTA_LENGTH(size);
	if (size)
		memcpy(RTA_DATA(attribute), data, size);
	request->head.nlmsg_len = NLMSG_ALIGN(request->head.nlmsg_len) +
				  RTA_ALIGN(attribute->rta_len);
	return attribute;
}

static void end(const struct request *request, struct rtattr *attribute)
{
	attribute->rta_len = (const char *)request + request->head.nlmsg_len - (char *)attribute;
}

static void ask(struct request *request)
{
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
	struct {
		struct nlmsghdr head;
		struct nlmsgerr error;
		char rest[512];
	} answer;

	if (fd < 0)
		err(1, "rtnetlink");
	request->head.nlmsg_type = RTM_NEWLINK;
	request->head.nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK;
	if (send(fd, request, request->head.nlmsg_len, 0) < 0 ||
	    recv(fd, &answer, sizeof(answer), 0) < (ssize_t)NLMSG_LENGTH(sizeof(answer.error)))
		err(1, "rtnetlink");
	if (answer.head.nlmsg_type != NLMSG_ERROR || answer.error.error) {
		errno = -answer.error.error;
		err(1, "interface %d", request->info.ifi_index);
	}
	close(fd);
}

static void set_up(int index, bool up)
{
	struct request request = {
		.head.nlmsg_len = NLMSG_LENGTH(sizeof(struct ifinfomsg)),
		.info = { .ifi_index = index, .ifi_flags = up ? IFF_UP : 0, .ifi_change = IFF_UP },
	};

	ask(&request);
}

static void set_loopback(int index)
{
	const struct can_bittiming timing = { .bitrate = BITRATE };
	const struct can_ctrlmode mode = {
		.mask = CAN_CTRLMODE_LOOPBACK,
		.flags = CAN_CTRLMODE_LOOPBACK,
	};
	struct request request = {
		.head.nlmsg_len = NLMSG_LENGTH(sizeof(struct ifinfomsg)),
		.info.ifi_index = index,
	};
	struct rtattr *info, *data;

	info = begin(&request, IFLA_LINKINFO, NULL, 0);
	begin(&request, IFLA_INFO_KIND, "can", strlen("can"));
	data = begin(&request, IFLA_INFO_DATA, NULL, 0);
	begin(&request, IFLA_CAN_BITTIMING, &timing, sizeof(timing));
	begin(&request, IFLA_CAN_CTRLMODE, &mode, sizeof(mode));
	end(&request, data);
	end(&request, info);
	ask(&request);
}

static int open_raw(int index)
{
	const struct sockaddr_can address = { .can_family = AF_CAN, .can_ifindex = index };
	int fd = socket(PF_CAN, SOCK_RAW | SOCK_CLOEXEC, CAN_RAW);

	if (fd < 0 || bind(fd, (const struct sockaddr *)&address, sizeof(address)))
		err(1, "CAN socket");
	return fd;
}

/*
 * The kernel hands what is sent to the other sockets of this machine, once the controller
 * says that it is sent (the frame is marked as this machine's). What the controller
 * received itself has no such mark.
 */
static bool received(int fd, const struct can_frame *sent)
{
	struct pollfd poll_fd = { .fd = fd, .events = POLLIN };
	struct can_frame frame;
	struct iovec vector = { .iov_base = &frame, .iov_len = sizeof(frame) };
	struct msghdr message = { .msg_iov = &vector, .msg_iovlen = 1 };

	while (poll(&poll_fd, 1, TIMEOUT_MS) == 1) {
		message.msg_flags = 0;
		if (recvmsg(fd, &message, 0) != sizeof(frame))
			err(1, "CAN socket");
		if (!(message.msg_flags & MSG_DONTROUTE) && frame.can_id == sent->can_id &&
		    frame.len == sent->len && !memcmp(frame.data, sent->data, sent->len))
			return true;
	}
	return false;
}

int main(int count, char **words)
{
	unsigned int index = count == 3 ? if_nametoindex(words[1]) : 0;
	int frames = count == 3 ? atoi(words[2]) : 0, came = 0, in, out;

	if (!index || frames < 1)
		errx(2, "usage: can-loopback INTERFACE FRAMES");
	set_loopback(index);
	set_up(index, true);
	in = open_raw(index);
	out = open_raw(index);
	for (int i = 0; i < frames; i++) {
		struct can_frame frame = { .can_id = 0x100 + i, .len = 1 + i % CAN_MAX_DLEN };

		memset(frame.data, i, frame.len);
		if (write(out, &frame, sizeof(frame)) != sizeof(frame))
			err(1, "sending");
		came += received(in, &frame);
	}
	set_up(index, false);
	printf("received %d of %d\n", came, frames);
	return came != frames;
}
