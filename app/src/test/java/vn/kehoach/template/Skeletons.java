package vn.kehoach.template;

import vn.kehoach.document.OfficialDocument;

import java.util.LinkedHashMap;
import java.util.Map;

/** What stands in the templates that come with the program. */
final class Skeletons {
    private Skeletons() {}

    /** The skeletons by the names of their files. */
    static Map<String, OfficialDocument> all() {
        var all = new LinkedHashMap<String, OfficialDocument>();
        all.put("ke-hoach-so", PlanSkeletons.department());
        all.put("ke-hoach-ubnd", PlanSkeletons.committee());
        all.put("cong-van", PaperSkeletons.letter());
        all.put("bao-cao", PaperSkeletons.report());
        all.put("to-trinh", PaperSkeletons.submission());
        all.put("quyet-dinh", PaperSkeletons.decision());
        all.put("thong-bao", PaperSkeletons.notice());
        all.put("giay-moi", PaperSkeletons.invitation());
        all.put("phu-luc-nhiem-vu", PlanSkeletons.withTaskTable());
        all.put("mau-bao-cao", PaperSkeletons.reportForm());
        return all;
    }
}
