# SPDX-License-Identifier: GPL-2.0-or-later
"""What becomes of a device whose driver is to let go of it, by the driver's source."""

import os
import re

# bind and unbind are no files of sysfs then: platform_driver_probe() and its kin set that
STAYS = re.compile(r"\bsuppress_bind_attrs\s*=\s*true|\bplatform_driver_probe\s*\(|"
                   r"\w+_platform_driver_probe\s*\(")
# A handler of a line that is another controller's, which stays until it is set to none
CHAINED = re.compile(r"\birq_set_chained_handler(?:_and_data)?\s*\(([^;]*)\)\s*;")
NO_HANDLER = re.compile(r",\s*NULL\b")
# What is registered for good if nothing takes it back when the driver goes
REGISTERED = re.compile(r"\b(?:i2c_add_adapter|i2c_add_numbered_adapter|"
                        r"gpiochip_add_data|register_restart_handler|"
                        r"cpuhp_setup_state\w*)\s*\(")
GOES = re.compile(r"\.\s*remove(?:_new)?\s*=|\bdevm_add_action")
COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.S)


def parting(kernel, path):
    """"stays": the driver does not let go; "leaves": it does, and what it leaves behind
    works with memory that is freed then; "": it goes"""
    if path == "-":
        return ""
    with open(os.path.join(kernel, path), encoding="utf-8",
              errors="replace") as file:
        text = COMMENT.sub("", file.read())
    if STAYS.search(text):
        return "stays"
    handlers = CHAINED.findall(text)
    if handlers and not any(map(NO_HANDLER.search, handlers)) or \
            REGISTERED.search(text) and not GOES.search(text):
        return "leaves"
    return ""
