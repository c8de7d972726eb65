package nl.cyberwerkbank.conditions.reading;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.policy.DayCount;
import nl.cyberwerkbank.policy.WrittenForm;

/// The readings that can change a date, a term or an amount in the administration of a policy.
public final class PolicyReading {
    public static final ReadingChoice<WrittenForm> WRITTEN_FORM = new ReadingChoice<>("writtenForm", WrittenForm.class);
    public static final ReadingChoice<DayCount> DAY_COUNT = new ReadingChoice<>("dayCount", DayCount.class);
    public static final ReadingChoice<LateCircumstance> LATE_CIRCUMSTANCE =
            new ReadingChoice<>("lateCircumstance", LateCircumstance.class);
    public static final ReadingChoice<SubsidiaryTest> SUBSIDIARY_TEST =
            new ReadingChoice<>("subsidiaryTest", SubsidiaryTest.class);
    public static final ReadingChoice<RunOffEvents> RUN_OFF_EVENTS =
            new ReadingChoice<>("runOffEvents", RunOffEvents.class);
    public static final ReadingChoice<AfterReportingOnDefault> AFTER_REPORTING_ON_DEFAULT =
            new ReadingChoice<>("afterReportingOnDefault", AfterReportingOnDefault.class);
    public static final ReadingChoice<AfterReportingOtherCover> AFTER_REPORTING_OTHER_COVER =
            new ReadingChoice<>("afterReportingOtherCover", AfterReportingOtherCover.class);
    public static final ReadingChoice<RevivalAfterDefault> REVIVAL_AFTER_DEFAULT =
            new ReadingChoice<>("revivalAfterDefault", RevivalAfterDefault.class);
    public static final ReadingChoice<PremiumRefund> PREMIUM_REFUND =
            new ReadingChoice<>("premiumRefund", PremiumRefund.class);

    private PolicyReading() {}

    /// Whether a circumstance that became known in the period but was reported after it still dates the claim (AMB-81).
    public enum LateCircumstance implements CaseName {
        NO_DEEMING,
        DEEMING
    }

    /// How a subsidiary is measured (AMB-90).
    public enum SubsidiaryTest implements CaseName {
        /// Net against net turnover; one of the three control tests is enough.
        NET_ALTERNATIVE,
        /// The subsidiary's gross turnover against the policyholder's net turnover.
        GROSS_TURNOVER,
        /// All three control tests are needed.
        CUMULATIVE_CONTROL
    }

    /// Which events before a merger, takeover or insolvency stay covered (AMB-92).
    public enum RunOffEvents implements CaseName {
        LITERAL_LIST,
        ALL_EVENTS
    }

    /// Whether the basic after-reporting period exists after non-payment, misrepresentation or non-disclosure (AMB-97).
    public enum AfterReportingOnDefault implements CaseName {
        BASIC_STAYS,
        BASIC_LOST
    }

    /// What another insurance does to the after-reporting cover (AMB-99).
    public enum AfterReportingOtherCover implements CaseName {
        EXCLUDED_ENTIRELY,
        EXCESS
    }

    /// What a matter that became known in the gap does to the revival (AMB-101).
    public enum RevivalAfterDefault implements CaseName {
        /// Cover revives, but not for that matter.
        EXCEPT_KNOWN_MATTERS,
        /// Cover does not revive at all.
        NO_REVIVAL
    }

    /// How the premium is divided over time (AMB-105).
    public enum PremiumRefund implements CaseName {
        PER_DAY,
        PER_MONTH,
        /// A person fills in the amount.
        MANUAL
    }
}
