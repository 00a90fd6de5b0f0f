#include "application/CopiesService.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace softfall {

namespace {

/// The same files, whatever is known of their contents.
bool areSameFiles(const std::vector<DiaryCopy>& one, const std::vector<DiaryCopy>& other) {
    return std::ranges::equal(one, other, [](const DiaryCopy& left, const DiaryCopy& right) {
        return left.path == right.path && left.bytes == right.bytes && left.written == right.written;
    });
}

} // namespace

CopiesService::CopiesService(Ports ports, QObject* parent)
    : QObject(parent)
    , m_ports(std::move(ports)) {}

void CopiesService::look() {
    work(Want::All);
}

void CopiesService::lookIfChanged() {
    work(Want::IfChanged);
}

void CopiesService::work(Want want) {
    if (m_isWorking) {
        m_next = std::max(m_next, want);
        return;
    }
    m_isWorking = true;
    const auto seen = std::make_shared<std::optional<std::vector<DiaryCopy>>>();
    const CopyStore& copies = m_ports.copies;
    m_ports.worker(
        [seen, want, &copies, before = m_copies] {
            if (want == Want::All || !areSameFiles(copies.find(), before)) {
                *seen = copies.look();
            }
        },
        [this, seen] { onDone(std::move(*seen)); });
}

void CopiesService::onDone(std::optional<std::vector<DiaryCopy>> seen) {
    m_isWorking = false;
    const bool isNew = seen && *seen != m_copies;
    if (isNew) {
        m_copies = *std::move(seen);
    }
    if (const Want next = std::exchange(m_next, Want::Nothing); next != Want::Nothing) {
        work(next);
    }
    if (isNew) {
        emit changed();
    }
}

std::vector<DiaryCopy> CopiesService::takeUnknown() {
    if (std::ranges::none_of(m_copies, &DiaryCopy::mayHaveMore)) {
        return {};
    }
    QStringList known = m_ports.known();
    std::vector<DiaryCopy> unknown;
    for (const DiaryCopy& copy : m_copies) {
        if (copy.maker != CopyMaker::Softfall && copy.mayHaveMore() && !known.contains(copy.path)) {
            unknown.push_back(copy);
            known << copy.path;
        }
    }
    if (!unknown.empty()) {
        m_ports.setKnown(known);
    }
    return unknown;
}

} // namespace softfall
