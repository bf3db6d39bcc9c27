package org.huibao.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentFormatTests {
    @Test
    void is_misnamed_where_the_name_claims_another_kind_of_file() {
        assertThat(DocumentFormat.HTML.isMisnamed("报表.xls")).isTrue();
        assertThat(DocumentFormat.XLSX.isMisnamed("报表.PDF")).isTrue();
    }

    @Test
    void is_not_where_it_claims_the_same_or_nothing() {
        assertThat(DocumentFormat.XLSX.isMisnamed("报表.XLSX")).isFalse();
        assertThat(DocumentFormat.XLS.isMisnamed("报表.et")).isFalse();
        assertThat(DocumentFormat.XLSX.isMisnamed("报表")).isFalse();
        assertThat(DocumentFormat.XLSX.isMisnamed("2023.12.黄水镇")).isFalse();
    }
}
