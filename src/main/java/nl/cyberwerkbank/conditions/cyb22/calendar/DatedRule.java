package nl.cyberwerkbank.conditions.cyb22.calendar;

import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Source;

import java.time.LocalDate;
import java.util.List;

/// One date before it is told (6 and 7).
///
/// @param rule what it is, such as `calendarLastPayment`
/// @param article the article that sets it
/// @param facts the facts it follows from; they tell two dates of one rule apart
/// @param date the date
record DatedRule(String rule, String article, List<Input> facts, LocalDate date) {
    static DatedRule of(String rule, String article, LocalDate date, Input... facts) {
        return new DatedRule(rule, article, List.of(facts), date);
    }

    /// True when the other is the same date of the same facts, perhaps set otherwise under another reading.
    boolean sameAs(DatedRule other) {
        return rule.equals(other.rule) && article.equals(other.article) && facts.equals(other.facts);
    }

    Source source() {
        return Source.conditions(article);
    }
}
