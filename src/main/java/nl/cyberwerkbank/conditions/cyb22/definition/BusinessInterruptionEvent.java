package nl.cyberwerkbank.conditions.cyb22.definition;

import nl.cyberwerkbank.claim.Interruption;
import nl.cyberwerkbank.claim.LossEvent;
import nl.cyberwerkbank.claim.TechnicalFailure;
import nl.cyberwerkbank.claim.choice.EventType;
import nl.cyberwerkbank.claim.choice.FailureType;
import nl.cyberwerkbank.conditions.cyb22.setting.ReadingsInForce;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;
import nl.cyberwerkbank.explain.Article;

/// 1.5: what must have caused an interruption for coverage B. Three triggers, each enough by itself (AMB-32). That the
/// insured manages the system itself is asked of a technical failure only, unless another reading is in force (AMB-31).
@Article("1.5")
public final class BusinessInterruptionEvent {
    private BusinessInterruptionEvent() {}

    /// The first limb: a cyber attack.
    public static boolean attack(LossEvent event, ReadingsInForce readings) {
        return CyberAttack.established(event)
                && (!readings.has(Variant.SELF_MANAGED_FOR_EVERY_TRIGGER) || selfManaged(event));
    }

    /// The second limb: an act or omission of an insured person, unforeseen and unintended.
    public static boolean humanError(LossEvent event, ReadingsInForce readings) {
        return event.is(EventType.HUMAN_ERROR)
                && event.humanError().unforeseenAndUnintended()
                && event.humanError().byInsuredPerson()
                && (!readings.has(Variant.SELF_MANAGED_FOR_EVERY_TRIGGER) || selfManaged(event));
    }

    /// The third limb: one of the eight listed failures, unforeseen, that cost data or software.
    public static boolean technicalFailure(LossEvent event, ReadingsInForce readings) {
        if (!event.is(EventType.TECHNICAL_FAILURE) || event.technicalFailure().isEmpty()) {
            return false;
        }
        TechnicalFailure failure = event.technicalFailure().get();
        boolean listed =
                switch (failure.type()) {
                    case OTHER -> false;
                    case POWER_SUPPLY -> failure.powerManagedByInsured();
                    case VOLTAGE,
                            STATIC_ELECTRICITY,
                            OVERHEATING,
                            FAILED_UPGRADE,
                            SOFTWARE_FAULT,
                            INTERNAL_NETWORK,
                            HARDWARE ->
                            true;
                };
        return listed
                && failure.unforeseen()
                && event.interruption().map(Interruption::dataLost).orElse(false)
                && (!ownManagementAsked(failure, readings) || selfManaged(event));
    }

    private static boolean ownManagementAsked(TechnicalFailure failure, ReadingsInForce readings) {
        return !readings.has(Variant.SELF_MANAGED_FOR_HARDWARE_ONLY) || failure.type() == FailureType.HARDWARE;
    }

    /// Whether the insured manages the system itself; so unless the file says otherwise.
    public static boolean selfManaged(LossEvent event) {
        return event.interruption().map(Interruption::selfManaged).orElse(true);
    }
}
