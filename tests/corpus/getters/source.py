# SPDX-License-Identifier: GPL-2.0-or-later
"""The kernel's C sources, as far as its own style tells what is in them: a
function's braces are at the beginning of a line, and so is what begins an
initializer. Nothing is preprocessed: of #if and #else the first counts, unless it
is for other machines."""

import os
import re

WORD = re.compile(r"[A-Za-z_]\w*")
TOKEN = re.compile(
    r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|\w+|->|\+\+|--|<<=|>>=|<<|>>|'
    r"[<>=!&|+\-*/%^]=|&&|\|\||\.\.\.|\S")
COMMENT = re.compile(
    r"/\*.*?\*/|//[^\n]*|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'", re.S)
DEFINE = re.compile(r"\s*#\s*define\s+(\w+)(\([^)]*\))?[ \t]*(.*)", re.S)
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)
# Of the kernel's common headers, those that hold one driver's files together
INCLUDE_COMMON = re.compile(r"^\s*#\s*include\s+<((?:ufs|soc)/[^>]+)>", re.M)
# What is compiled for other machines only
ELSEWHERE = re.compile(
    r"\b0\b|CONFIG_(ARM|PPC\w*|X86\w*|MIPS\w*|SPARC\w*|M68K|COLDFIRE|ALPHA|"
    r"SUPERH|ACPI|PCI|SBUS|ISA)\b|!\s*(defined\s*\(\s*)?(IS_ENABLED\s*\(\s*)?"
    r"CONFIG_")
CLEANUP = re.compile(r"\b__free\s*\(\s*\w+\s*\)|\b__(maybe_unused|initdata|"
                     r"initconst|refdata|ro_after_init)\b")
INITIALIZER = re.compile(
    r"^((?:[A-Za-z_][\w ]*\s[*\s]*)?)(\w+)\s*((?:\[[^\]\n]*\]\s*)*)=\s*\{",
    re.M)
SHARED = re.compile(
    r"^(?!static|return|else|#|\s|/)[\w \t*]*?\b(?:(\w+)\(|(\w+) = \{)", re.M)
NOT_NAMES = {"__attribute__", "__printf", "__acquires", "__releases", "__must_hold",
             "if", "while", "for", "switch", "__section"}


def tokens(text):
    return TOKEN.findall(text)


def _without_comments(text):
    return COMMENT.sub(
        lambda match: " " if match[0].startswith("/") else match[0], text)


def _first_branches(text):
    """Without the lines of the preprocessor and what they leave out; and these
    #defines: name -> (has arguments, text)."""
    lines, macros, stack = [], {}, []
    for line in text.replace("\\\n", " ").split("\n"):
        words = line.lstrip()
        if not words.startswith("#"):
            if all(stack):
                lines.append(line)
            continue
        words = words[1:].lstrip()
        if words.startswith("if"):
            other = ELSEWHERE.search(words)
            stack.append(not other and not (
                words.startswith("ifndef") and "CONFIG_" in words))
        elif words.startswith("el") and stack:
            # None: one branch has been taken, no other is
            stack[-1] = None if stack[-1] or stack[-1] is None else True
        elif words.startswith("endif") and stack:
            stack.pop()
        elif all(stack):
            match = DEFINE.match(line)
            if match:
                macros[match[1]] = (bool(match[2]), match[3].strip())
    return "\n".join(lines), macros


class Function:
    def __init__(self, source, head, name, parameters, body):
        self.source = source
        self.name = name
        self.is_static = bool(re.search(r"\bstatic\b", head))
        self.is_bool = bool(re.search(r"\bbool\b", head))
        self.returns_pointer = "*" in head
        self.parameters = parameters
        self.body = body
        self._words = None
        self.statements = None      # by statements.parse()

    @property
    def words(self):
        if self._words is None:
            self._words = set(WORD.findall(self.body))
        return self._words


def _parameters(text):
    names = []
    for part in text.split(","):
        words = WORD.findall(part)
        names.append(words[-1] if words else "")
    return names


def _head_of(text, end):
    """What is before a function's brace, back to the end of what precedes."""
    begin = max(text.rfind(";\n", 0, end), text.rfind("}\n", 0, end),
                text.rfind("\n\n", 0, end), -1)
    return " ".join(text[begin + 1:end].lstrip(";}").split())


def _name_in(head):
    """A function's name and its parameters' text."""
    for match in re.finditer(r"(\w+)\s*\(", head):
        if match[1] in NOT_NAMES:
            continue
        depth, at = 1, match.end()
        while at < len(head) and depth:
            depth += {"(": 1, ")": -1}.get(head[at], 0)
            at += 1
        return head[:match.start()], match[1], head[match.end():at - 1]
    return None


