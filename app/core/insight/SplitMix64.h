#pragma once

#include <cstdint>

namespace softfall {

/// Pseudo-random numbers that are the same for a seed on every machine and in every version: SplitMix64 (Steele, Lea
/// and Flood 2014). In the standard library only the engines guarantee that, not the distributions.
class SplitMix64 {
public:
    explicit constexpr SplitMix64(std::uint64_t seed)
        : m_state(seed) {}

    /// The next 64 bits.
    constexpr std::uint64_t next() {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t bits = m_state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9U;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBU;
        return bits ^ (bits >> 31);
    }

    /// A fair coin: the highest bit of the next number.
    constexpr bool coin() { return (next() >> 63) != 0; }

    /// A whole number from 0 to `bound` − 1, all equally likely; `bound` is 1 or more.
    constexpr std::uint64_t below(std::uint64_t bound) {
        // The remainder at the top would make small numbers likelier, and is drawn again.
        const std::uint64_t leftOver = (UINT64_MAX % bound + 1) % bound;
        std::uint64_t number = next();
        while (number > UINT64_MAX - leftOver) {
            number = next();
        }
        return number % bound;
    }

private:
    std::uint64_t m_state;
};

} // namespace softfall
