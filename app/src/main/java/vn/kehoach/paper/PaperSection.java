package vn.kehoach.paper;

import java.util.List;

/** Flow on sheets of one set-up; page numbers start at 1 in every section. */
public record PaperSection(PageSetup page, List<FlowItem> flow) {
    public PaperSection {
        flow = List.copyOf(flow);
    }
}
