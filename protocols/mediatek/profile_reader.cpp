// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/profile_reader.h"

#include <QtCore/QJsonDocument>

namespace flashwright::mediatek::device {

namespace {

constexpr std::uint64_t LargestStorage = std::uint64_t{1} << 44U;

std::uint16_t number16(JsonFields& fields, const char* key)
{
    return static_cast<std::uint16_t>(fields.number(key, UINT16_MAX).value_or(0));
}

std::uint32_t number32(JsonFields& fields, const char* key, std::uint32_t fallback = 0)
{
    return static_cast<std::uint32_t>(fields.number(key, UINT32_MAX).value_or(fallback));
}

Bytes hexBytes(JsonFields& fields, const char* key, std::size_t wanted)
{
    const std::string text = fields.text(key).value_or(std::string());
    const QByteArray raw = QByteArray::fromHex(QByteArray::fromStdString(text));
    if (text.size() != 2 * wanted || static_cast<std::size_t>(raw.size()) != wanted) {
        fields.complain(std::string(key) + ": " + std::to_string(wanted) + " bytes in hex expected");
    }
    const ByteSpan bytes = std::as_bytes(std::span(raw.constData(), static_cast<std::size_t>(raw.size())));
    return {bytes.begin(), bytes.end()};
}

void readNumbers(JsonFields& fields, PhoneProfile& phone)
{
    phone.hwCode = number16(fields, "hw_code");
    phone.hwSubCode = number16(fields, "hw_sub_code");
    phone.hwVersion = number16(fields, "hw_version");
    phone.swVersion = number16(fields, "sw_version");
    phone.watchdogBase = number32(fields, "watchdog");
    phone.targetConfig = number32(fields, "target_config");
    phone.meId = hexBytes(fields, "me_id", 16);
    phone.socId = hexBytes(fields, "soc_id", 32);
}

void readPreloader(JsonFields& fields, PhoneProfile& phone)
{
    phone.preloaderVersion = static_cast<std::uint8_t>(fields.number("version", UINT8_MAX).value_or(1));
    phone.preloaderBytes = fields.number("kib", 4096).value_or(256) * KiB;
    phone.emiVersion = number32(fields, "emi_version");
}

void readLoaders(JsonFields& fields, PhoneProfile& phone)
{
    phone.da1Address = number32(fields, "da1");
    phone.da1LargestBytes = number32(fields, "da1_bytes", 0x40000);
    phone.da2Address = number32(fields, "da2");
}

void readStorage(JsonFields& fields, PhoneProfile& phone)
{
    phone.storage = static_cast<DeviceStorage>(fields.word("kind", {"emmc", "ufs", "nand"}).value_or(0));
    phone.sectorBytes = number32(fields, "sector_bytes", 512);
    phone.userBytes = fields.number("user_bytes", LargestStorage).value_or(0);
    phone.bootBytes = fields.number("boot_bytes", LargestStorage).value_or(0);
    phone.rpmbBytes = fields.number("rpmb_bytes", LargestStorage).value_or(0);
    phone.storageId = hexBytes(fields, "id", 16);
    if (phone.sectorBytes == 0 || phone.userBytes % phone.sectorBytes != 0) {
        fields.complain("storage.user_bytes: whole sectors expected");
    }
}

void readPartitions(JsonFields& fields, std::vector<PartitionLine>& lines)
{
    fields.objects("partitions", [&lines](JsonFields& row) {
        PartitionLine line;
        line.name = row.text("name").value_or(std::string());
        const bool rest = row.flag("rest").value_or(false);
        const auto bytes =
            rest ? std::optional(PartitionLine::RestOfStorage) : row.number("bytes", LargestStorage);
        if (line.name.empty() || line.name.size() > 36 || !bytes || *bytes == 0) {
            row.complain("partitions: a name of 1 to 36 letters and a size (bytes or rest) expected");
        }
        line.bytes = bytes.value_or(0);
        lines.push_back(std::move(line));
    });
}

void readContents(JsonFields& fields, std::vector<ContentLine>& contents)
{
    constexpr std::uint64_t LargestContentKib = 65536;
    fields.objects("contents", [&contents](JsonFields& row) {
        ContentLine line;
        line.place = row.text("place").value_or(std::string());
        line.kind = static_cast<ContentLine::Kind>(row.word("kind", {"pattern", "text"}).value_or(0));
        line.bytes = row.number("kib", LargestContentKib).value_or(64) * KiB;
        line.seed = number32(row, "seed", 1);
        contents.push_back(std::move(line));
    });
}

} // namespace

Failure badScenario(const std::string& detail)
{
    return failWithProblem(Fault::PackageUnsupported, "mediatek.virtual.scenario", "bad-scenario")
        .with("detail", detail);
}

Result<PhoneProfile> readProfile(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return badScenario("not a JSON object");
    }
    JsonFields fields(document.object(), {});
    PhoneProfile phone;
    phone.id = fields.text("id").value_or(std::string());
    phone.rank = number32(fields, "rank", UINT32_MAX);
    phone.chip = fields.text("chip").value_or(std::string());
    phone.summary = fields.text("summary").value_or(std::string());
    phone.board = fields.text("board").value_or(std::string());
    static_cast<void>(fields.text("$schema"));
    static_cast<void>(fields.text("source"));
    phone.dialect = static_cast<Dialect>(fields.word("protocol", {"legacy", "xflash", "xml"}).value_or(1));
    phone.batteryMillivolts = number32(fields, "battery_mv");
    fields.object("numbers", [&phone](JsonFields& numbers) { readNumbers(numbers, phone); });
    fields.object("preloader", [&phone](JsonFields& preloader) { readPreloader(preloader, phone); });
    fields.object("loaders", [&phone](JsonFields& loaders) { readLoaders(loaders, phone); });
    fields.object("storage", [&phone](JsonFields& storage) { readStorage(storage, phone); });
    readPartitions(fields, phone.partitions);
    readContents(fields, phone.contents);
    if (const auto reason = fields.finish()) {
        return badScenario(*reason);
    }
    return phone;
}

} // namespace flashwright::mediatek::device
