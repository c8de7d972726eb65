package nl.cyberwerkbank.acceptance;

import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.product.Product;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// No cyber loss in the years before the application, the anniversary itself and the day of application included
/// (AMB-115).
@Article("FAQ-12")
final class NoRecentCyberLoss implements Criterion {
    private static final String RULE = "noRecentCyberLoss";

    @Override
    public Finding test(Intake intake, SumRequest sum, Product product) {
        var years = product.acceptance().yearsWithoutCyberLoss();
        if (intake.cyberLossDates().isEmpty()) {
            return Findings.unanswered(RULE, years.source(), "cyberLossDates");
        }
        LocalDate appliedOn = intake.appliedOn();
        List<LocalDate> losses = intake.cyberLossDates().get();
        List<LocalDate> recent = losses.stream().filter(loss -> blocks(loss, appliedOn, years.value())).toList();
        var since = new Value.Day(appliedOn.minusYears(years.value()));
        var period = new Value.Count(BigInteger.valueOf(years.value()));
        List<Input> inputs =
                List.of(
                        new Input("cyberLossDates", new Value.Days(losses)),
                        new Input("appliedOn", new Value.Day(appliedOn)));
        if (recent.isEmpty()) {
            return Findings.passed(RULE, years.source(), inputs, period, since);
        }
        LocalDate passes = firstPassingDay(recent.stream().max(Comparator.naturalOrder()).orElseThrow(), years.value());
        return Findings.failed(
                RULE,
                years.source(),
                inputs,
                new Bound("appliedOn", new Value.Day(passes)),
                new Value.Days(recent),
                period,
                since);
    }

    private static boolean blocks(LocalDate loss, LocalDate appliedOn, int years) {
        return !loss.isBefore(appliedOn.minusYears(years)) && !loss.isAfter(appliedOn);
    }

    private static LocalDate firstPassingDay(LocalDate lastLoss, int years) {
        LocalDate day = lastLoss.plusYears(years);
        while (blocks(lastLoss, day, years)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
