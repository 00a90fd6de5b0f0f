#include "core/insight/LogLinearModel.h"

#include "core/insight/Distributions.h"
#include "program/TestCase.h"
#include "support/CsvRows.h"
#include "unit/insight/Closeness.h"
#include "unit/insight/KnownCounts.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace softfall;

namespace {

using Rows = std::vector<std::vector<double>>;

struct Data {
    QStringList names; // of the columns, named as in R
    Rows rows;
    std::vector<int> counts;
};

/// Randomised controlled trial data of Dobson (1990): three outcomes under three treatments.
Data dobson() {
    Data data{
        {"(Intercept)", "outcome2", "outcome3", "treatment2", "treatment3"}, {}, {18, 17, 15, 20, 10, 20, 25, 13, 12}};
    for (int i = 0; i < 9; ++i) {
        const int outcome = i % 3;
        const int treatment = i / 3;
        data.rows.push_back(
            {1.0, double(outcome == 1), double(outcome == 2), double(treatment == 1), double(treatment == 2)});
    }
    return data;
}

Data warp(bool withInteraction) {
    Data data{{"(Intercept)", "woolB", "tensionM", "tensionH"}, {}, warpBreaks};
    for (int i = 0; i < 54; ++i) {
        const double b = i / 27;
        const double medium = i / 9 % 3 == 1;
        const double high = i / 9 % 3 == 2;
        data.rows.push_back({1.0, b, medium, high});
        if (withInteraction) {
            data.rows.back().insert(data.rows.back().end(), {b * medium, b * high});
        }
    }
    if (withInteraction) {
        data.names << "woolB:tensionM"
                   << "woolB:tensionH";
    }
    return data;
}

/// Two sides, one after the other: a column of ones and one that is 1 on the second side.
Data twoSides(const std::vector<int>& first, const std::vector<int>& second) {
    Data data;
    for (const int count : first) {
        data.rows.push_back({1, 0});
        data.counts.push_back(count);
    }
    for (const int count : second) {
        data.rows.push_back({1, 1});
        data.counts.push_back(count);
    }
    return data;
}

} // namespace

class LogLinearModelTest : public QObject {
    Q_OBJECT

private slots:
    void fitsAreThoseOfR() {
        const std::map<QString, Data> models{{"Dobson_poisson", dobson()},
                                             {"Dobson_quasi", dobson()},
                                             {"warpbreaks_poisson", warp(false)},
                                             {"warpbreaks_quasi", warp(false)},
                                             {"warpbreaks_poisson_inter", warp(true)}};
        for (const CsvLine& row : oracle("glm_poisson_quasi")) {
            const Data& data = models.at(row["model"]);
            const LogLinearFit fit = fitLogLinear(data.rows, data.counts).value();
            const bool isQuasi = row["model"].endsWith("quasi");
            const LogLinearTerm& term = fit.terms.at(std::size_t(data.names.indexOf(row["term"])));
            const double error = term.standardError * (isQuasi ? std::sqrt(fit.dispersion) : 1);
            // R stops at 1e-8 of the deviance; two of Dobson's estimates are 0 but for rounding.
            QVERIFY(std::abs(term.estimate - row.number("estimate")) < 2e-8);
            // R takes these from the weights of its last iteration but one; here iteration continues to the end. In
            // the far tail of t that changes p most.
            COMPARE_CLOSE(error, row.number("se"), 5e-6);
            if (isQuasi) {
                COMPARE_CLOSE(fit.dispersion, row.number("dispersion"), 5e-6);
                if (row.number("p") < 0.99) {
                    COMPARE_CLOSE(studentTwoSided(term.estimate / error, fit.freedom), row.number("p"), 2e-4);
                }
            } else {
                COMPARE_CLOSE(fit.logLikelihood, row.number("loglik"), 1e-8);
                COMPARE_CLOSE(2 * (double(fit.terms.size()) - fit.logLikelihood), row.number("aic"), 1e-8);
            }
            QCOMPARE(fit.freedom, row.whole("df_resid"));
            COMPARE_CLOSE(fit.deviance, row.number("resid_dev"), 1e-8);
            const LogLinearFit null = fitLogLinear(Rows(data.rows.size(), {1.0}), data.counts).value();
            COMPARE_CLOSE(null.deviance, row.number("null_dev"), 1e-8);
        }
    }

    void twoSidesHaveTheRatioOfTheirMeans() {
        const Data data = twoSides(sprayA, sprayB);
        const LogLinearFit fit = fitLogLinear(data.rows, data.counts).value();
        COMPARE_CLOSE(std::exp(fit.terms[0].estimate), 174.0 / 12, 1e-12);
        COMPARE_CLOSE(std::exp(fit.terms[1].estimate), 184.0 / 174, 1e-12);
        COMPARE_CLOSE(fit.terms[1].standardError, std::sqrt(1.0 / 174 + 1.0 / 184), 1e-10);
    }

    void reducedBiasAddsHalfATwitchToEachSide() {
        // If each side has its own mean, its leverages add up to 1, so half an event is added in total.
        const Data data = twoSides({3, 4, 5}, {0, 0, 0, 0});
        QVERIFY(!fitLogLinear(data.rows, data.counts)); // its estimate would be minus infinity
        const LogLinearFit fit = fitLogLinear(data.rows, data.counts, BiasReduction::Mean).value();
        COMPARE_CLOSE(std::exp(fit.terms[0].estimate), 12.5 / 3, 1e-10);
        COMPARE_CLOSE(std::exp(fit.terms[0].estimate + fit.terms[1].estimate), 0.5 / 4, 1e-10);
        const Data one{{}, Rows(8, {1.0}), {1, 0, 2, 0, 0, 1, 0, 0}};
        COMPARE_CLOSE(std::exp(fitLogLinear(one.rows, one.counts, BiasReduction::Mean)->terms[0].estimate), 4.5 / 8,
                      1e-10);
    }

    void reducedBiasMattersLittleWithManyEvents() {
        const Data data = dobson();
        const LogLinearFit plain = fitLogLinear(data.rows, data.counts).value();
        const LogLinearFit reduced = fitLogLinear(data.rows, data.counts, BiasReduction::Mean).value();
        for (std::size_t i = 0; i < plain.terms.size(); ++i) {
            QVERIFY(std::abs(plain.terms[i].estimate - reduced.terms[i].estimate) < 0.05);
        }
    }

    void collinearColumnsHaveNoFit() {
        const Rows same{{1, 0, 0}, {1, 1, 1}, {1, 0, 0}, {1, 1, 1}, {1, 1, 1}};
        QVERIFY(!fitLogLinear(same, std::vector{1, 2, 3, 4, 5}));
        QVERIFY(!fitLogLinear(same, std::vector{1, 2, 3, 4, 5}, BiasReduction::Mean));
        QVERIFY(!fitLogLinear(Rows{{1, 0}, {1, 1}}, std::vector{1, 2})); // no degree of freedom is left
        QVERIFY(!fitLogLinear({}, {}));
    }

    void noEventAtAllHasNoFit() { QVERIFY(!fitLogLinear(Rows(9, {1.0}), std::vector(9, 0))); }
};

SOFTFALL_TEST(LogLinearModelTest)
#include "LogLinearModelTest.moc"
