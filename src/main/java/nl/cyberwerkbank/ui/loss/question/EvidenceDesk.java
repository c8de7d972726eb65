package nl.cyberwerkbank.ui.loss.question;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.stage.Window;

import nl.cyberwerkbank.dossier.loss.Evidence;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.Blob;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.ui.loss.LossHost;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.view.FileShower;
import nl.cyberwerkbank.ui.why.Sign;

import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;

/// Takes files that support answers in, and shows them again.
final class EvidenceDesk {
    /// The largest file taken, in bytes.
    private static final long LARGEST = 25L * 1024 * 1024;

    private final LossHost host;
    private final Wording wording;
    private final FilePicker picker;
    private final FileShower shower;

    EvidenceDesk(LossHost host, FilePicker picker, FileShower shower) {
        this.host = host;
        this.wording = host.workplace().wording();
        this.picker = picker;
        this.shower = shower;
    }

    /// Asks for a file and attaches it.
    void choose(Window owner, String path, Answering answering) {
        picker.open(owner, FilePicker.Kind.EVIDENCE).ifPresent(file -> attach(file, path, answering));
    }

    /// Attaches a file, or says why not.
    void attach(Path file, String path, Answering answering) {
        String name = file.getFileName().toString();
        try {
            if (EvidenceKind.of(name).isEmpty()) {
                refuse("loss.evidence.kind", name);
            } else if (Files.size(file) > LARGEST) {
                refuse("loss.evidence.large", name);
            } else {
                answering.attach(path, name, Files.readAllBytes(file));
            }
        } catch (IOException _) {
            refuse("loss.evidence.unreadable", name);
        }
    }

    private void refuse(String key, String name) {
        host.workplace().tell(new Notice(Sign.FAILING, wording.text(key, name)));
    }

    /// A file by its name: a click shows it, the cross takes it away.
    Node chip(Evidence evidence, Answering answering) {
        var open = new Hyperlink(evidence.fileName(), new Icon(Material2OutlinedAL.DESCRIPTION));
        String when = wording.moment(LocalDateTime.ofInstant(evidence.at(), host.casework().clock().getZone()));
        open.setTooltip(new Tooltip(wording.text("loss.evidence.added", evidence.by(), when)));
        open.setAccessibleText(wording.text("loss.evidence.open", evidence.fileName()));
        open.setOnAction(_ -> {
            open.setVisited(false);
            show(evidence);
        });
        var away = new Button("", new Icon(Material2OutlinedAL.CLOSE));
        away.getStyleClass().addAll("flat", "glyph-button", "chip-away");
        away.setAccessibleText(wording.text("loss.evidence.remove", evidence.fileName()));
        away.setTooltip(new Tooltip(away.getAccessibleText()));
        away.setOnAction(_ -> answering.detach(evidence));
        var chip = new HBox(open, away);
        chip.getStyleClass().addAll("evidence", "evidence-chip");
        return chip;
    }

    /// Shows a file of a kind that can be attached here; what came from elsewhere under another name could be a
    /// program.
    private void show(Evidence evidence) {
        if (EvidenceKind.of(evidence.fileName()).isEmpty()) {
            refuse("loss.evidence.kind", evidence.fileName());
            return;
        }
        Optional<Blob> kept = Sha256.parse(evidence.sha256()).flatMap(host.casework().workspace().blobs()::get);
        if (kept.isEmpty()) {
            refuse("loss.evidence.gone", evidence.fileName());
        } else {
            shower.show(evidence.fileName(), kept.get().contents());
        }
    }
}
