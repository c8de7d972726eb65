package nl.cyberwerkbank.dossier.offer;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.offer.Milestone.Progress;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.quote.Offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How an offer stands: its state, what may be done now, and what is missing for the rest.
///
/// @param dossier the client file
/// @param offer one of its offers
/// @param today the day on which it is looked at
public record OfferLife(Dossier dossier, Offer offer, LocalDate today) {
    private static final Map<OfferState, OfferStep> LEADS_TO =
            Map.of(
                    OfferState.QUOTE_DRAFT, OfferStep.ISSUE,
                    OfferState.QUOTE_ISSUED, OfferStep.ISSUE,
                    OfferState.QUOTE_SIGNED, OfferStep.SIGN,
                    OfferState.POLICY_REQUESTED, OfferStep.REQUEST,
                    OfferState.SIGNED_QUOTE_UPLOADED, OfferStep.ATTACH,
                    OfferState.RECEIPT_CONFIRMED, OfferStep.CONFIRM,
                    OfferState.POLICY_ISSUED, OfferStep.ISSUE_POLICY);

    /// What was recorded on the offer.
    public OfferFile file() {
        return dossier.offerFile(number());
    }

    /// The offer's number.
    public String number() {
        return offer.content().number();
    }

    /// The state it is in, whether or not it was replaced since.
    public OfferState state() {
        return stateOf(dossier, offer);
    }

    /// The state of an offer of a dossier.
    public static OfferState stateOf(Dossier dossier, Offer offer) {
        String number = offer.content().number();
        OfferFile file = dossier.offerFile(number);
        if (policyOf(dossier, offer).isPresent()) {
            return OfferState.POLICY_ISSUED;
        }
        if (file.closing().isPresent()) {
            return file.closing().get().kind() == Closing.Kind.LOST ? OfferState.LOST : OfferState.DECLINED;
        }
        if (file.receipt().isPresent()) {
            return OfferState.RECEIPT_CONFIRMED;
        }
        if (file.requested().isPresent()) {
            return file.documents().isEmpty() ? OfferState.POLICY_REQUESTED : OfferState.SIGNED_QUOTE_UPLOADED;
        }
        return file.signing().isPresent() ? OfferState.QUOTE_SIGNED : OfferState.QUOTE_ISSUED;
    }

    /// Whether something can still become of an offer, so that the next one replaces it.
    public static boolean isOpen(Dossier dossier, Offer offer) {
        return !stateOf(dossier, offer).isFinal();
    }

    /// The policy that was made of an offer.
    public static Optional<Contract> policyOf(Dossier dossier, Offer offer) {
        String number = offer.content().number();
        return dossier.contracts().stream()
                .filter(contract -> contract.offerNumber().filter(number::equals).isPresent())
                .findFirst();
    }

    /// The sentences that whoever signs this offer says yes to.
    public Set<Signing.Agreement> agreements() {
        return OfferRules.agreements(offer);
    }

    /// Number of the offer that came in its place.
    public Optional<String> replacedBy() {
        return dossier.offers().stream()
                .filter(other -> other.content().replaces().filter(number()::equals).isPresent())
                .map(other -> other.content().number())
                .findFirst();
    }

    /// Number of the offer that was made last, where that is another one.
    private Optional<String> later() {
        return dossier.currentOffer().map(last -> last.content().number()).filter(last -> !last.equals(number()));
    }

    /// Number of the offer in whose place it came.
    public Optional<String> replaces() {
        return offer.content().replaces();
    }

    /// The seven states in their order, from draft to policy.
    public List<Milestone> milestones() {
        boolean ended = state().isFinal() || replacedBy().isPresent();
        var line = new ArrayList<Milestone>();
        boolean open = true;
        for (OfferState state : OfferState.values()) {
            if (state.compareTo(OfferState.POLICY_ISSUED) > 0) {
                break;
            }
            OfferStep step = LEADS_TO.get(state);
            Progress progress = Progress.DONE;
            if (!isReached(state)) {
                progress = ended ? Progress.CUT_OFF : open ? Progress.NEXT : Progress.LATER;
                open = false;
            }
            line.add(new Milestone(state, step, progress, act(state), findings(step)));
        }
        return line;
    }

    private boolean isReached(OfferState state) {
        OfferFile file = file();
        return switch (state) {
            case QUOTE_DRAFT, QUOTE_ISSUED -> true;
            case QUOTE_SIGNED -> file.signing().isPresent();
            case POLICY_REQUESTED -> file.requested().isPresent();
            case SIGNED_QUOTE_UPLOADED -> file.requested().isPresent() && !file.documents().isEmpty();
            case RECEIPT_CONFIRMED -> file.receipt().isPresent();
            case POLICY_ISSUED -> policyOf(dossier, offer).isPresent();
            case LOST, DECLINED -> state() == state;
        };
    }

