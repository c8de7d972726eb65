package nl.cyberwerkbank.ui.view;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import nl.cyberwerkbank.explain.Wording;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the user for a file; a test answers instead.
public interface FilePicker {
    /// What kind of file is asked for. The message key of its name is `files.<code>`.
    enum Kind {
        DOSSIER("dossier", "*.cwb", "*.json"),
        DOSSIER_JSON("dossierJson", "*.json"),
        PARCEL("parcel", "*.cwb"),
        LIST("list", "*.csv"),
        OFFICE_KEY("officeKey", "*.p12", "*.pfx"),
        TARIFF("tariff", "*.yaml"),
        CONDITIONS("conditions", "*.pdf"),
        EVIDENCE("evidence", "*.pdf", "*.png", "*.jpg", "*.jpeg", "*.eml", "*.msg"),
        CALENDAR("calendar", "*.ics"),
        CLIENT_COPY("clientCopy", "*.zip"),
        PAPER("paper", "*.pdf"),
        MAIL("mail", "*.eml"),
        SCAN("scan", "*.pdf", "*.jpg", "*.jpeg", "*.png");

        private final String code;
        private final List<String> patterns;

        Kind(String code, String... patterns) {
            this.code = code;
            this.patterns = List.of(patterns);
        }
    }

    /// Asks for a file to read; empty when the user thinks better of it.
    Optional<Path> open(Window owner, Kind kind);

    /// Asks for files to read, several at once; none when the user thinks better of it.
    default List<Path> openMany(Window owner, Kind kind) {
        return open(owner, kind).stream().toList();
    }

    /// Asks for a folder to read; empty when the user thinks better of it.
    default Optional<Path> openFolder(Window owner) {
        return Optional.empty();
    }

    /// Asks where to write a file.
    ///
    /// @param proposed file name that is filled in
    Optional<Path> save(Window owner, Kind kind, String proposed);

    /// Asks with the dialogs of the platform.
    static FilePicker ofPlatform(Wording wording) {
        return new FilePicker() {
            @Override
            public Optional<Path> open(Window owner, Kind kind) {
                return Optional.ofNullable(chooser(kind).showOpenDialog(owner)).map(File::toPath);
            }

            @Override
            public Optional<Path> save(Window owner, Kind kind, String proposed) {
                FileChooser chooser = chooser(kind);
                chooser.setInitialFileName(proposed);
                return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
            }

            @Override
            public List<Path> openMany(Window owner, Kind kind) {
                return Optional.ofNullable(chooser(kind).showOpenMultipleDialog(owner)).stream()
                        .flatMap(List::stream)
                        .map(File::toPath)
                        .toList();
            }

            @Override
            public Optional<Path> openFolder(Window owner) {
                return Optional.ofNullable(new DirectoryChooser().showDialog(owner)).map(File::toPath);
            }

            private FileChooser chooser(Kind kind) {
                var chooser = new FileChooser();
                chooser.getExtensionFilters()
                        .add(new FileChooser.ExtensionFilter(wording.text("files." + kind.code), kind.patterns));
                return chooser;
            }
        };
    }
}
