// SPDX-License-Identifier: GPL-3.0-or-later
/// The pages that find out why a phone does not start.
#pragma once

#include "app/gui/wizards/guide_page.h"
#include "app/gui/wizards/port_watch.h"
#include "app/gui/wizards/unbrick_case.h"

#include <thread>

class QButtonGroup;
class QCheckBox;
class QListWidget;

namespace flashwright {

class CauseView;

/// What all of them share. The rules are there once a station is.
struct UnbrickFile {
    UnbrickCase facts;
    std::optional<RuleEngine> rules;
};

/// How the last job ended, as its journal tells it.
struct LastJob {
    JobRecord record;
    std::optional<FailureCase> failure;
};

/// Looks before it asks: ports, and the journal of the last job.
class EvidencePage final : public GuidePage {
    Q_OBJECT
public:
    EvidencePage(const Workbench& bench, UnbrickFile& file, QWidget* parent = nullptr);
    ~EvidencePage() override;

    void initializePage() override;
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] PortWatch& ports() noexcept { return m_ports; }

protected:
    void retranslate() override;

private:
    void look();
    void showLast(std::optional<LastJob> last);
    void refresh();
    void collect();

    UnbrickFile& m_file;
    PortWatch m_ports;
    std::optional<LastJob> m_last;
    QLabel* m_caption;
    QListWidget* m_list;
    QLabel* m_verdict;
    QCheckBox* m_same;
    QLabel* m_lastText;
    std::jthread m_looking;
};

/// One of the six questions; passed by when the evidence has the answer.
class QuestionPage final : public GuidePage {
    Q_OBJECT
public:
    QuestionPage(
        const Workbench& bench, UnbrickFile& file, const AskedFact& asked, QWidget* parent = nullptr);

    [[nodiscard]] bool isNeeded() const override;
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] QWidget* first() const override;

protected:
    void retranslate() override;

private:
    UnbrickFile& m_file;
    AskedFact m_asked;
    QButtonGroup* m_answers;
};

/// The cause, and what to do.
class CausePage final : public GuidePage {
    Q_OBJECT
public:
    CausePage(const Workbench& bench, UnbrickFile& file, QWidget* parent = nullptr);

    void initializePage() override;
    [[nodiscard]] QWidget* first() const override;

protected:
    void retranslate() override;

private:
    UnbrickFile& m_file;
    QLabel* m_headline;
    CauseView* m_cause;
};

} // namespace flashwright
