package nl.cyberwerkbank.acceptance;

import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.product.Product;

import java.util.List;

/// The annual turnover reaches the table of deductibles; a starter without turnover goes to the desk (AMB-113).
@Article("FAQ-31")
final class TurnoverInTable implements Criterion {
    private static final String RULE = "turnoverInTable";

    @Override
    public Finding test(Intake intake, SumRequest sum, Product product) {
        var floor = product.acceptance().annualTurnoverMinimum();
        var bound = new Value.Amount(floor.value());
        if (intake.annualTurnover().isEmpty()) {
            // the ceiling already asks for the turnover
            return Findings.notApplicable(RULE, floor.source(), bound);
        }
        var turnover = new Value.Amount(intake.annualTurnover().get());
        List<Input> inputs = List.of(new Input("annualTurnover", turnover));
        return turnover.money().isLessThan(floor.value())
                ? Findings.failed(RULE, floor.source(), inputs, new Bound("annualTurnover", bound), turnover, bound)
                : Findings.passed(RULE, floor.source(), inputs, turnover, bound);
    }
}
