#include "control/Commands.h"
#include "control/OpenCoach.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <functional>

namespace softfall {

namespace {

/// What travel says about this moment.
struct Whereabouts {
    Travel travel;
    QString machineZone;
    QString planningZone;
    bool asks = false;
};

QJsonObject toJson(const Whereabouts& whereabouts) {
    const Travel& travel = whereabouts.travel;
    return {{QStringLiteral("home"),
             travel.homeZone.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(travel.homeZone)},
            {QStringLiteral("machineZone"), whereabouts.machineZone},
            {QStringLiteral("planningZone"), whereabouts.planningZone},
            {QStringLiteral("policy"), toString(travel.policy)},
            {QStringLiteral("asks"), whereabouts.asks}};
}

QString toText(const Whereabouts& whereabouts) {
    const Travel& travel = whereabouts.travel;
    QStringList lines{QStringLiteral("Home %1; this machine is in %2.")
                          .arg(travel.homeZone.isEmpty() ? QStringLiteral("not known yet") : travel.homeZone,
                               whereabouts.machineZone),
                      QStringLiteral("The evening goes by the clock of %1 (policy %2).")
                          .arg(whereabouts.planningZone, toString(travel.policy))};
    if (whereabouts.asks) {
        lines << QStringLiteral("Not answered yet: softfallctl travel here, or softfallctl travel home.");
    }
    return lines.join(u'\n');
}

Error notNow(const QString& why) {
    return {Error::Kind::NotNow, QStringLiteral("travel"), {}, {}, why};
}

using Step = std::function<Result<void>(EveningService&)>;

/// Does `step`, and tells what holds then.
Result<void> run(Invocation& invocation, const Step& step) {
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    EveningService& evening = (*coach)->evening;
    if (auto done = step(evening); !done) {
        return done;
    }
    const auto travel = evening.travel();
    if (!travel) {
        return std::unexpected(travel.error());
    }
    const Whereabouts whereabouts{*travel, invocation.clock.zone().name(), evening.planningZone().name(),
                                  evening.unansweredZone().has_value()};
    invocation.print(toText(whereabouts), QJsonDocument(toJson(whereabouts)));
    return {};
}

Result<void> showTravel(Invocation& invocation) {
    return run(invocation, [](EveningService&) { return Result<void>(); });
}

Result<void> answer(Invocation& invocation, TravelChoice choice) {
    return run(invocation, [choice](EveningService& evening) -> Result<void> {
        const auto travel = evening.travel();
        if (!travel) {
            return std::unexpected(travel.error());
        }
        // An answer that would change nothing is not taken for one.
        if (travel->homeZone.isEmpty()) {
            return std::unexpected(notNow(QStringLiteral("no home is known yet; softfallctl travel set-home IANA")));
        }
        if (travel->policy != TravelPolicy::Ask) {
            return std::unexpected(notNow(
                QStringLiteral("the policy %1 decides; softfallctl travel policy ask").arg(toString(travel->policy))));
        }
        return evening.answerTravel(choice);
    });
}

Result<void> setHome(Invocation& invocation, const std::string& name) {
    const auto zone = TimeZone::named(QString::fromStdString(name), QStringLiteral("set-home"));
    if (!zone) {
        return std::unexpected(zone.error());
    }
    return run(invocation, [&zone](EveningService& evening) { return evening.setHome(*zone); });
}

Result<void> setPolicy(Invocation& invocation, const std::string& id) {
    const auto policy = travelPolicyFromId(QString::fromStdString(id), QStringLiteral("policy"));
    if (!policy) {
        return std::unexpected(policy.error());
    }
    return run(invocation, [&policy](EveningService& evening) { return evening.setTravelPolicy(*policy); });
}

} // namespace

void addTravelCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* travel = app.add_subcommand("travel", "Show or choose by which clock the evening goes away from home");
    travel->require_subcommand(0, 1);
    travel->fallthrough();
    travel->callback([&invocation, travel] {
        if (travel->get_subcommands().empty()) {
            invocation.action = showTravel;
        }
    });
    const auto addStep = [travel](const char* name, const char* help) {
        CLI::App* command = travel->add_subcommand(name, help);
        command->fallthrough();
        return command;
    };
    addStep("show", "Show home and the clock that the evening goes by")->callback([&invocation] {
        invocation.action = showTravel;
    });
    addStep("here", "In the zone that this machine is in: live by the clock of the place")->callback([&invocation] {
        invocation.action = [](Invocation& call) { return answer(call, TravelChoice::Here); };
    });
    addStep("home", "In the zone that this machine is in: live by the clock at home")->callback([&invocation] {
        invocation.action = [](Invocation& call) { return answer(call, TravelChoice::Home); };
    });

    const auto value = std::make_shared<std::string>();
    CLI::App* homeCommand = addStep("set-home", "Say in which zone home is");
    homeCommand->add_option("IANA", *value, "Time zone, such as Europe/Berlin")->required();
    homeCommand->callback(
        [&invocation, value] { invocation.action = [value](Invocation& call) { return setHome(call, *value); }; });

    CLI::App* policyCommand = addStep("policy", "Say what to do in another zone than home");
    policyCommand->add_option("policy", *value, "ask, always-here or always-home")->required();
    policyCommand->callback(
        [&invocation, value] { invocation.action = [value](Invocation& call) { return setPolicy(call, *value); }; });
}

} // namespace softfall
