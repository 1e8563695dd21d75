// SPDX-License-Identifier: GPL-3.0-or-later
/// A firmware made of values, with images in memory.
#pragma once

#include "core/image/file_source.h"
#include "core/image/slice_source.h"
#include "core/plan/planner.h"

namespace flashwright::test {

class FakePackage final : public FirmwarePackage {
public:
    PackageFacts theFacts;
    std::vector<PackageEntry> theEntries;
    std::vector<PartitionSpec> theLayout;
    std::vector<Finding> theFindings;
    std::map<std::string, Bytes> images; // by entry id

    FakePackage() { theFacts.family = "toy"; }

    [[nodiscard]] const PackageFacts& facts() const override { return theFacts; }
    [[nodiscard]] const std::vector<PackageEntry>& entries() const override { return theEntries; }
    [[nodiscard]] const std::vector<PartitionSpec>& partitions() const override { return theLayout; }
    [[nodiscard]] const std::vector<Finding>& findings() const override { return theFindings; }
    [[nodiscard]] Result<std::unique_ptr<ImageSource>> open(const PackageEntry& entry) const override
    {
        const auto it = images.find(entry.id);
        if (it == images.end()) {
            return fail(Fault::Bug, "fake.open");
        }
        return std::make_unique<SliceSource>(bytesAsSource(entry.id, it->second), 0, it->second.size());
    }
    Result<void> verify(ProgressSink&, const std::stop_token&) const override { return {}; }

    PackageEntry& write(const std::string& id, const std::string& target, std::uint64_t bytes,
        EntryClass kind = EntryClass::System)
    {
        return add(id, target, bytes, EntryAction::Write, kind);
    }
    PackageEntry& erase(
        const std::string& id, const std::string& target, EntryClass kind = EntryClass::System)
    {
        PackageEntry& entry = add(id, target, 0, EntryAction::Erase, kind);
        entry.hasImage = false;
        return entry;
    }
    PackageEntry& loader(const std::string& id, std::uint64_t address, std::uint64_t bytes)
    {
        PackageEntry& entry = add(id, "", bytes, EntryAction::Load, EntryClass::Loader);
        entry.address = address;
        return entry;
    }

private:
    PackageEntry& add(const std::string& id, const std::string& target, std::uint64_t bytes,
        EntryAction action, EntryClass kind)
    {
        PackageEntry entry;
        entry.id = id;
        entry.target = target;
        entry.bytes = bytes;
        entry.action = action;
        entry.kind = kind;
        entry.selected = true;
        entry.hasImage = true;
        theEntries.push_back(entry);
        return theEntries.back();
    }
};

} // namespace flashwright::test