def _matching(text, begin):
    depth = 0
    for match in re.compile(r'[{}]|"(?:\\.|[^"\\\n])*"').finditer(text, begin):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if not depth:
            return match.end()
    return len(text)


class Source:
    """One file: .functions by name; .tables, name -> (type, text) of what is
    initialized at the top; .macros."""

    def __init__(self, kernel, path):
        self.path = path
        with open(os.path.join(kernel, path), encoding="utf-8",
                  errors="replace") as file:
            text = file.read()
        self.includes = INCLUDE.findall(text)
        self.common = INCLUDE_COMMON.findall(text)
        text, self.macros = _first_branches(_without_comments(text))
        self.text = CLEANUP.sub(" ", text)
        self.functions = {}
        self.tables = {}
        self._find_functions()
        self._find_tables()

    def _find_functions(self):
        for match in re.finditer(r"^\{", self.text, re.M):
            found = _name_in(_head_of(self.text, match.start()))
            end = self.text.find("\n}", match.start())
            if not found or end < 0:
                continue
            head, name, parameters = found
            self.functions.setdefault(name, Function(
                self, head, name, _parameters(parameters),
                self.text[match.end():end]))

    def _find_tables(self):
        for match in INITIALIZER.finditer(self.text):
            end = _matching(self.text, match.end() - 1)
            self.tables[match[2]] = (match[1], self.text[match.end():end - 1])


class Tree:
    """The sources of a kernel, each read once."""

    def __init__(self, kernel, exports):
        self.kernel = kernel
        self.exports = exports      # name -> path of who exports it
        self._sources = {}
        self._folders = {}
        self._headers = {}

    def source(self, path):
        if path not in self._sources:
            there = os.path.isfile(os.path.join(self.kernel, path))
            self._sources[path] = Source(self.kernel, path) if there else None
        return self._sources[path]

    def headers(self, source):
        """The files that it includes by their place beside it, and theirs"""
        if source.path not in self._headers:
            found = self._headers[source.path] = []
            for header in list(self._included(source)):
                found += [one for one in (header, *self.headers(header))
                          if one not in found]
        return self._headers[source.path]

    def _included(self, source):
        folder = os.path.dirname(source.path)
        paths = [os.path.join(folder, name) for name in source.includes]
        paths += [os.path.join("include", name) for name in source.common]
        for path in paths:
            header = self.source(os.path.normpath(path))
            if header:
                yield header

    def _folder(self, folder):
        """Where the functions and tables of a folder that are not static are"""
        if folder not in self._folders:
            found = {}
            whole = os.path.join(self.kernel, folder)
            names = sorted(os.listdir(whole)) if os.path.isdir(whole) else []
            for name in names:
                if not name.endswith(".c"):
                    continue
                with open(os.path.join(whole, name), encoding="utf-8",
                          errors="replace") as file:
                    text = file.read()
                for match in SHARED.finditer(text):
                    found.setdefault(match[1] or match[2],
                                     os.path.join(folder, name))
            self._folders[folder] = found
        return self._folders[folder]

    def _elsewhere(self, folder, name):
        for at in (folder, os.path.dirname(folder)):
            path = self._folder(at).get(name)
            if path:
                return path
        return self.exports.get(name)

    def function(self, source, name, elsewhere):
        """Whom a call of @name in @source calls, or None; in other files only if
        @elsewhere says of the path that it matters"""
        for at in (source, *self.headers(source)):
            if name in at.functions:
                return at.functions[name]
            if at.macros.get(name, (False,))[0]:
                # "#define f(a) g(a, 0)" is g()
                match = re.match(r"(\w+)\(", at.macros[name][1])
                return self.function(source, match[1], elsewhere) \
                    if match and match[1] != name else None
        path = self._elsewhere(os.path.dirname(source.path), name)
        found = self.source(path) if path and elsewhere(path) else None
        function = found.functions.get(name) if found else None
        return None if function and function.is_static else function

    def macro(self, source, name):
        for at in (source, *self.headers(source)):
            if name in at.macros and not at.macros[name][0]:
                return at.macros[name][1]
        return None

    def table(self, source, name):
        """A table's text and the source that it is in, or None"""
        path = self._folder(os.path.dirname(source.path)).get(name)
        for at in (source, *self.headers(source),
                   *([self.source(path)] if path else [])):
            if name in at.tables:
                return at.tables[name][1], at
        return None
