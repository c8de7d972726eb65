package nl.cyberwerkbank.ui.compare;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.dossier.advice.Advice;
import nl.cyberwerkbank.dossier.advice.Proposals;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.market.need.AdviserChoice;
import nl.cyberwerkbank.market.need.Need;
import nl.cyberwerkbank.market.need.NeedMatch;
import nl.cyberwerkbank.market.need.Remuneration;
import nl.cyberwerkbank.market.table.ColumnWords;
import nl.cyberwerkbank.market.table.TableColumn;
import nl.cyberwerkbank.rating.PremiumReceipt;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.FormField;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.MoneyField;
import nl.cyberwerkbank.ui.field.YesNoField;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.Paragraph;

import org.joda.money.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// What the adviser chooses and why, how he is paid, and his record as the client gets it.
final class AdviceSection implements CompareSection {
    private final CompareDesk desk;
    private final ComparePapers papers;
    private final Wording wording;
    private final ColumnWords columnWords;
    private final VBox root = new VBox();
    private final VBox choicePlace = new VBox();
    private final WordsArea why;
    private final VBox told = new VBox();
    private final VBox attention = new VBox();
    private final ChoiceField<Remuneration.Kind> kind;
    private final MoneyField amount;
    private final ChoiceField<Remuneration.Analysis> analysis;
    private final YesNoField ownership;
    private final CheckBox disclosed = new CheckBox();
    private final Hyperlink takeCommission = new Hyperlink();
    private Optional<ChoiceField<TableColumn>> choice = Optional.empty();
    private List<String> offered = List.of();
    private boolean filling;

    AdviceSection(CompareHost host, ComparePapers papers) {
        this.desk = host.desk();
        this.papers = papers;
        this.wording = host.workplace().wording();
        this.columnWords = new ColumnWords(wording);
        why = new WordsArea("compare-advice-why", wording.text("compare.advice.why"), 4, this::explain);
        kind =
                new ChoiceField<>(
                        wording,
                        LabelPlace.ABOVE,
                        wording.text("compare.remuneration.kind"),
                        List.of(Remuneration.Kind.values()),
                        value -> wording.text("compare.remuneration." + value.caseName()));
        amount = new MoneyField(wording, LabelPlace.ABOVE, wording.text("compare.remuneration.amount"));
        analysis =
                new ChoiceField<>(
                        wording,
                        LabelPlace.ABOVE,
                        wording.text("compare.remuneration.analysis"),
                        List.of(Remuneration.Analysis.values()),
                        value -> wording.text("compare.analysis." + value.caseName()));
        ownership = new YesNoField(wording, LabelPlace.ABOVE, wording.text("compare.remuneration.ownership"));
        root.getStyleClass().add("stage-cards");
        attention.getStyleClass().add("compare-attention");
        root.getChildren().setAll(choiceCard(), remunerationCard(), paperCard());
    }

    private VBox card(String key) {
        var card = new VBox(new Paragraph(wording.text(key), "card-title"));
        card.getStyleClass().add("card");
        return card;
    }

    private Node choiceCard() {
        var card = card("compare.advice.title");
        choicePlace.getStyleClass().add("internal");
        why.getStyleClass().add("internal");
        told.getStyleClass().add("client-only");
        told.setId("compare-advice-told");
        card.getChildren().addAll(choicePlace, why, told, attention);
        return card;
    }

    private Node remunerationCard() {
        var card = card("compare.remuneration.title");
        card.getStyleClass().add("internal");
        disclosed.setText(wording.text("compare.remuneration.disclosed"));
        takeCommission.setId("compare-remuneration-take");
        disclosed.setId("compare-remuneration-disclosed");
        disclosed.setWrapText(true);
        disclosed
                .selectedProperty()
                .addListener((_, _, is) ->
                        changeRemuneration(
                                "disclosed",
                                (paid, _) ->
                                        paid.withDisclosure(
                                                is ? Remuneration.Disclosure.SHOWN : Remuneration.Disclosure.NOT_SHOWN),
                                Entry.empty()));
        follow("kind", kind, Remuneration::withKind);
        follow("amount", amount, Remuneration::withAmount);
        follow("analysis", analysis, Remuneration::withAnalysis);
        follow("ownership", ownership, Remuneration::withOwnership);
        var grid = new FieldGrid();
        List.of(kind, amount, analysis, ownership).forEach(grid::place);
        card.getChildren()
                .addAll(
                        new Paragraph(wording.text("compare.remuneration.text"), "quiet"),
                        grid,
                        takeCommission,
                        disclosed);
        return card;
    }

    private <T> void follow(
            String name, FormField<T> field, BiFunction<Remuneration, Optional<T>, Remuneration> change) {
        field.focusTarget().setId("compare-remuneration-" + name);
        field.entryProperty().addListener((_, _, now) -> changeRemuneration(name, change, now));
    }

    private <T> void changeRemuneration(
            String name, BiFunction<Remuneration, Optional<T>, Remuneration> change, Entry<T> now) {
        if (!filling && now.complaint().isEmpty()) {
            desk.change(
                    "remuneration." + name,
                    advice -> advice.withRemuneration(change.apply(advice.remuneration(), now.answer())));
        }
    }

    private Node paperCard() {
        var card = card("compare.paper.record");
        card.getChildren().add(papers.preview());
        return card;
    }

