package nl.cyberwerkbank.ui.scan;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.riskscan.Answer;
import nl.cyberwerkbank.riskscan.Question;
import nl.cyberwerkbank.riskscan.ScanResult;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FieldRegistry;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.TextField;

import java.util.List;
import java.util.function.Consumer;

/// What stands under the tabs: one pane a part, each brought up to date when it is shown.
final class ScanPanes {
    private static final int LONGEST_NAME = 100;

    private final ScanViewModel model;
    private final ScanPapers papers;
    private final QuestionCard card;
    private final ThemePane list;
    private final InformationPane information;
    private final OutcomePane outcome;
    private final TextField answeredBy;
    private boolean filling;

    /// Where panes lead.
    ///
    /// @param answer told the answer that was clicked
    /// @param goTo leads to a question
    /// @param afterTheme leads on from the last question of a theme
    record Ways(Consumer<Answer> answer, Consumer<Question> goTo, Runnable afterTheme) {}

    ScanPanes(Wording wording, ScanViewModel model, ScanPapers papers, Ways ways) {
        this.model = model;
        this.papers = papers;
        this.card = new QuestionCard(model, wording, ways.answer());
        this.list = new ThemePane(model, wording, ways.afterTheme());
        this.information = new InformationPane(model, wording);
        this.outcome = new OutcomePane(wording, ways.goTo());
        this.answeredBy =
                new TextField(wording, LabelPlace.LEFT, wording.text("document.scan.answeredBy"), LONGEST_NAME);
        answeredBy.focusTarget().setId("scan-answeredBy");
        answeredBy
                .entryProperty()
                .addListener((_, _, now) -> {
                    if (!filling && now.complaint().isEmpty()) {
                        model.answeredBy(now.answer().orElse(""));
                    }
                });
    }

    QuestionCard card() {
        return card;
    }

    /// Brings a part up to date.
    ///
    /// @return what is seen of it, from top to bottom
    List<Node> show(ScanResult result, ScanPart part) {
        return switch (part) {
            case QUESTION -> {
                card.show(result);
                yield List.of(card);
            }
            case THEMES -> {
                list.show(result);
                yield List.of(list);
            }
            case INFORMATION -> {
                information.show(result.scan());
                yield List.of(information);
            }
            case OUTCOME -> {
                outcome.show(result, model.comparison());
                yield List.of(outcome);
            }
            case REPORT -> {
                String name = result.scan().answeredBy();
                filling = true;
                answeredBy.fill(name.isEmpty() ? Entry.empty() : new Entry.Valid<>(name));
                filling = false;
                papers.refresh();
                yield List.of(answeredBy, papers.preview());
            }
        };
    }

    /// Gives the focus to what is answered in a part.
    ///
    /// @return whether anything is answered in it
    boolean focus(ScanPart part) {
        switch (part) {
            case QUESTION -> focusCard();
            case THEMES -> model.result().ifPresent(list::focus);
            case INFORMATION -> information.focusFirst();
            case OUTCOME, REPORT -> {
                return false;
            }
        }
        return true;
    }

    /// The question must be in sight, however large the type.
    private void focusCard() {
        whenInSight(
                card,
                () -> {
                    card.requestFocus();
                    Platform.runLater(() -> FieldRegistry.reveal(card));
                });
    }

    /// The stage is in the window once the pane that scrolls it is dressed.
    private static void whenInSight(Node node, Runnable act) {
        if (node.getScene() != null) {
            act.run();
            return;
        }
        node.sceneProperty()
                .addListener(
                        new ChangeListener<>() {
                            @Override
                            public void changed(ObservableValue<? extends Scene> in, Scene was, Scene now) {
                                node.sceneProperty().removeListener(this);
                                act.run();
                            }
                        });
    }
}
