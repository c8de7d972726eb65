package nl.cyberwerkbank.conditions.cyb22.ending;

import nl.cyberwerkbank.conditions.Given;
import nl.cyberwerkbank.conditions.Told;
import nl.cyberwerkbank.conditions.reading.PolicyReading;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.policy.Channel;
import nl.cyberwerkbank.policy.Party;

/// The lead-in of 7.1.3 and of 7.1.4: either party ends the insurance in writing; an act in another form has no effect.
@Article({"7.1.3", "7.1.4"})
final class WrittenAct {
    private WrittenAct() {}

    static boolean accepts(Channel channel, Readings readings) {
        return PolicyReading.WRITTEN_FORM.in(readings).accepts(channel);
    }

    static Told told(Party by, Channel channel, Readings readings) {
        var written = accepts(channel, readings);
        var finding =
                Finding.of(
                        "writtenAct",
                        written ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                        Source.conditions(article(by)),
                        Message.of(written ? "conditions.writtenAct.yes" : "conditions.writtenAct.no"),
                        Given.choice("channel", "channel", channel));
        var letter = new Bound("channel", new Value.Choice("channel", "letter"));
        return Told.of(written ? finding : finding.withNearest(letter), PolicyReading.WRITTEN_FORM);
    }

    /// The article that lists the grounds of this party.
    static String article(Party by) {
        return by == Party.POLICYHOLDER ? "7.1.3" : "7.1.4";
    }
}
