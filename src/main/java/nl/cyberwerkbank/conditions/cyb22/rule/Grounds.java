package nl.cyberwerkbank.conditions.cyb22.rule;

import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.ReadingUse;

import java.util.ArrayList;
import java.util.List;

/// Collects the grounds of one test, in the order in which they are looked at. A ground once in stays in.
public final class Grounds {
    private final List<Ground> all = new ArrayList<>(4);

    /// Adds the condition as passed or as refusing, whichever the facts say.
    ///
    /// @param holds whether the facts meet the condition
    public Grounds require(boolean holds, String rule, List<String> articles, Input... inputs) {
        return add(holds ? Ground.passes(rule, articles, inputs) : Ground.refuses(rule, articles, inputs));
    }

    /// Adds a condition that holds or not by a doubtful reading.
    ///
    /// @param holds whether the facts meet the condition under the reading in force
    public Grounds require(
            boolean holds, List<ReadingUse> readings, String rule, List<String> articles, Input... inputs) {
        Ground ground = holds ? Ground.passes(rule, articles, inputs) : Ground.refuses(rule, articles, inputs);
        return add(ground.restingOn(readings));
    }

    /// Adds one ground.
    public Grounds add(Ground ground) {
        all.add(ground);
        return this;
    }

    /// Adds several grounds.
    public Grounds addAll(List<Ground> grounds) {
        all.addAll(grounds);
        return this;
    }

    /// Everything collected so far.
    public List<Ground> all() {
        return all;
    }
}
