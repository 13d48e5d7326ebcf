#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""dtio-ls --connect: what it says of served devices, and that no server, whatever it
answers, makes it crash, hang or say more than a line. Prints TAP.

usage: connect_test.py DTIO_LS DEVICE SAMPLES FOLDER [RUNS]

DEVICE is device.c, SAMPLES the folder of the built samples. The servers that answer
nonsense are made here; random nonsense is what passes through a proxy, in so many RUNS.
"""

import concurrent.futures
import errno
import json
import os
import random
import shutil
import socket
import struct
import subprocess
import sys
import threading
import time

sys.dont_write_bytecode = True
import peer  # noqa: E402
from peer import ERROR, HEADER, REPLY, Client  # noqa: E402

DTIO_LS, DEVICE, SAMPLES, FOLDER = sys.argv[1:5]
RUNS = int(sys.argv[5]) if len(sys.argv) > 5 else 60
# What one server may take, whatever it does: an answer's 5 seconds, and a busy machine
LONGEST = 20
KEY = "00112233445566778899aabbccddeeff"


def run(*arguments, timeout=LONGEST):
    """(status, output, lines of errors)"""
    done = subprocess.run([DTIO_LS, *arguments], capture_output=True, timeout=timeout,
                          check=False, cwd=FOLDER, stdin=subprocess.DEVNULL,
                          env={**os.environ, "LC_ALL": "C.UTF-8"})
    errors = done.stderr.decode(errors="replace").splitlines()
    assert done.returncode in (0, 1, 2, 3), f"{done.returncode}: {errors}"
    assert not any("Sanitizer" in line or "runtime error" in line for line in errors), errors
    return done.returncode, done.stdout.decode(), errors


def fails(words, *arguments):
    status, output, errors = run(*arguments)
    assert status == 2 and not output and len(errors) == 1, (status, output, errors)
    assert words in errors[0], errors[0]


def listed(*arguments):
    status, output, errors = run(*arguments, "-J")
    assert not status and not errors, errors
    return json.loads(output)["devices"]


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


class Program:
    """A server that says when it listens"""

    def __init__(self, *command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, cwd=FOLDER,
                                        stdout=subprocess.PIPE, text=True)
        assert "listen" in self.process.stdout.readline()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.terminate()
        self.process.stdout.read()
        self.process.wait()


def sample(name, *addresses):
    return Program(f"{SAMPLES}/{name}", "--listen", addresses[0] if addresses
                   else f"unix:sockets/{name}")


# Servers as they should be

def functions_and_platform_devices():
    """samples are listed with what they are, have, and are called"""
    shutil.rmtree(f"{FOLDER}/sockets", ignore_errors=True)
    os.mkdir(f"{FOLDER}/sockets")
    with sample("my_hw"), sample("dma"), sample("pl031"), sample("pl061"):
        devices = {device["name"]: device for device in listed("--connect", "sockets")}
        assert set(devices) == {"my_hw", "dma", "rtc", "gpio"}
        assert [device["server"] for device in listed("--connect", "sockets")] == \
            [f"sockets/{name}" for name in ("dma", "my_hw", "pl031", "pl061")]
        assert all(device["state"] == "free" and device["verdict"] == "yes"
                   for device in devices.values())
        rtc = devices["rtc"]
        assert rtc["compatible"] == ["arm,pl031", "arm,primecell"] and rtc["bus"] == "amba"
        assert rtc["path"] == "/rtc" and rtc["clocks"][0]["name"] == "apb_pclk"
        (region,) = rtc["regions"]
        assert (region["length"], region["mmap"]) == (4096, "not-memory")
        (irq,) = rtc["irqs"]
        assert (irq["trigger"], irq["usable"], irq["specifier"]) == ("level", True, [0, 0, 4])
        function = devices["dma"]
        assert function["bus"] == "pci" and function["path"] is None
        assert function["product"]["vendor"] and function["product"]["class"] == 0x088000
        assert [(irq["type"], irq["count"]) for irq in function["irqs"]] == \
            [("intx", 1), ("msi", 8), ("msix", 8)]
        assert [(region["type"], region["length"], region["mmap"]) for region in
                function["regions"]][2:] == [("pci-bar", 65536, "yes"),
                                             ("pci-config", 4096, "not-memory")]
        assert function["regions"][1]["bar"]["msix_table"] == {"offset": 0, "length": 128}
        assert function["reasons"][0]["command"] == "-device dtio-pci,socket=sockets/dma"
        assert rtc["reasons"][0]["command"] == "-device dtio-platform,socket=sockets/pl031"


def selected():
    """a list, details of one, several servers, and what is not there"""
    with sample("pl031"), sample("dma"):
        status, output, errors = run("--connect", "sockets/pl031", "--connect",
                                     "unix:sockets/dma")
        lines = output.splitlines()
        assert not status and not errors and len(lines) == 3 and "SERVER" in lines[0]
        assert lines[1].split()[:3] == ["rtc", "sockets/pl031", "arm,pl031"], lines
        assert lines[2].split()[:2] == ["dma", "unix:sockets/dma"]
        status, output, errors = run("--connect", "sockets/pl031", "--connect",
                                     "sockets/dma", "-v", "rtc")
        assert not status and not errors and "dma" not in output.replace("DMA", "")
        assert "Served at:     sockets/pl031" in output and "4K, by messages" in output
        status, output, _ = run("--connect", "sockets/pl031", "-vv")
        assert not status and 'compatible = "arm,pl031", "arm,primecell";' in output
        status, output, _ = run("--connect", "sockets/dma", "--check")
        assert not status and "-device dtio-pci,socket=sockets/dma" in output
        assert [device["name"] for device in
                listed("--connect", "sockets/pl031", "--connect", "sockets/dma", "-d",
                       "arm,*")] == ["rtc"]
        status, output, errors = run("--connect", "sockets/pl031", "uart")
        assert status == 1 and len(errors) == 1 and "uart" in errors[0]
        # One that is not there is told, and the others are listed.
        status, output, errors = run("--connect", "sockets/pl031", "--connect", "nothing")
        assert status == 2 and len(output.splitlines()) == 2 and len(errors) == 1
        assert "nothing: no server listens there" in errors[0]


def in_use():
    """a device in use is asked without its client's notice, and is no yes"""
    with Program(DEVICE, f"unix:{FOLDER}/used"):
        client = Client(peer.connect(f"unix:{FOLDER}/used"))
        client.write32(0, 4, 77)
        (device,) = listed("--connect", "used")
        assert device["state"] == "open" and device["verdict"] == "change"
        assert client.read32(0, 4) == 77
        status, output, _ = run("--connect", "used", "--check")
        assert status == 3 and "has one at a time" in output
        client.close()
        deadline = time.monotonic() + 5
        while listed("--connect", "used")[0]["state"] != "free":
            assert time.monotonic() < deadline


