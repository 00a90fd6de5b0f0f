"""Every text of the program can be translated, and English has the plural forms of all of them.

Reads app/ and qml/ with lupdate, as a translator would: each text is in the context in which the program looks for it
(the class with Q_OBJECT or the name in Q_DECLARE_TR_FUNCTIONS in the same file, the file's name in QML), a text with %n has
plural forms, and no translation of resources/i18n is out of date. English is complete. The tools emit no warnings.
Usage: translations.py LUPDATE LRELEASE ROOT
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

# Texts that lupdate misses: a tr() of our own would silently put them into the wrong context.
OWN_FUNCTION = re.compile(r"\bQString\s+(?:\w+::)?tr\s*\(|\bQ(?:Core|Gui)?Application::translate\s*\(|\bqtTrId\s*\(")
# lupdate's output when nothing is wrong.
USUAL = re.compile(r"^(Scanning directory .*|)$")


def messages_of(path):
    """(context, message) for every message of a .ts file."""
    for context in xml.etree.ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name") or "", message


def key_of(context, message):
    return context, message.findtext("source"), message.findtext("comment") or ""


def warnings_of(command, root):
    said = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    bad = [line for line in (said.stdout + said.stderr).splitlines() if not USUAL.match(line)]
    return bad + ([f"{command[0]} ended with {said.returncode}"] if said.returncode else [])


def contexts_of(path):
    """The contexts that the texts of a source file may have."""
    if path.suffix == ".qml":
        return {path.stem}
    allowed = set()
    for each in (path, path.with_suffix(".h")):
        code = each.read_text(encoding="utf-8") if each.exists() else ""
        allowed.update(re.findall(r"\bQ_DECLARE_TR_FUNCTIONS\((\w+)\)", code))
        allowed.update("softfall::" + name for name in re.findall(r"\bclass (\w+)[^;{]*\{\s*Q_OBJECT\b", code))
    return allowed


def source_faults(found, folder):
    """Problems with the texts in the code."""
    for context, message in found:
        text = message.findtext("source")
        for place in message.iter("location"):
            path = (folder / place.get("filename")).resolve()
            if context not in contexts_of(path):
                yield f"{path}:{place.get('line')}: {text!r} lies in the context {context!r}"
        if re.search(r"%L?n", text) and message.get("numerus") != "yes":
            yield f"{context}: {text!r} has a number but no plural forms: tr(text, nullptr, number)"


def translation_faults(path, found, is_plural_only):
    """Problems with a .ts file: missing or superfluous texts, and untranslated English ones."""
    wanted = {key_of(*each) for each in found if not is_plural_only or each[1].get("numerus") == "yes"}
    has = {key_of(*each): each[1] for each in messages_of(path)}
    for key in sorted(wanted ^ set(has)):
        yield f"{path.name}: {'lacks' if key in wanted else 'has no more use for'} {key}; build softfall_lupdate"
    for key, message in has.items() if is_plural_only else ():
        translation = message.find("translation")
        forms = [form.text for form in translation.iter("numerusform")]
        if translation.get("type") or len(forms) != 2 or not all(forms):
            yield f"{path.name}: not finished: {key}"


def main():
    lupdate, lrelease, root = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]).resolve()
    faults = []
    for path in [each for folder in ("app", "qml") for each in sorted((root / folder).rglob("*.*"))]:
        if path.suffix in (".h", ".cpp"):
            for own in OWN_FUNCTION.finditer(path.read_text(encoding="utf-8")):
                faults.append(f"{path}: {own[0]!r}: use Q_DECLARE_TR_FUNCTIONS, so that lupdate sees the context")
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch).resolve()
        texts = folder / "texts.ts"
        faults += warnings_of([lupdate, "app", "qml", "-silent", "-locations", "absolute", "-ts", texts], root)
        found = list(messages_of(texts))
        faults += source_faults(found, folder)
        for path in sorted((root / "resources" / "i18n").glob("*.ts")):
            faults += translation_faults(path, found, path.name == "softfall_en.ts")
            faults += warnings_of([lrelease, "-silent", path, "-qm", folder / "compiled.qm"], root)
    print("\n".join(faults))
    if len(found) < 1000:
        print(f"only {len(found)} texts were found: the test does not read what is said")
        return 1
    print(f"{len(found)} texts read, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
