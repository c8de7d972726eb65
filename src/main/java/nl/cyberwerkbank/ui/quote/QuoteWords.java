package nl.cyberwerkbank.ui.quote;

import nl.cyberwerkbank.acceptance.Decision;
import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.Tariff;
import nl.cyberwerkbank.quote.DeskQuestion;
import nl.cyberwerkbank.quote.QuoteCell;
import nl.cyberwerkbank.quote.UnderwriterAnswer;
import nl.cyberwerkbank.quote.Variants;
import nl.cyberwerkbank.rating.GivenPremium;
import nl.cyberwerkbank.rating.PremiumChoice;
import nl.cyberwerkbank.rating.PremiumReceipt;
import nl.cyberwerkbank.ui.quote.PremiumCell.Kind;
import nl.cyberwerkbank.ui.quote.PremiumCell.Mark;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes an assessed dossier as the page of the stage.
record QuoteWords(Wording wording) {
    QuotePage page(Assessment assessment, BigDecimal commission) {
        boolean open = isOpen(assessment);
        return new QuotePage(
                open ? Optional.empty() : Optional.of(new StandstillWords(wording).of(assessment)),
                open ? Optional.of(table(assessment, commission)) : Optional.empty(),
                open ? new VariantWords(wording).cards(assessment) : List.of(),
                desk(assessment),
                assessment.dossier().given().stream().map(this::given).toList());
    }

    /// Whether premiums may be shown at all.
    static boolean isOpen(Assessment assessment) {
        return switch (assessment.outcome()) {
            case AUTOMATIC_QUOTE, ACCEPTED -> true;
            case REFER, DECLINED, NO_QUOTE, INCOMPLETE -> false;
        };
    }

    private QuotePage.Desk desk(Assessment assessment) {
        if (assessment.decision() != Decision.REFER) {
            return new QuotePage.Desk.NotAsked();
        }
        Optional<UnderwriterAnswer> answer = assessment.answerInForce();
        boolean deskIsToSpeak =
                answer.filter(given ->
                                given.verdict() != UnderwriterAnswer.Verdict.ASKED || given.openQuestion().isPresent())
                        .isEmpty();
        return deskIsToSpeak
                ? new QuotePage.Desk.Waiting(waiting(answer.map(UnderwriterAnswer::questions).orElse(List.of())))
                : new QuotePage.Desk.Answered(answer.get(), summary(answer.get()));
    }

