package nl.cyberwerkbank.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.dossier.Stage;
import nl.cyberwerkbank.exchange.casefile.Citation;
import nl.cyberwerkbank.explain.Article;
import nl.cyberwerkbank.product.ArticleIndex;
import nl.cyberwerkbank.product.ArticleIndex.Because;
import nl.cyberwerkbank.product.ArticleIndex.Row;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ArticleIndexTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Pattern CITED = Pattern.compile("Source\\.(?:conditions|faq)\\(\"([^\"]+)\"\\)");

    /// Packages of the conditions that hold no article: the form of an answer, the matter put to the rules, the
    /// settings, and the order in which the rules are put.
    private static final Set<String> MACHINERY = Set.of("rule", "matter", "setting", "decision");

    /// Where a sentence that only informs can be read.
    private static final Map<String, Path> PLACES =
            Map.of(
                    "offer", Path.of("assets/documents/offer.html"),
                    "referral", Path.of("src/main/java/nl/cyberwerkbank/ui/quote/StandstillWords.java"),
                    "articleTable", Path.of("src/main/java/nl/cyberwerkbank/conditions/ArticleTable.java"));

    private static final Set<String> PERSONS = Set.of("insurer", "adviser", "claimsHandler");
    private static final Set<String> OTHER_PRODUCTS = Set.of("lifeAndFuneral", "buildingsAndContents");

    private static final Pattern LETTER = Pattern.compile("^FAQ-\\d\\d([a-z])|^[\\d.]+(?:-\\d)?(?: |-|\\[)([a-l])\\b");

    private static final ArticleIndex INDEX = ArticleIndex.shipped();

    /// The articles that the classes of the program execute, by the simple name of the class.
    private static Map<String, Set<String>> executing() throws IOException {
        var executing = new TreeMap<String, Set<String>>();
        for (var type : productClasses()) {
            Stream.of(
                            Stream.<AnnotatedElement>of(type),
                            Stream.<AnnotatedElement>of(type.getDeclaredMethods()),
                            Stream.<AnnotatedElement>of(type.getDeclaredFields()))
                    .flatMap(Function.identity())
                    .filter(element -> element.isAnnotationPresent(Article.class))
                    .forEach(element ->
                            executing
                                    .computeIfAbsent(type.getSimpleName(), _ -> new TreeSet<>())
                                    .addAll(List.of(element.getAnnotation(Article.class).value())));
        }
        return executing;
    }

    private static List<Class<?>> productClasses() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("nl/cyberwerkbank"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .filter(file -> !file.contains("/ui/") && !file.contains("$"))
                    .<Class<?>>map(ArticleIndexTest::load)
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        var name = CLASSES.relativize(Path.of(file)).toString().replaceAll("\\.class$", "").replace('/', '.');
        try {
            return Class.forName(name, false, ArticleIndexTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /// The number of an article without its letter: `2.4.1 b` stands in 2.4.1.
    private static String number(String article) {
        return Citation.of(article).article().replaceAll(" [a-l]$|(?<=FAQ-\\d\\d)[a-z]$|(?<=FAQ-03)\\.\\d$", "");
    }

    private static Set<String> numbers(Collection<String> articles) {
        return articles.stream().map(ArticleIndexTest::number).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean oneContainsTheOther(String one, String other) {
        return one.equals(other) || one.startsWith(other + ".") || other.startsWith(one + ".");
    }

    /// The letter of an article, printed or lost in print; blank when it has none.
    private static String letter(String article) {
        var found = LETTER.matcher(article);
        return found.find() ? Optional.ofNullable(found.group(1)).orElse(found.group(2)) : "";
    }

    /// True for `6.1-def` and `6.1`, not for `7.1.4[c]` and `7.1.4[e]`.
    private static boolean sameArticle(String one, String other) {
        return Citation.of(one).equals(Citation.of(other)) && letter(one).equals(letter(other));
    }

    /// False when the row has a letter and the class names only other letters of that number.
    private static boolean hasTheLetter(Set<String> articles, String row) {
        var letters =
                articles.stream()
                        .filter(article -> number(article).equals(number(row)))
                        .map(ArticleIndexTest::letter)
                        .filter(letter -> !letter.isEmpty())
                        .toList();
        return letter(row).isEmpty() || letters.isEmpty() || letters.contains(letter(row));
    }

    private static Set<String> see(Because because) {
        return INDEX.rows().stream()
                .flatMap(row -> row.notExecuted().stream())
                .filter(reason -> reason.because() == because)
                .flatMap(reason -> reason.see().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named() {
        return INDEX.rows().stream()
                .flatMap(row -> row.executedBy().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everySentenceOfTheDocumentsIsInTheIndexInTheOrderOfPrint() throws IOException {
        assertThat(INDEX.rows().stream().map(Row::id))
                .containsExactlyElementsOf(Files.readAllLines(Path.of("src/test/resources/articles/rows.txt")));
    }

    @Test
    void everyClassThatExecutesAnArticleIsInARow() throws IOException {
        assertThat(named()).containsAll(executing().keySet());
    }

    @Test
    void everyClassNamedInARowExistsAndExecutesThatArticle() throws IOException {
        var executing = executing();
        var wrong = new TreeSet<String>();
        for (var row : INDEX.rows()) {
            for (var name : row.executedBy()) {
                if (numbers(executing.getOrDefault(name, Set.of())).stream()
                        .noneMatch(number -> oneContainsTheOther(number, number(row.id())))) {
                    wrong.add(row.id() + " names " + name);
                }
                if (!hasTheLetter(executing.getOrDefault(name, Set.of()), row.id())) {
                    wrong.add(row.id() + " names " + name + ", which executes other letters of it");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyArticleThatAClassExecutesExists() throws IOException {
        var known = INDEX.rows().stream().map(Row::id).collect(Collectors.toSet());
        var normal = known.stream().map(Citation::of).collect(Collectors.toSet());
        var unknown = new TreeSet<String>();
        executing()
                .forEach((name, articles) ->
                        articles.stream()
                                .filter(article -> !exists(article, normal))
                                .forEach(article -> unknown.add(name + " cites " + article)));
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyArticleThatAFindingCitesExists() throws IOException {
        var normal = INDEX.rows().stream().map(row -> Citation.of(row.id())).collect(Collectors.toSet());
        var unknown = new TreeSet<String>();
        var cited = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                CITED.matcher(Files.readString(file))
                        .results()
                        .forEach(match -> {
                            cited.add(match.group(1));
                            if (!exists(match.group(1), normal)) {
                                unknown.add(file.getFileName() + " cites " + match.group(1));
                            }
                        });
            }
        }
        assertThat(cited).isNotEmpty();
        assertThat(unknown).isEmpty();
    }

    /// An article exists when it is printed, or when letters of it or numbers under it are.
    private static boolean exists(String article, Set<Citation> printed) {
        var citation = Citation.of(article);
        return citation.isMetBy(printed)
                || printed.stream().anyMatch(other -> other.article().startsWith(citation.article() + "."));
    }

    @Test
    void everyDefinitionThatIsNotExecutedNamesAClassThatUsesIt() throws IOException {
        var executing = executing().keySet();
        assertThat(
                        INDEX.rows().stream()
                                .flatMap(row -> row.notExecuted().stream())
                                .filter(reason -> reason.because() == Because.DEFINITION)
                                .flatMap(reason -> reason.see().stream()))
                .isNotEmpty()
                .allMatch(executing::contains);
    }

    @Test
    void everyAnswerThatStandsForASentenceIsAFieldOfTheCaseFormat() throws IOException {
        var schema = Files.readString(Path.of("assets/cases/case.schema.json"));
        assertThat(
                        INDEX.rows().stream()
                                .flatMap(row -> row.notExecuted().stream())
                                .filter(reason -> reason.because() == Because.ASKED)
                                .flatMap(reason -> reason.see().stream())
                                .map(field -> field.substring(field.lastIndexOf('.') + 1)))
                .isNotEmpty()
                .allMatch(field -> schema.contains("\"" + field + "\""));
    }

    @Test
    void whatOnlyInformsStandsInAPlaceThatExists() {
        assertThat(see(Because.INFORMATION)).isEqualTo(new TreeSet<>(PLACES.keySet()));
        assertThat(PLACES.values()).allMatch(Files::exists);
    }

    @Test
    void whatIsAStepOrIsLeftToAPersonOrAnotherProductSaysWhich() {
        assertThat(Stream.of(Stage.values()).map(Stage::caseName)).containsAll(see(Because.WORKFLOW));
        assertThat(see(Because.PERSON)).isEqualTo(new TreeSet<>(PERSONS));
        assertThat(see(Because.OTHER_PRODUCT)).isEqualTo(new TreeSet<>(OTHER_PRODUCTS));
    }

    @Test
    void everyArticleThatAClassCitesInAFindingStandsAboveTheClass() throws IOException {
        var executing = executing();
        var wrong = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/nl/cyberwerkbank/conditions"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var name = file.getFileName().toString().replace(".java", "");
                var above = executing.getOrDefault(name, Set.of());
                CITED.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .filter(article -> above.stream().noneMatch(other -> sameArticle(other, article)))
                        .forEach(article -> wrong.add(name + " cites " + article));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyClassOfTheConditionsNamesItsArticle() throws IOException {
        var named =
                Pattern.compile("@Article|///[^\\n]*(?:(?<![\\d.])[1-8](?:\\.\\d+)+|chapters? [1-8]|CL-[1-3]\\.\\d)");
        var silent = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/nl/cyberwerkbank/conditions/cyb22"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                boolean machinery = MACHINERY.contains(file.getParent().getFileName().toString());
                if (!machinery
                        && !file.endsWith("package-info.java")
                        && !named.matcher(Files.readString(file)).find()) {
                    silent.add(file.getFileName().toString());
                }
            }
        }
        assertThat(silent).isEmpty();
    }
}
