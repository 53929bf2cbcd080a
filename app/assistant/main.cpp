// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/LocalCopy.h"
#include "app/assistant/AssistantOptions.h"
#include "app/assistant/SingleInstance.h"
#include "app/machine/CommonPath.h"
#include "app/machine/Desktop.h"
#include "app/machine/SystemVersion.h"
#include "app/machine/ThisMachine.h"
#include "app/screens/ScreenPictures.h"
#include "app/worker/PracticeStart.h"
#include "app/worker/RunWorker.h"
#include "app/worker/WorkerProcess.h"
#include "core/profile/SiteProfileReader.h"
#include "ui/AssistantWizard.h"
#include "ui/FirstPaint.h"
#include "ui/StatusWindow.h"
#include "ui/text/CtlText.h"
#include "ui/text/ProblemText.h"
#include "ui/text/WindowText.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QProcess>

#include <cstdio>
#include <utility>

namespace activation::app {

namespace {

constexpr int kProblems = 1;
constexpr int kUsage = 2;

/// Everything that one start of the program shows; destroyed in the reverse order, the machine last.
class Assistant final : public QObject
{
public:
    explicit Assistant(const AssistantOptions& options)
        : m_options(options)
        , m_inspector(openingOf(options.machine))
        , m_worker({QCoreApplication::applicationFilePath(), options.machine, {}}, startFor)
        , m_model(m_inspector, m_worker, options.language)
    {}

    void raise()
    {
        if (m_wizard && m_wizard->isVisible())
            m_wizard->showAgain();
        else if (m_status)
            m_status->showAgain();
    }

    void showWizard()
    {
        if (!m_wizard) {
            m_wizard = std::make_unique<ui::AssistantWizard>(m_model, desktop());
            connect(m_wizard.get(), &ui::AssistantWizard::statusAsked, this, &Assistant::showStatus);
            ui::whenPainted(*m_wizard, [this] { m_model.start(); });
        }
        m_wizard->showAgain();
    }

    void showStatus()
    {
        if (!m_status) {
            m_statusInspector = std::make_unique<ui::MachineInspector>(openingOf(m_options.machine));
            m_status = std::make_unique<ui::StatusWindow>(*m_statusInspector, m_model.phrases().language());
            connect(m_status.get(), &ui::StatusWindow::assistantAsked, this, &Assistant::showWizard);
        }
        ui::whenPainted(*m_status, [this] { m_status->start(); });
        m_status->showAgain();
        m_status->update();
    }

private:
    [[nodiscard]] static ui::DesktopActions desktop()
    {
        return {&QDesktopServices::openUrl, openVpnClient, startAfterRestart};
    }

    AssistantOptions m_options;
    ui::MachineInspector m_inspector;
    WorkerProcess m_worker;
    ui::WizardModel m_model;
    std::unique_ptr<ui::MachineInspector> m_statusInspector;
    std::unique_ptr<ui::StatusWindow> m_status;
    std::unique_ptr<ui::AssistantWizard> m_wizard;
};

/// Started from a share by somebody who would need another person's password: that person's account may not
/// see the share, so a copy on this computer goes on in its place. Without one this process goes on itself.
bool goesOnAsCopy(const AssistantOptions& options)
{
    const OpeningRequest& machine = options.machine;
    const QString program = commonPath(QCoreApplication::applicationFilePath());
    // A look at the path costs nothing; the rights are asked for only where they matter.
    if (!machine.practice.isEmpty() || !mayBeOutOfSight(program, Elevation::StandardUser))
        return false;
    const auto rights = std::as_const(*thisMachine()).machine().elevation();
    if (!rights || !mayBeOutOfSight(program, *rights))
        return false;
    const auto copy = copyTo(QDir(machine.stateFolder).filePath(QStringLiteral("program")),
                             {program, machine.places.beside, machine.profile});
    if (!copy)
        return false;
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (!copy->asked.isEmpty())
        arguments << QStringLiteral("--profile") << copy->asked; // the last one counts
    return QProcess::startDetached(copy->program, arguments);
}

int runWindow(QApplication& application, const AssistantOptions& options)
{
    const QString key = options.machine.practice + u'\n' + options.machine.profile +
                        (options.status ? QStringLiteral("\nstatus") : QString());
    if (goesOnAsCopy(options))
        return 0;
    SingleInstance instance(options.machine.stateFolder, key);
    if (!instance.claim())
        return 0;
    Assistant assistant(options);
    QObject::connect(&instance, &SingleInstance::raiseAsked, &assistant, &Assistant::raise);
    options.status ? assistant.showStatus() : assistant.showWizard();
    return application.exec();
}

int runScreens(const AssistantOptions& options)
{
    const text::Phrasebook phrases(options.language);
    std::optional<SiteProfile> profile;
    if (!options.machine.profile.isEmpty()) {
        const auto read = readSiteProfile(options.machine.profile);
        if (!read) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(text::describe(read.error(), phrases)));
            return kUsage;
        }
        profile = *read;
    }
    const auto written = writeScreens(options.screens, profile ? &*profile : nullptr);
    if (!written) {
        std::fprintf(
            stderr, "%s\n",
            qUtf8Printable(text::sentence(text::CtlSentence::CannotWrite, phrases, written.error().detail)));
        return kProblems;
    }
    std::printf("%d\n", *written);
    return 0;
}

int runAsWorker(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(ACTIVATION_VERSION));
    const auto request = workerRequestFrom(QCoreApplication::arguments().mid(1));
    return request ? runWorker(*request) : static_cast<int>(WorkerExit::Usage);
}

bool mayBeWorker(int argc, char** argv)
{
    return argc > 1 && qstrcmp(argv[1], "--worker") == 0;
}

} // namespace

} // namespace activation::app

int main(int argc, char** argv)
{
    using namespace activation;
    using namespace activation::app;
    if (mayBeWorker(argc, argv))
        return runAsWorker(argc, argv);
    if (isTooOld(QOperatingSystemVersion::current())) {
        const text::Phrasebook phrases(systemLanguage());
        tellPlainly(text::sentence(text::WindowSentence::AppName, phrases),
                    text::sentence(text::CtlSentence::WindowsTooOld, phrases));
        return kProblems;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("activation-assistant"));
    QApplication::setApplicationVersion(QStringLiteral(ACTIVATION_VERSION));
    const auto options = assistantOptionsFrom(QApplication::arguments().mid(1));
    if (!options) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(options.error()));
        return kUsage;
    }
    ui::Theme(ui::systemAppearance(), options->language).prepare();
    return options->screens.isEmpty() ? runWindow(application, *options) : runScreens(*options);
}
