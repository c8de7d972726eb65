package nl.cyberwerkbank.ui.compare;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.market.Basis;
import nl.cyberwerkbank.market.Clause;
import nl.cyberwerkbank.market.ClauseState;
import nl.cyberwerkbank.market.ClauseWords;
import nl.cyberwerkbank.market.Feature;
import nl.cyberwerkbank.market.InsurerColumn;
import nl.cyberwerkbank.market.OwnResearch;
import nl.cyberwerkbank.market.table.ColumnWords;
import nl.cyberwerkbank.market.table.TableColumn;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.TextEntryField;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.view.Paragraph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One cell: what ships with all its sources, and room for what the user found himself, with source and date.
final class CellSheet extends Sheet {
    private static final int LONGEST = 400;

    private final CompareHost host;
    private final Feature feature;
    private final TableColumn of;
    private final String column;
    private final ChoiceField<ClauseState> state;
    private final ChoiceField<Basis> basis;
    private final TextField source;
    private final TextField place;
    private final DateField dated;
    private final WordsArea says;
    private final Button close;

    /// @param of whose cell; a captured quote of an insurer that nobody looked up becomes the first of an own insurer
    CellSheet(CompareHost host, Feature feature, TableColumn of) {
        super(host.workplace().wording(), "compare.cell", feature.name().in(host.workplace().wording().locale()));
        this.host = host;
        this.feature = feature;
        this.of = of;
        this.column = of.insurer().map(InsurerColumn::id).orElseGet(this::ownColumn);
        var words = new ColumnWords(wording);
        body.getChildren().add(new Paragraph(words.name(of) + " · " + words.kind(of), "quiet"));
        words.note(of).ifPresent(note -> body.getChildren().add(new Paragraph(note, "quiet", "small")));
        shipped().ifPresent(clause -> body.getChildren().add(told(clause)));
        state =
                field(
                        "state",
                        new ChoiceField<>(
                                wording,
                                LabelPlace.ABOVE,
                                label("state"),
                                List.of(ClauseState.values()),
                                new ClauseWords(wording)::state));
        basis =
                field(
                        "basis",
                        new ChoiceField<>(
                                wording,
                                LabelPlace.ABOVE,
                                label("basis"),
                                List.of(Basis.values()),
                                value -> wording.text("compare.basis." + value.caseName())));
        source = field("source", new TextField(wording, LabelPlace.ABOVE, label("source"), LONGEST));
        place = field("place", new TextField(wording, LabelPlace.ABOVE, label("place"), LONGEST));
        dated = field("dated", new DateField(wording, LabelPlace.ABOVE, label("dated")));
        says = new WordsArea("compare-cell-says", label("says"), 2, _ -> {});
        var grid = new FieldGrid();
        List.of(state, basis, source, place, dated).forEach(grid::place);
        var form = new VBox(new Paragraph(label("own"), "card-title"), grid, says);
        form.getStyleClass().addAll("internal", "compare-sheet-body");
        body.getChildren().add(form);
        fill();
        close = act("compare.close", "secondary", host.workplace()::closeOverlay);
        close.setCancelButton(true);
        if (own().isPresent()) {
            act("compare.cell.remove", "secondary", this::remove).getStyleClass().add("internal");
        }
        Button record = act("compare.cell.record", "primary", this::record);
        record.getStyleClass().add("internal");
        record.setDisable(!host.desk().canWrite());
    }

    /// The own insurer that is called as the quote's is, or a new one.
    private String ownColumn() {
        String name = of.proposal().orElseThrow().name();
        return host.desk().own().insurers().stream()
                .filter(insurer -> insurer.name().equals(name))
                .map(OwnResearch.OwnInsurer::id)
                .findFirst()
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private Optional<OwnResearch.OwnClause> own() {
        return host.desk().own().cell(column, feature.number());
    }

    private Optional<Clause> shipped() {
        return host.desk().shipped().column(column).flatMap(insurer -> insurer.clause(feature));
    }

    private Node told(Clause clause) {
        var words = new ClauseWords(wording);
        var told = new VBox();
        told.getStyleClass().add("compare-told");
        told.getChildren().add(new Paragraph(words.state(clause.state()), "strong"));
        if (!words.says(clause).isEmpty()) {
            told.getChildren().add(new Paragraph(words.says(clause)));
        }
        words.lines(clause).forEach(line -> told.getChildren().add(new Paragraph(line, "quiet", "small")));
        clause.sources().stream()
                .map(citation -> citation.document())
                .distinct()
                .forEach(document -> {
                    String note = document.note().map(text -> " " + text.in(wording.locale())).orElse("");
                    told.getChildren()
                            .add(new Paragraph(document.name().in(wording.locale()) + "." + note, "quiet", "small"));
                });
        words.further(clause).forEach(fact -> told.getChildren().add(new Paragraph(fact, "small")));
        if (!clause.doubts().isEmpty()) {
            told.getChildren().add(new Paragraph(words.doubts(clause), "doubt", "small"));
        }
        return told;
    }

    private void fill() {
        own().ifPresent(cell -> {
            state.fill(new Entry.Valid<>(cell.state()));
            basis.fill(new Entry.Valid<>(cell.basis()));
            source.fill(new Entry.Valid<>(cell.source()));
            place.fillTyped(cell.place());
            dated.fill(cell.dated().<Entry<LocalDate>>map(Entry.Valid::new).orElseGet(Entry::empty));
            says.fill(cell.says());
        });
    }

    private void record() {
        for (TextEntryField<?> needed : List.of(state, basis, source)) {
            boolean missing = needed.entry().answer().isEmpty();
            needed.object(missing ? Optional.of(Message.of("quote.required")) : Optional.empty());
        }
        fields.checkAll();
        Optional<TextEntryField<?>> wrong =
                List.<TextEntryField<?>>of(state, basis, source, dated).stream()
                        .filter(field -> !field.messageText().isEmpty())
                        .findFirst();
        if (wrong.isPresent()) {
            wrong.get().focusTarget().requestFocus();
            return;
        }
        var cell =
                new OwnResearch.OwnClause(
                        column,
                        feature.number(),
                        state.entry().answer().orElseThrow(),
                        says.text().strip(),
                        basis.entry().answer().orElseThrow(),
                        source.entry().answer().orElseThrow(),
                        place.entry().answer().orElse(""),
                        dated.entry().answer(),
                        host.desk().casework().today(),
                        host.desk().casework().workspace().user().name());
        host.workplace().closeOverlay();
        if (of.insurer().isPresent()) {
            host.desk().changeOwn(own -> own.with(cell));
        } else {
            String name = of.proposal().orElseThrow().name();
            host.desk().changeOwn(own -> own.with(new OwnResearch.OwnInsurer(column, name)).with(cell));
            UUID quote = UUID.fromString(of.id());
            host.desk()
                    .change(
                            "quote." + quote,
                            advice -> advice.quote(quote).map(it -> advice.with(it.under(column))).orElse(advice));
        }
    }

    private void remove() {
        host.workplace().closeOverlay();
        host.desk().changeOwn(own -> own.without(column, feature.number()));
    }

    @Override
    Node first() {
        return close;
    }
}
