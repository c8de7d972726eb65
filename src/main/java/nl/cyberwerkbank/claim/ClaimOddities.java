package nl.cyberwerkbank.claim;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Facts that are valid but hardly possible. They are decided by the rules like any others; whoever reads the result is
/// told to look at them again.
public final class ClaimOddities {
    private final List<Message> oddities = new ArrayList<>();

    private ClaimOddities() {}

    /// What is odd about a file; empty for most.
    public static List<Message> of(ClaimFile file) {
        var found = new ClaimOddities();
        found.dates(file.event().dates());
        found.response(file);
        file.event().interruption().ifPresent(found::interruption);
        file.event().terrorism().ifPresent(found::terrorism);
        file.items().forEach(item -> found.item(item, file.event().dates()));
        file.policy().insuranceYears().forEach(found::year);
        return List.copyOf(found.oddities);
    }

    private void dates(EventDates dates) {
        order(Optional.of(dates.occurredOn()), Optional.of(dates.discoveredOn()), "discoveredBeforeOccurred");
        order(Optional.of(dates.discoveredOn()), dates.reportedInWritingOn(), "reportedBeforeDiscovered");
        order(Optional.of(dates.occurredOn()), dates.claimMadeOn(), "claimBeforeOccurred");
        order(dates.circumstanceKnownOn(), dates.circumstanceReportedOn(), "circumstanceReportedBeforeKnown");
        order(dates.circumstanceReportedOn(), dates.reportedInWritingOn(), "circumstanceAfterReport");
        order(dates.seriesFirstReportedOn(), dates.reportedInWritingOn(), "seriesAfterReport");
    }

    private void response(ClaimFile file) {
        var response = file.event().response();
        if (response.noticeReceivedAt().isPresent()
                && response.resolvedAt().filter(response.noticeReceivedAt().get()::isAfter).isPresent()) {
            add("resolvedBeforeNotice");
        }
        order(
                Optional.of(file.event().dates().occurredOn()),
                response.noticeReceivedAt().map(moment -> moment.toLocalDate()),
                "noticeBeforeOccurred");
    }

    private void interruption(Interruption interruption) {
        if (interruption.endedAt().isPresent()
                && interruption.startedAt().filter(interruption.endedAt().get()::isBefore).isPresent()) {
            add("interruptionEndsBeforeStart");
        }
    }

    private void terrorism(Terrorism nht) {
        order(nht.determinedOn(), nht.announcedOn(), "announcedBeforeDetermined");
    }

    private void item(LossItem item, EventDates dates) {
        if (!item.demand().claimMadeOn().equals(dates.claimMadeOn())) {
            order(
                    Optional.of(dates.occurredOn()),
                    item.demand().claimMadeOn(),
                    "itemClaimBeforeOccurred",
                    new Value.Text(item.id()));
        }
        above(item, item.reasonableAmount(), "reasonableAboveClaimed");
        above(item, Optional.of(item.sanctionedAmount()), "sanctionedAboveClaimed");
        above(item, item.otherInsurance().map(OtherInsurance::payment), "paidElsewhereAboveClaimed");
    }

    private void above(LossItem item, Optional<Money> part, String oddity) {
        if (part.filter(item.amountClaimed()::isLessThan).isPresent()) {
            add(oddity, new Value.Text(item.id()));
        }
    }

    private void year(YearAccount year) {
        if (year.paid().isGreaterThan(year.sumInsured())) {
            add("paidAboveSum", new Value.Day(year.startsOn()));
        }
    }

    private void order(Optional<LocalDate> first, Optional<LocalDate> second, String oddity, Value... values) {
        if (first.isPresent() && second.filter(first.get()::isAfter).isPresent()) {
            add(oddity, values);
        }
    }

    private void add(String oddity, Value... values) {
        oddities.add(Message.of("claim.odd." + oddity, values));
    }
}
