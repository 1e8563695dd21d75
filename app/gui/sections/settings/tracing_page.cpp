// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/settings/tracing_page.h"

#include "app/gui/bridge/background.h"
#include "app/gui/preferences/job_preferences.h"
#include "app/setup/job_trace.h"
#include "app/setup/station.h"
#include "app/text/number_text.h"
#include "app/text/problem_text.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace flashwright {

namespace {

constexpr int DaysOfWeek = 7;
constexpr int DaysOfMonth = 31;
constexpr int DaysOfQuarter = 92;

void openFolder(const QString& path)
{
    QDir().mkpath(path);
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace

TracingPage::TracingPage(Preferences& preferences, QWidget* parent)
    : OptionPage("tracing", preferences, parent)
    , m_trace(check(preference::Trace))
    , m_folderCaption(new QLabel(this))
    , m_folder(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_usual(new QPushButton(this))
    , m_result(new QLabel(this))
    , m_journals(new QPushButton(this))
{
    add(folderRow());
    m_keep = choice(preference::KeepJournalsDays, {0, 1, DaysOfWeek, DaysOfMonth, DaysOfQuarter});
    m_result->setObjectName(QStringLiteral("keptJournals"));
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    add(m_result);
    m_journals->setObjectName(QStringLiteral("openJournals"));
    m_journals->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    add(m_journals);
    addSpace();
    connect(m_choose, &QPushButton::clicked, this, &TracingPage::chooseFolder);
    connect(m_usual, &QPushButton::clicked, this,
        [this] { this->preferences().set(preference::TraceFolder, QString()); });
    connect(m_open, &QPushButton::clicked, this, [this] { openFolder(folder()); });
    connect(m_journals, &QPushButton::clicked, this, [this] {
        if (m_station != nullptr) {
            openFolder(QString::fromStdString((m_station->stateFolder() / "journal").string()));
        }
    });
    connect(&preferences, &Preferences::changed, this, [this](const QString& key) {
        if (key == QLatin1String(preference::KeepJournalsDays.key)) {
            clean();
        } else if (key == QLatin1String(preference::TraceFolder.key)) {
            showFolder();
        }
    });
    retranslate();
}

QWidget* TracingPage::folderRow()
{
    auto* row = new QWidget(this);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    m_folder->setObjectName(QStringLiteral("traceFolder"));
    m_folder->setTextFormat(Qt::PlainText);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_folder->setWordWrap(true);
    m_choose->setObjectName(QStringLiteral("chooseTraceFolder"));
    m_open->setObjectName(QStringLiteral("openTraceFolder"));
    m_usual->setObjectName(QStringLiteral("usualTraceFolder"));
    grid->addWidget(m_folderCaption, 0, 0, Qt::AlignTop);
    grid->addWidget(m_folder, 0, 1, 1, 4);
    grid->addWidget(m_choose, 1, 1);
    grid->addWidget(m_usual, 1, 2);
    grid->addWidget(m_open, 1, 3);
    grid->setColumnStretch(4, 1);
    return row;
}

void TracingPage::setStation(Station* station)
{
    m_cleaning = {};
    m_station = station;
    m_result->clear();
    showFolder();
    clean();
}

QString TracingPage::folder() const
{
    const QString own = const_cast<TracingPage*>(this)->preferences().get(preference::TraceFolder);
    if (!own.isEmpty() || m_station == nullptr) {
        return own;
    }
    return QString::fromStdString(usualTraceFolder(m_station->stateFolder()).string());
}

void TracingPage::showFolder()
{
    m_folder->setText(QDir::toNativeSeparators(folder()));
    m_usual->setEnabled(!preferences().get(preference::TraceFolder).isEmpty());
    m_open->setEnabled(!folder().isEmpty());
    m_journals->setEnabled(m_station != nullptr);
}

void TracingPage::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for Traces"), folder());
    if (!chosen.isEmpty()) {
        preferences().set(preference::TraceFolder, chosen);
    }
}

void TracingPage::clean()
{
    const int days = preferences().get(preference::KeepJournalsDays);
    m_result->clear();
    if (m_station == nullptr || days <= 0) {
        return;
    }
    const auto work = [folder = m_station->stateFolder(), days](const std::stop_token&) {
        return removeOldJournals(folder, std::chrono::hours(24) * days);
    };
    m_cleaning = runInBackground(this, work, [this](const Result<OldJournals>& done) { told(done); });
}

void TracingPage::told(const Result<OldJournals>& done)
{
    if (!done) {
        m_result->setText(tr("Old journals could not be removed: %1").arg(problemText(done.error())));
        return;
    }
    if (done->removed == 0) {
        m_result->setText(tr("There was nothing to remove."));
    } else {
        m_result->setText(
            tr("%n old file(s) removed, %1 freed.", nullptr, int(done->removed)).arg(bytesText(done->bytes)));
        Q_EMIT cleaned(
            QStringLiteral("%1 old journals and traces removed, %2 kept").arg(done->removed).arg(done->kept));
    }
    if (done->kept > 0) {
        //: two sentences, one after the other; the second: old files that stay
        m_result->setText(tr("%1 %2").arg(m_result->text(),
            tr("%n old file(s) kept: they belong to jobs that failed or can still go on.", nullptr,
                int(done->kept))));
    }
}

void TracingPage::retranslate()
{
    m_trace->say(tr("Record a &trace of the next jobs"),
        tr("Every byte between computer and phone goes into a file that can be played again. It may hold "
           "identities of the phone."));
    m_folderCaption->setText(tr("Traces go to:"));
    m_choose->setText(tr("&Another Folder\u2026"));
    m_choose->setAccessibleDescription(tr("Choose the folder for traces"));
    m_usual->setText(tr("&Usual Folder"));
    m_usual->setAccessibleDescription(tr("Put traces beside the journals again"));
    m_open->setText(tr("&Open"));
    m_open->setAccessibleDescription(tr("Show the folder with the traces"));
    m_keep->say(tr("&Keep journals and traces:"),
        {tr("For ever"), tr("1 day"), tr("1 week"), tr("1 month"), tr("3 months")},
        tr("Older ones are removed at the start. Those of jobs that failed or can go on always stay, and so "
           "does the history."));
    m_journals->setText(tr("Open &Journal Folder"));
    m_journals->setAccessibleDescription(tr("Show the journals of all jobs"));
    showFolder();
}

} // namespace flashwright
