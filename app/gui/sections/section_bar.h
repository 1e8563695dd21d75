// SPDX-License-Identifier: GPL-3.0-or-later
/// The quiet bar on the left that leads to the parts of the window.
#pragma once

#include <QListWidget>

class QStackedWidget;

namespace flashwright {

class Section;

/// GUI thread. Ctrl+1, Ctrl+2, … lead to the same places, in the order of the bar.
class SectionBar final : public QListWidget {
    Q_OBJECT
public:
    /// Leads through `stack`, whose pages belong to it.
    explicit SectionBar(QStackedWidget& stack, QWidget* parent = nullptr);
    void add(Section* section);
    void open(const Section* section);
    /// The part of that name; null when there is none.
    [[nodiscard]] Section* find(const QString& id) const;
    [[nodiscard]] Section* current() const;
    /// Parts for experts come and go.
    void setExpert(bool expert);
    [[nodiscard]] const QList<Section*>& sections() const noexcept { return m_sections; }

Q_SIGNALS:
    void opened(flashwright::Section* section);

protected:
    void changeEvent(QEvent* event) override;

private:
    void openAt(int row);
    void retranslate();
    void fit();

    QStackedWidget& m_stack;
    QList<Section*> m_sections;
    QList<QWidget*> m_frames; ///< what lies in the stack: a long part scrolls instead of growing the window
};

} // namespace flashwright
