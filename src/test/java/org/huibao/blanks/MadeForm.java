package org.huibao.blanks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.huibao.campaigns.PrintedRules;
import org.huibao.vocabulary.Column;
import org.jspecify.annotations.Nullable;

/** A form made at random, of the shapes that offices print: groups in groups, 其中, gaps between numbers, or no numbers at all. */
final class MadeForm {
    private static final String[] GROUPS = {
        "城市低保", "农村低保", "特困供养", "临时救助", "动态管理", "致贫原因", "劳动能力", "主动发现", "走访慰问", "价格补贴"
    };
    private static final String[] COUNTS = {"户数", "人数", "女性", "残疾人", "老年人", "救助人次", "新增", "退出", "疾病", "灾害", "因学"};
    private static final String[] AMOUNTS = {"资金支出", "低保金", "慰问金", "补助金额", "发放资金", "累计支出"};
    private static final String[] PARTS = {"其中：低保金", "其中：价格补贴", "其中：高龄补贴"};

    private final Random random;
    private final List<DraftColumn> columns = new ArrayList<>();
    private final boolean numbered;
    private int number;

    private MadeForm(long seed) {
        this.random = new Random(seed);
        this.numbered = random.nextInt(4) > 0;
    }

    static FormDraft of(long seed) {
        return new MadeForm(seed).make(seed);
    }

    private FormDraft make(long seed) {
        members(List.of(), 2 + random.nextInt(5), 0);
        List<DraftColumn> named = DraftColumns.named(columns);
        return new FormDraft(
                (2010 + random.nextInt(15)) + "年困难群众救助" + seed + "号统计表",
                "地区",
                named,
                rules(named),
                List.of(),
                List.of("黄水镇"),
                "",
                false,
                List.of());
    }

    private void members(List<String> above, int count, int depth) {
        List<String> taken = new ArrayList<>();
        for (int member = 0; member < count; member++) {
            boolean group = depth < 3 && random.nextInt(3) == 0;
            String header = free(group ? GROUPS : random.nextBoolean() ? COUNTS : AMOUNTS, taken);
            List<String> path = with(above, header);
            if (group) {
                members(path, 2 + random.nextInt(3), depth + 1);
            } else {
                leaf(path, List.of(AMOUNTS).contains(plain(header)));
            }
        }
    }

    /** A column, and sometimes parts of it under the same header. */
    private void leaf(List<String> path, boolean amount) {
        add(path, amount);
        if (amount && path.size() < 4 && random.nextInt(3) == 0) {
            for (int part = 0; part <= random.nextInt(PARTS.length); part++) {
                add(with(path, PARTS[part]), true);
            }
        }
    }

    private void add(List<String> path, boolean amount) {
        number += 1 + (random.nextInt(6) == 0 ? random.nextInt(3) : 0);
        @Nullable Integer scale = amount && random.nextBoolean() ? 1 + random.nextInt(4) : null;
        columns.add(new DraftColumn(
                columns.size() + 1,
                "",
                numbered ? String.valueOf(number) : null,
                path,
                amount ? Column.Type.AMOUNT : Column.Type.COUNT,
                amount ? "万元" : unit(path.get(path.size() - 1)),
                scale,
                true,
                List.of()));
    }

    private static String unit(String header) {
        return header.contains("户") ? "户" : header.contains("人次") ? "人次" : "人";
    }

    /** Sums and comparisons of columns of one kind. */
    private List<DraftRule> rules(List<DraftColumn> named) {
        List<Column> all = named.stream().map(DraftColumn::column).toList();
        List<DraftRule> rules = new ArrayList<>();
        for (int rule = random.nextInt(4); rule > 0 && all.size() > 3; rule--) {
            String text = name(all)
                    + (random.nextBoolean() ? " = " : " ≤ ")
                    + name(all)
                    + (random.nextBoolean() ? " + " + name(all) : "");
            PrintedRules.in(text, all)
                    .rules()
                    .forEach(each -> rules.add(DraftRule.from(each, Said.of("source.number", "", text))));
        }
        return DraftRule.merged(rules);
    }

    private String name(List<Column> all) {
        return PrintedRules.name(all.get(random.nextInt(all.size())));
    }

    private String free(String[] words, List<String> taken) {
        String word = words[random.nextInt(words.length)];
        String free = taken.contains(word) ? word + "（" + (char) ('甲' + taken.size()) + "类）" : word;
        taken.add(free);
        return free;
    }

    private static String plain(String header) {
        return header.replaceAll("（.*", "");
    }

    private static List<String> with(List<String> above, String header) {
        List<String> path = new ArrayList<>(above);
        path.add(header);
        return path;
    }

    /** The form file without the remarks, which tell where a rule was found. */
    static String yaml(FormDraft form) {
        return FormYaml.of(form, Locale.ENGLISH)
                .lines()
                .filter(line -> !line.strip().startsWith("#"))
                .reduce("", (one, other) -> one + other + "\n");
    }
}
