// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/unbrick_pages.h"

#include "app/gui/bridge/background.h"
#include "app/gui/wizards/cause_view.h"
#include "app/gui/wizards/guide_wizard.h"
#include "app/gui/wizards/port_words.h"
#include "app/text/question_text.h"
#include "app/text/remedy_text.h"
#include "core/foreign_log/own_journal.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace flashwright {

namespace {

constexpr int MostLines = 12;
/// An older failure is most likely about another phone.
constexpr qint64 RecentSeconds = 24 * 3600;

/// The last job on this computer when it failed; blocking.
std::optional<LastJob> lastJob(const std::filesystem::path& stateFolder)
{
    const auto history = History::open(stateFolder);
    if (!history) {
        return std::nullopt;
    }
    HistoryQuery newest;
    newest.limit = 1;
    const auto records = (*history)->search(newest);
    if (!records || records->empty() || records->front().result != "failed") {
        return std::nullopt;
    }
    LastJob last{records->front(), std::nullopt};
    QFile journal(QString::fromStdString(last.record.journal.string()));
    if (journal.open(QIODevice::ReadOnly)) {
        OwnJournal reader;
        LogLines lines([&journal](std::span<char> into) {
            return std::size_t(std::max<qint64>(0, journal.read(into.data(), qint64(into.size()))));
        });
        LogLine line;
        while (lines.next(line)) {
            static_cast<void>(reader.take(line));
        }
        last.failure = reader.failure();
    }
    return last;
}

} // namespace

EvidencePage::EvidencePage(const Workbench& bench, UnbrickFile& file, QWidget* parent)
    : GuidePage(bench, parent)
    , m_file(file)
    , m_caption(addText())
    , m_list(new QListWidget(this))
{
    m_list->setObjectName(QStringLiteral("evidenceList"));
    m_list->setWordWrap(true);
    m_caption->setBuddy(m_list);
    column().addWidget(m_list, 1);
    m_verdict = addText("evidenceVerdict");
    QFont bold = m_verdict->font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    m_lastText = addText("lastJob");
    m_same = new QCheckBox(this);
    m_same->setObjectName(QStringLiteral("samePhone"));
    column().addWidget(m_same);
    connect(&m_ports, &PortWatch::changed, this, &EvidencePage::refresh);
    connect(&bench.stations, &StationController::aboutToChange, this, [this] {
        m_looking = {};
        m_ports.watch(nullptr);
    });
    EvidencePage::retranslate();
}

EvidencePage::~EvidencePage() = default;

void EvidencePage::initializePage()
{
    m_last.reset();
    look();
    refresh();
}

void EvidencePage::look()
{
    Station* station = bench().stations.station();
    m_ports.watch(station);
    if (station == nullptr) {
        return;
    }
    if (!m_file.rules) {
        auto rules = RuleEngine::load(station->resources());
        if (rules) {
            m_file.rules.emplace(std::move(*rules));
        }
    }
    const auto work = [folder = station->stateFolder()](const std::stop_token&) { return lastJob(folder); };
    m_looking =
        runInBackground(this, work, [this](std::optional<LastJob> last) { showLast(std::move(last)); });
}

void EvidencePage::showLast(std::optional<LastJob> last)
{
    m_last = std::move(last);
    if (m_last) {
        const qint64 age = m_last->record.started.secsTo(QDateTime::currentDateTimeUtc());
        m_same->setChecked(age < RecentSeconds);
    }
    refresh();
}

void EvidencePage::refresh()
{
    m_list->clear();
    m_list->addItems(portLines(m_ports, MostLines));
    m_verdict->setText(m_ports.phone()
            ? tr("\u2713 The phone answers in its download mode: it can be brought back.")
            : QString());
    m_lastText->setVisible(m_last.has_value());
    m_same->setVisible(m_last.has_value());
    if (m_last) {
        const QString when = QLocale().toString(m_last->record.started.toLocalTime(), QLocale::ShortFormat);
        const QString chip = QString::fromStdString(m_last->record.chip);
        m_lastText->setText(chip.isEmpty()
                ? tr("The last job on this computer failed (%1).").arg(when)
                : tr("The last job on this computer, with a %1, failed (%2).").arg(chip, when));
    }
    collect();
}

