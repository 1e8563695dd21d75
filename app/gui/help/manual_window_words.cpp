// SPDX-License-Identifier: GPL-3.0-or-later
// Words and pictures of the manual's window.
#include "app/gui/help/manual_view.h"
#include "app/gui/help/manual_window.h"
#include "app/gui/widgets/icons.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QToolBar>
#include <QTreeWidget>

namespace flashwright {

void ManualWindow::refreshIcons()
{
    for (QAction* made : {m_back, m_forward, m_contents, m_smaller, m_larger, m_save}) {
        made->setIcon(themedIcon(made->property("drawing").toString(), palette()));
    }
}

void ManualWindow::retranslate()
{
    const auto name = [](QAction* made, const QString& label, const QString& tip) {
        made->setText(label);
        made->setToolTip(made->shortcut().isEmpty()
                ? tip
                : tr("%1 (%2)").arg(tip, made->shortcut().toString(QKeySequence::NativeText)));
    };
    name(m_back, tr("Back"), tr("The page before"));
    name(m_forward, tr("Forward"), tr("The page after"));
    name(m_contents, tr("Contents"), tr("All pages"));
    name(m_smaller, tr("Smaller"), tr("Smaller text"));
    name(m_larger, tr("Larger"), tr("Larger text"));
    name(m_usual, tr("Usual Size"), tr("Text as large as everywhere"));
    name(m_save, tr("Save as PDF\u2026"), tr("Save this page, to print it or to pass it on"));
    name(m_find, tr("Search"), tr("Search all pages"));
    name(m_close, tr("Close"), tr("Close the manual"));
    m_bar->setWindowTitle(tr("Tool bar of the manual"));
    m_bar->setAccessibleName(m_bar->windowTitle());
    for (QAction* made : m_bar->actions()) {
        if (QWidget* button = m_bar->widgetForAction(made)) {
            button->setAccessibleName(made->text());
            button->setAccessibleDescription(made->toolTip());
        }
    }
    m_searchCaption->setText(tr("&Search:"));
    m_search->setPlaceholderText(tr("A word, or an error number like 4032"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_tree->setAccessibleName(tr("Contents"));
    m_hits->setAccessibleName(tr("Pages found"));
    m_view->setAccessibleDescription(tr("A page of the manual; Tab leads from link to link"));
    followPage();
}

} // namespace flashwright
