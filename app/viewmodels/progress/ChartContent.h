#pragma once

#include "core/time/NightDate.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace softfall {

/// A chart, ready to be drawn, read out and saved. Lists for each bar are as long as `counts` or empty; what they mean
/// is told by BarLayers and HeatMap.
struct ChartContent {
    QString name;
    QString legend;
    QString alternative; ///< what the picture says, in words
    bool isMap = false;  ///< fields in columns of seven rather than bars
    QList<qreal> counts;
    QList<int> kinds;
    QList<qreal> bases;
    bool areBasesShown = false; ///< otherwise they are only where bars begin
    QList<qreal> means;
    QList<qreal> plans;
    QList<int> bandFirsts;
    QList<int> bandLasts;
    QList<qreal> bandLows;
    QList<qreal> bandHighs;
    QStringList valueLabels;
    QList<qreal> valuePositions;
    QStringList axisLabels;
    QList<qreal> axisPositions;
    bool areGroups = false; ///< each bar has a name of its own, none of which is left out
    QStringList rowLabels;
    QStringList markerLabels;
    QList<qreal> markerPositions;
    QStringList readings;                         ///< of each bar
    std::vector<std::optional<NightDate>> nights; ///< that a bar opens; shorter where it opens none
    QStringList tableHead;
    QList<QStringList> tableRows;

    [[nodiscard]] bool isEmpty() const { return counts.isEmpty(); }
};

/// As RFC 4180 has it, with a header row.
[[nodiscard]] QByteArray csvOf(const ChartContent& chart);

} // namespace softfall
