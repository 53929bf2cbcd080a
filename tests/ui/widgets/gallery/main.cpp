// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/widgets/gallery/Samples.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QWidget>

// gallery FOLDER [WIDTH HEIGHT]: every sample in every language and appearance, as PNG files.
int main(int argc, char** argv)
{
    using namespace activation;
    const QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() != 2 && words.size() != 4)
        return 2;
    const QDir folder(words.at(1));
    const QSize size = words.size() == 4 ? QSize(words.at(2).toInt(), words.at(3).toInt()) : QSize(880, 600);
    for (const ui::Sample sample : ui::kSamples) {
        for (const Language language : kLanguages) {
            for (const ui::Appearance appearance :
                 {ui::Appearance::Light, ui::Appearance::Dark, ui::Appearance::HighContrast}) {
                const auto window = ui::windowWith(sample, language);
                ui::Theme(appearance, language).apply(*window);
                window->resize(size);
                window->show();
                QApplication::processEvents();
                const QString name = QStringLiteral("%1-%2-%3.png")
                                         .arg(ui::nameOf(sample), toString(language))
                                         .arg(int(appearance));
                if (!window->grab().save(folder.filePath(name)))
                    return 1;
            }
        }
    }
    return 0;
}
