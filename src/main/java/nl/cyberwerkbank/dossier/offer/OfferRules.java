package nl.cyberwerkbank.dossier.offer;

import nl.cyberwerkbank.dossier.offer.Signing.Agreement;
import nl.cyberwerkbank.dossier.offer.Signing.Way;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Origin;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.quote.Offer;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The conditions of the steps, one finding each.
///
/// @param offer the offer
/// @param file what was recorded on it
/// @param today the day on which it is looked at
@Article({"FAQ-03.1", "FAQ-03.2", "FAQ-03.3", "FAQ-03.4", "FAQ-03.5", "FAQ-03.6", "FAQ-03.7"})
record OfferRules(Offer offer, OfferFile file, LocalDate today) {
    private static final String MADE = "FAQ-03.2";
    private static final String SIGNED = "FAQ-03.3";
    private static final String REQUESTED = "FAQ-03.4";
    private static final String ATTACHED = "FAQ-03.5";
    private static final String CONFIRMED = "FAQ-03.6";
    private static final String POLICY = "FAQ-03.7";

    Finding made() {
        return found("offerMade", Outcome.SATISFIED, MADE, number(), day(offer.content().issuedOn()));
    }

    /// The last version counts, and only while it was not closed.
    Finding inForce(Optional<String> replacedBy) {
        if (replacedBy.isPresent()) {
            return found("offerInForce", Outcome.NOT_SATISFIED, MADE, new Value.Text(replacedBy.get()));
        }
        if (file.closing().isPresent()) {
            return Finding.of(
                    "offerInForce",
                    Outcome.NOT_SATISFIED,
                    Source.faq(MADE),
                    Message.of("finding.offerInForce.closed", new Value.Text(file.closing().get().reason())));
        }
        return found("offerInForce", Outcome.SATISFIED, MADE, number());
    }

    /// A warning, not a wall: no document gives an offer a term.
    Finding validity() {
        LocalDate until = offer.content().validUntil();
        LocalDate looked = file.signing().map(Signing::signedOn).orElse(today);
        return Finding.of(
                "offerValidity",
                looked.isAfter(until) ? Outcome.NEEDS_HUMAN : Outcome.SATISFIED,
                new Source("aanname", "U-09", Origin.ASSUMPTION),
                message("offerValidity", looked.isAfter(until) ? Outcome.NEEDS_HUMAN : Outcome.SATISFIED, day(until)));
    }

    Finding signed() {
        return file.signing()
                .map(signing ->
                        found(
                                "offerSigned",
                                Outcome.SATISFIED,
                                SIGNED,
                                new Value.Text(signing.name()),
                                day(signing.signedOn())))
                .orElseGet(() -> found("offerSigned", Outcome.UNANSWERED, SIGNED));
    }

    /// Not before the offer, and not in the future.
    Finding signedInTime(Signing signing) {
        LocalDate issued = offer.content().issuedOn();
        if (signing.signedOn().isAfter(today)) {
            return Finding.of(
                    "signedInTime",
                    Outcome.NOT_SATISFIED,
                    Source.faq(SIGNED),
                    Message.of("finding.signedInTime.future", day(signing.signedOn())));
        }
        return found(
                "signedInTime",
                signing.signedOn().isBefore(issued) ? Outcome.NOT_SATISFIED : Outcome.SATISFIED,
                SIGNED,
                day(signing.signedOn()),
                day(issued));
    }

    Finding signedThis(Signing signing) {
        return found(
                "signedThisOffer",
                signing.offerHash().equals(offer.contentHash()) ? Outcome.SATISFIED : Outcome.NOT_SATISFIED,
                SIGNED,
                number());
    }

    /// On paper the boxes are ticked by pen, and a person looks at them.
    Finding agreed(Signing signing) {
        if (signing.way() == Way.ON_PAPER) {
            return found("statementsAgreed", Outcome.NOT_APPLICABLE, SIGNED);
        }
        return found(
                "statementsAgreed",
                signing.agreed().containsAll(agreements(offer)) ? Outcome.SATISFIED : Outcome.UNANSWERED,
                SIGNED);
    }

    /// The sentences that the signatory of this offer says yes to.
    static Set<Agreement> agreements(Offer offer) {
        Set<Agreement> all = EnumSet.of(Agreement.STATEMENTS, Agreement.CONDITIONS);
        if (offer.content().isIndication()) {
            all.add(Agreement.INDICATION);
        }
        return all;
    }

    @Article("2.5.5")
    Finding sanctionsChecked() {
        Optional<SanctionsCheck> last = file.lastCheck();
        Source source = Source.conditions("2.5.5");
        if (last.isEmpty()) {
            return Finding.of(
                    "sanctionsChecked", Outcome.UNANSWERED, source, message("sanctionsChecked", Outcome.UNANSWERED));
        }
        SanctionsCheck check = last.get();
        var who = new Value.Text(check.checkedBy());
        var list = new Value.Text(check.list());
        return switch (check.result()) {
            case CLEAR ->
                    Finding.of(
                            "sanctionsChecked",
                            Outcome.SATISFIED,
                            source,
                            message("sanctionsChecked", Outcome.SATISFIED, who, day(check.checkedOn()), list));
            case POSSIBLE_MATCH ->
                    Finding.of(
                            "sanctionsChecked",
                            Outcome.NOT_SATISFIED,
                            source,
                            Message.of("finding.sanctionsChecked.possible", who, day(check.checkedOn()), list));
            case MATCH ->
                    Finding.of(
                            "sanctionsChecked",
                            Outcome.NOT_SATISFIED,
                            source,
                            message("sanctionsChecked", Outcome.NOT_SATISFIED, who, day(check.checkedOn()), list));
        };
    }

