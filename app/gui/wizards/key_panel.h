// SPDX-License-Identifier: GPL-3.0-or-later
/// How this phone is brought into its download mode: keys to try, the steps, a drawing, and what is seen on
/// the ports meanwhile. Learns which key worked.
#pragma once

#include "app/gui/wizards/key_memory.h"
#include "app/gui/wizards/port_watch.h"
#include "core/catalog/key_guide.h"

#include <QWidget>

class QButtonGroup;
class QGroupBox;
class QLabel;
class QListWidget;
class QTextBrowser;
class QVBoxLayout;

namespace flashwright {

class KeyPicture;

/// GUI thread. The settings outlive it.
class KeyPanel final : public QWidget {
    Q_OBJECT
public:
    KeyPanel(QSettings& settings, QWidget* parent = nullptr);

    /// Facts of the program's data; the guides of all makers are read from them once.
    void setResources(const std::filesystem::path& resources);
    /// `chip` may be null: the guide of the maker is shown then, or, without one, the commonest.
    void setSubject(const std::string& maker, const ChipProfile* chip, const std::string& product);
    /// Looks at the ports of the station from now on; null stops it. `learn` = what works is remembered.
    void watch(Station* station, bool learn);

    /// What the user says he holds; empty = no key.
    [[nodiscard]] std::string heldKey() const;
    [[nodiscard]] const PortWatch& ports() const noexcept { return m_ports; }
    [[nodiscard]] QWidget* firstKey() const;

Q_SIGNALS:
    void phoneCame();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showKeys();
    void showSteps();
    void showSeen();
    void retranslate();
    void learnFrom(const PortSighting& sighting);
    [[nodiscard]] const KeyGuide* guide() const;

    KeyMemory m_memory;
    PortWatch m_ports;
    std::vector<KeyGuide> m_guides;
    KeySubject m_subject;
    const ChipProfile* m_chip = nullptr;
    bool m_learn = false;
    std::string m_learned; ///< the key that has just worked
    QGroupBox* m_keysBox;
    QVBoxLayout* m_keysColumn;
    QButtonGroup* m_keys;
    QTextBrowser* m_steps;
    KeyPicture* m_picture;
    QLabel* m_seenCaption;
    QListWidget* m_seen;
    QLabel* m_verdict;
};

} // namespace flashwright
