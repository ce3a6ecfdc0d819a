package vn.kehoach.json;

import com.fasterxml.jackson.databind.node.ArrayNode;

import vn.kehoach.check.finding.Finding;

import java.util.List;

/**
 * Findings as {@code [{code, severity, block, text, message, article, fixable}]}; severity is E, W
 * or I, block the path of the place: {@code BODY/12}.
 */
public final class FindingsJson {
    /** The findings in their order, as pretty printed UTF-8, ended by a line feed. */
    public byte[] write(List<Finding> findings) {
        ArrayNode list = PrettyJson.PLAIN.createArrayNode();
        for (Finding finding : findings) {
            list.addObject()
                    .put("code", finding.code())
                    .put("severity", finding.severity().letter())
                    .put("block", finding.place().toString())
                    .put("text", finding.excerpt())
                    .put("message", finding.message())
                    .put("article", finding.article())
                    .put("fixable", finding.fix().isPresent());
        }
        return PrettyJson.bytes(PrettyJson.PLAIN, list);
    }
}
