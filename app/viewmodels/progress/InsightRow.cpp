#include "viewmodels/progress/InsightRow.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InsightRow)
};

QString meanText(const LoggedTotal& side, const QLocale& locale) {
    return side.nights == 0 ? QStringLiteral("–") : locale.toString(side.mean(), 'f', 1);
}

QString nightsText(const LoggedTotal& side) {
    return Words::tr("%n nights", nullptr, side.nights);
}

/// On an axis of powers of ten, from a tenth to ten times.
double placeOf(double ratio) {
    return ratio <= 0 ? 0 : std::isfinite(ratio) ? std::clamp((std::log10(ratio) + 1) / 2, 0.0, 1.0) : 1;
}

} // namespace

int trendOf(Verdict verdict) {
    return verdict == Verdict::Fewer ? -1 : verdict == Verdict::More ? 1 : 0;
}

void InsightRow::setSides(const LoggedTotal& firstSide, const LoggedTotal& secondSide, const QLocale& locale) {
    first = meanText(firstSide, locale);
    firstNights = nightsText(firstSide);
    second = meanText(secondSide, locale);
    secondNights = nightsText(secondSide);
}

void InsightRow::setRatio(Verdict of, const std::optional<RateRatio>& comparison) {
    trend = trendOf(of);
    isPlotted = comparison && !std::isnan(comparison->ratio);
    if (isPlotted) {
        low = placeOf(comparison->interval.low);
        place = placeOf(comparison->ratio);
        high = placeOf(comparison->interval.high);
    }
}

} // namespace softfall
