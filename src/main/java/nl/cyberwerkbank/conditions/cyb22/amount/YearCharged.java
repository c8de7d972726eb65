package nl.cyberwerkbank.conditions.cyb22.amount;

import nl.cyberwerkbank.claim.ChargedYear;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.Coverage;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;
import nl.cyberwerkbank.explain.Article;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// 1.38 and 5.1: the insurance year that bears the loss. A series or a circumstance dates it first; else claims by the
/// first that was made, claims beside own loss by the report, own loss by its discovery (AMB-55).
@Article({"1.38", "5.1", "2.5.2", "2.5.3"})
public final class YearCharged {
    private static final List<String> DEEMED = List.of("1.38", "5.1", "2.5.3", "2.5.2");
    private static final List<String> ACTUAL = List.of("1.38", "5.1", "2.5.3");

    private YearCharged() {}

    /// The year of this loss.
    public static ChargedYear of(Matter matter) {
        return matter.policy().yearOf(date(matter));
    }

    /// What chose the year.
    public static Ground test(Matter matter) {
        boolean deemed = matter.timing().deemedOn().isPresent();
        ChargedYear year = of(matter);
        return Ground.passes(
                        "insuranceYear",
                        deemed ? DEEMED : ACTUAL,
                        Fact.day("insuranceYear.startsOn", year.startsOn()),
                        Fact.day("insuranceYear.lastDay", year.endsOn().minusDays(1)),
                        Fact.day("insuranceYearDate", date(matter)))
                .restingOn(matter.uses(doubts(matter)));
    }

    /// A circumstance reported after the end dates the loss by some readings.
    private static Set<Doubt> doubts(Matter matter) {
        var doubts = EnumSet.of(Doubt.YEAR_DATE);
        doubts.addAll(matter.timing().doubts());
        doubts.remove(Doubt.WRITTEN);
        return doubts;
    }

    private static LocalDate date(Matter matter) {
        var dates = matter.dates();
        return matter.timing()
                .deemedOn()
                .or(() -> {
                    if (matter.has(Variant.YEAR_OF_EVENT)) {
                        return Optional.of(dates.occurredOn());
                    }
                    return matter.has(Variant.YEAR_OF_REPORT) ? dates.reportedInWritingOn() : trigger(matter);
                })
                .orElse(dates.discoveredOn());
    }

    private static Optional<LocalDate> trigger(Matter matter) {
        boolean claims = false;
        boolean ownLoss = false;
        Optional<LocalDate> firstClaim = Optional.empty();
        for (LossItem item : matter.file().items()) {
            if (item.coverage() == Coverage.A) {
                claims = true;
                firstClaim = earlier(firstClaim, item.demand().claimMadeOn());
            } else {
                ownLoss = true;
            }
        }
        if (!claims) {
            return Optional.of(matter.dates().discoveredOn());
        }
        return ownLoss ? matter.dates().reportedInWritingOn() : firstClaim;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || (other.isPresent() && other.get().isBefore(one.get())) ? other : one;
    }
}
