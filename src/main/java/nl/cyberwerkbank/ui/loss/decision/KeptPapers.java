package nl.cyberwerkbank.ui.loss.decision;

import nl.cyberwerkbank.document.DecidedLoss;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.Blob;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.store.Workspace;

import java.util.Optional;

/// The papers of decisions: each is printed once, when the decision is made, and kept in the workspace. May be used on
/// any thread.
final class KeptPapers {
    private static final String MEDIA_TYPE = "application/pdf";

    private final Workspace workspace;
    private final DecisionPrinter printer;
    private final Wording wording;

    KeptPapers(Workspace workspace, DecisionPrinter printer, Wording wording) {
        this.workspace = workspace;
        this.printer = printer;
        this.wording = wording;
    }

    /// The paper of this decision: the one that was kept, or else a new one, which is then kept.
    byte[] of(DecidedLoss loss, PaperKind kind) {
        String name = name(loss, kind);
        return kept(name).orElseGet(() -> printed(loss, kind, name));
    }

    private String name(DecidedLoss loss, PaperKind kind) {
        return String.join(
                ".",
                "loss.paper",
                loss.file().id().toString(),
                String.valueOf(loss.decision().number()),
                kind.code(),
                wording.locale().getLanguage());
    }

    private Optional<byte[]> kept(String name) {
        return workspace
                .settings()
                .get(name)
                .map(json -> new Sha256(json.replace("\"", "")))
                .flatMap(workspace.blobs()::get)
                .map(Blob::contents);
    }

    private byte[] printed(DecidedLoss loss, PaperKind kind, String name) {
        byte[] pdf = printer.print(kind, loss, wording);
        if (workspace.access() == Access.READ_WRITE) {
            keep(name, pdf);
        }
        return pdf;
    }

    @SuppressWarnings("EmptyCatch") // a decision prints to the same bytes every time
    private void keep(String name, byte[] pdf) {
        try {
            workspace.together(() -> {
                Sha256 hash = workspace.blobs().put(MEDIA_TYPE, pdf);
                workspace.settings().put(name, "\"" + hash.hex() + "\"");
                return hash;
            });
        } catch (StoreException e) {
            // a paper that cannot be kept now is printed and kept the next time
        }
    }
}
