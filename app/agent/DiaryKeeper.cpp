#include "agent/DiaryKeeper.h"

#include "storage/DiaryFile.h"
#include "storage/DiaryRescue.h"

#include <QFileInfo>
#include <QTimer>

#include <cstdio>

namespace softfall {

namespace {

/// As at the start: a window may wait.
constexpr std::chrono::milliseconds reopenTimeout{2000};

} // namespace

DiaryKeeper::DiaryKeeper(Database& database, QString file, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_file(std::move(file)) {
    m_database.setMoveHandler([this] { check(); });
}

DiaryKeeper::~DiaryKeeper() {
    m_database.setMoveHandler({});
}

void DiaryKeeper::check() {
    if (m_isRestarting || m_database.isInPlace()) {
        return;
    }
    if (m_database.isOverwritten()) {
        restart(); // a file's old and new content can't be open in one process
        return;
    }
    const auto settled = settleFiles(m_file);
    const std::optional<FileMove> move = settled ? *settled : std::nullopt;
    if (m_database.isInPlace()) {
        say(move.value_or(FileMove{}));
        return;
    }
    const auto kept = keepMoved(m_database, m_file);
    if (kept && reopen()) {
        if (!kept->aside.isEmpty()) {
            foldLog(kept->aside);
        }
        say(*kept);
        return;
    }
    if (!kept) {
        std::fprintf(stderr, "softfall: %s\n", qPrintable(describe(kept.error())));
    }
    restart();
}

void DiaryKeeper::restart() {
    m_isRestarting = true;
    QTimer::singleShot(0, this, &DiaryKeeper::restartNeeded);
}

bool DiaryKeeper::reopen() {
    OpenedDiary opened = DiaryFile(m_file).open(
        {.integrity = IntegrityCheck::Quick, .busyTimeout = reopenTimeout, .holds = DiaryHold::Links::Make});
    if (!opened.database) {
        return false;
    }
    m_database.adopt(std::move(*opened.database));
    return true;
}

void DiaryKeeper::say(FileMove move) {
    QTimer::singleShot(0, this, [this, move = std::move(move)] { emit moved(move); });
}

} // namespace softfall
