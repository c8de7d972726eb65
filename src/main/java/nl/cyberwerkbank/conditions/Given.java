package nl.cyberwerkbank.conditions;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Value;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// Facts as findings show them, each with the name of its field in the case format.
public final class Given {
    private Given() {}

    public static Input day(String field, LocalDate day) {
        return new Input(field, new Value.Day(day));
    }

    public static Input day(String field, Optional<LocalDate> day) {
        return new Input(field, shown(day));
    }

    public static Input amount(String field, Money amount) {
        return new Input(field, new Value.Amount(amount));
    }

    public static Input percentage(String field, BigDecimal percent) {
        return new Input(field, new Value.Percentage(percent));
    }

    public static Input flag(String field, boolean yes) {
        return new Input(field, new Value.Flag(yes));
    }

    /// A value of a closed list of the case format.
    public static Input choice(String field, String list, CaseName value) {
        return new Input(field, new Value.Choice(list, value.caseName()));
    }

    public static Input text(String field, String text) {
        return new Input(field, new Value.Text(text));
    }

    /// A date that may not be known.
    public static Value shown(Optional<LocalDate> day) {
        return day.<Value>map(Value.Day::new).orElseGet(Value.Unanswered::new);
    }
}
