package nl.cyberwerkbank.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ArticleIndex;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.stream.Stream;

class HelpTopicTest {
    @Test
    void everyTopicIsToldInBothLanguages() {
        for (Locale language : new Locale[] {Wording.DUTCH, Wording.ENGLISH}) {
            Wording wording = Wording.of(language);
            for (HelpTopic topic : HelpTopic.shipped()) {
                assertThat(Stream.of(".title", ".purpose", ".first").map(part -> "help.topic." + topic.id() + part))
                        .allMatch(wording::has);
                assertThat(topic.keys()).allSatisfy(key -> assertThat(key.does(wording)).isNotBlank());
                assertThat(topic.keys()).allSatisfy(key -> assertThat(key.written(wording)).isNotBlank());
            }
        }
    }

    @Test
    void everyTopicRestsOnArticlesThatAreInTheIndex() {
        var index = ArticleIndex.shipped();
        assertThat(HelpTopic.shipped().stream().flatMap(topic -> topic.articles().stream()))
                .allSatisfy(article -> assertThat(index.of(article)).as(article).isNotEmpty());
    }

    @Test
    void aPartWithoutATopicIsExplainedByItsScreen() {
        assertThat(HelpTopic.of("settings.users").id()).isEqualTo("settings");
    }
}
