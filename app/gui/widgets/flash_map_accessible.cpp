// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/flash_map_accessible.h"

#include "app/gui/widgets/flash_map_canvas.h"

#include <QAccessibleWidget>

#include <map>

namespace flashwright {

namespace {

/// One partition.
class PlaceInterface final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PlaceInterface(FlashMapCanvas& map, int place)
        : m_map(&map)
        , m_place(place)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return m_map != nullptr && m_place < int(m_map->model().places().size());
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_map);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid()) {
            return {};
        }
        if (kind == QAccessible::Name) {
            return m_map->model().nameText(m_place);
        }
        if (kind == QAccessible::Description) {
            return m_map->detailsOf(m_place);
        }
        return kind == QAccessible::Value ? m_map->model().stateText(m_place) : QString();
    }
    void setText(QAccessible::Text, const QString&) override { }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect inside = m_map->rectOf(m_place);
        return {m_map->mapToGlobal(inside.topLeft()), inside.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const MapPlace& place = *m_map->model().places()[static_cast<std::size_t>(m_place)];
        state.focusable = !place.isGap();
        state.selectable = !place.isGap();
        state.selected = m_map->current() == m_place;
        state.focused = state.selected && m_map->hasFocus();
        state.busy = place.isActive;
        state.invisible = !m_map->isVisible();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (!isValid()) {
            return;
        }
        m_map->setCurrent(m_place);
        if (name == pressAction()) {
            Q_EMIT m_map->chosen(m_map->model().nameText(m_place));
        } else {
            m_map->setFocus();
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<FlashMapCanvas> m_map;
    int m_place;
};

class MapInterface final : public QAccessibleWidget {
public:
    explicit MapInterface(FlashMapCanvas& map)
        : QAccessibleWidget(&map, QAccessible::List)
        , m_map(map)
    {
    }
    ~MapInterface() override { forget(); }

    [[nodiscard]] int childCount() const override { return int(m_map.model().places().size()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        const auto known = m_children.find(index);
        if (known != m_children.end()) {
            return QAccessible::accessibleInterface(known->second);
        }
        auto* made = new PlaceInterface(m_map, index);
        m_children.emplace(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [index, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == child) {
                return index;
            }
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(m_map.placeAt(m_map.mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return m_map.hasFocus() ? child(m_map.current()) : nullptr;
    }
    void forget()
    {
        for (const auto& [index, id] : m_children) {
            QAccessible::deleteAccessibleInterface(id);
        }
        m_children.clear();
    }

private:
    FlashMapCanvas& m_map;
    mutable std::map<int, QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString& name, QObject* object)
{
    auto* map = name == QLatin1String(FlashMapCanvas::staticMetaObject.className())
        ? qobject_cast<FlashMapCanvas*>(object)
        : nullptr;
    return map == nullptr ? nullptr : new MapInterface(*map);
}

} // namespace

void installFlashMapAccessible()
{
    // Qt keeps every factory it is given.
    QAccessible::removeFactory(makeInterface);
    QAccessible::installFactory(makeInterface);
}

void forgetFlashMapChildren(FlashMapCanvas& map)
{
    if (auto* known = dynamic_cast<MapInterface*>(QAccessible::queryAccessibleInterface(&map))) {
        known->forget();
        QAccessibleEvent event(&map, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace flashwright
