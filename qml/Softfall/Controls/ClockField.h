#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// What is typed into and shown by a field for a time of day, in the way of the language: `23:05` or `11:05 PM`.
class ClockField : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// Minutes since midnight, 0…1439; other values wrap round.
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY minutesChanged FINAL)
    Q_PROPERTY(QString text READ text NOTIFY minutesChanged FINAL)
    /// An example of what may be typed.
    Q_PROPERTY(QString example READ example CONSTANT FINAL)

public:
    explicit ClockField(QObject* parent = nullptr);

    [[nodiscard]] int minutes() const { return m_minutes; }
    void setMinutes(int minutes);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString example() const;

    /// Minutes since midnight for `23:05`, `2305`, `23.05`, `23`, `11:05 pm` or `11pm`; −1 for anything else.
    Q_INVOKABLE static int read(const QString& typed);

signals:
    void minutesChanged();

private:
    int m_minutes = 0;
};

} // namespace softfall
