package nl.cyberwerkbank.ui.scan;

import javafx.util.StringConverter;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.riskscan.Scan;

/// Names a scan by its day, in the list from which one is chosen.
final class ScanNames extends StringConverter<Scan> {
    private final Wording wording;

    ScanNames(Wording wording) {
        this.wording = wording;
    }

    @Override
    public String toString(Scan scan) {
        return scan == null ? "" : wording.text("scan.of", wording.longDate(scan.heldOn()));
    }

    @Override
    public Scan fromString(String text) {
        throw new UnsupportedOperationException("scans are chosen, not typed");
    }
}
