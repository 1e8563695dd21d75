// SPDX-License-Identifier: GPL-3.0-or-later
/// Which firmware: a file, a folder or an archive, opened and checked.
#pragma once

#include "app/gui/wizards/guide_page.h"

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace flashwright {

/// GUI thread.
class FirmwarePage final : public GuidePage {
    Q_OBJECT
public:
    explicit FirmwarePage(const Workbench& bench, QWidget* parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QWidget* first() const override;

protected:
    void retranslate() override;

private:
    void openTyped();
    void chooseFile();
    void chooseFolder();
    void choose(const QString& path);
    void refresh();
    [[nodiscard]] QString stateText() const;

    QLabel* m_caption;
    QLineEdit* m_path;
    QPushButton* m_file;
    QPushButton* m_folder;
    QLabel* m_state;
    QProgressBar* m_progress;
};

} // namespace flashwright
