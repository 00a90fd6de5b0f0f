#pragma once

#include "core/coach/Backup.h"
#include "core/coach/DiaryImport.h"
#include "core/coach/DiaryRestore.h"
#include "core/exchange/ForeignDiary.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace softfall {

/// "12 nights added, 3 changed, 1,200 as they are", a line for each kind of entry present, and what becomes of
/// the plan. `done`: it was carried out.
[[nodiscard]] QStringList importWords(const DiaryImport& import, const QLocale& locale);

/// Whether it adds or changes anything.
[[nodiscard]] bool changesAnything(const DiaryImport& import);

/// What a restore would do, a line for each kind of entry present, and the plan.
[[nodiscard]] QStringList restoreWords(const DiaryRestore& restore, const QLocale& locale);
[[nodiscard]] bool changesAnything(const DiaryRestore& restore);

/// "nights.csv, line 7, twitches: '51' is not allowed …", and how many more there are.
[[nodiscard]] QStringList problemWords(const FileProblems& problems, const QLocale& locale);

/// "Today, 22:04", "Sat 22 Nov 2026, 22:04".
[[nodiscard]] QString backupTitle(const Backup& backup, WallTime now, const QLocale& locale);
/// "each day · 1,210 nights, 71 twitches · 2.1 MB".
[[nodiscard]] QString backupDetail(const Backup& backup, const QLocale& locale);

/// "Tag #jerk", "Event", "Series"; the kind of a source in another program's file.
[[nodiscard]] QString sourceDetail(const ForeignSource& source, const QLocale& locale);

} // namespace softfall
