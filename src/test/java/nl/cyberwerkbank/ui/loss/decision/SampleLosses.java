package nl.cyberwerkbank.ui.loss.decision;

import static nl.cyberwerkbank.quote.Bakery.euro;

import nl.cyberwerkbank.dossier.loss.Answer;
import nl.cyberwerkbank.dossier.loss.CostHead;
import nl.cyberwerkbank.dossier.loss.LossDecision.Approval;
import nl.cyberwerkbank.dossier.loss.LossDecision.Choice;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.LossPayment;
import nl.cyberwerkbank.dossier.loss.Reserve;
import nl.cyberwerkbank.dossier.loss.decision.Deciding;
import nl.cyberwerkbank.dossier.loss.decision.Paying;
import nl.cyberwerkbank.dossier.loss.decision.Reserving;
import nl.cyberwerkbank.dossier.loss.decision.Signature;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Losses in the states in which the step of the decision is looked at.
enum SampleLosses {
    /// Questions are open.
    OPEN("CLM-04", file -> file.answered("items.1.performedBy", none()).answered("obligations.cooperated", none())),
    /// A person has to decide on two points.
    POINTS("CLM-10", UnaryOperator.identity()),
    /// Forfeiture, to be confirmed by a person.
    FORFEITED("CLM-14", UnaryOperator.identity()),
    /// Nothing stands in the way.
    READY("CLM-04", UnaryOperator.identity()),
    /// One point for a person, and more to be paid than anybody decides alone.
    TO_BE_DECIDED("CLM-19", UnaryOperator.identity()),
    DECIDED("CLM-19", file -> paid(decided("CLM-19", file))),
    REOPENED(
            "CLM-19",
            file ->
                    Deciding.reopened(
                            paid(decided("CLM-19", file)),
                            new LossFile.Reopening(
                                    "De toezichthouder verlaagde de boete.", "S. Bakker", SampleLoss.NOW)));

    private final String caseName;
    private final UnaryOperator<LossFile> change;

    SampleLosses(String caseName, UnaryOperator<LossFile> change) {
        this.caseName = caseName;
        this.change = change;
    }

    String caseName() {
        return caseName;
    }

    UnaryOperator<LossFile> change() {
        return change;
    }

    private static Answer none() {
        return new Answer("", "S. Bakker", SampleLoss.NOW);
    }

    private static LossFile decided(String name, LossFile file) {
        LossFile chosen = file;
        for (var point : SampleLoss.assess(name, file).deciding().points()) {
            var choice =
                    new Choice(
                            point,
                            Map.of(),
                            "Het besluit van de toezichthouder noemt geen opzet of grove schuld.",
                            "S. Bakker",
                            SampleLoss.NOW);
            chosen = Deciding.chosen(chosen, choice);
        }
        var assessment = SampleLoss.assess(name, chosen);
        return assessment
                .deciding()
                .decided(
                        assessment.basis(),
                        "",
                        new Signature("S. Bakker", SampleLoss.NOW, euro("50000.00"), euro("10000.00")),
                        Optional.of(new Approval("T. Visser", SampleLoss.NOW)));
    }

    private static LossFile paid(LossFile file) {
        LossFile estimated = new Reserving(file).with(reserve("80000.00", "Eerste schatting"));
        LossFile reserved =
                new Reserving(estimated).with(reserve("100000.00", "Besluit van de toezichthouder ontvangen"));
        return new Paying(reserved)
                .with(
                        new LossPayment(
                                CostHead.LIABILITY,
                                euro("97500.00"),
                                "Bakkerij Jansen B.V.",
                                "NL91ABNA0417164300",
                                LocalDate.of(2026, 11, 20),
                                LocalDate.of(2025, 1, 1),
                                "",
                                new LossPayment.SanctionsCheck(
                                        "EU-lijst van 19-11-2026", "S. Bakker", LocalDate.of(2026, 11, 20)),
                                "S. Bakker",
                                SampleLoss.NOW));
    }

    private static Reserve reserve(String amount, String reason) {
        return new Reserve(CostHead.LIABILITY, euro(amount), reason, "S. Bakker", SampleLoss.NOW);
    }
}
