#include "viewmodels/diary/FromPaperViewModel.h"

#include "viewmodels/wording/DiaryWords.h"
#include "viewmodels/wording/IsolatedWords.h"
#include "viewmodels/wording/PaperWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>

namespace softfall {

using std::chrono::days;

namespace {

constexpr int mostTwitchesOnPaper = 50;
// A second digit would be too many.
constexpr int lastFirstDigit = 5;

std::optional<int> digitOf(const QString& key, int from, int to) {
    const int digit = key.size() == 1 ? key.front().digitValue() : -1;
    return digit >= from && digit <= to ? std::optional(digit) : std::nullopt;
}

/// By its number in the row of choices, or by its first letter.
std::optional<Woke> wokeOf(const QString& key) {
    const std::vector<QString> choices = paperWokeChoices();
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (key == QString::number(i + 1) || (!key.isEmpty() && choices[i].startsWith(key, Qt::CaseInsensitive))) {
            return static_cast<Woke>(i);
        }
    }
    return std::nullopt;
}

bool PaperNight::*boxOf(int column) {
    return column == FromPaperViewModel::Coffee    ? &PaperNight::lateCaffeine
           : column == FromPaperViewModel::Alcohol ? &PaperNight::alcohol
                                                   : &PaperNight::stretched;
}

QString shown(const std::optional<int>& number) {
    return number ? QString::number(*number) : QString();
}

QList<QString> cellsOf(const PaperNight& night) {
    const QString tick = QStringLiteral("✓");
    return {shown(night.twitches),
            night.woke ? paperWokeChoices()[std::size_t(*night.woke)] : QString(),
            shown(night.quality),
            night.fatigue ? QString::number(*night.fatigue + 1) : QString(),
            night.lateCaffeine ? tick : QString(),
            night.alcohol ? tick : QString(),
            night.stretched ? tick : QString()};
}

} // namespace

FromPaperViewModel::FromPaperViewModel(DiaryService& diary, const EveningService& evening, QLocale locale,
                                       QObject* parent)
    : PageViewModel(parent)
    , m_diary(diary)
    , m_evening(evening)
    , m_locale(std::move(locale))
    , m_first(latestFirst()) {
    connect(&diary, &DiaryService::changed, this, &FromPaperViewModel::reread);
    connect(&evening, &EveningService::changed, this, &FromPaperViewModel::reread);
}

NightDate FromPaperViewModel::latestFirst() const {
    return m_evening.currentNight() - days(1);
}

QStringList FromPaperViewModel::columns() const {
    const TallySheetText sheet = tallySheetText(m_evening.tonight(), m_evening.settings().schedule, m_locale);
    QStringList heads;
    for (const TallySheetText::Column& column : sheet.columns) {
        heads << column.head;
    }
    return heads;
}

QStringList FromPaperViewModel::hints() const {
    const QString scale = tr("1 to 5", "keys to press");
    const QString box = tr("Space or X", "keys to press");
    const std::vector<QString> woke = paperWokeChoices();
    QStringList letters;
    for (const QString& choice : woke) {
        letters << choice.left(1).toUpper();
    }
    return {tr("0 to 50", "keys to press"), letters.join(u' '), scale, scale, box, box, box};
}

QString FromPaperViewModel::firstNight() const {
    return nightDay(m_first, m_locale);
}

bool FromPaperViewModel::canGoLater() const {
    return m_first < latestFirst();
}

std::vector<PaperNight> FromPaperViewModel::filled() const {
    std::vector<PaperNight> nights;
    for (int row = 0; row < int(m_known.size()); ++row) {
        const auto typed = m_typed.find(nightAt(row));
        if (typed == m_typed.end() || !isOpen(row)) {
            continue;
        }
        // A cell that was emptied leaves the diary as it is: then there is nothing to save.
        const auto operations = operationsOf(typed->second, m_known[std::size_t(row)]);
        if (!operations || !operations->empty()) {
            nights.push_back(typed->second);
        }
    }
    return nights;
}

QString FromPaperViewModel::summary() const {
    const auto nights = int(filled().size());
    return nights == 0 ? tr("Type what the sheet says. An empty box isn’t zero: type 0 where you wrote it.")
                       : tr("%n nights to save", nullptr, nights);
}

bool FromPaperViewModel::canSave() const {
    return !filled().empty();
}

void FromPaperViewModel::move(int nights) {
    const NightDate first = std::min(m_first + days(nights), latestFirst());
    if (first != m_first) {
        m_chosen = first;
        refresh();
    }
}

Result<PageViewModel::Status> FromPaperViewModel::read() {
    m_first = std::min(m_chosen.value_or(m_evening.currentNight() - days(nightsOfSheet)), latestFirst());
    auto known = m_diary.knownNights({m_first, m_first + days(nightsOfSheet - 1)});
    if (!known) {
        return std::unexpected(known.error());
    }
    m_known = *std::move(known);
    show();
    return Ready;
}

bool FromPaperViewModel::isOpen(int row) const {
    if (row < 0 || row >= int(m_known.size())) {
        return false;
    }
    const NightDate night = nightAt(row);
    return night < m_evening.currentNight() && (!m_known[std::size_t(row)].answer || m_replaced.contains(night));
}

PaperNight& FromPaperViewModel::typed(int row) {
    const NightDate night = nightAt(row);
    const auto found = m_typed.find(night);
    return found != m_typed.end()
               ? found->second
               : m_typed.emplace(night, paperNightOf(night, m_known[std::size_t(row)])).first->second;
}

