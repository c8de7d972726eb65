package nl.cyberwerkbank.conditions.cyb22.rule;

import nl.cyberwerkbank.claim.choice.Choice;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Value;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// Deciding facts, each with the path of its field in the case format.
public final class Fact {
    private static final Value NOT_GIVEN = new Value.Unanswered();
    private static final Value YES = new Value.Flag(true);
    private static final Value NO = new Value.Flag(false);

    private Fact() {}

    /// A yes or no.
    public static Input flag(String field, boolean yes) {
        return new Input(field, yes ? YES : NO);
    }

    /// A constant of a closed list.
    public static Input choice(String field, Choice choice) {
        return new Input(field, choice.value());
    }

    /// A constant of a closed list that may be missing.
    public static Input choice(String field, Optional<? extends Choice> choice) {
        return new Input(field, choice.isPresent() ? choice.get().value() : NOT_GIVEN);
    }

    /// A date.
    public static Input day(String field, LocalDate day) {
        return new Input(field, new Value.Day(day));
    }

    /// A date that may be missing.
    public static Input day(String field, Optional<LocalDate> day) {
        return new Input(field, day.isPresent() ? new Value.Day(day.get()) : NOT_GIVEN);
    }

    /// An amount.
    public static Input amount(String field, Money amount) {
        return new Input(field, new Value.Amount(amount));
    }

    /// A plain number, such as minutes.
    public static Input number(String field, BigDecimal number) {
        return new Input(field, new Value.Factor(number));
    }

    /// A code, shown as it is.
    public static Input text(String field, String text) {
        return new Input(field, new Value.Text(text));
    }
}
