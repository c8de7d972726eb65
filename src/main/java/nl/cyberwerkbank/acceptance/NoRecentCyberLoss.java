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
import java.util.List;
import java.util.Optional;

/// No cyber loss in the years before the application, the anniversary itself and the day of application included
/// (AMB-115).
@Article("FAQ-12")
final class NoRecentCyberLoss implements Criterion {
    private static final String RULE = "noRecentCyberLoss";
    private static final int LAST_YEAR = 9999;

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
        Finding failed = Findings.failed(RULE, years.source(), inputs, new Value.Days(recent), period, since);
        return firstPassingDay(losses, appliedOn, years.value())
                .map(day -> failed.withNearest(new Bound("appliedOn", new Value.Day(day))))
                .orElse(failed);
    }

    private static boolean blocks(LocalDate loss, LocalDate appliedOn, int years) {
        return !loss.isBefore(appliedOn.minusYears(years)) && !loss.isAfter(appliedOn);
    }

    /// The first day of application from `appliedOn` on that no loss blocks, also none that lies after `appliedOn`;
    /// empty when that is past the last year of the calendar.
    private static Optional<LocalDate> firstPassingDay(List<LocalDate> losses, LocalDate appliedOn, int years) {
        LocalDate day = appliedOn;
        for (LocalDate loss : losses.stream().sorted().toList()) {
            if (blocks(loss, day, years)) {
                if (loss.getYear() > LAST_YEAR - years) {
                    return Optional.empty();
                }
                day = firstPassingDay(loss, years);
            }
        }
        return Optional.of(day).filter(found -> found.getYear() <= LAST_YEAR);
    }

    private static LocalDate firstPassingDay(LocalDate loss, int years) {
        LocalDate day = loss.plusYears(years);
        while (blocks(loss, day, years)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
