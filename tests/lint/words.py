"""Every text of Softfall that a person reads is plain English and claims no more than a diary can show.

docs/words.md says which words Softfall doesn't use; this test reads them there. It checks the texts in tr() and qsTr() with
their plural forms, the catalogue and the figures, what the programs print, README, and what packaging/ shows on a desktop.
It finds these words, exclamation marks, "44 %", straight apostrophes, sentences over MOST_WORDS words, and a reading grade
(Flesch-Kincaid) over HARDEST for the catalogue or the window.
Usage: words.py ROOT
"""

import collections
import json
import pathlib
import re
import sys
import xml.etree.ElementTree

MOST_WORDS = 25
HARDEST = 8.0
WINDOW, CATALOGUE, PROGRAMS, PAPERS = "window", "catalogue", "programs", "papers"
# What a text of each kind is made for: these are held to short sentences and a grade.
READ_AT_NIGHT = (WINDOW, CATALOGUE)
# Fewer of a kind were found than it has: the test no longer reads it.
LEAST = {WINDOW: 1500, CATALOGUE: 450, PROGRAMS: 400, PAPERS: 30}
# What must be found, so that the list cannot fall silent.
FOUND = {
    WINDOW: (
        "A jolt",
        "middling",
        "Stimulants",
        "Skip the wind-down step",
        "Put it back",
        "44 % fewer",
        "Well done!",
        "It's late.",
        "Softfall cannot start.",
        " ".join(["word"] * (MOST_WORDS + 1)) + ".",
    ),
    CATALOGUE: ("Coffee causes it.",),
    PROGRAMS: ("Your experiment begins", "Noted."),
    PAPERS: ("Take out the diary.",),
}
NOT_FOUND = {
    WINDOW: ("I can’t tell yet.", "44% fewer", "Nicotine is one of the stimulants.", "“Not sure” is fine."),
    PROGRAMS: ("See `experiment templates`.", "softfallctl experiment stop", "not-kept"),
}
# What no text is in: ids, dates, and the words that people type into the search.
NO_WORDS = ("id", "figure", "kind", "type", "tone", "article", "group", "keywords", "sources", "reviewed")
# Titles of other people's papers.
QUOTED = "sources.json"
# Ids and keys that files and other programs rely on.
IDS = re.compile(r"[A-Za-z]+(?:[-_.][A-Za-z]+)*|--[a-z-]+")
STRING = r'"(?:[^"\\]|\\.)*"'
# Adjacent literals are one text.
ADJACENT = r"((?:%s\s*)+)" % STRING
TRANSLATED = re.compile(r"\b(?:tr|qsTr|QT_TR_NOOP)\(\s*" + ADJACENT)
LITERAL = re.compile(r"\bQStringLiteral\(\s*" + ADJACENT)
ANY_LITERAL = re.compile(ADJACENT)
CODE = re.compile(r"`[^`]*`|\bsoftfallctl(?: [a-z][a-z-]*)+|(?m:^(?: {4}|\t).*$)|\[[^\]]*\]\([^)]*\)")

# A word's vowel groups are its syllables; the endings that are not heard, and the words that break the rule.
SILENT = re.compile(r"(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouycgszxh])es$|(?<=[aeiouy]l)es$")
HEARD = {"being": 2, "quiet": 2, "science": 2, "idea": 3, "ideas": 3, "created": 3, "tired": 2}
SYLLABLES = {
    "the": 1, "cut": 1, "note": 1, "asked": 1, "moved": 1, "times": 1, "you’re": 1, "wakes": 1, "whole": 1, "while": 1,
    "evening": 3, "twitches": 2, "bedtime": 2, "started": 2, "little": 2, "muscle": 2, "diary": 3, "quiet": 2,
    "caffeine": 2, "clinician": 3, "reminder": 3, "medicine": 3, "magnesium": 4, "everything": 4,
}  # fmt: skip


class Row:
    """A row of the second table of docs/words.md."""

    def __init__(self, cells):
        words, self.instead, self.where, excepted = cells
        self.excepted = [phrase.strip() for phrase in excepted.split(",") if phrase.strip()]
        self.anywhere, self.alone = [], []
        for phrase in (each.strip() for each in words.split(",")):
            alone = phrase.endswith(" (alone)")
            pattern = re.escape(phrase.removesuffix(" (alone)")).replace(r"\*", r"\w*")
            edges = r"^%s\.?$" if alone else r"(?<!\w)%s(?!\w)"
            (self.alone if alone else self.anywhere).append(re.compile(edges % pattern, re.I))

    def breach(self, text, kind):
        if self.where == WINDOW and kind not in READ_AT_NIGHT:
            return None
        without = text
        for phrase in self.excepted:
            without = re.sub(re.escape(phrase), "", without, flags=re.I)
        found = next((hit for each in self.anywhere + self.alone if (hit := each.search(without))), None)
        return f"{found[0]!r}; say {self.instead}" if found else None


def rows_of(root):
    text = (root / "docs" / "words.md").read_text(encoding="utf-8").split("## Words it doesn't", 1)[1]
    lines = [line for line in text.splitlines() if line.startswith("|")][2:]
    return [Row([cell.strip() for cell in line.strip("|").split("|")]) for line in lines]


def sentences(text):
    return [part for part in re.split(r"(?<=[.?])[”)]?\s+|\n", text) if re.search(r"\w", part)]


def words(sentence):
    return re.findall(r"[\w%][\w’',.:%–-]*", sentence)


