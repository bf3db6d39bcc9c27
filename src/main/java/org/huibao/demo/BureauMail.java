package org.huibao.demo;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The mails that the bureau has received, and the workbooks in them. */
record BureauMail(List<MimeMessage> mails) {

    /** The workbooks of each mail. */
    List<List<byte[]>> workbooks() {
        return mails.stream().map(BureauMail::workbooks).toList();
    }

    private static List<byte[]> workbooks(MimeMessage mail) {
        List<byte[]> workbooks = new ArrayList<>();
        try {
            collect(mail, workbooks);
        } catch (MessagingException | IOException cause) {
            throw new Failed("the bureau cannot read its mail", cause);
        }
        return workbooks;
    }

    private static void collect(Part part, List<byte[]> workbooks) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                collect(inner, workbooks);
            }
        } else if (part.isMimeType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")) {
            workbooks.add(part.getInputStream().readAllBytes());
        }
    }
}
