#include "core/insight/Verdict.h"

#include "core/Ids.h"

namespace softfall {

namespace {

constexpr Ids<Verdict, 5> verdictIds{{{Verdict::Fewer, "fewer"},
                                      {Verdict::More, "more"},
                                      {Verdict::CannotTell, "cannot-tell"},
                                      {Verdict::NotEnoughData, "not-enough-data"},
                                      {Verdict::NoTwitches, "no-twitches"}}};

} // namespace

QString toString(Verdict verdict) {
    return idOf(verdictIds, verdict);
}

Verdict verdictOf(Limits ratio) {
    return ratio.high < 1 ? Verdict::Fewer : ratio.low > 1 ? Verdict::More : Verdict::CannotTell;
}

} // namespace softfall
