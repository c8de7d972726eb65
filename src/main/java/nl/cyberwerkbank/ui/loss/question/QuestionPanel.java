package nl.cyberwerkbank.ui.loss.question;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.wizard.AskedQuestion;
import nl.cyberwerkbank.exchange.lossfile.LossAssessment;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.FieldRegistry;
import nl.cyberwerkbank.ui.loss.LossHost;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A group of questions: those that the facts make relevant, and, folded away, the others with the reason why they are
/// not asked. A question keeps its field while it is asked.
final class QuestionPanel extends VBox {
    /// Questions are sentences, their answers mostly short.
    private static final double NARROWEST = 19;

    private final LossHost host;
    private final QuestionWords words;
    private final Wording wording;
    private final EvidenceDesk desk;
    private final FieldRegistry registry = new FieldRegistry();
    private final Map<String, QuestionCell> cells = new HashMap<>();
    private final FieldGrid grid = new FieldGrid(NARROWEST);
    private final Button confirm = new Button();
    private final Hyperlink fold = new Hyperlink();
    private final VBox notAsked = new VBox();
    private final Label locked = new Label();
    private List<AskedQuestion> shown = List.of();
    private List<String> left = List.of();

    QuestionPanel(LossHost host, QuestionWords words, EvidenceDesk desk, String title) {
        this.host = host;
        this.words = words;
        this.wording = host.workplace().wording();
        this.desk = desk;
        getStyleClass().addAll("card", "question-panel");
        var heading = new Label(title);
        heading.getStyleClass().add("card-title");
        confirm.getStyleClass().add("secondary");
        confirm.setId("loss-confirm");
        confirm.setMinWidth(Region.USE_PREF_SIZE);
        confirm.setOnAction(_ -> new Answering(host).confirm(shown));
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var foot = new HBox(fold, room, confirm);
        foot.getStyleClass().add("act-line");
        locked.setText(wording.text("loss.locked"));
        locked.setWrapText(true);
        locked.getStyleClass().add("quiet");
        fold.setId("loss-not-asked");
        fold.setOnAction(_ -> {
            fold.setVisited(false);
            present(notAsked, !notAsked.isVisible());
            unfold();
        });
        notAsked.getStyleClass().add("not-asked");
        present(notAsked, false);
        getChildren().setAll(heading, locked, grid, foot, notAsked);
    }

    /// Shows these questions.
    ///
    /// @param asked in their order
    /// @param others paths of the questions of this group that are not asked
    void show(List<AskedQuestion> asked, List<String> others, LossAssessment assessment) {
        shown = asked;
        left = others;
        Map<String, Message> doubts = DateDoubts.of(assessment);
        for (AskedQuestion one : asked) {
            QuestionCell cell = cells.get(one.path());
            if (cell == null) {
                cell = new QuestionCell(host, words, desk, one);
                cells.put(one.path(), cell);
                registry.add(one.path(), cell.field());
            } else {
                cell.show(one);
            }
            cell.object(Optional.ofNullable(doubts.get(one.path())));
        }
        grid.show(asked.stream().map(one -> cells.get(one.path())).toList());
        long presumed = asked.stream().filter(one -> one.standing() == AskedQuestion.Standing.PRESUMED).count();
        confirm.setText(wording.text(presumed == 1 ? "loss.confirm.single" : "loss.confirm", presumed));
        present(confirm, presumed > 0);
        fold.setText(wording.text(others.size() == 1 ? "loss.notAsked.single" : "loss.notAsked.many", others.size()));
        present(fold, !others.isEmpty());
        LossFile.Phase phase = assessment.file().phase();
        boolean closed = phase == LossFile.Phase.DECIDED || phase == LossFile.Phase.CLOSED;
        grid.setDisable(closed);
        confirm.setDisable(closed);
        present(locked, closed);
        unfold();
    }

    private void unfold() {
        if (!notAsked.isVisible()) {
            return;
        }
        notAsked.getChildren().clear();
        for (String path : left) {
            words.find(path)
                    .ifPresent(question -> {
                        var line = new Label(words.question(question));
                        var why = new Label(words.whyNotAsked(host.assessmentProperty().get().questions(), path));
                        why.getStyleClass().addAll("quiet", "small");
                        line.setWrapText(true);
                        why.setWrapText(true);
                        notAsked.getChildren().add(new VBox(line, why));
                    });
        }
        if (left.isEmpty()) {
            present(notAsked, false);
        }
    }

    /// Fills every field with what the file holds.
    void refill() {
        shown.forEach(one -> cells.get(one.path()).fill());
    }

    /// Gives the focus to the first question that is open, else to the first.
    void goOn() {
        shown.stream()
                .filter(one -> one.standing() == AskedQuestion.Standing.OPEN)
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .ifPresent(one -> cells.get(one.path()).field().focusTarget().requestFocus());
    }

    /// Leads to a field that is shown.
    boolean goTo(String path) {
        boolean asked = shown.stream().anyMatch(one -> one.path().equals(path));
        if (asked) {
            registry.goTo(path);
        }
        return asked;
    }

    private static void present(javafx.scene.Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
