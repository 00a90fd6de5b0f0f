#include "Controls/PoseBlend.h"
#include "core/catalogue/Figure.h"
#include "program/TestCase.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace softfall;

namespace {

QByteArray poses() {
    QFile file(QStringLiteral(SOFTFALL_SOURCE_DIR "/resources/figures/poses.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s is missing", qPrintable(file.fileName()));
    }
    return file.readAll();
}

std::vector<Figure> shipped() {
    const auto figures = parseFigures(poses());
    if (!figures) {
        qFatal("%s", qPrintable(describe(figures.error())));
    }
    return *figures;
}

Figure figure(const char* id) {
    for (const Figure& candidate : shipped()) {
        if (candidate.id == QLatin1String(id)) {
            return candidate;
        }
    }
    qFatal("no figure %s", id);
}

QList<QPointF> points(const Pose& pose) {
    QList<QPointF> list;
    for (const FigurePoint& point : pose) {
        list << QPointF(point.x, point.y);
    }
    return list;
}

using Limb = std::pair<Joint, Joint>;
constexpr std::array limbs{Limb{Joint::Neck, Joint::Head},
                           Limb{Joint::Hip, Joint::Neck},
                           Limb{Joint::Hip, Joint::Shoulder},
                           Limb{Joint::Shoulder, Joint::Elbow},
                           Limb{Joint::Elbow, Joint::Hand},
                           Limb{Joint::Shoulder, Joint::OtherElbow},
                           Limb{Joint::OtherElbow, Joint::OtherHand},
                           Limb{Joint::Hip, Joint::Knee},
                           Limb{Joint::Knee, Joint::Heel},
                           Limb{Joint::Heel, Joint::Toe},
                           Limb{Joint::Hip, Joint::OtherKnee},
                           Limb{Joint::OtherKnee, Joint::OtherHeel},
                           Limb{Joint::OtherHeel, Joint::OtherToe}};

QPointF at(const QList<QPointF>& pose, Joint joint) {
    return pose.at(static_cast<qsizetype>(joint));
}

double length(const QList<QPointF>& pose, Limb limb) {
    const QPointF v = at(pose, limb.second) - at(pose, limb.first);
    return std::hypot(v.x(), v.y());
}

// The file rounds to a tenth, twice for each end of a limb.
constexpr double rounding = 0.25;

QString place(const Figure& figure, double progress, Limb limb) {
    return QStringLiteral("%1 at %2, limb %3-%4")
        .arg(figure.id)
        .arg(progress)
        .arg(static_cast<int>(limb.first))
        .arg(static_cast<int>(limb.second));
}

} // namespace

class FiguresTest : public QObject {
    Q_OBJECT

private slots:
    void jointCountsMatch() {
        QCOMPARE(std::size_t(poseJointCount), jointCount);
        QCOMPARE(int(PoseJoint::Shoulder), int(Joint::Shoulder));
        QCOMPARE(int(PoseJoint::Hand), int(Joint::Hand));
        QCOMPARE(int(PoseJoint::Heel), int(Joint::Heel));
        QCOMPARE(int(PoseJoint::OtherToe), int(Joint::OtherToe));
    }

    void eachStretchHasAStandingFigureAndAnother() {
        const std::vector<Figure> figures = shipped();
        for (const StretchId stretch : {StretchId::Hamstring, StretchId::Calf, StretchId::Quadriceps}) {
            const auto count = [&](bool standing) {
                return std::count_if(figures.begin(), figures.end(), [&](const Figure& candidate) {
                    return candidate.stretch == stretch && (candidate.position == BodyPosition::Standing) == standing;
                });
            };
            QCOMPARE(count(true), 1);
            QCOMPARE(count(false), 1);
        }
    }

    void aFigureWithoutAStretchMarksNoMuscleOfTheLeg() {
        int without = 0;
        for (const Figure& figure : shipped()) {
            if (!figure.stretch) {
                ++without;
                QVERIFY2(figure.muscle == FigureMuscle::None || figure.muscle == FigureMuscle::Belly,
                         qPrintable(figure.id));
            }
        }
        QCOMPARE(without, 4);
    }

