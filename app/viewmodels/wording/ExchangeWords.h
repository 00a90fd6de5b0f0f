#pragma once

#include "core/coach/Backup.h"
#include "core/coach/DiaryCopy.h"
#include "core/coach/DiaryImport.h"
#include "core/coach/DiaryRestore.h"
#include "core/exchange/ForeignDiary.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace softfall {

/// "12 nights added, 3 changed, 1,200 as they are", a line for each kind of entry present, and what becomes of
/// the plan. `done`: it was carried out.
[[nodiscard]] QStringList importWords(const DiaryImport& import, const QLocale& locale);

/// Whether it adds or changes anything.
[[nodiscard]] bool changesAnything(const DiaryImport& import);

/// What a restore would do, a line for each kind of entry present, and the plan.
[[nodiscard]] QStringList restoreWords(const DiaryRestore& restore, const QLocale& locale);

/// "nights.csv, line 7, twitches: '51' is not allowed …", and how many more there are.
[[nodiscard]] QStringList problemWords(const FileProblems& problems, const QLocale& locale);

/// "Today, 22:04", "Sat 22 Nov 2026, 22:04".
[[nodiscard]] QString backupTitle(const Backup& backup, WallTime now, const QLocale& locale);
/// "each day · 1,210 nights, 71 twitches · 2.1 MB".
[[nodiscard]] QString backupDetail(const Backup& backup, const QLocale& locale);

/// The name of a file without what can't be seen or would change how the line reads: control and format characters.
[[nodiscard]] QString shownFileName(const QString& path);
/// "It has 3 nights and 12 twitches that your diary doesn’t have.", "It can’t be read.", and how much is different in
/// it.
[[nodiscard]] QString copySentence(const DiaryCopy& copy);
/// "Made by Syncthing · Today, 22:04 · 2.1 MB".
[[nodiscard]] QString copyDetail(const DiaryCopy& copy, WallTime now, const QLocale& locale);
/// "Syncthing"; empty where unknown.
[[nodiscard]] QString copyMakerName(CopyMaker maker);
/// What to say of copies that are pointed out for the first time; empty where there are none.
[[nodiscard]] QString copiesNotice(const std::vector<DiaryCopy>& copies);
/// The names of copies that others made and that stay when everything is deleted, separated by commas.
[[nodiscard]] QString copiesThatStay(const std::vector<DiaryCopy>& copies);

/// "Tag #jerk", "Event", "Series"; the kind of a source in another program's file.
[[nodiscard]] QString sourceDetail(const ForeignSource& source, const QLocale& locale);

} // namespace softfall
