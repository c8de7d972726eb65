package nl.cyberwerkbank.ui.quote;

import javafx.scene.Node;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.rating.GivenPremium;
import nl.cyberwerkbank.rating.GivenPremium.By;
import nl.cyberwerkbank.rating.PremiumChoice;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.MoneyField;
import nl.cyberwerkbank.ui.field.TextField;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// Records an exact premium that the insurer's portal or the underwriter gave for one sum, deductible and commission.
final class GivenForm {
    private static final int LONGEST_REFERENCE = 100;

    private final EntryForm form;
    private final ChoiceField<By> by;
    private final MoneyField sum;
    private final MoneyField deductible;
    private final ChoiceField<BigDecimal> commission;
    private final MoneyField premium;
    private final DateField on;
    private final TextField reference;

    GivenForm(Wording wording, QuoteViewModel model, LocalDate today, Consumer<GivenPremium> record) {
        form = new EntryForm(wording, "quote.given.title", "quote.given.record", () -> record.accept(given()));
        by =
                form.add(
                        "givenBy",
                        new ChoiceField<>(
                                wording,
                                LabelPlace.ABOVE,
                                wording.text("quote.given.by"),
                                List.of(By.values()),
                                choice -> wording.text(key(choice))));
        reference =
                form.add(
                        "reference",
                        new TextField(
                                wording, LabelPlace.ABOVE, wording.text("quote.given.reference"), LONGEST_REFERENCE));
        sum = form.add("givenSum", money(wording, "quote.table.sum"));
        deductible = form.add("givenDeductible", money(wording, "quote.table.deductible"));
        premium = form.add("givenPremium", money(wording, "quote.given.premium"));
        commission =
                form.add(
                        "givenCommission",
                        new ChoiceField<>(
                                wording,
                                LabelPlace.ABOVE,
                                wording.text("quote.commission"),
                                model.commissions(),
                                model::written));
        on = form.add("givenOn", new DateField(wording, LabelPlace.ABOVE, wording.text("quote.given.on")));
        on.entryProperty().addListener((o, was, now) -> on.object(EntryForm.objectionTo(now.answer(), today)));
        on.fill(new Entry.Valid<>(today));
    }

    private static String key(By by) {
        return switch (by) {
            case PORTAL -> "quote.given.by.portal";
            case UNDERWRITER -> "quote.given.by.underwriter";
        };
    }

    private static MoneyField money(Wording wording, String key) {
        return new MoneyField(wording, LabelPlace.ABOVE, wording.text(key));
    }

    /// Prepares the form for a premium of this choice.
    void prepare(PremiumChoice choice) {
        sum.fill(new Entry.Valid<>(choice.sumInsured()));
        deductible.fill(new Entry.Valid<>(choice.deductible()));
        commission.fill(new Entry.Valid<>(choice.commissionPercentage()));
    }

    private GivenPremium given() {
        return new GivenPremium(
                by.entry().answer().orElseThrow(),
                sum.entry().answer().orElseThrow(),
                deductible.entry().answer().orElseThrow(),
                commission.entry().answer().orElseThrow(),
                premium.entry().answer().orElseThrow(),
                on.entry().answer().orElseThrow(),
                reference.entry().answer().orElseThrow());
    }

    /// The premium was recorded: the next one has another amount.
    void clear() {
        premium.fill(Entry.empty());
    }

    Node root() {
        return form;
    }

    boolean goTo(String field) {
        return form.goTo(field);
    }
}
