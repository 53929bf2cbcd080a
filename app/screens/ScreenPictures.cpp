// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/screens/ScreenPictures.h"

#include "app/screens/IconFile.h"
#include "app/screens/Studio.h"
#include "core/ReplaceFile.h"
#include "ui/text/CtlText.h"
#include "ui/text/WindowText.h"

#include <QBuffer>
#include <QDir>

namespace activation::app {

namespace {

QString fileName(Screen screen, Language language, const Look& look, const Scale& scale)
{
    return QStringLiteral("%1_%2_%3_%4.png")
        .arg(numberOf(screen), toString(language), QLatin1StringView(look.name),
             QLatin1StringView(scale.name));
}

QByteArray pngOf(const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

QString sectionFor(Screen screen, Language language)
{
    const QString name = text::screenName(screen, text::Phrasebook(language)).toHtmlEscaped();
    return QStringLiteral("<section lang=\"%1\"><h2>%2 %3</h2><img src=\"%4\" alt=\"%3\"></section>\n")
        .arg(toString(language), numberOf(screen), name,
             fileName(screen, language, kLooks.front(), kScales.front()));
}

Result<void> savePictures(Studio& studio, Screen screen, Language language, const QDir& folder)
{
    for (const Look& look : kLooks) {
        for (const Scale& scale : kScales) {
            QWidget& window = studio.setAppearance(language, look.appearance, scale.size);
            const QByteArray png = pngOf(Studio::pictureOf(window, scale.factor));
            if (auto saved = replaceFile(folder.filePath(fileName(screen, language, look, scale)), png);
                !saved)
                return saved;
        }
    }
    return {};
}

} // namespace

Result<int> writeScreens(const QString& folder, const SiteProfile* profile)
{
    if (!QDir().mkpath(folder))
        return Failure{Cause::StorageFailed, 0, folder};
    Studio studio(profile);
    int written = 0;
    QString sections;
    for (const Screen screen : screensToShow()) {
        studio.setState(screen);
        for (const Language language : kLanguages) {
            sections += sectionFor(screen, language);
            if (const auto saved = savePictures(studio, screen, language, QDir(folder)); !saved)
                return saved.error();
            written += static_cast<int>(kLooks.size() * kScales.size());
        }
    }
    const QByteArray page = "<!doctype html>\n<meta charset=\"utf-8\">\n<title>Activation Assistant</title>\n"
                            "<style>body{font-family:sans-serif;margin:2em}img{max-width:100%}</style>\n" +
                            sections.toUtf8();
    if (const auto saved = replaceFile(QDir(folder).filePath(QStringLiteral("index.html")), page); !saved)
        return saved.error();
    const QString icon = QDir(folder).filePath(QStringLiteral("activation-assistant.ico"));
    if (const auto saved = replaceFile(icon, iconFile()); !saved)
        return saved.error();
    return written;
}

} // namespace activation::app
