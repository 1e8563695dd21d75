// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/practice_scheme.h"

#include "core/base/bytes.h"

#include <array>

namespace flashwright::unisoc {

namespace {

std::string element(std::string_view name, std::string_view text)
{
    return "<" + std::string(name) + ">" + std::string(text) + "</" + std::string(name) + ">";
}

std::string quoted(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

std::string nvItems()
{
    struct Item {
        std::string_view name;
        std::string_view id;
    };
    constexpr std::array Items{Item{"Calibration", "0xFFFFFFFF"}, Item{"IMEI", "0xFFFFFFFF"},
        Item{"W_Calibration", "0x12D"}, Item{"LTE_Calibration", "0xA05"}, Item{"GSM_Agc_Cali", "0x4"},
        Item{"BlueTooth", "0x191"}, Item{"BandSelect", "0xD"}, Item{"WIFI", "0x199"},
        Item{"MMITest", "0x19A"}};
    std::string text = "\t\t\t<NVBackup backup=\"1\">\n";
    for (const Item& item : Items) {
        text += "\t\t\t\t<NVItem name=" + quoted(item.name) + " backup=\"1\">" + element("ID", item.id)
            + "<BackupFlag use=\"1\"><NVFlag name=\"Continue\" check=\"0\"></NVFlag></BackupFlag></NVItem>\n";
    }
    return text + "\t\t\t</NVBackup>\n";
}

std::string partitionTable(const PracticeScheme& scheme)
{
    if (scheme.partitions.empty()) {
        return {};
    }
    std::string text = "\t\t\t<Partitions>\n\t\t\t\t<!-- size unit is MBytes -->\n";
    for (const PracticePartition& partition : scheme.partitions) {
        const std::string size = partition.mib == 0 ? "0xFFFFFFFF" : std::to_string(partition.mib);
        text += "\t\t\t\t<Partition id=" + quoted(partition.name) + " size=" + quoted(size) + "/>\n";
    }
    return text + "\t\t\t</Partitions>\n";
}

std::string fileElement(const PracticeFile& file)
{
    const std::string block =
        file.partition.empty() ? "<Block>" : "<Block id=" + quoted(file.partition) + ">";
    return std::string("\t\t\t<File") + (file.backup ? " backup=\"1\"" : "") + ">\n\t\t\t\t"
        + element("ID", file.id) + element("IDAlias", file.id) + element("Type", file.type) + "\n\t\t\t\t"
        + block + element("Base", hexNumber(file.base)) + element("Size", hexNumber(file.size))
        + "</Block>\n\t\t\t\t" + element("Flag", file.image == PracticeImage::None ? "0" : "1")
        + element("CheckFlag", std::to_string(file.checkFlag)) + element("Description", "practice")
        + "\n\t\t\t</File>\n";
}

const PracticeScheme* findIn(std::span<const PracticeScheme> schemes, std::string_view profile) noexcept
{
    for (const PracticeScheme& scheme : schemes) {
        if (scheme.profile == profile) {
            return &scheme;
        }
    }
    return nullptr;
}

} // namespace

const PracticeScheme* findPracticeScheme(std::string_view profile) noexcept
{
    const PracticeScheme* found = findIn(practiceNameSchemes(), profile);
    return found != nullptr ? found : findIn(practiceAddressSchemes(), profile);
}

std::string practiceXml(const PracticeScheme& scheme)
{
    std::string text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<BMAConfig>\n\t<ProductList>\n\t\t<Product name="
        + quoted(scheme.product) + ">\n\t\t\t" + element("SchemeName", scheme.product) + "\n\t\t\t"
        + element("FlashTypeID", std::to_string(scheme.flashTypeId)) + "\n\t\t\t" + element("Mode", "0")
        + "\n";
    text += nvItems() + partitionTable(scheme);
    text += "\t\t\t<ProductComment/>\n\t\t</Product>\n\t</ProductList>\n\t<SchemeList>\n\t\t<Scheme name="
        + quoted(scheme.product) + ">\n";
    for (const PracticeFile& file : scheme.files) {
        text += fileElement(file);
    }
    return text + "\t\t</Scheme>\n\t</SchemeList>\n</BMAConfig>\n";
}

} // namespace flashwright::unisoc
