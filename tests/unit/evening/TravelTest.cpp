#include "core/evening/Travel.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

/// Home is Berlin; the machine is somewhere else in March, when Berlin is at UTC+1.
class TravelTest : public QObject {
    Q_OBJECT

    const Instant m_now = at("2025-03-10T12:00:00Z");

private slots:
    void planningZoneDependsOnTravel_data() {
        QTest::addColumn<QString>("home");
        QTest::addColumn<QString>("here");
        QTest::addColumn<int>("policy");
        QTest::addColumn<QString>("answeredZone");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("planned");
        QTest::addColumn<bool>("asks");
        const int ask = int(TravelPolicy::Ask);
        const auto row = [](const char* name, const char* home, const char* here, int policy, const char* answeredZone,
                            const char* answer, const char* planned, bool asks) {
            QTest::newRow(name) << home << here << policy << answeredZone << answer << planned << asks;
        };
        row("at home", "Europe/Berlin", "Europe/Berlin", ask, "", "", "Europe/Berlin", false);
        row("no home known", "", "Asia/Tokyo", ask, "", "", "Asia/Tokyo", false);
        row("away, not asked yet", "Europe/Berlin", "Asia/Tokyo", ask, "", "", "Asia/Tokyo", true);
        row("away, answered here", "Europe/Berlin", "Asia/Tokyo", ask, "Asia/Tokyo", "here", "Asia/Tokyo", false);
        row("away, answered home", "Europe/Berlin", "Asia/Tokyo", ask, "Asia/Tokyo", "home", "Europe/Berlin", false);
        row("answered for another place", "Europe/Berlin", "America/New_York", ask, "Asia/Tokyo", "home",
            "America/New_York", true);
        row("home again", "Europe/Berlin", "Europe/Berlin", ask, "Asia/Tokyo", "home", "Europe/Berlin", false);
        row("another place, the same clock", "Europe/Berlin", "Europe/Paris", ask, "", "", "Europe/Paris", false);
        row("always here", "Europe/Berlin", "Asia/Tokyo", int(TravelPolicy::AlwaysHere), "", "", "Asia/Tokyo", false);
        row("always home", "Europe/Berlin", "Asia/Tokyo", int(TravelPolicy::AlwaysHome), "", "", "Europe/Berlin",
            false);
        row("always here beats an answer", "Europe/Berlin", "Asia/Tokyo", int(TravelPolicy::AlwaysHere), "Asia/Tokyo",
            "home", "Asia/Tokyo", false);
        row("a home that is no zone", "Atlantis/Capital", "Asia/Tokyo", ask, "", "", "Asia/Tokyo", false);
    }
    void planningZoneDependsOnTravel() {
        QFETCH(QString, home);
        QFETCH(QString, here);
        QFETCH(int, policy);
        QFETCH(QString, answeredZone);
        QFETCH(QString, answer);
        QFETCH(QString, planned);
        QFETCH(bool, asks);
        Travel travel{home, TravelPolicy(policy), {}};
        if (!answeredZone.isEmpty()) {
            travel.answer = Travel::Answer{answeredZone, fromId<TravelChoice>(answer, "answer").value()};
        }
        QCOMPARE(planningZone(travel, zoneOf(here)).name(), planned);
        QCOMPARE(asksWhere(travel, zoneOf(here), m_now), asks);
    }

    void zoneQuestionAppearsWhenClocksDiffer() {
        // Phoenix has no summer time: until 9 March 2025 its clock shows the same as Denver's.
        const Travel travel{"America/Denver", TravelPolicy::Ask, {}};
        QVERIFY(!asksWhere(travel, zoneOf("America/Phoenix"), at("2025-03-08T12:00:00Z")));
        QVERIFY(asksWhere(travel, zoneOf("America/Phoenix"), at("2025-03-10T12:00:00Z")));
    }

    void idsAreStable() {
        for (const TravelPolicy policy : {TravelPolicy::Ask, TravelPolicy::AlwaysHere, TravelPolicy::AlwaysHome}) {
            QVERIFY(fromId<TravelPolicy>(toString(policy), "policy").value() == policy);
        }
        QCOMPARE(fromId<TravelChoice>("there", "choice").error().allowed, "here, home");
    }
};

SOFTFALL_TEST(TravelTest)
#include "TravelTest.moc"
