#include "core/insight/Verdict.h"

namespace softfall {

Verdict verdictOf(Limits ratio) {
    return ratio.high < 1 ? Verdict::Fewer : ratio.low > 1 ? Verdict::More : Verdict::Inconclusive;
}

} // namespace softfall
