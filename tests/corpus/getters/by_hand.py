# SPDX-License-Identifier: GPL-2.0-or-later
"""by-hand.txt: what its head says it has, and what becomes of needs by it."""

import collections

from needs import Need

Rule = collections.namedtuple("Rule", "kind argument where condition")


def _is(pattern, text):
    return pattern in ("*", text)


class ByHand:
    def __init__(self, path):
        self.drivers = {}           # file -> compatibles
        self.no_drivers = set()     # (compatible, file)
        self.nowhere = []           # compatibles
        self.additions = []         # (file, compatible, Need)
        self.rules = []
        self._used = set()
        with open(path, encoding="utf-8") as file:
            for line in file:
                if line.strip() and not line.startswith("#"):
                    self._read(*line.split())

    def _read(self, what, *words):
        if what == "driver":
            self.drivers.setdefault(words[1], []).append(words[0])
        elif what == "no-driver":
            self.no_drivers.add(words)
        elif what == "nowhere":
            self.nowhere.extend(words)
        elif what == "needs":
            path, compatible, kind, argument, _, call, _, where = words
            self.additions.append(
                (path, compatible, Need(kind, argument, call, where, "")))
        elif what == "drop":
            kind, argument, _, where = words
            self.rules.append(Rule(kind, argument, where, None))
        elif what == "if":
            kind, argument, other, name, _, where = words
            self.rules.append(Rule(kind, argument.rstrip(":"), where,
                                   f"{other} {name}"))
        else:
            raise ValueError(f"by-hand.txt: {what}?")

    def _apply(self, need):
        for rule in self.rules:
            if rule.where == need.where and _is(rule.kind, need.kind) and \
                    _is(rule.argument, need.argument):
                self._used.add(rule)
                return rule.condition and need._replace(
                    condition=rule.condition)
        return need

    def apply(self, path, compatible, needs):
        """The needs as they are; None if there is no such driver"""
        self._used.add((compatible, path))
        if (compatible, path) in self.no_drivers:
            return None
        found = {self._apply(need) for need in needs} - {None}
        for addition in self.additions:
            where, name, need = addition
            if where == path and _is(name, compatible):
                self._used.add(addition)
                found.add(need)
        return found

    def unused(self):
        """What is said of nothing that there is"""
        drivers = {(compatible, path) for path, compatibles
                   in self.drivers.items() for compatible in compatibles}
        return [one for one in (*self.no_drivers, *drivers, *self.additions,
                                *self.rules) if one not in self._used]
