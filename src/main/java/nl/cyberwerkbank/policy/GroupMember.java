package nl.cyberwerkbank.policy;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.Objects;

/// A subsidiary beside the policy under which it may be insured (6.1).
///
/// @param period the period of the policy
/// @param policyholderConsolidatedNetTurnover consolidated net turnover of the policyholder, not negative
/// @param assessedOn day on which the loss is discovered or the claim made
/// @param subsidiary the subsidiary
public record GroupMember(
        PolicyPeriod period, Money policyholderConsolidatedNetTurnover, LocalDate assessedOn, Subsidiary subsidiary) {
    public GroupMember {
        Objects.requireNonNull(period, "period");
        Amounts.notNegative(policyholderConsolidatedNetTurnover, "policyholderConsolidatedNetTurnover");
        Objects.requireNonNull(assessedOn, "assessedOn");
        Objects.requireNonNull(subsidiary, "subsidiary");
    }
}
