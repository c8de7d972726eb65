package nl.cyberwerkbank.ui.start;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.PartWords;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/// A line of the work list: a heading, or a dossier in two lines of words with date and premium at the right.
final class WorkLineCell extends ListCell<WorkLine> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    /// So many days ahead a date is also told as a number of days.
    private static final int NEAR = 30;

    private final Wording wording;
    private final Supplier<LocalDate> today;

    WorkLineCell(Wording wording, Supplier<LocalDate> today) {
        this.wording = wording;
        this.today = today;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(WorkLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        pseudoClassStateChanged(HEADING, !empty && line instanceof WorkLine.Heading);
        pseudoClassStateChanged(
                LATE, !empty && line instanceof WorkLine.Entry(WorkItem item) && item.group() == DueGroup.LATE);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        setGraphic(
                switch (line) {
                    case WorkLine.Heading(DueGroup group, int size) -> heading(group, size);
                    case WorkLine.Entry(WorkItem item) -> entry(item);
                });
    }

    private Node heading(DueGroup group, int size) {
        var count = quiet(wording.count(BigInteger.valueOf(size)));
        var name = new Label(wording.text(group.key()));
        name.getStyleClass().add("work-heading");
        var line = new HBox(name, count);
        line.getStyleClass().add("work-heading-line");
        setAccessibleText(name.getText() + ", " + count.getText());
        return line;
    }

    private Node entry(WorkItem item) {
        var client = new Label(item.client().isBlank() ? wording.text("start.nameless") : item.client());
        client.getStyleClass().add("strong");
        var status = quiet(status(item));
        status.getStyleClass().add("work-status");
        var words = new VBox(client, status);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var premium = new Label(premium(item));
        premium.getStyleClass().add("figure");
        var due = quiet(due(item.due()));
        due.getStyleClass().add("work-due");
        var figures = new VBox(due, premium);
        figures.setAlignment(Pos.CENTER_RIGHT);
        figures.setMinWidth(USE_PREF_SIZE);
        Ikon ikon = item.part().map(WorkLineCell::ikon).orElseGet(() -> ikon(item.statusKey()));
        var line = new HBox(new Icon(ikon, "quiet"), words, figures);
        line.getStyleClass().add("work-line");
        setAccessibleText(String.join(", ", client.getText(), status.getText(), due.getText(), premium.getText()));
        return line;
    }

    /// What it waits for, and which policy or loss it is.
    private String status(WorkItem item) {
        if (item.part().isEmpty()) {
            return wording.text(item.statusKey()) + " · " + item.number();
        }
        String key =
                switch (item.part().get()) {
                    case WorkItem.Part.Policy _ -> "start.policy";
                    case WorkItem.Part.Loss _ -> "start.loss";
                };
        return wording.text(key, item.number()) + " · " + PartWords.due(wording, item.statusKey());
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        return label;
    }

    private String premium(WorkItem item) {
        return item.premiumCents().isPresent()
                ? wording.money(Money.ofMinor(CurrencyUnit.EUR, item.premiumCents().getAsLong()))
                : "";
    }

    private String due(LocalDate due) {
        long days = ChronoUnit.DAYS.between(today.get(), due);
        String near =
                switch (Math.clamp(days, -NEAR - 1, NEAR + 1)) {
                    case 0 -> wording.text("start.due.today");
                    case 1 -> wording.text("start.due.tomorrow");
                    case -1 -> wording.text("start.due.yesterday");
                    case NEAR + 1, -NEAR - 1 -> "";
                    default ->
                            wording.text(
                                    days > 0 ? "start.due.in" : "start.due.ago",
                                    wording.count(BigInteger.valueOf(Math.abs(days))));
                };
        return near.isEmpty() ? wording.date(due) : wording.date(due) + " · " + near;
    }

    private static Ikon ikon(WorkItem.Part part) {
        return switch (part) {
            case WorkItem.Part.Policy _ -> Material2OutlinedMZ.VERIFIED_USER;
            case WorkItem.Part.Loss _ -> Material2OutlinedMZ.REPORT_PROBLEM;
        };
    }

    private static Ikon ikon(String statusKey) {
        return switch (statusKey) {
            case "status.answersNeeded" -> Material2OutlinedAL.HELP_OUTLINE;
            case "status.referralToBeAnswered", "status.answerToBeCosigned", "status.deskAsks" ->
                    Material2OutlinedMZ.PERSON;
            case "status.offerToBeMade" -> Material2OutlinedAL.CREATE;
            case "status.offerToBeSigned" -> Material2OutlinedAL.GESTURE;
            default -> Material2OutlinedAL.FOLDER;
        };
    }
}
