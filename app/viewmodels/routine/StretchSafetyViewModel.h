#pragma once

#include "application/RoutineService.h"
#include "core/catalogue/Catalogue.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// Who should not stretch, when to stop, and how to do it: shown when asked, and, where the welcome left it
/// open, with the step before the first stretching.
class StretchSafetyViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the routine")
    Q_PROPERTY(QString stop READ stop CONSTANT FINAL)
    /// When not to stretch at all, in one line.
    Q_PROPERTY(QString swollenLeg READ swollenLeg CONSTANT FINAL)
    Q_PROPERTY(QString doNotStretch READ doNotStretch CONSTANT FINAL)
    Q_PROPERTY(QString askFirstIntroduction READ askFirstIntroduction CONSTANT FINAL)
    Q_PROPERTY(QStringList askFirst READ askFirst CONSTANT FINAL)
    Q_PROPERTY(QString seatedOrLyingOnly READ seatedOrLyingOnly CONSTANT FINAL)
    Q_PROPERTY(QStringList manner READ manner CONSTANT FINAL)
    Q_PROPERTY(QString source READ source CONSTANT FINAL)
    /// Not confirmed so far, and stretching is the next step or runs: to be shown now.
    Q_PROPERTY(bool due READ isDue NOTIFY changed FINAL)
    /// It was read and answered.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)

public:
    /// The references must outlive the view-model.
    StretchSafetyViewModel(RoutineService& routine, const Catalogue& catalogue, QObject* parent = nullptr);

    [[nodiscard]] QString stop() const { return m_safety.stop; }
    [[nodiscard]] QString swollenLeg() const { return m_safety.swollenLeg; }
    [[nodiscard]] QString doNotStretch() const { return m_safety.doNotStretch; }
    [[nodiscard]] QString askFirstIntroduction() const { return m_safety.askFirstIntroduction; }
    [[nodiscard]] QStringList askFirst() const;
    [[nodiscard]] QString seatedOrLyingOnly() const { return m_safety.seatedOrLyingOnly; }
    [[nodiscard]] QStringList manner() const;
    [[nodiscard]] QString source() const { return m_source; }
    [[nodiscard]] bool isDue() const { return m_isDue; }
    [[nodiscard]] bool isKnown() const { return m_isKnown; }

    /// It was read, and is no longer shown by itself. `seated`: only the seated and lying stretches from now on.
    Q_INVOKABLE void confirm(bool seated);
    /// It was read, and tonight goes without: the stretching of this evening is skipped when it comes.
    Q_INVOKABLE void leaveOutTonight();

    void update();

signals:
    void changed();
    void failed(const softfall::Error& error);

private:
    RoutineService& m_routine;
    const StretchSafety& m_safety;
    QString m_source;
    bool m_isDue = false;
    bool m_isKnown = false;
};

} // namespace softfall
