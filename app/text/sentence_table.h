// SPDX-License-Identifier: GPL-3.0-or-later
/// Sentences chosen by the facts at hand. Internal to app/text.
#pragma once

#include <QString>

#include <functional>
#include <span>
#include <string_view>

namespace flashwright {

/// One English sentence for a word. Of several for the same word, the first whose every {fact} is known is
/// taken, so the last one has none.
struct Sentence {
    const char* word;
    const char* english;
};

using FactLookup = std::function<std::string_view(std::string_view name)>;

/// The sentence in the user's language with its facts filled in; empty when no sentence fits. Facts named
/// *_bytes that are plain decimal numbers are shown as sizes, except offsets.
[[nodiscard]] QString pickSentence(
    const char* context, std::span<const Sentence> table, std::string_view word, const FactLookup& facts);

} // namespace flashwright
