package org.huibao.pages;

import java.util.function.BiFunction;

/** The mail programs that people use, each with the way in which it quotes a mail that is answered, and one that is passed on. */
public enum MailProgram {
    OUTLOOK((zh, body) ->
            "<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>"
                    + (zh
                            ? "发件人:</b> 县民政局 &lt;a@b.example&gt; <br><b>发送时间:</b> 2023年1月9日 10:00<br><b>收件人:</b> 黄水镇<br><b>主题:</b> 报送"
                            : "From:</b> Office &lt;a@b.example&gt; <br><b>Sent:</b> Monday, January 9, 2023 10:00 AM<br><b>To:</b> Town<br><b>Subject:</b> Table")
                    + "</p></div>" + body),
    OUTLOOK_WEB((zh, body) -> "<div id=appendonsend></div><hr tabindex=-1><div id=divRplyFwdMsg dir=ltr><font><b>"
            + (zh
                    ? "发件人:</b> 县民政局<br><b>发送时间:</b> 2023年1月9日 10:00<br><b>主题:</b> 报送"
                    : "From:</b> Office<br><b>Sent:</b> Monday, January 9, 2023<br><b>Subject:</b> Table")
            + "</font><div>&nbsp;</div></div><div>" + body + "</div>"),
    APPLE(
            (zh, body) -> "<div><br><blockquote type=cite><div>"
                    + (zh
                            ? "在 2023年1月9日，上午10:00，县民政局 &lt;a@b.example&gt; 写道："
                            : "On Jan 9, 2023, at 10:00 AM, Office &lt;a@b.example&gt; wrote:")
                    + "</div><br><div>" + body + "</div></blockquote></div>",
            (zh, body) -> "<div><br><blockquote type=cite><div>"
                    + (zh
                            ? "下面是被转发的邮件：</div><br><div><b>发件人: </b>县民政局</div><div><b>主题: </b>报送</div><div><b>日期: </b>2023年1月9日</div>"
                            : "Begin forwarded message:</div><br><div><b>From: </b>Office</div><div><b>Subject: </b>Table</div><div><b>Date: </b>January 9</div>")
                    + "<br><div>" + body + "</div></blockquote></div>"),
    GMAIL(
            (zh, body) -> "<br><div class=gmail_quote><div dir=ltr class=gmail_attr>"
                    + (zh
                            ? "县民政局 &lt;a@b.example&gt; 于2023年1月9日周一 10:00写道："
                            : "On Mon, Jan 9, 2023 at 10:00 AM Office &lt;a@b.example&gt; wrote:")
                    + "<br></div><blockquote class=gmail_quote style='margin:0'>" + body + "</blockquote></div>",
            (zh, body) ->
                    "<br><div class=gmail_quote><div dir=ltr class=gmail_attr>---------- Forwarded message ---------<br>"
                            + (zh
                                    ? "发件人：<b>县民政局</b><br>Date: 2023年1月9日周一 10:00<br>Subject: 报送<br>To: 黄水镇"
                                    : "From: <b>Office</b><br>Date: Mon, Jan 9, 2023 at 10:00 AM<br>Subject: Table<br>To: Town")
                            + "<br></div>" + body + "</div>"),
    GMAIL_STRIPPED((zh, body) -> "<br><div><div>"
            + (zh
                    ? "县民政局 &lt;a@b.example&gt; 于2023年1月9日周一 10:00写道："
                    : "On Mon, Jan 9, 2023 at 10:00 AM Office &lt;a@b.example&gt; wrote:")
            + "<br></div>" + body + "</div>"),
    FOXMAIL((zh, body) -> "<blockquote style='margin-top: 0px; margin-left: 0.5em'><div>&nbsp;</div>"
            + "<div style='border:none;border-top:solid #B5C4DF 1.0pt'><div><div><b>"
            + (zh
                    ? "发件人：</b>&nbsp;<a>县民政局</a></div><div><b>发送时间：</b>&nbsp;2023-01-09&nbsp;10:00</div><div><b>收件人：</b>&nbsp;黄水镇</div><div><b>主题：</b>&nbsp;报送"
                    : "From:</b>&nbsp;<a>Office</a></div><div><b>Date:</b>&nbsp;2023-01-09&nbsp;10:00</div><div><b>To:</b>&nbsp;Town</div><div><b>Subject:</b>&nbsp;Table")
            + "</div></div></div><div>" + body + "</div></blockquote>"),
    QQ((zh, body) -> "<div><br></div><div style='font-size:12px'>------------------&nbsp;"
            + (zh
                    ? "原始邮件&nbsp;------------------</div><div><b>发件人:</b>&nbsp;\"县民政局\";&lt;a@b.example&gt;;</div><div><b>发送时间:</b>&nbsp;2023年1月9日(星期一) 上午10:00</div><div><b>主题:</b>&nbsp;报送"
                    : "Original&nbsp;------------------</div><div><b>From:</b>&nbsp;\"Office\";&lt;a@b.example&gt;;</div><div><b>Date:</b>&nbsp;Mon, Jan 9, 2023</div><div><b>Subject:</b>&nbsp;Table")
            + "</div><div><br></div>" + body),
    QQ_APP((zh, body) -> "<div><includetail><div>---"
            + (zh
                    ? "原始邮件---</div><div>发件人: \"县民政局\"</div><div>发送时间: 2023年1月9日"
                    : "Original---</div><div>From: \"Office\"</div><div>Date: Jan 9, 2023")
            + "</div><div>" + body + "</div></includetail></div>"),
    NETEASE((zh, body) -> "<div style='position:relative;zoom:1'>"
            + (zh
                    ? "在&nbsp;2023-01-09&nbsp;10:00:00，\"县民政局\"&nbsp;&lt;a@b.example&gt;&nbsp;写道："
                    : "At 2023-01-09 10:00:00, \"Office\" &lt;a@b.example&gt; wrote:")
            + "</div><blockquote id=isReplyContent style='PADDING-LEFT: 1ex'>" + body + "</blockquote>"),
    NETEASE_OLD((zh, body) -> "<pre><br>At 2023-01-09 10:00:00, \"" + (zh ? "县民政局" : "Office")
            + "\" &lt;a@b.example&gt; wrote:</pre>" + body),
    MAIL_MASTER((zh, body) -> "<div class=ntes-mailmaster-quote><div>---- " + (zh ? "回复的原邮件" : "Replied Message")
            + " ----</div><table><tbody>"
            + (zh
                    ? "<tr><td>发件人</td><td>县民政局</td></tr><tr><td>日期</td><td>2023年1月9日 10:00</td></tr><tr><td>收件人</td><td>黄水镇</td></tr><tr><td>主题</td><td>报送</td></tr>"
                    : "<tr><td>From</td><td>Office</td></tr><tr><td>Date</td><td>01/09/2023 10:00</td></tr><tr><td>To</td><td>Town</td></tr><tr><td>Subject</td><td>Table</td></tr>")
            + "</tbody></table>" + body + "</div>"),
    WECOM((zh, body) ->
            "<div><br></div><div style='font:12px'>------------------&nbsp;Original&nbsp;------------------</div><div>"
                    + (zh
                            ? "<div><b>发件人:&nbsp;</b>\"县民政局\"&lt;a@b.example&gt;</div><div><b>日期:&nbsp;</b>2023年1月9日</div><div><b>收件人:&nbsp;</b>黄水镇</div>"
                            : "<div><b>From:&nbsp;</b>\"Office\"&lt;a@b.example&gt;</div><div><b>Date:&nbsp;</b>Mon, Jan 9, 2023</div><div><b>To:&nbsp;</b>Town</div>")
                    + "</div>" + body),
    THUNDERBIRD(
            (zh, body) -> "<div class=moz-cite-prefix>"
                    + (zh ? "在 2023/1/9 10:00, 县民政局 写道:" : "On 1/9/2023 10:00 AM, Office wrote:")
                    + "<br></div><blockquote type=cite cite=mid:1@b.example>" + body + "</blockquote>",
            (zh, body) -> "<div class=moz-forward-container><br><br>-------- "
                    + (zh ? "转发的消息" : "Forwarded Message")
                    + " --------<table class=moz-email-headers-table><tbody>"
                    + (zh
                            ? "<tr><th>主题: </th><td>报送</td></tr><tr><th>日期: </th><td>2023年1月9日</td></tr><tr><th>发件人: </th><td>县民政局</td></tr>"
                            : "<tr><th>Subject: </th><td>Table</td></tr><tr><th>Date: </th><td>Mon, 9 Jan 2023</td></tr><tr><th>From: </th><td>Office</td></tr>")
                    + "</tbody></table><br>" + body + "</div>"),
    LOTUS(
            (zh, body) -> "<br><font size=2>-----\"Office\" &lt;a@b.example&gt; " + (zh ? "写的: -----" : "wrote: -----")
                    + "</font><div>"
                    + (zh ? "发件人：县民政局<br>日期：2023-01-09<br>主题：报送" : "From: Office<br>Date: 01/09/2023<br>Subject: Table")
                    + "</div>" + body,
            (zh, body) -> "<br><font size=1>"
                    + (zh
                            ? "----- 转发人 张三/石柱 时间 2023-01-09 10:00 -----"
                            : "----- Forwarded by Clerk/County on 01/09/2023 10:00 AM -----")
                    + "</font><br><font>"
                    + (zh ? "发件人：县民政局<br>收件人：黄水镇<br>日期：2023-01-09" : "From: Office<br>To: Town<br>Date: 01/09/2023")
                    + "</font><hr>" + body),
    COREMAIL((zh, body) -> "<br><blockquote name=replyContent class=ReferenceQuote>-----"
            + (zh
                    ? "原始邮件-----<br><b>发件人:</b>\"县民政局\" &lt;a@b.example&gt;<br><b>发送时间:</b>2023-01-09 10:00:00 (星期一)<br><b>收件人:</b> 黄水镇"
                    : "Original Messages-----<br><b>From:</b>\"Office\" &lt;a@b.example&gt;<br><b>Sent Time:</b>2023-01-09 10:00:00 (Monday)<br><b>To:</b> Town")
            + "<br><br>" + body + "</blockquote>"),
    ALIYUN((zh, body) -> "<div>------------------------------------------------------------------</div>"
            + (zh
                    ? "<div>发件人：县民政局</div><div>日　期：2023年01月09日 10:00:00</div><div>收件人：黄水镇</div><div>主　题：报送</div>"
                    : "<div>From: Office</div><div>Send Time: 2023 Jan. 9</div><div>To: Town</div><div>Subject: Table</div>")
            + body),
    CHINA_MOBILE((zh, body) -> "<br><div>----邮件原文----</div><div>"
            + (zh
                    ? "<b>发件人：</b>县民政局</div><div><b>抄 送： </b>(无)</div><div><b>发送时间：</b>2023-01-09"
                    : "<b>From:</b>Office</div><div><b>Sent:</b>2023-01-09")
            + "</div>" + body),
    LARK((zh, body) -> "<div class=history-quote-wrapper><div class=history-quote-meta-wrapper><div>"
            + (zh
                    ? "发件人：<a>\"县民政局\"</a></div><div>日期：2023年1月9日 (周一)"
                    : "From: <a>\"Office\"</a></div><div>Date: Mon, Jan 9, 2023")
            + "</div></div>" + body + "</div>"),
    TRADITIONAL((zh, body) -> "<div>" + (zh ? "縣民政局 於 2023年1月9日 週一 上午10:00寫道：" : "Office 於 2023年1月9日 週一 上午10:00寫道：")
            + "</div><div>" + body + "</div>"),
    UNMARKED_LINE((zh, body) -> "<p>" + (zh ? "========原始信息========" : "=====Original Mail=====") + "</p>" + body);

    private final BiFunction<Boolean, String, String> answered;
    private final BiFunction<Boolean, String, String> passedOn;

    MailProgram(BiFunction<Boolean, String, String> both) {
        this(both, both);
    }

    MailProgram(BiFunction<Boolean, String, String> answered, BiFunction<Boolean, String, String> passedOn) {
        this.answered = answered;
        this.passedOn = passedOn;
    }

    /** A mail of this body as it stands in an answer. */
    public String answering(boolean chinese, String body) {
        return answered.apply(chinese, body);
    }

    /** The same as it stands in a mail that passes it on. */
    public String passingOn(boolean chinese, String body) {
        return passedOn.apply(chinese, body);
    }
}
