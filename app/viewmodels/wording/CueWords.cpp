#include "viewmodels/wording/CueWords.h"

#include <QCoreApplication>
#include <QStringList>

namespace softfall {

namespace {

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

class Speaker {
public:
    Speaker(const RoutinePreferences& preferences, const Catalogue& catalogue)
        : m_preferences(preferences)
        , m_catalogue(catalogue) {}

    QString words(const Cue& cue) const {
        switch (cue.kind) {
        case CueKind::StepBegins:
            return stepBegins(cue);
        case CueKind::GetReady:
            return getReady();
        case CueKind::WarmUp:
            return Words::tr("Warm up.") + u' ' + sentence(chosen(m_catalogue.warmUp()).cue);
        case CueKind::Announce:
            return announced(cue);
        case CueKind::Hold:
            return Words::tr("Hold.", "stretching");
        case CueKind::TenSeconds:
            return Words::tr("Ten seconds.");
        case CueKind::Change:
            return Words::tr("Change.", "sides or stretches") + u' ' + announced(cue);
        case CueKind::Rest:
            return Words::tr("Rest.");
        case CueKind::LetGo:
            return Words::tr("Let go.");
        case CueKind::Closing:
            return Words::tr("Slow breathing.") + u' ' + sentence(chosen(m_catalogue.closing()).cue);
        case CueKind::BreatheIn:
            return Words::tr("Breathe in.");
        case CueKind::BreatheOut:
            return Words::tr("And out.");
        case CueKind::Settle:
            return Words::tr("Lie or sit comfortably. Tense only at half strength, and skip what hurts.");
        case CueKind::Tense:
            return cue.about && cue.about->group && isCalf(*cue.about->group) ? Words::tr("Tense lightly.")
                                                                              : Words::tr("Tense.", "a muscle group");
        case CueKind::Release:
            return Words::tr("Let go.");
        case CueKind::Scan:
            return Words::tr("Let your attention move from your feet to your head, and leave everything loose.");
        case CueKind::Sit:
            return Words::tr("Sit or lie still. When thoughts come, let them pass, and return to your breath.");
        case CueKind::Interval:
            return {};
        case CueKind::ScriptDone:
            return cue.step == StepId::WindDown ? Words::tr("Done. The rest is quiet time.") : Words::tr("Done.");
        case CueKind::LightsOutSoon:
            return Words::tr("Lights out in half a minute. Sleep well.");
        }
        return {};
    }

private:
    [[nodiscard]] const StretchVariant& chosen(const auto& text) const {
        return isSeated() ? text.seatedOrLying : text.standing;
    }
    [[nodiscard]] bool isSeated() const { return m_preferences.version == StretchVersion::SeatedOrLying; }

    [[nodiscard]] QString stepBegins(const Cue& cue) const {
        const StepText& text = m_catalogue.step(cue.step);
        QStringList words{sentence(text.title)};
        if (cue.step == StepId::Screens) {
            words << sentence(text.doing) << Words::tr("Just listen from here.");
        } else if (cue.step == StepId::Stretching) {
            words << sentence(spokenMinutes(cue.length));
        } else {
            words << sentence(spokenMinutes(cue.length)) << sentence(text.doing);
        }
        return words.join(u' ');
    }

    [[nodiscard]] QString getReady() const {
        const StretchSafety& safety = m_catalogue.stretchSafety();
        QStringList words{
            isSeated()
                ? Words::tr("Stretching is next. Have a chair or a mat and a towel ready.")
                : Words::tr(
                      "Stretching is next. Keep a lamp on and stand near a wall, with a chair and a low step at hand."),
            safety.stop};
        if (!m_preferences.knowsStretchSafety) {
            words << safety.doNotStretch;
        }
        return words.join(u' ');
    }

    [[nodiscard]] QString announced(const Cue& cue) const {
        if (cue.about && cue.about->group) {
            const QString name = muscleGroupName(*cue.about->group);
            return cue.about->phase == GuidedPhase::Release ? sentence(name)
                   : isCalf(*cue.about->group)              ? Words::tr("Next: %1, only lightly.").arg(name)
                                                            : Words::tr("Next: %1.").arg(name);
        }
        if (!cue.about || !cue.about->stretch || !cue.about->side) {
            return {};
        }
        const QString name = sentenceCase(holdName(m_catalogue, *cue.about->stretch, *cue.about->side));
        const StretchText& text = m_catalogue.stretch(*cue.about->stretch);
        return cue.isFirstOfItsKind ? sentence(name) + u' ' + sentence(chosen(text).cue) : sentence(name);
    }

    const RoutinePreferences& m_preferences;
    const Catalogue& m_catalogue;
};

} // namespace

QString cueWords(const std::vector<Cue>& together, const RoutinePreferences& preferences, const Catalogue& catalogue) {
    const Speaker speaker(preferences, catalogue);
    QStringList words;
    for (const Cue& cue : together) {
        const QString each = speaker.words(cue);
        if (!each.isEmpty()) {
            words << each;
        }
    }
    return words.join(u' ');
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

QString trialSentence() {
    return Words::tr("This is how Softfall sounds. Ten seconds. Change.");
}

QString pausedWords() {
    return Words::tr("Paused.");
}

QString audioOnlyWords() {
    return Words::tr("Continuing.");
}

QString goingDarkWords() {
    return Words::tr("Going dark in ten seconds. Escape keeps the light on.", "spoken");
}

QString inhibitsWords() {
    return Words::tr("The wind-down is running");
}

QString languageOfWords() {
    //: the language of this translation, as a tag such as "en" or "pt-BR"
    return Words::tr("en", "language tag");
}

} // namespace softfall
