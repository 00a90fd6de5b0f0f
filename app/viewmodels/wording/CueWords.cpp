#include "viewmodels/wording/CueWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace softfall {

namespace {

// A step has at most four hours.
constexpr int maxSpokenMinutes = 240;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CueWords)
};

QString spokenMinutes(seconds length) {
    return Words::tr("%n minutes", "spoken", int(std::chrono::round<minutes>(length).count()));
}

QString sentence(QString words) {
    words = sentenceCase(std::move(words));
    return words.isEmpty() || words.endsWith(u'.') ? words : words + u'.';
}

bool isCalf(MuscleGroup group) {
    return group == MuscleGroup::RightCalf || group == MuscleGroup::LeftCalf;
}

/// Names of the parts that recordings have; once released they stay.
QString groupId(MuscleGroup group) {
    static constexpr std::array ids{"right-forearm", "left-forearm", "right-upper-arm",    "left-upper-arm", "forehead",
                                    "eyes",          "jaw",          "neck-and-shoulders", "chest",          "belly",
                                    "right-thigh",   "left-thigh",   "right-calf",         "left-calf"};
    return QLatin1String(ids.at(std::size_t(group)));
}

QString id(const char* prefix, const QString& of, const char* suffix = "") {
    return QLatin1String(prefix) + u'-' + of + QLatin1String(suffix);
}

class Speaker {
public:
    Speaker(const RoutinePreferences& preferences, const Catalogue& catalogue)
        : m_preferences(preferences)
        , m_catalogue(catalogue) {}

    SpokenWords words(const Cue& cue) const {
        switch (cue.kind) {
        case CueKind::StepBegins:
            return stepBegins(cue);
        case CueKind::GetReady:
            return getReady();
        case CueKind::WarmUp:
            return {part("warm-up", Words::tr("Warm up.")), how("warm-up", m_catalogue.warmUp())};
        case CueKind::Announce:
            return announced(cue);
        case CueKind::Hold:
            return {part("hold", Words::tr("Hold.", "stretching"))};
        case CueKind::TenSeconds:
            return {part("ten-seconds", Words::tr("Ten seconds."))};
        case CueKind::Change: {
            SpokenWords words = announced(cue);
            words.insert(words.begin(), part("change", Words::tr("Change.", "sides or stretches")));
            return words;
        }
        case CueKind::Rest:
            return {part("rest", Words::tr("Rest."))};
        case CueKind::LetGo:
        case CueKind::Release:
            return {part("let-go", Words::tr("Let go."))};
        case CueKind::Closing:
            return {part("closing", Words::tr("Slow breathing.")), how("closing", m_catalogue.closing())};
        case CueKind::BreatheIn:
            return {part("breathe-in", Words::tr("Breathe in."))};
        case CueKind::BreatheOut:
            return {part("breathe-out", Words::tr("And out."))};
        case CueKind::Settle:
            return {
                part("settle", Words::tr("Lie or sit comfortably. Tense only at half strength, and skip what hurts."))};
        case CueKind::Tense:
            return {cue.about && cue.about->group && isCalf(*cue.about->group)
                        ? part("tense-lightly", Words::tr("Tense lightly."))
                        : part("tense", Words::tr("Tense.", "a muscle group"))};
        case CueKind::Scan:
            return {part("scan", Words::tr("Let your attention move from your feet to your head, and leave everything "
                                           "loose."))};
        case CueKind::Sit:
            return {part("sit", Words::tr("Sit or lie still. When thoughts come, let them pass, and return to your "
                                          "breath."))};
        case CueKind::Interval:
            return {};
        case CueKind::ScriptDone:
            return {cue.step == StepId::WindDown ? part("done-quiet-time", Words::tr("Done. The rest is quiet time."))
                                                 : part("done", Words::tr("Done."))};
        case CueKind::LightsOutSoon:
            return {part("lights-out-soon", Words::tr("Lights out in half a minute. Sleep well."))};
        case CueKind::TwitchIsOver:
            return {part("twitch-is-over", Words::tr("That was a twitch. It’s over. Let your breath slow down."))};
        }
        return {};
    }

private:
    static SpokenPart part(const char* id, QString text) { return {QLatin1String(id), std::move(text)}; }

