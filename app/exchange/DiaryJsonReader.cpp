#include "exchange/DiaryJson.h"
#include "exchange/DiarySource.h"
#include "exchange/JsonFields.h"
#include "exchange/PlanJson.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace softfall {

namespace {

constexpr const char* jsonByteOrderMark = "\xEF\xBB\xBF";
constexpr const char* formatName = "softfall-diary";
constexpr qsizetype noLimit = std::numeric_limits<qsizetype>::max();

/// The entry, if it is sound and valid.
template <typename Entry>
void keep(JsonFields& fields, Entry entry, std::vector<Entry>& entries) {
    fields.reportUnknown();
    if (!fields.isSound()) {
        return;
    }
    if (auto valid = checked(std::move(entry))) {
        entries.push_back(*std::move(valid));
    } else {
        fields.reject(valid.error());
    }
}

/// Calls `read` for each object of the list `key`.
template <typename Read>
void readList(JsonFields& holder, const char* key, JsonReading& reading, Read read) {
    const auto list = holder.array(key, noLimit);
    if (!list) {
        return;
    }
    for (qsizetype index = 0; index < list->size(); ++index) {
        const QJsonValue value = list->at(index);
        const JsonPlace place{holder.placeOf(key).path, index};
        if (!value.isObject()) {
            reading.problems.add({reading.fileName, 0, place.with({}), QStringLiteral("expected an object in braces")});
            continue;
        }
        const QJsonObject object = value.toObject();
        JsonFields fields(object, place, reading);
        read(fields);
    }
}

void readNights(JsonFields& diary, JsonReading& reading, std::vector<Night>& nights) {
    std::map<std::pair<NightDate, int>, std::size_t> known; // the index of each
    std::size_t index = 0;
    readList(diary, "nights", reading, [&](JsonFields& fields) {
        Night night;
        night.night = fields.requiredNight("night");
        night.seq = fields.wholeNumber("seq").value_or(1);
        night.status = fields.requiredId<NightStatus>("status");
        night.twitches = fields.wholeNumber("twitches");
        night.woke = fields.id<Woke>("woke");
        night.quality = fields.wholeNumber("quality");
        night.fatigue = fields.wholeNumber("fatigue");
        night.zone = fields.zone();
        night.inBed = fields.instant("inBed", night.zone);
        night.lightsOut = fields.instant("lightsOut", night.zone);
        night.wake = fields.instant("wake", night.zone);
        night.outOfBed = fields.instant("outOfBed", night.zone);
        night.solMinutes = fields.wholeNumber("solMinutes");
        night.awakenings = fields.wholeNumber("awakenings");
        night.wasoMinutes = fields.wholeNumber("wasoMinutes");
        night.pain = fields.wholeNumber("pain");
        night.cramp = fields.flag("cramp");
        night.spread = fields.flag("spread");
        night.middleOfNight = fields.flag("middleOfNight");
        night.note = fields.text("note").value_or(QString());
        night.late = fields.flag("late").value_or(false);
        night.backfilled = fields.flag("backfilled").value_or(false);
        if (fields.isSound()) {
            const auto [first, isFirst] = known.emplace(std::pair(night.night, night.seq), index);
            if (!isFirst) {
                fields.reject("night", QStringLiteral("each night once; nights[%1] already has it").arg(first->second));
            }
        }
        ++index;
        keep(fields, std::move(night), nights);
    });
}

/// Where and when a twitch or habit was logged, and for which night.
template <typename Event>
void readPoint(JsonFields& fields, Event& event) {
    event.at = fields.requiredInstant("at", fields.zone());
    event.night = fields.night("night").value_or(noNightYet);
}

void readTwitches(JsonFields& diary, JsonReading& reading, std::vector<Twitch>& twitches) {
    readList(diary, "twitches", reading, [&](JsonFields& fields) {
        Twitch twitch;
        readPoint(fields, twitch);
        twitch.intensity = fields.wholeNumber("intensity");
        twitch.limb = fields.id<Limb>("limb");
        twitch.falling = fields.flag("falling").value_or(false);
        twitch.woke = fields.flag("woke").value_or(false);
        twitch.pain = fields.wholeNumber("pain");
        twitch.note = fields.text("note").value_or(QString());
        keep(fields, std::move(twitch), twitches);
    });
}

void readHabits(JsonFields& diary, JsonReading& reading, std::vector<Habit>& habits) {
    readList(diary, "habits", reading, [&](JsonFields& fields) {
        Habit habit;
        readPoint(fields, habit);
        habit.kind = fields.requiredId<HabitKind>("kind");
        habit.amount = fields.number("amount");
        habit.intensity = fields.id<ExerciseIntensity>("intensity");
        // It is redundant, but another unit would mean another amount.
        const auto unit = fields.text("unit");
        if (fields.isSound() && unit && *unit != unitOf(habit.kind)) {
            const QString expected = unitOf(habit.kind);
            fields.reject(
                badInput(QStringLiteral("unit"), *unit,
                         QStringLiteral("%1 with kind %2")
                             .arg(expected.isEmpty() ? QStringLiteral("nothing") : expected, toString(habit.kind))));
        }
        keep(fields, std::move(habit), habits);
    });
}

void readChanges(JsonFields& diary, JsonReading& reading, std::vector<Change>& changes) {
    readList(diary, "changes", reading, [&](JsonFields& fields) {
        Change change;
        change.night = fields.requiredNight("night");
        change.label = fields.text("label").value_or(QString());
        keep(fields, std::move(change), changes);
    });
}

void readPauses(JsonFields& fields, JsonReading& reading, Pauses& pauses) {
    readList(fields, "pauses", reading, [&](JsonFields& each) {
        Pause pause;
        pause.nights = {each.requiredNight("first"), each.requiredNight("last")};
        pause.reason = each.requiredId<PauseReason>("reason");
        each.reportUnknown();
        pauses.push_back(pause);
    });
}

void readAnswers(JsonFields& fields, JsonReading& reading, std::map<NightDate, bool>& done) {
    readList(fields, "answers", reading, [&](JsonFields& each) {
        const NightDate night = each.requiredNight("night");
        const bool isDone = each.requiredFlag("done");
        each.reportUnknown();
        if (each.isSound() && !done.emplace(night, isDone).second) {
            each.reject("night", QStringLiteral("each night once"));
        }
    });
}

void readExperiments(JsonFields& diary, JsonReading& reading, std::vector<Experiment>& experiments) {
    readList(diary, "experiments", reading, [&](JsonFields& fields) {
        Experiment experiment;
        experiment.what = fields.requiredId<ExperimentTemplate>("template");
        experiment.first = fields.requiredNight("firstNight");
        experiment.pairs = fields.wholeNumber("pairs").value_or(0);
        experiment.nightsPerBlock = fields.wholeNumber("nightsPerBlock").value_or(0);
        experiment.seed = fields.longNumber("seed").value_or(0);
        const qint64 problems = reading.problems.total;
        readPauses(fields, reading, experiment.pauses);
        readAnswers(fields, reading, experiment.done);
        experiment.stopped = fields.night("stopped");
        if (reading.problems.total > problems) {
            return; // part of a pause or an answer, and reported already
        }
        keep(fields, std::move(experiment), experiments);
    });
}

void readHealthAnswers(JsonFields& diary, JsonReading& reading, std::vector<HealthAnswer>& answers) {
    std::set<HealthQuestion> known;
    readList(diary, "healthAnswers", reading, [&](JsonFields& fields) {
        HealthAnswer answer;
        answer.question = fields.requiredId<HealthQuestion>("question");
        answer.reply = fields.requiredId<HealthReply>("reply");
        answer.day = fields.requiredNight("day");
        if (fields.isSound() && !known.insert(answer.question).second) {
            fields.reject("question", QStringLiteral("each question once"));
        }
        keep(fields, answer, answers);
    });
}

void readMedicines(JsonFields& diary, JsonReading& reading, std::vector<Medicine>& medicines) {
    readList(diary, "medicines", reading, [&](JsonFields& fields) {
        Medicine medicine;
        medicine.day = fields.requiredNight("day");
        medicine.step = fields.requiredId<MedicineStep>("step");
        medicine.kind = fields.requiredId<MedicineKind>("kind");
        medicine.name = fields.text("name").value_or(QString());
        keep(fields, std::move(medicine), medicines);
    });
}

void readFindings(JsonFields& diary, JsonReading& reading, std::vector<Finding>& findings) {
    readList(diary, "findings", reading, [&](JsonFields& fields) {
        Finding finding;
        finding.rule = fields.requiredId<RuleId>("rule");
        finding.version = fields.wholeNumber("version").value_or(1);
        finding.level = fields.requiredId<FindingLevel>("level");
        finding.since = fields.requiredNight("since");
        finding.found = fields.requiredInstant("found", {}).instant;
        finding.inputs = fields.text("inputs").value_or(QString());
        finding.measure = fields.number("measure").value_or(0);
        finding.discussed = fields.night("discussed");
        finding.ended = fields.night("ended");
        keep(fields, std::move(finding), findings);
    });
}

/// Whether the file declares this format in a readable version; if not, that is the only problem.
bool isKnownFormat(JsonFields& diary) {
    if (diary.text("format") != QLatin1String(formatName)) {
        diary.reject(
            "format",
            QStringLiteral("expected \"format\": \"%1\", as in a Softfall diary").arg(QLatin1String(formatName)));
        return false;
    }
    const auto version = diary.wholeNumber("version");
    if (!version || *version < 1) {
        diary.reject("version", QStringLiteral("expected a whole number from 1"));
        return false;
    }
    if (*version > diaryJsonVersion) {
        diary.reject(
            "version",
            QStringLiteral("the file has version %1, and this Softfall reads up to version %2; use a newer Softfall")
                .arg(*version)
                .arg(diaryJsonVersion));
        return false;
    }
    return true;
}

IncomingDiary readDiary(JsonFields& diary, JsonReading& reading) {
    IncomingDiary incoming;
    incoming.provided = ProvidedFields::everything();
    readNights(diary, reading, incoming.entries.nights);
    readTwitches(diary, reading, incoming.entries.twitches);
    readHabits(diary, reading, incoming.entries.habits);
    readChanges(diary, reading, incoming.entries.changes);
    readExperiments(diary, reading, incoming.entries.experiments);
    readHealthAnswers(diary, reading, incoming.entries.health.answers);
    readMedicines(diary, reading, incoming.entries.health.medicines);
    readFindings(diary, reading, incoming.entries.health.findings);
    if (const auto plan = diary.object("plan")) {
        incoming.plan = planFromJson(*plan, diary.placeOf("plan"), reading);
    }
    diary.reportUnknown();
    return incoming;
}

} // namespace

