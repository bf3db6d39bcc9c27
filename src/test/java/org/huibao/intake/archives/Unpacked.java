package org.huibao.intake.archives;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huibao.intake.parts.Part;
import org.huibao.vocabulary.FindingCode;

/** What came out of a container, as the tests look at it. */
final class Unpacked {
    static final byte[] TABLE = "单位,户数\n黄水镇,12\n".getBytes(StandardCharsets.UTF_8);

    private Unpacked() {}

    static List<Part> of(String name, byte[] bytes) {
        return new Unpacking().open(name, bytes);
    }

    static List<String> names(List<Part> parts) {
        return parts.stream().map(Part::name).toList();
    }

    static List<String> enclosures(List<Part> parts) {
        return items(parts).stream()
                .filter(Part.Item::enclosure)
                .map(Part::name)
                .toList();
    }

    static List<String> documents(List<Part> parts) {
        return items(parts).stream()
                .filter(item -> !item.enclosure())
                .map(Part::name)
                .toList();
    }

    static List<FindingCode> refusals(List<Part> parts) {
        return parts.stream()
                .filter(Part.Refused.class::isInstance)
                .map(part -> ((Part.Refused) part).why().code())
                .toList();
    }

    static byte[] bytes(Part part) {
        return part instanceof Part.Item item ? item.bytes() : new byte[0];
    }

    private static List<Part.Item> items(List<Part> parts) {
        return parts.stream()
                .filter(Part.Item.class::isInstance)
                .map(Part.Item.class::cast)
                .toList();
    }
}
