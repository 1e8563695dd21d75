// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/history_section.h"

#include "app/gui/bridge/background.h"
#include "app/gui/dialogs/report_dialog.h"
#include "app/gui/models/record_words.h"
#include "app/report/flash_certificate.h"
#include "app/setup/code_book.h"
#include "app/setup/station.h"
#include "app/text/problem_text.h"
#include "app/text/remedy_text.h"
#include "core/doctor/host_view.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace flashwright {

HistorySection::HistorySection(QWidget* parent)
    : Section(parent)
    , m_searchLabel(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_resultLabel(new QLabel(this))
    , m_result(new QComboBox(this))
    , m_list(new QTreeView(this))
    , m_detailsCaption(new QLabel(this))
    , m_details(new QTextBrowser(this))
    , m_message(new QLabel(this))
    , m_certificate(new QPushButton(this))
    , m_report(new QPushButton(this))
    , m_journal(new QPushButton(this))
{
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setClearButtonEnabled(true);
    m_searchLabel->setBuddy(m_search);
    m_result->setObjectName(QStringLiteral("historyResult"));
    for (const char* result : {"", "passed", "failed", "cancelled"}) {
        m_result->addItem(QString(), QString::fromLatin1(result));
    }
    m_resultLabel->setBuddy(m_result);
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setModel(&m_model);
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_details->setObjectName(QStringLiteral("historyDetails"));
    m_details->setTabChangesFocus(true);
    m_detailsCaption->setBuddy(m_details);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("historyMessage"));
    m_certificate->setObjectName(QStringLiteral("historyCertificate"));
    m_report->setObjectName(QStringLiteral("historyReport"));
    m_journal->setObjectName(QStringLiteral("historyJournal"));
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_searchLabel);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_resultLabel);
    bar->addWidget(m_result);
    auto* below = new QWidget(this);
    auto* details = new QVBoxLayout(below);
    details->setContentsMargins(0, 0, 0, 0);
    details->addWidget(m_detailsCaption);
    details->addWidget(m_details, 1);
    auto* down = new QSplitter(Qt::Vertical, this);
    down->setChildrenCollapsible(false);
    down->addWidget(m_list);
    down->addWidget(below);
    down->setSizes({420, 260});
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_certificate, m_report, m_journal}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(down, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connectAll();
    retranslate();
    showChosen();
    tell({});
}

HistorySection::~HistorySection() = default;

void HistorySection::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, &HistorySection::refresh);
    connect(m_result, &QComboBox::currentIndexChanged, this, &HistorySection::refresh);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistorySection::showChosen);
    connect(m_certificate, &QPushButton::clicked, this, &HistorySection::saveCertificate);
    connect(m_report, &QPushButton::clicked, this, &HistorySection::makeReport);
    connect(m_journal, &QPushButton::clicked, this, &HistorySection::openJournal);
}

QString HistorySection::title() const
{
    return tr("History");
}

QString HistorySection::icon() const
{
    return QStringLiteral("history");
}

void HistorySection::setStation(Station* station)
{
    m_searching = {};
    m_working = {};
    m_station = station;
    showFound({});
    if (isVisible()) {
        refresh();
    }
}

HistoryQuery HistorySection::query() const
{
    HistoryQuery query;
    query.text = m_search->text().trimmed().toStdString();
    query.result = m_result->currentData().toString().toStdString();
    return query;
}

void HistorySection::refresh()
{
    if (m_station == nullptr) {
        return;
    }
    // A connection of its own: the file belongs to nobody's thread.
    const auto work = [folder = m_station->stateFolder(), resources = m_station->resources(),
                          wanted = query()](const std::stop_token& stop) {
        Found found;
        auto history = History::open(folder);
        auto records = history ? (*history)->search(wanted) : tl::unexpected(history.error());
        if (!records) {
            found.failed = records.error();
            return found;
        }
        found.records = std::move(*records);
        const auto book = CodeBook::load(resources);
        for (const JobRecord& record : found.records) {
            if (!stop.stop_requested() && book && !record.cause.empty()
                && !found.titles.contains(record.cause)) {
                const auto told = book->explain(record.cause);
                const auto rule =
                    std::ranges::find_if(told, [](const Explanation& one) { return one.rule.has_value(); });
                found.titles[record.cause] = rule == told.end() ? record.cause : rule->rule->title;
            }
        }
        return found;
    };
    m_searching = runInBackground(this, work, [this, turn = ++m_turn](Found found) {
        if (turn == m_turn) { // nobody has typed on meanwhile
            showFound(std::move(found));
        }
    });
}

void HistorySection::showFound(Found found)
{
    std::map<std::string, QString> causes;
    for (const auto& [id, english] : found.titles) {
        causes[id] = remedyText(english);
    }
    m_model.setRecords(std::move(found.records), std::move(causes));
    for (int column = 0; column < HistoryModel::CauseColumn; ++column) {
        m_list->resizeColumnToContents(column);
    }
    m_list->header()->resizeSection(HistoryModel::CauseColumn, 320);
    if (m_model.rowCount() > 0) {
        m_list->setCurrentIndex(m_model.index(0, 0));
    }
    const bool searching = !m_search->text().isEmpty() || m_result->currentIndex() > 0;
    tell(found.failed            ? problemText(*found.failed)
            : m_model.rowCount() ? QString()
            : searching          ? tr("No job fits the search.")
                                 : tr("No job yet. Every phone that you work on appears here."));
    showChosen();
    if (m_reportWanted) {
        makeReport();
    }
}

