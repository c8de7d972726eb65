package nl.cyberwerkbank.ui.field;

import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.theme.Icon;

import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// One of a closed list, found by typing any part of its words; the list opens with a click, Down, or the first letter.
///
/// @param <T> the type of the list's values
public final class ChoiceField<T> extends TextEntryField<T> {
    private static final int LONGEST = 200;
    private static final int ROWS = 8;
    private static final double FRAME = 10;
    private static final double GAP = 2;

    private final List<T> options;
    private final Function<T, String> words;
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();

    /// @param options all values, in the order shown
    /// @param words how a value is written; no two values alike
    public ChoiceField(
            Wording wording, LabelPlace place, String labelText, List<T> options, Function<T, String> words) {
        super(wording, place, labelText, LONGEST);
        this.options = List.copyOf(options);
        this.words = words;
        input().setRight(new Icon(Material2OutlinedAL.KEYBOARD_ARROW_DOWN, "quiet"));
        input().getStyleClass().add("choice-input");
        input().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        input().addEventHandler(MouseEvent.MOUSE_CLICKED, event -> open(this.options));
        input().textProperty()
                .addListener((o, was, now) -> {
                    if (input().isFocused() && popup.isShowing() && entry().answer().isPresent()) {
                        list.getSelectionModel().select(entry().answer().get());
                    } else if (input().isFocused() && entry().answer().isEmpty()) {
                        open(matching(now));
                    }
                });
        list.setCellFactory(view -> new OptionCell());
        list.getStyleClass().addAll("choice-list", "dense");
        list.setOnMouseClicked(event -> take());
        list.setFocusTraversable(false);
        popup.getContent().add(list);
        popup.setAutoHide(true);
    }

    private List<T> matching(String typed) {
        String sought = fold(typed);
        return options.stream()
                .filter(option -> fold(words.apply(option)).contains(sought))
                .sorted(Comparator.comparing((T option) -> !fold(words.apply(option)).startsWith(sought)))
                .toList();
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private void open(List<T> found) {
        list.getItems().setAll(found);
        if (found.isEmpty() || input().getScene() == null) {
            popup.hide();
            return;
        }
        list.getSelectionModel().select(entry().answer().filter(found::contains).orElse(found.getFirst()));
        list.setPrefWidth(input().getWidth());
        double row = input().getHeight();
        list.setPrefHeight(Math.min(ROWS, found.size()) * row + FRAME);
        list.setFixedCellSize(row);
        if (!popup.isShowing()) {
            showBeside(input().localToScreen(input().getLayoutBounds()), Math.min(ROWS, options.size()) * row + FRAME);
        }
    }

    /// Below the field; above it where the list at its longest would not fit there and be moved over what is typed.
    private void showBeside(Bounds field, double longest) {
        double end =
                Screen.getScreensForRectangle(field.getMinX(), field.getMinY(), field.getWidth(), field.getHeight())
                        .stream()
                        .findFirst()
                        .orElseGet(Screen::getPrimary)
                        .getVisualBounds()
                        .getMaxY();
        boolean fits = field.getMaxY() + GAP + longest <= end || field.getMinY() < longest;
        popup.setAnchorLocation(
                fits ? PopupWindow.AnchorLocation.CONTENT_TOP_LEFT : PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
        popup.show(input(), field.getMinX(), fits ? field.getMaxY() + GAP : field.getMinY() - GAP);
    }

    private void key(KeyEvent event) {
        if (popup.isShowing()) {
            switch (event.getCode()) {
                case DOWN, UP -> {
                    move(event.getCode());
                    event.consume();
                }
                case ENTER -> {
                    take();
                    event.consume();
                }
                case TAB -> take();
                case ESCAPE -> {
                    popup.hide();
                    event.consume();
                }
                default -> {}
            }
        } else if (event.getCode() == KeyCode.DOWN) {
            open(options);
            event.consume();
        }
    }

    private void move(KeyCode direction) {
        if (direction == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
        } else {
            list.getSelectionModel().selectPrevious();
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
    }

    private void take() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(value -> {
                    input().setText(words.apply(value));
                    input().end();
                });
        popup.hide();
    }

    @Override
    boolean usesEscape() {
        return popup.isShowing();
    }

    @Override
    void left() {
        popup.hide();
        super.left();
    }

    @Override
    Entry<T> read(String text) {
        String sought = fold(text);
        if (sought.isEmpty()) {
            return Entry.empty();
        }
        return options.stream()
                .filter(option -> fold(words.apply(option)).equals(sought))
                .findFirst()
                .<Entry<T>>map(Entry.Valid::new)
                .orElseGet(() -> Entry.invalid(text, "field.choice.unknown"));
    }

    @Override
    String write(T value) {
        return words.apply(value);
    }

    private final class OptionCell extends ListCell<T> {
        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty ? "" : words.apply(value));
        }
    }
}
