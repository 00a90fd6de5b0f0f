#include "core/insight/Dispersion.h"

#include "core/insight/Distributions.h"

#include <QtGlobal>

#include <algorithm>

namespace softfall {

Dispersion dispersionOf(std::span<const double> residuals, int means) {
    Q_ASSERT(int(residuals.size()) > means);
    const double freedom = double(residuals.size()) - means;
    double squares = 0;
    double products = 0;
    for (std::size_t i = 0; i < residuals.size(); ++i) {
        squares += residuals[i] * residuals[i];
        if (i > 0) {
            products += residuals[i - 1] * residuals[i];
        }
    }
    Dispersion dispersion;
    dispersion.phiRaw = squares / freedom;
    dispersion.phi = std::max(1.0, dispersion.phiRaw);
    dispersion.r1 = squares > 0 ? std::max(0.0, products / squares) : 0.0;
    const double widening = studentQuantile(0.975, freedom) / normalQuantile(0.975);
    dispersion.factor = dispersion.phi * (1 + dispersion.r1) / (1 - dispersion.r1) * widening * widening;
    return dispersion;
}

} // namespace softfall
