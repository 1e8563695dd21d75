// SPDX-License-Identifier: GPL-3.0-or-later
/// Now plug in the phone: how, with which key, and what is seen meanwhile. Goes on by itself.
#pragma once

#include "app/gui/wizards/guide_page.h"

namespace flashwright {

class KeyPanel;

/// GUI thread.
class ConnectPage final : public GuidePage {
    Q_OBJECT
public:
    explicit ConnectPage(const Workbench& bench, QWidget* parent = nullptr);

    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] int backTo() const override;
    [[nodiscard]] QWidget* first() const override;

protected:
    void retranslate() override;

private:
    KeyPanel* m_keys;
    bool m_connected = false;
};

} // namespace flashwright
