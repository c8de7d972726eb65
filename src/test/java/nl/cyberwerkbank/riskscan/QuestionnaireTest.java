package nl.cyberwerkbank.riskscan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.product.ProductFileException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Stream;

class QuestionnaireTest {
    private static final Questionnaire SHIPPED = Questionnaire.shipped();

    @Test
    void asksSomeFortyQuestionsInTheFiveBasicPrinciples() {
        assertThat(SHIPPED.themes())
                .extracting(Theme::id)
                .containsExactly(
                        "map-risks", "safe-behaviour", "protect-systems", "manage-access", "prepare-incidents");
        assertThat(SHIPPED.questions()).hasSizeBetween(36, 40).extracting(Question::id).doesNotHaveDuplicates();
        assertThat(SHIPPED.questions().stream().filter(Question::isEssential))
                .extracting(Question::id)
                .containsExactly("second-factor-mail", "second-factor-outside", "second-factor-admin", "backup-apart");
    }

    @Test
    void refersEachQuestionToTheFrameworksAndThePrecautionsToTheConditions() {
        assertThat(SHIPPED.questions()).allSatisfy(question -> assertThat(question.nistCsf()).isNotEmpty());
        assertThat(SHIPPED.questions().stream().filter(question -> question.precaution().isPresent()))
                .extracting(Question::id)
                .containsExactly("automatic-updates", "virus-protection", "firewalls", "backup-apart");
        assertThat(SHIPPED.frameworks()).isEqualTo(new Questionnaire.Frameworks("2.0", "8.1"));
    }

    @Test
    void asksOneThingAtATimeWithoutAbsolutes() {
        assertThat(SHIPPED.questions())
                .allSatisfy(question -> {
                    assertThat(question.question().nl())
                            .endsWith("?")
                            .doesNotContainPattern("(?i)\\b(alle|altijd|nooit|100)\\b");
                    assertThat(question.question().en())
                            .endsWith("?")
                            .doesNotContainPattern("(?i)\\b(all|always|never|100)\\b");
                    assertThat(question.question().nl().chars().filter(c -> c == '?')).hasSize(1);
                });
    }

    @Test
    void saysEverythingOnceAndInWordsOfItsOwn() {
        List<String> texts =
                SHIPPED.questions().stream()
                        .flatMap(each ->
                                Stream.of(each.title(), each.question(), each.why(), each.example(), each.firstStep()))
                        .flatMap(text -> Stream.of(text.nl(), text.en()))
                        .toList();
        assertThat(texts).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "manage-access.yaml | weight: 4 | weight: 9 | manage-access.yaml: questions.passwords.weight: is from 1"
                        + " to 5",
                "manage-access.yaml | weight: 4 | weight: heavy | questions.passwords.weight: has a value that is not"
                        + " possible here",
                "manage-access.yaml | weight: 4 | wieght: 4 | questions.passwords.weight: is missing",
                "map-risks.yaml | skip: \\{ | skip: {colour: red, | questions.tolerable-downtime.skip.colour: is not a"
                        + " known field here",
                "manage-access.yaml | effort: 2 | effort: 7 | manage-access.yaml: questions.passwords.effort: no such"
                        + " effort: 7",
                "manage-access.yaml | ask: it-supplier | ask: nobody | questions.passwords.ask: nobody is called"
                        + " nobody",
                "manage-access.yaml | PR.AA-01 | PR.AA-77 | questions.passwords.nistCsf: no such id: PR.AA-77",
                "manage-access.yaml | '5.2' | '5.9' | questions.passwords.cisControls: no such id: 5.9",
                "manage-access.yaml | second-factor-mail: | passwords: | has a key twice",
                "map-risks.yaml | nl: Eén verantwoordelijke in de leiding, | | questions.risk-owner.title",
                "map-risks.yaml | when: critical-systems | when: logs | questions.tolerable-downtime.skip.when: no"
                        + " earlier question: logs",
                "map-risks.yaml | counts: no | counts: yes | questions.tolerable-downtime.skip: what is not asked"
                        + " counts as no",
                "map-risks.yaml | is: \\[no\\] | is: [nope] | questions.tolerable-downtime.skip.is: no such answer:"
                        + " nope",
                "questionnaire.yaml | backup-apart | back-up | questionnaire.yaml: essentials: no such question:"
                        + " back-up",
                "questionnaire.yaml | no: 40 | never: 40 | questionnaire.yaml: ceilings.never: no such answer: never",
                "questionnaire.yaml | partly: 45 | partly: 145 | questionnaire.yaml: scores.partly: is a percentage",
                "questionnaire.yaml | no: 40, | | questionnaire.yaml: ceilings.no: is missing",
                "questionnaire.yaml | no: 40, | no: 80, | questionnaire.yaml: ceilings.no: is worth more than a better",
                "questionnaire.yaml | no: 40, | no: 40, unknown: 50, | ceilings.unknown: bounds what is not lacking",
                "questionnaire.yaml | partly: 45 | partly: 90 | questionnaire.yaml: scores.partly: is worth more than"
                        + " a",
                "questionnaire.yaml | adviceReaches: yes | adviceReaches: no | adviceReaches: is worth no more than a"
                        + " no",
                "questionnaire.yaml | minutes: 15 | minutes: 15.5 | minutes: has a value that is not possible here",
                "questionnaire.yaml | minutes: 15 | minutes: 0 | questionnaire.yaml: minutes: is at least 1",
                "questionnaire.yaml | from: 80 | from: 180 | questionnaire.yaml: levels[3].from: is a percentage",
                "questionnaire.yaml | - manage-access | - map-risks | questionnaire.yaml: themes: names something"
                        + " twice",
                "manage-access.yaml | \\[PR.AA-01\\] | [] | questions.passwords.nistCsf: refers to nothing",
                "manage-access.yaml | passwords: | Pass.words: | questions.Pass.words: an id has small letters",
                "prepare-incidents.yaml | '4.1.1' | 'four' | questions.backup-apart.precaution: is no number of an"
                        + " article",
                "questionnaire.yaml | from: 35 | from: 0 | questionnaire.yaml: levels[1].from: must rise",
                "questionnaire.yaml | proposed: green | proposed: blue | information.website.proposed: no such colour:"
                        + " blue"
            })
    void refusesAnErrorWithFileQuestionAndField(String file, String was, String becomes, String told) {
        var files = ShippedFiles.with(file, was, becomes == null ? "" : becomes);
        assertThatThrownBy(() -> Questionnaire.read(files))
                .isInstanceOf(ProductFileException.class)
                .hasMessageStartingWith(file)
                .hasMessageContaining(told)
                .hasMessageNotContaining("\n");
    }
}
