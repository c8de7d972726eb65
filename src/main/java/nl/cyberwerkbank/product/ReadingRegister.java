package nl.cyberwerkbank.product;

import nl.cyberwerkbank.explain.Reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The doubts of the documents that the product settles by a setting: each with its values, the default first.
///
/// @param readings in the order of the register
public record ReadingRegister(List<Reading> readings) {
    private static final String FILE = "readings/readings.yaml";
    private static final Pattern AMBIGUITY = Pattern.compile("AMB-[0-9]{2,3}");

    public ReadingRegister {
        readings = List.copyOf(readings);
        Set<String> keys = new HashSet<>();
        for (Reading reading : readings) {
            if (!keys.add(reading.key())) {
                throw new IllegalArgumentException(reading.key() + ": stands in the register twice");
            }
            if (!AMBIGUITY.matcher(reading.ambiguity()).matches()) {
                throw new IllegalArgumentException(reading.key() + ": ambiguity is no AMB number");
            }
            if (reading.kinds().isEmpty()) {
                throw new IllegalArgumentException(reading.key() + ": kinds is empty");
            }
        }
    }

    /// The register that is shipped with the program.
    ///
    /// @throws ProductFileException naming file and key when the file cannot be trusted
    public static ReadingRegister shipped() {
        try (InputStream in = ReadingRegister.class.getResourceAsStream("/" + FILE)) {
            if (in == null) {
                throw new ProductFileException(FILE, "", "the file is missing");
            }
            return read(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a register.
    ///
    /// @param fileName for messages
    /// @throws ProductFileException naming file and key when it cannot be trusted
    static ReadingRegister read(String fileName, String yaml) {
        return StrictYaml.read(fileName, yaml, ReadingRegister.class);
    }

    /// The reading with this key.
    public Optional<Reading> find(String key) {
        return readings.stream().filter(reading -> reading.key().equals(key)).findFirst();
    }

    /// The readings that can change decisions of this kind.
    public List<Reading> ofKind(String kind) {
        return readings.stream().filter(reading -> reading.kinds().contains(kind)).toList();
    }

    /// Why this key cannot have this value, in one line that names what is known; empty when it can.
    public Optional<String> whyNot(String key, String value) {
        Optional<Reading> reading = find(key);
        if (reading.isEmpty()) {
            return Optional.of(
                    "unknown reading '%s'; known are %s"
                            .formatted(key, readings.stream().map(Reading::key).collect(Collectors.joining(", "))));
        }
        List<String> values = reading.get().values();
        return values.contains(value)
                ? Optional.empty()
                : Optional.of(
                        "reading %s has no value '%s'; known are %s".formatted(key, value, String.join(", ", values)));
    }
}
