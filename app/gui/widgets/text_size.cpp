// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/text_size.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace flashwright {

namespace {

constexpr int Smallest = 75;
constexpr int Largest = 200;

const QFont& desktopFont()
{
    static const QFont found = QApplication::font();
    return found;
}

class LargerText final : public QObject {
public:
    LargerText(QWidget& widget, double factor, bool bold)
        : QObject(&widget)
        , m_widget(widget)
        , m_factor(factor)
        , m_bold(bold)
    {
        widget.installEventFilter(this);
        fit();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ApplicationFontChange) {
            fit();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * m_factor);
        font.setBold(m_bold);
        m_widget.setFont(font);
    }

    QWidget& m_widget;
    double m_factor;
    bool m_bold;
};

} // namespace

void applyTextSize(int percent)
{
    QFont font = desktopFont();
    font.setPointSizeF(font.pointSizeF() * std::clamp(percent, Smallest, Largest) / 100.0);
    if (font.pointSizeF() != QApplication::font().pointSizeF()) {
        QApplication::setFont(font);
    }
}

void keepLarger(QWidget& widget, double factor, bool bold)
{
    new LargerText(widget, factor, bold);
}

} // namespace flashwright
