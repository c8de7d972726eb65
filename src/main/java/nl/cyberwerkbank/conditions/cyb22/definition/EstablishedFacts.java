package nl.cyberwerkbank.conditions.cyb22.definition;

import nl.cyberwerkbank.claim.ClaimFile;
import nl.cyberwerkbank.claim.LossEvent;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.Response;
import nl.cyberwerkbank.claim.choice.EventType;
import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.conditions.cyb22.setting.ClaimFigures;
import nl.cyberwerkbank.conditions.cyb22.setting.ReadingsInForce;

import java.time.Duration;
import java.util.Optional;

/// What the definitions make of the facts of one claim; worked out once, before any item is looked at.
///
/// @param attack there was a cyber attack (1.7)
/// @param privacyBreach there was a breach of personal data (1.15)
/// @param confidentialityBreach there was a breach of confidentiality (1.27)
/// @param attackTrigger the attack can cause an insured interruption (1.5)
/// @param humanErrorTrigger an act or omission can (1.5)
/// @param technicalFailureTrigger a technical failure can (1.5)
/// @param longerThanWaitingPeriod the waiting period was exceeded (1.39, 2.3.1)
/// @param forensicSuspicion forensic costs were made on a reasonable suspicion (2.4.1 a)
/// @param someInsuredEvent some insured event is established, of whatever kind (2.1)
/// @param indemnityPeriod the indemnity period, where the start of the interruption is known (1.26)
/// @param responseTime from the notice to the solution, where both are known (2.4.1 a)
/// @param timing when it was reported or counts as reported
public record EstablishedFacts(
        boolean attack,
        boolean privacyBreach,
        boolean confidentialityBreach,
        boolean attackTrigger,
        boolean humanErrorTrigger,
        boolean technicalFailureTrigger,
        boolean longerThanWaitingPeriod,
        boolean forensicSuspicion,
        boolean someInsuredEvent,
        Optional<IndemnityPeriod> indemnityPeriod,
        Optional<Duration> responseTime,
        Timing timing) {
    /// The established facts of one file.
    public static EstablishedFacts of(ClaimFile file, ReadingsInForce readings, ClaimFigures terms) {
        LossEvent event = file.event();
        boolean attack = CyberAttack.established(event);
        boolean privacyBreach = DataBreach.ofPersonalData(event);
        boolean confidentialityBreach = DataBreach.ofConfidentiality(event);
        boolean attackTrigger = BusinessInterruptionEvent.attack(event, readings);
        boolean humanErrorTrigger = BusinessInterruptionEvent.humanError(event, readings);
        boolean failureTrigger = BusinessInterruptionEvent.technicalFailure(event, readings);
        boolean trigger = attackTrigger || humanErrorTrigger || failureTrigger;
        return new EstablishedFacts(
                attack,
                privacyBreach,
                confidentialityBreach,
                attackTrigger,
                humanErrorTrigger,
                failureTrigger,
                WaitingPeriod.exceeded(event, file.policy().waitingPeriodHours(), readings),
                forensicSuspicion(file),
                attack
                        || privacyBreach
                        || confidentialityBreach
                        || CredibleExtortion.established(event)
                        || event.is(EventType.MEDIA_EVENT)
                        || event.is(EventType.PCI_BREACH)
                        || (trigger && event.interruption().isPresent()),
                IndemnityPeriod.of(event, terms.indemnityDays()),
                responseTime(event.response()),
                Timing.of(file.policy(), event.dates(), terms, readings));
    }

    private static Optional<Duration> responseTime(Response response) {
        return response.noticeReceivedAt().isPresent() && response.resolvedAt().isPresent()
                ? Optional.of(ElapsedTime.between(response.noticeReceivedAt().get(), response.resolvedAt().get()))
                : Optional.empty();
    }

    private static boolean forensicSuspicion(ClaimFile file) {
        for (LossItem item : file.items()) {
            if (item.type() == ItemType.FORENSIC_INVESTIGATION && item.reasonableSuspicion()) {
                return true;
            }
        }
        return false;
    }

    /// One of the two breaches.
    public boolean breach() {
        return privacyBreach || confidentialityBreach;
    }

    /// Some trigger of coverage B (1.5).
    public boolean interruptionTrigger() {
        return attackTrigger || humanErrorTrigger || technicalFailureTrigger;
    }

    /// A trigger of coverage B that is not an attack (1.5, AMB-30).
    public boolean errorOrFailureTrigger() {
        return humanErrorTrigger || technicalFailureTrigger;
    }

    /// Attack, breach or suspicion: what the 72-hour waiver looks at (2.4.1 a).
    public boolean waiverEvent() {
        return attack || breach() || forensicSuspicion;
    }
}
