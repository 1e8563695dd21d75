// SPDX-License-Identifier: GPL-3.0-or-later
// Vectors of FIPS 180-4's examples ("abc", the 56-byte text, a million times "a").
#include "core/base/digest.h"

#include <gtest/gtest.h>

using namespace flashwright;

namespace {

constexpr std::string_view TwoBlocks = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";

TEST(Digest, knownSums)
{
    EXPECT_EQ(toHex(sha1(asBytes("abc"))), "a9993e364706816aba3e25717850c26c9cd0d89d");
    EXPECT_EQ(toHex(sha1({})), "da39a3ee5e6b4b0d3255bfef95601890afd80709");
    EXPECT_EQ(toHex(sha1(asBytes(TwoBlocks))), "84983e441c3bd26ebaae4aa1f95129e5e54670f1");
    EXPECT_EQ(
        toHex(sha256(asBytes("abc"))), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(toHex(sha256({})), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(toHex(sha256(asBytes(TwoBlocks))),
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST(Digest, comesInPieces)
{
    Digest digest(Digest::Kind::Sha256);
    const std::string piece(1000, 'a');
    for (int i = 0; i < 1000; ++i) {
        digest.add(asBytes(piece));
    }
    EXPECT_EQ(toHex(digest.finish()), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Digest, beginsAnewAfterItsEnd)
{
    Digest digest(Digest::Kind::Sha1);
    digest.add(asBytes("something else"));
    (void)digest.finish();
    digest.add(asBytes("abc"));
    Digest moved = std::move(digest);
    EXPECT_EQ(toHex(moved.finish()), "a9993e364706816aba3e25717850c26c9cd0d89d");
}

} // namespace
