# SPDX-License-Identifier: GPL-2.0-or-later
"""The drivers of a kernel's sources: which file has one for which compatible, the
function that it begins with, and what its match data says."""

import os
import re

from needs import Facts
from source import _matching

COMPATIBLE = re.compile(r'\.\s*compatible\s*=\s*"([^"]+)"')
DECLARE = re.compile(
    r"^(?:TIMER|CLK|IRQCHIP|EXTRA_CLK)(?:_OF)?_DECLARE(?:_DRIVER)?\s*\(\s*"
    r'(?:\w+\s*,\s*)?"([^"]+)"\s*,\s*(\w+)\s*\)|'
    r"^(?:TIMER_OF_DECLARE|CLK_OF_DECLARE|CLK_OF_DECLARE_DRIVER|IRQCHIP_DECLARE)"
    r'\s*\(\s*\w+\s*,\s*"([^"]+)"\s*,\s*(\w+)\s*\)|'
    r'^IRQCHIP_MATCH\s*\(\s*"([^"]+)"\s*,\s*(\w+)\s*\)', re.M)


class Driver:
    """@matches: compatible -> Facts; @begin: name of the function; None if it is
    not for a platform device"""

    def __init__(self, source, begin, matches):
        self.source = source
        self.begin = begin
        self.matches = matches


def _entries(text):
    """The parts of an initializer's text that are in braces"""
    at = text.find("{")
    while at >= 0:
        end = _matching(text, at)
        yield text[at + 1:end - 1]
        at = text.find("{", end)


def fields(text):
    """".name = value" in an initializer, also those of one inside"""
    found = {}
    for match in re.finditer(r"\.\s*(\w+)\s*=\s*", text):
        rest = text[match.end():]
        if rest.startswith("{"):
            found.setdefault(match[1], rest[:_matching(rest, 0)])
            continue
        value = re.match(r'(?:"(?:\\.|[^"\\])*"|\([^()]*(?:\([^()]*\)[^()]*)*\)|'
                         r"[^,}{(])*", rest)
        found.setdefault(match[1], " ".join(value[0].split()))
    return found


def _data_of(entry):
    match = re.search(r"\.\s*data\s*=\s*(.*?)\s*,?\s*$", entry, re.S) or \
        re.search(r'"\s*,\s*([^.\s].*?)\s*,?\s*$', entry, re.S)
    if not match:
        return ""
    text = " ".join(match[1].split())
    text = re.split(r",\s*\.\s*\w+\s*=", text)[0]
    while True:
        shorter = re.sub(r"^\(\s*(?:const\s+)?(?:struct\s+)?\w+\s*\**\s*\)\s*", "",
                         text)
        if shorter == text:
            break
        text = shorter
    if text.startswith("(") and text.endswith(")"):
        text = text[1:-1].strip()
    return text


def _pointed_to(tree, source, data):
    """The text of what "&name" or "&name[index]" points to, and where it is"""
    match = re.fullmatch(r"&(\w+)(?:\[(\w+)\])?", data)
    text, where = match and tree.table(source, match[1]) or ("", source)
    if not text or not match[2]:
        return text, where
    inner = re.search(rf"\[\s*{match[2]}\s*\]\s*=\s*\{{", text)
    if not inner:
        return "", where
    return text[inner.end():_matching(text, inner.end() - 1) - 1], where


def _said_by(tree, source, data):
    """The fields of match data, and of the data that it points to"""
    text, where = _pointed_to(tree, source, data)
    known = fields(text)
    for value in list(known.values()):
        for name, more in fields(_pointed_to(tree, where, value)[0]).items():
            known.setdefault(name, more)
    return known, where


def _matches(tree, source, text):
    found = {}
    for entry in _entries(text):
        compatible = COMPATIBLE.search(entry)
        if compatible:
            data = _data_of(entry)
            known, where = _said_by(tree, source, data)
            found.setdefault(compatible[1],
                             Facts(compatible[1], data, known, where))
    everything = {name for facts in found.values() for name in facts.fields}
    for facts in found.values():
        facts.known = everything
    return found


def _probe_of(source, text):
    match = re.search(r"\.\s*probe(?:_new)?\s*=\s*&?\s*(\w+)", text)
    return match[1] if match else None


def _registered(source, name):
    """platform_driver_probe(&driver, function)"""
    match = re.search(rf"platform_driver_probe\s*\(\s*&?{name}\s*,\s*(\w+)\s*\)",
                      source.text)
    return match[1] if match else None


def _users(sources, table):
    """Of the drivers that use a table: source, type, name, text"""
    for source in sources:
        for name, (kind, text) in source.tables.items():
            if "_driver" in kind and re.search(rf"\b{table}\b", text):
                yield source, kind, name, text


def _neighbours(tree, source):
    folder = os.path.dirname(source.path)
    for name in sorted(os.listdir(os.path.join(tree.kernel, folder))):
        path = os.path.join(folder, name)
        if name.endswith(".c") and path != source.path:
            yield path


def _users_elsewhere(tree, source, table):
    for path in _neighbours(tree, source):
        with open(os.path.join(tree.kernel, path), encoding="utf-8",
                  errors="replace") as file:
            if table not in file.read():
                continue
        yield from _users([tree.source(path)], table)


def _primecell(source, compatibles):
    for name, (kind, text) in source.tables.items():
        if "amba_driver" in kind and _probe_of(source, text):
            yield Driver(source, _probe_of(source, text),
                         {name: Facts(name) for name in compatibles})


def drivers_in(tree, source, primecells=()):
    """All drivers that a file has tables for; @primecells: by hand"""
    if primecells:
        yield from _primecell(source, primecells)
    for table, (kind, text) in source.tables.items():
        if "of_device_id" not in kind:
            continue
        matches = _matches(tree, source, text)
        if not matches:
            continue
        users = list(_users([source], table)) or \
            list(_users_elsewhere(tree, source, table))
        for user, what, name, said in users:
            if "platform_driver" in what or "amba_driver" in what:
                begin = _probe_of(user, said) or _registered(user, name)
                if begin:
                    yield Driver(user, begin, matches)
    declared = {}
    for match in DECLARE.finditer(source.text):
        compatible, function = [word for word in match.groups() if word]
        declared.setdefault(function, {})[compatible] = Facts(compatible)
    for function, matches in declared.items():
        yield Driver(source, function, matches)
