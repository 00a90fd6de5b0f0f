#include "platform/audio/VoiceLine.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace softfall {

namespace {

using Verb = VoiceLine::Verb;

struct Form {
    Verb verb;
    const char* name;
    qsizetype length; ///< of the array, the verb included
};

constexpr std::array forms{Form{Verb::Prepare, "prepare", 1}, Form{Verb::Say, "say", 5},
                           Form{Verb::Stop, "stop", 1},       Form{Verb::Started, "begun", 2},
                           Form{Verb::Ended, "ended", 2},     Form{Verb::Failed, "failed", 3}};

} // namespace

QByteArray VoiceLine::written() const {
    const Form& form = *std::ranges::find(forms, verb, &Form::verb);
    QJsonArray values{QLatin1String(form.name)};
    if (form.length > 1) {
        values.append(number);
    }
    if (verb == Verb::Say) {
        values.append(gain);
        values.append(language);
    }
    if (form.length > 2) {
        values.append(text);
    }
    return QJsonDocument(values).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<VoiceLine> VoiceLine::read(const QByteArray& line) {
    const QJsonArray values = QJsonDocument::fromJson(line).array();
    const QString name = values.first().toString();
    const auto* form =
        std::ranges::find_if(forms, [&name](const Form& each) { return name == QLatin1String(each.name); });
    if (form == forms.end() || values.size() != form->length) {
        return std::nullopt;
    }
    VoiceLine parsed{.verb = form->verb};
    if (form->length > 1) {
        parsed.number = values[1].toInt();
        if (parsed.number < 1) {
            return std::nullopt;
        }
    }
    if (parsed.verb == Verb::Say) {
        parsed.gain = values[2].toDouble(-1);
        parsed.language = values[3].toString();
        if (parsed.gain < 0 || parsed.gain > 1 || parsed.language.isEmpty()) {
            return std::nullopt;
        }
    }
    if (form->length > 2) {
        if (!values.last().isString()) {
            return std::nullopt;
        }
        parsed.text = values.last().toString();
    }
    return parsed;
}

} // namespace softfall
