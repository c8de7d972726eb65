package nl.cyberwerkbank.ui.why;

import nl.cyberwerkbank.explain.Input;
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
    private static final int CENTS = 2;

    private final Wording wording;

    public ReceiptRows(Wording wording) {
        this.wording = wording;
    }

    /// The rows of a receipt; a row whose figure hangs on an answer leads to that answer.
    public List<WhyRow> of(PremiumReceipt receipt) {
        var rows = new ArrayList<WhyRow>();
        receipt.premiumLines().forEach(line -> rows.add(step(line)));
        rows.add(sum("premium", receipt.premium()));
        receipt.charges().forEach(line -> rows.add(charge(line)));
        rows.add(sum("total", receipt.total()));
        return rows;
    }

    private WhyRow step(ReceiptLine line) {
        return new WhyRow.ReceiptLine(
                "receipt." + line.step().caseName(),
                WhyRow.Kind.STEP,
                wording.text("receipt." + line.step().caseName(), words(line)),
                document(line),
                figure(line),
                Optional.of(new Citation(line.source(), List.of())),
                line.inputs().stream().map(Input::field).findFirst());
    }

    /// Where the figure comes from: a document by its name, a person or place in the language of the screen.
    private String document(ReceiptLine line) {
        String key = "receipt.source." + line.source().document();
        return wording.has(key) ? wording.text(key) : line.source().document();
    }

    /// It leads to no answer of the intake: it is settled once for all dossiers.
    private WhyRow charge(ReceiptLine line) {
        return new WhyRow.ReceiptLine(
                "receipt." + line.step().caseName(),
                WhyRow.Kind.STEP,
                wording.text("receipt." + line.step().caseName(), words(line)),
                "",
                figure(line),
                Optional.of(new Citation(line.source(), List.of())),
                Optional.empty());
    }

    private WhyRow sum(String name, Money amount) {
        return new WhyRow.ReceiptLine(
                "receipt." + name,
                WhyRow.Kind.TOTAL,
                wording.text("quote.receipt." + name),
                "",
                wording.money(amount),
                Optional.empty(),
                Optional.empty());
    }

    private Object[] words(ReceiptLine line) {
        return line.inputs().stream().map(Input::value).map(wording::value).toArray();
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
