#include "core/catalogue/Catalogue.h"
#include "program/TestCase.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace softfall;

namespace {

QByteArray file(const char* name) {
    QFile file(QStringLiteral(SOFTFALL_SOURCE_DIR "/resources/catalogue/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A text of the catalogue, whole, and what it rests on.
struct Place {
    QString text;
    Reviewed reviewed;
};

QString textOf(const Article& article) {
    QStringList texts{article.title, article.summary};
    for (const ArticleBlock& block : article.blocks) {
        texts << block.text << QStringList(block.items.begin(), block.items.end());
        for (const std::vector<QString>& row : block.rows) {
            texts << QStringList(row.begin(), row.end());
        }
    }
    return texts.join(u'\n');
}

QString textOf(const StepText& step) {
    QStringList texts{step.title, step.doing, step.why, step.evidence};
    for (const ChecklistItem& item : step.checklist) {
        texts << item.text << item.caution;
    }
    return texts.join(u'\n');
}

/// `id` of an article, or of a step as `step/id`, or of a stretch as `stretch/id`.
Place placeOf(const Catalogue& catalogue, const QString& id) {
    const QString name = id.section(u'/', -1);
    if (id.startsWith(QLatin1String("step/"))) {
        const StepText& step = catalogue.step(fromId<StepId>(name, "step").value());
        return {textOf(step), step.reviewed};
    }
    if (id.startsWith(QLatin1String("stretch/"))) {
        const StretchText& stretch = catalogue.stretch(fromId<StretchId>(name, "stretch").value());
        return {stretch.name + u'\n' + stretch.where + u'\n' + stretch.evidence, stretch.reviewed};
    }
    const Article* article = catalogue.article(id);
    return article ? Place{textOf(*article), article->reviewed} : Place();
}

/// A point of the guide: where it is, words of it there, and the sources that say how it stands.
struct Point {
    const char* point;
    const char* place;
    const char* words;
    const char* sources;
};

constexpr Point points[] = {
    // What happens
    {"jerk on the way into sleep", "what-happens", "between being awake and the lightest sleep", "whitney-weiss-2018"},
    {"stage N1", "what-happens", "stage N1", "whitney-weiss-2018"},
    {"legs, arms, trunk, whole body", "what-happens", "usually a leg, sometimes an arm, the trunk or your whole body",
     "calandra-buonaura-2014 thorpy-plazzi-2010"},
    {"falling", "what-happens", "you’re falling", "thorpy-plazzi-2010"},
    {"image", "what-happens", "see a flash", "thorpy-plazzi-2010"},
    {"panic", "what-happens", "get a fright", "thorpy-plazzi-2010"},
    {"awakening", "what-happens", "wake you for a moment", "thorpy-plazzi-2010"},
    {"common", "what-happens", "two in three people", "chiaro-2016"},
    {"usually harmless", "what-happens", "usually harmless", "whitney-weiss-2018 thorpy-plazzi-2010"},
    {"frequent ones disturb sleep", "what-happens", "keep you awake", "calandra-buonaura-2014"},
    // Six triggers
    {"trigger 1", "triggers", "Stress and worry", "thorpy-plazzi-2010"},
    {"trigger 2", "triggers", "Coffee, tea or energy drinks", "gardiner-2023"},
    {"trigger 2, tip", "caffeine", "14:00", "gardiner-2023"},
    {"trigger 2, it lingers", "caffeine", "about a third is still there after 8 hours", "iom-2001"},
    {"trigger 3", "triggers", "Hard exercise close to bed", "stutz-2019 leota-2025"},
    {"trigger 3, alone", "exercise", "four hours or more", "leota-2025"},
    {"trigger 4", "triggers", "Too little sleep", "thorpy-plazzi-2010"},
    {"trigger 5", "triggers", "An uncomfortable bed", "whitney-weiss-2018"},
    {"trigger 6", "triggers", "Low magnesium, calcium or potassium", "whitney-weiss-2018"},
    // Seven steps
    {"step 1", "step/wind-down", "60 to 90 minutes", "edinger-2021"},
    {"step 1, reading", "step/wind-down", "paper book", "edinger-2021"},
    {"step 1, stretching", "wind-down", "light stretching", "edinger-2021"},
    {"step 1, meditation", "step/wind-down", "Sit or lie still", "edinger-2021"},
    {"step 2, caffeine", "step/stimulants", "The last caffeine was before its cut-off", "gardiner-2023 drake-2013"},
    {"step 2, nicotine", "nicotine", "6 to 8 hours", "spadola-2019"},
    {"step 3, magnesium", "step/electrolytes", "spinach, almonds or avocado", "cochrane-2020 schuster-2025"},
    {"step 3, calcium", "step/electrolytes", "dairy or fortified plant milk", "cochrane-2020"},
    {"step 3, potassium", "step/electrolytes", "a banana or sweet potatoes", "cochrane-2020"},
    {"step 4, hamstrings", "stretch/hamstring", "back of the thigh", "hallegraeff-2012"},
    {"step 4, calves", "stretch/calf", "back of the lower leg", "hallegraeff-2012"},
    {"step 4, quadriceps", "stretch/quadriceps", "front of the thigh", "garber-2011"},
    {"step 5", "step/schedule", "The same bedtime and the same wake time", "nsf-2023 windred-2024"},
    {"step 6, mattress", "step/environment", "The mattress supports your back", "baniassadi-2023"},
    {"step 6, 18 °C", "room-and-bed", "18 °C (65 °F)", "baniassadi-2023"},
    {"step 7, warm light", "step/screens", "dim and warm", "chang-2015"},
    {"step 7, no phone in the last hour", "screens", "60 minutes before bed", "zhong-2025 nsf-2024"},
    {"tip, tea", "step/electrolytes", "chamomile or passionflower tea", "kazemi-2024 ngan-2011"},
    {"all seven", "seven-steps", "Screens off", "thorpy-plazzi-2010"},
    // Five red flags
    {"red flag 1", "when-to-see-a-clinician", "Jerking several times a night, often", "edinger-2021"},
    {"red flag 2", "when-to-see-a-clinician", "Pain or cramp with the twitch", "walters-2007"},
    {"red flag 3", "when-to-see-a-clinician", "Tired by day despite enough time asleep", "nhs-sleep-apnoea"},
    {"red flag 4", "when-to-see-a-clinician", "spread beyond one limb, or come back through the night", "stefani-2019"},
    {"red flag 5", "when-to-see-a-clinician", "Restless legs that get worse at rest", "allen-2014"},
    {"rarely, periodic limb movements", "four-conditions", "older name for them is nocturnal myoclonus",
     "lugaresi-1986"},
    {"the bed partner notices", "when-to-see-a-clinician", "A bed partner sees rhythmic kicks", "walters-2007"},
    // Four conditions
    {"condition 1", "four-conditions", "Sleep start (hypnic jerk)", "walters-2007"},
    {"condition 2", "four-conditions", "An urge to move the legs, a crawling feeling", "allen-2014 winkelman-2025"},
    {"condition 3", "four-conditions", "every 20–40 seconds", "walters-2007"},
    {"condition 3, what to do", "four-conditions", "A sleep study", "walters-2007"},
    {"condition 4", "four-conditions", "A painful, hard tightening, often in the calf", "hallegraeff-2012"},
    {"condition 4, what to do", "four-conditions", "Water and minerals in food are often advised", "cochrane-2020"},
    // Mark
    {"Mark", "marks-story", "Mark is 34 and writes software", ""},
    {"Mark, nights", "marks-story", "three or four times at worst", ""},
    {"Mark, days", "marks-story", "he’s groggy and finds it hard to concentrate", ""},
    {"Mark, coach", "marks-story", "With a coach he writes down his habits", ""},
    {"Mark, habits", "marks-story", "two energy drinks a day, hard training at 20:00 and a phone in bed", ""},
    {"Mark, changes", "marks-story",
     "decaf after noon, trains in the morning, does yoga stretches before bed, and stops screens at 21:30", ""},
    {"Mark, result", "marks-story", "Within three weeks", ""},
    {"Mark, sleep and mornings", "marks-story", "He calls his sleep better, and his mornings fresh", ""},
    // Three questions
    {"question 1", "three-questions", "Are they dangerous?", "whitney-weiss-2018"},
    {"question 2", "three-questions", "Can dehydration bring them on?", "miller-2010"},
    {"question 2, sodium", "three-questions", "above all sodium, potassium and magnesium", "miller-2010"},
    {"question 3", "three-questions", "Why does it feel like falling?", "whitney-weiss-2018"},
    {"question 3, alone", "why-falling", "mistakes relaxing muscles for a fall", "whitney-weiss-2018"},
    // Conclusion
    {"in your hands", "seven-steps", "What is in your hands", "thorpy-plazzi-2010"},
    {"stimulants, food, stress, habits", "seven-steps",
     "Caffeine and nicotine, food, stress and what you do before sleep", "thorpy-plazzi-2010"},
    {"they persist: a professional", "when-to-see-a-clinician",
     "Twitches that persist although your evenings have improved", "edinger-2021"},
    {"they persist: a professional, again", "seven-steps", "talk to a professional", "whitney-weiss-2018"},
};

} // namespace

/// Each point of the guide that Softfall implements is in the catalogue, with sources that can be looked up.
class GuideTest : public QObject {
    Q_OBJECT

private slots:
    void everyPointOfTheGuideIsInTheCatalogue_data() {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("sources");
        for (const Point& point : points) {
            QTest::newRow(point.point) << QString::fromUtf8(point.place) << QString::fromUtf8(point.words)
                                       << QString::fromUtf8(point.sources);
        }
    }
    void everyPointOfTheGuideIsInTheCatalogue() {
        QFETCH(QString, place);
        QFETCH(QString, words);
        QFETCH(QString, sources);
        const auto catalogue =
            Catalogue::parse({file("sources.json"), file("steps.json"), file("stretches.json"), file("articles.json")});
        QVERIFY2(catalogue, catalogue ? "" : qPrintable(describe(catalogue.error())));
        const Place found = placeOf(*catalogue, place);
        QVERIFY2(found.text.contains(words), qPrintable(found.text));
        QVERIFY2(found.reviewed.origin.startsWith(QLatin1String("Source article")) || place == "what-happens",
                 qPrintable(found.reviewed.origin));
        const QStringList wanted = sources.split(u' ', Qt::SkipEmptyParts);
        // A story claims nothing that a study could say.
        QCOMPARE(wanted.isEmpty(), place == "marks-story");
        for (const QString& id : wanted) {
            QVERIFY2(std::ranges::count(found.reviewed.sources, id) == 1, qPrintable(id));
            const auto source = std::ranges::find(catalogue->sources(), id, &Source::id);
            QVERIFY2(source != catalogue->sources().end() && !source->link().isEmpty(), qPrintable(id));
        }
    }

    void textsThatTheLiteratureOverruledAreGone_data() {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        QTest::newRow("evening exercise") << "triggers"
                                          << "no harm";
        QTest::newRow("bath in quiet time") << "step/wind-down"
                                            << "bath";
        QTest::newRow("alarm after the phone is away") << "step/schedule"
                                                       << "alarm";
        QTest::newRow("computer off") << "step/screens"
                                      << "Computer";
        QTest::newRow("myoclonus in deeper sleep") << "four-conditions"
                                                   << "deeper sleep";
        QTest::newRow("only an examination") << "four-conditions"
                                             << "only an examination";
        QTest::newRow("blue light as a fact") << "screens"
                                              << "It just isn’t what matters most";
    }
    void textsThatTheLiteratureOverruledAreGone() {
        QFETCH(QString, place);
        QFETCH(QString, words);
        const auto catalogue =
            Catalogue::parse({file("sources.json"), file("steps.json"), file("stretches.json"), file("articles.json")});
        QVERIFY(catalogue);
        const QString text = placeOf(*catalogue, place).text;
        QVERIFY(!text.isEmpty());
        QVERIFY2(!text.contains(words), qPrintable(text));
    }

    void dangersStandWhereTheyBelong() {
        const auto catalogue =
            Catalogue::parse({file("sources.json"), file("steps.json"), file("stretches.json"), file("articles.json")});
        QVERIFY(catalogue);
        const Article& article = *catalogue->article("when-to-see-a-clinician");
        const auto listBelow = [&article](const char* heading) {
            const auto at = std::ranges::find(article.blocks, QString::fromUtf8(heading), &ArticleBlock::text);
            return QStringList(std::next(at)->items.begin(), std::next(at)->items.end()).join(u'\n');
        };
        const QString now = listBelow("Call the emergency number now");
        QVERIFY(now.contains("seeing things that aren’t there after stopping"));
        QVERIFY(now.contains("Life feels unbearable"));
        QVERIFY(listBelow("Get medical help today").contains("swollen, warm, red or throbbing"));
        QVERIFY(listBelow("Also worth an appointment").contains("persist"));
    }
};

SOFTFALL_TEST(GuideTest)
#include "GuideTest.moc"
