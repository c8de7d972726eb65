package nl.cyberwerkbank.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class BundleTest {
    private static final Path BUNDLES = Path.of("assets/i18n");
    private static final Pattern PLACE = Pattern.compile("(?<!\\{)\\{([0-9]+)}");

    /// Keys that the program puts together from parts, such as a prefix and a field's name; they count as used.
    private static final Pattern PUT_TOGETHER =
            Pattern.compile(
                    String.join(
                            "|",
                            List.of(
                                    "(assumption|choice|decision|files|finding|origin|reading|receipt)\\..*",
                                    "help\\.(command|key|topic|tour)\\..*",
                                    "restore\\.(column|kind|loss)\\..*",
                                    "scan\\.(answer|part|share)\\..*",
                                    "(role|stage|status|store)\\..*",
                                    "exchange\\.(list|part|refused|value\\.answer)\\..*",
                                    "articles\\.because\\..*",
                                    "dossier\\.(field|value)\\..*",
                                    "history\\.kind\\..*",
                                    "privacy\\.((keep|kind|verify|why|sheet\\.ask)\\..*|[a-z]+\\.text)",
                                    "claim\\.(odd|working)\\..*",
                                    "compare\\.(analysis|basis|best|caution|cell|command|column|figure|insurer|match|met|needs|part)\\..*",
                                    "compare\\.(quote|remuneration|state|sum\\.open|unit|weight)\\..*",
                                    "document\\.advice\\.attention\\..*",
                                    "conditions\\.calendar.*",
                                    "dossiers\\.(column|decision|nothing)\\..*",
                                    "settings\\.(assumption\\.wrong|about|office|section)\\..*",
                                    "loss\\.(clock|connected|first|items|list|notAsked|notice|phase|report|step|sublimit|title)\\..*",
                                    "loss\\.consent\\.(reply|verdict)\\..*",
                                    "(signin\\.strength|start\\.group)\\..*",
                                    "policies\\.(calendar|column|due|field|nothing|section|state|sublimit)\\..*",
                                    "policies\\.(premium\\.(state|title)|whatIf\\.report)\\..*",
                                    "(dossier\\.stage|offer\\.open|quote\\.withheld|rating\\.outsideTariff)\\..*",
                                    "document\\.(letter|sheet)\\.(title|subject)",
                                    "document\\.loss\\.verdict\\..*",
                                    "settlement\\.(approval|head|obstacle)\\..*",
                                    "settlement\\.(decision\\.paper|paper\\.word|payment\\.(field|objection))\\..*",
                                    "document\\.offer\\.(assumption|choice\\.row|origin|premium|statement)\\..*",
                                    "intake\\.([a-zA-Z]+|(doubt|outlook)\\..*)",
                                    "offer\\.(field|gap|sheet|validity|why|life\\.progress)\\..*",
                                    "paper\\.print\\.no(Printer|Spooler)",
                                    "mail\\.(offer|signed|receipt)\\.(subject|text)",
                                    "scan\\.field\\..*",
                                    "quote\\.(answer\\.verdict|given\\.by|receipt|variant)\\..*",
                                    "why\\.(origin|sign)\\..*")));

    private static final Pattern QUOTED = Pattern.compile("(?<=[\"%'{])[\\w.-]++(?=[\"'}])");
    private static final Set<String> NAMED = everythingNamed();

    static Stream<String> areas() throws IOException {
        return Files.readAllLines(BUNDLES.resolve("areas.txt")).stream().filter(line -> !line.isBlank());
    }

    @Test
    void everyBundleIsListedAsAnArea() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            assertThat(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".properties"))
                                    .map(name -> name.replaceFirst("_(nl|en)\\.properties$", ""))
                                    .distinct())
                    .containsExactlyInAnyOrderElementsOf(areas().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void dutchAndEnglishHaveTheSameKeys(String area) throws IOException {
        assertThat(bundle(area, "en").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(bundle(area, "nl").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void dutchAndEnglishSpeakOfTheSameValues(String area) throws IOException {
        Properties dutch = bundle(area, "nl");
        Properties english = bundle(area, "en");
        assertThat(dutch.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(dutch.getProperty(key))));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyKeyIsUsed(String area) throws IOException {
        assertThat(bundle(area, "nl").stringPropertyNames())
                .filteredOn(key -> !PUT_TOGETHER.matcher(key).matches())
                .filteredOn(key -> !NAMED.contains(key))
                .isEmpty();
    }

    /// Everything that stands between quotes or signs of a template, in all files that may name keys.
    private static Set<String> everythingNamed() {
        var named = new TreeSet<String>();
        for (Path folder : List.of(Path.of("src/main/java"), Path.of("assets"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(BundleTest::namesKeys).toList()) {
                    QUOTED.matcher(Files.readString(file)).results().map(MatchResult::group).forEach(named::add);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return named;
    }

    private static boolean namesKeys(Path file) {
        return Stream.of(".java", ".fxml", ".xhtml", ".html", ".yaml").anyMatch(file.toString()::endsWith);
    }

    private static Set<String> places(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text).results().map((MatchResult m) -> m.group(1)).forEach(places::add);
        return places;
    }

    private static Properties bundle(String area, String language) throws IOException {
        var bundle = new Properties();
        try (Reader file =
                Files.newBufferedReader(
                        BUNDLES.resolve(area + "_" + language + ".properties"), StandardCharsets.UTF_8)) {
            bundle.load(file);
        }
        return bundle;
    }
}
