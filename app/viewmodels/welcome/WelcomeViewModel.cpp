#include "viewmodels/welcome/WelcomeViewModel.h"

#include "viewmodels/wording/CheckWords.h"
#include "viewmodels/wording/ExchangeWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>

namespace softfall {

namespace {

constexpr int sleepScreen = 1;
constexpr int dayScreen = 2;
constexpr int stretchScreen = 3;

constexpr WelcomeQuestion dayQuestions[] = {WelcomeQuestion::Drink, WelcomeQuestion::Nicotine,
                                            WelcomeQuestion::Exercise, WelcomeQuestion::Screens};

QString questionTitle(WelcomeQuestion question) {
    switch (question) {
    case WelcomeQuestion::Drink:
        return WelcomeViewModel::tr("Usual drink");
    case WelcomeQuestion::Nicotine:
        return WelcomeViewModel::tr("Nicotine");
    case WelcomeQuestion::Exercise:
        return WelcomeViewModel::tr("Hard exercise");
    case WelcomeQuestion::Screens:
        return WelcomeViewModel::tr("Screens late");
    case WelcomeQuestion::Stretching:
        break;
    }
    return {};
}

/// Of the day's answers: the words of the chip, and its picture.
struct Face {
    QString words;
    const char* glyph;
};

Face faceOf(WelcomeAnswer answer) {
    switch (answer) {
    case WelcomeAnswer::Coffee:
        return {WelcomeViewModel::tr("Coffee"), "coffee"};
    case WelcomeAnswer::Tea:
        return {WelcomeViewModel::tr("Tea"), "tea"};
    case WelcomeAnswer::Cola:
        return {WelcomeViewModel::tr("Cola"), "drop"};
    case WelcomeAnswer::EnergyDrink:
        return {WelcomeViewModel::tr("Energy drink"), "can"};
    case WelcomeAnswer::NoCaffeine:
        //: usual drink
        return {WelcomeViewModel::tr("None", "drink"), "close"};
    case WelcomeAnswer::Nicotine:
        return {WelcomeViewModel::tr("Yes"), "cigarette"};
    case WelcomeAnswer::NoNicotine:
        return {WelcomeViewModel::tr("No"), "close"};
    case WelcomeAnswer::ExerciseByDay:
        return {WelcomeViewModel::tr("By day"), "sun"};
    case WelcomeAnswer::ExerciseInTheEvening:
        return {WelcomeViewModel::tr("In the evening"), "moon"};
    case WelcomeAnswer::ExerciseRarely:
        return {WelcomeViewModel::tr("Rarely"), "close"};
    case WelcomeAnswer::Phone:
        return {WelcomeViewModel::tr("Phone"), "phone"};
    case WelcomeAnswer::Computer:
        return {WelcomeViewModel::tr("Computer"), "screen"};
    case WelcomeAnswer::Television:
        return {WelcomeViewModel::tr("TV"), "screen"};
    case WelcomeAnswer::NoScreens:
        return {WelcomeViewModel::tr("None", "late screens"), "close"};
    default:
        return {{}, ""};
    }
}

/// Short forms of what resources/catalogue/stretches.json says with its sources.
QString reasonWords(WelcomeAnswer reason) {
    switch (reason) {
    case WelcomeAnswer::SwollenLeg:
        return WelcomeViewModel::tr("One leg is swollen, warm, red or throbbing");
    case WelcomeAnswer::NewJoint:
        return WelcomeViewModel::tr("A new hip or knee, or an operation in the last three months");
    case WelcomeAnswer::Injury:
        return WelcomeViewModel::tr("A muscle tear, a broken bone, a slipped disc or sciatica");
    case WelcomeAnswer::BloodPressure:
        return WelcomeViewModel::tr("High blood pressure that isn’t under control, or fainting");
    case WelcomeAnswer::PelvicPain:
        return WelcomeViewModel::tr("Pelvic pain in pregnancy");
    case WelcomeAnswer::FragileJoints:
        return WelcomeViewModel::tr("Very bendy joints, or brittle bones");
    case WelcomeAnswer::Fall:
        return WelcomeViewModel::tr("A fall in the last year");
    default:
        return {};
    }
}

QString reasonNote(WelcomeAnswer reason) {
    return reason == WelcomeAnswer::SwollenLeg
               ? WelcomeViewModel::tr("See a doctor today and do not stretch. It may be a blood clot. With chest pain "
                                      "or trouble breathing, call the emergency number now.")
           : reason == WelcomeAnswer::Fall ? WelcomeViewModel::tr("Then seated and lying stretches only")
                                           : QString();
}

const CheckResult* resultOf(const ReadinessService& readiness, CheckItem item) {
    const auto found = std::ranges::find(readiness.results(), item, &CheckResult::item);
    return found == readiness.results().end() ? nullptr : &*found;
}

} // namespace

WelcomeViewModel::WelcomeViewModel(Parts parts, QLocale locale, QObject* parent)
    : PageViewModel(parent)
    , m_evening(parts.evening)
    , m_readiness(parts.readiness)
    , m_showExample(std::move(parts.showExample))
    , m_deleted(parts.deleted)
    , m_copies(parts.copies)
    , m_locale(std::move(locale))
    , m_week(new WeekScheduleViewModel(m_evening, m_locale, *this)) {
    connect(&m_evening, &EveningService::changed, this, &WelcomeViewModel::reread);
    connect(&m_readiness, &ReadinessService::changed, this, &WelcomeViewModel::onReadiness);
    if (m_copies) {
        connect(m_copies, &CopiesService::changed, this, &WelcomeViewModel::deletedTextChanged);
    }
}

WelcomeViewModel::~WelcomeViewModel() {
    m_evening.setWelcoming(false);
}

void WelcomeViewModel::open() {
    const Beginning& beginning = m_evening.beginning();
    m_reopened = beginning.begun.has_value();
    m_evening.setWelcoming(!m_reopened);
    m_answers = beginning.answers;
    if (m_reopened) {
        m_answers = dayAnswersOf(m_evening.settings(), m_answers);
    }
    m_noticeSeen = NotAnswered;
    m_isStarting = false;
    m_autostartError.clear();
    m_startsWithDesktop = !m_reopened || m_readiness.autostart().kind == AutostartStatus::Kind::On;
    m_readiness.forgetTrials();
    m_readiness.refresh(); // looked at until the last screen needs it
    m_screen = m_reopened ? sleepScreen : beginning.screen;
    m_wasAnswered = false;
    if (m_screen == welcomeScreens) {
        sendNotice();
    }
}

Result<PageViewModel::Status> WelcomeViewModel::read() {
    m_week->read();
    readQuestions();
    readCutoffs();
    readReasons();
    emit changed();
    return Ready;
}

void WelcomeViewModel::readQuestions() {
    std::vector<DayQuestionRow> rows;
    for (const WelcomeQuestion question : dayQuestions) {
        DayQuestionRow row;
        row.question = questionTitle(question);
        row.several = question == WelcomeQuestion::Screens;
        for (const WelcomeAnswer answer : answersTo(question)) {
            const Face face = faceOf(answer);
            row.answers << face.words;
            row.glyphs << QLatin1String(face.glyph);
            row.chosen << m_answers.contains(answer);
        }
        rows.push_back(std::move(row));
    }
    m_questions.setRows(std::move(rows));
}

QString WelcomeViewModel::lastDrinkWords() const {
    return m_answers.contains(WelcomeAnswer::Coffee) ? tr("last coffee")
           : m_answers.contains(WelcomeAnswer::Tea)  ? tr("last tea")
           : m_answers.contains(WelcomeAnswer::Cola) ? tr("last cola")
                                                     : tr("last energy drink");
}

void WelcomeViewModel::readCutoffs() {
    const PlanSettings settings =
        m_wasAnswered || !m_reopened ? withDayAnswers(m_evening.settings(), m_answers) : m_evening.settings();
    const TimeZone zone = m_evening.planningZone();
    const EveningPlan plan = m_evening.tonight();
    struct Point {
        Instant at;
        QString title;
    };
    std::vector<Point> points;
    for (const Cutoff& cutoff : allCutoffs) {
        if (!settings.reminders.silenced.contains(cutoff.kind)) {
            points.push_back({plan.*cutoff.at, cutoff.kind == ReminderKind::CaffeineCutoff   ? lastDrinkWords()
                                               : cutoff.kind == ReminderKind::NicotineCutoff ? tr("last nicotine")
                                               : cutoff.kind == ReminderKind::ExerciseCutoff ? tr("hard exercise ends")
                                                                                             : tr("screens off")});
        }
    }
    std::ranges::stable_sort(points, {}, &Point::at);
    points.push_back({plan.bedtime, tr("lights out")});
    const Instant noon = zone.firstInstantAt(plan.night.evening() + hours(12));
    const Instant first = points.front().at;
    const Instant start = first - noon >= minutes(30) && plan.bedtime - noon < hours(24) ? noon : first - hours(1);
    const auto length = double((plan.bedtime - start).count());
    std::vector<CutoffPointRow> rows;
    for (const Point& point : points) {
        const bool isLast = rows.size() + 1 == points.size();
        rows.push_back({point.title, clockText(point.at, zone, m_locale), double((point.at - start).count()) / length,
                        (points.size() - rows.size()) % 2 == 1, isLast});
    }
    m_cutoffs.setRows(std::move(rows));
    m_lineStart = start == noon ? tr("noon") : clockText(start, zone, m_locale);
    //: %1 a clock time
    m_cutoffsFrom = tr("from your bedtime, %1").arg(clockText(plan.bedtime, zone, m_locale));
}

QString WelcomeViewModel::cutoffsText() const {
    QStringList parts;
    for (const CutoffPointRow& each : m_cutoffs.rows()) {
        //: one moment of the evening; %1 "last coffee", %2 "14:00"
        parts << tr("%1 %2").arg(each.title, each.time);
    }
    return parts.join(QStringLiteral(", "));
}

void WelcomeViewModel::readReasons() {
    std::vector<StretchReasonRow> rows;
    for (const WelcomeAnswer reason : answersTo(WelcomeQuestion::Stretching)) {
        rows.push_back({reasonWords(reason), reasonNote(reason), m_answers.contains(reason)});
    }
    m_reasons.setRows(std::move(rows));
}

QString WelcomeViewModel::stretchAction() const {
    switch (stretchAdvice(m_answers)) {
    case StretchAdvice::All:
        break;
    case StretchAdvice::SeatedOrLying:
        return tr("Seated and lying only");
    case StretchAdvice::AskFirst:
        return tr("Continue without stretching");
    case StretchAdvice::SeeDoctor:
        return tr("I’ll see a doctor today");
    }
    return tr("None of these");
}

void WelcomeViewModel::keep() {
    (void)succeeded(m_evening.saveWelcome(m_reopened ? m_evening.beginning().screen : m_screen, m_answers));
}

void WelcomeViewModel::setAnswers(const WelcomeAnswers& answers) {
    m_answers = answers;
    m_wasAnswered = true;
    keep();
    refresh();
}

void WelcomeViewModel::answer(int row, int index) {
    if (row >= 0 && row < int(std::size(dayQuestions))) {
        const std::vector<WelcomeAnswer> answers = answersTo(dayQuestions[row]);
        if (index >= 0 && index < int(answers.size())) {
            setAnswers(tapped(m_answers, answers[std::size_t(index)]));
        }
    }
}

void WelcomeViewModel::tick(int row) {
    const std::vector<WelcomeAnswer> reasons = answersTo(WelcomeQuestion::Stretching);
    if (row >= 0 && row < int(reasons.size())) {
        setAnswers(tapped(m_answers, reasons[std::size_t(row)]));
    }
}

void WelcomeViewModel::show(int screen) {
    m_screen = screen;
    m_wasAnswered = false;
    keep();
    if (screen == welcomeScreens && m_noticeSeen == NotAnswered) {
        sendNotice();
    }
    refresh();
}

void WelcomeViewModel::next() {
    // Opened again, a screen that was only looked at changes nothing.
    if (!m_reopened || m_wasAnswered) {
        const WelcomeAnswers answers = m_answers;
        const auto stored =
            m_screen == dayScreen
                ? m_evening.set([&answers](PlanSettings& plan) { plan = withDayAnswers(std::move(plan), answers); })
            : m_screen == stretchScreen ? m_evening.set([&answers](PlanSettings& plan) {
                  plan = withStretchAdvice(std::move(plan), stretchAdvice(answers));
              })
                                        : Result<EditId>(0);
        if (!succeeded(stored)) {
            return;
        }
    }
    show(std::min(m_screen + 1, welcomeScreens));
}

void WelcomeViewModel::decideLater() {
    show(welcomeScreens);
}

void WelcomeViewModel::back() {
    if (m_screen > 1) {
        show(m_screen - 1);
    }
}

void WelcomeViewModel::sendNotice() {
    m_noticeSeen = NotAnswered;
    m_noticeIsToBeSent = true;
    onReadiness();
}

void WelcomeViewModel::answerNotice(bool seen) {
    m_noticeSeen = seen ? Yes : No;
    m_readiness.withdrawNotice();
    emit changed();
}

void WelcomeViewModel::onReadiness() {
    onAutostart();
    if (m_screen != welcomeScreens || m_readiness.results().empty()) {
        return;
    }
    if (std::exchange(m_noticeIsToBeSent, false)) {
        if (m_readiness.canTry(CheckItem::Notifications)) {
            m_readiness.tryOut(CheckItem::Notifications);
        } else {
            m_noticeSeen = No; // nothing shows any
        }
    }
    const auto notice = m_readiness.trialOf(CheckItem::Notifications);
    if (notice && notice->outcome == Trial::Outcome::NoticeAnswered) {
        m_noticeSeen = Yes;
    }
    emit changed();
}

/// What came of asking the desktop to start Softfall.
void WelcomeViewModel::onAutostart() {
    const auto trial = m_readiness.trialOf(CheckItem::Autostart);
    if (!trial || trial->outcome == Trial::Outcome::Asked) {
        return;
    }
    if (std::exchange(m_isSkipping, false)) {
        sayAutostart();
    } else if (std::exchange(m_isStarting, false)) {
        if (trial->outcome != Trial::Outcome::Failed) {
            finish();
            return;
        }
        m_startsWithDesktop = m_readiness.autostart().kind == AutostartStatus::Kind::On;
        //: %1 a reason
        m_autostartError = tr("The desktop refused (%1). “Start” continues without it.").arg(trial->detail);
    }
}

void WelcomeViewModel::sayAutostart() {
    const bool isOn = m_readiness.autostart().kind == AutostartStatus::Kind::On;
    if (isOn != m_startsWithDesktop) {
        notifyFailure(tr("Softfall can’t start with the desktop. Reminders only come while Softfall runs."));
        return;
    }
    notify(isOn ? tr("Softfall starts with the desktop, so reminders come after a restart.")
                : tr("Softfall no longer starts with the desktop."),
           [this, isOn] {
               m_readiness.setAutostart(!isOn);
               return Result<void>();
           });
}

QString WelcomeViewModel::deletedText() const {
    if (m_deleted == Deletion::None) {
        return {};
    }
    const QString text = m_deleted == Deletion::All
                             ? tr("Everything is deleted: your diary, your plan and all backups.")
                             : tr("Your diary is deleted, but not every file could be removed. Check its folder.");
    const QString left = m_copies ? copiesThatStay(m_copies->copies()) : QString();
    //: %1 names of files
    return left.isEmpty() ? text : text + u' ' + tr("Copies that other programs made are still there: %1.").arg(left);
}

QString WelcomeViewModel::noticeHelp() const {
    const CheckResult* notices = resultOf(m_readiness, CheckItem::Notifications);
    const CheckResult* quiet = resultOf(m_readiness, CheckItem::DoNotDisturb);
    const QString first =
        notices && notices->state != CheckState::Ok ? checkSentence(*notices)
        : quiet && quiet->finding == CheckFinding::QuietOn
            ? checkSentence(*quiet)
            : tr("Allow messages from Softfall in the desktop’s settings, and turn off “Do not disturb”.");
    return first + u'\n' + tr("Until then you’ll find every reminder in this window.");
}

void WelcomeViewModel::playVoice() {
    m_readiness.tryOut(CheckItem::Voice);
}

QString WelcomeViewModel::voiceText() const {
    const auto trial = m_readiness.trialOf(CheckItem::Voice);
    if (!trial) {
        return tr("It guides you once the screen is dark.");
    }
    //: %1 a reason
    return trial->outcome == Trial::Outcome::Failed
               ? tr("No voice here (%1). Soft tones guide you instead.").arg(trial->detail)
           : trial->outcome == Trial::Outcome::Heard ? tr("Played. If you heard nothing, turn the volume up.")
                                                     : tr("One moment…");
}

void WelcomeViewModel::setStartsWithDesktop(bool starts) {
    m_startsWithDesktop = starts;
    m_autostartError.clear();
    emit changed();
}

QString WelcomeViewModel::autostartText() const {
    return !m_autostartError.isEmpty() ? m_autostartError
           : m_isStarting              ? tr("Asking the desktop. It may have a question for you.")
                                       : tr("Otherwise no reminder comes after a restart.");
}

void WelcomeViewModel::start() {
    const bool isOn = m_readiness.autostart().kind == AutostartStatus::Kind::On;
    if (m_isStarting || m_startsWithDesktop == isOn) {
        finish();
        return;
    }
    m_isStarting = true;
    m_autostartError.clear();
    m_readiness.setAutostart(m_startsWithDesktop); // onReadiness() goes on
}

void WelcomeViewModel::finish() {
    m_isStarting = false;
    if (succeeded(m_evening.begin())) {
        m_readiness.withdrawNotice();
        m_evening.setWelcoming(false);
        emit finished();
    }
}

void WelcomeViewModel::skip() {
    finish();
    const bool isOn = m_readiness.autostart().kind == AutostartStatus::Kind::On;
    if (m_evening.begun() && m_startsWithDesktop != isOn) {
        m_isSkipping = true;
        m_readiness.setAutostart(m_startsWithDesktop); // onAutostart() says what came of it
    }
}

void WelcomeViewModel::lookAround() {
    if (!m_showExample || !m_showExample()) {
        notifyFailure(tr("The example couldn’t be opened."));
    }
}

} // namespace softfall
