#include "platform/audio/voice/VoiceChoice.h"

#include <algorithm>

namespace softfall {

QStringList enginesInOrder(QStringList engines) {
    engines.removeAll(QStringLiteral("mock"));
    engines.sort();
    for (const QString& better : {QStringLiteral("flite"), QStringLiteral("speechd")}) {
        if (engines.removeAll(better) > 0) {
            engines.prepend(better);
        }
    }
    return engines;
}

std::optional<QLocale> localeFor(const QString& language, const QLocale& current, const QList<QLocale>& offered,
                                 const QLocale& home) {
    const QLocale wanted(language);
    if (wanted.language() == QLocale::C) {
        return std::nullopt; // not a language that Qt knows
    }
    QList<QLocale> speaking;
    std::ranges::copy_if(offered, std::back_inserter(speaking),
                         [&](const QLocale& each) { return each.language() == wanted.language(); });
    if (speaking.isEmpty()) {
        return std::nullopt;
    }
    std::ranges::sort(speaking, {}, [](const QLocale& each) { return each.name(); });
    const bool namesCountry = language.contains(u'-') || language.contains(u'_');
    const QLocale::Territory country = namesCountry ? wanted.territory() : home.territory();
    const auto ofCountry = std::ranges::find(speaking, country, [](const QLocale& each) { return each.territory(); });
    const bool currentSpeaks = speaking.contains(current);
    if (currentSpeaks && !(namesCountry && ofCountry != speaking.end())) {
        return current;
    }
    return ofCountry != speaking.end() ? *ofCountry : speaking.front();
}

} // namespace softfall
