#include "storage/BackupName.h"

#include "core/time/Iso8601.h"

#include <QRegularExpression>

namespace softfall {

QString minuteName(WallTime at) {
    QString name = toIsoString(ZonedInstant{Instant(at.time_since_epoch()), seconds(0), {}}).left(16);
    return name.remove(u':');
}

QString backupStem(BackupReason reason, WallTime at) {
    const QString stem = QStringLiteral("diary-") + minuteName(at);
    return reason == BackupReason::ByHand ? stem : stem + u'-' + toString(reason);
}

std::optional<BackupName> parseBackupName(const QString& fileName) {
    static const QRegularExpression upgrade(QStringLiteral(R"(^diary-v\d+-before-upgrade(-\d+)?\.sqlite$)"));
    if (upgrade.match(fileName).hasMatch()) {
        return BackupName{BackupReason::BeforeUpgrade, {}};
    }
    static const QRegularExpression dated(
        QStringLiteral(R"(^diary-(\d{4}-\d\d-\d\dT\d\d)(\d\d)(?:-([a-z][a-z-]*[a-z]))?(-\d+)?\.sqlite$)"));
    const QRegularExpressionMatch match = dated.match(fileName);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto made = parseInstant(match.captured(1) + u':' + match.captured(2) + QStringLiteral(":00Z"), {});
    const auto reason = match.captured(3).isEmpty() ? Result<BackupReason>(BackupReason::ByHand)
                                                    : fromId<BackupReason>(match.captured(3), {});
    if (!made || !reason) {
        return std::nullopt;
    }
    return BackupName{*reason, made->wall()};
}

} // namespace softfall
