#include "core/insight/PermutationCheck.h"

#include "program/TestCase.h"
#include "support/CsvRows.h"
#include "unit/insight/Closeness.h"
#include "unit/insight/LoggedNights.h"
#include "unit/insight/MarksDiary.h"

#include <QTest>

#include <map>

using namespace softfall;

class PermutationCheckTest : public QObject {
    Q_OBJECT

private slots:
    void marksSharesAreThoseOfTheReference() {
        const auto counts = [](const char* first, const char* last) {
            return marksCounts(nightOf(first), nightOf(last));
        };
        const std::map<QString, std::vector<int>> after{{"followup vs baseline", counts("2025-03-17", "2025-03-30")},
                                                        {"wk3 vs baseline", counts("2025-03-10", "2025-03-16")},
                                                        {"wk1 vs baseline", counts("2025-02-24", "2025-03-02")}};
        for (const CsvLine& row : oracle("mark_expected_permutation")) {
            const auto check =
                permutationCheck(comparedNights(counts("2025-02-10", "2025-02-23"), after.at(row["comparison"])));
            QVERIFY(check);
            COMPARE_CLOSE(check->atMost, row.number("lower"), 1e-10);
            COMPARE_CLOSE(check->atLeast, row.number("upper"), 1e-10);
            COMPARE_CLOSE(check->twoSided, row.number("two_abs"), 1e-10);
        }
    }

    void countsEveryPermutation() {
        // Of the six pairs of {0, 1, 2, 5}, 2 + 5 is the largest; 0 + 1 is as far from 4 on the other side.
        const auto check = permutationCheck(comparedNights({0, 1}, {2, 5}));
        COMPARE_CLOSE(check->atLeast, 1.0 / 6, 1e-12);
        COMPARE_CLOSE(check->atMost, 1.0, 1e-12);
        COMPARE_CLOSE(check->twoSided, 2.0 / 6, 1e-12);
    }

    void swappingTheSidesSwapsTheTails() {
        const auto one = permutationCheck(comparedNights({4, 0, 2, 7}, {1, 1, 0, 3, 2, 9}));
        const auto other = permutationCheck(comparedNights({1, 1, 0, 3, 2, 9}, {4, 0, 2, 7}));
        COMPARE_CLOSE(one->atMost, other->atLeast, 1e-12);
        COMPARE_CLOSE(one->twoSided, other->twoSided, 1e-12);
    }

    void equalCountsAreInconclusive() { QCOMPARE(permutationCheck(comparedNights({2, 2, 2}, {2, 2}))->twoSided, 1.0); }

    void isNotOfferedWhereItTakesTooLong() {
        QVERIFY(!permutationCheck(comparedNights(std::vector<int>(600, 1), std::vector<int>(600, 1))));
        QVERIFY(!permutationCheck(comparedNights(std::vector<int>(400, 20), std::vector<int>(400, 20))));
        QVERIFY(permutationCheck(comparedNights(std::vector<int>(300, 1), std::vector<int>(300, 2))));
        QVERIFY(!permutationCheck(comparedNights({1, 2}, {})));
    }
};

SOFTFALL_TEST(PermutationCheckTest)
#include "PermutationCheckTest.moc"
