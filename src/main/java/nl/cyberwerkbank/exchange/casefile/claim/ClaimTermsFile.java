package nl.cyberwerkbank.exchange.casefile.claim;

import nl.cyberwerkbank.claim.Euros;
import nl.cyberwerkbank.conditions.cyb22.setting.ClaimTerms;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/// The figures for claims that are shipped with the product, each with its article; unknown or missing names are
/// errors.
public final class ClaimTermsFile {
    private static final String RESOURCE = "products/allianz-cyber/claim-terms.yaml";
    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .build();

    private final Map<String, Figure> figures;

    private record Figure(BigDecimal value, String article, String origin) {}

    private ClaimTermsFile(Map<String, Figure> figures) {
        this.figures = figures;
    }

    /// The file that is shipped.
    public static ClaimTermsFile shipped() {
        try (InputStream in = ClaimTermsFile.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + RESOURCE);
            }
            var type = YAML.getTypeFactory().constructMapType(TreeMap.class, String.class, Figure.class);
            return new ClaimTermsFile(YAML.readValue(in, type));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (JacksonException broken) {
            throw new IllegalStateException("broken in the program: " + RESOURCE, broken);
        }
    }

    /// The figures of the conditions.
    public ClaimTerms terms() {
        return new ClaimTerms(
                whole("waiverHours"),
                whole("indemnityDays"),
                whole("afterReportingDays"),
                whole("circumstanceDays"),
                whole("terrorismReportMonths"));
    }

    /// The figures of the schedule that a case file may leave out.
    public ClaimDefaults defaults() {
        return new ClaimDefaults(figure("waitingPeriodHours"), Euros.of(figure("telephoneHackingDeductible")));
    }

    private int whole(String name) {
        return figure(name).intValueExact();
    }

    private BigDecimal figure(String name) {
        Figure figure = figures.get(name);
        if (figure == null) {
            throw new IllegalStateException(RESOURCE + ": " + name + " is missing");
        }
        return figure.value();
    }
}
