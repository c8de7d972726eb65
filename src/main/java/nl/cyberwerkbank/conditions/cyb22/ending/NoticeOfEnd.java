package nl.cyberwerkbank.conditions.cyb22.ending;

import nl.cyberwerkbank.conditions.Ruling;
import nl.cyberwerkbank.conditions.reading.PolicyReading;
import nl.cyberwerkbank.conditions.reading.ReadingChoice;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.Notice;
import nl.cyberwerkbank.policy.OrdinaryNotice;
import nl.cyberwerkbank.policy.RefusalOfChange;
import nl.cyberwerkbank.product.PolicyTerms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Articles 7.1.2, 7.1.3, 7.1.4 and 7.4: whether a notice or a refusal has effect, and when the insurance ends or until
/// when it is renewed. The day of receipt decides.
@Article({"7.1.2", "7.1.3", "7.1.4", "7.4"})
public final class NoticeOfEnd {
    /// The readings that can change the answer.
    public static final SequencedSet<ReadingChoice<?>> READINGS =
            new LinkedHashSet<>(List.of(PolicyReading.DAY_COUNT, PolicyReading.WRITTEN_FORM));

    private final PolicyTerms terms;

    public NoticeOfEnd(PolicyTerms terms) {
        this.terms = terms;
    }

    /// Decides on one notice or one proposed change.
    public Ruling<NoticeResult> decide(Notice notice, Readings readings) {
        return switch (notice) {
            case OrdinaryNotice ordinary ->
                    Ruling.of(
                            readings,
                            READINGS,
                            other -> NoticeAgainstEndDate.result(ordinary, terms, other),
                            NoticeAgainstEndDate.told(ordinary, terms, readings),
                            List.of());
            case RefusalOfChange refusal ->
                    Ruling.of(
                            readings,
                            READINGS,
                            other -> ChangedTerms.result(refusal, terms, other),
                            ChangedTerms.told(refusal, terms, readings),
                            oddities(refusal));
        };
    }

    private static List<Message> oddities(RefusalOfChange refusal) {
        return refusal.refusedOn()
                .filter(day -> day.isBefore(refusal.proposal().madeOn()))
                .map(day -> List.of(Message.of("conditions.odd.refusedBeforeProposed", new Value.Day(day))))
                .orElse(List.of());
    }
}
