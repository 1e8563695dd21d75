// SPDX-License-Identifier: GPL-3.0-or-later
// One GiB through the whole write path to a virtual phone with an XFlash loader in this process, against the
// same bytes pushed raw in packets of the same size. Aim: at least 90 % of raw.
#include "core/firmware/package_opener.h"
#include "core/module/module_registry.h"
#include "core/plan/operation.h"
#include "protocols/mediatek/mediatek_module.h"
#include "tests/bench/raw_cable.h"

#include <filesystem>

namespace flashwright::bench {
namespace {

/// What second stages take at once.
constexpr std::size_t PacketBytes = 0x200000;

Spent flash(const char* profile, double bytesPerSecond)
{
    const auto module = mediatek::MediatekModule::create(FLASHWRIGHT_SOURCE_DIR "/resources").value();
    ModuleRegistry registry;
    registry.add(module);
    const auto file = std::filesystem::temp_directory_path() / "flashwright-bench.zip";
    require(module->writePracticeFirmware(profile, file));
    const auto package = require(openFirmware(registry, file));
    // Checked and counted by the phone, but not kept: a GiB of fresh memory would measure the kernel.
    Plugged plugged(
        require(module->makeVirtualPhone(profile, R"({"storage":{"keep_contents":false}})")), bytesPerSecond);
    NoProgress progress;
    const auto talk = module->begin({.transport = *plugged.transport,
        .sighting = plugged.sighting,
        .clock = plugged.clock,
        .chips = module->chips(),
        .package = package.get(),
        .loaders = {},
        .options = {},
        .saw = [](const Evidence&) {}});
    require(talk->identify(progress, {}));
    require(talk->startLoader(progress, {}));
    require(talk->readTable(progress, {}));
    Operation write;
    write.target = "system";
    write.bytes = OneGiB;
    RepeatedImage image;
    const Spent spent = measure([&] { require(talk->perform(write, &image, nullptr, progress, {})); });
    std::filesystem::remove(file);
    return spent;
}

/// Argument: megabytes per second of the cable.
void flashOneGiBXflash(benchmark::State& state)
{
    compareWithRaw(state, PacketBytes, [](double speed) { return flash("mt6765-emmc", speed); });
}
BENCHMARK(flashOneGiBXflash)
    ->Arg(0)
    ->Arg(40)
    ->Arg(400)
    ->Unit(benchmark::kSecond)
    ->UseManualTime()
    ->Iterations(1);

} // namespace
} // namespace flashwright::bench
