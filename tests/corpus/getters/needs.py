# SPDX-License-Identifier: GPL-2.0-or-later
"""What a driver insists on: the calls on the way through its probe function that
find nothing in a guest and make it fail (flow.py). The way is that of one
compatible: what its match data says is known."""

import collections
import re

import flow
from conditions import NULL, Conditions, Value, strip
from source import tokens
from statements import assigned, parse, split, whole_call

# @where: who makes the call, as "function@file"; @condition: "kind argument" of what
# the node has to have for that, or ""
Need = collections.namedtuple("Need", "kind argument call where condition")
MAX_DEPTH = 12
# Where the frameworks are that the getters belong to, and others that ask for
# nothing on their own account
CORE = re.compile(
    r"drivers/(base|of|acpi|opp|tee|firmware|usb/core|mmc/core|media/v4l2-core|"
    r"media/common|media/cec|pnp|net/phy|net/pcs|dma-buf|rpmsg|hid)/|"
    r"drivers/(regulator/(core|of_reg|devres|helpers|irq_helpers|fixed-helper)|"
    r"iommu/(iommu|of_iommu|dma-iommu|io-pgtable|iova)|"
    r"interconnect/(core|bulk)|nvmem/(core|layouts)|hwtracing/stm/|"
    r"power/supply/power_supply|extcon/(extcon\.c|devres)|"
    r"clk/(clk[.-](?!cdce|si|ver)|clkdev)|gpio/gpiolib|"
    r"pinctrl/(core|devicetree|pinmux|pinconf)|reset/core|phy/phy-core|"
    r"dma/(dmaengine|of-dma|virt-dma)|mfd/(mfd-core|syscon)|pci/[a-z-]*\.c|"
    r"thermal/thermal_|usb/(common/|phy/phy\.c|phy/of)|mailbox/mailbox\.c|"
    r"i2c/i2c-core|spi/spi(-mem)?\.c|tty/serial/serial_|"
    r"net/mdio/(of|fwnode|acpi)_mdio|hwspinlock/hwspinlock_core|iio/in|"
    r"pwm/core|leds/led|gpu/drm/drm_|"
    r"remoteproc/remoteproc_|cpufreq/cpufreq|cpuidle/|devfreq/devfreq|"
    r"watchdog/watchdog_|rtc/(class|interface|lib)|net/(dsa/|usb/|[a-z]*\.c)|"
    r"block/|char/(mem|misc|random)|input/input|video/fbdev/core|hwmon/hwmon|"
    r"pmdomain/core)|sound/core/|sound/soc/soc-|kernel/|lib/|net/")
# Those that look whether a property is there; what they say if it is not
NUMBER = Value("number", "EINVAL")
PRESENCE = {
    "of_property_present": NULL, "of_property_read_bool": NULL,
    "of_find_property": NULL, "of_get_property": NULL,
    "device_property_present": NULL, "device_property_read_bool": NULL,
    "fwnode_property_present": NULL, "fwnode_property_read_bool": NULL,
    "of_count_phandle_with_args": Value("number", "ENOENT"),
    "of_property_count_elems_of_size": NUMBER,
    "of_property_count_u32_elems": NUMBER, "of_property_count_strings": NUMBER,
    "of_property_match_string": NUMBER, "device_property_match_string": NUMBER,
    "of_property_read_string": NUMBER, "of_property_read_string_index": NUMBER,
    "device_property_string_array_count": NUMBER,
    "of_property_read_u32": NUMBER, "of_property_read_u32_array": NUMBER,
    "of_property_read_u32_index": NUMBER, "device_property_read_u32": NUMBER,
}
ABSENT = ("has_acpi_companion", "ACPI_COMPANION", "ACPI_HANDLE", "is_acpi_node",
          "is_acpi_device_node", "dev_get_platdata", "acpi_match_device",
          "platform_get_device_id", "acpi_device_get_match_data", "dev_is_pci")
PRESENT = ("of_device_get_match_data", "device_get_match_data", "of_match_device",
           "is_of_node", "dev_of_node", "dev_fwnode")
