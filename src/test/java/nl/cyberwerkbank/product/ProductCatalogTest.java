package nl.cyberwerkbank.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;

class ProductCatalogTest {
    private static final Path FOLDER = Path.of("assets/products/allianz-cyber");

    private static String shipped(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProductCatalog edited(String file, String text) {
        return ProductCatalog.read(name -> name.equals(file) ? text : shipped(name));
    }

    private static String version(String id, String more) {
        return """
          - id: %s
            acceptance: acceptance.yaml
            sumsAndDeductibles: sums-and-deductibles.yaml
            tariff: tariff-2026-01.yaml
            conditions: conditions.yaml
        %s\
        """
                .formatted(id, more.isEmpty() ? "" : "    " + more + "\n");
    }

    private static ProductCatalog versions(String... versions) {
        return edited("product.yaml", "id: p\ninsurer: i\nname: n\nversions:\n" + String.join("", versions));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tariff-2026-01.yaml       | {above: 250000.00, upTo     | {above: 260000.00, upTo | base: gap between band 1 (up to 250000.00) and band 2 (above 260000.00)
                    tariff-2026-01.yaml       | {above: 250000.00, upTo     | {above: 240000.00, upTo | base: overlap between band 1 (up to 250000.00) and band 2 (above 240000.00)
                    tariff-2026-01.yaml       | example: true               | example: true~colour: 1 | colour: is not a known field here
                    tariff-2026-01.yaml       | sector: otherSector         | sector: other           | hazard.sectors[4].sector: no such sector: other
                    tariff-2026-01.yaml       | premium: 500.00             | premium: 500.001        | base.bands[0].premium: euros have at most two decimals: 500.001
                    tariff-2026-01.yaml       | premium: 500.00             | premium: []             | base.bands[0].premium:
                    sums-and-deductibles.yaml | {value: 700.00, source: {document: FAQ, article: FAQ-20, origin: fact}} | {value: 700.00} | minimumPremium.source: is missing
                    sums-and-deductibles.yaml | {value: 72, source          | {value: soon, source    | hoursToSolveWithoutDeductible.value: has a value that is not possible here
                    acceptance.yaml           | yearsWithoutCyberLoss       | yearsWithoutLoss        | yearsWithoutCyberLoss: is missing
                    acceptance.yaml           | origin: fact}}              | origin: rumour}}        | annualTurnoverMaximum.source.origin: an origin is fact or assumption
                    """)
    void whatCannotBeTrustedIsRefusedByFileAndKey(String file, String from, String to, String message) {
        String text = shipped(file).replaceFirst(Pattern.quote(from), to.replace("~", "\n"));

        assertThatThrownBy(() -> edited(file, text))
                .isInstanceOf(ProductFileException.class)
                .hasMessageStartingWith(file + ":")
                .hasMessageContaining(message)
                .message()
                .doesNotContain("java", "nl.cyberwerkbank")
                .doesNotContain("\n");
    }

    @Test
    void aTariffThatChargesForNoTurnoverFromTheUsaIsRefused() {
        String tariff = shipped("tariff-2026-01.yaml");
        int usa = tariff.indexOf("\nusa:");
        String charging = tariff.substring(0, usa) + tariff.substring(usa).replaceFirst("factor: 1.00", "factor: 1.01");

        assertThatThrownBy(() -> ProductCatalog.readTariff("own.yaml", charging))
                .hasMessageStartingWith("own.yaml")
                .hasMessageContaining("the first row of usa must have factor 1.00");
    }

    @Test
    void theDateOfApplicationChoosesAmongTheVersions() {
        ProductCatalog catalog =
                versions(
                        version("a", ""), version("b", "validFrom: 2026-07-01"), version("c", "validFrom: 2027-01-01"));

        assertThat(catalog.forApplicationOn(LocalDate.of(1990, 1, 1)).id()).isEqualTo("a");
        assertThat(catalog.forApplicationOn(LocalDate.of(2026, 6, 30)).id()).isEqualTo("a");
        assertThat(catalog.forApplicationOn(LocalDate.of(2026, 7, 1)).id()).isEqualTo("b");
        assertThat(catalog.forApplicationOn(LocalDate.of(2027, 1, 1)).id()).isEqualTo("c");
        assertThat(catalog.version("b")).isPresent();
    }

    @Test
    void versionsMustStandOnceAndInTheOrderOfTheirStart() {
        assertThatThrownBy(() -> versions(version("a", "validFrom: 2026-07-01")))
                .hasMessageStartingWith("product.yaml")
                .hasMessageContaining("must have no start date");
        assertThatThrownBy(() ->
                        versions(
                                version("a", ""),
                                version("b", "validFrom: 2027-01-01"),
                                version("c", "validFrom: 2026-07-01")))
                .hasMessageContaining("version c must start after the version before it");
        assertThatThrownBy(() -> versions(version("a", ""), version("a", "validFrom: 2027-01-01")))
                .hasMessageContaining("a version must not stand twice");
    }
}
