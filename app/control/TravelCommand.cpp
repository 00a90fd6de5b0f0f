#include "control/Commands.h"
#include "control/OpenCoach.h"

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

Result<void> showTravel(Coach& coach) {
    const EveningService& evening = coach.evening;
    const Travel& travel = evening.travel();
    const QString machineZone = coach.call.clock.zone().name();
    const QString planningZone = evening.planningZone().name();
    const bool asks = evening.unansweredZone().has_value();
    QStringList lines{
        QStringLiteral("Home is %1; this computer is in %2.")
            .arg(travel.homeZone.isEmpty() ? QStringLiteral("not known yet") : travel.homeZone, machineZone),
        QStringLiteral("The evening follows %1 time (policy %2).").arg(planningZone, toString(travel.policy))};
    if (asks) {
        lines << QStringLiteral("Not answered yet. Use softfallctl travel here or softfallctl travel home.");
    }
    coach.call.print(lines.join(u'\n'),
                     QJsonObject{{QStringLiteral("home"), travel.homeZone.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                                                    : QJsonValue(travel.homeZone)},
                                 {QStringLiteral("machineZone"), machineZone},
                                 {QStringLiteral("planningZone"), planningZone},
                                 {QStringLiteral("policy"), toString(travel.policy)},
                                 {QStringLiteral("asks"), asks}});
    return {};
}

Error notNow(const QString& why) {
    return {Error::Kind::NotNow, QStringLiteral("travel"), {}, {}, why};
}

Result<void> answer(Coach& coach, TravelChoice choice) {
    const Travel& travel = coach.evening.travel();
    // An answer that would change nothing is rejected.
    if (travel.homeZone.isEmpty()) {
        return std::unexpected(notNow(QStringLiteral("home is not known yet; use softfallctl travel set-home IANA")));
    }
    if (travel.policy != TravelPolicy::Ask) {
        return std::unexpected(
            notNow(QStringLiteral("the policy is %1; to choose each time, use softfallctl travel policy ask")
                       .arg(toString(travel.policy))));
    }
    return showAfter(coach.evening.answerTravel(choice), showTravel, coach);
}

} // namespace

void addTravelCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& travel = addShownSubcommand(app, invocation, "travel",
                                          "Show or choose which time zone your evening follows away from home",
                                          "Show home and the time zone your evening follows", showTravel);
    onCall(addSubcommand(travel, "here", "In this computer's time zone, follow local time"), invocation,
           [](Coach& coach) { return answer(coach, TravelChoice::Here); });
    onCall(addSubcommand(travel, "home", "In this computer's time zone, follow home time"), invocation,
           [](Coach& coach) { return answer(coach, TravelChoice::Home); });

    const auto value = std::make_shared<std::string>();
    CLI::App& home = addSubcommand(travel, "set-home", "Set the time zone of home");
    home.add_option("IANA", *value, "Time zone, such as Europe/Berlin")->required();
    onCall(
        home, invocation,
        [value] { return TimeZone::named(QString::fromStdString(*value), QStringLiteral("set-home")); },
        [](Coach& coach, const TimeZone& zone) { return showAfter(coach.evening.setHome(zone), showTravel, coach); });

    CLI::App& policy = addSubcommand(travel, "policy", "Set what to do away from home");
    policy.add_option("policy", *value, "ask, always-here or always-home")->required();
    onCall(
        policy, invocation,
        [value] { return fromId<TravelPolicy>(QString::fromStdString(*value), QStringLiteral("policy")); },
        [](Coach& coach, TravelPolicy chosen) {
            return showAfter(coach.evening.setTravelPolicy(chosen), showTravel, coach);
        });
}

} // namespace softfall
