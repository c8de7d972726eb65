package nl.cyberwerkbank.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.explain.Origin;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ClaimTermsTest {
    private static final Path FOLDER = Path.of("assets/products/allianz-cyber");

    private static ClaimTerms read(String yaml) {
        return ClaimTerms.read("claim-terms.yaml", yaml);
    }

    @Test
    void onlyTheWaitingPeriodOfASilentScheduleIsAnAssumption() {
        var terms = ClaimTerms.shipped();
        assertThat(terms.waitingPeriodHours().source().origin()).isEqualTo(Origin.ASSUMPTION);
        assertThat(terms.waiverHours().source().origin()).isEqualTo(Origin.FACT);
    }

    @Test
    void anUnknownKeyIsAnError() throws IOException {
        var yaml = Files.readString(FOLDER.resolve("claim-terms.yaml")).replace("waiverHours:", "waiverHour:");
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(ProductFileException.class)
                .hasMessageContaining("waiverHour");
    }

    @Test
    void aTermOfNothingIsAnError() throws IOException {
        var yaml = Files.readString(FOLDER.resolve("claim-terms.yaml")).replace("value: 180", "value: 0");
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(ProductFileException.class)
                .hasMessageContaining("above zero");
    }

    @Test
    void noTermStandsInTwoFiles() throws IOException {
        assertThat(keys("claim-terms.yaml")).doesNotContainAnyElementsOf(keys("policy-terms.yaml"));
    }

    private static List<String> keys(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> line.matches("[a-zA-Z].*"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
    }
}