bool looksLikeJson(const QByteArray& beginning) {
    const qsizetype start = beginning.startsWith(jsonByteOrderMark) ? 3 : 0;
    const auto first = std::find_if_not(beginning.begin() + start, beginning.end(), [](char each) {
        return each == ' ' || each == '\t' || each == '\r' || each == '\n';
    });
    return first != beginning.end() && *first == '{';
}

std::expected<ReadDiary, FileProblems> readDiaryJson(QIODevice& source, const QString& fileName) {
    ReadDiary read;
    FileProblems problems;
    const auto refused = [&](qint64 line, const QString& reason) {
        problems.add({fileName, line, {}, reason});
        return std::unexpected(std::move(problems));
    };
    if (source.size() > maxDiaryFileSize) { // reading that many bytes would allocate that much, even for a small file
        return refused(0, QStringLiteral("the file is larger than %1 MiB").arg(maxDiaryFileSize / (1024 * 1024)));
    }
    QByteArray bytes = source.readAll();
    if (bytes.startsWith(jsonByteOrderMark)) {
        bytes.remove(0, 3);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto end = bytes.begin() + std::min<qsizetype>(error.offset, bytes.size());
        return refused(1 + std::count(bytes.begin(), end, '\n'),
                       QStringLiteral("not JSON: %1").arg(error.errorString()));
    }
    if (!document.isObject()) {
        return refused(1, QStringLiteral("expected one JSON object, as in a Softfall diary"));
    }
    bytes.clear();
    JsonReading reading{fileName, problems, read.warnings};
    const QJsonObject object = document.object();
    JsonFields diary(object, {}, reading);
    if (isKnownFormat(diary)) {
        read.diary = readDiary(diary, reading);
    }
    if (!problems.empty()) {
        return std::unexpected(std::move(problems));
    }
    return read;
}

} // namespace softfall