void EvidencePage::collect()
{
    m_file.facts.setSeen(m_ports.events(), m_ports.seen(), m_ports.watched(), m_ports.phone().has_value());
    m_file.facts.setLastJob(
        m_last && m_same->isChecked() && !m_ports.phone() ? m_last->failure : std::nullopt);
    Q_EMIT completeChanged();
}

bool EvidencePage::validatePage()
{
    collect();
    return true;
}

void EvidencePage::retranslate()
{
    say(tr("Plug the phone in as it is"),
        tr("We watch what it does; when nothing more happens, press Next."));
    m_caption->setText(tr("What we &see now:"));
    m_list->setAccessibleName(tr("What we see now"));
    m_list->setAccessibleDescription(tr("What came and went on the ports of this computer, newest first"));
    m_same->setText(tr("It is this &phone"));
    refresh();
}

QuestionPage::QuestionPage(const Workbench& bench, UnbrickFile& file, const AskedFact& asked, QWidget* parent)
    : GuidePage(bench, parent)
    , m_file(file)
    , m_asked(asked)
    , m_answers(new QButtonGroup(this))
{
    for (const std::string_view word : asked.answers) {
        auto* button = new QRadioButton(this);
        button->setObjectName(QLatin1String("answer-") % QString::fromStdString(std::string(word)));
        button->setProperty("word", QString::fromStdString(std::string(word)));
        column().addWidget(button);
        m_answers->addButton(button);
    }
    // Every list ends in "I do not know": an honest answer until a better one is given.
    m_answers->buttons().constLast()->setChecked(true);
    column().addStretch(1);
    QuestionPage::retranslate();
}

bool QuestionPage::isNeeded() const
{
    if (!m_file.rules) {
        return false;
    }
    const std::vector<AskedFact> open = m_file.facts.questions(*m_file.rules);
    return std::any_of(
        open.begin(), open.end(), [this](const AskedFact& one) { return one.fact == m_asked.fact; });
}

bool QuestionPage::validatePage()
{
    const std::string word = m_answers->checkedButton()->property("word").toString().toStdString();
    m_file.facts.answer(m_asked.fact, word);
    return true;
}

QWidget* QuestionPage::first() const
{
    return m_answers->checkedButton();
}

void QuestionPage::retranslate()
{
    say(questionText(m_asked.fact), tr("Only you can see this; everything else is measured."));
    for (QAbstractButton* button : m_answers->buttons()) {
        button->setText(answerText(m_asked.fact, button->property("word").toString().toStdString()));
    }
}

CausePage::CausePage(const Workbench& bench, UnbrickFile& file, QWidget* parent)
    : GuidePage(bench, parent)
    , m_file(file)
    , m_headline(addText("causeHeadline"))
    , m_cause(new CauseView(this))
{
    QFont big = m_headline->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setBold(true);
    m_headline->setFont(big);
    column().addWidget(m_cause, 1);
    column().addStretch(0);
    setFinalPage(true);
    connect(
        m_cause, &CauseView::remedyWanted, this, [this](const QString& action) { guide().carryOut(action); });
    CausePage::retranslate();
}

void CausePage::initializePage()
{
    setButtonText(QWizard::NextButton, tr("Restor&e the Firmware"));
    const bool here = m_file.facts.isInDownloadMode() || !m_file.rules;
    m_cause->setVisible(!here);
    if (here) {
        m_headline->setText(tr("The phone answers in its download mode: it can be brought back."));
        return;
    }
    const Diagnosis diagnosis = m_file.facts.diagnose(*m_file.rules);
    const QString title = remedyText(diagnosis.title);
    m_headline->setText(title.isEmpty() ? tr("The cause is not known yet.") : title);
    m_cause->show(diagnosis, std::nullopt);
}

QWidget* CausePage::first() const
{
    return m_cause->isVisibleTo(this) ? m_cause->firstRemedy() : nullptr;
}

void CausePage::retranslate()
{
    say(tr("This is what we think"),
        tr("Try the steps in their order; writing the stock firmware again is the next page."));
    if (wizard() != nullptr && wizard()->currentPage() == this) {
        initializePage();
    }
}

} // namespace flashwright
