package nl.cyberwerkbank.claim.settlement;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;

import org.joda.money.Money;

import java.util.List;

/// One step of a calculation.
///
/// @param step what is done
/// @param values what goes in, in the order in which the step's text names it
/// @param result what stands after the step
/// @param articles the articles that order it; empty for plain arithmetic
public record WorkingLine(WorkingStep step, List<Value> values, Money result, List<String> articles) {
    public WorkingLine {
        values = List.copyOf(values);
        articles = List.copyOf(articles);
    }

    /// The step in words.
    public Message message() {
        return new Message("claim.working." + step.caseName(), values);
    }
}
