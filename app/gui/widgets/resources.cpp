// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/resources.h"

#include <QResource>
#include <QtGlobal>

// Q_INIT_RESOURCE must stand outside of every namespace.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace flashwright {

void loadWindowResources()
{
    initResources();
}

} // namespace flashwright
