package nl.cyberwerkbank.exchange.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class CitationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.4.1 b|2.4.1 b",
                "2.4.1 b iii|2.4.1 b",
                "2.4.1   b|2.4.1 b",
                "2.4.1 a-72|2.4.1 a",
                "3.4 a|3.4 a",
                "3.14|3.14",
                "7.3-1|7.3",
                "7.3-last|7.3",
                "8-4|8",
                "8|8",
                "1.5[c]-1|1.5",
                "1.25(iv)|1.25",
                "1.25 iv|1.25",
                "5.1-lim|5.1",
                "1.3-def|1.3",
                "6.1 d|6.1 d",
                "6.1-e1|6.1 e",
                "6.1-def|6.1",
                "6.2-a|6.2",
                "2.4.1 m|2.4.1",
                "art. 7.1.4|7.1.4",
                "art.7.1.4|7.1.4",
                "Article 2.4.1 b|2.4.1 b",
                "artikel 3.15|3.15",
                "clausule 8|8",
                "FAQ-06|FAQ-06",
                "FAQ-6|FAQ-06",
                "FAQ-43a|FAQ-43a",
                "FAQ-03.1|FAQ-03.1",
                "CL-2.1-c|CL-2.1",
                "CL-2.1|CL-2.1",
                "CL-3.3|CL-3.3"
            })
    void normalFormIsThePrintedNumberAndOneLetter(String written, String normal) {
        assertThat(Citation.of(written)).hasToString(normal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.4.1|2.4.1 b|true",
                "2.4.1|2.4.1|true",
                "2.4.1 b|2.4.1|false",
                "2.4.1 b|2.4.1 c|false",
                "2.4|2.4.1|false",
                "3.1|3.15|false",
                "FAQ-43|FAQ-43a|true",
                "FAQ-43a|FAQ-43|false",
                "FAQ-03|FAQ-03.1|false",
                "CL-2|CL-2.1|false",
                "6.1|6.1-e1|true"
            })
    void anArticleWithoutLetterIsMetByAnyOfItsLetters(String expected, String cited, boolean met) {
        assertThat(Citation.of(expected).isMetBy(List.of(Citation.of("9.9"), Citation.of(cited)))).isEqualTo(met);
    }
}
