// SPDX-License-Identifier: GPL-3.0-or-later
/// Files that a maker's phones may want beside the firmware. All of them may stay empty.
#pragma once

#include "app/gui/wizards/guide_page.h"

namespace flashwright {

class LoaderFields;

/// GUI thread.
class LoadersPage final : public GuidePage {
    Q_OBJECT
public:
    explicit LoadersPage(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] bool isNeeded() const override;
    void initializePage() override;
    [[nodiscard]] bool validatePage() override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] std::vector<std::string> roles() const;
    LoaderFields* m_fields;
    QLabel* m_note;
};

} // namespace flashwright
