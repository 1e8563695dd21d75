// SPDX-License-Identifier: GPL-3.0-or-later
#include "toy_conversation.h"

namespace flashwright::test {

std::optional<std::string> ToyModule::claim(const PortSighting& sighting) const
{
    if (sighting.id == ToyPhone::RomId) {
        return "rom";
    }
    return sighting.id == ToyPhone::LoaderId ? std::optional<std::string>("loader") : std::nullopt;
}

Result<std::unique_ptr<FirmwarePackage>> ToyModule::openPackage(const FirmwareInput&) const
{
    return fail(Fault::PackageUnsupported, "toy.package");
}

std::unique_ptr<Conversation> ToyModule::begin(ConversationSetup setup) const
{
    return std::make_unique<ToyConversation>(std::move(setup), toldFacts);
}

Result<std::shared_ptr<VirtualPhone>> ToyModule::makeVirtualPhone(std::string_view, std::string_view) const
{
    return fail(Fault::PackageUnsupported, "toy.phone");
}

Result<void> ToyModule::writePracticeFirmware(std::string_view, const std::filesystem::path&) const
{
    return fail(Fault::PackageUnsupported, "toy.firmware");
}

ToyConversation::ToyConversation(ConversationSetup setup, ToyFacts facts)
    : m_setup(std::move(setup))
    , m_link(&m_setup.transport)
    , m_toldFacts(std::move(facts))
{
}

Result<Bytes> ToyConversation::ask(
    char command, ByteSpan data, const std::stop_token& stop, std::size_t answerBytes)
{
    Bytes request{static_cast<std::byte>(command)};
    request.insert(request.end(), data.begin(), data.end());
    const Deadline by = m_setup.clock.in(m_toldFacts.deadline);
    TRY(m_link->write(request, by, stop));
    Bytes reply;
    Bytes piece(4096);
    while (reply.size() < answerBytes + 1) {
        TRY_LET(const std::size_t got, m_link->read(piece, by, stop));
        reply.insert(reply.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(got));
        if (reply.front() == std::byte{'Z'}) {
            return failWithProblem(Fault::PhoneRefused, std::string("toy.") + command, "area-blank");
        }
        if (reply.front() != std::byte{'K'}) {
            return fail(Fault::PhoneRefused, std::string("toy.") + command).fromPhone("toy", 'N');
        }
    }
    reply.erase(reply.begin());
    return reply;
}

Result<void> ToyConversation::identify(ProgressSink&, const std::stop_token& stop)
{
    TRY(ask('I', {}, stop));
    m_facts = m_toldFacts.rom;
    return {};
}

Result<Next> ToyConversation::startLoader(ProgressSink& progress, const std::stop_token& stop)
{
    if (!m_returned) {
        progress.enter(Stage::SendingLoader, "L1", 100);
        progress.moved(100);
        const auto started = ask('L', {}, stop);
        if (!started && started.error().fault == Fault::LinkLost) {
            m_link = nullptr;
            return Handover{{ToyPhone::LoaderId}, seconds(3)};
        }
        TRY(started);
    }
    m_facts = m_toldFacts.loader;
    m_facts.tableKnown = false;
    m_facts.partitions.clear();
    return Stay{};
}

void ToyConversation::returned(Transport& transport, const PortSighting&)
{
    m_link = &transport;
    m_returned = true;
}

Result<void> ToyConversation::readTable(ProgressSink&, const std::stop_token& stop)
{
    TRY(ask('T', {}, stop));
    m_facts = m_toldFacts.loader;
    if (++m_readings > 1 && !m_toldFacts.laterTable.empty()) {
        m_facts.partitions = m_toldFacts.laterTable;
    }
    return {};
}

Result<void> ToyConversation::perform(const Operation& operation, ImageSource* image, ImageSink* into,
    ProgressSink& progress, const std::stop_token& stop)
{
    switch (operation.kind) {
    case OperationKind::Write:
    case OperationKind::PutBack:
        return write(operation, *image, progress, stop);
    case OperationKind::Erase:
        TRY(ask('E', asBytes(operation.target), stop));
        return {};
    case OperationKind::Repartition:
        TRY(ask('P', {}, stop));
        return {};
    case OperationKind::SaveCopy:
    case OperationKind::ReadBack:
    case OperationKind::Verify:
        break;
    case OperationKind::TestMemory:
        TRY(ask('T', {}, stop));
        return {};
    }
    progress.enter(Stage::ReadingBack, operation.label(), operation.bytes);
    TRY_LET(const Bytes data, ask('R', asBytes(operation.target), stop, operation.bytes));
    progress.moved(data.size());
    return into->write(data);
}

Result<void> ToyConversation::write(
    const Operation& operation, ImageSource& image, ProgressSink& progress, const std::stop_token& stop)
{
    progress.enter(Stage::Writing, operation.label(), image.size());
    if (operation.offset == 0) {
        TRY(ask('B', asBytes(operation.target), stop));
    } else {
        TRY(ask('C', asBytes(std::to_string(operation.offset) + ":" + operation.target), stop));
    }
    Bytes block(m_blockBytes);
    for (std::uint64_t done = 0; done < image.size();) {
        TRY_LET(const std::size_t got, image.read(block));
        TRY(ask('D', ByteSpan(block).first(got), stop));
        done += got;
        progress.moved(done);
    }
    TRY(ask('F', {}, stop));
    return {};
}

Result<void> ToyConversation::leave(Farewell farewell, ProgressSink&, const std::stop_token& stop)
{
    if (farewell == Farewell::Stay) {
        return {};
    }
    const auto left = ask('Q', {}, stop);
    if (!left && left.error().fault != Fault::LinkLost) {
        return tl::unexpected(left.error());
    }
    return {};
}

} // namespace flashwright::test
