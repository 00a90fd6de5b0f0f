#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "control/Options.h"
#include "viewmodels/wording/HealthWords.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iterator>

namespace softfall {

namespace {

QString levelWords(FindingLevel level) {
    switch (level) {
    case FindingLevel::Emergency:
        return QStringLiteral("Call now");
    case FindingLevel::Urgent:
        return QStringLiteral("Get help today");
    case FindingLevel::Soon:
        return QStringLiteral("See a clinician within two weeks");
    case FindingLevel::Routine:
        return QStringLiteral("Book an appointment");
    case FindingLevel::Information:
        return QStringLiteral("Good to know");
    }
    return {};
}

QString withoutMarks(QString text) {
    return text.replace(QLatin1String("{emergency}"), QLatin1String("your local emergency number"));
}

QString textOf(const Finding& finding, const ScreeningRules& rules, const std::vector<HealthAnswer>& answers) {
    const RuleText text = findingText(rules.rule(finding.rule), finding.level, answers);
    QString lines = QStringLiteral("%1: %2 (%3, since %4)\n  %5")
                        .arg(levelWords(finding.level), text.title, toString(finding.rule), toIsoString(finding.since),
                             withoutMarks(text.message));
    for (const QString& each : text.doing) {
        lines += QStringLiteral("\n  - ") + withoutMarks(each);
    }
    return lines;
}

QJsonObject jsonOf(const Finding& finding) {
    return {{QStringLiteral("rule"), toString(finding.rule)},
            {QStringLiteral("level"), toString(finding.level)},
            {QStringLiteral("since"), toIsoString(finding.since)}};
}

Result<void> showFindings(Coach& coach) {
    const auto rules = coach.screening.rules();
    const auto findings = coach.screening.findings();
    const auto record = coach.screening.record();
    if (!rules || !findings || !record) {
        return std::unexpected(!rules ? rules.error() : !findings ? findings.error() : record.error());
    }
    QStringList paragraphs;
    QJsonArray list;
    for (const Finding& finding : *findings) {
        paragraphs << textOf(finding, **rules, record->answers);
        list.append(jsonOf(finding));
    }
    if (findings->empty()) {
        paragraphs << QStringLiteral("Nothing to show.");
    }
    paragraphs << (*rules)->note();
    coach.call.print(paragraphs.join(QStringLiteral("\n\n")),
                     QJsonObject{{QStringLiteral("highest"),
                                  findings->empty() ? QJsonValue() : QJsonValue(toString(findings->front().level))},
                                 {QStringLiteral("findings"), list}});
    return {};
}

/// Without the one that is none.
std::vector<HealthQuestion> askedQuestions() {
    std::vector<HealthQuestion> questions(allValues<HealthQuestion>.begin(), allValues<HealthQuestion>.end());
    std::erase(questions, HealthQuestion::CheckIn);
    return questions;
}

QStringList repliesOf(HealthQuestion question) {
    QStringList replies;
    for (const HealthReply reply : repliesTo(question)) {
        replies << toString(reply);
    }
    return replies;
}

Result<void> listQuestions(Coach& coach) {
    const auto known = coach.screening.record();
    if (!known) {
        return std::unexpected(known.error());
    }
    const auto answerTo = [&known](HealthQuestion question) {
        const auto found = std::ranges::find(known->answers, question, &HealthAnswer::question);
        return found == known->answers.end() ? std::optional<HealthAnswer>() : *found;
    };
    coach.call.printList(
        askedQuestions(),
        [&](HealthQuestion question) {
            const auto answer = answerTo(question);
            return QStringLiteral("%1  %2%3")
                .arg(toString(question), -20)
                .arg(repliesOf(question).join(u'|'),
                     answer ? QStringLiteral("  (%1 since %2)").arg(toString(answer->reply), toIsoString(answer->day))
                            : QString());
        },
        [&](HealthQuestion question) {
            const auto answer = answerTo(question);
            return QJsonObject{{QStringLiteral("question"), toString(question)},
                               {QStringLiteral("replies"), QJsonArray::fromStringList(repliesOf(question))},
                               {QStringLiteral("reply"), answer ? QJsonValue(toString(answer->reply)) : QJsonValue()},
                               {QStringLiteral("day"), answer ? QJsonValue(toIsoString(answer->day)) : QJsonValue()}};
        },
        "No questions.");
    return {};
}

struct ScreenOptions {
    std::string question;
    std::string reply;
    std::string rule;
};

Result<ScreeningService::Reply> replyFrom(const ScreenOptions& options) {
    const QString named = QString::fromStdString(options.question);
    const std::vector<HealthQuestion> asked = askedQuestions();
    const auto question = std::ranges::find(asked, named, toString<HealthQuestion>);
    if (question == asked.end()) {
        QStringList names;
        std::ranges::transform(asked, std::back_inserter(names), toString<HealthQuestion>);
        return std::unexpected(badInput(QStringLiteral("question"), named, names.join(u", ")));
    }
    const QString given = QString::fromStdString(options.reply);
    if (given == QLatin1String("none")) {
        return ScreeningService::Reply{*question, {}};
    }
    const auto replies = repliesTo(*question);
    const auto reply = std::ranges::find(replies, given, toString<HealthReply>);
    return reply != replies.end()
               ? Result<ScreeningService::Reply>({*question, *reply})
               : std::unexpected(badInput(named, given, repliesOf(*question).join(u", ") + QStringLiteral(", none")));
}

Result<void> answerQuestion(Coach& coach, const ScreeningService::Reply& reply) {
    return showAfter(coach.screening.answer({reply}), showFindings, coach);
}

Result<RuleId> ruleFrom(const ScreenOptions& options) {
    return fromId<RuleId>(QString::fromStdString(options.rule), QStringLiteral("rule"));
}

Result<void> discussRule(Coach& coach, RuleId rule) {
    return showAfter(coach.screening.discuss(rule), showFindings, coach);
}

} // namespace

void addScreenCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& command = addShownSubcommand(app, invocation, "screen", "When to see someone: what the diary suggests",
                                           "Show what the diary and the health check suggest", showFindings);
    const auto options = std::make_shared<ScreenOptions>();
    onCall(addSubcommand(command, "questions", "List the questions of the health check, with your answers"), invocation,
           listQuestions);
    CLI::App& answer = addSubcommand(command, "answer", "Answer a question of the health check");
    answer.add_option("question", options->question, "One of `screen questions`")->required();
    answer.add_option("reply", options->reply, "One of its replies, or none to leave it open")->required();
    onCall(
        answer, invocation, [options] { return replyFrom(*options); }, answerQuestion);
    CLI::App& discuss = addSubcommand(command, "discuss", "You have discussed a finding with a clinician");
    discuss.add_option("rule", options->rule, "Its rule, as R1; level R only")->required();
    onCall(
        discuss, invocation, [options] { return ruleFrom(*options); }, discussRule);
}

} // namespace softfall