def platform_parts():
    """of a platform device, names, edges, messages and memory that can be mapped"""
    with Program(DEVICE, "--platform", f"unix:{FOLDER}/platform"):
        (device,) = listed("--connect", "platform")
        assert [(region["name"], region["address"], region["length"], region["mmap"])
                for region in device["regions"]] == \
            [("registers", 0, 4096, "not-memory"), ("memory", 2 << 20, 2 << 20, "yes")]
        assert [(irq["type"], irq["name"], irq["trigger"], irq["count"])
                for irq in device["irqs"]] == [("wired", "level", "level", 1),
                                               ("wired", "edge", "edge", 1),
                                               ("msi", "MSI", "edge", 4)]
        status, output, errors = run("--connect", "platform", "-v")
        assert not status and not errors and "MSI, up to 4 messages" in output


def tcp():
    """over TCP, where nothing is mapped"""
    address = f"tcp:127.0.0.1:{free_port()}"
    with Program(DEVICE, address):
        (device,) = listed("--connect", address)
        assert device["server"] == address and device["product"]["vendor"]
        assert all(region["mmap"] == "not-memory" for region in device["regions"])
    fails("no server listens there", "--connect", address)


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, cwd=f"{FOLDER}/certificates")


def make_certificate(name, authority):
    signed = ["-CA", f"{authority}-cert.pem", "-CAkey", f"{authority}-key.pem"]
    with open(f"{FOLDER}/certificates/{name}.ext", "w", encoding="ascii") as file:
        file.write("basicConstraints=CA:TRUE\n" if name == authority else
                   "subjectAltName=DNS:localhost\n")
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{name}-key.pem", "-subj",
            f"/CN={name}", "-out", f"{name}.csr")
    openssl("x509", "-req", "-in", f"{name}.csr", "-out", f"{name}-cert.pem", "-days", "9",
            "-extfile", f"{name}.ext",
            *(signed if authority != name else ["-signkey", f"{name}-key.pem"]))


