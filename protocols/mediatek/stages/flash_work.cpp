// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/flash_work.h"

#include "core/image/file_source.h"
#include "core/image/slice_source.h"
#include "protocols/mediatek/stages/layout_builder.h"
#include "protocols/mediatek/stages/operation_areas.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

bool has(const Operation& operation, const std::string& mark)
{
    return operation.attributes.contains(mark);
}

/// A preloader file goes where its boot ROM looks for it, with a header; anything else lies as it is.
bool needsBootHeader(const Operation& operation)
{
    return isPreloader(operation) && operation.offset == 0 && !operation.address
        && operation.kind != OperationKind::PutBack && !has(operation, "saved_copy");
}

Failure noPlace(const Operation& operation)
{
    return failWithProblem(Fault::WrongPhone, "mediatek.table.read_table", "no-such-partition")
        .with("name", operation.target)
        .with("entry", operation.label());
}

} // namespace

void FlashWork::adopt(PhoneTable table)
{
    m_table = std::move(table);
    m_facts.tableKnown = true;
    m_facts.partitions = rowsOf(m_table, m_agent.storage());
    m_facts.attributes["table"] = m_table.state;
}

Result<void> FlashWork::readTable(Attention attention)
{
    TRY_LET(PhoneTable table, readPhoneTable(m_agent, attention));
    adopt(std::move(table));
    TRY_LET(const std::string board, readBoardName(m_agent, attention));
    if (!board.empty()) {
        m_facts.attributes["board"] = board;
    }
    return {};
}

bool FlashWork::canBeginInside(const Operation& operation) const
{
    const bool nand = m_agent.storage().kind == StorageKind::Nand;
    return !nand && !needsBootHeader(operation);
}

Result<void> FlashWork::perform(
    const Operation& operation, ImageSource* image, ImageSink* into, Attention attention)
{
    switch (operation.kind) {
    case OperationKind::Write:
    case OperationKind::PutBack:
        return image == nullptr ? fail(Fault::Bug, "mediatek.da2.write_start")
                                : write(operation, *image, attention);
    case OperationKind::SaveCopy:
    case OperationKind::ReadBack:
    case OperationKind::Verify:
        return into == nullptr ? fail(Fault::Bug, "mediatek.da2.read_start")
                               : read(operation, *into, attention);
    case OperationKind::Erase:
        return erase(operation, attention);
    case OperationKind::Repartition:
        return repartition(operation, attention);
    case OperationKind::TestMemory:
        return m_agent.testMemory(attention);
    }
    return fail(Fault::Bug, "mediatek.da2.open");
}

Result<void> FlashWork::write(const Operation& operation, ImageSource& image, Attention attention)
{
    if (needsBootHeader(operation)) {
        TRY_LET(const std::vector<Region> regions, bootRegionsOf(operation));
        if (!regions.empty()) {
            return writePreloader(operation, image, attention);
        }
    }
    // The operation counts the bytes of the file; what they unpack to is checked against the place.
    Operation place = operation;
    place.bytes = 0;
    TRY_LET(const Area area, areaOf(place, m_facts.partitions, m_agent.storage()));
    return writeImage(m_agent, area, image, operation.label(), attention);
}

/// The regions that the operation's word means; both boot regions when it has no word.
Result<std::vector<Region>> FlashWork::bootRegionsOf(const Operation& operation) const
{
    const std::vector<Region> all = bootRegions(m_agent.storage());
    std::string word = operation.region;
    for (const auto& [name, value] : operation.attributes) {
        if (word.empty() && name == "region") {
            word = value;
        }
    }
    std::vector<Region> meant = regionsOfScatter(word);
    if (const auto one = regionFromName(word)) {
        meant = {*one};
    }
    const bool user = std::ranges::any_of(
        meant, [](Region region) { return region == Region::User || region == Region::Whole; });
    if (all.empty() || user) {
        return std::vector<Region>(); // storage without boot regions: an ordinary row
    }
    // The copy in the second region is what keeps a phone alive whose first one is damaged.
    return all;
}

Result<void> FlashWork::writePreloader(const Operation& operation, ImageSource& image, Attention attention)
{
    TRY_LET(const std::vector<Region> regions, bootRegionsOf(operation));
    std::uint64_t room = UINT64_MAX;
    for (const Region region : regions) {
        room = std::min(room, m_agent.storage().bytesOf(region));
    }
    TRY_LET(const BootImage made, makeBootImage(image, m_agent.storage().kind, room));
    m_bodyOffsets[operation.label()] = made.bodyOffset;
    return writeBootImage(m_agent, regions, made, attention);
}

