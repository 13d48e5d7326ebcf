# SPDX-License-Identifier: GPL-2.0-or-later
"""What becomes of a function if one of its calls finds nothing: the statements
after the call are gone through with what it returned, until the function returns an
error (it insists), goes on as if nothing were amiss, or follows a pointer that is
none."""

import re

from conditions import Conditions, Value
from statements import assigned, parse, walk, whole_call

NOTHING = "$nothing"
OOPS = Value("oops", None)
UNKNOWN = Value("text", "?")
MAX_STEPS = 400
ERROR_KINDS = ("pointer", "number")
# What becomes nothing along with its argument, whose number is told
DERIVED = {
    "syscon_node_to_regmap": (0, Value("pointer", "EINVAL")),
    "device_node_to_regmap": (0, Value("pointer", "EINVAL")),
    "of_find_device_by_node": (0, Value("null", None)),
    "devm_ioremap_resource": (1, Value("pointer", "EINVAL")),
    "of_address_to_resource": (0, Value("number", "EINVAL")),
    "of_iomap": (0, Value("null", None)),
    "devm_of_iomap": (1, Value("pointer", "EINVAL")),
    "of_io_request_and_map": (0, Value("pointer", "EINVAL")),
    "of_get_parent": (0, Value("null", None)),
    "of_graph_get_remote_port_parent": (0, Value("null", None)),
    "of_drm_find_bridge": (0, Value("null", None)),
    "of_drm_find_panel": (0, Value("pointer", "ENODEV")),
    "of_find_i2c_adapter_by_node": (0, Value("null", None)),
    "of_get_i2c_adapter_by_node": (0, Value("null", None)),
    "devm_usb_get_phy_by_node": (1, Value("pointer", "EPROBE_DEFER")),
    "dev_get_drvdata": (0, Value("null", None)),
    "platform_get_drvdata": (0, Value("null", None)),
    "meson_sm_get": (0, Value("null", None)),
    "rpi_firmware_get": (0, Value("null", None)),
    "devm_rpi_firmware_get": (1, Value("null", None)),
    "dev_get_regmap": (0, Value("null", None)),
}


def _mentions(words, env):
    text = "".join(words)
    return any(re.search(rf"(?<![\w>.]){re.escape(place)}(?!\w)", text)
               for place, value in env.items() if value.kind != "text")


def _derives(words, conditions):
    call = whole_call(words)
    if not call or call.name not in DERIVED:
        return None
    index, value = DERIVED[call.name]
    if index < len(call.arguments):
        inner = conditions.value(call.arguments[index])
        if inner is not None and inner.kind != "text":
            return value
    return None


