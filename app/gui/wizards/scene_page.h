// SPDX-License-Identifier: GPL-3.0-or-later
/// How far the restore goes, each choice with its consequence in words.
#pragma once

#include "app/gui/wizards/guide_page.h"

class QButtonGroup;
class QPushButton;
class QRadioButton;

namespace flashwright {

/// GUI thread.
class ScenePage final : public GuidePage {
    Q_OBJECT
public:
    explicit ScenePage(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] Scene scene() const;
    [[nodiscard]] QWidget* first() const override;

protected:
    void retranslate() override;

private:
    struct Choice {
        Scene scene = Scene::Download;
        QRadioButton* button = nullptr;
        QLabel* consequence = nullptr;
    };
    QButtonGroup* m_group;
    std::vector<Choice> m_choices;
    QLabel* m_backup;
    QPushButton* m_backupFirst;
};

} // namespace flashwright
