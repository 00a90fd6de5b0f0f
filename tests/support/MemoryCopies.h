#pragma once

#include "application/CopiesService.h"

namespace softfall {

/// Copies that a test makes up.
class MemoryCopies final : public CopyStore {
public:
    [[nodiscard]] std::vector<DiaryCopy> find() const override {
        std::vector<DiaryCopy> found = copies;
        for (DiaryCopy& copy : found) {
            copy.state = CopyState::NotRead;
            copy.has = {};
        }
        return found;
    }
    [[nodiscard]] std::vector<DiaryCopy> look() const override {
        ++looks;
        return copies;
    }

    /// A service over it that works at once.
    [[nodiscard]] CopiesService::Ports ports() {
        return {*this, [](const auto& work, const auto& done) {
                    work();
                    done();
                }};
    }

    std::vector<DiaryCopy> copies;
    mutable int looks = 0;
};

/// A copy that Syncthing made, read, with so many nights of its own.
inline DiaryCopy copyAt(const QString& path, int nights) {
    DiaryCopy copy;
    copy.path = path;
    copy.maker = CopyMaker::Syncthing;
    copy.state = CopyState::Read;
    copy.has.nights = nights;
    return copy;
}

} // namespace softfall