    private void explain(String words) {
        desk.change(
                "choiceWhy",
                advice ->
                        advice.withChoice(
                                advice.choice()
                                        .map(choice ->
                                                new AdviserChoice(
                                                        choice.column(),
                                                        choice.name(),
                                                        words,
                                                        desk.casework().today(),
                                                        choice.by()))));
    }

    private void choose(Entry<TableColumn> now) {
        if (filling || now.complaint().isPresent()) {
            return;
        }
        String by = desk.casework().workspace().user().name();
        desk.change(
                "choice",
                advice ->
                        advice.withChoice(
                                now.answer()
                                        .map(column ->
                                                new AdviserChoice(
                                                        column.id(),
                                                        columnWords.name(column),
                                                        why.text(),
                                                        desk.casework().today(),
                                                        by))));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void refresh() {
        Advice advice = desk.advice();
        filling = true;
        fillChoice(advice);
        why.fill(advice.choice().map(AdviserChoice::why).orElse(""));
        why.setDisable(advice.choice().isEmpty());
        fill(kind, advice.remuneration().kind());
        fill(amount, advice.remuneration().amount());
        fill(analysis, advice.remuneration().analysis());
        fill(ownership, advice.remuneration().ownership());
        fillCommission();
        disclosed.setSelected(advice.remuneration().disclosure() == Remuneration.Disclosure.SHOWN);
        filling = false;
        tell(advice);
        fillAttention(advice);
        papers.refresh();
    }

    /// What the client sees in place of the form.
    private void tell(Advice advice) {
        told.getChildren()
                .setAll(
                        advice.choice()
                                .<List<Node>>map(choice ->
                                        List.of(new Paragraph(choice.name(), "strong"), new Paragraph(choice.why())))
                                .orElseGet(() -> List.of(new Paragraph(wording.text("compare.advice.none"), "quiet"))));
    }

    /// Offers the commission of the advised variant, where it is one of ours and its amount is not there yet.
    private void fillCommission() {
        Optional<PremiumReceipt> receipt =
                desk.dossier()
                        .flatMap(open ->
                                desk.advice()
                                        .choice()
                                        .flatMap(chosen -> Proposals.receipt(open.assessment(), chosen.column())));
        Optional<Money> commission = receipt.map(PremiumReceipt::commission).filter(Money::isPositive);
        boolean offered = commission.isPresent() && !desk.advice().remuneration().amount().equals(commission);
        takeCommission.setVisible(offered);
        takeCommission.setManaged(offered);
        commission.ifPresent(money -> {
            takeCommission.setText(wording.text("compare.remuneration.take", wording.money(money)));
            takeCommission.setOnAction(_ -> {
                takeCommission.setVisited(false);
                desk.change(
                        "remuneration.taken",
                        advice ->
                                advice.withRemuneration(
                                        advice.remuneration()
                                                .withKind(Optional.of(Remuneration.Kind.COMMISSION))
                                                .withAmount(Optional.of(money))));
            });
        });
    }

    private static <T> void fill(FormField<T> field, Optional<T> value) {
        if (!field.entry().answer().equals(value) && !field.focusTarget().isFocused()) {
            field.fill(value.<Entry<T>>map(Entry.Valid::new).orElseGet(Entry::empty));
        }
    }

    private void fillChoice(Advice advice) {
        List<TableColumn> columns = desk.advised().advisable();
        List<String> names = columns.stream().map(column -> column.id() + columnWords.name(column)).toList();
        if (!names.equals(offered)) {
            offered = names;
            var field =
                    new ChoiceField<>(
                            wording,
                            LabelPlace.ABOVE,
                            wording.text("compare.advice.choice"),
                            columns,
                            columnWords::advised);
            field.focusTarget().setId("compare-advice-choice");
            field.entryProperty().addListener((_, _, now) -> choose(now));
            choicePlace.getChildren().setAll(field);
            choice = Optional.of(field);
        }
        choice.ifPresent(field -> fill(field, chosen(advice, columns)));
    }

    private static Optional<TableColumn> chosen(Advice advice, List<TableColumn> columns) {
        return advice.choice()
                .flatMap(choice -> columns.stream().filter(column -> column.id().equals(choice.column())).findFirst());
    }

    private void fillAttention(Advice advice) {
        var lines = new ArrayList<Node>();
        Optional<TableColumn> column = chosen(advice, desk.advised().columns());
        column.ifPresent(now -> advice.needs().forEach(need -> attention(need, now).ifPresent(lines::add)));
        if (!lines.isEmpty()) {
            lines.addFirst(new Paragraph(wording.text("document.advice.attention.title"), "strong"));
        }
        advice.choice()
                .filter(_ -> column.isEmpty())
                .ifPresent(gone -> lines.add(new Paragraph(wording.text("compare.advice.gone", gone.name()), "open")));
        attention.getChildren().setAll(lines);
    }

    private Optional<Node> attention(Need need, TableColumn column) {
        var feature = desk.matrix().feature(need.feature()).orElseThrow();
        NeedMatch match = NeedMatch.of(column.insurer().flatMap(insurer -> insurer.clause(feature)));
        if (match == NeedMatch.MET) {
            return Optional.empty();
        }
        StateMark mark = StateMark.of(match);
        var words =
                new Paragraph(
                        wording.text(
                                "document.advice.attention." + match.caseName(), feature.name().in(wording.locale())),
                        mark.styleClass());
        var line = new HBox(new Icon(mark.ikon()), words);
        line.getStyleClass().addAll("compare-state-line", mark.styleClass());
        return Optional.of(line);
    }
}
