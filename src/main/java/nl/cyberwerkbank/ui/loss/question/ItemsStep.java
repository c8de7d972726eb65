package nl.cyberwerkbank.ui.loss.question;

import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.claim.settlement.SettledItem;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.wizard.AnswerValue;
import nl.cyberwerkbank.dossier.loss.wizard.AskedQuestion;
import nl.cyberwerkbank.exchange.lossfile.LossAssessment;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ClaimQuestion;
import nl.cyberwerkbank.product.ClaimQuestions;
import nl.cyberwerkbank.ui.loss.LossHost;
import nl.cyberwerkbank.ui.loss.LossStepView;
import nl.cyberwerkbank.ui.loss.interruption.SheetView;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.view.FileShower;

import org.joda.money.Money;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The loss items: their list with what each is covered for at this moment, and the questions about the one in hand.
public final class ItemsStep implements LossStepView {
    private static final double LINE_EDGES = 20;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final LossHost host;
    private final Wording wording;
    private final QuestionWords words;
    private final LossWhy why;
    private final EvidenceDesk desk;
    private final VBox rows = new VBox();
    private final Button add = new Button();
    private final Button duplicate = new Button();
    private final Button remove = new Button();
    private final Label none = new Label();
    private final VBox root = new VBox();
    private final Map<String, QuestionPanel> panels = new HashMap<>();
    private final Map<String, SheetView> sheets = new HashMap<>();
    private final Map<String, Button> entries = new HashMap<>();
    private Optional<String> inHand = Optional.empty();

    public ItemsStep(LossHost host, ClaimQuestions book, FilePicker picker, FileShower shower) {
        this.host = host;
        this.wording = host.workplace().wording();
        this.words = new QuestionWords(book, wording);
        this.why = new LossWhy(wording, words);
        this.desk = new EvidenceDesk(host, picker, shower);
        var heading = new Label(wording.text("loss.title.items"));
        heading.getStyleClass().add("card-title");
        none.setText(wording.text("loss.items.none"));
        none.setWrapText(true);
        none.getStyleClass().add("quiet");
        rows.getStyleClass().add("item-rows");
        button(add, "add", Material2OutlinedAL.ADD, this::add);
        button(duplicate, "duplicate", Material2OutlinedAL.FILE_COPY, this::duplicate);
        button(remove, "remove", Material2OutlinedAL.DELETE, this::remove);
        var acts = new HBox(add, duplicate, remove);
        acts.getStyleClass().add("act-line");
        var card = new VBox(heading, none, rows, acts);
        card.getStyleClass().add("card");
        root.getStyleClass().add("stage-cards");
        root.getChildren().add(card);
        inHand = host.loss().items().stream().findFirst();
        host.assessmentProperty().addListener((_, _, now) -> show(now));
        show(host.assessmentProperty().get());
    }

    private void button(Button button, String name, org.kordamp.ikonli.Ikon ikon, Runnable act) {
        button.setText(wording.text("loss.items." + name));
        button.setGraphic(new Icon(ikon));
        button.setId("loss-item-" + name);
        button.getStyleClass().add("secondary");
        button.setOnAction(_ -> act.run());
    }

    private void add() {
        String id = ItemList.next(host.loss());
        inHand = Optional.of(id);
        host.change("items", file -> ItemList.add(file, id));
        goTo("items." + id + ".type");
    }

    private void duplicate() {
        inHand.ifPresent(id -> {
            String copy = ItemList.next(host.loss());
            String by = host.casework().workspace().user().name();
            var at = host.casework().clock().instant().truncatedTo(ChronoUnit.SECONDS);
            inHand = Optional.of(copy);
            host.change("items.duplicate", file -> ItemList.duplicate(file, id, copy, by, at));
            goTo("items." + copy + ".description");
        });
    }

    private void remove() {
        inHand.ifPresent(id -> {
            List<String> items = host.loss().items();
            int place = items.indexOf(id);
            inHand = items.size() == 1 ? Optional.empty() : Optional.of(items.get(place == 0 ? 1 : place - 1));
            host.change("items.remove", file -> ItemList.remove(file, id));
        });
    }

    private void show(LossAssessment now) {
        LossFile file = now.file();
        if (inHand.filter(id -> !file.items().contains(id)).isPresent() || inHand.isEmpty()) {
            inHand = file.items().stream().findFirst();
        }
        boolean closed = file.phase() == LossFile.Phase.DECIDED || file.phase() == LossFile.Phase.CLOSED;
        add.setDisable(closed);
        duplicate.setDisable(closed || inHand.isEmpty());
        remove.setDisable(closed || inHand.isEmpty());
        none.setVisible(file.items().isEmpty());
        none.setManaged(file.items().isEmpty());
        list(now);
        var cards = new ArrayList<javafx.scene.Node>();
        cards.add(root.getChildren().getFirst());
        inHand.ifPresent(id -> {
            cards.add(questions(now, id));
            if (type(now, id).filter("businessInterruptionLoss"::equals).isPresent()) {
                SheetView sheet = sheets.computeIfAbsent(id, item -> new SheetView(host, item));
                sheet.show(now);
                cards.add(sheet);
            }
        });
        if (!cards.equals(root.getChildren())) {
            root.getChildren().removeIf(node -> !cards.contains(node));
            for (int i = 0; i < cards.size(); i++) {
                if (i >= root.getChildren().size() || !root.getChildren().get(i).equals(cards.get(i))) {
                    root.getChildren().add(i, cards.get(i));
                }
            }
        }
        host.explain(why.of(now, inHand));
    }

