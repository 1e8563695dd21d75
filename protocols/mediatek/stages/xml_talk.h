// SPDX-License-Identifier: GPL-3.0-or-later
/// The conversation of XML loaders: one command of the host, then whatever the phone asks for, in any order,
/// until it waits for the next command.
#pragma once

#include "core/image/image_source.h"
#include "protocols/mediatek/stages/deadlines.h"
#include "protocols/mediatek/stages/xflash_link.h"
#include "protocols/mediatek/wire/xml_message.h"

namespace flashwright::mediatek {

/// Where the bytes of one command come from and go to. The phone names a file by the very text of the
/// command.
struct XmlFiles {
    ImageSource* source = nullptr; ///< what the phone may pull
    std::uint64_t sourceBytes = 0; ///< announced; the image is filled up with zeros
    ImageSink* sink = nullptr; ///< what the phone pushes; without it a text
    std::uint64_t sinkBytes = LargestXmlDocument; ///< the most that it may push
    bool exact = false; ///< it must push exactly sinkBytes
    std::uint64_t shownBytes = 0; ///< progress never goes beyond; 0 = none is told
};

/// Session thread only; errors as PortLink. A command that the loader does not know is Refused (not-offered).
/// A bad end is PhoneRefused with the code in its text, else BadReply with the text as the fact "detail".
/// Source: [peer] bkerler/mtkclient: mtkclient/Library/DA/xmlflash/xml_lib.py; [peer] shomykohai/penumbra:
/// core/src/da/xml/protocol.rs
class XmlTalk {
public:
    XmlTalk(XflashLink& link, const Deadlines& waits)
        : m_link(link)
        , m_waits(waits)
    {
    }

    /// The first document of a stage.
    Result<void> awaitStart(Step step, Attention attention);
    /// @returns the text that the phone pushed, empty when there was a sink or nothing.
    Result<std::string> run(const XmlCommand& command, const XmlFiles& files, Step step, Attention attention);
    /// A command after which the phone may be gone at once.
    Result<void> runLast(const XmlCommand& command, Step step, Attention attention);
    /// Another stage answers behind END.
    Result<void> runThenRestart(
        const XmlCommand& command, const XmlFiles& files, Step step, Step restart, Attention attention);

private:
    struct Run {
        const XmlFiles& files;
        Step step;
        std::string text; ///< pushed
        std::string failure; ///< of ERR! or of END; empty while all is well
        bool unsupported = false;
        bool ended = false;
        bool pulled = false;
        bool pushed = false; ///< one more OK may come behind a push
        bool started = false; ///< the loader waits for a command
        bool idle = false; ///< it said so too early
    };

    Result<XmlReply> reply(Step step, Attention attention);
    Result<void> ok(Step step, Attention attention);
    Result<void> expectOk(Step step, Attention attention);
    Result<void> begin(const XmlCommand& command, Run& run, Attention attention);
    Result<void> serve(Run& run, Attention attention);
    Result<void> answer(const XmlReply& reply, Run& run, Attention attention);
    Result<void> document(const std::string& document, Run& run, Attention attention);
    Result<void> end(const std::string& document, Run& run, Attention attention);
    Result<void> fileQuestion(const std::string& document, const Run& run, Attention attention);
    Result<void> pull(const std::string& document, Run& run, Attention attention);
    Result<void> sendPackets(const Run& run, std::size_t packet, Attention attention);
    Result<void> push(const std::string& document, Run& run, Attention attention);
    Result<void> takePackets(Run& run, std::uint64_t bytes, Attention attention);
    [[nodiscard]] Result<void> verdict(const Run& run, const std::string& command) const;
    [[nodiscard]] Failure bad(const std::string& text, std::string_view step) const;

    XflashLink& m_link;
    const Deadlines& m_waits;
};

} // namespace flashwright::mediatek