def folder_of_keys(name, **files):
    """A folder with these, which are files' text, or names of the certificates' files"""
    os.makedirs(f"{FOLDER}/{name}", exist_ok=True)
    for file, content in files.items():
        path = f"{FOLDER}/{name}/{file.replace('_', '-').replace('-dot-', '.')}"
        if os.path.exists(f"{FOLDER}/certificates/{content}"):
            shutil.copy(f"{FOLDER}/certificates/{content}", path)
        else:
            with open(path, "w", encoding="ascii") as out:
                out.write(content)
    return name


def tls():
    """over TLS, by a shared key or by certificates; strangers on either side are told so"""
    os.makedirs(f"{FOLDER}/certificates", exist_ok=True)
    for name, authority in (("ca", "ca"), ("server", "ca"), ("client", "ca"),
                            ("stranger", "stranger")):
        make_certificate(name, authority)
    server = folder_of_keys("server", keys_dot_psk=f"guest:{KEY}\n", ca_cert_dot_pem="ca-cert.pem",
                            server_cert_dot_pem="server-cert.pem",
                            server_key_dot_pem="server-key.pem")
    shared = folder_of_keys("shared", keys_dot_psk=f"# ours\nguest:{KEY}\n")
    own = folder_of_keys("own", ca_cert_dot_pem="ca-cert.pem",
                         client_cert_dot_pem="client-cert.pem",
                         client_key_dot_pem="client-key.pem")
    wrong = folder_of_keys("wrong", keys_dot_psk=f"guest:{KEY[::-1]}\n")
    stranger = folder_of_keys("stranger", ca_cert_dot_pem="ca-cert.pem",
                              client_cert_dot_pem="stranger-cert.pem",
                              client_key_dot_pem="stranger-key.pem")
    doubting = folder_of_keys("doubting", ca_cert_dot_pem="stranger-cert.pem",
                              client_cert_dot_pem="client-cert.pem",
                              client_key_dot_pem="client-key.pem")
    port = free_port()
    with Program(DEVICE, "--tls", server, f"tls:localhost:{port}"):
        address = f"tls:localhost:{port}"
        for keys in (shared, own):
            (device,) = listed("--connect", address, "--keys", keys)
            assert device["name"] == "test" and device["reasons"][0]["command"] == \
                f"-device dtio-pci,socket=tcp:localhost:{port},tls-creds=ID"
        fails("TLS cannot be set up", "--connect", address, "--keys", wrong)
        fails("TLS cannot be set up", "--connect", address, "--keys", doubting)
        # TLS 1.3 has a client's certificate refused after it has begun.
        status, _, errors = run("--connect", address, "--keys", stranger)
        assert status == 2 and len(errors) == 1, errors
        # The certificate is for another name.
        fails("TLS cannot be set up", "--connect", f"tls:127.0.0.1:{port}", "--keys", own)
        fails("TLS needs keys", "--connect", address)
        fails("psktool", "--connect", address, "--keys", "nowhere")
        # Without TLS, the server waits for the first byte of it.
        status, _, errors = run("--connect", f"tcp:localhost:{port}")
        assert status == 2 and len(errors) == 1, errors


def usage():
    """what does not go with --connect is said"""
    for words, *arguments in (
            ("an address is", "--connect", ""), ("an address is", "--connect", "udp:1"),
            ("path is missing", "--connect", "unix:"),
            ("host and a port", "--connect", "tcp:localhost"),
            ("in brackets", "--connect", "tcp:::1:80"),
            ("context and a port", "--connect", "vsock:x:1"),
            ("descriptor", "--connect", "fd:x"),
            ("no server listens", "--connect", "unix:nowhere"),
            ("at most", "--connect", "x" * 200),
            ("no sockets", "--connect", "/proc/sys"),
            ("--keys goes with --connect", "--keys", "."),
            ("-F and --connect", "-F", "x", "--connect", "y"),
            ("--connect does not go with -t", "-t", "--connect", "y"),
            ("--connect does not go with -k", "-k", "--connect", "y"),
            ("--connect does not go with --bind", "--bind", "x", "--connect", "y"),
            ("--connect does not go with --dump", "--dump", "x", "--connect", "y"),
            ("-vv shows it", "--guest-node", "x", "--connect", "y"),
            ("--connect does not go with --group", "--group", "--connect", "y")):
        fails(words, *arguments)


