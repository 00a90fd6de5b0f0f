#include "contract/StoreContract.h"

#include "contract/ContractEntries.h"
#include "support/Times.h"

#include <QTest>

#include <algorithm>

using std::chrono::days;

namespace softfall {

StoreContract::StoreContract(Maker make)
    : m_make(std::move(make)) {}

StoreContract::~StoreContract() = default;

void StoreContract::init() {
    m_folder =
        std::make_unique<QTemporaryDir>(QDir::tempPath() + "/softfall-" + QTest::currentTestFunction() + "-XXXXXX");
    QVERIFY(m_folder->isValid());
    m_stores = m_make(m_folder->path());
}

void StoreContract::cleanup() {
    m_stores.reset();
    m_folder.reset();
}

Result<AppliedEdit> StoreContract::apply(EditOperation operation, const QString& label) {
    return diary().apply({label, {std::move(operation)}});
}

StoreContract::Contents StoreContract::contents() {
    return {{diary().nights(allNights).value(), diary().twitches(allNights).value(), diary().habits(allNights).value(),
             diary().changes().value(), diary().experiments().value(), diary().health().value()},
            m_stores->plan().plan().value()};
}

} // namespace softfall
