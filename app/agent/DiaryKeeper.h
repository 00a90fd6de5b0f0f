#pragma once

#include "storage/Database.h"
#include "storage/DiaryHold.h"

#include <QObject>
#include <QString>

namespace softfall {

/// Keeps the agent on the diary that its path leads to, whatever other programs do to the file: one that went away
/// comes back, and one that another file took the place of is set aside, and that file is opened.
class DiaryKeeper : public QObject {
    Q_OBJECT

public:
    /// `database` is open for writing, holds its files, and must outlive this.
    DiaryKeeper(Database& database, QString file, QObject* parent = nullptr);
    ~DiaryKeeper() override;

    /// To be called when something happened in the folder; before each write it is called by itself.
    void check();

signals:
    /// What was done, from the event loop. Where another file is open now, everything read before is out of date.
    void moved(const softfall::FileMove& move);
    /// What has the diary's name now cannot be opened as it is: a start must find out what it is.
    void restartNeeded();

private:
    [[nodiscard]] bool reopen();
    void restart();
    void say(FileMove move);

    Database& m_database;
    QString m_file;
    bool m_isRestarting = false;
};

} // namespace softfall
