package nl.cyberwerkbank.ui.paper;

import javafx.animation.PauseTransition;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import nl.cyberwerkbank.document.PdfView;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.theme.Icon;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/// Shows the pages of a PDF one under another, from half to double the width of the room; the screen around it scrolls
/// them up and down. Pages are drawn on another thread, at the sharpness of the screen, and come in one by one.
public final class PdfPreview extends BorderPane {
    private static final List<Integer> ZOOM = List.of(50, 75, 100, 150, 200);
    private static final double POINTS_WIDE = 595;
    private static final double MARGIN = 32;
    private static final Duration RESIZED = Duration.millis(200);

    private final Wording wording;
    private final Executor background;
    private final Executor onScreen;
    private final VBox pages = new VBox();
    private final ScrollPane scroll = new ScrollPane(pages);
    private final ProgressIndicator progress = new ProgressIndicator();
    private final Label percent = new Label();
    private final Label count = new Label();
    private final AtomicInteger drawing = new AtomicInteger();
    private final PauseTransition resized = new PauseTransition(RESIZED);
    private int zoom = ZOOM.indexOf(100);
    private Optional<byte[]> pdf = Optional.empty();

    /// @param background draws the pages
    /// @param onScreen runs something on the JavaFX thread
    public PdfPreview(Wording wording, Executor background, Executor onScreen) {
        this.wording = wording;
        this.background = background;
        this.onScreen = onScreen;
        getStyleClass().addAll("pdf-preview");
        pages.getStyleClass().add("pdf-pages");
        scroll.getStyleClass().add("pdf-scroll");
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(USE_PREF_SIZE);
        scroll.setAccessibleText(wording.text("offer.paper.pages"));
        progress.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        pages.setMinHeight(USE_PREF_SIZE);
        progress.setAccessibleText(wording.text("offer.paper.coming"));
        count.getStyleClass().add("quiet");
        percent.getStyleClass().add("pdf-percent");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar =
                new HBox(
                        count,
                        gap,
                        button("offer.paper.smaller", Material2OutlinedMZ.ZOOM_OUT, -1),
                        percent,
                        button("offer.paper.larger", Material2OutlinedMZ.ZOOM_IN, 1));
        bar.getStyleClass().add("pdf-bar");
        setTop(bar);
        setCenter(new StackPane(scroll, progress));
        resized.setOnFinished(end -> draw());
        scroll.viewportBoundsProperty()
                .addListener((o, was, now) -> {
                    if (was.getWidth() != now.getWidth()) {
                        fit();
                        resized.playFromStart();
                    }
                });
        sayZoom();
    }

    private Button button(String key, Ikon ikon, int step) {
        var button = new Button();
        button.setGraphic(new Icon(ikon, "quiet"));
        button.getStyleClass().addAll("flat", "glyph-button");
        button.setAccessibleText(wording.text(key));
        button.setTooltip(new javafx.scene.control.Tooltip(wording.text(key)));
        button.setOnAction(click -> {
            zoom = Math.clamp(zoom + step, 0, ZOOM.size() - 1);
            sayZoom();
            fit();
            draw();
        });
        return button;
    }

    private void sayZoom() {
        percent.setText(ZOOM.get(zoom) + "\u00a0%");
    }

    /// Shows that a paper is on its way.
    public void await() {
        pdf = Optional.empty();
        drawing.incrementAndGet();
        pages.getChildren().clear();
        count.setText(wording.text("offer.paper.coming"));
        progress.setVisible(true);
    }

    /// Shows this paper from its first page.
    public void show(byte[] contents) {
        pdf = Optional.of(contents);
        draw();
    }

    private double pageWidth() {
        double room = Math.max(scroll.getViewportBounds().getWidth() - MARGIN, POINTS_WIDE / 2);
        return room * ZOOM.get(zoom) / 100;
    }

    private void fit() {
        double width = pageWidth();
        pages.getChildren().stream()
                .flatMap(page -> ((StackPane) page).getChildren().stream())
                .forEach(image -> ((ImageView) image).setFitWidth(width));
        scroll.setFitToWidth(ZOOM.get(zoom) <= 100);
    }

    private void draw() {
        if (pdf.isEmpty() || scroll.getViewportBounds().getWidth() == 0) {
            return;
        }
        int number = drawing.incrementAndGet();
        byte[] contents = pdf.get();
        double pixels = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
        float scale = (float) (pageWidth() * pixels / POINTS_WIDE);
        background.execute(() -> drawAll(contents, scale, number));
    }

    private void drawAll(byte[] contents, float scale, int number) {
        try (PdfView view = PdfView.open(contents).orElseThrow()) {
            for (int i = 0; i < view.pageCount() && drawing.get() == number; i++) {
                Image image = SwingFXUtils.toFXImage(view.page(i, scale), null);
                String text = view.text(i);
                int index = i;
                int all = view.pageCount();
                onScreen.execute(() -> {
                    if (drawing.get() == number) {
                        place(index, all, image, text);
                    }
                });
            }
        }
    }

    private void place(int index, int all, Image image, String text) {
        progress.setVisible(false);
        count.setText(wording.text(all == 1 ? "offer.paper.one" : "offer.paper.many", all));
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(pageWidth());
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(wording.text("offer.paper.page", index + 1, all, text));
        var page = new StackPane(view);
        page.getStyleClass().add("pdf-page");
        page.setMaxWidth(USE_PREF_SIZE);
        if (index < pages.getChildren().size()) {
            pages.getChildren().set(index, page);
        } else {
            pages.getChildren().add(page);
        }
        if (index == all - 1) {
            pages.getChildren().remove(all, pages.getChildren().size());
        }
    }
}
