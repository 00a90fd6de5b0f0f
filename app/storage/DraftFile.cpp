#include "storage/DraftFile.h"

#include "core/time/Iso8601.h"
#include "storage/PrivateFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <utility>

namespace softfall {

namespace {

constexpr qint64 maxDraftBytes = 1 << 16;

constexpr std::pair<const char*, std::optional<int> Night::*> draftNumbers[] = {{"twitches", &Night::twitches},
                                                                                {"quality", &Night::quality},
                                                                                {"fatigue", &Night::fatigue},
                                                                                {"sol_minutes", &Night::solMinutes},
                                                                                {"awakenings", &Night::awakenings},
                                                                                {"waso_minutes", &Night::wasoMinutes},
                                                                                {"pain", &Night::pain}};
constexpr std::pair<const char*, std::optional<bool> Night::*> draftAnswers[] = {
    {"cramp", &Night::cramp}, {"spread", &Night::spread}, {"middle_of_night", &Night::middleOfNight}};
constexpr std::pair<const char*, std::optional<ZonedInstant> Night::*> draftTimes[] = {
    {"in_bed", &Night::inBed},
    {"lights_out", &Night::lightsOut},
    {"wake", &Night::wake},
    {"out_of_bed", &Night::outOfBed}};

QJsonObject draftObject(const MorningDraft& draft) {
    QJsonObject object{{QStringLiteral("night"), toIsoString(draft.night)},
                       {QStringLiteral("seq"), draft.seq},
                       {QStringLiteral("status"), toString(draft.status)},
                       {QStringLiteral("note"), draft.note}};
    if (draft.woke) {
        object[QStringLiteral("woke")] = toString(*draft.woke);
    }
    for (const auto& [key, field] : draftNumbers) {
        if (draft.*field) {
            object[QLatin1String(key)] = *(draft.*field);
        }
    }
    for (const auto& [key, field] : draftAnswers) {
        if (draft.*field) {
            object[QLatin1String(key)] = *(draft.*field);
        }
    }
    for (const auto& [key, field] : draftTimes) {
        if (const auto& at = draft.*field) {
            object[QLatin1String(key)] = QJsonArray{toIsoString(*at), at->zone};
        }
    }
    return object;
}

/// Whether it is valid apart from a missing count and the order of its times.
bool isDraft(const MorningDraft& draft) {
    Night complete = draft;
    if (draft.status == NightStatus::Logged && !draft.twitches) {
        complete.twitches = 0;
    }
    for (const auto& [key, field] : draftTimes) {
        (complete.*field).reset();
    }
    return checked(complete).has_value();
}

std::optional<MorningDraft> draftOf(const QJsonObject& object) {
    const auto night = parseNightDate(object[QStringLiteral("night")].toString(), QStringLiteral("night"));
    const auto status = fromId<NightStatus>(object[QStringLiteral("status")].toString(), QStringLiteral("status"));
    if (!night || !status) {
        return std::nullopt;
    }
    MorningDraft draft;
    draft.night = *night;
    draft.seq = object[QStringLiteral("seq")].toInt(1);
    draft.status = *status;
    draft.note = object[QStringLiteral("note")].toString();
    if (const auto woke = fromId<Woke>(object[QStringLiteral("woke")].toString(), QStringLiteral("woke"))) {
        draft.woke = *woke;
    }
    for (const auto& [key, field] : draftNumbers) {
        if (const QJsonValue value = object[QLatin1String(key)]; value.isDouble()) {
            draft.*field = value.toInt();
        }
    }
    for (const auto& [key, field] : draftAnswers) {
        if (const QJsonValue value = object[QLatin1String(key)]; value.isBool()) {
            draft.*field = value.toBool();
        }
    }
    for (const auto& [key, field] : draftTimes) {
        const QJsonArray time = object[QLatin1String(key)].toArray();
        if (auto at = parseInstant(time.at(0).toString(), QLatin1String(key))) {
            at->zone = time.at(1).toString();
            draft.*field = *at;
        }
    }
    return isDraft(draft) ? std::optional(draft) : std::nullopt;
}

} // namespace

QString draftFileOf(const QString& diaryPath) {
    return QFileInfo(diaryPath).dir().filePath(QStringLiteral("morning-drafts.json"));
}

std::vector<MorningDraft> DraftFile::drafts() const {
    QFile file(m_path);
    std::vector<MorningDraft> found;
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return found;
    }
    const QJsonArray array = QJsonDocument::fromJson(file.read(maxDraftBytes)).array();
    for (const QJsonValue& value : array) {
        if (auto draft = draftOf(value.toObject())) {
            found.push_back(std::move(*draft));
        }
    }
    return found;
}

Result<void> DraftFile::write(const std::vector<MorningDraft>& drafts) {
    if (m_path.isEmpty()) {
        return {};
    }
    if (drafts.empty()) {
        QFile file(m_path);
        return !file.exists() || file.remove() ? Result<void>()
                                               : std::unexpected(unavailable(m_path, file.errorString()));
    }
    QJsonArray array;
    for (const MorningDraft& draft : drafts) {
        array.append(draftObject(draft));
    }
    if (auto made = makePrivateFile(m_path); !made) {
        return made;
    }
    QSaveFile file(m_path); // takes the rights of the file that is there
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(array).toJson(QJsonDocument::Compact)) < 0 ||
        !file.commit()) {
        return std::unexpected(unavailable(m_path, file.errorString()));
    }
    return {};
}

} // namespace softfall
