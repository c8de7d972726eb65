package nl.cyberwerkbank.document;

import nl.cyberwerkbank.document.OfferPaper.ProductName;
import nl.cyberwerkbank.document.OfferPaper.Row;
import nl.cyberwerkbank.document.OfferPaper.VariantRow;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.OfferContent;
import nl.cyberwerkbank.quote.OfferContent.CommissionDisclosure;
import nl.cyberwerkbank.quote.OfferTerms;
import nl.cyberwerkbank.quote.UnderwriterAnswer;
import nl.cyberwerkbank.rating.PremiumReceipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Puts an offer into the words of one language. It writes what was offered and computes nothing.
record OfferWords(Wording wording) {
    /// The name under which the insurer's conditions travel in the PDF.
    static String conditionsFile(OfferTerms terms) {
        return terms.conditionsId().replaceAll("[^A-Za-z0-9-]", "-") + ".pdf";
    }

    OfferPaper paper(Offer offer, boolean conditionsAttached) {
        OfferContent content = offer.content();
        OfferTerms terms = content.terms();
        var mark = new OfferMark(content.number(), offer.contentHash());
        var parties = new PartyWords(wording);
        var statements = new StatementWords(wording);
        return new OfferPaper(
                content.number(),
                content.isIndication(),
                parties.letterhead(content.office()),
                parties.party(content.client()),
                new ProductName(
                        terms.productName(),
                        terms.insurer(),
                        terms.helplineTelephone(),
                        terms.conditionsTitle(),
                        terms.conditionsVersion()),
                keyFacts(content),
                variantHeads(content),
                variantRows(content),
                deskTerms(content),
                wording.money(content.chosen().sumInsured()),
                wording.money(content.chosen().total()),
                content.chosen().isIndication() ? "document.offer.sign.textIndication" : "document.offer.sign.text",
                content.assumptions().getOrDefault("waitingPeriodHours", ""),
                wording.money(content.chosen().deductible()),
                wording.money(terms.telephoneHackingDeductible()),
                String.valueOf(terms.hoursToSolveWithoutDeductible()),
                new ReceiptWords(wording).receipt(content.chosen(), content.commissionShown()),
                terms.requestedInceptionDate()
                        .map(date -> wording.text("document.offer.term.inception", wording.longDate(date)))
                        .orElseGet(() -> wording.text("document.offer.term.open")),
                String.valueOf(terms.termMonths()),
                conditionsAttached ? conditionsFile(terms) : "",
                day(terms.conditionsReceivedOn()),
                statements.rows(content.intake()),
                statements.given(content.statement()),
                terms.productVersion(),
                new BasisWords(wording).rows(content),
                mark.written(),
                mark.grouped());
    }

    List<Row> keyFacts(OfferContent content) {
        PremiumReceipt chosen = content.chosen();
        String total = chosen.isIndication() ? "document.offer.head.totalIndication" : "document.offer.head.total";
        Optional<LocalDate> inception = content.terms().requestedInceptionDate();
        return List.of(
                fact("document.offer.head.number", content.number()),
                fact("document.offer.head.date", wording.longDate(content.issuedOn())),
                fact("document.offer.head.valid", wording.longDate(content.validUntil())),
                fact(
                        "document.offer.head.inception",
                        inception.map(wording::longDate).orElseGet(() -> wording.text("document.offer.head.open"))),
                fact("document.offer.head.sum", wording.money(chosen.sumInsured())),
                fact("document.offer.head.deductible", wording.money(chosen.deductible())),
                fact(total, wording.money(chosen.total())));
    }

    private Row fact(String key, String value) {
        return new Row(wording.text(key), value);
    }

    /// The chosen variant first, as in every row.
    private List<String> variantHeads(OfferContent content) {
        var heads = new ArrayList<String>();
        heads.add(wording.text("document.offer.choice.chosen"));
        for (int i = 1; i <= content.alternatives().size(); i++) {
            heads.add(wording.text("document.offer.choice.alternative", i));
        }
        return heads;
    }

    private List<VariantRow> variantRows(OfferContent content) {
        var rows = new ArrayList<VariantRow>();
        String tax = wording.value(new Value.Percentage(content.chosen().taxPercentage()));
        rows.add(row(content, "sum", receipt -> wording.money(receipt.sumInsured())));
        rows.add(row(content, "deductible", receipt -> wording.money(receipt.deductible())));
        rows.add(
                row(
                        content,
                        "origin",
                        receipt -> wording.text("document.offer.origin." + ReceiptWords.name(receipt.origin()))));
        rows.add(row(content, "premium", receipt -> wording.money(receipt.premium())));
        if (content.commissionShown() == CommissionDisclosure.SHOWN) {
            rows.add(row(content, "commission", receipt -> wording.money(receipt.commission())));
        }
        if (variants(content).anyMatch(receipt -> receipt.costs().isPositive())) {
            rows.add(row(content, "costs", receipt -> wording.money(receipt.costs())));
        }
        rows.add(row(content, "tax", receipt -> wording.money(receipt.tax()), tax));
        VariantRow total = row(content, "total", receipt -> wording.money(receipt.total()));
        rows.add(new VariantRow(total.label(), total.cells(), true, false));
        return rows;
    }

    private List<String> deskTerms(OfferContent content) {
        boolean byTariff = variants(content).map(PremiumReceipt::origin).anyMatch(PremiumReceipt.Origin::isTariff);
        return content.answer().map(UnderwriterAnswer::terms).stream()
                .map(terms -> byTariff ? terms : terms.withoutLoading())
                .flatMap(terms -> terms.told().stream())
                .map(wording::text)
                .toList();
    }

    private VariantRow row(
            OfferContent content, String name, Function<PremiumReceipt, String> value, Object... labelWords) {
        List<String> cells = variants(content).map(value).toList();
        return new VariantRow(
                wording.text("document.offer.choice.row." + name, labelWords), cells, false, name.equals("origin"));
    }

    private static Stream<PremiumReceipt> variants(OfferContent content) {
        return Stream.concat(Stream.of(content.chosen()), content.alternatives().stream());
    }

    private String day(Optional<LocalDate> date) {
        return date.map(wording::longDate).orElse("");
    }
}