void FromPaperViewModel::show() {
    std::vector<PaperRow> rows;
    for (int row = 0; row < int(m_known.size()); ++row) {
        const NightDate night = nightAt(row);
        const KnownNight& known = m_known[std::size_t(row)];
        const auto typed = m_typed.find(night);
        PaperRow shownRow;
        shownRow.nightName = shortNight(night, m_locale);
        shownRow.rowState = isOpen(row)                         ? PaperRowState::Open
                            : night >= m_evening.currentNight() ? PaperRowState::ToCome
                                                                : PaperRowState::Answered;
        if (known.answer) {
            shownRow.known = statusWords(nightRecords({night, night}, {*known.answer}, {}).front(),
                                         m_evening.settings().diary.counts);
        }
        shownRow.cells = cellsOf(typed == m_typed.end() ? paperNightOf(night, known) : typed->second);
        shownRow.problem = m_problem.first == night ? m_problem.second : QString();
        shownRow.endsWeek =
            (night + days(1)).weekday() == std::chrono::weekday(unsigned(m_locale.firstDayOfWeek()) % 7);
        rows.push_back(std::move(shownRow));
    }
    m_rows.setRows(std::move(rows));
    emit changed();
}

bool FromPaperViewModel::writeCount(PaperNight& night, const QString& text) {
    bool isNumber = false;
    const int whole = text.toInt(&isNumber);
    if (isNumber && whole >= 0 && whole <= mostTwitchesOnPaper) {
        night.twitches = whole;
        return text.size() > 1 || whole == 0 || whole > lastFirstDigit;
    }
    // With one digit too many the number begins again.
    const auto last = digitOf(text.right(1), 0, 9);
    night.twitches = last ? last : night.twitches;
    return last == 0 || last.value_or(0) > lastFirstDigit;
}

bool FromPaperViewModel::writeKey(PaperNight& night, int column, const QString& key) {
    const auto digit = digitOf(key, 1, 5);
    switch (column) {
    case Woke: {
        const auto woke = wokeOf(key);
        night.woke = woke ? woke : night.woke;
        return woke.has_value();
    }
    case Slept:
        night.quality = digit ? digit : night.quality;
        return digit.has_value();
    case Tired:
        night.fatigue = digit ? std::optional(*digit - 1) : night.fatigue;
        return digit.has_value();
    default: {
        const bool isTick = key == QLatin1String(" ") || key == QLatin1String("1") ||
                            key.compare(QLatin1String("x"), Qt::CaseInsensitive) == 0;
        bool& box = night.*boxOf(column);
        box = isTick ? !box : box;
        return isTick;
    }
    }
}

bool FromPaperViewModel::says(int column, const QString& text) {
    if (column == Twitches) {
        return digitOf(text.right(1), 0, 9) && text.toInt() <= mostTwitchesOnPaper;
    }
    PaperNight any;
    return writeKey(any, column, text.right(1));
}

QString FromPaperViewModel::problemOf(int column, const QString& text) const {
    const QString typed = column == Twitches ? text.trimmed() : text.right(1).trimmed();
    //: keys to press; %1 "N, S, M"
    const QString allowed = column == Woke
                                ? tr("one of %1").arg(hints().at(column).split(u' ').join(QStringLiteral(", ")))
                                : hints().at(column);
    //: a key that says nothing in a column; %1 the column "Slept", %2 what was typed, %3 what can be: "1 to 5"
    return typed.isEmpty()
               ? tr("%1: type %2.").arg(columns().at(column), allowed)
               : tr("%1: “%2” isn’t an answer. Type %3.").arg(columns().at(column), isolated(typed, m_locale), allowed);
}

void FromPaperViewModel::clear(PaperNight& night, int column) {
    switch (column) {
    case Twitches:
        night.twitches.reset();
        break;
    case Woke:
        night.woke.reset();
        break;
    case Slept:
        night.quality.reset();
        break;
    case Tired:
        night.fatigue.reset();
        break;
    default:
        night.*boxOf(column) = false;
        break;
    }
}

bool FromPaperViewModel::write(int row, int column, const QString& text) {
    if (!isOpen(row) || column < Twitches || column > Stretched) {
        return false;
    }
    PaperNight& night = typed(row);
    bool isFull = false;
    m_problem = {};
    if (text.isEmpty()) {
        clear(night, column);
    } else {
        if (!says(column, text)) {
            m_problem = {night.night, problemOf(column, text)};
        }
        isFull = column == Twitches ? writeCount(night, text) : writeKey(night, column, text.right(1));
    }
    show();
    return isFull;
}

void FromPaperViewModel::replace(int row) {
    if (row >= 0 && row < int(m_known.size())) {
        m_replaced.insert(nightAt(row));
        show();
    }
}

int FromPaperViewModel::openRow(int row, bool down) const {
    const int step = down ? 1 : -1;
    for (int at = row + step; at >= 0 && at < int(m_known.size()); at += step) {
        if (isOpen(at)) {
            return at;
        }
    }
    return -1;
}

void FromPaperViewModel::save() {
    const std::vector<PaperNight> nights = filled();
    const auto edit = m_diary.copyFromPaper(nights);
    if (!succeeded(edit)) {
        return;
    }
    for (const PaperNight& night : nights) {
        m_typed.erase(night.night);
        m_replaced.erase(night.night);
    }
    m_problem = {};
    refresh();
    emit saved();
    notify(tr("%n nights copied from paper", nullptr, int(nights.size())), *edit);
}

} // namespace softfall
