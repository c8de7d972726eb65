package nl.cyberwerkbank.conditions.cyb22.premium;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.Ruling;
import nl.cyberwerkbank.conditions.Told;
import nl.cyberwerkbank.conditions.cyb22.premium.PremiumCoverResult.CoveredReport;
import nl.cyberwerkbank.conditions.reading.PolicyReading;
import nl.cyberwerkbank.conditions.reading.ReadingChoice;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.PremiumAccount;
import nl.cyberwerkbank.policy.Report;
import nl.cyberwerkbank.product.PolicyTerms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// Article 7.3: which reports have no cover because the premium is late, and from when cover revives. The day of the
/// report decides, not the day of the event.
@Article("7.3")
public final class PremiumCover {
    /// The readings that can change the answer.
    public static final SequencedSet<ReadingChoice<?>> READINGS =
            new LinkedHashSet<>(List.of(PolicyReading.REVIVAL_AFTER_DEFAULT, PolicyReading.DAY_COUNT));

    private final PolicyTerms terms;

    public PremiumCover(PolicyTerms terms) {
        this.terms = terms;
    }

    /// Decides on one premium due date and every report around it.
    public Ruling<PremiumCoverResult> decide(PremiumAccount account, Readings readings) {
        return Ruling.of(
                readings,
                READINGS,
                other -> applied(account, other).result(),
                applied(account, readings).told(),
                oddities(account));
    }

    /// True when nothing of this premium was outstanding at the end of this day.
    public static boolean isPaidOn(PremiumAccount account, LocalDate day) {
        return FullReceipt.of(account.payments(), account.premiumDue()).onOrBefore(day);
    }

    /// The first day of the suspension: the day after the term, or the announcement that the premium will not be paid;
    /// empty when it was received in time.
    public Optional<LocalDate> suspensionStartsOn(PremiumAccount account, Readings readings) {
        return applied(account, readings).paymentDefault().startsOn();
    }

    private Applied applied(PremiumAccount account, Readings readings) {
        var receipt = FullReceipt.of(account.payments(), account.premiumDue());
        var term = PaymentTerm.of(account.premiumDueOn(), receipt, terms, readings);
        var paymentDefault = PaymentDefault.of(account, term);
        var inDefault = paymentDefault.existsOn(account.assessedOn());
        var revival = Revival.of(account, receipt, inDefault, readings);
        return new Applied(account, term, paymentDefault, inDefault, revival);
    }

    private static List<Message> oddities(PremiumAccount account) {
        var oddities = new ArrayList<Message>();
        for (var report : account.reports()) {
            if (report.reportedOn().isBefore(report.knownOn())) {
                oddities.add(Message.of("conditions.odd.reportedBeforeKnown", new Value.Text(report.id())));
            }
        }
        account.nonPaymentAnnouncedOn()
                .filter(day -> day.isBefore(account.premiumDueOn()))
                .ifPresent(day -> oddities.add(Message.of("conditions.odd.announcedBeforeDue", new Value.Day(day))));
        if (account.premiumDue().isZero()) {
            oddities.add(Message.of("conditions.odd.nothingDue"));
        }
        return oddities;
    }

    /// The article applied to one account under one set of readings.
    private record Applied(
            PremiumAccount account,
            PaymentTerm term,
            PaymentDefault paymentDefault,
            boolean inDefault,
            Revival revival) {
        PremiumCoverResult result() {
            var due = account.premiumDueOn();
            return new PremiumCoverResult(
                    term.lastDay(),
                    inDefault,
                    inDefault ? Optional.of(due) : Optional.empty(),
                    revival.on(),
                    account.assessedOn().map(this::suspendedOn),
                    account.reports().stream().map(report -> new CoveredReport(report.id(), covered(report))).toList());
        }

        private boolean suspendedOn(LocalDate day) {
            return inDefault
                    && day.isAfter(account.premiumDueOn())
                    && revival.on().filter(revivesOn -> !day.isBefore(revivesOn)).isEmpty();
        }

        private boolean covered(Report report) {
            return !inDefault || !report.reportedOn().isAfter(account.premiumDueOn()) || revival.covers(report);
        }

        List<Told> told() {
            var told = new ArrayList<Told>();
            told.add(term.told(inDefault));
            term.receipt().partPayment().ifPresent(finding -> told.add(Told.of(finding)));
            paymentDefault.announcement(account).ifPresent(finding -> told.add(Told.of(finding)));
            if (inDefault) {
                told.add(revival.told(account));
            }
            account.reports().forEach(report -> told.add(told(report)));
            return told;
        }

        private Told told(Report report) {
            var covered = covered(report);
            return Told.of(
                    Finding.of(
                            "reportCovered",
                            covered ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                            Source.conditions("7.3"),
                            Message.of(
                                    covered ? "conditions.reportCovered.yes" : "conditions.reportCovered.no",
                                    new Value.Text(report.id()),
                                    new Value.Day(account.premiumDueOn())),
                            Given.day("reports.reportedOn", report.reportedOn()),
                            Given.day("reports.knownOn", report.knownOn())),
                    PolicyReading.REVIVAL_AFTER_DEFAULT,
                    PolicyReading.DAY_COUNT);
        }
    }
}
