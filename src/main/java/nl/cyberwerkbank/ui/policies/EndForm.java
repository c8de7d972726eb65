package nl.cyberwerkbank.ui.policies;

import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.PremiumDue;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.policy.Channel;
import nl.cyberwerkbank.policy.CoverChange;
import nl.cyberwerkbank.policy.DisclosureBreach;
import nl.cyberwerkbank.policy.OpeningEvent;
import nl.cyberwerkbank.policy.Party;
import nl.cyberwerkbank.policy.PremiumChange;
import nl.cyberwerkbank.policy.Proposal;
import nl.cyberwerkbank.policy.TerminationGround;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.FormField;
import nl.cyberwerkbank.ui.field.YesNoField;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The fields of an act that would end the insurance; which of them are asked depends on the act.
final class EndForm {
    private final PolicyDesk desk;
    private final Contract contract;
    private final EndActs acts;
    private final ChoiceField<EndKind> kind;
    private final ChoiceField<Party> by;
    private final DateField receivedOn;
    private final DateField madeOn;
    private final DateField effectiveOn;
    private final YesNoField byLaw;
    private final ChoiceField<PremiumChange> premiumChange;
    private final ChoiceField<CoverChange> coverChange;
    private final DateField refusedOn;
    private final ChoiceField<OpeningEvent.Type> eventType;
    private final DateField eventOn;
    private final DateField letterDatedOn;
    private final YesNoField intent;
    private final DateField discoveredOn;
    private final DateField pointedOutOn;
    private final YesNoField wouldNotInsure;
    private final ChoiceField<PremiumDue> due;
    private final DateField namedEnd;
    private final ChoiceField<Channel> channel;

    EndForm(DeskForm form, PolicyDesk desk, Wording wording) {
        this.desk = desk;
        this.contract = desk.recorded();
        this.acts = new EndActs(desk);
        kind = form.choice("endKind", "endKind", List.of(EndKind.values()), Optional.of(EndKind.NOTICE));
        by = form.choice("by", "party", List.of(Party.values()), Optional.empty());
        receivedOn = form.date("receivedOn", Optional.empty());
        madeOn = form.date("proposal.madeOn", Optional.empty());
        effectiveOn = form.date("proposal.effectiveOn", Optional.empty());
        byLaw = form.yesNo("proposal.requiredByLaw", Optional.of(false));
        premiumChange =
                form.choice(
                        "proposal.premiumChange", "premiumChange", List.of(PremiumChange.values()), Optional.empty());
        coverChange =
                form.choice("proposal.coverChange", "coverChange", List.of(CoverChange.values()), Optional.empty());
        refusedOn = form.date("refusedOn", Optional.empty());
        eventType =
                form.choice(
                        "openingEvents.type",
                        "openingEventType",
                        List.of(OpeningEvent.Type.values()),
                        Optional.empty());
        eventOn = form.date("openingEvents.occurredOn", Optional.empty());
        letterDatedOn = form.date("letterDatedOn", Optional.empty());
        intent = form.yesNo("intentToMislead", Optional.of(false));
        discoveredOn = form.date("disclosure.breachDiscoveredOn", contract.breachDiscoveredOn());
        pointedOutOn = form.date("disclosure.breachPointedOutOn", Optional.empty());
        wouldNotInsure = form.yesNo("disclosure.wouldNotHaveInsured", Optional.empty());
        due =
                form.choice(
                        "premiumDueOn",
                        contract.premiums().reversed(),
                        each -> wording.date(each.dueOn()),
                        each -> each.dueOn().toString(),
                        contract.premiums().stream().filter(each -> each.outstanding().isPositive()).findFirst());
        namedEnd = form.date("namedEndDate", Optional.empty());
        channel = form.choice("channel", "channel", List.of(Channel.values()), Optional.of(Channel.LETTER));
        form.optional(refusedOn);
        if (!known().isEmpty()) {
            form.optional(eventType, eventOn);
        }
    }

    private List<OpeningEvent> known() {
        return desk.standing().life().openingEvents();
    }

    /// Shows the fields of the act chosen, and points out what contradicts.
    void check() {
        Set<FormField<?>> asked = kind.entry().answer().map(this::asked).orElse(Set.of());
        Stream.of(
                        by,
                        receivedOn,
                        madeOn,
                        effectiveOn,
                        byLaw,
                        premiumChange,
                        coverChange,
                        refusedOn,
                        eventType,
                        eventOn,
                        letterDatedOn,
                        intent,
                        discoveredOn,
                        pointedOutOn,
                        wouldNotInsure,
                        due,
                        namedEnd,
                        channel)
                .forEach(field -> DeskForm.show(asked.contains(field), field));
        effectiveOn.object(notAfter(effectiveOn, madeOn, "policies.wrong.effectiveBeforeProposal"));
        refusedOn.object(before(refusedOn, madeOn, "policies.wrong.refusedBeforeProposal"));
        letterDatedOn.object(before(letterDatedOn, eventOn, "policies.wrong.letterBeforeEvent"));
        pointedOutOn.object(before(pointedOutOn, discoveredOn, "policies.wrong.pointedOutBeforeDiscovered"));
        namedEnd.object(before(namedEnd, letterDatedOn, "policies.wrong.endBeforeLetter"));
        receivedOn.object(
                receivedOn
                        .entry()
                        .answer()
                        .filter(day -> day.isBefore(contract.inceptionDate()))
                        .map(_ -> Message.of("policies.wrong.beforeInception")));
    }

