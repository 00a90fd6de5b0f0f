#include "platform/autostart/DesktopEntry.h"

namespace softfall {

namespace {

QString unescaped(const QString& value) {
    QString plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            plain += value[i];
            continue;
        }
        switch (const QChar escaped = value[++i]; escaped.unicode()) {
        case u's':
            plain += u' ';
            break;
        case u'n':
            plain += u'\n';
            break;
        case u't':
            plain += u'\t';
            break;
        case u'r':
            plain += u'\r';
            break;
        case u'\\':
            plain += u'\\';
            break;
        default: // not an escape: \; in a list, or a mistake
            plain += u'\\';
            plain += escaped;
        }
    }
    return plain;
}

QString quoted(const QString& word) {
    QString escaped;
    for (const QChar each : word) {
        if (each == u'"' || each == u'`' || each == u'$' || each == u'\\') {
            escaped += u'\\';
        }
        escaped += each;
        if (each == u'%') {
            escaped += u'%'; // else it would be a field code
        }
    }
    return u'"' + escaped + u'"';
}

} // namespace

DesktopEntry DesktopEntry::parse(const QByteArray& text) {
    DesktopEntry entry;
    bool isInGroup = false;
    for (const QString& line : QString::fromUtf8(text).split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(u'[')) {
            isInGroup = trimmed == QLatin1String("[Desktop Entry]");
        } else if (isInGroup && !trimmed.startsWith(u'#') && trimmed.contains(u'=')) {
            entry.m_values.insert(trimmed.section(u'=', 0, 0).trimmed(), unescaped(trimmed.section(u'=', 1).trimmed()));
        }
    }
    return entry;
}

std::optional<QStringList> DesktopEntry::list(const QString& key) const {
    if (!m_values.contains(key)) {
        return std::nullopt;
    }
    return m_values.value(key).split(u';', Qt::SkipEmptyParts);
}

std::optional<bool> DesktopEntry::flag(const QString& key) const {
    if (!m_values.contains(key)) {
        return std::nullopt;
    }
    return m_values.value(key) == QLatin1String("true");
}

QString programOfExec(const QString& exec) {
    if (!exec.startsWith(u'"')) {
        return exec.section(u' ', 0, 0, QString::SectionSkipEmpty);
    }
    QString program;
    for (qsizetype i = 1; i < exec.size() && exec[i] != u'"'; ++i) {
        if (exec[i] == u'\\' && i + 1 < exec.size()) {
            ++i;
        }
        program += exec[i];
    }
    return program.replace(QLatin1String("%%"), QLatin1String("%"));
}

QString execLine(const QString& program, const QStringList& arguments) {
    QStringList words{quoted(program)};
    for (const QString& argument : arguments) {
        words << (argument.startsWith(QLatin1String("--")) ? argument : quoted(argument));
    }
    // The file's own escapes are added on top of the quoting.
    return words.join(u' ').replace(u'\\', QLatin1String("\\\\"));
}

} // namespace softfall
