#include "storage/DiarySalvage.h"

#include "storage/CarvedRows.h"
#include "storage/DatabaseFiles.h"
#include "storage/DatabasePages.h"
#include "storage/DiaryFile.h"
#include "storage/EntryCount.h"
#include "storage/SalvagedTable.h"
#include "storage/SqliteError.h"
#include "storage/WriteTransaction.h"

#include <QFile>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <array>
#include <map>
#include <sqlite3.h>

namespace softfall {

namespace {

/// Distinguishable from every other table by the form of their rows.
constexpr std::array entriesWithRowid{"twitch", "habit", "change_mark", "experiment", "medicine", "finding"};
constexpr std::array entriesWithoutRowid{"night", "experiment_pause", "experiment_answer", "health_answer"};

/// A copy to read from, since SQLite may write what it opens; removed with the scope.
class ScratchCopy {
public:
    ScratchCopy(const QString& source, QString path)
        : m_path(std::move(path))
        , m_made(copyOf(source)) {}
    ~ScratchCopy() { removeDatabase(m_path); }
    ScratchCopy(const ScratchCopy&) = delete;
    ScratchCopy& operator=(const ScratchCopy&) = delete;

    [[nodiscard]] const Result<void>& made() const { return m_made; }
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    [[nodiscard]] Result<void> copyOf(const QString& source) const {
        removeDatabase(m_path);
        return copyDatabase(source, m_path);
    }

    QString m_path;
    Result<void> m_made;
};

/// Opened so that SQLite reads as far as it can. Nothing if that is impossible.
std::unique_ptr<SQLite::Database> openLeniently(const QString& path) {
    try {
        auto connection = std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READWRITE);
        sqlite3_db_config(connection->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        connection->exec("PRAGMA trusted_schema=OFF; PRAGMA writable_schema=ON; PRAGMA cell_size_check=ON");
        const int tables = connection->execAndGet("SELECT count(*) FROM sqlite_schema WHERE type='table'").getInt();
        return tables > 0 ? std::move(connection) : nullptr;
    } catch (const SQLite::Exception&) {
        return nullptr;
    }
}

/// Tables that SQLite could not read completely.
using Wanting = std::map<std::string, SalvagedTable*, std::less<>>;

/// Adds the rows of `pages` that fit an incomplete table.
void addCarvedRows(const DatabasePages& pages, const Wanting& wanting) {
    const auto table = [&wanting](const char* name) {
        const auto found = wanting.find(name);
        return found == wanting.end() ? nullptr : found->second;
    };
    const auto addTo = [&](const auto& names, RowsOf which) {
        forEachCarvedRow(pages, which, [&](CarvedRow&& row) {
            for (const char* name : names) {
                if (SalvagedTable* fitting = table(name)) {
                    fitting->addCarved(row);
                }
            }
        });
    };
    addTo(entriesWithRowid, RowsOf::TablesWithRowid);
    addTo(entriesWithoutRowid, RowsOf::KeysAndTablesWithoutRowid);
}

/// Steps and ticks whose session is lost, pauses and answers whose experiment is.
void dropOrphans(Database& target) {
    const auto drop = [&target](const std::string& table, const std::string& column, const std::string& of) {
        target.connection().exec("DELETE FROM " + table + " WHERE " + column + " NOT IN (SELECT id FROM " + of + ")");
    };
    drop("routine_step", "session", "routine_session");
    drop("routine_tick", "session", "routine_session");
    drop("experiment_pause", "experiment", "experiment");
    drop("experiment_answer", "experiment", "experiment");
}

/// Where the file is empty, it gets the pages that its log has: SQLite would delete the log.
Result<void> fillFromLog(const DatabasePages& pages, const QString& scratch) {
    QFile file(scratch);
    if (file.size() > 0 || pages.count() == 0) {
        return {};
    }
    const QByteArray lost(qsizetype(pages.pageSize()), '\0');
    bool isWritten = file.open(QIODevice::WriteOnly);
    for (std::uint32_t number = 1; isWritten && number <= pages.count(); ++number) {
        const std::string_view page = pages.page(number);
        isWritten = file.write(page.empty() ? lost : QByteArray(page.data(), qsizetype(page.size()))) == lost.size();
    }
    isWritten = isWritten && file.flush();
    file.close();
    removeBesides(scratch);
    return isWritten ? Result<void>() : std::unexpected(unavailable(scratch, file.errorString()));
}

Result<Salvage> read(const QString& scratch, Database& target) {
    Salvage salvage{{}, true};
    // Before SQLite opens the copy, which may cost it its log.
    const auto pages = DatabasePages::read(scratch);
    const auto filled = pages ? fillFromLog(*pages, scratch) : std::unexpected(pages.error());
    if (!filled) {
        return std::unexpected(filled.error());
    }
    WriteTransaction transaction(target);
    target.connection().exec("PRAGMA defer_foreign_keys=ON"); // sessions may be read after their steps
    std::vector<SalvagedTable> tables = salvageableTables(target);
    const auto source = openLeniently(scratch);
    Wanting wanting;
    for (SalvagedTable& table : tables) {
        if (!source || !table.addAllOf(*source)) {
            wanting[table.name()] = &table;
        }
    }
    salvage.isComplete = wanting.empty();
    if (!wanting.empty()) {
        addCarvedRows(*pages, wanting);
    }
    dropOrphans(target);
    // There was a diary, of whatever schema and however little of it is left.
    target.connection().exec("INSERT INTO beginning(one, at_utc, first_night) VALUES (1, 0, '1970-01-01')"
                             " ON CONFLICT DO NOTHING");
    salvage.read = entryCountsOf(target.connection());
    transaction.commit();
    return salvage;
}

} // namespace

Result<Salvage> salvageDiary(const QString& source, const QString& target) {
    removeDatabase(target);
    const ScratchCopy scratch(source, target + QStringLiteral(".scratch"));
    if (!scratch.made()) {
        return std::unexpected(scratch.made().error());
    }
    OpenedDiary opened = DiaryFile(target).open({.startsNew = true});
    if (!opened.database) {
        return std::unexpected(opened.error.value_or(Error{}));
    }
    return guarded([&] { return read(scratch.path(), *opened.database); });
}

} // namespace softfall
