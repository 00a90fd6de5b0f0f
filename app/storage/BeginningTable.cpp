#include "storage/BeginningTable.h"

#include "storage/Query.h"

namespace softfall {

Beginning readBeginning(Database& database) {
    Beginning beginning;
    Query row(database, "SELECT at_utc, first_night, screen, answers FROM beginning");
    if (!row.next()) {
        return beginning;
    }
    const auto at = row.optional([](Query& each) { return each.instant(); });
    const auto night = row.optional([](Query& each) { return each.night(); });
    if (at && night) {
        beginning.begun = Begun{*at, *night};
    }
    beginning.screen = row.small();
    for (const QString& id : row.text().split(u' ', Qt::SkipEmptyParts)) {
        if (const auto answer = fromId<WelcomeAnswer>(id, {})) { // a later version may have asked more
            beginning.answers.insert(*answer);
        }
    }
    return beginning;
}

void writeWelcome(Database& database, int screen, const WelcomeAnswers& answers) {
    QStringList ids;
    for (const WelcomeAnswer answer : answers) {
        ids << toString(answer);
    }
    (Query(database, "INSERT INTO beginning(one, screen, answers) VALUES (1,?,?)"
                     " ON CONFLICT(one) DO UPDATE SET screen=excluded.screen, answers=excluded.answers")
     << screen << ids.join(u' '))
        .run();
}

bool beginDiary(Database& database, const Begun& begun) {
    return (Query(database, "INSERT INTO beginning(one, at_utc, first_night) VALUES (1,?,?)"
                            " ON CONFLICT(one) DO UPDATE SET at_utc=excluded.at_utc, first_night=excluded.first_night"
                            " WHERE at_utc IS NULL")
            << begun.at << begun.firstNight)
               .run() > 0;
}

} // namespace softfall
