// SPDX-License-Identifier: GPL-3.0-or-later
// One GiB through the whole write path to a virtual phone in this process, against the same bytes pushed raw
// through the same kind of transport in blocks of the same size, each acknowledged. Aim: at least 90 % of
// raw.
#include "core/image/file_source.h"
#include "core/plan/operation.h"
#include "protocols/unisoc/unisoc_module.h"
#include "tests/bench/raw_cable.h"

#include <filesystem>

namespace flashwright::bench {
namespace {

/// Payload of a data packet on the fast path.
constexpr std::size_t BlockBytes = 0xf800;

std::vector<LoaderImage> loadersOf(const FirmwarePackage& package)
{
    std::vector<LoaderImage> loaders;
    for (const PackageEntry& entry : package.entries()) {
        if (entry.action == EntryAction::Load) {
            loaders.push_back(
                {entry.id, entry.displayName, entry.address, [&] { return package.open(entry); }});
        }
    }
    return loaders;
}

Spent flash(double bytesPerSecond)
{
    const auto module = unisoc::UnisocModule::create(FLASHWRIGHT_SOURCE_DIR "/resources").value();
    const auto file = std::filesystem::temp_directory_path() / "flashwright-bench.pac";
    require(module->writePracticeFirmware("sc9863a-emmc", file));
    const auto package =
        module->openPackage({file, openFile(file).value(), file.filename().string(), nullptr}).value();
    // Checked and counted by the phone, but not kept: a GiB of fresh memory would measure the kernel.
    Plugged plugged(
        module->makeVirtualPhone("sc9863a-emmc", R"({"storage":{"keep_contents":false}})").value(),
        bytesPerSecond);
    NoProgress progress;
    const auto talk = module->begin({*plugged.transport, plugged.sighting, plugged.clock, module->chips(),
        package.get(), loadersOf(*package), {}, [](const Evidence&) {}});
    require(talk->identify(progress, {}));
    require(talk->startLoader(progress, {}));
    require(talk->readTable(progress, {}));
    Operation write;
    write.target = "super";
    write.entryId = "Super";
    write.bytes = OneGiB;
    RepeatedImage image;
    const Spent spent = measure([&] { require(talk->perform(write, &image, nullptr, progress, {})); });
    std::filesystem::remove(file);
    return spent;
}

/// Argument: megabytes per second of the cable.
void flashOneGiB(benchmark::State& state)
{
    compareWithRaw(state, BlockBytes, flash);
}
BENCHMARK(flashOneGiB)->Arg(0)->Arg(40)->Arg(400)->Unit(benchmark::kSecond)->UseManualTime()->Iterations(1);

} // namespace
} // namespace flashwright::bench
