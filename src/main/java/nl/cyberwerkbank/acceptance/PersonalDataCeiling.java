package nl.cyberwerkbank.acceptance;

import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.product.Product;

import java.util.List;

/// The number of natural persons on file is at most the ceiling; persons are counted, not records (AMB-114).
@Article({"FAQ-09", "FAQ-10"})
final class PersonalDataCeiling implements Criterion {
    private static final String RULE = "personalDataCeiling";

    @Override
    public Finding test(Intake intake, SumRequest sum, Product product) {
        var ceiling = product.acceptance().personalDataSubjectsMaximum();
        if (intake.personalDataSubjects().isEmpty()) {
            return Findings.unanswered(RULE, ceiling.source(), "personalDataSubjects");
        }
        var persons = new Value.Count(intake.personalDataSubjects().get());
        var bound = new Value.Count(ceiling.value());
        List<Input> inputs = List.of(new Input("personalDataSubjects", persons));
        return persons.number().compareTo(ceiling.value()) > 0
                ? Findings.failed(
                        RULE, ceiling.source(), inputs, new Bound("personalDataSubjects", bound), persons, bound)
                : Findings.passed(RULE, ceiling.source(), inputs, persons, bound);
    }
}
