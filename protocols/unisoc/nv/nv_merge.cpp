// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/nv/nv_merge.h"

#include "protocols/unisoc/nv/nv_names.h"
#include "protocols/unisoc/wire/nv_image.h"

#include <algorithm>

namespace flashwright::unisoc {

namespace {

char lower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The vendor's tool knows these by the beginning of their names.
bool begins(std::string_view name, std::string_view word) noexcept
{
    return name.size() >= word.size()
        && std::equal(
            word.begin(), word.end(), name.begin(), [](char a, char b) { return lower(a) == lower(b); });
}

/// One item to copy, when all is known.
struct Wanted {
    std::string name;
    std::uint16_t id = 0;
    bool mayBeMissing = false;
    bool mayBeOlder = false;
    bool hasVersion = false; ///< its first number says how the rest is built
};

void addIdentities(std::vector<Wanted>& list, const NvRule& rule)
{
    for (const std::uint16_t id : identityIds()) {
        // A phone with one radio has one identity.
        const bool optional = rule.mayBeMissing || id != FirstIdentityId;
        list.push_back({std::string(nvItemName(id)), id, optional, false, false});
    }
    if (rule.id) {
        list.push_back({rule.name, *rule.id, rule.mayBeMissing, false, false});
    }
}

void addRule(std::vector<Wanted>& list, const NvRule& rule)
{
    struct Special {
        std::string_view word;
        std::uint16_t id;
        bool hasVersion;
    };
    constexpr Special Specials[] = {{"Calibration", GsmCalibrationId, true}, {"TD_Calibration", 0x516, true},
        {"LTE_Calibration", 0x9C4, false}, {"W_Calibration", 0x12D, false}};
    for (const Special& special : Specials) {
        if (begins(rule.name, special.word)) {
            list.push_back({rule.name, rule.id.value_or(special.id), rule.mayBeMissing, rule.mayBeOlder,
                special.hasVersion});
            return;
        }
    }
    if (rule.id) {
        // Results of the factory's tests: a phone without them works as well.
        const bool optional = rule.mayBeMissing || begins(rule.name, "MMITest");
        list.push_back({rule.name, *rule.id, optional, false, false});
    }
}

std::vector<Wanted> wantedOf(const std::vector<NvRule>& rules)
{
    std::vector<Wanted> list;
    bool identities = false;
    for (const NvRule& rule : rules) {
        if (rule.name == "IMEI") {
            addIdentities(list, rule);
            identities = true;
        } else {
            addRule(list, rule);
        }
    }
    if (!identities) {
        addIdentities(list, {"IMEI", std::nullopt, false, false});
    }
    return list;
}

Failure impossible(const Wanted& wanted, std::string reason)
{
    return failWithProblem(Fault::Refused, "unisoc.nv.merge", "merge-impossible")
        .with("name", wanted.name)
        .with("item", hexNumber(wanted.id))
        .with("reason", std::move(reason));
}

Result<void> checkVersions(const Wanted& wanted, std::uint16_t inPackage, std::uint16_t onPhone)
{
    const bool older = wanted.mayBeOlder && onPhone < inPackage;
    if (!wanted.hasVersion || onPhone == inPackage || older) {
        return {};
    }
    return impossible(wanted, "version-differs")
        .with("found", hexNumber(onPhone))
        .with("wanted", hexNumber(inPackage));
}

Result<void> keepItem(const Wanted& wanted, const NvImage& package, const NvImage& phone, NvMerge& into)
{
    const NvItem* theirs = phone.find(wanted.id);
    if (theirs == nullptr) {
        if (!wanted.mayBeMissing) {
            return impossible(wanted, "missing-on-phone");
        }
        into.missing.push_back(wanted.name);
        return {};
    }
    const NvItem* place = package.find(wanted.id);
    if (place == nullptr) {
        return impossible(wanted, "missing-in-package");
    }
    if (place->bytes != theirs->bytes) {
        return impossible(wanted, "length-differs")
            .with("found_bytes", std::to_string(theirs->bytes))
            .with("wanted_bytes", std::to_string(place->bytes));
    }
    TRY(checkVersions(wanted, package.versionOf(*place), phone.versionOf(*theirs)));
    const ByteSpan value = phone.dataOf(*theirs);
    std::copy(value.begin(), value.end(), into.image.begin() + static_cast<std::ptrdiff_t>(place->offset));
    into.kept.push_back(wanted.name);
    return {};
}

Result<NvImage> readPhones(ByteSpan fromPhone)
{
    auto image = NvImage::parse(fromPhone);
    std::string detail(image ? image->structureTrouble() : image.error().fact("detail"));
    if (image && detail.empty()) {
        return image;
    }
    return failWithProblem(Fault::Refused, "unisoc.nv.merge", "calibration-unreadable")
        .with("detail", std::move(detail));
}

Result<NvImage> readPackages(ByteSpan fromPackage)
{
    TRY_LET(NvImage image, NvImage::parse(fromPackage));
    if (const std::string_view trouble = image.structureTrouble(); !trouble.empty()) {
        return failWithProblem(Fault::PackageCorrupt, "unisoc.nv.merge", "calibration-bad")
            .with("detail", std::string(trouble));
    }
    return image;
}

} // namespace

Result<NvMerge> mergeNv(ByteSpan fromPackage, ByteSpan fromPhone, const std::vector<NvRule>& rules)
{
    TRY_LET(const NvImage phone, readPhones(fromPhone));
    TRY_LET(const NvImage package, readPackages(fromPackage));
    if (phone.order() != package.order()) {
        // Numbers inside items would have to be turned, too, and few of them are known.
        return impossible({"*", 0, false, false, false}, "byte-order");
    }
    NvMerge merge{package.bytes(), {}, {}};
    for (const Wanted& wanted : wantedOf(rules)) {
        TRY(keepItem(wanted, package, phone, merge));
    }
    TRY(sealNvImage(merge.image));
    return merge;
}

} // namespace flashwright::unisoc
