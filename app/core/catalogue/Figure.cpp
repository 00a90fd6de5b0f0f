#include "core/catalogue/Figure.h"

#include "core/catalogue/CatalogueFields.h"

#include <algorithm>

namespace softfall {

namespace {

constexpr std::array<const char*, jointCount> jointKeys{"head", "neck",       "shoulder",  "hip",     "elbow",
                                                        "hand", "otherElbow", "otherHand", "knee",    "heel",
                                                        "toe",  "otherKnee",  "otherHeel", "otherToe"};

QString keyOf(Joint joint) {
    return QLatin1String(jointKeys[static_cast<std::size_t>(joint)]);
}

Pose readPose(CatalogueFields fields) {
    const bool hasOtherArm = fields.has(keyOf(Joint::OtherElbow)) || fields.has(keyOf(Joint::OtherHand));
    Pose pose;
    for (std::size_t i = 0; i < jointCount; ++i) {
        Joint joint = static_cast<Joint>(i);
        if (!hasOtherArm && joint == Joint::OtherElbow) {
            joint = Joint::Elbow;
        } else if (!hasOtherArm && joint == Joint::OtherHand) {
            joint = Joint::Hand;
        }
        const QString key = keyOf(joint);
        const std::vector<double> point = fields.numbers(key, 2);
        pose[i] = {point[0], point[1]};
        if (std::min(point[0], point[1]) < 0 || std::max(point[0], point[1]) > 100) {
            fields.reject(key, QStringLiteral("[%1, %2]").arg(point[0]).arg(point[1]),
                          QStringLiteral("numbers from 0 to 100"));
        }
    }
    fields.rejectUnknownFields();
    return pose;
}

FigureProp readProp(CatalogueFields& fields) {
    FigureProp prop;
    prop.kind = fields.oneOf<FigurePropKind>(QStringLiteral("kind"), {{"floor", FigurePropKind::Floor},
                                                                      {"mat", FigurePropKind::Mat},
                                                                      {"wall", FigurePropKind::Wall},
                                                                      {"step", FigurePropKind::Step},
                                                                      {"chair", FigurePropKind::Chair}});
    const std::vector<double> line = fields.numbers(QStringLiteral("line"), 4);
    prop.from = {line[0], line[1]};
    prop.to = {line[2], line[3]};
    fields.rejectUnknownFields();
    return prop;
}

std::vector<FigurePoint> readArrow(CatalogueFields& fields) {
    const QString key = QStringLiteral("arrow");
    const std::vector<double> numbers = fields.numbers(key);
    if (numbers.size() < 6 || numbers.size() % 2 != 0) {
        fields.reject(key, QStringLiteral("%1 numbers").arg(numbers.size()),
                      QStringLiteral("x and y of three points or more"));
    }
    std::vector<FigurePoint> arrow;
    for (std::size_t i = 1; i < numbers.size(); i += 2) {
        arrow.push_back({numbers[i - 1], numbers[i]});
    }
    return arrow;
}

Figure readFigure(CatalogueFields& fields) {
    Figure figure;
    figure.id = fields.text(QStringLiteral("id"));
    if (const QString stretch = QStringLiteral("stretch"); fields.has(stretch)) {
        figure.stretch = fields.oneOf<StretchId>(
            stretch,
            {{"hamstring", StretchId::Hamstring}, {"calf", StretchId::Calf}, {"quadriceps", StretchId::Quadriceps}});
    }
    figure.position = fields.oneOf<BodyPosition>(
        QStringLiteral("position"),
        {{"standing", BodyPosition::Standing}, {"seated", BodyPosition::Seated}, {"lying", BodyPosition::Lying}});
    figure.text = fields.text(QStringLiteral("text"));
    // A stretch without its muscle marked shows half of what it should.
    if (const QString muscle = QStringLiteral("muscle"); figure.stretch || fields.has(muscle)) {
        figure.muscle = fields.oneOf<FigureMuscle>(muscle, {{"back-of-thigh", FigureMuscle::BackOfThigh},
                                                            {"calf", FigureMuscle::Calf},
                                                            {"front-of-thigh", FigureMuscle::FrontOfThigh},
                                                            {"belly", FigureMuscle::Belly}});
    }
    if (const QString towel = QStringLiteral("towel"); fields.has(towel)) {
        figure.towel = fields.oneOf<FigureTowel>(towel, {{"ball", FigureTowel::Ball}, {"ankle", FigureTowel::Ankle}});
    }
    for (CatalogueFields& prop : fields.objects(QStringLiteral("props"))) {
        figure.props.push_back(readProp(prop));
    }
    figure.arrow = readArrow(fields);
    figure.rest = readPose(fields.object(QStringLiteral("rest")));
    figure.hold = readPose(fields.object(QStringLiteral("hold")));
    fields.rejectUnknownFields();
    return figure;
}

} // namespace

Result<std::vector<Figure>> parseFigures(const QByteArray& poses) {
    CatalogueFields file(QStringLiteral("poses.json"), poses);
    std::vector<Figure> figures;
    for (CatalogueFields& fields : file.objects(QStringLiteral("figures"), QStringLiteral("id"))) {
        figures.push_back(readFigure(fields));
    }
    file.rejectUnknownFields();
    if (file.error()) {
        return std::unexpected(*file.error());
    }
    return figures;
}

} // namespace softfall
