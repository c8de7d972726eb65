package nl.cyberwerkbank.dossier;

import nl.cyberwerkbank.quote.Office;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The made-up client files that ship with the program, for a demonstration: every outcome of acceptance and every
/// failing rule is among them, and the worked example of the example tariff.
///
/// @param office the made-up office that offers
/// @param samples in the order of their application, oldest first
public record Samples(Office office, List<Sample> samples) {
    private static final JsonMapper MAPPER =
            DossierJson.mapper()
                    .rebuild()
                    .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .annotationIntrospector(new RequiredUnlessOptional())
                    .build();

    private static final byte[] SIGNED_PAGE = bytes("signed-page.png");

    public Samples {
        samples = List.copyOf(samples);
    }

    /// Reads the samples from the class path.
    ///
    /// @throws DossierFormatException naming sample and field when one cannot be read
    public static Samples shipped() {
        return new Samples(
                read("office", text("office.json"), Office.class),
                text("samples.txt").lines().map(name -> read(name, text(name + ".json"))).toList());
    }

    /// Reads one sample.
    ///
    /// @param name the file's name without ending
    /// @throws DossierFormatException naming sample and field when it cannot be read
    static Sample read(String name, String json) {
        return new Sample(name, read(name, json, SampleFile.class));
    }

    private static <T> T read(String name, String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException e) {
            throw DossierFormatException.of(name, e);
        }
    }

    private static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        try (var stream = Samples.class.getResourceAsStream("/samples/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("not on the class path: samples/" + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The page, as PNG, that stands for the signed offer of every made-up client that signed one.
    public static byte[] signedPage() {
        return SIGNED_PAGE.clone();
    }

    /// The sample with this name.
    public Optional<Sample> find(String name) {
        return samples.stream().filter(sample -> sample.name().equals(name)).findFirst();
    }

    /// One made-up client file.
    public static final class Sample {
        private final String name;
        private final SampleFile file;

        private Sample(String name, SampleFile file) {
            this.name = name;
            this.file = file;
        }

        /// Its short name, such as `bakkerij-jansen`.
        public String name() {
            return name;
        }

        /// The day of the application, seen from today.
        public LocalDate appliedOn(LocalDate today) {
            return today.minusDays(file.appliedDaysAgo());
        }

        /// The day on which something last happened to it, seen from today.
        public LocalDate lastTouchedOn(LocalDate today) {
            return file.offersDaysAgo().map(List::getLast).map(days -> today.minusDays(days)).orElse(appliedOn(today));
        }

        /// The client file as it stands today, with its offers.
        ///
        /// @param number the number it gets
        /// @param offering how offers are made for it
        public Dossier dossier(String number, LocalDate today, Function<Dossier, Offering> offering) {
            UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
            Dossier dossier = file.toDossier(id, number, today);
            for (int daysAgo : file.offersDaysAgo().orElse(List.of())) {
                dossier =
                        switch (offering.apply(dossier).offer(dossier, today.minusDays(daysAgo))) {
                            case Offering.Attempt.Made(Dossier offered, var _) -> offered;
                            case Offering.Attempt.NotYet(var points) ->
                                    throw new IllegalStateException("no offer for sample " + name + ": " + points);
                        };
            }
            Dossier offered = dossier;
            var life = new SampleLife(sha256(SIGNED_PAGE), offering.apply(dossier).office().adviserName(), today);
            return file.offerState().map(state -> life.brought(offered, state)).orElse(offered);
        }
    }

    /// Every key is required, except those of components that are `Optional`.
    private static final class RequiredUnlessOptional extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return member.getRawType() != Optional.class;
        }
    }
}
