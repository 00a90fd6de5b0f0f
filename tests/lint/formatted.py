#!/usr/bin/env python3
"""Reports which files a formatter would change. Usage: formatted.py clang-format|qmlformat TOOL ROOT
Exit 0 if none, 1 if some, 77 (skipped) if the tool is not of the project's version."""

import difflib
import os
import pathlib
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

# kind: (version, suffixes, arguments)
KINDS = {"clang-format": ("14.", (".h", ".cpp"), ["--style=file"]), "qmlformat": ("6.4", (".qml",), [])}
SKIPPED = 77


def difference(command, path):
    formatted = subprocess.run([*command, str(path)], capture_output=True, text=True, check=True).stdout
    # qmlformat 6.4 drops the value of this pragma, the only one that is used.
    formatted = formatted.replace("pragma ComponentBehavior\n", "pragma ComponentBehavior: Bound\n")
    return "".join(
        list(
            difflib.unified_diff(
                path.read_text().splitlines(True), formatted.splitlines(True), str(path), "as it should be"
            )
        )[:20]
    )


def main(kind, tool, root):
    version, suffixes, arguments = KINDS[kind]
    own_version = re.search(
        r"\d+\.\d+[.\d]*", subprocess.run([tool, "--version"], capture_output=True, text=True, check=True).stdout
    )
    if not own_version or not own_version[0].startswith(version):
        print(f"{tool} is {own_version and own_version[0]}; the project is formatted with {kind} {version}")
        return SKIPPED
    paths = [
        path
        for folder in ("app", "qml", "tests")
        for path in sorted(pathlib.Path(root, folder).rglob("*"))
        if path.suffix in suffixes
    ]
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        differences = [text for text in workers.map(lambda path: difference([tool, *arguments], path), paths) if text]
    print("\n".join(differences))
    print(f"{len(paths)} files, {len(differences)} to format")
    # No file means a wrong folder, not clean code.
    return 1 if differences or not paths else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
