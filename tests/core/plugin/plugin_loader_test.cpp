// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugin/plugin_loader.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

namespace fs = std::filesystem;

const fs::path Resources = fs::path(FLASHWRIGHT_SOURCE_DIR) / "resources";

class Plugins : public testing::Test {
protected:
    Plugins()
    {
        static int count = 1;
        static std::array<char, 8> name{"test"};
        static char* arguments[] = {name.data(), nullptr};
        if (QCoreApplication::instance() == nullptr) {
            static QCoreApplication application(count, arguments);
        }
    }
    ~Plugins() override { qunsetenv("FLASHWRIGHT_PLUGIN_PATH"); }
};

TEST_F(Plugins, aModuleFromOutsideTheTreeIsFoundByThePath)
{
    qputenv("FLASHWRIGHT_PLUGIN_PATH", TOY_PLUGIN_FOLDER);
    const LoadedPlugins loaded = loadPlugins(pluginFolders(), Resources);
    const ProtocolModule* const toy = loaded.modules.find("toy");
    ASSERT_NE(toy, nullptr);
    EXPECT_EQ(toy->makerName(), "Toy");
    PortSighting sighting;
    sighting.id = UsbId{0xf1a5, 0x0001};
    EXPECT_EQ(loaded.modules.claimant(sighting), toy);
}

TEST_F(Plugins, anotherInterfaceVersionIsRefusedBeforeItsCodeRuns)
{
    const LoadedPlugins loaded = loadPlugins({STALE_PLUGIN_FOLDER}, Resources);
    EXPECT_TRUE(loaded.modules.all().empty());
    ASSERT_EQ(loaded.refused.size(), 1U);
    const Error& error = loaded.refused.front();
    EXPECT_EQ(error.fault, Fault::Refused);
    EXPECT_EQ(error.fact("problem"), "wrong-interface-version");
    EXPECT_EQ(error.fact("wanted"), std::to_string(ProtocolInterfaceVersion));
    EXPECT_EQ(error.fact("found"), "9999");
    EXPECT_THAT(std::string(error.fact("file")), testing::HasSubstr("stale"));
}

TEST_F(Plugins, theFirstOfAnIdWins)
{
    QTemporaryDir folder;
    const fs::path copy = fs::path(folder.path().toStdString()) / "libagain.so";
    for (const auto& file : fs::directory_iterator(TOY_PLUGIN_FOLDER)) {
        fs::copy_file(file.path(), copy, fs::copy_options::overwrite_existing);
    }
    const LoadedPlugins loaded = loadPlugins({TOY_PLUGIN_FOLDER, folder.path().toStdString()}, Resources);
    EXPECT_EQ(loaded.modules.all().size(), 1U);
    ASSERT_EQ(loaded.refused.size(), 1U);
    EXPECT_EQ(loaded.refused.front().fact("problem"), "duplicate");
}

TEST_F(Plugins, theSameFolderTwiceIsNoDuplicate)
{
    const LoadedPlugins loaded = loadPlugins({TOY_PLUGIN_FOLDER, TOY_PLUGIN_FOLDER}, Resources);
    EXPECT_EQ(loaded.modules.all().size(), 1U);
    EXPECT_TRUE(loaded.refused.empty());
}

TEST_F(Plugins, otherFilesAreLeftAlone)
{
    QTemporaryDir folder;
    std::ofstream(fs::path(folder.path().toStdString()) / "libnoise.so") << "this is no library";
    std::ofstream(fs::path(folder.path().toStdString()) / "readme.txt") << "hello";
    const LoadedPlugins loaded = loadPlugins({folder.path().toStdString(), "/nowhere/at/all"}, Resources);
    EXPECT_TRUE(loaded.modules.all().empty());
    EXPECT_TRUE(loaded.refused.empty());
}

} // namespace
} // namespace flashwright
