#include "core/insight/SignPermutation.h"

#include "program/TestCase.h"
#include "support/CsvRows.h"
#include "unit/insight/Closeness.h"
#include "unit/insight/KnownCounts.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace softfall;

class SignPermutationTest : public QObject {
    Q_OBJECT

private slots:
    void darwinsMaizeMatchesFisher() {
        const CsvLine row = oracle("permutation_exact").front();
        QCOMPARE(int(darwinsMaize.size()), row.whole("n"));
        QCOMPARE(std::accumulate(darwinsMaize.begin(), darwinsMaize.end(), 0.0), row.number("stat"));
        const auto shares = signPermutation(darwinsMaize);
        COMPARE_CLOSE(shares->oneSided, 863.0 / 32768, 1e-15);
        COMPARE_CLOSE(shares->oneSided, row.number("p_one"), 1e-15);
        COMPARE_CLOSE(shares->twoSided, row.number("p_two"), 1e-15);
    }

    void smallestShareWhenAllSignsAgree() {
        for (const CsvLine& row : oracle("randomised_blocks_min_p")) {
            const int pairs = row.whole("pairs_of_blocks");
            QCOMPARE(smallestSignShare(pairs), row.number("smallest_two_sided_p"));
            std::vector<double> differences;
            for (int i = 0; i < pairs; ++i) {
                differences.push_back(-0.3 - 0.1 * i);
            }
            QCOMPARE(signPermutation(differences)->twoSided, smallestSignShare(pairs));
            QCOMPARE(signPermutation(differences)->oneSided, 1.0);
        }
    }

    void roundingMakesNoDifferenceWhereSumsAreAlike() {
        // 0.1 + 0.2 is not 0.3: (0.3, −0.2, −0.1) sums to 0 in any order.
        QCOMPARE(signPermutation(std::vector{0.3, -0.2, -0.1})->twoSided, 1.0);
        QCOMPARE(signPermutation(std::vector{0.1, 0.2, -0.3})->twoSided, 1.0);
    }

    void zeroDifferencesAreInconclusive() {
        QCOMPARE(signPermutation(std::vector{0.0, 0.0})->twoSided, 1.0);
        QVERIFY(!signPermutation({}));
        QVERIFY(!signPermutation(std::vector(maxSignedPairs + 1, 1.0)));
        QVERIFY(signPermutation(std::vector(maxSignedPairs, 1.0)));
    }
};

SOFTFALL_TEST(SignPermutationTest)
#include "SignPermutationTest.moc"
