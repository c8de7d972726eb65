package nl.cyberwerkbank.ui.policies;

import atlantafx.base.controls.CustomTextField;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.PartRow;
import nl.cyberwerkbank.ui.shell.Shortcuts;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.FittingColumns;
import nl.cyberwerkbank.ui.view.Fxml;
import nl.cyberwerkbank.ui.why.Sign;

import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The list of policies on screen. Enter or a double click opens one; Ctrl+F goes to the filter.
public final class PolicyListView {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final PolicyListViewModel model;
    private final Workplace workplace;
    private final Consumer<PartRow> open;
    private final Supplier<LocalDate> today;
    private final Parent root;

    @FXML private Label count;

    @FXML private CustomTextField filter;

    @FXML private TableView<PartRow> table;

    @FXML private VBox nothing;

    @FXML private Label nothingTitle;

    @FXML private Label nothingText;

    /// @param today the day seen from which a date is late
    /// @param open opens a policy
    public PolicyListView(
            PolicyListViewModel model, Workplace workplace, Supplier<LocalDate> today, Consumer<PartRow> open) {
        this.model = model;
        this.workplace = workplace;
        this.today = today;
        this.open = open;
        this.root = Fxml.load(this, workplace.wording());
    }

    @FXML
    private void initialize() {
        filter.setLeft(new Icon(Material2OutlinedMZ.SEARCH, "quiet"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInFilter);
        var columns = new FittingColumns(table);
        for (PolicyColumn column : PolicyColumn.values()) {
            TableColumn<PartRow, String> made = made(column);
            table.getColumns().add(made);
            columns.add(made, column.room());
        }
        table.setRowFactory(view -> row());
        table.setPlaceholder(new Label(""));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInTable);
        model.foundProperty().addListener((o, was, now) -> show(now));
        show(model.foundProperty().get());
    }

    private TableColumn<PartRow, String> made(PolicyColumn column) {
        Wording words = workplace.wording();
        var made = new TableColumn<PartRow, String>(words.text(column.key()));
        made.setCellValueFactory(cell -> new ReadOnlyStringWrapper(column.text(cell.getValue(), words)));
        made.setSortable(false);
        made.setReorderable(false);
        if (column.isFigure()) {
            made.getStyleClass().add("figure-column");
        }
        if (column.isWarning()) {
            made.getStyleClass().add("warning-column");
        }
        if (column == PolicyColumn.CLIENT) {
            made.getStyleClass().add("client-column");
        }
        if (column == PolicyColumn.STATE) {
            made.setCellFactory(view -> new StateCell());
        }
        return made;
    }

    private TableRow<PartRow> row() {
        var row =
                new TableRow<PartRow>() {
                    @Override
                    protected void updateItem(PartRow policy, boolean empty) {
                        super.updateItem(policy, empty);
                        boolean late = !empty && policy.due().filter(due -> due.on().isBefore(today.get())).isPresent();
                        pseudoClassStateChanged(LATE, late);
                    }
                };
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                openSelected();
            }
        });
        return row;
    }

    private void show(PolicyListViewModel.Found found) {
        Wording words = workplace.wording();
        table.getItems().setAll(found.rows());
        boolean nothingHere = found.all() == 0;
        table.setVisible(!nothingHere);
        nothing.setVisible(nothingHere);
        String why = model.filterProperty().get().isBlank() ? "empty" : "notFound";
        nothingTitle.setText(words.text("policies.nothing." + why + ".title"));
        nothingText.setText(words.text("policies.nothing." + why + ".text"));
        count.setText(counted(found));
        if (!found.rows().isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
            table.scrollTo(0);
        }
    }

    private String counted(PolicyListViewModel.Found found) {
        Wording words = workplace.wording();
        if (found.all() < 0) {
            return "";
        }
        String all = words.count(BigInteger.valueOf(found.all()));
        return found.all() > found.rows().size()
                ? words.text("policies.count.first", words.count(BigInteger.valueOf(found.rows().size())), all)
                : all;
    }

    private void keyInFilter(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, ENTER -> {
                table.requestFocus();
                if (event.getCode() == KeyCode.ENTER && table.getItems().size() == 1) {
                    openSelected();
                }
                event.consume();
            }
            case ESCAPE -> {
                filter.clear();
                event.consume();
            }
            default -> {}
        }
    }

    private void keyInTable(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openSelected();
            event.consume();
        }
    }

    private void openSelected() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(open);
    }

    /// The list has come to the front.
    void shown() {
        workplace.explainNothing();
        workplace.title(workplace.wording().text("policies.title"));
        model.refresh();
        filter.requestFocus();
        root.setOnKeyPressed(key -> {
            if (Shortcuts.FIND.match(key)) {
                filter.requestFocus();
                filter.selectAll();
                key.consume();
            }
        });
    }

    /// What is shown.
    public Parent root() {
        return root;
    }

    /// The state with its sign.
    private static final class StateCell extends TableCell<PartRow, String> {
        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
            Optional<PartRow> row = Optional.ofNullable(empty ? null : getTableRow()).map(shown -> shown.getItem());
            setGraphic(row.map(policy -> mark(policy.statusKey())).orElse(null));
        }

        private static Label mark(String statusKey) {
            Sign sign = PolicyWords.sign(statusKey);
            return new Icon(sign.ikon(), sign.styleClass(), "decision-mark");
        }
    }
}
