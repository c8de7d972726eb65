package nl.cyberwerkbank.dossier.loss.wizard;

import nl.cyberwerkbank.claim.choice.AffectedSystem;
import nl.cyberwerkbank.claim.choice.AssetType;
import nl.cyberwerkbank.claim.choice.Authority;
import nl.cyberwerkbank.claim.choice.BreachForm;
import nl.cyberwerkbank.claim.choice.ClaimGround;
import nl.cyberwerkbank.claim.choice.ClaimType;
import nl.cyberwerkbank.claim.choice.Claimant;
import nl.cyberwerkbank.claim.choice.Consent;
import nl.cyberwerkbank.claim.choice.Coverage;
import nl.cyberwerkbank.claim.choice.EventType;
import nl.cyberwerkbank.claim.choice.FailureAt;
import nl.cyberwerkbank.claim.choice.FailureType;
import nl.cyberwerkbank.claim.choice.ForfeitureJustified;
import nl.cyberwerkbank.claim.choice.Insurable;
import nl.cyberwerkbank.claim.choice.Intrusion;
import nl.cyberwerkbank.claim.choice.InvestigationTrigger;
import nl.cyberwerkbank.claim.choice.ItemInsured;
import nl.cyberwerkbank.claim.choice.ItemType;
import nl.cyberwerkbank.claim.choice.LegalBasis;
import nl.cyberwerkbank.claim.choice.LossMethod;
import nl.cyberwerkbank.claim.choice.NaturalHazard;
import nl.cyberwerkbank.claim.choice.Nature;
import nl.cyberwerkbank.claim.choice.OverloadCause;
import nl.cyberwerkbank.claim.choice.PerformedBy;
import nl.cyberwerkbank.claim.choice.PersonFunction;
import nl.cyberwerkbank.claim.choice.ReportChannel;
import nl.cyberwerkbank.claim.choice.ResolvedBy;
import nl.cyberwerkbank.claim.choice.WarForm;
import nl.cyberwerkbank.client.CaseName;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The lists that questions let people choose from, by the name under which questions refer to them.
public final class OptionLists {
    private static final Map<String, CaseName[]> LISTS =
            Map.ofEntries(
                    Map.entry("affectedSystem", AffectedSystem.values()),
                    Map.entry("assetType", AssetType.values()),
                    Map.entry("authority", Authority.values()),
                    Map.entry("breachForm", BreachForm.values()),
                    Map.entry("claimGround", ClaimGround.values()),
                    Map.entry("claimType", ClaimType.values()),
                    Map.entry("claimant", Claimant.values()),
                    Map.entry("consent", Consent.values()),
                    Map.entry("coverage", Coverage.values()),
                    Map.entry("eventType", EventType.values()),
                    Map.entry("failureAt", FailureAt.values()),
                    Map.entry("failureType", FailureType.values()),
                    Map.entry("forfeitureJustified", ForfeitureJustified.values()),
                    Map.entry("insurable", Insurable.values()),
                    Map.entry("intrusion", Intrusion.values()),
                    Map.entry("investigationTrigger", InvestigationTrigger.values()),
                    Map.entry("itemInsured", ItemInsured.values()),
                    Map.entry("itemType", ItemType.values()),
                    Map.entry("legalBasis", LegalBasis.values()),
                    Map.entry("lossMethod", LossMethod.values()),
                    Map.entry("naturalHazard", NaturalHazard.values()),
                    Map.entry("nature", Nature.values()),
                    Map.entry("overloadCause", OverloadCause.values()),
                    Map.entry("performedBy", PerformedBy.values()),
                    Map.entry("personFunction", PersonFunction.values()),
                    Map.entry("reportChannel", ReportChannel.values()),
                    Map.entry("resolvedBy", ResolvedBy.values()),
                    Map.entry("warForm", WarForm.values()));

    private OptionLists() {}

    /// The written names of a list, in its order.
    ///
    /// @throws NullPointerException naming the list when there is none of that name
    public static List<String> of(String list) {
        return Arrays.stream(Objects.requireNonNull(LISTS.get(list), list)).map(CaseName::caseName).toList();
    }
}