ELSEWHERE = ("of_get_child_by_name", "of_parse_phandle",
             "of_find_compatible_node", "of_find_node_by_name", "of_get_next_child",
             "of_find_node_by_path", "of_find_node_by_phandle", "bus_find_device",
             "of_get_next_available_child", "of_get_compatible_child",
             "of_graph_get_remote_node", "of_graph_get_remote_port_parent",
             "of_graph_get_endpoint_by_regs", "of_graph_get_port_by_id",
             "of_find_matching_node", "device_get_named_child_node",
             "platform_device_alloc", "platform_device_register_full",
             "of_platform_device_create", "device_find_child", "of_get_cpu_node",
             "of_cpu_device_node_get", "get_cpu_device", "fwnode_get_next_child_node")
# The node or device above the driver's own, and not its own as the one above what
# the driver has made (adapter->dev.parent)
PARENT = re.compile(
    r"(?:\w+->)*(?:[a-z]*pdev|op|ofdev)->dev\.parent\b|(?:\w+(?:->|\.))*dev->parent\b|"
    r"(?:\w+(?:->|\.))*(?:of_node|np|node|dn)->parent\b")
OWN = re.compile(r"(?:[a-z]*pdev|op|ofdev)->dev(?:\.of_node)?")
COUNTING = ("++", "--", "+=", "-=", "|=", "&=")
PARENTS = ("of_get_parent", "of_get_next_parent", "fwnode_get_parent")
# What is called so is what boards without a device tree have, if nothing else is
# assigned to it
PLATFORM_DATA = ("pdata", "platform_data", "plat_data")
# Which of the kinds a guest has as the host has; whoever does without one does not
# look for another
STAYING = ("clock", "interrupt", "region")


def _ends(block):
    return bool(block) and block[-1].kind in ("return", "goto")


class Facts:
    """What the match data of one compatible says; @source: where that is"""

    def __init__(self, compatible="", data="", fields=None, source=None):
        self.compatible = compatible
        self.data = data
        self.fields = fields or {}
        self.source = source
        self.known = set()      # fields of all the driver's match data
        self.key = (compatible, data, tuple(sorted(self.fields.items())))
        self.asked = False      # has anything come to depend on them?

    def field(self, name):
        """What is said of a field; None: it is none of the match data"""
        if name not in self.known:
            return None
        self.asked = True
        return self.fields.get(name, "0")

    def value(self):
        self.asked = True
        return self.data

    def is_compatible(self, name):
        self.asked = True
        return name == self.compatible

    def is_listed(self, table):
        self.asked = True
        return f'"{self.compatible}"' in table


class Catalogue:
    """calls.txt"""

    def __init__(self, path):
        self.getters = {}
        self.derived = {}
        with open(path, encoding="utf-8") as file:
            for line in file:
                if line.strip() and not line.startswith("#"):
                    self._add(*line.split())

    def _add(self, name, kind, owner, argument, nothing):
        what, _, errno = nothing.partition(":")
        value = Value(what, errno or None)
        if kind == "derived":
            self.derived[name] = (int(owner) - 1, value)
        else:
            self.getters[name] = (kind, int(owner), argument, value)


