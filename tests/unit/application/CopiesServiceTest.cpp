#include "application/CopiesService.h"

#include "program/TestCase.h"
#include "support/MemoryCopies.h"

#include <QSignalSpy>
#include <QTest>

using namespace softfall;

class CopiesServiceTest : public QObject {
    Q_OBJECT

private:
    static QString pathsOf(const std::vector<DiaryCopy>& copies) {
        QStringList paths;
        for (const DiaryCopy& copy : copies) {
            paths << copy.path;
        }
        return paths.join(' ');
    }

private slots:
    void copiesAreReadOnlyWhereTheFolderIsAnotherOne() {
        MemoryCopies stored;
        CopiesService service(stored.ports());
        const QSignalSpy changed(&service, &CopiesService::changed);
        service.lookIfChanged(); // as after each entry
        QCOMPARE(stored.looks, 0);
        stored.copies = {copyAt("/a", 3)};
        service.lookIfChanged();
        service.lookIfChanged();
        QCOMPARE(stored.looks, 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(service.copies().front().has.nights, 3);
        stored.copies.front().bytes = 7; // written meanwhile
        service.lookIfChanged();
        QCOMPARE(stored.looks, 2);
        stored.copies.clear();
        service.lookIfChanged();
        QVERIFY(service.copies().empty());
        QCOMPARE(changed.count(), 3);
    }

    void lookingAgainCountsAgain() {
        MemoryCopies stored;
        stored.copies = {copyAt("/a", 3)};
        CopiesService service(stored.ports());
        service.look();
        stored.copies.front().has.nights = 0; // they were added
        service.look();
        QCOMPARE(stored.looks, 2);
        QVERIFY(service.copies().front().has.lacksNothing());
    }

    void whatIsAskedForMeanwhileIsDoneAfterwards() {
        MemoryCopies stored;
        stored.copies = {copyAt("/a", 3)};
        auto ports = stored.ports();
        std::vector<std::pair<std::function<void()>, std::function<void()>>> waiting;
        ports.worker = [&waiting](auto work, auto done) { waiting.emplace_back(std::move(work), std::move(done)); };
        CopiesService service(ports);
        const auto run = [&waiting] {
            const auto [work, done] = waiting.front();
            waiting.erase(waiting.begin());
            work();
            done();
        };
        service.look();
        service.look();
        service.lookIfChanged();
        QCOMPARE(waiting.size(), 1u);
        run();
        QCOMPARE(waiting.size(), 1u); // once more, whatever was asked
        run();
        QCOMPARE(waiting.size(), 0u);
        QCOMPARE(stored.looks, 2);
    }

    void eachCopyIsPointedOutOnce() {
        MemoryCopies stored;
        DiaryCopy aside = copyAt("/aside", 4);
        aside.maker = CopyMaker::Softfall;
        DiaryCopy unreadable = copyAt("/unreadable", 0);
        unreadable.state = CopyState::Unreadable;
        stored.copies = {copyAt("/more", 3), copyAt("/same", 0), aside, unreadable};
        QStringList known;
        auto ports = stored.ports();
        ports.known = [&known] { return known; };
        ports.setKnown = [&known](const QStringList& paths) { known = paths; };
        CopiesService service(ports);
        QVERIFY(service.takeUnknown().empty());
        service.look();
        QCOMPARE(pathsOf(service.takeUnknown()), "/more /unreadable");
        QCOMPARE(pathsOf(service.takeUnknown()), "");
        stored.copies.push_back(copyAt("/later", 1));
        service.lookIfChanged();
        QCOMPARE(pathsOf(service.takeUnknown()), "/later");
        CopiesService afterRestart(ports);
        afterRestart.look();
        QCOMPARE(pathsOf(afterRestart.takeUnknown()), "");
    }
};

SOFTFALL_TEST(CopiesServiceTest)
#include "CopiesServiceTest.moc"