    private QuestionPanel questions(LossAssessment now, String id) {
        QuestionPanel panel =
                panels.computeIfAbsent(
                        id, item -> new QuestionPanel(host, words, desk, wording.text("loss.why.item", item)));
        List<AskedQuestion> asked = now.questions().asked(ClaimQuestion.Step.ITEMS, Optional.of(id));
        List<String> others =
                words.ofStep(ClaimQuestion.Step.ITEMS).stream()
                        .map(question -> question.pathFor(id))
                        .filter(path -> !now.questions().isRelevant(path))
                        .toList();
        panel.show(asked, others, now);
        return panel;
    }

    private void list(LossAssessment now) {
        entries.keySet().retainAll(now.file().items());
        var shown = new ArrayList<Button>();
        for (String id : now.file().items()) {
            Button entry = entries.computeIfAbsent(id, this::entry);
            entry.setGraphic(line(entry, now, id));
            entry.setAccessibleText(title(now, id));
            entry.pseudoClassStateChanged(CURRENT, inHand.equals(Optional.of(id)));
            shown.add(entry);
        }
        if (!shown.equals(rows.getChildren())) {
            rows.getChildren().setAll(shown);
        }
    }

    private Button entry(String id) {
        var entry = new Button();
        entry.getStyleClass().setAll("item-entry");
        entry.setId("loss-item-" + id);
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setMinWidth(0);
        entry.setPrefWidth(1); // as wide as the list, however long the description
        entry.setOnAction(_ -> {
            inHand = Optional.of(id);
            show(host.assessmentProperty().get());
        });
        return entry;
    }

    private HBox line(Button entry, LossAssessment now, String id) {
        var name = new Label(title(now, id));
        name.setMinWidth(0);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var amount = new Label(amount(now, id));
        amount.setMinWidth(Region.USE_PREF_SIZE);
        amount.getStyleClass().add("strong");
        var line = new HBox(name, room, amount);
        line.getStyleClass().add("item-line");
        line.setMinWidth(0);
        line.prefWidthProperty().bind(entry.widthProperty().subtract(LINE_EDGES));
        return line;
    }

    private String title(LossAssessment now, String id) {
        String kind =
                type(now, id)
                        .flatMap(type -> words.find("items." + id + ".type").map(q -> words.option(q, type)))
                        .orElse(wording.text("loss.items.noKind"));
        String description = now.questions().valueOf("items." + id + ".description").map(AnswerValue::text).orElse("");
        return id + ". " + kind + (description.isEmpty() ? "" : " · " + description);
    }

    private static Optional<String> type(LossAssessment now, String id) {
        return now.questions().valueOf("items." + id + ".type").map(AnswerValue::text);
    }

    private String amount(LossAssessment now, String id) {
        Optional<SettledItem> settled =
                now.settlement().stream()
                        .flatMap(settlement -> settlement.items().stream())
                        .filter(item -> item.id().equals(id))
                        .findFirst();
        if (settled.isPresent()) {
            Money covered = settled.get().coveredAmount();
            return covered.isZero()
                    ? wording.text("loss.items.notCovered")
                    : wording.text("loss.items.covered", wording.money(covered));
        }
        long open = now.open().stream().filter(one -> one.itemId().equals(Optional.of(id))).count();
        return open == 0 ? wording.text("loss.items.waiting") : wording.text("loss.step.open", open);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        show(host.assessmentProperty().get());
    }

    @Override
    public void goOn() {
        inHand.map(panels::get).ifPresentOrElse(QuestionPanel::goOn, add::requestFocus);
    }

    @Override
    public void refill() {
        panels.values().forEach(QuestionPanel::refill);
        sheets.values().forEach(SheetView::refill);
    }

    @Override
    public boolean goTo(String path) {
        if (!path.startsWith("items.")) {
            return false;
        }
        String id = path.substring("items.".length()).replaceFirst("\\..*$", "");
        if (!host.loss().items().contains(id)) {
            return path.equals("items.add");
        }
        inHand = Optional.of(id);
        show(host.assessmentProperty().get());
        root.applyCss();
        root.layout();
        return panels.get(id).goTo(path);
    }
}
