package nl.cyberwerkbank.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.explain.Wording;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ConditionsWordingTest {
    private static final Pattern KEY = Pattern.compile("\"(conditions\\.[A-Za-z.]+[A-Za-z])\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    @Test
    void everyMessageOfTheConditionsExistsInDutchAndEnglish() throws IOException {
        var keys = keysInCode();
        assertThat(keys).isNotEmpty();
        assertThat(Wording.of(Wording.DUTCH).keys()).containsAll(keys);
        assertThat(Wording.of(Wording.ENGLISH).keys()).containsAll(keys);
    }

    @Test
    void everyMessageIsUsed() throws IOException {
        var used = keysInCode();
        assertThat(
                        bundle("nl").stringPropertyNames().stream()
                                .filter(key -> key.startsWith("conditions.") && !key.startsWith("conditions.calendar")))
                .allMatch(used::contains);
    }

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaces() throws IOException {
        var dutch = bundle("nl");
        var english = bundle("en");
        assertThat(dutch.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : dutch.stringPropertyNames()) {
            assertThat(places(dutch.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Properties bundle(String language) throws IOException {
        var bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("assets/i18n/conditions_" + language + ".properties"))) {
            bundle.load(reader);
        }
        return bundle;
    }

    private static Set<String> keysInCode() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/nl/cyberwerkbank/conditions"))) {
            var keys = new TreeSet<String>();
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(match -> keys.add(match.group(1)));
            }
            return keys;
        }
    }
}
