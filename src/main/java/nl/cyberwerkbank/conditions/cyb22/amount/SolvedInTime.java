package nl.cyberwerkbank.conditions.cyb22.amount;

import nl.cyberwerkbank.claim.choice.ResolvedBy;
import nl.cyberwerkbank.conditions.cyb22.matter.Matter;
import nl.cyberwerkbank.conditions.cyb22.rule.Fact;
import nl.cyberwerkbank.conditions.cyb22.rule.Ground;
import nl.cyberwerkbank.conditions.cyb22.setting.Doubt;
import nl.cyberwerkbank.conditions.cyb22.setting.Variant;
import nl.cyberwerkbank.explain.Article;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// 2.4.1 a, last paragraph: no deductible for an attack or breach, real or reasonably suspected, that the IT specialist
/// solves within 72 hours after the notice came in. Exactly 72 hours is within (AMB-52).
@Article({"2.4.1 a", "FAQ-28", "FAQ-35"})
public final class SolvedInTime {
    private static final List<String> ARTICLES = List.of("2.4.1 a", "5.2", "FAQ-28", "FAQ-35");

    /// For what the deductible is waived, and who must have solved it (AMB-52).
    private static final Set<Doubt> WHAT_AND_WHO =
            Collections.unmodifiableSet(EnumSet.of(Doubt.WAIVER_SCOPE, Doubt.WAIVER_SOLVER, Doubt.WAIVER_TELEPHONE));

    private SolvedInTime() {}

    /// Whether it was solved within the hours, by whomever.
    public static boolean inTime(Matter matter) {
        Optional<Duration> elapsed = matter.facts().responseTime();
        return elapsed.isPresent()
                && !elapsed.get().isNegative()
                && elapsed.get().compareTo(Duration.ofHours(matter.terms().waiverHours())) <= 0;
    }

    /// Whether the IT specialist solved it.
    public static boolean byItSpecialist(Matter matter) {
        return matter.event().response().resolvedBy().filter(ResolvedBy.IT_SPECIALIST::equals).isPresent();
    }

    /// Whether the deductible is waived.
    public static boolean waives(Matter matter) {
        return inTime(matter)
                && (byItSpecialist(matter) || matter.has(Variant.WAIVER_BY_ANYONE))
                && matter.facts().waiverEvent();
    }

    /// What the rule says of this loss; empty when nobody says that it was solved.
    public static List<Ground> test(Matter matter) {
        if (matter.facts().responseTime().isEmpty()) {
            return List.of();
        }
        var hours = Fact.text("event.resolvedAt", written(matter.facts().responseTime().get()));
        var solver = Fact.choice("event.resolvedBy", matter.event().response().resolvedBy());
        var ground =
                waives(matter)
                        ? Ground.passes("solvedInTime", ARTICLES, hours, solver)
                        : Ground.refuses("solvedInTime", ARTICLES, hours, solver);
        return List.of(inTime(matter) ? ground.restingOn(matter.uses(WHAT_AND_WHO)) : ground);
    }

    /// `71:59:30`.
    private static String written(Duration elapsed) {
        Duration length = elapsed.abs();
        return (elapsed.isNegative() ? "-" : "")
                + length.toHours()
                + ":"
                + twoDigits(length.toMinutesPart())
                + ":"
                + twoDigits(length.toSecondsPart());
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
