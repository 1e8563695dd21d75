// SPDX-License-Identifier: GPL-3.0-or-later
/// A store of copies for tests: <folder>/begun-N becomes <folder>/sealed-N. Remembers what was sealed.
#pragma once

#include "core/session/copy_store.h"

#include <fstream>
#include <mutex>

namespace flashwright::test {

class FolderCopyStore final : public CopyStore {
public:
    struct Entry {
        std::filesystem::path folder;
        std::string unit;
        std::vector<SavedArea> areas;
    };

    explicit FolderCopyStore(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    std::optional<Error> failsToBegin; ///< what begin() answers instead
    std::optional<Error> failsToSeal;

    [[nodiscard]] Result<std::filesystem::path> begin(const PhoneFacts&) override
    {
        const std::scoped_lock lock(m_mutex);
        if (failsToBegin) {
            return tl::unexpected(*failsToBegin);
        }
        const std::filesystem::path made = m_folder / ("begun-" + std::to_string(++m_begun));
        std::filesystem::remove_all(made);
        std::filesystem::create_directories(made);
        return made;
    }

    [[nodiscard]] Result<std::filesystem::path> seal(const std::filesystem::path& folder,
        const PhoneFacts& phone, const std::vector<SavedArea>& areas, const FirmwarePackage*) override
    {
        const std::scoped_lock lock(m_mutex);
        if (failsToSeal) {
            return tl::unexpected(*failsToSeal);
        }
        const std::filesystem::path sealed = m_folder / ("sealed-" + std::to_string(m_entries.size() + 1));
        std::filesystem::remove_all(sealed);
        std::filesystem::rename(folder, sealed);
        m_entries.push_back({sealed, phone.uniqueId, areas});
        return sealed;
    }

    [[nodiscard]] std::vector<Entry> entries() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_entries;
    }
    [[nodiscard]] int begun() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_begun;
    }

private:
    std::filesystem::path m_folder;
    mutable std::mutex m_mutex; // guards everything below
    int m_begun = 0;
    std::vector<Entry> m_entries;
};

} // namespace flashwright::test
