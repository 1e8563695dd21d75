// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/package/practice_firmware.h"

#include "core/base/letter_case.h"
#include "core/image/file_source.h"
#include "protocols/mediatek/package/practice_rom.h"
#include "protocols/mediatek/virtual_phones.h"

#include <algorithm>
#include <set>

namespace flashwright::mediatek {

namespace {

namespace fs = std::filesystem;

PracticeFile textFile(std::string name, const std::string& text)
{
    const ByteSpan bytes = asBytes(text);
    return {std::move(name), Bytes(bytes.begin(), bytes.end())};
}

/// [capture] makjojo/MasterTool-Server: Loaders/mtk/flash.xml
PracticeFile flashXml(const device::PhoneProfile& profile, const std::string& scatter)
{
    return textFile("download_agent/flash.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<flash-mode>\n    <project>" + profile.board
            + "</project>\n    <dagent>DA_BR.bin</dagent>\n    <scatter>../" + scatter
            + "</scatter>\n    <build_version>Flashwright practice 1</build_version>\n"
              "    <version>1.0</version>\n</flash-mode>\n");
}

std::vector<PracticeFile> filesOf(const device::PhoneProfile& profile)
{
    const std::vector<PracticeRow> rows = practiceRows(profile);
    std::vector<PracticeFile> files{practiceScatter(profile, rows), practiceAgent(profile)};
    if (profile.dialect == device::Dialect::Xml) {
        files.push_back(flashXml(profile, files.front().name));
    }
    std::set<std::string> made;
    for (const PracticeRow& row : rows) {
        if (!row.file.empty() && made.insert(row.file).second) {
            files.push_back({row.file, practiceImage(profile, row)});
        }
    }
    return files;
}

/// "rom.zip", and "rom.zip.1234" under which a caller makes it before moving it into place.
bool wantsArchive(const fs::path& path)
{
    const std::string name = lower(path.filename().string());
    return name.ends_with(".zip") || name.find(".zip.") != std::string::npos;
}

Result<void> writeFile(const fs::path& path, ByteSpan data)
{
    std::error_code failed;
    fs::create_directories(path.parent_path(), failed);
    TRY_LET(const std::unique_ptr<ImageSink> out, createFile(path));
    TRY(out->write(data));
    return out->finish();
}

} // namespace

Result<void> writePracticeFirmware(std::string_view profile, const fs::path& path)
{
    const std::vector<device::PhoneProfile> all = builtInProfiles();
    const auto found = std::ranges::find(all, profile, &device::PhoneProfile::id);
    if (found == all.end()) {
        return failWithProblem(Fault::PackageUnsupported, "mediatek.practice.profile", "unknown-profile")
            .with("name", std::string(profile));
    }
    const std::vector<PracticeFile> files = filesOf(*found);
    if (wantsArchive(path)) {
        return writeFile(fs::absolute(path), storedZip(files));
    }
    for (const PracticeFile& file : files) {
        TRY(writeFile(fs::absolute(path) / file.name, file.data));
    }
    return {};
}

} // namespace flashwright::mediatek
