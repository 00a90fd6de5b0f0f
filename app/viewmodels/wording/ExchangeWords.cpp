#include "viewmodels/wording/ExchangeWords.h"

#include "viewmodels/wording/IsolatedWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExchangeWords)
};

enum class Kind { Nights, Twitches, Habits, Changes, Experiments, Health };

/// "12 nights".
QString countWords(Kind kind, int count) {
    switch (kind) {
    case Kind::Nights:
        return Words::tr("%n nights", "of the diary", count);
    case Kind::Twitches:
        return Words::tr("%n twitches", "logged one by one", count);
    case Kind::Habits:
        return Words::tr("%n habits", "coffee, exercise and the like", count);
    case Kind::Changes:
        return Words::tr("%n changes", "such as decaf after noon", count);
    case Kind::Experiments:
        return Words::tr("%n trials", "randomised, on oneself", count);
    case Kind::Health:
        break;
    }
    return {};
}

QString titleOf(Kind kind) {
    switch (kind) {
    case Kind::Nights:
        return Words::tr("Nights");
    case Kind::Twitches:
        return Words::tr("Twitches");
    case Kind::Habits:
        return Words::tr("Habits");
    case Kind::Changes:
        return Words::tr("Changes");
    case Kind::Experiments:
        return Words::tr("Trials");
    case Kind::Health:
        return Words::tr("Health", "answers of the health check, medicines and findings");
    }
    return {};
}

/// "Nights: 12 added, 3 changed, 1,200 as they are"; empty if there are none.
QString kindWords(Kind kind, int added, int changed, int removed, int unchanged, const QLocale& locale) {
    QStringList parts;
    if (added > 0) {
        parts << Words::tr("%1 added").arg(locale.toString(added));
    }
    if (changed > 0) {
        parts << Words::tr("%1 changed").arg(locale.toString(changed));
    }
    if (removed > 0) {
        parts << Words::tr("%1 removed").arg(locale.toString(removed));
    }
    if (unchanged > 0) {
        parts << Words::tr("%1 unchanged").arg(locale.toString(unchanged));
    }
    //: %1 "Nights", %2 "12 added, 3 changed"
    return parts.isEmpty() ? QString() : Words::tr("%1: %2").arg(titleOf(kind), parts.join(QStringLiteral(", ")));
}

QString kindWords(Kind kind, const ImportCounts& counts, const QLocale& locale) {
    return kindWords(kind, counts.added, counts.changed, 0, counts.unchanged, locale);
}

QString kindWords(Kind kind, const RestoreCounts& counts, const QLocale& locale) {
    return kindWords(kind, counts.added, counts.changed, counts.removed, counts.unchanged, locale);
}

template <typename Counted>
QStringList linesOf(const Counted& counted, const QLocale& locale) {
    QStringList lines{
        kindWords(Kind::Nights, counted.nights, locale),           kindWords(Kind::Twitches, counted.twitches, locale),
        kindWords(Kind::Habits, counted.habits, locale),           kindWords(Kind::Changes, counted.changes, locale),
        kindWords(Kind::Experiments, counted.experiments, locale), kindWords(Kind::Health, counted.health, locale)};
    lines.removeAll(QString());
    return lines;
}

QString reasonWords(BackupReason reason) {
    switch (reason) {
    case BackupReason::Daily:
        return Words::tr("daily");
    case BackupReason::ByHand:
        return Words::tr("made by you");
    case BackupReason::BeforeUpgrade:
        return Words::tr("before an upgrade");
    case BackupReason::BeforeRestore:
        return Words::tr("before a restore");
    case BackupReason::BeforeImport:
        return Words::tr("before an import");
    }
    return {};
}

/// "Today, 22:04".
QString dayAndTime(WallTime at, WallTime now, const QLocale& locale) {
    using std::chrono::days;
    using std::chrono::floor;
    const auto day = floor<days>(at);
    const auto ago = floor<days>(now) - day;
    const QString date = ago == days(0)   ? Words::tr("Today")
                         : ago == days(1) ? Words::tr("Yesterday")
                                          : nightDay(NightDate(day), locale);
    //: %1 "Today" or a date, %2 a clock time
    return Words::tr("%1, %2").arg(date, clockText(at, locale));
}

/// "3 nights, 12 twitches and one more entry"; empty where there is none.
QString missingWords(const CopyDifference& has) {
    QStringList parts;
    const auto add = [&parts](Kind kind, int count) {
        if (count > 0) {
            parts << countWords(kind, count);
        }
    };
    add(Kind::Nights, has.nights);
    add(Kind::Twitches, has.twitches);
    add(Kind::Habits, has.habits);
    if (has.others > 0) {
        parts << Words::tr("%n more entries", "changes, trials, answers, evenings", has.others);
    }
    const QString last = parts.isEmpty() ? QString() : parts.takeLast();
    //: %1 "3 nights, 12 twitches", %2 "4 habits"
    return parts.isEmpty() ? last : Words::tr("%1 and %2").arg(parts.join(Words::tr(", ")), last);
}

bool isMadeByOthers(const DiaryCopy& copy) {
    return copy.maker != CopyMaker::Softfall;
}

} // namespace

QStringList importWords(const DiaryImport& import, const QLocale& locale) {
    QStringList lines = linesOf(import, locale);
    switch (import.plan) {
    case PlanImport::None:
        break;
    case PlanImport::Same:
        lines << Words::tr("Your plan is the same.");
        break;
    case PlanImport::Taken:
        lines << Words::tr("Your plan will be replaced by the one in the file.");
        break;
    case PlanImport::Kept:
        lines << Words::tr("The file has a plan too. Yours stays as it is.");
        break;
    }
    return lines;
}

