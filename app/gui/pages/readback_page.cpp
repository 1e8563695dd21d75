// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/readback_page.h"

#include "app/gui/controllers/workbench.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTreeView>

namespace flashwright {

ReadbackPage::ReadbackPage(const Workbench& bench, QWidget* parent)
    : JobPage(parent)
    , m_preferences(bench.preferences)
    , m_hint(new QLabel(this))
    , m_view(new QTreeView(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_all(new QPushButton(this))
    , m_folderCaption(new QLabel(this))
    , m_folder(new QLineEdit(this))
    , m_choose(new QPushButton(this))
{
    m_hint->setWordWrap(true);
    m_view->setModel(&m_model);
    m_view->setObjectName(QStringLiteral("readbackView"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_add->setShortcut(QKeySequence(Qt::Key_Insert));
    m_remove->setShortcut(QKeySequence(Qt::Key_Delete));
    m_folderCaption->setBuddy(m_folder);
    m_folder->setObjectName(QStringLiteral("readbackFolder"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_remove, m_all}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_folderCaption);
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_choose);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_hint);
    column->addWidget(m_view, 1);
    column->addLayout(buttons);
    column->addLayout(folder);
    connect(m_add, &QPushButton::clicked, &m_model, &ReadbackModel::addPlace);
    connect(m_remove, &QPushButton::clicked, this, &ReadbackPage::remove);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model.tickAll(m_model.targets().empty()); });
    connect(m_choose, &QPushButton::clicked, this, &ReadbackPage::chooseFolder);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_folder->setText(m_preferences.store().value(QLatin1String("readbackFolder"), documents).toString());
    connect(m_folder, &QLineEdit::textChanged, this, &JobPage::changed);
    connect(m_folder, &QLineEdit::textChanged, this, &ReadbackPage::rememberFolder);
    connect(&m_model, &ReadbackModel::targetsChanged, this, &JobPage::changed);
    connect(&bench.packages, &PackageController::stateChanged, this, [this, &packages = bench.packages] {
        // Asked again whenever the state changes: the rows are made once, when there is something to show.
        if (packages.state() == PackageController::State::Checking
            || packages.state() == PackageController::State::Empty) {
            m_model.show(packages.package().get());
        }
    });
    retranslate();
}

void ReadbackPage::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Save in"), m_folder->text());
    if (!chosen.isEmpty()) {
        m_folder->setText(chosen);
    }
}

void ReadbackPage::rememberFolder()
{
    m_preferences.store().setValue(QLatin1String("readbackFolder"), m_folder->text());
}

void ReadbackPage::remove()
{
    m_model.removePlace(m_view->currentIndex().row());
}

bool ReadbackPage::isReady() const
{
    return !m_folder->text().trimmed().isEmpty() && !m_model.targets().empty();
}

QString ReadbackPage::title() const
{
    return tr("Read Back");
}

QString ReadbackPage::verb() const
{
    return tr("Read Back");
}

void ReadbackPage::applyTo(JobRequest& request) const
{
    request.kind = JobKind::Read;
    request.only.clear();
    request.skip.clear();
    request.replace.clear();
    request.targets = m_model.targets();
    request.folder = m_folder->text().trimmed().toStdString();
}

void ReadbackPage::setFrozen(bool frozen)
{
    m_model.setFrozen(frozen);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_add, m_remove, m_all, m_folder, m_choose}) {
        widget->setEnabled(!frozen);
    }
}

QString ReadbackPage::folder() const
{
    return m_folder->text();
}

void ReadbackPage::setFolder(const QString& folder)
{
    m_folder->setText(folder);
}

void ReadbackPage::retranslate()
{
    m_hint->setText(
        tr("Tick what to copy from the phone to this computer. Nothing on the phone is changed."));
    m_view->setAccessibleName(tr("Places to read"));
    m_view->setAccessibleDescription(tr("Press Space to tick a place; places by address can be edited"));
    m_add->setText(tr("&Add"));
    m_add->setToolTip(tr("One more place, by address (Insert)"));
    m_remove->setText(tr("Re&move"));
    m_remove->setToolTip(tr("Takes away the chosen place (Delete)"));
    m_all->setText(tr("Sele&ct all"));
    m_folderCaption->setText(tr("Save &in:"));
    m_choose->setText(tr("choose"));
    m_choose->setAccessibleName(tr("Choose the folder"));
    m_folder->setAccessibleName(tr("Folder for the files"));
    for (QPushButton* button : {m_add, m_remove}) {
        button->setAccessibleDescription(button->toolTip());
    }
    // A button's text replaces its shortcut.
    m_add->setShortcut(QKeySequence(Qt::Key_Insert));
    m_remove->setShortcut(QKeySequence(Qt::Key_Delete));
}

void ReadbackPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    JobPage::changeEvent(event);
}

} // namespace flashwright
