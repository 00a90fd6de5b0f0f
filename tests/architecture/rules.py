"""What each room may use: the machine-readable form of the table in ARCHITECTURE.md."""

import re

# Qt headers that core may use: values without identity, files, clock or environment.
CORE_QT = set(
    """
    QAnyStringView QByteArray QByteArrayList QByteArrayView QChar QHash QLatin1Char QLatin1String QLatin1StringView
    QList QMap QMultiHash QMultiMap QRegularExpression QSet QString QStringList QStringLiteral QStringView
    QUtf8StringView QVector QtAlgorithms QtGlobal QtMath QtTypes
    """.split()
)
# The only access to zones, and the only reader of catalogue files.
CORE_QT_IN = {
    "core/time": {"QDate", "QDateTime", "QTime", "QTimeZone"},
    "core/catalogue": {"QJsonArray", "QJsonDocument", "QJsonObject", "QJsonParseError", "QJsonValue"},
}

# The folders of core, first to last: each may include itself, those before it and what is in core itself.
CORE_FOLDERS = """
    time evening diary routine catalogue insight experiment screening reminders cues byear readiness coach report paper
    exchange
    """.split()

ROOMS = ("core", "chart", "application", "storage", "exchange", "platform", "viewmodels", "agent", "control")


class Room:
    """rooms: rooms, or folders of them, whose headers it may include. modules: Qt modules. libraries: patterns of other headers in <>."""

    def __init__(self, rooms, modules, libraries=()):
        self.rooms = set(rooms)
        self.modules = set(modules)
        self.libraries = [re.compile(pattern) for pattern in libraries]


POSIX = r"^(sys|linux|netinet)/|^(unistd|fcntl|poll|signal|errno|time|pthread)\.h$"

ALLOWED = {
    "core": Room({"core"}, {"QtCore"}, [r"^boost/math/", r"^Eigen/"]),
    "chart": Room({"chart"}, {"QtCore", "QtQml", "QtQmlIntegration"}),
    "application": Room({"core", "application"}, {"QtCore"}),
    "storage": Room({"core", "storage"}, {"QtCore"}, [r"^SQLiteCpp/", r"^sqlite3\.h$", POSIX]),
    "exchange": Room({"core", "exchange"}, {"QtCore"}, [r"^csv\.h$", r"^libical/"]),
    # Of the view-models only the window's own ports.
    "platform": Room(
        {"core", "platform", "viewmodels/ports"},
        {"QtCore", "QtDBus", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport", "QtMultimedia"},
        [r"^xcb/", r"^sndfile\.h$", POSIX],
    ),
    "viewmodels": Room({"core", "chart", "application", "viewmodels"}, {"QtCore", "QtQml", "QtQmlIntegration"}),
    "agent": Room(
        set(ROOMS) - {"control"},
        {"QtCore", "QtDBus", "QtGui", "QtWidgets", "QtQml", "QtQuick", "QtQuickControls2", "QtSvg"},
        [r"^CLI/", POSIX],
    ),
    # Of the view-models only the words that need no QML.
    "control": Room(
        set(ROOMS) - {"agent", "chart", "viewmodels"} | {"viewmodels/wording"}, {"QtCore", "QtDBus"}, [r"^CLI/", POSIX]
    ),
}

# Standard headers that give access to what a room must not touch.
STANDARD_FORBIDDEN = {
    "core": {"filesystem", "fstream", "iostream", "cstdlib", "ctime", "thread"},
    "viewmodels": {"filesystem", "fstream"},
}

# (where it is forbidden, pattern in code, what to do instead)
FORBIDDEN_CODE = [
    (r"^app/core/", r"\bQ_OBJECT\b|\bQ_GADGET\b", "core knows no QObject"),
    (r"^app/core/", r"\b(qEnvironmentVariable\w*|qgetenv|getenv)\b", "core reads no environment"),
    (
        r"^app/core/",
        r"\b(tr|QT_TR_NOOP|QT_TRANSLATE_NOOP|qsTr|qtTrId)\s*\(",
        "words are chosen in view-models and the catalogue",
    ),
    (
        r"^app/(?!platform/)|^qml/",
        r"\bcurrent(DateTime|DateTimeUtc|Date|Time|(M?Secs)SinceEpoch)\s*\(|\bQElapsedTimer\b"
        r"|\b(system|steady|high_resolution|utc)_clock::now\b"
        r"|\bstd::time\s*\(|(?<![\w.>:])time\s*\(\s*(nullptr|NULL|0)\s*\)|\bclock_gettime\b|\bgettimeofday\b"
        r"|\bsystemTimeZone\w*\b",
        "ask the Clock port",
    ),
    (r"^qml/", r"\bnew\s+Date\b|\bDate\s*\.\s*now\b|\bDate\s*\(\s*\)", "view-models say what time it is"),
    (
        r"^(app|qml)/",
        r"\bsetContextPropert(y|ies)\b|\brootContext\s*\(\s*\)",
        "no context properties: required properties or QML types",
    ),
    # D-Bus uses such maps.
    (r"^app/(?!platform/)|^qml/", r"\bQVariantMap\b", "view data is a model or a typed property"),
    (
        r"^qml/(?!Softfall/App/parts/window/WindowKey\.qml)",
        r"\bShortcut\s*\{",
        "declare it in WindowKeys.qml, so that the page of shortcuts lists it",
    ),
    (r"^qml/(?!Softfall/(Theme/|Controls/PageColumn))", r"\bTheme\.contentWidth\b", "PageColumn has the width of a page"),
    (r"^(app|qml)/", r"(?<!\bQCoreApplication)::instance\s*\(\s*\)", "pass it to the constructor"),
]

QML_MODULES = ("Theme", "Controls", "Charts", "App")
QML_SCRIPT_LINES = 5

MEANINGLESS_WORDS = {"util", "utils", "helper", "helpers", "manager", "managers", "common", "misc", "bridge", "bridges"}
