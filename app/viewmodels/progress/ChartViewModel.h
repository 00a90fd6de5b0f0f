#pragma once

#include "viewmodels/progress/ChartContent.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// The chart that is shown, for BarsChart and HeatMapChart.
class ChartViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString legend READ legend NOTIFY changed FINAL)
    Q_PROPERTY(QString alternative READ alternative NOTIFY changed FINAL)
    /// There is nothing to draw.
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(bool map READ isMap NOTIFY changed FINAL)
    Q_PROPERTY(QList<qreal> counts READ counts NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> kinds READ kinds NOTIFY changed FINAL)
    Q_PROPERTY(QList<qreal> bases READ bases NOTIFY changed FINAL)
    /// Whether the bases are to be seen: they may be no more than where bars begin.
    Q_PROPERTY(bool basesShown READ areBasesShown NOTIFY changed FINAL)
    Q_PROPERTY(QList<qreal> means READ means NOTIFY changed FINAL)
    Q_PROPERTY(QList<qreal> plans READ plans NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> bandFirsts READ bandFirsts NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> bandLasts READ bandLasts NOTIFY changed FINAL)
    Q_PROPERTY(QList<qreal> bandLows READ bandLows NOTIFY changed FINAL)
    Q_PROPERTY(QList<qreal> bandHighs READ bandHighs NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> valueLabels READ valueLabels NOTIFY changed FINAL)
    Q_PROPERTY(QList<qreal> valuePositions READ valuePositions NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> axisLabels READ axisLabels NOTIFY changed FINAL)
    Q_PROPERTY(QList<qreal> axisPositions READ axisPositions NOTIFY changed FINAL)
    Q_PROPERTY(bool grouped READ areGroups NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> rowLabels READ rowLabels NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> markerLabels READ markerLabels NOTIFY changed FINAL)
    Q_PROPERTY(QList<qreal> markerPositions READ markerPositions NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> readings READ readings NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] const ChartContent& content() const { return m_content; }
    void setContent(ChartContent content);

    [[nodiscard]] QString name() const { return m_content.name; }
    [[nodiscard]] QString legend() const { return m_content.legend; }
    [[nodiscard]] QString alternative() const { return m_content.alternative; }
    [[nodiscard]] bool isEmpty() const { return m_content.isEmpty(); }
    [[nodiscard]] bool isMap() const { return m_content.isMap; }
    [[nodiscard]] QList<qreal> counts() const { return m_content.counts; }
    [[nodiscard]] QList<int> kinds() const { return m_content.kinds; }
    [[nodiscard]] QList<qreal> bases() const { return m_content.bases; }
    [[nodiscard]] bool areBasesShown() const { return m_content.areBasesShown; }
    [[nodiscard]] QList<qreal> means() const { return m_content.means; }
    [[nodiscard]] QList<qreal> plans() const { return m_content.plans; }
    [[nodiscard]] QList<int> bandFirsts() const { return m_content.bandFirsts; }
    [[nodiscard]] QList<int> bandLasts() const { return m_content.bandLasts; }
    [[nodiscard]] QList<qreal> bandLows() const { return m_content.bandLows; }
    [[nodiscard]] QList<qreal> bandHighs() const { return m_content.bandHighs; }
    [[nodiscard]] QStringList valueLabels() const { return m_content.valueLabels; }
    [[nodiscard]] QList<qreal> valuePositions() const { return m_content.valuePositions; }
    [[nodiscard]] QStringList axisLabels() const { return m_content.axisLabels; }
    [[nodiscard]] QList<qreal> axisPositions() const { return m_content.axisPositions; }
    [[nodiscard]] bool areGroups() const { return m_content.areGroups; }
    [[nodiscard]] QStringList rowLabels() const { return m_content.rowLabels; }
    [[nodiscard]] QStringList markerLabels() const { return m_content.markerLabels; }
    [[nodiscard]] QList<qreal> markerPositions() const { return m_content.markerPositions; }
    [[nodiscard]] QStringList readings() const { return m_content.readings; }

signals:
    void changed();

private:
    ChartContent m_content;
};

} // namespace softfall
