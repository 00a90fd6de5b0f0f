#pragma once

#include "core/Result.h"
#include "core/catalogue/Reviewed.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace softfall {

/// The emergency numbers of the territories where they are well known, as data.
class EmergencyNumbers {
public:
    /// Knows none.
    EmergencyNumbers() = default;
    /// Reads `emergency.json` (UTF-8). The error names file and field.
    [[nodiscard]] static Result<EmergencyNumbers> parse(const QByteArray& numbers);

    /// `territory` by its ISO 3166 code, as `IE`; empty where it is not known.
    [[nodiscard]] QString numberFor(const QString& territory) const;

private:
    std::map<QString, QString> m_numbers;
    Reviewed m_reviewed;
};

} // namespace softfall
