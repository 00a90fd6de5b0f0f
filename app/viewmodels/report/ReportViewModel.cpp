#include "viewmodels/report/ReportViewModel.h"

#include "viewmodels/wording/ReportWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QDir>

#include <array>

namespace softfall {

using std::chrono::days;

namespace {

/// Nights of each range, in the order of ReportViewModel::ranges(); 0: all.
constexpr std::array rangeNights{28, 91, 365, 0};
constexpr int usualRange = 1;

// While a question is typed, not every letter is drawn.
constexpr std::chrono::milliseconds untilQuestionIsDrawn{250};
// Sharp on a screen with two pixels for each point.
constexpr int previewWidth = 1240;

} // namespace

ReportViewModel::ReportViewModel(Parts parts, QLocale locale, QObject* parent)
    : PageViewModel(parent)
    , m_parts(std::move(parts))
    , m_locale(std::move(locale))
    , m_range(usualRange) {
    connect(&m_parts.reports, &ReportService::changed, this, &ReportViewModel::reread);
    m_untilDrawn.setSingleShot(true);
    m_untilDrawn.setInterval(untilQuestionIsDrawn);
    connect(&m_untilDrawn, &QTimer::timeout, this, &ReportViewModel::draw);
}

QStringList ReportViewModel::ranges() const {
    return {tr("Last 4 weeks"), tr("Last 3 months"), tr("Last year"), tr("Whole diary")};
}

ReportRequest ReportViewModel::request() const {
    ReportRequest request;
    if (const int nights = rangeNights[std::size_t(m_range)]; nights > 0) {
        request.from = m_parts.evening.currentNight() - days(nights);
    }
    request.question = checkedQuestion(m_question, {}).value_or(QString());
    return request;
}

void ReportViewModel::setQuestion(const QString& question) {
    if (m_question == question) {
        return;
    }
    m_question = question;
    const auto checked = checkedQuestion(question, {});
    m_problem =
        checked ? QString() : tr("That’s too long for one page. Use up to %n characters.", nullptr, maxQuestionLength);
    if (m_report && checked) {
        m_report->question = *checked;
        m_untilDrawn.start();
    }
    emit changed();
}

void ReportViewModel::setRange(int range) {
    if (m_range != range && range >= 0 && range < int(rangeNights.size())) {
        m_range = range;
        emit changed();
        refresh();
    }
}

void ReportViewModel::setAnnex(bool annex) {
    if (m_hasAnnex != annex) {
        m_hasAnnex = annex;
        emit changed();
        draw();
    }
}

QString ReportViewModel::span() const {
    return m_report && !m_report->isEmpty() ? rangeText(m_report->nights, m_locale) : QString();
}

Result<PageViewModel::Status> ReportViewModel::read() {
    m_parts.reports.ask(this, request(), [this](Result<Report> report) {
        m_outcome = outcomeOf(std::move(report));
        settle(m_outcome);
    });
    return m_outcome;
}

Result<PageViewModel::Status> ReportViewModel::outcomeOf(Result<Report> report) {
    if (!report) {
        return std::unexpected(report.error());
    }
    m_report = *std::move(report);
    m_report->question = request().question; // it may have been typed while the diary was read
    draw();
    emit changed();
    return Ready;
}

void ReportViewModel::onHidden() {
    m_untilDrawn.stop();
    m_preview = {}; // a picture of some megabytes
    emit previewChanged();
}

ReportText ReportViewModel::text() const {
    return reportText(*m_report, m_hasAnnex ? ReportAnnex::Nights : ReportAnnex::None, m_locale);
}

Paper ReportViewModel::paper() const {
    return {text(), paperSizeOf(m_locale)};
}

void ReportViewModel::draw() {
    m_untilDrawn.stop();
    if (m_report) {
        m_preview = m_parts.printer.preview(paper(), previewWidth);
        emit previewChanged();
    }
}

QString ReportViewModel::pages() const {
    if (m_preview.pages == 0) {
        return {};
    }
    return m_preview.pages == 1 ? tr("One page") : tr("One page, and %n pages of annex", nullptr, m_preview.pages - 1);
}

QString ReportViewModel::previewWords() const {
    if (!m_report) {
        return {};
    }
    const ReportText words = text();
    QStringList parts{words.title, words.subtitle, words.question, words.chartWords};
    for (const ReportText::Number& number : words.numbers) {
        parts << number.value + u' ' + number.name;
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

QString ReportViewModel::fileName(const QString& ending) const {
    const auto today = std::chrono::floor<days>(m_parts.clock.zone().wallAt(m_parts.clock.now()));
    return QStringLiteral("softfall-report-%1.%2").arg(toIsoString(NightDate(today)), ending);
}

void ReportViewModel::save(FilePlace place, const QString& ending, std::function<QByteArray()> bytes) {
    if (!m_report) {
        return;
    }
    m_parts.files.ask(place, fileName(ending), [this, bytes = std::move(bytes)](const QString& path) {
        if (succeeded(m_parts.writeFile(path, bytes()))) {
            //: %1 a path
            notify(tr("The report is in %1. Only you can read it there.").arg(QDir::toNativeSeparators(path)));
        }
    });
}

void ReportViewModel::savePdf() {
    save(FilePlace::NewPdf, QStringLiteral("pdf"), [this] { return m_parts.printer.pdf(paper()); });
}

void ReportViewModel::saveHtml() {
    save(FilePlace::NewHtml, QStringLiteral("html"), [this] { return m_parts.toHtml(text()); });
}

void ReportViewModel::print() {
    if (!m_report) {
        return;
    }
    m_parts.printer.print(paper(), [this](const Result<void>& printed) {
        if (succeeded(printed)) {
            notify(tr("Report printed."));
        }
    });
}

} // namespace softfall
