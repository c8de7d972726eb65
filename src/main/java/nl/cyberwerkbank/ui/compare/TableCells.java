package nl.cyberwerkbank.ui.compare;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.market.Clause;
import nl.cyberwerkbank.market.ClauseState;
import nl.cyberwerkbank.market.ClauseWords;
import nl.cyberwerkbank.market.need.Need;
import nl.cyberwerkbank.market.need.NeedMatch;
import nl.cyberwerkbank.market.table.FigureKind;
import nl.cyberwerkbank.market.table.TableColumn;
import nl.cyberwerkbank.market.table.TableRow;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.Paragraph;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.List;
import java.util.Optional;

/// Makes the cells of the table. A state is a sign and words; basis, source and date stand below, apart from what the
/// cell says.
final class TableCells {
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

    private final Wording wording;
    private final ClauseWords words;

    TableCells(Wording wording) {
        this.wording = wording;
        this.words = new ClauseWords(wording);
    }

    /// What a cell is made from; an equal content makes an equal cell.
    Object content(TableRow row, TableColumn column) {
        return switch (row) {
            case TableRow.Figures figures ->
                    List.of(
                            Optional.ofNullable(figures.cells().get(column.id())),
                            figures.best().contains(column.id()),
                            figures.differs(),
                            column.proposal().isPresent());
            case TableRow.Clauses clauses ->
                    List.of(
                            Optional.ofNullable(clauses.cells().get(column.id())),
                            clauses.need().map(Need::weight),
                            column.insurer().isPresent());
        };
    }

    /// What a label is made from.
    Object contentOfLabel(TableRow row, boolean pinned) {
        Optional<Need> need = row instanceof TableRow.Clauses clauses ? clauses.need() : Optional.empty();
        return List.of(row.differs(), pinned, need.map(Need::weight));
    }

    /// The cell of a row under a column.
    Region cell(TableRow row, TableColumn column) {
        VBox cell =
                switch (row) {
                    case TableRow.Figures figures -> figure(figures, column);
                    case TableRow.Clauses clauses -> clause(clauses, column);
                };
        cell.getStyleClass().add("compare-cell");
        cell.setAccessibleRole(AccessibleRole.TEXT);
        cell.pseudoClassStateChanged(DIFFERS, row.differs() && row instanceof TableRow.Figures);
        return cell;
    }

    private VBox figure(TableRow.Figures row, TableColumn column) {
        var cell = new VBox();
        Optional<Value> value = Optional.ofNullable(row.cells().get(column.id()));
        String none = wording.text(column.proposal().isPresent() ? "compare.figure.none" : "compare.figure.noQuote");
        String text = value.map(known -> figure(row.kind(), known)).orElse(none);
        var label = new Paragraph(text, value.isPresent() ? "compare-figure" : "quiet");
        cell.getChildren().add(label);
        String spoken = text;
        if (row.best().contains(column.id())) {
            String mark = wording.text("compare.best." + row.kind().caseName());
            var tag = new Label(mark, new Icon(Material2OutlinedAL.ARROW_RIGHT));
            tag.getStyleClass().add("compare-best");
            tag.setMinWidth(Region.USE_PREF_SIZE);
            cell.getChildren().add(tag);
            spoken = text + ", " + mark;
        }
        cell.setAccessibleText(label(row) + ", " + spoken);
        return cell;
    }

    private String figure(FigureKind kind, Value value) {
        return kind == FigureKind.WAITING_PERIOD
                ? wording.text("compare.hours", wording.value(value))
                : wording.brief().value(value);
    }

    private VBox clause(TableRow.Clauses row, TableColumn column) {
        var cell = new VBox();
        Optional<Clause> clause = Optional.ofNullable(row.cells().get(column.id()));
        ClauseState state = clause.map(Clause::state).orElse(ClauseState.NOT_STATED);
        cell.getChildren().add(state(state));
        cell.getStyleClass().add(StateMark.of(state).styleClass());
        clause.ifPresentOrElse(
                known -> fill(cell, known),
                () -> cell.getChildren().add(new Paragraph(wording.text("compare.nobodyLooked"), "compare-source")));
        row.need().ifPresent(need -> need(cell, NeedMatch.of(clause)));
        cell.setAccessibleText(
                row.feature().name().in(wording.locale())
                        + ": "
                        + words.state(state)
                        + ". "
                        + clause.map(known -> words.says(known) + " " + words.source(known)).orElse(""));
        return cell;
    }

