// SPDX-License-Identifier: GPL-3.0-or-later
#include "toy_phone.h"

namespace flashwright::test {

namespace {

Bytes answer(char code, ByteSpan data = {})
{
    Bytes bytes{static_cast<std::byte>(code)};
    bytes.insert(bytes.end(), data.begin(), data.end());
    return bytes;
}

} // namespace

PhoneIdentity ToyPhone::identity() const
{
    return PhoneIdentity{m_inLoader ? LoaderId : firstId, 0x0100, "Maker", "Toy"};
}

void ToyPhone::plugged(PhoneLink& /*link*/)
{
    m_blocks = 0;
    m_writing.clear();
}

void ToyPhone::received(ByteSpan transfer, bool /*ended*/, PhoneLink& link)
{
    if (transfer.empty()) {
        return;
    }
    const char command = static_cast<char>(transfer[0]);
    if (command != 'D') {
        m_log += command;
    }
    if (command == 'I' && leavesWhenAsked > 0) {
        --leavesWhenAsked;
        link.leave(milliseconds(50), backAfter);
        return;
    }
    if (silentOnce.erase(command) != 0 || silentOn.contains(command)) {
        return;
    }
    if (refuses.contains(command)) {
        link.send(answer('N'));
        return;
    }
    obey(command, transfer.subspan(1), link);
}

void ToyPhone::obey(char command, ByteSpan rest, PhoneLink& link)
{
    const std::string name(asText(rest));
    switch (command) {
    case 'I':
    case 'T':
    case 'F':
    case 'P':
        link.send(answer('K'));
        return;
    case 'L':
        startLoader(link);
        return;
    case 'B':
        m_writing = name;
        if (name != silentOnName) {
            areas[name].clear();
            link.send(answer('K'));
        }
        return;
    case 'C':
        m_writing = name.substr(name.find(':') + 1);
        areas[m_writing].resize(std::stoul(name));
        link.send(answer('K'));
        return;
    case 'D':
        store(rest, link);
        return;
    case 'R':
        link.send(blank.contains(name) ? answer('Z') : answer('K', areas[name]));
        return;
    case 'E':
        areas[name].clear();
        link.send(answer('K'));
        return;
    case 'Q':
        link.leave(milliseconds(0), std::nullopt);
        return;
    default:
        link.send(answer('N'));
    }
}

void ToyPhone::startLoader(PhoneLink& link)
{
    if (!handsOver || m_inLoader) {
        link.send(answer('K'));
        return;
    }
    m_inLoader = true;
    link.leave(milliseconds(0), staysAway ? std::nullopt : std::optional(milliseconds(700)));
}

void ToyPhone::store(ByteSpan data, PhoneLink& link)
{
    if (leavesAfterBlocks == m_blocks++) {
        link.leave(milliseconds(0), std::nullopt);
        return;
    }
    ++m_allBlocks;
    if (lostBlocks.contains(m_allBlocks)) {
        return;
    }
    if (!lies) {
        Bytes& area = areas[m_writing];
        area.insert(area.end(), data.begin(), data.end());
    }
    if (const auto late = lateBlocks.find(m_allBlocks); late != lateBlocks.end()) {
        link.send(answer('K'), late->second);
        return;
    }
    link.send(answer('K'));
}

} // namespace flashwright::test
