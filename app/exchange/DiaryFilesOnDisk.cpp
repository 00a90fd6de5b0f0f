#include "exchange/DiaryFilesOnDisk.h"

#include "exchange/AtomicFile.h"
#include "exchange/DiaryCsv.h"
#include "exchange/DiaryCsvWriter.h"
#include "exchange/DiaryJson.h"
#include "exchange/DiarySource.h"
#include "exchange/foreign/SleepAsAndroid.h"
#include "exchange/foreign/TrackAndGraph.h"

#include <QFileInfo>

namespace softfall {

namespace {

constexpr qint64 beginning = 4096; // enough for white space and a header

std::unexpected<FileProblems> refusedFile(const QString& path, const QString& reason) {
    FileProblems problems;
    problems.add({path, 0, {}, reason});
    return std::unexpected(std::move(problems));
}

/// The names of the first line, without any quotes around them.
QList<QByteArray> headerOf(const QByteArray& bytes) {
    QByteArray line = bytes.left(bytes.indexOf('\n')).trimmed();
    line.replace('"', "");
    if (line.startsWith("\xEF\xBB\xBF")) {
        line.remove(0, 3);
    }
    return line.split(',');
}

template <typename Read>
std::expected<AnyDiary, FileProblems> answered(std::expected<Read, FileProblems> read) {
    if (!read) {
        return std::unexpected(std::move(read.error()));
    }
    return *std::move(read);
}

} // namespace

std::expected<DiaryFormat, FileProblems> detectFormat(const QString& path) {
    const QFileInfo place(path);
    if (!place.exists()) {
        return refusedFile(path, QStringLiteral("no such file or folder"));
    }
    if (place.isDir() || isDiaryCsvName(place.fileName())) {
        return DiaryFormat::Csv;
    }
    const auto source = openDiarySource(path);
    if (!source) {
        return refusedFile(path, source.error());
    }
    const QByteArray bytes = (*source)->read(beginning);
    if (looksLikeJson(bytes)) {
        return DiaryFormat::Json;
    }
    const QList<QByteArray> header = headerOf(bytes);
    if (header.contains("Id") && header.contains("Tz") && header.contains("From")) {
        return DiaryFormat::SleepAsAndroid;
    }
    if (header.contains("FeatureName") && header.contains("Timestamp")) {
        return DiaryFormat::TrackAndGraph;
    }
    if (bytes.startsWith("PK\x03\x04")) {
        return refusedFile(path, QStringLiteral("this is a zip file; unpack it and import a file from it, such as "
                                                "sleep-export.csv from Sleep as Android"));
    }
    return refusedFile(path,
                       QStringLiteral("not a diary that can be read (expected a folder with nights.csv, twitches.csv, "
                                      "habits.csv or changes.csv, or one of these; a JSON file from Softfall; "
                                      "sleep-export.csv from Sleep as Android; or a CSV file from Track & Graph)"));
}

std::expected<AnyDiary, FileProblems> DiaryFilesOnDisk::read(const QString& path,
                                                             std::optional<DiaryFormat> format) const {
    if (!format) {
        const auto detected = detectFormat(path);
        if (!detected) {
            return std::unexpected(detected.error());
        }
        format = *detected;
    }
    if (*format == DiaryFormat::Csv) {
        return answered(readDiaryFolder(path));
    }
    const auto source = openDiarySource(path);
    if (!source) {
        return refusedFile(path, source.error());
    }
    const QString name = QFileInfo(path).fileName();
    switch (*format) {
    case DiaryFormat::SleepAsAndroid:
        return answered(readSleepAsAndroid(**source, name));
    case DiaryFormat::TrackAndGraph:
        return answered(readTrackAndGraph(**source, name));
    case DiaryFormat::Json:
    case DiaryFormat::Csv:
        break;
    }
    return answered(readDiaryJson(**source, name));
}

Result<void> DiaryFilesOnDisk::write(const DiaryContents& diary, DiaryFormat format, const QString& path) const {
    switch (format) {
    case DiaryFormat::Csv:
        return writeFolderAtomically(path, toDiaryCsv(diary), m_diary);
    case DiaryFormat::Json:
        return writeFileAtomically(path, toDiaryJson(diary), m_diary);
    case DiaryFormat::SleepAsAndroid:
    case DiaryFormat::TrackAndGraph:
        break;
    }
    return std::unexpected(badInput(QStringLiteral("format"), toString(format), QStringLiteral("csv or json")));
}

} // namespace softfall
