// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/assistant/Screens.h"

#include "app/assistant/ExampleState.h"
#include "core/ReplaceFile.h"
#include "ui/AssistantWizard.h"
#include "ui/StatusWindow.h"
#include "ui/text/CtlText.h"
#include "ui/text/WindowText.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QPixmap>

#include <array>

namespace activation {

namespace {

/// How large a window is on the smallest screens that are promised: 1024×768 at 100 %, 1366×768 at 150 %.
struct Scale
{
    const char* name;
    double factor;
    QSize size;
};

constexpr std::array kScales{Scale{"100", 1.0, QSize(900, 560)}, Scale{"150", 1.5, QSize(900, 470)}};

struct Look
{
    const char* name;
    Appearance appearance;
};

constexpr std::array kLooks{Look{"light", Appearance::Light}, Look{"dark", Appearance::Dark},
                            Look{"contrast", Appearance::HighContrast}};

/// Changes nothing: these windows are only looked at.
class NoWorker final : public Worker
{
public:
    void carryOut(const Plan&, const QString&) override {}
    void putBack() override {}
    void cancel() override {}
};

QString fileName(Screen screen, Language language, const Look& look, const Scale& scale)
{
    return QStringLiteral("%1_%2_%3_%4.png")
        .arg(numberOf(screen), toString(language), QLatin1StringView(look.name),
             QLatin1StringView(scale.name));
}

QByteArray pictureOf(QWidget& window, const Scale& scale)
{
    window.resize(scale.size);
    // What a page has just made is laid out and shown by events that are already there.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QPixmap picture(window.size() * scale.factor);
    picture.setDevicePixelRatio(scale.factor);
    window.render(&picture);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

bool isStatus(Screen screen)
{
    return screen == Screen::Status || screen == Screen::NoProfile;
}

QString sectionFor(Screen screen, Language language)
{
    const QString name = screenName(screen, Phrasebook(language)).toHtmlEscaped();
    return QStringLiteral("<section lang=\"%1\"><h2>%2 %3</h2><img src=\"%4\" alt=\"%3\"></section>\n")
        .arg(toString(language), numberOf(screen), name,
             fileName(screen, language, kLooks.front(), kScales.front()));
}

/// Every window there is, shown to nobody.
class Studio final
{
public:
    Studio()
    {
        for (QWidget* window : {static_cast<QWidget*>(&m_wizard), static_cast<QWidget*>(&m_status)}) {
            window->setAttribute(Qt::WA_DontShowOnScreen);
            window->show();
        }
    }

    void pose(Screen screen)
    {
        const WizardState state = exampleOf(screen);
        if (!isStatus(screen)) {
            m_model.present(state);
            return;
        }
        StatusState status;
        status.reading = false;
        status.knowsProfile = screen == Screen::Status;
        status.licenses = state.session.licenses;
        status.now = state.now;
        m_status.present(status);
    }

    QByteArray take(Screen screen, Language language, const Look& look, const Scale& scale)
    {
        if (isStatus(screen)) {
            m_status.setLanguage(language);
            m_status.setAppearance(look.appearance);
            return pictureOf(m_status, scale);
        }
        m_model.setLanguage(language);
        m_wizard.setAppearance(look.appearance);
        return pictureOf(m_wizard, scale);
    }

private:
    NoWorker m_worker;
    Lookout m_lookout{[]() -> std::variant<Workplace, NoWorkplace> { return NoWorkplace(Failure{}); }};
    WizardModel m_model{m_lookout, m_worker, Language::English};
    AssistantWizard m_wizard{m_model, {}};
    StatusWindow m_status{m_lookout, Language::English};
};

} // namespace

Result<int> writeScreens(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return Failure{Cause::StorageFailed, 0, folder};
    Studio studio;
    int written = 0;
    QString sections;
    for (int index = 0; index <= static_cast<int>(Screen::NoProfile); ++index) {
        const auto screen = static_cast<Screen>(index);
        studio.pose(screen);
        for (const Language language : kLanguages) {
            sections += sectionFor(screen, language);
            for (const Look& look : kLooks) {
                for (const Scale& scale : kScales) {
                    const QString path = QDir(folder).filePath(fileName(screen, language, look, scale));
                    if (const auto saved = replaceFile(path, studio.take(screen, language, look, scale));
                        !saved)
                        return saved.failure();
                    ++written;
                }
            }
        }
    }
    const QByteArray page = "<!doctype html>\n<meta charset=\"utf-8\">\n<title>Activation Assistant</title>\n"
                            "<style>body{font-family:sans-serif;margin:2em}img{max-width:100%}</style>\n" +
                            sections.toUtf8();
    if (const auto saved = replaceFile(QDir(folder).filePath(QStringLiteral("index.html")), page); !saved)
        return saved.failure();
    return written;
}

} // namespace activation
