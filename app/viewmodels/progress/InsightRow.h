#pragma once

#include "core/insight/RateRatio.h"
#include "core/insight/Verdict.h"

#include <QLocale>
#include <QMetaType>
#include <QString>

#include <optional>

namespace softfall {

/// A comparison of two sides, as a row of a table; with empty sides a line of the arithmetic.
struct InsightRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString first MEMBER first)
    Q_PROPERTY(QString firstNights MEMBER firstNights)
    Q_PROPERTY(QString second MEMBER second)
    Q_PROPERTY(QString secondNights MEMBER secondNights)
    Q_PROPERTY(bool plotted MEMBER isPlotted)
    Q_PROPERTY(double low MEMBER low)
    Q_PROPERTY(double place MEMBER place)
    Q_PROPERTY(double high MEMBER high)
    Q_PROPERTY(int trend MEMBER trend)
    Q_PROPERTY(QString verdict MEMBER verdict)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString words MEMBER words)

public:
    QString title;        ///< "Since 24 Feb: no coffee after noon", "Screens in bed"
    QString first;        ///< twitches a night before, or with: "0.3"; "–" without a logged night
    QString firstNights;  ///< "13 nights"
    QString second;       ///< after, or without
    QString secondNights; ///< likewise
    bool isPlotted = false;
    double low = 0;   ///< the likely range and the ratio, from 0 (a tenth) through 0.5 (equal) to 1 (ten times)
    double place = 0; ///<
    double high = 0;  ///<
    int trend = 0;    ///< -1 fewer, 1 more, 0 neither
    QString verdict;  ///< "About 74% fewer", "5 nights to go"
    QString detail;   ///< the likely range
    QString note;     ///< what is missing; may be empty
    QString words;    ///< all of it, to read aloud
    bool operator==(const InsightRow&) const = default;

    /// Twitches a night and nights of both sides.
    void setSides(const LoggedTotal& firstSide, const LoggedTotal& secondSide, const QLocale& locale);
    void setRatio(Verdict verdict, const std::optional<RateRatio>& comparison);
};

/// -1 for fewer, 1 for more, 0 for neither.
[[nodiscard]] int trendOf(Verdict verdict);

} // namespace softfall
