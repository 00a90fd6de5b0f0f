#include "platform/audio/SoundFile.h"

#include "core/cues/Loudness.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <memory>
#include <set>
#include <sndfile.h>

namespace softfall {

namespace {

constexpr int maxSeconds = 60;
constexpr qint64 maxBytes = 64 << 20;
constexpr std::array endings{"wav", "ogg", "flac", "mp3"};

struct Bytes {
    const QByteArray& bytes;
    sf_count_t at = 0;
};

SF_VIRTUAL_IO reading() {
    return {[](void* file) { return sf_count_t(static_cast<Bytes*>(file)->bytes.size()); },
            [](sf_count_t offset, int whence, void* file) {
                auto& of = *static_cast<Bytes*>(file);
                const sf_count_t from = whence == SEEK_CUR ? of.at : whence == SEEK_END ? of.bytes.size() : 0;
                return of.at = std::clamp<sf_count_t>(from + offset, 0, of.bytes.size());
            },
            [](void* to, sf_count_t count, void* file) {
                auto& of = *static_cast<Bytes*>(file);
                const sf_count_t length = std::clamp<sf_count_t>(of.bytes.size() - of.at, 0, count);
                std::memcpy(to, of.bytes.constData() + of.at, std::size_t(length));
                of.at += length;
                return length;
            },
            nullptr, [](void* file) { return static_cast<Bytes*>(file)->at; }};
}

Error unreadable(const QString& reason) {
    return unavailable(QStringLiteral("recording"), reason);
}

} // namespace

Result<Sound> readSound(const QByteArray& bytes) {
    Bytes source{bytes};
    SF_VIRTUAL_IO io = reading();
    SF_INFO info{};
    const std::unique_ptr<SNDFILE, decltype(&sf_close)> file(sf_open_virtual(&io, SFM_READ, &info, &source), sf_close);
    if (!file) {
        return std::unexpected(unreadable(QString::fromUtf8(sf_strerror(nullptr)).section(u'\n', 0, 0).trimmed()));
    }
    if (info.samplerate < 4'000 || info.samplerate > 192'000 || info.channels < 1 || info.channels > 8) {
        return std::unexpected(unreadable(QStringLiteral("not sound that can be played")));
    }
    constexpr sf_count_t pieceFrames = 4096;
    std::vector<float> piece(std::size_t(pieceFrames * info.channels));
    Sound sound{{}, info.samplerate};
    while (const sf_count_t frames = sf_readf_float(file.get(), piece.data(), pieceFrames)) {
        for (sf_count_t i = 0; i < frames; ++i) {
            float sum = 0;
            for (int channel = 0; channel < info.channels; ++channel) {
                const float sample = piece[std::size_t(i * info.channels + channel)];
                sum += std::isfinite(sample) ? sample : 0;
            }
            sound.samples.push_back(sum / float(info.channels));
        }
        if (sound.samples.size() > std::size_t(maxSeconds) * std::size_t(info.samplerate)) {
            return std::unexpected(unreadable(QStringLiteral("longer than a minute")));
        }
    }
    if (std::isinf(loudnessOf(sound))) {
        return std::unexpected(unreadable(QStringLiteral("nothing is to be heard in it")));
    }
    return sound;
}

Result<Sound> readSoundFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(unreadable(file.errorString()));
    }
    if (file.size() > maxBytes) {
        return std::unexpected(unreadable(QStringLiteral("larger than 64 MB")));
    }
    return readSound(file.readAll());
}

QString recordingOf(const QString& folder, const QString& id) {
    for (const char* ending : endings) {
        const QString path = QDir(folder).filePath(id + u'.' + QLatin1String(ending));
        if (!folder.isEmpty() && QFileInfo(path).isFile()) {
            return path;
        }
    }
    return {};
}

RecordingsReport inspectRecordings(const QString& folder, const SpokenWords& words) {
    RecordingsReport report;
    if (!QFileInfo(folder).isDir()) {
        report.problems << QStringLiteral("%1 is not a folder").arg(folder);
        return report;
    }
    std::set<QString> known;
    for (const SpokenPart& part : words) {
        known.insert(part.id);
    }
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        const bool isSound =
            std::ranges::any_of(endings, [&file](const char* each) { return file.suffix() == QLatin1String(each); });
        if (!isSound) {
            continue;
        }
        const auto read = known.contains(file.completeBaseName())
                              ? readSoundFile(file.filePath())
                              : std::unexpected(unreadable(QStringLiteral("no words have that name")));
        if (read) {
            ++report.usable;
        } else {
            report.problems << QStringLiteral("%1: %2").arg(file.fileName(), read.error().detail);
        }
    }
    return report;
}

} // namespace softfall
