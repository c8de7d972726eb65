package nl.cyberwerkbank.dossier;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import nl.cyberwerkbank.claim.settlement.OpenPoint;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.offer.OfferFile;
import nl.cyberwerkbank.dossier.retention.KeptRecord;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.market.OwnResearch;
import nl.cyberwerkbank.policy.RunOffTrigger;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.OfferContent;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The JSON form of a client file, and of what is frozen from it. Names are those of the case format, amounts are
/// strings with two decimals. The form is canonical: the same value always gives the same text, so that a hash can be
/// taken.
public final class DossierJson {
    /// Version of the form that is written. An older one is brought up to date when read; a newer one is refused. Until
    /// a first release, a member that is optional to have joins this version: `scans` and `advice` were added so.
    public static final int SCHEMA_VERSION = 2;

    private static final String VERSION_KEY = "schemaVersion";
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enumNamingStrategy(EnumNamingStrategies.LOWER_CAMEL_CASE)
                    // only the components of a record, nothing that is derived from them
                    .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
                    .addMixIn(Value.class, TypedValue.class)
                    .addMixIn(RunOffTrigger.class, TypedValue.class)
                    .addMixIn(OpenPoint.class, TypedValue.class)
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Money.class, new MoneyWriter())
                                    .addDeserializer(Money.class, new MoneyReader())
                                    .addDeserializer(BigDecimal.class, new DecimalReader()))
                    .build();

    private DossierJson() {}

    /// How this package reads and writes JSON.
    static JsonMapper mapper() {
        return MAPPER;
    }

    /// The dossier as JSON, with its schema version.
    public static String write(Dossier dossier) {
        ObjectNode tree = MAPPER.valueToTree(dossier);
        tree.put(VERSION_KEY, SCHEMA_VERSION);
        return MAPPER.writeValueAsString(tree);
    }

    /// Reads a dossier of this or an older version.
    ///
    /// @throws DossierFormatException when it is no dossier, damaged, or of a newer version
    public static Dossier read(String json) {
        try {
            if (!(MAPPER.readTree(json) instanceof ObjectNode tree)) {
                throw new DossierFormatException("", "not a dossier");
            }
            JsonNode version = tree.remove(VERSION_KEY);
            if (version == null || !version.isInt()) {
                throw new DossierFormatException(VERSION_KEY, "not a dossier: the schema version is missing");
            }
            if (version.intValue() < 1) {
                throw new DossierFormatException(VERSION_KEY, "no schema version: " + version.intValue());
            }
            if (version.intValue() > SCHEMA_VERSION) {
                throw DossierFormatException.ofNewerProgram(VERSION_KEY, version.intValue());
            }
            Upgrades.bringUpToDate(tree, version.intValue());
            return MAPPER.treeToValue(tree, Dossier.class);
        } catch (JacksonException e) {
            throw DossierFormatException.of(e);
        }
    }

    /// The preferences as JSON.
    public static String write(Preferences preferences) {
        return MAPPER.writeValueAsString(preferences);
    }

    /// Reads preferences.
    ///
    /// @throws DossierFormatException when they are damaged
    public static Preferences readPreferences(String json) {
        try {
            if (!(MAPPER.readTree(json) instanceof ObjectNode tree)) {
                throw new DossierFormatException("", "no preferences");
            }
            Upgrades.bringPreferencesUpToDate(tree);
            return MAPPER.treeToValue(tree, Preferences.class);
        } catch (JacksonException e) {
            throw DossierFormatException.of(e);
        }
    }

    /// What users added to the comparison, as JSON.
    public static String write(OwnResearch own) {
        return MAPPER.writeValueAsString(own);
    }

    /// Reads what users added to the comparison.
    ///
    /// @throws DossierFormatException when it is damaged
    public static OwnResearch readOwnResearch(String json) {
        try {
            return MAPPER.readValue(json, OwnResearch.class);
        } catch (JacksonException e) {
            throw DossierFormatException.of(e);
        }
    }

    /// The offer with the hash of its content.
    public static Offer seal(OfferContent content) {
        return new Offer(content, hash(content));
    }

    /// Whether the content still has the hash that was printed.
    public static boolean isUnchanged(Offer offer) {
        return hash(offer.content()).equals(offer.contentHash());
    }

    /// Reads an offer as it is attached to its PDF and frozen in the store. Whether its content still has its hash is
    /// another question: [#isUnchanged(Offer)].
    ///
    /// @throws DossierFormatException when it is no offer, or damaged
    public static Offer readOffer(String json) {
        try {
            return MAPPER.readValue(json, Offer.class);
        } catch (JacksonException e) {
            throw DossierFormatException.of(e);
        }
    }

    /// What was recorded on an offer as JSON, as it is frozen at each step.
    public static String write(OfferFile file) {
        return MAPPER.writeValueAsString(file);
    }

    /// The offer as JSON, as it is attached to its PDF.
    public static String write(Offer offer) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(offer);
    }

    /// The file of one loss as JSON, as it is frozen at a decision or a payment.
    public static String write(LossFile loss) {
        return MAPPER.writeValueAsString(loss);
    }

    /// What stays of an erased file, as JSON.
    public static String write(KeptRecord kept) {
        return MAPPER.writeValueAsString(kept);
    }

    /// The policy as JSON, as it is frozen when it is issued or changed.
    public static String write(Contract contract) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(contract);
    }

    private static String hash(OfferContent content) {
        try {
            byte[] canonical = MAPPER.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface TypedValue {}

    private static final class MoneyWriter extends StdSerializer<Money> {
        MoneyWriter() {
            super(Money.class);
        }

        @Override
        public void serialize(Money money, JsonGenerator out, SerializationContext context) {
            out.writeString(money.getAmount().toPlainString());
        }
    }

    private static final class MoneyReader extends StdDeserializer<Money> {
        MoneyReader() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getString();
            if (!text.matches("-?[0-9]{1,15}\\.[0-9]{2}")) {
                throw InvalidFormatException.from(parser, "no amount with two decimals", text, Money.class);
            }
            return Money.of(CurrencyUnit.EUR, new BigDecimal(text));
        }
    }

    /// Percentages, factors and unrounded premiums, of a length that can be written out.
    private static final class DecimalReader extends StdDeserializer<BigDecimal> {
        private static final int MOST_DIGITS = 100;

        DecimalReader() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
            BigDecimal number = parser.getDecimalValue();
            if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
                throw InvalidFormatException.from(parser, "too long a number", number.precision(), BigDecimal.class);
            }
            return number;
        }
    }
}
