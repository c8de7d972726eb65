package nl.cyberwerkbank.ui.compare;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.advice.Schedules;
import nl.cyberwerkbank.exchange.scenario.ScenarioSettler;
import nl.cyberwerkbank.market.scenario.ScenarioBook;
import nl.cyberwerkbank.market.scenario.ScenarioCost;
import nl.cyberwerkbank.market.scenario.SumAdvice;
import nl.cyberwerkbank.market.scenario.SumFacts;
import nl.cyberwerkbank.ui.casework.Casework;

import java.util.List;

/// The advice on the sum for a dossier as it stands.
record CompareSums(ScenarioBook book, ScenarioSettler settler, Casework casework) {
    SumFacts facts(Assessment assessment) {
        return assessment.dossier().advice().sumFacts(assessment.dossier().intake());
    }

    SumAdvice of(Assessment assessment) {
        List<ScenarioCost> costs =
                book.scenarios().stream().map(scenario -> ScenarioCost.of(scenario, book, facts(assessment))).toList();
        return settler.settle(costs, Schedules.of(assessment), casework.today(), casework.readings());
    }
}
