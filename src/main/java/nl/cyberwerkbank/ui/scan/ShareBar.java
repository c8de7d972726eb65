package nl.cyberwerkbank.ui.scan;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.riskscan.Maturity;
import nl.cyberwerkbank.riskscan.Scale;

/// What is there, what is missing, what is unknown (hatched) and what was not asked yet (empty), as one bar.
final class ShareBar extends Pane {
    private final int[] shares;

    ShareBar(Maturity maturity, Wording wording) {
        int present = maturity.presentPercent();
        int missing = maturity.missingPercent();
        int unknown = maturity.unknownPercent();
        shares = new int[] {present, missing, unknown};
        getStyleClass().add("share-bar");
        for (String code : new String[] {"present", "missing", "unknown"}) {
            var piece = new Region();
            piece.getStyleClass().addAll("share", code);
            getChildren().add(piece);
        }
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(
                wording.text(
                        "document.scan.bar",
                        present,
                        missing,
                        unknown,
                        Math.max(0, Scale.FULL - present - missing - unknown)));
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