    private HBox state(ClauseState state) {
        StateMark mark = StateMark.of(state);
        var label = new Paragraph(words.state(state), "compare-state");
        var line = new HBox(new Icon(mark.ikon()), label);
        line.getStyleClass().addAll("compare-state-line", mark.styleClass());
        return line;
    }

    private void fill(VBox cell, Clause clause) {
        String says = words.says(clause);
        if (!says.isEmpty()) {
            cell.getChildren().add(new Paragraph(says, "compare-says"));
        }
        if (!clause.doubts().isEmpty()) {
            cell.getChildren().add(new Paragraph(words.doubts(clause), "doubt", "compare-source"));
        }
        words.further(clause).forEach(fact -> cell.getChildren().add(new Paragraph(fact, "compare-further")));
        boolean own = clause.origin() == Clause.Origin.OWN;
        String basis = own ? wording.text("compare.own", words.basis(clause)) : words.basis(clause);
        for (ClauseWords.Origin origin : words.origins(clause)) {
            String read = origin.place();
            if (clause.state() == ClauseState.NOT_STATED && clause.says().isEmpty()) {
                read = wording.text("compare.read", origin.place());
            }
            cell.getChildren().add(new Paragraph(basis + " · " + read + " · " + origin.dated(), "compare-source"));
        }
    }

    private void need(VBox cell, NeedMatch match) {
        if (match == NeedMatch.MET) {
            return;
        }
        StateMark mark = StateMark.of(match);
        var label = new Paragraph(wording.text("compare.match." + match.caseName()), "compare-need-mark");
        label.getStyleClass().add(mark.styleClass());
        cell.getChildren().add(label);
        cell.getStyleClass().add("need-" + match.caseName());
    }

    /// The label of a row: its name, whether it differs, and the need it serves.
    Region label(TableRow row, boolean pinned) {
        var label = new VBox();
        label.getStyleClass().addAll("compare-cell", "compare-label");
        var name = new Paragraph(label(row), "compare-name");
        var line = new HBox(name);
        line.getStyleClass().add("compare-state-line");
        if (pinned) {
            line.getChildren().add(new Icon(Material2OutlinedMZ.PUSH_PIN, "quiet"));
        }
        label.getChildren().add(line);
        String spoken = label(row);
        if (row.differs()) {
            label.getChildren().add(mark("compare.differs", Material2OutlinedAL.COMPARE_ARROWS, "compare-differs"));
            spoken += ", " + wording.text("compare.differs");
        }
        if (row instanceof TableRow.Clauses clauses && clauses.need().isPresent()) {
            String weight = "compare.weight." + clauses.need().get().weight().caseName();
            label.getChildren().add(mark(weight, Material2OutlinedAL.FLAG, "compare-need"));
            spoken += ", " + wording.text(weight);
        }
        label.setAccessibleRole(AccessibleRole.TEXT);
        label.setAccessibleText(spoken);
        return label;
    }

    private Node mark(String key, Ikon ikon, String styleClass) {
        var mark = new Label(wording.text(key), new Icon(ikon));
        mark.getStyleClass().addAll("compare-mark", styleClass);
        return mark;
    }

    /// How a row is called.
    String label(TableRow row) {
        return switch (row) {
            case TableRow.Figures figures ->
                    figures.kind() == FigureKind.SUBLIMIT
                            ? wording.text("compare.figure.sublimit", figures.part())
                            : wording.text("compare.figure." + figures.kind().caseName());
            case TableRow.Clauses clauses -> clauses.feature().name().in(wording.locale());
        };
    }
}
