"""No text of Softfall claims what a diary of one person cannot show, nor what was not shown (DESIGN, promise 4).

Reads all user-visible texts: those in tr() and qsTr() of app/ and qml/, the output of the command line, and the
catalogue. A sentence that makes no such claim despite the word is listed in ALLOWED with the reason.
Usage: words.py ROOT
"""

import json
import pathlib
import re
import sys

FORBIDDEN = re.compile(
    r"\b(cure[sd]?|curing|caused?|causing|causes|proves?|proved|proven|proofs?|significant(?:ly)?|no effect)\b", re.I
)
STRING = r'"(?:[^"\\]|\\.)*"'
# Adjacent literals are one text.
SAID = re.compile(r"\b(?:tr|qsTr|QStringLiteral|QT_TR_NOOP)\(\s*((?:%s\s*)+)" % STRING)

# A part of the sentence: why it is allowed.
ALLOWED = {}


def said_in_code(path):
    for said in SAID.finditer(path.read_text(encoding="utf-8")):
        yield "".join(literal[1:-1] for literal in re.findall(STRING, said[1]))


def said_in_catalogue(value):
    if isinstance(value, dict):
        for each in value.values():
            yield from said_in_catalogue(each)
    elif isinstance(value, list):
        for each in value:
            yield from said_in_catalogue(each)
    elif isinstance(value, str):
        yield value


def said(root):
    for folder, pattern in (("app", "*.cpp"), ("app", "*.h"), ("qml", "*.qml")):
        for path in sorted((root / folder).rglob(pattern)):
            for text in said_in_code(path):
                yield path, text
    for path in sorted((root / "resources" / "catalogue").glob("*.json")):
        for text in said_in_catalogue(json.loads(path.read_text(encoding="utf-8"))):
            yield path, text


def main():
    root = pathlib.Path(sys.argv[1])
    texts = list(said(root))
    bad = [
        (path, text)
        for path, text in texts
        if FORBIDDEN.search(text) and not any(allowed in text for allowed in ALLOWED)
    ]
    for path, text in bad:
        print(f"{path.relative_to(root)}: {FORBIDDEN.search(text)[0]!r} in {text!r}")
    if len(texts) < 500:
        print(f"only {len(texts)} texts were found: the test does not read what is said")
        return 1
    print(f"{len(texts)} texts read, {len(bad)} with a word that must not be said")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
