package nl.cyberwerkbank.ui.quote;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.QuoteCell;
import nl.cyberwerkbank.quote.UnderwriterAnswer;
import nl.cyberwerkbank.quote.Variants;
import nl.cyberwerkbank.rating.GivenPremium;
import nl.cyberwerkbank.rating.PremiumChoice;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.why.WhyModel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the stage Voorstel shows and does. It follows the dossier in hand; its own state is the commission looked at
/// and the cell in hand.
final class QuoteViewModel {
    private final OpenDossier dossier;
    private final QuoteWords words;
    private final QuoteReasons reasons;
    private final ReadOnlyObjectWrapper<QuotePage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<WhyModel> why = new ReadOnlyObjectWrapper<>();
    private BigDecimal commission;
    private Optional<PremiumChoice> selected;

    QuoteViewModel(OpenDossier dossier, Wording wording) {
        this.dossier = dossier;
        this.words = new QuoteWords(wording);
        this.reasons = new QuoteReasons(wording);
        Optional<PremiumChoice> advised = dossier.dossier().variants().advised();
        this.commission =
                advised.map(PremiumChoice::commissionPercentage)
                        .filter(percentage -> commissions().contains(percentage))
                        .orElseGet(() -> commissions().getFirst());
        this.selected = advised;
        refresh();
        dossier.assessmentProperty().addListener((o, was, now) -> refresh());
    }

    ReadOnlyObjectProperty<QuotePage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    QuotePage page() {
        return page.get();
    }

    /// What the `Waarom?` panel says of the cell in hand.
    ReadOnlyObjectProperty<WhyModel> whyProperty() {
        return why.getReadOnlyProperty();
    }

    /// The commissions that exist, the usual one first, in percent.
    List<BigDecimal> commissions() {
        return dossier.assessment().grid().commissions();
    }

    /// How a commission is written.
    String written(BigDecimal percentage) {
        return words.percentage(percentage);
    }

    /// The commission of the premiums shown.
    BigDecimal commission() {
        return commission;
    }

    /// Shows the premiums at another commission; the cell in hand stays in its place.
    void show(BigDecimal percentage) {
        commission = percentage;
        selected = selected.map(choice -> new PremiumChoice(choice.sumInsured(), choice.deductible(), percentage));
        refresh();
    }

    /// The cell in hand.
    Optional<PremiumChoice> selected() {
        return selected;
    }

    /// Takes a cell in hand, and shows the commission that it belongs to.
    void select(PremiumChoice choice) {
        selected = Optional.of(choice);
        commission = choice.commissionPercentage();
        refresh();
    }

    private void refresh() {
        selected = selected.filter(choice -> assessment().grid().cell(choice).isPresent()).or(this::firstChoice);
        page.set(words.page(assessment(), commission));
        why.set(reasons.of(assessment(), selected));
    }

    private Optional<PremiumChoice> firstChoice() {
        return assessment().grid().cheapest(commission).map(QuoteCell::choice);
    }

    /// Pins the variant, or takes it off when it was pinned.
    ///
    /// @return the key of the message why nothing happened; empty when it was done
    Optional<String> togglePin(PremiumChoice choice) {
        Variants before = dossier.dossier().variants();
        if (!before.pinned().contains(choice)) {
            if (!before.hasRoom()) {
                return Optional.of("quote.pin.full");
            }
            if (assessment().grid().cell(choice).flatMap(QuoteCell::receipt).isEmpty()) {
                return Optional.of("quote.pin.noPremium");
            }
        }
        change("variant", file -> file.withVariants(before.toggled(choice)));
        return Optional.empty();
    }

    /// Makes this pinned variant the one that is advised.
    void advise(PremiumChoice choice) {
        change("variant.advised", file -> file.withVariants(file.variants().advising(choice)));
        select(choice);
    }

    /// Records what the insurer's desk answered.
    void record(UnderwriterAnswer answer) {
        change("answer", file -> file.withAnswer(Optional.of(answer)));
    }

    /// Takes the desk's answer back, as when it was recorded by mistake.
    void withdrawAnswer() {
        change("answer.withdrawn", file -> file.withAnswer(Optional.empty()));
    }

    /// Records a premium from the portal or the underwriter, in place of one for the same choice, and shows its cell.
    void record(GivenPremium premium) {
        var choice = new PremiumChoice(premium.sumInsured(), premium.deductible(), premium.commissionPercentage());
        change(
                "given",
                file -> {
                    Stream<GivenPremium> others = file.given().stream().filter(other -> !other.isFor(choice));
                    return file.withGiven(Stream.concat(others, Stream.of(premium)).toList());
                });
        if (assessment().grid().cell(choice).isPresent()) {
            select(choice);
        }
    }

    /// Forgets such a premium; its cell shows the tariff again.
    void remove(GivenPremium premium) {
        change(
                "given.removed",
                file -> file.withGiven(file.given().stream().filter(other -> !other.equals(premium)).toList()));
    }

    private Assessment assessment() {
        return dossier.assessment();
    }

    private void change(String field, java.util.function.UnaryOperator<Dossier> change) {
        dossier.change(field, change);
    }
}
