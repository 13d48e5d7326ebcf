# SPDX-License-Identifier: GPL-2.0-or-later
"""QMP commands to the emulator of a board, from the build machine."""

import json
import socket
import time


class MonitorError(Exception):
    pass


class Monitor:
    def __init__(self, path, timeout=20):
        """Connects as soon as the emulator offers its socket."""
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(timeout)
        deadline = time.monotonic() + timeout
        while True:
            try:
                self.socket.connect(path)
                break
            except (FileNotFoundError, ConnectionRefusedError):
                if time.monotonic() > deadline:
                    raise MonitorError("the emulator offers no monitor") \
                        from None
                time.sleep(0.05)
        self.stream = self.socket.makefile("rw", encoding="utf-8")
        json.loads(self.stream.readline())
        self.execute("qmp_capabilities")

    def execute(self, command, **arguments):
        json.dump({"execute": command, "arguments": arguments}, self.stream)
        self.stream.write("\n")
        self.stream.flush()
        while True:
            line = self.stream.readline()
            if not line:
                raise MonitorError(f"the emulator went away during {command}")
            answer = json.loads(line)
            if "return" in answer:
                return answer["return"]
            if "error" in answer:
                raise MonitorError(f"{command}: {answer['error']['desc']}")

    def set_property(self, path, name, value):
        self.execute("qom-set", path=path, property=name, value=value)

    def close(self):
        self.stream.close()
        self.socket.close()
