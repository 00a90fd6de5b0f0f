#include "storage/RowImage.h"

#include "program/TestCase.h"

#include <QTest>

#include <SQLiteCpp/Exception.h>
#include <cstdint>
#include <limits>

using namespace softfall;

class RowImageTest : public QObject {
    Q_OBJECT

private slots:
    void readsEachKindOfLiteral() {
        const auto row = parseRowImage("id=-7,note='it''s, a=b',empty='',quote='''',pain=NULL,amount=1.5,big=1.0e+300");
        QCOMPARE(row.size(), 7u);
        QCOMPARE(std::string(row[0].column), "id");
        QVERIFY(row[0].value == ColumnValue(std::int64_t(-7)));
        QCOMPARE(std::string(row[1].column), "note");
        QVERIFY(row[1].value == ColumnValue(std::string("it's, a=b")));
        QVERIFY(row[2].value == ColumnValue(std::string()));
        QVERIFY(row[3].value == ColumnValue(std::string("'")));
        QVERIFY(row[4].value == ColumnValue());
        QVERIFY(row[5].value == ColumnValue(1.5));
        QVERIFY(row[6].value == ColumnValue(1e300));
    }

    void readsExtremeNumbers() {
        const auto row = parseRowImage("least=-9223372036854775808,most=9223372036854775807");
        QVERIFY(row[0].value == ColumnValue(std::numeric_limits<std::int64_t>::min()));
        QVERIFY(row[1].value == ColumnValue(std::numeric_limits<std::int64_t>::max()));
    }

    void refusesWhatNoTriggerWrites_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "id", "=1", "id=", "id=1,", "id=x", "id=1x", "note='open", "note='a'b", "id=1 ",
                                 "id=1.5.5", "id=9223372036854775808", "id=NULL,'x'"}) {
            QTest::newRow(text) << QString(text);
        }
    }
    void refusesWhatNoTriggerWrites() {
        QFETCH(QString, text);
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, (void)parseRowImage(text.toStdString()));
    }
};

SOFTFALL_TEST(RowImageTest)
#include "RowImageTest.moc"
