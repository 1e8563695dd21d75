// SPDX-License-Identifier: GPL-3.0-or-later
/// The files that a conversation needs besides the images: loader, preloader, the maker's authorisation
/// files. Session thread only.
#pragma once

#include "core/module/conversation.h"
#include "protocols/mediatek/loader/da_choice.h"
#include "protocols/mediatek/loader/preloader_image.h"

namespace flashwright::mediatek {

/// The bytes of an image where they lie; a stream is read into memory when it is not larger than `most`.
/// HostIo, PackageCorrupt, NoRoom.
[[nodiscard]] Result<ByteRange> bytesOf(ImageSource& image, const std::string& name, std::uint64_t most);

/// The loader for a chip: what the user named, else the package's and those of the loader folders.
/// PackageUnsupported (da-missing), WrongPhone (da-not-for-chip; wanted, found), PackageCorrupt.
[[nodiscard]] Result<DaChoice> findLoader(const ConversationSetup& setup, const ChipNumbers& chip);

struct PreloaderFile {
    ByteRange file;
    std::optional<EmiTable> emi;
    std::string name;
};
/// The user's, else the package's own; nothing when there is none. PackageCorrupt (preloader-bad-header).
[[nodiscard]] Result<std::optional<PreloaderFile>> findPreloader(const ConversationSetup& setup);

/// A whole small file of that role ("auth", "cert"); nothing when there is none.
[[nodiscard]] Result<std::optional<Bytes>> findSmallFile(
    const ConversationSetup& setup, std::string_view role);

} // namespace flashwright::mediatek
