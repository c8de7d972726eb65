package nl.cyberwerkbank.ui.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ArticleIndex;

import org.junit.jupiter.api.Test;

import java.text.Collator;

class GlossaryTest {
    private static final Glossary GLOSSARY = Glossary.shipped();
    private static final String TERM =
            """
              - {nl: %s, en: %s, articles: ['1.1'], meaning: {nl: betekenis, en: meaning}}
            """;

    @Test
    void everyTermRestsOnArticlesThatAreInTheIndex() {
        var index = ArticleIndex.shipped();
        assertThat(GLOSSARY.terms().stream().flatMap(term -> term.articles().stream()))
                .isNotEmpty()
                .allSatisfy(article -> assertThat(index.of(article)).as(article).isNotEmpty());
    }

    @Test
    void aTermThatStandsTwiceIsRefusedInEitherLanguage() {
        for (String second : new String[] {TERM.formatted("Één", "other"), TERM.formatted("ander", "ONE")}) {
            assertThatThrownBy(() -> Glossary.read("terms:\n" + TERM.formatted("een", "one") + second))
                    .hasMessageContaining("twice");
        }
    }

    @Test
    void termsStandInTheOrderOfTheWindowsLanguage() {
        assertThat(GLOSSARY.find("", Wording.DUTCH))
                .hasSameSizeAs(GLOSSARY.terms())
                .extracting(Glossary.Term::nl)
                .isSortedAccordingTo(Collator.getInstance(Wording.DUTCH)::compare);
        assertThat(GLOSSARY.find("", Wording.ENGLISH))
                .extracting(Glossary.Term::en)
                .isSortedAccordingTo(Collator.getInstance(Wording.ENGLISH)::compare);
    }

    @Test
    void whatIsTypedIsFoundInBothLanguagesAndNamesComeFirst() {
        assertThat(GLOSSARY.find("déductible", Wording.DUTCH).getFirst().nl()).isEqualTo("eigen risico");
        assertThat(GLOSSARY.find("Eigen  Risico", Wording.ENGLISH).getFirst().en()).isEqualTo("deductible");
        assertThat(GLOSSARY.find("risico eigen", Wording.ENGLISH)).extracting(Glossary.Term::en).contains("deductible");
        assertThat(GLOSSARY.find("2.4.3", Wording.DUTCH)).extracting(Glossary.Term::nl).contains("cyberdiefstal");
        assertThat(GLOSSARY.find("xyzzy", Wording.DUTCH)).isEmpty();
    }
}
