#include "core/insight/ControlChart.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace softfall {

namespace {

constexpr double sigmas = 3;
// The expected range of two normal values, in standard deviations.
constexpr double rangeOfTwo = 1.128;

double sigmaZOf(std::span<const ChartedCount> points, double centre) {
    if (points.size() < 2 || centre <= 0) {
        return 1;
    }
    double ranges = 0;
    double previous = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double z = (points[i].events / points[i].exposure - centre) / std::sqrt(centre / points[i].exposure);
        ranges += i > 0 ? std::abs(z - previous) : 0.0;
        previous = z;
    }
    return ranges / double(points.size() - 1) / rangeOfTwo;
}

} // namespace

ControlChart rateChart(std::span<const ChartedCount> points, Widening widening) {
    ControlChart chart;
    if (points.empty()) {
        return chart;
    }
    ChartedCount all{0, 0};
    for (const ChartedCount& point : points) {
        all.events += point.events;
        all.exposure += point.exposure;
    }
    chart.centre = all.events / all.exposure;
    // It may only widen: counts that scatter less must not narrow the limits.
    chart.sigmaZ = widening == Widening::Laney ? std::max(1.0, sigmaZOf(points, chart.centre)) : 1.0;
    for (const ChartedCount& point : points) {
        const double distance = sigmas * chart.sigmaZ * std::sqrt(chart.centre / point.exposure);
        chart.limits.push_back({std::max(0.0, chart.centre - distance), chart.centre + distance});
    }
    return chart;
}

ControlChart quietNightsChart(std::span<const int> quietNights) {
    ControlChart chart;
    if (quietNights.empty()) {
        return chart;
    }
    chart.centre = std::accumulate(quietNights.begin(), quietNights.end(), 0.0) / double(quietNights.size());
    const double distance = sigmas * std::sqrt(chart.centre * (chart.centre + 1));
    chart.limits.assign(quietNights.size(), {std::max(0.0, chart.centre - distance), chart.centre + distance});
    return chart;
}

} // namespace softfall
