"""Every edit of the diary's history has words: the labels that the code gives to edits are those of HistoryWords.cpp.

A label without words would be undone as "last step"; words without a label mean that this test no longer finds where edits
are made. Usage: labels.py ROOT
"""

import pathlib
import re
import sys

LABEL = r'"([a-z]+(?:-[a-z]+)*)"\)?'
# How an edit gets its label.
MADE = [
    # before its operation, in the same call
    re.compile(LABEL + r',[^;"]*?\b(?:(?:Add|Put|Remove)(?:Night|Twitch|Habit|Change|Experiment|Plan|HealthAnswer|Medicine|Finding)|ChangePlan)\b'),
    re.compile(r"\bedit\.label = (?:QStringLiteral\()?" + LABEL),
    re.compile(r"\bUndoStep \w+\(\w+, (?:QStringLiteral\()?" + LABEL),
    # by a function that names what it is about (EditLabel)
    re.compile(r"\breturn QStringLiteral\((?=\"(?:plan|welcome)\")" + LABEL),
    re.compile(r"\blog\(QStringLiteral\(" + LABEL),
]
# Here the label depends: every literal of the statement is one.
STATEMENT = re.compile(r"\bDiaryEdit(?: \w+)?\{[^;]*;")


def labels_made(code):
    for pattern in MADE:
        yield from pattern.findall(code)
    for statement in STATEMENT.findall(code):
        yield from re.findall(LABEL, statement)


def main():
    app = pathlib.Path(sys.argv[1]) / "app"
    words = app / "viewmodels" / "wording" / "HistoryWords.cpp"
    worded = set(re.findall(r'\{"([a-z-]+)", QT_TR_NOOP\(', words.read_text(encoding="utf-8")))
    made = {label for path in sorted(app.rglob("*.cpp")) for label in labels_made(path.read_text(encoding="utf-8"))}
    for label in sorted(made - worded):
        print(f"HistoryWords.cpp has no words for {label!r}")
    for label in sorted(worded - made):
        print(f"HistoryWords.cpp has words for {label!r}, which no edit was found to be labelled with")
    print(f"{len(made)} labels, {len(worded)} with words")
    return 1 if made != worded or not made else 0


if __name__ == "__main__":
    sys.exit(main())
