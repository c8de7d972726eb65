package nl.cyberwerkbank.ui.help;

import nl.cyberwerkbank.product.StrictYaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What the program is made of that others made, each part with its version and its licence.
///
/// @param components the runtime class path, by id
/// @param included what is no component of its own there, such as typefaces
record Licences(List<Part> components, List<Part> included) {
    private static final String FOLDER = "licences/";
    private static final String ALLOWED = FOLDER + "licences.yaml";
    private static final String COMPONENTS = FOLDER + "components.yaml";

    Licences {
        components = List.copyOf(components);
        included = List.copyOf(included);
    }

    /// A licence that a part may have.
    ///
    /// @param id the short name by SPDX
    /// @param text file in the folder of licences
    record Licence(String id, String name, String text) {}

    /// A part and its licence.
    ///
    /// @param name `group:artifact`, or what a part without one is called
    /// @param notice file in the folder of licences with what its makers want to be told along
    record Part(String name, String version, Licence licence, Optional<String> notice) {
        /// What people call it: the artifact without its group.
        String shortName() {
            return name.substring(name.lastIndexOf(':') + 1);
        }

        /// Its full name, what its makers want to be told, and the licence in full.
        String text() {
            String terms = name + "\n\n" + ShippedText.of(FOLDER + licence.text());
            return notice.map(file -> ShippedText.of(FOLDER + file) + "\n\n" + terms).orElse(terms);
        }
    }

    private record AllowedFile(List<Licence> allowed, List<IncludedLine> included) {}

    private record IncludedLine(String name, String version, String licence, Optional<String> notice) {}

    private record ComponentsFile(List<ComponentLine> components) {}

    private record ComponentLine(String id, String version, String licence, Optional<String> notice) {}

    /// As shipped.
    ///
    /// @throws IllegalArgumentException for a part with a licence that is not allowed, or that is listed twice
    static Licences shipped() {
        return read(ShippedText.of(ALLOWED), ShippedText.of(COMPONENTS));
    }

    static Licences read(String allowedYaml, String componentsYaml) {
        AllowedFile file = StrictYaml.read(ALLOWED, allowedYaml, AllowedFile.class);
        Map<String, Licence> allowed = new HashMap<>();
        file.allowed().forEach(licence -> allowed.put(licence.id(), licence));
        var components = new ArrayList<Part>();
        for (ComponentLine line : StrictYaml.read(COMPONENTS, componentsYaml, ComponentsFile.class).components()) {
            if (components.stream().anyMatch(part -> part.name().equals(line.id()))) {
                throw new IllegalArgumentException(line.id() + " is listed twice");
            }
            components.add(part(line.id(), line.version(), line.licence(), line.notice(), allowed));
        }
        List<Part> included =
                file.included().stream()
                        .map(line -> part(line.name(), line.version(), line.licence(), line.notice(), allowed))
                        .toList();
        return new Licences(components, included);
    }

    private static Part part(
            String name, String version, String licence, Optional<String> notice, Map<String, Licence> allowed) {
        if (!allowed.containsKey(licence)) {
            throw new IllegalArgumentException(name + " has a licence that is not allowed: " + licence);
        }
        return new Part(name, version, Objects.requireNonNull(allowed.get(licence)), notice);
    }

    /// All parts, by name.
    List<Part> all() {
        var all = new ArrayList<>(components);
        all.addAll(included);
        all.sort(Comparator.comparing(Part::shortName, String.CASE_INSENSITIVE_ORDER));
        return List.copyOf(all);
    }
}
