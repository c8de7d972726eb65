package nl.cyberwerkbank.claim.settlement;

import nl.cyberwerkbank.claim.ChargedYear;
import nl.cyberwerkbank.claim.choice.ClaimOutcome;
import nl.cyberwerkbank.claim.choice.HumanReason;
import nl.cyberwerkbank.explain.Finding;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/// The decision on one loss, before a named person confirms it where that is needed.
///
/// @param outcome outcome of the whole loss
/// @param items each item, in the order of the file
/// @param totals the amounts of the loss as a whole
/// @param year the insurance year charged (1.38)
/// @param waiver72hApplied whether the 72-hour waiver applies, whatever it is worth (2.4.1 a)
/// @param deemedMadeAndReportedOn date of the series or of the circumstance (2.5.2, 2.5.3)
/// @param lastIndemnityDay last day of the indemnity period (1.26)
/// @param payableFrom terrorism: day of the reinsurer's announcement (CL-3.3)
/// @param paymentDeferred terrorism: the reinsurer has not announced yet (CL-3.3)
/// @param reservedAmount fines whose insurability is unknown and that are otherwise covered (AMB-60)
/// @param humanDecisionReasons why a named person has to decide; empty: nobody has to
/// @param findings what was found on the loss as a whole, in the order of the tests
/// @param working from the items to the payment, step by step
/// @param cited every article that was put to this file
public record Settlement(
        ClaimOutcome outcome,
        List<SettledItem> items,
        Totals totals,
        ChargedYear year,
        boolean waiver72hApplied,
        Optional<LocalDate> deemedMadeAndReportedOn,
        Optional<LocalDate> lastIndemnityDay,
        Optional<LocalDate> payableFrom,
        boolean paymentDeferred,
        Money reservedAmount,
        Set<HumanReason> humanDecisionReasons,
        List<Finding> findings,
        List<WorkingLine> working,
        Citations cited) {
    public Settlement {
        items = List.copyOf(items);
        humanDecisionReasons = Collections.unmodifiableSet(humanDecisionReasons);
        findings = List.copyOf(findings);
        working = List.copyOf(working);
    }

    /// The same settlement with its findings told otherwise.
    public Settlement with(List<SettledItem> toldItems, List<Finding> told) {
        return new Settlement(
                outcome,
                toldItems,
                totals,
                year,
                waiver72hApplied,
                deemedMadeAndReportedOn,
                lastIndemnityDay,
                payableFrom,
                paymentDeferred,
                reservedAmount,
                humanDecisionReasons,
                told,
                working,
                cited);
    }

    /// Every article that was put to this file, in order of their names.
    public SortedSet<String> sources() {
        return cited.articles();
    }

    /// Whether the result may not become final without a named person.
    public boolean humanDecision() {
        return !humanDecisionReasons.isEmpty();
    }

    /// What is payable now; empty while payment is deferred.
    public Optional<Money> payment() {
        return totals.payment();
    }
}
