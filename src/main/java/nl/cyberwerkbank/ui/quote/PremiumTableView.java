package nl.cyberwerkbank.ui.quote;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.rating.PremiumChoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The table of premiums: sums across and deductibles down, or turned where the room is too narrow for that. Arrow keys
/// move through it; it is one stop for Tab.
final class PremiumTableView extends GridPane {
    /// Widths in ems: what a premium needs, and what the head of the rows needs.
    private static final double CELL = 6.9;

    private static final double HEAD = 7.4;

    private final Wording wording;
    private final Consumer<PremiumChoice> select;
    private final Consumer<PremiumChoice> pin;
    private final Text ruler = new Text();
    private final List<List<CellView>> cells = new ArrayList<>();
    private Optional<PremiumTable> table = Optional.empty();
    private Optional<PremiumChoice> inHand = Optional.empty();
    private boolean turned;

    /// @param select told which cell was taken in hand
    /// @param pin told which cell was pinned or taken off
    PremiumTableView(Wording wording, Consumer<PremiumChoice> select, Consumer<PremiumChoice> pin) {
        this.wording = wording;
        this.select = select;
        this.pin = pin;
        getStyleClass().add("premium-table");
        setMinWidth(0);
        setAccessibleText(wording.text("quote.table.spoken"));
        ruler.getStyleClass().add("text");
        ruler.setManaged(false);
        ruler.setVisible(false);
        widthProperty().addListener((o, was, now) -> turnIfNarrow());
        ruler.fontProperty().addListener((o, was, now) -> turnIfNarrow());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    void show(PremiumTable now, Optional<PremiumChoice> chosen) {
        inHand = chosen;
        if (table.filter(now::equals).isEmpty()) {
            boolean sameShape = table.filter(old -> isAlike(old, now)).isPresent();
            table = Optional.of(now);
            if (!sameShape) {
                build(now);
                turnIfNarrow();
            }
            fill(now);
        }
        markInHand();
    }

    private static boolean isAlike(PremiumTable a, PremiumTable b) {
        return a.sums().equals(b.sums())
                && a.doubt().equals(b.doubt())
                && a.rows().stream()
                        .map(PremiumTable.Row::deductible)
                        .toList()
                        .equals(b.rows().stream().map(PremiumTable.Row::deductible).toList());
    }

    private void build(PremiumTable now) {
        cells.clear();
        for (PremiumTable.Row row : now.rows()) {
            cells.add(new ArrayList<>(row.cells().stream().map(_ -> cellView()).toList()));
        }
        lay();
    }

    private CellView cellView() {
        var view = new CellView(wording.text("quote.cell.none").toLowerCase(wording.locale()));
        view.setOnMouseClicked(click -> {
            take(view);
            view.cell().map(PremiumCell::choice).ifPresent(pin);
        });
        view.focusedProperty()
                .addListener((o, was, is) -> {
                    if (is) {
                        view.cell()
                                .map(PremiumCell::choice)
                                .filter(choice -> inHand.filter(choice::equals).isEmpty())
                                .ifPresent(select);
                    }
                });
        return view;
    }

    private void take(CellView view) {
        view.cell().map(PremiumCell::choice).ifPresent(select);
        view.requestFocus();
    }

    private void turnIfNarrow() {
        double em = ruler.getFont().getSize();
        int columns = table.map(now -> now.sums().size()).orElse(0);
        boolean now = getWidth() > 0 && getWidth() < (HEAD + columns * CELL) * em;
        if (now != turned) {
            turned = now;
            Optional<Node> focused =
                    cells.stream().flatMap(List::stream).<Node>map(cell -> cell).filter(Node::isFocused).findFirst();
            lay();
            focused.ifPresent(Node::requestFocus);
        }
    }

    private void lay() {
        getChildren().setAll(ruler);
        getColumnConstraints().clear();
        table.ifPresent(this::lay);
    }

    private void lay(PremiumTable now) {
        int across = turned ? now.rows().size() : now.sums().size();

        double head = turned ? 100.0 / (across + 1) : 100 * HEAD / (HEAD + across * CELL);
        addColumn(head);
        for (int i = 0; i < across; i++) {
            addColumn((100 - head) / across);
        }
        add(corner(now), 0, 0);
        for (int column = 0; column < now.sums().size(); column++) {
            place(head(now.sums().get(column), turned ? "down" : "across"), -1, column);
        }
        for (int row = 0; row < now.rows().size(); row++) {
            place(head(now.rows().get(row).deductible(), turned ? "across" : "down"), row, -1);
            for (int column = 0; column < now.sums().size(); column++) {
                place(cells.get(row).get(column), row, column);
            }
        }
    }

    private void addColumn(double percentage) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percentage);
        getColumnConstraints().add(column);
    }

    private void place(Node node, int row, int column) {
        add(node, (turned ? row : column) + 1, (turned ? column : row) + 1);
        setValignment(node, VPos.CENTER);
        setFillWidth(node, true);
    }

    private static Label head(String text, String direction) {
        var head = new Label(text);
        head.getStyleClass().addAll("premium-head", direction);
        head.setMinWidth(USE_PREF_SIZE);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setMaxHeight(Double.MAX_VALUE);
        return head;
    }

    private Node corner(PremiumTable now) {
        var words = new Label(wording.text(turned ? "quote.table.sum" : "quote.table.deductible"));
        words.getStyleClass().add("quiet");
        words.setMinWidth(USE_PREF_SIZE);
        var corner = new HBox(words);
        corner.getStyleClass().add("premium-corner");
        now.doubt()
                .ifPresent(doubt -> {
                    var diamond = new Region();
                    diamond.getStyleClass().add("diamond");
                    diamond.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
                    corner.getChildren().add(diamond);
                    Tooltip.install(corner, new Tooltip(doubt));
                });
        return corner;
    }

    private void fill(PremiumTable now) {
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < cells.get(row).size(); column++) {
                now.at(row, column).ifPresent(cells.get(row).get(column)::show);
            }
        }
    }

    private void markInHand() {
        for (CellView view : cells.stream().flatMap(List::stream).toList()) {
            view.inHand(view.cell().filter(cell -> inHand.filter(cell.choice()::equals).isPresent()));
        }
        boolean none = cells.stream().flatMap(List::stream).noneMatch(Node::isFocusTraversable);
        if (none && !cells.isEmpty()) {
            cells.getFirst().getFirst().setFocusTraversable(true);
        }
    }

    /// Puts the focus on the cell in hand.
    void focusInHand() {
        cells.stream().flatMap(List::stream).filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    private void key(KeyEvent event) {
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < cells.get(row).size(); column++) {
                CellView view = cells.get(row).get(column);
                if (view.isFocused() && !event.isShortcutDown() && act(event.getCode(), view, row, column)) {
                    event.consume();
                    return;
                }
            }
        }
    }

    private boolean act(KeyCode key, CellView view, int row, int column) {
        switch (key) {
            case LEFT -> move(row, column, turned ? -1 : 0, turned ? 0 : -1);
            case RIGHT -> move(row, column, turned ? 1 : 0, turned ? 0 : 1);
            case UP -> move(row, column, turned ? 0 : -1, turned ? -1 : 0);
            case DOWN -> move(row, column, turned ? 0 : 1, turned ? 1 : 0);
            case SPACE, ENTER -> view.cell().map(PremiumCell::choice).ifPresent(pin);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int row, int column, int down, int across) {
        int toRow = Math.clamp(row + down, 0, cells.size() - 1);
        int toColumn = Math.clamp(column + across, 0, cells.get(toRow).size() - 1);
        take(cells.get(toRow).get(toColumn));
    }
}
