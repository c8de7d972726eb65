package nl.cyberwerkbank.acceptance;

import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.product.Product;

import java.util.List;

/// The policyholder is a legal person; other forms go to the insurer's desk (AMB-43, U-18).
@Article("1.37")
final class LegalPerson implements Criterion {
    private static final String RULE = "legalPerson";
    private static final Source POLICYHOLDER = Source.conditions("1.37");

    @Override
    public Finding test(Intake intake, SumRequest sum, Product product) {
        if (intake.legalForm().isEmpty()) {
            return Findings.unanswered(RULE, POLICYHOLDER, "legalForm");
        }
        var form = intake.legalForm().get();
        var shown = new Value.Choice("legalForm", form.caseName());
        List<Input> inputs = List.of(new Input("legalForm", shown));
        return form.isLegalPerson()
                ? Findings.passed(RULE, POLICYHOLDER, inputs, shown)
                : Findings.failed(RULE, POLICYHOLDER, inputs, shown);
    }
}
