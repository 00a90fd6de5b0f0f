#include "application/ExchangeService.h"

namespace softfall {

namespace {

Error nothingOpenError() {
    return {Error::Kind::NotNow, QStringLiteral("import"), {}, {}, QStringLiteral("no file is open")};
}

} // namespace

ExchangeService::ExchangeService(const Ports& ports, QObject* parent)
    : QObject(parent)
    , m_ports(ports)
    , m_incoming(std::unexpected(nothingOpenError())) {}

std::expected<void, FileProblems> ExchangeService::open(const QString& path) {
    close();
    auto opened = m_ports.files.read(path, {});
    if (!opened) {
        return std::unexpected(opened.error());
    }
    m_path = path;
    m_opened = *std::move(opened);
    map();
    return {};
}

void ExchangeService::close() {
    m_path.clear();
    m_opened.reset();
    m_mapping = {};
    m_planChoice = PlanChoice::WhereUnset;
    m_leftOut = {};
    map();
}

const ForeignDiary* ExchangeService::foreign() const {
    return m_opened ? std::get_if<ForeignDiary>(&*m_opened) : nullptr;
}

void ExchangeService::setMapping(const ForeignMapping& mapping) {
    m_mapping = mapping;
    map();
}

void ExchangeService::setPlanChoice(PlanChoice choice) {
    m_planChoice = choice;
    emit changed();
}

/// Turns what is open into an incoming diary.
void ExchangeService::map() {
    m_leftOut = {};
    if (!m_opened) {
        m_incoming = std::unexpected(nothingOpenError());
    } else if (const auto* read = std::get_if<ReadDiary>(&*m_opened)) {
        m_incoming = read->diary;
        m_leftOut = read->warnings;
    } else {
        auto mapped =
            toIncomingDiary(std::get<ForeignDiary>(*m_opened), m_mapping, m_ports.evening.settings().schedule);
        if (mapped) {
            m_leftOut = std::move(mapped->leftOut);
            m_incoming = std::move(mapped->diary);
        } else {
            m_incoming = std::unexpected(mapped.error());
        }
    }
    emit changed();
}

Result<DiaryImport> ExchangeService::preview() const {
    if (!m_incoming) {
        return std::unexpected(m_incoming.error());
    }
    return m_ports.diary.previewImport(*m_incoming, m_planChoice);
}

Result<ExchangeService::Imported> ExchangeService::carryOut() {
    if (const auto possible = preview(); !possible) {
        return std::unexpected(possible.error());
    }
    if (const auto kept = m_ports.backups.backUpBefore(BackupReason::BeforeImport); !kept) {
        return std::unexpected(kept.error());
    }
    auto imported = m_ports.diary.import(*m_incoming, m_planChoice);
    if (imported) {
        close();
    }
    return imported;
}

Result<void> ExchangeService::write(DiaryFormat format, const QString& path) const {
    const auto contents = m_ports.diary.contents();
    if (!contents) {
        return std::unexpected(contents.error());
    }
    return m_ports.files.write(*contents, format, path);
}

} // namespace softfall
