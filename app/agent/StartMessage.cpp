#include "agent/StartMessage.h"

#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>

namespace softfall {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StartMessage)
};

QString holdsWords(const EntryCounts& counts) {
    //: how much a diary file holds; %1 "12 nights", %2 "one twitch", %3 "3 habits"
    return Words::tr("%1, %2 and %3")
        .arg(Words::tr("%n nights", nullptr, counts.nights), Words::tr("%n twitches", nullptr, counts.twitches),
             Words::tr("%n habits", "coffee, exercise and the like", counts.habits));
}

/// Day and clock time, as the wall showed it.
QString madeWords(WallTime made) {
    const QLocale locale;
    //: %1 a date, %2 a clock time
    return Words::tr("%1, %2").arg(shortDate(NightDate(std::chrono::floor<std::chrono::days>(made)), locale),
                                   clockText(made, locale));
}

} // namespace

StartMessage::StartMessage(const StartedDiary& started, BackupService& backups, EditService& edits)
    : m_backups(backups)
    , m_edits(edits) {
    if (started.rescue && !started.rescue->setAside.isEmpty()) {
        showRescue(*started.rescue);
    }
}

StartMessage::~StartMessage() = default;

void StartMessage::add(const QString& words, std::function<void()> chosen) {
    QPushButton* button = m_box->addButton(words, QMessageBox::ActionRole);
    QObject::connect(button, &QPushButton::clicked, m_box.get(), std::move(chosen));
}

void StartMessage::showRescue(const RescueReport& rescue) {
    QString text = Words::tr("%1 could be read.").arg(holdsWords(rescue.read));
    if (rescue.isComplete) {
        text = Words::tr("All of it could be read: %1.").arg(holdsWords(rescue.read));
    } else if (rescue.backup) {
        text +=
            u' ' +
            Words::tr(
                "The backup from %1 has %2. What was missing was taken from it: %3. Nothing in either of them is lost.")
                .arg(madeWords(rescue.backup->made), holdsWords(rescue.backup->holds), holdsWords(rescue.added));
    } else {
        text += u' ' + Words::tr("There’s no backup to get the rest from.");
    }
    m_box = std::make_unique<QMessageBox>(QMessageBox::Information, QStringLiteral("Softfall"),
                                          rescue.wasMissing
                                              ? Words::tr("The diary file was missing. Softfall recovered it.")
                                              : Words::tr("The diary file was damaged. Softfall recovered it."));
    m_box->setInformativeText(text + QStringLiteral("\n\n") +
                              (rescue.wasMissing ? Words::tr("Nothing was deleted. What was left of it is kept:\n%1")
                                                 : Words::tr("The damaged file was set aside and is kept:\n%1"))
                                  .arg(rescue.setAside));
    m_box->setDefaultButton(m_box->addButton(Words::tr("Keep the recovered diary"), QMessageBox::AcceptRole));
    if (rescue.backup) {
        add(Words::tr("Use only the backup"), [this, path = rescue.backup->path] { restore(path); });
        if (rescue.added != EntryCounts{}) {
            add(rescue.wasMissing && rescue.read == EntryCounts{} ? Words::tr("Start with an empty diary")
                                                                  : Words::tr("Keep only what was read"),
                [this, edit = rescue.edit] { undoAdded(edit); });
        }
    }
    m_box->setModal(false);
    m_box->show();
}

void StartMessage::restore(const QString& path) {
    const auto restored = m_backups.restore(path, QStringLiteral("backup"));
    if (!restored) {
        showText(Words::tr("The backup couldn’t be used. Nothing was changed.\n\n%1").arg(describe(restored.error())));
    }
}

void StartMessage::undoAdded(EditId edit) {
    if (const auto undone = m_edits.undo(edit); !undone) {
        showText(Words::tr("Nothing was changed.\n\n%1").arg(describe(undone.error())));
    }
}

void StartMessage::showText(const QString& text) {
    auto* box = new QMessageBox(QMessageBox::Warning, QStringLiteral("Softfall"), text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

} // namespace softfall
