package nl.cyberwerkbank.ui.offer;

import nl.cyberwerkbank.client.Identifiers;
import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.offer.Milestone;
import nl.cyberwerkbank.dossier.offer.OfferLife;
import nl.cyberwerkbank.dossier.offer.OfferState;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.OfferContent;
import nl.cyberwerkbank.quote.OfferTerms;
import nl.cyberwerkbank.rating.PremiumReceipt;
import nl.cyberwerkbank.ui.offer.OfferPage.Act;
import nl.cyberwerkbank.ui.offer.OfferPage.Kind;
import nl.cyberwerkbank.ui.offer.OfferPage.Line;
import nl.cyberwerkbank.ui.offer.OfferPage.OfferLine;
import nl.cyberwerkbank.ui.offer.OfferPage.Point;
import nl.cyberwerkbank.ui.offer.OfferPage.Validity;
import nl.cyberwerkbank.ui.why.FindingRows;
import nl.cyberwerkbank.ui.why.ReceiptRows;
import nl.cyberwerkbank.ui.why.Sign;
import nl.cyberwerkbank.ui.why.Verdict;
import nl.cyberwerkbank.ui.why.WhyModel;
import nl.cyberwerkbank.ui.why.WhyRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes an assessed dossier as the page of the stage.
record OfferWords(Wording wording) {
    OfferPage page(Assessment assessment, Act act, LocalDate today) {
        var receipt = assessment.advisedReceipt();
        return new OfferPage(
                act,
                points(assessment, today),
                gaps(assessment.dossier()),
                receipt.map(this::summary).orElse(List.of()),
                receipt.filter(PremiumReceipt::isIndication).map(_ -> wording.text("offer.indication")),
                offers(assessment, today),
                warnings(assessment, today));
    }

    private List<Point> points(Assessment assessment, LocalDate today) {
        return assessment.offering().openPoints(assessment.dossier(), assessment.grid(), today).stream()
                .map(point -> new Point(point.field(), wording.text(point.message())))
                .distinct()
                .toList();
    }

    private List<String> gaps(Dossier dossier) {
        Stream<String> empty =
                Stream.of(OfferField.INCEPTION, OfferField.CAPACITY, OfferField.CONDITIONS_RECEIVED)
                        .filter(field -> field.get().apply(dossier).isEmpty())
                        .map(field -> wording.text("offer.gap." + field.name()));
        Stream<String> doubtful =
                Identifiers.doubtful(dossier.client()).stream()
                        .map(field -> wording.text("offer.gap.doubtful", wording.text("intake." + field)));
        return Stream.concat(empty, doubtful).toList();
    }

    private List<Line> summary(PremiumReceipt receipt) {
        var lines = new ArrayList<Line>();
        lines.add(line("quote.variant.sum", wording.roundMoney(receipt.sumInsured()), Kind.PLAIN));
        lines.add(line("quote.variant.deductible", wording.roundMoney(receipt.deductible()), Kind.PLAIN));
        lines.add(line("quote.variant.premium", wording.money(receipt.premium()), Kind.PLAIN));
        if (!receipt.costs().isZero()) {
            lines.add(line("quote.variant.costs", wording.money(receipt.costs()), Kind.PLAIN));
        }
        lines.add(line("quote.variant.tax", wording.money(receipt.tax()), Kind.PLAIN));
        lines.add(line("quote.variant.total", wording.money(receipt.total()), Kind.TOTAL));
        String commission = wording.value(new Value.Percentage(receipt.commissionPercentage()));
        lines.add(
                new Line(
                        wording.text("quote.variant.commission", commission),
                        wording.money(receipt.commission()),
                        Kind.INTERNAL));
        return lines;
    }

    private Line line(String labelKey, String value, Kind kind) {
        return new Line(wording.text(labelKey), value, kind);
    }

    private List<OfferLine> offers(Assessment assessment, LocalDate today) {
        List<Offer> offers = assessment.dossier().offers();
        return offers.reversed().stream()
                .map(offer -> {
                    OfferContent content = offer.content();
                    return new OfferLine(
                            offer,
                            content.number(),
                            wording.date(content.issuedOn()),
                            wording.date(content.validUntil()),
                            wording.money(content.chosen().premium()),
                            validity(assessment, offer, today),
                            standing(assessment, offer, today));
                })
                .toList();
    }

    private static Validity validity(Assessment assessment, Offer offer, LocalDate today) {
        if (new OfferLife(assessment.dossier(), offer, today).replacedBy().isPresent()) {
            return Validity.REPLACED;
        }
        return today.isAfter(offer.content().validUntil()) ? Validity.EXPIRED : Validity.CURRENT;
    }

