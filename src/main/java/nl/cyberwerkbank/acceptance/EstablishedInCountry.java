package nl.cyberwerkbank.acceptance;

import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.product.Product;

import java.util.List;

/// The business is established in the Netherlands: statutory seat and entry in the trade register (AMB-120).
@Article("FAQ-11")
final class EstablishedInCountry implements Criterion {
    private static final String RULE = "establishment";

    @Override
    public Finding test(Intake intake, SumRequest sum, Product product) {
        var country = product.acceptance().countryOfEstablishment();
        if (intake.countryOfEstablishment().isEmpty()) {
            return Findings.unanswered(RULE, country.source(), "countryOfEstablishment");
        }
        String answer = intake.countryOfEstablishment().get();
        var shown = new Value.Text(answer);
        var wanted = new Value.Text(country.value());
        List<Input> inputs = List.of(new Input("countryOfEstablishment", shown));
        return answer.equals(country.value())
                ? Findings.passed(RULE, country.source(), inputs, shown)
                : Findings.failed(
                        RULE, country.source(), inputs, new Bound("countryOfEstablishment", wanted), shown, wanted);
    }
}
