// SPDX-License-Identifier: GPL-3.0-or-later
/// Which key led to a download mode, per chip and product: learned from what worked at this desk.
#pragma once

#include <QSettings>

#include <string>
#include <vector>

namespace flashwright {

/// What a phone is, as far as it is known before it answers.
struct KeySubject {
    std::string maker;
    std::string family; ///< ChipProfile::family; may be empty
    std::string product; ///< of the firmware; may be empty
};

/// GUI thread. The settings outlive it.
class KeyMemory {
public:
    explicit KeyMemory(QSettings& settings);

    /// The key worked once more for the product, the family and the maker of the subject.
    void remember(const KeySubject& subject, const std::string& key);
    /// How often it worked, counted for the narrowest part of the subject that anything is known of.
    [[nodiscard]] int count(const KeySubject& subject, const std::string& key) const;
    /// The keys, those that worked most often first; the others in their order.
    [[nodiscard]] std::vector<std::string> ordered(
        const KeySubject& subject, const std::vector<std::string>& keys) const;

private:
    QSettings& m_settings;
};

} // namespace flashwright