    void arrowFollowsBodyMovement_data() {
        QTest::addColumn<Joint>("joint");
        QTest::newRow("calf-standing") << Joint::Hip;
        QTest::newRow("hamstring-standing") << Joint::Head;
        QTest::newRow("quadriceps-standing") << Joint::Heel;
        QTest::newRow("hamstring-lying") << Joint::Heel;
        QTest::newRow("calf-seated") << Joint::Toe;
        QTest::newRow("quadriceps-lying") << Joint::Heel;
        QTest::newRow("march-standing") << Joint::Heel;
        QTest::newRow("ankles-seated") << Joint::Toe;
        QTest::newRow("breathing-seated") << Joint::Hand;
        QTest::newRow("breathing-lying") << Joint::Hand;
    }
    void arrowFollowsBodyMovement() {
        QFETCH(Joint, joint);
        const Figure shown = figure(QTest::currentDataTag());
        const FigurePoint way{at(shown.hold, joint).x - at(shown.rest, joint).x,
                              at(shown.hold, joint).y - at(shown.rest, joint).y};
        const FigurePoint arrow{shown.arrow.back().x - shown.arrow.front().x,
                                shown.arrow.back().y - shown.arrow.front().y};
        const double along = way.x * arrow.x + way.y * arrow.y;
        QVERIFY(along > 0.7 * std::hypot(way.x, way.y) * std::hypot(arrow.x, arrow.y));
    }

    void everyFigureIsTested() {
        for (const Figure& candidate : shipped()) {
            bool known = false;
            for (const char* id :
                 {"calf-standing", "hamstring-standing", "quadriceps-standing", "hamstring-lying", "calf-seated",
                  "quadriceps-lying", "march-standing", "ankles-seated", "breathing-seated", "breathing-lying"}) {
                known |= candidate.id == QLatin1String(id);
            }
            QVERIFY2(known, qPrintable(candidate.id));
        }
    }

    void theArrowTouchesNoLimb() {
        constexpr double halfALimb = 2.2;
        const auto distance = [](FigurePoint point, FigurePoint from, FigurePoint to) {
            const double length = std::pow(to.x - from.x, 2) + std::pow(to.y - from.y, 2);
            const double part =
                length > 0
                    ? std::clamp(((point.x - from.x) * (to.x - from.x) + (point.y - from.y) * (to.y - from.y)) / length,
                                 0.0, 1.0)
                    : 0;
            return std::hypot(point.x - from.x - part * (to.x - from.x), point.y - from.y - part * (to.y - from.y));
        };
        for (const Figure& shown : shipped()) {
            for (const Pose* pose : {&shown.rest, &shown.hold}) {
                for (const FigurePoint& point : shown.arrow) {
                    for (const Limb& limb : limbs) {
                        QVERIFY2(distance(point, at(*pose, limb.first), at(*pose, limb.second)) > halfALimb,
                                 qPrintable(shown.id));
                    }
                }
            }
        }
    }

    void figureStaysInsideThePicture() {
        for (const Figure& shown : shipped()) {
            for (const FigurePoint& point : shown.arrow) {
                QVERIFY2(std::min(point.x, point.y) >= 2 && std::max(point.x, point.y) <= 98, qPrintable(shown.id));
            }
            for (const double progress : {0.0, 0.5, 1.0}) {
                for (const QPointF& joint : blendPoses(points(shown.rest), points(shown.hold), progress)) {
                    QVERIFY2(std::min(joint.x(), joint.y()) >= 3 && std::max(joint.x(), joint.y()) <= 97,
                             qPrintable(shown.id));
                }
            }
        }
    }

    void limbLengthsStayConstant() {
        for (const Figure& figure : shipped()) {
            const QList<QPointF> rest = points(figure.rest);
            const QList<QPointF> hold = points(figure.hold);
            for (const double progress : {0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0}) {
                const QList<QPointF> now = blendPoses(rest, hold, progress);
                QCOMPARE(now.size(), poseJointCount);
                for (const Limb& limb : limbs) {
                    QVERIFY2(std::abs(length(now, limb) - length(rest, limb)) < rounding,
                             qPrintable(place(figure, progress, limb)));
                }
            }
        }
    }

    void bothLegsAreOfOneLength() {
        for (const Figure& figure : shipped()) {
            const QList<QPointF> rest = points(figure.rest);
            QVERIFY(std::abs(length(rest, {Joint::Hip, Joint::Knee}) - length(rest, {Joint::Hip, Joint::OtherKnee})) <
                    rounding);
            QVERIFY(std::abs(length(rest, {Joint::Knee, Joint::Heel}) -
                             length(rest, {Joint::OtherKnee, Joint::OtherHeel})) < rounding);
        }
    }

