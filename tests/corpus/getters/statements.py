# SPDX-License-Identifier: GPL-2.0-or-later
"""A function's body as statements, each of which knows what comes next."""

from source import tokens

CLOSING = {"(": ")", "[": "]", "{": "}"}
NESTING = {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}


class Statement:
    """@kind: expr, return, if, loop, switch, case, label, goto, break, continue.
    @tokens: the expression, condition or name; @blocks: the statements inside"""

    def __init__(self, kind, words=(), blocks=()):
        self.kind = kind
        self.tokens = list(words)
        self.blocks = list(blocks)
        self.parent = None
        self.block = None
        self.index = 0
        self._calls = None

    @property
    def calls(self):
        if self._calls is None:
            self._calls = list(calls(self.tokens))
        return self._calls

    def next(self):
        """The one after it, also after the end of what it is in"""
        at = self
        while at:
            if at.index + 1 < len(at.block):
                return at.block[at.index + 1]
            at = at.parent
        return None

    def enclosing(self, kinds):
        at = self.parent
        while at and at.kind not in kinds:
            at = at.parent
        return at


class _Parser:
    def __init__(self, text):
        self.tokens = tokens(text)
        self.at = 0

    def peek(self, ahead=0):
        at = self.at + ahead
        return self.tokens[at] if at < len(self.tokens) else ""

    def closing(self, begin):
        """Where what is opened at @begin is closed"""
        depth = 0
        for at in range(begin, len(self.tokens)):
            if self.tokens[at] in CLOSING:
                depth += 1
            elif self.tokens[at] in CLOSING.values():
                depth -= 1
                if not depth:
                    return at
        return len(self.tokens) - 1

    def parentheses(self):
        end = self.closing(self.at)
        inside = self.tokens[self.at + 1:end]
        self.at = end + 1
        return inside

    def until_semicolon(self):
        begin = self.at
        while self.at < len(self.tokens) and self.peek() not in ";}":
            self.at = (self.closing(self.at) if self.peek() in CLOSING
                       else self.at) + 1
        found = self.tokens[begin:self.at]
        if self.peek() == ";":
            self.at += 1
        return found

    def block(self):
        """One statement, or those in braces"""
        if self.peek() != "{":
            return self.statement()
        self.at += 1
        found = []
        while self.at < len(self.tokens) and self.peek() != "}":
            found += self.statement()
        self.at += 1
        return found

    def if_(self):
        self.at += 1
        condition = self.parentheses()
        blocks = [self.block(), []]
        if self.peek() == "else":
            self.at += 1
            blocks[1] = self.block()
        return [Statement("if", condition, blocks)]

    def do(self):
        self.at += 1
        body = self.block()
        self.until_semicolon()
        return [Statement("loop", [], [body])]

    def headed(self, kind):
        self.at += 1
        head = self.parentheses()
        return [Statement(kind, head, [self.block()])]

    def case(self):
        self.at += 1
        begin = self.at
        while self.at < len(self.tokens) and self.peek() != ":":
            self.at += 1
        self.at += 1
        return [Statement("case", self.tokens[begin:self.at - 1])]

    def macro_loop(self):
        """for_each_...(...) and scoped_guard(...) and their like"""
        if not (self.peek().isidentifier() and self.peek(1) == "("):
            return None
        end = self.closing(self.at + 1)
        after = self.tokens[end + 1] if end + 1 < len(self.tokens) else ""
        if after != "{" and "for_each" not in self.peek():
            return None
        head = self.tokens[self.at:end + 1]
        self.at = end + 1
        return [Statement("loop", head, [self.block()])]

    def statement(self):
        word = self.peek()
        if word == "{":
            return self.block()
        if word == ";":
            self.at += 1
            return []
        if word == "if":
            return self.if_()
        if word in ("for", "while"):
            return self.headed("loop")
        if word == "switch":
            return self.headed("switch")
        if word == "do":
            return self.do()
        if word in ("case", "default"):
            return self.case()
        if word in ("return", "goto", "break", "continue"):
            self.at += 1
            return [Statement(word, self.until_semicolon())]
        if word.isidentifier() and self.peek(1) == ":" and self.peek(2) != ":":
            self.at += 2
            return [Statement("label", [word])]
        found = self.macro_loop()
        if found:
            return found
        before = self.at
        found = [Statement("expr", self.until_semicolon())]
        if self.at == before:
            # an end of something that was not seen to begin
            self.at += 1
        return found


def _link(block, parent):
    for index, statement in enumerate(block):
        statement.block = block
        statement.index = index
        statement.parent = parent
        for inner in statement.blocks:
            _link(inner, statement)


def parse(function):
    if function.statements is None:
        parser = _Parser(function.body)
        found = []
        while parser.at < len(parser.tokens):
            found += parser.statement()
        _link(found, None)
        function.statements = found
    return function.statements


def walk(block):
    for statement in block:
        yield statement
        for inner in statement.blocks:
            yield from walk(inner)


def split(words, separator=","):
    """Parts of a list of tokens, divided where nothing is open"""
    if separator not in words:
        return [words] if words else []
    parts, part, depth = [], [], 0
    for word in words:
        depth += NESTING.get(word, 0)
        if word == separator and not depth:
            parts.append(part)
            part = []
        else:
            part.append(word)
    return parts + [part]


class Call:
    """@name: of the function, or "->name" through a pointer; @begin, @end: where
    it is among the tokens"""

    def __init__(self, name, arguments, begin, end):
        self.name = name
        self.arguments = arguments
        self.begin = begin
        self.end = end


def _end_of_call(words, at):
    """Behind the parenthesis that closes the one at @at"""
    depth = 0
    for end in range(at, len(words)):
        depth += NESTING.get(words[end], 0)
        if not depth:
            return end + 1
    return len(words)


def calls(words):
    """The calls in an expression, from the outside in"""
    for at in range(len(words) - 1):
        if words[at + 1] != "(" or not words[at].isidentifier():
            continue
        begin, end = at, _end_of_call(words, at + 1)
        through = at and words[at - 1] in ("->", ".")
        while through and begin and (words[begin - 1] in ("->", ".") or
                                     words[begin - 1].isidentifier()):
            begin -= 1
        yield Call(("->" if through else "") + words[at],
                   split(words[at + 2:end - 1]), begin, end)


def whole_call(words):
    """The call that all of an expression is, or None"""
    if len(words) < 3 or words[1] != "(" or words[-1] != ")" or \
            not words[0].isidentifier() or \
            _end_of_call(words, 1) != len(words):
        return None
    return Call(words[0], split(words[2:-1]), 0, len(words))


def assigned(words):
    """What is assigned to in an expression, and where its value begins; or None"""
    if "=" not in words:
        return None
    depth = 0
    for at, word in enumerate(words):
        depth += NESTING.get(word, 0)
        if word == "=" and not depth and at:
            return _place(words[:at]), at + 1
    return None


def _place(words):
    """Of "struct clk * a -> b", "a->b": without the type"""
    at = len(words) - 1
    while at >= 0:
        if words[at] == "]":
            while at > 0 and words[at] != "[":
                at -= 1
            at -= 1
            continue
        if at and words[at - 1] in ("->", "."):
            at -= 2
            continue
        break
    at = max(at, 0)
    if at and words[at - 1] == "*" and at == 1:
        at -= 1
    return "".join(words[at:])
