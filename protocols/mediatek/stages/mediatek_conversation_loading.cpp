// SPDX-License-Identifier: GPL-3.0-or-later
// How a conversation gets its first loader stage into the phone.
#include "protocols/mediatek/stages/chip_facts.h"
#include "protocols/mediatek/stages/job_files.h"
#include "protocols/mediatek/stages/mediatek_conversation.h"
#include "protocols/mediatek/wire/brom_commands.h"

#include <algorithm>

namespace flashwright::mediatek {

std::unique_ptr<DownloadAgent> makeAgent(AgentSetup setup)
{
    const std::string protocol = setup.chip != nullptr ? setup.chip->protocol : std::string();
    if (protocol == "xml" || setup.loader.kind == DaFileKind::Xml) {
        return makeXmlAgent(std::move(setup));
    }
    // [inferred] A chip that the table does not know is newer than the table.
    return protocol == "legacy" ? makeLegacyAgent(std::move(setup)) : makeXflashAgent(std::move(setup));
}

Result<void> MediatekConversation::loadFirstStage(Attention attention)
{
    // Everything that the computer can know is known before the phone gets another byte.
    TRY_LET(m_loader, findLoader(m_setup, chipNumbers(m_words, m_chip)));
    saw("loader.file", m_loader->name);
    saw("loader.reason", m_loader->reason);
    m_facts.attributes["loader"] = m_loader->name;
    m_facts.attributes["loader_reason"] = m_loader->reason;
    const DaRegion* const first = m_loader->entry.firstStage();
    if (first == nullptr) {
        return failWithProblem(Fault::PackageCorrupt, "mediatek.da_file.open", "da-no-entries")
            .with("file", m_loader->name);
    }
    TRY(makeTheAgent());
    TRY(authorise(attention));
    TRY(switchWatchdogOff(attention));
    const FirstStage stage{{m_loader->file, first->fileOffset, first->bytes}, first->loadAddress,
        first->signatureBytes, m_loader->name};
    TRY(sendAgent(stage, attention));
    attention.progress.enter(Stage::StartingLoader, m_loader->name, 0);
    TRY(BromStage(m_link, m_deadlines).jump(stage.address, attention));
    sawStage("da1");
    return {};
}

Result<void> MediatekConversation::makeTheAgent()
{
    TRY_LET(std::optional<PreloaderFile> preloader, findPreloader(m_setup));
    AgentSetup setup{.link = m_link,
        .chip = m_chip,
        .numbers = chipNumbers(m_words, m_chip),
        .from = m_words.bootRom ? StartedFrom::BootRom : StartedFrom::Preloader,
        .loader = *m_loader,
        .preloaderFile = std::nullopt,
        .emi = std::nullopt,
        .options = m_setup.options,
        .facts = m_facts,
        .saw = [this](std::string fact, std::string value) { saw(std::move(fact), std::move(value)); }};
    if (preloader) {
        setup.preloaderFile = std::move(preloader->file);
        setup.emi = std::move(preloader->emi);
    }
    m_agent = m_hooks.makeAgent(std::move(setup));
    return {};
}

/// A chip that restricts writes refuses this one; then its watchdog is the loader's business.
Result<void> MediatekConversation::switchWatchdogOff(Attention attention)
{
    const auto write = watchdogOf(m_chip);
    if (!write) {
        return {};
    }
    auto done = BromStage(m_link, m_deadlines).switchWatchdogOff(*write, attention);
    if (!done && done.error().fault == Fault::PhoneRefused) {
        saw("watchdog.refused", hexCode(done.error().phone ? done.error().phone->code : 0));
        return {};
    }
    return done;
}

Result<void> MediatekConversation::authorise(Attention attention)
{
    BromStage stage(m_link, m_deadlines);
    const bool sla = has(m_words.targetConfig, TargetBit::SerialLinkAuthorisation);
    const bool daa = has(m_words.targetConfig, TargetBit::AgentAuthorisation);
    if (has(m_words.targetConfig, TargetBit::RootCertificate)) {
        TRY_LET(const std::optional<Bytes> cert, findSmallFile(m_setup, "cert"));
        if (cert) {
            TRY(stage.sendCertificate(*cert, attention));
        }
    }
    if (sla || daa) {
        TRY_LET(const std::optional<Bytes> auth, findSmallFile(m_setup, "auth"));
        if (auth) {
            TRY(stage.sendAuthentication(*auth, attention));
        }
    }
    return sla ? stage.authorise(m_hooks.slaAnswer, attention) : Result<void>();
}

Result<void> MediatekConversation::sendAgent(const FirstStage& first, Attention attention)
{
    BromStage stage(m_link, m_deadlines);
    auto sent = stage.sendAgent(first, attention);
    const bool wantsMore = !sent && sent.error().phone && sent.error().phone->code == brom_status::SlaRequired
        && sent.error().where.ends_with(".send_da");
    if (!wantsMore) {
        return sent;
    }
    // A detour, not an end: the maker's authorisation first, then the same request goes on.
    TRY_LET(const std::optional<Bytes> auth, findSmallFile(m_setup, "auth"));
    if (auth) {
        TRY(stage.sendAuthentication(*auth, attention));
    }
    auto authorised = stage.authorise(m_hooks.slaAnswer, attention);
    if (!authorised && authorised.error().fault == Fault::Refused) {
        return Failure(std::move(authorised).error()).fromPhone("brom", brom_status::SlaRequired);
    }
    TRY(authorised);
    return stage.sendAgentData(first, attention);
}

} // namespace flashwright::mediatek
