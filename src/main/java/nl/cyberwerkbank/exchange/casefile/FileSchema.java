package nl.cyberwerkbank.exchange.casefile;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;

import nl.cyberwerkbank.exchange.strict.Located;
import nl.cyberwerkbank.exchange.strict.Problem;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A schema of files that come in, compiled once; many threads may ask it at the same time.
public final class FileSchema {
    private static final String CASES = "/cases/case.schema.json";
    private static final String INTAKES = "/cases/intake.schema.json";
    private static final String DEFINITIONS = "$defs";

    private final JsonNode root;
    private final MoneyNotation money;
    private final Schema compiled;

    private FileSchema(JsonNode root, MoneyNotation money, String name) {
        this.root = root;
        this.money = money;
        Dialect dialect =
                Dialect.builder(Dialects.getDraft202012()).keyword(new NonValidationKeyword("x-decimals")).build();
        this.compiled = SchemaRegistry.withDialect(dialect).getSchema(SchemaLocation.of("classpath:" + name), root);
        compiled.initializeValidators();
    }

    /// The schema of case files.
    public static FileSchema ofCases() {
        return new FileSchema(read(CASES), MoneyNotation.EXACTLY_TWO_DECIMALS, CASES);
    }

    /// The schema of intake files: the facts of kind acceptance as in a case file, except that the date may be left to
    /// the day of the command and that amounts may leave out decimals.
    public static FileSchema ofIntakes() {
        var root = (ObjectNode) read(INTAKES);
        var definitions = (ObjectNode) read(CASES).get(DEFINITIONS);
        ((ObjectNode) definitions.get("given_acceptance")).remove("required");
        root.set(DEFINITIONS, definitions);
        return new FileSchema(root, MoneyNotation.AT_MOST_TWO_DECIMALS, INTAKES);
    }

    private static JsonNode read(String resource) {
        try (InputStream in = FileSchema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + resource);
            }
            return JsonMapper.shared().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (JacksonException broken) {
            throw new IllegalStateException("broken in the program: " + resource, broken);
        }
    }

    /// Everything in which a file departs from the schema and from the notation of money and dates, one problem a
    /// field, by line.
    public List<Problem> problemsOf(Located document) {
        Map<String, Problem> byField = new LinkedHashMap<>();
        var wording = new SchemaWording(new SimpleForm(root, money), document);
        for (List<Error> errors : wording.groupedByField(compiled.validate(document.toJson()))) {
            wording.problem(errors).ifPresent(problem -> byField.putIfAbsent(problem.field(), problem));
        }
        new WrittenForms(root, money)
                .problemsOf(document)
                .forEach(problem -> byField.putIfAbsent(problem.field(), problem));
        return byField.values().stream().sorted(Comparator.comparingInt(problem -> problem.line().orElse(0))).toList();
    }
}
