// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include <QCoreApplication>

/// What start-up and memory of activationctl are held against: the least that a program with its libraries
/// can be.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return 0;
}
