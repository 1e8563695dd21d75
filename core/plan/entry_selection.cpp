// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/entry_selection.h"

#include "core/plan/area_care.h"
#include "core/plan/name_match.h"

#include <algorithm>

namespace flashwright {

namespace {

bool isLoader(const PackageEntry& entry)
{
    return entry.kind == EntryClass::Loader || entry.action == EntryAction::Load;
}

std::filesystem::path replacementFor(const PackageEntry& entry, const JobRequest& request)
{
    for (const auto& [name, file] : request.replace) {
        if (isCalled(entry, name)) {
            return file;
        }
    }
    return {};
}

StorageKind storageOf(const JobRequest& request, const PhoneFacts* phone)
{
    if (phone != nullptr && phone->storage != StorageKind::Unknown) {
        return phone->storage;
    }
    return request.package->facts().storage;
}

class Selector {
public:
    Selector(const JobRequest& request, const AreaRules& rules, const PhoneFacts* phone)
        : m_request(request)
        , m_rules(rules)
        , m_storage(storageOf(request, phone))
    {
    }

    /// Why the entry is left out; nothing when it is chosen.
    [[nodiscard]] std::optional<LeftOut> reject(const PackageEntry& entry) const
    {
        const bool named = isNamed(entry, m_request.only);
        if (isNamed(entry, m_request.skip)) {
            return LeftOut::Skipped;
        }
        if (m_request.only.empty() ? !isTicked(entry) : !named) {
            return LeftOut::NotSelected;
        }
        if (entry.onlyFor != StorageKind::Unknown && m_storage != StorageKind::Unknown
            && entry.onlyFor != m_storage) {
            return LeftOut::OtherStorage;
        }
        const bool untouched = m_request.scene != Scene::FormatAll || m_request.keepCalibration;
        if (m_rules.isCalibration(entry) && !named && untouched) {
            return LeftOut::Calibration;
        }
        const bool hasData = entry.hasImage || !replacementFor(entry, m_request).empty();
        switch (entry.action) {
        case EntryAction::Erase:
            return std::nullopt;
        case EntryAction::Write:
            return hasData ? std::nullopt : std::optional(LeftOut::NoImage);
        case EntryAction::Keep:
            return named ? std::nullopt : std::optional(LeftOut::NoImage);
        case EntryAction::Load:
        case EntryAction::None:
            break;
        }
        return LeftOut::NoImage;
    }

    /// What the package would tick if its image were there is ticked by a replacement of the image.
    [[nodiscard]] bool isTicked(const PackageEntry& entry) const
    {
        return entry.selected || entry.required
            || (hasMark(entry.attributes, "wanted") && !replacementFor(entry, m_request).empty());
    }

    [[nodiscard]] ChosenEntry choose(const PackageEntry& entry) const
    {
        return {&entry, m_rules.classOf(entry), replacementFor(entry, m_request)};
    }

private:
    const JobRequest& m_request;
    const AreaRules& m_rules;
    StorageKind m_storage;
};

/// Two variants of one thing and no way to tell which is right: writing either would be a guess.
Result<void> checkVariants(const EntrySelection& selection, StorageKind storage)
{
    std::optional<StorageKind> first;
    for (const ChosenEntry& chosen : selection.chosen) {
        const StorageKind bound = chosen.entry->onlyFor;
        if (storage != StorageKind::Unknown || bound == StorageKind::Unknown) {
            continue;
        }
        if (first && *first != bound) {
            return failWithProblem(Fault::WrongPhone, "plan.storage", "storage-mismatch")
                .with("entry", chosen.entry->id)
                .with("wanted", std::string(storageName(bound)))
                .with("found", std::string(storageName(StorageKind::Unknown)));
        }
        first = bound;
    }
    return {};
}

} // namespace

Result<void> checkNames(const JobRequest& request)
{
    std::set<std::string> names = request.only;
    names.insert(request.skip.begin(), request.skip.end());
    for (const auto& [name, file] : request.replace) {
        names.insert(name);
    }
    const auto& entries = request.package->entries();
    for (const std::string& name : names) {
        if (std::none_of(entries.begin(), entries.end(),
                [&name](const PackageEntry& entry) { return isCalled(entry, name); })) {
            return failWithProblem(Fault::Refused, "plan.names", "unknown-name").with("name", name);
        }
    }
    return {};
}

Result<EntrySelection> selectEntries(
    const JobRequest& request, const AreaRules& rules, const PhoneFacts* phone)
{
    TRY(checkNames(request));
    const Selector selector(request, rules, phone);
    EntrySelection selection;
    for (const PackageEntry& entry : request.package->entries()) {
        if (isLoader(entry)) {
            continue;
        }
        if (const auto why = selector.reject(entry)) {
            selection.leftOut.push_back({entry.id, *why});
        } else {
            selection.chosen.push_back(selector.choose(entry));
        }
    }
    if (phone != nullptr) {
        TRY(checkVariants(selection, storageOf(request, phone)));
    }
    return selection;
}

} // namespace flashwright
