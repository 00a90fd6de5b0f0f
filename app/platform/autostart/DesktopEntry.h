#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace softfall {

/// The group [Desktop Entry] of a desktop file, as far as autostart needs it (Desktop Entry Specification 1.5).
class DesktopEntry {
public:
    [[nodiscard]] static DesktopEntry parse(const QByteArray& text);

    /// With the file's escapes decoded; empty if the key is missing.
    [[nodiscard]] QString text(const QString& key) const { return m_values.value(key); }
    /// A list with `;` as separator; nothing if the key is missing.
    [[nodiscard]] std::optional<QStringList> list(const QString& key) const;
    /// Nothing if the key is missing.
    [[nodiscard]] std::optional<bool> flag(const QString& key) const;

private:
    QHash<QString, QString> m_values;
};

/// The program that an Exec line names: its first word, unquoted.
[[nodiscard]] QString programOfExec(const QString& exec);

/// Program and arguments as the value of an Exec line, quoted and escaped as the specification requires.
[[nodiscard]] QString execLine(const QString& program, const QStringList& arguments);

} // namespace softfall
