#pragma once

#include <QAbstractBarSeries>
#include <QColor>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

QT_BEGIN_NAMESPACE
class QAbstractAxis;
class QBarSet;
class QLineSeries;
QT_END_NAMESPACE

namespace softfall {

/// Fills a chart of nights in one go: bars for what was counted, hatched bars for what is missing, outlined ones
/// for what is unsure, and the mean as lines with gaps. Lists are as long as each other, one entry for each bar.
class NightlySeries : public QObject {
    Q_OBJECT
    QML_ELEMENT

public:
    enum Kind {
        Counted, ///< the height is the count; zero is a stub
        Missing, ///< hatched, of a height that means nothing
        Unsure,  ///< outlined; the height is the least it was
        NoSleep, ///< no bar
    };
    Q_ENUM(Kind)

    /// Heights, one for each bar.
    Q_PROPERTY(QList<qreal> counts READ counts WRITE setCounts NOTIFY dataChanged FINAL)
    /// Kind of each bar.
    Q_PROPERTY(QList<int> kinds READ kinds WRITE setKinds NOTIFY dataChanged FINAL)
    /// Mean at each bar; NaN where there is none.
    Q_PROPERTY(QList<qreal> means READ means WRITE setMeans NOTIFY dataChanged FINAL)
    /// Top of the value axis: a round number not below any height.
    Q_PROPERTY(qreal top READ top NOTIFY dataChanged FINAL)
    /// Distance of the lines of the value axis.
    Q_PROPERTY(qreal tick READ tick NOTIFY dataChanged FINAL)

    Q_PROPERTY(QColor barColor MEMBER m_barColor NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor lineColor MEMBER m_lineColor NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor hatchColor MEMBER m_hatchColor NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QAbstractBarSeries* bars READ bars WRITE setBars NOTIFY barsChanged FINAL)

    explicit NightlySeries(QObject* parent = nullptr);

    [[nodiscard]] QList<qreal> counts() const { return m_counts; }
    void setCounts(const QList<qreal>& counts);
    [[nodiscard]] QList<int> kinds() const { return m_kinds; }
    void setKinds(const QList<int>& kinds);
    [[nodiscard]] QList<qreal> means() const { return m_means; }
    void setMeans(const QList<qreal>& means);
    [[nodiscard]] qreal top() const;
    [[nodiscard]] qreal tick() const;

    [[nodiscard]] QAbstractBarSeries* bars() const { return m_bars; }
    /// The series must already be in a chart with its axes; it stays the chart's.
    void setBars(QAbstractBarSeries* bars);

signals:
    void dataChanged();
    void coloursChanged();
    void barsChanged();

private:
    void fill();
    void fillBars();
    void fillMeans();
    void paint();

    QList<qreal> m_counts;
    QList<int> m_kinds;
    QList<qreal> m_means;
    QColor m_barColor = Qt::darkRed;
    QColor m_lineColor = Qt::black;
    QColor m_hatchColor = Qt::gray;
    QPointer<QAbstractBarSeries> m_bars;
    QList<QPointer<QLineSeries>> m_lines; ///< one for each stretch of nights with a mean
    bool m_planned = false;
};

} // namespace softfall
