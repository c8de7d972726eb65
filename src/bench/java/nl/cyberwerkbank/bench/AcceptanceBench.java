package nl.cyberwerkbank.bench;

import nl.cyberwerkbank.acceptance.Acceptance;
import nl.cyberwerkbank.acceptance.AcceptanceDecision;
import nl.cyberwerkbank.acceptance.SumRequest;
import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.client.IntakeEdit;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Acceptance of the worked example with every finding, on one thread: once where every criterion passes and once with
/// three that fail. Nothing is kept from one decision to the next. The target is 200,000 a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class AcceptanceBench {
    private final Product product = ProductCatalog.shipped("allianz-cyber").forApplicationOn(Bakery.TODAY);
    private final SumRequest sum = SumRequest.of(Bakery.CHOICE.sumInsured());
    private final Intake passing = Bakery.INTAKE;
    private final Intake failing = threeFail();

    private static Intake threeFail() {
        var edit = new IntakeEdit(Bakery.INTAKE);
        edit.usTurnover(Optional.of(Bakery.euro("420000.01")));
        edit.countryOfEstablishment(Optional.of("BE"));
        edit.backupAndRecoveryPresent(Optional.of(false));
        return edit.toIntake();
    }

    @Benchmark
    public AcceptanceDecision everyCriterionPasses() {
        return Acceptance.decide(passing, sum, product);
    }

    @Benchmark
    public AcceptanceDecision threeCriteriaFail() {
        return Acceptance.decide(failing, sum, product);
    }
}
