# SPDX-License-Identifier: GPL-2.0-or-later
"""What an expression comes to where a call has found nothing: True, False, or
None where that cannot be told."""

import collections
import operator
import re

from statements import NESTING, split, whole_call

# @kind: "pointer" (an error in a pointer), "number" (a negative one), "null" (also
# zero and false), "there" (anything else), "has" (whether the node has what @errno
# says), "text" (as it is written, in @errno)
Value = collections.namedtuple("Value", "kind errno")
NULL = Value("null", None)
COMPARISONS = ("==", "!=", "<", ">", "<=", ">=")
TRANSPARENT = {"likely", "unlikely", "WARN_ON", "WARN_ON_ONCE", "WARN", "BUG_ON"}
COMPARE = {"==": operator.eq, "!=": operator.ne, "<": operator.lt,
           ">": operator.gt, "<=": operator.le, ">=": operator.ge}
MIRRORED = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}


def strip(words):
    """Without parentheses and casts around all of it"""
    while words and words[0] == "(":
        depth = 0
        for at, word in enumerate(words):
            depth += (word == "(") - (word == ")")
            if not depth:
                break
        if at == len(words) - 1:
            words = words[1:-1]
        elif _is_cast(words[1:at]) and words[at + 1] not in (
                "->", ".", "=", "&&", "||", "?", *COMPARISONS):
            words = words[at + 1:]
        else:
            break
    return words


def _is_cast(words):
    return bool(words) and all(re.fullmatch(r"\w+|\*", word) for word in words) \
        and (words[-1] == "*" or words[0] in ("unsigned", "long", "int", "void",
                                              "struct", "enum", "uintptr_t",
                                              "kernel_ulong_t", "u32", "s32"))


def _negate(truth):
    return None if truth is None else not truth


class Conditions:
    """@env: what is known of the function's variables. @ask: of anything else,
    given its words; it returns a Value, True, False or None."""

    def __init__(self, env, ask):
        self.env = env
        self.ask = ask

    def value(self, words):
        words = strip(words)
        text = "".join(words)
        if text in self.env:
            known = self.env[text]
            return None if known.kind == "has" else known
        if len(words) == 2 and words[0] == "-" and words[1].startswith("E"):
            return Value("number", words[1])
        if text in ("NULL", "0", "false", "0x0"):
            return NULL
        if "?" in words:
            return self._choice(words)
        found = self._call(words)
        if found is not None:
            return found
        answer = self.ask(words)
        if answer is False:
            return NULL
        return answer if isinstance(answer, Value) else None

    def _choice(self, words):
        condition, _, rest = _cut(words, "?")
        if rest is None:
            return None
        yes, _, no = _cut(rest, ":")
        if no is None:
            return None
        truth = self.truth(condition)
        if truth is None:
            return None
        return self.value(no if not truth else yes or condition)

    def _call(self, words):
        call = whole_call(words)
        if not call or not call.arguments:
            return None
        inner = self.value(call.arguments[0])
        if call.name in ("PTR_ERR", "PTR_ERR_OR_ZERO", "ERR_CAST", "ERR_PTR",
                         "irq_of_parse_and_map"):
            if inner and inner.kind == "there":
                return NULL if call.name == "PTR_ERR_OR_ZERO" else None
            if inner is None or inner.kind not in ("pointer", "number"):
                return inner if call.name != "PTR_ERR_OR_ZERO" else NULL \
                    if inner else None
            kind = "number" if call.name.startswith("PTR") else "pointer"
            return Value(kind, inner.errno)
        if call.name == "dev_err_probe" and len(call.arguments) > 1:
            return self.value(call.arguments[1]) or Value("number", None)
        return None

    def truth(self, words):
        words = strip(words)
        for sign, absorbing in (("||", True), ("&&", False)):
            parts = split(words, sign)
            if len(parts) > 1:
                truths = [self.truth(part) for part in parts]
                if absorbing in truths:
                    return absorbing
                return None if None in truths else not absorbing
        for at, sign in _operators(words):
            return self._compare(words[:at], sign, words[at + 1:])
        if words and words[0] == "!":
            return _negate(self.truth(words[1:]))
        return self._plain(words)

    def _plain(self, words):
        call = whole_call(words)
        if call and call.arguments:
            if call.name in TRANSPARENT:
                return self.truth(call.arguments[0])
            if call.name in ("IS_ERR", "IS_ERR_OR_NULL"):
                value = self.value(call.arguments[0])
                if value is None:
                    return None
                return value.kind == "pointer" or (
                    value.kind == "null" and call.name.endswith("NULL"))
        place = next((at for at, word in enumerate(words) if word == "="), None)
        if place is not None:
            return self.truth(words[place + 1:])
        value = self.value(words)
        if value is not None and value.kind != "text":
            return value.kind != "null"
        if value is not None:
            return _truth_of_text(value.errno)
        answer = self.ask(words)
        return answer if isinstance(answer, bool) else None

    def _compare(self, left, sign, right):
        one, other = self.value(left), self.value(right)
        if one is None or (other is not None and one == NULL):
            one, other = other, one
            left, right = right, left
            sign = MIRRORED.get(sign, sign)
        if one is None:
            return None
        if one.kind == "text":
            return _compare_text(one.errno, sign, other, right)
        if other is None:
            return None
        if one.kind == "there":
            return sign in ("!=", ">", ">=")
        if other.kind == "text" and re.fullmatch(r"[1-9]\d*", other.errno):
            # neither nothing nor an error is as much
            return sign in ("!=", "<", "<=")
        if one.kind == "null":
            return {"==": True, "!=": False, "<=": True, ">=": True,
                    "<": False, ">": False}[sign] if other == NULL else None
        if other == NULL:
            return {"==": False, "!=": True, "<": True, "<=": True,
                    ">": False, ">=": False}[sign]
        if sign in ("==", "!=") and other.errno:
            same = None if one.errno is None and \
                other.errno != "EPROBE_DEFER" else one.errno == other.errno
            return same if sign == "==" else _negate(same)
        return None


def _cut(words, separator):
    parts = split(words, separator)
    if len(parts) < 2:
        return words, separator, None
    return parts[0], separator, [
        word for part in parts[1:] for word in (separator, *part)][1:]


def _operators(words):
    if not any(word in COMPARISONS for word in words):
        return
    depth = 0
    for at, word in enumerate(words):
        depth += NESTING.get(word, 0)
        if word in COMPARISONS and not depth:
            yield at, word


def _truth_of_text(text):
    if text == "?":
        return None
    if re.fullmatch(r"(0x)?0+|false|NULL", text):
        return False
    if re.fullmatch(r"\d+|0x[0-9a-fA-F]+|true|&.*|\".*", text) or \
            "BIT(" in text or "<<" in text:
        return True
    return None


def _compare_text(text, sign, other, words):
    right = other.errno if other and other.kind == "text" else \
        "0" if other == NULL else "".join(strip(words))
    plain = r"\w+"
    if re.fullmatch(r"-?\d+", text) and re.fullmatch(r"-?\d+", right):
        return COMPARE[sign](int(text), int(right))
    if sign not in ("==", "!=") or not re.fullmatch(plain, text) or \
            not re.fullmatch(plain, right):
        return None
    if text.isdigit() != right.isdigit() and "0" not in (text, right):
        return None
    if "0" in (text, right) and not (text + right).isdigit():
        return None
    return (text == right) == (sign == "==")
