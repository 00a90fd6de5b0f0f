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
        return Words::tr("“%2” isn’t valid for %1. Use %3. Nothing was changed.")
            .arg(error.field, error.value, error.allowed);
    case Error::Kind::NotFound:
        return Words::tr("This entry no longer exists. The rest of the diary is unchanged.");
    case Error::Kind::Unavailable:
        //: %1 a technical reason
        return Words::tr("The diary file couldn’t be used (%1). Your saved data is safe. Check that the disk is "
                         "connected and not full, then try again.")
            .arg(error.detail.isEmpty() ? error.field : error.detail);
    case Error::Kind::Damaged:
        return Words::tr(
            "The diary file is damaged. It’s kept as it is, and nothing is written to it. Restore the newest backup.");
    case Error::Kind::NewerFile:
        return Words::tr(
            "A newer Softfall wrote this diary. It’s safe and can be read. Update Softfall to write to it.");
    case Error::Kind::ReadOnly:
        return Words::tr(
            "The diary can be read but not written to. Nothing was changed. Check the permissions of its folder.");
    case Error::Kind::NotNow:
        return Words::tr("This no longer applies. Nothing was changed.");
    }
    return {};
}

} // namespace softfall
