package nl.cyberwerkbank.ui.loss.report;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.loss.report.ReportDraft.PolicyChoice;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds the policy by a part of the client's name, the policy number or the KvK number; Down and Enter choose.
final class PolicyField extends VBox {
    private static final int ROWS = 5;
    private static final double ROW = 2.5;
    private static final double FRAME = 10;

    private final Wording wording;
    private final Function<String, List<PolicyChoice>> find;
    private final TextField input = new TextField();
    private final ListView<PolicyChoice> list = new ListView<>();
    private final Label message = new Label();
    private final Hyperlink make = new Hyperlink();
    private final ReadOnlyObjectWrapper<Optional<PolicyChoice>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean filling;

    /// @param find policies by what was typed
    /// @param makePolicy leads to where a client and a policy are made
    PolicyField(Wording wording, Function<String, List<PolicyChoice>> find, Runnable makePolicy) {
        this.wording = wording;
        this.find = find;
        getStyleClass().addAll("form-field", "policy-field");
        var label = new Label(wording.text("loss.report.policy"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(input);
        input.setId("loss-report-policy");
        input.setPromptText(wording.text("loss.report.policy.prompt"));
        input.setAccessibleText(label.getText());
        input.textProperty().addListener((_, _, now) -> typed(now));
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setFocusTraversable(false);
        list.getStyleClass().addAll("choice-list", "dense");
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> take());
        message.getStyleClass().add("quiet");
        message.setWrapText(true);
        make.setText(wording.text("loss.report.policy.make"));
        make.setOnAction(_ -> makePolicy.run());
        getChildren().setAll(label, input, list, message, make);
        hide();
    }

    private void typed(String text) {
        if (filling) {
            return;
        }
        chosen.set(Optional.empty());
        if (text.isBlank()) {
            hide();
            return;
        }
        List<PolicyChoice> found = find.apply(text);
        list.getItems().setAll(found);
        list.getSelectionModel().select(0);
        list.setFixedCellSize(input.getHeight() > 0 ? input.getHeight() : ROW * input.getFont().getSize());
        list.setPrefHeight(Math.min(ROWS, found.size()) * list.getFixedCellSize() + FRAME);
        present(list, !found.isEmpty());
        message.setText(wording.text("loss.report.policy.none"));
        present(message, found.isEmpty());
        present(make, found.isEmpty());
    }

    private void key(KeyEvent key) {
        if (!list.isVisible()) {
            return;
        }
        switch (key.getCode()) {
            case DOWN -> {
                list.getSelectionModel().selectNext();
                key.consume();
            }
            case UP -> {
                list.getSelectionModel().selectPrevious();
                key.consume();
            }
            case ENTER -> {
                take();
                key.consume();
            }
            case ESCAPE -> {
                hide();
                key.consume();
            }
            default -> {
                if (key.getCode() == KeyCode.TAB) {
                    take();
                }
            }
        }
    }

    private void take() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::choose);
    }

    /// Takes this policy.
    void choose(PolicyChoice policy) {
        filling = true;
        input.setText(policy.words());
        input.end();
        filling = false;
        hide();
        chosen.set(Optional.of(policy));
    }

    /// Empties the field.
    void clear() {
        filling = true;
        input.clear();
        filling = false;
        hide();
        chosen.set(Optional.empty());
    }

    /// Says that a policy is needed.
    void complain() {
        message.setText(wording.text("loss.report.missing.policy"));
        message.getStyleClass().setAll("label", "failing");
        present(message, true);
        input.requestFocus();
    }

    private void hide() {
        message.getStyleClass().setAll("label", "quiet");
        present(list, false);
        present(message, false);
        present(make, false);
    }

    private static void present(javafx.scene.Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    /// The policy chosen.
    ReadOnlyObjectProperty<Optional<PolicyChoice>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The control that takes the focus.
    TextField input() {
        return input;
    }

    private static final class Cell extends ListCell<PolicyChoice> {
        @Override
        protected void updateItem(PolicyChoice policy, boolean empty) {
            super.updateItem(policy, empty);
            setText(empty ? "" : policy.words());
        }
    }
}
