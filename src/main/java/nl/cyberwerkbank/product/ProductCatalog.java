package nl.cyberwerkbank.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The versions of one product, oldest first. Several stand side by side; the date of the application chooses.
public final class ProductCatalog {
    private final List<Product> versions;

    private ProductCatalog(List<Product> versions) {
        this.versions = List.copyOf(versions);
    }

    /// Reads a product folder.
    ///
    /// @param fileText gives the text of a file by its name in that folder
    /// @throws ProductFileException naming file and key when a file cannot be trusted
    public static ProductCatalog read(UnaryOperator<String> fileText) {
        ProductFile file = StrictYaml.read("product.yaml", fileText.apply("product.yaml"), ProductFile.class);
        AssumptionRegister assumptions =
                StrictYaml.read("assumptions.yaml", fileText.apply("assumptions.yaml"), AssumptionRegisterFile.class)
                        .toRegister();
        var versions = new ArrayList<Product>();
        for (ProductFile.Version version : file.versions()) {
            versions.add(
                    new Product(
                            version.id(),
                            file.insurer(),
                            file.name(),
                            version.validFrom(),
                            read(fileText, version.acceptance(), AcceptanceRules.class),
                            read(fileText, version.sumsAndDeductibles(), SumsAndDeductibles.class),
                            read(fileText, version.tariff(), Tariff.class),
                            read(fileText, version.conditions(), Conditions.class),
                            assumptions));
        }
        return new ProductCatalog(versions);
    }

    /// Reads the product that ships with the program, from `products/<folder>` on the class path.
    ///
    /// @throws ProductFileException naming file and key when a file cannot be trusted
    public static ProductCatalog shipped(String folder) {
        return read(name -> resource("/products/" + folder + "/" + name));
    }

    private static String resource(String path) {
        try (var stream = ProductCatalog.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new ProductFileException(path, "", "the file is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a tariff file of the same shape as the shipped one, such as an insurer's own.
    ///
    /// @param fileName for messages
    /// @throws ProductFileException naming file and key when it cannot be trusted
    public static Tariff readTariff(String fileName, String yaml) {
        return StrictYaml.read(fileName, yaml, Tariff.class);
    }

    private static <T> T read(UnaryOperator<String> fileText, String name, Class<T> type) {
        return StrictYaml.read(name, fileText.apply(name), type);
    }

    /// The version for an application made on this date: the last whose start it has reached.
    public Product forApplicationOn(LocalDate date) {
        return versions.stream()
                .filter(version -> version.validFrom().filter(date::isBefore).isEmpty())
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /// The version with this id, as recorded on an earlier quote.
    public Optional<Product> version(String id) {
        return versions.stream().filter(version -> version.id().equals(id)).findFirst();
    }

    /// All versions, oldest first.
    public List<Product> versions() {
        return versions;
    }
}
