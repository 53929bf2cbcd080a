// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QWizard>

// What the window of activation-assistant is held against: the least that a wizard of Qt can be, with as many
// lines of text as screen 1-1 has rows.
int main(int argc, char** argv)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QApplication application(argc, argv);
    QWizard wizard;
    wizard.setWizardStyle(QWizard::ModernStyle);
    auto* page = new QWizardPage;
    auto* column = new QVBoxLayout(page);
    for (int row = 1; row <= 13; ++row)
        column->addWidget(new QLabel(QStringLiteral("Row %1").arg(row)));
    wizard.addPage(page);
    wizard.resize(900, 560);
    wizard.show();
    return QApplication::exec();
}
