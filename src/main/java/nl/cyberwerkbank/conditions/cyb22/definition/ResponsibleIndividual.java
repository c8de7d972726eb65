package nl.cyberwerkbank.conditions.cyb22.definition;

import nl.cyberwerkbank.claim.choice.PersonFunction;
import nl.cyberwerkbank.explain.Article;

/// 1.31: the functions whose knowledge and conduct count as those of the company.
@Article("1.31")
public final class ResponsibleIndividual {
    private ResponsibleIndividual() {}

    /// Whether a person in this function is a responsible individual.
    public static boolean is(PersonFunction function) {
        return function.compareTo(PersonFunction.EQUIVALENT_RESPONSIBLE_FUNCTION) <= 0;
    }
}
