// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/package/list_images.h"

#include "core/base/letter_case.h"

#include <algorithm>
#include <array>

namespace flashwright::mediatek {

namespace {

struct Usual {
    std::string_view row;
    std::array<std::string_view, 2> files; ///< a trailing '*' stands for any rest
};

constexpr std::array Table{Usual{"PRELOADER", {"preloader.bin", "preloader*"}},
    Usual{"DSP_BL", {"DSP_BL", "dsp_bl.bin"}}, Usual{"MBR", {"MBR", ""}}, Usual{"EBR1", {"EBR1", ""}},
    Usual{"EBR2", {"EBR2", ""}}, Usual{"UBOOT", {"lk.bin", "uboot*"}}, Usual{"BOOTIMG", {"boot.img", ""}},
    Usual{"RECOVERY", {"recovery.img", ""}}, Usual{"SEC_RO", {"secro.img", "sec_ro.img"}},
    Usual{"LOGO", {"logo.bin", ""}}, Usual{"ANDROID", {"system.img", ""}}, Usual{"CACHE", {"cache.img", ""}},
    Usual{"USRDATA", {"userdata.img", ""}}, Usual{"FAT", {"fat.img", "fat_sparse.img"}},
    Usual{"TEE1", {"tz.img", "trustzone.bin"}}};

std::string_view memberFor(const FileSet& files, std::string_view pattern)
{
    if (pattern.empty()) {
        return {};
    }
    if (!pattern.ends_with('*')) {
        const FileSetMember* member = findMember(files, pattern);
        return member == nullptr ? std::string_view() : std::string_view(member->name);
    }
    const std::string start = lower(pattern.substr(0, pattern.size() - 1));
    const auto found = std::ranges::find_if(files.members(), [&start](const FileSetMember& member) {
        return member.name.find('/') == std::string::npos && lower(member.name).starts_with(start)
            && lower(member.name).ends_with(".bin");
    });
    return found == files.members().end() ? std::string_view() : std::string_view(found->name);
}

} // namespace

void findListImages(Scatter& scatter, const FileSet* files)
{
    if (scatter.format != "scatter-list" || files == nullptr) {
        return;
    }
    for (ScatterStorage& storage : scatter.storages) {
        for (ScatterRow& row : storage.rows) {
            const auto usual = std::ranges::find_if(
                Table, [&row](const Usual& line) { return lower(line.row) == lower(row.name); });
            if (usual == Table.end() || row.operation != "UPDATE") {
                continue;
            }
            for (const std::string_view pattern : usual->files) {
                if (row.fileName.empty()) {
                    row.fileName = memberFor(*files, pattern);
                }
            }
            row.download = !row.fileName.empty();
        }
    }
}

} // namespace flashwright::mediatek
