#include "core/coach/DiaryCopy.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

namespace softfall {

namespace {

bool matches(const char* pattern, const QString& name) {
    return QRegularExpression(QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption).match(name).hasMatch();
}

/// "conflict" in the languages in which Dropbox and others name copies: conflit, conflicto, conflitto, Konflikt,
/// konflik.
bool speaksOfConflict(const QString& name) {
    return matches("confli|konfli", name) || name.contains(QStringLiteral("競合")) ||
           name.contains(QStringLiteral("冲突"));
}

} // namespace

CopyMaker copyMakerOf(const QString& fileName) {
    // https://docs.syncthing.net/users/syncing.html: <name>.sync-conflict-<date>-<time>-<modifiedBy>.<ext>; older ones
    // without modifiedBy. ownCloud's client before 2.5: <name>_conflict-<date>-<time>.<ext>.
    static constexpr std::pair<const char*, CopyMaker> patterns[] = {
        {"^diary-(damaged|replaced)-\\d{4}-\\d{2}-\\d{2}T\\d{4}", CopyMaker::Softfall},
        {"\\.sync-conflict-\\d{8}-\\d{6}", CopyMaker::Syncthing},
        {"_conflict-\\d{8}-\\d{6}|\\(conflicted copy ", CopyMaker::Nextcloud},
        {"\\(SFConflict ", CopyMaker::Seafile},
        {"\\(.+ conflicted copy.*\\)", CopyMaker::Dropbox}};
    const auto* found = std::ranges::find_if(patterns, [&](const auto& each) { return matches(each.first, fileName); });
    if (found != std::end(patterns)) {
        return found->second;
    }
    // Dropbox names them in the language of its user, and ends with the date.
    return speaksOfConflict(fileName) && matches("\\(.*\\d{4}-\\d{2}-\\d{2}[^)]*\\)", fileName) ? CopyMaker::Dropbox
                                                                                                : CopyMaker::Unknown;
}

bool isConflictName(const QString& fileName) {
    return fileName.startsWith(QStringLiteral("diary")) && speaksOfConflict(fileName);
}

CopyDifference differenceOf(const DiaryRestore& completion) {
    return {completion.nights.added, completion.twitches.added, completion.habits.added,
            completion.changes.added + completion.experiments.added + completion.health.added +
                int(completion.sessions.size()),
            completion.differing};
}

} // namespace softfall
