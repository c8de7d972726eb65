package nl.cyberwerkbank.conditions.cyb22.setting;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.ReadingUse;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A doubt about the text of the conditions that can change the decision on a claim, settled by a reading.
public enum Doubt {
    /// Which items 3.14 reaches (AMB-10).
    EXCLUSION_314("exclusion314", "mediaOnly", "none", "allCovers"),
    /// Whether 3.7 strikes secrets of others that leaked (AMB-17).
    TRADE_SECRETS("tradeSecretExclusion", "ownInfringement", "all"),
    /// Whether an attack on the insured's part of a provider lifts 3.15 (AMB-21).
    ATTACK_AT_PROVIDER("attackAtProvider", "coveredOnInsuredsPart", "alwaysExcluded"),
    /// Whether loss of data lifts 3.16 (AMB-22).
    FAILED_UPGRADE("failedUpgradeOverrun", "coveredIfDataLost", "alwaysExcluded"),
    /// Whether human error and technical failure open own costs (AMB-30).
    ERROR_OUTSIDE_B("errorAndFailureOutsideB", "onlyB", "alsoC"),
    /// What the demand of own management in 1.5 reaches (AMB-31).
    SELF_MANAGED("selfManagedScope", "technicalFailure", "allTriggers", "hardwareOnly"),
    /// Whether an employee can claim as a third party (AMB-35).
    EMPLOYEE_CLAIMS("employeeAsThirdParty", "notThirdParty", "thirdParty"),
    /// In which order deductible and limits come (AMB-50).
    DEDUCTIBLE_ORDER("deductibleOrder", "deductibleFirst", "limitsFirst", "sublimitsFirst"),
    /// How the fixed telephone deductible meets the general one (AMB-51).
    TELEPHONE_DEDUCTIBLE("telephoneDeductible", "highestCounts", "separate", "alwaysTelephone"),
    /// What a solution within 72 hours frees of the deductible (AMB-52).
    WAIVER_SCOPE("waiver72hScope", "allCovers", "forensicOnly"),
    /// Who must have solved it (AMB-52).
    WAIVER_SOLVER("waiver72hSolver", "itSpecialist", "anyone"),
    /// Whether the telephone deductible is waived too (AMB-52).
    WAIVER_TELEPHONE("waiver72hTelephone", "waived", "notWaived"),
    /// Whether the coverages of one event form one loss (AMB-54).
    SERIES_SCOPE("seriesScope", "oneLoss", "perCoverage"),
    /// Which date chooses the insurance year (AMB-55).
    YEAR_DATE("insuranceYearDate", "triggerDate", "reportDate", "eventDate"),
    /// What is measured against the waiting period (AMB-56).
    WAITING_PERIOD("waitingPeriodMeasure", "systemUnavailability", "businessInterruption"),
    /// How expected gross profit follows from the months before (AMB-58).
    GROSS_PROFIT("grossProfitReference", "dailyAverageTimesTrend", "seasonalIndex", "manual"),
    /// Whether restoration in the waiting period always counts (AMB-59).
    RESTORATION_IN_WAITING("restorationInWaitingPeriod", "always", "onlyIfExceeded"),
    /// Whether salvage bears the deductible (AMB-67).
    SALVAGE_DEDUCTIBLE("deductibleOnSalvage", "applies", "notApplied"),
    /// Whether suspicion alone opens forensic costs (AMB-68).
    SUSPICION("suspicionForensics", "covered", "notCovered"),
    /// How the other policy's deductible counts (AMB-69).
    OTHER_DEDUCTIBLE("otherInsuranceAmount", "subtractOtherDeductible", "onlyExcessOfOwnDeductible"),
    /// Whether the other policy's payment lowers the cap (AMB-69).
    OTHER_LIMIT("otherInsuranceLimit", "ownSumMinusOtherPayment", "ownSum"),
    /// Whether a circumstance reported after the period dates the claim (AMB-81).
    LATE_CIRCUMSTANCE("lateCircumstance", "noDeeming", "deeming"),
    /// How much lapses when precautions were lacking (AMB-83).
    PRECAUTIONS("precautionsForfeiture", "everything", "increaseOnly"),
    /// Whether lapsed rights are those to this loss or every right (AMB-84). Changes nothing inside one claim.
    FORFEITURE_SCOPE("obligationForfeitureScope", "thisLoss", "everyRight"),
    /// Which earlier events stay covered after 6.2 and 6.3 (AMB-92).
    RUN_OFF("runOffEvents", "literalList", "allEvents"),
    /// What other cover does to a late report (AMB-99).
    OTHER_COVER_AFTER_END("afterReportingOtherCover", "excludedEntirely", "excess"),
    /// How terms in days are counted (AMB-06).
    DAY_COUNT("dayCount", "dPlusN", "dPlusNMinus1"),
    /// What counts as written (AMB-05).
    WRITTEN("writtenForm", "emailIncluded", "strict");

    private final String key;
    private final List<String> readings;
    private final Map<String, List<ReadingUse>> uses;

    Doubt(String key, String... readings) {
        this.key = key;
        this.readings = List.of(readings);
        this.uses = this.readings.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), this::useOf));
    }

    private List<ReadingUse> useOf(String inForce) {
        return readings.stream()
                .filter(other -> !other.equals(inForce))
                .map(other -> new ReadingUse(key, inForce, Message.of("reading." + key + "." + other + ".description")))
                .toList();
    }

    /// The key of the reading in the register, such as `exclusion314`.
    public String key() {
        return key;
    }

    /// The readings that exist, the default first.
    public List<String> readings() {
        return readings;
    }

    /// The doubt as a finding shows it, once for each reading that is not in force.
    List<ReadingUse> uses(String inForce) {
        return uses.get(inForce);
    }
}
