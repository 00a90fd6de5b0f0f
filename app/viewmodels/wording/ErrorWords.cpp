#include "viewmodels/wording/ErrorWords.h"

#include <QCoreApplication>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

} // namespace

QString errorWords(const Error& error) {
    switch (error.kind) {
    case Error::Kind::BadInput:
        //: %1 name of a field, %2 what was given, %3 what is allowed; %1 and %3 are core's own words, in English
        return Words::tr("%1 cannot be “%2”; allowed is %3. Nothing was changed.")
            .arg(error.field, error.value, error.allowed);
    case Error::Kind::NotFound:
        return Words::tr("This entry is not there any more. The rest of the diary is as it was.");
    case Error::Kind::Unavailable:
        //: %1 a technical reason
        return Words::tr(
                   "The diary file could not be used (%1). What was saved before is safe. Check that the disk is there "
                   "and not full, then try again.")
            .arg(error.detail.isEmpty() ? error.field : error.detail);
    case Error::Kind::Damaged:
        return Words::tr(
            "The diary file is not whole. It is kept as it is, and nothing is written to it. Restore the newest "
            "backup.");
    case Error::Kind::NewerFile:
        return Words::tr(
            "This diary was written by a newer Softfall. It is safe and can be read; update Softfall to write.");
    case Error::Kind::ReadOnly:
        return Words::tr(
            "The diary can be read but not written. Nothing was changed. Check who may write to its folder.");
    case Error::Kind::NotNow:
        return Words::tr("This does not fit the moment any more. Nothing was changed.");
    }
    return {};
}

} // namespace softfall
