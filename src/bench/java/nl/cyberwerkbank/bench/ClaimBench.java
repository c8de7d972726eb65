package nl.cyberwerkbank.bench;

import nl.cyberwerkbank.claim.ClaimFile;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.conditions.cyb22.decision.ClaimDecision;
import nl.cyberwerkbank.conditions.cyb22.setting.ClaimFigures;
import nl.cyberwerkbank.exchange.casefile.claim.ClaimDefaults;
import nl.cyberwerkbank.exchange.casefile.claim.ClaimReader;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.product.PolicyTerms;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import tools.jackson.dataformat.yaml.YAMLMapper;

import java.util.concurrent.TimeUnit;

/// Decision and settlement of a claim with ten items, all findings and workings included, on one thread. Nothing is
/// kept from one claim to the next. The target is 20,000 a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
public class ClaimBench {
    private static final String TEN_ITEMS =
            """
            policy:
              inceptionDate: '2025-01-01'
              endDate: '2027-01-01'
              insuranceYears: [{startsOn: '2025-01-01', paid: 20000.00}, {startsOn: '2026-01-01'}]
              sumInsured: 1000000.00
              sublimits: {fines: 80000.00, telephoneHacking: 10000.00}
              deductibles: {A: 2500.00, B: 5000.00, C: 2500.00, telephoneHacking: 2500.00}
            event:
              types: [privacyBreach, cyberAttack]
              occurredOn: '2025-03-10'
              discoveredOn: '2025-03-12'
              claimMadeOn: '2025-04-02'
              reportedInWritingOn: '2025-03-13'
              noticeReceivedAt: '2025-03-12T09:30:00'
              resolvedAt: '2025-03-16T09:30:00'
              resolvedBy: itSpecialist
              interruption:
                systemUnavailableMinutes: 4320
                startedAt: '2025-03-12T00:00:00'
                endedAt: '2025-04-12T00:00:00'
            obligations: {reportedAsSoonAsPossible: false}
            items:
              - {id: '1', type: damages, coverage: A, amountClaimed: 80000.00, claimGround: privacyBreach, basis: settlement, consent: prior}
              - {id: '2', type: defenceCosts, coverage: A, amountClaimed: 20000.00, claimGround: privacyBreach, consent: prior}
              - {id: '3', type: fine, coverage: A, amountClaimed: 90000.00, claimGround: privacyBreach, authority: privacyRegulator, insurable: insurable, sublimitKey: fines}
              - {id: '4', type: forensicInvestigation, coverage: C, amountClaimed: 15000.00}
              - {id: '5', type: notificationCosts, coverage: C, amountClaimed: 9000.00, consent: prior}
              - {id: '6', type: creditMonitoring, coverage: C, amountClaimed: 7000.00, consent: prior, amountWithin12Months: 6000.00}
              - id: '7'
                type: businessInterruptionLoss
                coverage: B
                amountClaimed: 200000.00
                businessInterruption: {method: reference36Months, revenue36Months: 10960000.00, variableCostPercentage: 40.0, referenceDays: 1096, trendFactor: 1.05, actualGrossProfit: 14000.00}
              - {id: '8', type: telephoneHacking, coverage: C, amountClaimed: 12000.00, sublimitKey: telephoneHacking, authorisedAmount: 1000.00}
              - {id: '9', type: restoration, coverage: C, amountClaimed: 30000.00, bettermentAmount: 2000.00}
              - {id: '10', type: callCentre, coverage: C, amountClaimed: 6000.00, consent: none, natures: [punitiveDamages]}
            """;

    private final ClaimTerms terms = ClaimTerms.shipped();
    private final ClaimDecision decision = new ClaimDecision(ClaimFigures.of(terms, PolicyTerms.shipped()));
    private final ClaimFile file =
            new ClaimReader(ClaimDefaults.of(terms)).read(YAMLMapper.shared().readTree(TEN_ITEMS));

    @Benchmark
    public Settlement tenItems() {
        return decision.settle(file, Readings.defaults());
    }
}
