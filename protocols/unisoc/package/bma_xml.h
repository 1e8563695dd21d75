// SPDX-License-Identifier: GPL-3.0-or-later
/// One pass over a BMAConfig XML; the first thing that is wrong ends it. Private to this room.
#pragma once

#include "protocols/unisoc/package/bma_config.h"
#include "protocols/unisoc/package/bma_reader.h"

#include <QXmlStreamReader>

namespace flashwright::unisoc {

constexpr std::size_t MostBmaItems = 4096;

/// The text without the blanks around it.
[[nodiscard]] std::string_view trimmed(std::string_view text) noexcept;

/// Elements, attributes and numbers without regard to case.
class BmaXml {
public:
    explicit BmaXml(const QString& text);
    /// Steps to the next child element; false at the end of the parent or at the first error.
    bool next();
    /// The element is called that.
    [[nodiscard]] bool at(std::string_view name) const;
    [[nodiscard]] std::string elementName() const;
    [[nodiscard]] int line() const { return static_cast<int>(m_xml.lineNumber()); }
    void skip() { m_xml.skipCurrentElement(); }
    /// Reads on to the end of the text; what follows the root must be well-formed, too.
    void finish();
    [[nodiscard]] bool bad() const { return m_xml.hasError(); }
    [[nodiscard]] Failure failure() const;

    [[nodiscard]] std::optional<std::string> attribute(std::string_view name) const;
    std::string text();
    std::uint64_t number(std::string_view field);
    std::uint32_t smallNumber(std::string_view field);
    /// A number from a text; an empty one counts as 0.
    std::uint64_t numberFrom(std::string_view field, std::string_view value);
    std::uint64_t numberOf(std::string_view attributeName, std::uint64_t otherwise);
    /// Ends the reading: `field` holds `found`, which cannot be.
    void wrong(std::string_view field, std::string_view found);
    template <class T>
    bool roomFor(const std::vector<T>& list, std::string_view field, std::size_t most = MostBmaItems)
    {
        if (list.size() < most) {
            return true;
        }
        wrong(field, std::to_string(list.size() + 1));
        return false;
    }

private:
    QXmlStreamReader m_xml;
    std::string m_field;
    std::string m_found;
};

/// Reads the element <Product> that `xml` stands on.
void readBmaProduct(BmaXml& xml, BmaProduct& product);

} // namespace flashwright::unisoc
