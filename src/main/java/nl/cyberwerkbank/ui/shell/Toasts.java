package nl.cyberwerkbank.ui.shell;

import atlantafx.base.controls.Notification;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
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
        toast.setUserData(notice);
        toast.setMinHeight(Region.USE_PREF_SIZE);
        toast.widthProperty().addListener((_, _, _) -> Platform.runLater(() -> fit(toast)));
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

    /// Takes it away, if it is still there.
    void withdraw(Notice notice) {
        place.getChildren().removeIf(toast -> notice.equals(toast.getUserData()));
    }

    /// Makes it as high as its words at this width: its own height is that of one line, and the next would overlap it.
    private static void fit(Notification toast) {
        toast.getChildrenUnmodifiable().stream()
                .mapToDouble((Node part) -> part.prefHeight(toast.getWidth()))
                .max()
                .ifPresent(toast::setMinHeight);
    }
}