# Servers that answer nonsense: each is a function of its connection, which receives
# what dtio-ls asks by take(), and answers by give().

class Connection:
    def __init__(self, sock):
        self.socket = sock
        self.socket.settimeout(20)

    def exactly(self, count):
        data = b""
        while len(data) < count:
            got = self.socket.recv(count - len(data))
            if not got:
                raise ConnectionResetError
            data += got
        return data

    def take(self):
        number, command, size, _, _ = HEADER.unpack(self.exactly(HEADER.size))
        return number, command, self.exactly(size - HEADER.size)

    def give(self, request, payload=b"", flags=REPLY, error=0, size=None, number=None):
        self.socket.sendall(HEADER.pack(
            request[0] if number is None else number, request[1],
            HEADER.size + len(payload) if size is None else size, flags, error) + payload)

    def welcome(self, dtio=True, text=None, version=(0, 2)):
        capabilities = {"max_data_xfer_size": 1 << 20}
        if dtio:
            capabilities["dtio"] = {"version": 1, "credits": 16, "in_use": False} \
                if dtio is True else dtio
        if text is None:
            text = json.dumps({"capabilities": capabilities}).encode() + b"\0"
        self.give(self.take(), struct.pack("<HH", *version) + text)

    def wait(self):
        """Until the other side has gone"""
        while self.socket.recv(4096):
            pass


def info(bus=1, regions=1, irqs=1, snapshot=0xffffffff, size=40):
    return struct.pack("<10I", size, 0, bus, 2, 0, 0, regions, irqs, snapshot, 0)


def tree(noise=None, name=b"dtio,device\0", value=b"/x\0\0"):
    """A flattened device tree of a root with one property and a node /x"""
    words = struct.pack(">I4s", 1, b"") + struct.pack(">III", 3, 3, 0) + value + \
        struct.pack(">I4s", 1, b"x\0\0\0") + struct.pack(">III", 2, 2, 9)
    data = struct.pack(">10I", 0xd00dfeed, 56 + len(words) + len(name), 56,
                       56 + len(words), 40, 17, 16, 0, len(name), len(words)) + \
        bytes(16) + words + name
    return data if noise is None else noise + data[len(noise):]


class Model:
    """A server that would do, but for what a test has of its own to answer"""

    def __init__(self, connection, bus=1, **answers):
        self.answers = answers
        self.bus = bus
        connection.welcome()
        try:
            while True:
                self.answer(connection, connection.take())
        except OSError:
            pass

    def answer(self, connection, request):
        name = {0xd700: "info", 0xd701: "region", 0xd702: "irq", 0xd703: "string",
                peer.REGION_READ: "read"}.get(request[1], "")
        answer = self.answers.get(name) or getattr(self, name)
        payload = answer(request[2]) if callable(answer) else answer
        if isinstance(payload, int):
            connection.give(request, b"", REPLY | ERROR, payload)
        else:
            connection.give(request, payload)

    def info(self, _):
        return info(self.bus, snapshot=0 if "tree" in self.answers else 0xffffffff)

    def region(self, asked):
        index = struct.unpack_from("<I", asked, 8)[0]
        length = len(self.answers.get("tree", b"x" * 4096))
        kind = 7 if "tree" in self.answers else 1
        return struct.pack("<8I3Q2IQ2I4Q", 112, 0, index, kind, 1, 4, 1, 0, length, 0, 0, 0,
                           0, 0, 0, 0, 0, 0, 0, 0)

    def irq(self, asked):
        index = struct.unpack_from("<I", asked, 8)[0]
        return struct.pack("<10I", 40, 0, index, 1, 0, 1, 1, 1, 0, 0xffffffff)

    def string(self, asked):
        return self.said(asked, b"name\0")

    def read(self, asked):
        offset, region, count = struct.unpack("<QII", asked)
        return struct.pack("<QII", offset, region, count) + \
            self.answers["tree"][offset:offset + count]

    @staticmethod
    def said(asked, text, length=None):
        return asked[:20] + struct.pack("<IQ", len(text) if length is None else length, 0) + \
            text


