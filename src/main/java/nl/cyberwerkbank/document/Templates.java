package nl.cyberwerkbank.document;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;

import nl.cyberwerkbank.explain.Wording;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The document templates in `assets/documents`, filled with values and the words of one language.
///
/// Every value is made printable and escaped on its way in; a template that names an unknown value fails. Templates
/// call `t('key', value, ...)` for a text of the bundles, so that one template serves every language.
final class Templates {
    private static final String WORDING = "wording";

    private final PebbleEngine engine;

    Templates() {
        var loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("documents");
        loader.setCharset("UTF-8");
        engine =
                new PebbleEngine.Builder()
                        .loader(loader)
                        .strictVariables(true)
                        .addEscapingStrategy("xml", Templates::escape)
                        .defaultEscapingStrategy("xml")
                        .extension(new Texts())
                        .build();
    }

    /// The template filled.
    ///
    /// @param name file name in `assets/documents`, such as `offer.html`
    /// @param values what the template may name
    String fill(String name, Map<String, Object> values, Wording wording) {
        var all = new HashMap<>(values);
        all.put(WORDING, wording);
        var out = new StringWriter();
        try {
            engine.getTemplate(name).evaluate(out, all, wording.locale());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String escape(String text) {
        String printable = PrintableText.of(text);
        var escaped = new StringBuilder(printable.length() + 16);
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /// Gives templates the function `t`.
    private static final class Texts extends AbstractExtension implements Function {
        @Override
        public Map<String, Function> getFunctions() {
            return Map.of("t", this);
        }

        /// None: the arguments go by position.
        @Override
        public List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(
                Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            var words = new Object[args.size() - 1];
            for (int i = 0; i < words.length; i++) {
                words[i] = args.get(String.valueOf(i + 1));
            }
            return ((Wording) context.getVariable(WORDING)).text((String) args.get("0"), words);
        }
    }
}