    void everyFigureHasTheSameProportions() {
        const QList<QPointF> model = points(figure("march-standing").rest);
        for (const Figure& shown : shipped()) {
            const QList<QPointF> rest = points(shown.rest);
            for (const Limb& limb : limbs) {
                // An arm across the belly is seen foreshortened.
                const bool isArm = limb.second == Joint::Elbow || limb.second == Joint::Hand ||
                                   limb.second == Joint::OtherElbow || limb.second == Joint::OtherHand;
                if (!(isArm && shown.muscle == FigureMuscle::Belly)) {
                    QVERIFY2(std::abs(length(rest, limb) - length(model, limb)) < rounding,
                             qPrintable(place(shown, 0, limb)));
                }
            }
        }
    }

    void handsAndFeetThatRestSomewhereStayThere() {
        const Figure calf = figure("calf-standing");
        const QList<QPointF> rest = points(calf.rest);
        for (const double progress : {0.2, 0.5, 0.8}) {
            const QList<QPointF> now = blendPoses(rest, points(calf.hold), progress);
            for (const Joint joint : {Joint::Hand, Joint::Heel, Joint::Toe, Joint::OtherHeel, Joint::OtherToe}) {
                QCOMPARE(at(now, joint), at(rest, joint));
            }
        }
    }

    void calfStretchEndsWithStraightBackLeg() {
        const QList<QPointF> hold = points(figure("calf-standing").hold);
        const double leg = length(hold, {Joint::Hip, Joint::Knee}) + length(hold, {Joint::Knee, Joint::Heel});
        QVERIFY(length(hold, {Joint::Hip, Joint::Heel}) > 0.99 * leg);
    }

    void figureStaysAboveTheFloor() {
        constexpr double halfALimb = 2.1;
        for (const Figure& figure : shipped()) {
            double floor = 100;
            for (const FigureProp& prop : figure.props) {
                if (prop.kind == FigurePropKind::Floor || prop.kind == FigurePropKind::Mat) {
                    floor = prop.from.y;
                }
            }
            for (const double progress : {0.0, 0.25, 0.5, 0.75, 1.0}) {
                const QList<QPointF> now = blendPoses(points(figure.rest), points(figure.hold), progress);
                double lowest = 0;
                for (const QPointF& joint : now) {
                    lowest = std::max(lowest, joint.y());
                }
                QVERIFY2(lowest + halfALimb < floor + 0.5, qPrintable(figure.id));
                QVERIFY2(lowest + halfALimb > floor - 2.5, qPrintable(figure.id));
            }
        }
    }

    void kneesBendForwardOnly() {
        for (const Figure& figure : shipped()) {
            for (const double progress : {0.0, 0.3, 0.6, 1.0}) {
                const QList<QPointF> now = blendPoses(points(figure.rest), points(figure.hold), progress);
                const QPointF thigh = at(now, Joint::Knee) - at(now, Joint::Hip);
                const QPointF leg = at(now, Joint::Heel) - at(now, Joint::Hip);
                // The knee is in front of the line from hip to heel: to its right, for a body that faces right.
                QVERIFY2(leg.x() * thigh.y() - leg.y() * thigh.x() < 2, qPrintable(figure.id));
            }
        }
    }

    void errorNamesFileAndField() {
        const auto errorField = [](const QByteArray& find, const QByteArray& replacement) {
            QByteArray text = poses();
            const auto position = text.indexOf(find);
            if (position < 0) {
                qFatal("%s is not in the file", find.constData());
            }
            const auto figures = parseFigures(text.replace(position, find.size(), replacement));
            return figures ? QString() : figures.error().field;
        };
        QCOMPARE(errorField(R"("muscle": "calf")", R"("muscle": "nose")"),
                 QStringLiteral("poses.json/calf-standing/muscle"));
        QCOMPARE(errorField(R"("head": [)", R"("haed": [)"), QStringLiteral("poses.json/calf-standing/rest/head"));
        QCOMPARE(errorField(R"("hip": [)", R"("hip": [-)"), QStringLiteral("poses.json/calf-standing/rest/hip"));
        QCOMPARE(errorField(R"("muscle": "calf",)", ""), QStringLiteral("poses.json/calf-standing/muscle"));
        QCOMPARE(errorField(R"("stretch": "calf")", R"("stretch": "neck")"),
                 QStringLiteral("poses.json/calf-standing/stretch"));
        QCOMPARE(errorField(R"("arrow": [)", R"("arrow": [1, )"), QStringLiteral("poses.json/calf-standing/arrow"));
        QCOMPARE(errorField(R"("arrow": [)", R"("arrow": ["up", )"), QStringLiteral("poses.json/calf-standing/arrow"));
        QCOMPARE(errorField(R"("kind": "wall")", R"("kind": "window")"),
                 QStringLiteral("poses.json/calf-standing/props[1]/kind"));
    }
};

SOFTFALL_TEST(FiguresTest)
#include "FiguresTest.moc"
