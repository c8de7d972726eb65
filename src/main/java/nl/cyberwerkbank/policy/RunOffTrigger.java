package nl.cyberwerkbank.policy;

import nl.cyberwerkbank.client.CaseName;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/// What may cut off the cover for later events (6.2, 6.3).
public sealed interface RunOffTrigger {
    /// A change in who owns the policyholder; whether it is a merger or takeover is what 6.2 decides.
    ///
    /// @param form form of the change
    /// @param votingSharePercentage votes owned or controlled afterwards, 0 to 100
    /// @param assetsSoldPercentage part of the assets sold, 0 to 100
    /// @param effectiveOn day on which it became legally effective
    record Change(Form form, BigDecimal votingSharePercentage, BigDecimal assetsSoldPercentage, LocalDate effectiveOn)
            implements RunOffTrigger {
        public Change {
            Objects.requireNonNull(form, "form");
            Amounts.percentage(votingSharePercentage, "votingSharePercentage");
            Amounts.percentage(assetsSoldPercentage, "assetsSoldPercentage");
            Objects.requireNonNull(effectiveOn, "effectiveOn");
        }
    }

    /// Insolvency or liquidation of an insured.
    ///
    /// @param insolvencyOn its day
    record Insolvency(LocalDate insolvencyOn) implements RunOffTrigger {
        public Insolvency {
            Objects.requireNonNull(insolvencyOn, "insolvencyOn");
        }
    }

    /// The three forms that 6.2 names.
    enum Form implements CaseName {
        MERGER,
        SALE_OF_ASSETS,
        SHARE_ACQUISITION
    }
}
