// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QVBoxLayout>

// What the window of activation-assistant is held against: the least that a window of Qt can be, with as many
// lines of text as screen 1-1 has rows.
int main(int argc, char** argv)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QApplication application(argc, argv);
    QDialog window;
    auto* column = new QVBoxLayout(&window);
    for (int row = 1; row <= 13; ++row)
        column->addWidget(new QLabel(QStringLiteral("Row %1").arg(row)));
    window.resize(900, 560);
    window.show();
    return QApplication::exec();
}
