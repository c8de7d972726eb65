package nl.cyberwerkbank.ui.lock;

import java.util.Optional;
import java.util.function.Supplier;

/// Remembers whether what is on the clipboard came from this window, and takes only that away.
public final class ClipboardGuard {
    private final Supplier<Optional<String>> clipboard;
    private final Runnable clear;
    private Optional<String> found = Optional.empty();
    private Optional<String> ours = Optional.empty();
    private boolean inFront;

    /// @param clipboard its text now
    public ClipboardGuard(Supplier<Optional<String>> clipboard, Runnable clear) {
        this.clipboard = clipboard;
        this.clear = clear;
    }

    /// The window has come to the front: what is there now is somebody else's, unless it was ours before.
    public void cameForward() {
        inFront = true;
        found = clipboard.get();
    }

    /// The window is left: what changed meanwhile was copied here.
    public void wentBack() {
        look();
        inFront = false;
    }

    private void look() {
        Optional<String> now = clipboard.get();
        if (inFront && !now.equals(found)) {
            ours = now;
            found = now;
        }
    }

    /// Takes away what was copied here, if it is still there.
    public void forget() {
        look();
        if (ours.isPresent() && ours.equals(clipboard.get())) {
            clear.run();
        }
        ours = Optional.empty();
    }
}
