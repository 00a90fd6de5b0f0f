#pragma once

#include "application/DiaryService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/progress/ChartBins.h"

#include <QList>
#include <QLocale>
#include <QStringList>

namespace softfall {

/// Do the twitches become fewer? One sentence, then the chart.
class ProgressViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(Range range READ range WRITE setRange NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> ranges READ ranges CONSTANT FINAL)
    /// For NightlyChart: heights, kinds, means (NaN for none), one for each bar.
    Q_PROPERTY(QList<qreal> counts READ counts NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> kinds READ kinds NOTIFY changed FINAL)
    Q_PROPERTY(QList<qreal> means READ means NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> axisLabels READ axisLabels NOTIFY changed FINAL)
    Q_PROPERTY(QList<qreal> axisPositions READ axisPositions NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> markerLabels READ markerLabels NOTIFY changed FINAL)
    Q_PROPERTY(QList<qreal> markerPositions READ markerPositions NOTIFY changed FINAL)
    Q_PROPERTY(QString legend READ legend NOTIFY changed FINAL)
    /// What the chart shows, in words.
    Q_PROPERTY(QString alternative READ alternative NOTIFY changed FINAL)
    Q_PROPERTY(QString totals READ totals NOTIFY changed FINAL)

public:
    enum Range { TwoWeeks, SevenWeeks, Year, All };
    Q_ENUM(Range)

    /// The references must outlive the view-model.
    ProgressViewModel(DiaryService& diary, const EveningService& evening, QLocale locale, QObject* parent = nullptr);

    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] Range range() const { return m_range; }
    void setRange(Range range);
    [[nodiscard]] QStringList ranges() const;
    [[nodiscard]] QList<qreal> counts() const { return m_counts; }
    [[nodiscard]] QList<int> kinds() const { return m_kinds; }
    [[nodiscard]] QList<qreal> means() const { return m_means; }
    [[nodiscard]] QStringList axisLabels() const { return m_axisLabels; }
    [[nodiscard]] QList<qreal> axisPositions() const { return m_axisPositions; }
    [[nodiscard]] QStringList markerLabels() const { return m_markerLabels; }
    [[nodiscard]] QList<qreal> markerPositions() const { return m_markerPositions; }
    [[nodiscard]] QString legend() const { return m_legend; }
    [[nodiscard]] QString alternative() const { return m_alternative; }
    [[nodiscard]] QString totals() const { return m_totals; }

signals:
    void changed();

protected:
    Result<Status> read() override;

private:
    Result<void> tellSentence(NightDate lastNight);
    void tellBars(const std::vector<NightRecord>& records);
    void tellAxis(const std::vector<ChartBin>& bins, BinSize size);
    void tellMarkers(const std::vector<ChartBin>& bins, const std::vector<Change>& changes);
    void tellWords(const std::vector<NightRecord>& records, BinSize size);

    DiaryService& m_diary;
    const EveningService& m_evening;
    QLocale m_locale;
    Range m_range = SevenWeeks;
    QString m_sentence;
    QList<qreal> m_counts;
    QList<int> m_kinds;
    QList<qreal> m_means;
    QStringList m_axisLabels;
    QList<qreal> m_axisPositions;
    QStringList m_markerLabels;
    QList<qreal> m_markerPositions;
    QString m_legend;
    QString m_alternative;
    QString m_totals;
};

} // namespace softfall
