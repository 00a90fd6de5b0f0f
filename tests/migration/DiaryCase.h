#pragma once

#include "storage/DiaryFile.h"
#include "storage/SqliteDiary.h"
#include "support/Files.h"
#include "support/Times.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>
#include <memory>

namespace softfall {

inline const NightRange allNights{nightOf("1970-01-01"), nightOf("2999-12-31")};

/// What another program does to a database file.
inline void execute(const QString& path, const QByteArray& sql) {
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql.toStdString());
}

inline int ask(const QString& path, const char* question) {
    return SQLite::Database(path.toStdString(), SQLite::OPEN_READONLY).execAndGet(question).getInt();
}

inline QString answer(Database& database, const char* question) {
    return QString::fromStdString(database.connection().execAndGet(question).getString());
}

inline Twitch aTwitch() {
    Twitch twitch;
    twitch.at = zonedAt("2025-03-08T23:46:00-05:00");
    twitch.night = nightOf("2025-03-08");
    return twitch;
}

inline bool logTwitch(Database& database) {
    return SqliteDiary(database).apply({"log-twitch", {AddTwitch{aTwitch()}}}).has_value();
}

inline std::size_t twitchesIn(Database& database) {
    return SqliteDiary(database).twitches(allNights).value().size();
}

/// Shared by tests of the diary file: a separate folder for each, and diaries of several schemas in it.
class DiaryCase : public QObject {
    Q_OBJECT

protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    const int m_current = shippedMigrations().back().version;

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString diary() const { return path("diary.sqlite"); }
    /// A schema script that keeps current programs from writing.
    [[nodiscard]] QByteArray shuttingOut() const {
        return "UPDATE compatibility SET min_reader = " + QByteArray::number(m_current + 1) + ';';
    }
    [[nodiscard]] QString backupName(const char* number = "") const {
        return QStringLiteral("diary-v%1-before-upgrade%2.sqlite").arg(m_current).arg(QLatin1String(number));
    }

    /// The released schemas and further ones, each given as SQL.
    std::vector<Migration> shippedAnd(const std::vector<QByteArray>& scripts) {
        std::vector<Migration> migrations = shippedMigrations();
        for (const QByteArray& script : scripts) {
            const int version = migrations.back().version + 1;
            const QString file = path(QString("schema-%1.sql").arg(version));
            write(file, script);
            migrations.push_back({version, file});
        }
        return migrations;
    }

    /// A diary of the released schema with one twitch in it.
    void makeDiary() {
        const OpenedDiary opened = DiaryFile(diary()).open();
        QVERIFY(opened.database);
        QVERIFY(logTwitch(*opened.database));
    }
    /// The same, as a program that is one schema ahead leaves it.
    void makeNewerDiary(const QByteArray& script) {
        makeDiary();
        QVERIFY(DiaryFile(diary(), shippedAnd({script})).open().outcome == OpenOutcome::Upgraded);
    }

    void verifyRefused(const OpenedDiary& opened, OpenOutcome outcome, Error::Kind kind, const QString& detail = {}) {
        QCOMPARE(int(opened.outcome), int(outcome));
        QVERIFY(!opened.database);
        QVERIFY(opened.error);
        QCOMPARE(int(opened.error->kind), int(kind));
        QVERIFY2(describe(*opened.error).contains(detail), qPrintable(describe(*opened.error)));
    }

protected slots:
    void init() {
        m_folder =
            std::make_unique<QTemporaryDir>(QDir::tempPath() + "/softfall-" + QTest::currentTestFunction() + "-XXXXXX");
        QVERIFY(m_folder->isValid());
    }
    void cleanup() { m_folder.reset(); }
};

} // namespace softfall
