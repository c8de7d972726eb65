package nl.cyberwerkbank.ui.shell;

import atlantafx.base.controls.Notification;

import javafx.animation.PauseTransition;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.theme.Icon;

/// Shows notices at the upper right, the newest lowest: main buttons stand below.
final class Toasts {
    private static final int MOST = 4;

    private final VBox place;
    private final Wording wording;

    Toasts(VBox place, Wording wording) {
        this.place = place;
        this.wording = wording;
    }

    void show(Notice notice) {
        var toast = new Notification(notice.text(), new Icon(notice.sign().ikon()));
        toast.getStyleClass().addAll("toast", notice.sign().styleClass());
        toast.setAccessibleText(wording.text(notice.sign().key()) + ". " + notice.text());
        toast.setMinHeight(Region.USE_PREF_SIZE);
        // as high as its words at this width: two that stand above each other must not overlap
        toast.widthProperty().addListener((_, _, width) -> toast.setMinHeight(toast.prefHeight(width.doubleValue())));
        toast.setOnClose(close -> place.getChildren().remove(toast));
        place.getChildren().add(toast);
        if (place.getChildren().size() > MOST) {
            place.getChildren().removeFirst();
        }
        if (!notice.stay().isIndefinite()) {
            var pause = new PauseTransition(notice.stay());
            pause.setOnFinished(end -> place.getChildren().remove(toast));
            pause.play();
        }
    }
}
