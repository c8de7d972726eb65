package nl.cyberwerkbank.ui.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.product.ProductFileException;
import nl.cyberwerkbank.product.Tariff;
import nl.cyberwerkbank.ui.casework.Casework;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Which tariff premiums are calculated with: the product's example, or one from a file.
public final class TariffViewModel {
    private static final long LARGEST_FILE = 1_000_000;

    private final Casework casework;
    private final ReadOnlyObjectWrapper<Tariff> tariff = new ReadOnlyObjectWrapper<>(this, "tariff");
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());

    /// Why a file was not taken; the tariff in force stays.
    ///
    /// @param key message key of what is wrong
    /// @param detail one line naming file and key, or the file's name
    public record Problem(String key, String detail) {}

    public TariffViewModel(Casework casework) {
        this.casework = casework;
        show();
    }

    private void show() {
        Tariff shipped = casework.catalog().forApplicationOn(casework.today()).tariff();
        tariff.set(
                casework.preferencesProperty()
                        .get()
                        .tariffFile()
                        .map(text -> ProductCatalog.readTariff("tariff", text))
                        .orElse(shipped));
    }

    /// Takes a tariff from a file, unless the file cannot be trusted.
    public void load(Path file) {
        String name = String.valueOf(file.getFileName());
        problem.set(Optional.empty());
        try {
            if (Files.size(file) > LARGEST_FILE) {
                refuse("settings.tariff.tooLarge", name);
                return;
            }
            String text = Files.readString(file);
            ProductCatalog.readTariff(name, text);
            casework.changePreferences(before -> before.withTariffFile(Optional.of(text)));
            show();
        } catch (ProductFileException e) {
            refuse("settings.tariff.wrong", e.getMessage());
        } catch (CharacterCodingException _) {
            refuse("settings.tariff.notText", name);
        } catch (IOException _) {
            refuse("settings.tariff.unreadable", name);
        }
    }

    private void refuse(String key, String detail) {
        problem.set(Optional.of(new Problem(key, detail)));
    }

    /// Back to the example tariff.
    public void useExample() {
        problem.set(Optional.empty());
        casework.changePreferences(before -> before.withTariffFile(Optional.empty()));
        show();
    }

    /// The tariff in force for applications of today.
    public ReadOnlyObjectProperty<Tariff> tariffProperty() {
        return tariff.getReadOnlyProperty();
    }

    /// Why the last file was not taken.
    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
