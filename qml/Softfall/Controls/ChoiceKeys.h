#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// The meaning of keys in a group of choices: arrows, Home and End move inside it, digits choose.
class ChoiceKeys : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count MEMBER m_count NOTIFY changed FINAL)
    /// The choice that has the focus, or gets it.
    Q_PROPERTY(int at MEMBER m_at NOTIFY changed FINAL)
    /// How many choices have a digit, starting at `firstDigit`.
    Q_PROPERTY(int digits MEMBER m_digits NOTIFY changed FINAL)
    Q_PROPERTY(int firstDigit MEMBER m_firstDigit NOTIFY changed FINAL)
    /// Right-to-left layout.
    Q_PROPERTY(bool mirrored MEMBER m_isMirrored NOTIFY changed FINAL)

public:
    explicit ChoiceKeys(QObject* parent = nullptr);

    /// The choice for this key (Qt::Key); -1 if there is none.
    Q_INVOKABLE [[nodiscard]] int target(int key) const;

signals:
    void changed();

private:
    int m_count = 0;
    int m_at = 0;
    int m_digits = 0;
    int m_firstDigit = 1;
    bool m_isMirrored = false;
};

} // namespace softfall
