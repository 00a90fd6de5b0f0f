#pragma once

#include "application/ExchangeService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/data/DataRows.h"
#include "viewmodels/ports/FileChooser.h"

#include <QLocale>
#include <QStringList>

namespace softfall {

/// Importing a diary: which file, what becomes of it, and what that would do. Nothing is written before carryOut().
class ImportViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    /// Name of the open file; empty: nothing is open.
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    /// "Sleep as Android", "Softfall".
    Q_PROPERTY(QString formatName READ formatName NOTIFY changed FINAL)
    /// Another program's file, whose mapping the person chooses.
    Q_PROPERTY(bool isForeign READ isForeign NOTIFY changed FINAL)
    Q_PROPERTY(softfall::RowsModelBase* sources READ sources CONSTANT FINAL)
    /// Each event becomes a logged twitch, instead of the answer of its night.
    Q_PROPERTY(bool asRecords READ asRecords WRITE setAsRecords NOTIFY changed FINAL)
    Q_PROPERTY(bool canBeRecords READ canBeRecords NOTIFY changed FINAL)
    /// A recorded sleep without any means none, instead of "not sure".
    Q_PROPERTY(bool withoutIsNone READ withoutIsNone WRITE setWithoutIsNone NOTIFY changed FINAL)
    /// The file's plan replaces the one here.
    Q_PROPERTY(bool takesPlan READ takesPlan WRITE setTakesPlan NOTIFY changed FINAL)
    Q_PROPERTY(bool hasPlan READ hasPlan NOTIFY changed FINAL)
    /// What it would do, line by line; empty if a choice is still needed.
    Q_PROPERTY(QList<QString> preview READ preview NOTIFY changed FINAL)
    /// What is still to be chosen, or why nothing can be imported; empty: nothing.
    Q_PROPERTY(QString stillNeeded READ stillNeeded NOTIFY changed FINAL)
    Q_PROPERTY(bool canCarryOut READ canCarryOut NOTIFY changed FINAL)
    /// What was ignored or left out, or what is wrong with an unreadable file.
    Q_PROPERTY(QList<QString> problems READ problems NOTIFY changed FINAL)
    /// The file was not read, because of those problems.
    Q_PROPERTY(bool refused READ isRefused NOTIFY changed FINAL)

public:
    /// The references must outlive the view-model.
    ImportViewModel(ExchangeService& exchange, const DiaryService& diary, FileChooser& files, QLocale locale,
                    QObject* parent = nullptr);

    [[nodiscard]] QString fileName() const { return m_fileName; }
    [[nodiscard]] QString formatName() const;
    [[nodiscard]] bool isForeign() const { return m_exchange.foreign() != nullptr; }
    [[nodiscard]] RowsModel<ForeignSourceRow>* sources() { return &m_sources; }
    [[nodiscard]] bool asRecords() const { return m_exchange.mapping().as == TwitchesAs::Records; }
    void setAsRecords(bool records);
    [[nodiscard]] bool canBeRecords() const;
    [[nodiscard]] bool withoutIsNone() const { return m_exchange.mapping().without == NightsWithout::None; }
    void setWithoutIsNone(bool none);
    [[nodiscard]] bool takesPlan() const { return m_plan == PlanImport::Taken; }
    void setTakesPlan(bool takes);
    [[nodiscard]] bool hasPlan() const { return m_plan == PlanImport::Taken || m_plan == PlanImport::Kept; }
    [[nodiscard]] QStringList preview() const { return m_preview; }
    [[nodiscard]] QString stillNeeded() const { return m_stillNeeded; }
    [[nodiscard]] bool canCarryOut() const { return m_canCarryOut; }
    [[nodiscard]] QStringList problems() const { return m_problems; }
    [[nodiscard]] bool isRefused() const { return m_isRefused; }

    /// Each asks for a file.
    Q_INVOKABLE void chooseFile();
    Q_INVOKABLE void chooseFolder();
    /// Opens `path`, such as a file that was dropped on the page.
    Q_INVOKABLE void open(const QString& path);
    Q_INVOKABLE void chooseSource(int row);
    Q_INVOKABLE void carryOut();
    /// Closes what is open.
    Q_INVOKABLE void close();

signals:
    void changed();

protected:
    Result<Status> read() override;

private:
    void updateSources();
    void setMapping(const ForeignMapping& mapping);

    ExchangeService& m_exchange;
    FileChooser& m_files;
    QLocale m_locale;
    RowsModel<ForeignSourceRow> m_sources;
    QString m_fileName;
    QStringList m_preview;
    QString m_stillNeeded;
    bool m_canCarryOut = false;
    PlanImport m_plan = PlanImport::None;
    QStringList m_problems;
    bool m_isRefused = false;
};

} // namespace softfall
