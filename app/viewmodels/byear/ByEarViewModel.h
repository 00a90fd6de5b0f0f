#pragma once

#include "application/ByEarService.h"
#include "application/DiaryService.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// Whether the window is black, and what its keys do then. Requested light stays for a moment after the last key,
/// and is dim.
class ByEarViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    /// Only black and, for its first moments, the hint.
    Q_PROPERTY(bool dark READ isDark NOTIFY changed FINAL)
    /// The evening continues by ear, and light was requested.
    Q_PROPERTY(bool dimmed READ isDimmed NOTIFY changed FINAL)
    /// "Softfall goes on by ear …", for a while after it became dark; else empty.
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)

public:
    /// How long light stays after the last key, and the hint after it became dark.
    static constexpr std::chrono::milliseconds lightDuration{20'000};
    static constexpr std::chrono::milliseconds hintDuration{45'000};

    /// The references must outlive the view-model. Opened after lights-out, the window shows light first: it was opened
    /// to see something.
    ByEarViewModel(ByEarService& byEar, RoutineService& routine, DiaryService& diary, QObject* parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_byEar.isDark() && !m_light.isActive() && !m_isReading; }
    [[nodiscard]] bool isDimmed() const { return m_byEar.isDark() && (m_light.isActive() || m_isReading); }
    [[nodiscard]] QString hint() const;

    /// The step is done, on to the next.
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    Q_INVOKABLE void pauseOrResume();
    /// A sleep start, now; nothing is shown.
    Q_INVOKABLE void logTwitch();
    /// Dimmed light; extends it if it is on.
    Q_INVOKABLE void askForLight();
    /// While something must be read first (who should not stretch) there is light.
    void setReading(bool reading);
    /// Back to black at once.
    Q_INVOKABLE void turnOffLight();

signals:
    void changed();

private:
    void update();

    ByEarService& m_byEar;
    RoutineService& m_routine;
    DiaryService& m_diary;
    QTimer m_light;
    QTimer m_hint;
    bool m_wasDark = false;
    bool m_isReading = false;
};

} // namespace softfall