class Scan:
    """@references: the properties that refer to nodes; @named: all names and texts
    that there are in the device trees"""

    def __init__(self, tree, catalogue, references, named):
        self.tree = tree
        self.catalogue = catalogue
        self.references = references
        self.named = named
        self._memo = {}
        self._leads = {}
        self._callees = {}
        flow.DERIVED.update(catalogue.derived)

    def refers(self, name):
        """Whether a guest may lack the property because it refers to a node"""
        if name in ("clocks", "clock-names", "interrupts", "interrupt-names",
                    "interrupts-extended", "reg-names", "clock-output-names"):
            return False
        if name.endswith("-names"):
            return name in ("reset-names", "phy-names", "dma-names",
                            "power-domain-names", "iommu-names", "mbox-names",
                            "nvmem-cell-names", "io-channel-names",
                            "pwm-names", "interconnect-names", "pinctrl-names",
                            "memory-region-names")
        return name in self.references or bool(
            re.search(r".-(supply|gpios?)$|^pinctrl-\d+$", name))

    def callee(self, source, name):
        key = (source.path, name)
        if key not in self._callees:
            self._callees[key] = self.tree.function(
                source, name, lambda path: not CORE.match(path))
        return self._callees[key]

    def leads(self, function):
        """Whether it can come to a getter"""
        found, whole = self._leads_to(function, set())
        if not whole:
            self._leads[function.source.path, function.name] = found
        return found

    def _leads_to(self, function, above):
        """That, and whether nothing was left out for coming round again"""
        key = (function.source.path, function.name)
        if key in self._leads:
            return self._leads[key], True
        if key in above:
            return False, False
        # what is called through a pointer is not known here
        found = not function.words.isdisjoint(self.catalogue.getters) or \
            any(word.startswith("component_") for word in function.words) or \
            bool(re.search(r"(->|\.)\s*\w+\s*\(", function.body))
        whole = True
        for name in sorted(function.words) if not found else ():
            callee = self.callee(function.source, name)
            if callee:
                found, all_of_it = self._leads_to(callee, above | {key})
                whole = whole and all_of_it
            if found:
                break
        if found or whole:
            self._leads[key] = found
        return found, found or whole

    def needs(self, driver, function, facts, env=None, tags=None, depth=0):
        """Pairs of a need and what the function returns without it"""
        env, tags = env or {}, tags or {}
        key = (driver, function.source.path, function.name,
               tuple(sorted(env.items())), tuple(sorted(tags.items())))
        for known in (key, (key, facts.key)):
            if known in self._memo:
                facts.asked = facts.asked or known is not key
                return self._memo[known]
        # for those that come round again
        self._memo[key, facts.key] = []
        found = []
        if depth < MAX_DEPTH and self.leads(function):
            before, facts.asked = facts.asked, False
            walker = Walker(self, driver, function, facts, env, tags, depth)
            walker.block(parse(function))
            found = list(walker.found.items())
            if facts.asked:
                self._memo[key, facts.key] = found
            else:
                self._memo[key] = found
            facts.asked = facts.asked or before
        else:
            self._memo[key] = found
        return found


