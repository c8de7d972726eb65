package nl.cyberwerkbank.exchange.afd;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// The codes that a message is addressed with, as far as they are known.
///
/// @param dataCatalogVersion version of the standard's data catalogue
/// @param businessLine code of the branch
/// @param porCompany code of the insurer
record AfdCodes(Optional<String> dataCatalogVersion, Optional<String> businessLine, Optional<String> porCompany) {
    private static final String RESOURCE = "exchange/afd.properties";

    static AfdCodes shipped() {
        var codes = new Properties();
        try (var in = Objects.requireNonNull(AfdCodes.class.getClassLoader().getResourceAsStream(RESOURCE), RESOURCE)) {
            codes.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new AfdCodes(code(codes, "dataCatalogVersion"), code(codes, "businessLine"), code(codes, "porCompany"));
    }

    private static Optional<String> code(Properties codes, String name) {
        return Optional.of(codes.getProperty(name, "")).map(String::strip).filter(value -> !value.isEmpty());
    }
}
