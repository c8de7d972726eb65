package nl.cyberwerkbank.ui.loss.question;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.dossier.loss.Answer;
import nl.cyberwerkbank.dossier.loss.Evidence;
import nl.cyberwerkbank.dossier.loss.wizard.AnswerValue;
import nl.cyberwerkbank.dossier.loss.wizard.AskedQuestion;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ClaimQuestion;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.FormField;
import nl.cyberwerkbank.ui.loss.LossHost;
import nl.cyberwerkbank.ui.theme.Icon;

import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.io.File;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// One question on the screen: its field, and under it the article, how it stands, and the files that support it. A
/// file dropped on it supports its answer.
final class QuestionCell extends VBox implements FieldGrid.Labelled {
    private final LossHost host;
    private final Wording wording;
    private final QuestionWords words;
    private final Answering answering;
    private final EvidenceDesk desk;
    private final ClaimQuestion question;
    private final String path;
    private final QuestionField<?> field;
    private final CheckBox absent = new CheckBox();
    private final Label presumed = new Label();
    private final Hyperlink confirm = new Hyperlink();
    private final Label given = new Label();
    private final FlowPane foot = new FlowPane();
    private boolean filling;
    private Optional<AskedQuestion> shown = Optional.empty();
    private List<Evidence> chips = List.of();

    QuestionCell(LossHost host, QuestionWords words, EvidenceDesk desk, AskedQuestion asked) {
        this.host = host;
        this.wording = host.workplace().wording();
        this.words = words;
        this.desk = desk;
        this.answering = new Answering(host);
        this.question = asked.question();
        this.path = asked.path();
        this.field = QuestionField.of(question, words, wording, host.assessmentProperty().get().policy().sublimits());
        getStyleClass().add("question-cell");
        field.field().focusTarget().setId("loss-" + path);
        listen(field);
        foot.getStyleClass().addAll("question-foot", "small");
        var article = new Label(wording.text("loss.article", question.article()));
        article.getStyleClass().addAll("quiet", "question-article");
        foot.getChildren().add(article);
        absent.setText(wording.text("loss.answer.absent"));
        absent.setId("loss-absent-" + path);
        absent.setAccessibleText(words.question(question) + ": " + absent.getText());
        absent.setOnAction(_ -> {
            if (absent.isSelected()) {
                answering.absent(path);
            } else {
                answering.takeBack(path);
            }
        });
        if (question.absent() == ClaimQuestion.Absence.ALLOWED) {
            foot.getChildren().add(absent);
        }
        presumed.getStyleClass().addAll("tag", "presumed-tag");
        confirm.setText(wording.text("loss.confirm.one"));
        confirm.setAccessibleText(wording.text("loss.confirm.one") + ": " + words.question(question));
        confirm.setOnAction(_ -> {
            confirm.setVisited(false);
            shown.ifPresent(now -> answering.confirm(List.of(now)));
        });
        given.getStyleClass().add("quiet");
        given.setTooltip(new Tooltip());
        getChildren().setAll(field.field(), foot);
        setOnDragOver(this::dragged);
        setOnDragDropped(this::dropped);
        show(asked);
    }

    private <T> void listen(QuestionField<T> typed) {
        typed.onEntry((entry, write) -> {
            if (!filling) {
                answering.enter(path, entry, write);
            }
        });
    }

    @Override
    public Optional<Label> labelAbove() {
        return field.field().labelAbove();
    }

    /// The control of the question.
    FormField<?> field() {
        return field.field();
    }

    /// Shows the question as it stands now. A field in which the user is typing is left alone.
    void show(AskedQuestion now) {
        boolean typing = field.field().focusTarget().isFocused() && shown.isPresent();
        Optional<AskedQuestion> before = shown;
        shown = Optional.of(now);
        if (!typing) {
            fill();
        }
        if (before.filter(now::equals).isEmpty()) {
            standing(now);
        }
        chips();
    }

    /// Fills the field with what the file holds.
    void fill() {
        shown.ifPresent(now -> {
            filling = true;
            field.show(now.answer().map(Answer::value), answering.unfinished(path));
            filling = false;
        });
    }

    private void standing(AskedQuestion now) {
        boolean isAbsent = now.answer().filter(answer -> AnswerValue.isAbsent(answer.value())).isPresent();
        absent.setSelected(isAbsent);
        foot.getChildren().removeAll(List.of(presumed, confirm, given));
        switch (now.standing()) {
            case PRESUMED -> {
                presumed.setText(wording.text("loss.presumed", words.answer(question, now.presumed().orElseThrow())));
                foot.getChildren().addAll(1, List.of(presumed, confirm));
            }
            case ANSWERED -> {
                Answer answer = now.answer().orElseThrow();
                var when = LocalDateTime.ofInstant(answer.at(), host.casework().clock().getZone());
                given.getTooltip().setText(wording.text("loss.answered", answer.by(), wording.moment(when)));
                given.setAccessibleText(given.getTooltip().getText());
                given.setText(wording.text("loss.answered.brief", answer.by(), wording.date(when.toLocalDate())));
                foot.getChildren().add(1, given);
            }
            case OPEN -> {}
        }
    }

    /// Says what is wrong with an answer that is valid by itself.
    void object(Optional<Message> doubt) {
        if (field.field().entry().complaint().isEmpty()) {
            field.field().object(doubt);
        }
    }

    private void chips() {
        List<Evidence> now =
                host.loss().evidence().stream().filter(evidence -> evidence.question().equals(path)).toList();
        if (now.equals(chips) && foot.lookup(".attach") != null) {
            return;
        }
        chips = now;
        foot.getChildren().removeIf(node -> node.getStyleClass().contains("evidence"));
        for (Evidence evidence : now) {
            foot.getChildren().add(desk.chip(evidence, answering));
        }
        var attach = new Hyperlink(wording.text("loss.evidence.attach"), new Icon(Material2OutlinedAL.ATTACH_FILE));
        attach.getStyleClass().addAll("evidence", "attach");
        attach.setAccessibleText(wording.text("loss.evidence.attach") + ": " + words.question(question));
        attach.setOnAction(_ -> {
            attach.setVisited(false);
            desk.choose(getScene().getWindow(), path, answering);
        });
        foot.getChildren().add(attach);
    }

    private void dragged(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
        drag.consume();
    }

    private void dropped(DragEvent drop) {
        for (File file : drop.getDragboard().getFiles()) {
            desk.attach(file.toPath(), path, answering);
        }
        drop.setDropCompleted(true);
        drop.consume();
    }
}
