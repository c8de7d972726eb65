package nl.cyberwerkbank.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.explain.Origin;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class PolicyTermsTest {
    private static final Path FILE = Path.of("assets/products/allianz-cyber/policy-terms.yaml");

    private static PolicyTerms read(String yaml) {
        return PolicyTerms.read("policy-terms.yaml", yaml);
    }

    @Test
    void whatTheConditionsDoNotPrintIsAnAssumption() {
        var terms = PolicyTerms.shipped();
        assertThat(terms.greaterPartOfAssetsPercent().source().origin()).isEqualTo(Origin.ASSUMPTION);
        assertThat(terms.statutoryNoticeMonths().source().origin()).isEqualTo(Origin.ASSUMPTION);
        assertThat(terms.premiumTermDays().source().origin()).isEqualTo(Origin.FACT);
    }

    @Test
    void anUnknownKeyIsAnError() throws IOException {
        var yaml = Files.readString(FILE).replace("refusalDays:", "refusalDay:");
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(ProductFileException.class)
                .hasMessageContaining("refusalDay");
    }

    @Test
    void aTermOfNothingIsAnError() throws IOException {
        var yaml = Files.readString(FILE).replace("value: 60", "value: 0");
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(ProductFileException.class)
                .hasMessageContaining("above zero");
    }
}
