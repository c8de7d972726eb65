package nl.cyberwerkbank.dossier.contract;

import nl.cyberwerkbank.policy.Subsidiary;

import org.joda.money.Money;

/// A subsidiary that was reported (6.1).
///
/// @param name its name
/// @param subsidiary its facts
/// @param policyholderTurnover consolidated net turnover of the policyholder when it was reported
public record GroupCompany(String name, Subsidiary subsidiary, Money policyholderTurnover) {}
