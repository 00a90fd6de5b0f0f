"""No text of Softfall claims what a diary of one person cannot show, nor what was not shown (DESIGN, promise 4), and one
thing has one name.

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
# Another name of a thing that has one already, and that name.
SYNONYMS = (
    (re.compile(r"\bjolt(?:s|ed|ing)?\b", re.I), "twitch"),
    (re.compile(r"(?<!softfallctl )(?<!`)\bexperiments?\b", re.I), "trial"),
    (re.compile(r"^(?:slight|mild)$|\bmiddling\b", re.I), "weak, medium or strong"),
    (re.compile(r"^(?:caffeine and nicotine|stimulants)$", re.I), "Look back at today"),
    (re.compile(r"\bwind-down step\b", re.I), "Quiet time"),
)
# Ids and keys that files and other programs rely on.
IDS = {"experiment", "experiments", "start-experiment", "stimulants"}
# What must be found, so that the list cannot fall silent.
FOUND = (
    "A jolt",
    "Your experiment begins",
    "middling",
    "slight",
    "Caffeine and nicotine",
    "Skip the wind-down step",
)
STRING = r'"(?:[^"\\]|\\.)*"'
# Adjacent literals are one text.
SAID = re.compile(r"\b(?:tr|qsTr|QStringLiteral|QT_TR_NOOP)\(\s*((?:%s\s*)+)" % STRING)

# A part of the sentence: why it is allowed.
ALLOWED = {}


def breach(text):
    """The word that must not be said and what to say instead, or None."""
    claim = FORBIDDEN.search(text)
    if claim and not any(allowed in text for allowed in ALLOWED):
        return claim[0], "nothing that claims so much"
    for synonym, name in SYNONYMS if text not in IDS else ():
        found = synonym.search(text)
        if found:
            return found[0], name
    return None


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
    bad = [(path, text, breach(text)) for path, text in texts if breach(text)]
    for path, text, (word, name) in bad:
        print(f"{path.relative_to(root)}: {word!r} in {text!r}; say {name}")
    silent = [text for text in FOUND if not breach(text)]
    if silent:
        print(f"the test would let pass {silent}")
        return 1
    if len(texts) < 500:
        print(f"only {len(texts)} texts were found: the test does not read what is said")
        return 1
    print(f"{len(texts)} texts read, {len(bad)} with a word that must not be said")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
