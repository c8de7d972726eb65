package nl.cyberwerkbank.policy;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// A letter that ends the insurance after a loss, for misrepresentation or for non-disclosure (7.1.3, 7.1.4).
///
/// @param by who terminates
/// @param ground on what ground
/// @param intentToMislead true when there was intent to mislead the insurer
/// @param letterDatedOn date of the letter
/// @param channel how it was sent
/// @param openingEvents events that may open a window of 30 days, in the order in which they are answered
/// @param disclosure what is known of a breach of the duty of disclosure
/// @param insuranceYearStartsOn start of the running insurance year
/// @param annualPremium premium of that year, not negative
/// @param premiumPaid premium received for that year, not negative
public record TerminationLetter(
        Party by,
        TerminationGround ground,
        boolean intentToMislead,
        LocalDate letterDatedOn,
        Channel channel,
        List<OpeningEvent> openingEvents,
        DisclosureBreach disclosure,
        LocalDate insuranceYearStartsOn,
        Money annualPremium,
        Money premiumPaid) {
    public TerminationLetter {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(letterDatedOn, "letterDatedOn");
        Objects.requireNonNull(channel, "channel");
        openingEvents = List.copyOf(openingEvents);
        Objects.requireNonNull(disclosure, "disclosure");
        Objects.requireNonNull(insuranceYearStartsOn, "insuranceYearStartsOn");
        Amounts.notNegative(annualPremium, "annualPremium");
        Amounts.notNegative(premiumPaid, "premiumPaid");
    }
}
