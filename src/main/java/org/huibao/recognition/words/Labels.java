package org.huibao.recognition.words;

import java.util.Set;
import java.util.regex.Pattern;

/** What words in a stub say of their row. */
public final class Labels {
    private static final Pattern TOTAL = Pattern.compile(
            ".{0,20}(?:[合总共]計|合计|总计|共计|总数|汇总)数?[:：]?(?:[(](?:全[县区市乡镇].{0,3}|共?\\d+个.{0,8})[)])?|(?:累计|总和|[计总])[:：]?"
                    + "|(?i:(?:grand|overall)?totals?(?:ofall.*)?|sum)[:：]?");
    private static final Pattern SUBTOTAL =
            Pattern.compile(".{0,20}小[计計][:：]?(?:[(][^()]*[)])?|其中[:：]?.*|(?i:sub-?totals?[:：]?|ofwhich.*)");
    private static final Pattern COMPARISON = Pattern.compile(
            "(?:上年|去年|上期|上月|上季度?|本年累计上年)(?:同期|同月|数|合计)?.{0,4}|(?:同比|环比|(?:较|比|与)(?:上|去|前)(?:年|月|期|季度?)|增减|增长|增幅|升降).{0,10}");
    private static final Pattern MEASURE = Pattern.compile(
            "(?:(?:总|月|年|人|户|全县|全区|全市|各乡镇)?(?:平均|均)(?:值|数|水平)?|(?:所)?占比[例重]?|比[例重]|百分比|最[大小高低]值?|中位数|差[额值]|(?:本年|全年|年度)(?:计划|目标|任务)数?)(?:[(].*[)]|[:：%])?");
    private static final Pattern EXAMPLE =
            Pattern.compile("[(\\[【<]?(?:例|示例|样例|举例|填写示例|填表示例|填报示例)(?:[)\\]】>:：、].*|如.*|行?)"
                    + "|.*[(\\[【](?:示例|样例|举例|范例|例)[)\\]】]|(?:[Xx×]{2,3}|某某?|[*○]{2,3})(?:镇|乡|街道|村|社区|县|区).{0,4}"
                    + "|(?i:[(\\[]?(?:example|sample|e\\.g\\.)(?:[)\\]:：].*|))");
    private static final Pattern STAMP = Pattern.compile(
            "(?:(?:填报|填表|报送|制表|编制)?单位|单位名称)?[(]?(?:加?盖章|公章|签章|签字|签名)处?[)]?(?:[:：].*|)|(?:填报|填表|报送|制表|编制)单位[:：].*");
    private static final Pattern FOOTER = Pattern.compile(
            "(?:注|附注|说明|填表说明|填报说明|备注|备\\s*注|单位负责人|统计负责人|部门负责人|分管领导|主管领导|负责人|审核人?|审签|复核人?|制表人?|填表人|填报人|经办人|联系人"
                    + "|联系电话|联系方式|电话|手机号?|传真|邮箱|审批人?|主管|科室负责人|报出日期|报送日期|上报日期|上报时间|截止日期|数据来源|资料来源|填表日期|填报日期|填报时间|报送时间|制表时间|日期)(?:\\d?[:：(].*|)");

    private static final Pattern ENGLISH_FOOTER = Pattern.compile(
            "(?i)(?:notes?|remarks?|source|preparedby|filledinby|completedby|checkedby|reviewedby|approvedby|contact(?:person)?"
                    + "|phone|telephone|tel|date|signature|stamp)\\.?(?:[:：(].*|)");

    private static final KnownAnswers<String, Said> SAID = new KnownAnswers<>(20_000, Said::of);

    private Labels() {}

    /** What a label is, whichever it is. */
    private record Said(boolean isTotal, boolean isSubtotal, boolean isExample, boolean isFooter) {
        static Said of(String plain) {
            boolean footer = FOOTER.matcher(plain).matches()
                    || STAMP.matcher(plain).matches()
                    || ENGLISH_FOOTER.matcher(plain).matches()
                    || MEASURE.matcher(plain).matches()
                    || COMPARISON.matcher(plain).matches();
            boolean total = WHOLE.contains(plain) || TOTAL.matcher(plain).matches();
            return new Said(
                    total,
                    SUBTOTAL.matcher(plain).matches(),
                    EXAMPLE.matcher(plain).matches(),
                    footer);
        }
    }

    private static final Set<String> OWN = Set.of("本镇", "本乡", "本街道", "本单位", "本级", "本辖区", "我镇", "我乡", "我街道", "我单位");
    private static final Pattern VALUES =
            Pattern.compile("(?:填报|实际|完成|统计|指标)?(?:数值?|数量|数据|数字|值)|填报数?|本[期次月季年](?:度|实际|累计|完成)?数?");
    private static final Set<String> WHOLE = Set.of("全镇", "全乡", "全街道", "全县", "全区", "全市", "全省", "全州", "全旗", "全村");

    /** Whether it speaks of the reporting unit itself without naming it, or of the figures as such. */
    public static boolean isOwn(String plain) {
        return OWN.contains(plain) || VALUES.matcher(plain).matches();
    }

    public static boolean isTotal(String plain) {
        return SAID.of(plain).isTotal();
    }

    public static boolean isSubtotal(String plain) {
        return SAID.of(plain).isSubtotal();
    }

    /** Whether it adds up some rows, as 小计 does and 其中 does not. */
    public static boolean isSumOfSome(String plain) {
        return isSubtotal(plain) && !plain.matches("(?:其中|(?i:ofwhich)).*");
    }

    /** The name before 合计 in 黄水镇合计, empty for a bare total. */
    public static String beforeTotal(String plain) {
        return plain.replaceFirst("(?:合计|总计|共计|总数|汇总|小计)数?[:：]?(?:[(][^()]*[)])?$", "");
    }

    public static boolean isExample(String plain) {
        return SAID.of(plain).isExample();
    }

    /** Whether the row holds no figures of this round: notes, signatures, averages, a comparison with another period. */
    public static boolean isFooter(String plain) {
        return SAID.of(plain).isFooter();
    }
}
