package nl.cyberwerkbank.bench;

import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.product.Assumptions;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.quote.QuoteFacts;
import nl.cyberwerkbank.quote.QuoteGrid;
import nl.cyberwerkbank.rating.RatingFacts;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.concurrent.TimeUnit;

/// The whole grid of the worked example, every cell decided with its own sum and priced with its receipt, on one
/// thread. The target is under 1,000 microseconds.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class GridBench {
    private final Product product = ProductCatalog.shipped("allianz-cyber").forApplicationOn(Bakery.TODAY);
    private final Assumptions assumptions = Assumptions.defaults(product.assumptions());
    private final QuoteFacts facts = QuoteFacts.of(RatingFacts.of(Bakery.CLIENT, Bakery.INTAKE));

    @Benchmark
    public QuoteGrid wholeGrid() {
        return QuoteGrid.of(facts, product, assumptions, Readings.defaults());
    }
}
