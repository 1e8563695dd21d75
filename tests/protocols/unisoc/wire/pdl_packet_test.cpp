// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/wire/pdl_packet.h"
#include "tests/protocols/unisoc/hex.h"

#include <gtest/gtest.h>

namespace flashwright::unisoc {

using test::hex;

namespace {

// [peer] Jakes-Fu/ZW217_W19_V4.1_yisai: Source/Libary/BMPlatform/HostProtocol.cpp; bytes computed from its
// structures
TEST(PdlPacket, vectors)
{
    EXPECT_EQ(toHex(pdlConnect()), "ae0c000000ff0000000000000000000000000000");
    EXPECT_EQ(pdlStart(0x008000c0, 11400),
        hex("ae 11 00 00 00 ff 00 00 04 00 00 00 c0 00 80 00 88 2c 00 00 50 44 4c 31 00"));
    EXPECT_EQ(pdlEnd(), hex("ae 10 00 00 00 ff 00 00 06 00 00 00 00 00 00 00 00 00 00 00 1c 3c 6e 06"));
    EXPECT_EQ(
        pdlData(3, hex("7e 7d")), hex("ae 0e 00 00 00 ff 00 00 05 00 00 00 03 00 00 00 02 00 00 00 7e 7d"));
    EXPECT_EQ(pdlExec(), hex("ae 0c 00 00 00 ff 00 00 07 00 00 00 00 00 00 00 00 00 00 00"));
}

TEST(PdlPacket, replies)
{
    const auto ack = parsePdlReply(hex("ae 04 00 00 00 ff 00 00 00 00 00 00"));
    ASSERT_TRUE(ack);
    EXPECT_EQ(*ack, std::optional<std::uint32_t>(0));
    const auto error = parsePdlReply(hex("ae 04 00 00 00 ff 00 00 05 00 00 00"));
    ASSERT_TRUE(error);
    EXPECT_EQ(*error, std::optional<std::uint32_t>(5));
    const auto early = parsePdlReply(hex("ae 04 00"));
    ASSERT_TRUE(early);
    EXPECT_FALSE(early->has_value());
    EXPECT_FALSE(parsePdlReply(hex("7e 00")));
}

} // namespace
} // namespace flashwright::unisoc
