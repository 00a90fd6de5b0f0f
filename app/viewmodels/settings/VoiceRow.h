#pragma once

#include <QMetaType>
#include <QString>

namespace softfall {

/// A voice that is installed.
struct VoiceRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)

public:
    QString title;  ///< "Woman, American"
    QString detail; ///< "Flite slt, 16 kHz"
    bool operator==(const VoiceRow&) const = default;
};

} // namespace softfall