Result<std::uint64_t> FlashWork::bodyOffsetOf(const Operation& operation)
{
    if (!needsBootHeader(operation) || operation.kind != OperationKind::Verify) {
        return std::uint64_t{0};
    }
    if (const auto known = m_bodyOffsets.find(operation.label()); known != m_bodyOffsets.end()) {
        return known->second;
    }
    std::unique_ptr<ImageSource> image;
    if (!operation.file.empty()) {
        TRY_LET(const std::shared_ptr<const ByteSource> file, openFile(operation.file));
        image = std::make_unique<SliceSource>(file, 0, file->size());
    } else if (m_package != nullptr) {
        if (const PackageEntry* const entry = findEntry(*m_package, operation.entryId)) {
            TRY_LET(image, m_package->open(*entry));
        }
    }
    if (image == nullptr) {
        return std::uint64_t{0};
    }
    TRY_LET(const BootImage made, makeBootImage(*image, m_agent.storage().kind, UINT64_MAX));
    return made.bodyOffset;
}

Result<void> FlashWork::read(const Operation& operation, ImageSink& into, Attention attention)
{
    Operation place = operation;
    TRY_LET(const std::uint64_t body, bodyOffsetOf(operation));
    place.offset += body;
    TRY_LET(const Area area, areaOf(place, m_facts.partitions, m_agent.storage()));
    if (area.bytes == 0) {
        return noPlace(operation);
    }
    PartProgress progress(attention.progress);
    return m_agent.read(area, into, {progress, attention.stop});
}

Result<void> FlashWork::erase(const Operation& operation, Attention attention)
{
    PartProgress progress(attention.progress);
    const Attention inner{progress, attention.stop};
    if (!operation.target.empty() || operation.address || !operation.region.empty()) {
        TRY_LET(const Area area, areaOf(operation, m_facts.partitions, m_agent.storage()));
        TRY(m_agent.format(area, inner));
        if (isPreloader(operation) && operation.offset == 0 && operation.bytes == 0) {
            // The copy would bring the erased one back.
            const std::vector<Region> boot = bootRegions(m_agent.storage());
            for (std::size_t i = 1; i < boot.size() && area.region == boot.front(); ++i) {
                TRY(m_agent.format({boot[i], 0, m_agent.storage().bytesOf(boot[i])}, inner));
            }
        }
        return {};
    }
    std::uint64_t done = 0;
    for (const Area& area : everything(operation, m_facts.partitions, m_agent.storage())) {
        progress.startAt(done);
        TRY(m_agent.format(area, inner));
        done += area.bytes;
    }
    return {};
}

Result<void> FlashWork::repartition(const Operation& operation, Attention attention)
{
    PartProgress progress(attention.progress);
    const Attention inner{progress, attention.stop};
    const std::uint64_t userBytes = m_agent.storage().bytesOf(Region::User);
    PhoneTable next = m_table;
    if (m_table.kind == TableKind::Pmt) {
        TRY_LET(next.pmt, layOutPmt(operation.layout, m_table.pmt, userBytes));
        TRY(m_agent.writePmt(next.pmt, inner));
    } else {
        next.kind = TableKind::Gpt;
        next.state = "gpt";
        TRY_LET(next.gpt, layOut(operation.layout, m_table.gpt));
        TRY(writeGpt(next.gpt, inner));
    }
    adopt(std::move(next));
    return {};
}

/// The copy first: whichever write is cut, the other one is whole. On a storage without a table the first one
/// first: some loaders write nothing else before it is there ([capture] genuine XFlash loaders).
Result<void> FlashWork::writeGpt(const Gpt& table, Attention attention)
{
    struct Part {
        std::uint64_t offset;
        Bytes bytes;
    };
    Bytes tail = encodeBackup(table);
    const std::uint64_t tailOffset = table.storageBytes - tail.size();
    std::array parts{Part{tailOffset, std::move(tail)}, Part{0, encodePrimary(table)}};
    if (m_table.kind == TableKind::None) {
        std::swap(parts.front(), parts.back());
    }
    for (Part& part : parts) {
        const Area area{Region::User, part.offset, part.bytes.size()};
        const auto source = bytesAsSource("partition table", std::move(part.bytes));
        SliceSource slice(source, 0, area.bytes);
        TRY(m_agent.write(area, slice, attention));
    }
    return {};
}

} // namespace flashwright::mediatek
