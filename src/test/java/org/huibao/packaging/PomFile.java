package org.huibao.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A project's description as Maven keeps it. */
final class PomFile {
    /** @param scope {@code compile}, {@code runtime}, {@code test} and the like */
    record Dependency(String artifact, String scope, boolean optional) {}

    /** Where a project inherits from. */
    record Parent(String group, String artifact, String version) {
        /** Its description's place in Maven's local repository. */
        String file() {
            return group.replace('.', '/') + "/" + artifact + "/" + version + "/" + artifact + "-" + version + ".pom";
        }
    }

    private final Element project;

    private PomFile(Element project) {
        this.project = project;
    }

    static PomFile read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return new PomFile(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement());
        } catch (ParserConfigurationException | SAXException cause) {
            throw new IOException(file.toString(), cause);
        }
    }

    /** What it declares itself, in order; not what it only sets versions for. */
    List<Dependency> dependencies() {
        return below(project, "dependencies", "dependency")
                .map(dependency -> new Dependency(
                        text(dependency, "artifactId", ""),
                        text(dependency, "scope", "compile"),
                        text(dependency, "optional", "false").equals("true")))
                .toList();
    }

    /** The names of its licences as it gives them; none where it leaves that to its parent. */
    List<String> licences() {
        return below(project, "licenses", "license")
                .map(licence -> text(licence, "name", text(licence, "url", "")))
                .toList();
    }

    /** Its own, or its parent's. */
    String group() {
        Parent parent = parent();
        return text(project, "groupId", parent == null ? "" : parent.group());
    }

    @Nullable
    Parent parent() {
        return children(project, "parent")
                .map(parent -> new Parent(
                        text(parent, "groupId", ""), text(parent, "artifactId", ""), text(parent, "version", "")))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Element> below(Element element, String list, String name) {
        return children(element, list).flatMap(found -> children(found, name));
    }

    private static Stream<Element> children(Element element, String name) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(place -> element.getChildNodes().item(place))
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE && name.equals(node.getNodeName()))
                .map(Element.class::cast);
    }

    private static String text(Element element, String name, String otherwise) {
        return children(element, name)
                .map(found -> found.getTextContent().strip())
                .findFirst()
                .orElse(otherwise);
    }
}
