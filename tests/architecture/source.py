"""Source text without comments and string contents, which only look like code. Lines keep their numbers."""

import re

_CPP = re.compile(
    r"""//[^\n]* | /\*.*?\*/
      | R"(?P<tag>[^(\s]*)\(.*?\)(?P=tag)"
      | "(?:\\.|[^"\\\n])*"
      | (?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])*'""",
    re.DOTALL | re.VERBOSE,
)
_QML = re.compile(
    r"""//[^\n]* | /\*.*?\*/ | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])*' | `(?:\\.|[^`\\])*`""", re.DOTALL | re.VERBOSE
)


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


def without_comments(text, qml=False):
    def keep_strings(match):
        return _blank(match[0]) if match[0].startswith(("//", "/*")) else match[0]

    return (_QML if qml else _CPP).sub(keep_strings, text)


def code_only(text, qml=False):
    """Blanks out comments and strings; the quotes stay."""

    def blank(match):
        token = match[0]
        return _blank(token) if token.startswith(("//", "/*")) else token[0] + _blank(token[1:-1]) + token[-1]

    return (_QML if qml else _CPP).sub(blank, text)


def line_of(text, position):
    return text.count("\n", 0, position) + 1
