// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreign_log/text_finder.h"

#include <gmock/gmock.h>

namespace flashwright {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

std::vector<std::pair<std::size_t, std::size_t>> hitsOf(const TextFinder& finder, std::string_view line)
{
    std::vector<std::pair<std::size_t, std::size_t>> hits;
    for (const TextFinder::Hit& hit : finder.find(line)) {
        hits.emplace_back(hit.text, hit.end);
    }
    return hits;
}

TEST(TextFinder, findsTextsInsideEachOther)
{
    TextFinder finder;
    const auto he = finder.add("he");
    const auto she = finder.add("she");
    const auto his = finder.add("his");
    const auto hers = finder.add("hers");
    finder.build();
    EXPECT_THAT(hitsOf(finder, "ushers"),
        UnorderedElementsAre(
            std::pair(she, std::size_t(4)), std::pair(he, std::size_t(4)), std::pair(hers, std::size_t(6))));
    EXPECT_THAT(hitsOf(finder, "this"), ElementsAre(std::pair(his, std::size_t(4))));
    EXPECT_THAT(hitsOf(finder, "nothing of it"), IsEmpty());
}

TEST(TextFinder, ignoresTheCaseOfLettersOnly)
{
    TextFinder finder;
    const auto text = finder.add("Send_DA\xc3\xa4");
    finder.build();
    EXPECT_THAT(hitsOf(finder, "xSEND_da\xc3\xa4"), ElementsAre(std::pair(text, std::size_t(10))));
    EXPECT_THAT(hitsOf(finder, "SEND_da\xc3\x84"), IsEmpty());
}

TEST(TextFinder, anAddedTextIsKnownAgain)
{
    TextFinder finder;
    const auto first = finder.add("error");
    EXPECT_EQ(finder.add("ERROR"), first);
    EXPECT_NE(finder.add("errors"), first);
}

TEST(TextFinder, givesTheFirstPlaceOfATextThatComesTwice)
{
    TextFinder finder;
    const auto text = finder.add("ab");
    finder.build();
    EXPECT_THAT(hitsOf(finder, "ab ab"), ElementsAre(std::pair(text, std::size_t(2))));
}

TEST(TextFinder, anEmptyTextIsNowhere)
{
    TextFinder finder;
    finder.add("");
    finder.build();
    EXPECT_THAT(hitsOf(finder, "anything"), IsEmpty());
}

} // namespace
} // namespace flashwright
