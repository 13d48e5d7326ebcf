# SPDX-License-Identifier: GPL-2.0-or-later
"""What is beyond libvfio-user's own tests, in their manner: of both servers."""

import threading

from libvfio_user import *

MEGABYTE = 1 << 20
VECTORS = 8
memory = bytearray(2 * MEGABYTE)


@vfu_region_access_cb_t
def access(_ctx, buffer, count, offset, is_write):
    data = (c.c_char * count).from_buffer(memory, offset)
    if is_write:
        c.memmove(data, buffer, count)
    else:
        c.memmove(buffer, data, count)
    return count


def setup_function(_function):
    global ctx, client
    ctx = vfu_create_ctx(flags=LIBVFIO_USER_FLAG_ATTACH_NB)
    assert vfu_pci_init(ctx) == 0
    assert vfu_setup_region(ctx, index=VFU_PCI_DEV_BAR0_REGION_IDX, size=len(memory),
                            cb=access, flags=VFU_REGION_FLAG_RW | VFU_REGION_FLAG_MEM) == 0
    assert vfu_setup_device_nr_irqs(ctx, VFU_DEV_MSIX_IRQ, VECTORS) == 0
    assert vfu_realize_ctx(ctx) == 0
    client = connect_client(ctx)


def teardown_function(_function):
    vfu_destroy_ctx(ctx)


def send_and_run(message):
    """A message that is longer than a socket holds, and its reply's error"""
    reply = []

    def exchange():
        client.sock.sendall(message)
        reply.append(client.sock.recv(4096))
    client.sock.settimeout(1)
    thread = threading.Thread(target=exchange)
    thread.start()
    # As much of it as the socket holds is there when the server looks.
    thread.join(0.1)
    while thread.is_alive():
        lib.vfu_run_ctx(ctx)
    thread.join()
    return struct.unpack_from("I", reply[0], 12)[0] if reply else None


def write_at_once(size):
    data = os.urandom(size)
    payload = struct.pack("QII", 4096, VFU_PCI_DEV_BAR0_REGION_IDX, size) + data
    assert send_and_run(vfio_user_header(VFIO_USER_REGION_WRITE, len(payload)) +
                        payload) == 0
    assert memory[4096:4096 + size] == data


def test_write_of_128_kib():
    write_at_once(MEGABYTE // 8)


def test_write_of_1_mib():
    write_at_once(MEGABYTE)


def set_vectors(start, count, fds=None):
    msg(ctx, client.sock, VFIO_USER_DEVICE_SET_IRQS, vfio_irq_set(
        argsz=len(vfio_irq_set()), index=VFU_DEV_MSIX_IRQ, start=start, count=count,
        flags=VFIO_IRQ_SET_ACTION_TRIGGER | VFIO_IRQ_SET_DATA_EVENTFD), fds=fds)


def raised(fds):
    """How often each has been signalled, after all vectors were raised by the client"""
    msg(ctx, client.sock, VFIO_USER_DEVICE_SET_IRQS, vfio_irq_set(
        argsz=len(vfio_irq_set()), index=VFU_DEV_MSIX_IRQ, start=0, count=VECTORS,
        flags=VFIO_IRQ_SET_ACTION_TRIGGER | VFIO_IRQ_SET_DATA_NONE))
    counts = []
    for fd in fds:
        try:
            counts.append(struct.unpack("Q", os.read(fd, 8))[0])
        except BlockingIOError:
            counts.append(0)
    return counts


def test_vectors_given_back_from_the_middle():
    fds = [os.eventfd(0, os.EFD_NONBLOCK) for _ in range(VECTORS)]
    set_vectors(0, VECTORS, fds)
    set_vectors(2, 3)
    assert raised(fds) == [1, 1, 0, 0, 0, 1, 1, 1]
    set_vectors(3, 1, fds[3:4])
    assert raised(fds) == [1, 1, 0, 1, 0, 1, 1, 1]


def test_more_vectors_than_descriptors_in_a_message():
    """Those that are given in several messages do not take one another's place."""
    fds = [os.eventfd(0, os.EFD_NONBLOCK) for _ in range(VECTORS)]
    for start in range(0, VECTORS, 2):
        set_vectors(start, 2, fds[start:start + 2])
    assert raised(fds) == [1] * VECTORS


def test_unknown_commands_are_not_supported():
    for command in (0, 14, VFIO_USER_MAX, 0xffff):
        msg(ctx, client.sock, command, b"what", expect=errno.ENOTSUP)
    assert read_region(ctx, client.sock, VFU_PCI_DEV_BAR0_REGION_IDX, 0, 4) == \
        memory[:4]


def test_write_of_several_widths_at_any_offset():
    for offset, size in ((1, 1), (3, 2), (5, 4), (9, 8), (17, 100)):
        data = os.urandom(size)
        write_region(ctx, client.sock, VFU_PCI_DEV_BAR0_REGION_IDX, offset, size, data)
        assert memory[offset:offset + size] == data