class Flow:
    """@ask: as Conditions has it"""

    def __init__(self, function, ask):
        self.function = function
        self.env = {}
        self.ask = ask
        self.conditions = Conditions(self.env, ask)
        self.plain = Conditions({}, ask)    # without what is missing
        self.branch = None      # only the absence leads into it
        self.jumped = False     # and out of it
        self.checked = False
        self.steps = 0

    def follow(self, statement, call, value):
        """What the function returns because @call, in @statement, returned
        @value: a Value, or None if it goes on"""
        self.env[NOTHING] = value
        words = statement.tokens
        return self._go(statement,
                        words[:call.begin] + [NOTHING] + words[call.end:])

    def _go(self, statement, words):
        while self.steps < MAX_STEPS:
            self.steps += 1
            if self._dereferences(words):
                return OOPS
            if statement.kind == "return":
                return self._returned(statement, words)
            if statement.kind == "if":
                returned = self._other_way(statement, words)
                if returned is not None:
                    return returned
            statement = self._step(statement, words)
            if statement is None:
                return None
            words = statement.tokens
        return None

    def _other_way(self, statement, words):
        """What is returned inside an if of which it is not known whether it is
        taken, but that it has to do with what is missing"""
        then = statement.blocks[0]
        if not then or not _leaves(then) or not _mentions(words, self.env) or \
                self.conditions.truth(words) is not None:
            return None
        other = Flow(self.function, self.ask)
        other.env.update(self.env)
        other.steps = self.steps
        other.branch, other.jumped = self.branch or statement, self.jumped
        self.checked = True
        return other._go(then[0], then[0].tokens)

    def _due(self, statement):
        """Whether only the absence leads here"""
        while statement and statement is not self.branch:
            statement = statement.parent
        return self.jumped or bool(statement)

    def _dereferences(self, words):
        text = "".join(words)
        for place, value in self.env.items():
            if value.kind in ("null", "pointer") and "->" in text and re.search(
                    rf"(?<![\w>.&]){re.escape(place)}->", text):
                # "a && a->b" looks first, and & of a member reads nothing
                return not re.search(
                    rf"(?<![\w>.]){re.escape(place)}(&&|\?|\|\|)|"
                    rf"IS_ERR\w*\({re.escape(place)}\)", text)
        return False

    def _returned(self, statement, words):
        due = self._due(statement)
        value = self.conditions.value(words)
        if value is None or value.kind == "text":
            return self._unknown(words, value, due)
        if value.kind in ERROR_KINDS:
            return value
        fails = self.function.returns_pointer or self.function.is_bool
        if fails and (due or NOTHING in words or _mentions(words, self.env)):
            return value
        return None

    def _unknown(self, words, value, due):
        """An error that is not known, if only the absence leads here"""
        derived = _derives(words, self.conditions)
        if derived:
            return derived
        if not due or not words or value is not None or \
                words[0].isdigit() or words in (["true"], ["IRQ_HANDLED"]) or \
                (words[-1] == ")" and not re.match(r"(dev_)?err", words[0], re.I)):
            return None
        return Value("pointer" if self.function.returns_pointer else "number",
                     None)

    def _step(self, statement, words):
        kind = statement.kind
        if kind == "if":
            return self._branch(statement, words)
        if kind == "switch":
            return self._switch(statement, words)
        if kind == "loop":
            inside = statement.blocks[0]
            return inside[0] if inside else statement.next()
        if kind == "goto":
            self.jumped = self._due(statement)
            return self._label(words[0] if words else "")
        if kind in ("break", "continue"):
            kinds = ("loop", "switch") if kind == "break" else ("loop",)
            outer = statement.enclosing(kinds)
            return outer.next() if outer else None
        if kind == "expr":
            self._assign(words)
            call = whole_call(words)
            if call and call.name == "BUG_ON" and \
                    self.conditions.truth(call.arguments[0]):
                self.env[NOTHING] = Value("null", None)
        return statement.next()

    def _label(self, name):
        for statement in walk(parse(self.function)):
            if statement.kind == "label" and statement.tokens[0] == name:
                return statement.next()
        return None

    def _assign(self, words):
        place, begin = assigned(words) or (None, 0)
        if place is None:
            return
        value = self.conditions.value(words[begin:]) or \
            _derives(words[begin:], self.conditions)
        self.env[place] = value or UNKNOWN

    def _skip(self, statement):
        """What is assigned where it is not known whether it is"""
        for inner in walk([statement]):
            place, _ = assigned(inner.tokens) or (None, 0)
            if place in self.env:
                self.env[place] = UNKNOWN
        return statement.next()

    def _branch(self, statement, words):
        # "if ((ret = f()) < 0)" assigns, too
        for at, word in enumerate(words):
            if word == "=" and words[at - 1].isidentifier() and \
                    words[at + 1:at + 2] == [NOTHING]:
                self.env[words[at - 1]] = self.env[NOTHING]
                words = words[:at - 1] + words[at + 1:]
                break
        involved = _mentions(words, self.env) or NOTHING in words
        truth = self.conditions.truth(words)
        self.checked = self.checked or involved
        then, otherwise = statement.blocks
        if truth is None:
            return self._skip(statement)
        block = then if truth else otherwise
        if involved and self.plain.truth(words) is not truth and block and \
                not self._due(statement):
            self.branch = statement
        return block[0] if block else statement.next()

    def _switch(self, statement, words):
        value = self.conditions.value(words)
        if value is None or value.kind not in ERROR_KINDS:
            return self._skip(statement)
        self.checked = True
        self.branch = self.branch or statement
        found = None
        for inner in statement.blocks[0]:
            if inner.kind != "case":
                continue
            if "".join(inner.tokens) == f"-{value.errno}":
                return inner.next()
            if not inner.tokens or inner.tokens == ["default"]:
                found = inner
        return found.next() if found else statement.next()


def _leaves(block):
    return any(statement.kind in ("return", "goto")
               for statement in walk(block))


def outcome(function, statement, call, value, ask):
    """See Flow.follow(); and whether anything looked at what was returned"""
    flow = Flow(function, ask)
    returned = flow.follow(statement, call, value)
    return returned, flow.checked
