// Plays cues on command, through Softfall's own interface. Each line of standard input is an instruction, executed when
// read or, with a number in front, at that time in milliseconds after the first line:
//   prepare · release · stop · stop-speech · volume V · voice ID PACE · recordings FOLDER · tone NAME ·
//   say LANGUAGE TEXT · part ID LANGUAGE TEXT (which may be recorded, and is reported as say) · mark · quit
// Each is reported on standard output with the monotonic milliseconds of its call, and each cue again when it has begun
// or failed: "tone step 123.4", "tone step begun 130.1", "tone step failed 130.1 there is no device".

#include "platform/QuickExit.h"
#include "platform/audio/LoadedCues.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <map>
#include <string>

using namespace softfall;

namespace {

const std::map<QString, Tone> tones{{"step", Tone::Step},
                                    {"hold", Tone::Hold},
                                    {"release", Tone::Release},
                                    {"breathe-in", Tone::BreatheIn},
                                    {"breathe-out", Tone::BreatheOut},
                                    {"bell", Tone::Bell},
                                    {"done", Tone::Done},
                                    {"dark", Tone::Dark}};

double milliseconds() {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void report(const QString& what, const QString& detail = {}) {
    std::printf("%s %.3f %s\n", qPrintable(what), milliseconds(), qPrintable(detail));
    std::fflush(stdout);
}

CuePlayer::Started reporter(const QString& what) {
    return [what](const Result<void>& result) {
        if (result) {
            report(what + " begun");
        } else {
            report(what + " failed", result.error().detail);
        }
    };
}

VoiceSettings voice;

void perform(CuePlayer& cues, const QString& instruction) {
    const QString verb = instruction.section(u' ', 0, 0);
    const QString object = instruction.section(u' ', 1);
    if (verb == "tone") {
        report(instruction);
        cues.playTone(tones.at(object), reporter(instruction));
        return;
    }
    if (verb == "say") {
        report("say");
        cues.say({{{}, object.section(u' ', 1)}}, object.section(u' ', 0, 0), reporter("say"));
        return;
    }
    if (verb == "part") {
        report("say");
        cues.say({{object.section(u' ', 0, 0), object.section(u' ', 2)}}, object.section(u' ', 1, 1), reporter("say"));
        return;
    }
    report(verb);
    if (verb == "prepare") {
        cues.prepare();
    } else if (verb == "release") {
        cues.release();
    } else if (verb == "stop") {
        cues.stop();
    } else if (verb == "stop-speech") {
        cues.stopSpeech();
    } else if (verb == "volume") {
        cues.setVolume(object.toDouble());
    } else if (verb == "voice") {
        voice.voice = object.section(u' ', 0, 0);
        voice.pace = object.section(u' ', 1).toInt();
        cues.setVoice(voice);
    } else if (verb == "recordings") {
        voice.recordings = object;
        cues.setVoice(voice);
    } else if (verb == "quit") {
        QCoreApplication::quit();
    }
}

int probe(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    LoadedCues cues(SOFTFALL_AUDIO_MODULE);
    const double begin = milliseconds();
    std::string input;
    QSocketNotifier standardInput(0, QSocketNotifier::Read);
    QObject::connect(&standardInput, &QSocketNotifier::activated, &application, [&] {
        char buffer[4096];
        const ssize_t count = ::read(0, buffer, sizeof buffer);
        if (count <= 0) {
            standardInput.setEnabled(false);
            return;
        }
        input.append(buffer, std::size_t(count));
        for (std::size_t end = input.find('\n'); end != std::string::npos; end = input.find('\n')) {
            QString line = QString::fromStdString(input.substr(0, end));
            input.erase(0, end + 1);
            bool isTimed = false;
            const double at = line.section(u' ', 0, 0).toDouble(&isTimed);
            if (isTimed) {
                line = line.section(u' ', 1);
            }
            const double wait = isTimed ? std::max(0.0, begin + at - milliseconds()) : 0;
            QTimer::singleShot(std::chrono::milliseconds(std::lround(wait)), Qt::PreciseTimer, &application,
                               [&cues, line] { perform(cues, line); });
        }
    });
    report("ready");
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char* argv[]) {
    quickExit(probe(argc, argv));
}
