package nl.cyberwerkbank.document;

import nl.cyberwerkbank.document.OfferPaper.Row;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.ReadingUse;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.OfferContent;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts into words what an offer rests on beside the insurer's documents: assumptions, readings of the text, and the
/// underwriter's answer.
record BasisWords(Wording wording) {
    /// An assumption as it is printed.
    ///
    /// @param number its number, such as `U-04`
    /// @param key its name among the settings
    record Assumed(String number, String key) {}

    /// Every assumption, in the order of print.
    static final List<Assumed> ASSUMPTIONS =
            List.of(
                    new Assumed("U-01", "tariff"),
                    new Assumed("U-02", "sumInsuredSteps"),
                    new Assumed("U-03", "sublimits"),
                    new Assumed("U-04", "waitingPeriodHours"),
                    new Assumed("U-05", "deductiblePerCover"),
                    new Assumed("U-06", "listedItSpecialists"),
                    new Assumed("U-07", "territory"),
                    new Assumed("U-08", "insuredCapacity"),
                    new Assumed("U-09", "offerValidityDays"),
                    new Assumed("U-10", "inceptionDate"),
                    new Assumed("U-11", "contractTermMonths"),
                    new Assumed("U-12", "insuranceTaxPercentage"),
                    new Assumed("U-13", "policyCosts"),
                    new Assumed("U-14", "turnoverDefinition"),
                    new Assumed("U-15", "ecommerceDefinition"),
                    new Assumed("U-16", "cyberLossDefinition"),
                    new Assumed("U-17", "sectorCoding"),
                    new Assumed("U-18", "legalForms"),
                    new Assumed("U-19", "groupStructure"),
                    new Assumed("U-20", "signatory"),
                    new Assumed("U-21", "extraPremiumLongerReporting"),
                    new Assumed("U-22", "retroactiveDate"),
                    new Assumed("U-23", "growthDuringTerm"),
                    new Assumed("U-24", "coolingOff"),
                    new Assumed("AMB-118", "zeroCommissionFactor"),
                    new Assumed("AMB-118", "minimumPremiumScope"));

    List<Row> rows(OfferContent content) {
        var rows = new ArrayList<Row>();
        content.answer()
                .ifPresent(answer ->
                        rows.add(
                                new Row(
                                        wording.text("document.offer.basis.underwriter"),
                                        wording.text(
                                                "document.offer.basis.underwriterText",
                                                answer.answeredBy(),
                                                wording.longDate(answer.answeredOn())))));
        Stream.concat(content.decision().findings().stream(), content.deductible().stream()).forEach(addReadings(rows));
        for (Assumed assumed : ASSUMPTIONS) {
            if (isOfUse(assumed.key(), content)) {
                String point =
                        assumed.number().startsWith(ReceiptWords.READING)
                                ? wording.text("document.offer.basis.reading")
                                : assumed.number();
                rows.add(new Row(point, assumption(assumed.key(), content)));
            }
        }
        return rows;
    }

    private Consumer<Finding> addReadings(List<Row> rows) {
        return finding -> {
            for (ReadingUse use : finding.readings()) {
                String text =
                        wording.text(
                                "document.offer.basis.readingText",
                                wording.title(finding),
                                wording.text(finding.message()),
                                wording.text(use.otherwise()));
                rows.add(new Row(wording.text("document.offer.basis.reading"), text));
            }
        };
    }

    /// Leaves out what says nothing about this offer.
    private static boolean isOfUse(String key, OfferContent content) {
        return switch (key) {
            case "tariff" -> content.isIndication();
            case "zeroCommissionFactor" ->
                    Stream.concat(Stream.of(content.chosen()), content.alternatives().stream())
                            .anyMatch(receipt -> receipt.commissionPercentage().signum() == 0);
            default -> true;
        };
    }

    private String assumption(String key, OfferContent content) {
        String capacity = content.terms().insuredCapacity();
        if (key.equals("insuredCapacity") && !capacity.isBlank()) {
            return wording.text("document.offer.assumption.insuredCapacity.given", capacity);
        }
        return assumption(key, content.assumptions().getOrDefault(key, ""));
    }

    private String assumption(String key, String value) {
        String text = "document.offer.assumption." + key;
        return switch (key) {
            case "sumInsuredSteps" -> wording.text(text, amounts(value));
            case "policyCosts" -> wording.text(text, amounts(value));
            case "insuranceTaxPercentage" -> wording.text(text, wording.value(new Value.Percentage(number(value))));
            case "zeroCommissionFactor" -> wording.text(text, wording.decimal(number(value)));
            case "minimumPremiumScope" -> wording.text(text + "." + value);
            case "waitingPeriodHours", "offerValidityDays", "contractTermMonths" -> wording.text(text, value);
            default -> value.isBlank() ? wording.text(text) : value;
        };
    }

    private String amounts(String value) {
        return Stream.of(value.split(",", -1))
                .map(amount -> wording.roundMoney(Money.of(CurrencyUnit.EUR, number(amount))))
                .collect(Collectors.joining(", "));
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.strip());
    }
}