class Walker:
    """One function, on one way to it"""

    def __init__(self, scan, driver, function, facts, env, tags, depth):
        self.scan = scan
        self.driver = driver        # the source that has its table
        self.function = function
        self.source = function.source
        self.facts = facts
        self.env = dict(env)
        self.tags = dict(tags)
        self.depth = depth
        self.conditions = Conditions(self.env, self.ask)
        self.found = {}
        self.origin = {}        # place -> what was asked for in vain there
        self.instead = []       # of these, those that lead to what is looked at
        self.given = ""         # what the node has to have to come there
        self._outcomes = {}

    # ---------------------------------------------------------------- facts

    def ask(self, words):
        """Of what conditions do not know themselves"""
        parts = split(words, "&")
        if len(parts) == 2 and parts[0] and parts[1]:
            return self._flags(*parts)
        call = whole_call(words)
        if call:
            return self._ask_call(call)
        text = "".join(words)
        if text in self.env:
            known = self.env[text]
            return None if known.kind == "has" else known
        if re.search(r"(->|\.)of_node$", text) or text == "np":
            return True
        if text in PLATFORM_DATA or \
                re.search(r"(->|\.)platform_data$", text):
            return NULL
        if text in ("match->data", "of_id->data", "id->data"):
            return self._text(self.facts.value())
        field = re.fullmatch(r"[\w>.()-]*?(?:->|\.)(\w+)", text)
        said = self.facts.field(field[1]) if field else None
        if said is not None:
            return self._text(said)
        if re.fullmatch(r"[A-Z_][A-Z0-9_]*|\d\w*", text):
            return Value("text", self._expand(text))
        return None

    def _text(self, text):
        size = re.fullmatch(r"ARRAY_SIZE\((\w+)\)", text)
        table = self.scan.tree.table(self.facts.source or self.driver,
                                     size[1]) if size else None
        if table:
            text = str(len([part for part in split(tokens(table[0]), ",")
                            if part]))
        if re.fullmatch(r"0|NULL|false", text):
            return NULL
        return Value("text", text) if text else None

    def _expand(self, text):
        macro = self.scan.tree.macro(self.source, text)
        return macro if macro and re.fullmatch(r'[\w"]+[^()]*', macro) else text

    def _flags(self, left, right):
        """Whether one of those that @right is made of is set"""
        value = self.ask(left)
        if not isinstance(value, Value):
            return None
        if value == NULL:
            return False
        if not re.search(r"[A-Za-z]", value.errno):
            return None
        return not self._flag_names(value.errno).isdisjoint(
            self._flag_names("".join(right)))

    def _flag_names(self, text):
        """Those that it has, and those that a macro in it stands for"""
        found, todo = set(), re.findall(r"[A-Za-z_]\w*", text)
        while todo:
            name = todo.pop()
            # a bit is no name of a flag's
            if name in found or name in ("BIT", "BIT_ULL", "GENMASK", "U", "UL"):
                continue
            found.add(name)
            macro = self.scan.tree.macro(self.driver, name) or ""
            todo += re.findall(r"[A-Za-z_]\w*", macro)
        return found

    def _ask_call(self, call):
        name = call.name
        if name == "of_match_node":
            text = self._table("".join(call.arguments[0]))
            return True if text and self.facts.is_listed(text) else None
        if name in ABSENT:
            return NULL
        if name in PRESENT:
            return True
        if name == "IS_ENABLED":
            words = call.arguments[0] if call.arguments else []
            return {"CONFIG_OF": True, "CONFIG_ACPI": False}.get(
                "".join(words))
        if name == "of_machine_is_compatible":
            return False
        if name in ("of_device_is_compatible", "device_is_compatible"):
            text = self.string(call.arguments[-1])
            if text and text not in self.scan.named:
                return False
            return self.facts.is_compatible(text) or None
        if name in PRESENCE and len(call.arguments) > 1:
            text = self.string(call.arguments[1])
            if text and (self.scan.refers(text) or
                         text not in self.scan.named):
                return PRESENCE[name]
        return None

    # ------------------------------------------------------------- arguments

    def string(self, words):
        """The text of a string, or None"""
        words = strip(words)
        if words and all(word.startswith('"') for word in words):
            return "".join(word[1:-1] for word in words)
        text = "".join(words)
        value = self.env.get(text)
        if value and value.kind == "text" and value.errno.startswith('"'):
            return value.errno[1:-1]
        field = re.search(r"(?:->|\.)(\w+)$", text)
        if field:
            text = self.facts.field(field[1]) or ""
        elif re.fullmatch(r"\w+", text):
            text = self.scan.tree.macro(self.source, text) or ""
        match = re.fullmatch(r'"([^"]*)"', text.strip())
        return match[1] if match else None

    def _index(self, words):
        words = strip(words)
        text = "".join(words)
        value = self.env.get(text)
        if value == NULL:
            return "0"
        if value and value.kind == "text":
            text = value.errno
        if re.fullmatch(r"[A-Z_][A-Z0-9_]*", text):
            text = self.scan.tree.macro(self.source, text) or text
        if re.fullmatch(r"\d+", text):
            return text
        return "*"

    def _table(self, text):
        """The text between the braces of a table of that name, here or there"""
        local = re.search(
            rf"\b{re.escape(text)}\s*\[[^\]]*\]\s*=\s*\{{(.*?)\}}\s*;",
            self.function.body, re.S)
        if local:
            return local[1]
        for source in (self.source, self.driver):
            table = self.scan.tree.table(source, text)
            if table:
                return table[0]
        return None

    def strings(self, words):
        """Those of a list of names, or None if they cannot be read"""
        text = "".join(strip(words)).lstrip("&")
        inline = re.search(r"\{(.*)\}", text)
        if inline:
            return re.findall(r'"([^"]*)"', inline[1]) or None
        text = re.sub(r"\[[^\]]*\]$", "", text)
        field = re.search(r"(?:->|\.)(\w+)$", text)
        if field:
            text = self.facts.field(field[1])
            if not text:
                return None
            if "{" in text:
                return re.findall(r'"([^"]*)"', text) or None
        table = self._table(text.lstrip("&"))
        return re.findall(r'"([^"]*)"', table) or None if table else None

    def _bulk(self, words):
        """The names in what is asked for all at once"""
        found = self.strings(words)
        if found:
            return found
        names = re.findall(r"(?:\.|->)\s*id\s*=\s*([^;,}]+)", self.function.body)
        for name in names:
            name = split(re.findall(r'"[^"]*"|\w+|->|\S', name))
            text = self.string(name[0]) if name else None
            more = [text] if text else self.strings(name[0]) if name else None
            if more:
                found = (found or []) + more
        return found or ["*"]

    def _supply(self, words):
        """Which one a variable or a field of that name has, if the file says it of
        one only"""
        place = re.search(r"\w+$", "".join(words))
        found = place and set(re.findall(
            rf"\b{place[0]}\s*=\s*(?:devm_)?regulator_get(?:_exclusive|_optional)?"
            r'\s*\([^;"]*,\s*("[^"]+"|\w+)\s*\)', self.source.text)) or ()
        names = {self.string([name]) for name in found}
        return list(names - {None}) if len(names) == 1 else []

    def _names(self, call, argument):
        """What is asked for; [] if that is nothing of a guest's"""
        if argument in ("0", "*"):
            return [argument]
        if argument[0] == "=":
            return [argument[1:]]
        at = int(argument[1:]) - 1
        if at >= len(call.arguments):
            return []
        words = call.arguments[at]
        if argument[0] == "i":
            return [self._index(words)]
        if argument[0] == "b":
            return self._bulk(words)
        if argument[0] == "v":
            return self._supply(words)
        text = self.string(words)
        if text is not None:
            return [text]
        if argument[0] == "p":
            return []
        if self.conditions.value(words) == NULL:
            return ["0"]
        return self.strings(words) or ["*"]

    def tag(self, words):
        """Whose node or device it is: "parent", "other", "own", or "" where that is
        not known, and taken for the driver's own"""
        words = strip(words)
        call = whole_call(words)
        if call:
            if call.name in PARENTS:
                return "parent"
            if call.name == "of_find_device_by_node" and call.arguments:
                return self.tag(call.arguments[0]) or "own"
            if call.name in ELSEWHERE:
                return "other"
        text = "".join(words).lstrip("&")
        for name in sorted(self.tags):
            if re.match(rf"{re.escape(name)}(?!\w)", text):
                own = self.tags[name] == "own"
                above = own and re.match(rf"{re.escape(name)}->parent\b", text)
                return "parent" if above else self.tags[name]
        if PARENT.match(text):
            return "parent"
        return "own" if OWN.fullmatch(text) else ""

    # ----------------------------------------------------------------- needs

    def _asked(self, call):
        """The needs that a getter stands for, and what it returns"""
        kind, owner, argument, value = self.scan.catalogue.getters[call.name]
        whose = self.tag(call.arguments[owner - 1]) \
            if owner and owner <= len(call.arguments) else ""
        if whose == "other" or (kind == "parent" and whose != "parent"):
            return [], value
        if whose == "parent" and kind != "parent":
            kind, argument = "parent", "=node"
        names = self._names(call, argument)
        if kind in ("reference", "syscon"):
            names = [name for name in names if self.scan.refers(name)]
        # which of them is not known
        if kind == "node" and "*" in names:
            names = []
        return [(kind, name) for name in names], value

    def _outcome(self, statement, call, value):
        key = (id(statement), call.begin, call.end, value)
        if key not in self._outcomes:
            self._outcomes[key] = flow.outcome(self.function, statement, call,
                                               value, self.ask)
        return self._outcomes[key]

    def _getter(self, statement, call):
        asked, value = self._asked(call)
        if not asked:
            return
        returned, checked = self._outcome(statement, call, value)
        # nobody can do without the data of the device above
        if returned is None and asked[0][0] == "parent" and not checked and \
                value.kind == "null":
            returned = flow.OOPS
        if returned is None:
            self._remember(statement, call, asked, value)
            return
        where = f"{self.function.name}@{self.source.path}"
        for kind, name in asked:
            self._add(Need(kind, name, call.name, where, ""), returned)
        for kind, name, other in self.instead:
            self._add(Need(kind, name, other, where, ""), returned)

    def _add(self, need, returned):
        self.found.setdefault(
            need._replace(condition=need.condition or self.given), returned)

    def _remember(self, statement, call, asked, value):
        """What is in a variable if nothing is found, or that it is there"""
        place, begin = assigned(statement.tokens) or (None, 0)
        if not place or call.begin != begin or \
                call.end != len(statement.tokens):
            return
        kind, name = asked[0]
        # a driver that does without a clock has it otherwise
        self.env[place] = value if kind not in STAYING else Value(
            "there", f"{kind} {name}" if kind != "clock" else None)
        if kind not in STAYING:
            self.origin[place] = [(*one, call.name) for one in asked]

    def _called(self, statement, call, callee):
        env, tags = {}, {}
        for name, words in zip(callee.parameters, call.arguments):
            value = self.conditions.value(words)
            text = self.string(words)
            if text is not None:
                value = Value("text", f'"{text}"')
            if value is not None or name in PLATFORM_DATA:
                env[name] = value or flow.UNKNOWN
            tag = self.tag(words)
            if tag:
                tags[name] = tag
            if len(words) == 1:
                # and what is known of what it points to
                env.update((f"{name}->{place.partition('->')[2]}", known)
                           for place, known in self.env.items()
                           if place.startswith(f"{words[0]}->"))
        for need, value in self.scan.needs(self.driver, callee, self.facts, env,
                                           tags, self.depth + 1):
            returned = flow.OOPS if value == flow.OOPS else \
                self._outcome(statement, call, value)[0]
            if returned is not None:
                self._add(need, returned)
            elif need.kind not in STAYING:
                # what comes after that one a guest never comes to
                break

    def _through_pointer(self, name):
        """Whom "x->name()" calls: whom the match data says, else the only one
        that the driver's own file or this one has under that name"""
        text = self.facts.field(name)
        if text:
            return self.scan.callee(self.facts.source or self.driver,
                                    text.lstrip("&"))
        for source in (self.driver, self.source):
            names = sorted(set(re.findall(
                rf"(?:\.|->){name}\s*=\s*(\w+)\s*[,;}}\n]", source.text)))
            functions = [self.scan.callee(source, other) for other in names]
            functions = [function for function in functions if function]
            if functions:
                return functions[0] if len(functions) == 1 else None
        return None

    def _component(self, call):
        """A component's bind() is as good as its probe function."""
        if len(call.arguments) < 2:
            return
        table = self._table("".join(call.arguments[1]).lstrip("&"))
        match = re.search(r"\.bind\s*=\s*(\w+)", table or "")
        callee = self.scan.callee(self.source, match[1]) if match else None
        if callee:
            for need, value in self.scan.needs(self.driver, callee, self.facts,
                                               depth=self.depth + 1):
                self._add(need, value)

    def _calls(self, statement):
        for call in statement.calls:
            is_component = call.name.startswith(("component_add",
                                                 "component_master_add"))
            if is_component:
                self._component(call)
            if call.name in self.scan.catalogue.getters:
                self._getter(statement, call)
                continue
            if is_component:
                continue
            callee = self._through_pointer(call.name[2:]) \
                if call.name.startswith("->") \
                else self.scan.callee(self.source, call.name)
            if callee and callee is not self.function and \
                    self.scan.leads(callee):
                self._called(statement, call, callee)

    # ------------------------------------------------------------ statements

    def _learn(self, statement):
        """What is known of a variable after it is assigned to"""
        place, begin = assigned(statement.tokens) or (None, 0)
        if not place:
            return
        words = statement.tokens[begin:]
        text = self.string(words)
        value = self.conditions.value(words)
        call = whole_call(strip(words))
        if call and call.name in ("of_device_get_match_data",
                                  "device_get_match_data"):
            data = self.facts.value()
            value = Value("text", data) if data else NULL
        if text is not None:
            value = Value("text", f'"{text}"')
        condition, positive = self._condition(words)
        if value is None and condition and positive:
            value = Value("has", condition)
        if value is not None or place in PLATFORM_DATA:
            self.env[place] = value or flow.UNKNOWN
        elif not any(c.name in self.scan.catalogue.getters
                     for c in statement.calls):
            self.env.pop(place, None)
        tag = self.tag(words)
        if tag:
            self.tags[place] = tag
        elif place in self.tags and tag == "":
            del self.tags[place]

    def _loop(self, statement):
        head = statement.tokens
        if head and head[0].startswith("for_each_") and "child" in head[0]:
            for words in split(head[2:-1])[1:2]:
                self.tags["".join(words)] = "other"
        for index in ("i", "j"):
            self.env.pop(index, None)

    def block(self, statements):
        """True if what comes after it is not reached"""
        ended, given = False, self.given
        for statement in statements:
            if statement.kind in ("label", "case"):
                ended = False
            if not ended:
                ended = self._statement(statement)
        self.given = given
        return ended

    def _statement(self, statement):
        kind = statement.kind
        if kind == "loop":
            self._loop(statement)
        if kind in ("expr", "return", "if", "switch", "loop"):
            self._calls(statement)
        if kind in ("expr", "if"):
            self._forget(statement.tokens)
        if kind == "expr":
            self._learn(statement)
        elif kind == "if":
            return self._if(statement)
        elif kind == "switch":
            return self._switch(statement)
        elif kind == "loop":
            self.block(statement.blocks[0])
        return kind in ("return", "goto", "break", "continue")

    def _condition(self, words):
        """What the node has if an expression is true, or not if the second is
        False; or none"""
        words = strip(words)
        if words and words[0] == "!":
            condition, positive = self._condition(words[1:])
            return condition, not positive
        parts = split(words, "&&")
        if len(parts) > 1:
            found = [self._condition(part) for part in parts]
            return next((one for one in found if one[0] and one[1]),
                        ("", True))
        call = whole_call(words)
        if call and call.name in ("IS_ERR", "IS_ERR_OR_NULL"):
            condition, positive = self._condition(call.arguments[0])
            return condition, not positive
        if call:
            return self._condition_of(call), True
        value = self.env.get("".join(words[:-2] if words[-1:] == ["0"] else words))
        if value is None or value.kind not in ("has", "there"):
            return "", True
        return value.errno or "", words[-1] != "0" or words[-2] not in ("<", "<=")

    def _condition_of(self, call):
        if call.name in ("of_device_is_compatible", "device_is_compatible"):
            name = self.string(call.arguments[-1])
            if name and name in self.scan.named and \
                    not self.facts.is_compatible(name):
                return f"compatible {name}"
        if PRESENCE.get(call.name) == NULL and len(call.arguments) > 1:
            name = self.string(call.arguments[1])
            if name and not self.scan.refers(name):
                return f"property {name}"
        return ""

    def _with(self, block, condition, origins):
        """Goes through a block to which these lead"""
        before, self.given = self.given, self.given or condition
        self.instead = self.instead + origins
        ended = self.block(block)
        self.given = before
        self.instead = self.instead[:len(self.instead) - len(origins)]
        return ended

    def _origins(self, words):
        text = "".join(words)
        return [one for place, asked in self.origin.items() for one in asked
                if place in self.env and re.search(
                    rf"(?<![\w>.]){re.escape(place)}(?!\w)", text)]

    def _if(self, statement):
        truth = self.conditions.truth(statement.tokens)
        then, otherwise = statement.blocks
        condition, positive = self._condition(statement.tokens)
        yes, no = (condition, "") if positive else ("", condition)
        if truth is not None:
            origins = self._origins(statement.tokens)
            ended = self._with(then if truth else otherwise,
                               yes if truth else no, origins)
            if _ends(otherwise if truth else then):
                self.given = self.given or (yes if truth else no)
            return ended
        before = dict(self.env)
        ended = self._with(then, yes, [])
        one = dict(self.env)
        self._know(before)
        if self._with(otherwise, no, []):
            self._know(one)
            self.given = self.given or yes
            return ended
        if ended:
            self.given = self.given or no
        else:
            self._know({place: value for place, value in self.env.items()
                        if one.get(place) == value})
        return False

    def _know(self, env):
        self.env.clear()
        self.env.update(env)

    def _forget(self, words):
        """What is counted, or what others are told the address of"""
        for at, word in enumerate(words[:-1]):
            if word == "&" and at and words[at - 1] in ("(", ","):
                self.env.pop("".join(split(words[at + 1:], ",")[0]).rstrip(")"),
                             None)
        if any(word in COUNTING for word in words):
            text = "".join(words)
            for place in [place for place in self.env if place in text]:
                del self.env[place]

    def _switch(self, statement):
        value = self.conditions.value(statement.tokens)
        inner = statement.blocks[0]
        if value is None or value.kind not in ("text", "null"):
            self.block(inner)
            return False
        chosen = [at for at, one in enumerate(inner) if one.kind == "case" and
                  "".join(one.tokens) == (value.errno or "0")] or \
            [at for at, one in enumerate(inner) if one.kind == "case" and
             not one.tokens]
        if not chosen:
            self.block(inner)
            return False
        end = next((at for at in range(chosen[0], len(inner))
                    if inner[at].kind in ("break", "return")), len(inner))
        self.block(inner[chosen[0]:end + 1])
        return False