const JobRecord* HistorySection::chosen() const
{
    return m_model.at(m_list->currentIndex().row());
}

void HistorySection::showChosen()
{
    const JobRecord* record = chosen();
    for (QPushButton* button : {m_certificate, m_report, m_journal}) {
        button->setEnabled(record != nullptr);
    }
    m_certificate->setEnabled(record != nullptr && record->result == "passed");
    m_details->setHtml(record == nullptr ? QString() : recordHtml(*record, m_model.causeText(*record)));
}

void HistorySection::saveCertificate()
{
    const JobRecord* record = chosen();
    if (record == nullptr) {
        return;
    }
    const QString name =
        QStringLiteral("flashwright-%1.pdf").arg(record->started.toString(QStringLiteral("yyyyMMdd-HHmm")));
    const QString to = QFileDialog::getSaveFileName(
        this, tr("Save Certificate"), QDir::home().filePath(name), tr("PDF (*.pdf);;Web page (*.html)"));
    if (to.isEmpty()) {
        return;
    }
    const Result<void> saved = writeCertificateFile(*record, {}, to.toStdString());
    tell(saved ? tr("Saved: %1").arg(to) : problemText(saved.error()));
}

void HistorySection::makeReport()
{
    const JobRecord* record = chosen();
    if (record == nullptr || m_station == nullptr) {
        m_reportWanted = true; // the list is still being read
        return;
    }
    m_reportWanted = false;
    tell(tr("Putting the report together…"));
    const auto work = [record = *record, folder = m_station->stateFolder()](
                          const std::stop_token&) -> Result<std::vector<BundlePart>> {
        const std::shared_ptr<const HostView> host = thisHost();
        BundleSources sources;
        sources.journal = record.journal;
        sources.record = record;
        sources.tool = record.tool;
        sources.host = host.get();
        TRY_LET(QByteArray secret, maskSecret(folder));
        Masker masker(std::move(secret));
        return bundleParts(sources, masker);
    };
    m_working = runInBackground(
        this, work, [this](const Result<std::vector<BundlePart>>& parts) { showReport(parts); });
}

void HistorySection::showReport(const Result<std::vector<BundlePart>>& parts)
{
    if (!parts) {
        tell(problemText(parts.error()));
        return;
    }
    tell({});
    auto* dialog = new ReportDialog(*parts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { saveReport(dialog->parts()); });
    dialog->open();
}

void HistorySection::saveReport(const std::vector<BundlePart>& parts)
{
    const QString to = QFileDialog::getSaveFileName(this, tr("Save Report"),
        QDir::home().filePath(QStringLiteral("flashwright-report.zip")), tr("Archives (*.zip)"));
    if (to.isEmpty()) {
        return;
    }
    const Result<void> saved = writeBundle(to.toStdString(), parts);
    tell(saved ? tr("Saved: %1").arg(to) : problemText(saved.error()));
}

void HistorySection::openJournal()
{
    if (const JobRecord* record = chosen()) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(record->journal.string())));
    }
}

void HistorySection::tell(const QString& message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void HistorySection::retranslate()
{
    m_searchLabel->setText(tr("&Search:"));
    m_search->setPlaceholderText(tr("Chip, firmware, cause, port or phone"));
    m_search->setAccessibleName(tr("Search the history"));
    m_resultLabel->setText(tr("&Result:"));
    m_result->setAccessibleName(tr("Result to show"));
    const QStringList results{tr("All"), tr("Passed"), tr("Failed"), tr("Stopped")};
    for (int at = 0; at < results.size(); ++at) {
        m_result->setItemText(at, results.at(at));
    }
    m_list->setAccessibleName(tr("Jobs"));
    m_list->setAccessibleDescription(tr("One row for each phone and job, newest first"));
    m_detailsCaption->setText(tr("De&tails of the chosen job:"));
    m_details->setAccessibleName(tr("Details of the chosen job"));
    m_certificate->setText(tr("Save &Certificate…"));
    m_certificate->setToolTip(
        tr("A page for the customer: what was written, what was proved, what was kept"));
    m_report->setText(tr("Make S&upport Report…"));
    m_report->setToolTip(
        tr("One file for somebody who helps: journal, plan and computer, without serial numbers and names"));
    m_journal->setText(tr("Open &Journal"));
    m_journal->setToolTip(tr("Everything that happened, line by line"));
    for (QPushButton* button : {m_certificate, m_report, m_journal}) {
        button->setAccessibleDescription(button->toolTip());
    }
    showChosen();
}

void HistorySection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Section::changeEvent(event);
}

} // namespace flashwright
