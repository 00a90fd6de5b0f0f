#pragma once

#include "application/BackupService.h"
#include "application/DiaryService.h"
#include "core/exchange/DiaryFiles.h"
#include "core/exchange/ForeignMapping.h"

#include <QObject>

namespace softfall {

/// Diaries as files: opens, previews and imports one; exports this one.
class ExchangeService : public QObject {
    Q_OBJECT

public:
    /// The references must outlive the service.
    struct Ports {
        const DiaryFiles& files;
        DiaryService& diary;
        const EveningService& evening;
        BackupService& backups;
    };
    explicit ExchangeService(const Ports& ports, QObject* parent = nullptr);

    /// Reads the file to import; what was open before is closed, also after an error. Nothing is written.
    std::expected<void, FileProblems> open(const QString& path);
    /// Closes what is open.
    void close();

    /// The path of what is open; empty: nothing.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Another program's file; nullptr if one of our own diaries, or nothing, is open.
    [[nodiscard]] const ForeignDiary* foreign() const;
    /// How another program's file is turned into a diary.
    [[nodiscard]] const ForeignMapping& mapping() const { return m_mapping; }
    void setMapping(const ForeignMapping& mapping);
    /// What becomes of the plan in an imported diary.
    [[nodiscard]] PlanChoice planChoice() const { return m_planChoice; }
    void setPlanChoice(PlanChoice choice);

    /// What was ignored or left out, and why.
    [[nodiscard]] const FileProblems& leftOut() const { return m_leftOut; }
    /// What importing would do to the diary as it is now. NotNow if nothing is open; BadInput, naming
    /// `twitches-from` or `twitches-as`, where a choice is still needed.
    [[nodiscard]] Result<DiaryImport> preview() const;
    using Imported = DiaryService::Imported;
    /// Imports it, after a backup, as one step of undo, and closes it; returns what it did.
    Result<Imported> carryOut();

    /// Writes the whole diary, as Csv or Json. Errors name `path`.
    Result<void> write(DiaryFormat format, const QString& path) const;

signals:
    /// Another file is open, or another choice applies.
    void changed();

private:
    void map();

    Ports m_ports;
    QString m_path;
    std::optional<AnyDiary> m_opened;
    ForeignMapping m_mapping;
    PlanChoice m_planChoice = PlanChoice::WhereUnset;
    Result<IncomingDiary> m_incoming; ///< of what is open, by the current choices
    FileProblems m_leftOut;
};

} // namespace softfall
