#pragma once

#include "application/ReadinessService.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// The switch "Start with the desktop": it shows what is, not what was wished.
class AutostartViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    /// Emitted after every attempt too, so that a refused switch goes back.
    Q_PROPERTY(bool on READ isOn NOTIFY changed FINAL)
    /// Why it is not on although it was to be, or that the desktop is being asked; empty: nothing to say.
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)

public:
    /// The service must outlive the view-model.
    explicit AutostartViewModel(ReadinessService& readiness, QObject* parent = nullptr);

    [[nodiscard]] bool isOn() const { return m_status.kind == AutostartStatus::Kind::On; }
    [[nodiscard]] QString detail() const { return m_detail; }

    Q_INVOKABLE void set(bool on);
    /// Checks again when the switch comes into sight; the result of an earlier attempt is no longer shown.
    void refresh();
    /// Checks again while it is in sight: somebody may have switched it in the desktop's own settings.
    void reread();

signals:
    void changed();

private:
    ReadinessService& m_readiness;
    AutostartStatus m_status;
    QString m_detail;
    bool m_showsTrial = false; ///< whether the result of the last attempt is shown
};

} // namespace softfall
