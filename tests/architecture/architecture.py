#!/usr/bin/env python3
"""Checks the boundaries of the rooms. Usage: architecture.py ROOT QT_HEADERS
ROOT is the project, QT_HEADERS the folder with QtCore/, QtGui/ and so on.
Prints each violation; exit 1 if there is one."""

import functools
import pathlib
import re
import sys

import rules
from source import code_only, line_of, without_comments

_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:<([^>\n]+)>|"([^"\n]+)")', re.MULTILINE)
_QML_IMPORT = re.compile(r"^[ \t]*import[ \t]+([A-Za-z][\w.]*)", re.MULTILINE)
# Where script begins: a function, an arrow function, a handler or binding that is a block.
_SCRIPT_BLOCK = re.compile(r"\bfunction\b[^{}()]*\([^)]*\)[^{}\n]*\{|=>\s*\{|[\w.]+\s*:\s*\{")
_CPP_SUFFIXES = {".h", ".cpp"}


@functools.cache
def qt_modules(qt_headers):
    """{header name: Qt modules that have it}"""
    modules = {}
    for folder in sorted(pathlib.Path(qt_headers).glob("Qt*")):
        for header in folder.iterdir():
            modules.setdefault(header.name, set()).add(folder.name)
    return modules


class Checker:
    def __init__(self, root, qt_headers):
        self.root = pathlib.Path(root)
        self.modules = qt_modules(qt_headers)
        if "QtCore" not in self.modules.get("QString", ()):
            raise SystemExit(f"{qt_headers} holds no Qt headers")
        self.breaches = []
        self.files = 0

    def check(self):
        for folder in ("app", "qml"):
            for path in sorted((self.root / folder).rglob("*")):
                if path.is_file() and path.suffix in {*_CPP_SUFFIXES, ".qml", ".js", ".mjs"}:
                    self.files += 1
                    self._check_file(path)
        for path in sorted(self.root.glob("**/.qmllint.ini")):
            self._breach(path.relative_to(self.root).as_posix(), 1, "qmllint runs with its defaults")
        for path in sorted((self.root / "tests").rglob("*")):
            if path.suffix in _CPP_SUFFIXES | {".qml"}:
                self._check_name(path.relative_to(self.root).as_posix())
        return self.breaches

    def _breach(self, name, line, text):
        self.breaches.append(f"{name}:{line}: {text}")

    def _check_file(self, path):
        name = path.relative_to(self.root).as_posix()
        text = path.read_text(encoding="utf-8")
        qml = path.suffix not in _CPP_SUFFIXES
        self._check_name(name)
        self._check_code(name, code_only(text, qml))
        if not qml:
            self._check_includes(name, without_comments(text))
        elif path.suffix == ".qml":
            self._check_qml(name, code_only(text, qml))
            for match in re.finditer("qmllint disable", text):
                self._breach(name, line_of(text, match.start()), "no class of qmllint is switched off")
        else:
            self._breach(name, 1, "script belongs into a view-model")

    def _check_name(self, name):
        words = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", pathlib.PurePosixPath(name).stem)
        for word in words:
            if word.lower() in rules.MEANINGLESS_WORDS:
                self._breach(name, 1, f"'{word}' says nothing: name the file by what it is")

    def _check_code(self, name, code):
        for where, pattern, instead in rules.FORBIDDEN_CODE:
            if re.search(where, name):
                for match in re.finditer(pattern, code):
                    self._breach(name, line_of(code, match.start()), f"{match[0].strip()}: {instead}")

    def _check_includes(self, name, text):
        parts = name.split("/")
        room = parts[1] if parts[0] == "app" else None
        for match in _INCLUDE.finditer(text):
            line = line_of(text, match.start())
            angled, quoted = match.groups()
            if room is None:
                self._check_qml_module_include(name, line, angled or quoted)
            elif room not in rules.ALLOWED:
                self._breach(name, line, f"'{room}' is no room")
            elif quoted:
                self._check_project_include(name, line, room, quoted)
            else:
                self._check_library_include(name, line, room, angled)

    def _check_project_include(self, name, line, room, header):
        if header.endswith(".moc"):
            return
        other = header.split("/")[0]
        if other not in rules.ROOMS:
            self._breach(name, line, f'"{header}": include by the path from app/')
        elif not any(header.startswith(f"{known}/") for known in rules.ALLOWED[room].rooms):
            self._breach(name, line, f'"{header}": {room} may not know {other}')
        elif room == "core":
            self._check_core_order(name, line, header)

    def _check_core_order(self, name, line, header):
        """Every include inside core goes to the same folder, to an earlier one, or to core itself."""
        own, other = (_core_folder(path.removeprefix("app/")) for path in (name, header))
        for folder in (own, other):
            if folder and folder not in rules.CORE_FOLDERS:
                self._breach(name, line, f"'{folder}' has no place in the order of core's folders")
                return
        order = ["", *rules.CORE_FOLDERS]
        if order.index(other) > order.index(own):
            self._breach(name, line, f'"{header}": {own or "core itself"} comes before {other} in core')

    def _check_library_include(self, name, line, room, header):
        allowed = rules.ALLOWED[room]
        module, header_name = self._qt_module(header)
        if module is not None:
            if module not in allowed.modules:
                self._breach(name, line, f"<{header}>: {room} may not use {module}")
            elif room == "core" and not self._core_may_use(name, header_name):
                self._breach(name, line, f"<{header}>: not a value that core may use here")
        elif re.fullmatch(r"[a-z_0-9]+", header):
            if header in rules.STANDARD_FORBIDDEN.get(room, ()):
                self._breach(name, line, f"<{header}>: {room} may not use it")
        elif header.split("/")[0] in rules.ROOMS:
            self._breach(name, line, f'<{header}>: project headers stand in ""')
        elif not any(pattern.search(header) for pattern in allowed.libraries):
            self._breach(name, line, f"<{header}>: {room} may not use it")

    def _check_qml_module_include(self, name, line, header):
        module, _ = self._qt_module(header)
        if module == "QtCharts" and not name.startswith("qml/Softfall/Charts/"):
            self._breach(name, line, f"<{header}>: only Charts may use QtCharts")
        if header.split("/")[0] in {"storage", "exchange", "platform", "agent", "control"}:
            self._breach(name, line, f'"{header}": the interface sees view-models only')

    def _core_may_use(self, name, header):
        if header in rules.CORE_QT:
            return True
        return any(
            name.startswith(f"app/{folder}/") and header in headers for folder, headers in rules.CORE_QT_IN.items()
        )

    def _qt_module(self, header):
        """(module, bare name) of a Qt header in any spelling, (None, header) of any other."""
        module, slash, bare = header.partition("/")
        if slash:
            return (module, bare) if re.fullmatch(r"Qt[A-Z]\w*", module) else (None, header)
        homes = self.modules.get(header, set())
        if not homes:
            return ("an unknown part of Qt" if re.match(r"Q[A-Z]|Qt[A-Z]|q[a-z]+\.h", header) else None, header)
        return ("QtCore" if "QtCore" in homes else sorted(homes)[0], header)

    def _check_qml(self, name, code):
        parts = name.split("/")
        module = parts[2] if parts[:2] == ["qml", "Softfall"] and len(parts) > 3 else None
        if module not in rules.QML_MODULES:
            self._breach(name, 1, f"'{module}' is none of {', '.join(rules.QML_MODULES)}")
            return
        left = rules.QML_MODULES[: rules.QML_MODULES.index(module) + 1]
        for match in _QML_IMPORT.finditer(code):
            imported, line = match[1], line_of(code, match.start(1))
            if imported.startswith("QtCharts") and module != "Charts":
                self._breach(name, line, "only Charts imports QtCharts")
            elif imported == "QtQuick.LocalStorage":
                self._breach(name, line, "no SQL in QML")
            elif imported == "Softfall.ViewModels":
                if module != "App":
                    self._breach(name, line, "only App sees view-models")
            elif imported == "Softfall.Chart":
                if module not in {"Charts", "App"}:
                    self._breach(name, line, "only Charts and App see the value of a chart")
            elif imported.startswith("Softfall.") and imported.split(".")[1] not in left:
                self._breach(name, line, f"{module} may not import {imported}")
        self._check_script(name, code)

    def _check_script(self, name, code):
        for match in _SCRIPT_BLOCK.finditer(code):
            body = _block(code, match.end())
            lines = sum(1 for line in body.splitlines() if line.strip())
            if lines > rules.QML_SCRIPT_LINES:
                self._breach(
                    name,
                    line_of(code, match.start()),
                    f"{lines} lines of script, at most {rules.QML_SCRIPT_LINES}: it belongs into a view-model",
                )


def _core_folder(path):
    """The folder of `core/folder/File.h`; empty for `core/File.h`."""
    return "/".join(path.split("/")[1:-1])


def _block(code, start):
    """The text from just after an opening brace to its closing one."""
    depth = 1
    for position in range(start, len(code)):
        depth += {"{": 1, "}": -1}.get(code[position], 0)
        if depth == 0:
            return code[start:position]
    return code[start:]


def main(root, qt_headers):
    checker = Checker(root, qt_headers)
    breaches = checker.check()
    print("\n".join(breaches))
    print(f"{checker.files} files, {len(breaches)} breaches")
    # Nothing read means a wrong folder, not clean code.
    return 1 if breaches or checker.files == 0 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
