#include "viewmodels/progress/KindsChart.h"

#include "viewmodels/wording/DiaryWords.h"

#include <QCoreApplication>

#include <utility>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KindsChart)
};

/// A bar for each group, and an empty place between the two questions.
class KindsWriter {
public:
    explicit KindsWriter(ChartContent& chart)
        : m_chart(chart) {}

    void bar(const QString& label, int count) {
        m_chart.counts << count;
        m_chart.kinds << ChartContent::Counted;
        m_chart.axisLabels << label;
        m_chart.axisPositions << qreal(m_chart.counts.size() - 1);
        m_chart.readings << Words::tr("%1: %2").arg(label).arg(count);
        m_chart.tableRows << QStringList{label, QString::number(count)};
        if (count > 0) {
            m_text << Words::tr("%1 %2").arg(label).arg(count);
        }
    }
    void gap() {
        m_chart.counts << 0;
        m_chart.kinds << ChartContent::NoSleep;
        m_chart.readings << QString();
    }
    /// The groups since the last call that have twitches: "weak 12, strong 3".
    [[nodiscard]] QString takeText() { return std::exchange(m_text, {}).join(QStringLiteral(", ")); }

private:
    ChartContent& m_chart;
    QStringList m_text;
};

} // namespace

ChartContent kindsChart(const TwitchKindPattern& pattern) {
    ChartContent chart;
    chart.name = Words::tr("How strong, and where");
    if (pattern.total == 0) {
        return chart;
    }
    chart.areGroups = true;
    chart.tableHead = {QStringLiteral("group"), QStringLiteral("twitches")};
    KindsWriter writer(chart);
    const QStringList strengths{Words::tr("weak"), Words::tr("medium"), Words::tr("strong")};
    for (std::size_t strength = 0; strength < pattern.byIntensity.size(); ++strength) {
        writer.bar(strengths[qsizetype(strength)], pattern.byIntensity[strength]);
    }
    writer.bar(Words::tr("not logged"), pattern.intensityUnknown);
    const QString strengthText = writer.takeText();
    writer.gap();
    for (std::size_t limb = 0; limb < pattern.byLimb.size(); ++limb) {
        writer.bar(limbName(Limb(limb)), pattern.byLimb[limb]);
    }
    writer.bar(Words::tr("not logged"), pattern.limbUnknown);
    chart.valueUnit = Words::tr("twitches");
    chart.note = Words::tr("Only twitches logged one by one. How strong on the left, where on the right.");
    chart.alternative =
        Words::tr("%n twitches were logged one by one. How strong: %1. Where: %2. With a feeling of falling: %3."
                  " Woke you: %4.",
                  nullptr, pattern.total)
            .arg(strengthText, writer.takeText())
            .arg(pattern.falling)
            .arg(pattern.woke);
    return chart;
}

} // namespace softfall