    /// A look into the future, or one before the list it looked into, is none.
    @Article("2.5.5")
    Finding checkedInTime(SanctionsCheck check) {
        boolean possible = !check.checkedOn().isAfter(today) && !check.listDate().isAfter(check.checkedOn());
        Outcome outcome = possible ? Outcome.SATISFIED : Outcome.NOT_SATISFIED;
        return Finding.of(
                "checkedInTime",
                outcome,
                Source.conditions("2.5.5"),
                message("checkedInTime", outcome, day(check.checkedOn()), day(check.listDate())));
    }

    /// A warning: cover with retroactive effect does not exist, so another first day has to be agreed on.
    Finding inceptionAfterSignature() {
        return inceptionAfterSignature(offer.content().terms().requestedInceptionDate());
    }

    /// The same of another first day.
    Finding inceptionAfterSignature(Optional<LocalDate> wished) {
        Optional<LocalDate> signedOn = file.signing().map(Signing::signedOn);
        Outcome outcome =
                wished.isEmpty() || signedOn.isEmpty()
                        ? Outcome.NOT_APPLICABLE
                        : wished.get().isBefore(signedOn.get()) ? Outcome.NEEDS_HUMAN : Outcome.SATISFIED;
        Value[] values =
                outcome == Outcome.NOT_APPLICABLE
                        ? new Value[0]
                        : new Value[] {day(wished.orElseThrow()), day(signedOn.orElseThrow())};
        return Finding.of(
                "inceptionAfterSignature",
                outcome,
                new Source("aanname", "U-10", Origin.ASSUMPTION),
                message("inceptionAfterSignature", outcome, values));
    }

    Finding requested() {
        return file.requested()
                .map(act -> found("policyRequested", Outcome.SATISFIED, REQUESTED, new Value.Text(act.by())))
                .orElseGet(() -> found("policyRequested", Outcome.UNANSWERED, REQUESTED));
    }

    Finding attached() {
        return file.documents().isEmpty()
                ? found("signedOfferAttached", Outcome.UNANSWERED, ATTACHED)
                : found(
                        "signedOfferAttached",
                        Outcome.SATISFIED,
                        ATTACHED,
                        new Value.Text(file.documents().getFirst().fileName()));
    }

    Finding confirmed() {
        return file.receipt()
                .map(receipt ->
                        found(
                                "receiptConfirmed",
                                Outcome.SATISFIED,
                                CONFIRMED,
                                new Value.Text(receipt.confirmedBy()),
                                day(receipt.confirmedOn())))
                .orElseGet(() -> found("receiptConfirmed", Outcome.UNANSWERED, CONFIRMED));
    }

    /// Not before the offer was signed, and not in the future.
    Finding confirmedInTime(Receipt receipt) {
        LocalDate on = receipt.confirmedOn();
        Optional<LocalDate> signedOn = file.signing().map(Signing::signedOn).filter(on::isBefore);
        if (signedOn.isPresent()) {
            return Finding.of(
                    "confirmedInTime",
                    Outcome.NOT_SATISFIED,
                    Source.faq(CONFIRMED),
                    Message.of("finding.confirmedInTime.early", day(on), day(signedOn.get())));
        }
        Outcome outcome = on.isAfter(today) ? Outcome.NOT_SATISFIED : Outcome.SATISFIED;
        return found("confirmedInTime", outcome, CONFIRMED, day(on));
    }

    /// Most steps are taken once, and none after the policy was made.
    Finding takenAlready(OfferStep step) {
        return found(
                "stepTaken",
                Outcome.NOT_SATISFIED,
                switch (step) {
                    case ISSUE, CLOSE, REOPEN -> MADE;
                    case SIGN -> SIGNED;
                    case CHECK_SANCTIONS, REQUEST -> REQUESTED;
                    case ATTACH -> ATTACHED;
                    case CONFIRM -> CONFIRMED;
                    case ISSUE_POLICY -> POLICY;
                },
                new Value.Choice("offerStep", step.caseName()));
    }

    Finding policyMade(Optional<String> policyNumber) {
        return policyNumber
                .map(number -> found("policyMade", Outcome.SATISFIED, POLICY, new Value.Text(number)))
                .orElseGet(() -> found("policyMade", Outcome.UNANSWERED, POLICY));
    }

    private Value number() {
        return new Value.Text(offer.content().number());
    }

    private static Value day(LocalDate date) {
        return new Value.Day(date);
    }

    private static Finding found(String rule, Outcome outcome, String article, Value... values) {
        return Finding.of(rule, outcome, Source.faq(article), message(rule, outcome, values));
    }

    private static Message message(String rule, Outcome outcome, Value... values) {
        String[] words = outcome.name().toLowerCase(Locale.ROOT).split("_");
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return Message.of("finding." + rule + "." + name, values);
    }
}
