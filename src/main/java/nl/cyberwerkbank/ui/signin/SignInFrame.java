package nl.cyberwerkbank.ui.signin;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;

/// The places of the sign-in. Made here and not in FXML, as other views are: to read FXML takes a twentieth of the time
/// until this first window is drawn (decision 0016).
final class SignInFrame {
    final Label title = words("page-title");
    final Label text = words("quiet");
    final Label what = words("verdict-title");
    final Label safe = words();
    final Label todo = words();
    final VBox trouble = column("verdict", what, safe, todo);
    final VBox fields = column("sign-in-fields");
    final ProgressIndicator progress = new ProgressIndicator();
    final Label working = new Label();
    final Button other = button("signin-other", "secondary");
    final Button act = button("signin-act", "primary");
    final Label place = words("quiet", "small");
    final Button backups = button("signin-restore", "secondary");
    private final ScrollPane root;

    SignInFrame(Wording wording) {
        trouble.getStyleClass().add("failing");
        progress.getStyleClass().add("small-progress");
        working.setText(wording.text("signin.working"));
        working.setWrapText(true);
        working.getStyleClass().add("quiet");
        act.setDefaultButton(true);
        backups.setText(wording.text("signin.restore"));
        HBox.setHgrow(place, Priority.ALWAYS);
        var mark = new HBox(part("wordmark-first", "Cyber"), part("wordmark-second", "werkbank"));
        mark.getStyleClass().addAll("wordmark", "sign-in-mark");
        var card = column("card", title, text, trouble, fields, line(progress, working, space(), other, act));
        var all = column("sign-in", mark, card, line(place, space(), backups));
        all.setMaxHeight(Region.USE_PREF_SIZE);
        var page = new StackPane(all);
        page.getStyleClass().add("sign-in-page");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.getStyleClass().add("page-scroll");
    }

    Parent root() {
        return root;
    }

    private static Label words(String... styles) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static Label part(String style, String text) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static Button button(String id, String style) {
        var button = new Button();
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add(style);
        return button;
    }

    private static VBox column(String style, Node... children) {
        var column = new VBox(children);
        column.getStyleClass().add(style);
        return column;
    }

    private static HBox line(Node... children) {
        var line = new HBox(children);
        line.getStyleClass().add("act-line");
        return line;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
