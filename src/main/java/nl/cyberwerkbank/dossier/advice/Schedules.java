package nl.cyberwerkbank.dossier.advice;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.market.scenario.Schedule;
import nl.cyberwerkbank.rating.PremiumReceipt;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The schedule that a dossier's scenarios are put to.
public final class Schedules {
    private Schedules() {}

    /// Every sum of the product, with the deductible of the variant that the adviser chose, else of the one advised in
    /// the proposal; without either the lowest that can be chosen. The waiting period is the one in force among the
    /// assumptions.
    public static Schedule of(Assessment assessment) {
        Money nothing = Money.zero(CurrencyUnit.EUR);
        Optional<PremiumReceipt> advised =
                assessment
                        .dossier()
                        .advice()
                        .choice()
                        .flatMap(choice -> Proposals.receipt(assessment, choice.column()))
                        .or(assessment::advisedReceipt);
        List<Money> sums = assessment.offering().assumptions().sumInsuredSteps();
        Money deductible =
                advised.map(PremiumReceipt::deductible)
                        .or(() -> assessment.grid().rows().stream().min(Comparator.naturalOrder()))
                        .orElse(nothing);
        return new Schedule(
                sums.stream().sorted().toList(),
                deductible,
                new BigDecimal(assessment.offering().assumptions().value("waitingPeriodHours")),
                advised.map(PremiumReceipt::sumInsured).orElse(nothing));
    }
}
