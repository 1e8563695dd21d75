// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/loader_fields.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace flashwright {

namespace {

constexpr int MostRemembered = 6;

QString key(const std::string& role)
{
    return QLatin1String("loaders/") % QString::fromStdString(role);
}

} // namespace

LoaderFields::LoaderFields(QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    hide();
}

void LoaderFields::showRoles(const std::vector<std::string>& roles)
{
    const bool same = std::ranges::equal(roles, m_rows, {}, {}, &Row::role);
    if (!same) {
        for (const Row& row : m_rows) {
            for (QWidget* widget : std::initializer_list<QWidget*>{row.caption, row.file, row.choose}) {
                widget->deleteLater();
            }
        }
        m_rows.clear();
        for (const std::string& role : roles) {
            addRow(role, static_cast<int>(m_rows.size()));
        }
        retranslate();
    }
    setVisible(!m_rows.empty());
}

void LoaderFields::addRow(const std::string& role, int at)
{
    Row row{role, new QLabel(this), new QComboBox(this), new QPushButton(this)};
    row.file->setEditable(true);
    row.file->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.file->setMinimumContentsLength(6);
    row.file->addItems(m_settings.value(key(role)).toStringList());
    row.file->setCurrentIndex(-1);
    row.file->setObjectName(QLatin1String("loader-") % QString::fromStdString(role));
    row.choose->setObjectName(QLatin1String("choose-") % QString::fromStdString(role));
    row.caption->setBuddy(row.file);
    m_grid->addWidget(row.caption, at, 0);
    m_grid->addWidget(row.file, at, 1);
    m_grid->addWidget(row.choose, at, 2);
    connect(row.choose, &QPushButton::clicked, this, [this, row] { choose(row); });
    connect(row.file, &QComboBox::currentTextChanged, this, &LoaderFields::changed);
    m_rows.push_back(row);
}

void LoaderFields::choose(const Row& row)
{
    const QString filter = row.role == "auth" ? tr("Authentication File (*.auth);;All Files (*)")
        : row.role == "cert"                  ? tr("Cert File (*.cert);;All Files (*)")
                                              : tr("Bin File (*.bin);;All Files (*)");
    const QString path = QFileDialog::getOpenFileName(
        this, row.caption->text().remove(u'&'), QFileInfo(row.file->currentText()).absolutePath(), filter);
    if (!path.isEmpty()) {
        row.file->setCurrentText(path);
        remember(row);
    }
}

void LoaderFields::remember(const Row& row)
{
    QStringList files = m_settings.value(key(row.role)).toStringList();
    const QString path = row.file->currentText();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(key(row.role), QStringList(files.mid(0, MostRemembered)));
}

void LoaderFields::setFile(const LoaderSpec& loader)
{
    for (const Row& row : m_rows) {
        if (row.role == loader.role) {
            row.file->setCurrentText(QString::fromStdString(loader.file.string()));
        }
    }
}

bool LoaderFields::ask(const std::string& role)
{
    const auto found = std::ranges::find(m_rows, role, &Row::role);
    if (found == m_rows.end()) {
        return false;
    }
    found->choose->setFocus();
    choose(*found);
    return true;
}

std::vector<LoaderSpec> LoaderFields::specs() const
{
    std::vector<LoaderSpec> files;
    for (const Row& row : m_rows) {
        const QString path = row.file->currentText().trimmed();
        if (!path.isEmpty()) {
            files.push_back({std::filesystem::path(path.toStdString()), std::nullopt, row.role});
        }
    }
    return files;
}

void LoaderFields::retranslate()
{
    const std::map<std::string, QString> captions{{"da", tr("Download-A&gent:")},
        {"auth", tr("A&uthentication File:")}, {"cert", tr("Certification F&ile:")},
        {"preloader", tr("Preloader of the &board:")}};
    const std::map<std::string, QString> hints{{"da", tr("From the firmware or the loader folder")},
        {"auth", tr("Only for secure phones")}, {"cert", tr("Only for secure phones")},
        {"preloader", tr("From the firmware")}};
    for (const Row& row : m_rows) {
        const auto caption = captions.find(row.role);
        const auto hint = hints.find(row.role);
        row.caption->setText(caption == captions.end() ? QString::fromStdString(row.role) : caption->second);
        row.file->lineEdit()->setPlaceholderText(hint == hints.end() ? QString() : hint->second);
        const QString name = row.caption->text().remove(u'&').remove(u':');
        row.file->setAccessibleName(name);
        row.file->lineEdit()->setAccessibleName(name);
        row.file->setAccessibleDescription(row.file->lineEdit()->placeholderText());
        row.choose->setText(tr("choose"));
        row.choose->setAccessibleName(tr("Choose: %1").arg(name));
    }
}

void LoaderFields::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace flashwright
