package nl.cyberwerkbank.market.scenario;

import java.util.List;

/// Every scenario under every sum: an aid for the talk, no forecast.
public record SumAdvice(Schedule schedule, List<Settled> scenarios) {
    public SumAdvice {
        scenarios = List.copyOf(scenarios);
    }

    /// One scenario.
    ///
    /// @param bySum its settlement under each sum, in the order of the schedule
    public record Settled(ScenarioCost cost, List<CoveredCost> bySum) {
        public Settled {
            bySum = List.copyOf(bySum);
        }
    }
}
