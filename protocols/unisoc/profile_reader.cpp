// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/profile_fields.h"
#include "protocols/unisoc/scenario_reader.h"

#include <QtCore/QJsonDocument>

namespace flashwright::unisoc::device {

namespace {

constexpr std::uint64_t LargestMib = 1024 * 1024;

void readUsb(JsonFields& fields, PhoneProfile& phone)
{
    const auto id = parseUsbId(fields.text("id").value_or(std::string()));
    if (!id) {
        fields.complain("usb.id: vvvv:pppp expected");
    }
    phone.identity.id = id.value_or(UsbId{});
    phone.identity.bcdDevice = static_cast<std::uint16_t>(fields.number("bcd_device", 0xffff).value_or(0));
    phone.identity.manufacturer = fields.text("manufacturer").value_or(std::string());
    phone.identity.product = fields.text("product").value_or(std::string());
    phone.identity.packetBytes = static_cast<std::size_t>(fields.number("packet_bytes", 1024).value_or(512));
    const auto speed = fields.word("speed", {"low", "full", "high", "super"});
    phone.identity.speed = static_cast<UsbSpeed>(speed.value_or(2) + 1);
    phone.core = static_cast<UsbCore>(fields.word("core", {"dwc-otg", "musb", "dwc3"}).value_or(1));
}

void readLoaders(JsonFields& fields, PhoneProfile& phone)
{
    phone.fdl1Base = static_cast<std::uint32_t>(fields.number("fdl1", UINT32_MAX).value_or(0));
    phone.fdl1Bytes = static_cast<std::uint32_t>(fields.number("fdl1_kib", 65536).value_or(0) * KiB);
    phone.fdl2Base = static_cast<std::uint32_t>(fields.number("fdl2", UINT32_MAX).value_or(0));
}

void readStorage(JsonFields& fields, PhoneProfile& phone)
{
    phone.storage =
        static_cast<DeviceStorage>(fields.word("kind", {"nor", "nand", "emmc", "ufs"}).value_or(2));
    phone.storageBytes = fields.number("mib", LargestMib).value_or(0) * MiB;
    phone.sectorBytes = static_cast<std::uint32_t>(fields.number("sector_bytes", 4096).value_or(512));
    phone.bootAreaBytes = fields.number("boot_area_kib", LargestMib).value_or(0) * KiB;
}

void readRest(JsonFields& fields, PhoneProfile& phone)
{
    phone.era = static_cast<LoaderEra>(fields.word("era", {"name", "address", "nor"}).value_or(0));
    phone.packetDownloadRom = fields.word("rom", {"bsl", "pdl"}).value_or(0) == 1;
    phone.chipType = static_cast<std::uint32_t>(fields.number("chip_type", UINT32_MAX).value_or(0));
    phone.calibrationLimit = fields.number("calibration_limit_kib", LargestMib).value_or(1024) * KiB;
    phone.ramBufferBytes = fields.number("ram_buffer_mib", LargestMib).value_or(0) * MiB;
    fields.object("dram", [&phone](JsonFields& dram) {
        phone.dramBase = dram.number("base", UINT32_MAX).value_or(phone.dramBase);
        phone.dramBytes = dram.number("mib", LargestMib).value_or(GiB / MiB) * MiB;
    });
    fields.object("hello", [&phone](JsonFields& hello) { readHello(hello, phone.hello); });
    readAreas(fields, "partitions", phone.areas);
    readContents(fields, "contents", phone.contents);
}

} // namespace

Failure badScenario(const std::string& detail)
{
    return failWithProblem(Fault::PackageUnsupported, "unisoc.virtual.scenario", "bad-scenario")
        .with("detail", detail);
}

void readHello(JsonFields& fields, HelloSpec& hello)
{
    if (const auto shape = fields.word("shape", {"ack", "empty", "struct", "tlv"})) {
        hello.shape = static_cast<HelloSpec::Shape>(*shape);
    }
    hello.structVersion =
        static_cast<std::uint32_t>(fields.number("struct_version", 4).value_or(hello.structVersion));
    hello.rawVersion = static_cast<std::uint8_t>(fields.number("raw_version", 2).value_or(hello.rawVersion));
    hello.flushKib = static_cast<std::uint32_t>(fields.number("flush_kib", 65536).value_or(hello.flushKib));
    fields.set(hello.transcodeOff, fields.flag("transcode_off"));
    fields.set(hello.storageKind, fields.flag("storage_kind"));
    fields.set(hello.unknownTlv, fields.flag("unknown_tlv"));
    fields.set(hello.locked, fields.flag("locked"));
}

std::optional<std::uint64_t> readSize(JsonFields& fields)
{
    if (fields.flag("rest").value_or(false)) {
        return AreaSpec::RestOfStorage;
    }
    if (const auto mib = fields.number("mib", LargestMib)) {
        return *mib * MiB;
    }
    if (const auto kib = fields.number("kib", LargestMib * KiB)) {
        return *kib * KiB;
    }
    return fields.number("bytes");
}

void readAreas(JsonFields& fields, const char* key, std::vector<AreaSpec>& areas)
{
    fields.objects(key, [&areas](JsonFields& row) {
        AreaSpec area;
        area.name = row.text("name").value_or(std::string());
        const auto bytes = readSize(row);
        if (area.name.empty() || area.name.size() > 31 || !bytes) {
            row.complain(
                "partitions: a name of 1 to 31 letters and a size (mib, kib, bytes or rest) expected");
        }
        area.bytes = bytes.value_or(0);
        area.id = static_cast<std::uint32_t>(row.number("id", UINT32_MAX).value_or(0));
        area.copy = row.text("copy").value_or(std::string());
        area.calibration = row.flag("calibration").value_or(false);
        areas.push_back(std::move(area));
    });
}

void readContents(JsonFields& fields, const char* key, std::vector<ContentSpec>& contents)
{
    constexpr std::uint64_t LargestContentKib = 65536;
    fields.objects(key, [&contents](JsonFields& row) {
        ContentSpec spec;
        spec.area = row.text("area").value_or(std::string());
        spec.kind = static_cast<ContentSpec::Kind>(
            row.word("kind", {"pattern", "filesystem", "calibration"}).value_or(0));
        spec.bytes = row.number("kib", LargestContentKib).value_or(64) * KiB;
        spec.seed = static_cast<std::uint32_t>(row.number("seed", UINT32_MAX).value_or(1));
        contents.push_back(std::move(spec));
    });
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
    phone.rank = static_cast<std::uint32_t>(fields.number("rank", UINT32_MAX).value_or(UINT32_MAX));
    phone.chip = fields.text("chip").value_or(std::string());
    phone.summary = fields.text("summary").value_or(std::string());
    static_cast<void>(fields.text("source"));
    fields.object("usb", [&phone](JsonFields& usb) { readUsb(usb, phone); });
    fields.object("loaders", [&phone](JsonFields& loaders) { readLoaders(loaders, phone); });
    fields.object("storage", [&phone](JsonFields& storage) { readStorage(storage, phone); });
    readRest(fields, phone);
    if (const auto reason = fields.finish()) {
        return badScenario(*reason);
    }
    return phone;
}

} // namespace flashwright::unisoc::device
