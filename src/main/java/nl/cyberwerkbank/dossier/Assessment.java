package nl.cyberwerkbank.dossier;

import nl.cyberwerkbank.acceptance.Decision;
import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.dossier.offer.OfferLife;
import nl.cyberwerkbank.dossier.offer.OfferState;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.quote.AnswerTerms;
import nl.cyberwerkbank.quote.QuoteCell;
import nl.cyberwerkbank.quote.QuoteGrid;
import nl.cyberwerkbank.quote.UnderwriterAnswer;
import nl.cyberwerkbank.rating.PremiumReceipt;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a dossier stands at this moment: everything that follows from it, made anew at every change.
///
/// @param dossier the file
/// @param offering product, assumptions and readings that it was assessed with
/// @param grid acceptance and every priced variant
public record Assessment(Dossier dossier, Offering offering, QuoteGrid grid) {
    /// Assesses a dossier.
    public static Assessment of(Dossier dossier, Offering offering) {
        return new Assessment(
                dossier,
                offering,
                QuoteGrid.of(
                        dossier.quoteFacts(offering.product().acceptance()),
                        offering.product(),
                        offering.assumptions(),
                        offering.readings()));
    }

    /// The outcome of acceptance before any sum is chosen.
    public Decision decision() {
        return grid.decision().decision();
    }

    /// The outcome of acceptance together with the desk's answer to it.
    public Outcome outcome() {
        return switch (decision()) {
            case AUTOMATIC_QUOTE -> Outcome.AUTOMATIC_QUOTE;
            case NO_QUOTE -> Outcome.NO_QUOTE;
            case INCOMPLETE -> Outcome.INCOMPLETE;
            case REFER -> answerInForce().map(this::outcomeAfter).orElse(Outcome.REFER);
        };
    }

    private Outcome outcomeAfter(UnderwriterAnswer answer) {
        return switch (answer.verdict()) {
            case ACCEPTED -> answer.awaitsSecond() ? Outcome.REFER : Outcome.ACCEPTED;
            case ASKED -> Outcome.REFER;
            case DECLINED -> Outcome.DECLINED;
        };
    }

    /// Whether the tariff has a premium for any choice, were the desk to accept the risk on these terms. Only such a
    /// premium can be loaded.
    public boolean hasTariffPremium(AnswerTerms terms) {
        var accepted =
                UnderwriterAnswer.of(
                                UnderwriterAnswer.Verdict.ACCEPTED,
                                "?",
                                dossier.intake().appliedOn(),
                                "?",
                                Set.copyOf(grid.decision().reasons()))
                        .on(terms);
        return of(dossier.withGiven(List.of()).withAnswer(Optional.of(accepted)), offering).grid().cells().stream()
                .anyMatch(cell -> cell.receipt().isPresent());
    }

    /// Everything that acceptance found, and where the activity code contradicts the sector: that too.
    public List<Finding> findings() {
        return Contradiction.addedTo(grid.decision(), dossier, product().acceptance()).findings();
    }

    /// The desk's answer, as far as it is one to the referral as it stands now.
    public Optional<UnderwriterAnswer> answerInForce() {
        return dossier.answer().filter(answer -> answer.isFor(grid.decision()));
    }

    /// The receipts of the pinned variants that have a premium, in their order.
    public List<PremiumReceipt> pinnedReceipts() {
        return dossier.variants().pinned().stream()
                .flatMap(choice -> grid.cell(choice).flatMap(QuoteCell::receipt).stream())
                .toList();
    }

    /// The receipt of the advised variant.
    public Optional<PremiumReceipt> advisedReceipt() {
        return dossier.variants().advised().flatMap(grid::cell).flatMap(QuoteCell::receipt);
    }

    /// The product version in force for this dossier.
    public Product product() {
        return offering.product();
    }

    /// What the file waits for. The decision comes first: an offer made before the risk changed waits for no signature.
    /// Once the policy was applied for, the offer goes its way.
    public Status status() {
        if (isApplied()) {
            return offerStatus();
        }
        return switch (decision()) {
            case INCOMPLETE -> Status.ANSWERS_NEEDED;
            case NO_QUOTE -> Status.NO_QUOTE;
            case AUTOMATIC_QUOTE -> offerStatus();
            case REFER -> answerInForce().map(this::statusAfter).orElse(Status.REFERRAL_TO_BE_ANSWERED);
        };
    }

    private Status statusAfter(UnderwriterAnswer answer) {
        return switch (answer.verdict()) {
            case ACCEPTED -> answer.awaitsSecond() ? Status.ANSWER_TO_BE_COSIGNED : offerStatus();
            case ASKED -> answer.openQuestion().isPresent() ? Status.DESK_ASKS : Status.REFERRAL_TO_BE_ANSWERED;
            case DECLINED -> Status.DECLINED;
        };
    }

    private boolean isApplied() {
        return dossier.currentOffer()
                .map(offer -> OfferLife.stateOf(dossier, offer))
                .filter(state -> state.compareTo(OfferState.POLICY_REQUESTED) >= 0)
                .isPresent();
    }

    private Status offerStatus() {
        return dossier.currentOffer()
                .map(offer -> after(OfferLife.stateOf(dossier, offer)))
                .orElse(Status.OFFER_TO_BE_MADE);
    }

    private static Status after(OfferState state) {
        return switch (state) {
            case QUOTE_DRAFT -> Status.OFFER_TO_BE_MADE;
            case QUOTE_ISSUED -> Status.OFFER_TO_BE_SIGNED;
            case QUOTE_SIGNED -> Status.POLICY_TO_BE_REQUESTED;
            case POLICY_REQUESTED -> Status.SIGNED_OFFER_TO_BE_ATTACHED;
            case SIGNED_QUOTE_UPLOADED -> Status.RECEIPT_TO_BE_CONFIRMED;
            case RECEIPT_CONFIRMED -> Status.POLICY_TO_BE_ISSUED;
            case POLICY_ISSUED -> Status.INSURED;
            case LOST -> Status.LOST;
            case DECLINED -> Status.DECLINED;
        };
    }

    /// What acceptance and the insurer's desk have said. Message keys are `decision.<name>` and, in short,
    /// `dossiers.decision.<name>`.
    public enum Outcome implements CaseName {
        AUTOMATIC_QUOTE,
        /// Referred, and the desk's answer is still open.
        REFER,
        /// Referred, and accepted by the desk with every signature it needs.
        ACCEPTED,
        /// Referred, and refused by the desk.
        DECLINED,
        NO_QUOTE,
        INCOMPLETE
    }

    /// What a file waits for; the message key is `status.<name>`.
    public enum Status implements CaseName {
        ANSWERS_NEEDED,
        REFERRAL_TO_BE_ANSWERED,
        /// A colleague of the underwriter has to sign too.
        ANSWER_TO_BE_COSIGNED,
        /// The desk wants to know something before it decides.
        DESK_ASKS,
        OFFER_TO_BE_MADE,
        OFFER_TO_BE_SIGNED,
        POLICY_TO_BE_REQUESTED,
        SIGNED_OFFER_TO_BE_ATTACHED,
        RECEIPT_TO_BE_CONFIRMED,
        POLICY_TO_BE_ISSUED,
        INSURED,
        LOST,
        DECLINED,
        NO_QUOTE
    }
}