    /// What the desk answered, in a sentence.
    String summary(UnderwriterAnswer answer) {
        String key =
                switch (answer.verdict()) {
                    case ACCEPTED -> "quote.desk.accepted";
                    case ASKED -> "quote.desk.asked";
                    case DECLINED -> "quote.desk.declined";
                };
        Stream<String> said =
                Stream.of(wording.text(key, answer.answeredBy(), wording.date(answer.answeredOn()), answer.reason()));
        Stream<String> terms = answer.terms().told().stream().map(term -> "• " + wording.text(term));
        return Stream.of(said, terms, signature(answer)).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private Stream<String> signature(UnderwriterAnswer answer) {
        return answer.second().stream()
                .map(second ->
                        second.by().isPresent()
                                ? wording.text(
                                        "quote.desk.cosigned",
                                        second.by().get(),
                                        wording.date(second.on().orElseThrow()))
                                : wording.text("quote.desk.awaits"));
    }

    /// What was asked and replied so far, while the desk's answer is waited for.
    private String waiting(List<DeskQuestion> questions) {
        Stream<String> asked =
                questions.stream()
                        .flatMap(question ->
                                Stream.concat(
                                        Stream.of(
                                                wording.text(
                                                        "quote.desk.asked",
                                                        question.askedBy(),
                                                        wording.date(question.askedOn()),
                                                        question.text())),
                                        question.reply().stream()
                                                .map(reply ->
                                                        wording.text(
                                                                "quote.desk.replied",
                                                                reply.by(),
                                                                wording.date(reply.on()),
                                                                reply.text()))));
        return Stream.concat(Stream.of(wording.text("quote.desk.waiting")), asked).collect(Collectors.joining("\n"));
    }

    private QuotePage.GivenLine given(GivenPremium premium) {
        String summary =
                wording.text(
                        "quote.given.line",
                        wording.text("quote.given.by." + by(premium.by())),
                        wording.money(premium.premium()),
                        wording.roundMoney(premium.sumInsured()),
                        wording.roundMoney(premium.deductible()),
                        percentage(premium.commissionPercentage()),
                        wording.date(premium.givenOn()),
                        premium.reference());
        return new QuotePage.GivenLine(premium, summary);
    }

    private static String by(GivenPremium.By by) {
        return switch (by) {
            case PORTAL -> "portal";
            case UNDERWRITER -> "underwriter";
        };
    }

    private PremiumTable table(Assessment assessment, BigDecimal commission) {
        var grid = assessment.grid();
        String tax = wording.value(new Value.Percentage(assessment.offering().assumptions().insuranceTaxPercentage()));
        Tariff tariff = assessment.product().tariff();
        List<PremiumTable.Row> rows = new ArrayList<>();
        for (Money deductible : grid.rows()) {
            List<PremiumCell> cells =
                    grid.sums().stream()
                            .flatMap(sum -> grid.cell(new PremiumChoice(sum, deductible, commission)).stream())
                            .map(cell -> cell(cell, assessment))
                            .toList();
            rows.add(new PremiumTable.Row(wording.roundMoney(deductible), cells));
        }
        return new PremiumTable(
                wording.text("quote.table.title", tax),
                tariff.example() ? wording.text("quote.mark.example") : tariff.name(),
                tariff.example()
                        ? wording.text("quote.mark.example.explained")
                        : wording.text("quote.mark.loaded.explained", tariff.name()),
                grid.sums().stream().map(wording::shortSum).toList(),
                rows,
                grid.deductibles()
                        .flatMap(choice -> choice.finding().readings().stream().findFirst())
                        .map(use -> wording.text("quote.deductible.doubt", wording.brief().text(use.otherwise()))));
    }

    private PremiumCell cell(QuoteCell cell, Assessment assessment) {
        Variants variants = assessment.dossier().variants();
        List<Mark> marks = marks(cell, assessment);
        String reason = cell.withheld().map(wording::text).orElse("");
        String premium = cell.receipt().map(receipt -> wording.money(receipt.premium())).orElse("");
        String place =
                wording.text(
                        "quote.cell.spoken",
                        wording.roundMoney(cell.choice().sumInsured()),
                        wording.roundMoney(cell.choice().deductible()),
                        premium.isEmpty() ? reason : premium);
        String spoken =
                Stream.concat(Stream.of(place), marks.stream().map(Mark::text)).collect(Collectors.joining(". "));
        return new PremiumCell(
                cell.choice(),
                cell.receipt().map(receipt -> figure(receipt.premium())).orElse(""),
                reason,
                marks,
                state(variants, cell.choice()),
                spoken);
    }

    private String figure(Money premium) {
        return wording.money(premium).substring(2);
    }

    private static PremiumCell.State state(Variants variants, PremiumChoice choice) {
        if (variants.advised().filter(choice::equals).isPresent()) {
            return PremiumCell.State.ADVISED;
        }
        return variants.pinned().contains(choice) ? PremiumCell.State.PINNED : PremiumCell.State.FREE;
    }

    private List<Mark> marks(QuoteCell cell, Assessment assessment) {
        var marks = new ArrayList<Mark>();
        int place = assessment.dossier().variants().pinned().indexOf(cell.choice());
        boolean advised = assessment.dossier().variants().advised().filter(cell.choice()::equals).isPresent();
        if (place >= 0) {
            marks.add(
                    new Mark(
                            advised ? Kind.ADVISED : Kind.VARIANT,
                            wording.text(
                                    advised ? "quote.cell.advised" : "quote.cell.variant",
                                    VariantWords.letter(place))));
        }
        if (assessment.grid().cheapest(cell.choice().commissionPercentage()).filter(cell::equals).isPresent()) {
            marks.add(new Mark(Kind.CHEAPEST, wording.text("quote.cell.cheapest")));
        }
        cell.receipt()
                .map(PremiumReceipt::origin)
                .flatMap(QuoteWords::givenKey)
                .ifPresent(key -> marks.add(new Mark(Kind.GIVEN, wording.text(key))));
        return marks;
    }

    private static Optional<String> givenKey(PremiumReceipt.Origin origin) {
        return switch (origin) {
            case PORTAL -> Optional.of("quote.cell.portal");
            case UNDERWRITER -> Optional.of("quote.cell.underwriter");
            case EXAMPLE_TARIFF, LOADED_TARIFF -> Optional.empty();
        };
    }

    /// `20 %`.
    String percentage(BigDecimal percent) {
        return wording.value(new Value.Percentage(percent));
    }
}
