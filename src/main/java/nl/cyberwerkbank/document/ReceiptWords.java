package nl.cyberwerkbank.document;

import nl.cyberwerkbank.document.OfferPaper.Receipt;
import nl.cyberwerkbank.document.OfferPaper.ReceiptRow;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Origin;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.OfferContent.CommissionDisclosure;
import nl.cyberwerkbank.rating.PremiumReceipt;
import nl.cyberwerkbank.rating.ReceiptLine;
import nl.cyberwerkbank.rating.ReceiptLine.Form;
import nl.cyberwerkbank.rating.ReceiptLine.Step;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Puts the premium receipt into the words of one language, every step with its source and origin.
record ReceiptWords(Wording wording) {
    /// How the numbers of doubts in the text begin; they mean nothing to a client.
    static final String READING = "AMB-";

    Receipt receipt(PremiumReceipt receipt, CommissionDisclosure disclosure) {
        var rows = new ArrayList<ReceiptRow>();
        for (ReceiptLine line : receipt.premiumLines()) {
            rows.add(row(line));
        }
        rows.addAll(sums(receipt));
        String introduction = wording.text("document.offer.premium." + name(receipt.origin()), receipt.tariffName());
        String commission =
                disclosure == CommissionDisclosure.SHOWN
                        ? wording.text(
                                "document.offer.premium.commission",
                                percentage(receipt.commissionPercentage()),
                                wording.money(receipt.commission()))
                        : "";
        return new Receipt(introduction, rows, commission);
    }

    /// The part of a message key that stands for what gave a premium.
    static String name(PremiumReceipt.Origin origin) {
        return switch (origin) {
            case EXAMPLE_TARIFF -> "exampleTariff";
            case LOADED_TARIFF -> "loadedTariff";
            case PORTAL -> "portal";
            case UNDERWRITER -> "underwriter";
        };
    }

    private ReceiptRow row(ReceiptLine line) {
        Object[] words = line.inputs().stream().map(Input::value).map(wording::value).toArray();
        String label = wording.text("receipt." + line.step().caseName(), words);
        boolean floor = line.step() == Step.FLOOR_APPLIED;
        return new ReceiptRow(label, source(line.source()), figure(line), floor);
    }

    /// Amounts in cents, for who pays; the exact figures stand in the offer's data. Factors behind a multiplication
    /// sign.
    private String figure(ReceiptLine line) {
        if (line.step().form() == Form.FACTOR) {
            return "× " + wording.decimal(line.figure());
        }
        return "€\u00a0" + wording.decimal(line.figure().setScale(2, RoundingMode.HALF_UP));
    }

    private String source(Source source) {
        if (source.article().startsWith(READING)) {
            return wording.text("document.offer.premium.ownReading");
        }
        boolean named = source.article().startsWith(source.document());
        String key = "receipt.source." + source.document();
        String document = wording.has(key) ? wording.text(key) : source.document();
        String where = named ? source.article() : document + " " + source.article();
        return source.origin() == Origin.ASSUMPTION ? wording.text("document.offer.premium.assumption", where) : where;
    }

    private List<ReceiptRow> sums(PremiumReceipt receipt) {
        var rows = new ArrayList<ReceiptRow>();
        boolean indication = receipt.isIndication();
        String year = indication ? "document.offer.premium.yearIndication" : "document.offer.premium.year";
        String total = indication ? "document.offer.premium.totalIndication" : "document.offer.premium.total";
        rows.add(sum(wording.text(year), wording.money(receipt.premium())));
        rows.add(
                new ReceiptRow(
                        wording.text("document.offer.premium.costs"),
                        wording.text("document.offer.premium.costsSource"),
                        wording.money(receipt.costs()),
                        false));
        rows.add(
                new ReceiptRow(
                        wording.text("document.offer.premium.tax", percentage(receipt.taxPercentage())),
                        wording.text("document.offer.premium.taxSource"),
                        wording.money(receipt.tax()),
                        false));
        rows.add(sum(wording.text(total), wording.money(receipt.total())));
        return rows;
    }

    private static ReceiptRow sum(String label, String figure) {
        return new ReceiptRow(label, "", figure, true);
    }

    private String percentage(BigDecimal percent) {
        return wording.value(new Value.Percentage(percent));
    }
}