    private Set<FormField<?>> asked(EndKind chosen) {
        return switch (chosen) {
            case NOTICE -> Set.of(by, receivedOn, channel);
            case CHANGED_TERMS -> Set.of(madeOn, effectiveOn, byLaw, premiumChange, coverChange, refusedOn, channel);
            case AFTER_LOSS -> Set.of(by, eventType, eventOn, letterDatedOn, channel);
            case MISREPRESENTATION -> Set.of(intent, letterDatedOn, channel);
            case NON_DISCLOSURE ->
                    Set.of(intent, discoveredOn, pointedOutOn, wouldNotInsure, letterDatedOn, namedEnd, channel);
            case NON_PAYMENT -> Set.of(due, letterDatedOn, namedEnd);
        };
    }

    private static Optional<Message> before(DateField field, DateField other, String key) {
        return field.entry()
                .answer()
                .filter(day -> other.isVisible() && other.entry().answer().filter(day::isBefore).isPresent())
                .map(_ -> Message.of(key));
    }

    private static Optional<Message> notAfter(DateField field, DateField other, String key) {
        return field.entry()
                .answer()
                .filter(day -> other.entry().answer().filter(first -> !first.isBefore(day)).isPresent())
                .map(_ -> Message.of(key));
    }

    /// What the conditions make of it; empty while something that is asked is open.
    Optional<EndOutcome> outcome() {
        return kind.entry()
                .answer()
                .flatMap(chosen ->
                        switch (chosen) {
                            case NOTICE -> notice();
                            case CHANGED_TERMS -> changedTerms();
                            case AFTER_LOSS -> letter(TerminationGround.AFTER_LOSS, by.entry().answer());
                            case MISREPRESENTATION ->
                                    letter(TerminationGround.MISREPRESENTATION, Optional.of(Party.INSURER));
                            case NON_DISCLOSURE -> letter(TerminationGround.NON_DISCLOSURE, Optional.of(Party.INSURER));
                            case NON_PAYMENT -> nonPayment();
                        });
    }

    private static boolean allAnswered(FormField<?>... fields) {
        return Stream.of(fields).allMatch(field -> field.entry().answer().isPresent());
    }

    private Optional<EndOutcome> notice() {
        return allAnswered(by, receivedOn, channel)
                ? Optional.of(
                        acts.notice(
                                by.entry().answer().orElseThrow(),
                                receivedOn.entry().answer().orElseThrow(),
                                channel.entry().answer().orElseThrow()))
                : Optional.empty();
    }

    private Optional<EndOutcome> changedTerms() {
        if (!allAnswered(madeOn, effectiveOn, byLaw, premiumChange, coverChange, channel)) {
            return Optional.empty();
        }
        var proposal =
                new Proposal(
                        madeOn.entry().answer().orElseThrow(),
                        effectiveOn.entry().answer().orElseThrow(),
                        byLaw.entry().answer().orElseThrow(),
                        premiumChange.entry().answer().orElseThrow(),
                        coverChange.entry().answer().orElseThrow());
        return Optional.of(
                acts.changedTerms(proposal, refusedOn.entry().answer(), channel.entry().answer().orElseThrow()));
    }

    private Optional<EndOutcome> letter(TerminationGround ground, Optional<Party> party) {
        if (party.isEmpty() || !allAnswered(letterDatedOn, channel)) {
            return Optional.empty();
        }
        List<OpeningEvent> events = ground == TerminationGround.AFTER_LOSS ? events() : List.of();
        boolean nothingToGoOn = ground == TerminationGround.AFTER_LOSS && events.isEmpty();
        boolean open =
                ground == TerminationGround.NON_DISCLOSURE && !allAnswered(discoveredOn, pointedOutOn, wouldNotInsure);
        if (nothingToGoOn || open) {
            return Optional.empty();
        }
        boolean misled = ground != TerminationGround.AFTER_LOSS && intent.entry().answer().orElse(false);
        return Optional.of(
                acts.letter(
                        ground,
                        party.get(),
                        letterDatedOn.entry().answer().orElseThrow(),
                        channel.entry().answer().orElseThrow(),
                        events,
                        misled ? EndActs.Intent.TO_MISLEAD : EndActs.Intent.NONE,
                        ground == TerminationGround.NON_DISCLOSURE ? breach() : DisclosureBreach.none()));
    }

    private List<OpeningEvent> events() {
        var events = new ArrayList<>(known());
        if (allAnswered(eventType, eventOn)) {
            events.add(
                    new OpeningEvent(eventType.entry().answer().orElseThrow(), eventOn.entry().answer().orElseThrow()));
        }
        return events;
    }

    private DisclosureBreach breach() {
        return new DisclosureBreach(
                discoveredOn.entry().answer(),
                pointedOutOn.entry().answer(),
                wouldNotInsure.entry().answer().orElse(false),
                namedEnd.entry().answer());
    }

    private Optional<EndOutcome> nonPayment() {
        if (!allAnswered(due, letterDatedOn, namedEnd)) {
            return Optional.empty();
        }
        LocalDate end = namedEnd.entry().answer().orElseThrow();
        return Optional.of(
                acts.nonPayment(due.entry().answer().orElseThrow(), letterDatedOn.entry().answer().orElseThrow(), end));
    }
}
