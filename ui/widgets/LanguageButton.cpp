// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/LanguageButton.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/Sizes.h"
#include "ui/theme/Theme.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QStyleOptionButton>

namespace activation::ui {
namespace {

constexpr int kArrow = 22;

} // namespace

LanguageButton::LanguageButton(QWidget* parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
    , m_languages(new QActionGroup(this))
{
    setAutoDefault(false);
    setLetters(*this, kSizes.smallPoints);
    m_menu->setAttribute(
        Qt::WA_WindowPropagation); // a menu is a window of its own, and would look like another program
    for (const Language language : kLanguages) {
        QAction* action = m_menu->addAction(nativeName(language));
        QFont letters;
        letters.setFamilies(fontFamilies(language));
        letters.setPointSizeF(kSizes.bodyPoints);
        action->setFont(letters);
        action->setCheckable(true);
        action->setActionGroup(m_languages);
        action->setObjectName(toString(language));
        connect(action, &QAction::triggered, this, [this, language] { Q_EMIT languageChosen(language); });
    }
    connect(this, &QPushButton::clicked, this, &LanguageButton::openMenu);
    setLanguage(m_language);
}

void LanguageButton::setLanguage(Language language)
{
    m_language = language;
    setText(nativeName(language));
    for (QAction* action : m_languages->actions())
        action->setChecked(action->objectName() == toString(language));
}

QSize LanguageButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * kSizes.spacing + kArrow, kSizes.smallTarget + 2};
}

void LanguageButton::initStyleOption(QStyleOptionButton* option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu;
}

void LanguageButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        openMenu();
    else
        QPushButton::keyPressEvent(event);
}

void LanguageButton::openMenu()
{
    // Not QPushButton's own menu: it waits for the answer in a loop of its own.
    m_menu->popup(mapToGlobal(QPoint(0, -m_menu->sizeHint().height())));
}

} // namespace activation::ui

#include "moc_LanguageButton.cpp"
