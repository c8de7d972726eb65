package nl.cyberwerkbank.acceptance;

import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.product.SumsAndDeductibles;

import org.joda.money.Money;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The sum insured lies in the range, bounds included, and is one of the steps where there are steps (AMB-117).
@Article("FAQ-18")
final class SumWithinRange implements Criterion {
    static final String RULE = "sumWithinRange";
    private static final String FIELD = "requestedSumInsured";

    @Override
    public Finding test(Intake intake, SumRequest request, Product product) {
        SumsAndDeductibles sums = product.sums();
        var source = sums.sumInsuredMinimum().source();
        var lowest = new Value.Amount(sums.sumInsuredMinimum().value());
        var highest = new Value.Amount(sums.sumInsuredMaximum().value());
        return switch (request) {
            case SumRequest.Later() -> Findings.notApplicable(RULE, source, lowest, highest);
            case SumRequest.Asked(Optional<Money> sum, _) when sum.isEmpty() ->
                    Findings.unanswered(RULE, source, FIELD);
            case SumRequest.Asked(Optional<Money> sum, Optional<List<Money>> steps) -> {
                Money asked = sum.get();
                var shown = new Value.Amount(asked);
                List<Input> inputs = List.of(new Input(FIELD, shown));
                yield allows(asked, steps, sums)
                        ? Findings.passed(RULE, source, inputs, shown, lowest, highest)
                        : nearest(asked, steps, sums)
                                .map(bound ->
                                        Findings.failed(
                                                RULE,
                                                source,
                                                inputs,
                                                new Bound(FIELD, new Value.Amount(bound)),
                                                shown,
                                                lowest,
                                                highest))
                                .orElseGet(() -> Findings.failed(RULE, source, inputs, shown, lowest, highest));
            }
        };
    }

    private static boolean allows(Money sum, Optional<List<Money>> steps, SumsAndDeductibles sums) {
        return inRange(sum, sums) && (steps.isEmpty() || steps.get().stream().anyMatch(sum::isEqual));
    }

    private static boolean inRange(Money sum, SumsAndDeductibles sums) {
        return !sum.isLessThan(sums.sumInsuredMinimum().value())
                && !sum.isGreaterThan(sums.sumInsuredMaximum().value());
    }

    /// The nearest step in the range, or without steps the nearer bound.
    private static Optional<Money> nearest(Money sum, Optional<List<Money>> steps, SumsAndDeductibles sums) {
        List<Money> candidates =
                steps.orElseGet(() -> List.of(sums.sumInsuredMinimum().value(), sums.sumInsuredMaximum().value()));
        return candidates.stream()
                .filter(step -> inRange(step, sums))
                .min(
                        Comparator.comparing((Money step) -> step.minus(sum).abs())
                                .thenComparing(Comparator.naturalOrder()));
    }
}
