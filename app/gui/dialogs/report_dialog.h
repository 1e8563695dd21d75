// SPDX-License-Identifier: GPL-3.0-or-later
/// What a support report will contain, line by line, before it is written.
#pragma once

#include "core/report/support_bundle.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;

namespace flashwright {

/// GUI thread. accepted() means: write these parts to a file.
class ReportDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ReportDialog(std::vector<BundlePart> parts, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<BundlePart>& parts() const noexcept { return m_parts; }

private:
    void showPart(int at);

    std::vector<BundlePart> m_parts;
    QListWidget* m_list;
    QPlainTextEdit* m_text;
};

} // namespace flashwright
