#include "exchange/foreign/ForeignSources.h"

#include <algorithm>
#include <numeric>

namespace softfall {

std::size_t ForeignSources::count(ForeignSource::Kind kind, const QString& name, const QString& example) {
    const auto known = m_numbers.constFind(name);
    const std::size_t number = known == m_numbers.constEnd() ? m_sources.size() : *known;
    if (number == m_sources.size()) {
        m_numbers.insert(name, number);
        m_sources.push_back({kind, name, 0, example});
    }
    ++m_sources[number].entries;
    return number;
}

void ForeignSources::moveInto(ForeignDiary& diary) {
    std::vector<std::size_t> order(m_sources.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [this](std::size_t one, std::size_t other) {
        const ForeignSource& first = m_sources[one];
        const ForeignSource& second = m_sources[other];
        return first.entries != second.entries ? first.entries > second.entries : first.name < second.name;
    });
    std::vector<std::size_t> places(order.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        places[order[place]] = place;
        diary.sources.push_back(std::move(m_sources[order[place]]));
    }
    for (ForeignSleep& sleep : diary.sleeps) {
        for (ForeignSleep::Tag& tag : sleep.tags) {
            tag.source = places[tag.source];
        }
        for (ForeignSleep::Event& event : sleep.events) {
            event.source = places[event.source];
        }
    }
    for (ForeignValue& value : diary.values) {
        value.source = places[value.source];
    }
}

} // namespace softfall
