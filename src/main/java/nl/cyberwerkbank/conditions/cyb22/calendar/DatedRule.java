package nl.cyberwerkbank.conditions.cyb22.calendar;

import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Source;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// One date before it is told (1.38, 4.2.2, chapters 6 and 7, CL-3.3 and CL-3.4).
///
/// @param rule what it is, such as `calendarLastPayment`
/// @param source the article that sets it
/// @param facts the facts it follows from; they tell two dates of one rule apart
/// @param consequences what follows from the date itself
/// @param date the date
record DatedRule(String rule, Source source, List<Input> facts, List<Input> consequences, LocalDate date) {
    static DatedRule of(String rule, String article, LocalDate date, Input... facts) {
        return of(rule, Source.conditions(article), date, facts);
    }

    static DatedRule of(String rule, Source source, LocalDate date, Input... facts) {
        return new DatedRule(rule, source, List.of(facts), List.of(), date);
    }

    DatedRule leadingTo(Input consequence) {
        return new DatedRule(rule, source, facts, List.of(consequence), date);
    }

    /// True when the other is the same date of the same facts, perhaps set otherwise under another reading.
    boolean sameAs(DatedRule other) {
        return rule.equals(other.rule) && source.equals(other.source) && facts.equals(other.facts);
    }

    /// What the date is told with: the facts first.
    List<Input> inputs() {
        return Stream.concat(facts.stream(), consequences.stream()).toList();
    }
}
