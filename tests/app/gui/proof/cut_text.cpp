// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/proof/cut_text.h"

#include <QAbstractButton>
#include <QLabel>

namespace flashwright::test {

namespace {

/// Styles round; a letter is wider than this.
constexpr int Slack = 2;

bool fits(const QLabel& label)
{
    if (label.wordWrap()) {
        // A word longer than the line is cut too. Scripts with taller letters may reach into the margin.
        const int margin = label.fontMetrics().descent();
        return label.height() + margin >= label.heightForWidth(label.width())
            && label.width() + Slack >= label.minimumSizeHint().width();
    }
    return label.width() + Slack >= label.sizeHint().width();
}

} // namespace

std::vector<std::string> cutTexts(const QWidget& window)
{
    std::vector<std::string> cut;
    const auto add = [&](const QWidget& widget, const QString& text) {
        cut.push_back(std::string(widget.metaObject()->className()) + " " + widget.objectName().toStdString()
            + " \"" + text.toStdString() + "\" has " + std::to_string(widget.width()) + "×"
            + std::to_string(widget.height()));
    };
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->window() == &window && !label->text().isEmpty() && !fits(*label)) {
            add(*label, label->text());
        }
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->window() == &window && !button->text().isEmpty()
            && button->width() + Slack < button->sizeHint().width()) {
            add(*button, button->text());
        }
    }
    return cut;
}

} // namespace flashwright::test
