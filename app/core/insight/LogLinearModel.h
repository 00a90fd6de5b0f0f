#pragma once

#include <optional>
#include <span>
#include <vector>

namespace softfall {

/// One coefficient of the model: a log rate ratio, or for the first the log rate where all others are 0.
struct LogLinearTerm {
    double estimate = 0;
    double standardError = 0; ///< as for Poisson counts; times √dispersion for quasi-Poisson ones
};

/// Counts whose expected log is a sum of terms, fitted by maximum likelihood.
struct LogLinearFit {
    std::vector<LogLinearTerm> terms; ///< in the order of the columns
    double dispersion = 1;            ///< Pearson's X² over degrees of freedom, however small
    double deviance = 0;
    double logLikelihood = 0; ///< of Poisson counts
    int freedom = 0;          ///< rows minus columns
};

enum class BiasReduction {
    None,
    Mean ///< Firth's: half of each row's leverage is added to its count, so that sides without any event have an
         ///< estimate
};

/// Fits by iteratively reweighted least squares. `rows`: the value of each count in each column, of equal length, with
/// a first column of ones for a base rate; one count for each row, and more rows than columns. Nothing if columns
/// cannot be distinguished, or if an estimate would be infinite.
[[nodiscard]] std::optional<LogLinearFit> fitLogLinear(const std::vector<std::vector<double>>& rows,
                                                       std::span<const int> counts,
                                                       BiasReduction reduction = BiasReduction::None);

} // namespace softfall
