#include "viewmodels/RowsModel.h"

#include "program/TestCase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace softfall;

/// A row of the model under test.
struct TestRow {
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(Weight weight MEMBER weight)
    Q_PROPERTY(QString words READ words)

public:
    enum Weight { Plain, Bold };
    Q_ENUM(Weight)

    QString text;
    int count = 0;
    Weight weight = Plain;
    int id = 0; ///< no role
    bool operator==(const TestRow&) const = default;

    [[nodiscard]] QString words() const { return QStringLiteral("%1 %2").arg(count).arg(text); }
};

namespace {

using Rows = std::vector<TestRow>;

/// A model checked against the rules of models, and what it reports.
struct Watched {
    QStringList reports() { return std::exchange(m_reports, {}); }

    Watched() {
        QObject::connect(&model, &QAbstractItemModel::rowsInserted, [this](const QModelIndex&, int first, int last) {
            m_reports << QStringLiteral("+%1..%2").arg(first).arg(last);
        });
        QObject::connect(&model, &QAbstractItemModel::rowsRemoved, [this](const QModelIndex&, int first, int last) {
            m_reports << QStringLiteral("-%1..%2").arg(first).arg(last);
        });
        QObject::connect(&model, &QAbstractItemModel::rowsMoved,
                         [this](const QModelIndex&, int from, int, const QModelIndex&, int to) {
                             m_reports << QStringLiteral("%1>%2").arg(from).arg(to);
                         });
        QObject::connect(
            &model, &QAbstractItemModel::dataChanged,
            [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
                QStringList names;
                for (const int role : roles) {
                    names << QString::fromLatin1(model.roleNames().value(role));
                }
                m_reports << QStringLiteral("%1..%2 %3").arg(first.row()).arg(last.row()).arg(names.join(u','));
            });
        QObject::connect(&model, &QAbstractItemModel::modelReset, [this] { m_reports << QStringLiteral("reset"); });
    }

    RowsModel<TestRow> model;

private:
    QAbstractItemModelTester m_tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QStringList m_reports;
};

Rows rowsOf(const QString& letters) {
    Rows rows;
    for (const QChar letter : letters) {
        rows.push_back({QString(letter), 1, TestRow::Plain});
    }
    return rows;
}

} // namespace

class RowsModelTest : public QObject {
    Q_OBJECT

private slots:
    void rolesAreThePropertiesOfTheGadget() {
        Watched watched;
        watched.model.setRows({{"tea", 2, TestRow::Bold}});
        const QHash<int, QByteArray> names = watched.model.roleNames();
        QCOMPARE(names.size(), 4);
        const auto value = [&](const char* role) {
            return watched.model.data(watched.model.index(0), names.key(role));
        };
        QCOMPARE(names.key("text"), int(Qt::UserRole));
        QCOMPARE(value("text"), QVariant("tea"));
        QCOMPARE(value("count"), QVariant(2));
        QCOMPARE(value("words"), QVariant("2 tea")); // computed
        QCOMPARE(value("weight"), QVariant(1));      // QML compares enumerations as numbers
        QVERIFY(!watched.model.data(watched.model.index(0), Qt::DisplayRole).isValid());
        QVERIFY(!watched.model.data(watched.model.index(0), Qt::UserRole + 99).isValid());
        QVERIFY(!watched.model.data({}, Qt::UserRole).isValid());
    }

    void onlyWhatDiffersIsReported_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("reports");
        QTest::newRow("nothing") << ""
                                 << "" << QStringList();
        QTest::newRow("equal") << "abc"
                               << "abc" << QStringList();
        QTest::newRow("filled") << ""
                                << "abc" << QStringList{"+0..2"};
        QTest::newRow("emptied") << "abc"
                                 << "" << QStringList{"-0..2"};
        QTest::newRow("first inserted") << "bc"
                                        << "abc" << QStringList{"+0..0"};
        QTest::newRow("inserted within") << "ad"
                                         << "abcd" << QStringList{"+1..2"};
        QTest::newRow("appended") << "ab"
                                  << "abc" << QStringList{"+2..2"};
        QTest::newRow("first removed") << "abc"
                                       << "bc" << QStringList{"-0..0"};
        QTest::newRow("removed within") << "abcd"
                                        << "ad" << QStringList{"-1..2"};
        QTest::newRow("last removed") << "abc"
                                      << "ab" << QStringList{"-2..2"};
        QTest::newRow("changed") << "abc"
                                 << "axc" << QStringList{"1..1 text,words"};
        QTest::newRow("changed and inserted") << "abc"
                                              << "axyc" << QStringList{"1..1 text,words", "+2..2"};
        QTest::newRow("changed and removed") << "abcd"
                                             << "axd" << QStringList{"1..1 text,words", "-2..2"};
        QTest::newRow("alike") << "aa"
                               << "aaa" << QStringList{"+2..2"};
        QTest::newRow("alike removed") << "aaa"
                                       << "aa" << QStringList{"-2..2"};
    }
    void onlyWhatDiffersIsReported() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Watched watched;
        watched.model.setRows(rowsOf(before));
        watched.reports();
        watched.model.setRows(rowsOf(after));
        QTEST(watched.reports(), "reports");
        QVERIFY(watched.model.rows() == rowsOf(after));
        QCOMPARE(watched.model.rowCount(), int(after.size()));
    }

    void aChangeNamesItsRoles() {
        Watched watched;
        watched.model.setRows({{"tea", 1, TestRow::Plain}, {"milk", 1, TestRow::Plain}});
        watched.reports();
        watched.model.setRows({{"tea", 1, TestRow::Bold}, {"milk", 3, TestRow::Plain}});
        QCOMPARE(watched.reports(), QStringList({"0..0 weight", "1..1 count,words"}));
    }

    void changeWithoutRoleIsNotReported() {
        Watched watched;
        watched.model.setRows({{"tea", 1, TestRow::Plain, 7}});
        watched.reports();
        watched.model.setRows({{"tea", 1, TestRow::Plain, 8}});
        QCOMPARE(watched.reports(), QStringList());
        QCOMPARE(watched.model.rows().front().id, 8);
    }

    void manyChangesAreOneReport() {
        Watched watched;
        watched.model.setRows(Rows(500, {"tea", 1, TestRow::Plain}));
        watched.reports();
        watched.model.setRows(Rows(500, {"tea", 2, TestRow::Plain}));
        QCOMPARE(watched.reports(), QStringList{"0..499 "});
        QCOMPARE(watched.model.rows().back().count, 2);
    }

    void movedRowKeepsPersistentIndex() {
        Watched watched;
        watched.model.setRows(rowsOf("abcd"));
        watched.reports();
        const QPersistentModelIndex held = watched.model.index(3);
        watched.model.moveUp(3, 1);
        QCOMPARE(watched.reports(), QStringList{"3>1"});
        QVERIFY(watched.model.rows() == rowsOf("adbc"));
        QCOMPARE(held.row(), 1);
    }
};

SOFTFALL_TEST(RowsModelTest)
#include "RowsModelTest.moc"
