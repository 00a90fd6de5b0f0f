#pragma once

#include <QList>
#include <QMetaType>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// A chart, ready to be drawn, read out and saved: one value from the view-model to BarLayers, HeatMap and
/// ChartPicture. Lists for each bar are as long as `counts` or empty.
struct ChartContent {
    Q_GADGET
    QML_VALUE_TYPE(chartContent)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QList<int> legendMarks MEMBER legendMarks)
    Q_PROPERTY(QList<QString> legendLabels MEMBER legendLabels)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString valueUnit MEMBER valueUnit)
    Q_PROPERTY(QString axisUnit MEMBER axisUnit)
    Q_PROPERTY(QString alternative MEMBER alternative)
    Q_PROPERTY(bool empty READ isEmpty)
    Q_PROPERTY(bool map MEMBER isMap)
    Q_PROPERTY(QList<qreal> counts MEMBER counts)
    Q_PROPERTY(QList<int> kinds MEMBER kinds)
    Q_PROPERTY(QList<qreal> bases MEMBER bases)
    Q_PROPERTY(bool basesShown MEMBER areBasesShown)
    Q_PROPERTY(QList<qreal> means MEMBER means)
    Q_PROPERTY(QList<qreal> plans MEMBER plans)
    Q_PROPERTY(QList<int> bandFirsts MEMBER bandFirsts)
    Q_PROPERTY(QList<int> bandLasts MEMBER bandLasts)
    Q_PROPERTY(QList<qreal> bandLows MEMBER bandLows)
    Q_PROPERTY(QList<qreal> bandHighs MEMBER bandHighs)
    Q_PROPERTY(QList<QString> valueLabels MEMBER valueLabels)
    Q_PROPERTY(QList<qreal> valuePositions MEMBER valuePositions)
    Q_PROPERTY(QList<QString> axisLabels MEMBER axisLabels)
    Q_PROPERTY(QList<qreal> axisPositions MEMBER axisPositions)
    Q_PROPERTY(bool grouped MEMBER areGroups)
    Q_PROPERTY(QList<QString> rowLabels MEMBER rowLabels)
    Q_PROPERTY(QList<QString> markerLabels MEMBER markerLabels)
    Q_PROPERTY(QList<qreal> markerPositions MEMBER markerPositions)
    Q_PROPERTY(QList<QString> readings MEMBER readings)

public:
    /// How a bar, or a field, is drawn.
    enum Kind {
        NoNight = -1, ///< nothing: a field without a night of the range
        Counted,      ///< the height is the count; zero is a dot on the base line
        Missing,      ///< hatched, of a height that means nothing
        Unsure,       ///< outlined; the height is the least it was
        NoSleep,      ///< no bar
    };

    /// What of the drawing a line of the legend explains.
    enum Mark { BarMark, PaleMark, DotMark, LineMark, DashedMark, BandMark, HatchedMark, OutlinedMark, EmptyMark };
    Q_ENUM(Mark)

    QString name;
    QList<int> legendMarks; ///< a Mark for each of `legendLabels`
    QStringList legendLabels;
    QString note;               ///< one plain sentence below it; may be empty
    QString valueUnit;          ///< of the value axis: "twitches a night"; empty where its labels say it
    QString axisUnit;           ///< of the axis below the bars; likewise
    QString alternative;        ///< what the picture says, in words, for screen readers and saved pictures
    bool isMap = false;         ///< fields, column by column of seven from a Monday on, rather than bars
    QList<qreal> counts;        ///< height of each bar, at least 0
    QList<int> kinds;           ///< Kind of each bar
    QList<qreal> bases;         ///< where each bar begins
    bool areBasesShown = false; ///< otherwise they are only where bars begin
    QList<qreal> means;         ///< the line at each bar; NaN where there is none
    QList<qreal> plans;         ///< the dashed line at each bar; NaN where there is none
    QList<int> bandFirsts;      ///< the first bar of each band behind the bars
    QList<int> bandLasts;
    QList<qreal> bandLows; ///< lower edge of each band
    QList<qreal> bandHighs;
    QStringList valueLabels;      ///< of the value axis; empty: round numbers from 0 on
    QList<qreal> valuePositions;  ///< their positions, ascending from 0 on at equal distances
    QStringList axisLabels;       ///< below the bars
    QList<qreal> axisPositions;   ///< index of the bar, or of the column, of each
    bool areGroups = false;       ///< each bar has a name of its own, none of which is left out
    QStringList rowLabels;        ///< of the fields, from the top
    QStringList markerLabels;     ///< of changes
    QList<qreal> markerPositions; ///< index of the bar that each comes before
    QStringList readings;         ///< what each bar says when pointed at or reached by key
    QStringList nights;           ///< `YYYY-MM-DD` that a bar opens; empty, or the list shorter, where it opens none
    QStringList tableHead;
    QList<QStringList> tableRows;
    bool operator==(const ChartContent&) const = default;

    void explain(Mark mark, const QString& label) {
        legendMarks << mark;
        legendLabels << label;
    }
    /// There is nothing to draw.
    [[nodiscard]] bool isEmpty() const { return counts.isEmpty(); }
};

/// As RFC 4180 has it, with a header row.
[[nodiscard]] QByteArray csvOf(const ChartContent& chart);

} // namespace softfall