    /// What to do, for the version that is done.
    [[nodiscard]] SpokenPart how(const char* what, const auto& text) const {
        return isSeated() ? SpokenPart{id(what, QStringLiteral("seated")), sentence(text.seatedOrLying.cue)}
                          : SpokenPart{id(what, QStringLiteral("standing")), sentence(text.standing.cue)};
    }
    [[nodiscard]] bool isSeated() const { return m_preferences.version == StretchVersion::SeatedOrLying; }

    [[nodiscard]] SpokenWords stepBegins(const Cue& cue) const {
        const StepText& text = m_catalogue.step(cue.step);
        const QString step = toString(cue.step);
        const SpokenPart title{id("step", step), sentence(text.title)};
        const SpokenPart doing{id("step", step, "-doing"), sentence(text.doing)};
        const int count = int(std::chrono::round<minutes>(cue.length).count());
        const SpokenPart length{id("minutes", QString::number(count)), sentence(spokenMinutes(cue.length))};
        if (cue.step == StepId::Screens) {
            return {title, doing, part("by-ear", Words::tr("Just listen from here."))};
        }
        return cue.step == StepId::Stretching ? SpokenWords{title, length} : SpokenWords{title, length, doing};
    }

    [[nodiscard]] SpokenWords getReady() const {
        const StretchSafety& safety = m_catalogue.stretchSafety();
        SpokenWords words{
            isSeated() ? part("ready-seated", Words::tr("Stretching is next. Have a chair or a mat and a towel ready."))
                       : part("ready-standing", Words::tr("Stretching is next. Keep a lamp on and stand near a wall, "
                                                          "with a chair and a low step at hand.")),
            part("when-to-stop", safety.stop)};
        words.push_back(m_preferences.knowsStretchSafety ? part("swollen-leg", safety.swollenLeg)
                                                         : part("do-not-stretch", safety.doNotStretch));
        return words;
    }

    [[nodiscard]] SpokenWords announced(const Cue& cue) const {
        if (cue.about && cue.about->group) {
            const QString name = muscleGroupName(*cue.about->group);
            const QString group = groupId(*cue.about->group);
            return {cue.about->phase == GuidedPhase::Release
                        ? SpokenPart{group, sentence(name)}
                        : SpokenPart{id("next", group), isCalf(*cue.about->group)
                                                            ? Words::tr("Next: %1, only lightly.").arg(name)
                                                            : Words::tr("Next: %1.").arg(name)}};
        }
        if (!cue.about || !cue.about->stretch || !cue.about->side) {
            return {};
        }
        const QString stretch = toString(*cue.about->stretch);
        const bool isRight = *cue.about->side == BodySide::Right;
        SpokenWords words{{id("stretch", stretch, isRight ? "-right" : "-left"),
                           sentence(holdName(m_catalogue, *cue.about->stretch, *cue.about->side))}};
        if (cue.isFirstOfItsKind) {
            words.push_back(how(qPrintable(id("stretch", stretch)), m_catalogue.stretch(*cue.about->stretch)));
        }
        return words;
    }

    const RoutinePreferences& m_preferences;
    const Catalogue& m_catalogue;
};

void addNew(SpokenWords& words, const SpokenWords& more) {
    for (const SpokenPart& part : more) {
        if (!part.text.isEmpty() && std::ranges::find(words, part) == words.end()) {
            words.push_back(part);
        }
    }
}

/// What the cues about one part of a script say.
void addAbout(SpokenWords& words, const Speaker& speaker, CueKind kind, const GuidedSegment& about) {
    Cue cue;
    cue.kind = kind;
    cue.about = about;
    cue.isFirstOfItsKind = true;
    addNew(words, speaker.words(cue));
}

} // namespace

SpokenWords cueWords(const std::vector<Cue>& together, const RoutinePreferences& preferences,
                     const Catalogue& catalogue) {
    const Speaker speaker(preferences, catalogue);
    SpokenWords words;
    for (const Cue& cue : together) {
        for (SpokenPart& part : speaker.words(cue)) {
            if (!part.text.isEmpty()) {
                words.push_back(std::move(part));
            }
        }
    }
    return words;
}

