import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

/// Lists what the program is made of: writes every component of the runtime class path with its version and licence
/// into a folder, and beside it the notices that the components carry. Fails on a licence that it does not know.
///
/// Run after a change of dependencies: `mvn process-resources exec:exec@licences`. A component's licence is what its
/// POM says, or a parent of it, in the local repository in which the class path lies.
public final class ListLicences {
    /// How POMs name a licence. Where a component offers several, the first of this order counts.
    private static final List<Map.Entry<String, Pattern>> KNOWN =
            List.of(
                    Map.entry("Apache-2.0", Pattern.compile("(?i).*apache.*2\\.0.*")),
                    Map.entry("MIT", Pattern.compile("(?i).*\\bMIT\\b.*|Bouncy Castle Licence.*")),
                    Map.entry("BSD-3-Clause", Pattern.compile("(?i).*(3-Clause|BSD-3).*|EDL 1\\.0.*")),
                    Map.entry("MPL-2.0", Pattern.compile("(?i).*Mozilla Public License.*2\\.0.*")),
                    Map.entry("LGPL-2.1-or-later", Pattern.compile("(?i).*LGPL.*2\\.1 or later.*")),
                    Map.entry("GPL-2.0-only WITH Classpath-exception-2.0", Pattern.compile("GPLv2\\+CE.*")));

    private static final Pattern NOTICE = Pattern.compile("(?i)(.*/)?[^/]*(licen[cs]e|notice)[^/]*");

    /// A licence that the folder has as a file of its own is not repeated in a component's notice.
    private static final Pattern WHOLE_LICENCE =
            Pattern.compile("(?is).*(Apache License\\s+Version 2\\.0, January 2004|GNU LESSER GENERAL PUBLIC).*");

    private ListLicences() {}

    private record Component(String id, String version, String licence, Optional<String> notice) {
        String line() {
            String notes = notice.map(file -> ", notice: " + file).orElse("");
            return "  - {id: '%s', version: %s, licence: %s%s}\n".formatted(id, "'" + version + "'", licence, notes);
        }
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Path notices = Files.createDirectories(folder.resolve("notices"));
        try (var before = Files.list(notices)) {
            for (Path notice : before.toList()) {
                Files.delete(notice);
            }
        }
        var components = new TreeMap<String, Component>();
        for (String entry : args[1].split(java.io.File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                Component component = component(Path.of(entry), folder);
                components.put(component.id(), component);
            }
        }
        var list = new StringBuilder("# Written by src/build/ListLicences.java.\ncomponents:\n");
        components.values().forEach(component -> list.append(component.line()));
        Files.writeString(folder.resolve("components.yaml"), list);
        System.out.println(components.size() + " components in " + folder.resolve("components.yaml"));
    }

    private static Component component(Path jar, Path folder) throws Exception {
        Path version = jar.getParent();
        Path artifact = version.getParent();
        Path pom = version.resolve(artifact.getFileName() + "-" + version.getFileName() + ".pom");
        Element project = read(pom);
        String group =
                text(project, "groupId")
                        .or(() -> child(project, "parent").flatMap(p -> text(p, "groupId")))
                        .orElseThrow();
        String id = group + ":" + artifact.getFileName();
        Path repository = artifact;
        for (int i = 0; i <= group.chars().filter(c -> c == '.').count() + 1; i++) {
            repository = repository.getParent();
        }
        List<String> named = licences(project, repository);
        String licence =
                KNOWN.stream()
                        .filter(known -> named.stream().anyMatch(name -> known.getValue().matcher(name).matches()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(id + " has a licence unknown here: " + named));
        return new Component(id, version.getFileName().toString(), licence, notice(jar, artifact, folder));
    }

    /// What the component says of itself; a notice kept by hand, in `kept`, goes before it.
    private static Optional<String> notice(Path jar, Path artifact, Path folder) throws IOException {
        var said = new ArrayList<String>();
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : file.stream().filter(e -> NOTICE.matcher(e.getName()).matches()).toList()) {
                if (!entry.isDirectory() && Stream.of(".class", ".html").noneMatch(entry.getName()::endsWith)) {
                    try (InputStream in = file.getInputStream(entry)) {
                        said.add(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
                    }
                }
            }
        }
        said.removeIf(text -> text.isBlank() || WHOLE_LICENCE.matcher(text).matches());
        String name = artifact.getFileName() + ".txt";
        if (Files.exists(folder.resolve("kept").resolve(name))) {
            return Optional.of("kept/" + name);
        }
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Files.writeString(
                folder.resolve("notices").resolve(name), String.join("\n\n", said).replace("\r\n", "\n") + "\n");
        return Optional.of("notices/" + name);
    }

    private static List<String> licences(Element project, Path repository) throws Exception {
        Optional<Element> own = child(project, "licenses");
        if (own.isPresent()) {
            return children(own.get()).map(licence -> text(licence, "name").orElse("")).toList();
        }
        Element parent = child(project, "parent").orElseThrow();
        String name = text(parent, "artifactId").orElseThrow();
        String version = text(parent, "version").orElseThrow();
        Path pom =
                repository
                        .resolve(text(parent, "groupId").orElseThrow().replace('.', '/'))
                        .resolve(name)
                        .resolve(version)
                        .resolve(name + "-" + version + ".pom");
        return licences(read(pom), repository);
    }

    private static Element read(Path pom) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile()).getDocumentElement();
    }

    private static Stream<Element> children(Element of) {
        Stream.Builder<Element> all = Stream.builder();
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                all.add(element);
            }
        }
        return all.build();
    }

    private static Optional<Element> child(Element of, String name) {
        return children(of).filter(element -> element.getTagName().equals(name)).findFirst();
    }

    private static Optional<String> text(Element of, String name) {
        return child(of, name).map(element -> element.getTextContent().strip());
    }
}
