# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a test's files are: beside the test, or here if several tests use them."""

import os

HERE = os.path.dirname(os.path.abspath(__file__))


def path_of(folder, name):
    beside = os.path.join(folder, name)
    return beside if os.path.exists(beside) else os.path.join(HERE, name)
