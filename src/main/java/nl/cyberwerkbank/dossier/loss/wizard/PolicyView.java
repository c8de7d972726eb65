package nl.cyberwerkbank.dossier.loss.wizard;

import nl.cyberwerkbank.claim.PolicyFacts;
import nl.cyberwerkbank.claim.YearAccount;
import nl.cyberwerkbank.conditions.cyb22.premium.PremiumCover;
import nl.cyberwerkbank.conditions.cyb22.reporting.AfterReportingPeriod;
import nl.cyberwerkbank.conditions.cyb22.reporting.Extension;
import nl.cyberwerkbank.conditions.cyb22.runoff.RunOffCover;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.Ended;
import nl.cyberwerkbank.dossier.contract.PremiumDue;
import nl.cyberwerkbank.dossier.contract.Schedule;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.policy.InsuranceYear;
import nl.cyberwerkbank.policy.InsuredEvent;
import nl.cyberwerkbank.policy.Report;
import nl.cyberwerkbank.policy.RunOffEvent;
import nl.cyberwerkbank.policy.RunOffTrigger;
import nl.cyberwerkbank.product.PolicyTerms;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Makes the facts of the policy that a loss is tested against from the contract, its premiums and the payments on the
/// client's other losses.
///
/// @param terms the periods of the conditions
/// @param readings the readings in force
public record PolicyView(PolicyTerms terms, Readings readings) {
    private static final Money NOTHING = Money.zero(CurrencyUnit.EUR);

    /// The policy as a loss of the dossier looks at it. The schedule is that of the day of discovery, or of the notice
    /// while that is not known.
    ///
    /// @throws IllegalArgumentException when the dossier has no such policy
    public PolicyOfLoss of(Dossier dossier, LossFile file) {
        Contract contract =
                dossier.contract(file.contractId())
                        .orElseThrow(() -> new IllegalArgumentException("no policy " + file.contractId()));
        LocalDate noticed = file.notice().receivedAt().toLocalDate();
        Schedule schedule = contract.scheduleOn(day(file, "event.discoveredOn").orElse(noticed));
        return new PolicyOfLoss(
                new PolicyFacts(
                        contract.inceptionDate(),
                        contract.period().endDate(),
                        reportingPeriodEndsOn(contract),
                        years(contract, dossier, file),
                        schedule.sumInsured(),
                        schedule.sublimits(),
                        schedule.deductibles(),
                        schedule.waitingPeriodHours(),
                        schedule.territory(),
                        schedule.territoryCountries(),
                        premiumCover(contract, file),
                        takeover(contract),
                        insolvency(contract)),
                file.seriesOf().flatMap(dossier::loss).map(PolicyView::reportedOn));
    }

    private static LocalDate reportedOn(LossFile first) {
        return day(first, "event.reportedInWritingOn").orElse(first.notice().receivedAt().toLocalDate());
    }

    /// Only where an extension was granted; the basic period needs no naming (7.2).
    private Optional<LocalDate> reportingPeriodEndsOn(Contract contract) {
        return contract.ended().flatMap(ended -> extended(contract, ended));
    }

    private Optional<LocalDate> extended(Contract contract, Ended ended) {
        var period = AfterReportingPeriod.of(ended.endDate(), ended.reason(), contract.extension(), terms, readings);
        return period.extension().filter(Extension::granted).flatMap(_ -> period.endsOn());
    }

    private static List<YearAccount> years(Contract contract, Dossier dossier, LossFile file) {
        return contract.insuranceYears().stream()
                .map(InsuranceYear::startsOn)
                .map(start ->
                        new YearAccount(start, paid(start, dossier, file), contract.scheduleOn(start).sumInsured()))
                .toList();
    }

    /// Paid on the other losses of the policy to the charge of a year (5.1).
    private static Money paid(LocalDate start, Dossier dossier, LossFile file) {
        return dossier.losses().stream()
                .filter(other -> !other.id().equals(file.id()) && other.contractId().equals(file.contractId()))
                .map(other -> other.paidIn(start, NOTHING))
                .reduce(NOTHING, Money::plus);
    }

    /// Whether late premium stands in the way of this report (7.3). While nothing is reported in writing it does not.
    private boolean premiumCover(Contract contract, LossFile file) {
        Optional<LocalDate> reported = day(file, "event.reportedInWritingOn");
        if (reported.isEmpty()) {
            return true;
        }
        LocalDate known = day(file, "event.discoveredOn").orElse(reported.get());
        var report = new Report(file.number(), known, reported.get());
        return contract.premiums().stream().allMatch(due -> coveredUnder(due, contract, report));
    }

    private boolean coveredUnder(PremiumDue due, Contract contract, Report report) {
        var account = due.account(contract.ended().map(Ended::endDate), Optional.empty(), List.of(report));
        return new PremiumCover(terms).decide(account, readings).result().reports().getFirst().premiumCover();
    }

    private Optional<LocalDate> takeover(Contract contract) {
        return contract.triggers().stream()
                .filter(RunOffTrigger.Change.class::isInstance)
                .map(RunOffTrigger.Change.class::cast)
                .filter(this::isTakeover)
                .map(RunOffTrigger.Change::effectiveOn)
                .min(LocalDate::compareTo);
    }

    private boolean isTakeover(RunOffTrigger.Change change) {
        var event = new RunOffEvent(change, InsuredEvent.CYBER_ATTACK, change.effectiveOn(), true, true);
        return new RunOffCover(terms).decide(event, readings).result().changeOfControl().orElse(false);
    }

    private static Optional<LocalDate> insolvency(Contract contract) {
        return contract.triggers().stream()
                .filter(RunOffTrigger.Insolvency.class::isInstance)
                .map(RunOffTrigger.Insolvency.class::cast)
                .map(RunOffTrigger.Insolvency::insolvencyOn)
                .min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> day(LossFile file, String path) {
        return Optional.ofNullable(file.answers().get(path))
                .map(answer -> Written.node(answer.value()))
                .filter(node -> !node.isNull())
                .map(node -> LocalDate.parse(node.asString()));
    }
}
