#include "control/CopyLines.h"

#include "core/time/Iso8601.h"
#include "viewmodels/wording/ExchangeWords.h"

#include <algorithm>

namespace softfall {

namespace {

bool isPlain(QChar each) {
    return (each.unicode() < 0x80 && each.isLetterOrNumber()) || QStringLiteral("/._-+,:@%=").contains(each);
}

/// What a terminal would obey, or what nobody sees.
bool isHidden(QChar each) {
    return each.category() == QChar::Other_Control || each.category() == QChar::Other_Format ||
           each.category() == QChar::Separator_Line || each.category() == QChar::Separator_Paragraph;
}

QString escapedInShell(QChar each) {
    return each == u'\n'                    ? QStringLiteral("\\n")
           : each == u'\'' || each == u'\\' ? u'\\' + QString(each)
           : isHidden(each)                 ? QStringLiteral("\\u%1").arg(each.unicode(), 4, 16, QChar(u'0'))
                                            : QString(each);
}

} // namespace

QString shellWord(const QString& path) {
    if (!path.isEmpty() && std::ranges::all_of(path, isPlain)) {
        return path;
    }
    if (std::ranges::none_of(path, isHidden)) {
        return u'\'' + QString(path).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
    }
    QString word = QStringLiteral("$'"); // as bash and zsh read it
    for (const QChar each : path) {
        word += escapedInShell(each);
    }
    return word + u'\'';
}

QString copyLine(const DiaryCopy& copy) {
    const QString file = shellWord(copy.path);
    const QString maker = copyMakerName(copy.maker);
    QString line = maker.isEmpty()                     ? file
                   : copy.maker == CopyMaker::Softfall ? QStringLiteral("%1, set aside by Softfall").arg(file)
                                                       : QStringLiteral("%1, made by %2").arg(file, maker);
    line += QStringLiteral(". ") + copySentence(copy);
    return copy.state == CopyState::Unreadable || !copy.mayHaveMore()
               ? line
               : line + QStringLiteral(" “softfallctl restore --only-missing %1” adds what it has.").arg(file);
}

QJsonObject toJson(const DiaryCopy& copy) {
    QJsonObject json{{QStringLiteral("path"), copy.path},
                     {QStringLiteral("maker"), toString(copy.maker)},
                     {QStringLiteral("written"),
                      toIsoString(ZonedInstant{Instant(copy.written.time_since_epoch()), seconds(0), {}}).left(16)},
                     {QStringLiteral("bytes"), qint64(copy.bytes)},
                     {QStringLiteral("state"), toString(copy.state)}};
    if (copy.state == CopyState::Read) {
        json.insert(QStringLiteral("missing"), QJsonObject{{QStringLiteral("nights"), copy.has.nights},
                                                           {QStringLiteral("twitches"), copy.has.twitches},
                                                           {QStringLiteral("habits"), copy.has.habits},
                                                           {QStringLiteral("others"), copy.has.others}});
        json.insert(QStringLiteral("differing"), copy.has.differing);
    }
    return json;
}

} // namespace softfall
