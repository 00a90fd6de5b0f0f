#include "core/insight/AdjustedRatio.h"

#include "core/insight/Distributions.h"
#include "core/insight/LogLinearModel.h"

#include <algorithm>
#include <cmath>

namespace softfall {

namespace {

std::optional<bool> isWith(const AdjustedTerm& term, const NightRecord& record, const NightExposure& exposure) {
    if (const auto* habit = std::get_if<ComparedHabit>(&term)) {
        return exposure[*habit];
    }
    return record.night >= std::get<NightDate>(term);
}

/// The nights of a model.
struct Rows {
    std::vector<std::vector<double>> rows; // a one, and then for each term whether the night has it
    std::vector<int> counts;
    int twitches = 0;

    void add(const NightRecord& record, const NightExposure& exposure, std::span<const AdjustedTerm> terms) {
        const auto count = countedTwitches(record);
        if (!count) {
            return;
        }
        std::vector<double> row{1};
        for (const AdjustedTerm& term : terms) {
            const auto with = isWith(term, record, exposure);
            if (!with) {
                return;
            }
            row.push_back(*with ? 1 : 0);
        }
        rows.push_back(std::move(row));
        counts.push_back(*count);
        twitches += *count;
    }

    /// The twitches of the quieter side of any term.
    [[nodiscard]] int minOfSides() const {
        int minimum = twitches;
        for (std::size_t column = 1; column < rows.front().size(); ++column) {
            int with = 0;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                with += rows[i][column] > 0 ? counts[i] : 0;
            }
            minimum = std::min({minimum, with, twitches - with});
        }
        return minimum;
    }
};

} // namespace

std::optional<AdjustedRatios> adjustedRatios(const std::vector<NightRecord>& records,
                                             const std::vector<NightExposure>& exposures,
                                             std::span<const AdjustedTerm> terms) {
    if (terms.empty() || std::ssize(terms) > maxAdjustedTerms) {
        return std::nullopt;
    }
    Rows nights;
    for (std::size_t i = 0; i < records.size(); ++i) {
        nights.add(records[i], exposures[i], terms);
    }
    if (std::ssize(nights.rows) < minNightsAdjusted || nights.twitches < minTwitchesPerTerm * std::ssize(terms)) {
        return std::nullopt;
    }
    AdjustedRatios adjusted;
    std::optional<LogLinearFit> fit;
    if (nights.minOfSides() >= minTwitchesUnreduced) {
        fit = fitLogLinear(nights.rows, nights.counts);
    }
    if (!fit) { // few on a side, or none on one formed by several terms together
        adjusted.isBiasReduced = true;
        fit = fitLogLinear(nights.rows, nights.counts, BiasReduction::Mean);
    }
    if (!fit) {
        return std::nullopt;
    }
    adjusted.nights = int(nights.rows.size());
    adjusted.twitches = nights.twitches;
    adjusted.phi = std::max(1.0, fit->dispersion);
    const double student = studentQuantile(0.975, fit->freedom);
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const LogLinearTerm& term = fit->terms[i + 1];
        const double error = term.standardError * std::sqrt(adjusted.phi);
        adjusted.ratios.push_back(
            {terms[i],
             std::exp(term.estimate),
             {std::exp(term.estimate - student * error), std::exp(term.estimate + student * error)},
             studentTwoSided(term.estimate / error, fit->freedom)});
    }
    return adjusted;
}

} // namespace softfall
