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
        QStringLiteral("Home %1; this machine is in %2.")
            .arg(travel.homeZone.isEmpty() ? QStringLiteral("not known yet") : travel.homeZone, machineZone),
        QStringLiteral("The evening goes by the clock of %1 (policy %2).").arg(planningZone, toString(travel.policy))};
    if (asks) {
        lines << QStringLiteral("Not answered yet: softfallctl travel here, or softfallctl travel home.");
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
        return std::unexpected(notNow(QStringLiteral("no home is known yet; softfallctl travel set-home IANA")));
    }
    if (travel.policy != TravelPolicy::Ask) {
        return std::unexpected(notNow(
            QStringLiteral("the policy %1 decides; softfallctl travel policy ask").arg(toString(travel.policy))));
    }
    return showAfter(coach.evening.answerTravel(choice), showTravel, coach);
}

} // namespace

void addTravelCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& travel =
        addShownSubcommand(app, invocation, "travel", "Show or choose by which clock the evening goes away from home",
                           "Show home and the clock that the evening goes by", showTravel);
    onCall(addSubcommand(travel, "here", "In the zone that this machine is in: live by the clock of the place"),
           invocation, [](Coach& coach) { return answer(coach, TravelChoice::Here); });
    onCall(addSubcommand(travel, "home", "In the zone that this machine is in: live by the clock at home"), invocation,
           [](Coach& coach) { return answer(coach, TravelChoice::Home); });

    const auto value = std::make_shared<std::string>();
    CLI::App& home = addSubcommand(travel, "set-home", "Say in which zone home is");
    home.add_option("IANA", *value, "Time zone, such as Europe/Berlin")->required();
    onCall(
        home, invocation,
        [value] { return TimeZone::named(QString::fromStdString(*value), QStringLiteral("set-home")); },
        [](Coach& coach, const TimeZone& zone) { return showAfter(coach.evening.setHome(zone), showTravel, coach); });

    CLI::App& policy = addSubcommand(travel, "policy", "Say what to do in another zone than home");
    policy.add_option("policy", *value, "ask, always-here or always-home")->required();
    onCall(
        policy, invocation,
        [value] { return fromId<TravelPolicy>(QString::fromStdString(*value), QStringLiteral("policy")); },
        [](Coach& coach, TravelPolicy chosen) {
            return showAfter(coach.evening.setTravelPolicy(chosen), showTravel, coach);
        });
}

} // namespace softfall
