package nl.cyberwerkbank.ui.why;

import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Origin;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.rating.PremiumReceipt;
import nl.cyberwerkbank.rating.ReceiptLine;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the receipt of a premium as rows: every step with its input, source and origin, then premium, costs, tax and
/// total.
public final class ReceiptRows {
    private static final Source TAX = new Source("aanname", "U-12", Origin.ASSUMPTION);
    private static final Source COSTS = new Source("aanname", "U-13", Origin.ASSUMPTION);
    private static final int CENTS = 2;

    private final Wording wording;

    public ReceiptRows(Wording wording) {
        this.wording = wording;
    }

    /// The rows of a receipt; a row whose figure hangs on an answer leads to that answer.
    public List<WhyRow> of(PremiumReceipt receipt) {
        var rows = new ArrayList<WhyRow>();
        receipt.lines().forEach(line -> rows.add(step(line)));
        rows.add(sum("premium", WhyRow.Kind.TOTAL, receipt.premium(), Optional.empty()));
        if (!receipt.costs().isZero()) {
            rows.add(sum("costs", WhyRow.Kind.STEP, receipt.costs(), Optional.of(COSTS)));
        }
        String percentage = wording.value(new Value.Percentage(receipt.taxPercentage()));
        rows.add(sum("tax", WhyRow.Kind.STEP, receipt.tax(), Optional.of(TAX), percentage));
        rows.add(sum("total", WhyRow.Kind.TOTAL, receipt.total(), Optional.empty()));
        return rows;
    }

    private WhyRow step(ReceiptLine line) {
        Object[] words = line.inputs().stream().map(Input::value).map(wording::value).toArray();
        return new WhyRow.ReceiptLine(
                "receipt." + line.step().caseName(),
                WhyRow.Kind.STEP,
                wording.text("receipt." + line.step().caseName(), words),
                line.source().document(),
                figure(line),
                Optional.of(new Citation(line.source(), List.of())),
                line.inputs().stream().map(Input::field).findFirst());
    }

    private WhyRow sum(String name, WhyRow.Kind kind, Money amount, Optional<Source> source, Object... words) {
        return new WhyRow.ReceiptLine(
                "receipt." + name,
                kind,
                wording.text("quote.receipt." + name, words),
                "",
                wording.money(amount),
                source.map(it -> new Citation(it, List.of())),
                Optional.empty());
    }

    /// Amounts exact, for rounding comes last; factors behind a multiplication sign.
    private String figure(ReceiptLine line) {
        return switch (line.step().form()) {
            case FACTOR -> "× " + wording.decimal(line.figure());
            case AMOUNT -> {
                BigDecimal amount = line.figure().stripTrailingZeros();
                yield "€\u00a0" + wording.decimal(amount.scale() < CENTS ? amount.setScale(CENTS) : amount);
            }
        };
    }
}
