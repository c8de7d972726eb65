package nl.cyberwerkbank.ui.compare;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.market.scenario.CostFigure;
import nl.cyberwerkbank.market.scenario.CoveredCost;
import nl.cyberwerkbank.market.scenario.PublishedAverage;
import nl.cyberwerkbank.market.scenario.ScenarioCost;
import nl.cyberwerkbank.market.scenario.SumAdvice;
import nl.cyberwerkbank.market.scenario.SumQuestion;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.MoneyField;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.Paragraph;

import org.joda.money.Money;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The talk on the sum insured: the factors, the scenarios against the sums, and every figure with its source.
final class SumSection implements CompareSection {
    private final CompareDesk desk;
    private final CompareSums sums;
    private final Wording wording;
    private final VBox root = new VBox();
    private final VBox known = new VBox();
    private final MoneyField grossProfit;
    private final Map<String, ChoiceField<SumQuestion.Answer>> answers = new LinkedHashMap<>();
    private final ScenarioPicture picture;
    private final VBox table = new VBox();
    private final Map<String, FigureRow> figures = new LinkedHashMap<>();
    private boolean filling;

    SumSection(CompareHost host, CompareSums sums) {
        this.desk = host.desk();
        this.sums = sums;
        this.wording = host.workplace().wording();
        this.picture = new ScenarioPicture(wording);
        grossProfit = new MoneyField(wording, LabelPlace.ABOVE, wording.text("compare.sum.grossProfit"));
        grossProfit.focusTarget().setId("compare-sum-grossProfit");
        grossProfit.entryProperty().addListener((_, _, now) -> typedGrossProfit(now));
        root.getStyleClass().add("stage-cards");
        root.getChildren().setAll(aid(), factors(), picture(), table(), figures(), averages());
    }

    private Node aid() {
        var line = new HBox(new Icon(Material2OutlinedAL.INFO), new Paragraph(wording.text("compare.sum.aid")));
        line.getStyleClass().addAll("banner", "neutral");
        return line;
    }

    private VBox card(String key) {
        var card = new VBox(new Paragraph(wording.text(key), "card-title"));
        card.getStyleClass().add("card");
        return card;
    }

    private Node factors() {
        var card = card("compare.sum.factors");
        var grid = new FieldGrid();
        grid.place(grossProfit);
        for (SumQuestion question : sums.book().questions()) {
            var field =
                    new ChoiceField<>(
                            wording,
                            LabelPlace.ABOVE,
                            question.name().in(wording.locale()),
                            question.answers(),
                            answer -> answer.name().in(wording.locale()));
            field.focusTarget().setId("compare-sum-" + question.id());
            field.entryProperty().addListener((_, _, now) -> typedAnswer(question, now));
            answers.put(question.id(), field);
            grid.place(field);
        }
        card.getChildren().addAll(known, grid);
        return card;
    }

    private void typedGrossProfit(Entry<Money> now) {
        if (!filling && now.complaint().isEmpty()) {
            desk.change("grossProfit", advice -> advice.withGrossProfitPerYear(now.answer()));
        }
    }

    private void typedAnswer(SumQuestion question, Entry<SumQuestion.Answer> now) {
        if (!filling && now.complaint().isEmpty()) {
            desk.change(
                    "sum." + question.id(),
                    advice -> advice.withAnswer(question.id(), now.answer().map(SumQuestion.Answer::id)));
        }
    }

    private Node picture() {
        var card = card("compare.sum.picture");
        card.getChildren().addAll(picture, legend());
        return card;
    }

    private Node legend() {
        var line = new HBox(swatch("paid", "compare.sum.paid"), swatch("own", "compare.sum.own"));
        line.getStyleClass().add("scenario-legend");
        return line;
    }