def silent(connection):
    connection.wait()


def closing(connection):
    connection.take()


def in_the_header(connection):
    connection.take()
    connection.socket.sendall(b"\1\0\1")
    connection.wait()


def in_the_payload(connection):
    connection.give(connection.take(), b"{", size=100)
    connection.wait()


def trickling(connection):
    connection.take()
    while True:
        connection.socket.sendall(b"\1")
        time.sleep(1)


def endless(connection):
    request = connection.take()
    while True:
        connection.give(request, b"x" * 4096, number=77)


def asking(connection):
    connection.take()
    while True:
        connection.socket.sendall(HEADER.pack(1, 11, 32, 0, 0) + bytes(16))


def noise(connection):
    connection.take()
    connection.socket.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")


def of_size(size):
    def answer(connection):
        connection.give(connection.take(), size=size)
        connection.wait()
    return answer


def refusing(number):
    def answer(connection):
        connection.give(connection.take(), b"", REPLY | ERROR, number)
    return answer


def welcoming(**how):
    return lambda connection: connection.welcome(**how)


def model(**answers):
    return lambda connection: Model(connection, **answers)


HOSTILE = (
    ("a server that says nothing", "does not answer", silent),
    ("one that closes", "has closed the connection", closing),
    ("one that stops in the header", "does not answer", in_the_header),
    ("one that stops in the payload", "does not answer", in_the_payload),
    ("one that sends a byte a second", "does not answer", trickling),
    ("one that sends other answers without end", "does not answer", endless),
    ("one that asks without end", "does not answer", asking),
    ("another kind of server", "is not vfio-user", noise),
    ("a message of size 0", "is not vfio-user", of_size(0)),
    ("a message of size 15", "is not vfio-user", of_size(15)),
    ("a message of 4 GiB", "is not vfio-user", of_size(0xffffffff)),
    ("a message above what there is room for", "is not vfio-user", of_size(65536 + 4097)),
    ("EPERM", "lets only others connect", refusing(errno.EPERM)),
    ("ENODEV", "no device for this client", refusing(errno.ENODEV)),
    ("EBUSY", "has a client", refusing(errno.EBUSY)),
    ("ENOTSUP", "update the older one", refusing(errno.ENOTSUP)),
    ("error 0", "is not vfio-user", refusing(0)),
    ("error -1", "is not vfio-user", refusing(0xffffffff)),
    ("a server without dtio", 'without "dtio"', welcoming(dtio=False)),
    ("dtio of version 2", "another version", welcoming(dtio={"version": 2})),
    ("dtio without a version", "another version", welcoming(dtio={"credits": 1})),
    ("dtio that is no object", 'without "dtio"', welcoming(dtio="yes")),
    ("JSON that is none", "no JSON", welcoming(text=b"{\"a\":\0")),
    ("JSON that is a number", 'without "dtio"', welcoming(text=b"7\0")),
    ("JSON a thousand levels deep", "no JSON", welcoming(text=b"[" * 1000 + b"\0")),
    ("JSON without NUL", "not vfio-user", welcoming(text=b"{}")),
    ("no JSON", "not vfio-user", welcoming(text=b"")),
    ("vfio-user 1.0", "vfio-user 1.0", welcoming(version=(1, 0))),
    ("vfio-user 0.9", "vfio-user 0.9", welcoming(version=(0, 9))),
    ("reads of 1 byte", "too little", welcoming(text=json.dumps({"capabilities": {
        "max_data_xfer_size": 1, "dtio": {"version": 1}}}).encode() + b"\0")),
    ("an end behind the greeting", "has closed the connection", welcoming()),
    ("a short answer", "not what docs/", model(info=info()[:39])),
    ("a structure of another size", "not what docs/", model(info=info(size=36))),
    ("a bus that is none", "cannot be", model(info=info(bus=99))),
    ("no bus", "cannot be", model(info=info(bus=0))),
    ("2^32 - 1 regions", "cannot be", model(info=info(regions=0xffffffff))),
    ("2^32 - 1 interrupts", "cannot be", model(info=info(irqs=0xffffffff))),
    ("no device", "not what docs/", model(info=errno.ENOENT)),
    ("another region", "not what docs/", model(region=lambda _: struct.pack(
        "<8I3Q2IQ2I4Q", 112, 0, 9, *[0] * 17))),
    ("a region that is refused", "refuses to tell", model(region=errno.EIO)),
    ("another interrupt", "not what docs/",
     model(irq=lambda _: struct.pack("<10I", 40, 0, 9, *[0] * 7))),
    ("a name without an end", "not what docs/",
     model(string=lambda asked: Model.said(asked, b"name"))),
    ("a name with two ends", "not what docs/",
     model(string=lambda asked: Model.said(asked, b"na\0me\0"))),
    ("a name longer than it is", "not what docs/",
     model(string=lambda asked: Model.said(asked, b"name\0", 900))),
    ("a name of 4 GiB", "not what docs/",
     model(string=lambda asked: Model.said(asked, b"name\0", 0xffffffff))),
    ("a name of no bytes", "not what docs/",
     model(string=lambda asked: Model.said(asked, b"", 0))),
    ("a snapshot of 4 GiB", "none that can be",
     model(info=info(snapshot=0), region=lambda _: struct.pack(
         "<8I3Q2IQ2I4Q", 112, 0, 0, 7, 1, 4, 1, 0, 1 << 32, *[0] * 11))),
    ("a snapshot that is a BAR", "none that can be", model(info=info(snapshot=0))),
    ("a snapshot that is not there", "none that can be",
     model(info=info(snapshot=0), region=errno.ENOENT)),
    ("a snapshot that is refused", "does not let", model(tree=tree(), read=errno.EPERM)),
    ("a snapshot that cannot be read", "cannot read", model(tree=tree(), read=errno.EIO)),
    ("a snapshot that is no tree", "no sound device tree", model(tree=b"no tree" * 9)),
    ("a snapshot without bytes", "no sound device tree", model(tree=b"")),
    ("a snapshot that ends early", "no sound device tree", model(tree=tree()[:60])),
    ("a snapshot that reads short", "not what docs/",
     model(tree=tree(), read=lambda asked: asked + b"x")),
    ("a snapshot that names no node", "names no node",
     model(tree=tree(name=b"dtio,devicf\0"))),
    ("a snapshot that names another node", "names no node", model(tree=tree(value=b"/y\0\0"))),
    ("a snapshot that names no path", "names no node", model(tree=tree(value=b"xxxx"))),
)


