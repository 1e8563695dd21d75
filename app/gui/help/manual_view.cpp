// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/help/manual_view.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextTable>
#include <QWheelEvent>

namespace flashwright {

namespace {

constexpr int SmallestZoom = 60;
constexpr int LargestZoom = 250;
constexpr int ZoomStep = 10;

} // namespace

ManualView::ManualView(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(
        Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard | Qt::LinksAccessibleByKeyboard);
    document()->setDocumentMargin(18);
    // Said when all is in place; on the way back nothing else is said so late.
    connect(this, &QTextBrowser::historyChanged, this, &ManualView::pageCame);
}

void ManualView::setManual(const Manual* manual)
{
    const QString before = topic();
    m_manual = manual;
    if (!before.isEmpty()) {
        showAgain();
    }
}

QUrl ManualView::urlOf(const QString& id)
{
    return QUrl(QLatin1String("manual:/en/") + id + QLatin1String(".md"));
}

QString ManualView::idOf(const QUrl& url)
{
    QString path = url.path();
    const QString begin = QStringLiteral("/en/");
    const QString end = QStringLiteral(".md");
    return path.startsWith(begin) && path.endsWith(end)
        ? path.mid(begin.size(), path.size() - begin.size() - end.size())
        : QString();
}

QString ManualView::topic() const
{
    return idOf(source());
}

bool ManualView::open(const QString& id)
{
    const ManualTopic* const found = m_manual == nullptr ? nullptr : m_manual->find(id);
    if (found == nullptr) {
        return false;
    }
    if (found->id != topic()) {
        setSource(urlOf(found->id), QTextDocument::MarkdownResource);
    }
    return true;
}

void ManualView::doSetSource(const QUrl& name, QTextDocument::ResourceType)
{
    // A link that leads out of the manual leads nowhere.
    if (m_manual == nullptr || m_manual->find(idOf(name)) == nullptr) {
        return;
    }
    setExtraSelections({});
    QTextBrowser::doSetSource(name, QTextDocument::MarkdownResource);
    moveCursor(QTextCursor::Start);
}

void ManualView::pageCame()
{
    const int place = verticalScrollBar()->value();
    dress();
    verticalScrollBar()->setValue(place);
    Q_EMIT topicChanged();
}

QVariant ManualView::loadResource(int type, const QUrl& name)
{
    if (m_manual == nullptr) {
        return {};
    }
    if (type == QTextDocument::ImageResource) {
        return picture(name.fileName());
    }
    const ManualTopic* const found = m_manual->find(idOf(name));
    return found == nullptr ? QVariant() : QVariant(found->markdown);
}

/// Never wider than the page, never blown up.
QImage ManualView::picture(const QString& name) const
{
    QImage image(m_manual->pictureFile(name));
    if (image.isNull()) {
        return image;
    }
    const double ratio = devicePixelRatioF();
    const int room = qMax(200, m_pictureWidth);
    const int wide = qMin(image.width(), int(room * ratio));
    image.convertTo(QImage::Format_ARGB32_Premultiplied); // few colours would become dots
    image = image.scaledToWidth(wide, Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    return image;
}

/// What Markdown does not say: room between the parts, and lines in tables.
void ManualView::dress()
{
    m_dressing = true;
    QFont letters = font();
    letters.setPointSizeF(letters.pointSizeF() * m_zoom / 100.0);
    document()->setDefaultFont(letters);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setTopMargin(level > 1 ? 16 : level == 1 ? 0 : 4);
        format.setBottomMargin(level > 0 ? 6 : 4);
        const bool isPicture = block.text().contains(QChar::ObjectReplacementCharacter);
        format.setLineHeight(isPicture ? 100 : 120, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
    }
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderCollapse(true);
            format.setCellPadding(6);
            format.setBorderBrush(palette().mid());
            table->setFormat(format);
        }
    }
    cursor.endEditBlock();
    m_dressing = false;
}

void ManualView::mark(const QStringList& words)
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCursor first;
    for (const QString& word : words) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(palette().highlight());
            mark.format.setForeground(palette().highlightedText());
            marks += mark;
            first = first.isNull() || at.position() < first.position() ? at : first;
        }
    }
    if (!first.isNull()) {
        first.clearSelection();
        setTextCursor(first);
        ensureCursorVisible();
    }
    setExtraSelections(marks);
}

void ManualView::setZoom(int percent)
{
    const int zoom = qBound(SmallestZoom, percent, LargestZoom);
    if (zoom == m_zoom) {
        return;
    }
    m_zoom = zoom;
    dress();
    Q_EMIT zoomChanged(zoom);
}

/// The same page again, at the same place.
void ManualView::showAgain()
{
    if (topic().isEmpty()) {
        return;
    }
    const int place = verticalScrollBar()->value();
    reload();
    dress();
    verticalScrollBar()->setValue(place);
}

void ManualView::resizeEvent(QResizeEvent* event)
{
    constexpr int Noticeable = 16;
    QTextBrowser::resizeEvent(event);
    const int room = viewport()->width() - int(2 * document()->documentMargin()) - 8;
    if (qAbs(room - m_pictureWidth) >= Noticeable) {
        m_pictureWidth = room;
        showAgain();
    }
}

void ManualView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (!m_dressing && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)) {
        showAgain();
    }
}

void ManualView::wheelEvent(QWheelEvent* event)
{
    if ((event->modifiers() & Qt::ControlModifier) == 0) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    setZoom(m_zoom + (event->angleDelta().y() > 0 ? ZoomStep : -ZoomStep));
    event->accept();
}

} // namespace flashwright
