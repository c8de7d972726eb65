package nl.cyberwerkbank.acceptance;

import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.product.Product;

import java.util.List;

/// The annual turnover is at most the ceiling, the ceiling itself included (AMB-112).
@Article("FAQ-06")
final class TurnoverCeiling implements Criterion {
    private static final String RULE = "turnoverCeiling";

    @Override
    public Finding test(Intake intake, SumRequest sum, Product product) {
        var ceiling = product.acceptance().annualTurnoverMaximum();
        if (intake.annualTurnover().isEmpty()) {
            return Findings.unanswered(RULE, ceiling.source(), "annualTurnover");
        }
        var turnover = new Value.Amount(intake.annualTurnover().get());
        var bound = new Value.Amount(ceiling.value());
        List<Input> inputs = List.of(new Input("annualTurnover", turnover));
        return turnover.money().isGreaterThan(ceiling.value())
                ? Findings.failed(RULE, ceiling.source(), inputs, new Bound("annualTurnover", bound), turnover, bound)
                : Findings.passed(RULE, ceiling.source(), inputs, turnover, bound);
    }
}
