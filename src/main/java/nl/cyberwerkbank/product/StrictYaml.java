package nl.cyberwerkbank.product;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.client.Sector;
import nl.cyberwerkbank.explain.Origin;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Reads a data file of the program into records: an unknown, missing, doubled or mistyped key is an error that names
/// file and key.
public final class StrictYaml {
    private static final CurrencyUnit EURO = CurrencyUnit.EUR;
    private static final List<Class<?>> OWN_TYPES = List.of(Money.class, Sector.class, Origin.class);
    private static final YAMLMapper MAPPER =
            YAMLMapper.builder()
                    .enable(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .annotationIntrospector(new RequiredUnlessOptional())
                    .addModule(
                            new SimpleModule()
                                    .addDeserializer(Money.class, new MoneyReader())
                                    .addDeserializer(Sector.class, new SectorReader())
                                    .addDeserializer(Origin.class, new OriginReader()))
                    .build();

    private StrictYaml() {}

    /// Reads one file.
    ///
    /// @param file its name, for messages
    /// @throws ProductFileException naming file, line and key when it cannot be trusted
    public static <T> T read(String file, String yaml, Class<T> type) {
        try {
            T value = MAPPER.readValue(yaml, type);
            if (value == null) {
                throw new ProductFileException(file, "", "the file is empty");
            }
            return value;
        } catch (JacksonException e) {
            FormatProblem problem = FormatProblem.of(e);
            throw new ProductFileException(place(file, e), problem.key(), words(e, problem));
        }
    }

    private static String place(String file, JacksonException e) {
        var location = e.getLocation();
        return location == null || location.getLineNr() < 1 ? file : file + ":" + location.getLineNr();
    }

    /// The readers below refuse a value in words of their own.
    private static String words(JacksonException e, FormatProblem problem) {
        boolean own =
                e instanceof MismatchedInputException refused
                        && OWN_TYPES.stream().anyMatch(type -> type == refused.getTargetType());
        return own ? e.getOriginalMessage() : problem.words();
    }

    /// Every key is required, except those of components that are `Optional`.
    private static final class RequiredUnlessOptional extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return member.getRawType() != Optional.class;
        }
    }

    private static final class MoneyReader extends StdDeserializer<Money> {
        MoneyReader() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser parser, DeserializationContext context) {
            BigDecimal amount = parser.getDecimalValue();
            if (amount.stripTrailingZeros().scale() > EURO.getDecimalPlaces()) {
                return context.reportInputMismatch(Money.class, "euros have at most two decimals: %s", amount);
            }
            return Money.of(EURO, amount);
        }
    }

    private static final class SectorReader extends StdDeserializer<Sector> {
        SectorReader() {
            super(Sector.class);
        }

        @Override
        public Sector deserialize(JsonParser parser, DeserializationContext context) {
            String name = parser.getString();
            return CaseName.parse(Sector.class, name)
                    .orElseGet(() -> context.reportInputMismatch(Sector.class, "no such sector: %s", name));
        }
    }

    private static final class OriginReader extends StdDeserializer<Origin> {
        OriginReader() {
            super(Origin.class);
        }

        @Override
        public Origin deserialize(JsonParser parser, DeserializationContext context) {
            return switch (parser.getString()) {
                case "fact" -> Origin.FACT;
                case "assumption" -> Origin.ASSUMPTION;
                default -> context.reportInputMismatch(Origin.class, "an origin is fact or assumption");
            };
        }
    }
}
