package nl.cyberwerkbank.ui.loss.report;

import nl.cyberwerkbank.store.Settings;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;
import java.util.Optional;

/// What was typed into the form of a first notice, kept as it stands until a file is opened, so that a call that is
/// broken off, or a machine that stops, costs nothing.
final class TypedReport {
    private static final String SETTING = "loss.report.typed";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Settings settings;

    TypedReport(Settings settings) {
        this.settings = settings;
    }

    /// What was kept, by field name.
    Map<String, String> load() {
        Optional<String> kept = settings.get(SETTING);
        return kept.map(json -> MAPPER.readValue(json, TEXTS)).orElse(Map.of());
    }

    /// Keeps what stands in the fields.
    void keep(Map<String, String> texts) {
        String json = MAPPER.writeValueAsString(texts);
        if (!settings.get(SETTING).equals(Optional.of(json))) {
            settings.put(SETTING, json);
        }
    }

    /// Forgets what was kept: it has become a file, or was taken away.
    void forget() {
        if (settings.get(SETTING).isPresent()) {
            settings.reset(SETTING);
        }
    }
}
