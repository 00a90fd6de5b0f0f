#include "viewmodels/data/ImportViewModel.h"

#include "viewmodels/wording/ErrorWords.h"
#include "viewmodels/wording/ExchangeWords.h"

#include <QFileInfo>

namespace softfall {

ImportViewModel::ImportViewModel(ExchangeService& exchange, const DiaryService& diary, FileChooser& files,
                                 QLocale locale, QObject* parent)
    : PageViewModel(parent)
    , m_exchange(exchange)
    , m_files(files)
    , m_locale(std::move(locale)) {
    connect(&exchange, &ExchangeService::changed, this, &ImportViewModel::reread);
    connect(&diary, &DiaryService::changed, this, &ImportViewModel::reread);
}

QString ImportViewModel::formatName() const {
    const ForeignDiary* foreign = m_exchange.foreign();
    return !foreign                                      ? QStringLiteral("Softfall")
           : foreign->kind == ForeignKind::TrackAndGraph ? QStringLiteral("Track & Graph")
                                                         : QStringLiteral("Sleep as Android");
}

Result<PageViewModel::Status> ImportViewModel::read() {
    m_preview.clear();
    m_stillNeeded.clear();
    m_canCarryOut = false;
    m_plan = PlanImport::None;
    updateSources();
    if (!m_exchange.path().isEmpty()) {
        m_problems = problemWords(m_exchange.leftOut(), m_locale);
        const auto import = m_exchange.preview();
        if (import) {
            m_plan = import->plan;
            m_preview = importWords(*import, m_locale);
            m_canCarryOut = changesAnything(*import);
            m_stillNeeded = m_canCarryOut ? QString() : tr("Everything in it is already in your diary.");
        } else if (import.error().field == QLatin1String("twitches-from")) {
            m_stillNeeded = tr("Choose which entries are your twitches.");
        } else {
            m_stillNeeded = errorWords(import.error());
        }
    }
    emit changed();
    return m_exchange.path().isEmpty() && !m_isRefused ? Empty : Ready;
}

void ImportViewModel::updateSources() {
    std::vector<ForeignSourceRow> rows;
    if (const ForeignDiary* foreign = m_exchange.foreign()) {
        for (const ForeignSource& source : foreign->sources) {
            rows.push_back({source.name, sourceDetail(source, m_locale),
                            source.name == m_exchange.mapping().twitchesFrom, source.canBeCounted});
        }
    }
    m_sources.setRows(std::move(rows));
}

bool ImportViewModel::canBeRecords() const {
    const ForeignDiary* foreign = m_exchange.foreign();
    if (!foreign) {
        return false;
    }
    const auto chosen = std::ranges::find(foreign->sources, m_exchange.mapping().twitchesFrom, &ForeignSource::name);
    return chosen != foreign->sources.end() && chosen->kind != ForeignSource::Kind::Tag;
}

void ImportViewModel::chooseFile() {
    m_files.ask(FilePlace::AnyFile, {}, [this](const QString& path) { open(path); });
}

void ImportViewModel::chooseFolder() {
    m_files.ask(FilePlace::AnyFolder, {}, [this](const QString& path) { open(path); });
}

void ImportViewModel::open(const QString& path) {
    m_fileName = QFileInfo(path).fileName();
    m_problems.clear();
    const auto opened = m_exchange.open(path);
    m_isRefused = !opened;
    if (!opened) {
        m_problems = problemWords(opened.error(), m_locale);
    }
    notify(QString());
    refresh();
}

void ImportViewModel::setMapping(const ForeignMapping& mapping) {
    m_exchange.setMapping(mapping);
}

void ImportViewModel::chooseSource(int row) {
    if (row >= 0 && row < m_sources.rowCount()) {
        ForeignMapping mapping = m_exchange.mapping();
        mapping.twitchesFrom = m_sources.rows()[std::size_t(row)].title;
        m_exchange.setMapping(mapping);
        if (asRecords() && !canBeRecords()) {
            setAsRecords(false);
        }
    }
}

void ImportViewModel::setAsRecords(bool records) {
    ForeignMapping mapping = m_exchange.mapping();
    mapping.as = records ? TwitchesAs::Records : TwitchesAs::Counts;
    setMapping(mapping);
}

void ImportViewModel::setWithoutIsNone(bool none) {
    ForeignMapping mapping = m_exchange.mapping();
    mapping.without = none ? NightsWithout::None : NightsWithout::Unsure;
    setMapping(mapping);
}

void ImportViewModel::setTakesPlan(bool takes) {
    m_exchange.setPlanChoice(takes ? PlanChoice::Take : PlanChoice::Keep);
}

void ImportViewModel::carryOut() {
    const QString name = m_fileName;
    const auto done = m_exchange.carryOut();
    if (!done) {
        notify(done.error());
        return;
    }
    m_problems.clear();
    m_fileName.clear();
    refresh();
    //: %1 the name of a file, %2 "Nights: 12 added, 3 changed"
    notify(tr("%1 imported. %2").arg(name, importWords(done->import, m_locale).join(QStringLiteral("; "))), done->edit);
}

void ImportViewModel::close() {
    m_isRefused = false;
    m_problems.clear();
    m_fileName.clear();
    m_exchange.close();
    refresh();
}

} // namespace softfall
