package nl.cyberwerkbank.ui.scan;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import nl.cyberwerkbank.document.ScanPhrases;
import nl.cyberwerkbank.riskscan.Maturity;
import nl.cyberwerkbank.riskscan.Scale;

import java.util.List;

/// What is there, what is missing, what is unknown (hatched) and what was not asked yet (empty), as one bar.
final class ShareBar extends Pane {
    /// The patterns from left to right, as style classes. Message key: `scan.share.<pattern>`.
    static final List<String> PATTERNS = List.of("present", "missing", "unknown", "open");

    private final int[] shares;

    ShareBar(Maturity maturity, ScanPhrases phrases) {
        shares = new int[] {maturity.presentPercent(), maturity.missingPercent(), maturity.unknownPercent()};
        getStyleClass().add("share-bar");
        for (int i = 0; i < shares.length; i++) {
            getChildren().add(piece(PATTERNS.get(i)));
        }
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(phrases.shares(maturity));
    }

    private static Region piece(String pattern) {
        var piece = new Region();
        piece.getStyleClass().addAll("share", pattern);
        return piece;
    }

    /// A sample of a pattern, for a legend.
    static Region pattern(String pattern) {
        var sample = new StackPane(piece(pattern));
        sample.getStyleClass().addAll("share-bar", "sample");
        return sample;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double room = getWidth() - left - snappedRightInset();
        double high = getHeight() - snappedTopInset() - snappedBottomInset();
        double from = 0;
        for (int i = 0; i < shares.length; i++) {
            double wide = room * shares[i] / Scale.FULL;
            getChildren().get(i).resizeRelocate(left + from, snappedTopInset(), wide, high);
            from += wide;
        }
    }
}
