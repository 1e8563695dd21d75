// SPDX-License-Identifier: GPL-3.0-or-later
/// Which key: for the loaded firmware, or for a maker and chip that are chosen here.
#pragma once

#include "app/gui/wizards/guide_page.h"

class QComboBox;

namespace flashwright {

class KeyPanel;

/// First page: whose phone it is.
class KeySubjectPage final : public GuidePage {
    Q_OBJECT
public:
    explicit KeySubjectPage(const Workbench& bench, QWidget* parent = nullptr);

    void initializePage() override;
    [[nodiscard]] const ProtocolModule* maker() const;
    /// Null: not known, the commonest guide of the maker is shown.
    [[nodiscard]] const ChipProfile* chip() const;
    [[nodiscard]] QWidget* first() const override;

protected:
    void retranslate() override;

private:
    void fillMakers();
    void fillChips();
    QLabel* m_makerCaption;
    QComboBox* m_maker;
    QLabel* m_chipCaption;
    QComboBox* m_chip;
    QLabel* m_note;
};

/// Second page: keys, steps, drawing, and what is seen.
class WhichKeyPage final : public GuidePage {
    Q_OBJECT
public:
    WhichKeyPage(const Workbench& bench, const KeySubjectPage& subject, QWidget* parent = nullptr);

    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] QWidget* first() const override;
    [[nodiscard]] KeyPanel& panel() const noexcept { return *m_panel; }

protected:
    void retranslate() override;

private:
    const KeySubjectPage& m_subject;
    KeyPanel* m_panel;
};

} // namespace flashwright
