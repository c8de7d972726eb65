package nl.cyberwerkbank.conditions.cyb22.reporting;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.policy.Matter;
import nl.cyberwerkbank.policy.PolicyPeriod;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Articles 2.2.4, 2.3.2 and 2.4: a claim is made in the period; of a business interruption the event, the loss and the
/// interruption are all discovered in it; for own costs the event is.
///
/// @param type what was reported
/// @param dates the dates that must lie in the period; one that is missing does not
@Article({"2.2.4", "2.3.2", "2.4"})
record MadeOrDiscoveredInPeriod(Matter.Type type, List<Dated> dates) {
    /// One such date.
    record Dated(String field, Optional<LocalDate> day) {}

    static MadeOrDiscoveredInPeriod of(Matter matter) {
        var event = new Dated("matter.eventDiscoveredOn", matter.eventDiscoveredOn());
        var dates =
                switch (matter.type()) {
                    case CLAIM -> List.of(new Dated("matter.claimMadeOn", matter.claimMadeOn()));
                    case OWN_COSTS -> List.of(event);
                    case BUSINESS_INTERRUPTION ->
                            List.of(
                                    event,
                                    new Dated("matter.lossDiscoveredOn", matter.lossDiscoveredOn()),
                                    new Dated("matter.interruptionDiscoveredOn", matter.interruptionDiscoveredOn()));
                };
        return new MadeOrDiscoveredInPeriod(matter.type(), dates);
    }

    boolean in(PolicyPeriod period) {
        return dates.stream().allMatch(date -> date.day().filter(period::includes).isPresent());
    }

    String article() {
        return switch (type) {
            case CLAIM -> "2.2.4";
            case BUSINESS_INTERRUPTION -> "2.3.2";
            case OWN_COSTS -> "2.4";
        };
    }

    Finding finding(PolicyPeriod period) {
        var in = in(period);
        return Finding.of(
                "madeOrDiscoveredInPeriod",
                in ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                Source.conditions(article()),
                Message.of(
                        switch (type) {
                            case CLAIM -> in ? "conditions.claimMade.yes" : "conditions.claimMade.no";
                            case OWN_COSTS, BUSINESS_INTERRUPTION ->
                                    in ? "conditions.discovered.yes" : "conditions.discovered.no";
                        }),
                dates.stream().map(date -> Given.day(date.field(), date.day())).toArray(Input[]::new));
    }
}
