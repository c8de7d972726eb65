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

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The schema of case files, compiled once; many threads may ask it at the same time.
public final class CaseSchema {
    private static final String RESOURCE = "cases/case.schema.json";

    private final JsonNode root;
    private final Schema compiled;

    private CaseSchema(JsonNode root) {
        this.root = root;
        Dialect dialect =
                Dialect.builder(Dialects.getDraft202012()).keyword(new NonValidationKeyword("x-decimals")).build();
        this.compiled = SchemaRegistry.withDialect(dialect).getSchema(SchemaLocation.of("classpath:" + RESOURCE), root);
        compiled.initializeValidators();
    }

    /// The schema that is shipped with the program.
    public static CaseSchema shipped() {
        try (InputStream in = CaseSchema.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + RESOURCE);
            }
            return new CaseSchema(JsonMapper.shared().readTree(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (JacksonException broken) {
            throw new IllegalStateException("broken in the program: " + RESOURCE, broken);
        }
    }

    /// Everything in which a case file departs from the schema and from the notation of money and dates, one problem a
    /// field, by line.
    public List<Problem> problemsOf(Located document) {
        Map<String, Problem> byField = new LinkedHashMap<>();
        var wording = new SchemaWording(root, document);
        for (List<Error> errors : wording.groupedByField(compiled.validate(document.toJson()))) {
            wording.problem(errors).ifPresent(problem -> byField.putIfAbsent(problem.field(), problem));
        }
        new WrittenForms(root).problemsOf(document).forEach(problem -> byField.putIfAbsent(problem.field(), problem));
        return byField.values().stream().sorted(Comparator.comparingInt(problem -> problem.line().orElse(0))).toList();
    }

    /// The keys and values of the readings that a case file can set.
    JsonNode readings() {
        return root.at("/$defs/readings/properties");
    }
}