class Hostile:
    """Listens at a socket, and has @behave answer"""

    def __init__(self, behave):
        self.path = f"{FOLDER}/hostile-{id(self)}"
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.bind(self.path)
        self.socket.listen()
        self.behave = behave
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                sock = self.socket.accept()[0]
            except OSError:
                return
            with sock:
                try:
                    self.behave(Connection(sock))
                except OSError:
                    pass

    def end(self):
        self.socket.close()
        os.unlink(self.path)


def hostile(words, behave):
    server = Hostile(behave)
    try:
        fails(words, "--connect", server.path)
    finally:
        server.end()


def odd():
    """what is odd but no lie is shown, and harmless to a terminal"""
    evil = b"a\x1b[2J\xff\n\"\\\0"
    server = Hostile(model(string=lambda asked: Model.said(asked, evil), tree=tree()))
    try:
        for arguments in ((), ("-v",), ("-vv",), ("-J",), ("-P",), ("-r",), ("--check",)):
            status, output, _ = run("--connect", server.path, *arguments)
            assert status in (0, 1) and "\x1b" not in output
            if "-J" in arguments:
                (device,) = json.loads(output)["devices"]
                assert device["name"] == "a\x1b[2J\ufffd\n\"\\" and device["path"] == "/x"
    finally:
        server.end()