    private Node swatch(String kind, String key) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("scenario-bar", "swatch", kind);
        var label = new Label(wording.text(key), swatch);
        label.getStyleClass().addAll("quiet", "small");
        return label;
    }

    private Node table() {
        table.getStyleClass().add("card");
        return table;
    }

    private Node figures() {
        var list = new VBox();
        list.getStyleClass().add("compare-figures");
        for (CostFigure figure : sums.book().figures()) {
            var row = new FigureRow(desk, sums.book(), figure, wording);
            figures.put(figure.id(), row);
            list.getChildren().add(row);
        }
        var fold = new TitledPane(wording.text("compare.sum.figures"), list);
        fold.setId("compare-sum-figures");
        fold.setExpanded(false);
        fold.getStyleClass().add("compare-fold");
        return fold;
    }

    private Node averages() {
        var card = card("compare.sum.averages");
        for (PublishedAverage average : sums.book().averages()) {
            String dated =
                    average.dated()
                            .map(date -> date.in(wording))
                            .orElseGet(() -> wording.text("compare.undated", wording.date(average.readOn())));
            card.getChildren()
                    .add(
                            new VBox(
                                    new Paragraph(
                                            average.name().in(wording.locale())
                                                    + ": "
                                                    + average.words().in(wording.locale())),
                                    new Paragraph(
                                            wording.text(
                                                    "compare.source", average.source().in(wording.locale()), dated),
                                            "quiet",
                                            "small")));
        }
        return card;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void refresh() {
        desk.dossier().ifPresent(open -> refresh(open.assessment()));
    }

    private void refresh(Assessment assessment) {
        SumAdvice advice = sums.of(assessment);
        fill(assessment);
        fillKnown(assessment);
        picture.show(advice);
        fillTable(advice);
        figures.values().forEach(row -> row.show(sums.facts(assessment)));
    }

    private void fill(Assessment assessment) {
        filling = true;
        Optional<Money> profit = assessment.dossier().advice().grossProfitPerYear();
        if (!grossProfit.entry().answer().equals(profit) && !grossProfit.focusTarget().isFocused()) {
            grossProfit.fill(profit.<Entry<Money>>map(Entry.Valid::new).orElseGet(Entry::empty));
        }
        answers.forEach((id, field) -> {
            Optional<SumQuestion.Answer> answer =
                    Optional.ofNullable(assessment.dossier().advice().answers().get(id))
                            .flatMap(chosen ->
                                    sums.book().question(id).orElseThrow().answers().stream()
                                            .filter(each -> each.id().equals(chosen))
                                            .findFirst());
            if (!field.entry().answer().equals(answer) && !field.focusTarget().isFocused()) {
                field.fill(answer.<Entry<SumQuestion.Answer>>map(Entry.Valid::new).orElseGet(Entry::empty));
            }
        });
        filling = false;
    }

    private void fillKnown(Assessment assessment) {
        Intake intake = assessment.dossier().intake();
        String unanswered = wording.text("value.unanswered");
        String turnover = intake.annualTurnover().map(wording::roundMoney).orElse(unanswered);
        String persons = intake.personalDataSubjects().map(wording::count).orElse(unanswered);
        String sector =
                intake.sector().map(each -> wording.text("choice.sector." + each.caseName())).orElse(unanswered);
        known.getChildren()
                .setAll(new Paragraph(wording.text("compare.sum.known", turnover, sector, persons), "quiet"));
    }

    private void fillTable(SumAdvice advice) {
        var nodes = new ArrayList<Node>();
        nodes.add(new Paragraph(wording.text("compare.sum.table"), "card-title"));
        nodes.add(
                new Paragraph(
                        wording.text(
                                "compare.sum.schedule",
                                wording.roundMoney(advice.schedule().deductible()),
                                wording.decimal(advice.schedule().waitingPeriodHours())),
                        "quiet"));
        nodes.add(grid(advice));
        advice.scenarios().forEach(settled -> nodes.add(lines(settled)));
        table.getChildren().setAll(nodes);
    }

    private GridPane grid(SumAdvice advice) {
        var grid = new GridPane();
        grid.getStyleClass().add("sum-grid");
        grid.getColumnConstraints().add(new ColumnConstraints());
        head(grid, wording.text("compare.sum.scenario"), 0, "name");
        head(grid, wording.text("compare.sum.cost"), 1, "plain");
        List<Money> columns = advice.schedule().sums();
        for (int i = 0; i < columns.size(); i++) {
            boolean chosen = columns.get(i).equals(advice.schedule().advised());
            head(grid, wording.shortSum(columns.get(i)), i + 2, chosen ? "advised" : "plain");
        }
        for (int y = 0; y < advice.scenarios().size(); y++) {
            SumAdvice.Settled settled = advice.scenarios().get(y);
            var name = new Paragraph(settled.cost().scenario().name().in(wording.locale()), "sum-cell", "name");
            GridPane.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            grid.add(name, 0, y + 1);
            boolean least = !settled.cost().open().isEmpty();
            String total = wording.roundMoney(rounded(settled.cost().total()));
            figure(grid, least ? "≥ " + total : total, 1, y + 1, "plain");
            for (int x = 0; x < settled.bySum().size(); x++) {
                CoveredCost covered = settled.bySum().get(x);
                boolean chosen = covered.sumInsured().equals(advice.schedule().advised());
                boolean above = covered.aboveSum().isPositive();
                var cell =
                        figure(
                                grid,
                                wording.roundMoney(rounded(covered.uninsured())),
                                x + 2,
                                y + 1,
                                chosen ? "advised" : "plain");
                if (above) {
                    cell.getStyleClass().add("above");
                    cell.setGraphic(new Icon(Material2OutlinedAL.ARROW_UPWARD));
                    cell.setAccessibleText(cell.getText() + ", " + wording.text("compare.sum.above"));
                }
            }
        }
        return grid;
    }

    private static Money rounded(Money money) {
        return money.rounded(0, RoundingMode.HALF_UP);
    }

    private static void head(GridPane grid, String words, int column, String kind) {
        var head = new Label(words);
        head.getStyleClass().addAll("sum-cell", "sum-head", kind);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(head, column == 0 ? HPos.LEFT : HPos.RIGHT);
        grid.add(head, column, 0);
    }

    private static Label figure(GridPane grid, String words, int column, int row, String kind) {
        var figure = new Label(words);
        figure.getStyleClass().addAll("sum-cell", "figure", kind);
        figure.setMaxWidth(Double.MAX_VALUE);
        figure.setMaxHeight(Double.MAX_VALUE);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(figure, column, row);
        return figure;
    }

    private Node lines(SumAdvice.Settled settled) {
        ScenarioCost cost = settled.cost();
        var box = new VBox();
        box.getStyleClass().add("scenario-lines");
        box.getChildren().add(new Paragraph(cost.scenario().name().in(wording.locale()), "strong"));
        box.getChildren().add(new Paragraph(cost.scenario().meaning().in(wording.locale()), "quiet"));
        String lines =
                cost.lines().stream()
                        .filter(line -> line.amount().isPositive())
                        .map(line ->
                                line.line().name().in(wording.locale())
                                        + " "
                                        + wording.roundMoney(rounded(line.amount())))
                        .collect(Collectors.joining(" · "));
        if (!lines.isEmpty()) {
            box.getChildren().add(new Paragraph(lines));
        }
        List<CoveredCost> bySum = settled.bySum();
        if (!bySum.isEmpty() && bySum.getLast().notCovered().isPositive()) {
            box.getChildren()
                    .add(
                            new Paragraph(
                                    wording.text(
                                            "compare.sum.notCovered",
                                            wording.roundMoney(rounded(bySum.getLast().notCovered()))),
                                    "open"));
        }
        if (!cost.open().isEmpty()) {
            String open = cost.open().stream().distinct().map(this::question).collect(Collectors.joining(", "));
            box.getChildren().add(new Paragraph(wording.text("compare.sum.open", open), "open"));
        }
        return box;
    }

    private String question(String id) {
        return sums.book()
                .question(id)
                .map(question -> question.name().in(wording.locale()))
                .orElseGet(() -> wording.text("compare.sum.open." + id));
    }
}
