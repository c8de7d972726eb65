package nl.cyberwerkbank.product;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Reads a YAML file of the product strictly: an unknown, missing or empty key is an error, never ignored.
final class ProductFile {
    private static final YAMLMapper STRICT =
            YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private ProductFile() {}

    static <T> T read(String resource, Class<T> type) {
        try (var stream = Objects.requireNonNull(ProductFile.class.getResourceAsStream(resource), resource)) {
            return STRICT.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static <T> T parse(String yaml, Class<T> type) {
        return STRICT.readValue(yaml, type);
    }
}