SpokenWords everythingSpoken(const Catalogue& catalogue) {
    SpokenWords words;
    for (const SpokenWords& each : {trialSentence(), goingDarkWords(), pausedWords(), audioOnlyWords()}) {
        addNew(words, each);
    }
    for (const StretchVersion version : allValues<StretchVersion>) {
        RoutinePreferences preferences;
        preferences.version = version;
        preferences.knowsStretchSafety = version == StretchVersion::SeatedOrLying; // each has words of its own
        const Speaker speaker(preferences, catalogue);
        for (const CueKind kind : allValues<CueKind>) {
            for (const StepId step : allSteps) {
                Cue cue;
                cue.kind = kind;
                cue.step = step;
                cue.length = minutes(1);
                addNew(words, speaker.words(cue));
            }
        }
        for (const StretchId stretch : allStretches) {
            for (const BodySide side : {BodySide::Right, BodySide::Left}) {
                GuidedSegment about;
                about.phase = GuidedPhase::Hold;
                about.stretch = stretch;
                about.side = side;
                addAbout(words, speaker, CueKind::Announce, about);
            }
        }
        for (const MuscleGroup group : allMuscleGroups) {
            GuidedSegment about;
            about.group = group;
            for (const GuidedPhase phase : {GuidedPhase::Tense, GuidedPhase::Release}) {
                about.phase = phase;
                addAbout(words, speaker, CueKind::Announce, about);
            }
            addAbout(words, speaker, CueKind::Tense, about);
        }
    }
    RoutinePreferences preferences;
    const Speaker speaker(preferences, catalogue);
    for (int length = 0; length <= maxSpokenMinutes; ++length) {
        Cue cue;
        cue.length = minutes(length);
        addNew(words, speaker.words(cue));
    }
    return words;
}

QString holdName(const Catalogue& catalogue, StretchId stretch, BodySide side) {
    const QString name = catalogue.stretch(stretch).name;
    return side == BodySide::Right ? Words::tr("right %1").arg(name) : Words::tr("left %1").arg(name);
}

QString muscleGroupName(MuscleGroup group) {
    switch (group) {
    case MuscleGroup::RightForearm:
        return Words::tr("right hand and forearm");
    case MuscleGroup::LeftForearm:
        return Words::tr("left hand and forearm");
    case MuscleGroup::RightUpperArm:
        return Words::tr("right upper arm");
    case MuscleGroup::LeftUpperArm:
        return Words::tr("left upper arm");
    case MuscleGroup::Forehead:
        return Words::tr("forehead");
    case MuscleGroup::Eyes:
        return Words::tr("eyes");
    case MuscleGroup::Jaw:
        return Words::tr("jaw");
    case MuscleGroup::NeckAndShoulders:
        return Words::tr("neck and shoulders");
    case MuscleGroup::Chest:
        return Words::tr("chest");
    case MuscleGroup::Belly:
        return Words::tr("belly");
    case MuscleGroup::RightThigh:
        return Words::tr("right thigh");
    case MuscleGroup::LeftThigh:
        return Words::tr("left thigh");
    case MuscleGroup::RightCalf:
        return Words::tr("right calf");
    case MuscleGroup::LeftCalf:
        return Words::tr("left calf");
    }
    return {};
}

QString sentenceCase(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

SpokenWords trialSentence() {
    return {{QStringLiteral("sample"), Words::tr("This is how Softfall sounds. Ten seconds. Change.")}};
}

SpokenWords pausedWords() {
    return {{QStringLiteral("paused"), Words::tr("Paused.")}};
}

SpokenWords audioOnlyWords() {
    return {{QStringLiteral("continuing"), Words::tr("Continuing.")}};
}

SpokenWords goingDarkWords() {
    return {
        {QStringLiteral("going-dark"), Words::tr("Going dark in ten seconds. Escape keeps the light on.", "spoken")}};
}

QString inhibitsWords() {
    return Words::tr("The wind-down is running");
}

QString nightKeyWords() {
    //: shown by the desktop's media player at night: what its button does
    return Words::tr("Log a twitch");
}

QString languageOfWords() {
    //: the language of this translation, as a tag such as "en" or "pt-BR"
    return Words::tr("en", "language tag");
}

} // namespace softfall
