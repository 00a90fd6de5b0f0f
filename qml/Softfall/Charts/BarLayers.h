#pragma once

#include <QAbstractBarSeries>
#include <QColor>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

QT_BEGIN_NAMESPACE
class QAbstractSeries;
class QBarSet;
class QLineSeries;
QT_END_NAMESPACE

namespace softfall {

/// Fills a chart of bars in one go: bars for what was counted, hatched ones for what is missing, outlined ones for what
/// is unsure, on a base where there is one; a line with gaps, a dashed line, and bands behind them. Lists for each bar
/// are as long as each other or, but for counts, empty.
class BarLayers : public QObject {
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
    /// What each bar stands on.
    Q_PROPERTY(QList<qreal> bases READ bases WRITE setBases NOTIFY dataChanged FINAL)
    /// The line at each bar; NaN where there is none.
    Q_PROPERTY(QList<qreal> means READ means WRITE setMeans NOTIFY dataChanged FINAL)
    /// The dashed line at each bar; NaN where there is none.
    Q_PROPERTY(QList<qreal> plans READ plans WRITE setPlans NOTIFY dataChanged FINAL)
    /// Bands behind the bars: the first and last bar of each, its lower and upper edge and the line within it.
    Q_PROPERTY(QList<int> bandFirsts READ bandFirsts WRITE setBandFirsts NOTIFY dataChanged FINAL)
    Q_PROPERTY(QList<int> bandLasts READ bandLasts WRITE setBandLasts NOTIFY dataChanged FINAL)
    Q_PROPERTY(QList<qreal> bandLows READ bandLows WRITE setBandLows NOTIFY dataChanged FINAL)
    Q_PROPERTY(QList<qreal> bandHighs READ bandHighs WRITE setBandHighs NOTIFY dataChanged FINAL)
    /// Labels of the value axis and where they stand, ascending; where empty, round numbers from 0 on.
    Q_PROPERTY(QList<QString> valueLabels READ valueLabels WRITE setValueLabels NOTIFY dataChanged FINAL)
    Q_PROPERTY(QList<qreal> valuePositions READ valuePositions WRITE setValuePositions NOTIFY dataChanged FINAL)
    /// Top of the value axis: not below any height. The axis begins at 0.
    Q_PROPERTY(qreal top READ top NOTIFY dataChanged FINAL)
    /// Distance of the lines of the value axis.
    Q_PROPERTY(qreal tick READ tick NOTIFY dataChanged FINAL)
    /// What stands at the lines, from 0 to the top.
    Q_PROPERTY(QList<QString> tickLabels READ tickLabels NOTIFY dataChanged FINAL)
    /// The longest of them.
    Q_PROPERTY(QString widestTickLabel READ widestTickLabel NOTIFY dataChanged FINAL)

    Q_PROPERTY(QColor barColor MEMBER m_barColor NOTIFY coloursChanged FINAL)
    /// May be transparent.
    Q_PROPERTY(QColor baseColor MEMBER m_baseColor NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor lineColor MEMBER m_lineColor NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor hatchColor MEMBER m_hatchColor NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QAbstractBarSeries* bars READ bars WRITE setBars NOTIFY barsChanged FINAL)

    explicit BarLayers(QObject* parent = nullptr);

    [[nodiscard]] QList<qreal> counts() const { return m_counts; }
    void setCounts(const QList<qreal>& counts) { replace(m_counts, counts); }
    [[nodiscard]] QList<int> kinds() const { return m_kinds; }
    void setKinds(const QList<int>& kinds) { replace(m_kinds, kinds); }
    [[nodiscard]] QList<qreal> bases() const { return m_bases; }
    void setBases(const QList<qreal>& bases) { replace(m_bases, bases); }
    [[nodiscard]] QList<qreal> means() const { return m_means; }
    void setMeans(const QList<qreal>& means) { replace(m_means, means); }
    [[nodiscard]] QList<qreal> plans() const { return m_plans; }
    void setPlans(const QList<qreal>& plans) { replace(m_plans, plans); }
    [[nodiscard]] QList<int> bandFirsts() const { return m_bandFirsts; }
    void setBandFirsts(const QList<int>& firsts) { replace(m_bandFirsts, firsts); }
    [[nodiscard]] QList<int> bandLasts() const { return m_bandLasts; }
    void setBandLasts(const QList<int>& lasts) { replace(m_bandLasts, lasts); }
    [[nodiscard]] QList<qreal> bandLows() const { return m_bandLows; }
    void setBandLows(const QList<qreal>& lows) { replace(m_bandLows, lows); }
    [[nodiscard]] QList<qreal> bandHighs() const { return m_bandHighs; }
    void setBandHighs(const QList<qreal>& highs) { replace(m_bandHighs, highs); }
    [[nodiscard]] QStringList valueLabels() const { return m_valueLabels; }
    void setValueLabels(const QStringList& labels) { replace(m_valueLabels, labels); }
    [[nodiscard]] QList<qreal> valuePositions() const { return m_valuePositions; }
    void setValuePositions(const QList<qreal>& positions) { replace(m_valuePositions, positions); }

    [[nodiscard]] qreal top() const;
    [[nodiscard]] qreal tick() const;
    [[nodiscard]] QStringList tickLabels() const;
    [[nodiscard]] QString widestTickLabel() const;

    [[nodiscard]] QAbstractBarSeries* bars() const { return m_bars; }
    /// The series must already be in a chart with its axes; it stays the chart's.
    void setBars(QAbstractBarSeries* bars);

signals:
    void dataChanged();
    void coloursChanged();
    void barsChanged();

private:
    /// NaN is unequal to itself, so a line is always new; it is a cheap mistake.
    template <typename List>
    void replace(List& mine, const List& given) {
        if (mine != given) {
            mine = given;
            emit dataChanged();
        }
    }
    void fill();
    void fillBars();
    void fillBands();
    void fillLines();
    void take(QAbstractSeries* series);
    QList<QPointer<QLineSeries>> linesOf(const QList<qreal>& heights);
    void paint();
    [[nodiscard]] qreal highest() const;

    QList<qreal> m_counts;
    QList<int> m_kinds;
    QList<qreal> m_bases;
    QList<qreal> m_means;
    QList<qreal> m_plans;
    QList<int> m_bandFirsts;
    QList<int> m_bandLasts;
    QList<qreal> m_bandLows;
    QList<qreal> m_bandHighs;
    QStringList m_valueLabels;
    QList<qreal> m_valuePositions;
    QColor m_barColor = Qt::darkRed;
    QColor m_baseColor = Qt::transparent;
    QColor m_lineColor = Qt::black;
    QColor m_hatchColor = Qt::gray;
    QPointer<QAbstractBarSeries> m_bars;
    QList<QPointer<QAbstractSeries>> m_added; ///< bands and lines; they are the chart's
    QList<QPointer<QLineSeries>> m_meanLines; ///< one for each stretch of bars with a mean
    QList<QPointer<QLineSeries>> m_planLines;
    bool m_planned = false;
};

} // namespace softfall