def syllables(word):
    if re.search(r"[\d%]", word):
        return max(1, len(re.findall(r"\d", word)))
    letters = re.sub(r"[^a-z]", "", word.lower())
    if letters in HEARD:
        return HEARD[letters]
    apart = re.sub(r"(?<![cgt])i(?=[au])", "i-", SILENT.sub("", letters))
    return max(1, len(re.findall(r"[aeiouy]+", apart)))


def grade(texts):
    """Flesch-Kincaid of the sentences: what has no full stop, such as a button, is none."""
    whole = [each for text in texts for each in sentences(text) if re.search(r"[.?][”)]?$", each)]
    counted = [word for each in whole for part in words(each) for word in part.split("–")]
    spoken = sum(syllables(word) for word in counted)
    return 0.39 * len(counted) / len(whole) + 11.8 * spoken / len(counted) - 15.59


def breaches(text, kind, rows):
    plain = CODE.sub("", text)
    if IDS.fullmatch(plain) and kind == PROGRAMS:
        return []
    found = [breach for row in rows if (breach := row.breach(plain, kind))]
    if re.search(r"\w!", plain):
        found.append("'!'")
    if re.search(r"[\d)] %(?!\d|L?n)", plain):
        found.append("a space before '%'")
    if kind in READ_AT_NIGHT:
        if re.search(r"\w'\w", plain):
            found.append("a straight apostrophe")
        found += [
            f"{len(words(each))} words in one sentence" for each in sentences(plain) if len(words(each)) > MOST_WORDS
        ]
    return found


def literals(pattern, code):
    for said in pattern.finditer(code):
        yield "".join(each[1:-1] for each in re.findall(STRING, said[1])).replace("\\n", "\n").replace('\\"', '"')


def said_in_json(value, key=""):
    if isinstance(value, dict):
        for name, each in value.items():
            yield from said_in_json(each, name)
    elif isinstance(value, list):
        for each in value:
            yield from said_in_json(each, key)
    elif isinstance(value, str) and key not in NO_WORDS:
        yield value


def said(root):
    """(kind, path, text) for every text."""
    for folder in ("app", "qml"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix not in (".cpp", ".h", ".qml"):
                continue
            code = re.sub(r"(?m)^\s*(?://|#include).*$", "", path.read_text(encoding="utf-8"))
            for text in literals(TRANSLATED, code):
                yield WINDOW, path, text
            pattern = ANY_LITERAL if "app/control" in path.as_posix() or path.name == "AgentOptions.cpp" else LITERAL
            for text in literals(pattern, TRANSLATED.sub("", code)):
                if " " in text:
                    yield PROGRAMS, path, text
    plurals = root / "resources" / "i18n" / "softfall_en.ts"
    for form in xml.etree.ElementTree.parse(plurals).getroot().iter("numerusform"):
        yield WINDOW, plurals, form.text or ""
    for path in sorted((root / "resources").glob("[cf]*/*.json")):
        if path.name == QUOTED:
            continue
        for text in said_in_json(json.loads(path.read_text(encoding="utf-8"))):
            yield CATALOGUE, path, re.sub(r"[{}]", "", text)
    readme = root / "README.md"
    for part in re.split(r"\n\s*\n", CODE.sub("", readme.read_text(encoding="utf-8"))):
        if part.strip():
            yield PAPERS, readme, part
    for path in sorted((root / "packaging" / "linux").glob("*.metainfo.xml")):
        for element in xml.etree.ElementTree.parse(path).getroot().iter():
            if element.tag in ("summary", "p", "li", "caption") and element.text:
                yield PAPERS, path, " ".join(element.text.split())
    for path in sorted((root / "packaging" / "linux").glob("*.desktop")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if re.match(r"(Name|GenericName|Comment|Keywords)=", line):
                yield PAPERS, path, line.split("=", 1)[1]


def faults_of_the_test(rows):
    for word, count in SYLLABLES.items():
        if syllables(word) != count:
            yield f"{word} has {count} syllables, not {syllables(word)}"
    if abs(grade(["The cat sat on the mat."]) - -1.45) > 0.01:
        yield "the grade is not that of Flesch and Kincaid"
    if grade(["Individualised interventions necessitate continuous reassessment of physiological data."]) <= HARDEST:
        yield "the grade lets pass what is hard to read"
    for kind, texts in FOUND.items():
        yield from (f"{text!r} passes as {kind}" for text in texts if not breaches(text, kind, rows))
    for kind, texts in NOT_FOUND.items():
        yield from (f"{text!r}: {found}" for text in texts if (found := breaches(text, kind, rows)))


def main():
    root = pathlib.Path(sys.argv[1])
    rows = rows_of(root)
    texts = list(said(root))
    bad = [
        f"{path.relative_to(root)}: {text!r}: {breach}"
        for kind, path, text in texts
        for breach in breaches(text, kind, rows)
    ]
    bad += [f"the test itself: {fault}" for fault in faults_of_the_test(rows)]
    counts = collections.Counter(kind for kind, _, _ in texts)
    bad += [f"only {counts[kind]} texts of {kind} were found" for kind in LEAST if counts[kind] < LEAST[kind]]
    for kind in READ_AT_NIGHT:
        reached = grade([text for each, _, text in texts if each == kind])
        print(f"{kind}: grade {reached:.1f}")
        if reached > HARDEST:
            bad.append(f"{kind}: grade {reached:.1f} is over {HARDEST}")
    for each in bad:
        print(each)
    print(f"{dict(counts)} texts read, {len(rows)} rows of words, {len(bad)} faults")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
