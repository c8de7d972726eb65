package nl.cyberwerkbank.ui.loss.interruption;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.claim.settlement.SettledItem;
import nl.cyberwerkbank.claim.settlement.WorkingLine;
import nl.cyberwerkbank.dossier.loss.Answer;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.interruption.ReferenceMonths;
import nl.cyberwerkbank.dossier.loss.wizard.AnswerValue;
import nl.cyberwerkbank.exchange.lossfile.LossAssessment;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.loss.LossHost;

import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The calculation sheet of one business interruption item: monthly revenue is pasted, added up and taken over into the
/// questions; the loss is shown line by line as the conditions work it out.
public final class SheetView extends VBox {
    private static final int ROWS = 6;

    private final LossHost host;
    private final Wording wording;
    private final String item;
    private final TextArea pasted = new TextArea();
    private final Label found = new Label();
    private final VBox problems = new VBox();
    private final Button takeOver = new Button();
    private final GridPane working = new GridPane();
    private boolean filling;

    /// @param item id of the item
    public SheetView(LossHost host, String item) {
        this.host = host;
        this.wording = host.workplace().wording();
        this.item = item;
        getStyleClass().addAll("card", "sheet-card");
        var heading = new Label(wording.text("loss.sheet.title"));
        heading.getStyleClass().add("card-title");
        var hint = new Label(wording.text("loss.sheet.hint"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        hint.setLabelFor(pasted);
        pasted.setId("loss-sheet-months");
        pasted.setPrefRowCount(ROWS);
        pasted.setPromptText(wording.text("loss.sheet.prompt"));
        pasted.setAccessibleText(wording.text("loss.sheet.title") + ". " + hint.getText());
        pasted.textProperty().addListener((_, _, now) -> typed(now));
        pasted.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        found.setWrapText(true);
        problems.getStyleClass().add("sheet-problems");
        takeOver.setId("loss-sheet-take");
        takeOver.setText(wording.text("loss.sheet.take"));
        takeOver.getStyleClass().add("secondary");
        takeOver.setOnAction(_ -> takeOver());
        working.getStyleClass().add("sheet-working");
        var act = new HBox(found, takeOver);
        HBox.setHgrow(found, Priority.ALWAYS);
        found.setMaxWidth(Double.MAX_VALUE);
        act.getStyleClass().add("act-line");
        getChildren().setAll(heading, hint, pasted, problems, act, working);
        refill();
    }

    /// Tab leaves the field: the whole sheet is reached by keyboard. Pasted text brings its own tabs.
    private void leaveByTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            pasted.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, key.isShiftDown(), true, false, false));
            key.consume();
        }
    }

    private String path() {
        return "items." + item + ".businessInterruption.";
    }

    private String monthsPath() {
        return path() + "months";
    }

    private void typed(String text) {
        tell(PastedMonths.read(text));
        if (filling) {
            return;
        }
        host.change(
                monthsPath(), file -> file.answered(monthsPath(), answer(text.isBlank() ? "" : AnswerValue.of(text))));
    }

    private Answer answer(String json) {
        Instant now = host.casework().clock().instant().truncatedTo(ChronoUnit.SECONDS);
        return new Answer(json, host.casework().workspace().user().name(), now);
    }

    private void tell(PastedMonths read) {
        ReferenceMonths months = read.months();
        problems.getChildren().clear();
        for (Message problem : read.problems()) {
            var line = new Label(wording.text(problem));
            line.getStyleClass().add("failing");
            line.setWrapText(true);
            problems.getChildren().add(line);
        }
        boolean any = !months.revenue().isEmpty();
        takeOver.setDisable(!any);
        if (!any) {
            found.setText(wording.text("loss.sheet.nothing"));
            return;
        }
        String words =
                wording.text(
                        "loss.sheet.found",
                        months.counted().size(),
                        wording.money(months.sum()),
                        wording.count(BigInteger.valueOf(months.days())));
        String growth =
                months.growth().map(rate -> " " + wording.text("loss.sheet.growth", wording.decimal(rate))).orElse("");
        String short36 = months.isComplete() ? "" : " " + wording.text("loss.sheet.short", ReferenceMonths.MONTHS);
        found.setText(words + growth + short36);
    }

    private void takeOver() {
        ReferenceMonths months = PastedMonths.read(pasted.getText()).months();
        host.change(
                path() + "sheet",
                file -> {
                    LossFile filled =
                            file.answered(path() + "method", answer(AnswerValue.of("reference36Months")))
                                    .answered(path() + "revenue36Months", answer(AnswerValue.of(months.sum())))
                                    .answered(
                                            path() + "referenceDays",
                                            answer(AnswerValue.of(BigInteger.valueOf(months.days()))));
                    var typed = new HashMap<>(filled.unfinished());
                    Stream.of("method", "revenue36Months", "referenceDays").forEach(key -> typed.remove(path() + key));
                    return filled.withUnfinished(typed);
                });
        host.goToField(path() + "variableCostPercentage");
    }

    /// Shows the calculation as it stands.
    public void show(LossAssessment now) {
        List<WorkingLine> lines =
                now.settlement().stream()
                        .flatMap(settlement -> settlement.items().stream())
                        .filter(settled -> settled.id().equals(item))
                        .map(SettledItem::working)
                        .flatMap(List::stream)
                        .toList();
        working.getChildren().clear();
        int row = 0;
        for (WorkingLine line : lines) {
            var words = new Label(wording.text(line.message()));
            words.setWrapText(true);
            var article = new Label(String.join(", ", line.articles()));
            article.getStyleClass().addAll("quiet", "small");
            article.setMinWidth(USE_PREF_SIZE);
            var amount = new Label(wording.money(line.result()));
            amount.setMinWidth(USE_PREF_SIZE);
            amount.getStyleClass().add("figure");
            GridPane.setHgrow(words, Priority.ALWAYS);
            GridPane.setHalignment(amount, javafx.geometry.HPos.RIGHT);
            working.addRow(row++, words, article, amount);
        }
        working.setVisible(!lines.isEmpty());
        working.setManaged(!lines.isEmpty());
        boolean closed = now.file().phase() == LossFile.Phase.DECIDED || now.file().phase() == LossFile.Phase.CLOSED;
        pasted.setDisable(closed);
        takeOver.setDisable(closed || PastedMonths.read(pasted.getText()).months().revenue().isEmpty());
    }

    /// Fills the sheet with what the file holds.
    public void refill() {
        filling = true;
        String kept =
                Optional.ofNullable(host.loss().answers().get(monthsPath()))
                        .map(Answer::value)
                        .map(AnswerValue::text)
                        .orElse("");
        if (!kept.equals(pasted.getText())) {
            pasted.setText(kept);
        }
        tell(PastedMonths.read(pasted.getText()));
        filling = false;
    }
}
