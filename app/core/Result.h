#pragma once

#include <QString>

#include <expected>

namespace softfall {

/// What went wrong, in parts, so that each front-end can word it itself.
struct Error {
    enum class Kind {
        BadInput,    ///< `field` held `value`; `allowed` says what it may hold. Nothing was written.
        NotFound,    ///< what was asked for is not there
        Unavailable, ///< file, disk or database could not be used; `detail` says why
        Damaged,     ///< the diary file is not whole
        NewerFile,   ///< the diary file was written by a newer Softfall
        ReadOnly,    ///< the diary may be read but not written
        NotNow       ///< right request, wrong moment (for example: resume without a session)
    };
    Kind kind = Kind::BadInput;
    QString field;   ///< name of the option, column or key
    QString value;   ///< what was given, shortened where very long
    QString allowed; ///< what is allowed, in one phrase
    QString detail;  ///< further technical reason, may be empty

    bool operator==(const Error&) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

/// A value that its field cannot hold. Long values are shortened to 60 characters.
Error badInput(QString field, QString value, QString allowed);

/// Something outside the program that could not be used.
Error unavailable(QString field, QString detail);

/// "invalid value '51' (expected 0 to 50)", or "missing value (expected 0 to 50)".
QString describeValue(const QString& value, const QString& expected);

/// One line in plain English: "invalid value '51' for --pain (expected 0 to 10)".
QString describe(const Error& error);

} // namespace softfall
