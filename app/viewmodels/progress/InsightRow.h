#pragma once

#include <QMetaType>
#include <QString>

namespace softfall {

/// The report on a change or a habit.
struct InsightRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString verdict MEMBER verdict)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString words READ words)

public:
    QString title;   ///< "Since 24 Feb: no coffee after noon", "Screens in bed"
    QString verdict; ///< "about 74% fewer"
    QString detail;  ///< the range that fits, and the number of nights
    QString note;    ///< what is missing; may be empty
    bool operator==(const InsightRow&) const = default;

    /// All of it, to read aloud.
    [[nodiscard]] QString words() const;
};

} // namespace softfall
