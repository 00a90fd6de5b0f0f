#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace softfall {

/// A folder with gsettings, kreadconfig and kwriteconfig of both generations, which store their keys in a folder of
/// their own and log each change. A search only there finds no others.
class FakeSettingsPrograms {
public:
    FakeSettingsPrograms();

    [[nodiscard]] QString folder() const;
    [[nodiscard]] std::optional<QString> value(const QString& key) const;
    void set(const QString& key, const QString& value) const;
    /// `key=value` in the order in which they were written, `key` if it was removed.
    [[nodiscard]] QStringList written() const;
    /// The program no longer exists.
    void remove(const QString& program) const;
    /// From now on the program does not end.
    void hang(const QString& program) const { mark(QStringLiteral("hang-") + program); }
    /// A program writing this key does not end, and has not written it.
    void hangAt(const QString& key) const { mark(QStringLiteral("hang-at-") + key); }
    /// Writing this key ends with an error.
    void refuse(const QString& key) const { mark(QStringLiteral("refuse-") + key); }
    /// Cancels hang(), hangAt() and refuse().
    void resume() const;

private:
    void mark(const QString& name) const;

    QTemporaryDir m_folder;
};

} // namespace softfall
