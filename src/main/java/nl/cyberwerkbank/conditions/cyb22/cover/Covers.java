package nl.cyberwerkbank.conditions.cyb22.cover;

import nl.cyberwerkbank.claim.choice.ItemType;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which class covers which kind of item, in the order of the articles (2.2 to 2.4).
final class Covers {
    static final Map<ItemType, Cover> OF_TYPE =
            Collections.unmodifiableMap(
                    Arrays.stream(ItemType.values())
                            .collect(
                                    Collectors.toMap(
                                            Function.identity(),
                                            Covers::of,
                                            (one, other) -> one,
                                            () -> new EnumMap<>(ItemType.class))));

    private Covers() {}

    private static Cover of(ItemType type) {
        return switch (type) {
            case DAMAGES -> new DamagesCover();
            case DEFENCE_COSTS -> new DefenceCover();
            case CONTRACTUAL_PENALTY -> new CardPenaltyCover();
            case FINE -> new FineCover();
            case BUSINESS_INTERRUPTION_LOSS -> new InterruptionCover();
            case HELPLINE_COSTS -> new HelplineCover();
            case FORENSIC_INVESTIGATION -> new ForensicCover();
            case DATA_IDENTIFICATION,
                    NOTIFICATION_LEGAL_ADVICE,
                    NOTIFICATION_COSTS,
                    PROVIDER_LIABILITY_ADVICE,
                    CALL_CENTRE,
                    CREDIT_MONITORING ->
                    new BreachResponseCover();
            case LOSS_ASSESSMENT -> new LossAssessmentCover();
            case REPUTATION_ADVICE -> new ReputationCover();
            case RANSOM, EXTORTION_COSTS -> new ExtortionCover();
            case CYBER_THEFT -> new TheftCover();
            case TELEPHONE_HACKING -> new TelephoneCover();
            case RESTORATION -> new RestorationCover();
            case INTERNAL_INVESTIGATION -> new InvestigationCover();
            case SALVAGE -> new SalvageCover();
            case CLAIM_PREPARATION, TRADING_LOSS, OTHER -> new NoCover();
        };
    }
}
