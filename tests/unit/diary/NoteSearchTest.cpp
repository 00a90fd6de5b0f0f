#include "core/diary/NoteSearch.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

namespace {

Night nightWith(const char* date, const QString& note) {
    Night night;
    night.night = nightOf(date);
    night.note = note;
    return night;
}

Twitch twitchWith(const char* date, const QString& note) {
    Twitch twitch;
    twitch.night = nightOf(date);
    twitch.note = note;
    return twitch;
}

NoteSearch diary() {
    return NoteSearch({nightWith("2025-03-01", "Späte Kaffeerunde im Büro"), nightWith("2025-03-02", ""),
                       nightWith("2025-03-03", "ÉCOLE, then tea 😀"), nightWith("2025-03-04", "ΚΑΦΈΣ")},
                      {twitchWith("2025-03-03", "strong, after tea")},
                      {{1, nightOf("2025-03-02"), "Decaf after noon"}});
}

QString found(const QString& query) {
    QStringList reported;
    for (const FoundNote& note : diary().find(query)) {
        reported << toIsoString(note.night).right(2) + "ntc"[int(note.kind)];
    }
    return reported.join(' ');
}

} // namespace

class NoteSearchTest : public QObject {
    Q_OBJECT

private slots:
    void searchIgnoresCaseAndAccents_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("nights");
        QTest::newRow("as written") << "Späte"
                                    << "01n";
        QTest::newRow("without marks") << "spate buro"
                                       << "01n";
        QTest::newRow("with marks that are not there") << "déçaf"
                                                       << "02c";
        QTest::newRow("part of a word") << "kaffee"
                                        << "01n";
        QTest::newRow("capitals") << "TEA"
                                  << "03n 03t";
        QTest::newRow("two words, any order") << "tea after"
                                              << "03t";
        QTest::newRow("newest first") << "a"
                                      << "03n 03t 02c 01n"; // the Greek alpha is another letter
        QTest::newRow("other scripts") << "καφες"
                                       << "04n";
        QTest::newRow("beyond the first plane") << "😀"
                                                << "03n";
        QTest::newRow("spaces around") << "  école "
                                       << "03n";
        QTest::newRow("not there") << "cocoa"
                                   << "";
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("only spaces") << "   "
                                     << "";
    }
    void searchIgnoresCaseAndAccents() {
        QFETCH(QString, query);
        QFETCH(QString, nights);
        QCOMPARE(found(query), nights);
    }
};

SOFTFALL_TEST(NoteSearchTest)
#include "NoteSearchTest.moc"
