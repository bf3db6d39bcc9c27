package org.huibao.mess;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Ways in which the bytes of a file come to harm on their way, or are harmed. */
enum Mutation {
    BYTES_FLIPPED {
        @Override
        byte[] of(byte[] bytes, Random random) {
            byte[] flipped = bytes.clone();
            for (int i = 1 + random.nextInt(50); i > 0; i--) {
                flipped[random.nextInt(flipped.length)] = (byte) random.nextInt();
            }
            return flipped;
        }
    },
    HEAD_FLIPPED {
        @Override
        byte[] of(byte[] bytes, Random random) {
            byte[] flipped = bytes.clone();
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                flipped[random.nextInt(Math.min(2_000, flipped.length))] = (byte) random.nextInt();
            }
            return flipped;
        }
    },
    TRUNCATED {
        @Override
        byte[] of(byte[] bytes, Random random) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
    },
    ZEROED {
        @Override
        byte[] of(byte[] bytes, Random random) {
            byte[] zeroed = bytes.clone();
            int from = random.nextInt(bytes.length);
            Arrays.fill(zeroed, from, Math.min(bytes.length, from + 512), (byte) 0);
            return zeroed;
        }
    },
    DOUBLED {
        @Override
        byte[] of(byte[] bytes, Random random) {
            byte[] doubled = Arrays.copyOf(bytes, bytes.length * 2);
            System.arraycopy(bytes, 0, doubled, bytes.length, bytes.length);
            return doubled;
        }
    },
    PIECE_MOVED {
        @Override
        byte[] of(byte[] bytes, Random random) {
            byte[] moved = bytes.clone();
            int length = random.nextInt(Math.max(1, bytes.length / 4)) + 1;
            int from = random.nextInt(bytes.length - length + 1);
            System.arraycopy(bytes, from, moved, random.nextInt(bytes.length - length + 1), length);
            return moved;
        }
    },
    NOISE {
        @Override
        byte[] of(byte[] bytes, Random random) {
            byte[] noise = new byte[random.nextInt(20_000)];
            random.nextBytes(noise);
            return noise;
        }
    },
    NOISE_BEHIND_A_MAGIC {
        @Override
        byte[] of(byte[] bytes, Random random) {
            byte[] noise = new byte[64 + random.nextInt(20_000)];
            random.nextBytes(noise);
            System.arraycopy(bytes, 0, noise, 0, Math.min(bytes.length, 8 + random.nextInt(56)));
            return noise;
        }
    },
    ENTRY_DOUBLED {
        @Override
        byte[] of(byte[] bytes, Random random) {
            return zipped(bytes, random, entries -> entries.add(entries.get(random.nextInt(entries.size()))));
        }
    },
    ENTRY_LOST {
        @Override
        byte[] of(byte[] bytes, Random random) {
            return zipped(bytes, random, entries -> entries.remove(random.nextInt(entries.size())));
        }
    },
    ENTRIES_SHUFFLED {
        @Override
        byte[] of(byte[] bytes, Random random) {
            return zipped(bytes, random, entries -> {
                Collections.shuffle(entries, random);
                entries.add(new Entry("../../evil.xml", new byte[random.nextInt(100)]));
            });
        }
    },
    XML_HARMED {
        @Override
        byte[] of(byte[] bytes, Random random) {
            return zipped(bytes, random, entries -> {
                int at = random.nextInt(entries.size());
                Entry entry = entries.get(at);
                entries.set(at, new Entry(entry.name(), harmed(entry.bytes(), random)));
            });
        }
    },
    SHEET_HARMED {
        @Override
        byte[] of(byte[] bytes, Random random) {
            return zipped(
                    bytes,
                    random,
                    entries -> entries.replaceAll(
                            entry -> entry.name().matches(".*(?:sheet1|sharedStrings|document|styles)\\.xml")
                                    ? new Entry(entry.name(), harmed(entry.bytes(), random))
                                    : entry));
        }
    };

    abstract byte[] of(byte[] bytes, Random random);

    private record Entry(String name, byte[] bytes) {}

    private interface Change {
        void of(List<Entry> entries);
    }

    /** A change of a package's entries; of what is no package, some bytes. */
    private static byte[] zipped(byte[] bytes, Random random, Change change) {
        List<Entry> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(new Entry(entry.getName(), zip.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (entries.isEmpty()) {
            return BYTES_FLIPPED.of(bytes, random);
        }
        change.of(entries);
        return write(entries);
    }

    /** Stored, with a second entry of one name under another that is as long and is put right afterwards. */
    private static byte[] write(List<Entry> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> twice = new ArrayList<>();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Entry entry : entries) {
                try {
                    put(zip, entry.name(), entry.bytes());
                } catch (ZipException duplicate) {
                    put(zip, '\u007f' + entry.name().substring(1), entry.bytes());
                    twice.add(entry.name());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String raw = bytes.toString(StandardCharsets.ISO_8859_1);
        for (String name : twice) {
            raw = raw.replace('\u007f' + name.substring(1), name);
        }
        return raw.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** The text with numbers, attributes or tags replaced here and there. */
    private static byte[] harmed(byte[] bytes, Random random) {
        StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        List<String> pieces = List.of(
                "",
                "-1",
                "99999999999999999999",
                "1E308",
                "NaN",
                "<",
                "&",
                "\"",
                "A1048577",
                "XFD1",
                "<c/>",
                "</row>",
                "r=\"\"",
                "t=\"e\"",
                "t=\"zz\"",
                "<mergeCell ref=\"A1:XFD1048576\"/>",
                "<f>A1</f>",
                "<f>SUM(A:XFD)</f>",
                "\u0000",
                "𠀀");
        for (int i = 1 + random.nextInt(4); i > 0 && text.length() > 1; i--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(12));
            text.replace(from, to, pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
