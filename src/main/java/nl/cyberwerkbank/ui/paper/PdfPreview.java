package nl.cyberwerkbank.ui.paper;

import javafx.animation.PauseTransition;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
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
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.theme.Icon;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/// Shows the pages of a PDF one under another, from half to double the width of the room; the screen around it scrolls
/// them up and down. Pages are drawn on another thread, at the sharpness of the screen, and come in one by one.
public final class PdfPreview extends BorderPane {
    private static final List<Integer> ZOOM = List.of(50, 75, 100, 150, 200);
    private static final double POINTS_WIDE = 595;
    private static final double MARGIN = 32;
    private static final Duration RESIZED = Duration.millis(200);

    private final PaperDesk desk;
    private final Workplace workplace;
    private final Wording wording;
    private final Button print;
    private final Button save;
    private final VBox pages = new VBox();
    private final ScrollPane scroll = new ScrollPane(pages);
    private final ProgressIndicator progress = new ProgressIndicator();
    private final Label percent = new Label();
    private final Label count = new Label();
    private final AtomicInteger drawing = new AtomicInteger();
    private final PauseTransition resized = new PauseTransition(RESIZED);
    private int zoom = ZOOM.indexOf(100);
    private Optional<ShownPaper> paper = Optional.empty();

    PdfPreview(PaperDesk desk, Workplace workplace) {
        this.desk = desk;
        this.workplace = workplace;
        this.wording = workplace.wording();
        this.print = act("paper.print", Material2OutlinedMZ.PRINT, "paper-print", desk::print);
        this.save =
                act(
                        "paper.save",
                        Material2OutlinedMZ.SAVE_ALT,
                        "paper-save",
                        (shown, place) -> desk.save(shown, place, getScene().getWindow()));
        getStyleClass().addAll("pdf-preview");
        pages.getStyleClass().add("pdf-pages");
        scroll.getStyleClass().add("pdf-scroll");
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(USE_PREF_SIZE);
        scroll.setAccessibleText(wording.text("paper.pages"));
        progress.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        pages.setMinHeight(USE_PREF_SIZE);
        progress.setAccessibleText(wording.text("paper.coming"));
        count.getStyleClass().add("quiet");
        percent.getStyleClass().add("pdf-percent");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar =
                new HBox(
                        count,
                        gap,
                        button("paper.smaller", Material2OutlinedMZ.ZOOM_OUT, -1),
                        percent,
                        button("paper.larger", Material2OutlinedMZ.ZOOM_IN, 1),
                        save,
                        print);
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

    private Button act(String key, Ikon ikon, String id, BiConsumer<ShownPaper, Workplace> act) {
        var button = new Button(wording.text(key), new Icon(ikon));
        button.setId(id);
        button.getStyleClass().add("secondary");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> paper.ifPresent(shown -> act.accept(shown, workplace)));
        button.setDisable(true);
        return button;
    }

    private void sayZoom() {
        percent.setText(ZOOM.get(zoom) + "\u00a0%");
    }

    /// Shows that a paper is on its way.
    public void await() {
        hold(Optional.empty());
        drawing.incrementAndGet();
        pages.getChildren().clear();
        count.setText(wording.text("paper.coming"));
        progress.setVisible(true);
    }

    /// Shows this paper from its first page.
    public void show(ShownPaper shown) {
        hold(Optional.of(shown));
        draw();
    }

    private void hold(Optional<ShownPaper> now) {
        paper = now;
        print.setDisable(now.isEmpty());
        save.setDisable(now.isEmpty());
    }

    /// What is shown, once it is here.
    public Optional<ShownPaper> paper() {
        return paper;
    }

    /// Whether the user can see it.
    boolean isSeen() {
        for (Node each = this; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing();
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
        if (paper.isEmpty() || scroll.getViewportBounds().getWidth() == 0) {
            return;
        }
        int number = drawing.incrementAndGet();
        byte[] contents = paper.get().pdf();
        double pixels = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
        float scale = (float) (pageWidth() * pixels / POINTS_WIDE);
        desk.background().execute(() -> drawAll(contents, scale, number));
    }

    private void drawAll(byte[] contents, float scale, int number) {
        try (PdfView view = PdfView.open(contents).orElseThrow()) {
            for (int i = 0; i < view.pageCount() && drawing.get() == number; i++) {
                Image image = SwingFXUtils.toFXImage(view.page(i, scale), null);
                String text = view.text(i);
                int index = i;
                int all = view.pageCount();
                desk.onScreen()
                        .execute(() -> {
                            if (drawing.get() == number) {
                                place(index, all, image, text);
                            }
                        });
            }
        }
    }

    private void place(int index, int all, Image image, String text) {
        progress.setVisible(false);
        count.setText(wording.text(all == 1 ? "paper.one" : "paper.many", all));
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(pageWidth());
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(wording.text("paper.page", index + 1, all, text));
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
