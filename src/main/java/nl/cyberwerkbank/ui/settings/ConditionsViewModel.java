package nl.cyberwerkbank.ui.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.cyberwerkbank.product.Conditions;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.ui.casework.Casework;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// The insurer's own conditions as PDF, which the user may load so that offers carry them as an attachment.
public final class ConditionsViewModel {
    private static final long LARGEST_FILE = 50_000_000;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final Casework casework;
    private final ReadOnlyObjectWrapper<Optional<String>> hash = new ReadOnlyObjectWrapper<>(this, "hash");
    private final ReadOnlyObjectWrapper<Optional<String>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());

    public ConditionsViewModel(Casework casework) {
        this.casework = casework;
        show();
    }

    private void show() {
        hash.set(casework.preferencesProperty().get().conditionsFile());
    }

    /// Which conditions belong to the product.
    public Conditions conditions() {
        return casework.catalog().forApplicationOn(casework.today()).conditions();
    }

    /// Keeps the file in the workspace, unless it is no PDF.
    public void load(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                problem.set(Optional.of("settings.conditions.tooLarge"));
                return;
            }
            byte[] contents = Files.readAllBytes(file);
            if (contents.length < PDF.length || !Arrays.equals(Arrays.copyOf(contents, PDF.length), PDF)) {
                problem.set(Optional.of("settings.conditions.noPdf"));
                return;
            }
            String sha256 = casework.workspace().blobs().put("application/pdf", contents).hex();
            casework.changePreferences(before -> before.withConditionsFile(Optional.of(sha256)));
            problem.set(Optional.empty());
            show();
        } catch (StoreException e) {
            problem.set(Optional.of(e.problem().what().key()));
        } catch (IOException _) {
            problem.set(Optional.of("settings.conditions.unreadable"));
        }
    }

    /// Offers made from now on carry no conditions. Earlier ones keep theirs.
    public void remove() {
        casework.changePreferences(before -> before.withConditionsFile(Optional.empty()));
        problem.set(Optional.empty());
        show();
    }

    /// SHA-256 of the file in force, 64 hexadecimal digits.
    public ReadOnlyObjectProperty<Optional<String>> hashProperty() {
        return hash.getReadOnlyProperty();
    }

    /// Message key of why the last file was not taken.
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