def not_accepting():
    """a server that accepts nobody is given up"""
    path = f"{FOLDER}/busy"
    server = socket.socket(socket.AF_UNIX)
    server.bind(path)
    server.listen(0)
    waiting = []
    try:
        for _ in range(2):
            waiting.append(socket.socket(socket.AF_UNIX))
            waiting[-1].setblocking(False)
            try:
                waiting[-1].connect(path)
            except BlockingIOError:
                pass
        fails("no answer", "--connect", path)
    finally:
        for sock in (*waiting, server):
            sock.close()
        os.unlink(path)


# Random changes to what a true server answers

def change(message, choose):
    """Some bytes of it are others; its size mostly stays true."""
    data = bytearray(message)
    for _ in range(choose.randint(1, 4)):
        at = choose.randrange(HEADER.size if choose.random() < 0.2 else 0, len(data)) \
            if len(data) > HEADER.size else choose.randrange(len(data))
        data[at] = choose.choice((0, 1, 0xff, 0x7f, 0x80, choose.randrange(256)))
    if choose.random() < 0.2:
        del data[choose.randrange(len(data)):]
    elif choose.random() < 0.2:
        data += choose.randbytes(choose.randrange(64))
        struct.pack_into("<I", data, 4, len(data))
    return bytes(data)


def proxy(address, choose):
    """Passes on what is asked, and changes what is answered, with luck far down"""
    def behave(connection):
        with peer.connect(address) as sock:
            server = Connection(sock)
            connection.socket.settimeout(0.5)
            left = choose.randrange(1, 30)
            while True:
                number, command, payload = connection.take()
                server.socket.sendall(HEADER.pack(number, command, HEADER.size + len(payload),
                                                  0, 0) + payload)
                head = server.exactly(HEADER.size)
                message = head + server.exactly(HEADER.unpack(head)[2] - HEADER.size)
                left -= 1
                connection.socket.sendall(change(message, choose) if left < 0 or not left
                                          and choose.random() < 0.5 else message)
    return behave


def random_answers():
    """random changes to the answers of a true server: a line and a status, or a list"""
    seed = int(os.environ.get("SEED", random.randrange(1 << 32)))
    choose = random.Random(seed)
    print(f"# SEED={seed}")
    counts = {}
    servers = {name: f"unix:{FOLDER}/{name}" for name in ("function", "device")}
    ways = ((), ("-vv",), ("-J",), ("--check",))
    with Program(DEVICE, servers["function"]), \
            Program(DEVICE, "--platform", servers["device"]):
        for _ in range(RUNS):
            server = Hostile(proxy(choose.choice(list(servers.values())), choose))
            status, _, errors = run("--connect", server.path, *choose.choice(ways))
            server.end()
            assert len(errors) <= 1 and (status == 2) <= len(errors), (status, errors)
            counts[status] = counts.get(status, 0) + 1
        # The servers themselves have come to no harm.
        for address in servers.values():
            listed("--connect", address)
    print(f"# exit statuses: {dict(sorted(counts.items()))}")
    # Some changes are seen, and some do not matter.
    assert counts.get(2) and counts.get(0), counts


def attempt(test, *arguments):
    try:
        test(*arguments)
        return None
    except Exception as error:  # pylint: disable=broad-except
        trace = error.__traceback__
        while trace.tb_next and "test.py" in trace.tb_next.tb_frame.f_code.co_filename:
            trace = trace.tb_next
        return f"line {trace.tb_lineno}: {type(error).__name__}: {error}"


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    os.makedirs(f"{FOLDER}/sockets")
    tests = [(test.__doc__, test) for test in (
        functions_and_platform_devices, selected, in_use, platform_parts, tcp, tls, usage,
        odd, not_accepting, random_answers)]
    results = [(what, attempt(test)) for what, test in tests]
    # Most of what these take is waiting.
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        results += [(f"hostile: {what}", future) for what, future in
                    [(what, pool.submit(attempt, hostile, words, behave))
                     for what, words, behave in HOSTILE]]
        results = [(what, result.result() if hasattr(result, "result") else result)
                   for what, result in results]
    for number, (what, error) in enumerate(results, 1):
        print(f"{'not ok' if error else 'ok'} {number} {what}")
        if error:
            print(f"# {error}")
    print(f"1..{len(results)}")
    return any(error for _, error in results)


if __name__ == "__main__":
    sys.exit(main())
