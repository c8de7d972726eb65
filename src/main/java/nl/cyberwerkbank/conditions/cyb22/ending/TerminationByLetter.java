package nl.cyberwerkbank.conditions.cyb22.ending;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.Ruling;
import nl.cyberwerkbank.conditions.Told;
import nl.cyberwerkbank.conditions.reading.PolicyReading;
import nl.cyberwerkbank.conditions.reading.ReadingChoice;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.InsuranceYear;
import nl.cyberwerkbank.policy.Party;
import nl.cyberwerkbank.policy.TerminationGround;
import nl.cyberwerkbank.policy.TerminationLetter;
import nl.cyberwerkbank.product.PolicyTerms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// Articles 7.1.3 and 7.1.4: whether a letter ends the insurance before its end date, after a loss or because the
/// insurer was told the wrong things, and what premium goes back by 7.3.
@Article({"7.1.3[d]", "7.1.4[b]", "7.1.4[c]", "7.1.4[d]"})
public final class TerminationByLetter {
    /// The readings that can change the answer.
    public static final SequencedSet<ReadingChoice<?>> READINGS =
            new LinkedHashSet<>(
                    List.of(PolicyReading.PREMIUM_REFUND, PolicyReading.DAY_COUNT, PolicyReading.WRITTEN_FORM));

    private final PolicyTerms terms;

    public TerminationByLetter(PolicyTerms terms) {
        this.terms = terms;
    }

    /// Decides on one letter.
    public Ruling<TerminationResult> decide(TerminationLetter letter, Readings readings) {
        return Ruling.of(
                readings,
                READINGS,
                other -> result(letter, other),
                told(letter, result(letter, readings), readings),
                oddities(letter));
    }

    private TerminationResult result(TerminationLetter letter, Readings readings) {
        var windows = windows(letter, readings);
        var valid = WrittenAct.accepts(letter.channel(), readings) && groundHolds(letter, windows);
        var endsOn = EarliestEnd.of(letter, terms).filter(_ -> valid);
        var refunded = valid ? PremiumRefunded.of(letter, endsOn, readings) : PremiumRefunded.nothing();
        return new TerminationResult(
                valid, windows.stream().map(LossWindow::lastDay).toList(), endsOn, refunded.days(), refunded.refund());
    }

    private List<LossWindow> windows(TerminationLetter letter, Readings readings) {
        return letter.openingEvents().stream()
                .map(event -> LossWindow.of(event, letter.by(), terms, readings))
                .toList();
    }

    private boolean groundHolds(TerminationLetter letter, List<LossWindow> windows) {
        return switch (letter.ground()) {
            case AFTER_LOSS -> windows.stream().anyMatch(window -> window.includes(letter.letterDatedOn()));
            case MISREPRESENTATION -> letter.by() == Party.INSURER;
            case NON_DISCLOSURE -> letter.by() == Party.INSURER && DisclosureGround.of(letter, terms).holds();
        };
    }

    private List<Told> told(TerminationLetter letter, TerminationResult result, Readings readings) {
        var told = new ArrayList<Told>();
        told.add(WrittenAct.told(letter.by(), letter.channel(), readings));
        told.add(Told.of(groundOpenToParty(letter)));
        if (letter.ground() == TerminationGround.AFTER_LOSS) {
            windows(letter, readings).forEach(window -> told.add(window.told(letter.letterDatedOn())));
            told.add(someWindow(letter, windows(letter, readings)));
        }
        if (letter.ground() == TerminationGround.NON_DISCLOSURE) {
            DisclosureGround.of(letter, terms).findings(letter).forEach(finding -> told.add(Told.of(finding)));
        }
        if (result.valid()) {
            told.add(Told.of(EarliestEnd.finding(letter, result.earliestEndDate())));
            told.add(new PremiumRefunded(result.refundDays(), result.premiumRefund()).told(letter));
        }
        return told;
    }

    private static Told someWindow(TerminationLetter letter, List<LossWindow> windows) {
        var open = windows.stream().anyMatch(window -> window.includes(letter.letterDatedOn()));
        return Told.of(
                Finding.of(
                        "letterInSomeWindow",
                        open ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                        Source.conditions(LossWindow.article(letter.by())),
                        Message.of(
                                open ? "conditions.letterInSomeWindow.yes" : "conditions.letterInSomeWindow.no",
                                new Value.Day(letter.letterDatedOn())),
                        Given.day("letterDatedOn", letter.letterDatedOn())),
                PolicyReading.DAY_COUNT);
    }

    private static Finding groundOpenToParty(TerminationLetter letter) {
        var open = letter.ground() == TerminationGround.AFTER_LOSS || letter.by() == Party.INSURER;
        return Finding.of(
                "groundOpenToParty",
                open ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                Source.conditions(EarliestEnd.article(letter.ground(), letter.by())),
                Message.of(open ? "conditions.groundOpenToParty.yes" : "conditions.groundOpenToParty.no"),
                Given.choice("ground", "terminationGround", letter.ground()),
                Given.choice("by", "party", letter.by()));
    }

    private List<Message> oddities(TerminationLetter letter) {
        var oddities = new ArrayList<Message>();
        var year = InsuranceYear.from(letter.insuranceYearStartsOn());
        if (!year.includes(letter.letterDatedOn())) {
            oddities.add(Message.of("conditions.odd.letterOutsideYear", new Value.Day(letter.letterDatedOn())));
        }
        EarliestEnd.of(letter, terms)
                .filter(end -> end.isBefore(letter.letterDatedOn()))
                .ifPresent(end -> oddities.add(Message.of("conditions.odd.endBeforeLetter", new Value.Day(end))));
        if (letter.ground() == TerminationGround.NON_DISCLOSURE
                && precedes(letter.disclosure().breachPointedOutOn(), letter.disclosure().breachDiscoveredOn())) {
            oddities.add(Message.of("conditions.odd.pointedOutBeforeDiscovered"));
        }
        return oddities;
    }

    private static boolean precedes(Optional<LocalDate> first, Optional<LocalDate> second) {
        return first.isPresent() && second.filter(day -> first.get().isBefore(day)).isPresent();
    }
}
