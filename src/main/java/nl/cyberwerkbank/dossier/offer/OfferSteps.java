package nl.cyberwerkbank.dossier.offer;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.offer.Signing.Way;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.quote.Offer;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Takes the steps in the life of an offer. Each asks its conditions first, and where one is not met nothing changes.
///
/// @param dossier the client file
/// @param offer one of its offers
/// @param today the day on which the step is taken
public record OfferSteps(Dossier dossier, Offer offer, LocalDate today) {
    /// What came of a step.
    public sealed interface Result {
        /// It was taken.
        ///
        /// @param dossier the client file after it
        /// @param step which step
        /// @param file what is now recorded on the offer; the state to be frozen
        record Taken(Dossier dossier, OfferStep step, OfferFile file) implements Result {}

        /// It was not taken, for these reasons.
        record Refused(List<Finding> findings) implements Result {
            public Refused {
                findings = List.copyOf(findings);
            }
        }
    }

    /// The client signed, and there is no file of it yet.
    public Result sign(Signing signing) {
        var rules = rules();
        return take(
                OfferStep.SIGN,
                file().withSigning(signing),
                rules.signedInTime(signing),
                rules.signedThis(signing),
                rules.agreed(signing));
    }

    /// Somebody looked into the sanctions lists.
    public Result check(SanctionsCheck check) {
        return take(OfferStep.CHECK_SANCTIONS, file().withCheck(check), rules().checkedInTime(check));
    }

    /// The policy is applied for.
    public Result request(Act act) {
        return take(OfferStep.REQUEST, file().withRequested(act));
    }

    /// A file of the signed offer is attached; the store must hold its bytes.
    public Result attach(SignedDocument document) {
        return take(OfferStep.ATTACH, file().withDocument(document));
    }

    /// The client signed on the screen, and the sealed PDF of it is the file of the signed offer.
    public Result signOnScreen(Signing signing, SignedDocument sealed) {
        return signed(EnumSet.of(Way.ON_SCREEN, Way.TYPED), signing, sealed);
    }

    /// The client signed on paper, and this is the file of it.
    public Result signOnPaper(Signing signing, SignedDocument scan) {
        return signed(EnumSet.of(Way.ON_PAPER), signing, scan);
    }

    private Result signed(Set<Way> ways, Signing signing, SignedDocument document) {
        if (!ways.contains(signing.way())) {
            throw new IllegalArgumentException("signed another way");
        }
        return switch (sign(signing)) {
            case Result.Taken(var signed, var step, _) -> {
                OfferFile file = signed.offerFile(offer.content().number()).withDocument(document);
                yield new Result.Taken(signed.withOfferFile(file), step, file);
            }
            case Result.Refused refused -> refused;
        };
    }

    /// The insurer confirmed receipt.
    public Result confirm(Receipt receipt) {
        return take(OfferStep.CONFIRM, file().withReceipt(receipt), rules().confirmedInTime(receipt));
    }

    /// The policy was made of the offer; it is added to the dossier.
    ///
    /// @throws IllegalArgumentException when the policy names another offer
    public Result issuePolicy(Contract contract, Act act) {
        if (contract.offerNumber().filter(offer.content().number()::equals).isEmpty()) {
            throw new IllegalArgumentException("the policy is not made of this offer");
        }
        Result result = take(OfferStep.ISSUE_POLICY, file().withPolicy(new PolicyIssue(contract.id(), act)));
        return result instanceof Result.Taken(var with, var step, var file)
                ? new Result.Taken(with.withContract(contract), step, file)
                : result;
    }

    /// The offer is not gone through with.
    public Result close(Closing closing) {
        return take(OfferStep.CLOSE, file().withClosing(Optional.of(closing)));
    }

    /// It was closed by mistake.
    public Result reopen() {
        return take(OfferStep.REOPEN, file().withClosing(Optional.empty()));
    }

    /// Records who made the offer, and when.
    public Dossier issued(Act act) {
        return dossier.withOfferFile(file().withIssued(act));
    }

    private Result take(OfferStep step, OfferFile after, Finding... ownConditions) {
        List<Finding> obstacles =
                Stream.concat(
                                new OfferLife(dossier, offer, today).obstacles(step).stream(),
                                Stream.of(ownConditions).filter(OfferLife::stands))
                        .toList();
        return obstacles.isEmpty()
                ? new Result.Taken(dossier.withOfferFile(after), step, after)
                : new Result.Refused(obstacles);
    }

    private OfferFile file() {
        return dossier.offerFile(offer.content().number());
    }

    private OfferRules rules() {
        return new OfferRules(offer, file(), today);
    }
}
