// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/workplace/Opening.h"

namespace activation::app {

namespace {

void makePracticed(ui::Workplace& workplace, practice::PracticePc& pc, const QString& practice)
{
    workplace.restart = [&pc] { return pc.restart(); };
    if (const auto found = findScenario(practice);
        const auto* scenario = std::get_if<practice::Scenario>(&found))
        workplace.practice = scenario->title;
}

} // namespace

ui::OpenWorkplace openingOf(const CompositionRequest& request)
{
    return [request]() -> std::variant<ui::Workplace, ui::NoWorkplace> {
        auto composed = compose(request);
        if (auto* problem = std::get_if<DocumentProblem>(&composed))
            return ui::NoWorkplace(std::move(*problem));
        if (auto* unknown = std::get_if<UnknownPractice>(&composed))
            return ui::NoWorkplace(Failure{Cause::NotFound, 0, unknown->name});
        if (auto* failure = std::get_if<Failure>(&composed))
            return ui::NoWorkplace(std::move(*failure));
        auto composition = std::get<Composition>(std::move(composed));
        ui::Workplace workplace;
        if (composition.found)
            workplace.profile = std::move(composition.found->profile);
        workplace.person = composition.person;
        workplace.folder = composition.folder;
        workplace.system = std::move(composition.system);
        if (auto* pc = dynamic_cast<practice::PracticePc*>(workplace.system.get()))
            makePracticed(workplace, *pc, request.practice);
        return workplace;
    };
}

} // namespace activation::app
