// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreign_log/text_finder.h"

#include <algorithm>

namespace flashwright {

namespace {

unsigned char folded(char letter) noexcept
{
    const auto byte = static_cast<unsigned char>(letter);
    return byte >= 'A' && byte <= 'Z' ? static_cast<unsigned char>(byte - 'A' + 'a') : byte;
}

} // namespace

TextFinder::TextFinder()
    : m_nodes(1)
{
}

std::size_t TextFinder::add(std::string_view text)
{
    std::int32_t node = 0;
    for (const char letter : text) {
        const unsigned char byte = folded(letter);
        if (m_nodes[std::size_t(node)].next[byte] == 0) {
            m_nodes[std::size_t(node)].next[byte] = static_cast<std::int32_t>(m_nodes.size());
            m_nodes.emplace_back();
        }
        node = m_nodes[std::size_t(node)].next[byte];
    }
    if (node == 0) {
        return m_texts++;
    }
    auto& found = m_nodes[std::size_t(node)].text;
    if (found < 0) {
        found = static_cast<std::int32_t>(m_texts++);
    }
    return std::size_t(found);
}

void TextFinder::build()
{
    std::vector<std::int32_t> row{0};
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto here = std::size_t(row[i]);
        const auto shorter = std::size_t(m_nodes[here].shorter);
        for (std::size_t byte = 0; byte < m_nodes[here].next.size(); ++byte) {
            const std::int32_t way = m_nodes[here].next[byte];
            const std::int32_t detour = here == 0 ? 0 : m_nodes[shorter].next[byte];
            if (way == 0) {
                m_nodes[here].next[byte] = detour;
                continue;
            }
            Node& child = m_nodes[std::size_t(way)];
            child.shorter = detour;
            child.ending =
                m_nodes[std::size_t(detour)].text >= 0 ? detour : m_nodes[std::size_t(detour)].ending;
            row.push_back(way);
        }
    }
}

std::vector<TextFinder::Hit> TextFinder::find(std::string_view line) const
{
    std::vector<Hit> hits;
    std::int32_t node = 0;
    for (std::size_t place = 0; place < line.size(); ++place) {
        node = m_nodes[std::size_t(node)].next[folded(line[place])];
        for (std::int32_t end = node; end != 0; end = m_nodes[std::size_t(end)].ending) {
            const std::int32_t text = m_nodes[std::size_t(end)].text;
            const bool known = text < 0 || std::any_of(hits.begin(), hits.end(), [text](const Hit& hit) {
                return hit.text == std::size_t(text);
            });
            if (!known) {
                hits.push_back({std::size_t(text), place + 1});
            }
        }
    }
    return hits;
}

} // namespace flashwright
