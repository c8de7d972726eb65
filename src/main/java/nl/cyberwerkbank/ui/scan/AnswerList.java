package nl.cyberwerkbank.ui.scan;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.ui.field.FieldRegistry;
import nl.cyberwerkbank.ui.view.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Rows that each choose one of the same answers. A row takes the focus: a digit answers it and goes on to the next, 0
/// takes the answer back, up and down go between rows.
final class AnswerList extends VBox {
    private static final double WHOLE = 100;
    private static final double WORDS = 37;
    private static final double NARROW_EMS = 52;

    private final List<Row> rows = new ArrayList<>();
    private final Runnable onwards;

    /// One row.
    ///
    /// @param id of the node
    /// @param title what is asked in a few words
    /// @param words more of it; may be empty
    /// @param chosen the digit of the answer, from 1
    /// @param closed why it is not asked; empty where it is
    record Line(String id, String title, String words, Optional<Integer> chosen, Optional<String> closed) {}

    /// @param onwards what follows once a digit has answered the last row
    AnswerList(Runnable onwards) {
        this.onwards = onwards;
        getStyleClass().add("answer-list");
    }

    /// Shows these rows; those with the same ids stay, and with them the focus.
    ///
    /// @param choose told the row, from 0, and the digit of the answer, from 1; 0 takes it back
    void show(List<Line> lines, List<String> answers, Choice choose) {
        boolean same = rows.stream().map(Node::getId).toList().equals(lines.stream().map(Line::id).toList());
        if (!same) {
            rows.clear();
            for (int i = 0; i < lines.size(); i++) {
                int place = i;
                rows.add(new Row(lines.get(i), answers, answer -> choose.chosen(place, answer)));
            }
            getChildren().setAll(rows);
        }
        for (int i = 0; i < lines.size(); i++) {
            rows.get(i).show(lines.get(i), answers);
        }
    }

    /// What was chosen where.
    @FunctionalInterface
    interface Choice {
        void chosen(int row, int answer);
    }

    /// Gives a row the focus.
    void focus(int row) {
        rows.get(Math.clamp(row, 0, rows.size() - 1)).requestFocus();
    }

    private void move(Row from, int steps) {
        int to = rows.indexOf(from) + steps;
        if (to >= 0 && to < rows.size()) {
            rows.get(to).requestFocus();
        }
    }

    private final class Row extends GridPane {
        private final Label title;
        private final Paragraph words;
        private final OptionRow options;
        private final VBox left;
        private final VBox right;
        private final Paragraph closed = new Paragraph("", "quiet", "small");
        private final int count;
        private final IntConsumer choose;

        Row(Line line, List<String> answers, IntConsumer choose) {
            this.choose = choose;
            this.count = answers.size();
            getStyleClass().add("answer-line");
            setId(line.id());
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.LIST_ITEM);
            title = new Paragraph(line.title(), "strong");
            words = new Paragraph(line.words(), "quiet", "small");
            options = new OptionRow(answers, OptionRow.Size.SMALL, line.id() + "-", line.title(), this::choose);
            options.leaveFocusToRow();
            left = new VBox(title, words);
            right = new VBox(options, closed);
            options.prefWrapLengthProperty().bind(right.widthProperty());
            getChildren().setAll(left, right);
            widthProperty().addListener((_, _, _) -> arrange());
            title.fontProperty().addListener((_, _, _) -> arrange());
            arrange();
            addEventHandler(KeyEvent.KEY_PRESSED, this::key);
            setOnMousePressed(_ -> requestFocus());
            focusedProperty()
                    .addListener((_, _, now) -> {
                        if (now) {
                            FieldRegistry.reveal(this);
                        }
                    });
        }

        /// Words and answers side by side, or below each other where the room or the size of type asks it.
        private void arrange() {
            boolean narrow = getWidth() < NARROW_EMS * title.getFont().getSize();
            getColumnConstraints().setAll(narrow ? List.of(share(WHOLE)) : List.of(share(WORDS), share(WHOLE - WORDS)));
            setConstraints(left, 0, 0);
            setConstraints(right, narrow ? 0 : 1, narrow ? 1 : 0);
        }

        private static ColumnConstraints share(double percent) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            return column;
        }

        private void choose(int answer) {
            requestFocus();
            choose.accept(answer);
        }

        private void key(KeyEvent key) {
            Optional<Integer> digit = ScanKeys.digit(key).filter(each -> each <= count);
            if (digit.isPresent()) {
                answer(digit.get());
                key.consume();
            } else if (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN) {
                move(this, key.getCode() == KeyCode.UP ? -1 : 1);
                key.consume();
            }
        }

        private void answer(int digit) {
            if (options.isManaged()) {
                choose.accept(digit);
            }
            if (digit == 0) {
                return;
            }
            if (rows.getLast() == this) {
                onwards.run();
            } else {
                move(this, 1);
            }
        }

        void show(Line line, List<String> answers) {
            title.setText(line.title());
            words.setText(line.words());
            options.show(line.chosen());
            boolean open = line.closed().isEmpty();
            options.setVisible(open);
            options.setManaged(open);
            closed.setText(line.closed().orElse(""));
            closed.setVisible(!open);
            closed.setManaged(!open);
            setAccessibleText(
                    line.title()
                            + ". "
                            + line.words()
                            + " "
                            + line.chosen().map(digit -> answers.get(digit - 1)).orElse(line.closed().orElse("")));
        }
    }
}
