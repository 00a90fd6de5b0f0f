#include "viewmodels/settings/SettingsSearchViewModel.h"

#include "program/TestCase.h"

#include <QDirIterator>
#include <QTest>

using namespace softfall;

/// The search across all of Settings.
class SettingsSearchViewModelTest : public QObject {
    Q_OBJECT

    static QStringList titlesFor(const QString& query) {
        SettingsSearchViewModel search;
        search.setQuery(query);
        QStringList titles;
        for (const FoundSettingRow& row : search.found()->rows()) {
            titles << row.title;
        }
        return titles;
    }

    static QString textOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private slots:
    void aSettingIsFoundByNameAndByWhatElseItIsCalled_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("part of a name, whatever its letters") << "NICO" << QStringList({"Last nicotine"});
        QTest::newRow("another word") << "autostart" << QStringList({"Start with the desktop"});
        QTest::newRow("two words, both of them")
            << "coffee cut-off" << QStringList({"Last caffeine", "Last large coffee", "Latest time for caffeine"});
        QTest::newRow("in several sections")
            << "coffee"
            << QStringList({"Last caffeine", "Last large coffee", "Latest time for caffeine", "Caffeine half-life",
                            "Drinks with caffeine"});
        QTest::newRow("nothing") << "qqq" << QStringList();
        QTest::newRow("no query") << "  " << QStringList();
    }
    void aSettingIsFoundByNameAndByWhatElseItIsCalled() {
        QFETCH(QString, query);
        QTEST(titlesFor(query), "titles");
    }

    void wordsAreMarkedAndTheRestIsEscaped() {
        SettingsSearchViewModel search;
        search.setQuery("hold sec");
        const FoundSettingRow& row = search.found()->rows().at(0);
        QCOMPARE(row.section, int(SettingsSearchViewModel::WindDown));
        QCOMPARE(row.markedTitle, "Each <u>hold</u>");
        QCOMPARE(row.markedDetail, "Wind-down · stretching, <u>sec</u>onds");
        QCOMPARE(search.summary(), "one setting found");
        search.setQuery("qqq");
        QCOMPARE(search.summary(), "Nothing found. Try another word.");
        search.setQuery("");
        QCOMPARE(search.summary(), "");
    }

    void everyNameIsThatOfARow() {
        QString sources;
        for (QDirIterator files(SOFTFALL_SOURCE_DIR "/qml/Softfall/App", {"*.qml"}, QDir::Files,
                                QDirIterator::Subdirectories);
             files.hasNext();) {
            sources += textOf(files.next());
        }
        sources += textOf(SOFTFALL_SOURCE_DIR "/app/viewmodels/settings/SettingsViewModel.cpp");
        for (const SettingsSearchViewModel::Entry& entry : SettingsSearchViewModel::entries()) {
            QVERIFY2(sources.contains("(\"" + entry.title), qPrintable(entry.title));
        }
    }
};

SOFTFALL_TEST(SettingsSearchViewModelTest)
#include "SettingsSearchViewModelTest.moc"
