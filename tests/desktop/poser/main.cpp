// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/screens/ExampleState.h"
#include "app/screens/Studio.h"
#include "ui/text/ScreenText.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QTextStream>

#include <cstdio>

// Shows what each line of its input asks for ("1-2 ja") and answers with a line of JSON: what a person has to
// be able to read there.

namespace activation {

namespace {

std::optional<Screen> screenFor(const QString& number)
{
    for (const Screen screen : app::screensToShow()) {
        if (numberOf(screen) == number)
            return screen;
    }
    return std::nullopt;
}

QJsonObject shown(app::Studio& studio, Screen screen, Language language)
{
    studio.setState(screen);
    QWidget& window = studio.setAppearance(language, ui::Appearance::Light, app::kScales.front().size);
    if (window.testAttribute(Qt::WA_DontShowOnScreen)) { // here it is shown
        window.hide();
        window.setAttribute(Qt::WA_DontShowOnScreen, false);
    }
    for (QWidget* other : QApplication::topLevelWidgets())
        other->setVisible(other == &window);
    window.activateWindow();
    const VisitState state = app::exampleOf(screen);
    const text::ScreenWords words = text::screenWords(
        screen, state.session, state.profile.value_or(SiteProfile{}), state.now, text::Phrasebook(language));
    return {{QStringLiteral("window"), window.windowTitle()},
            {QStringLiteral("number"), numberOf(screen)},
            {QStringLiteral("heading"), words.heading},
            {QStringLiteral("lead"), words.lead}};
}

} // namespace

} // namespace activation

int main(int argc, char** argv)
{
    using namespace activation;
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    app::Studio studio;
    QTextStream orders(stdin);
    QSocketNotifier ordered(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&ordered, &QSocketNotifier::activated, &application, [&] {
        const QString line = orders.readLine();
        const auto screen = screenFor(line.section(u' ', 0, 0));
        const auto language = languageFrom(line.section(u' ', 1));
        if (!screen || !language)
            return QApplication::exit(line.isEmpty() ? 0 : 1);
        const QByteArray answer =
            QJsonDocument(shown(studio, *screen, *language)).toJson(QJsonDocument::Compact);
        std::printf("%s\n", answer.constData());
        std::fflush(stdout);
    });
    return QApplication::exec();
}