    private Optional<Act> act(OfferState state) {
        OfferFile file = file();
        return switch (state) {
            case QUOTE_DRAFT, QUOTE_ISSUED -> file.issued();
            case QUOTE_SIGNED -> file.signing().map(Signing::recorded);
            case POLICY_REQUESTED -> file.requested();
            case SIGNED_QUOTE_UPLOADED ->
                    isReached(state)
                            ? Stream.of(file.requested().orElseThrow(), file.documents().getFirst().attached())
                                    .max(Comparator.comparing(Act::at))
                            : Optional.empty();
            case RECEIPT_CONFIRMED -> file.receipt().map(Receipt::recorded);
            case POLICY_ISSUED -> file.policy().map(PolicyIssue::recorded);
            case LOST, DECLINED -> file.closing().map(Closing::recorded);
        };
    }

    /// The conditions of a step as they stand, each citing its article. What is recorded together with the step itself
    /// (who signed, what was found) is judged when it is taken.
    public List<Finding> findings(OfferStep step) {
        var rules = new OfferRules(offer, file(), today);
        Finding inForce = rules.inForce(replacedBy());
        return switch (step) {
            case ISSUE -> List.of(rules.made());
            case SIGN -> List.of(inForce, rules.validity(), rules.signed());
            case CHECK_SANCTIONS -> List.of(inForce, rules.sanctionsChecked());
            case REQUEST -> List.of(inForce, rules.signed(), rules.sanctionsChecked(), rules.inceptionAfterSignature());
            case ATTACH -> List.of(inForce, rules.requested(), rules.attached());
            case CONFIRM -> List.of(inForce, rules.requested(), rules.attached(), rules.confirmed());
            case ISSUE_POLICY -> List.of(inForce, rules.confirmed(), rules.policyMade(policyNumber()));
            case CLOSE, REOPEN -> List.of(inForce);
        };
    }

    /// Whether a policy of this offer that begins on this day begins before the offer was signed, which a person should
    /// look at.
    public Finding inception(Optional<LocalDate> day) {
        return new OfferRules(offer, file(), today).inceptionAfterSignature(day);
    }

    private Optional<String> policyNumber() {
        return policyOf(dossier, offer).map(Contract::number);
    }

    /// What stands in the way of a step now; empty: it may be taken. A finding that needs a person warns and does not
    /// stand in the way.
    public List<Finding> obstacles(OfferStep step) {
        var rules = new OfferRules(offer, file(), today);
        Stream<Finding> needed =
                switch (step) {
                    case ISSUE, SIGN, CHECK_SANCTIONS, ATTACH, CLOSE -> Stream.of(rules.inForce(replacedBy()));
                    case REQUEST -> Stream.of(rules.inForce(replacedBy()), rules.signed(), rules.sanctionsChecked());
                    case CONFIRM -> Stream.of(rules.inForce(replacedBy()), rules.requested(), rules.attached());
                    case ISSUE_POLICY -> Stream.of(rules.inForce(replacedBy()), rules.confirmed());
                    case REOPEN -> later().map(number -> rules.inForce(Optional.of(number))).stream();
                };
        return Stream.concat(needed.filter(OfferLife::stands), notOnce(step)).toList();
    }

    private Stream<Finding> notOnce(OfferStep step) {
        return isTaken(step) ? Stream.of(new OfferRules(offer, file(), today).takenAlready(step)) : Stream.empty();
    }

    private boolean isTaken(OfferStep step) {
        boolean hasPolicy = policyOf(dossier, offer).isPresent();
        return switch (step) {
            case ISSUE -> true;
            case SIGN -> hasPolicy || file().signing().isPresent();
            case CHECK_SANCTIONS, ATTACH -> hasPolicy;
            case REQUEST -> hasPolicy || file().requested().isPresent();
            case CONFIRM -> hasPolicy || file().receipt().isPresent();
            case ISSUE_POLICY, CLOSE -> hasPolicy;
            case REOPEN -> hasPolicy || file().closing().isEmpty();
        };
    }

    static boolean stands(Finding finding) {
        return finding.outcome() == Outcome.NOT_SATISFIED || finding.outcome() == Outcome.UNANSWERED;
    }

    /// Whether a step may be taken now.
    public boolean allows(OfferStep step) {
        return obstacles(step).isEmpty();
    }

    /// The steps that may be taken now.
    public Set<OfferStep> possible() {
        var steps = EnumSet.noneOf(OfferStep.class);
        for (OfferStep step : OfferStep.values()) {
            if (allows(step)) {
                steps.add(step);
            }
        }
        return steps;
    }

    /// What a person should look at before going on, such as an offer that expired; it stops nothing.
    public List<Finding> warnings() {
        var rules = new OfferRules(offer, file(), today);
        return state().isFinal()
                ? List.of()
                : Stream.of(rules.validity(), rules.inceptionAfterSignature())
                        .filter(finding -> finding.outcome() == Outcome.NEEDS_HUMAN)
                        .toList();
    }
}
