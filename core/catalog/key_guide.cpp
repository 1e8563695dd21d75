// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/key_guide.h"

#include "core/catalog/fact_object.h"

#include <algorithm>

namespace flashwright {

namespace {

Result<KeyGuide> readGuide(const std::filesystem::path& file)
{
    TRY_LET(FactObject from, FactObject::load(file));
    KeyGuide guide;
    guide.id = from.text("id");
    guide.maker = from.text("maker");
    guide.keys = from.texts("keys");
    guide.steps = from.texts("steps");
    for (FactObject& one : from.objects("seen")) {
        guide.seen.push_back({one.text("sign"), one.text("means")});
        one.finish();
    }
    (void)from.text("source");
    std::string name = file.stem().string();
    std::replace(name.begin(), name.end(), '_', '-');
    if (name != guide.id) {
        from.reject("id", "not the name of the file");
    }
    if (guide.keys.empty() || guide.steps.empty()) {
        from.reject("steps", "a guide without keys or steps");
    }
    from.finish();
    TRY(from.verdict());
    return guide;
}

} // namespace

Result<std::vector<KeyGuide>> loadKeyGuides(const std::filesystem::path& resources)
{
    TRY_LET(const std::vector<std::filesystem::path> files, jsonFilesIn(resources / "key_guide"));
    std::vector<KeyGuide> guides;
    for (const auto& file : files) {
        TRY_LET(KeyGuide guide, readGuide(file));
        guides.push_back(std::move(guide));
    }
    return guides;
}

const KeyGuide* guideFor(const std::vector<KeyGuide>& guides, const ChipProfile& chip) noexcept
{
    const auto found = std::find_if(guides.begin(), guides.end(),
        [&chip](const KeyGuide& guide) { return guide.maker == chip.maker && guide.keys == chip.bootKeys; });
    return found == guides.end() ? nullptr : &*found;
}

} // namespace flashwright
