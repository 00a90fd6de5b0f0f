#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace softfall {

/// A folder with gsettings, kreadconfig and kwriteconfig of both generations, which keep their keys in a folder of
/// their own and write down each change. Whoever searches only there finds no others.
class FakeSettingsPrograms {
public:
    FakeSettingsPrograms();

    [[nodiscard]] QString folder() const;
    [[nodiscard]] std::optional<QString> value(const QString& key) const;
    void set(const QString& key, const QString& value) const;
    /// `key=value` in the order in which they were written, `key` where it was taken away.
    [[nodiscard]] QStringList written() const;
    /// The program is not there any more.
    void remove(const QString& program) const;
    /// From now on the program does not end.
    void hang(const QString& program) const { mark(QStringLiteral("hang-") + program); }
    /// Whoever writes this key does not end, and has not written it.
    void hangAt(const QString& key) const { mark(QStringLiteral("hang-at-") + key); }
    /// Writing this key ends with an error.
    void refuse(const QString& key) const { mark(QStringLiteral("refuse-") + key); }
    /// What hang(), hangAt() and refuse() said does not hold any more.
    void resume() const;

private:
    void mark(const QString& name) const;

    QTemporaryDir m_folder;
};

} // namespace softfall
