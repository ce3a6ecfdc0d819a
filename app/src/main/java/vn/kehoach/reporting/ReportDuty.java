package vn.kehoach.reporting;

import vn.kehoach.document.Place;

/**
 * What a document asks to be reported. A value is empty when the document does not say it; then the
 * duty is everybody's, owed to the issuer.
 *
 * @param place the paragraph that says it, or the row of a task table
 * @param who who reports: "Các phòng, đơn vị"
 * @param to who receives it: "Sở Nội vụ (qua Phòng Văn thư)"
 * @param what what is reported: "báo cáo kết quả thực hiện"
 * @param form by which form: "Mẫu số 02", "mẫu tại Phụ lục II"
 * @param when the words that say by when, as printed
 * @param schedule their meaning
 */
public record ReportDuty(
        Place place,
        String who,
        String to,
        String what,
        String form,
        String when,
        Schedule schedule) {}
