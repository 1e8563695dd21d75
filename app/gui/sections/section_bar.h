// SPDX-License-Identifier: GPL-3.0-or-later
/// The quiet bar on the left that leads to the parts of the window.
#pragma once

#include <QListWidget>

class QStackedWidget;

namespace flashwright {

class Section;

/// GUI thread. Alt+1, Alt+2, … lead to the same places.
class SectionBar final : public QListWidget {
    Q_OBJECT
public:
    /// Leads through `stack`, whose pages belong to it.
    explicit SectionBar(QStackedWidget& stack, QWidget* parent = nullptr);
    void add(Section* section);
    void open(const Section* section);
    [[nodiscard]] Section* current() const;
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
};

} // namespace flashwright
