// SPDX-License-Identifier: GPL-3.0-or-later
/// Finds many short texts in a line at once, so that a long log is read once and not once per text.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace flashwright {

/// Built once, then read from any thread. Ignores the case of ASCII letters; other bytes count as they are.
class TextFinder {
public:
    struct Hit {
        std::size_t text = 0; ///< as add() numbered it
        std::size_t end = 0; ///< where its first occurrence ends
    };

    TextFinder();
    /// Adds a text, or finds it again. An empty text is never found. Only before build().
    std::size_t add(std::string_view text);
    void build();
    /// The texts that occur, each once, in the order in which they end.
    [[nodiscard]] std::vector<Hit> find(std::string_view line) const;

private:
    struct Node {
        std::array<std::int32_t, 256> next{}; ///< 0 = the root, which is also "no such way" before build()
        std::int32_t shorter = 0; ///< the longest end of what was read that is a text's beginning too
        std::int32_t text = -1; ///< that ends here
        std::int32_t ending = 0; ///< the nearest shorter node where a text ends
    };
    std::vector<Node> m_nodes;
    std::size_t m_texts = 0;
};

} // namespace flashwright
