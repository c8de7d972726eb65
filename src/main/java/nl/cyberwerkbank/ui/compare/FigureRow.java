package nl.cyberwerkbank.ui.compare;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.market.scenario.CostFigure;
import nl.cyberwerkbank.market.scenario.CostWords;
import nl.cyberwerkbank.market.scenario.OwnFigure;
import nl.cyberwerkbank.market.scenario.ScenarioBook;
import nl.cyberwerkbank.market.scenario.SumFacts;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FormField;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.MoneyField;
import nl.cyberwerkbank.ui.field.NumberField;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.view.Paragraph;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A figure of the scenarios: what it is, where it comes from, and room for the user's own with a source.
final class FigureRow extends VBox {
    private static final int LONGEST = 200;

    private final CompareDesk desk;
    private final ScenarioBook book;
    private final CostFigure figure;
    private final Wording wording;
    private final Label value = new Label();
    private final Paragraph source = new Paragraph("", "quiet", "small");
    private final Button change = new Button();
    private final VBox form = new VBox();

    FigureRow(CompareDesk desk, ScenarioBook book, CostFigure figure, Wording wording) {
        this.desk = desk;
        this.book = book;
        this.figure = figure;
        this.wording = wording;
        getStyleClass().add("compare-figure-row");
        var name = new Paragraph(figure.name().in(wording.locale()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        value.getStyleClass().add("strong");
        value.setMinWidth(Region.USE_PREF_SIZE);
        change.setText(wording.text("compare.sum.change"));
        change.setId("compare-sum-change-" + figure.id());
        change.getStyleClass().addAll("flat", "internal");
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setOnAction(_ -> open());
        change.setAccessibleText(wording.text("compare.sum.change") + ": " + figure.name().in(wording.locale()));
        var line = new HBox(name, value, change);
        line.getStyleClass().add("compare-state-line");
        getChildren().setAll(line, source, form);
    }

    void show(SumFacts facts) {
        var words = new CostWords(wording);
        value.setText(words.value(figure, book, facts));
        source.setText(words.source(figure, facts));
    }

    private void open() {
        Input input = input();
        FormField<?> number = input.field();
        var from = new TextField(wording, LabelPlace.ABOVE, wording.text("compare.sum.source"), LONGEST);
        var dated = new DateField(wording, LabelPlace.ABOVE, wording.text("compare.sum.dated"));
        dated.focusTarget().setId("compare-sum-dated-" + figure.id());
        dated.fill(new Entry.Valid<>(desk.casework().today()));
        number.focusTarget().setId("compare-sum-value-" + figure.id());
        from.focusTarget().setId("compare-sum-source-" + figure.id());
        Optional<OwnFigure> own = Optional.ofNullable(desk.advice().figures().get(figure.id()));
        own.ifPresent(each -> {
            input.fill().accept(each.value());
            from.fill(new Entry.Valid<>(each.source()));
            dated.fill(new Entry.Valid<>(each.dated()));
        });
        var record = new Button(wording.text("compare.sum.record"));
        record.getStyleClass().add("primary");
        record.setId("compare-sum-record-" + figure.id());
        record.setMinWidth(Region.USE_PREF_SIZE);
        record.setOnAction(_ -> record(input, from, dated));
        var reset = new Button(wording.text("compare.sum.reset"));
        reset.getStyleClass().add("secondary");
        reset.setMinWidth(Region.USE_PREF_SIZE);
        reset.setOnAction(_ -> keep(Optional.empty()));
        HBox.setHgrow(from, Priority.ALWAYS);
        var fields = new HBox(number, from, dated);
        fields.getStyleClass().add("act-line");
        var acts = new HBox(record, reset);
        acts.getStyleClass().add("act-line");
        form.getStyleClass().setAll("compare-sheet-body", "internal");
        form.getChildren().setAll(fields, acts);
        number.focusTarget().requestFocus();
    }

    /// The field in which the user types his own figure: amounts are typed as amounts, so that they may be large.
    private record Input(FormField<?> field, Supplier<Optional<BigDecimal>> read, Consumer<BigDecimal> fill) {}

    private Input input() {
        String label = wording.text("compare.sum.value");
        if (figure.unit() == CostFigure.Unit.EUROS) {
            var money = new MoneyField(wording, LabelPlace.ABOVE, label);
            return new Input(
                    money,
                    () -> money.entry().answer().map(Money::getAmount),
                    value -> money.fill(new Entry.Valid<>(Money.of(CurrencyUnit.EUR, value, RoundingMode.HALF_UP))));
        }
        var number = new NumberField(wording, LabelPlace.ABOVE, label);
        return new Input(number, () -> number.entry().answer(), value -> number.fill(new Entry.Valid<>(value)));
    }

    private void record(Input number, TextField from, DateField dated) {
        Optional<BigDecimal> value = number.read().get().filter(each -> each.signum() >= 0);
        number.field().object(value.isEmpty() ? Optional.of(Message.of("quote.required")) : Optional.empty());
        from.object(from.entry().answer().isEmpty() ? Optional.of(Message.of("quote.required")) : Optional.empty());
        dated.object(dated.entry().answer().isEmpty() ? Optional.of(Message.of("quote.required")) : Optional.empty());
        if (value.isPresent() && from.entry().answer().isPresent() && dated.entry().answer().isPresent()) {
            keep(Optional.of(new OwnFigure(value.get(), from.entry().answer().get(), dated.entry().answer().get())));
        }
    }

    private void keep(Optional<OwnFigure> own) {
        form.getChildren().clear();
        desk.change("figure." + figure.id(), advice -> advice.withFigure(figure.id(), own));
    }
}