bool changesAnything(const DiaryImport& import) {
    return !import.edit.operations.empty();
}

QStringList restoreWords(const DiaryRestore& restore, const QLocale& locale) {
    QStringList lines = linesOf(restore, locale);
    if (restore.changesPlan) {
        lines << Words::tr("Your plan will be the one from the backup.");
    }
    if (!restore.sessions.empty()) {
        lines << Words::tr("%n evenings of the wind-down come back.", nullptr, int(restore.sessions.size()));
    }
    if (restore.differing > 0) {
        lines << Words::tr("%n entries are different in the file. Yours stay as they are.", nullptr, restore.differing);
    }
    if (restore.leftOut > 0) {
        //: %1 a number of entries
        lines << Words::tr("Left out, as these times can’t be right: %1").arg(locale.toString(restore.leftOut));
    }
    return lines;
}

QStringList problemWords(const FileProblems& problems, const QLocale& locale) {
    QStringList lines;
    for (const FileProblem& problem : problems.first) {
        lines << describe(problem);
    }
    if (const qint64 more = problems.total - qint64(problems.first.size()); more > 0) {
        lines << Words::tr("and %1 more").arg(locale.toString(more));
    }
    return lines;
}

QString backupTitle(const Backup& backup, WallTime now, const QLocale& locale) {
    return dayAndTime(backup.made, now, locale);
}

QString backupDetail(const Backup& backup, const QLocale& locale) {
    QStringList parts{reasonWords(backup.reason)};
    if (backup.isIntact) {
        parts << countWords(Kind::Nights, backup.holds.nights) << countWords(Kind::Twitches, backup.holds.twitches);
    } else {
        parts << Words::tr("can’t be read");
    }
    return (parts << locale.formattedDataSize(backup.bytes, 1, QLocale::DataSizeSIFormat)).join(QStringLiteral(" · "));
}

QString shownFileName(const QString& path) {
    QString name = QFileInfo(path).fileName();
    for (QChar& each : name) {
        const QChar::Category category = each.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph) {
            each = QChar::ReplacementCharacter;
        }
    }
    return isolated(name);
}

QString copySentence(const DiaryCopy& copy) {
    switch (copy.state) {
    case CopyState::Unreadable:
        return Words::tr("It can’t be read.");
    case CopyState::NotRead:
        return Words::tr("Softfall hasn’t read it.");
    case CopyState::Read:
        break;
    }
    QString text = copy.has.lacksNothing()
                       ? Words::tr("It has nothing that your diary doesn’t have.")
                       //: %1 "3 nights and 12 twitches"
                       : Words::tr("It has %1 that your diary doesn’t have.").arg(missingWords(copy.has));
    if (copy.has.differing > 0) {
        text += u' ' + Words::tr("%n entries are different in it.", nullptr, copy.has.differing);
    }
    return text;
}

QString copyMakerName(CopyMaker maker) {
    switch (maker) {
    case CopyMaker::Softfall:
        return QStringLiteral("Softfall");
    case CopyMaker::Syncthing:
        return QStringLiteral("Syncthing");
    case CopyMaker::Nextcloud:
        return Words::tr("Nextcloud or ownCloud");
    case CopyMaker::Dropbox:
        return QStringLiteral("Dropbox");
    case CopyMaker::Seafile:
        return QStringLiteral("Seafile");
    case CopyMaker::Unknown:
        break;
    }
    return {};
}

QString copyDetail(const DiaryCopy& copy, WallTime now, const QLocale& locale) {
    QStringList parts;
    if (copy.maker == CopyMaker::Softfall) {
        parts << Words::tr("set aside by Softfall");
    } else if (const QString maker = copyMakerName(copy.maker); !maker.isEmpty()) {
        //: %1 "Syncthing"
        parts << Words::tr("made by %1").arg(maker);
    }
    parts << dayAndTime(copy.written, now, locale)
          << locale.formattedDataSize(copy.bytes, 1, QLocale::DataSizeSIFormat);
    return parts.join(QStringLiteral(" · "));
}

QString copiesNotice(const std::vector<DiaryCopy>& copies) {
    if (copies.size() == 1) {
        //: %1 a file's name, %2 "It has 3 nights that your diary doesn’t have."
        return Words::tr("There’s another copy of your diary: %1. %2 See “Your data” in Settings.")
            .arg(shownFileName(copies.front().path), copySentence(copies.front()));
    }
    return copies.empty() ? QString()
                          : Words::tr("There are %n other copies of your diary. See “Your data” in Settings.", nullptr,
                                      int(copies.size()));
}

QString copiesThatStay(const std::vector<DiaryCopy>& copies) {
    QStringList names;
    for (const DiaryCopy& copy : copies) {
        if (isMadeByOthers(copy)) {
            names << shownFileName(copy.path);
        }
    }
    return names.join(Words::tr(", "));
}

QString sourceDetail(const ForeignSource& source, const QLocale& locale) {
    const QString entries = locale.toString(source.entries);
    const QString found = source.kind == ForeignSource::Kind::Tag
                              ? Words::tr("%1 nights have this tag", nullptr, source.entries).arg(entries)
                          : source.kind == ForeignSource::Kind::Event
                              ? Words::tr("%1 events", nullptr, source.entries).arg(entries)
                              : Words::tr("%1 values", nullptr, source.entries).arg(entries);
    if (!source.canBeCounted) {
        //: of a series; %1 "12 values"
        return Words::tr("%1, durations: can’t be counted").arg(found);
    }
    //: %1 "12 values", %2 one of them as the file has it
    return source.example.isEmpty() ? found : Words::tr("%1, such as %2").arg(found, source.example);
}

} // namespace softfall
