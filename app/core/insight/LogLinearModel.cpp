#include "core/insight/LogLinearModel.h"

#include <QtGlobal>

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <Eigen/QR>
#include <cmath>

namespace softfall {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr int maxRounds = 100;
constexpr double settled = 1e-12; // of the largest step of a coefficient
constexpr double maxLogRate = 30; // beyond it an estimate diverges to infinity
constexpr double minPivot = 1e-9; // of the largest one

MatrixXd matrixOf(const std::vector<std::vector<double>>& rows) {
    MatrixXd matrix(Index(rows.size()), Index(rows.front().size()));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Q_ASSERT(rows[i].size() == rows.front().size());
        matrix.row(Index(i)) = Eigen::Map<const VectorXd>(rows[i].data(), Index(rows[i].size()));
    }
    return matrix;
}

/// 2·Σ y·log(y/μ) − (y − μ).
double devianceOf(const VectorXd& y, const VectorXd& mu) {
    double sum = 0;
    for (Index i = 0; i < y.size(); ++i) {
        sum += (y[i] > 0 ? y[i] * std::log(y[i] / mu[i]) : 0.0) - (y[i] - mu[i]);
    }
    return 2 * sum;
}

double logLikelihoodOf(const VectorXd& y, const VectorXd& mu) {
    double sum = 0;
    for (Index i = 0; i < y.size(); ++i) {
        sum += y[i] * std::log(mu[i]) - mu[i] - std::lgamma(y[i] + 1);
    }
    return sum;
}

} // namespace

std::optional<LogLinearFit> fitLogLinear(const std::vector<std::vector<double>>& rows, std::span<const int> counts,
                                         BiasReduction reduction) {
    Q_ASSERT(rows.size() == counts.size());
    if (rows.empty() || rows.size() <= rows.front().size()) {
        return std::nullopt;
    }
    const MatrixXd x = matrixOf(rows);
    VectorXd y(x.rows());
    for (Index i = 0; i < y.size(); ++i) {
        y[i] = counts[std::size_t(i)];
    }
    Eigen::ColPivHouseholderQR<MatrixXd> independent(x);
    independent.setThreshold(minPivot);
    if (independent.rank() < x.cols()) {
        return std::nullopt;
    }

    VectorXd mu = y.array() + 0.1; // as in R
    VectorXd eta = mu.array().log();
    VectorXd coefficients = VectorXd::Zero(x.cols());
    MatrixXd covariance;
    for (int round = 0;; ++round) {
        const MatrixXd weighted = x.array().colwise() * mu.array();
        const Eigen::LDLT<MatrixXd> information(x.transpose() * weighted);
        covariance = information.solve(MatrixXd::Identity(x.cols(), x.cols()));
        VectorXd observed = y;
        if (reduction == BiasReduction::Mean) {
            observed += 0.5 * (weighted * covariance).cwiseProduct(x).rowwise().sum();
        }
        const VectorXd working = eta.array() + (observed - mu).array() / mu.array();
        const VectorXd next = information.solve(weighted.transpose() * working);
        const double step = (next - coefficients).cwiseAbs().maxCoeff();
        coefficients = next;
        if (!(coefficients.cwiseAbs().maxCoeff() < maxLogRate)) { // so that NaN ends here too
            return std::nullopt;
        }
        eta = x * coefficients;
        mu = eta.array().exp();
        if (step < settled * std::max(1.0, coefficients.cwiseAbs().maxCoeff())) {
            break;
        }
        if (round == maxRounds) {
            return std::nullopt;
        }
    }

    LogLinearFit fit;
    for (Index j = 0; j < x.cols(); ++j) {
        fit.terms.push_back({coefficients[j], std::sqrt(covariance(j, j))});
    }
    fit.freedom = int(x.rows() - x.cols());
    fit.dispersion = ((y - mu).array().square() / mu.array()).sum() / fit.freedom;
    fit.deviance = devianceOf(y, mu);
    fit.logLikelihood = logLikelihoodOf(y, mu);
    return fit;
}

} // namespace softfall
