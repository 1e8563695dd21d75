// SPDX-License-Identifier: GPL-3.0-or-later
/// A firmware of the same model whose loaders the job borrows: a phone cannot be read without one.
#pragma once

#include "app/gui/wizards/guide_page.h"

#include <thread>

class QLineEdit;
class QPushButton;

namespace flashwright {

/// GUI thread; opens in the background.
class LenderPage final : public GuidePage {
    Q_OBJECT
public:
    explicit LenderPage(const Workbench& bench, QWidget* parent = nullptr);
    ~LenderPage() override;

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QWidget* first() const override;
    /// Null when none was named.
    [[nodiscard]] const std::shared_ptr<const FirmwarePackage>& package() const noexcept { return m_package; }

protected:
    void retranslate() override;

private:
    void propose();
    void openTyped();
    void opened(Result<std::shared_ptr<const FirmwarePackage>> result);
    void refresh();

    QLabel* m_caption;
    QLineEdit* m_path;
    QPushButton* m_choose;
    QLabel* m_state;
    QString m_open; ///< what m_package or m_error is about
    bool m_opening = false;
    std::shared_ptr<const FirmwarePackage> m_package;
    std::optional<Error> m_error;
    quint64 m_turn = 0;
    std::jthread m_worker;
};

} // namespace flashwright
