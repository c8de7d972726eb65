package nl.cyberwerkbank.market.need;

import nl.cyberwerkbank.client.CaseName;

import org.joda.money.Money;

import java.util.Optional;

/// How the adviser is paid and how he stands, as told before closing.
///
/// @param kind commission or fee; empty: not answered
/// @param amount per year in euros, where it is told as an amount
/// @param disclosure whether the record prints it; for a business it is a choice
/// @param analysis on how many insurers the advice rests
/// @param ownership whether an insurer owns ten per cent or more of the office, or the other way round
public record Remuneration(
        Optional<Kind> kind,
        Optional<Money> amount,
        Disclosure disclosure,
        Optional<Analysis> analysis,
        Optional<Boolean> ownership) {
    /// Nothing is answered, nothing is printed.
    public static final Remuneration OPEN =
            new Remuneration(
                    Optional.empty(), Optional.empty(), Disclosure.NOT_SHOWN, Optional.empty(), Optional.empty());

    /// Message key `compare.remuneration.<caseName>`.
    public enum Kind implements CaseName {
        COMMISSION,
        FEE
    }

    /// Whether it is printed.
    public enum Disclosure implements CaseName {
        SHOWN,
        NOT_SHOWN
    }

    /// Message key `compare.analysis.<caseName>`.
    public enum Analysis implements CaseName {
        /// An objective analysis of a sufficient number of insurers.
        OBJECTIVE,
        /// A choice among some insurers, without such an analysis.
        SELECTION
    }

    public Remuneration withKind(Optional<Kind> other) {
        return new Remuneration(other, amount, disclosure, analysis, ownership);
    }

    public Remuneration withAmount(Optional<Money> other) {
        return new Remuneration(kind, other, disclosure, analysis, ownership);
    }

    public Remuneration withDisclosure(Disclosure other) {
        return new Remuneration(kind, amount, other, analysis, ownership);
    }

    public Remuneration withAnalysis(Optional<Analysis> other) {
        return new Remuneration(kind, amount, disclosure, other, ownership);
    }

    public Remuneration withOwnership(Optional<Boolean> other) {
        return new Remuneration(kind, amount, disclosure, analysis, other);
    }
}
