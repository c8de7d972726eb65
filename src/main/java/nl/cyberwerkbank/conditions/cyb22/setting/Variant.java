package nl.cyberwerkbank.conditions.cyb22.setting;

/// A reading that departs from the recommended one. A rule names the variants that change it; without any it stands as
/// recommended.
public enum Variant {
    /// `exclusion314: none`.
    EXCLUSION_314_NOWHERE(Doubt.EXCLUSION_314, "none"),
    /// `exclusion314: allCovers`.
    EXCLUSION_314_EVERYWHERE(Doubt.EXCLUSION_314, "allCovers"),
    /// `tradeSecretExclusion: all`.
    ENTRUSTED_SECRETS_EXCLUDED(Doubt.TRADE_SECRETS, "all"),
    /// `attackAtProvider: alwaysExcluded`.
    PROVIDER_OUTAGE_ALWAYS_EXCLUDED(Doubt.ATTACK_AT_PROVIDER, "alwaysExcluded"),
    /// `failedUpgradeOverrun: alwaysExcluded`.
    OVERRUN_ALWAYS_EXCLUDED(Doubt.FAILED_UPGRADE, "alwaysExcluded"),
    /// `errorAndFailureOutsideB: alsoC`.
    ERROR_OPENS_OWN_COSTS(Doubt.ERROR_OUTSIDE_B, "alsoC"),
    /// `selfManagedScope: allTriggers`.
    SELF_MANAGED_FOR_EVERY_TRIGGER(Doubt.SELF_MANAGED, "allTriggers"),
    /// `selfManagedScope: hardwareOnly`.
    SELF_MANAGED_FOR_HARDWARE_ONLY(Doubt.SELF_MANAGED, "hardwareOnly"),
    /// `employeeAsThirdParty: thirdParty`.
    EMPLOYEE_IS_THIRD_PARTY(Doubt.EMPLOYEE_CLAIMS, "thirdParty"),
    /// `deductibleOrder: limitsFirst`.
    LIMITS_FIRST(Doubt.DEDUCTIBLE_ORDER, "limitsFirst"),
    /// `deductibleOrder: sublimitsFirst`.
    SUBLIMITS_FIRST(Doubt.DEDUCTIBLE_ORDER, "sublimitsFirst"),
    /// `telephoneDeductible: separate`.
    TELEPHONE_SEPARATE(Doubt.TELEPHONE_DEDUCTIBLE, "separate"),
    /// `telephoneDeductible: alwaysTelephone`.
    TELEPHONE_ONLY(Doubt.TELEPHONE_DEDUCTIBLE, "alwaysTelephone"),
    /// `waiver72hScope: forensicOnly`.
    WAIVER_FOR_FORENSICS_ONLY(Doubt.WAIVER_SCOPE, "forensicOnly"),
    /// `waiver72hSolver: anyone`.
    WAIVER_BY_ANYONE(Doubt.WAIVER_SOLVER, "anyone"),
    /// `waiver72hTelephone: notWaived`.
    WAIVER_NOT_FOR_TELEPHONE(Doubt.WAIVER_TELEPHONE, "notWaived"),
    /// `seriesScope: perCoverage`.
    LOSS_PER_COVERAGE(Doubt.SERIES_SCOPE, "perCoverage"),
    /// `insuranceYearDate: reportDate`.
    YEAR_OF_REPORT(Doubt.YEAR_DATE, "reportDate"),
    /// `insuranceYearDate: eventDate`.
    YEAR_OF_EVENT(Doubt.YEAR_DATE, "eventDate"),
    /// `waitingPeriodMeasure: businessInterruption`.
    WAITING_BY_INTERRUPTION(Doubt.WAITING_PERIOD, "businessInterruption"),
    /// `grossProfitReference: seasonalIndex`.
    SEASONAL_INDEX(Doubt.GROSS_PROFIT, "seasonalIndex"),
    /// `grossProfitReference: manual`.
    MANUAL_GROSS_PROFIT(Doubt.GROSS_PROFIT, "manual"),
    /// `restorationInWaitingPeriod: onlyIfExceeded`.
    RESTORATION_ONLY_IF_EXCEEDED(Doubt.RESTORATION_IN_WAITING, "onlyIfExceeded"),
    /// `deductibleOnSalvage: notApplied`.
    SALVAGE_WITHOUT_DEDUCTIBLE(Doubt.SALVAGE_DEDUCTIBLE, "notApplied"),
    /// `suspicionForensics: notCovered`.
    SUSPICION_NEEDS_AN_EVENT(Doubt.SUSPICION, "notCovered"),
    /// `otherInsuranceAmount: onlyExcessOfOwnDeductible`.
    OWN_DEDUCTIBLE_LOWERED(Doubt.OTHER_DEDUCTIBLE, "onlyExcessOfOwnDeductible"),
    /// `otherInsuranceLimit: ownSum`.
    FULL_OWN_SUM(Doubt.OTHER_LIMIT, "ownSum"),
    /// `lateCircumstance: deeming`.
    LATE_CIRCUMSTANCE_COUNTS(Doubt.LATE_CIRCUMSTANCE, "deeming"),
    /// `precautionsForfeiture: increaseOnly`.
    INCREASE_ONLY(Doubt.PRECAUTIONS, "increaseOnly"),
    /// `runOffEvents: allEvents`.
    ALL_EARLIER_EVENTS(Doubt.RUN_OFF, "allEvents"),
    /// `afterReportingOtherCover: excess`.
    EXCESS_AFTER_END(Doubt.OTHER_COVER_AFTER_END, "excess"),
    /// `dayCount: dPlusNMinus1`.
    FIRST_DAY_COUNTED(Doubt.DAY_COUNT, "dPlusNMinus1"),
    /// `writtenForm: strict`.
    LETTER_ONLY(Doubt.WRITTEN, "strict");

    private final Doubt doubt;
    private final String reading;

    Variant(Doubt doubt, String reading) {
        this.doubt = doubt;
        this.reading = reading;
        if (doubt.readings().indexOf(reading) < 1) {
            throw new IllegalArgumentException(reading + " is no variant of " + doubt.key());
        }
    }

    /// The doubt that it settles.
    public Doubt doubt() {
        return doubt;
    }

    /// Its value in the register of readings, such as `limitsFirst`.
    public String reading() {
        return reading;
    }
}
