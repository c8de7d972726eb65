package nl.cyberwerkbank.ui.compare;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.market.Clause;
import nl.cyberwerkbank.market.ClauseState;
import nl.cyberwerkbank.market.ClauseWords;
import nl.cyberwerkbank.market.need.Need;
import nl.cyberwerkbank.market.need.NeedMatch;
import nl.cyberwerkbank.market.table.FigureKind;
import nl.cyberwerkbank.market.table.FigureWords;
import nl.cyberwerkbank.market.table.TableColumn;
import nl.cyberwerkbank.market.table.TableRow;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.Paragraph;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Makes the cells of the table. A state is a sign and words; basis, source and date stand below, apart from what the
/// cell says.
final class TableCells {
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

    private final Wording wording;
    private final ClauseWords words;
    private final FigureWords figureWords;

    TableCells(Wording wording, LocalDate today) {
        this.wording = wording;
        this.figureWords = new FigureWords(wording.brief(), today);
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
        return cell;
    }

    private VBox figure(TableRow.Figures row, TableColumn column) {
        var cell = new VBox();
        boolean known = row.cells().containsKey(column.id());
        String spoken = figureWords.figure(row, column);
        cell.getChildren().add(new Paragraph(spoken, known ? "compare-figure" : "quiet"));
        cell.pseudoClassStateChanged(DIFFERS, known && row.differs());
        String best = figureWords.best(row, column);
        if (!best.isEmpty()) {
            boolean lowest = row.kind().best() == FigureKind.Best.LOWEST;
            Ikon arrow = lowest ? Material2OutlinedAL.ARROW_DOWNWARD : Material2OutlinedAL.ARROW_UPWARD;
            cell.getChildren().add(mark(best, arrow, "compare-best"));
            spoken += ", " + best;
        }
        Optional<FigureWords.Caution> caution = figureWords.caution(row, column);
        if (caution.isPresent()) {
            boolean over = caution.get() == FigureWords.Caution.EXPIRED;
            String words = figureWords.words(caution.get());
            cell.getChildren().add(new Paragraph(words, "compare-caution", over ? "failing" : "open"));
            spoken += ", " + words;
        }
        cell.setAccessibleText(label(row) + ", " + spoken);
        return cell;
    }

    private VBox clause(TableRow.Clauses row, TableColumn column) {
        var cell = new VBox();
        Optional<Clause> clause = Optional.ofNullable(row.cells().get(column.id()));
        clause.ifPresentOrElse(known -> fill(cell, known), () -> cell.getChildren().add(nobodyLooked()));
        row.need().ifPresent(need -> need(cell, NeedMatch.of(clause)));
        cell.setAccessibleText(row.feature().name().in(wording.locale()) + ": " + spoken(clause));
        return cell;
    }

    private String spoken(Optional<Clause> clause) {
        return clause.map(known -> words.state(known.state()) + ". " + words.says(known) + " " + words.source(known))
                .orElseGet(() -> wording.text("compare.nobodyLooked"));
    }

    /// No source was read for this cell: that is not one of the six states.
    private HBox nobodyLooked() {
        var words = new Paragraph(wording.text("compare.nobodyLooked"), "compare-nobody-looked");
        var line = new HBox(new Icon(Material2OutlinedMZ.MORE_HORIZ), words);
        line.getStyleClass().addAll("compare-state-line", "neutral");
        return line;
    }

    private HBox state(ClauseState state) {
        StateMark mark = StateMark.of(state);
        var label = new Paragraph(words.state(state), "compare-state");
        var line = new HBox(new Icon(mark.ikon()), label);
        line.getStyleClass().addAll("compare-state-line", mark.styleClass());
        return line;
    }

    private void fill(VBox cell, Clause clause) {
        cell.getChildren().add(state(clause.state()));
        cell.getStyleClass().add(StateMark.of(clause.state()).styleClass());
        String says = words.says(clause);
        if (!says.isEmpty()) {
            cell.getChildren().add(new Paragraph(says, "compare-says"));
        }
        if (!clause.doubts().isEmpty()) {
            cell.getChildren().add(new Paragraph(words.doubts(clause), "doubt", "compare-source"));
        }
        words.further(clause).forEach(fact -> cell.getChildren().add(new Paragraph(fact, "compare-further")));
        boolean own = clause.origin() == Clause.Origin.OWN;
        if (own) {
            cell.getStyleClass().add("own");
        }
        for (String line : words.lines(clause)) {
            cell.getChildren().add(new Paragraph(own ? wording.text("compare.own", line) : line, "compare-source"));
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
            label.getChildren()
                    .add(mark(wording.text("compare.differs"), Material2OutlinedAL.COMPARE_ARROWS, "compare-differs"));
            spoken += ", " + wording.text("compare.differs");
        }
        if (row instanceof TableRow.Clauses clauses && clauses.need().isPresent()) {
            String weight = "compare.weight." + clauses.need().get().weight().caseName();
            label.getChildren().add(mark(wording.text(weight), Material2OutlinedAL.FLAG, "compare-need"));
            spoken += ", " + wording.text(weight);
        }
        label.setAccessibleRole(AccessibleRole.TEXT);
        label.setAccessibleText(spoken);
        return label;
    }

    private static Node mark(String words, Ikon ikon, String styleClass) {
        var mark = new Label(words, new Icon(ikon));
        mark.getStyleClass().addAll("compare-mark", styleClass);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        return mark;
    }

    /// How a row is called.
    String label(TableRow row) {
        return switch (row) {
            case TableRow.Figures figures -> figureWords.label(figures);
            case TableRow.Clauses clauses -> clauses.feature().name().in(wording.locale());
        };
    }
}
