#include "core/insight/Distributions.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>

namespace softfall {

namespace {

using namespace boost::math::policies;
// Double precision is plenty, and long double takes many times as long.
using Exactness = policy<promote_double<false>>;

} // namespace

double gammaQuantile(double probability, double shape) {
    return boost::math::gamma_p_inv(shape, probability, Exactness());
}

double betaQuantile(double probability, double a, double b) {
    return boost::math::ibeta_inv(a, b, probability, Exactness());
}

double betaProbability(double x, double a, double b) {
    if (a <= 0) {
        return 1;
    }
    if (b <= 0) {
        return 0;
    }
    return boost::math::ibeta(a, b, x, Exactness());
}

double normalQuantile(double probability) {
    return quantile(boost::math::normal_distribution<double, Exactness>(), probability);
}

double studentQuantile(double probability, double degreesOfFreedom) {
    return quantile(boost::math::students_t_distribution<double, Exactness>(degreesOfFreedom), probability);
}

double studentTwoSided(double t, double degreesOfFreedom) {
    const boost::math::students_t_distribution<double, Exactness> student(degreesOfFreedom);
    return 2 * cdf(complement(student, std::abs(t)));
}

} // namespace softfall
