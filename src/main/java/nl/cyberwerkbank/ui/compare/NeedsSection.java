package nl.cyberwerkbank.ui.compare;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.market.Feature;
import nl.cyberwerkbank.market.FeatureGroup;
import nl.cyberwerkbank.market.need.Need;
import nl.cyberwerkbank.market.need.NeedMatch;
import nl.cyberwerkbank.market.table.ColumnWords;
import nl.cyberwerkbank.market.table.TableColumn;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.Paragraph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What matters to this client and why, and how far each column meets it.
final class NeedsSection implements CompareSection {
    private final CompareDesk desk;
    private final Wording wording;
    private final ColumnWords columnWords;
    private final VBox root = new VBox();
    private final VBox summary = new VBox();
    private final Map<Integer, NeedRow> rows = new LinkedHashMap<>();

    NeedsSection(CompareHost host) {
        this.desk = host.desk();
        this.wording = host.workplace().wording();
        this.columnWords = new ColumnWords(wording);
        root.getStyleClass().add("stage-cards");
        summary.getStyleClass().add("card");
        root.getChildren().add(summary);
        for (FeatureGroup group : desk.matrix().groups()) {
            var card = new VBox(new Paragraph(group.name().in(wording.locale()), "card-title"));
            card.getStyleClass().add("card");
            for (Feature feature : desk.matrix().featuresOf(group)) {
                var row = new NeedRow(feature);
                rows.put(feature.number(), row);
                card.getChildren().add(row);
            }
            root.getChildren().add(card);
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void refresh() {
        List<TableColumn> columns = desk.table().columns();
        rows.forEach((number, row) -> row.show(desk.advice().need(number), columns));
        summarise(columns);
    }

    private void summarise(List<TableColumn> columns) {
        List<Need> needs = desk.advice().needs();
        var lines = new ArrayList<Node>();
        lines.add(new Paragraph(wording.text("compare.needs.title", needs.size()), "card-title"));
        lines.add(new Paragraph(wording.text("compare.needs.text"), "quiet"));
        if (!needs.isEmpty()) {
            lines.add(new VBox(columns.stream().map(column -> summary(column, needs)).toArray(Node[]::new)));
        }
        summary.getChildren().setAll(lines);
    }

    /// Told by name, never counted into a rank; what is refused stands out.
    private Node summary(TableColumn column, List<Need> needs) {
        var told = new VBox();
        for (NeedMatch match : NeedMatch.values()) {
            String of =
                    needs.stream()
                            .filter(need -> match(column, need.feature()) == match)
                            .map(need -> desk.matrix().feature(need.feature()).orElseThrow())
                            .map(feature -> feature.name().in(wording.locale()))
                            .collect(Collectors.joining(" · "));
            if (!of.isEmpty()) {
                StateMark mark = StateMark.of(match);
                var words = new Paragraph(wording.text("compare.needs." + match.caseName(), of));
                words.getStyleClass().add(match == NeedMatch.UNMET ? "compare-state" : "compare-needs-told");
                var line = new HBox(new Icon(mark.ikon()), words);
                line.getStyleClass().addAll("compare-state-line", mark.styleClass());
                told.getChildren().add(line);
            }
        }
        HBox.setHgrow(told, Priority.ALWAYS);
        var line = new HBox(new Paragraph(columnWords.name(column), "compare-need-column"), told);
        line.getStyleClass().add("compare-need-summary");
        return line;
    }

    private NeedMatch match(TableColumn column, int feature) {
        return NeedMatch.of(
                column.insurer().flatMap(insurer -> insurer.clause(desk.matrix().feature(feature).orElseThrow())));
    }

    private static Label tag(NeedMatch match, String words) {
        StateMark mark = StateMark.of(match);
        var tag = new Label(words, new Icon(mark.ikon()));
        tag.getStyleClass().addAll("compare-tag", mark.styleClass());
        tag.setMinWidth(Region.USE_PREF_SIZE);
        return tag;
    }

    /// One feature: whether it matters, why, and how each column meets it.
    private final class NeedRow extends VBox {
        private final Feature feature;
        private final ToggleGroup weight = new ToggleGroup();
        private final Map<Optional<Need.Weight>, ToggleButton> choices = new LinkedHashMap<>();
        private final WordsArea why;
        private final FlowPane matches = new FlowPane();
        private boolean filling;

        NeedRow(Feature feature) {
            this.feature = feature;
            getStyleClass().add("compare-need-row");
            String name = feature.name().in(wording.locale());
            var title = new Paragraph(name);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            var line = new HBox(title);
            line.getStyleClass().add("compare-state-line");
            choice(Optional.empty(), "compare.weight.none", line, name);
            for (Need.Weight each : Need.Weight.values()) {
                choice(Optional.of(each), "compare.weight." + each.caseName(), line, name);
            }
            why =
                    new WordsArea(
                            "compare-need-why-" + feature.number(),
                            wording.text("compare.needs.why"),
                            1,
                            this::explain);
            matches.getStyleClass().add("compare-need-line");
            getChildren().setAll(line, why, matches);
        }

        private void choice(Optional<Need.Weight> value, String key, HBox line, String name) {
            var button = new ToggleButton(wording.text(key));
            button.setToggleGroup(weight);
            button.setId("compare-need-" + feature.number() + "-" + value.map(Need.Weight::caseName).orElse("none"));
            button.getStyleClass().add("compare-weight");
            button.setAccessibleText(name + ": " + button.getText());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> choose(value));
            choices.put(value, button);
            line.getChildren().add(button);
        }

        private void choose(Optional<Need.Weight> value) {
            choices.get(value).setSelected(true);
            String field = "need." + feature.number();
            value.ifPresentOrElse(
                    now ->
                            desk.change(
                                    field,
                                    advice ->
                                            advice.with(
                                                    new Need(
                                                            feature.number(),
                                                            now,
                                                            advice.need(feature.number()).map(Need::why).orElse("")))),
                    () -> desk.change(field, advice -> advice.withoutNeed(feature.number())));
        }

        private void explain(String words) {
            if (!filling) {
                desk.change(
                        "needWhy." + feature.number(),
                        advice ->
                                advice.need(feature.number())
                                        .map(need -> advice.with(new Need(need.feature(), need.weight(), words)))
                                        .orElse(advice));
            }
        }

        void show(Optional<Need> need, List<TableColumn> columns) {
            filling = true;
            choices.get(need.map(Need::weight)).setSelected(true);
            why.fill(need.map(Need::why).orElse(""));
            filling = false;
            present(why, need.isPresent());
            present(matches, need.isPresent());
            matches.getChildren().clear();
            if (need.isPresent()) {
                for (TableColumn column : columns) {
                    NeedMatch match = match(column, feature.number());
                    String words = columnWords.name(column) + ": " + wording.text("compare.met." + match.caseName());
                    matches.getChildren().add(tag(match, words));
                }
            }
        }

        private static void present(Node node, boolean there) {
            node.setVisible(there);
            node.setManaged(there);
        }
    }
}
