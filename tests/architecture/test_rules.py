"""Shows that architecture.py detects a breach of each rule, and reports nothing that only looks like one."""

import os
import pathlib
import tempfile
import textwrap
import unittest

from architecture import Checker

QT_HEADERS = os.environ["QT_HEADERS"]


class RulesTest(unittest.TestCase):
    def setUp(self):
        self.root = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))

    def breaches(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(textwrap.dedent(text))
        found = Checker(self.root, QT_HEADERS).check()
        file.unlink()
        return found

    def assert_bad(self, path, *texts):
        for text in texts:
            with self.subTest(path=path, text=text):
                self.assertEqual(len(self.breaches(path, text)), 1, self.breaches(path, text))

    def assert_good(self, path, *texts):
        for text in texts:
            with self.subTest(path=path, text=text):
                self.assertEqual(self.breaches(path, text), [])

    def test_breach_names_file_and_line(self):
        self.assertEqual(
            self.breaches("app/core/evening/Plan.h", "#pragma once\n\n#include <QObject>\n"),
            ["app/core/evening/Plan.h:3: <QObject>: not a value that core may use here"],
        )

    def test_core_knows_values_only(self):
        self.assert_good(
            "app/core/evening/Plan.h",
            '#include "core/time/Instant.h"',
            "#include <QString>",
            "#include <chrono>",
            "#include <QtCore/QString>",
            "#include <boost/math/distributions/poisson.hpp>",
        )
        self.assert_bad(
            "app/core/evening/Plan.h",
            "#include <QObject>",
            "#include <QtCore/QObject>",
            "#include <QColor>",
            "#include <QtGui/QColor>",
            "#include <QFile>",
            "#include <QDir>",
            "#include <QTimer>",
            "#include <QQmlEngine>",
            "#include <QDBusConnection>",
            "#include <QSettings>",
            "#include <SQLiteCpp/Database.h>",
            "#include <sqlite3.h>",
            "#include <fstream>",
            '#include "application/DiaryService.h"',
            '#include "storage/SqliteDiaryStore.h"',
            '#include "Plan.h"',
            "#  include <QColor>",
            "#include <csv.h>",
            "#include <core/time/Instant.h>",
        )
        self.assert_bad(
            "app/core/evening/Plan.h",
            "class Plan {\n    Q_OBJECT\n};",
            'auto zone = qEnvironmentVariable("TZ");',
            'auto home = std::getenv("HOME");',
            'auto word = QObject::tr("Bedtime");',
        )

    def test_folders_of_core_include_earlier_ones_only(self):
        self.assert_good(
            "app/core/diary/Night.h",
            '#include "core/Result.h"',
            '#include "core/time/NightDate.h"',
            '#include "core/evening/EveningPlan.h"',
            '#include "core/diary/EntryId.h"',
        )
        self.assert_bad(
            "app/core/diary/Night.h",
            '#include "core/routine/RoutineSession.h"',
            '#include "core/coach/PlanSettings.h"',
            '#include "core/sundries/Thing.h"',
        )
        self.assert_bad("app/core/Result.h", '#include "core/time/Instant.h"')
        self.assert_bad("app/core/sundries/Thing.h", '#include "core/time/Instant.h"')
        self.assert_good("app/core/exchange/DiaryFiles.h", '#include "core/coach/DiaryContents.h"')
        self.assert_good("app/storage/Diary.cpp", '#include "core/coach/DiaryStore.h"')

    def test_zones_and_json_have_one_entry_point_each(self):
        self.assert_good("app/core/time/TimeZone.cpp", "#include <QTimeZone>", "#include <QDateTime>")
        self.assert_bad(
            "app/core/evening/Plan.cpp", "#include <QTimeZone>", "#include <QDateTime>", "#include <QJsonObject>"
        )
        self.assert_good("app/core/catalogue/Catalogue.cpp", "#include <QJsonDocument>")
        self.assert_bad("app/core/time/TimeZone.cpp", "#include <QJsonDocument>")

    def test_application_knows_core_and_qt_core(self):
        self.assert_good("app/application/DiaryService.h", "#include <QObject>", '#include "core/diary/Night.h"')
        self.assert_bad(
            "app/application/DiaryService.h",
            "#include <QGuiApplication>",
            "#include <QQmlEngine>",
            "#include <QtDBus/QDBusMessage>",
            "#include <sqlite3.h>",
            '#include "storage/Backup.h"',
            '#include "viewmodels/TonightModel.h"',
            '#include "platform/SystemClock.h"',
        )

    def test_storage_knows_core_and_sqlite(self):
        self.assert_good(
            "app/storage/Diary.cpp",
            "#include <SQLiteCpp/SQLiteCpp.h>",
            "#include <sqlite3.h>",
            "#include <QFile>",
            "#include <sys/stat.h>",
        )
        self.assert_bad(
            "app/storage/Diary.cpp",
            '#include "application/DiaryService.h"',
            '#include "exchange/Csv.h"',
            "#include <QQmlEngine>",
            "#include <QImage>",
            "#include <QSqlDatabase>",
            "#include <csv.h>",
        )

    def test_exchange_knows_core_csv_ical_json(self):
        self.assert_good(
            "app/exchange/Csv.cpp", "#include <csv.h>", "#include <libical/ical.h>", "#include <QJsonDocument>"
        )
        self.assert_bad(
            "app/exchange/Csv.cpp",
            '#include "storage/Diary.h"',
            '#include "viewmodels/DiaryModel.h"',
            "#include <sqlite3.h>",
            "#include <QPainter>",
        )

    def test_platform_knows_the_desktop(self):
        self.assert_good(
            "app/platform/Clock.cpp",
            "#include <QDBusConnection>",
            "#include <QSystemTrayIcon>",
            "#include <QIcon>",
            "#include <sys/timerfd.h>",
            "auto now = QDateTime::currentDateTimeUtc();",
            "auto zone = QTimeZone::systemTimeZoneId();",
            '#include "viewmodels/ports/FileChooser.h"',
        )
        self.assert_bad(
            "app/platform/Clock.cpp",
            '#include "storage/Diary.h"',
            '#include "viewmodels/TonightModel.h"',
            '#include "application/DiaryService.h"',
            "#include <QQuickWindow>",
            "#include <QQmlEngine>",
        )

    def test_view_models_know_services_and_qml(self):
        self.assert_good(
            "app/viewmodels/TonightModel.h",
            "#include <QQmlEngine>",
            "#include <QtQml/qqmlregistration.h>",
            "#include <qqmlregistration.h>",
            "#include <QAbstractListModel>",
            '#include "application/DiaryService.h"',
            '#include "chart/ChartContent.h"',
        )
        self.assert_bad(
            "app/viewmodels/TonightModel.h",
            "#include <QQuickItem>",
            "#include <QColor>",
            "#include <QtCharts/QBarSet>",
            '#include "storage/Diary.h"',
            '#include "platform/SystemClock.h"',
        )

    def test_chart_content_does_not_include_diary(self):
        self.assert_good("app/chart/ChartContent.h", "#include <QStringList>", "#include <QtQml/qqmlregistration.h>")
        self.assert_bad(
            "app/chart/ChartContent.h",
            "#include <QColor>",
            '#include "core/time/NightDate.h"',
            '#include "viewmodels/RowsModel.h"',
        )
        self.assert_good("qml/Softfall/Charts/BarLayers.h", '#include "chart/ChartContent.h"')

    def test_control_has_no_window(self):
        self.assert_good(
            "app/control/main.cpp",
            "#include <CLI/CLI.hpp>",
            '#include "storage/Diary.h"',
            '#include "viewmodels/wording/ReminderWords.h"',
            "#include <iostream>",
        )
        self.assert_bad(
            "app/control/main.cpp",
            "#include <QGuiApplication>",
            "#include <QQmlEngine>",
            "#include <QtGui/QColor>",
            "#include <QApplication>",
            '#include "viewmodels/TonightModel.h"',
        )

    def test_agent_wires_everything(self):
        self.assert_good(
            "app/agent/main.cpp",
            "#include <QQmlApplicationEngine>",
            '#include "storage/Diary.h"',
            '#include "viewmodels/TonightModel.h"',
            "#include <QQuickStyle>",
        )
        self.assert_bad("app/agent/main.cpp", '#include "control/Arguments.h"', "#include <QtCharts/QChart>")

    def test_only_platform_reads_the_clock(self):
        for room in ("app/agent/main.cpp", "app/application/EveningService.cpp", "app/viewmodels/TonightModel.cpp"):
            self.assert_bad(
                room,
                "auto now = QDateTime::currentDateTime();",
                "auto now = QDateTime::currentDateTimeUtc();",
                "auto today = QDate::currentDate();",
                "auto time = QTime::currentTime();",
                "auto now = std::chrono::system_clock::now();",
                "auto tick = std::chrono::steady_clock::now();",
                "QElapsedTimer timer;",
                "auto now = std::time(nullptr);",
                "auto now = time(nullptr);",
                "auto now = QDateTime::currentMSecsSinceEpoch();",
                "auto zone = QTimeZone::systemTimeZone();",
            )
        self.assert_good("app/application/EveningService.cpp", "auto now = m_clock.now();", "auto at = plan.time(0);")
        self.assert_bad(
            "qml/Softfall/App/Tonight.qml",
            "Item {\n    property var now: new Date()\n}",
            "Item {\n    property real now: Date.now()\n}",
        )

    def test_context_properties_are_not_used(self):
        self.assert_bad(
            "app/agent/Window.cpp",
            'context->setContextProperty("diary", diary);',
            "auto context = engine.rootContext();",
            "QVariantMap night;",
            "auto& diary = DiaryService::instance();",
            "qApp->thread(); Diary::instance ();",
        )
        self.assert_good("app/agent/Window.cpp", "auto application = QCoreApplication::instance();")

    def test_comments_and_strings_are_ignored(self):
        self.assert_good(
            "app/core/evening/Plan.cpp",
            "// never QDateTime::currentDateTime()",
            "/* Q_OBJECT\n#include <QObject> */",
            'auto text = QStringLiteral("QVariantMap setContextProperty");',
            'auto raw = R"x(Q_OBJECT ")" )x";',
            "constexpr int night = 28'800; // QElapsedTimer\nconstexpr int day = 86'400;",
        )
        self.assert_bad(
            "app/core/evening/Plan.cpp", 'auto text = "//"; QElapsedTimer timer;', "int n = 1'000; Q_OBJECT"
        )
        self.assert_good(
            "qml/Softfall/App/Tonight.qml", "Item {\n    // new Date()\n    property string text: 'new Date()'\n}"
        )

    def test_qml_modules_import_lower_modules_only(self):
        self.assert_good("qml/Softfall/Theme/Tokens.qml", "import QtQuick\nItem {}")
        self.assert_good("qml/Softfall/Controls/Chip.qml", "import Softfall.Theme\nItem {}")
        self.assert_good("qml/Softfall/Charts/Bars.qml", "import QtCharts\nimport Softfall.Controls\nItem {}")
        self.assert_good("qml/Softfall/App/Main.qml", "import Softfall.Charts\nimport Softfall.ViewModels\nItem {}")
        self.assert_good("qml/Softfall/Charts/Bars.qml", "import Softfall.Chart\nItem {}")
        self.assert_good("qml/Softfall/App/Main.qml", "import Softfall.Chart\nItem {}")
        self.assert_bad("qml/Softfall/Controls/Chip.qml", "import Softfall.Chart\nItem {}")
        self.assert_bad("qml/Softfall/Theme/Tokens.qml", "import Softfall.Controls\nItem {}")
        self.assert_bad(
            "qml/Softfall/Controls/Chip.qml",
            "import Softfall.Charts\nItem {}",
            "import Softfall.ViewModels\nItem {}",
            "import QtCharts\nItem {}",
            "import Softfall.App\nItem {}",
        )
        self.assert_bad("qml/Softfall/Charts/Bars.qml", "import Softfall.ViewModels\nItem {}")
        self.assert_bad(
            "qml/Softfall/App/Main.qml", "import QtCharts 6.4\nItem {}", "import QtQuick.LocalStorage\nItem {}"
        )
        self.assert_bad("qml/Softfall/Loose.qml", "import QtQuick\nItem {}")
        self.assert_bad("qml/Softfall/App/Chart.cpp", "#include <QtCharts/QChart>", '#include "storage/Diary.h"')

    def test_script_in_qml_is_short(self):
        def script(head, count):
            lines = "".join(f"        step({number});\n" for number in range(count))
            return f"Item {{\n    {head} {{\n{lines}    }}\n}}\n"

        for head in (
            "function go(a: int): void",
            "onClicked:",
            "Component.onCompleted:",
            "onMoved: (x) =>",
            "width:",
            "onClicked: function(mouse)",
        ):
            self.assert_good("qml/Softfall/App/Main.qml", script(head, 5))
            self.assertTrue(self.breaches("qml/Softfall/App/Main.qml", script(head, 6)), head)
        long_item = "Item {\n" + "".join(f"    property int p{number}: 1\n" for number in range(20)) + "}\n"
        self.assert_good(
            "qml/Softfall/App/Main.qml",
            long_item,
            "Item {\n    contentItem: " + long_item.replace("\n", "\n    ") + "}\n",
        )
        self.assert_bad("qml/Softfall/App/script.js", "var a = 1;")

    def test_qmllint_is_not_disabled(self):
        self.assert_bad("qml/Softfall/App/Main.qml", "import QtQuick\n// qmllint disable unqualified\nItem {}")
        self.assert_bad("qml/.qmllint.ini", "[Warnings]")

    def test_variant_maps_only_for_dbus(self):
        self.assert_bad("app/viewmodels/TonightModel.h", "QVariantMap night;")
        self.assert_good("app/platform/Bus.h", "QVariantMap hints;")

    def test_shortcuts_are_listed(self):
        self.assert_bad("qml/Softfall/App/pages/NightPage.qml", 'Item {\n    Shortcut { sequence: "Alt+Left" }\n}')
        self.assert_good("qml/Softfall/App/parts/window/WindowKey.qml", "Shortcut {\n}")
        self.assert_good("qml/Softfall/App/parts/window/WindowKeys.qml", "Item {\n    WindowKey {\n    }\n}")

    def test_pages_have_one_width(self):
        self.assert_bad("qml/Softfall/App/pages/LearnPage.qml", "Item {\n    width: Theme.contentWidth\n}")

    def test_vague_names_are_rejected(self):
        self.assert_bad("app/core/time/TimeUtils.h", "")
        self.assert_bad("app/agent/WindowManager.cpp", "")
        self.assert_bad("tests/support/test_helper.h", "")
        self.assert_good("app/core/time/Ambridge.h", "")

    def test_every_room_is_known(self):
        self.assert_bad("app/sync/Cloud.h", "#include <QString>")


if __name__ == "__main__":
    unittest.main()