    /// How far it has come; a date that has passed is told only while nobody has signed.
    private String standing(Assessment assessment, Offer offer, LocalDate today) {
        OfferState state = new OfferLife(assessment.dossier(), offer, today).state();
        Validity validity = validity(assessment, offer, today);
        boolean lapsed = validity == Validity.EXPIRED && state == OfferState.QUOTE_ISSUED;
        return validity == Validity.REPLACED || lapsed
                ? wording.text(validity.key())
                : wording.text("choice.offerState." + state.caseName());
    }

    private List<String> warnings(Assessment assessment, LocalDate today) {
        var warnings = new ArrayList<String>();
        assessment
                .dossier()
                .currentOffer()
                .ifPresent(offer -> {
                    var life = new OfferLife(assessment.dossier(), offer, today);
                    life.warnings().forEach(warning -> warnings.add(warning(warning)));
                    if (!life.state().isFinal() && isOvertaken(offer, assessment)) {
                        warnings.add(wording.text("offer.overtaken"));
                    }
                });
        return warnings;
    }

    private String warning(Finding finding) {
        return wording.text("offer.life.need", wording.title(finding), wording.text(finding.message()));
    }

    /// Whether the dossier now says something else than the offer that was made of it.
    private static boolean isOvertaken(Offer offer, Assessment assessment) {
        var dossier = assessment.dossier();
        return !offer.content().client().equals(dossier.client())
                || !offer.content().intake().equals(dossier.intake())
                || assessment.advisedReceipt().filter(offer.content().chosen()::equals).isEmpty();
    }

    /// Explains the offer looked at: its receipt and what it was made with.
    WhyModel why(Assessment assessment, Offer offer, LocalDate today) {
        OfferContent content = offer.content();
        var life = new OfferLife(assessment.dossier(), offer, today);
        var rows = new ArrayList<WhyRow>(new FindingRows(wording).of(asked(life)));
        rows.addAll(new ReceiptRows(wording).of(content.chosen()));
        rows.add(basis("product", content.terms().productVersion()));
        rows.add(basis("conditions", conditions(content.terms())));
        rows.add(basis("hash", grouped(offer.contentHash())));
        return new WhyModel(
                wording.text("offer.why.offer", content.number()),
                new Verdict(
                        Sign.SATISFIED,
                        wording.money(content.chosen().premium()),
                        wording.text(
                                content.isIndication() ? "offer.why.frozen.indication" : "offer.why.frozen",
                                wording.date(content.issuedOn()))),
                rows);
    }

    /// The name of the conditions and their edition, which often begins with that name.
    private static String conditions(OfferTerms terms) {
        return terms.conditionsVersion().startsWith(terms.conditionsId())
                ? terms.conditionsVersion()
                : terms.conditionsId() + " " + terms.conditionsVersion();
    }

    /// The conditions of what is to be done next.
    private static List<Finding> asked(OfferLife life) {
        return life.milestones().stream()
                .filter(milestone -> milestone.progress() == Milestone.Progress.NEXT)
                .findFirst()
                .map(Milestone::findings)
                .orElse(List.of());
    }

    private static String grouped(String hash) {
        return hash.replaceAll("(.{8})(?=.)", "$1 ");
    }

    private WhyRow basis(String name, String value) {
        return new WhyRow.Reason(
                "basis." + name,
                Sign.NEUTRAL,
                wording.text("offer.why." + name),
                value,
                "",
                Optional.empty(),
                Optional.empty());
    }

    /// Explains the offer that is being prepared: what it will cost, and what it still needs.
    WhyModel why(Assessment assessment, LocalDate today) {
        List<Point> open = points(assessment, today);
        var rows = new ArrayList<WhyRow>();
        for (Point point : open) {
            rows.add(
                    new WhyRow.Reason(
                            "open." + rows.size(),
                            Sign.OPEN,
                            point.text(),
                            "",
                            "",
                            Optional.empty(),
                            Optional.of(point.field())));
        }
        assessment.advisedReceipt().ifPresent(receipt -> rows.addAll(new ReceiptRows(wording).of(receipt)));
        Verdict verdict =
                open.isEmpty()
                        ? new Verdict(
                                Sign.SATISFIED, wording.text("offer.why.ready"), wording.text("offer.why.ready.text"))
                        : new Verdict(
                                Sign.OPEN, wording.text("offer.why.notReady"), wording.text("offer.why.notReady.text"));
        return new WhyModel(wording.text("offer.why.next"), verdict, rows);
    }
}
