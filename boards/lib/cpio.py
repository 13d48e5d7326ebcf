# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes the archive format that a kernel unpacks as its first root.

Archives can be put one behind the other, so a run adds its own files to the
board's without unpacking anything.
"""

import errno
import os
import stat


class Archive:
    """A cpio archive ("newc") on a binary stream; everything belongs to root."""

    def __init__(self, stream):
        self.stream = stream
        self.inode = 0
        self.folders = set()

    def _entry(self, name, mode, data=b""):
        self.inode += 1
        encoded = os.fsencode(name) + b"\0"
        fields = (self.inode, mode, 0, 0, 1, 0, len(data), 0, 0, 0, 0,
                  len(encoded), 0)
        header = b"070701" + b"".join(b"%08X" % field for field in fields)
        for part in (header + encoded, data):
            self.stream.write(part + b"\0" * (-len(part) % 4))

    def _parents(self, name):
        folder = os.path.dirname(name)
        if folder and folder not in self.folders:
            self._parents(folder)
            self.folders.add(folder)
            self._entry(folder, stat.S_IFDIR | 0o755)

    def text(self, name, text, mode=0o644):
        name = name.lstrip("/")
        self._parents(name)
        self._entry(name, stat.S_IFREG | mode, text.encode())

    def tree(self, source, name):
        """Adds a file, or a folder with all that is in it."""
        name = os.path.normpath(name).lstrip("/")
        self._parents(name)
        self._add(source, name)

    def _add(self, source, name):
        status = os.stat(source, follow_symlinks=False)
        if stat.S_ISLNK(status.st_mode):
            self._entry(name, status.st_mode, os.fsencode(os.readlink(source)))
        elif stat.S_ISDIR(status.st_mode):
            self.folders.add(name)
            self._entry(name, status.st_mode)
            for child in sorted(os.listdir(source)):
                self._add(os.path.join(source, child),
                          os.path.join(name, child))
        elif stat.S_ISREG(status.st_mode):
            with open(source, "rb") as file:
                self._entry(name, status.st_mode, file.read())
        else:
            raise OSError(errno.EINVAL, "is no file, folder or link", source)

    def finish(self):
        self._entry("TRAILER!!!", 0)
