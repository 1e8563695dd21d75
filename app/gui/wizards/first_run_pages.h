// SPDX-License-Identifier: GPL-3.0-or-later
/// The pages of the first run that no other guide has.
#pragma once

#include "app/gui/wizards/guide_page.h"

class QCheckBox;
class QComboBox;

namespace flashwright {

class DoctorSection;

/// What this guide does.
class FirstRunIntroPage final : public GuidePage {
    Q_OBJECT
public:
    explicit FirstRunIntroPage(const Workbench& bench, QWidget* parent = nullptr);

protected:
    void retranslate() override;

private:
    QLabel* m_text;
};

/// Rules, permissions, groups and programs that get in the way, with the doctor's buttons.
class ChecksPage final : public GuidePage {
    Q_OBJECT
public:
    explicit ChecksPage(const Workbench& bench, QWidget* parent = nullptr);

    void initializePage() override;
    [[nodiscard]] QWidget* first() const override;
    [[nodiscard]] DoctorSection& doctor() const noexcept { return *m_doctor; }

protected:
    void retranslate() override;

private:
    DoctorSection* m_doctor;
};

/// Plugs a practice phone in and loads its firmware: from here on the guide works as with a real phone.
class PracticePage final : public GuidePage {
    Q_OBJECT
public:
    explicit PracticePage(const Workbench& bench, QWidget* parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QWidget* first() const override;

protected:
    void retranslate() override;

private:
    void fill();
    void plugIn();
    void refresh();

    QLabel* m_caption;
    QComboBox* m_phone;
    QLabel* m_state;
    std::optional<Error> m_error;
    QString m_plugged;
};

/// All set.
class AllSetPage final : public GuidePage {
    Q_OBJECT
public:
    explicit AllSetPage(const Workbench& bench, QWidget* parent = nullptr);

    void initializePage() override;

protected:
    void retranslate() override;

private:
    QLabel* m_text;
    QCheckBox* m_welcome;
};

} // namespace flashwright
