// softfall-voice: executes commands from standard input and reports on standard output, in lines of VoiceLine. It ends
// with its input, and so with the process that started it.

#include "platform/audio/RealtimeThread.h"
#include "platform/audio/VoiceLine.h"
#include "platform/audio/voice/Speaker.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <semaphore>
#include <string>
#include <thread>

namespace softfall {

namespace {

using Verb = VoiceLine::Verb;

// Longer than an engine takes to stop unless it hangs.
constexpr std::chrono::milliseconds finalTimeout(200);

void report(const VoiceLine& line) {
    std::fputs(line.written().constData(), stdout);
    std::fflush(stdout);
}

void perform(Speaker& speaker, const VoiceLine& line) {
    if (line.verb == Verb::Prepare) {
        speaker.prepare();
    } else if (line.verb == Verb::Say) {
        speaker.say(line.text, line.language, line.gain, line.number);
    } else if (line.verb == Verb::Stop) {
        speaker.stop();
    }
}

/// Never returns. In a thread of its own, since engines hang.
[[noreturn]] void listen(Speaker& speaker) {
    for (std::string text; std::getline(std::cin, text);) {
        if (const auto line = VoiceLine::read(QByteArray::fromStdString(text))) {
            QMetaObject::invokeMethod(
                &speaker, [&speaker, line = *line] { perform(speaker, line); }, Qt::QueuedConnection);
        }
    }
    std::binary_semaphore isSilent(0);
    QMetaObject::invokeMethod(
        &speaker,
        [&speaker, &isSilent] {
            speaker.stop();
            isSilent.release();
        },
        Qt::QueuedConnection);
    (void)isSilent.try_acquire_for(finalTimeout);
    std::_Exit(EXIT_SUCCESS); // Qt 6.4 crashes if flite is destroyed before it has finished stopping
}

} // namespace

} // namespace softfall

int main(int argc, char* argv[]) {
    using namespace softfall;
    const QCoreApplication application(argc, argv);
    requestRealtimePriority(); // before an engine starts threads of its own: late sound stutters
    Speaker speaker;
    QObject::connect(&speaker, &Speaker::started, &speaker,
                     [](int number) { report({.verb = Verb::Started, .number = number}); });
    QObject::connect(&speaker, &Speaker::ended, &speaker,
                     [](int number) { report({.verb = Verb::Ended, .number = number}); });
    QObject::connect(&speaker, &Speaker::failed, &speaker, [](int number, const QString& reason) {
        report({.verb = Verb::Failed, .number = number, .text = reason});
    });
    std::thread(listen, std::ref(speaker)).detach();
    return QCoreApplication::exec();
}
