// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dialogs/report_dialog.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace flashwright {

ReportDialog::ReportDialog(std::vector<BundlePart> parts, QWidget* parent)
    : QDialog(parent)
    , m_parts(std::move(parts))
    , m_list(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Support report"));
    resize(900, 600);
    auto* lead = new QLabel(
        tr("This is what the report will contain, word for word. Serial numbers, IMEIs and names are "
           "replaced; nothing is sent anywhere: you get one file."),
        this);
    lead->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("reportParts"));
    m_list->setAccessibleName(tr("Parts of the report"));
    m_text->setObjectName(QStringLiteral("reportText"));
    m_text->setAccessibleName(tr("Text of the chosen part"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* across = new QSplitter(this);
    across->addWidget(m_list);
    across->addWidget(m_text);
    across->setChildrenCollapsible(false);
    across->setSizes({180, 700});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Save…"));
    buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("reportSave"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(lead);
    column->addWidget(across, 1);
    column->addWidget(buttons);
    for (const BundlePart& part : m_parts) {
        m_list->addItem(part.name);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportDialog::showPart);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setAccessibleName(windowTitle());
    setAccessibleDescription(lead->text());
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void ReportDialog::showPart(int at)
{
    m_text->setPlainText(at < 0 ? QString() : m_parts[static_cast<std::size_t>(at)].text);
}

} // namespace flashwright
