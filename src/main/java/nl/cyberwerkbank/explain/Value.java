package nl.cyberwerkbank.explain;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;

/// A value as a finding or receipt shows it, still typed, so that each reader (screen, paper, JSON) writes it his own
/// way.
public sealed interface Value {
    /// An amount of euros.
    record Amount(Money money) implements Value {}

    /// A whole number of things, such as natural persons.
    record Count(BigInteger number) implements Value {}

    /// A plain factor or number, such as a tariff factor of 1.05.
    record Factor(BigDecimal number) implements Value {}

    /// A part of a whole, kept exact: 84,000 of 4,200,000. `whole` may be zero; then no percentage exists.
    record Share(Money part, Money whole) implements Value {}

    /// A percentage that the source states as such: 10 means 10 %.
    record Percentage(BigDecimal percent) implements Value {}

    /// A calendar date.
    record Day(LocalDate date) implements Value {}

    /// Several dates, in the order given; empty means "none", which is an answer.
    record Days(List<LocalDate> dates) implements Value {
        public Days {
            dates = List.copyOf(dates);
        }
    }

    /// A yes or no that somebody gave.
    record Flag(boolean yes) implements Value {}

    /// One value of a closed list, by its name in the case format, with the list's name: `sector`, `wholesale`.
    record Choice(String list, String name) implements Value {}

    /// Free text or a code, shown as it is.
    record Text(String text) implements Value {}

    /// A value of a reading, shown by its title `reading.<key>.<value>.title`.
    ///
    /// @param key the reading, such as `deductibleOrder`
    /// @param value one of its values
    record Reading(String key, String value) implements Value {}

    /// Nothing was answered.
    record Unanswered() implements Value {}
}
