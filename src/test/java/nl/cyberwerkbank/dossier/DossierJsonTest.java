package nl.cyberwerkbank.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.exchange.lossfile.CaseAsLoss;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.product.Assumptions;
import nl.cyberwerkbank.product.Product;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.quote.OfferContent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class DossierJsonTest {
    private static final Product PRODUCT = ProductCatalog.shipped("allianz-cyber").forApplicationOn(Bakery.TODAY);
    private static final Offering OFFERING =
            new Offering(
                    PRODUCT,
                    Assumptions.defaults(PRODUCT.assumptions()),
                    Readings.defaults(),
                    Bakery.OFFICE,
                    OfferContent.CommissionDisclosure.NOT_SHOWN,
                    Optional.empty());

    private static Offering.Attempt.Made offered() {
        return (Offering.Attempt.Made) OFFERING.offer(Bakery.dossier(), Bakery.TODAY);
    }

    @Test
    void readsBackWhatItWrote() {
        Dossier dossier = offered().dossier();

        assertThat(DossierJson.read(DossierJson.write(dossier))).isEqualTo(dossier);
    }

    @Test
    void noticesAnOfferThatWasChanged() {
        String json = DossierJson.write(offered().dossier());
        Dossier tampered = DossierJson.read(json.replace("\"2829.71\"", "\"2829.70\""));

        assertThat(DossierJson.isUnchanged(offered().offer())).isTrue();
        assertThat(DossierJson.isUnchanged(tampered.offers().getFirst())).isFalse();
    }

    @Test
    void givesTheSameHashAfterReadingBack() {
        Dossier back = DossierJson.read(DossierJson.write(offered().dossier()));

        assertThat(DossierJson.isUnchanged(back.offers().getFirst())).isTrue();
    }

    @Test
    void readsADossierOfTheFirstSchemaWithoutPoliciesAndLosses() {
        String first =
                DossierJson.write(Bakery.dossier())
                        .replace("\"schemaVersion\":2", "\"schemaVersion\":1")
                        .replace("\"contracts\":[],", "")
                        .replace("\"losses\":[],", "");

        assertThat(first).doesNotContain("contracts", "losses");
        assertThat(DossierJson.read(first)).isEqualTo(Bakery.dossier());
    }

    @Test
    void refusesANewerSchemaInOneLine() {
        String newer = DossierJson.write(Bakery.dossier()).replace("\"schemaVersion\":2", "\"schemaVersion\":99");

        assertThatThrownBy(() -> DossierJson.read(newer))
                .isInstanceOf(DossierFormatException.class)
                .hasMessage("schemaVersion: written by a newer program (schema version 99)");
    }

    @Test
    void refusesASchemaBeforeTheFirst() {
        String none = DossierJson.write(Bakery.dossier()).replace("\"schemaVersion\":2", "\"schemaVersion\":0");

        assertThatThrownBy(() -> DossierJson.read(none)).hasMessage("schemaVersion: no schema version: 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "given":[]      | "given":null      | given
                    "given":[]      | "given":[null]    | lacks a value
                    "notes":""      | "notes":null      | notes
                    "unfinished":{} | "unfinished":{"a":null} | lacks a value
                    "number":"2026-0147" | "number":null | number
                    """)
    void refusesNothingWhereAValueIsNeededWithoutNamingAJavaClass(String from, String to, String words) {
        String damaged = DossierJson.write(Bakery.dossier()).replace(from, to);

        assertThatThrownBy(() -> DossierJson.read(damaged))
                .isInstanceOf(DossierFormatException.class)
                .hasMessageContaining(words)
                .message()
                .doesNotContain("java", "nl.cyberwerkbank");
    }

    @Test
    void anEmptyAnswerMayBeWrittenAsNothing() {
        Dossier blank = Dossier.blank(Bakery.dossier().id(), "2026-0001", Bakery.TODAY);

        assertThat(DossierJson.write(blank)).contains("\"answer\":null");
        assertThat(DossierJson.read(DossierJson.write(blank))).isEqualTo(blank);
    }

    @Test
    void refusesPreferencesThatAreNone() {
        assertThatThrownBy(() -> DossierJson.readPreferences("null")).isInstanceOf(DossierFormatException.class);
    }

    @Test
    void namesTheFieldThatIsUnknown() {
        String unknown = DossierJson.write(Bakery.dossier()).replace("\"notes\":\"\"", "\"notes\":\"\",\"colour\":1");

        assertThatThrownBy(() -> DossierJson.read(unknown)).hasMessageContaining("colour");
    }

    @Test
    void aPolicyOfAnOlderProgramKnowsNoBreachAndNoTerrorism() {
        Dossier dossier = CaseAsLoss.ready("CLM-05");
        String now = DossierJson.write(dossier);
        String older = now.replace("\"breachDiscoveredOn\":null,\"terrorism\":[],", "");

        assertThat(older).isNotEqualTo(now);
        assertThat(DossierJson.read(older)).isEqualTo(dossier);
    }

    @Test
    void preferencesOfAnOlderProgramAskApprovalAboveTheShippedAmount() {
        String now = DossierJson.write(Preferences.SHIPPED.withApprovalAbove(Bakery.euro("1.00")));
        String older = now.replace(",\"approvalAbove\":\"1.00\"", "");

        assertThat(older).isNotEqualTo(now);
        assertThat(DossierJson.readPreferences(now).approvalAbove()).isEqualTo(Bakery.euro("1.00"));
        assertThat(DossierJson.readPreferences(older).approvalAbove()).isEqualTo(Bakery.euro("10000.00"));
    }
}
