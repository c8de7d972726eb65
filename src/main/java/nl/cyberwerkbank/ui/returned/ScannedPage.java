package nl.cyberwerkbank.ui.returned;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.document.PdfView;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.theme.Icon;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// One page of a file that came back, as wide as the room, with the pages around it a click away.
final class ScannedPage extends VBox {
    private static final double LARGER = 1.5;
    private static final double LARGEST = 4;
    private static final double MOST_DOTS = 12_000_000;
    private static final double DOTS_WIDE = 1_800;

    private final Wording wording;
    private final Supplier<byte[]> pages;
    private final Executor background;
    private final Executor onScreen;
    private final Label place = new Label();
    private final ImageView view = new ImageView();
    private final ScrollPane scroll = new ScrollPane(view);
    private final Button before;
    private final Button after;
    private int page;
    private double zoom = 1;

    /// @param pages the file as PDF
    /// @param page which is shown first; 0 is the first of the file
    ScannedPage(Wording wording, Supplier<byte[]> pages, int page, Executor background, Executor onScreen) {
        this.wording = wording;
        this.pages = pages;
        this.page = page;
        this.background = background;
        this.onScreen = onScreen;
        getStyleClass().add("scanned-page");
        place.getStyleClass().add("quiet");
        before = button("returned.page.before", Material2OutlinedAL.ARROW_BACK, () -> turn(-1));
        after = button("returned.page.after", Material2OutlinedAL.ARROW_FORWARD, () -> turn(1));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar =
                new HBox(
                        before,
                        place,
                        after,
                        gap,
                        button("paper.smaller", Material2OutlinedMZ.ZOOM_OUT, () -> zoom(1 / LARGER)),
                        button("paper.larger", Material2OutlinedMZ.ZOOM_IN, () -> zoom(LARGER)));
        bar.getStyleClass().add("pdf-bar");
        view.setPreserveRatio(true);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        scroll.setPannable(true);
        scroll.getStyleClass().add("scanned-scroll");
        scroll.viewportBoundsProperty().addListener((_, _, _) -> fit());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(bar, scroll);
        draw();
    }

    private Button button(String key, Ikon ikon, Runnable act) {
        var button = new Button();
        button.setGraphic(new Icon(ikon, "quiet"));
        button.getStyleClass().addAll("flat", "glyph-button");
        button.setAccessibleText(wording.text(key));
        button.setTooltip(new Tooltip(wording.text(key)));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void turn(int by) {
        page += by;
        draw();
    }

    private void zoom(double by) {
        zoom = Math.clamp(zoom * by, 1, LARGEST);
        fit();
    }

    private void fit() {
        view.setFitWidth(scroll.getViewportBounds().getWidth() * zoom);
    }

    private void draw() {
        before.setDisable(true);
        after.setDisable(true);
        place.setText(wording.text("paper.coming"));
        int wanted = page;
        background.execute(() -> {
            try (PdfView pdf = PdfView.open(pages.get()).orElseThrow()) {
                int all = pdf.pageCount();
                int shown = Math.clamp(wanted, 0, all - 1);
                PdfView.Size size = pdf.size(shown);
                double scale =
                        Math.min(DOTS_WIDE / size.width(), Math.sqrt(MOST_DOTS / (size.width() * size.height())));
                Image image = SwingFXUtils.toFXImage(pdf.page(shown, (float) scale), null);
                onScreen.execute(() -> show(image, shown, all));
            } catch (RuntimeException e) {
                onScreen.execute(() -> place.setText(wording.text("returned.page.none")));
            }
        });
    }

    private void show(Image image, int shown, int all) {
        page = shown;
        view.setImage(image);
        String text = wording.text("returned.page", shown + 1, all);
        place.setText(text);
        view.setAccessibleText(text);
        before.setDisable(shown == 0);
        after.setDisable(shown == all - 1);
        fit();
    }
}
