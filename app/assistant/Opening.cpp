// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/assistant/Opening.h"

namespace activation {

namespace {

void makePracticed(Workplace& workplace, PracticePc& pc, const QString& practice)
{
    workplace.restart = [&pc] { return pc.restart(); };
    if (const auto found = findScenario(practice); const auto* scenario = std::get_if<Scenario>(&found))
        workplace.practice = scenario->title;
}

} // namespace

OpenWorkplace openingOf(const CompositionRequest& request, std::shared_ptr<OpenedMachine> opened)
{
    return [request, opened]() -> std::variant<Workplace, NoWorkplace> {
        auto composed = compose(request);
        if (auto* problem = std::get_if<DocumentProblem>(&composed))
            return NoWorkplace(std::move(*problem));
        if (auto* unknown = std::get_if<UnknownPractice>(&composed))
            return NoWorkplace(Failure{Cause::NotFound, 0, unknown->name});
        if (auto* failure = std::get_if<Failure>(&composed))
            return NoWorkplace(std::move(*failure));
        auto composition = std::get<Composition>(std::move(composed));
        Workplace workplace;
        workplace.system = std::move(composition.system);
        if (composition.found)
            workplace.profile = std::move(composition.found->profile);
        workplace.person = composition.person;
        workplace.folder = composition.folder;
        if (auto* pc = dynamic_cast<PracticePc*>(workplace.system.get()))
            makePracticed(workplace, *pc, request.practice);
        *opened = {workplace.system.get(), workplace.profile ? fingerprint(*workplace.profile) : QByteArray(),
                   !composition.practice.isEmpty()};
        return workplace;
    };
}

} // namespace activation
