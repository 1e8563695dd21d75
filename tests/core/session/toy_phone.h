// SPDX-License-Identifier: GPL-3.0-or-later
/// A virtual phone with a protocol of one letter a command, for tests of the session itself.
#pragma once

#include "core/transport/virtual/virtual_phone.h"

#include <set>

namespace flashwright::test {

/// I identify, L start the loader, T table, B<name> begin a write, D<data>, F finish, R<name> read, E<name>
/// erase, P repartition, Q leave, C<offset>:<name> go on with a write there. Each answer is 'K' and perhaps
/// data; what it does not know is answered 'N'.
class ToyPhone final : public VirtualPhone {
public:
    static constexpr UsbId RomId{0x1111, 0x0001};
    static constexpr UsbId LoaderId{0x1111, 0x0002};

    UsbId firstId = RomId;
    bool handsOver = false; ///< leaves the bus when the loader starts
    bool staysAway = false; ///< and does not come back
    int leavesWhenAsked = 0; ///< so often it drops off the bus at the first word
    std::optional<milliseconds> backAfter = milliseconds(2000); ///< of those drops
    std::set<char> silentOn;
    std::set<char> refuses;
    std::set<std::string> blank; ///< places that say that nothing was ever stored there
    std::string silentOnName; ///< a write that begins with this name is not answered
    int leavesAfterBlocks = -1; ///< drops off the bus in the middle of a write
    std::map<int, milliseconds> lateBlocks; ///< these data blocks, counted from 1 since it was made, are
                                            ///< stored at once and answered so much later
    std::set<int> lostBlocks; ///< these are neither stored nor answered
    std::set<char> silentOnce; ///< the first such command is not answered
    bool lies = false; ///< acknowledges data and stores nothing
    std::map<std::string, Bytes> areas;

    [[nodiscard]] PhoneIdentity identity() const override;
    void plugged(PhoneLink& link) override;
    void left() override { }
    bool control(const ControlRequest&, PhoneLink&) override { return false; }
    void received(ByteSpan transfer, bool ended, PhoneLink& link) override;
    void baudRateChanged(std::uint32_t, PhoneLink&) override { }
    [[nodiscard]] std::map<std::string, Bytes> storage() const override { return areas; }
    [[nodiscard]] int blocks() const { return m_blocks; } ///< of data since it was plugged in
    [[nodiscard]] const std::string& log() const { return m_log; } ///< commands in the order received

private:
    void obey(char command, ByteSpan rest, PhoneLink& link);
    void startLoader(PhoneLink& link);
    void store(ByteSpan data, PhoneLink& link);

    bool m_inLoader = false;
    int m_blocks = 0;
    int m_allBlocks = 0;
    std::string m_writing;
    std::string m_log;
};

} // namespace flashwright::test
