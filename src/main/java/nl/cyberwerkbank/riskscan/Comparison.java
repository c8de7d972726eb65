package nl.cyberwerkbank.riskscan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What has changed since an earlier scan of the same client.
///
/// @param before the earlier one, worked out by the questionnaire of today
/// @param now the later one
/// @param improved controls that are better now
/// @param worsened controls that are worse now
/// @param found what was unknown and is known now
/// @param lost what was known and is unknown now
public record Comparison(
        ScanResult before,
        ScanResult now,
        List<Change> improved,
        List<Change> worsened,
        List<Change> found,
        List<Change> lost) {
    public Comparison {
        improved = List.copyOf(improved);
        worsened = List.copyOf(worsened);
        found = List.copyOf(found);
        lost = List.copyOf(lost);
    }

    /// One control, then and now.
    public record Change(Question question, Answer before, Answer now) {}

    /// Compares two scans.
    public static Comparison of(ScanResult before, ScanResult now) {
        var improved = new ArrayList<Change>();
        var worsened = new ArrayList<Change>();
        var found = new ArrayList<Change>();
        var lost = new ArrayList<Change>();
        Scale scale = now.questionnaire().scale();
        for (Question question : now.questionnaire().questions()) {
            Optional<Answer> then = before.route().counted(question);
            Optional<Answer> today = now.route().counted(question);
            if (then.isEmpty() || today.isEmpty()) {
                continue;
            }
            var change = new Change(question, then.get(), today.get());
            Optional<Integer> scoreThen = scale.score(change.before());
            Optional<Integer> scoreNow = scale.score(change.now());
            if (change.before() == Answer.UNKNOWN && scoreNow.isPresent()) {
                found.add(change);
            } else if (scoreThen.isPresent() && change.now() == Answer.UNKNOWN) {
                lost.add(change);
            } else if (scoreThen.isPresent() && scoreNow.isPresent()) {
                int moved = scoreNow.get() - scoreThen.get();
                if (moved > 0) {
                    improved.add(change);
                } else if (moved < 0) {
                    worsened.add(change);
                }
            }
        }
        return new Comparison(before, now, improved, worsened, found, lost);
    }

    /// Whether there is any change to tell of.
    public boolean hasChanges() {
        return !(improved.isEmpty() && worsened.isEmpty() && found.isEmpty() && lost.isEmpty());
    }

    /// By how many points the grade of the whole has moved; empty where one of them has none.
    public Optional<Integer> moved() {
        return moved(before.overall(), now.overall());
    }

    /// By how many points the grade of a theme has moved; empty where one of them has none.
    public Optional<Integer> moved(Theme theme) {
        return grade(before, theme).flatMap(then -> grade(now, theme).flatMap(today -> moved(then, today)));
    }

    private static Optional<Maturity> grade(ScanResult result, Theme theme) {
        return result.themes().stream()
                .filter(each -> each.theme().id().equals(theme.id()))
                .map(ScanResult.ThemeGrade::maturity)
                .findFirst();
    }

    private static Optional<Integer> moved(Maturity then, Maturity today) {
        return then.grade().flatMap(from -> today.grade().map(to -> to - from));
    }
}
