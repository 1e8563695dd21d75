// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/stages/pdl_stage.h"

#include "protocols/unisoc/wire/pdl_packet.h"

#include <algorithm>
#include <limits>

namespace flashwright::unisoc {

namespace {

constexpr std::size_t ReadAtOnce = 512;
constexpr std::size_t ShownBytes = 64;

} // namespace

Result<std::uint32_t> PdlStage::awaitResult(Step step, Attention attention)
{
    const Deadline by = m_link.clock().in(step.within);
    m_input.clear();
    for (;;) {
        auto result = parsePdlReply(m_input);
        if (!result) {
            return m_link.failed(std::move(result).error(), step.name);
        }
        if (*result) {
            return **result;
        }
        std::array<std::byte, ReadAtOnce> chunk{};
        auto got = m_link.transport().read(chunk, by, attention.stop);
        if (!got) {
            return m_link.failed(std::move(got).error(), step.name)
                .with("pdl_rx", toHex(m_input, ShownBytes));
        }
        m_input.insert(m_input.end(), chunk.begin(), chunk.begin() + static_cast<std::ptrdiff_t>(*got));
    }
}

Result<void> PdlStage::exchange(ByteSpan packet, Step step, Attention attention)
{
    TRY(m_link.sendRaw(packet, TransferEnd::Terminated, step, attention));
    TRY_LET(const std::uint32_t result, awaitResult(step, attention));
    if (result != 0) {
        return fail(Fault::PhoneRefused, "unisoc.pdl." + std::string(step.name))
            .fromPhone("pdl", result)
            .with("last_tx", toHex(packet, ShownBytes))
            .with("last_rx", toHex(m_input, ShownBytes));
    }
    return {};
}

Result<void> PdlStage::connect(Attention attention)
{
    const Deadline by = m_link.clock().in(m_deadlines[Wait::PdlConnectTotal]);
    const Step step{"connect", m_deadlines[Wait::PdlConnectTry]};
    for (;;) {
        auto connected = exchange(pdlConnect(), step, attention);
        if (connected || connected.error().fault != Fault::Timeout) {
            return connected;
        }
        if (m_link.clock().passed(by)) {
            return Failure(std::move(connected).error()).with("problem", "no-answer");
        }
    }
}

Result<void> PdlStage::load(ImageSource& image, const Loader& loader, Attention attention)
{
    constexpr std::uint64_t Largest = std::numeric_limits<std::uint32_t>::max();
    if (image.size() == 0 || image.size() > Largest || loader.address > Largest) {
        return failWithProblem(Fault::PackageCorrupt, "unisoc.pdl.start", "size-differs")
            .with("item", loader.name)
            .with("image_bytes", std::to_string(image.size()));
    }
    attention.progress.enter(Stage::SendingLoader, loader.name, image.size());
    const auto bytes = static_cast<std::uint32_t>(image.size());
    const Step data{"data", m_deadlines[Wait::PdlData]};
    TRY(exchange(
        pdlStart(static_cast<std::uint32_t>(loader.address), bytes), {"start", data.within}, attention));
    Bytes block(PdlBlockBytes);
    std::uint64_t done = 0;
    for (std::uint32_t index = 0; done < image.size(); ++index) {
        TRY_LET(const std::size_t got, image.read(block));
        if (got == 0) {
            return failWithProblem(Fault::PackageCorrupt, "unisoc.pdl.data", "truncated")
                .with("offset_bytes", std::to_string(done));
        }
        TRY(exchange(pdlData(index, ByteSpan(block).first(got)), data, attention));
        done += got;
        attention.progress.moved(done);
    }
    TRY(exchange(pdlEnd(), {"end", data.within}, attention));
    attention.progress.enter(Stage::StartingLoader, loader.name, 0);
    return exchange(pdlExec(), {"exec", m_deadlines[Wait::LoaderExec]}, attention);
}

} // namespace flashwright::unisoc
